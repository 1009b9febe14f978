"""What somebody said of a file's columns and session names, kept for files of the same shape."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from checkin.importing.folding import fold
from checkin.store import setting_rows
from checkin.store.unit import Unit

_SETTING = "import.shapes"
_MOST_SHAPES = 50
#: the name of a list that was pasted: no file of it is left anywhere
PASTED = "clipboard"


@dataclass(frozen=True, slots=True)
class Told:
    """``columns``: header → field (``session:ID``, ``extra``, ``ignore`` too); ``labels``: text
    of a session cell → session id, or "" where it names none."""

    columns: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)

    def with_more(self, other: "Told") -> "Told":
        """Both; where they differ the other counts."""
        return Told({**self.columns, **other.columns}, {**self.labels, **other.labels})


def shape_of(header: Sequence[str]) -> str:
    """The same for files with the same headers, in whatever order."""
    text = "\x00".join(sorted(fold(name) for name in header))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def recall(unit: Unit, header: Sequence[str]) -> Told:
    """What was said of a file of this shape; nothing where there was none."""
    known: Any = setting_rows.read(unit).get(_SETTING)
    found = known.get(shape_of(header)) if isinstance(known, dict) else None
    if not isinstance(found, dict):
        return Told()
    return Told(dict(found.get("columns", {})), dict(found.get("labels", {})))


def keep(unit: Unit, header: Sequence[str], told: Told) -> None:
    """Remember what was said; the shapes used last are kept."""
    if not (told.columns or told.labels):
        return
    known: Any = setting_rows.read(unit).get(_SETTING)
    shapes = dict(known) if isinstance(known, dict) else {}
    shapes.pop(shape_of(header), None)
    shapes[shape_of(header)] = {"columns": dict(told.columns), "labels": dict(told.labels)}
    setting_rows.write(unit, _SETTING, dict(list(shapes.items())[-_MOST_SHAPES:]))


def drop(unit: Unit, header: Sequence[str]) -> None:
    """Forget what was said of files of this shape."""
    known: Any = setting_rows.read(unit).get(_SETTING)
    if isinstance(known, dict) and shape_of(header) in known:
        setting_rows.write(
            unit, _SETTING, {s: told for s, told in known.items() if s != shape_of(header)}
        )
