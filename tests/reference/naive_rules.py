"""A second, deliberately naive reading of DESIGN.md's rules of admission.

Written from the page alone, to check the production rules against. It keeps one list of log
entries and recomputes every notion from the whole log at every question: clarity, not speed.
``Book`` answers questions about a log (who is where, occupancy, held seats, queue);
``NaiveEvent`` holds the log and decides, line by line of the table.
"""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from checkin.domain.badge_code import is_genuine, normalise
from checkin.domain.model import Exits, Programme, Session, WalkIns

AUTO = "auto"
TEN_MINUTES = timedelta(minutes=10)
FIVE_SECONDS = timedelta(seconds=5)
ONE_HOUR = timedelta(minutes=60)
RECORDED_VIAS = ("roll_call", "paper")
VIAS = ("badge", "name", *RECORDED_VIAS)
KEYS = (
    "outcome", "reason", "repeat", "attendee", "session", "direction", "at", "station",
    "occupancy", "seats", "room", "room_occupancy", "capacity", "scan", "moved_from", "since",
    "since_station", "place", "until", "choices", "message",
)  # fmt: skip

Answer = dict[str, Any]


class BadRequestError(Exception):
    """The request cannot be read: nothing is logged."""


@dataclass
class Person:
    id: str
    role: str
    blocked: bool = False
    status: dict[str, str] = field(default_factory=dict)
    order: dict[str, int] = field(default_factory=dict)


@dataclass
class Badge:
    attendee: str | None
    revoked: bool = False


@dataclass(frozen=True)
class Entry:
    """One line of the append-only log: a scan, a head count or a void."""

    id: str
    kind: str  # scan | count | void
    at: datetime
    station: str
    outcome: str
    reason: str
    attendee: str | None = None
    session: str | None = None
    direction: str | None = None
    via: str | None = None
    asked: str | None = None  # the session asked for, "auto" included
    attendance_only: bool = False
    count: int | None = None
    voids: str | None = None
    answer: Answer = field(default_factory=dict)

    @property
    def admitted(self) -> bool:
        return self.kind == "scan" and self.outcome == "admitted"


@dataclass(frozen=True)
class Request:
    """A scan request with every key filled in."""

    id: str
    at: datetime
    station: str
    code: str | None
    attendee: str | None
    session: str
    direction: str
    via: str
    confirmed: bool
    override: bool
    dry_run: bool


@dataclass(frozen=True)
class Decision:
    """A verdict: what the answer shows, and the session it stands for."""

    outcome: str
    reason: str
    session: str | None = None
    more: Answer = field(default_factory=dict)
    attendance_only: bool = False
    repeat_of: Entry | None = None


