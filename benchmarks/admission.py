"""Durable admission through the whole service against bare durable statements.

Blocks of the reference and of the service take turns, so that a drift of the machine meets
both; the ratio of each round is taken, and their median is printed.
"""

import sqlite3
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import psycopg

from benchmarks.event import BigEvent
from checkin.domain.verdict import ScanRequest
from checkin.services.door import EventDesk

DOORS = 8
BLOCK = 120  # operations of one contestant before the next one's turn


@dataclass
class Series:
    """The rates of one contestant, a block each, and the times of single operations."""

    name: str
    rates: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def add(self, seconds: list[float], wall: float, cpu: float) -> None:
        self.rates.append(len(seconds) / wall)
        self.cpu.append(cpu / len(seconds))
        self.seconds.extend(seconds)

    def line(self, reference: "Series") -> str:
        """Ratio (and its quartiles over rounds), rate, median and p99 of one operation, and the
        processor's time for one in this process, which a slow disk does not hide."""
        ratios = [mine / other for mine, other in zip(self.rates, reference.rates, strict=True)]
        low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
        cuts = statistics.quantiles(self.seconds, n=100)
        return (
            f"  {self.name:<34} {middle:5.2f}  ({low:.2f}–{high:.2f})"
            f" {statistics.median(self.rates):8.0f}/s"
            f" {1000 * cuts[49]:8.2f} {1000 * cuts[98]:8.2f}"
            f" {1000 * statistics.median(self.cpu):8.2f} ms"
        )


HEADER = f"  {'':<34} {'ratio':>5}  (quartiles) {'rate':>8}   {'median':>8} {'p99':>8} {'cpu':>8}"


def run(jobs: list[Callable[[], None]], series: Series) -> None:
    """Run the jobs of each door, one thread a door, all starting together."""
    times: list[list[float]] = [[] for _ in jobs]
    failures: list[Exception] = []
    start = threading.Barrier(len(jobs) + 1)

    def door(job: Callable[[], None], mine: list[float], turns: int) -> None:
        start.wait()
        try:
            for _ in range(turns):
                began = time.perf_counter()
                job()
                mine.append(time.perf_counter() - began)
        except Exception as error:  # noqa: BLE001 - raised again below, in the caller's thread
            failures.append(error)

    turns = BLOCK // len(jobs)
    threads = [
        threading.Thread(target=door, args=(job, mine, turns))
        for job, mine in zip(jobs, times, strict=True)
    ]
    for thread in threads:
        thread.start()
    start.wait()
    began, cpu = time.perf_counter(), time.process_time()
    for thread in threads:
        thread.join()
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    if failures:
        raise failures[0]
    series.add([one for mine in times for one in mine], wall, cpu)


class Service:
    """The desk, asked by whoever comes next."""

    def __init__(self, event: BigEvent) -> None:
        self._desk = EventDesk(event.event)
        self._arrivals: Iterator[ScanRequest] = event.arrivals()
        self._lock = threading.Lock()

    def admit(self) -> None:
        with self._lock:
            request = next(self._arrivals)
        answer = self._desk.admit(request)
        if (answer.outcome, answer.reason) != ("admitted", "registered"):
            raise AssertionError(f"not what was to be measured: {answer}")


class BareSqlite:
    """One durable row a commit, by the driver alone."""

    def __init__(self, file: Path) -> None:
        self.raw = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        self.raw.execute("PRAGMA journal_mode=WAL")
        self.raw.execute("PRAGMA synchronous=FULL")
        self.raw.execute("CREATE TABLE scan (id INTEGER PRIMARY KEY, who TEXT, at INTEGER)")

    def commit(self) -> None:
        self.raw.execute("INSERT INTO scan (who, at) VALUES ('person-000001', 1583312400000000)")


def on_sqlite(folder: Path, people: int, stored: int, rounds: int) -> list[str]:
    """The lines of one table: with ``stored`` scans in the log."""
    event = BigEvent(str(folder / f"event-{stored}.checkin"), people)
    bare = BareSqlite(folder / f"bare-{stored}.sqlite")
    with closing(event), closing(bare.raw):
        event.store_scans(stored)
        service = Service(event)
        reference = Series("bare one-row commit")
        one, many = Series("admission, one thread"), Series(f"admission, {DOORS} threads")
        for _ in warmed_up(rounds, reference, one, many):
            run([bare.commit], reference)
            run([service.admit], one)
            run([service.admit] * DOORS, many)
    return [HEADER, *(series.line(reference) for series in (reference, one, many))]


def on_postgres(url: str, people: int, stored: int, rounds: int) -> list[str]:
    """The lines of one table: at one door, and at eight."""
    event = BigEvent(url, people)
    connections = [psycopg.connect(url, autocommit=True) for _ in range(DOORS)]
    try:
        connections[0].execute("CREATE TABLE bare (id integer PRIMARY KEY, taken integer)")
        connections[0].execute("INSERT INTO bare VALUES (1, 0)")
        event.store_scans(stored)
        service = Service(event)
        updates = [conditional_update(connection) for connection in connections]
        bare_one, bare_many = Series("bare UPDATE, one door"), Series(f"bare UPDATE, {DOORS} doors")
        one, many = Series("admission, one door"), Series(f"admission, {DOORS} doors")
        for _ in warmed_up(rounds, bare_one, one, bare_many, many):
            run(updates[:1], bare_one)
            run([service.admit], one)
            run(updates, bare_many)
            run([service.admit] * DOORS, many)
    finally:
        for connection in connections:
            connection.close()
        event.close()
    return [
        HEADER,
        *(series.line(bare_one) for series in (bare_one, one)),
        *(series.line(bare_many) for series in (bare_many, many)),
    ]


def conditional_update(connection: psycopg.Connection) -> Callable[[], None]:
    """One durable conditional UPDATE of a hot row, on a connection of its own."""

    def update() -> None:
        done = connection.execute(
            "UPDATE bare SET taken = taken + 1 WHERE id = %s AND taken < %s", (1, 10**9)
        )
        if done.rowcount != 1:
            raise AssertionError("the conditional UPDATE met no row")

    return update


def warmed_up(rounds: int, *series: Series) -> Iterator[int]:
    """Count the rounds, after a first one that is thrown away."""
    for number in range(rounds + 1):
        yield number
        if number == 0:
            for one in series:
                one.rates.clear()
                one.seconds.clear()
                one.cpu.clear()
