"""The rules of admission (DESIGN.md, "Rules of admission"), line by line.

The first line that applies gives the verdict. Pure: facts in, verdict out, no clock. Retries
by id come before the rules and are the store's affair.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from checkin.domain.auto_session import choose_session
from checkin.domain.badge_code import is_genuine, normalise
from checkin.domain.facts import Facts, PersonFacts
from checkin.domain.model import Exits, RegistrationStatus, Role, Session, WalkIns
from checkin.domain.occupancy import Occupancies, Tally, share, shares_of
from checkin.domain.trail import Presence
from checkin.domain.verdict import AUTO, Direction, Outcome, Reason, ScanRequest, Verdict

REPEAT_WITHIN = timedelta(seconds=5)
RE_ENTRY_AFTER = timedelta(minutes=10)
LATE_EXIT = timedelta(minutes=60)
TOLD_HELD_FOR = timedelta(minutes=10)


def decide(request: ScanRequest, facts: Facts) -> Verdict:
    """The verdict on a scan, by the rules' table."""
    if request.code is not None and (unread := _unread_badge(request.code, facts)) is not None:
        return unread  # lines 1 to 3
    person = facts.person
    if person is None:
        raise ValueError("a scan of nobody: the person must be known past line 3")
    if request.via.recorded:
        return _recorded(request, facts, person)
    named = None if request.session == AUTO else request.session
    entering = request.direction is Direction.IN
    if entering and facts.badge is not None and facts.badge.revoked:
        return _refused(Reason.REVOKED, named)  # line 4
    if entering and person.blocked and request.override is None:
        return _refused(Reason.BLOCKED, named)  # line 5
    if (repeated := _repeated(request, person)) is not None:
        return repeated  # line 6
    if not entering:
        return _exit(request, facts, person)
    if named is not None:
        session = facts.programme.session_by_id[named]
    else:
        chosen = choose_session(request.at, facts.programme, person)  # line 7
        if isinstance(chosen, Verdict):
            return chosen
        session = chosen
    return _Entry(request, facts, person, session).decide()


def held_seats(session: Session, at: datetime, tally: Tally, told: int) -> int:
    """Seats held for people who have not come; ``told``: those told to wait that count."""
    held = 0
    if at < session.release:
        held += tally.expected_participants
    if at < session.release + TOLD_HELD_FOR:
        held += told
    return held


def places_kept(session: Session, at: datetime, tally: Tally) -> int:
    """Places kept for confirmed people of other roles, until the release."""
    return tally.expected_others if at < session.release else 0


def _unread_badge(code: str, facts: Facts) -> Verdict | None:
    letters = normalise(code)
    if letters is None:
        return _refused(Reason.NOT_A_BADGE, None)
    if not is_genuine(facts.event_key, facts.programme.event.id, letters):
        return _refused(Reason.FORGED, None)
    if facts.badge is None:
        return _refused(Reason.UNKNOWN_BADGE, None)
    if facts.badge.attendee is None:
        return Verdict(Outcome.CONFIRM, Reason.UNASSIGNED)
    return None


def _recorded(request: ScanRequest, facts: Facts, person: PersonFacts) -> Verdict:
    session = facts.programme.session_by_id[request.session]
    here = person.trail.whereabouts
    late = request.at >= session.end or (here is not None and request.at < here.at)
    moved_from = None
    if not late and request.direction is Direction.IN:
        moved_from = _inside_another(facts, person, session, request.at)
    return Verdict(
        Outcome.ADMITTED, Reason.RECORDED, session.id, moves=not late, moved_from=moved_from
    )


def _repeated(request: ScanRequest, person: PersonFacts) -> Verdict | None:
    last = person.last_scan
    if (
        last is None
        or request.code is None
        or request.confirmed
        or request.override is not None
        or not timedelta(0) <= request.at - last.at < REPEAT_WITHIN
        or last.station != request.station
        or last.direction is not request.direction
        or request.session not in (AUTO, last.asked)
    ):
        return None
    # Only ``repeat_of`` counts: the answer given then is read back, not decided again.
    return Verdict(Outcome.ADMITTED, Reason.REGISTERED, repeat_of=last.id)


