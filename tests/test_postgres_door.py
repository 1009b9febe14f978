"""Admissions on PostgreSQL: few round trips, no global lock, and never one person too many."""

import selectors
import socket
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime, timedelta
from statistics import mode
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

import psycopg
import pytest
from sqlalchemy.engine import make_url

from checkin.domain.answer import Answer
from checkin.domain.errors import BadInput
from checkin.domain.model import Event, Exits, Programme, Room, Session, WalkIns
from checkin.domain.verdict import Direction, ScanRequest, Via
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.store import postgres_door
from checkin.store.database import WRITER_LOCK, Database
from checkin.store.unit import Unit

from .databases import Postgres
from .real_event import RealEvent
from .test_rules_against_the_naive_model import play

ZONE = ZoneInfo("Europe/Paris")
NOW = datetime(2020, 3, 4, 9, 0, tzinfo=ZONE)
CAPACITY, DESKS, SCANS = 50, 8, 200
PATIENCE = 60  # seconds; only a bug waits so long


@pytest.fixture
def url(postgres: Postgres) -> Iterator[str]:
    where = postgres.new_database()
    yield where
    postgres.drop_database(where)


@contextmanager
def an_event(url: str) -> Iterator[RealEvent]:
    """Two sessions in rooms of their own, the doors of both open."""
    start, end = NOW + timedelta(minutes=10), NOW + timedelta(hours=3)
    sessions = tuple(
        Session(name, name, room, start, end, 40, walk_ins=WalkIns.ALLOW, exits=Exits.SCANNED)
        for name, room in (("am", "big"), ("side", "small"))
    )
    rooms = (Room("big", "Big", CAPACITY), Room("small", "Small", CAPACITY))
    event = RealEvent(url, Programme(Event("ev", "Event", "Europe/Paris"), rooms, sessions), b"k")
    try:
        yield event
    finally:
        event.close()


def scan(
    desk: EventDesk,
    number: int,
    who: str,
    session: str = "am",
    station: str = "desk",
    direction: Direction = Direction.IN,
) -> Answer:
    return desk.admit(
        ScanRequest(
            f"scan-{number}",
            NOW + timedelta(seconds=number),
            station,
            attendee=who,
            session=session,
            via=Via.NAME,
            direction=direction,
        )
    )


class Wire:
    """A relay before the server, which counts how often the client speaks after the server."""

    def __init__(self, url: str) -> None:
        target = make_url(url)
        self._target = (target.host or "", target.port or 0)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = target.set(port=self._listener.getsockname()[1]).render_as_string(False)
        self.round_trips = 0
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE)
        self._listener.close()

    def _serve(self) -> None:
        """One connection after the other, each until its client closes it."""
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return  # closed: the test is over
            with client, socket.create_connection(self._target) as server:
                self._relay(client, server)

    def _relay(self, client: socket.socket, server: socket.socket) -> None:
        with selectors.DefaultSelector() as ready:
            ready.register(client, selectors.EVENT_READ, server)
            ready.register(server, selectors.EVENT_READ, client)
            servers_turn = True
            while True:
                for key, _ in ready.select():
                    source, target = key.fileobj, key.data
                    assert isinstance(source, socket.socket)
                    data = source.recv(65536)
                    if not data:
                        return
                    if source is client and servers_turn:
                        self.round_trips += 1
                    servers_turn = source is server
                    target.sendall(data)


@pytest.mark.parametrize("block", range(2))
def test_random_days_answer_as_the_naive_model_does(block: int, postgres: Postgres) -> None:
    for seed in range(block * 5, block * 5 + 5):
        where = postgres.new_database()
        play(seed, where)
        postgres.drop_database(where)


def test_an_ordinary_admission_takes_two_round_trips_and_a_walk_in_three(url: str) -> None:
    with an_event(url) as event, Wire(url) as wire:
        for number in range(12):
            event.add_attendee(f"a{number}", "participant", {"am": "confirmed"})
            event.add_attendee(f"w{number}", "participant", {})
        near = OpenEvent.at(wire.url)
        try:
            trips: dict[str, list[int]] = {"registered": [], "left": [], "walk_in": []}

            def counted(number: int, who: str, direction: Direction = Direction.IN) -> None:
                before = wire.round_trips
                answer = scan(EventDesk(near), number, who, direction=direction)
                trips[answer.reason].append(wire.round_trips - before)

            for number in range(12):
                counted(3 * number, f"a{number}")
                counted(3 * number + 1, f"w{number}")
                counted(3 * number + 2, f"a{number}", Direction.OUT)
        finally:
            near.close()
        # The first scans of a connection read the programme and prepare their statements.
        # A busy machine may cut an answer in two, and a trip is then counted in the next scan.
        settled = {reason: mode(counts[6:]) for reason, counts in trips.items()}
        assert settled == {"registered": 2, "left": 2, "walk_in": 3}
        assert event.doctor() == []


