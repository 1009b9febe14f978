"""Automatic copies: while something changes, after each session, the last ten kept."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput, StoreError, UserError
from checkin.services import auto_backup, safe_copies
from checkin.services.auto_backup import AutoBackup, BackupPlan
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.safe_copies import backup, restore, rotate

NINE = datetime(2020, 3, 4, 8, 0, tzinfo=UTC)


@pytest.fixture
def event(tmp_path: Path) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(str(tmp_path / "event.checkin"), create=True)
    opened.create(built_in_programme())
    yield opened
    opened.close()


def test_a_copy_is_due_after_a_quarter_of_an_hour_with_changes() -> None:
    plan = BackupPlan(NINE, "before")
    programme = built_in_programme()
    assert not plan.due(NINE + timedelta(minutes=14), "after", programme)
    assert plan.due(NINE + timedelta(minutes=15), "after", programme)
    assert not plan.due(NINE + timedelta(minutes=15), "before", programme)


def test_a_copy_is_due_at_the_end_of_a_session() -> None:
    programme = built_in_programme()
    end = programme.sessions[0].end
    plan = BackupPlan(end - timedelta(minutes=2), "before")
    assert not plan.due(end - timedelta(seconds=1), "after", programme)
    assert plan.due(end, "after", programme)


def test_the_watch_copies_only_what_changed(event: OpenEvent, tmp_path: Path) -> None:
    now = [NINE]
    folder = tmp_path / "copies"
    watch = AutoBackup(event, folder, lambda: now[0], lambda error: None)
    plan = BackupPlan(NINE, (0, 0))
    now[0] += timedelta(minutes=20)
    assert watch.look(plan) is None
    event.write(
        lambda unit: unit.run(
            "INSERT INTO change (at, \"by\", what, details) VALUES (0, '', 'test', '{}')"
        )
    )
    assert watch.look(plan) == folder / "event-20200304-082000.checkin"
    now[0] += timedelta(minutes=20)
    assert watch.look(plan) is None


def test_a_server_that_is_away_at_first_is_copied_when_it_is_back(
    event: OpenEvent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(auto_backup, "_LOOK", 0.01)
    now, away, looked = [NINE], [True], threading.Event()

    class Flaky(AutoBackup):
        def _state(self) -> object:
            if away.pop() if away else False:
                raise StoreError("away")
            looked.set()
            return super()._state()

    told: list[UserError] = []
    watch = Flaky(event, tmp_path / "copies", lambda: now[0], told.append)
    watch.start()
    assert looked.wait(30)
    watch.stop()
    assert [str(error) for error in told] == ["away"]


def test_the_last_ten_copies_are_kept(event: OpenEvent, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    made = [rotate(event, folder, NINE + timedelta(minutes=n)) for n in range(12)]
    assert sorted(folder.iterdir()) == made[2:]
    with_copy = OpenEvent.at(str(made[-1]))
    assert with_copy.programme() == event.programme()
    with_copy.close()


def test_a_copy_that_cannot_be_written_harms_nothing(event: OpenEvent, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError, match="the event itself is unharmed"):
        backup(event, tmp_path / "file" / "copy.checkin")
    assert event.exists()


def test_only_an_older_copy_of_the_event_gives_way_to_a_copy(
    event: OpenEvent, tmp_path: Path
) -> None:
    copy, empty = tmp_path / "copy.checkin", tmp_path / "made by mktemp"
    empty.touch()
    for target in (copy, copy, empty):  # twice to one file, as a script does every evening
        backup(event, target)
    other = OpenEvent.at(str(tmp_path / "other.checkin"), create=True)
    other.create(built_in_programme())  # the same programme, yet not the same event
    other.close()
    (tmp_path / "letter.txt").write_text("Dear all", encoding="utf-8")
    for name in ("other.checkin", "letter.txt"):
        before = (tmp_path / name).read_bytes()
        with pytest.raises(BadInput, match="no copy of this event"):
            backup(event, tmp_path / name)
        assert (tmp_path / name).read_bytes() == before
    with pytest.raises(BadInput, match="is the event itself"):
        backup(event, tmp_path / "event.checkin")
    event.write(lambda unit: None)


def test_what_an_older_copy_left_beside_it_is_not_read_into_the_new_one(
    event: OpenEvent, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.checkin"
    backup(event, copy)
    for end in ("-wal", "-shm"):
        copy.with_name(copy.name + end).write_bytes(b"of a program that was killed")
    backup(event, copy)
    assert not list(tmp_path.glob("copy.checkin-*"))


@pytest.mark.parametrize("at", [0, 5000])
def test_a_copy_takes_the_place_of_a_damaged_event_whose_bytes_are_kept(
    event: OpenEvent, tmp_path: Path, at: int
) -> None:
    target, copy = tmp_path / "event.checkin", tmp_path / "copy.checkin"
    backup(event, copy)
    event.close()
    whole = bytearray(copy.read_bytes())
    whole[at : at + 40_000] = b"\xff" * 40_000
    target.write_bytes(whole)
    with pytest.raises(UserError, match=r"is damaged|not an event"):
        OpenEvent.at(str(target)).programme()
    restore(copy, target)
    again = OpenEvent.at(str(target))
    assert again.programme() == built_in_programme()
    again.close()
    assert (tmp_path / "event.before-restore.checkin").read_bytes() == whole


def test_what_cannot_be_kept_is_not_restored_over(event: OpenEvent, tmp_path: Path) -> None:
    target, copy = tmp_path / "event.checkin", tmp_path / "copy.checkin"
    backup(event, copy)
    event.close()
    before = target.read_bytes()
    (tmp_path / "event.before-restore.checkin").mkdir()
    with pytest.raises(StoreError, match="this is a folder"):
        restore(copy, target)
    assert target.read_bytes() == before


def test_an_event_that_another_program_holds_is_not_restored_over(
    event: OpenEvent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_copies, "PATIENCE", 0.0)
    target, copy = tmp_path / "event.checkin", tmp_path / "copy.checkin"
    backup(event, copy)
    event.close()
    with closing(sqlite3.connect(target)) as holder:
        holder.execute("PRAGMA locking_mode=EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        before = target.read_bytes()
        with pytest.raises(StoreError, match="another program is using it"):
            restore(copy, target)
        assert target.read_bytes() == before
