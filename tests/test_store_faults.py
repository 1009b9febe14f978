"""What goes wrong with a file: a newer program's, no event, a full disk, a changed log."""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from checkin.domain.errors import BadInput, StoreError
from checkin.domain.model import Event, Programme, Room, Session
from checkin.services.open_event import OpenEvent
from checkin.store.unit import Unit

from .real_event import RealEvent

ZONE = ZoneInfo("Europe/Paris")
NOW = datetime(2020, 3, 4, 9, 0, tzinfo=ZONE)
SESSION = Session(
    "am", "Morning", "big", NOW + timedelta(minutes=30), NOW + timedelta(hours=3), 900
)
PROGRAMME = Programme(Event("ev", "Event", "Europe/Paris"), (Room("big", "Big", 900),), (SESSION,))
SUPERVISOR = {"by": "Sam Supervisor", "reason": "a guest of the mayor"}


class SpoiltError(Exception):
    """A job's own failure."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "event.checkin"


@pytest.fixture
def event(file: Path) -> Iterator[RealEvent]:
    real = RealEvent(str(file), PROGRAMME, b"key")
    for name in ("ana", "bob", "cyd"):
        real.add_attendee(name, "participant", {"am": "confirmed"})
    yield real
    real.close()


def enter(event: RealEvent, who: str, station: str = "A", **more: object) -> str:
    request = {"attendee": who, "session": "am", **more}
    return str(event.ask(request, NOW, station)["reason"])


def lines(event: RealEvent) -> list[tuple[object, ...]]:
    rows = event.event.read(lambda unit: unit.all("SELECT * FROM log ORDER BY seq"))
    return [tuple(row) for row in rows]


def tables(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as raw:
        return list(raw.iterdump())


def tamper(file: Path, sql: str, *params: object) -> None:
    """Somebody changes the file behind the program's back."""
    with closing(sqlite3.connect(file)) as raw, raw:
        assert raw.execute(sql, params).rowcount == 1


# --- files that are no event of ours ----------------------------------------------------------


def test_an_event_of_a_newer_version_is_not_opened_and_nothing_changes(
    event: RealEvent, file: Path
) -> None:
    enter(event, "ana")
    event.close()
    tamper(file, "UPDATE alembic_version SET version_num = '9999'")
    before = tables(file)
    for create in (False, True):
        with pytest.raises(StoreError, match="newer") as told:
            OpenEvent.at(str(file), create=create)
        assert "Nothing was changed" in str(told.value)
    assert tables(file) == before


def test_an_event_of_a_newer_version_is_let_go_of(event: RealEvent, file: Path) -> None:
    event.close()
    tamper(file, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="newer"):
        OpenEvent.at(str(file))
    assert list(file.parent.iterdir()) == [file]  # no -wal, no -shm: no connection is left


@pytest.mark.parametrize(
    "content", [b"Nom;Prenom\n" * 400, b"\x00", b"SQLite", b"PK\x03\x04"], ids=len
)
def test_a_file_that_is_no_database_is_bad_input_and_stays_as_it_is(
    file: Path, content: bytes
) -> None:
    file.write_bytes(content)
    for create in (False, True):
        with pytest.raises(BadInput):
            OpenEvent.at(str(file), create=create)
    assert file.read_bytes() == content
    assert list(file.parent.iterdir()) == [file]


def test_a_folder_is_bad_input(tmp_path: Path) -> None:
    for create in (False, True):
        with pytest.raises(BadInput, match="folder"):
            OpenEvent.at(str(tmp_path), create=create)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_not_there_is_bad_input_and_is_not_made(file: Path) -> None:
    with pytest.raises(BadInput):
        OpenEvent.at(str(file))
    assert not file.exists()


def test_another_kind_of_database_is_bad_input_and_its_password_is_not_shown() -> None:
    with pytest.raises(BadInput) as told:
        OpenEvent.at("mysql://root:secret@host/event", create=True)
    assert "secret" not in str(told.value)


# --- jobs that fail ---------------------------------------------------------------------------


