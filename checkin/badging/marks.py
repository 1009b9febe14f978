"""What a badge consists of once its words are laid out: marks at fixed places, in mm."""

from typing import NamedTuple

from checkin.badging.picture import Picture
from checkin.drawing.fonts import Face


class TextMark(NamedTuple):
    """One line of text; ``size`` in points, ``left`` and ``baseline`` its origin; ``shared``
    where other badges are likely to have the same line."""

    face: Face
    size: float
    left: float
    baseline: float
    text: str
    ink: str
    shared: bool = True


class BoxMark(NamedTuple):
    """A filled rectangle, with round corners where ``corner`` is their radius."""

    left: float
    top: float
    width: float
    height: float
    corner: float
    fill: str


class PictureMark(NamedTuple):
    """A logo at its left and top."""

    picture: Picture
    left: float
    top: float


class SymbolMark(NamedTuple):
    """A symbol of square pixels; ``trail`` is how many columns of loose ones precede it."""

    left: float
    top: float
    pixel: float
    symbol: str
    trail: int
    ink: str


class QrMark(NamedTuple):
    """A QR with its white quiet zone, whose left and top are given."""

    left: float
    top: float
    module: float
    code: str


Mark = TextMark | BoxMark | PictureMark | SymbolMark | QrMark
