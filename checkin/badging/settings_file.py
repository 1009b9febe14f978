"""Reading the TOML files that organisers edit: every complaint names the file and the key."""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from checkin.data_folder import data_folder
from checkin.domain.errors import BadInput


def find_file(kind: str, name: str | Path) -> Path:
    """The file meant by ``name``: a path, or one of ours in ``badges/<kind>`` by its stem."""
    given = Path(name)
    if given.suffix == ".toml" and given.is_file():
        return given
    folder = data_folder("badges") / kind
    ours = folder / f"{given.name}.toml"
    if given.name == str(given) and ours.is_file():
        return ours
    known = ", ".join(sorted(path.stem for path in folder.glob("*.toml")))
    raise BadInput(
        "No file {name} in {kind}: give the path of a .toml file, or one of {known}.",
        name=str(name),
        kind=kind,
        known=known,
    )


class Table:
    """One table of a settings file, whose values are taken once and checked as they are.

    ``done()`` complains about keys that nobody took: they are misspelt.
    """

    def __init__(self, file: str, where: str, values: Mapping[str, object]) -> None:
        self._file, self._where, self._values = file, where, dict(values)

    @classmethod
    def read(cls, path: Path) -> "Table":
        try:
            return cls(path.name, "", tomllib.loads(path.read_text(encoding="utf-8-sig")))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise BadInput(
                "{file} cannot be read: {reason}.", file=path.name, reason=error
            ) from error

    def wrong(self, key: str, reason: str) -> BadInput:
        """The complaint about ``key``, to be raised."""
        place = f"{self._where}.{key}" if self._where else key
        return BadInput("{file}: {key}: {reason}.", file=self._file, key=place, reason=reason)

    def has(self, key: str) -> bool:
        return key in self._values

    def names(self) -> list[str]:
        """The keys that nobody has taken yet."""
        return list(self._values)

    def table(self, key: str) -> "Table":
        value = self._take(key)
        if not isinstance(value, dict):
            raise self.wrong(key, "this must be a table")
        return Table(self._file, f"{self._where}.{key}" if self._where else key, value)

    def number(self, key: str, at_least: float, default: float | None = None) -> float:
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(key, f"{value!r} is not a number")
        if not at_least <= value <= 10_000:
            raise self.wrong(key, f"{value} must be at least {at_least:g}")
        return float(value)

    def count(self, key: str) -> int:
        value = self._take(key)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 100:
            raise self.wrong(key, f"{value!r} is not a number from 1 to 100")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.wrong(key, f"{value!r} is not a text in quotation marks")
        return value

    def choice(self, key: str, choices: Iterable[str], default: str) -> str:
        value = self.text(key, default)
        if value not in choices:
            raise self.wrong(key, f"{value!r} must be one of {', '.join(choices)}")
        return value

    def done(self) -> None:
        for key in self._values:
            raise self.wrong(key, "unknown key, perhaps misspelt")

    def _take(self, key: str, default: object = None) -> object:
        value = self._values.pop(key, default)
        if value is None:
            raise self.wrong(key, "this is missing")
        return value
