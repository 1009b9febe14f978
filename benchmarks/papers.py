"""`python -m benchmarks.papers`: attendance sheets against ReportLab's platypus, in one run.

The same rows and columns; platypus gets its plain table (strings) and one whose names are
paragraphs, which is what wrapping and bold family names take there. Processor time.
"""

import io
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from checkin.data_folder import data_folder
from checkin.drawing.fonts import load_fonts
from checkin.drawing.qt_session import ensure_qt
from checkin.reporting.papers.attendance_sheet import sheets_pdf
from checkin.reporting.papers.contents import (
    Frame,
    Funder,
    Organiser,
    SessionHead,
    Sheet,
    SheetRow,
    SheetTotals,
)

PEOPLE, ROUNDS = 2000, 5
_FUNDER = Funder(True, "Union européenne", "Fonds européen de développement régional", "Cofinancé.")


def rows() -> tuple[SheetRow, ...]:
    start, end = datetime(2020, 3, 4, 9, 12, tzinfo=UTC), datetime(2020, 3, 4, 12, 30, tzinfo=UTC)
    return tuple(
        SheetRow(
            f"Dupont-{n:04}",
            f"Claire {n % 37}",
            f"Organisation {n % 211}",
            first_entry=start,
            last_exit=end,
            exit_presumed=True,
            minutes_presumed=180,
            known_by=("badge",),
        )
        for n in range(PEOPLE)
    )


def ours(people: tuple[SheetRow, ...]) -> bytes:
    at = datetime(2020, 3, 4, 9, 30, tzinfo=UTC)
    sheet = Sheet(
        SessionHead("Ouvrir ses données", "Grande salle", at, at.replace(hour=12)),
        people,
        (),
        (),
        SheetTotals(PEOPLE, 0, PEOPLE, 0, 0, 0, 180 * PEOPLE, 0, 0, 0),
    )
    frame = Frame("fr", "Journées", "Le Port", _FUNDER, Organiser(), at, "0f" * 32)
    return sheets_pdf(frame, [sheet])


def platypus(people: tuple[SheetRow, ...], *, paragraphs: bool) -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.lib.units import mm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

    fonts = data_folder("assets") / "fonts"
    for name, file in (("Noto", "NotoSans-Regular.ttf"), ("NotoBold", "NotoSans-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, str(fonts / file)))
    style = getSampleStyleSheet()["Normal"].clone("name", fontName="Noto", fontSize=8, leading=9)
    cells: list[list[Any]] = [
        ["N°", "Nom", "Entrée", "Sortie", "Mes.", "Prés.", "Preuve", "Signature"]
    ]
    for place, row in enumerate(people, start=1):
        shown: Any = f"{row.family_name} {row.given_name}\n{row.organisation}"
        if paragraphs:
            shown = Paragraph(
                f"<font name='NotoBold'>{row.family_name}</font> {row.given_name}"
                f"<br/>{row.organisation}",
                style,
            )
        cells.append([str(place), shown, "9 h 12", "(12 h 30)", "", "180", "badge", ""])
    widths = [width * mm for width in (9, 61, 14.5, 17, 15.5, 16, 19, 34)]
    table = Table(cells, widths, [8 * mm] + [9 * mm] * len(people), repeatRows=1)
    table.setStyle(
        TableStyle(
            [("FONT", (0, 0), (-1, -1), "Noto", 8), ("GRID", (0, 0), (-1, -1), 0.25, "grey")]
        )
    )
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer, pagesize=A4).build([table])
    return buffer.getvalue()


def main() -> int:
    import pypdfium2

    ensure_qt()
    load_fonts()
    people = rows()
    made: dict[str, Callable[[], bytes]] = {
        "ours": lambda: ours(people),
        "platypus, strings": lambda: platypus(people, paragraphs=False),
        "platypus, paragraphs": lambda: platypus(people, paragraphs=True),
    }
    a_page: dict[str, list[float]] = {name: [] for name in made}
    for make in made.values():
        make()  # fonts and caches are warm for all three
    for _ in range(ROUNDS):
        for name, make in made.items():
            begin = time.process_time()
            pdf = make()
            took = time.process_time() - begin
            a_page[name].append(took / len(pypdfium2.PdfDocument(pdf)) * 1000)
    mine = statistics.median(a_page["ours"])
    for name, times in a_page.items():
        middle = statistics.median(times)
        print(f"{name:22} {middle:6.2f} ms a page   {middle / mine:5.2f} of ours")
    return 0


if __name__ == "__main__":
    sys.exit(main())