def _exit(request: ScanRequest, facts: Facts, person: PersonFacts) -> Verdict:
    here = person.trail.whereabouts
    if (
        here is not None
        and here.direction is Direction.IN
        and request.session in (AUTO, here.session)
        and request.at <= facts.programme.session_by_id[here.session].end + LATE_EXIT
    ):
        return Verdict(Outcome.ADMITTED, Reason.LEFT, here.session, moves=True)
    return _refused(Reason.NOT_INSIDE, None if request.session == AUTO else request.session)


def _refused(reason: Reason, session: str | None) -> Verdict:
    return Verdict(Outcome.REFUSED, reason, session)


def _inside_another(
    facts: Facts, person: PersonFacts, session: Session, at: datetime
) -> str | None:
    """The running session, other than ``session``, that the person is inside."""
    here = person.trail.whereabouts
    if here is None or here.direction is not Direction.IN or here.session == session.id:
        return None
    return here.session if at < facts.programme.session_by_id[here.session].end else None


class _Entry:
    """Lines 8 to 16 for one person at one session."""

    def __init__(
        self, request: ScanRequest, facts: Facts, person: PersonFacts, session: Session
    ) -> None:
        self.request = request
        self.facts = facts
        self.person = person
        self.session = session
        self.at = request.at
        self.room = facts.programme.room_of(session)
        self.now = Occupancies(facts.programme, facts.tally, request.at, {})
        # A line that an override has passed, though it would have refused or asked.
        self.overridden = person.blocked

    def decide(self) -> Verdict:
        for line in (
            self._times,
            self._already_inside,
            self._wrong_door,
            self._room_full,
            self._other_role,
            self._confirmed,
            self._uninvited,
        ):
            if (verdict := line()) is not None:
                return verdict
        return self._by_free_seats()

    def _admit(self, reason: Reason) -> Verdict:
        if self.overridden and reason is not Reason.RE_ENTRY:
            reason = Reason.OVERRIDE
        moved_from = _inside_another(self.facts, self.person, self.session, self.at)
        return Verdict(Outcome.ADMITTED, reason, self.session.id, moves=True, moved_from=moved_from)

    def _passes(self) -> bool:
        """Whether a supervisor's override passes the line at hand, and remembers it."""
        if self.request.override is None:
            return False
        self.overridden = True
        return True

    def _times(self) -> Verdict | None:  # line 8
        if self.at >= self.session.end:
            return _refused(Reason.CLOSED, self.session.id)
        if self.at >= self.session.doors or self.person.trail.inside(self.session.id):
            return None
        zone = self.facts.programme.event.zone
        on_that_day = self.at.astimezone(zone).date() == self.session.start.astimezone(zone).date()
        if self.person.role in (Role.SPEAKER, Role.STAFF) and on_that_day:
            return None
        if self._passes():
            return None
        return _refused(Reason.NOT_OPEN_YET, self.session.id)

    def _already_inside(self) -> Verdict | None:  # line 9
        trail = self.person.trail
        if not trail.inside(self.session.id):
            return None
        presence = trail.presence(self.session.id)
        if self.session.exits is Exits.SCANNED and self.request.override is None:
            return _already(Outcome.REFUSED, self.session.id, presence)
        if self._re_entry_overfills(presence):
            return _refused(Reason.ROOM_FULL, self.session.id)
        since = presence.last_entry
        settled = since is not None and self.at - since >= RE_ENTRY_AFTER
        if settled or self.request.confirmed or self.request.override is not None:
            return self._admit(Reason.RE_ENTRY)
        return _already(Outcome.CONFIRM, self.session.id, presence)

    def _re_entry_overfills(self, presence: Presence) -> bool:
        """Whether this re-entry, after a head count, raises the room above its capacity."""
        if not presence.at_count or presence.back:
            return False
        session = self.session.id
        status = self.person.status(session)
        role = self.person.role
        returned = replace(presence, back=True)
        tally = self.now.tally_of(session).shifted(
            share(role, status, presence, inside=True), share(role, status, returned, inside=True)
        )
        return self.now.raised_above_capacity(self.now.with_tallies({session: tally}), {session})

    def _wrong_door(self) -> Verdict | None:  # line 10
        person = self.person
        if (
            person.role is not Role.PARTICIPANT
            or person.status(self.session.id) is RegistrationStatus.CONFIRMED
            or self.request.confirmed
        ):
            return None
        elsewhere = tuple(
            other.id
            for other in self.facts.programme.sessions
            if other.id != self.session.id
            and person.status(other.id) is RegistrationStatus.CONFIRMED
            and other.doors_open(self.at)
            and not person.trail.presence(other.id).entered
            and self.now.of_room(other.room) < self.facts.programme.room_of(other).capacity
        )
        if not elsewhere or self._passes():
            return None
        return Verdict(
            Outcome.CONFIRM, Reason.EXPECTED_ELSEWHERE, self.session.id, choices=elsewhere
        )

    def _room_if_out(self) -> int:
        """The room's occupancy as if this person were out."""
        other = _inside_another(self.facts, self.person, self.session, self.at)
        if other is None or self.facts.programme.session_by_id[other].room != self.room.id:
            return self.now.of_room(self.room.id)
        trail, role, status = self.person.trail, self.person.role, self.person.status(other)
        tally = self.now.tally_of(other).shifted(
            shares_of(trail, role, status, other),
            share(role, status, trail.presence(other), inside=False),
        )
        return self.now.with_tallies({other: tally}).of_room(self.room.id)

    def _room_full(self) -> Verdict | None:  # line 11
        self.room_if_out = self._room_if_out()
        if self.room_if_out >= self.room.capacity:
            return _refused(Reason.ROOM_FULL, self.session.id)
        return None

    def _other_role(self) -> Verdict | None:  # line 12
        if self.person.role is Role.PARTICIPANT:
            return None
        return self._admit(Reason.INVITED)

    def _confirmed(self) -> Verdict | None:  # line 13
        if self.person.status(self.session.id) is not RegistrationStatus.CONFIRMED:
            return None
        full = self.now.tally_of(self.session.id).taken_seats >= self.session.seats
        if full and not self.request.confirmed and not self._passes():
            return Verdict(Outcome.CONFIRM, Reason.OVER_SEATS, self.session.id)
        return self._admit(Reason.REGISTERED)

    def _uninvited(self) -> Verdict | None:  # line 14
        if (
            self.person.status(self.session.id) is not None
            or self.session.walk_ins is not WalkIns.REFUSE
            or self._passes()
        ):
            return None
        return _refused(Reason.NOT_REGISTERED, self.session.id)

    def _by_free_seats(self) -> Verdict:  # lines 15 and 16
        session, at = self.session, self.at
        tally = self.now.tally_of(session.id)
        queue = self.facts.queue(session.id)
        waitlisted = self.person.status(session.id) is RegistrationStatus.WAITLISTED
        held = held_seats(session, at, tally, queue.told_ahead if waitlisted else queue.told)
        kept = places_kept(session, at, tally)
        seats_free = session.seats - tally.taken_seats
        room_free = self.room.capacity - self.room_if_out
        if min(room_free - kept, seats_free) > held:
            if waitlisted:
                return self._admit(Reason.FROM_WAITING_LIST)
            asks = session.walk_ins is WalkIns.CONFIRM and not self.request.confirmed
            if asks and not self._passes():
                return Verdict(Outcome.CONFIRM, Reason.WALK_IN, session.id)
            return self._admit(Reason.WALK_IN)
        if self._passes():
            return self._admit(Reason.OVERRIDE)
        if waitlisted:
            return Verdict(Outcome.REFUSED, Reason.WAITING, session.id, place=1 + queue.ahead)
        if min(room_free, seats_free) > 0:
            until = session.release if at < session.release else session.release + TOLD_HELD_FOR
            return Verdict(Outcome.REFUSED, Reason.SEATS_HELD, session.id, until=until)
        return _refused(Reason.SESSION_FULL, session.id)


def _already(outcome: Outcome, session: str, presence: Presence) -> Verdict:
    return Verdict(
        outcome,
        Reason.ALREADY_INSIDE,
        session,
        since=presence.last_entry,
        since_station=presence.last_station,
    )
