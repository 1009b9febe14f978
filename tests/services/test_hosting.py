"""This desk serves the others: everything moves whole, nothing is recorded in two places."""

import os
import signal
import sqlite3
import stat
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import psycopg
import pytest

from checkin.domain.answer import Answer
from checkin.domain.desk_secret import DeskSecret
from checkin.domain.errors import BadInput, StoreError, UserError
from checkin.domain.model import Event, Programme, Room, Session
from checkin.domain.verdict import ScanRequest, Via
from checkin.services import event_move, hosting, joining
from checkin.services.checkup import check
from checkin.services.connected_desks import as_shown, connected_desks
from checkin.services.desk_links import (
    OPEN,
    SCHEME,
    Served,
    address_of,
    all_served,
    joined,
    keep_served,
)
from checkin.services.door import EventDesk
from checkin.services.event_copies import delete_copies, known_copies
from checkin.services.open_event import OpenEvent
from checkin.services.progress import Cancelled
from checkin.services.safe_copies import backup, rotate
from checkin.services.settings import MachineSettings
from checkin.store.moved_mark import mark_moved
from checkin.store.private_cluster import ALONE
from checkin.store.server_processes import left_of
from checkin.store.unit import Unit
from tests.databases import Postgres
from tests.host_desks import Desk, data_of, desks, run_as
from tests.real_event import RealEvent

ZONE = ZoneInfo("Europe/Paris")
NOW = datetime(2020, 3, 4, 9, 0, tzinfo=ZONE)
SESSION = Session("am", "Morning", "big", NOW + timedelta(minutes=30), NOW + timedelta(hours=3), 40)
BIG = Room("big", "Big", 40)
PROGRAMME = Programme(Event("Ev 1", "Journées", "Europe/Paris"), (BIG,), (SESSION,))
PEOPLE = [f"p{number}" for number in range(30)]


def fill(file: Path) -> None:
    """An event with people, scans, an undo and a head count."""
    real = RealEvent(str(file), PROGRAMME, b"key")
    for name in PEOPLE:
        real.add_attendee(name, "participant", {"am": "confirmed"})
    for number, name in enumerate(PEOPLE[:6]):
        answer = real.ask({"attendee": name, "session": "am"}, NOW, f"desk {number % 2}")
    real.ask({"undo": answer["scan"], "by": "Sam", "reason": "mistaken"}, NOW, "desk 0")
    real.ask({"count": 7, "session": "am", "by": "Sam"}, NOW, "desk 1")
    real.close()


def scan(event: OpenEvent, who: str, id: str, minute: int = 1) -> Answer:
    at = NOW + timedelta(minutes=minute)
    request = ScanRequest(id, at, "Z", attendee=who, session="am", via=Via.NAME)
    return EventDesk(event).admit(request)


def passed(link: str, id: str, station: str) -> None:
    """Something was scanned at a desk of this name, which has gone since."""
    event = OpenEvent.at(link)
    try:
        answer = EventDesk(event).admit(ScanRequest(id, NOW, station, code="no badge"))
        assert answer.scan == id
    finally:
        event.close()


