"""Long, nasty random days at the door, from a seed: a programme, its people, and operations.

``generate(seed)`` gives plain data; ``set_up`` and ``apply`` play it on anything with
``NaiveEvent``'s interface. ``python -m tests.reference.random_days`` plays 300 seeds on the
naive model and prints how often each answer came.
"""

import random
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from checkin.domain.badge_code import ALPHABET, make_code
from checkin.domain.model import Event, Exits, Programme, Room, Session, WalkIns
from checkin.domain.verdict import Reason

from .naive_rules import Answer, NaiveEvent

KEY = b"the signing key of random days!!"
WRONG_KEY = b"somebody else's signing key....."
EVENT_ID = "random-days"
ZONE = ZoneInfo("Europe/Paris")
MIDNIGHT = datetime(2020, 3, 4, tzinfo=ZONE)
OPS = 150
STATIONS = ("A", "B", "C")
ROLES = ("participant",) * 14 + ("speaker", "staff", "staff", "press", "guest")
UNDO_REASONS = ("unknown_scan", "already_undone", "nothing_to_undo", "not_latest", "room_full")

Op = dict[str, Any]


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def _programme(rng: random.Random) -> Programme:
    event = Event(
        id=EVENT_ID,
        name="Random days",
        timezone="Europe/Paris",
        walk_ins=rng.choice(list(WalkIns)),
        doors_before=rng.choice((5, 15, 45)),
        release_after=rng.choice((2, 10)),
        exits=rng.choice(list(Exits)),
    )
    rooms = tuple(
        Room(f"room-{i}", f"Room {i}", rng.choice((2, 3, 4, 5, 6, 7, 8, 8)))
        for i in range(rng.randint(2, 3))
    )
    sessions: list[Session] = []
    for i in range(rng.randint(4, 6)):
        sessions.append(_session(rng, i, event, rooms, sessions))
    sessions.sort(key=lambda s: (s.start, s.id))
    return Programme(event, rooms, tuple(sessions))


