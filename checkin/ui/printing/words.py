"""What the print centre says: kinds of choice, counts, printers, what came out."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Session
from checkin.services.print_centre import Prepared, Printing, Who
from checkin.services.print_printers import PrinterState, PrinterView
from checkin.services.print_runs import Run, State
from checkin.ui.words.desk import error_text
from checkin.ui.words.times import clock_time, day, span
from checkin.ui.words.verdicts import desk_name

translate = QCoreApplication.translate


def who_words() -> dict[Who, str]:
    return {
        Who.EVERYBODY: translate("print", "Everybody"),
        Who.NOT_PRINTED: translate("print", "Not yet printed"),
        Who.CHANGED: translate("print", "Changed since printing"),
        Who.SESSION: translate("print", "One session"),
        Who.AUDIENCE: translate("print", "One audience"),
        Who.SELECTION: translate("print", "People I choose"),
        Who.REST: translate("print", "The rest of a print"),
    }


def order_words() -> dict[str, str]:
    return {
        "name": translate("print", "By name"),
        "organisation": translate("print", "By organisation"),
        "audience": translate("print", "By role and audience"),
        "session": translate("print", "By first session"),
    }


def session_words(session: Session, zone: tzinfo) -> str:
    when = f"{day(session.start, zone, short=True)}, {span(session.start, session.end, zone)}"
    return f"{when} – {session.name}"


def count_words(prepared: Prepared) -> str:
    """How much it is, or why it is nothing."""
    if prepared.job is None:
        return {
            Who.REST: translate("print", "Nothing is left: those badges are no longer valid."),
            Who.NOT_PRINTED: translate("print", "Every badge is printed already."),
            Who.CHANGED: translate("print", "No printed badge has changed since."),
            Who.SELECTION: translate("print", "Choose people in the list."),
        }.get(prepared.wish.who, translate("print", "Nobody to print: import a list first."))
    return translate("print", "Badges: {badges}, pages: {pages}").format(
        badges=len(prepared.badges), pages=len(prepared.job.pages)
    )


def when_words(printing: Printing, zone: tzinfo) -> str:
    return time_words(printing.at, zone)


def time_words(at: datetime, zone: tzinfo) -> str:
    return translate("print", "{day} at {time}").format(
        day=day(at, zone), time=clock_time(at, zone)
    )


def earlier_words(prepared: Prepared, zone: tzinfo) -> str:
    """Who has this very badge already; "" where nobody has."""
    if not prepared.earlier:
        return ""
    badge, printing = max(prepared.earlier, key=lambda pair: pair[1].at)
    when = when_words(printing, zone)
    if len(prepared.earlier) == 1:
        return translate("print", "Already printed: {name}, on {when}.").format(
            name=badge.name, when=when
        )
    return translate("print", "Already printed: {n} of these badges, the last on {when}.").format(
        n=len(prepared.earlier), when=when
    )


def state_words(printer: str, state: PrinterState) -> str:
    """How a printer does, and what to do about it."""
    if not printer:
        return translate("print", "No printer on this computer: save a PDF and print that.")
    return {
        PrinterState.READY: translate("print", "{printer}: ready"),
        PrinterState.PRINTING: translate(
            "print", "{printer}: printing. If nothing comes out, look at the printer."
        ),
        PrinterState.PAUSED: translate(
            "print", "{printer}: paused. What is sent waits until somebody resumes it."
        ),
        PrinterState.OFFLINE: translate(
            "print", "{printer}: offline. Switch it on; what is sent waits until then."
        ),
        PrinterState.NO_PAPER: translate("print", "{printer}: out of paper."),
        PrinterState.JAM: translate("print", "{printer}: paper jam."),
        PrinterState.TROUBLE: translate("print", "{printer}: stopped, look at the printer."),
        PrinterState.REFUSING: translate("print", "{printer}: takes no jobs now."),
        PrinterState.GONE: translate(
            "print", "{printer}: not there any more. Choose another, or save a PDF."
        ),
    }[state].format(printer=printer)


def paper_words(view: PrinterView | None, prepared: Prepared) -> str:
    """That the printer's driver does not name paper of the sheet's size; "" where it does."""
    if view is None or prepared.job is None:
        return ""
    sheet = prepared.job.sheet
    if view.takes(sheet.page_width, sheet.page_height):
        return ""
    words = translate(
        "print",
        "{printer} names no paper of {width} × {height} mm: choose another sheet, or set the "
        "paper in its driver.",
    )
    return words.format(
        printer=view.name, width=f"{sheet.page_width:g}", height=f"{sheet.page_height:g}"
    )


def place_words(run: Run) -> str:
    """The printer, or the file by its name."""
    return run.place


def run_words(run: Run, zone: tzinfo, *, unknown: bool) -> str:
    """A run in two lines: when, where to, how much; how it ended. ``unknown``: the program was
    closed before it did."""
    head = translate("print", "{when}, {where}: badges {badges}, pages {pages}").format(
        when=time_words(run.at, zone), where=place_words(run), badges=run.badges, pages=run.pages
    )
    ends = {
        State.WANTED: translate("print", "to be printed"),
        State.SENDING: translate("print", "being printed, {desk}").format(desk=desk_name(run.by)),
        State.PRINTED: translate("print", "printed"),
        State.FAILED: translate("print", "failed"),
        State.CANCELLED: translate("print", "cancelled"),
        State.RESUMED: translate("print", "gone on with by another print"),
    }
    end = ends[run.state]
    if unknown:
        end = translate("print", "not known how it ended: look at the paper")
    if run.problem is not None:
        end += " · " + error_text(run.problem)
    return f"{head}\n{end}"
