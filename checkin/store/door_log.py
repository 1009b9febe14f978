"""A scan, an undo, a head count: facts read, rules asked, the log and its cache written.

Each function runs inside one write transaction (`Database.write`), so that nothing comes
between what was read and what is written.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from checkin.domain.admission import decide
from checkin.domain.answer import Answer
from checkin.domain.badge_code import normalise
from checkin.domain.errors import BadInput
from checkin.domain.facts import Facts, PersonFacts
from checkin.domain.head_count import count_refusal
from checkin.domain.model import Programme
from checkin.domain.occupancy import Occupancies, Tally, shares_of
from checkin.domain.stays import StandingScan
from checkin.domain.trail import advance, rebuild
from checkin.domain.undo import UndoFacts, UndoRefusal, refusal
from checkin.domain.verdict import AUTO, Outcome, Reason, ScanRequest, Verdict
from checkin.store import log_rows, state_rows
from checkin.store.facts_reader import (
    badge_letters,
    queue_reader,
    read_badge,
    read_person,
    tally_reader,
)
from checkin.store.programme_rows import EventRows
from checkin.store.unit import Unit, to_us


def admit(unit: Unit, rows: EventRows, request: ScanRequest) -> Answer:
    """Answer a scan and, unless it is a question or a dry run, log it.

    Raises:
        BadInput: an unknown session or attendee, or a recorded presence without a session.
    """
    programme, key = rows.read(unit)
    tally = tally_reader(unit)
    now = Occupancies(programme, tally, request.at, {})
    told = log_rows.read_answer(unit, request.id, _shown(now), repeat=False)
    if told is not None:
        return told
    facts = _facts(unit, programme, key, request)
    verdict = decide(request, facts)
    if verdict.repeat_of is not None:
        repeated = log_rows.read_answer(unit, verdict.repeat_of, _shown(now), repeat=True)
        if repeated is None:
            raise RuntimeError("the last scan of a person is not in the log")
        return replace(repeated, scan=None) if request.dry_run else repeated
    attendee = _attendee_shown(verdict, facts)
    if request.dry_run or verdict.outcome is Outcome.CONFIRM:
        return _answer(request, verdict, attendee, now, scan=None)
    moved = _movement(request, verdict, facts.person, facts)
    answer = _answer(request, verdict, attendee, now.with_tallies(moved), scan=request.id)
    _log_scan(unit, request, verdict, attendee, answer)
    if attendee is not None and facts.person is not None:
        _write_state(unit, request, verdict, facts.person, facts, moved)
    return answer


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
) -> Answer:
    """Void a scan with a new entry, or say why it cannot be undone (and change nothing)."""
    programme, _ = rows.read(unit)
    tally = tally_reader(unit)
    now = Occupancies(programme, tally, at, {})
    told = log_rows.read_answer(unit, entry_id, _shown(now), repeat=False)
    if told is not None:
        return told
    row = unit.one("SELECT kind, outcome, attendee, session, direction FROM log WHERE id = ?", scan)
    target = None
    if row is not None:
        voided = unit.one("SELECT 1 FROM log WHERE voids = ?", scan) is not None
        admitted = row[0] == "scan" and row[1] == Outcome.ADMITTED
        target = UndoFacts(admitted, voided, admitted and _is_latest(unit, scan, row[2]))
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
        **_numbers(then, row[3]),
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
    told = log_rows.read_answer(unit, entry_id, _shown(now), repeat=False)
    if told is not None:
        return told
    if (refused := count_refusal(programme, session, at)) is not None:
        return Answer(
            "refused",
            refused.value,
            session=session_id,
            at=at,
            station=station,
            **_numbers(now, session_id),
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
        **_numbers(now.with_tallies({session_id: counted}), session_id),
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


def _facts(unit: Unit, programme: Programme, key: bytes, request: ScanRequest) -> Facts:
    if request.session != AUTO and request.session not in programme.session_by_id:
        raise BadInput("There is no session “{session}”.", session=request.session)
    badge = person = None
    if request.code is not None:
        letters = normalise(request.code)
        badge = None if letters is None else read_badge(unit, letters)
        if badge is not None and badge.attendee is not None:
            person = read_person(unit, badge.attendee)
    elif request.attendee is not None:
        person = read_person(unit, request.attendee)
        if person is None:
            raise BadInput("There is no attendee “{attendee}”.", attendee=request.attendee)
    if request.via.recorded and request.session == AUTO and person is not None:
        raise BadInput("A presence is recorded for a session: name it.")
    return Facts(
        programme,
        key,
        badge,
        person,
        tally_reader(unit),
        queue_reader(unit, person, request.at),
    )


def _attendee_shown(verdict: Verdict, facts: Facts) -> str | None:
    nobody = (Reason.NOT_A_BADGE, Reason.FORGED, Reason.UNKNOWN_BADGE, Reason.UNASSIGNED)
    if facts.person is None or verdict.reason in nobody:
        return None
    return facts.person.id


def _movement(
    request: ScanRequest, verdict: Verdict, person: PersonFacts | None, facts: Facts
) -> Mapping[str, Tally]:
    """The tallies that an admission changes, as they are after it."""
    if verdict.outcome is not Outcome.ADMITTED or person is None or verdict.session is None:
        return {}
    scan = _as_standing(request, verdict, person.id)
    counted = facts.tally(verdict.session).counted is not None
    after = advance(person.trail, scan, counted=counted)
    touched = {verdict.session}
    if person.trail.whereabouts is not None:
        touched.add(person.trail.whereabouts.session)
    changed: dict[str, Tally] = {}
    for session in touched:
        status = person.status(session)
        then = shares_of(person.trail, person.role, status, session)
        now = shares_of(after, person.role, status, session)
        if then != now:
            changed[session] = facts.tally(session).shifted(then, now)
    return changed


def _as_standing(request: ScanRequest, verdict: Verdict, attendee: str) -> StandingScan:
    return StandingScan(
        0,
        request.id,
        attendee,
        verdict.session or "",
        request.direction,
        request.at,
        request.station,
        request.via,
        verdict.reason,
        verdict.moves,
    )


def _log_scan(
    unit: Unit, request: ScanRequest, verdict: Verdict, attendee: str | None, answer: Answer
) -> None:
    badge = None
    if request.code is not None and verdict.reason not in (Reason.NOT_A_BADGE, Reason.FORGED):
        badge = badge_letters(normalise(request.code) or "")
    override = request.override
    log_rows.append(
        unit,
        log_rows.Entry(
            request.id,
            "scan",
            request.at,
            request.station,
            verdict.outcome.value,
            verdict.reason.value,
            answer,
            attendee=attendee,
            badge=badge,
            session=verdict.session,
            direction=request.direction.value,
            asked=request.session,
            via=request.via.value,
            moves=verdict.moves,
            by=override.by if override else request.by or None,
            why=override.reason if override else None,
        ),
    )


def _write_state(
    unit: Unit,
    request: ScanRequest,
    verdict: Verdict,
    person: PersonFacts,
    facts: Facts,
    moved: Mapping[str, Tally],
) -> None:
    state_rows.write_last_scan(
        unit,
        person.id,
        (
            request.id,
            to_us(request.at),
            request.station,
            request.direction.value,
            request.session,
        ),
    )
    if verdict.reason is Reason.WAITING:
        unit.run(
            "UPDATE registration SET told_waiting = 1 WHERE session = ? AND attendee = ?",
            verdict.session,
            person.id,
        )
    if verdict.outcome is Outcome.ADMITTED and verdict.session is not None:
        counted = facts.tally(verdict.session).counted is not None
        after = advance(person.trail, _as_standing(request, verdict, person.id), counted=counted)
        state_rows.write_trail(unit, person.id, after, [verdict.session])
    for session, tally in moved.items():
        state_rows.write_tally(unit, session, tally)


def _answer(
    request: ScanRequest,
    verdict: Verdict,
    attendee: str | None,
    then: Occupancies,
    *,
    scan: str | None,
) -> Answer:
    return Answer(
        verdict.outcome.value,
        verdict.reason.value,
        attendee=attendee,
        session=verdict.session,
        direction=request.direction.value,
        at=request.at,
        station=request.station,
        scan=scan,
        moved_from=verdict.moved_from,
        since=verdict.since,
        since_station=verdict.since_station,
        place=verdict.place,
        until=verdict.until,
        choices=verdict.choices,
        **_numbers(then, verdict.session),
    )


def _numbers(then: Occupancies, session_id: str | None) -> dict[str, Any]:
    """The numbers of a session and its room, as the answer shows them."""
    if session_id is None:
        return {}
    session = then.programme.session_by_id[session_id]
    room = then.programme.room_of(session)
    return {
        "occupancy": then.of_session(session_id),
        "seats": session.seats,
        "room": room.id,
        "room_occupancy": then.of_room(room.id),
        "capacity": room.capacity,
    }


def _shown(now: Occupancies) -> Callable[[str | None], tuple[int | None, int | None]]:
    """Occupancies of a session and its room now, for an answer that is given again."""

    def read(session: str | None) -> tuple[int | None, int | None]:
        if session is None:
            return None, None
        return now.of_session(session), now.of_room(now.programme.session_by_id[session].room)

    return read


def _is_latest(unit: Unit, scan: str, attendee: str) -> bool:
    standing = log_rows.standing_scans(unit, attendee)
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
        **_numbers(now, session),
    )
