"""The command line's grammar: commands, options, help."""

import argparse

from checkin.cli.badge_commands import add_badge_options
from checkin.cli.host_commands import add_host_options, add_join_options
from checkin.cli.pin_command import add_pin_options
from checkin.domain.model import Role


def build_parser() -> argparse.ArgumentParser:
    """The parser of `checkin`; each command's ``run`` names its function in `commands`."""
    parser = argparse.ArgumentParser(
        prog="checkin",
        description="On-site check-in: registration list, badges, the door, attendance. "
        "Without a command it opens the window.",
    )
    parser.add_argument("--database", metavar="URL", help="a file, sqlite:///… or postgresql://…")
    parser.add_argument("--debug", action="store_true", help="show tracebacks")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, text: str, *, json: bool = False) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        if json:
            command.add_argument("--json", action="store_true", help="print JSON")
        return command

    demo = add("demo", "the whole story on a sample list, in a fresh folder")
    demo.add_argument("dir", nargs="?", metavar="DIR")
    demo.add_argument("--no-window", action="store_true")

    init = add("init", "make a new event")
    init.add_argument("programme", nargs="?", metavar="PROGRAMME.toml")

    imp = add("import", "import a registration list, or a newer state of it", json=True)
    which = imp.add_mutually_exclusive_group(required=True)
    which.add_argument("file", metavar="FILE", nargs="?")
    which.add_argument("--undo", action="store_true", help="take the last import back")
    imp.add_argument("--sheet", metavar="S")
    imp.add_argument("--encoding", metavar="E", help="read a text as cp850, mac_roman…")
    imp.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD")
    imp.add_argument("--absent", choices=("keep", "cancel"), default="keep")
    imp.add_argument(
        "--extra", action="append", default=[], metavar="COLUMN", help="keep this column as it is"
    )
    imp.add_argument(
        "--accept-new-only",
        action="store_true",
        help="take new people; leave everybody known as they are",
    )
    imp.add_argument(
        "--repair-accents",
        action="store_true",
        help="undo what another program made of accents (Ã© for é)",
    )
    imp.add_argument("--dry-run", action="store_true", help="show what would change")

    add("attendees", "list everybody", json=True)

    add_badge_options(add("badges", "make badges as PDF or PNG"))

    register = add("register", "register a person at the desk", json=True)
    register.add_argument("--name", required=True)
    register.add_argument("--email", default="")
    register.add_argument("--role", choices=list(Role), default="participant", metavar="R")
    register.add_argument("--session", action="append", default=[], metavar="ID")
    register.add_argument("--waitlist", action="store_true")
    register.add_argument("--at", metavar="ISO-TIME")

    programme = add("programme", "show or change the programme", json=True)
    programme.add_argument("--set", metavar="FILE.toml")
    programme.add_argument("--session", metavar="ID")
    programme.add_argument("--start", metavar="ISO-TIME")
    programme.add_argument("--end", metavar="ISO-TIME")
    programme.add_argument("--open-now", action="store_true")
    programme.add_argument("--room", metavar="ID")
    programme.add_argument("--seats", type=int, metavar="N")
    programme.add_argument("--capacity", type=int, metavar="N", help="of the session's room")
    programme.add_argument("--at", metavar="ISO-TIME")

    backup = add("backup", "copy the event to a file, or choose where automatic copies go")
    copy_to = backup.add_mutually_exclusive_group(required=True)
    copy_to.add_argument("file", nargs="?", metavar="FILE")
    copy_to.add_argument("--folder", metavar="DIR", help="of the automatic copies")
    add("restore", "make a copy the event again").add_argument("file", metavar="FILE")

    scan = add("scan", "answer scans, one a line of standard input", json=True)
    scan.add_argument("--session", default="auto", metavar="ID|auto")
    scan.add_argument("--direction", choices=("in", "out"), default="in")
    scan.add_argument("--at", metavar="ISO-TIME")
    scan.add_argument("--station", metavar="NAME")

    one = add("attendee", "show or change one person", json=True)
    one.add_argument("id", metavar="ID")
    block = one.add_mutually_exclusive_group()
    block.add_argument("--block", action="store_true")
    block.add_argument("--unblock", action="store_true")
    one.add_argument("--cancel", metavar="SESSION")
    one.add_argument("--role", choices=list(Role), metavar="R")
    one.add_argument("--note", metavar="TEXT")
    one.add_argument("--replace-by", metavar="NAME,E-MAIL")

    badge = add("badge", "revoke, re-issue or bind a badge, or make spare ones", json=True)
    badge.add_argument("id", nargs="?", metavar="ID|CODE")
    what = badge.add_mutually_exclusive_group()
    what.add_argument("--revoke", action="store_true")
    what.add_argument("--reissue", action="store_true")
    what.add_argument("--spare", type=int, metavar="N")
    what.add_argument("--bind", metavar="ID")

    add_pin_options(add("pin", "who has a supervisor's PIN, or take all away", json=True))

    decode = add("decode", "what the camera pipeline reads in pictures or a video", json=True)
    decode.add_argument("files", nargs="+", metavar="FILE")
    decode.add_argument("--explain", action="store_true", help="say what read each code")

    add("status", "sessions and rooms now", json=True).add_argument("--at", metavar="ISO-TIME")
    add("find", "find people by any part of name, e-mail, organisation", json=True).add_argument(
        "text", metavar="TEXT"
    )

    export = add("export", "write the attendance for the funder")
    export.add_argument("--out", required=True, metavar="DIR")
    export.add_argument(
        "--format",
        metavar="F,F…",
        help="of xlsx, csv, pdf, datapackage, certificates; without it all that exist",
    )
    export.add_argument("--session", action="append", default=[], metavar="ID")
    export.add_argument("--language", choices=("fr", "en"), default="fr")

    check = add("verify", "say whether an exported dossier is untouched", json=True)
    check.add_argument("dossier", metavar="DIR|ZIP")

    add_host_options(add("host", "serve this event to other desks", json=True))
    add_join_options(add("join", "work on the event that another desk serves", json=True))

    desktop = add("desktop-file", "show or install the menu entry of a Linux desktop")
    desktop.add_argument("--install", action="store_true", help="for this user")

    add("doctor", "recompute everything derived and compare", json=True)
    return parser
