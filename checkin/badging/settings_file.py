"""Reading the TOML files that organisers edit: a complaint names the file, line and key."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

import platformdirs

from checkin.badging.toml_lines import lines_of_keys
from checkin.data_folder import data_folder
from checkin.domain.errors import BadInput, Cause
from checkin.domain.outside_errors import cause

_LARGEST_FILE = 1_000_000  # bytes: a design has some five thousand
_KINDS = {"designs": Cause("designs"), "sheets": Cause("sheets")}
_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")


def own_folder() -> Path:
    """The organiser's folder, with ``designs`` and ``sheets`` of their own in it."""
    return Path(platformdirs.user_data_path("data-days-checkin", appauthor=False)) / "badges"


def known_files(kind: str) -> dict[str, Path]:
    """Name → file of every design or sheet; the organiser's own stand before ours."""
    files: dict[str, Path] = {}
    for folder in (own_folder() / kind, data_folder("badges") / kind):
        for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
            files.setdefault(path.stem, path)
    return files


def find_file(kind: str, name: str | Path) -> Path:
    """The file meant by ``name``: a path, or the stem of a known file."""
    given = Path(name)
    if given.suffix == ".toml" and given.is_file():
        return given
    known = known_files(kind)
    if str(name) in known:
        return known[str(name)]
    raise BadInput(
        "No file {name} in {kind}: give the path of a .toml file, or one of {known}.",
        name=str(name),
        kind=_KINDS[kind],
        known=", ".join(sorted(known)),
    )


def read_settings(path: Path) -> str:
    """The text of a settings file.

    Raises:
        BadInput: it cannot be read, or is far too large to be one.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise BadInput("{file} is too large to be a design or a sheet.", file=path.name)
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BadInput(
            "{file} cannot be read: {reason}.", file=path.name, reason=cause(error)
        ) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise BadInput(
            "{file}, line {line}: this is no text in UTF-8: save it again as UTF-8.",
            file=path.name,
            line=line,
        ) from error


class Table:
    """One table of a settings file, whose values are taken once and checked as they are.

    ``done()`` complains about keys that nobody took: they are misspelt.
    """

    def __init__(
        self, file: str, where: str, values: Mapping[str, object], lines: Mapping[str, int]
    ) -> None:
        self._file, self._where, self._values, self._lines = file, where, dict(values), lines

    @classmethod
    def read(cls, path: Path) -> "Table":
        return cls.parse(read_settings(path), path.name)

    @classmethod
    def parse(cls, text: str, file: str) -> "Table":
        """The whole of ``text``; ``file`` is its name in complaints."""
        try:
            return cls(file, "", tomllib.loads(text), lines_of_keys(text))
        except tomllib.TOMLDecodeError as error:
            at = _AT_LINE.search(str(error))
            raise BadInput(
                "{file}, line {line}: this is not written as TOML wants it: {detail}.",
                file=file,
                line=at[1] if at else len(text.splitlines()),
                detail=cause(_AT_LINE.sub("", str(error)).removesuffix(" (at end of document)")),
            ) from error

    def wrong(self, key: str, why: str, **params: object) -> BadInput:
        """The complaint about ``key``, to be raised; ``params`` are those of ``why``."""
        return self.refused(key, Cause(why, **params))

    def refused(self, key: str, reason: Cause) -> BadInput:
        """The complaint about ``key`` for a reason found elsewhere."""
        place = self._path(key)
        line = self._lines.get(place) or self._lines.get(self._where)
        if line is None:
            return BadInput("{file}: {key}: {reason}.", file=self._file, key=place, reason=reason)
        return BadInput(
            "{file}, line {line}: {key}: {reason}.",
            file=self._file,
            line=line,
            key=place,
            reason=reason,
        )

    def has(self, key: str) -> bool:
        return key in self._values

    def names(self) -> list[str]:
        """The keys that nobody has taken yet."""
        return list(self._values)

    def table(self, key: str, *, missing_ok: bool = False) -> "Table":
        value = self._take(key, {} if missing_ok else None)
        if not isinstance(value, dict):
            raise self.wrong(key, "this must be a table")
        return Table(self._file, self._path(key), value, self._lines)

    def tables(self, key: str) -> "list[Table]":
        """The tables of an array ``[[key]]``, none where there is no such array."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.wrong(key, "write each as [[{name}]]", name=key)
        return [
            Table(self._file, self._path(f"{key}.{i}"), item, self._lines)
            for i, item in enumerate(value, 1)
        ]

    def over(self, other: "Table") -> "Table":
        """This table's values and, for what it does not say, those of ``other``."""
        merged = {**other._values, **self._values}
        lines = dict(self._lines)
        for key in other._values.keys() - self._values.keys():
            if (line := other._lines.get(other._path(key))) is not None:
                lines[self._path(key)] = line
        return Table(self._file, self._where, merged, lines)

    def copy(self) -> "Table":
        """The same table with nothing taken from the copy yet."""
        return Table(self._file, self._where, self._values, self._lines)

    def number(self, key: str, at_least: float, default: float | None = None) -> float:
        return self._checked(key, self._take(key, default), at_least)

    def numbers(self, key: str, at_least: Iterable[float]) -> list[float]:
        """A list of as many numbers as there are lower limits."""
        limits = list(at_least)
        value = self._take(key)
        if not isinstance(value, list) or len(value) != len(limits):
            raise self.wrong(
                key, "{value!r} must be a list of {n} numbers", value=value, n=len(limits)
            )
        return [self._checked(key, one, limit) for one, limit in zip(value, limits, strict=True)]

    def count(self, key: str, default: int | None = None) -> int:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 100:
            raise self.wrong(key, "{value!r} is not a number from 1 to 100", value=value)
        return value

    def text(self, key: str, default: str | None = None) -> str:
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.wrong(key, "{value!r} is not a text in quotation marks", value=value)
        return value

    def texts(self, key: str) -> list[str]:
        """A list of texts, empty where the key is missing."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self.wrong(
                key, "{value!r} is not a list of texts in quotation marks", value=value
            )
        return [str(one) for one in value]

    def yes(self, key: str) -> bool:
        value = self._take(key, False)
        if not isinstance(value, bool):
            raise self.wrong(key, "{value!r} must be true or false", value=value)
        return value

    def choice(self, key: str, choices: Iterable[str], default: str | None) -> str:
        value = self.text(key, default)
        if value not in choices:
            raise self.wrong(
                key, "{value!r} must be one of {known}", value=value, known=", ".join(choices)
            )
        return value

    def colour(self, key: str, default: str | None = None, words: Iterable[str] = ()) -> str:
        """``#RRGGBB`` in capitals, or one of ``words``."""
        value = self.text(key, default)
        if value in words or value == default:
            return value
        if not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
            raise self.wrong(key, "{value!r} is not a colour such as '#12436D'", value=value)
        return value.upper()

    def done(self) -> None:
        for key in self._values:
            raise self.wrong(key, "unknown key, perhaps misspelt")

    def _path(self, key: str) -> str:
        return f"{self._where}.{key}" if self._where else key

    def _checked(self, key: str, value: object, at_least: float) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(key, "{value!r} is not a number", value=value)
        if not at_least <= value <= 10_000:
            raise self.wrong(
                key, "{value} must be at least {least}", value=value, least=f"{at_least:g}"
            )
        return float(value)

    def _take(self, key: str, default: object = None) -> object:
        value = self._values.pop(key, default)
        if value is None:
            raise self.wrong(key, "this is missing")
        return value
