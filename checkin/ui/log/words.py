"""A line of the log in words, apart from any widget; also what the filter looks at."""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Programme
from checkin.domain.verdict import Direction, Outcome, Reason, Via
from checkin.importing.folding import fold
from checkin.services.desk import LoggedScan
from checkin.services.log_pages import LogLine
from checkin.ui.words.desk import log_kind, log_word
from checkin.ui.words.times import day
from checkin.ui.words.verdicts import Kind

translate = QCoreApplication.translate


def as_scan(line: LogLine) -> LoggedScan:
    return LoggedScan(
        line.id, line.at, line.name, line.attendee, line.session, line.direction,
        line.outcome, line.reason, line.station, voided=False,
    )  # fmt: skip


def kind_of(line: LogLine) -> Kind:
    return Kind.NOTED if line.voided else log_kind(as_scan(line))


def time_text(at: datetime, programme: Programme) -> str:
    """Day, hour, minute and second: two scans of a minute are told apart."""
    zone = programme.event.zone
    local = at.astimezone(zone)
    clock = translate("logpage", "{hour}:{minute:02d}:{second:02d}").format(
        hour=local.hour, minute=local.minute, second=local.second
    )
    return f"{day(at, zone, short=True)}  {clock}"


def session_text(line: LogLine, programme: Programme) -> str:
    session = programme.session_by_id.get(line.session or "")
    return session.name if session is not None else line.session or ""


def direction_text(line: LogLine) -> str:
    if line.kind == "count" or not line.direction:
        return ""
    out = line.direction == Direction.OUT
    return translate("logpage", "Exit") if out else translate("logpage", "Entry")


def outcome_text(line: LogLine) -> str:
    """What came of it, with the reason where the word alone would hide it."""
    if line.kind == "count":
        return translate("logpage", "Head count: {n}").format(n=line.people)
    if line.kind == "void":
        return translate("logpage", "Undo of a scan")
    word = log_word(as_scan(line))
    if line.outcome == Outcome.ADMITTED:
        word = _admitted().get(line.reason, word)
    else:
        word = _refused().get(line.reason, word)
    if line.voided:
        return translate("logpage", "{word}, undone").format(word=word)
    return word


def _admitted() -> dict[str, str]:
    return {
        Reason.REGISTERED: translate("logpage", "Entered"),
        Reason.INVITED: translate("logpage", "Entered, invited"),
        Reason.WALK_IN: translate("logpage", "Entered, walk-in"),
        Reason.FROM_WAITING_LIST: translate("logpage", "Entered, waiting list"),
        Reason.RE_ENTRY: translate("logpage", "Came back"),
        Reason.OVERRIDE: translate("logpage", "Allowed all the same"),
        Reason.RECORDED: translate("logpage", "Presence noted"),
        Reason.LEFT: translate("logpage", "Left"),
    }


def _refused() -> dict[str, str]:
    return {
        Reason.BLOCKED: translate("logpage", "Welcome desk: blocked"),
        Reason.NOT_REGISTERED: translate("logpage", "Welcome desk: not registered"),
        Reason.NOT_INSIDE: translate("logpage", "Exit without entry"),
        Reason.ROOM_FULL: translate("logpage", "Room full"),
        Reason.SESSION_FULL: translate("logpage", "Session full"),
        Reason.SEATS_HELD: translate("logpage", "Waits: seats held"),
        Reason.WAITING: translate("logpage", "Waits: waiting list"),
        Reason.FORGED: translate("logpage", "Other event’s badge"),
        Reason.UNKNOWN_BADGE: translate("logpage", "Badge not in the list"),
    }


def via_text(line: LogLine) -> str:
    return {
        Via.BADGE.value: translate("logpage", "badge"),
        Via.NAME.value: translate("logpage", "name"),
        Via.ROLL_CALL.value: translate("logpage", "roll call"),
        Via.PAPER.value: translate("logpage", "paper sheet"),
    }.get(line.via, "")


def who_and_why(line: LogLine) -> str:
    """Who decided and why; of a voided entry, who undid it."""
    parts = [line.by or line.why]
    if line.by and line.why:
        parts = [translate("logpage", "{who}: {why}").format(who=line.by, why=line.why)]
    if line.voided:
        undone = ", ".join(p for p in (line.voided_by, line.voided_why) if p)
        parts.append(translate("logpage", "undone by {who}").format(who=undone))
    return " · ".join(p for p in parts if p)


def columns(line: LogLine, programme: Programme) -> tuple[str, ...]:
    """Every cell of the line, in the order of the table."""
    return (
        time_text(line.at, programme),
        line.name or "–",
        session_text(line, programme),
        direction_text(line),
        outcome_text(line),
        line.station,
        via_text(line),
        who_and_why(line),
    )


def refusal_text(reason: str) -> str:
    """Why an undo is not possible, and what to do."""
    return {
        "already_undone": translate("logpage", "It had been undone before."),
        "nothing_to_undo": translate("logpage", "Only an entry or an exit can be undone."),
        "not_latest": translate(
            "logpage",
            "Not undone: this person was scanned again since. Undo their later scans first,"
            " the latest one before the others: here they are.",
        ),
        "room_full": translate(
            "logpage", "Not undone: it would put the person back into a full room."
        ),
    }.get(reason, translate("logpage", "Not undone: this entry is not in the log."))


def matcher(text: str, programme: Programme) -> Callable[[LogLine], bool] | None:
    """Whether a line has every word of the text somewhere; None where there is no text.

    Called for each entry of a long log: what many lines share is put into words once.
    """
    words = fold(text).split()
    if not words:
        return None
    zone = programme.event.zone
    shared: dict[tuple[object, ...], str] = {}
    folded = lru_cache(maxsize=20_000)(fold)

    def wanted(line: LogLine) -> bool:
        key = (
            line.kind, line.session, line.direction, line.outcome, line.reason, line.people,
            line.station, line.via, line.voided,
        )  # fmt: skip
        seen = shared.get(key)
        if seen is None:
            seen = shared[key] = fold(" ".join(columns(line, programme)[2:7]))
        local = line.at.astimezone(zone)
        clock = f"{local.hour}:{local.minute:02d} {local.hour}h{local.minute:02d}"
        said = folded(who_and_why(line)) if line.by or line.voided else ""
        whole = f"{folded(line.name)} {seen} {clock} {said}"
        return all(word in whole for word in words)

    return wanted
