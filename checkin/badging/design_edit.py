"""A design changed in a few places and saved as a file of the organiser's own.

The text of the file is edited, so its notes and order stay.
"""

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from checkin.badging.design_file import load_design
from checkin.badging.picture import check_picture
from checkin.badging.settings_file import find_file, own_folder
from checkin.domain.errors import BadInput, UserError


@dataclass(frozen=True)
class DesignEdits:
    """What the organiser changed; what is not named stays as it was.

    ``texts`` by name; ``audiences``: colour by audience as the file writes it; ``roles``:
    colour and word by role; ``logos``: a new file by the name of the image it replaces.
    """

    title: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    audiences: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    logos: Mapping[str, Path] = field(default_factory=dict)


def save_design(source: str | Path, name: str, edits: DesignEdits) -> Path:
    """Save the design ``source`` with ``edits`` as ``name`` in the organiser's folder.

    It is loaded before it is put in its place: a design that would be refused is not saved.

    Raises:
        BadInput: a name that is no file name, or the design would be refused.
        UserError: the folder cannot be written.
    """
    if not re.fullmatch(r"[\w][\w .-]{0,60}", name):
        raise BadInput(
            "“{name}” cannot name a design: letters, digits, dashes and dots only.", name=name
        )
    given = find_file("designs", source)
    text = given.read_text(encoding="utf-8-sig")
    if edits.title:
        text = _put(text, "badge", "name", _quoted(edits.title))
    for key, value in edits.texts.items():
        text = _put(text, "texts", key, _quoted(value))
    for audience, colour in edits.audiences.items():
        text = _put(text, "audience", _quoted(audience), _quoted(colour))
    for role, (colour, word) in edits.roles.items():
        band = f"{{ colour = {_quoted(colour)}, word = {_quoted(word)} }}"
        text = _put(text, "role", role, band)
    folder = own_folder() / "designs"
    path, aside = folder / f"{name}.toml", folder / f".{name}.new.toml"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = _with_logos(text, edits.logos, given.parent, folder)
        aside.write_text(text, encoding="utf-8")
        try:
            load_design(aside)
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            "{path} cannot be written: {reason}.", path=str(path), reason=error.strerror or error
        ) from error
    return path


def _with_logos(text: str, logos: Mapping[str, Path], source: Path, folder: Path) -> str:
    """Logos new and old are copied beside the design, and named in it."""
    for name, logo in logos.items():
        reason = check_picture(logo)
        if reason:
            raise BadInput("{file}: {reason}.", file=logo.name, reason=reason)
        text = _put(text, f"front.{name}", "file", _quoted(logo.name))
        if logo.parent != folder:
            shutil.copyfile(logo, folder / logo.name)
    for kept in re.findall(r'^file = "([^"]+)"', text, re.MULTILINE):
        if not (folder / kept).exists() and (source / kept).is_file():
            shutil.copyfile(source / kept, folder / kept)
    return text


def _put(text: str, table: str, key: str, value: str) -> str:
    """``key = value`` in ``[table]``, in place of what it was, else at the table's end."""
    lines = text.split("\n")
    header = re.compile(rf"\s*\[{re.escape(table)}\]\s*(#.*)?$")
    begin = next((i for i, line in enumerate(lines) if header.match(line)), None)
    if begin is None:
        return "\n".join([*lines, f"[{table}]", f"{key} = {value}", ""])
    end = next(
        (i for i in range(begin + 1, len(lines)) if lines[i].lstrip().startswith("[")), len(lines)
    )
    place = re.compile(rf"\s*{re.escape(key)}\s*=")
    for i in range(begin + 1, end):
        if place.match(lines[i]):
            lines[i] = f"{key} = {value}"
            return "\n".join(lines)
    lines.insert(begin + 1, f"{key} = {value}")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """``text`` as TOML writes it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return '"' + "".join(c for c in escaped if c >= " ") + '"'
