"""A scan, an undo, a head count: facts read, rules asked, the log and its cache written.

Each function runs inside one write transaction (`Database.write`), so that nothing comes
between what was read and what is written. `admit_at` alone opens its transaction itself.
"""

from datetime import datetime

from checkin.domain.answer import Answer
from checkin.domain.errors import BadInput
from checkin.domain.head_count import count_refusal
from checkin.domain.occupancy import Occupancies, Tally, shares_of
from checkin.domain.trail import rebuild
from checkin.domain.undo import UndoFacts, UndoRefusal, refusal
from checkin.domain.verdict import Outcome, ScanRequest, Via
from checkin.store import log_rows, state_rows
from checkin.store.database import Database
from checkin.store.facts_reader import read_person, tally_reader
from checkin.store.programme_rows import EventRows
from checkin.store.scan_answer import Reads, answer_scan, numbers, shown, write_change
from checkin.store.sqlite_facts import SqliteFacts, event_in_memory, head_in_memory
from checkin.store.unit import Unit


def admit(unit: Unit, rows: EventRows, request: ScanRequest) -> Answer:
    """Answer a scan and, unless it is a question or a dry run, log it.

    Raises:
        BadInput: an unknown session or attendee, or a recorded presence without a session.
    """
    if unit.postgres:
        from checkin.store import postgres_door

        programme, key = rows.read(unit)
        reads: Reads = postgres_door.facts_inside(unit, request)
        head = log_rows.station_head(unit, request.station)
    else:
        programme, key = event_in_memory(unit, rows)
        reads = SqliteFacts(unit, request)
        head = head_in_memory(unit, request.station)
    answer, change = answer_scan(programme, key, reads, request)
    if change is not None:
        unit.memory.heads[request.station] = write_change(unit, change, head)
        if unit.memory.tallies:
            unit.memory.tallies.update(change.tallies)
    return answer


def admit_at(database: Database, rows: EventRows, request: ScanRequest) -> Answer:
    """`admit` in a transaction of its own, the way that suits the kind of database.

    Raises:
        BadInput: an unknown session or attendee, or a recorded presence without a session.
        StoreError: nothing was recorded.
    """

    def alone(unit: Unit) -> Answer:
        return admit(unit, rows, request)

    if database.postgres:
        from checkin.store import postgres_door

        return postgres_door.admit(database, request, alone)
    return database.write(alone, edits=False)


def undo(
    unit: Unit,
    rows: EventRows,
    scan: str,
    *,
    entry_id: str,
    by: str,
    why: str,
    at: datetime,
    station: str,
    evidence: bool = False,
) -> Answer:
    """Void a scan with a new entry, or say why it cannot be undone (and change nothing).

    ``evidence``: what was recorded afterwards need only be the latest of its own session.
    """
    programme, _ = rows.read(unit)
    tally = tally_reader(unit)
    now = Occupancies(programme, tally, at, {})
    told = log_rows.read_answer(unit, entry_id, shown(now), repeat=False)
    if told is not None:
        return told
    row = unit.one(
        "SELECT kind, outcome, attendee, session, direction, via FROM log WHERE id = ?", scan
    )
    target = None
    if row is not None:
        voided = unit.one("SELECT 1 FROM log WHERE voids = ?", scan) is not None
        admitted = row[0] == "scan" and row[1] == Outcome.ADMITTED
        within = row[3] if evidence and admitted and Via(row[5]).recorded else None
        latest = admitted and _is_latest(unit, scan, row[2], within)
        target = UndoFacts(admitted, voided, latest)
    if (early := refusal(target, overfills=False)) is not None:
        return _undo_refused(early, row, now, station)
    attendee = row[2]
    person = read_person(unit, attendee)
    if person is None:
        raise RuntimeError("the log names an attendee that is not there")
    counts = log_rows.latest_counts(unit)
    standing = [s for s in log_rows.standing_scans(unit, attendee) if s.id != scan]
    trail = rebuild(standing, counts)
    changed: dict[str, Tally] = {}
    for session in {*person.trail.presences, *trail.presences}:
        before = shares_of(person.trail, person.role, person.status(session), session)
        after = shares_of(trail, person.role, person.status(session), session)
        if before != after:
            changed[session] = tally(session).shifted(before, after)
    then = now.with_tallies(changed)
    if now.raised_above_capacity(then, set(changed)):
        return _undo_refused(UndoRefusal.ROOM_FULL, row, now, station)
    answer = Answer(
        "undone",
        "undone",
        attendee=attendee,
        session=row[3],
        direction=row[4],
        at=at,
        station=station,
        scan=entry_id,
        **numbers(then, row[3]),
    )
    log_rows.append(
        unit,
        log_rows.Entry(
            entry_id,
            "void",
            at,
            station,
            "undone",
            "undone",
            answer,
            attendee=attendee,
            session=row[3],
            direction=row[4],
            voids=scan,
            by=by,
            why=why,
        ),
    )
    state_rows.write_trail(unit, attendee, trail, {*person.trail.presences, *trail.presences})
    for session, after_tally in changed.items():
        state_rows.write_tally(unit, session, after_tally)
    state_rows.write_last_scan(unit, attendee, state_rows.last_standing_scan(unit, attendee))
    return answer


