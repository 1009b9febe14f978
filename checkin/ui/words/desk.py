"""What the operator reads besides verdicts: ready, errors, undo, head counts, the log."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from checkin.domain.answer import Answer
from checkin.domain.errors import UserError
from checkin.domain.model import Programme, Session
from checkin.domain.outside_errors import cause
from checkin.domain.verdict import Direction, Outcome, Reason
from checkin.services.desk import LoggedScan
from checkin.ui.words.times import clock_time, day, same_day
from checkin.ui.words.verdicts import Kind, Words

translate = QCoreApplication.translate


def idle_words(
    programme: Programme | None, session_id: str, direction: Direction, now: datetime
) -> Words:
    """What stands there while nobody is at the door."""
    if programme is None:
        sentence = translate("desk", "The event is being read…")
        return Words(Kind.IDLE, translate("desk", "ONE MOMENT"), sentence)
    if direction == Direction.OUT:
        return Words(
            Kind.IDLE,
            translate("desk", "EXIT"),
            translate("desk", "Exits are being scanned. F4 goes back to entry."),
            given=translate("desk", "Scan who leaves"),
        )
    return Words(
        Kind.IDLE,
        translate("desk", "READY"),
        _what_is_open(programme, session_id, now),
        given=translate("desk", "Scan a badge"),
        detail=translate("desk", "or type a name in the box on the right"),
    )


def _what_is_open(programme: Programme, session_id: str, now: datetime) -> str:
    zone = programme.event.zone
    named = programme.session_by_id.get(session_id)
    sessions = [named] if named else list(programme.sessions)
    if [item for item in sessions if item.doors_open(now)]:
        return translate("desk", "The doors are open.")
    coming = [item for item in sessions if now < item.doors]
    if not coming:
        return translate("desk", "No session is open now, and none will open.")
    first = min(coming, key=lambda item: item.doors)
    time = clock_time(first.doors, zone)
    if same_day(first.doors, now, zone):
        return translate("desk", "The doors open at {time}.").format(time=time)
    return translate("desk", "The doors open on {day} at {time}.").format(
        day=day(first.doors, zone), time=time
    )


def test_badge_words() -> Words:
    """The badge that the print centre makes to try printer and scanner."""
    return Words(
        Kind.NOTED,
        translate("desk", "TEST BADGE"),
        translate("desk", "Printer and scanner work. Nothing is recorded."),
    )


test_badge_words.__test__ = False  # type: ignore[attr-defined]  # its name begins as tests do


def reading_words() -> Words:
    """While an answer takes longer than a moment."""
    return Words(
        Kind.IDLE,
        translate("desk", "READING…"),
        translate("desk", "Read. The answer is on its way: nobody enters yet."),
    )


def error_text(error: Exception) -> str:
    """A message for people; an unexpected error is shown with its own name."""
    if isinstance(error, UserError):
        params = {  # a reason found elsewhere is translated on its own
            name: error_text(value) if isinstance(value, UserError) else value
            for name, value in error.params.items()
        }
        return translate("errors", error.template).format(**params)
    unexpected = UserError(
        "Unexpected error ({name}): {why}.", name=type(error).__name__, why=cause(error)
    )
    return error_text(unexpected)


def error_words(error: Exception, *, retry: bool) -> Words:
    """The store cannot answer: in the verdict's place, never green."""
    now = translate("desk", "Nobody is counted. Try again with F5, or scan again.")
    return Words(
        Kind.ERROR,
        translate("desk", "NOT RECORDED") if retry else translate("desk", "TROUBLE"),
        now if retry else translate("desk", "Nothing was changed."),
        detail=error_text(error),
    )


def undo_words(answer: Answer, name: str) -> Words:
    if answer.outcome == "undone":
        sentence = translate("desk", "The last scan no longer counts.")
        return Words(Kind.NOTED, translate("desk", "UNDONE"), sentence, given=name)
    sentences = {
        "already_undone": translate("desk", "It had been undone before."),
        "not_latest": translate("desk", "This person was scanned again since. Undo that first."),
        "room_full": translate("desk", "The room is full: the person cannot go back in."),
    }
    sentence = sentences.get(answer.reason, translate("desk", "There is nothing to undo."))
    return Words(Kind.AMBER, translate("desk", "NOT UNDONE"), sentence, given=name)


def count_words(answer: Answer, session: Session, people: int) -> Words:
    if answer.outcome == "counted":
        sentence = translate("desk", "{people} people in “{session}”. Scans add to it from now.")
        return Words(
            Kind.NOTED,
            translate("desk", "COUNT NOTED"),
            sentence.format(people=people, session=session.name),
        )
    sentences = {
        "not_open_yet": translate("desk", "People are counted on the day of the session."),
        "closed": translate("desk", "This session is over."),
    }
    sentence = sentences.get(answer.reason, answer.message or answer.reason)
    return Words(Kind.AMBER, translate("desk", "COUNT NOT NOTED"), sentence)


def log_word(scan: LoggedScan) -> str:
    """One scan in a word or two, for the list of the last ones."""
    if scan.voided:
        return translate("log", "Undone")
    if scan.outcome == Outcome.ADMITTED:
        out = scan.direction == Direction.OUT
        return translate("log", "Left") if out else translate("log", "Entered")
    words = {
        Reason.ALREADY_INSIDE: translate("log", "Already in"),
        Reason.ROOM_FULL: translate("log", "Full"),
        Reason.SESSION_FULL: translate("log", "Full"),
        Reason.WAITING: translate("log", "Waits"),
        Reason.SEATS_HELD: translate("log", "Waits"),
        Reason.NOT_OPEN_YET: translate("log", "Too early"),
        Reason.CLOSED: translate("log", "Over"),
        Reason.REVOKED: translate("log", "Old badge"),
        Reason.NOT_A_BADGE: translate("log", "Not a badge"),
        Reason.FORGED: translate("log", "Not recognised"),
        Reason.UNKNOWN_BADGE: translate("log", "Not recognised"),
        "counted": translate("log", "Head count"),
        "undone": translate("log", "Undo"),
    }
    return words.get(scan.reason, translate("log", "Welcome desk"))


def log_kind(scan: LoggedScan) -> Kind:
    """The icon of a line of the log."""
    if scan.voided or scan.outcome not in (Outcome.ADMITTED, Outcome.REFUSED):
        return Kind.NOTED
    if scan.outcome == Outcome.ADMITTED:
        return Kind.GOODBYE if scan.direction == Direction.OUT else Kind.WELCOME
    kinds = {
        Reason.ROOM_FULL: Kind.FULL,
        Reason.SESSION_FULL: Kind.FULL,
        Reason.WAITING: Kind.WAIT,
        Reason.SEATS_HELD: Kind.WAIT,
        Reason.NOT_OPEN_YET: Kind.CLOSED,
        Reason.CLOSED: Kind.CLOSED,
        Reason.NOT_A_BADGE: Kind.UNKNOWN,
        Reason.FORGED: Kind.UNKNOWN,
        Reason.UNKNOWN_BADGE: Kind.UNKNOWN,
    }
    return {str(reason): kind for reason, kind in kinds.items()}.get(scan.reason, Kind.AMBER)
