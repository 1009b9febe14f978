"""`checkin host` and `checkin join`: this desk serves the others; this desk joins."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.cli.output import emit, say
from checkin.services.error_words import told
from checkin.services.which_event import remember

if TYPE_CHECKING:
    from checkin.services.event_move import BroughtBack
    from checkin.services.hosting import Serving

_STEPS = {
    "make": "Making a private PostgreSQL server…",
    "copy": "Copying the event into it…",
    "compare": "Comparing every row, running the doctor on both…",
    "start": "Starting the server…",
    "knock": "Looking for the desk that serves…",
    "look": "Looking at its event…",
}


def add_host_options(command: ArgumentParser) -> None:
    what = command.add_mutually_exclusive_group()
    what.add_argument(
        "--stop", action="store_true", help="let the other desks in no more; the event stays"
    )
    what.add_argument("--back", metavar="FILE", help="bring the event back into a file")
    what.add_argument(
        "--reopen", metavar="FILE", help="the server is lost: go on in the file it came from"
    )
    command.add_argument(
        "--run-as", metavar="USER", default="", help="whom root lets the server run as"
    )


def add_join_options(command: ArgumentParser) -> None:
    command.add_argument(
        "secret",
        metavar="SECRET",
        help="as the desk that serves shows it; - reads it from standard input, so that it does "
        "not stand in the shell's history",
    )
    command.add_argument("--station", metavar="NAME", default="", help="what this desk is called")


def host(args: Namespace) -> int:
    from checkin.services import event_move, hosting
    from checkin.services.desk_links import CLOSED

    now = datetime.now(UTC)
    if args.reopen:
        file = Path(args.reopen)
        hosting.reopen(file)
        remember(str(file))
        text = "{file} takes scans again, as it was when it was served. Run checkin doctor."
        say(told(text, file=file))
        if args.json:
            emit({"file": str(file.absolute()), "database": str(file.absolute())})
        return 0
    if args.stop:
        record = hosting.stop(args.database)
        if args.json:
            emit({"serving": False, "database": record.link, "event": record.event})
        if record.state == CLOSED:
            say(told("The server is stopped. The event is in {file}.", file=record.file))
            return 0
        say(told("No other desk comes in any more. The event is still here: checkin opens it."))
        text = "Serve again: checkin --database {link} host. Into a file: … host --back FILE"
        say(told(text, link=record.link))
        return 0
    if args.back:
        back = event_move.bring_back(args.database, Path(args.back), now, step=_step)
        remember(str(back.file))
        if args.json:
            emit(
                {
                    "database": str(back.file),
                    "file": str(back.file),
                    "event": back.record.event,
                    "serving": back.record.serving,
                    **_copied(back),
                }
            )
        say(
            told(
                "The event is in {file} again, compared and sound. Desks that are still\n"
                "connected are told so. Stop the server: checkin host --stop",
                file=back.file,
            )
        )
        return 0
    served = hosting.host(args.database, now, run_as=args.run_as, step=_step)
    remember(served.record.link)
    if args.json:
        emit(_serving(served))
    else:
        print(served.secret.line(), flush=True)
    _tell(served)
    return 0


def join(args: Namespace) -> int:
    from checkin.services import joining

    text = sys.stdin.readline() if args.secret == "-" else args.secret
    desk = joining.join(text, station=args.station, step=_step)
    remember(desk.record.link)
    if args.json:
        emit(
            {
                "database": desk.record.link,
                "event": desk.record.event,
                "name": desk.record.title,
                "address": desk.address,
                "port": desk.record.port,
                "fingerprint": desk.record.fingerprint,
                "station": desk.station,
                "attendees": desk.people,
                "desks": list(desk.others),
            }
        )
    text = "Joined “{event}” at {address}: {n} people."
    say(told(text, event=desk.record.title, address=desk.address, n=desk.people))
    text = "This desk is called “{station}”. From now on, checkin opens this event."
    say(told(text, station=desk.station))
    return 0


def _serving(served: "Serving") -> dict[str, object]:
    return {
        "serving": True,
        "database": served.record.link,
        "event": served.record.event,
        "name": served.record.title,
        "addresses": list(served.addresses),
        "port": served.record.port,
        "secret": served.secret.line(),
        "fingerprint": served.secret.fingerprint.hex(),
        "file": served.record.file,
        **_copied(served),
    }


def _copied(done: "Serving | BroughtBack") -> dict[str, object]:
    """``rows`` by table and the ``head`` of the chains; null where nothing was copied."""
    copied = done.copied
    return {
        "rows": None if copied is None else copied.rows,
        "head": None if copied is None else copied.head,
    }


def _tell(served: "Serving") -> None:
    record = served.record
    if served.copied is not None:
        rows = served.copied.rows
        say(
            told(
                "Copied and compared: {n} people, {entries} entries of the log. "
                "Nothing is recorded in {file} any more.",
                n=rows["attendee"],
                entries=rows["log"],
                file=record.file,
            )
        )
    text = "This desk serves “{event}” at {addresses}, port {port}."
    where = ", ".join(served.addresses)
    say(told(text, event=record.title, addresses=where, port=record.port))
    if served.addresses == ("127.0.0.1",):
        text = "This computer is on no network: connect it to the venue's, then run this again."
        say(told(text))
    say(
        told(
            "The line is the secret, for the other desks: checkin join - (or the welcome page).\n"
            "It goes on when this program ends. checkin host --stop ends it; --back FILE brings "
            "the\nevent back into a file. Keep this laptop on its charger, its lid open, awake."
        )
    )


def _step(name: str) -> None:
    say(told(_STEPS[name]))
