"""Answers a scan without writing: what it changes comes back as a value, to be written after.

So the same rules run over facts read one by one inside a transaction and over facts read all
at once before it (`checkin.store.postgres_door`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from checkin.domain.admission import decide
from checkin.domain.answer import Answer
from checkin.domain.badge_code import normalise
from checkin.domain.errors import BadInput
from checkin.domain.facts import BadgeFacts, Facts, PersonFacts, Queue
from checkin.domain.model import Programme
from checkin.domain.occupancy import Occupancies, Tally, shares_of
from checkin.domain.stays import StandingScan
from checkin.domain.trail import Trail, advance
from checkin.domain.verdict import AUTO, Outcome, Reason, ScanRequest, Verdict
from checkin.store import log_rows, state_rows
from checkin.store.facts_reader import badge_letters
from checkin.store.unit import Unit, to_us


class Reads(Protocol):
    """Where the facts of one scan come from; a tally that was asked for stays as it was read."""

    def packed_answer(self, entry_id: str) -> str | None: ...
    def badge(self, code: str) -> BadgeFacts | None: ...
    def person(self, attendee: str) -> PersonFacts | None: ...
    def tally(self, session: str) -> Tally: ...
    def queue(self, person: PersonFacts | None, at: datetime) -> Callable[[str], Queue]: ...


@dataclass(frozen=True, slots=True)
class Change:
    """What a logged scan writes. ``person`` is None where nobody was recognised."""

    entry: log_rows.Entry
    person: str | None
    trail: Trail | None  # where the scan admitted them
    told_waiting: bool
    tallies: Mapping[str, Tally]


def answer_scan(
    programme: Programme, key: bytes, reads: Reads, request: ScanRequest
) -> tuple[Answer, Change | None]:
    """The answer, and the change that it stands for; None for a question or a dry run.

    Raises:
        BadInput: an unknown session or attendee, or a recorded presence without a session.
    """
    now = Occupancies(programme, reads.tally, request.at, {})
    told = reads.packed_answer(request.id)
    if told is not None:
        return log_rows.retell(told, shown(now), repeat=False), None
    facts = _facts(programme, key, reads, request)
    verdict = decide(request, facts)
    if verdict.repeat_of is not None:
        given = reads.packed_answer(verdict.repeat_of)
        if given is None:
            raise RuntimeError("the last scan of a person is not in the log")
        repeated = log_rows.retell(given, shown(now), repeat=True)
        return replace(repeated, scan=None) if request.dry_run else repeated, None
    attendee = _attendee_shown(verdict, facts)
    if request.dry_run or verdict.outcome is Outcome.CONFIRM:
        return _answer(request, verdict, attendee, now, scan=None), None
    trail, moved = _movement(request, verdict, facts)
    answer = _answer(request, verdict, attendee, now.with_tallies(moved), scan=request.id)
    return answer, Change(
        _entry(request, verdict, attendee, answer),
        attendee,
        trail,
        verdict.reason is Reason.WAITING,
        moved,
    )


def write_change(unit: Unit, change: Change, head: tuple[int, bytes] | None) -> tuple[int, bytes]:
    """Write a change; ``head`` is its station's chain so far (`log_rows.station_head`), the
    answer the chain with it."""
    entry = change.entry
    new_head = log_rows.append_after(unit, entry, head)
    if change.person is None:
        return new_head
    last = (entry.id, to_us(entry.at), entry.station, entry.direction, entry.asked)
    if change.trail is not None and entry.session is not None:
        state_rows.write_admission(unit, change.person, change.trail, entry.session, last)
    else:
        state_rows.write_last_scan(unit, change.person, last)
    if change.told_waiting:
        unit.run(
            "UPDATE registration SET told_waiting = 1 WHERE session = ? AND attendee = ?",
            entry.session,
            change.person,
        )
    for session, tally in change.tallies.items():
        state_rows.write_tally(unit, session, tally)
    return new_head


def _facts(programme: Programme, key: bytes, reads: Reads, request: ScanRequest) -> Facts:
    if request.session != AUTO and request.session not in programme.session_by_id:
        raise BadInput("There is no session “{session}”.", session=request.session)
    badge = person = None
    if request.code is not None:
        letters = normalise(request.code)
        badge = None if letters is None else reads.badge(letters)
        if badge is not None and badge.attendee is not None:
            person = reads.person(badge.attendee)
    elif request.attendee is not None:
        person = reads.person(request.attendee)
        if person is None:
            raise BadInput("There is no attendee “{attendee}”.", attendee=request.attendee)
    if request.via.recorded and request.session == AUTO and person is not None:
        raise BadInput("A presence is recorded for a session: name it.")
    return Facts(programme, key, badge, person, reads.tally, reads.queue(person, request.at))


def _attendee_shown(verdict: Verdict, facts: Facts) -> str | None:
    nobody = (Reason.NOT_A_BADGE, Reason.FORGED, Reason.UNKNOWN_BADGE, Reason.UNASSIGNED)
    if facts.person is None or verdict.reason in nobody:
        return None
    return facts.person.id


def _movement(
    request: ScanRequest, verdict: Verdict, facts: Facts
) -> tuple[Trail | None, Mapping[str, Tally]]:
    """An admitted person's trail after it, and the tallies that it changes, as they become."""
    person = facts.person
    if verdict.outcome is not Outcome.ADMITTED or person is None or verdict.session is None:
        return None, {}
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
    return after, changed


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


def _entry(
    request: ScanRequest, verdict: Verdict, attendee: str | None, answer: Answer
) -> log_rows.Entry:
    badge = None
    if request.code is not None and verdict.reason not in (Reason.NOT_A_BADGE, Reason.FORGED):
        badge = badge_letters(normalise(request.code) or "")
    override = request.override
    return log_rows.Entry(
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
        why=override.reason if override else request.why or None,
    )


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
        **numbers(then, verdict.session),
    )


def numbers(then: Occupancies, session_id: str | None) -> dict[str, Any]:
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


def shown(now: Occupancies) -> Callable[[str | None], tuple[int | None, int | None]]:
    """Occupancies of a session and its room now, for an answer that is given again."""

    def read(session: str | None) -> tuple[int | None, int | None]:
        if session is None:
            return None, None
        return now.of_session(session), now.of_room(now.programme.session_by_id[session].room)

    return read
