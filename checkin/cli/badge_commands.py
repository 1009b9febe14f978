"""`checkin badges`: sheets, files a person, the list on paper, spare badges."""

import argparse
import unicodedata
from argparse import Namespace
from datetime import UTC, datetime
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.cli.output import say
from checkin.cli.spoken_parser import whole_number
from checkin.domain.errors import BadInput
from checkin.services.error_words import told

if TYPE_CHECKING:
    from checkin.services.open_event import OpenEvent
    from checkin.services.print_centre import Notice

#: by whom the ledger says that badges were printed from here
STATION = "checkin badges"

#: what is to be known before printing, by its concern
NOTICES = {
    "missing_letters": "{name}: no font of this computer has {detail}; it prints as boxes.",
    "pictures_left_out": "{name}: no font of this computer has {detail}; the badge does without.",
    "name_compacted": "{name}: the name is too long, printed as “{detail}”.",
    "name_too_small": "{name}: the name prints very small; choose a larger badge.",
    "shortened": "{name}: “{detail}” is shortened.",
}


def add_badge_options(command: argparse.ArgumentParser) -> None:
    """The options of `checkin badges`."""
    command.add_argument("--design", default="a6", metavar="D", help="a name, or a .toml file")
    command.add_argument(
        "--sheet", default="a6-4-on-a4", metavar="S", help="a name, or a .toml file"
    )
    command.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="WHO",
        help="session:ID, role:ROLE, audience:NAME or an attendee's id",
    )
    command.add_argument(
        "--order",
        choices=("name", "organisation", "audience", "session"),
        default="name",
        help="in which they come out",
    )
    command.add_argument(
        "--start-cell", type=whole_number, default=1, metavar="N", help="of a sheet begun before"
    )
    command.add_argument(
        "--offset",
        type=_millimetres,
        default=(0.0, 0.0),
        metavar="X,Y",
        help="millimetres to the right and down, for a printer that does not hit the edges",
    )
    command.add_argument("--backs", action="store_true", help="add the backs, page after page")
    command.add_argument(
        "--spare-sheet",
        type=whole_number,
        metavar="N",
        help="N new badges bound to nobody, in --out",
    )
    target = command.add_mutually_exclusive_group(required=True)
    target.add_argument("--out", metavar="FILE.pdf", help="all badges in one PDF")
    target.add_argument("--png", metavar="DIR", help="a picture a person, and badges.csv")
    target.add_argument("--pdf-each", metavar="DIR", help="a PDF a person, and badges.csv")
    target.add_argument(
        "--tick-list", metavar="FILE.pdf", help="the list on paper, with a small QR a line"
    )


def badges(args: Namespace, event: "OpenEvent") -> int:
    from checkin.services import badge_papers, badge_printing

    if args.spare_sheet is not None:
        if not args.out:
            raise BadInput("Spare badges go to one file: name it with --out FILE.pdf.")
        number = badge_printing.make_spare_sheet(
            event,
            args.spare_sheet,
            Path(args.out),
            at=datetime.now(UTC),
            design=args.design,
            sheet=args.sheet,
            start_cell=args.start_cell,
            offset=args.offset,
        )
    elif args.tick_list:
        number = badge_papers.make_tick_list(event, Path(args.tick_list), only=args.only)
        say(told("{number} people in {file}.", number=number, file=args.tick_list))
        return 0
    else:
        number = badge_printing.make_badges(
            event,
            out=Path(args.out) if args.out else None,
            png=Path(args.png) if args.png else None,
            pdf_each=Path(args.pdf_each) if args.pdf_each else None,
            design=args.design,
            sheet=args.sheet,
            only=args.only,
            order=args.order,
            start_cell=args.start_cell,
            offset=args.offset,
            backs=args.backs,
            at=datetime.now(UTC),
            by=STATION,
            told=lambda notice: say(notice_words(notice)),
        )
    where = args.out or args.png or args.pdf_each
    say(told("{number} badges in {where}.", number=number, where=where))
    return 0


def notice_words(notice: "Notice") -> str:
    """What is to be known before printing, the person first."""
    return told(NOTICES[notice.concern], name=notice.name, detail=named_letters(notice))


def named_letters(notice: "Notice") -> str:
    """The text concerned; letters that cannot be shown with what Unicode calls them."""
    if notice.concern not in ("missing_letters", "pictures_left_out"):
        return notice.detail
    return ", ".join(
        f"{letter} ({unicodedata.name(letter, f'U+{ord(letter):04X}').lower()})"
        for letter in notice.detail
    )


def _millimetres(text: str) -> tuple[float, float]:
    x, _, y = text.replace(";", ",").partition(",")
    try:
        shift = float(x), float(y or 0)
    except ValueError:
        shift = (inf, inf)
    if not max(map(abs, shift)) <= 20:
        raise argparse.ArgumentTypeError(
            told("“{text}” is not two numbers of millimetres, 20 at most", text=text)
        )
    return shift
