"""The scan protocol: a line from a scanner or a script becomes a request."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from checkin.domain.errors import BadInput
from checkin.domain.outside_errors import cause
from checkin.domain.verdict import Direction, Override, ScanRequest, Via
from checkin.services.new_id import new_id


@dataclass(frozen=True, slots=True)
class UndoRequest:
    id: str
    scan: str
    by: str
    reason: str
    at: datetime
    station: str


@dataclass(frozen=True, slots=True)
class CountRequest:
    id: str
    session: str
    people: int
    by: str
    at: datetime
    station: str


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the options of `checkin scan` say where a line says nothing."""

    station: str
    session: str
    direction: Direction
    at: datetime | None
    now: Callable[[], datetime]
    parse_time: Callable[[str], datetime]

    def time(self) -> datetime:
        return self.at if self.at is not None else self.now()


def parse_line(
    line: str, defaults: Defaults, *, objects: bool
) -> ScanRequest | UndoRequest | CountRequest:
    """A badge code as a scanner types it or, with ``objects``, an object of the protocol.

    Raises:
        BadInput: bad JSON, or a key whose value cannot be used.
    """
    if not (objects and line.lstrip().startswith("{")):
        return ScanRequest(
            new_id(),
            defaults.time(),
            defaults.station,
            code=line,
            session=defaults.session,
            direction=defaults.direction,
        )
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadInput("This line is not JSON: {why}", why=cause(error)) from error
    if "undo" in given:
        return _undo(given, defaults)
    if "count" in given:
        return _count(given, defaults)
    return _scan(given, defaults)


def _scan(given: dict[str, Any], defaults: Defaults) -> ScanRequest:
    code, attendee = _text(given, "code"), _text(given, "attendee")
    if (code is None) == (attendee is None):
        raise BadInput("A scan names either a “code” or an “attendee”.")
    override = None
    if given.get("override") is not None:
        raw = given["override"]
        if not isinstance(raw, dict):
            raise BadInput("“override” must be an object with “by” and “reason”.")
        override = Override(_text(raw, "by") or "", _text(raw, "reason") or "")
    via = _choice(given, "via", Via, Via.BADGE if code is not None else Via.NAME)
    return ScanRequest(
        _text(given, "id") or new_id(),
        _time(given, defaults),
        _text(given, "station") or defaults.station,
        code=code,
        attendee=attendee,
        session=_text(given, "session") or defaults.session,
        direction=_choice(given, "direction", Direction, defaults.direction),
        via=via,
        confirmed=_flag(given, "confirmed"),
        override=override,
        dry_run=_flag(given, "dry_run"),
        by=_text(given, "by") or "",
    )


def _undo(given: dict[str, Any], defaults: Defaults) -> UndoRequest:
    scan = _text(given, "undo")
    if scan is None:
        raise BadInput("“undo” must name a scan.")
    return UndoRequest(
        _text(given, "id") or new_id(),
        scan,
        _text(given, "by") or "",
        _text(given, "reason") or "",
        _time(given, defaults),
        _text(given, "station") or defaults.station,
    )


def _count(given: dict[str, Any], defaults: Defaults) -> CountRequest:
    people = given["count"]
    if isinstance(people, bool) or not isinstance(people, int) or people < 0:
        raise BadInput("“count” must be a whole number, zero or more.")
    if people > 1_000_000:
        raise BadInput("“count” is larger than any room.")
    return CountRequest(
        _text(given, "id") or new_id(),
        _text(given, "session") or defaults.session,
        people,
        _text(given, "by") or "",
        _time(given, defaults),
        _text(given, "station") or defaults.station,
    )


def _text(given: dict[str, Any], key: str) -> str | None:
    value = given.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise BadInput("“{key}” must be a text.", key=key)
    if key != "code" and ("\x00" in value or not value.isprintable()):
        raise BadInput("“{key}” holds a character that cannot be stored.", key=key)
    return value


def _flag(given: dict[str, Any], key: str) -> bool:
    value = given.get(key)
    if value is None:
        return False
    if not isinstance(value, bool):
        raise BadInput("“{key}” must be true or false.", key=key)
    return value


def _choice(given: dict[str, Any], key: str, kind: Any, default: Any) -> Any:
    value = _text(given, key)
    if value is None:
        return default
    try:
        return kind(value)
    except ValueError:
        raise BadInput(
            "“{key}” must be one of: {values}.", key=key, values=", ".join(kind)
        ) from None


def _time(given: dict[str, Any], defaults: Defaults) -> datetime:
    value = _text(given, "at")
    return defaults.time() if value is None else defaults.parse_time(value)
