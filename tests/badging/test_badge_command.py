"""`checkin badges` as scripts use it: the ledger, warnings, and what cannot be written."""

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from shutil import copy
from typing import NamedTuple

import pytest

from checkin.app import main
from checkin.domain.model import Role
from checkin.services import people
from checkin.services.open_event import OpenEvent
from checkin.services.print_centre import Who, Wish, prepare
from checkin.services.print_runs import print_log, read_runs
from checkin.services.programme_changes import built_in_programme

NOW = datetime(2020, 3, 3, 17, 2, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def database(migrated_file: Path, tmp_path: Path) -> Path:
    path = Path(copy(migrated_file, tmp_path / "event.checkin"))
    event = OpenEvent.at(str(path))
    event.create(built_in_programme())
    for given, family in (("Marie", "Durand"), ("Linear", "\U00010000\U00010003"), ("Ada", "Roux")):
        people.register(
            event, given_name=given, family_name=family, email="", role=Role.PARTICIPANT,
            sessions=[], waitlist=False, at=NOW,
        )  # fmt: skip
    event.close()
    return path


class Told(NamedTuple):
    """What a command said."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def checkin(database: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Told]:
    """`checkin` with the database, in this process: a process of its own costs a second."""

    def run(*words: str | Path) -> Told:
        capsys.readouterr()
        status = main(["--database", str(database), *map(str, words)])
        return Told(status, *capsys.readouterr())

    return run


def ledger(database: Path) -> tuple[list[str], int]:
    """Who is not printed yet, and how many lines the log has."""
    event = OpenEvent.at(str(database))
    left = [badge.given_name for badge in prepare(event, Wish(Who.NOT_PRINTED)).badges]
    lines = len(print_log(event))
    event.close()
    return left, lines


def test_what_is_written_is_noted_and_letters_without_a_font_are_named(
    checkin: Callable[..., Told], database: Path, tmp_path: Path
) -> None:
    told = checkin("badges", "--out", tmp_path / "all.pdf")
    assert told.returncode == 0
    assert told.stdout == ""
    warned, done = told.stderr.splitlines()
    assert warned.startswith("Linear \U00010000\U00010003: no font of this computer has")
    assert "linear b syllable b008 a" in warned
    assert done == f"3 badges in {tmp_path / 'all.pdf'}."
    assert ledger(database) == ([], 3)
    event = OpenEvent.at(str(database))
    [run] = read_runs(event)
    assert (run.by, run.place, run.pages) == ("checkin badges", "all.pdf", 1)
    event.close()


def test_pictures_for_mails_count_as_nothing_printed_and_single_pdfs_do(
    checkin: Callable[..., Told], database: Path, tmp_path: Path
) -> None:
    assert checkin("badges", "--png", tmp_path / "png").returncode == 0
    assert ledger(database) == (["Marie", "Ada", "Linear"], 0)
    assert checkin("badges", "--pdf-each", tmp_path / "pdf").returncode == 0
    assert ledger(database) == ([], 3)


def test_what_cannot_be_written_is_one_line_and_nothing_is_noted(
    checkin: Callable[..., Told], database: Path, tmp_path: Path
) -> None:
    (tmp_path / "plain").write_text("no folder")
    for out in (tmp_path / "plain" / "all.pdf", tmp_path / "plain" / "deeper" / "all.pdf"):
        told = checkin("badges", "--only", "role:participant", "--out", out)
        assert told.returncode == 1
        assert "cannot be written" in told.stderr
        assert "Traceback" not in told.stderr
    assert ledger(database)[1] == 0


def test_a_full_disk_leaves_no_half_file_and_no_note(database: Path, tmp_path: Path) -> None:
    """No file may grow beyond 40 kB, as on a disk that is full."""
    event = OpenEvent.at(str(database))
    for number in range(60):
        people.register(
            event, given_name="Zoé", family_name=f"Martin-{number}", email="",
            role=Role.PARTICIPANT, sessions=[], waitlist=False, at=NOW,
        )  # fmt: skip
    event.close()
    limit = 40 * 1024
    told = subprocess.run(
        [sys.executable, "-m", "checkin", "--database", str(database), "badges", "--out",
         str(tmp_path / "all.pdf")],
        check=False,
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )  # fmt: skip
    assert told.returncode == 1, told.stderr
    assert "cannot be written" in told.stderr
    assert "Traceback" not in told.stderr
    assert [p.name for p in tmp_path.glob("all.pdf*")] == []
    assert ledger(database)[1] == 0


def test_nobody_and_a_broken_file_are_said_without_a_file(
    checkin: Callable[..., Told], tmp_path: Path
) -> None:
    told = checkin("badges", "--only", "role:press", "--out", tmp_path / "n.pdf")
    assert (told.returncode, "Nobody is selected" in told.stderr) == (1, True)
    (tmp_path / "ours.toml").write_text("[badge]\nname = \n")
    told = checkin("badges", "--design", tmp_path / "ours.toml", "--out", tmp_path / "n.pdf")
    assert told.returncode == 1
    assert "ours.toml" in told.stderr
    assert "line 2" in told.stderr
    assert not (tmp_path / "n.pdf").exists()


def test_the_contract_of_attendees_stands(checkin: Callable[..., Told]) -> None:
    told = checkin("attendees", "--json")
    assert {json.loads(line)["given_name"] for line in told.stdout.splitlines()} == {
        "Marie", "Linear", "Ada",
    }  # fmt: skip
