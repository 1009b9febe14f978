"""`python -m benchmarks.badge_proof`: every badge of the sample list, printed and read back.

Each design on its sheet is made into a PDF, rendered by pdftoppm at 150 and 300 dpi, cut into
badges and read code by code, whole and damaged; words, places, fonts and what poppler and mupdf
say are checked on the way. ``--sheets`` also measures one page of every sheet that we bring. The
exit status is 1 when anything was not as it should be.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.rendered_badges import (
    DAMAGES,
    cells_of,
    complaints,
    cut_out,
    fonts_of,
    misplaced,
    poppler,
    words_of,
)
from checkin.badging.content import BadgeContent
from checkin.badging.design_file import available_designs, load_design
from checkin.badging.export import write_job
from checkin.badging.print_job import PrintJob
from checkin.badging.proof import Concern, check_badges
from checkin.badging.sheet import available_sheets, load_sheet
from checkin.data_folder import data_folder
from checkin.domain.badge_code import in_groups
from checkin.domain.errors import BadInput
from checkin.drawing.qt_session import ensure_qt
from checkin.scanning.decoder import decode_image
from checkin.services.badge_content import contents
from checkin.services.list_import import import_list
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people
from checkin.services.programme_changes import built_in_programme

SHEETS = {
    "a6": "a6-4-on-a4",
    "card-86x54": "86x54-10-on-a4",
    "insert-90x55": "90x55-10-on-a4",
    "label-62": "roll-62x100",
    "label-63x36": "63.5x38.1-21-on-a4",
    "label-80x50": "80x50-10-on-a4",
}
_LIMIT = 0.2  # mm


def sample(folder: Path) -> list[BadgeContent]:
    """Everybody of the sample list that comes with the program."""
    event = OpenEvent.at(str(folder / "sample.checkin"), create=True)
    event.create(built_in_programme())
    file = data_folder("assets") / "samples" / "inscriptions-airtable.csv"
    import_list(event, file, at=datetime(2020, 3, 3, 18, tzinfo=UTC))
    badges = contents(event.programme(), [p for p in list_people(event) if p.badge])
    event.close()
    return badges


def proof(design_name: str, badges: Sequence[BadgeContent], folder: Path) -> int:
    """Print what came of one design; how many things are wrong."""
    began = time.monotonic()
    design, sheet = load_design(design_name), load_sheet(SHEETS[design_name])
    job = PrintJob(badges, design, sheet, backs=True)
    pdf = folder / f"{design_name}.pdf"
    write_job(job, pdf)
    cells, wrong = cells_of(job), 0
    print(f"{design_name} on {SHEETS[design_name]}: {len(cells)} badges, {len(job.pages)} pages")
    for dpi in (150, 300):
        pages = poppler(pdf, dpi)
        counts = {"as printed": 0, **dict.fromkeys(DAMAGES, 0)}
        worst = 0.0
        for cell in cells:
            badge = cut_out(pages, cell, dpi)
            counts["as printed"] += decode_image(badge) == [cell.code]
            for name, damage in DAMAGES.items():
                counts[name] += decode_image(damage(badge, dpi)) == [cell.code]
            worst = max(worst, misplaced(pages, cell, design, dpi))
        wrong += sum(len(cells) - count for count in counts.values()) + (worst > _LIMIT)
        said = ", ".join(f"{name} {count}" for name, count in counts.items())
        print(f"  {dpi} dpi: read {said}; QR off its place by {worst:.2f} mm at most")
    missing = _missing_words(pdf, badges, job)
    fonts, said = fonts_of(pdf), complaints(pdf)
    wrong += missing + list(fonts.values()).count(False) + bool(said)
    print(f"  words missing {missing}; fonts {', '.join(sorted(fonts))}, all embedded: ", end="")
    print(f"{all(fonts.values())}; poppler and mupdf: {said.strip() or 'nothing to say'}")
    notices = check_badges(badges, design)
    told = {c.value: sum(n.concern is c for n in notices) for c in Concern}
    print(f"  told before printing: {told}; {time.monotonic() - began:.0f} s", flush=True)
    return wrong


def _missing_words(pdf: Path, badges: Sequence[BadgeContent], job: PrintJob) -> int:
    """Names and organisations that their own badge does not hold, but for those told before."""
    told = {notice.index for notice in check_badges(badges, job.design)}
    words, missing = list(words_of(pdf)), 0
    for index, (badge, cell) in enumerate(zip(badges, cells_of(job), strict=True)):
        text = "".join(
            word.text
            for word in words
            if word.page == cell.page
            and cell.left <= (word.left + word.right) / 2 <= cell.left + cell.width
            and cell.top <= (word.top + word.bottom) / 2 <= cell.top + cell.height
        )
        wanted = in_groups(badge.code).split()
        if index not in told:
            wanted += [badge.given_name, badge.family_name, badge.organisation]
        missing += sum("".join(part.split()) not in text for part in wanted)
    return missing


def measure_sheets(badges: Sequence[BadgeContent], folder: Path) -> int:
    """A full page of every sheet, with the largest design that fits; how many are out."""
    designs = sorted((load_design(name) for name in available_designs()), key=lambda d: -d.width)
    wrong = 0
    for name in available_sheets():
        sheet = load_sheet(name)
        for design in sorted(designs, key=lambda d: -d.width * d.height):
            try:
                job = PrintJob(badges[: sheet.places], design, sheet)
                break
            except BadInput:
                continue
        else:
            print(f"  {name}: smaller than our designs")
            continue
        pdf = folder / "sheet.pdf"
        write_job(job, pdf)
        pages, cells = poppler(pdf, 300), cells_of(job)
        worst = max(misplaced(pages, cell, design, 300) for cell in cells)
        read = sum(decode_image(cut_out(pages, cell, 300)) == [cell.code] for cell in cells)
        bad = worst > _LIMIT or read != len(cells)
        wrong += bad
        print(f"  {name}: {design.name}, {read}/{len(cells)} read, off by {worst:.2f} mm at most")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.badge_proof", description=__doc__)
    parser.add_argument("--sheets", action="store_true", help="measure every sheet as well")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    ensure_qt()
    with tempfile.TemporaryDirectory(prefix="checkin-proof-") as name:
        folder = Path(name)
        badges = sample(folder)
        wrong = sum(proof(design, badges, folder) for design in SHEETS)
        if args.sheets:
            wrong += measure_sheets(badges, folder)
    print("nothing wrong" if not wrong else f"WRONG: {wrong}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
