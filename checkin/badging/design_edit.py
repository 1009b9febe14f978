"""A design changed in a few places and saved as a file of the organiser's own.

The text of the file is edited, so its notes and order stay.
"""

import filecmp
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from checkin.badging.design import BadgeDesign
from checkin.badging.design_file import parse_design
from checkin.badging.picture import check_picture
from checkin.badging.settings_file import find_file, own_folder, read_settings
from checkin.domain.errors import BadInput, UserError
from checkin.domain.outside_errors import cause


@dataclass(frozen=True)
class DesignEdits:
    """What the organiser changed; what is not named stays as it was.

    ``texts`` by name; ``audiences``: colour by audience as the file writes it; ``roles``:
    colour and word by role. By the place of a thing, such as ``front.logo``: ``logos``, its
    file or None for none; ``inks``; ``hidden``; ``fields``, what its text names line by line.
    ``module``: side of a module of the QR in mm.
    """

    title: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    audiences: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    logos: Mapping[str, Path | None] = field(default_factory=dict)
    inks: Mapping[str, str] = field(default_factory=dict)
    hidden: Mapping[str, bool] = field(default_factory=dict)
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    module: float | None = None


def edited(text: str, edits: DesignEdits, path: Path) -> BadgeDesign:
    """The design that ``text`` with ``edits`` would be; logos are looked for beside ``path``.

    Raises:
        BadInput: it would be refused.
    """
    return parse_design(_with_edits(text, edits, path), path)


def save_design(source: str | Path, name: str, edits: DesignEdits) -> Path:
    """Save the design ``source`` with ``edits`` as ``name`` in the organiser's folder.

    It is loaded before it is put in its place: a design that would be refused is not saved,
    and logos are copied beside it under names of its own.

    Raises:
        BadInput: a name that is no file name, or the design would be refused.
        UserError: the folder cannot be written.
    """
    if not re.fullmatch(r"[\w][\w .-]{0,60}", name) or name.endswith((".", " ")):
        raise BadInput(
            "“{name}” cannot name a design: letters, digits, dashes and dots only.", name=name
        )
    given = find_file("designs", source)
    folder = own_folder() / "designs"
    path, aside = folder / f"{name}.toml", folder / f".{name}.new.toml"
    text = _with_edits(read_settings(given), edits, given)
    parse_design(text, given)  # before a logo is copied or a folder made
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = _with_own_logos(text, given.parent, folder, name)
        try:
            aside.write_text(text, encoding="utf-8")
            parse_design(text, path)
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(
            "{path} cannot be written: {reason}.", path=str(path), reason=cause(error)
        ) from error
    return path


def _with_edits(text: str, edits: DesignEdits, path: Path) -> str:
    parse_design(text, path)  # what is broken by hand is said with its line before anything else
    document = tomlkit.parse(text)
    if edits.title:
        _put(document["badge"], "name", edits.title)
    for name, words in edits.texts.items():
        _put(_table(document, "texts"), name, words)
    for audience, colour in edits.audiences.items():
        _put(document["audience"], audience, colour)
    for role, (colour, word) in edits.roles.items():
        band: Any = document["role"]
        band[role]["colour"], band[role]["word"] = colour, word
    for place, logo in edits.logos.items():
        if logo is not None and (reason := check_picture(logo)):
            raise BadInput("{file}: {reason}.", file=logo.name, reason=reason)
        _put(_at(document, place), "file", "" if logo is None else str(logo))
    for place, ink in edits.inks.items():
        _put(_at(document, place), "ink", ink)
    for place, hide in edits.hidden.items():
        _put(_at(document, place), "hide", hide)
    for place, names in edits.fields.items():
        thing = _at(document, place)
        _put(thing, "text", "\n".join(f"{{{name}}}" for name in names))
        _put(thing, "lines", max(int(thing.get("lines", 1)), len(names), 1))
    if edits.module is not None:
        for thing in document["front"].values():
            if "module" in thing:
                _put(thing, "module", edits.module)
    return tomlkit.dumps(document)


def _with_own_logos(text: str, source: Path, folder: Path, name: str) -> str:
    """Logos are copied beside the design under its name, so that no two designs share one."""
    document = tomlkit.parse(text)
    copied: dict[Path, str] = {}
    for thing in _images(document):
        file = source / str(thing["file"])
        if file.parent == folder and file.name.startswith(f"{name}-"):
            thing["file"] = file.name
        else:
            if file not in copied:
                copied[file] = _copied(file, folder, f"{name}-{file.stem}")
            thing["file"] = copied[file]
    return tomlkit.dumps(document)


def _copied(file: Path, folder: Path, stem: str) -> str:
    """The name of the file's copy; another file of that name is left alone."""
    number = 1
    while True:
        target = folder / f"{stem}{f'-{number}' if number > 1 else ''}{file.suffix}"
        if not target.exists():
            shutil.copyfile(file, target)
        if filecmp.cmp(file, target, shallow=False):
            return target.name
        number += 1


def _images(document: Any) -> Iterator[Any]:
    """Every thing on the badge, variants included, that names a file."""
    for side in (document, *document.get("variant", ())):
        for table in (side.get("front", {}), side.get("back", {})):
            yield from (thing for thing in table.values() if thing.get("file"))


def _at(document: Any, place: str) -> Any:
    """The table of a thing, such as ``front.logo``.

    Raises:
        BadInput: the design has no such thing.
    """
    table = document
    for part in place.split("."):
        if part not in table:
            raise BadInput("The design has no {place}.", place=place)
        table = table[part]
    return table


def _table(document: Any, name: str) -> Any:
    if name not in document:
        document.append(name, tomlkit.table())
    return document[name]


def _put(table: Any, key: str, value: object) -> None:
    """``key = value``; a new key stands after the others, before the notes of what follows."""
    if key in table:
        if table[key] != value:
            table[key] = value
        return
    try:
        body = table.value.body
    except (AttributeError, TOMLKitError):  # a table written on one line
        table[key] = value
        return
    notes = []
    while body and body[-1][0] is None:
        notes.append(body.pop())
    table[key] = value
    body.extend(reversed(notes))
