"""`checkin pin`: who has a supervisor's PIN, and the way back where they are forgotten."""

import getpass
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from checkin.cli.output import emit, say
from checkin.services.error_words import told

if TYPE_CHECKING:
    from checkin.services.open_event import OpenEvent


def add_pin_options(command: ArgumentParser) -> None:
    command.add_argument(
        "--reset",
        action="store_true",
        help="take every PIN away: until new ones are given, a name is enough to decide",
    )
    command.add_argument("--by", metavar="NAME", help="who does it, for the journal")


def pin(args: Namespace, event: "OpenEvent") -> int:
    """List who has a PIN, or take all away. Whoever can run this has the event's file."""
    from checkin.services.supervisor import Supervisors

    supervisors = Supervisors(event)
    if not args.reset:
        names = supervisors.names()
        if args.json:
            emit({"supervisors": names})
        else:
            print("\n".join(names) if names else told("Nobody has a PIN: a name is enough."))
        return 0
    by = args.by or getpass.getuser()
    removed = supervisors.reset(at=datetime.now(UTC), by=by)
    if args.json:
        emit({"removed": removed, "by": by})
    elif removed:
        text = "PINs taken away: {names}. It is in the event's journal, by {by}."
        say(told(text, names=", ".join(removed), by=by))
        say(told("Give new ones in the settings (Ctrl+,): until then a name is enough to decide."))
    else:
        say(told("Nobody had a PIN; nothing was changed."))
    return 0
