"""A PDF in memory whose pages are laid out in millimetres from the top left corner.

What is drawn is kept until the page is full and then written by kind (areas, pictures, lines,
texts): few changes of pen, font and colour are what makes a page fast. The bundled fonts are
written as glyphs, once encoded; any other text as outlines that can be searched.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple, TypeVar

from PySide6.QtGui import QImage, QPainterPath

from checkin.drawing.fonts import Face
from checkin.drawing.text_fit import POINT, elide, wrap
from checkin.reporting.papers import pdf_file
from checkin.reporting.papers.glyphs import printable
from checkin.reporting.papers.pdf_file import PdfFile
from checkin.reporting.papers.pdf_font import PdfFont, pdf_font, unseen_font
from checkin.reporting.papers.pdf_outline import Outline, outline_of, path_operators
from checkin.reporting.papers.pdf_picture import painted, put_image

T = TypeVar("T")

WIDTH, HEIGHT = 210.0, 297.0
LEFT, RIGHT = 12.0, 198.0
INK, QUIET, LINE, SHADE, ACCENT = "#111827", "#4B5563", "#9CA3AF", "#EEF2F7", "#003399"
_PAGE = "2.8346457 0 0 -2.8346457 0 841.8898 cm"  # millimetres, y down

_face = lru_cache(maxsize=8)(Face)


@dataclass(frozen=True)
class Style:
    """How a text is set; ``size`` in points."""

    size: float
    bold: bool = False
    colour: str = INK
    family: str = "Noto Sans"

    @cached_property
    def face(self) -> Face:
        return _face(self.family, self.bold)

    def width(self, text: str) -> float:
        """Width in millimetres."""
        return self.face.width(printable(text)) * self.size * POINT

    def lines(self, text: str, room: float) -> list[str]:
        """``text`` as it can be drawn, broken to a room in millimetres; nothing is cut."""
        return wrap(printable(text), self.face.width, room, self.size)

    def one_line(self, text: str, room: float) -> str:
        """``text``, or its beginning with an ellipsis where it is longer than the room."""
        return elide(printable(text), self.face.width, room, self.size)


class _Ink:
    """A style in one document: its font, and what the page at hand shows in it."""

    def __init__(self, style: Style, letters: "Letters") -> None:
        self.font = pdf_font(style.family, style.bold)
        self.encoded = self.font.encoded if self.font is not None else {}
        self.letters = letters[self.font] if self.font is not None else set()
        self.size = style.size * POINT
        name = "" if self.font is None else f"/{self.font.name} {self.size:.4f} Tf "
        self.begin = f"BT {name}{_rgb(style.colour)} rg"
        self.shown: list[str] = []
        self.seen: set[str] = set()  # texts whose letters are known to be wanted


class _Outlined(NamedTuple):
    """A text drawn as outlines: its object, or a picture where it has none."""

    outline: Outline
    number: int


#: The letters that documents use, by font: those that share them embed the same part of it.
Letters = defaultdict[PdfFont, set[str]]


class Paper:
    """One PDF of A4 pages; draw, ``new_page`` in between, and take it with ``finished``.

    ``letters``: shared with other documents, which makes many small ones fast.
    """

    def __init__(self, title: str, letters: Letters | None = None) -> None:
        self._title = title
        self._file = PdfFile()
        self._tree, self._resources = self._file.reserve(), self._file.reserve()
        self._pages: list[int] = []
        self._letters: Letters = defaultdict(set) if letters is None else letters
        self._inks: dict[Style, _Ink] = {}
        self._at_hand: dict[int, _Ink] = {}  # by the identity of a style: no hash to reckon
        self._styles: list[Style] = []  # keeps those identities
        self._objects: dict[str, int] = {}  # by the name under which pages draw them
        self._outlined: dict[tuple[Style, str], _Outlined] = {}
        self._unseen: dict[str, int] = {}  # letters over outlines, each with its code
        self._images: dict[int, str] = {}
        self._stamps: dict[object, tuple[str, object]] = {}
        self._forget()

    def _forget(self) -> None:
        self._areas: defaultdict[str, list[str]] = defaultdict(list)
        self._under: list[str] = []  # shapes and pictures, as they came
        self._lines: defaultdict[tuple[str, float], list[str]] = defaultdict(list)
        self._over: list[str] = []  # texts as outlines
        self._last: list[str] = []
        for ink in self._inks.values():
            ink.shown = []

    def text(self, x: float, baseline: float, text: str, style: Style, align: str = "left") -> None:
        """One line of text; ``x`` is its left end, middle or right end."""
        if not text:
            return
        ink = self._at_hand.get(id(style)) or self._ink_of(style)
        found = ink.encoded.get(text)
        if found is None and ink.font is not None:
            text = printable(text)
            found = ink.encoded.get(text) or ink.font.encode(text)
        if found is None:
            self._text_outlined(x, baseline, printable(text), style, align)
            return
        if align != "left":
            x -= found.width * ink.size * (0.5 if align == "center" else 1.0)
        if text not in ink.seen:
            ink.seen.add(text)
            ink.letters.update(text)
        ink.shown.append(f"1 0 0 -1 {x:.2f} {baseline:.2f} Tm {found.shown}")

    def _ink_of(self, style: Style) -> _Ink:
        ink = self._inks.get(style)
        if ink is None:
            ink = self._inks[style] = _Ink(style, self._letters)
        if len(self._styles) < 1000:
            self._styles.append(style)
            self._at_hand[id(style)] = ink
        return ink

    def line(self, a: tuple[float, float], b: tuple[float, float], colour: str = LINE,
             width: float = 0.15) -> None:  # fmt: skip
        self._lines[colour, width].append(f"{a[0]:.2f} {a[1]:.2f} m {b[0]:.2f} {b[1]:.2f} l")

    def uprights(self, xs: tuple[float, ...], top: float, bottom: float) -> None:
        """Lines from top to bottom, one at each x."""
        begin, end = f" {top:.2f} m ", f" {bottom:.2f} l"
        self._lines[LINE, 0.15].append("\n".join([f"{x}{begin}{x}{end}" for x in _numbers(xs)]))

    def box(self, x: float, y: float, width: float, height: float, colour: str = LINE) -> None:
        """The outline of a rectangle."""
        self._lines[colour, 0.15].append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re")

    def area(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._areas[colour].append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re")

    def shape(self, path: QPainterPath, colour: str) -> None:
        """A filled path, over the areas."""
        self._under.append(f"{_rgb(colour)} rg {path_operators(path)} f")

    def picture(self, x: float, y: float, width: float, height: float, image: QImage) -> None:
        name = self._images.get(image.cacheKey())
        if name is None:
            name = self._images[image.cacheKey()] = self._name(put_image(self._file, image))
        self._under.append(
            f"q {width:.3f} 0 0 {-height:.3f} {x:.3f} {y + height:.3f} cm /{name} Do Q"
        )

    def stamp(self, key: object, draw: Callable[[], T], *, last: bool = False) -> T:
        """Draw what stands alike on many pages: drawn once, then repeated under its key.

        It comes first in what is read of a page; ``last``: after everything else.
        """
        known = self._stamps.get(key)
        if known is None:
            kept = self._areas, self._under, self._lines, self._over, self._last
            texts = [(ink, ink.shown) for ink in self._inks.values()]
            self._forget()
            answer = draw()
            content = self._content()
            self._areas, self._under, self._lines, self._over, self._last = kept
            for ink in self._inks.values():
                ink.shown = []
            for ink, shown in texts:
                ink.shown = shown
            known = self._name(self._form(content, (0, 0, WIDTH, HEIGHT))), answer
            self._stamps[key] = known
        (self._last if last else self._under).append(f"/{known[0]} Do")
        return known[1]  # type: ignore[return-value]

    def new_page(self) -> None:
        content = self._file.add_stream(f"{_PAGE}\n{self._content()}".encode("latin-1"))
        self._pages.append(
            self._file.add(
                f"<</Type/Page/Parent {self._tree} 0 R/MediaBox[0 0 595.2756 841.8898]"
                f"/Resources {self._resources} 0 R/Contents {content} 0 R>>"
            )
        )
        self._forget()

    def finished(self) -> bytes:
        """The whole file; nothing can be drawn afterwards."""
        self.new_page()
        file = self._file
        fonts = {
            font.name: font.embed(file, frozenset(letters))
            for font, letters in self._letters.items()
            if letters
        }
        if self._unseen:
            fonts["Unseen"] = unseen_font(file, self._unseen)
        file.put(
            self._resources, f"<</Font<<{_named(fonts)}>>/XObject<<{_named(self._objects)}>>>>"
        )
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        file.put(self._tree, f"<</Type/Pages/Count {len(self._pages)}/Kids[{kids}]>>")
        root = file.add(
            f"<</Type/Catalog/Pages {self._tree} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>"
        )
        info = file.add(
            f"<</Title{pdf_file.text(self._title)}/Creator{pdf_file.text('Data days check-in')}>>"
        )
        return file.finished(root, info)

    def _content(self) -> str:
        """The operators of all that was drawn, by kind."""
        out: list[str] = []
        for colour, areas in self._areas.items():
            out += [f"{_rgb(colour)} rg", *areas, "f"]
        out += self._under
        for (colour, width), lines in self._lines.items():
            out += [f"{_rgb(colour)} RG {width} w", *lines, "S"]
        out += self._over
        for ink in self._inks.values():
            if ink.shown:
                out += [ink.begin, *ink.shown, "ET"]
        out += self._last
        return "\n".join(out)

    def _name(self, number: int) -> str:
        name = f"X{number}"
        self._objects[name] = number
        return name

    def _form(self, content: str, box: tuple[float, float, float, float]) -> int:
        corners = " ".join(f"{value:.2f}" for value in box)
        return self._file.add_stream(
            content.encode("latin-1"),
            f"/Type/XObject/Subtype/Form/BBox[{corners}]/Resources {self._resources} 0 R",
        )

    def _text_outlined(
        self, x: float, baseline: float, text: str, style: Style, align: str
    ) -> None:
        known = self._outlined.get((style, text))
        if known is None:
            outline = outline_of(style.face, text)
            if outline.path:
                number = self._form(f"{outline.path} f", outline.box)
            else:
                picture = painted(style.face, style.colour, text, outline.width)
                number = put_image(self._file, picture)
            known = self._outlined[style, text] = _Outlined(outline, number)
            self._name(number)
        outline, size = known.outline, style.size * POINT
        if align != "left":
            x -= outline.width * size * (0.5 if align == "center" else 1.0)
        unit = size / 1000
        place = f"{unit:.6f} 0 0 {unit:.6f} {x:.3f} {baseline:.3f}"
        if not outline.path:
            top, high = (
                baseline - size * style.face.ascent,
                size * (style.face.ascent + style.face.descent),
            )
            place = f"{outline.width * size:.3f} 0 0 {-high:.3f} {x:.3f} {top + high:.3f}"
        self._over.append(f"q {_rgb(style.colour)} rg {place} cm /X{known.number} Do Q")
        # a blank letter alone has no width, and some readers pass over it: a space goes with it
        letters = outline.letters if len(outline.letters) > 1 else f"{outline.letters} "
        codes = [self._unseen.setdefault(c, len(self._unseen) + 1) for c in letters]
        wide = 100 * outline.width / (0.5 * len(codes))
        self._over.append(
            f"BT /Unseen {size:.4f} Tf 3 Tr {wide:.2f} Tz 1 0 0 -1 {x:.3f} {baseline:.3f} Tm"
            f" <{''.join(f'{code:04X}' for code in codes)}>Tj 0 Tr 100 Tz ET"
        )


@lru_cache(maxsize=64)
def _rgb(colour: str) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))


def _named(objects: Mapping[str, int]) -> str:
    return "".join(f"/{name} {number} 0 R" for name, number in objects.items())


@lru_cache(maxsize=64)
def _numbers(values: tuple[float, ...]) -> tuple[str, ...]:
    return tuple(f"{value:.2f}" for value in values)