def _session(
    rng: random.Random, i: int, event: Event, rooms: tuple[Room, ...], earlier: list[Session]
) -> Session:
    room = rng.choice(rooms)
    start = MIDNIGHT + minutes(9 * 60 + rng.choice((0, 0, 15, 30, 60, 90, 120, 240)))
    if earlier and rng.random() < 0.45:  # beside an earlier one, often in its room
        other = rng.choice(earlier)
        start = other.start + minutes(rng.choice((0, 0, 10, 20, 45, 90)))
        room = next(r for r in rooms if r.id == other.room) if rng.random() < 0.6 else room
    elif i >= 3 and rng.random() < 0.5:  # the next day
        start += timedelta(days=1)
    return Session(
        id=f"s{rng.randrange(10)}{i}",
        name=f"Session {i}",
        room=room.id,
        start=start,
        end=start + minutes(rng.choice((20, 45, 60, 90, 120))),
        seats=rng.choice((room.capacity, max(1, room.capacity // 2), room.capacity - 1)),
        overbooking=rng.choice((Decimal(0), Decimal(0), Decimal("0.2"), Decimal("0.5"))),
        walk_ins=rng.choice((event.walk_ins, WalkIns.ALLOW, *WalkIns)),
        doors_before=rng.choice((event.doors_before, 0, 5, 20, 45)),
        release_after=rng.choice((event.release_after, 0, 2, 10, 15)),
        exits=rng.choice((event.exits, *Exits)),
    )


class _Day:
    """The making of one random day."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.programme = _programme(self.rng)
        self.people: list[dict[str, Any]] = []
        self.badges: list[tuple[str, str | None]] = []
        self.codes: dict[str, list[str]] = {}
        self.spares: list[str] = []
        self.ops: list[Op] = []
        self.asked: list[Op] = []  # the scan operations that had an id
        self.counted: list[str] = []
        self.undone: list[str] = []
        self.out: set[str] = set()  # who is blocked
        self.now = MIDNIGHT + minutes(8 * 60)
        self.busy = self.rng.sample(self.programme.sessions, 2)  # where the crowd goes
        self._people()
        self.out = {p["id"] for p in self.people if p["blocked"]}

    # --- people and badges -------------------------------------------------------------------
    def _people(self) -> None:
        rng = self.rng
        taken: Counter[str] = Counter()
        for i in range(rng.randint(8, 20)):
            person = f"p{i:02}"
            role = rng.choice(ROLES)
            registrations: dict[str, str] = {}
            for session in rng.sample(self.programme.sessions, len(self.programme.sessions)):
                if rng.random() < (0.65 if session in self.busy else 0.25):
                    registrations[session.id] = self._status(role, session, taken)
            self.people.append(
                {
                    "id": person,
                    "role": role,
                    "registrations": registrations,
                    "blocked": rng.random() < 0.03,
                }
            )
            self.codes[person] = [self._code()]
            if rng.random() < 0.1:
                self.codes[person].append(self._code())
            self.badges.extend((code, person) for code in self.codes[person])
        self.spares = [self._code() for _ in range(2)]
        self.badges.extend((code, None) for code in self.spares)

    def _status(self, role: str, session: Session, taken: Counter[str]) -> str:
        if self.rng.random() < 0.12:
            return "cancelled"
        if role != "participant":
            return "confirmed"
        if self.rng.random() < 0.15:
            return self.rng.choice(("confirmed", "waitlisted"))
        taken[session.id] += 1
        return "confirmed" if taken[session.id] <= session.quota else "waitlisted"

    def _code(self, key: bytes = KEY) -> str:
        return make_code(key, EVENT_ID, self.rng.randbytes(6))

    def _id(self) -> str:
        """A UUIDv7 with the current time."""
        stamp = int(self.now.timestamp() * 1000)
        tail = self.rng.getrandbits(62)
        text = f"{stamp:012x}7{self.rng.getrandbits(12):03x}{(0b10 << 62) | tail:016x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"

    # --- time --------------------------------------------------------------------------------
    def _pass_time(self) -> None:
        rng = self.rng
        dice = rng.random()
        if dice < 0.4:
            self.now += timedelta(seconds=rng.choice((0, 1, 2, 3, 4, 4.999, 5)))
        elif dice < 0.72:
            self.now += timedelta(seconds=rng.choice((10, 20, 45, 60)))
        elif dice < 0.85:
            self.now += minutes(rng.choice((2, 3, 5, 9, 10, 11)))
        elif dice < 0.96:
            self._jump()
        else:
            self.now -= minutes(rng.choice((0.05, 1, 5, 12, 30)))
        running = any(self.now < s.end for s in self.programme.sessions)
        if not running and rng.random() < 0.3:  # a clock put back to the start of a session
            self.now = rng.choice(self.programme.sessions).start + minutes(rng.choice((-9, 0, 9)))

    def _moments(self) -> list[datetime]:
        found = []
        for s in self.programme.sessions:
            day = s.start.astimezone(ZONE).replace(hour=0, minute=0)
            found += [day, s.doors, s.start, s.release, s.release + minutes(10)]
            found += [s.end - minutes(10), s.end, s.end + minutes(60)]
        return sorted(found)

    def _jump(self) -> None:
        """To just before, at or just after one of the next moments that matter."""
        coming = [moment for moment in self._moments() if moment > self.now]
        if coming and not any(s.doors_open(self.now) for s in self.programme.sessions):
            doors = [s.doors for s in self.programme.sessions if s.doors > self.now]
            coming = sorted(doors)[:1] + coming[:1]
        if coming:
            moment = self.rng.choice(coming[:2])
            self.now = moment + timedelta(seconds=self.rng.choice((-1, 0, 0, 1)))

    # --- operations --------------------------------------------------------------------------
    def _ask(self, request: dict[str, Any], station: str | None = None) -> Op:
        op = {
            "op": "ask",
            "request": request,
            "now": self.now,
            "station": station or self.rng.choice(STATIONS),
        }
        if self.rng.random() < 0.5:
            request["at"] = self.now.isoformat() if self.rng.random() < 0.5 else self.now
        self.ops.append(op)
        return op

    def _live(self) -> list[Session]:
        """Sessions with open doors, mostly, else those near now, else all of them."""
        sessions = list(self.programme.sessions)
        opened = [s for s in sessions if s.doors_open(self.now)]
        if opened and self.rng.random() < 0.85:
            return opened
        before, after = minutes(20), minutes(70)
        near = [s for s in sessions if s.doors - before <= self.now <= s.end + after]
        return near or sessions

    def _which_session(self) -> str:
        rng = self.rng
        dice = rng.random()
        if dice < 0.35:
            return "auto"
        busy = [s for s in self.busy if s in self._live()]
        if dice < 0.65 and busy:
            return rng.choice(busy).id
        if dice < 0.93:
            return rng.choice(self._live()).id
        return rng.choice(self.programme.sessions).id

    def _recognise(self, person: str) -> dict[str, Any]:
        if self.rng.random() < 0.7:
            code = self.rng.choice(self.codes[person])
            if self.rng.random() < 0.1:
                code = "]Q1" + code.lower()[:10] + "-" + code[10:] + "\r\n"
            return {"code": code}
        return {"attendee": person, "via": "name"}

    def _extras(self, request: dict[str, Any]) -> None:
        rng = self.rng
        if rng.random() < 0.15:
            request["confirmed"] = True
        if rng.random() < 0.1:
            request["override"] = {"by": "Supervisor", "reason": "because"}
        if rng.random() < 0.05:
            request["dry_run"] = True

    def _scan(self) -> None:
        rng = self.rng
        person = rng.choice(self.people)["id"]
        request = {
            "id": self._id(),
            **self._recognise(person),
            "session": self._which_session(),
            "direction": "in" if rng.random() < 0.8 else "out",
        }
        self._extras(request)
        self.asked.append(self._ask(request))

    def _near_repeat(self) -> None:
        """An earlier scan's person again, mostly by badge, soon and at the same station."""
        if not self.asked:
            return self._scan()
        rng = self.rng
        earlier = rng.choice(self.asked[-1:] * 3 + self.asked[-4:])
        if rng.random() < 0.7:
            self.now = earlier["now"] + timedelta(seconds=rng.choice((0, 1, 3, 4, 4.999, 5)))
        request = {**earlier["request"], "id": self._id()}
        if "attendee" in request and request.get("via") == "name" and rng.random() < 0.6:
            request |= {"code": self.codes[request.pop("attendee")][-1], "via": "badge"}
        for key in ("at", "dry_run", "override"):
            request.pop(key, None)
        if rng.random() < 0.75:
            request.pop("confirmed", None)
        else:
            request["confirmed"] = True
        if rng.random() < 0.2:
            request["session"] = self._which_session()
        if request.get("via") in ("roll_call", "paper") and request["session"] == "auto":
            request["session"] = rng.choice(self.programme.sessions).id
        if rng.random() < 0.15 and "direction" in request:
            request["direction"] = "out" if request["direction"] == "in" else "in"
        station = earlier["station"] if rng.random() < 0.85 else None
        self.asked.append(self._ask(request, station))
        return None

    def _retry(self) -> None:
        if not self.asked:
            return self._scan()
        earlier = self.rng.choice(self.asked[-12:])
        request = {k: v for k, v in earlier["request"].items() if k != "at"}
        if self.rng.random() < 0.3 and "session" in request:
            request["session"] = self.rng.choice(self.programme.sessions).id
        self._ask(request, earlier["station"])
        return None

    def _record(self) -> None:
        rng = self.rng
        person = rng.choice(self.people)["id"]
        recognised = {k: v for k, v in self._recognise(person).items() if k != "via"}
        request = {
            "id": self._id(),
            **recognised,
            "session": rng.choice(self._live()).id,
            "direction": "in" if rng.random() < 0.8 else "out",
            "via": rng.choice(("roll_call", "paper")),
            "by": "Staff",
        }
        if rng.random() < 0.03:
            request["session"] = "auto"
        op = self._ask(request)
        if rng.random() < 0.35:
            back = self.now - minutes(rng.choice((1, 5, 20, 90)))
            request["at"] = back.isoformat()
        self.asked.append(op)

    def _undo(self) -> None:
        rng = self.rng
        dice = rng.random()
        scans = [op["request"]["id"] for op in self.asked]
        likely = [
            op["request"]["id"]
            for op in self.asked
            if op["request"].get("override") or op["request"].get("via") in ("roll_call", "paper")
        ]
        if dice < 0.06 or not scans:
            target = self._id()
        elif dice < 0.3:
            target = rng.choice(scans[-3:])
        elif dice < 0.6:
            target = rng.choice(likely[-6:] or scans)
        elif dice < 0.75:
            target = rng.choice(scans[-25:])
        elif dice < 0.9 and self.undone:
            target = rng.choice(self.undone)
        else:
            target = rng.choice(self.counted or scans)
        request = {"id": self._id(), "undo": target, "by": "Staff", "reason": "a slip"}
        self.undone.append(target)
        op = self._ask(request)
        if rng.random() < 0.1:
            self._ask({k: v for k, v in request.items() if k != "at"}, op["station"])
        if rng.random() < 0.1:
            self.undone.append(request["id"])

    def _leave_fill_undo(self) -> None:
        """Somebody leaves, others come in, the exit is undone: the room may be full."""
        rng = self.rng
        session = rng.choice(self._live()).id
        person = rng.choice(self.people)["id"]
        leaving = {"id": self._id(), "attendee": person, "session": "auto", "direction": "out"}
        self.asked.append(self._ask({**leaving, "via": "name"}))
        for _ in range(rng.randint(1, 4)):
            self.now += timedelta(seconds=rng.choice((1, 5, 20)))
            other = rng.choice([p["id"] for p in self.people if p["id"] != person])
            request = {"id": self._id(), "attendee": other, "session": session, "via": "name"}
            request["override"] = {"by": "Supervisor", "reason": "let them in"}
            self.asked.append(self._ask(request))
        self.undone.append(leaving["id"])
        self._ask({"id": self._id(), "undo": leaving["id"], "by": "Staff", "reason": "a slip"})

    def _crowd(self) -> None:
        """A queue of people at one door, one after the other, by badge."""
        rng = self.rng
        session = rng.choice(self._live()).id
        for person in rng.sample(self.people, rng.randint(2, 6)):
            self.now += timedelta(seconds=rng.choice((1, 3, 10)))
            request = {"id": self._id(), "code": self.codes[person["id"]][0], "session": session}
            self.asked.append(self._ask(request, "A"))

    def _count(self) -> None:
        rng = self.rng
        session = rng.choice(self._live() if rng.random() < 0.9 else self.programme.sessions)
        capacity = self.programme.room_of(session).capacity
        number = rng.randint(0, 3) if rng.random() < 0.75 else rng.randint(0, capacity + 2)
        scan = self._id()
        self.counted.append(scan)
        self._ask({"id": scan, "count": number, "session": session.id, "by": "Staff"})

    def _bad_badge(self) -> None:
        rng = self.rng
        good = rng.choice(self.codes[rng.choice(self.people)["id"]])
        code = rng.choice(
            (
                "",
                "https://example.org/a-menu",
                good[:-1],
                good + "B",
                '{"session": "auto"}',
                self._code(WRONG_KEY),
                good[:-1] + rng.choice(ALPHABET.replace(good[-1], "")),
                self._code(),
                self._code(),
                rng.choice(self.spares),
                rng.choice(self.spares),
            )
        )
        request = {"id": self._id(), "code": code, "session": self._which_session()}
        request["direction"] = rng.choice(("in", "in", "out"))
        self._extras(request)
        self.asked.append(self._ask(request))

    def _bad_request(self) -> None:
        rng = self.rng
        person = rng.choice(self.people)["id"]
        wrong: dict[str, Any] = rng.choice(
            (
                {"attendee": "nobody"},
                {"attendee": person, "session": "no-such-session"},
                {"attendee": person, "session": "auto", "via": "paper", "by": "Staff"},
                {"count": 3, "session": "no-such-session"},
            )
        )
        op = self._ask({"id": self._id(), **wrong})
        if rng.random() < 0.3:
            op["request"]["at"] = "half past nine"

    def _desk(self) -> None:
        """What staff change beside the door: blocks, badges, registrations."""
        rng = self.rng
        person = rng.choice(self.people)["id"]
        dice = rng.random()
        if dice < 0.55:
            if len(self.out) > 1 or (self.out and rng.random() < 0.5):
                person = rng.choice(sorted(self.out))
            self.ops.append({"op": "block", "attendee": person, "blocked": person not in self.out})
            self.out ^= {person}
        elif dice < 0.75:
            code = rng.choice(self.codes[person])
            self.ops.append({"op": "revoke", "code": code})
            if rng.random() < 0.7:
                new = self._code()
                self.codes[person].append(new)
                self.ops.append({"op": "issue", "code": new, "attendee": person})
        else:
            session = rng.choice(self._live()).id
            role = next(p["role"] for p in self.people if p["id"] == person)
            statuses = ("confirmed", "waitlisted", "cancelled")
            status = rng.choice(statuses if role == "participant" else ("confirmed", "cancelled"))
            self.ops.append(
                {"op": "register", "attendee": person, "session": session, "status": status}
            )

    def _change_programme(self) -> None:
        rng = self.rng
        programme = self.programme
        session = rng.choice(self._live())
        capacity = programme.room_of(session).capacity
        dice = rng.random()
        if dice < 0.5:
            end = session.end + minutes(rng.choice((-30, -15, 15, 30, 60)))
            changed = replace(session, end=max(end, session.start + minutes(10)))
        else:
            changed = replace(session, seats=rng.randint(1, capacity))
        sessions = tuple(changed if s.id == session.id else s for s in programme.sessions)
        rooms = programme.rooms
        if dice > 0.75:
            new = max(1, capacity + rng.choice((-2, -1, 1, 2)))
            rooms = tuple(replace(r, capacity=new) if r.id == session.room else r for r in rooms)
            sessions = tuple(
                replace(s, seats=min(s.seats, new)) if s.room == session.room else s
                for s in sessions
            )
        self.programme = Programme(programme.event, rooms, sessions)
        self.ops.append({"op": "programme", "programme": self.programme})

    def make(self) -> list[Op]:
        makers = {
            self._scan: 46,
            self._near_repeat: 18,
            self._crowd: 5,
            self._retry: 6,
            self._record: 6,
            self._undo: 10,
            self._leave_fill_undo: 2,
            self._count: 3,
            self._bad_badge: 4,
            self._bad_request: 1,
            self._desk: 4,
            self._change_programme: 2,
        }
        while len(self.ops) < OPS:
            self._pass_time()
            self.rng.choices(list(makers), list(makers.values()))[0]()
        return self.ops[:OPS]


def generate(seed: int) -> tuple[Programme, list[dict[str, Any]], list[Op]]:
    """A programme, its people (in order of registration) and a day's operations.

    A person is ``{"id", "role", "registrations", "blocked"}``; the first operations issue the
    badges. Operations: ``ask`` (``request``, ``now``, ``station``), ``issue``, ``revoke``,
    ``block``, ``register``, ``programme``.
    """
    day = _Day(seed)
    programme, people = day.programme, day.people
    badges: list[Op] = [
        {"op": "issue", "code": code, "attendee": attendee} for code, attendee in day.badges
    ]
    return programme, people, badges + day.make()


def set_up(programme: Programme, people: list[dict[str, Any]]) -> NaiveEvent:
    """A naive event with this programme and these people."""
    event = NaiveEvent(programme, KEY)
    for person in people:
        event.add_attendee(person["id"], person["role"], person["registrations"])
        event.block(person["id"], person["blocked"])
    return event


def apply(event: NaiveEvent, op: Op) -> Answer | None:
    """Plays one operation; the answer where it asked."""
    kind = op["op"]
    if kind == "ask":
        return event.ask(op["request"], op["now"], op["station"])
    if kind == "issue":
        event.issue_badge(op["code"], op["attendee"])
    elif kind == "revoke":
        event.revoke(op["code"])
    elif kind == "block":
        event.block(op["attendee"], op["blocked"])
    elif kind == "register":
        event.set_registration(op["attendee"], op["session"], op["status"])
    else:
        event.set_programme(op["programme"])
    return None


def play(seed: int) -> Counter[tuple[str, str, str]]:
    """Plays a day on the naive model; how often each kind, outcome and reason came."""
    programme, people, ops = generate(seed)
    event = set_up(programme, people)
    tally: Counter[tuple[str, str, str]] = Counter()
    for op in ops:
        answer = apply(event, op)
        if answer is not None:
            request = op["request"]
            kind = next((k for k in ("undo", "count") if k in request), "scan")
            if answer["repeat"]:
                kind = "repeat"
            tally[kind, answer["outcome"], answer["reason"]] += 1
    event.check_invariants()
    return tally


def main(seeds: int = 300) -> int:
    total: Counter[tuple[str, str, str]] = Counter()
    with ProcessPoolExecutor() as pool:
        for tally in pool.map(play, range(seeds), chunksize=5):
            total += tally
    for (kind, outcome, reason), number in sorted(total.items()):
        print(f"{kind:8}{outcome:10}{reason:20}{number:7}")
    fresh = {reason for (kind, _, reason) in total if kind == "scan"}
    undos = {reason for (kind, _, reason) in total if kind == "undo"}
    missing = [r.value for r in Reason if r.value not in fresh]
    missing += [reason for reason in UNDO_REASONS if reason not in undos]
    print("never seen:", ", ".join(missing) or "none")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