def test_eight_desks_never_overfill_a_room(url: str) -> None:
    with an_event(url) as event:
        people = [f"p{number}" for number in range(DESKS * 25)]
        for person in people:
            event.add_attendee(person, "participant", {})
        together = threading.Barrier(DESKS)
        highest = [0] * DESKS

        def work(desk: int) -> Counter[str]:
            reasons: Counter[str] = Counter()
            together.wait(PATIENCE)
            for number in range(SCANS):
                who = people[(desk * 25 + number // 2) % len(people)]
                leaves = number % 4 == 3
                answer = scan(
                    event.desk,
                    desk * SCANS + number,
                    who,
                    "side" if number % 10 == 0 else "am",
                    f"desk {desk}" if desk < 6 else "shared desk",
                    Direction.OUT if leaves else Direction.IN,
                )
                reasons[answer.reason] += 1
                highest[desk] = max(highest[desk], answer.room_occupancy or 0)
            return reasons

        with ThreadPoolExecutor(DESKS) as pool:
            done = sum(pool.map(work, range(DESKS)), Counter[str]())
        assert done.total() == DESKS * SCANS
        assert max(highest) <= CAPACITY
        assert done["walk_in"] > CAPACITY
        assert event.doctor() == []


def test_the_same_scan_sent_by_eight_desks_at_once_is_one_scan(url: str) -> None:
    with an_event(url) as event:
        event.add_attendee("a", "participant", {"am": "confirmed"})
        together = threading.Barrier(DESKS)

        def work(_: int) -> Answer:
            together.wait(PATIENCE)
            return scan(event.desk, 1, "a")

        with ThreadPoolExecutor(DESKS) as pool:
            answers = list(pool.map(work, range(DESKS)))
        assert {(a.reason, a.scan, a.occupancy) for a in answers} == {("registered", "scan-1", 1)}
        assert event.doctor() == []


@pytest.mark.parametrize("times", [1, 2])
def test_what_changes_after_the_facts_were_read_is_noticed(
    url: str, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person is blocked by somebody else between the reading and the writing."""
    with an_event(url) as event:
        event.add_attendee("a", "participant", {"am": "confirmed"})
        decide, left = postgres_door.answer_scan, [times]

        def decide_late(*args: object) -> object:
            decision = decide(*args)  # type: ignore[arg-type]
            if left[0]:
                left[0] -= 1
                event.block("a", not left[0])
            return decision

        monkeypatch.setattr(postgres_door, "answer_scan", decide_late)
        assert scan(event.desk, 1, "a").reason == "blocked"
        assert event.doctor() == []


def test_another_desks_scan_after_the_facts_were_read_is_noticed(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with an_event(url) as event:
        for number in range(CAPACITY + 1):
            event.add_attendee(f"a{number}", "speaker", {})
        for number in range(CAPACITY - 1):
            assert scan(event.desk, number, f"a{number}").outcome == "admitted"
        decide, first = postgres_door.answer_scan, [True]

        def decide_late(*args: object) -> object:
            decision = decide(*args)  # type: ignore[arg-type]
            if first.pop() if first else False:
                assert scan(event.desk, 100, f"a{CAPACITY}").outcome == "admitted"
            return decision

        monkeypatch.setattr(postgres_door, "answer_scan", decide_late)
        assert scan(event.desk, 101, f"a{CAPACITY - 1}").reason == "room_full"
        assert event.doctor() == []


def test_a_scan_at_one_room_does_not_wait_for_the_lock_of_another_room(url: str) -> None:
    with an_event(url) as event, psycopg.connect(url) as other:
        event.add_attendee("a", "participant", {"am": "confirmed"})
        other.execute("SELECT pg_advisory_xact_lock_shared(%s)", (WRITER_LOCK,))
        other.execute("SELECT 1 FROM tally WHERE session = 'side' FOR NO KEY UPDATE")
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(scan, event.desk, 1, "a")
            try:
                assert asked.result(PATIENCE).reason == "registered"
            finally:
                other.rollback()


def test_after_misses_a_scan_takes_the_exclusive_lock(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with an_event(url) as event:
        event.add_attendee("a", "participant", {"am": "confirmed"})
        monkeypatch.setattr(postgres_door, "TRIES", 0)
        assert scan(event.desk, 1, "a").reason == "registered"
        assert event.doctor() == []


def test_a_refused_request_leaves_the_connection_usable(url: str) -> None:
    with an_event(url) as event:
        event.add_attendee("a", "participant", {"am": "confirmed"})
        with pytest.raises(BadInput):
            scan(event.desk, 1, "nobody")
        assert scan(event.desk, 2, "a").reason == "registered"


def test_every_exclusive_write_moves_the_count_that_admissions_compare(url: str) -> None:
    with an_event(url) as event:
        database: Database = event.event.database

        def edits(unit: Unit) -> int:
            value: int = unit.one("SELECT edits FROM event")[0]
            return value

        before = database.read(edits)
        database.write(lambda unit: None)
        assert database.read(edits) == before + 1
