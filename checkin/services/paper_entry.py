"""A signed sheet, or an hour without a desk, typed afterwards as recorded presence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin.domain.answer import Answer
from checkin.domain.attendance import LATE_EXIT
from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Attendee, Programme, Session, Source
from checkin.domain.verdict import Direction, ScanRequest, Via
from checkin.services.new_id import new_id
from checkin.services.open_event import OpenEvent
from checkin.services.people import give_badges, known
from checkin.store import door_log, log_rows, roster_rows
from checkin.store.unit import Unit

ENTERED, TAKEN_BACK = "sheet", "sheet taken back"
"""What the list of changes says of a whole sheet."""


@dataclass(frozen=True)
class Sheet:
    """A paper sheet: of which session, under which name it is filed, who types it, where.

    ``counted``: the signatures on it as somebody counted them, where they did.
    """

    session: str
    name: str
    by: str
    station: str
    counted: int | None = None


@dataclass(frozen=True)
class Newcomer:
    """Somebody in the empty lines whom no list knows."""

    given_name: str
    family_name: str
    organisation: str = ""

    @property
    def name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True)
class SheetLine:
    """One signature, of an attendee by id or of a newcomer.

    ``arrived`` and ``left``: the times written beside it, where there are any (aware).
    """

    attendee: str
    arrived: datetime | None = None
    left: datetime | None = None
    newcomer: Newcomer | None = None


@dataclass(frozen=True)
class Entered:
    """What became of a line: its answer, or None where the person was known to have been there
    (from this sheet, a badge, a roll call): what is known better is left as it is."""

    line: SheetLine
    answer: Answer | None


def enter_sheet(
    event: OpenEvent, sheet: Sheet, lines: Sequence[SheetLine], now: datetime
) -> list[Entered]:
    """Record the presence of everybody on the sheet, all of them or nobody.

    A sheet may be typed again: nobody is recorded twice. Without a time of arrival the person
    counts as there from the beginning of the session; all these minutes are presumed.

    Raises:
        BadInput: the sheet or who types it has no name, the session has not begun, a time lies
            outside the session or in the future, a newcomer has no name, or an attendee is
            unknown; nothing was recorded.
        NotFound: there is no such session.
    """
    if not sheet.name.strip() or not sheet.by.strip():
        raise BadInput("Name the sheet and who types it; nothing was recorded.")

    def job(unit: Unit) -> list[Entered]:
        programme, _ = event.rows.read(unit)
        session = session_in(programme, sheet.session)
        if now < session.doors:
            raise BadInput(
                "The session “{session}” has not begun: nobody can have been there. "
                "Nothing was recorded.",
                session=session.name,
            )
        lines_once = {line.attendee or line.newcomer: line for line in lines}
        done = [_enter(unit, event, sheet, session, line, now) for line in lines_once.values()]
        if any(line.newcomer for line in lines):
            give_badges(unit, now)
        roster_rows.note_change(
            unit,
            now,
            sheet.by.strip(),
            ENTERED,
            {
                "session": session.id,
                "sheet": sheet.name.strip(),
                "counted": sheet.counted,
                "recorded": sum(entered.answer is not None for entered in done),
                "known before": sum(entered.answer is None for entered in done),
            },
        )
        return done

    return event.write(job)


def session_in(programme: Programme, session_id: str) -> Session:
    """The session by its id.

    Raises:
        NotFound: it is not in the programme.
    """
    try:
        return programme.session_by_id[session_id]
    except KeyError:
        raise NotFound(
            "There is no session “{session}” in the programme; there is: {existing}.",
            session=session_id,
            existing=", ".join(programme.session_by_id),
        ) from None


def _enter(
    unit: Unit, event: OpenEvent, sheet: Sheet, session: Session, line: SheetLine, now: datetime
) -> Entered:
    who = line.attendee
    if line.newcomer is not None:
        _check_times(line.newcomer.name, session, line, now)
        who = _add(unit, line.newcomer, sheet, session, now)
    else:
        person = roster_rows.attendee(unit, who)
        if person is None:
            raise BadInput("There is no attendee “{attendee}”.", attendee=who)
        _check_times(person.name, session, line, now)
        if any(
            scan.session == session.id and scan.direction is Direction.IN
            for scan in log_rows.standing_scans(unit, who)
        ):
            return Entered(line, None)
    # after the end any time up to now says the same: there from start to end
    at = line.arrived or (
        now if session.end <= now and line.left is None else min(now, session.start)
    )
    answer = _record(unit, event, sheet, who, Direction.IN, at)
    if line.left is not None:
        _record(unit, event, sheet, who, Direction.OUT, line.left)
    return Entered(line, answer)


def _record(
    unit: Unit, event: OpenEvent, sheet: Sheet, who: str, direction: Direction, at: datetime
) -> Answer:
    request = ScanRequest(
        new_id(),
        at,
        sheet.station,
        attendee=who,
        session=sheet.session,
        direction=direction,
        via=Via.PAPER,
        by=sheet.by.strip(),
        why=sheet.name.strip(),
    )
    return door_log.admit(unit, event.rows, request)


def _check_times(name: str, session: Session, line: SheetLine, now: datetime) -> None:
    arrived, left = line.arrived, line.left
    if any(at is not None and at > now for at in (arrived, left)):
        raise BadInput(
            "{name}: a time on the sheet lies in the future; nothing was recorded.", name=name
        )
    begin = arrived or session.start
    if (
        not session.doors <= begin < session.end
        or (left is not None and not begin < left <= session.end + LATE_EXIT)
    ):  # fmt: skip
        raise BadInput(
            "{name}: the times on the sheet do not lie within the session, or the exit stands "
            "before the entry; nothing was recorded.",
            name=name,
        )


def _add(unit: Unit, newcomer: Newcomer, sheet: Sheet, session: Session, now: datetime) -> str:
    if not newcomer.name:
        raise BadInput("A person needs a name.")
    person = Attendee(
        new_id(),
        newcomer.given_name.strip(),
        newcomer.family_name.strip(),
        organisation=newcomer.organisation.strip(),
        source=Source.DESK,
    )
    roster_rows.add_attendees(unit, [person])
    details = {"attendee": person.id, "sessions": [], "sheet": sheet.name.strip()}
    roster_rows.note_change(unit, now, sheet.by.strip(), "register", details)
    return person.id


@dataclass(frozen=True)
class TypedSheet:
    """A sheet as the log has it: ``people`` still recorded from it, ``undone`` taken back."""

    session: str
    name: str
    by: str
    people: int
    undone: int


def typed_sheets(event: OpenEvent) -> list[TypedSheet]:
    """Every sheet typed so far, the latest first."""
    rows = event.read(
        lambda unit: unit.all(
            'SELECT l.session, l.why, min(l."by"), sum(CASE WHEN v.id IS NULL THEN 1 ELSE 0 END),'
            " sum(CASE WHEN v.id IS NULL THEN 0 ELSE 1 END) FROM log l"
            " LEFT JOIN log v ON v.voids = l.id"
            " WHERE l.via = 'paper' AND l.kind = 'scan' AND l.outcome = 'admitted'"
            " AND l.direction = 'in' GROUP BY l.session, l.why ORDER BY max(l.seq) DESC"
        )
    )
    return [TypedSheet(r[0], r[1] or "", r[2] or "", int(r[3]), int(r[4])) for r in rows]


def take_back(
    event: OpenEvent, session: str, name: str, *, by: str, reason: str, now: datetime, station: str
) -> int:
    """Undo everything recorded from a sheet, all or nothing; of how many people.

    Newcomers stay in the list, without this presence.

    Raises:
        BadInput: nobody takes it on themselves, there is nothing to take back, or somebody has
            been scanned since while the session ran: undo that first. Nothing was changed.
    """
    if not by.strip():
        raise BadInput("Say who takes the sheet back; nothing was changed.")

    def job(unit: Unit) -> int:
        rows = unit.all(
            "SELECT l.id, l.attendee, l.direction FROM log l WHERE l.via = 'paper'"
            " AND l.kind = 'scan' AND l.outcome = 'admitted' AND l.session = ?"
            " AND coalesce(l.why, '') = ?"
            " AND NOT EXISTS (SELECT 1 FROM log v WHERE v.voids = l.id) ORDER BY l.seq DESC",
            session,
            name,
        )
        if not rows:
            raise BadInput("Nothing from the sheet “{sheet}” stands any more.", sheet=name)
        for scan, attendee, _ in rows:
            answer = door_log.undo(
                unit,
                event.rows,
                scan,
                entry_id=new_id(),
                by=by.strip(),
                why=reason,
                at=now,
                station=station,
                evidence=True,
            )
            if answer.outcome != "undone":
                raise BadInput(
                    "{name} has been scanned since, or their room is full: undo that first. "
                    "Nothing of the sheet was taken back.",
                    name=known(unit, attendee).name,
                )
        people = len([row for row in rows if row[2] == Direction.IN])
        details = {"session": session, "sheet": name, "people": people}
        roster_rows.note_change(unit, now, by.strip(), TAKEN_BACK, details)
        return people

    return event.write(job)
