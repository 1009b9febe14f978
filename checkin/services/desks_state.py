"""What a desk needs to know of sharing its event: who serves, who works, how others join."""

from dataclasses import dataclass
from enum import StrEnum

import qrcode
from qrcode import constants

from checkin.domain.desk_secret import DeskSecret
from checkin.services.connected_desks import ConnectedDesk, connected_desks
from checkin.services.desk_links import CLOSED, SCHEME, Served, joined, served
from checkin.services.hosting import Serving, serving
from checkin.services.open_event import OpenEvent
from checkin.services.rehearsal_mark import REHEARSAL
from checkin.services.served_event import cluster_of, served_from
from checkin.store import setting_rows


class Sharing(StrEnum):
    """Where the open event is kept."""

    FILE = "file"
    REHEARSAL = "rehearsal"
    SERVED = "served"  # by this desk
    JOINED = "joined"  # served by another desk
    SERVER = "server"  # on somebody's own PostgreSQL


@dataclass(frozen=True, slots=True)
class DesksState:
    """``serving`` is set where this desk serves; ``address`` is that of the desk which does.

    ``closed``: the server that a file was brought back from, while it still runs.
    """

    sharing: Sharing
    serving: Serving | None = None
    address: str = ""
    desks: tuple[ConnectedDesk, ...] = ()
    closed: Served | None = None


def desks_state(event: OpenEvent) -> DesksState:
    """The state of now. Blocks on the database and on the network's cards."""
    name = event.link.removeprefix(SCHEME)
    if event.link:
        desks = tuple(connected_desks(event))
        here = served(name)
        if here is not None:
            return DesksState(Sharing.SERVED, serving(here), desks=desks)
        there = joined(name)
        address = there.addresses[0] if there is not None else ""
        return DesksState(Sharing.JOINED, address=address, desks=desks)
    if event.database.postgres:
        return DesksState(Sharing.SERVER)
    if event.read(setting_rows.read).get(REHEARSAL):
        return DesksState(Sharing.REHEARSAL)
    left = served_from(event.database.path)
    runs = left is not None and left.state == CLOSED and cluster_of(left).running(left.port)
    return DesksState(Sharing.FILE, closed=left if runs else None)


def secret_modules(secret: DeskSecret) -> list[list[bool]]:
    """The secret's QR, dark modules true, without its quiet zone."""
    symbol = qrcode.QRCode(error_correction=constants.ERROR_CORRECT_M, border=0)
    symbol.add_data(secret.text())
    symbol.make()
    return [[bool(module) for module in row] for row in symbol.get_matrix()]
