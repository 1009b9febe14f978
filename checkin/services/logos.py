"""Partners' logos: kept in the event itself, so that a copy of its file has them too."""

import base64
import hashlib
import tempfile
from collections.abc import Mapping
from pathlib import Path

import platformdirs

from checkin.domain.errors import BadInput

LOGOS = "logos"
"""The setting: pictures ``{"name", "png"}``, or paths of files as older events have them."""

LARGEST = (900, 450)
"""Pixels; printed at most 40 × 12 mm, so that is 570 dots an inch and more."""


def picture_of(path: Path) -> dict[str, str]:
    """A picture file as the setting keeps it, made smaller where it is needlessly large.

    Raises:
        BadInput: no picture that can be read.
    """
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
    from PySide6.QtGui import QImageReader, QImageWriter

    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).lower().startswith(b"svg"):
        # drawn at the size wanted, not enlarged from its small default
        reader.setScaledSize(
            reader.size().scaled(QSize(*LARGEST), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull():
        raise BadInput("“{file}” is no picture that can be read; nothing was changed.", file=path)
    if image.width() > LARGEST[0] or image.height() > LARGEST[1]:
        image = image.scaled(
            QSize(*LARGEST),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    buffer.close()
    return {"name": path.name, "png": base64.b64encode(bytes(content.data())).decode()}


def logo_name(entry: object) -> str:
    """What a logo of the setting is called."""
    if isinstance(entry, Mapping):
        return str(entry.get("name", ""))
    return Path(entry).name if isinstance(entry, str) else ""


def logo_files(setting: object) -> tuple[Path, ...]:
    """The logos of the setting as files to draw from; pictures kept in the event are unpacked
    beside the program's other temporary things, named by their content."""
    if not isinstance(setting, list):
        return ()
    found = []
    for entry in setting:
        if isinstance(entry, str):
            found.append(Path(entry))
        elif isinstance(entry, Mapping) and isinstance(entry.get("png"), str):
            found.append(_unpacked(str(entry.get("name", "")), str(entry["png"])))
    return tuple(found)


def _unpacked(name: str, png: str) -> Path:
    try:
        content = base64.b64decode(png, validate=True)
    except ValueError:
        return Path(name)  # it counts as missing, and is named
    digest = hashlib.sha256(content).hexdigest()[:32]
    for folder in (
        Path(platformdirs.user_cache_dir("data-days-checkin", appauthor=False)) / LOGOS,
        Path(tempfile.gettempdir()),
    ):
        path = folder / f"{digest}.png"
        try:
            if not path.is_file() or path.read_bytes() != content:
                folder.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
        except OSError:
            continue
        return path
    return Path(name)