def test_a_job_that_raises_leaves_no_trace(event: RealEvent, file: Path) -> None:
    before = tables(file)

    def job(unit: Unit) -> None:
        unit.run("UPDATE attendee SET blocked = 1")
        unit.run("DELETE FROM registration")
        raise SpoiltError

    with pytest.raises(SpoiltError):
        event.event.write(job)
    assert tables(file) == before
    assert enter(event, "ana") == "registered"


def test_a_job_that_raises_takes_nobody_else_with_it(event: RealEvent) -> None:
    def good(number: int) -> Callable[[Unit], int]:
        return lambda unit: unit.run(
            "INSERT INTO change (at, by, what, details) VALUES (0, 'x', ?, '')", str(number)
        )

    def bad(unit: Unit) -> int:
        unit.run("UPDATE attendee SET blocked = 1")
        raise SpoiltError

    jobs = [bad if number % 3 == 0 else good(number) for number in range(60)]
    with ThreadPoolExecutor(8) as pool:
        done = [pool.submit(event.event.write, job) for job in jobs]
    errors = [future.exception() for future in done]
    assert [type(e) for e in errors] == [SpoiltError if job is bad else type(None) for job in jobs]
    kept = event.event.read(lambda unit: unit.all("SELECT what FROM change"))
    assert sorted(int(row[0]) for row in kept) == [n for n in range(60) if n % 3]
    assert event.event.read(lambda unit: unit.one("SELECT sum(blocked) FROM attendee")) == (0,)


# --- a full disk ------------------------------------------------------------------------------


def fill_the_disk(event: RealEvent, pages: int = 0) -> None:
    """From now on the file may grow by ``pages`` only; SQLite then says that the disk is full."""

    def job(unit: Unit) -> None:
        (now,) = unit.one("PRAGMA page_count")
        unit.one(f"PRAGMA max_page_count = {now + pages}")

    event.event.write(job)


def free_the_disk(event: RealEvent) -> None:
    event.event.write(lambda unit: unit.one("PRAGMA max_page_count = 1000000"))


def many_people(event: RealEvent, number: int) -> list[str]:
    names = [f"person-{n}" for n in range(number)]
    for name in names:
        event.add_attendee(name, "participant", {})
    return names


def test_a_full_disk_is_said_so_and_loses_nothing_that_was_answered(event: RealEvent) -> None:
    names = many_people(event, 60)
    fill_the_disk(event, pages=2)
    answered = []
    with pytest.raises(StoreError, match="disk is full") as told:  # noqa: PT012
        for name in names:
            assert enter(event, name) == "walk_in"
            answered.append(name)
    assert "nothing was recorded" in str(told.value)
    assert 0 < len(answered) < len(names)
    kept = event.event.read(lambda unit: unit.all("SELECT attendee FROM log ORDER BY seq"))
    assert [row[0] for row in kept] == answered
    assert event.desk.status(NOW).sessions[0].inside == len(answered)
    assert event.doctor() == []


def test_a_full_disk_leaves_the_event_usable_once_there_is_space(
    event: RealEvent, file: Path
) -> None:
    names = many_people(event, 60)
    fill_the_disk(event)
    waiting = list(names)
    with pytest.raises(StoreError, match="disk is full"):  # noqa: PT012
        while waiting:
            enter(event, waiting[0])
            waiting.pop(0)
    with pytest.raises(StoreError, match="disk is full"):
        enter(event, waiting[0])
    free_the_disk(event)
    assert {enter(event, name) for name in waiting} == {"walk_in"}
    assert event.doctor() == []
    again = OpenEvent.at(str(file))
    try:
        assert again.read(lambda unit: unit.one("SELECT count(*) FROM log")) == (len(names),)
    finally:
        again.close()


def test_a_full_disk_is_told_to_every_desk_that_waits(event: RealEvent) -> None:
    names = many_people(event, 200)
    fill_the_disk(event)

    def scan(name: str) -> str:
        try:
            return enter(event, name)
        except StoreError as error:
            return "full" if "disk is full" in str(error) else str(error)

    with ThreadPoolExecutor(8) as pool:
        told = dict(zip(names, pool.map(scan, names), strict=True))
    assert set(told.values()) <= {"walk_in", "full"}
    assert "full" in told.values()
    kept = event.event.read(lambda unit: unit.all("SELECT attendee FROM log"))
    assert {row[0] for row in kept} == {name for name, said in told.items() if said == "walk_in"}
    assert event.doctor() == []


