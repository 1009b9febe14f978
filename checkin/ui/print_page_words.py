"""What the print centre says: kinds of choice, warnings before printing, what came out."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Session
from checkin.services.print_centre import Concern, Notice, Prepared, Printing, Who
from checkin.ui.times import clock_time, day, span

translate = QCoreApplication.translate


def who_words() -> dict[Who, str]:
    return {
        Who.EVERYBODY: translate("print", "Everybody"),
        Who.NOT_PRINTED: translate("print", "Not yet printed"),
        Who.CHANGED: translate("print", "Changed since printing"),
        Who.SESSION: translate("print", "One session"),
        Who.AUDIENCE: translate("print", "One audience"),
        Who.SELECTION: translate("print", "People I choose"),
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


def notice_words(notice: Notice) -> str:
    """One warning, the person first."""
    patterns = {
        Concern.MISSING_LETTERS: translate(
            "print", "{name}: no font of this computer has {detail}; it prints as boxes."
        ),
        Concern.PICTURES_LEFT_OUT: translate(
            "print", "{name}: no font of this computer has {detail}; the badge does without."
        ),
        Concern.NAME_COMPACTED: translate(
            "print", "{name}: the name is too long, printed as “{detail}”."
        ),
        Concern.NAME_TOO_SMALL: translate(
            "print", "{name}: the name prints very small; choose a larger badge."
        ),
        Concern.SHORTENED: translate("print", "{name}: “{detail}” is shortened."),
    }
    return patterns[notice.concern].format(name=notice.name, detail=notice.detail)


def count_words(prepared: Prepared) -> str:
    """How much it is, or why it is nothing."""
    if prepared.job is None:
        return {
            Who.NOT_PRINTED: translate("print", "Every badge is printed already."),
            Who.CHANGED: translate("print", "No printed badge has changed since."),
            Who.SELECTION: translate("print", "Choose people in the list."),
        }.get(prepared.wish.who, translate("print", "Nobody to print: import a list first."))
    return translate("print", "Badges: {badges}, pages: {pages}").format(
        badges=len(prepared.badges), pages=len(prepared.job.pages)
    )


def when_words(printing: Printing, zone: tzinfo) -> str:
    return translate("print", "{day} at {time}").format(
        day=day(printing.at, zone), time=clock_time(printing.at, zone)
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
