"""The command line's grammar: commands, options, help."""

import argparse

from checkin.cli.badge_commands import add_badge_options
from checkin.cli.host_commands import add_host_options, add_join_options
from checkin.cli.pin_command import add_pin_options
from checkin.cli.spoken_parser import let_argparse_speak, speak, whole_number
from checkin.domain.model import Role

_AT = "as if it were then, in the event's time, such as 2020-03-04T09:25"
_ROLES = "participant, speaker, staff, press or guest"


def build_parser() -> argparse.ArgumentParser:
    """The parser of `checkin`; a command's name leads to its function in `commands`.

    Its words are English here and in the user's language when it is handed out.
    """
    let_argparse_speak()
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
    demo.add_argument("dir", nargs="?", metavar="DIR", help="a folder that is new or empty")
    demo.add_argument("--no-window", action="store_true", help="open no window afterwards")

    init = add("init", "make a new event")
    init.add_argument(
        "programme", nargs="?", metavar="PROGRAMME.toml", help="without it that of the sample"
    )

    imp = add("import", "import a registration list, or a newer state of it", json=True)
    which = imp.add_mutually_exclusive_group(required=True)
    which.add_argument("file", metavar="FILE", nargs="?", help="CSV, XLSX, XLS or ODS")
    which.add_argument("--undo", action="store_true", help="take the last import back")
    imp.add_argument("--sheet", metavar="S", help="of a workbook with several")
    imp.add_argument("--encoding", metavar="E", help="read a text as cp850, mac_roman…")
    imp.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD", help="what a column holds"
    )
    imp.add_argument(
        "--absent",
        choices=("keep", "cancel"),
        default="keep",
        help="what becomes of people whom a newer list leaves out",
    )
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
    register.add_argument("--name", required=True, metavar="NAME", help="given name, family name")
    register.add_argument("--email", default="", metavar="E-MAIL", help="may be left out")
    register.add_argument(
        "--role",
        choices=[role.value for role in Role],
        default="participant",
        metavar="R",
        help=_ROLES,
    )
    register.add_argument(
        "--session", action="append", default=[], metavar="ID", help="may be given several times"
    )
    register.add_argument(
        "--waitlist", action="store_true", help="put them on the waiting list in any case"
    )
    register.add_argument("--at", metavar="ISO-TIME", help=_AT)

    programme = add("programme", "show or change the programme", json=True)
    programme.add_argument("--set", metavar="FILE.toml", help="put this one in its place")
    programme.add_argument("--session", metavar="ID", help="the one to change")
    programme.add_argument("--start", metavar="ISO-TIME", help="its new start")
    programme.add_argument("--end", metavar="ISO-TIME", help="its new end")
    programme.add_argument("--open-now", action="store_true", help="open its doors now")
    programme.add_argument("--room", metavar="ID", help="its new room")
    programme.add_argument("--seats", type=whole_number, metavar="N", help="its new seats")
    programme.add_argument(
        "--capacity", type=whole_number, metavar="N", help="of the session's room"
    )
    programme.add_argument("--at", metavar="ISO-TIME", help=_AT)

    backup = add("backup", "copy the event to a file, or choose where automatic copies go")
    copy_to = backup.add_mutually_exclusive_group(required=True)
    copy_to.add_argument("file", nargs="?", metavar="FILE", help="the copy to write")
    copy_to.add_argument("--folder", metavar="DIR", help="of the automatic copies")
    restore = add("restore", "make a copy the event again")
    restore.add_argument("file", metavar="FILE", help="the copy; what was there is kept beside it")

    scan = add("scan", "answer scans, one a line of standard input", json=True)
    scan.add_argument(
        "--session", default="auto", metavar="ID|auto", help="auto: the one each person is due at"
    )
    scan.add_argument("--direction", choices=("in", "out"), default="in", help="entries or exits")
    scan.add_argument("--at", metavar="ISO-TIME", help=_AT)
    scan.add_argument("--station", metavar="NAME", help="the desk's name, else the computer's")

    one = add("attendee", "show or change one person", json=True)
    one.add_argument("id", metavar="ID", help="as “checkin find” shows it")
    block = one.add_mutually_exclusive_group()
    block.add_argument("--block", action="store_true", help="the door lets them in no more")
    block.add_argument("--unblock", action="store_true", help="the door lets them in again")
    one.add_argument("--cancel", metavar="SESSION", help="cancel this registration")
    one.add_argument("--role", choices=[role.value for role in Role], metavar="R", help=_ROLES)
    one.add_argument("--note", metavar="TEXT", help="the door note, for staff's eyes")
    one.add_argument(
        "--replace-by", metavar="NAME,E-MAIL", help="pass the registrations on to somebody else"
    )
    one.add_argument(
        "--erase",
        action="store_true",
        help="at their request, erase their data for good; what proves attendance stays",
    )
    one.add_argument("--by", metavar="NAME", help="who erases, for the journal")

    badge = add("badge", "revoke, re-issue or bind a badge, or make spare ones", json=True)
    badge.add_argument(
        "id", nargs="?", metavar="ID|CODE", help="whose badge; with --bind a spare one's code"
    )
    what = badge.add_mutually_exclusive_group()
    what.add_argument("--revoke", action="store_true", help="it opens no door any more")
    what.add_argument("--reissue", action="store_true", help="revoke it and make a new one")
    what.add_argument(
        "--spare", type=whole_number, metavar="N", help="N new badges bound to nobody"
    )
    what.add_argument("--bind", metavar="ID", help="give the spare badge to this person")

    add_pin_options(add("pin", "who has a supervisor's PIN, or take all away", json=True))

    decode = add("decode", "what the camera pipeline reads in pictures or a video", json=True)
    decode.add_argument("files", nargs="+", metavar="FILE", help="a picture or a video")
    decode.add_argument("--explain", action="store_true", help="say what read each code")

    status = add("status", "sessions and rooms now", json=True)
    status.add_argument("--at", metavar="ISO-TIME", help=_AT)
    find = add("find", "find people by any part of name, e-mail, organisation", json=True)
    find.add_argument(
        "text", metavar="TEXT", help="accents and slips of the keyboard do not matter"
    )

    export = add("export", "write the attendance for the funder")
    export.add_argument("--out", required=True, metavar="DIR", help="the folder to write into")
    export.add_argument(
        "--format",
        metavar="F,F…",
        help="of xlsx, csv, pdf, datapackage, certificates; without it all that exist",
    )
    export.add_argument(
        "--session",
        action="append",
        default=[],
        metavar="ID",
        help="only this one; may be given several times",
    )
    export.add_argument(
        "--language", choices=("fr", "en"), default="fr", help="of the papers, whatever yours is"
    )

    check = add("verify", "say whether an exported dossier is untouched", json=True)
    check.add_argument("dossier", metavar="DIR|ZIP", help="its folder or its ZIP")

    add_host_options(add("host", "serve this event to other desks", json=True))
    add_join_options(add("join", "work on the event that another desk serves", json=True))

    desktop = add("desktop-file", "show or install the menu entry of a Linux desktop")
    desktop.add_argument("--install", action="store_true", help="for this user")

    add("doctor", "recompute everything derived and compare", json=True)
    speak(parser)
    return parser
