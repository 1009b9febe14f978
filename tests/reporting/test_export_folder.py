"""An export into a folder: complete, or not there at all."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest

from checkin.domain.errors import BadInput, NotFound, UserError
from checkin.reporting.export import export
from checkin.reporting.tables import ExportData


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """No file may grow beyond so many bytes, as on a disk that is full."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def test_both_formats_are_written_and_nothing_else_is_left(
    data: ExportData, tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "export"
    paths = export(data, folder, ["csv", "xlsx"], None, "fr")
    assert [path.name for path in paths] == [
        "presences.xlsx",
        "synthese.csv",
        "seance-mer-am.csv",
        "seance-jeu-pm.csv",
    ]
    assert names(folder) == sorted(path.name for path in paths)


def test_chosen_sessions_alone_are_written_and_totalled(data: ExportData, tmp_path: Path) -> None:
    workbook, *others = export(data, tmp_path, ["xlsx", "csv"], ["jeu-pm"], "en")
    assert [path.name for path in others] == ["overview.csv", "session-jeu-pm.csv"]
    book = openpyxl.load_workbook(workbook, data_only=True)
    assert book.sheetnames[:3] == ["Overview", "jeu-pm", "Indicators"]
    assert [row[7].value for row in book["Overview"].iter_rows(min_row=4)] == [2, 2]


def test_no_session_named_means_all(data: ExportData, tmp_path: Path) -> None:
    assert len(export(data, tmp_path, ["csv"], [])) == 3


def test_an_unknown_session_writes_nothing(data: ExportData, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="mar-am"):
        export(data, tmp_path / "out", ["csv"], ["mer-am", "mar-am"])
    assert names(tmp_path) == []


def test_an_unknown_format_lists_those_that_exist(data: ExportData, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"format “odt, pdf”; there is: xlsx, csv\."):
        export(data, tmp_path / "out", ["pdf", "csv", "odt"])
    with pytest.raises(BadInput, match="Name a format"):
        export(data, tmp_path / "out", [])
    assert names(tmp_path) == []


def test_a_new_export_replaces_the_old_one_and_leaves_other_files(
    data: ExportData, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("keep")
    first = export(data, tmp_path, ["csv"])[0].read_bytes()
    second = export(replace(data, attendances=[]), tmp_path, ["csv"])[0].read_bytes()
    assert first != second
    assert "notes.txt" in names(tmp_path)
    assert len(names(tmp_path)) == 4


def test_a_full_disk_leaves_the_older_export_as_it_was(data: ExportData, tmp_path: Path) -> None:
    export(data, tmp_path, ["xlsx", "csv"])
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with (
        files_of_at_most(500),
        pytest.raises(UserError, match=r"disk is full.*nothing there was changed"),
    ):
        export(replace(data, attendances=[]), tmp_path, ["csv", "xlsx"])
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_full_disk_leaves_no_new_folder(data: ExportData, tmp_path: Path) -> None:
    with files_of_at_most(500), pytest.raises(UserError):
        export(data, tmp_path / "out", ["xlsx"])
    assert names(tmp_path) == []


@contextmanager
def as_somebody_else() -> Iterator[None]:
    """Root may write everywhere: what follows is done as nobody."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_a_read_only_folder_says_so(data: ExportData) -> None:
    with TemporaryDirectory() as name:
        Path(name).chmod(0o555)
        try:
            with (
                as_somebody_else(),
                pytest.raises(UserError, match=r"may not be written.*Choose another folder"),
            ):
                export(data, Path(name), ["csv"])
            assert list(Path(name).iterdir()) == []
        finally:
            Path(name).chmod(0o700)


def test_a_folder_that_cannot_be_made_says_why(data: ExportData, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("kept")
    with pytest.raises(UserError, match="could not be written into"):
        export(data, file / "out", ["csv"])
    with pytest.raises(UserError, match="could not be written into"):
        export(data, file, ["csv"])
    assert file.read_text() == "kept"


def test_where_one_file_cannot_be_placed_those_before_it_are_put_back(
    data: ExportData, tmp_path: Path
) -> None:
    (tmp_path / "presences.xlsx").write_text("old workbook")
    (tmp_path / "seance-mer-am.csv").mkdir()
    with pytest.raises(UserError, match=r"“seance-mer-am\.csv” is a folder"):
        export(data, tmp_path, ["xlsx", "csv"])
    assert names(tmp_path) == ["presences.xlsx", "seance-mer-am.csv"]
    assert (tmp_path / "presences.xlsx").read_text() == "old workbook"
