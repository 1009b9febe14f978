"""A dossier that cannot be written: nothing half, the earlier one as it was, and why it was."""

import errno
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from checkin.domain.errors import UserError
from checkin.reporting import seal
from checkin.services.door import EventDesk
from checkin.services.event_copies import known_copies
from checkin.services.funder_dossier import LAST, make_dossier
from checkin.services.open_event import OpenEvent
from checkin.services.progress import Cancelled
from checkin.services.settings import EventSettings
from checkin.services.verify_dossier import verify
from tests.reporting.small_event import AFTER, small_event
from tests.reporting.test_export_folder import files_of_at_most

STAGES = ("read", "xlsx", "csv", "pdf", "datapackage", "certificates", "seal")


@pytest.fixture
def event(tmp_path: Path, qapp: object) -> Iterator[OpenEvent]:
    opened = small_event(tmp_path / "e.checkin")
    yield opened
    opened.close()


def make(event: OpenEvent, folder: Path, **more: object) -> object:
    return make_dossier(event, folder, "fr", by="A", now=AFTER, **more)


def all_files(folder: Path) -> dict[str, bytes]:
    return seal.files_in(folder)


@pytest.mark.parametrize("most", [2_000, 30_000, 90_000])
def test_a_disk_that_fills_up_leaves_nothing_of_a_first_dossier(
    event: OpenEvent, tmp_path: Path, most: int
) -> None:
    """Full at the first files, at the papers, at the ZIP."""
    (tmp_path / "out").mkdir()
    with files_of_at_most(most), pytest.raises(UserError, match="disk is full"):
        make(event, tmp_path / "out" / "dossier")
    assert list((tmp_path / "out").iterdir()) == []
    assert EventSettings(event).get(LAST) is None
    make(event, tmp_path / "out" / "dossier")
    assert verify(tmp_path / "out" / "dossier").ok


def test_a_disk_that_fills_up_leaves_an_earlier_dossier_whole(
    event: OpenEvent, tmp_path: Path
) -> None:
    folder = tmp_path / "out" / "dossier"
    make(event, folder)
    before = all_files(tmp_path / "out")
    EventDesk(event).undo("out5", by="Nadia", reason="erreur", at=AFTER, station="A")
    with files_of_at_most(90_000), pytest.raises(UserError, match="disk is full"):
        make(event, folder)
    assert all_files(tmp_path / "out") == before
    assert verify(folder).ok


def test_a_workbook_open_in_excel_is_said_and_nothing_is_mixed(
    event: OpenEvent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Windows has it: a file that another program holds open cannot be moved away."""
    folder = tmp_path / "out" / "dossier"
    make(event, folder)
    before = all_files(tmp_path / "out")
    EventDesk(event).undo("out5", by="Nadia", reason="erreur", at=AFTER, station="A")
    really = Path.replace

    def held(path: Path, target: Path) -> Path:
        if path == folder / "presences.xlsx":
            raise PermissionError(errno.EACCES, "held open")
        return really(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", held)
        with pytest.raises(UserError, match="close the files that another program holds open"):
            make(event, folder)
    assert all_files(tmp_path / "out") == before
    make(event, folder)
    assert verify(folder).ok
    assert "presences.xlsx" in (folder / "CE-QUI-DIFFERE.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("stage", STAGES)
def test_stopped_at_any_stage_nothing_is_left(event: OpenEvent, tmp_path: Path, stage: str) -> None:
    def stop(at: str, done: int, of: int) -> None:
        if at == stage:
            raise Cancelled

    (tmp_path / "out").mkdir()
    with pytest.raises(Cancelled):
        make(event, tmp_path / "out" / "dossier", progress=stop)
    assert list((tmp_path / "out").iterdir()) == []


def test_stages_are_told_in_their_order_and_certificates_are_counted(
    event: OpenEvent, tmp_path: Path
) -> None:
    told: list[tuple[str, int, int]] = []
    make(event, tmp_path / "out", progress=lambda *said: told.append(said))
    assert list(dict.fromkeys(stage for stage, _, _ in told)) == [*STAGES, "move"]
    assert [said for said in told if said[0] == "certificates"][-1] == ("certificates", 12, 12)


def test_a_missing_logo_is_said_and_the_papers_are_made(event: OpenEvent, tmp_path: Path) -> None:
    EventSettings(event).put("logos", [str(tmp_path / "gone.png"), {"name": "bad", "png": "?"}])
    make(event, tmp_path / "out")
    assert verify(tmp_path / "out").ok


def test_an_event_never_copied_has_no_copies(event: OpenEvent) -> None:
    assert known_copies(event) == []


def test_made_again_an_hour_later_nothing_differs_but_the_date(
    event: OpenEvent, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    make(event, folder)
    made = make_dossier(event, folder, "fr", by="A", now=AFTER + timedelta(hours=1))
    assert made.differs is not None
    assert (made.differs["changed"], made.differs["added"], made.differs["removed"]) == ([], [], [])
    assert "emargements.pdf" in made.differs["made_anew"]
    assert made.decisions == []
    said = (folder / "CE-QUI-DIFFERE.txt").read_text(encoding="utf-8")
    assert "Aucune décision ni correction n’a été notée depuis." in said
    third = make_dossier(event, folder, "fr", by="A", now=AFTER + timedelta(hours=2))
    assert third.differs is not None
    assert third.differs["changed"] == []
    assert verify(folder).ok