def count(
    unit: Unit,
    rows: EventRows,
    session_id: str,
    people: int,
    *,
    entry_id: str,
    by: str,
    at: datetime,
    station: str,
) -> Answer:
    """Record a head count of a session, or refuse it outside its day.

    Raises:
        BadInput: an unknown session or a negative number.
    """
    programme, _ = rows.read(unit)
    session = programme.session_by_id.get(session_id)
    if session is None:
        raise BadInput("There is no session “{session}”.", session=session_id)
    if people < 0:
        raise BadInput("A head count cannot be below zero.")
    tally = tally_reader(unit)
    now = Occupancies(programme, tally, at, {})
    told = log_rows.read_answer(unit, entry_id, shown(now), repeat=False)
    if told is not None:
        return told
    if (refused := count_refusal(programme, session, at)) is not None:
        return Answer(
            "refused",
            refused.value,
            session=session_id,
            at=at,
            station=station,
            **numbers(now, session_id),
        )
    before = tally(session_id)
    counted = Tally(
        participants=before.participants,
        others=before.others,
        known_at_count=before.participants + before.others,
        expected_participants=before.expected_participants,
        expected_others=before.expected_others,
        counted=people,
    )
    answer = Answer(
        "counted",
        "counted",
        session=session_id,
        at=at,
        station=station,
        scan=entry_id,
        **numbers(now.with_tallies({session_id: counted}), session_id),
    )
    log_rows.append(
        unit,
        log_rows.Entry(
            entry_id,
            "count",
            at,
            station,
            "counted",
            "counted",
            answer,
            session=session_id,
            people=people,
            by=by,
        ),
    )
    state_rows.mark_count(unit, session_id)
    state_rows.write_tally(unit, session_id, counted)
    return answer


def _is_latest(unit: Unit, scan: str, attendee: str, within: str | None = None) -> bool:
    """Whether no standing admitted scan of the person came later (``within`` a session)."""
    standing = log_rows.standing_scans(unit, attendee)
    if within is not None:
        standing = [s for s in standing if s.session == within]
    return bool(standing) and standing[-1].id == scan


def _undo_refused(
    why: UndoRefusal, row: tuple[str | None, ...] | None, now: Occupancies, station: str
) -> Answer:
    session = row[3] if row is not None else None
    return Answer(
        "refused",
        why.value,
        attendee=row[2] if row is not None else None,
        session=session,
        direction=row[4] if row is not None else None,
        at=now.at,
        station=station,
        **numbers(now, session),
    )