# --- a log that was changed -------------------------------------------------------------------


def three_scans_at_two_stations(event: RealEvent) -> None:
    enter(event, "ana", "North", id="n1")
    enter(event, "bob", "North", id="n2")
    enter(event, "cyd", "South", id="s1")
    assert event.doctor() == []


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", 0),
        ("attendee", "cyd"),
        ("outcome", "refused"),
        ("reason", "override"),
        ("session", None),
        ("direction", "out"),
        ("via", "paper"),
        ("moves", 0),
        ("people", 3),
        ("answer", "{}"),
        ("badge", "BCDF"),
        ("asked", "auto"),
        ("id", "n9"),
        ("kind", "count"),
        ("hash", bytes(32)),
    ],
)
def test_a_changed_line_of_the_log_is_noticed_and_its_station_named(
    event: RealEvent, file: Path, column: str, value: object
) -> None:
    three_scans_at_two_stations(event)
    tamper(file, f"UPDATE log SET \"{column}\" = ? WHERE id = 'n1'", value)
    chains = [problem for problem in event.doctor() if problem.startswith("The log of")]
    assert len(chains) == 1
    assert "North" in chains[0]
    assert "South" not in chains[0]


def test_a_cut_first_line_of_the_log_is_noticed(event: RealEvent, file: Path) -> None:
    three_scans_at_two_stations(event)
    tamper(file, "DELETE FROM log WHERE id = 'n1'")
    assert any("North" in problem for problem in event.doctor())


@pytest.mark.parametrize(("last", "station"), [("n2", "North"), ("s1", "South")])
def test_a_cut_last_line_of_the_log_is_noticed(
    event: RealEvent, file: Path, last: str, station: str
) -> None:
    three_scans_at_two_stations(event)
    tamper(file, "DELETE FROM log WHERE id = ?", last)
    chains = [problem for problem in event.doctor() if problem.startswith("The log of")]
    assert len(chains) == 1
    assert station in chains[0]


def test_changed_counters_are_noticed(event: RealEvent, file: Path) -> None:
    three_scans_at_two_stations(event)
    tamper(file, "UPDATE tally SET participants = 2 WHERE session = 'am'")
    problems = event.doctor()
    assert len(problems) == 1
    assert "am" in problems[0]


# --- free text, which may have to be erased ---------------------------------------------------


def an_override(event: RealEvent) -> None:
    event.block("ana", True)
    assert enter(event, "ana", "North", id="n1", override=SUPERVISOR) == "override"
    enter(event, "bob", "North", id="n2")
    assert event.doctor() == []


def test_erasing_who_and_why_keeps_the_chain_verified(event: RealEvent, file: Path) -> None:
    an_override(event)
    tamper(file, "UPDATE log SET \"by\" = NULL, why = NULL WHERE id = 'n1'")
    assert event.doctor() == []
    tamper(file, "UPDATE log SET salt = NULL WHERE id = 'n1'")
    assert event.doctor() == []
    assert "mayor" not in repr(lines(event))
    assert "Supervisor" not in repr(lines(event))
    assert enter(event, "cyd", "North") == "registered"
    assert event.doctor() == []


@pytest.mark.parametrize("column", ["by", "why"])
def test_changing_who_or_why_is_noticed(event: RealEvent, file: Path, column: str) -> None:
    an_override(event)
    tamper(file, f"UPDATE log SET \"{column}\" = 'somebody else' WHERE id = 'n1'")
    problems = event.doctor()
    assert len(problems) == 1
    assert "North" in problems[0]


def test_a_note_added_where_none_was_is_noticed(event: RealEvent, file: Path) -> None:
    three_scans_at_two_stations(event)
    tamper(file, "UPDATE log SET \"by\" = 'Eve', why = 'said so' WHERE id = 'n1'")
    assert any("North" in problem for problem in event.doctor())
