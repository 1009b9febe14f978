"""`python -m benchmarks.badges`: whole PDF files of badges, ours and ReportLab's, in one run.

ReportLab gets every line of text, its place and the rectangles of each QR ready made, and only
draws them; ours lays out the names, makes the codes and draws. Times are processor time, files
are written to disk and closed.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import qrcode
import zxingcpp
from qrcode import constants
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from checkin.badging.content import BadgeContent
from checkin.badging.design_file import load_design
from checkin.badging.export import write_pdf, write_pdf_each, write_png
from checkin.badging.marks import BoxMark, Mark, QrMark, SymbolMark, TextMark
from checkin.badging.print_job import PrintJob
from checkin.badging.qr_code import QUIET_MODULES, code_matrix, code_rectangles
from checkin.badging.sheet import Sheet, load_sheet
from checkin.badging.symbols import symbol_rectangles
from checkin.data_folder import data_folder
from checkin.domain.badge_code import make_code
from checkin.domain.model import Role
from checkin.services.badge_merge_list import write_merge_list

_MM = 72 / 25.4
_GIVEN = ("Léa", "Éric", "Anne-Sophie", "Karim", "Jean-Baptiste", "Inès", "Θεοδώρα", "Анна", "Zoë")
_FAMILY = ("Öz", "Martin", "Lefèvre", "Benali", "Nguyễn", "Παππάς", "Щукина", "Allègre", "Roux")
_PLACES = ("Fablab de la Joliette", "Métropole d’Aix-Marseille-Provence", "Étudiante", "")
_PROFILES = ("porteur de projet", "spécialiste des données", "acteur public", "curieux")
_SESSIONS = (
    "mer. 4 mars, 9 h 30 – Data literacy, développez votre culture générale des données",
    "jeu. 5 mars, 14 h – Ouvrir ses données : de la loi à la pratique",
    "ven. 6 mars, 9 h 30 – Rencontre entre producteurs et réutilisateurs de données",
)

Placed = tuple[float, float, list[Mark], dict[str, list[tuple[int, int, int, int]]]]


def people(number: int) -> list[BadgeContent]:
    draw = random.Random(1)
    return [
        BadgeContent(
            given_name=draw.choice(_GIVEN),
            family_name=f"{draw.choice(_FAMILY)}-{draw.choice(_GIVEN)}",
            organisation=draw.choice(_PLACES),
            audience=draw.choice(_PROFILES),
            role=Role.PARTICIPANT.value,
            sessions=tuple(draw.sample(_SESSIONS, draw.randint(0, 3))),
            code=make_code(b"key", "bench", os.urandom(6)),
            event_name="Open Data Days Marseille 2020",
            venue="World Trade Center, Marseille",
            dates="4 – 6 mars 2020",
        )
        for _ in range(number)
    ]


def ready_made(job: PrintJob) -> list[list[Placed]]:
    """The marks of every badge of every page, and the rectangles of its code."""
    pages = []
    for page in job.pages:
        placed = []
        for one in page.placed:
            marks = job.layout.front(one.badge)
            rectangles = {m.code: code_rectangles(m.code) for m in marks if isinstance(m, QrMark)}
            placed.append((one.left, one.top, marks, rectangles))
        pages.append(placed)
    return pages


def with_reportlab(pages: Sequence[Sequence[Placed]], sheet: Sheet, path: Path) -> None:
    high = sheet.page_height * _MM
    canvas = Canvas(str(path), (sheet.page_width * _MM, high), pageCompression=1)
    for page in pages:
        for left, top, marks, rectangles in page:
            for mark in marks:
                if isinstance(mark, TextMark):
                    bold = mark.face.bold
                    mono = "Mono" in mark.face.family
                    name = "mono" if mono else "bold" if bold else "regular"
                    canvas.setFont(name, mark.size)
                    canvas.setFillColor(HexColor(mark.ink))
                    x, y = (left + mark.left) * _MM, high - (top + mark.baseline) * _MM
                    canvas.drawString(x, y, mark.text)
                elif isinstance(mark, BoxMark):
                    canvas.setFillColor(HexColor(mark.fill))
                    x = (left + mark.left) * _MM
                    y = high - (top + mark.top + mark.height) * _MM
                    canvas.roundRect(
                        x, y, mark.width * _MM, mark.height * _MM, mark.corner * _MM, 0, 1
                    )
                elif isinstance(mark, SymbolMark):
                    canvas.setFillColor(HexColor(mark.ink))
                    unit = mark.pixel * _MM
                    x, y = (left + mark.left) * _MM, high - (top + mark.top) * _MM
                    for column, row, width, height in symbol_rectangles(mark.symbol, mark.trail):
                        canvas.rect(
                            x + column * unit,
                            y - (row + height) * unit,
                            width * unit,
                            height * unit,
                            0,
                            1,
                        )
                elif isinstance(mark, QrMark):
                    canvas.setFillColor(HexColor("#000000"))
                    unit = mark.module * _MM
                    x = (left + mark.left) * _MM + QUIET_MODULES * unit
                    y = high - (top + mark.top) * _MM - QUIET_MODULES * unit
                    for column, row, width, height in rectangles[mark.code]:
                        canvas.rect(
                            x + column * unit,
                            y - (row + height) * unit,
                            width * unit,
                            height * unit,
                            0,
                            1,
                        )
        canvas.showPage()
    canvas.save()


def rate(work: Callable[[], object], number: int, rounds: int) -> float:
    """How many a second of processor time, the median of some rounds."""
    rates = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        rates.append(number / (time.process_time() - begin))
    return median(rates)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.badges", description=__doc__)
    parser.add_argument("--badges", type=int, default=400, metavar="N")
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    fonts = data_folder("assets") / "fonts"
    for name, file in (
        ("regular", "NotoSans-Regular"),
        ("bold", "NotoSans-Bold"),
        ("mono", "JetBrainsMono-Regular"),
    ):
        pdfmetrics.registerFont(TTFont(name, fonts / f"{file}.ttf"))
    badges = people(args.badges)
    codes(badges)
    with tempfile.TemporaryDirectory(prefix="checkin-bench-") as name:
        for design_name, sheet_name in (
            ("a6", "a6-4-on-a4"),
            ("a6", "a6-single"),
            ("card-86x54", "86x54-10-on-a4"),
            ("label-62", "roll-62x100"),
        ):
            design, sheet = load_design(design_name), load_sheet(sheet_name)
            ours, theirs = Path(name) / "ours.pdf", Path(name) / "reportlab.pdf"
            pages = ready_made(PrintJob(badges, design, sheet))
            fast = rate(lambda: write_pdf(badges, design, sheet, ours), args.badges, args.rounds)  # noqa: B023
            slow = rate(lambda: with_reportlab(pages, sheet, theirs), args.badges, args.rounds)  # noqa: B023
            print(
                f"{design_name} on {sheet_name}: {fast:,.0f} a second, "
                f"{ours.stat().st_size / 1000:,.0f} kB; ReportLab, drawing only: {slow:,.0f}, "
                f"{theirs.stat().st_size / 1000:,.0f} kB; ratio {fast / slow:.2f}",
                flush=True,
            )
        each(badges, Path(name))
    return 0


def each(badges: Sequence[BadgeContent], folder: Path) -> None:
    """A file a person and the list for a mail merge."""
    for design_name in ("a6", "card-86x54"):
        design = load_design(design_name)
        for kind, write in (("PDF", write_pdf_each), ("PNG, 300 dpi", write_png)):

            def work() -> None:
                files = write(badges, design, folder / "each")  # noqa: B023
                write_merge_list(badges, files, folder / "each" / "badges.csv")

            fast = rate(work, len(badges), 1)
            size = sum(file.stat().st_size for file in (folder / "each").iterdir())
            print(
                f"{design_name}, a {kind} a person and badges.csv: {fast:,.0f} a second, "
                f"{size / len(badges) / 1000:,.0f} kB each",
                flush=True,
            )
            for file in (folder / "each").iterdir():
                file.unlink()


def codes(badges: Sequence[BadgeContent]) -> None:
    """Makers of symbols side by side: modules only, nothing drawn."""

    def by_qrcode(mask: int | None) -> None:
        for badge in badges[:100]:
            symbol = qrcode.QRCode(
                version=2, error_correction=constants.ERROR_CORRECT_Q, mask_pattern=mask
            )
            symbol.add_data(badge.code)
            symbol.make(fit=False)

    def by_zxing() -> None:
        for badge in badges:
            kind = zxingcpp.BarcodeFormat.QRCode
            zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(badge.code, kind, ec_level="Q"))

    def by_sums() -> None:
        for badge in badges:
            code_matrix(badge.code)

    code_matrix(badges[0].code)
    print(
        f"codes a second: qrcode, best mask {rate(lambda: by_qrcode(None), 100, 3):,.0f}; "
        f"qrcode, mask 0 {rate(lambda: by_qrcode(0), 100, 3):,.0f}; "
        f"zxing-cpp {rate(by_zxing, len(badges), 3):,.0f}; "
        f"sums of qrcode's symbols {rate(by_sums, len(badges), 3):,.0f}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
