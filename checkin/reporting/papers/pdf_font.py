"""Text of the bundled fonts as a PDF writes it: encoded once, embedded as what was used."""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from checkin.data_folder import data_folder
from checkin.drawing.fonts import REFERENCE, Face
from checkin.reporting.papers.pdf_file import PdfFile, stream, to_unicode
from checkin.reporting.papers.truetype import TrueType

_FILES = {
    ("Noto Sans", False): "NotoSans-Regular",
    ("Noto Sans", True): "NotoSans-Bold",
    ("JetBrains Mono", False): "JetBrainsMono-Regular",
}


class Encoded(NamedTuple):
    """A text as the operator that shows it, and its width in parts of the size."""

    shown: str
    width: float


class PdfFont:
    """One bundled face. Kerning is Qt's, so that lines are as wide as they were laid out."""

    def __init__(self, face: Face, name: str) -> None:
        self.name = name
        self.file = TrueType(data_folder("assets") / "fonts" / f"{name}.ttf")
        self.encoded: dict[str, Encoded] = {}
        self._advance: Callable[[str], float] = face.metrics.horizontalAdvance
        self._codes = {letter: f"{glyph:04X}" for letter, glyph in self.file.glyphs.items()}
        self._kerning: dict[str, int] = {}

    def encode(self, text: str) -> Encoded | None:
        """None where a letter needs more than its glyph: it must be drawn another way."""
        codes, glyphs, kerning = self._codes, self.file.glyphs, self._kerning
        parts: list[str] = []
        width, before = 0, ""
        for letter in text:
            code = codes.get(letter)
            if code is None:
                return None
            pair = before + letter
            kern = kerning.get(pair)
            if kern is None:
                kern = kerning[pair] = self._kern(pair)
            if kern:
                parts.append(f">{-kern}<")
            parts.append(code)
            width += self.file.width(glyphs[letter]) + kern
            before = letter
        joined = "".join(parts)
        shown = f"[<{joined}>]TJ" if ">" in joined else f"<{joined}>Tj"
        if len(self.encoded) > 50_000:
            self.encoded.clear()
        found = self.encoded[text] = Encoded(shown, width / 1000)
        return found

    def _kern(self, pair: str) -> int:
        if len(pair) < 2:
            return 0
        apart = self._advance(pair[0]) + self._advance(pair[1])
        return round((self._advance(pair) - apart) * 1000 / REFERENCE)

    def embed(self, file: PdfFile, letters: frozenset[str]) -> int:
        """The font with these letters as an object of the file; its number."""
        font = self.file
        part = _part(self, letters)
        program = file.add(part.program)
        name = f"CHECKI+{self.name}"  # six letters before a subset's name
        descriptor = file.add(
            f"<</Type/FontDescriptor/FontName/{name}/Flags 4/ItalicAngle 0/StemV 80"
            f"/FontBBox[{' '.join(map(str, font.box))}]/Ascent {font.ascent}"
            f"/Descent {font.descent}/CapHeight 714/FontFile2 {program} 0 R>>"
        )
        descendant = file.add(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDToGIDMap/Identity"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/W[{part.widths}]>>"
        )
        codes = file.add(part.codes)
        return file.add(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {codes} 0 R>>"
        )


class _Part(NamedTuple):
    """A font as far as some letters need it: its file, the widths, the letter of each glyph."""

    program: bytes
    widths: str
    codes: bytes


@lru_cache(maxsize=32)
def _part(font: PdfFont, letters: frozenset[str]) -> _Part:
    program = font.file.subset(letters)
    glyphs = sorted((font.file.glyphs[letter], letter) for letter in letters)
    return _Part(
        stream(program, f"/Length1 {len(program)}"),
        " ".join(f"{glyph}[{font.file.width(glyph)}]" for glyph, _ in glyphs),
        stream(to_unicode(dict(glyphs).items())),
    )


@lru_cache(maxsize=8)
def pdf_font(family: str, bold: bool) -> PdfFont | None:
    """The bundled face as a PDF's font; None for one of this machine's own."""
    name = _FILES.get((family, bold))
    return None if name is None else PdfFont(Face(family, bold), name)


def _blank_program() -> bytes:
    """A font's file without any outline, as a stream."""
    font = pdf_font("Noto Sans", False)
    assert font is not None
    return _part(font, frozenset()).program


def unseen_font(file: PdfFile, codes: dict[str, int]) -> int:
    """A font of blank glyphs whose codes say which letters they are; each is half a size wide."""
    program = file.add(_blank_program())
    descriptor = file.add(
        "<</Type/FontDescriptor/FontName/Unseen/Flags 4/ItalicAngle 0/StemV 80"
        f"/FontBBox[0 0 500 1000]/Ascent 1000/Descent 0/CapHeight 1000/FontFile2 {program} 0 R>>"
    )
    descendant = file.add(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Unseen/CIDToGIDMap/Identity"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {descriptor} 0 R/DW 500>>"
    )
    letters = file.add_stream(to_unicode((code, c) for c, code in codes.items()))
    return file.add(
        "<</Type/Font/Subtype/Type0/BaseFont/Unseen/Encoding/Identity-H"
        f"/DescendantFonts[{descendant} 0 R]/ToUnicode {letters} 0 R>>"
    )
