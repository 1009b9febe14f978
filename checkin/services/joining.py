"""`checkin join`: this desk works on the event that another one serves."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from checkin.domain.desk_secret import read_secret
from checkin.domain.errors import BadInput
from checkin.domain.outside_errors import cause
from checkin.services.connected_desks import as_shown, connected_desks
from checkin.services.desk_links import Joined, keep_joined, name_for, served
from checkin.services.open_event import OpenEvent
from checkin.services.settings import MachineSettings, station_name
from checkin.services.which_event import config_file
from checkin.store.database import Database
from checkin.store.place import Place
from checkin.store.server_certificate import as_pem
from checkin.store.server_door import address_url, knock, look_inside

Step = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class JoinedDesk:
    """``address``: where the desk that serves answered; ``people``: how many attendees it has.

    ``station``: what this desk is called; ``others``: the names of the desks working there.
    """

    record: Joined
    address: str
    station: str
    people: int
    others: tuple[str, ...]


def join(
    text: str,
    *,
    station: str = "",
    machine: MachineSettings | None = None,
    step: Step = lambda name: None,
    meanwhile: Callable[[], object] = lambda: None,
) -> JoinedDesk:
    """Join with a secret as typed, pasted or scanned; the next start opens the event.

    ``step`` hears what is under way: "knock", "look". ``meanwhile`` is called while nobody has
    answered yet. What either raises ends it, and nothing was kept.

    Raises:
        UserError: a mistyped secret, nobody or somebody else answers, a wrong password, a
            closed event, another version; nothing was kept.
    """
    secret = read_secret(text)
    machine = machine or MachineSettings()
    step("knock")
    address, certificate = knock(secret.addresses, secret.port, secret.fingerprint, meanwhile)
    step("look")
    pem = as_pem(certificate)
    aside = config_file("desks") / "joining.crt"
    try:
        aside.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(pem, encoding="ascii")
    except OSError as error:
        raise BadInput(
            "The connection cannot be kept in {path}: {why}.",
            path=aside.parent,
            why=cause(error),
        ) from error
    try:
        url = address_url(address, secret.port, secret.password, str(aside), as_shown(""))
        look_inside(url, address)
        event = OpenEvent(Database(Place(url=url, label=address)))
        try:
            id, title, key = event.read(lambda u: u.one("SELECT id, name, key FROM event"))
            people = event.read(lambda u: u.one("SELECT count(*) FROM attendee"))[0]
            others = {desk.station for desk in connected_desks(event) if desk.address}
        finally:
            event.close()
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
    meanwhile()
    name = name_for(id, bytes(key))
    if served(name) is not None:
        raise BadInput(
            "This secret is of this very computer: it serves the event. Give it to the other desks."
        )
    record = Joined(
        name,
        id,
        title,
        [address, *(a for a in secret.addresses if a != address)],
        secret.port,
        secret.password_bytes.hex(),
        secret.fingerprint.hex(),
    )
    keep_joined(record, pem)
    called = _named(station, others - {""}, machine)
    return JoinedDesk(record, address, called, people, tuple(sorted(others - {""})))


def _named(station: str, others: set[str], machine: MachineSettings) -> str:
    """What this desk is called from now on; two laptops of one make do not share a name."""
    wanted = station.strip() or station_name(machine)
    called, number = wanted, 2
    while not station.strip() and called in others:
        called, number = f"{wanted} {number}", number + 1
    if called != machine.get("station"):
        machine.put("station", called)
    return called
