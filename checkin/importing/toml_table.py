"""One table of a TOML file that people write, read with every mistake named by table and key."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from checkin.domain.errors import BadInput
from checkin.domain.verdict import AUTO

# Beyond these a number is a slip of the keyboard, and would overflow dates or database columns.
MOST_PEOPLE = 1_000_000
MOST_MINUTES = 366 * 24 * 60
YEARS = range(1970, 2201)

_ID = re.compile(r"[A-Za-z0-9._-]+")

E = TypeVar("E", bound=StrEnum)


class TomlTable:
    """One table of the file; every complaint names it and the key."""

    def __init__(self, where: str, table: object, keys: set[str]) -> None:
        if not isinstance(table, dict):
            raise BadInput(
                "{where} is not a table: write [event], [[room]], [[session]]", where=where
            )
        self.where = where
        self.table: Mapping[str, object] = table
        for key in table:
            if key not in keys:
                raise self.bad("unknown key {key!r} (known: {known})", key, known=joined(keys))

    def bad(self, template: str, key: str, **params: object) -> BadInput:
        return BadInput("{where}: " + template, where=self.where, key=key, **params)

    def value(self, key: str) -> object:
        if key not in self.table:
            raise self.bad("{key!r} is missing", key)
        return self.table[key]

    def text(self, key: str) -> str:
        value = self.value(key)
        if not isinstance(value, str):
            raise self.bad("{key} must be a text in quotes, not {value}", key, value=value)
        if not value.strip():
            raise self.bad("{key} is empty", key)
        return value.strip()

    def id(self) -> str:
        value = self.text("id")
        if not _ID.fullmatch(value) or not value.strip("."):
            raise self.bad(
                "id {value!r} may hold only letters A to Z, digits, dots, dashes and underscores",
                "id",
                value=value,
            )
        if value.lower() == AUTO:
            raise self.bad("id {value!r} is reserved: stations use it to choose", "id", value=value)
        return value

    def whole(self, key: str, default: int | None, least: int, most: int) -> int:
        if default is not None and key not in self.table:
            return default
        value = self.value(key)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.bad("{key} must be a whole number, not {value}", key, value=value)
        if not least <= value <= most:
            raise self.bad(
                "{key} must be {least} to {most}, not {value}",
                key,
                value=value,
                least=least,
                most=most,
            )
        return value

    def share(self, key: str) -> Decimal:
        value = self.table.get(key, Decimal(0))
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise self.bad("{key} must be a number such as 0.2, not {value}", key, value=value)
        share = Decimal(value)
        if not share.is_finite() or share < 0 or share > MOST_PEOPLE:
            raise self.bad("{key} must be 0 or more, not {value}", key, value=value)
        return share

    def choice(self, key: str, kind: type[E], default: E) -> E:
        value = self.table.get(key, default)
        try:
            return kind(str(value))
        except ValueError:
            raise self.bad(
                "{key} must be one of {known}, not {value!r}", key, value=value, known=joined(kind)
            ) from None

    def time(self, key: str, zone: ZoneInfo) -> datetime:
        value = self.value(key)
        if not isinstance(value, datetime):
            raise self.bad(
                "{key} must be a date and time such as 2020-03-04T09:30:00, not {value}",
                key,
                value=value,
            )
        if value.year not in YEARS:
            raise self.bad("{key}: the year {year} cannot be meant", key, year=value.year)
        if value.tzinfo is not None:
            return value.astimezone(UTC)
        moment = value.replace(tzinfo=zone).astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None) != value:
            raise self.bad(
                "{key} {value} does not exist in {zone}: clocks go forward then",
                key,
                value=value,
                zone=zone.key,
            )
        return moment

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            raise self.bad('{key} must be a list of texts, ["one", "two"]', key)
        return tuple(v.strip() for v in value)


def joined(names: Iterable[str]) -> str:
    return ", ".join(sorted(map(str, names)))