class Book:
    """Every notion of the page, read off one log at one moment of its writing."""

    def __init__(self, programme: Programme, people: dict[str, Person], log: list[Entry]) -> None:
        self.programme = programme
        self.people = people
        self.log = list(log)  # as it stands now
        self.voided = {e.voids for e in log if e.kind == "void"}

    def plus(self, entry: Entry) -> "Book":
        """The same book with one more entry."""
        return Book(self.programme, self.people, [*self.log, entry])

    def session(self, session: str) -> Session:
        return self.programme.session_by_id[session]

    # --- the log of a person -----------------------------------------------------------------
    def backwards(self, person: str, until: int | None = None) -> Iterator[Entry]:
        """Standing logged scans of a person, latest first, of the first ``until`` entries."""
        for index in range((len(self.log) if until is None else until) - 1, -1, -1):
            entry = self.log[index]
            if entry.attendee == person and entry.kind == "scan" and entry.id not in self.voided:
                yield entry

    def last_logged(self, person: str) -> Entry | None:
        return next(self.backwards(person), None)

    def last_admitted(self, person: str) -> Entry | None:
        """What an undo may name: the latest standing admitted scan, of any kind."""
        return next((e for e in self.backwards(person) if e.admitted), None)

    def movements(self, person: str, until: int | None = None) -> Iterator[Entry]:
        """Standing admitted scans that say where the person is, latest first."""
        return (e for e in self.backwards(person, until) if e.admitted and not e.attendance_only)

    def last_movement(self, person: str, until: int | None = None) -> Entry | None:
        return next(self.movements(person, until), None)

    def ever_entered(self, person: str, session: str) -> bool:
        return any(
            e.admitted and e.direction == "in" and e.session == session
            for e in self.backwards(person)
        )

    # --- who is inside -----------------------------------------------------------------------
    def ended(self, session: str, at: datetime) -> bool:
        return at >= self.session(session).end

    def last_entered(self, person: str, until: int | None = None) -> str | None:
        """The session their latest movement entered, whether or not it has ended."""
        last = self.last_movement(person, until)
        return last.session if last is not None and last.direction == "in" else None

    def inside(self, person: str, at: datetime) -> str | None:
        session = self.last_entered(person)
        return None if session is None or self.ended(session, at) else session

    def known_inside(self, session: str, at: datetime, out: str | None = None) -> set[str]:
        """Known inside now; ``out`` is somebody to be thought of as out."""
        return {p for p in self.people if p != out and self.inside(p, at) == session}

    def stay_start(self, person: str) -> Entry:
        """The entry by which somebody inside came in: the first of their run of entries here."""
        moves = list(self.movements(person))
        start = moves[0]
        for earlier in moves[1:]:
            if earlier.direction != "in" or earlier.session != start.session:
                break
            start = earlier
        return start

    # --- occupancy ---------------------------------------------------------------------------
    def latest_count(self, session: str) -> int | None:
        """Where in the log the latest head count of a session is."""
        found = [i for i, e in enumerate(self.log) if e.kind == "count" and e.session == session]
        return found[-1] if found else None

    def inside_at_count(self, session: str, index: int) -> set[str]:
        return {p for p in self.people if self.last_entered(p, index) == session}

    def re_entered_since(self, session: str, index: int) -> set[str]:
        return {
            e.attendee
            for e in self.log[index + 1 :]
            if e.admitted
            and e.reason == "re_entry"
            and e.session == session
            and e.attendee is not None
            and e.id not in self.voided
        }

    def recorded_in_since(self, person: str, index: int) -> bool:
        """Whether their present stay began by a recorded presence after the count."""
        start = self.stay_start(person)
        position = next(i for i, e in enumerate(self.log) if e is start)
        return position > index and start.via in RECORDED_VIAS

    def occupancy(self, session: str, at: datetime, out: str | None = None) -> int:
        if self.ended(session, at):
            return 0
        now = self.known_inside(session, at, out)
        index = self.latest_count(session)
        if index is None:
            return len(now)
        counted = self.log[index].count or 0
        then = self.inside_at_count(session, index)
        # a recorded presence adds nobody to the occupancy after a head count
        now = {p for p in now if not self.recorded_in_since(p, index)}
        gone = len(then - now)
        come = len(now - then)
        missing = max(0, len(then) - counted)
        back = min(len(then & self.re_entered_since(session, index)), missing)
        return max(0, counted + back - gone) + come

    def room_occupancy(self, room: str, at: datetime, out: str | None = None) -> int:
        return sum(self.occupancy(s.id, at, out) for s in self.programme.sessions if s.room == room)

    def capacity(self, session: str) -> int:
        return self.programme.room_of(self.session(session)).capacity

    def overfilled_by(self, after: "Book", at: datetime) -> bool:
        """Whether going from this book to ``after`` raises a room's occupancy above capacity."""
        return any(
            after.room_occupancy(room.id, at) > room.capacity
            and after.room_occupancy(room.id, at) > self.room_occupancy(room.id, at)
            for room in self.programme.rooms
        )

    # --- seats -------------------------------------------------------------------------------
    def registered_as(self, status: str, session: str) -> list[Person]:
        return [p for p in self.people.values() if p.status.get(session) == status]

    def taken_seats(self, session: str, at: datetime) -> int:
        others = [p for p in self.known_inside(session, at) if self.people[p].role != "participant"]
        return max(0, self.occupancy(session, at) - len(others))

    def free_seats(self, session: str, at: datetime, person: str, kept: int = 0) -> int:
        s = self.session(session)
        in_room = self.room_occupancy(s.room, at, out=person)
        return min(self.capacity(session) - kept - in_room, s.seats - self.taken_seats(session, at))

    def was_told_waiting(self, person: str, session: str) -> bool:
        return any(
            e.kind == "scan"
            and e.attendee == person
            and e.session == session
            and e.reason == "waiting"
            for e in self.log
        )

    def before_in_queue(self, person: Person, session: str) -> list[Person]:
        return [
            p
            for p in self.registered_as("waitlisted", session)
            if p.order[session] < person.order[session]
        ]

    def place(self, person: Person, session: str, at: datetime) -> int:
        ahead = self.before_in_queue(person, session)
        return 1 + sum(self.inside(p.id, at) != session for p in ahead)

    def held_seats(self, session: str, at: datetime, person: Person) -> int:
        s = self.session(session)
        held = 0
        if at < s.release:
            held += sum(
                p.role == "participant" and self.inside(p.id, at) != session
                for p in self.registered_as("confirmed", session)
            )
        if at < s.release + TEN_MINUTES:
            if person.status.get(session) == "waitlisted":
                queue = self.before_in_queue(person, session)
            else:
                queue = self.registered_as("waitlisted", session)
            held += sum(
                self.was_told_waiting(p.id, session) and self.inside(p.id, at) is None
                for p in queue
            )
        return held

    def places_kept(self, session: str, at: datetime) -> int:
        if at >= self.session(session).release:
            return 0
        return sum(
            p.role != "participant" and self.inside(p.id, at) != session
            for p in self.registered_as("confirmed", session)
        )


