"""The morning's checklist: seen by the program, or ticked for one day."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin.domain.verdict import ScanRequest
from checkin.services.badge_content import contents
from checkin.services.checklist import Checklist, Item
from checkin.services.door import EventDesk
from checkin.services.list_import import import_list
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people
from checkin.services.print_ledger import note_printed
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.services.which_event import choose_backup_folder
from tests.command_line import SAMPLES

MORNING = datetime(2020, 3, 4, 7, 0, tzinfo=UTC)


class Setting:
    def __init__(self, folder: Path) -> None:
        self.now = MORNING
        self.event = OpenEvent.at(str(folder / "e.checkin"), create=True)
        self.event.create(built_in_programme())
        self.machine = MachineSettings(folder / "settings.json")
        self.list = Checklist(self.event, self.machine, lambda: self.now)

    def state(self) -> dict[str, bool]:
        return {check.item.value: check.done for check in self.list.look()}


@pytest.fixture
def setting(tmp_path: Path) -> Iterator[Setting]:
    setting = Setting(tmp_path)
    yield setting
    setting.event.close()


def test_a_list_is_seen_once_it_is_imported(setting: Setting) -> None:
    assert not setting.state()["list"]
    import_list(setting.event, SAMPLES / "inscriptions-airtable.csv", at=MORNING)
    found = {check.item: check.found for check in setting.list.look()}
    assert setting.state()["list"]
    assert found[Item.LIST] == "151"


def test_badges_are_seen_to_be_printed_once_all_of_them_are(setting: Setting) -> None:
    def badges() -> tuple[bool, str]:
        return next((c.done, c.found) for c in setting.list.look() if c.item is Item.BADGES)

    assert badges() == (False, "0")
    import_list(setting.event, SAMPLES / "inscriptions-airtable.csv", at=MORNING)
    assert badges() == (False, "151")
    made = contents(setting.event.programme(), list_people(setting.event))
    note_printed(setting.event, made[:150], at=MORNING, by="A", design="a6")
    assert badges() == (False, "1")
    note_printed(setting.event, made[150:], at=MORNING, by="A", design="a6")
    assert badges() == (True, "151")


def test_what_somebody_saw_to_must_be_seen_to_again_tomorrow(
    setting: Setting, tmp_path: Path
) -> None:
    setting.list.tick(Item.SOUND)
    setting.list.tick(Item.BADGES)
    assert setting.state()["sound"]
    assert setting.state()["badges"]
    other_desk = Checklist(
        setting.event, MachineSettings(tmp_path / "other.json"), lambda: setting.now
    )
    others = {check.item.value: check.done for check in other_desk.look()}
    assert (others["badges"], others["sound"]) == (True, False)  # one's own loudspeaker
    setting.now += timedelta(days=1)
    assert not setting.state()["sound"]
    setting.now -= timedelta(days=1)
    setting.list.tick(Item.SOUND, False)
    assert not setting.state()["sound"]


def test_a_clock_behind_the_log_is_noticed(setting: Setting) -> None:
    assert setting.state()["clock"]
    later = MORNING + timedelta(hours=1)
    EventDesk(setting.event).admit(ScanRequest("1", later, "B", code="x"))
    assert not setting.state()["clock"]
    setting.now = later
    assert setting.state()["clock"]


def test_a_folder_where_no_copy_can_be_written_is_named(setting: Setting, tmp_path: Path) -> None:
    assert setting.state()["backup"]
    (tmp_path / "a-file").write_text("", encoding="utf-8")
    choose_backup_folder(tmp_path / "a-file" / "copies")
    check = next(c for c in setting.list.look() if c.item is Item.BACKUP)
    assert (check.done, check.found) == (False, "missing")
