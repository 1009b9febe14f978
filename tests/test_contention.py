"""Eight desks in two processes fight for the last seat or place: exactly one gets it."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from checkin.domain.model import Event, Programme, Room, Session
from checkin.domain.verdict import ScanRequest, Via
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent

from .real_event import RealEvent

ZONE = ZoneInfo("Europe/Paris")
NOW = datetime(2020, 3, 4, 9, 0, tzinfo=ZONE)
PROCESSES, THREADS, ROUNDS = 2, 4, 3
CAPACITY = 3
PATIENCE = 60  # seconds; only a bug waits so long

#: who, at which station
Fighter = tuple[str, str]
Verdicts = list[tuple[str, str, str]]


def programme(seats: int) -> Programme:
    start, end = NOW.replace(hour=9, minute=30), NOW.replace(hour=12, minute=30)
    sessions = (Session("am", "Morning", "big", start, end, seats),)
    return Programme(
        Event("ev", "Event", "Europe/Paris"), (Room("big", "Big", CAPACITY),), sessions
    )


def one_process(
    database: str, rounds: list[list[Fighter]], barrier: Barrier, answers: "Queue[Verdicts]"
) -> None:
    """One process of desks: a round after the other, each thread with a person of its own."""
    event = OpenEvent.at(database)
    desk = EventDesk(event)
    together = threading.Barrier(THREADS)

    def scan(who: str, station: str) -> tuple[str, str, str]:
        together.wait(PATIENCE)
        request = ScanRequest(f"scan-{who}", NOW, station, attendee=who, session="am", via=Via.NAME)
        answer = desk.admit(request)
        return who, answer.outcome, answer.reason

    try:
        event.programme()
        with ThreadPoolExecutor(THREADS) as pool:
            for fighters in rounds:
                barrier.wait(PATIENCE)  # everybody starts the round at once
                answers.put(list(pool.map(scan, *zip(*fighters, strict=True))))
                barrier.wait(PATIENCE)  # the parent looks at the result and empties the room
    finally:
        event.close()


def fight(database: str, *, seats: int, status: str | None, loser: str, shared: str | None) -> None:
    """Three rounds of eight strangers for the one seat or place that is left."""
    event = RealEvent(database, programme(seats), b"key")
    context = get_context("spawn")
    barrier: Barrier = context.Barrier(PROCESSES + 1)
    answers: Queue[Verdicts] = context.Queue()
    inside = min(seats, CAPACITY) - 1
    children = []
    try:
        for number in range(inside):
            event.add_attendee(f"early-{number}", "participant", {"am": "confirmed"})
            early = _ask(event, {"attendee": f"early-{number}", "session": "am"})
            assert early["reason"] == "registered"
        plans: list[list[list[Fighter]]] = [[] for _ in range(PROCESSES)]
        for round_ in range(ROUNDS):
            for process in range(PROCESSES):
                names = [f"r{round_}-p{process}-t{thread}" for thread in range(THREADS)]
                plans[process].append([(name, shared or f"desk {name[3:]}") for name in names])
                for name in names:
                    event.add_attendee(name, "participant", {"am": status} if status else {})
        for plan in plans:
            child = context.Process(target=one_process, args=(database, plan, barrier, answers))
            child.start()
            children.append(child)
        for _ in range(ROUNDS):
            barrier.wait(PATIENCE)
            verdicts = [v for _ in children for v in answers.get(timeout=PATIENCE)]
            _check(event, verdicts, inside + 1, loser)
            winner = next(who for who, outcome, _ in verdicts if outcome == "admitted")
            left = _ask(event, {"attendee": winner, "session": "am", "direction": "out"})
            assert (left["reason"], left["occupancy"]) == ("left", inside)
            barrier.wait(PATIENCE)
        for child in children:
            child.join(PATIENCE)
            assert child.exitcode == 0
        assert event.doctor() == []
    finally:
        barrier.abort()
        for child in children:
            child.join(PATIENCE)
        answers.close()
        answers.join_thread()
        event.close()


def _check(event: RealEvent, verdicts: Verdicts, full: int, loser: str) -> None:
    assert len({who for who, _, _ in verdicts}) == PROCESSES * THREADS
    losers = [(outcome, reason) for _, outcome, reason in verdicts if outcome != "admitted"]
    assert losers == [("refused", loser)] * (PROCESSES * THREADS - 1)
    status = event.desk.status(NOW)
    assert (status.sessions[0].inside, status.rooms[0].occupancy) == (full, full)
    assert event.doctor() == []


def _ask(event: RealEvent, request: dict[str, Any]) -> dict[str, Any]:
    return event.ask(request, NOW, "front")


SHARED = pytest.mark.parametrize(
    "shared", [None, "desk"], ids=["own_stations", "one_shared_station_name"]
)


@SHARED
def test_the_last_place_of_a_room_goes_to_exactly_one_of_eight_confirmed_people(
    database: str, shared: str | None
) -> None:
    fight(database, seats=9, status="confirmed", loser="room_full", shared=shared)


@SHARED
def test_the_last_seat_of_a_session_goes_to_exactly_one_of_eight_walk_ins(
    database: str, shared: str | None
) -> None:
    fight(database, seats=2, status=None, loser="session_full", shared=shared)
