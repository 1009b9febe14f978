"""The menu entry and the file type, as a Linux desktop reads them."""

import configparser
import os
import stat
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.command_line import checkin

pytestmark = pytest.mark.usefixtures("linux")


@pytest.fixture
def linux() -> None:
    assert sys.platform.startswith("linux")


def test_it_installs_for_this_user_and_runs_this_program(tmp_path: Path) -> None:
    done = checkin("desktop-file", "--install")
    assert done.returncode == 0, done.stderr
    entry, mime = map(Path, done.stdout.split())
    home = Path(os.environ["XDG_DATA_HOME"])
    assert entry == home / "applications" / "checkin.desktop"
    parser = configparser.RawConfigParser()
    parser.read(entry, encoding="utf-8")
    command = parser["Desktop Entry"]["Exec"]
    assert command.endswith('" %f')
    program = Path(command.split('"')[1])
    assert program.name == "checkin"
    assert program.stat().st_mode & stat.S_IXUSR
    kind = ElementTree.parse(mime).getroot()[0].get("type")
    assert parser["Desktop Entry"]["MimeType"] == f"{kind};"


def test_shown_it_changes_nothing() -> None:
    done = checkin("desktop-file")
    assert "[Desktop Entry]" in done.stdout
    assert not (Path(os.environ["XDG_DATA_HOME"]) / "applications").exists()