class NaiveEvent:
    """The whole event in memory: programme, people, badges and the log of scans."""

    def __init__(self, programme: Programme, key: bytes) -> None:
        self.programme = programme
        self.key = key
        self.people: dict[str, Person] = {}
        self.badges: dict[str, Badge] = {}
        self.log: list[Entry] = []
        self.violations: list[str] = []
        self._next_order = 1

    # --- setting the scene -------------------------------------------------------------------
    def add_attendee(
        self, id: str, role: str = "participant", registrations: dict[str, str] | None = None
    ) -> None:
        self.people[id] = Person(id, str(role))
        for session, status in (registrations or {}).items():
            self.set_registration(id, session, status)

    def set_registration(self, attendee: str, session: str, status: str) -> None:
        person = self.people[attendee]
        person.status[session] = str(status)
        if session not in person.order:
            person.order[session] = self._next_order
            self._next_order += 1

    def issue_badge(self, code: str, attendee_id: str | None) -> None:
        self.badges[_normal(code)] = Badge(attendee_id)

    def revoke(self, code: str) -> None:
        self.badges[_normal(code)].revoked = True

    def block(self, attendee_id: str, blocked: bool) -> None:
        self.people[attendee_id].blocked = blocked

    def set_programme(self, programme: Programme) -> None:
        self.programme = programme

    def check_invariants(self) -> None:
        """No admitted scan at the door and no undo raised a room above its capacity."""
        assert not self.violations, self.violations

    @property
    def book(self) -> Book:
        return Book(self.programme, self.people, self.log)

    # --- asking ------------------------------------------------------------------------------
    def ask(self, request: dict[str, Any], now: datetime, station: str) -> Answer:
        station = request.get("station") or station
        try:
            at = self._time(request.get("at"), now)
            logged = next((e for e in self.log if e.id == request.get("id")), None)
            if logged is not None:
                return self._again(logged, at)
            if "undo" in request:
                return self._ask_undo(request, at, station)
            if "count" in request:
                return self._ask_count(request, at, station)
            return self._ask_scan(self._read(request, at, station))
        except BadRequestError as problem:
            return _answer(
                outcome="refused", reason="bad_request", station=station, message=str(problem)
            )

    def _time(self, given: object, now: datetime) -> datetime:
        if given is None:
            return now
        if isinstance(given, str):
            try:
                given = datetime.fromisoformat(given)
            except ValueError as error:
                raise BadRequestError(f"bad time {given}") from error
        if not isinstance(given, datetime):
            raise BadRequestError(f"bad time {given!r}")
        if given.tzinfo is None:
            return given.replace(tzinfo=self.programme.event.zone)
        return given

    def _read(self, raw: dict[str, Any], at: datetime, station: str) -> Request:
        code, attendee = raw.get("code"), raw.get("attendee")
        if (code is None) == (attendee is None):
            raise BadRequestError("exactly one of code and attendee")
        if attendee is not None and attendee not in self.people:
            raise BadRequestError(f"unknown attendee {attendee}")
        session = raw.get("session") or AUTO
        if session != AUTO and session not in self.programme.session_by_id:
            raise BadRequestError(f"unknown session {session}")
        direction = raw.get("direction") or "in"
        if direction not in ("in", "out"):
            raise BadRequestError(f"unknown direction {direction}")
        via = raw.get("via") or ("badge" if code is not None else "name")
        if via not in VIAS:
            raise BadRequestError(f"unknown via {via}")
        if via in RECORDED_VIAS and session == AUTO:
            raise BadRequestError("a recorded presence names its session")
        return Request(
            id=raw.get("id") or str(uuid.uuid4()),
            at=at,
            station=station,
            code=code,
            attendee=attendee,
            session=session,
            direction=direction,
            via=via,
            confirmed=bool(raw.get("confirmed")),
            override=raw.get("override") is not None,
            dry_run=bool(raw.get("dry_run")),
        )

    def _again(self, entry: Entry, at: datetime) -> Answer:
        """The answer that a logged entry got, with occupancies as they are now."""
        return self._with_occupancies(dict(entry.answer), at)

    def _with_occupancies(self, answer: Answer, at: datetime) -> Answer:
        if answer["session"] is None:
            return answer
        book = self.book
        session = book.session(answer["session"])
        answer["occupancy"] = book.occupancy(session.id, at)
        answer["room_occupancy"] = book.room_occupancy(session.room, at)
        if answer["capacity"] is None:  # a fresh answer; one given again keeps those of then
            answer["seats"] = session.seats
            answer["room"] = session.room
            answer["capacity"] = book.capacity(session.id)
        return answer

    def _kept(self, answer: Answer) -> Answer:
        """The answer, kept whole beside its log entry (where it has one) for a retry."""
        if self.log and answer["scan"] is not None and self.log[-1].id == answer["scan"]:
            self.log[-1] = replace(self.log[-1], answer=dict(answer))
        return answer

    def _append(self, entry: Entry, watched: bool) -> None:
        before = self.book
        self.log.append(entry)
        if watched and before.overfilled_by(self.book, entry.at):
            self.violations.append(f"entry {len(self.log)} {entry.reason} overfilled a room")

    # --- head counts -------------------------------------------------------------------------
    def _ask_count(self, raw: dict[str, Any], at: datetime, station: str) -> Answer:
        number, session = raw["count"], str(raw.get("session"))
        if isinstance(number, bool) or not isinstance(number, int) or number < 0:
            raise BadRequestError(f"bad count {number!r}")
        if session not in self.programme.session_by_id:
            raise BadRequestError(f"unknown session {session}")
        scan_id = raw.get("id") or str(uuid.uuid4())
        answer = _answer(session=session, at=at, station=station)
        if self._day(at) < self._day(self.programme.session_by_id[session].start):
            answer |= {"outcome": "refused", "reason": "not_open_yet"}
        elif self.book.ended(session, at):
            answer |= {"outcome": "refused", "reason": "closed"}
        else:
            answer |= {"outcome": "counted", "reason": "counted", "scan": scan_id}
            entry = Entry(
                id=scan_id, kind="count", at=at, station=station, outcome="counted",
                reason="counted", session=session, count=number, answer=dict(answer),
            )  # fmt: skip
            self._append(entry, watched=False)
        return self._kept(self._with_occupancies(answer, at))

    # --- undo --------------------------------------------------------------------------------
    def _ask_undo(self, raw: dict[str, Any], at: datetime, station: str) -> Answer:
        target = next((e for e in self.log if e.id == raw["undo"]), None)
        scan_id = raw.get("id") or str(uuid.uuid4())
        answer = _answer(at=at, station=station)
        if target is not None:
            answer |= {k: target.answer[k] for k in ("attendee", "session", "direction")}
        void = Entry(
            id=scan_id, kind="void", at=at, station=station, outcome="undone", reason="undone",
            voids=raw["undo"],
        )  # fmt: skip
        refusal = self._undo_refusal(target, void)
        if refusal is not None:
            answer |= {"outcome": "refused", "reason": refusal}
        else:
            answer |= {"outcome": "undone", "reason": "undone", "scan": scan_id}
            self._append(replace(void, answer=dict(answer)), watched=True)
        return self._kept(self._with_occupancies(answer, at))

    def _undo_refusal(self, target: Entry | None, void: Entry) -> str | None:
        book = self.book
        if target is None:
            return "unknown_scan"
        if target.id in book.voided:
            return "already_undone"
        if not target.admitted or target.attendee is None:
            return "nothing_to_undo"
        if book.last_admitted(target.attendee) is not target:
            return "not_latest"
        if book.overfilled_by(book.plus(void), void.at):
            return "room_full"
        return None

    # --- scans -------------------------------------------------------------------------------
    def _ask_scan(self, request: Request) -> Answer:
        person, decision = self._decide(request)
        if decision.repeat_of is not None:
            answer = self._again(decision.repeat_of, request.at)
            answer["repeat"] = True
            if request.dry_run:
                answer["scan"] = None
            return answer
        logged = decision.outcome != "confirm" and not request.dry_run
        answer = _answer(
            outcome=decision.outcome,
            reason=decision.reason,
            attendee=None if person is None else person.id,
            session=decision.session,
            direction=request.direction,
            at=request.at,
            station=request.station,
            scan=request.id if logged else None,
            **decision.more,
        )
        if logged:
            entry = _scan_entry(request, person, decision)
            watched = entry.admitted and request.via not in RECORDED_VIAS
            self._append(replace(entry, answer=dict(answer)), watched)
        return self._kept(self._with_occupancies(answer, request.at))

    def _decide(self, request: Request) -> tuple[Person | None, Decision]:
        """Lines 1 to 3, then what holds for recorded presence, exits and entries."""
        badge: Badge | None = None
        if request.code is not None:
            code = normalise(request.code)
            if code is None:
                return None, Decision("refused", "not_a_badge")  # line 1
            if not is_genuine(self.key, self.programme.event.id, code):
                return None, Decision("refused", "forged")  # line 2
            badge = self.badges.get(code)
            if badge is None:
                return None, Decision("refused", "unknown_badge")  # line 3
            if badge.attendee is None:
                return None, Decision("confirm", "unassigned")
            person = self.people[badge.attendee]
        else:
            assert request.attendee is not None
            person = self.people[request.attendee]
        if request.via in RECORDED_VIAS:
            return person, self._record(request, person)
        if request.direction == "out":
            return person, self._repeat(request, person) or self._exit(request, person)
        shown = None if request.session == AUTO else request.session
        if badge is not None and badge.revoked:
            return person, Decision("refused", "revoked", shown)  # line 4
        if person.blocked and not request.override:
            return person, Decision("refused", "blocked", shown)  # line 5
        return person, self._repeat(request, person) or self._entry(request, person)

    def _repeat(self, request: Request, person: Person) -> Decision | None:
        """Line 6."""
        last = self.book.last_logged(person.id)
        if last is None or request.code is None or request.confirmed or request.override:
            return None
        recent = timedelta(0) <= request.at - last.at < FIVE_SECONDS
        same_session = request.session in (AUTO, last.asked)
        same_door = last.station == request.station and last.direction == request.direction
        if recent and same_session and same_door:
            return Decision(last.outcome, last.reason, repeat_of=last)
        return None

    def _record(self, request: Request, person: Person) -> Decision:
        """Recorded presence: evidence, not admission."""
        book = self.book
        last = book.last_movement(person.id)
        late = last is not None and request.at < last.at
        only = book.ended(request.session, request.at) or late
        moved = None if only else self._moved_from(request, person, request.session)
        more = {"moved_from": moved}
        return Decision("admitted", "recorded", request.session, more, attendance_only=only)

    def _moved_from(self, request: Request, person: Person, session: str) -> str | None:
        if request.direction == "out":
            return None
        inside = self.book.inside(person.id, request.at)
        return inside if inside != session else None

    def _exit(self, request: Request, person: Person) -> Decision:
        session = self.book.last_entered(person.id)
        asked_for_it = session is not None and request.session in (AUTO, session)
        if session is not None and asked_for_it:
            ended_at = self.book.session(session).end
            if request.at <= ended_at + ONE_HOUR:
                return Decision("admitted", "left", session)
        shown = None if request.session == AUTO else request.session
        return Decision("refused", "not_inside", shown)

    # --- entries: lines 7 to 16 --------------------------------------------------------------
    def _entry(self, request: Request, person: Person) -> Decision:
        if request.session == AUTO:
            chosen = self._auto(request.at, person)
            if isinstance(chosen, Decision):
                return chosen  # line 7
        else:
            chosen = self.programme.session_by_id[request.session]
        overridden = person.blocked  # line 5 would have refused
        if request.at >= chosen.end:
            return Decision("refused", "closed", chosen.id)  # line 8
        if self._too_early(request.at, person, chosen):
            if not request.override:
                return Decision("refused", "not_open_yet", chosen.id)
            overridden = True
        if self.book.inside(person.id, request.at) == chosen.id:
            return self._inside_already(request, person, chosen)  # line 9
        elsewhere = self._expected_elsewhere(request.at, person, chosen)
        if elsewhere and not request.confirmed:
            if not request.override:
                choices: Answer = {"choices": elsewhere}
                return Decision("confirm", "expected_elsewhere", chosen.id, choices)  # line 10
            overridden = True
        if self._room_is_full(request.at, person, chosen):
            return Decision("refused", "room_full", chosen.id)  # line 11
        plain = self._lines_12_to_16(request, person, chosen)
        if plain.outcome != "admitted":
            if not request.override:
                return plain
            overridden = True
        reason = "override" if overridden else plain.reason
        more = {"moved_from": self._moved_from(request, person, chosen.id)}
        return Decision("admitted", reason, chosen.id, more)

    def _too_early(self, at: datetime, person: Person, session: Session) -> bool:
        if at >= session.doors or self.book.inside(person.id, at) == session.id:
            return False
        on_that_day = self._day(at) == self._day(session.start)
        return not (person.role in ("speaker", "staff") and on_that_day)

    def _inside_already(self, request: Request, person: Person, session: Session) -> Decision:
        """Line 9."""
        book = self.book
        last = book.last_movement(person.id)
        assert last is not None
        since = {"since": last.at, "since_station": last.station}
        re_entry = Decision("admitted", "re_entry", session.id)
        if session.exits == Exits.SCANNED and not request.override:
            return Decision("refused", "already_inside", session.id, since)
        if book.overfilled_by(book.plus(_scan_entry(request, person, re_entry)), request.at):
            return Decision("refused", "room_full", session.id)
        old = request.at - last.at >= TEN_MINUTES
        if old or request.confirmed or request.override:
            return re_entry
        return Decision("confirm", "already_inside", session.id, since)

    def _expected_elsewhere(self, at: datetime, person: Person, here: Session) -> list[str]:
        """Line 10: the sessions where they are expected."""
        if person.role != "participant" or person.status.get(here.id) == "confirmed":
            return []
        book = self.book
        return _in_order(
            s
            for s in self.programme.sessions
            if s.id != here.id
            and person.status.get(s.id) == "confirmed"
            and s.doors_open(at)
            and book.room_occupancy(s.room, at) < book.capacity(s.id)
            and not book.ever_entered(person.id, s.id)
        )

    def _room_is_full(self, at: datetime, person: Person, session: Session) -> bool:
        book = self.book
        return book.room_occupancy(session.room, at, out=person.id) >= book.capacity(session.id)

    def _lines_12_to_16(self, request: Request, person: Person, session: Session) -> Decision:
        book, at = self.book, request.at
        status = person.status.get(session.id)
        if person.role != "participant":
            return Decision("admitted", "invited", session.id)  # line 12
        if status == "confirmed":  # line 13
            if book.taken_seats(session.id, at) < session.seats or request.confirmed:
                return Decision("admitted", "registered", session.id)
            return Decision("confirm", "over_seats", session.id)
        waitlisted = status == "waitlisted"
        if not waitlisted and session.walk_ins == WalkIns.REFUSE:
            return Decision("refused", "not_registered", session.id)  # line 14
        kept = book.places_kept(session.id, at)
        free_here = book.free_seats(session.id, at, person.id, kept)
        if free_here > book.held_seats(session.id, at, person):  # line 15
            if waitlisted:
                return Decision("admitted", "from_waiting_list", session.id)
            if session.walk_ins == WalkIns.CONFIRM and not request.confirmed:
                return Decision("confirm", "walk_in", session.id)
            return Decision("admitted", "walk_in", session.id)
        if waitlisted:  # line 16
            more: Answer = {"place": book.place(person, session.id, at)}
            return Decision("refused", "waiting", session.id, more)
        if book.free_seats(session.id, at, person.id) > 0:
            passed = at >= session.release
            more = {"until": session.release + TEN_MINUTES if passed else session.release}
            return Decision("refused", "seats_held", session.id, more)
        return Decision("refused", "session_full", session.id)

    # --- the auto station --------------------------------------------------------------------
    def _auto(self, at: datetime, person: Person) -> Session | Decision:
        """Line 7: the session, or what is answered where there is not one."""
        opened = [s for s in self.programme.sessions if s.doors_open(at)]
        if not opened:
            following = self._next_session(at, person)
            if following is None:
                return Decision("refused", "closed")
            return Decision("refused", "not_open_yet", following.id)
        confirmed = [s for s in opened if person.status.get(s.id) == "confirmed"]
        waitlisted = [s for s in opened if person.status.get(s.id) == "waitlisted"]
        last = self.book.last_movement(person.id)
        present = self._present_session(at, last, opened)  # (a)
        if last is not None and present is not None:
            newer = [s for s in confirmed if s != present and s.doors > last.at]
            return _choose([present, *newer]) if newer else present
        for candidates in (confirmed, waitlisted):  # (b), (c)
            if candidates:
                nearest = min(candidates, key=lambda s: (abs(s.start - at), s.start, s.id))
                rivals = [s for s in candidates if s != nearest and s.overlaps(nearest)]
                return _choose([nearest, *rivals]) if rivals else nearest
        if self._expected_later_today(at, person) or len(opened) > 1:  # (d), (e)
            return _choose(opened)
        return opened[0]

    def _present_session(
        self, at: datetime, last: Entry | None, opened: list[Session]
    ) -> Session | None:
        """(a): the one they are inside, or last left by an exit scan, with time left in it."""
        for session in opened:
            if last is not None and session.id == last.session and session.end - at > TEN_MINUTES:
                return session
        return None

    def _expected_later_today(self, at: datetime, person: Person) -> bool:
        return any(
            person.status.get(s.id) in ("confirmed", "waitlisted")
            and s.start > at
            and self._day(s.start) == self._day(at)
            for s in self.programme.sessions
        )

    def _next_session(self, at: datetime, person: Person) -> Session | None:
        coming = [s for s in self.programme.sessions if s.doors > at]
        own = [s for s in coming if person.status.get(s.id) in ("confirmed", "waitlisted")]
        return min(own or coming, key=lambda s: (s.doors, s.start, s.id), default=None)

    def _day(self, at: datetime) -> date:
        """The local day of a time."""
        return at.astimezone(self.programme.event.zone).date()


def _answer(**given: Any) -> Answer:
    answer: Answer = dict.fromkeys(KEYS)
    answer["repeat"] = False
    return answer | given


def _scan_entry(request: Request, person: Person | None, decision: Decision) -> Entry:
    return Entry(
        id=request.id,
        kind="scan",
        at=request.at,
        station=request.station,
        outcome=decision.outcome,
        reason=decision.reason,
        attendee=None if person is None else person.id,
        session=decision.session,
        direction=request.direction,
        via=request.via,
        asked=request.session,
        attendance_only=decision.attendance_only,
    )


def _normal(code: str) -> str:
    read = normalise(code)
    assert read is not None, code
    return read


def _in_order(sessions: Iterable[Session]) -> list[str]:
    return [s.id for s in sorted(sessions, key=lambda s: (s.start, s.id))]


def _choose(sessions: list[Session]) -> Decision:
    return Decision("confirm", "choose_session", more={"choices": _in_order(sessions)})
