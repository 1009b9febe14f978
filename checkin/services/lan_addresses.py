"""This computer's IPv4 addresses that another one on the network may reach.

Without Qt, whose network module needs libraries that a bare Debian lacks: the operating
system is asked which address it would send from, then which ones its name and its cards have.
"""

import contextlib
import socket
import struct
import sys
from collections.abc import Iterator
from ipaddress import IPv4Address

from checkin.domain.desk_secret import MOST_ADDRESSES

# One address a private range, and a public one: nothing is sent, a route is looked up.
_TOWARDS = ("198.51.100.1", "192.168.255.254", "10.255.255.254", "172.31.255.254")
# Cards of virtual machines and containers: nobody on the network can reach them.
_INNER = ("lo", "docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "cni", "podman", "lxc")
_SIOCGIFADDR = 0x8915


def lan_addresses() -> tuple[str, ...]:
    """The likeliest first, at most as many as a secret holds; empty without a network."""
    found: list[str] = []
    for address in (*_of_routes(), *_of_cards(), *_of_name()):
        known = IPv4Address(address)
        if known.is_loopback or known.is_unspecified or known.is_link_local:
            continue
        if address not in found:
            found.append(address)
    inner = _inner_addresses()
    return tuple(a for a in found if a not in inner)[:MOST_ADDRESSES]


def _of_routes() -> Iterator[str]:
    for target in _TOWARDS:
        with (
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe,
            contextlib.suppress(OSError),  # no way there
        ):
            probe.connect((target, 9))
            yield probe.getsockname()[0]


def _of_name() -> list[str]:
    """Where the cards cannot be asked; a name server that does not answer takes its time."""
    if _cards():
        return []
    try:
        return socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        return []


def _of_cards() -> list[str]:
    return [address for name, address in _cards() if not name.startswith(_INNER)]


def _inner_addresses() -> set[str]:
    return {address for name, address in _cards() if name.startswith(_INNER)}


def _cards() -> list[tuple[str, str]]:
    """Name and address of each network card; Linux only, the others answer by their name."""
    if not sys.platform.startswith("linux"):
        return []
    import fcntl

    found = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        for _, name in socket.if_nameindex():
            asked = struct.pack("256s", name.encode()[:15])
            with contextlib.suppress(OSError):
                told = fcntl.ioctl(probe.fileno(), _SIOCGIFADDR, asked)
                found.append((name, socket.inet_ntoa(told[20:24])))
    return found