def dump(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as raw:
        return list(raw.iterdump())


def rows(event: OpenEvent) -> list[tuple[object, ...]]:
    found = event.read(lambda unit: unit.all("SELECT * FROM log ORDER BY seq"))
    return [tuple(bytes(v) if isinstance(v, memoryview) else v for v in row) for row in found]


class Lab:
    """An event that one laptop serves, and another laptop."""

    def __init__(self, host: Desk, other: Desk) -> None:
        self.host, self.other = host, other
        self.file = host.home / "day.checkin"
        fill(self.file)
        self.before = dump(self.file)
        self.open_before = OpenEvent.at(str(self.file))
        with pytest.MonkeyPatch.context() as patch:
            host.live_here(patch)
            self.serving = hosting.host(str(self.file), datetime.now(UTC), run_as=run_as())

    @property
    def link(self) -> str:
        return self.serving.record.link

    @property
    def secret(self) -> DeskSecret:
        """For this computer, which may be on no network."""
        return replace(self.serving.secret, addresses=(ALONE,))


@pytest.fixture(scope="module")
def lab() -> Iterator[Lab]:
    with desks("host", "other") as (host, other):
        made = Lab(host, other)
        yield made
        made.open_before.close()


@pytest.fixture
def at_host(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Lab:
    lab.host.live_here(monkeypatch)
    return lab


@pytest.fixture
def at_other(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Lab:
    lab.other.live_here(monkeypatch)
    return lab


# --- the event has moved ----------------------------------------------------------------------


def test_everything_is_on_the_server_with_its_ids_and_its_chain(at_host: Lab) -> None:
    copied = at_host.serving.copied
    assert copied is not None
    assert copied.rows["attendee"] == len(PEOPLE)
    assert copied.rows["log"] == 8
    event = OpenEvent.at(at_host.link)
    try:
        assert event.database.postgres
        assert rows(event)[:8] == rows(at_host.open_before)
        keys = [
            e.read(lambda u: bytes(u.one("SELECT key FROM event")[0]))
            for e in (event, at_host.open_before)
        ]
        assert keys == [b"key", b"key"]
        assert check(event) == []
    finally:
        event.close()


def test_the_file_is_as_it_was_but_for_its_mark(at_host: Lab) -> None:
    def content(lines: list[str]) -> list[str]:
        return [line for line in lines if "moved" not in line]

    assert content(dump(at_host.file)) == content(at_host.before)
    assert not any("moved" in line for line in at_host.before)


def test_the_file_is_not_opened_any_more_and_says_where_the_event_is(at_host: Lab) -> None:
    with pytest.raises(BadInput) as told:
        OpenEvent.at(str(at_host.file))
    assert at_host.link in str(told.value)
    assert "host --back" in str(told.value)


def test_a_program_that_had_the_file_open_records_nothing_in_it(at_host: Lab) -> None:
    before = rows(at_host.open_before)
    with pytest.raises(StoreError, match="has moved"):
        scan(at_host.open_before, "p20", "late")
    with pytest.raises(StoreError, match="has moved"):
        at_host.open_before.write(lambda unit: unit.run("UPDATE attendee SET blocked = 1"))
    assert rows(at_host.open_before) == before


def test_done_again_it_is_the_same_server_with_the_same_secret(at_host: Lab) -> None:
    for where in (at_host.link, str(at_host.file)):
        again = hosting.host(where, datetime.now(UTC))
        assert again.secret == at_host.serving.secret
        assert again.copied is None


def test_what_is_acknowledged_is_on_the_disk(at_host: Lab) -> None:
    event = OpenEvent.at(at_host.link)
    try:
        for name in ("fsync", "synchronous_commit", "full_page_writes", "ssl"):
            assert event.read(lambda u, n=name: u.one(f"SHOW {n}"))[0] == "on"
    finally:
        event.close()


def test_only_the_one_role_comes_in_and_only_over_tls(at_host: Lab) -> None:
    url = address_of(at_host.link, "door")
    where = urlsplit(url)
    plain = f"postgresql://desk:{where.password}@127.0.0.1:{where.port}"
    for wrong in (
        f"{plain}/event?sslmode=disable",
        f"{plain}/postgres?sslmode=require",
        f"postgresql://postgres@127.0.0.1:{where.port}/event?sslmode=require",
    ):
        with pytest.raises(psycopg.OperationalError, match=r"no pg_hba\.conf entry"):
            psycopg.connect(wrong)


def test_the_secret_is_in_no_log_and_readable_by_this_user_alone(at_host: Lab) -> None:
    record = at_host.serving.record
    log = data_of(record) / "checkin-server.log"
    assert at_host.secret.password not in log.read_text(encoding="utf-8")
    kept = record.folder / "served.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert record.password not in repr(record)


# --- joining ----------------------------------------------------------------------------------


def test_a_desk_joins_works_and_is_seen(at_other: Lab) -> None:
    desk = joining.join(at_other.secret.line(), station="Entrée n° 2")
    assert (desk.people, desk.station, desk.address) == (len(PEOPLE), "Entrée n° 2", ALONE)
    kept = joined(desk.record.name)
    assert kept == desk.record
    assert MachineSettings().get("station") == "Entrée n° 2"
    folder = desk.record.certificate.parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / f"{kept.name}.json").stat().st_mode) == 0o600
    event = OpenEvent.at(kept.link)
    try:
        assert scan(event, "p10", "from the other").reason == "registered"
        (here,) = [d for d in connected_desks(event) if d.address]
        assert (here.station, here.address) == ("Entrée n° 2", ALONE)
        assert here.last_seen is not None
        gone = {d.station for d in connected_desks(event) if not d.address}
        assert gone == {"desk 0", "desk 1", "Z"}
        again = joining.join(at_other.secret.line())
        assert again.station == "Entrée n° 2 2"  # somebody works under that name
    finally:
        event.close()


def test_no_two_desks_take_one_name(at_other: Lab, tmp_path: Path) -> None:
    """Two laptops of one make: one name would make one door of two, for a badge read at both."""
    machine = MachineSettings(tmp_path / "fresh.json")
    desk = joining.join(at_other.secret.line(), machine=machine)
    assert desk.station == "Entrance B"  # not what the computer is called, as the main desk is
    passed(desk.record.link, "a passage at C", "Entrance C")
    # "desk 0" and "Entrance C" have scanned here and are not connected now
    for wanted, free in (("desk 0", "desk 0 2"), ("entrance c", "entrance c 2")):
        with pytest.raises(BadInput, match=f"called “{wanted}”.* “{free}”"):
            joining.join(at_other.secret.line(), station=wanted, machine=machine)
    assert machine.get("station") == "Entrance B"  # nothing was kept
    passed(desk.record.link, "a passage at B", "Entrance B")
    third = joining.join(at_other.secret.line(), machine=MachineSettings(tmp_path / "another.json"))
    assert third.station == "Entrance D"


def test_a_desk_that_comes_back_keeps_its_name(at_other: Lab, tmp_path: Path) -> None:
    machine = MachineSettings(tmp_path / "fresh.json")
    desk = joining.join(at_other.secret.line(), station="Porte C", machine=machine)
    passed(desk.record.link, "a passage at its own", "Porte C")
    assert joining.join(at_other.secret.line(), machine=machine).station == "Porte C"
    again = joining.join(at_other.secret.line(), station="Porte C", machine=machine)
    assert again.station == "Porte C"


def test_nobody_answers(at_other: Lab) -> None:
    with pytest.raises(StoreError, match=r"Nobody answers at 127\.0\.0\.1:1\b.*firewall"):
        joining.join(replace(at_other.secret, port=1).line())


def test_somebody_else_answers(at_other: Lab, postgres: Postgres) -> None:
    other_server = urlsplit(postgres.new_database()).port
    assert other_server is not None
    for wrong in (
        replace(at_other.secret, port=other_server),  # a PostgreSQL without TLS
        replace(at_other.secret, fingerprint=bytes(12)),  # with another certificate
    ):
        with pytest.raises(StoreError, match=r"Somebody else answers.*Nothing was sent"):
            joining.join(wrong.line())


def test_a_wrong_password(at_other: Lab) -> None:
    with pytest.raises(BadInput, match="password of this secret") as told:
        joining.join(replace(at_other.secret, password_bytes=bytes(10)).line())
    assert at_other.secret.password not in str(told.value)


def test_another_version(at_other: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checkin.store.server_door.HEAD", "9999")
    with pytest.raises(BadInput, match=r"format 0001 there, 9999 here"):
        joining.join(at_other.secret.line())


def test_joining_can_be_called_off_and_keeps_nothing(
    at_other: Lab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with pytest.raises(Cancelled):
        joining.join(at_other.secret.line(), step=stop_at("look"))
    looks = count()

    def meanwhile() -> None:
        if next(looks) == 1:  # once it has answered
            raise Cancelled

    with pytest.raises(Cancelled):
        joining.join(at_other.secret.line(), meanwhile=meanwhile)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_desk_does_not_join_itself(at_host: Lab) -> None:
    with pytest.raises(BadInput, match="this very computer"):
        joining.join(at_host.secret.line())


def test_a_desk_that_joined_does_not_serve(at_other: Lab) -> None:
    name = joining.join(at_other.secret.line(), station="B").record.name
    with pytest.raises(BadInput, match=r"has joined the event: the one at 127\.0\.0\.1"):
        hosting.host(SCHEME + name, datetime.now(UTC))


def test_a_certificate_exchanged_later_is_noticed(at_other: Lab) -> None:
    record = joining.join(at_other.secret.line(), station="B").record
    good = record.certificate.read_text(encoding="ascii")
    from checkin.store.server_certificate import make_certificate

    record.certificate.write_bytes(make_certificate(datetime.now(UTC))[0])
    try:
        with pytest.raises(UserError):
            OpenEvent.at(record.link)
    finally:
        record.certificate.write_text(good, encoding="ascii")


# --- crashes and copies -----------------------------------------------------------------------


def test_after_kill_9_the_server_starts_again_and_desks_go_on(at_host: Lab) -> None:
    event = OpenEvent.at(at_host.link)
    try:
        assert scan(event, "p11", "before the crash").reason == "registered"
        data = data_of(at_host.serving.record)
        os.kill(int((data / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
        while left_of(data):  # its children answer for a moment longer
            time.sleep(0.01)
        with pytest.raises(StoreError):
            scan(event, "p12", "in the crash")
        again = hosting.host(at_host.link, datetime.now(UTC))
        assert again.secret == at_host.serving.secret
        assert scan(event, "p12", "in the crash").reason == "registered"
        assert scan(event, "p11", "before the crash").scan == "before the crash"
        assert check(event) == []
    finally:
        event.close()


def test_a_stale_number_of_another_program_does_not_keep_it_from_starting(at_host: Lab) -> None:
    record = hosting.stop(at_host.link)
    file = data_of(record) / "postmaster.pid"
    file.write_text(f"{os.getpid()}\n{data_of(record)}\n0\n{record.port}\n", encoding="ascii")
    assert hosting.host(at_host.link, datetime.now(UTC)).secret == at_host.serving.secret


def test_stopped_it_serves_this_desk_alone(at_host: Lab) -> None:
    hosting.stop(at_host.link)
    event = OpenEvent.at(at_host.link)
    try:
        listens = event.read(lambda unit: unit.one("SHOW listen_addresses"))[0]
        assert listens == ALONE
    finally:
        event.close()
    hosting.host(at_host.link, datetime.now(UTC))
    event = OpenEvent.at(at_host.link)
    try:
        assert event.read(lambda unit: unit.one("SHOW listen_addresses"))[0] == "0.0.0.0"
    finally:
        event.close()


def test_copies_of_a_shared_event_are_files_that_open_anywhere(
    at_other: Lab, tmp_path: Path
) -> None:
    event = OpenEvent.at(joining.join(at_other.secret.line(), station="B").record.link)
    try:
        backup(event, tmp_path / "copy.checkin")
        copy = OpenEvent.at(str(tmp_path / "copy.checkin"))
        assert rows(copy) == rows(event)
        assert check(copy) == []
        copy.close()
        folder = (event.file or Path()).parent / "copies"
        made = rotate(event, folder, datetime.now(UTC))
        assert made is not None
        assert [c.path for c in known_copies(event)] == [made]
        assert {p.name for p in tmp_path.iterdir()} == {"copy.checkin"}  # and nothing half-made
    finally:
        event.close()


def test_an_erasure_knows_the_file_that_the_event_came_from(at_host: Lab) -> None:
    event = OpenEvent.at(at_host.link)
    try:
        assert [(c.path, c.ours) for c in known_copies(event)] == [(at_host.file, True)]
    finally:
        event.close()


# --- there and back ---------------------------------------------------------------------------


def stop_at(wanted: str) -> event_move.Step:
    def step(name: str) -> None:
        if name == wanted:
            raise Cancelled

    return step


class DiedError(Exception):
    """The program died there."""


def dying(*, at_server: bool = False) -> Callable[..., None]:
    """In place of a step: dies at it, or only where it is the server's."""

    def step(unit: Unit, *more: str) -> None:
        if at_server and not unit.postgres:
            mark_moved(unit, *more)
            return
        raise DiedError

    return step


def test_there_and_back_and_there_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with desks("host", "other") as (host, other):
        host.live_here(monkeypatch)
        file, now = host.home / "day.checkin", datetime.now(UTC)
        fill(file)
        with pytest.raises(Cancelled):
            hosting.host(str(file), now, run_as=run_as(), step=stop_at("compare"))
        (record,) = all_served()
        assert left_of(data_of(record)) == []  # and nothing runs on
        event = OpenEvent.at(str(file))  # called off: it is where it was
        assert scan(event, "p7", "after all").reason == "registered"
        event.close()
        with ThreadPoolExecutor(3) as pool:  # somebody who clicks three times
            at_once = [pool.submit(hosting.host, str(file), now, run_as=run_as()) for _ in range(3)]
            first, second, third = (done.result() for done in at_once)
        assert first.secret == second.secret == third.secret
        assert [s.copied is None for s in (first, second, third)].count(False) == 1
        event = OpenEvent.at(first.record.link)
        assert scan(event, "p8", "on the server").reason == "registered"

        strange = host.home / "strange.checkin"
        fill(strange)  # the same event and key, as a copy would be
        with pytest.raises(BadInput, match="serves this event already"):
            hosting.host(str(strange), now, run_as=run_as())
        with pytest.raises(BadInput, match="exists already"):
            event_move.bring_back(first.record.link, strange, now)
        with pytest.raises(BadInput, match="The served event is on this computer"):
            hosting.reopen(file)
        with pytest.raises(Cancelled):
            event_move.bring_back(first.record.link, file, now, step=stop_at("compare"))
        assert scan(event, "p9", "still on the server").reason == "registered"

        with monkeypatch.context() as patch:  # it dies before the server's own mark
            patch.setattr(event_move, "mark_moved", dying(at_server=True))
            with pytest.raises(DiedError):
                event_move.bring_back(first.record.link, file, now)
        with pytest.raises(BadInput, match="is served to several desks"):
            OpenEvent.at(str(file))
        assert scan(event, "p15", "on the server still").reason == "registered"
        with monkeypatch.context() as patch:  # and again before the file's is taken off
            patch.setattr(event_move, "take_mark_off", dying())
            with pytest.raises(DiedError):
                event_move.bring_back(first.record.link, file, now)
        with pytest.raises(BadInput, match="is served to several desks"):
            OpenEvent.at(str(file))  # never two places that take scans
        held = rows(event)
        back = event_move.bring_back(first.record.link, file, now)
        assert back.copied.rows["log"] == len(held) == 12
        with pytest.raises(StoreError, match="has moved"):  # a desk that works on, elsewhere
            scan(event, "p13", "too late")
        event.close()
        monkeypatch.undo()
        other.live_here(monkeypatch)
        secret = replace(first.secret, addresses=(ALONE,)).line()
        with pytest.raises(BadInput, match="closed here"):
            joining.join(secret)
        host.live_here(monkeypatch)
        with pytest.raises(BadInput, match="not served any more"):
            OpenEvent.at(first.record.link)
        event = OpenEvent.at(str(file))
        assert rows(event) == held
        assert check(event) == []
        event.close()
        assert {p.name for p in host.home.glob("*.checkin*")} == {
            "day.checkin",
            "day.before-back.checkin",
            "strange.checkin",
        }

        def keep(record: Served) -> None:  # it dies when everything has moved, before it is noted
            if record.state == OPEN:
                raise DiedError
            keep_served(record)

        with monkeypatch.context() as patch:
            patch.setattr(event_move, "keep_served", keep)
            with pytest.raises(DiedError):
                hosting.host(str(file), now)
        again = hosting.host(str(file), now)
        assert again.copied is None
        assert again.secret == first.secret  # desks that have joined need no new one
        other_file = host.home / "other.checkin"
        hosting.stop(again.record.link)
        event_move.bring_back(again.record.link, other_file, now)
        event = OpenEvent.at(str(other_file))
        copies = known_copies(event)
        assert {c.path.name for c in copies} == {again.record.name}
        assert delete_copies(copies) == []  # an erasure reaches the server's files
        event.close()
        assert all_served() == []
        with pytest.raises(BadInput, match="is not on this computer"):
            hosting.host(str(file), now)
        hosting.reopen(file)  # its server is lost: it goes on as it was
        event = OpenEvent.at(str(file))
        assert rows(event) == held
        assert scan(event, "p14", "on").reason == "registered"
        event.close()


def test_when_the_main_desk_is_lost_another_shares_its_latest_copy(
    at_other: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    joined_there = joining.join(at_other.secret.line(), station="B").record
    event = OpenEvent.at(joined_there.link)
    copy = rotate(event, at_other.other.home / "copies", datetime.now(UTC))
    held = rows(event)
    event.close()
    assert copy is not None
    at_other.host.live_here(monkeypatch)
    hosting.stop(at_other.link)
    at_other.other.live_here(monkeypatch)
    with pytest.raises(StoreError, match="Nobody answers"):
        OpenEvent.at(joined_there.link)
    again = hosting.host(str(copy), datetime.now(UTC), run_as=run_as())
    assert again.record.link == joined_there.link  # its own event now, under the same name
    assert again.secret != at_other.serving.secret
    event = OpenEvent.at(again.record.link)
    assert rows(event) == held
    assert check(event) == []
    event.close()


def test_a_desks_name_of_any_alphabet_fits_a_connection() -> None:
    shown = as_shown("Entrée 受付 " * 9)
    assert len(shown) <= 63
    assert shown.isascii()
    assert as_shown("Poste B") == "checkin Poste B"
