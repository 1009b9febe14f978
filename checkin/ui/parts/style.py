"""Colours and sizes of the door: one place, so that states differ in brightness too.

Sizes are those of a 1366 × 768 window and grow with it (``scale``). Every ink on its paper
has a contrast of at least 7 : 1.
"""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont

from checkin.ui.parts.theme import LIGHT, Colours
from checkin.ui.words.verdicts import Kind

DARK = "#111827"
SLATE = "#1F2A37"
EXIT_BLUE = "#1D4ED8"
EXIT_FRAME = "#60A5FA"


@dataclass(frozen=True, slots=True)
class Look:
    """The paper that a verdict covers and the ink on it."""

    paper: str
    ink: str


LOOKS = {
    Kind.IDLE: Look(SLATE, "#FFFFFF"),
    Kind.WELCOME: Look("#1DB386", "#0A0D10"),
    Kind.GOODBYE: Look("#B9DCFF", "#101418"),
    Kind.ASK: Look("#F4ECFF", "#101418"),
    Kind.AMBER: Look("#F2B705", "#101418"),
    Kind.ELSEWHERE: Look("#FF9147", "#101418"),
    Kind.WAIT: Look("#0B4A6F", "#FFFFFF"),
    Kind.FULL: Look("#6E0F1A", "#FFFFFF"),
    Kind.CLOSED: Look("#D3D9E1", "#101418"),
    Kind.NOTED: Look("#E9EDF2", "#101418"),
    Kind.UNKNOWN: Look("#3B2A6B", "#FFFFFF"),
    Kind.ERROR: Look("#0A0A0A", "#FFFFFF"),
}

# Strips under the header, by checkin.ui.parts.banners.Banner.
BANNERS = {
    "exercise": Look("#F2B705", "#101418"),
    "look_only": Look("#F4ECFF", "#101418"),
    "offline": Look("#6E0F1A", "#FFFFFF"),
    "count": Look("#F2B705", "#101418"),
    "print": Look("#F2B705", "#101418"),
    "info": Look("#D3D9E1", "#101418"),
}

# Framed so that a question or a stop is also seen at the edge of the eye.
FRAMED = {Kind.ASK, Kind.AMBER, Kind.ELSEWHERE, Kind.FULL, Kind.ERROR}


#: A 1366 × 768 screen at 150 % is 911 × 512, less what the system's own bars take.
MINIMUM = QSize(860, 420)
SMALLEST = MINIMUM.height() / 768
HEADER_TEXT = 1.25  # how much larger the header's letters may become


def scale(size: QSize) -> float:
    return max(SMALLEST, min(size.width() / 1366, size.height() / 768))


def pixels(base: float, factor: float) -> int:
    """A text size; nothing is ever smaller than 13 pixels."""
    return max(13, round(base * factor))


def font(base: float, factor: float, *, bold: bool = False) -> QFont:
    result = QFont()
    result.setPixelSize(pixels(base, factor))
    result.setBold(bold)
    return result


def door_sheet(factor: float, *, leaving: bool, colours: Colours = LIGHT, text: float = 1.0) -> str:
    """The style sheet of the door screen at a scale; blue all around while exits are scanned.

    ``text`` (1 to 2) makes letters larger still, but the header's only as far as it has room.
    """

    def px(base: float) -> str:
        return f"{pixels(base, factor * text)}px"

    def head(base: float) -> str:
        return f"{pixels(base, factor * min(text, HEADER_TEXT))}px"

    def space(base: float) -> str:
        return f"{max(1, round(base * factor))}px"

    bar = EXIT_BLUE if leaving else DARK
    return f"""
    #door {{ background: {EXIT_FRAME if leaving else DARK}; }}
    #header {{ background: {bar}; }}
    #header QLabel {{ color: white; font-size: {head(18)}; }}
    #header #where {{ font-size: {head(24)}; font-weight: bold; }}
    #header #what {{ font-size: {head(17)}; }}
    #header #clock {{ font-size: {head(28)}; font-weight: bold; }}
    #header #connection {{ font-size: {head(15)}; }}
    #header #connection[trouble="true"] {{
        background: #F2B705; color: #101418; font-weight: bold; padding: {space(4)};
    }}
    #header QPushButton {{
        color: white; background: transparent; border: {space(2)} solid #9CA3AF;
        border-radius: {space(8)}; padding: {space(6)} {space(12)}; font-size: {head(17)};
        font-weight: bold;
    }}
    #header QPushButton:hover {{ border-color: white; }}
    #header #direction {{
        color: {EXIT_BLUE if leaving else DARK}; background: white; border-color: white;
        font-size: {head(20)};
    }}
    #column {{ background: {colours.paper}; }}
    #side {{ background: {colours.paper}; }}
    #side QLabel {{ color: {colours.ink}; font-size: {px(17)}; }}
    #side QLabel[caption="true"] {{
        color: {colours.quiet}; font-weight: bold; font-size: {px(16)};
    }}
    #side #note {{
        background: {colours.note}; border: 1px solid #8A6D00; border-radius: {space(6)};
        padding: {space(8)}; color: {colours.note_ink};
    }}
    #actions QPushButton {{
        font-size: {px(15)}; padding: {space(6)}; border: 1px solid {colours.border};
        border-radius: {space(6)}; background: {colours.paper}; color: {colours.ink};
        font-weight: bold;
    }}
    #actions QPushButton:hover {{ border: 1px solid {colours.accent}; }}
    #actions QPushButton:checked {{ background: {colours.ink}; color: {colours.paper}; }}
    #actions QPushButton:disabled {{ color: {colours.quiet}; background: {colours.off}; }}
    #side QLineEdit {{
        font-size: {px(21)}; padding: {space(8)}; border: {space(2)} solid {colours.border};
        border-radius: {space(6)}; background: {colours.paper}; color: {colours.ink};
        placeholder-text-color: {colours.quiet};
    }}
    #side QLineEdit:focus {{ border: {space(3)} solid {colours.accent}; }}
    #side QListWidget, #side QTableView {{
        border: none; background: {colours.paper}; color: {colours.ink}; font-size: {px(17)};
        gridline-color: {colours.line}; outline: none;
    }}
    #side QTableView:focus {{ border: {space(2)} solid {colours.accent}; }}
    #side QListWidget::item {{ padding: {space(6)}; border-bottom: 1px solid {colours.line}; }}
    #side QListWidget::item:selected {{
        background: {colours.accent}; color: {colours.on_accent};
    }}
    #verdict QScrollArea, #verdict #choices {{ background: transparent; }}
    #verdict QPushButton {{
        color: #101418; background: white; border: {space(2)} solid #101418;
        border-radius: {space(8)}; padding: {space(10)}; font-size: {head(18)}; font-weight: bold;
    }}
    #verdict QPushButton[answer="true"] {{
        font-size: {head(26)}; padding: {space(16)}; border-width: {space(3)};
    }}
    #verdict QPushButton[answer="choice"] {{ font-size: {head(17)}; padding: {space(15)}; }}
    #verdict QPushButton[answer="yes"] {{
        font-size: {head(28)}; padding: {space(16)}; border-width: {space(3)};
        background: #101418; color: white;
    }}
    #verdict QPushButton:hover {{ border-color: #0B4F8A; }}
    #verdict QPushButton:disabled {{ color: #5B6472; background: #E5E7EB; }}
    """
