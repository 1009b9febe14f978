"""Who works on a shared event: the desks connected now, and those that have scanned before."""

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, unquote

from checkin.services.open_event import OpenEvent
from checkin.store.unit import Unit, from_us

_OURS = "checkin "
_LONGEST = 63  # bytes that PostgreSQL keeps of a connection's name, ASCII only


@dataclass(frozen=True, slots=True)
class ConnectedDesk:
    """``address`` is "" for a desk that is not connected now; ``last_seen`` is UTC."""

    station: str
    address: str
    last_seen: datetime | None


def as_shown(station: str) -> str:
    """A station's name as the name of its connections."""
    room, shown = _LONGEST - len(_OURS), ""
    for letter in station:
        part = quote(letter, safe=" ")
        if len(shown) + len(part) > room:
            break
        shown += part
    return _OURS + shown


def connected_desks(event: OpenEvent) -> list[ConnectedDesk]:
    """By name; a desk's last sign of life is its last statement, or its last scan."""
    found = event.read(_read)
    return sorted(found, key=lambda desk: (not desk.address, desk.station.casefold()))


def _read(unit: Unit) -> list[ConnectedDesk]:
    # A transaction sees one state of the server's statistics: this is its first statement.
    rows = unit.all(
        "SELECT application_name, host(client_addr), max(state_change) FROM pg_stat_activity"
        " WHERE datname = current_database() AND application_name LIKE ? GROUP BY 1, 2",
        f"{_OURS}%",
    )
    found = [
        ConnectedDesk(unquote(name.removeprefix(_OURS)), address or "", seen.astimezone(UTC))
        for name, address, seen in rows
    ]
    known = {desk.station for desk in found}
    found += [
        ConnectedDesk(station, "", from_us(at))
        for station, at in unit.all("SELECT station, max(at) FROM log GROUP BY station")
        if station not in known
    ]
    return found
