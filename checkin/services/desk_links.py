"""The events of several desks that this computer knows: those it serves, those it has joined.

``desk://NAME`` names one in place of a database's address, so that neither the password nor the
addresses of the day stand where events are remembered. A served one lives in a folder of the
user's data folder, a joined one in two files of the configuration folder, readable by this user
alone.
"""

import json
import os
import re
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import platformdirs

from checkin.domain.desk_secret import letters
from checkin.domain.errors import BadInput, StoreError
from checkin.domain.outside_errors import cause
from checkin.services.which_event import APP, config_file

SCHEME = "desk://"
PREPARING, OPEN, CLOSED = "preparing", "open", "closed"


@dataclass(slots=True)
class Served:
    """An event that this computer serves.

    ``state``: `PREPARING` until everything was copied and verified, then `OPEN`, and `CLOSED`
    once the event was brought back into a file. ``serving``: other desks may come in, at the
    next start too. ``file`` is the event's file: marked, where the event is open here.
    """

    name: str
    event: str
    title: str
    file: str
    password: str = field(repr=False)  # hexadecimal of its bytes
    state: str = PREPARING
    port: int = 0
    serving: bool = False
    run_as: str = ""

    @property
    def link(self) -> str:
        return SCHEME + self.name

    @property
    def folder(self) -> Path:
        return served_folder() / self.name

    @property
    def certificate(self) -> Path:
        """For this desk's own connections; the server's own one is for its account alone."""
        return self.folder / "server.crt"


@dataclass(slots=True)
class Joined:
    """An event that another computer serves."""

    name: str
    event: str
    title: str
    addresses: list[str]
    port: int
    password: str = field(repr=False)  # hexadecimal of its bytes
    fingerprint: str

    @property
    def link(self) -> str:
        return SCHEME + self.name

    @property
    def certificate(self) -> Path:
        return config_file("desks") / f"{self.name}.crt"


def name_for(event: str, key: bytes) -> str:
    """The name of an event on every desk: what its id says, and a part that is its alone."""
    said = re.sub(r"[^a-z0-9]+", "-", event.lower()).strip("-")[:40] or "event"
    return f"{said}-{sha256(event.encode() + bytes(1) + key).hexdigest()[:8]}"


def is_link(database: str) -> bool:
    return database.startswith(SCHEME)


def served_folder() -> Path:
    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / "served"


def served(name: str) -> Served | None:
    """What this computer knows of an event it serves."""
    found = _read(served_folder() / name / "served.json")
    return None if found is None else Served(**found)


def all_served() -> list[Served]:
    try:
        names = sorted(entry.name for entry in served_folder().iterdir())
    except OSError:
        return []
    return [found for name in names if (found := served(name)) is not None]


def joined(name: str) -> Joined | None:
    """What this computer knows of an event it has joined."""
    found = _read(config_file("desks") / f"{name}.json")
    return None if found is None else Joined(**found)


def keep_served(record: Served) -> None:
    _write(record.folder / "served.json", asdict(record), 0o711 if record.run_as else 0o700)


def keep_joined(record: Joined, certificate: str) -> None:
    """``certificate``: PEM."""
    _write(config_file("desks") / f"{record.name}.json", asdict(record), 0o700)
    record.certificate.write_text(certificate, encoding="ascii")


def title_of(link: str) -> tuple[str, str]:
    """For lists: the event's name, and the address of the desk that serves it ("": this one)."""
    name = link.removeprefix(SCHEME)
    if (here := served(name)) is not None:
        return here.title, ""
    there = joined(name)
    return (name, "") if there is None else (there.title, there.addresses[0])


def copies_name(link: str) -> Path:
    """The event's file, or the file name that copies of an event joined take."""
    name = link.removeprefix(SCHEME)
    if (here := served(name)) is not None and here.file:
        return Path(here.file)
    return Path(platformdirs.user_documents_dir()) / f"{name}.checkin"


def address_of(link: str, station: str) -> str:
    """The database's address of now: starts the server here, or finds the one that serves.

    Raises:
        BadInput: this computer knows no such event, or it is closed.
        StoreError: the server does not start, nobody answers, or somebody else does.
    """
    # PostgreSQL's client and TLS: only where a desk's event is opened
    from checkin.services.connected_desks import as_shown
    from checkin.store.server_door import address_url, knock, look_inside

    name = link.removeprefix(SCHEME)
    shown = as_shown(station)
    if (here := served(name)) is not None:
        from checkin.services.served_event import wake

        return wake(here, shown)
    there = joined(name)
    if there is None:
        raise BadInput(
            "This computer has joined no event named {name}: join it with the secret that the "
            "desk which serves it shows.",
            name=name,
        )
    address, _ = knock(there.addresses, there.port, bytes.fromhex(there.fingerprint))
    password = password_letters(there.password)
    url = address_url(address, there.port, password, str(there.certificate), shown)
    look_inside(url, there.title)
    return url


def password_letters(password: str) -> str:
    """A kept password as the role's."""
    return letters(bytes.fromhex(password))


def _read(path: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _write(path: Path, record: dict[str, Any], mode: int) -> None:
    """Whole or not at all, for this user alone.

    Raises:
        StoreError: the disk does not take it.
    """
    aside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.parent.chmod(mode)
        aside.unlink(missing_ok=True)
        aside.touch(mode=0o600)
        with aside.open("w", encoding="utf-8") as file:
            json.dump(record, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        raise StoreError(
            "The connection cannot be kept in {path}: {why}.", path=path, why=cause(error)
        ) from error
