"""Where an event is kept, and that opening it loads nothing that a scan does not need."""

import subprocess
import sys
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.store.place import parse_place


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("day.checkin", "day.checkin"),
        ("sqlite:///day.checkin", "day.checkin"),
        ("sqlite:////srv/day.checkin", "/srv/day.checkin"),
        ("sqlite:///day.checkin?mode=rw", "day.checkin"),
    ],
)
def test_a_file_is_named_by_path_or_url(text: str, path: str) -> None:
    assert parse_place(text).path == Path(path)


def test_a_server_is_named_without_its_password() -> None:
    place = parse_place("postgres://desk:secret@door.example:5433/event?sslmode=require")
    assert place.path is None
    assert place.url.startswith("postgresql://desk:secret@")
    assert place.name == "door.example/event"


def test_another_kind_of_database_is_refused_without_its_password() -> None:
    with pytest.raises(BadInput) as refused:
        parse_place("mysql://root:secret@host/event")
    assert "mysql" in str(refused.value)
    assert "secret" not in str(refused.value)


_SCAN = """
import sys
from datetime import UTC, datetime
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
event = OpenEvent.at(sys.argv[1])
desk = EventDesk(event)
desk.status(datetime.now(UTC))
print([name for name in ("sqlalchemy", "alembic", "cv2", "rapidfuzz") if name in sys.modules])
event.close()
"""


def test_a_desk_on_a_file_is_ready_without_the_heavy_libraries(tmp_path: Path) -> None:
    path = tmp_path / "day.checkin"
    event = OpenEvent.at(str(path), create=True)
    event.create(built_in_programme())
    event.close()
    run = subprocess.run(
        [sys.executable, "-c", _SCAN, str(path)], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
