"""Writing an export into a folder: all of its files, or none."""

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from checkin.domain.errors import BadInput, Cause, UserError
from checkin.domain.outside_errors import cause
from checkin.reporting import dossier
from checkin.reporting.csv_files import write_csv_files
from checkin.reporting.dossier import Proof
from checkin.reporting.earlier import read_earlier
from checkin.reporting.labels import DEFAULT_LANGUAGE, labels
from checkin.reporting.tables import ExportData
from checkin.reporting.workbook import write_workbook

Writer = Callable[[ExportData, Path, str], list[Path]]
"""Writes its files into a folder, or into folders that it makes there; what was written."""

Step = Callable[[str], None]
"""Told what is being made: a format, then ``seal``, ``compare`` for each file of an earlier
dossier, then ``move``. It may raise to stop: then nothing was changed."""

FORMATS: Mapping[str, Writer] = {"xlsx": write_workbook, "csv": write_csv_files}
"""The formats that need nothing but the export's data."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def export(
    data: ExportData,
    folder: Path,
    formats: Collection[str],
    sessions: Collection[str] | None = None,
    language: str = DEFAULT_LANGUAGE,
    proof: Proof | None = None,
    writers: Mapping[str, Writer] = FORMATS,
    step: Step = lambda stage: None,
) -> list[Path]:
    """Write the tables of some sessions (None or none named: of all) into a folder.

    The files are made aside, in a hidden folder within, and moved into place when all are
    complete; what they replace is put back where one cannot be moved. With a ``proof`` they are
    sealed, and `checkin verify` can tell whether they are untouched; a ZIP of the whole and the
    e-mail to a witness are written beside the folder. ``writers``: by the name of the format, in
    the order of the paths returned. ``step`` is not called any more once files are moved.
    """
    _check_formats(formats, writers)
    labels(language)
    chosen = data.only(sessions) if sessions else data
    there_before = folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=".export-", dir=folder))
        try:
            inside = aside / "inside"
            inside.mkdir()
            made: list[Path] = []
            for name, write in writers.items():
                if name in formats:
                    step(name)
                    made += write(chosen, inside, language)
            step("seal")
            if proof is None:
                return _move_into_place(_places(made, inside, folder), (), folder)
            event = data.programme.event.name
            earlier = read_earlier(folder)
            same = dossier.comparer(folder, inside, lambda: step("compare"))
            sealing, manifest_hash = dossier.seal_dossier(
                inside, event, language, proof, earlier, same
            )
            moves = _places(made + sealing, inside, folder)
            beside = dossier.write_beside(inside, event, language, proof, manifest_hash, aside)
            moves += zip(beside, dossier.names_beside(folder), strict=True)
            names = {path.relative_to(inside).as_posix() for path in made + sealing}
            step("move")
            return _move_into_place(moves, dossier.left_over(folder, earlier.sums, names), folder)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    except BaseException as error:
        if not there_before:
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            raise _cannot_write(folder, error) from error
        raise


def _check_formats(formats: Collection[str], writers: Mapping[str, Writer]) -> None:
    existing = ", ".join(writers)
    if not formats:
        raise BadInput("Name a format to export in; there is: {existing}.", existing=existing)
    unknown = sorted(set(formats) - writers.keys())
    if unknown:
        raise BadInput(
            "There is no export in the format “{format}”; there is: {existing}.",
            format=", ".join(unknown),
            existing=existing,
        )


def _places(made: Sequence[Path], inside: Path, folder: Path) -> list[tuple[Path, Path]]:
    return [(path, folder / path.relative_to(inside)) for path in made]


def _move_into_place(
    moves: Sequence[tuple[Path, Path]], gone: Sequence[Path], folder: Path
) -> list[Path]:
    """Move complete files over older ones, take ``gone`` away; undo all where one cannot be."""
    replaced = Path(tempfile.mkdtemp(prefix=".replaced-", dir=folder))
    kept: dict[Path, Path] = {}
    placed: list[Path] = []
    new_folders: list[Path] = []

    def put_aside(target: Path) -> None:
        older = replaced / str(len(kept))
        target.replace(older)
        kept[target] = older

    try:
        for target in gone:
            put_aside(target)
        for path, target in moves:
            if target.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
            if not target.parent.exists():
                target.parent.mkdir()
                new_folders.append(target.parent)
            if target.exists():
                put_aside(target)
            placed.append(target)
            path.replace(target)
    except BaseException:
        for target in placed:
            with suppress(OSError):
                target.unlink(missing_ok=True)
        for target, older in kept.items():
            with suppress(OSError):
                older.replace(target)
        # what could not be put back is kept there
        for made in (*reversed(new_folders), replaced):
            with suppress(OSError):
                made.rmdir()
        raise
    shutil.rmtree(replaced, ignore_errors=True)
    for target in gone:
        with suppress(OSError):  # a folder that still holds something stays
            if target.parent != folder:
                target.parent.rmdir()
    return placed


def _cannot_write(folder: Path, error: OSError) -> UserError:
    reason = cause(error)
    if isinstance(error, IsADirectoryError) and error.filename:
        reason = Cause("“{file}” is a folder", file=Path(error.filename).name)
    if error.errno in _FULL:
        return UserError(
            "The disk is full: the export does not fit into “{folder}”, and nothing there was "
            "changed. Free some space, or choose another folder.",
            folder=folder,
        )
    if error.errno in _FORBIDDEN:
        return UserError(
            "The export may not be written into “{folder}”, and nothing there was changed. "
            "Choose another folder, or close the files that another program holds open.",
            folder=folder,
        )
    return UserError(
        "The export could not be written into “{folder}” ({reason}), and nothing there was "
        "changed. Choose another folder.",
        folder=folder,
        reason=reason,
    )
