"""`checkin join`: this desk works on the event that another one serves."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, count
from string import ascii_uppercase

from checkin.domain.desk_secret import read_secret
from checkin.domain.errors import BadInput
from checkin.domain.outside_errors import cause
from checkin.services.connected_desks import as_shown, connected_desks
from checkin.services.desk_links import Joined, joined, keep_joined, name_for, served
from checkin.services.error_words import told
from checkin.services.open_event import OpenEvent
from checkin.services.settings import MachineSettings
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

    ``station``: what this desk shall be called; "" leaves it to the program. ``step`` hears what
    is under way: "knock", "look". ``meanwhile`` is called while nobody has answered yet. What
    either raises ends it, and nothing was kept.

    Raises:
        UserError: a mistyped secret, nobody or somebody else answers, a wrong password, a
            closed event, another version, a name that another desk has; nothing was kept.
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
            desks = [desk for desk in connected_desks(event) if desk.station]
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
    others = {desk.station for desk in desks if desk.address}
    gone = {desk.station for desk in desks} - others
    if joined(name) is not None:  # it was here before: its own passages do not take its name
        gone.discard(str(machine.get("station")))
    called = _named(station.strip(), others | gone, machine)
    keep_joined(record, pem)
    if called != machine.get("station"):
        machine.put("station", called)
    return JoinedDesk(record, address, called, people, tuple(sorted(others)))


def name_to_propose(machine: MachineSettings) -> str:
    """The name kept on this computer, else “Entrance B”: the first desk has the computer's."""
    return str(machine.get("station") or "") or told("Entrance {letter}", letter="B")


def _named(wanted: str, others: set[str], machine: MachineSettings) -> str:
    """What this desk is called from now on: two desks of one name would count as one door.

    Raises:
        BadInput: ``wanted`` is another desk's name.
    """
    taken = {_key(name) for name in others}
    kept = wanted or str(machine.get("station") or "")
    numbered = (f"{kept or name_to_propose(machine)} {number}" for number in count(2))
    lettered = (told("Entrance {letter}", letter=letter) for letter in ascii_uppercase[1:])
    first = [kept] if kept else lettered
    free = next(name for name in chain(first, numbered) if _key(name) not in taken)
    if wanted and free != wanted:
        raise BadInput(
            "Another desk of this event is called “{station}”: give this one a name of its own, "
            "for example “{free}”.",
            station=wanted,
            free=free,
        )
    return free


def _key(name: str) -> str:
    """Names that people would mix up have the same; of a long one, what a connection shows."""
    return as_shown(name.casefold())
