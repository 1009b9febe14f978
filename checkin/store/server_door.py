"""Knocks at a desk that serves: which address answers, is it the right one, what does it hold."""

import json
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from urllib.parse import quote, urlencode

from checkin.domain.desk_secret import DATABASE, ROLE, certificate_mark
from checkin.domain.errors import BadInput, StoreError
from checkin.domain.outside_errors import cause
from checkin.store.migrate import HEAD
from checkin.store.moved_mark import SETTING, moved_error
from checkin.store.server_certificate import NoTlsError, certificate_at

PATIENCE = 6.0  # seconds for an address to answer
_LOOK = 0.2  # seconds between two looks at whether it is still wanted

# SQLSTATEs, and what libpq says where there is none
_WRONG_PASSWORD = "28P01"
_NOT_LET_IN = ("28000", "3D000")
_PASSWORD_WORDS = "password authentication failed"
_NOT_LET_IN_WORDS = ("no pg_hba.conf entry", "does not exist", "is not permitted to log in")


def knock(
    addresses: Sequence[str],
    port: int,
    fingerprint: bytes,
    meanwhile: Callable[[], object] = lambda: None,
) -> tuple[str, bytes]:
    """The first address where the server with that certificate answers, and the certificate.

    All addresses are tried at once. Nothing secret is sent. ``meanwhile`` is called again and
    again; what it raises ends the waiting.

    Raises:
        StoreError: nobody answers, or somebody else does.
    """
    others = 0
    pool = ThreadPoolExecutor(len(addresses), thread_name_prefix="knock")
    try:
        tried = {pool.submit(certificate_at, a, port, PATIENCE): a for a in addresses}
        waiting = set(tried)
        while waiting:
            meanwhile()
            answered, waiting = wait(waiting, _LOOK, FIRST_COMPLETED)
            for answer in answered:
                try:
                    shown = answer.result()
                except NoTlsError:
                    others += 1
                except OSError:
                    continue
                else:
                    if certificate_mark(shown) == fingerprint:
                        return tried[answer], shown
                    others += 1
    finally:
        pool.shutdown(wait=False, cancel_futures=True)  # the others may take their time
    where = ", ".join(f"{address}:{port}" for address in addresses)
    if others:
        raise StoreError(
            "Somebody else answers at {where}: it is not the desk that this secret is of. "
            "Nothing was sent to it. Ask the desk that serves for its secret of now.",
            where=where,
        )
    raise StoreError(
        "Nobody answers at {where}. Is this computer on the same network as the desk that "
        "serves, is that one switched on and serving, and does its firewall let port {port} "
        "in? After a change of network its secret is another one.",
        where=where,
        port=port,
    )


def address_url(address: str, port: int, password: str, certificate: str, station: str) -> str:
    """The server's address for `Database`: TLS with that certificate and no other.

    ``certificate`` is the path of its PEM file; ``station`` shows in the list of desks.
    """
    words = {
        "sslmode": "verify-ca",  # the only authority is the certificate itself
        "sslrootcert": certificate,
        "channel_binding": "require",  # the password is proved through this connection only
        "gssencmode": "disable",
        "connect_timeout": "6",
        # A main desk that fell asleep is noticed in seconds, not in TCP's quarter of an hour.
        "keepalives_idle": "5",
        "keepalives_interval": "3",
        "keepalives_count": "3",
        "tcp_user_timeout": "12000",
        "application_name": station,
    }
    asked = urlencode(words, quote_via=quote)
    return f"postgresql://{ROLE}:{password}@{address}:{port}/{DATABASE}?{asked}"


def look_inside(url: str, name: str) -> None:
    """Whether an event of this program's version is kept there, without changing anything.

    Raises:
        BadInput: wrong password, the event is closed, or of another version.
        StoreError: the server cannot do it now.
    """
    import psycopg

    try:
        with psycopg.connect(url, autocommit=True) as connection:
            row = connection.execute("SELECT to_regclass('alembic_version')").fetchone()
            if row is None or row[0] is None:
                raise _closed(name)
            version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if version is None or version[0] != HEAD:
                raise BadInput(
                    "The desks have different versions of the program (format {theirs} there, "
                    "{ours} here): install the same version on all. Nothing was changed.",
                    theirs=version[0] if version else "?",
                    ours=HEAD,
                )
            mark = connection.execute(
                "SELECT value FROM setting WHERE name = %s", (SETTING,)
            ).fetchone()
            if mark is not None:
                raise moved_error(name, dict(json.loads(mark[0])))
            if connection.execute("SELECT 1 FROM event").fetchone() is None:
                raise _closed(name)
    except psycopg.Error as error:
        raise _in_words(error, name) from None  # its text names role and address only


def _in_words(error: "Exception", name: str) -> BadInput | StoreError:
    state, said = getattr(error, "sqlstate", None), str(error)
    if state == _WRONG_PASSWORD or _PASSWORD_WORDS in said:
        return BadInput(
            "The desk {name} answers, but the password of this secret is not its own any more: "
            "ask it for its secret of now.",
            name=name,
        )
    if state in _NOT_LET_IN or any(words in said for words in _NOT_LET_IN_WORDS):
        return _closed(name)
    return StoreError(
        "The desk {name} answers, but cannot do it now: {why}",
        name=name,
        why=cause((said.strip().splitlines() or [type(error).__name__])[-1]),
    )


def _closed(name: str) -> BadInput:
    return BadInput(
        "The desk {name} answers, but serves no event any more: it was closed there. Ask where "
        "it is kept now.",
        name=name,
    )
