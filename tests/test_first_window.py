"""Which window `checkin` opens: the door of an event, or the welcome page."""

from pathlib import Path

from checkin.app import _first_opening
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.which_event import Opening, default_database, remember


def test_with_no_event_yet_nothing_is_made(tmp_path: Path) -> None:
    missing = tmp_path / "none.checkin"
    assert _first_opening(str(missing)) == (Opening(), None)
    assert not missing.exists()


def test_an_event_opens_its_door_and_is_meant_from_then_on(tmp_path: Path) -> None:
    path = tmp_path / "e.checkin"
    event = OpenEvent.at(str(path), create=True)
    assert _first_opening(str(path)) == (Opening(), None)  # a file without an event
    event.create(built_in_programme())
    event.close()
    opening, opened = _first_opening(str(path))
    assert opening == Opening(str(path))
    assert opened is not None  # the door needs it: it is not opened a second time
    assert opened.exists()
    opened.close()
    remember(str(path))
    assert default_database() == str(path)


def test_a_file_that_is_no_event_is_told_on_the_welcome_page(tmp_path: Path) -> None:
    path = tmp_path / "letter.checkin"
    path.write_text("Dear all", encoding="utf-8")
    opening, opened = _first_opening(str(path))
    assert opened is None
    assert opening.database == ""
    assert "letter.checkin is not an event" in str(opening.trouble)
