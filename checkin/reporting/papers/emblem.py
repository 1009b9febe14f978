"""The emblem of the European Union, by its published geometry (Regulation 763/2014, annex)."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontDatabase, QPainterPath

from checkin.data_folder import data_folder
from checkin.reporting.papers.paper import Paper

BLUE, YELLOW = "#003399", "#FFCC00"
RATIO = 1.5  # width to height
#: Typefaces that Regulation 821/2014 allows beside the emblem, the bundled one last.
_ALLOWED = ("Arial", "Calibri", "Trebuchet MS", "Tahoma", "Verdana", "Ubuntu")
_INNER = math.sin(math.radians(18)) / math.sin(math.radians(54))


def draw_emblem(paper: Paper, x: float, y: float, height: float) -> None:
    """A rectangle 3:2 with twelve upright stars; ``x``, ``y``: its top left corner, in mm."""
    paper.area(x, y, RATIO * height, height, BLUE)
    for centre in star_centres(x, y, height):
        paper.shape(_star(centre, height / 18), YELLOW)


def star_centres(x: float, y: float, height: float) -> list[tuple[float, float]]:
    """Like the hours of a clock, on a circle whose radius is a third of the height."""
    middle = (x + RATIO * height / 2, y + height / 2)
    return [
        (
            middle[0] + height / 3 * math.sin(math.radians(30 * hour)),
            middle[1] - height / 3 * math.cos(math.radians(30 * hour)),
        )
        for hour in range(12)
    ]


@lru_cache(maxsize=1)
def emblem_family() -> str:
    """The typeface of the words beside the emblem: an allowed one that is here."""
    here = set(QFontDatabase.families())
    found = next((family for family in _ALLOWED if family in here), None)
    if found is None:
        font = data_folder("assets") / "emblem" / "Ubuntu-Regular.ttf"
        QFontDatabase.addApplicationFont(str(font))
        found = "Ubuntu"
    return found


@lru_cache(maxsize=64)
def _star(centre: tuple[float, float], radius: float) -> QPainterPath:
    path = QPainterPath()
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * _INNER
        angle = math.radians(36 * corner)
        point = QPointF(
            centre[0] + reach * math.sin(angle),
            centre[1] - reach * math.cos(angle),
        )
        if corner:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path
