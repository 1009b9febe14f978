"""Writing an export into a folder: all of its files, or none."""

import errno
import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from checkin.domain.errors import BadInput, UserError
from checkin.reporting import read_me, seal
from checkin.reporting.csv_files import write_csv_files
from checkin.reporting.labels import DEFAULT_LANGUAGE, labels
from checkin.reporting.tables import ExportData
from checkin.reporting.workbook import write_workbook

Writer = Callable[[ExportData, Path, str], list[Path]]

FORMATS: Mapping[str, Writer] = {"xlsx": write_workbook, "csv": write_csv_files}
"""The formats that exist now, each with what writes its files into a folder."""


@dataclass(frozen=True)
class Proof:
    """What seals a dossier: the event's signing key, the log's fingerprint, what else is stated."""

    key: Ed25519PrivateKey
    fingerprint: str
    manifest: Mapping[str, object]


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def export(
    data: ExportData,
    folder: Path,
    formats: Collection[str],
    sessions: Collection[str] | None = None,
    language: str = DEFAULT_LANGUAGE,
    proof: Proof | None = None,
) -> list[Path]:
    """Write the tables of some sessions (None or none named: of all) into a folder.

    The files are made aside, in a hidden folder within, and moved into place when all are
    complete; what they replace is put back where one cannot be moved. With a ``proof`` they are
    sealed, and `checkin verify` can tell whether they are untouched. The paths, in order.
    """
    _check_formats(formats)
    labels(language)
    chosen = data.only(sessions) if sessions else data
    there_before = folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=".export-", dir=folder))
        try:
            made = [
                path
                for name, write in FORMATS.items()
                if name in formats
                for path in write(chosen, aside, language)
            ]
            if proof is not None:
                made += _seal(chosen, aside, proof)
            return _move_into_place(made, folder)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        if not there_before:
            with suppress(OSError):
                folder.rmdir()
        raise _cannot_write(folder, error) from error


def _seal(data: ExportData, aside: Path, proof: Proof) -> list[Path]:
    text = read_me.read_me(data.programme.event.name, proof.fingerprint)
    (aside / read_me.NAME).write_bytes(text)
    seal.seal(aside, proof.key, proof.manifest)
    names = (read_me.NAME, seal.MANIFEST, seal.PUBLIC_KEY, seal.SUMS, seal.SIGNATURE)
    return [aside / name for name in names]


def _check_formats(formats: Collection[str]) -> None:
    existing = ", ".join(FORMATS)
    if not formats:
        raise BadInput("Name a format to export in; there is: {existing}.", existing=existing)
    unknown = sorted(set(formats) - FORMATS.keys())
    if unknown:
        raise BadInput(
            "There is no export in the format “{format}”; there is: {existing}.",
            format=", ".join(unknown),
            existing=existing,
        )


def _move_into_place(made: Sequence[Path], folder: Path) -> list[Path]:
    """Move complete files over older ones of the same names; undo that where one cannot be."""
    replaced = Path(tempfile.mkdtemp(prefix=".replaced-", dir=folder))
    placed: list[Path] = []
    try:
        for path in made:
            target = folder / path.name
            if target.is_dir():
                raise IsADirectoryError(errno.EISDIR, f"“{target.name}” is a folder")
            if target.exists():
                target.replace(replaced / target.name)
            placed.append(target)
            path.replace(target)
    except BaseException:
        for target in placed:
            older = replaced / target.name
            with suppress(OSError):
                older.replace(target) if older.exists() else target.unlink(missing_ok=True)
        with suppress(OSError):  # what could not be put back is kept there
            replaced.rmdir()
        raise
    shutil.rmtree(replaced, ignore_errors=True)
    return placed


def _cannot_write(folder: Path, error: OSError) -> UserError:
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
        reason=error.strerror or error,
    )
