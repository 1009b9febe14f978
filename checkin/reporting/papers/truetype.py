"""As much of a TrueType file as a PDF needs: which glyph a letter has, how wide it is, and the
file again with the outlines of some glyphs alone.

Glyphs keep their numbers, so what was encoded once holds for every document.
"""

import struct
import unicodedata
from pathlib import Path

_KEPT = ("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep")
#: letters that stand one beside the other: no joining, no marks, no direction but one
_PLAIN = ((0x20, 0x530), (0x1E00, 0x2150), (0x2190, 0x2200), (0xFB00, 0xFB07))


class TrueType:
    """One font file, read whole; widths and kerning are in thousandths of the size."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        count = struct.unpack_from(">H", data, 4)[0]
        self._tables: dict[str, bytes] = {}
        for index in range(count):
            tag, _sum, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * index)
            self._tables[tag.decode("latin-1")] = data[offset : offset + length]
        head, hhea = self._tables["head"], self._tables["hhea"]
        self.units: int = struct.unpack_from(">H", head, 18)[0]
        self.box = [self._scaled(v) for v in struct.unpack_from(">4h", head, 36)]
        self.ascent, self.descent = map(self._scaled, struct.unpack_from(">2h", hhea, 4))
        glyphs = struct.unpack_from(">H", self._tables["maxp"], 4)[0]
        long = struct.unpack_from(">h", head, 50)[0]
        loca = self._tables["loca"]
        self._loca: tuple[int, ...] = (
            struct.unpack(f">{glyphs + 1}I", loca[: 4 * glyphs + 4])
            if long
            else tuple(2 * at for at in struct.unpack(f">{glyphs + 1}H", loca[: 2 * glyphs + 2]))
        )
        self._widths = self._read_widths(glyphs)
        every = _read_cmap(self._tables["cmap"])
        #: plain letters, each with its glyph
        self.glyphs = {chr(c): glyph for c, glyph in every.items() if glyph and _is_plain(c)}

    def _scaled(self, value: int) -> int:
        return round(value * 1000 / self.units)

    def _read_widths(self, glyphs: int) -> list[int]:
        full: int = struct.unpack_from(">H", self._tables["hhea"], 34)[0]
        self._full = full
        metrics = struct.unpack_from(f">{2 * full}H", self._tables["hmtx"])
        widths = [self._scaled(width) for width in metrics[::2]]
        return widths + [widths[-1]] * (glyphs - full)

    def width(self, glyph: int) -> int:
        return self._widths[glyph]

    def subset(self, letters: frozenset[str]) -> bytes:
        """The file with the outlines of these letters, all else left blank."""
        wanted = self._with_parts({self.glyphs[letter] for letter in letters} | {0})
        glyf, loca = bytearray(), [0]
        metrics = bytearray(self._tables["hmtx"])  # blank ones pack to nothing
        whole = self._tables["glyf"]
        for glyph in range(len(self._loca) - 1):
            if glyph in wanted:
                glyf += whole[self._loca[glyph] : self._loca[glyph + 1]]
                glyf += b"\0" * (-len(glyf) % 4)
            elif glyph < self._full:
                metrics[4 * glyph : 4 * glyph + 4] = bytes(4)
            loca.append(len(glyf))
        head = bytearray(self._tables["head"])
        struct.pack_into(">h", head, 50, 1)
        tables = {tag: self._tables[tag] for tag in _KEPT if tag in self._tables}
        tables["glyf"], tables["head"] = bytes(glyf), bytes(head)
        tables["hmtx"] = bytes(metrics)
        tables["loca"] = struct.pack(f">{len(loca)}I", *loca)
        return _font_file(tables)

    def _with_parts(self, glyphs: set[int]) -> set[int]:
        """The glyphs, and those that accented ones are composed of."""
        found, waiting = set(glyphs), list(glyphs)
        whole = self._tables["glyf"]
        while waiting:
            glyph = waiting.pop()
            start, end = self._loca[glyph], self._loca[glyph + 1]
            if start == end or struct.unpack_from(">h", whole, start)[0] >= 0:
                continue
            at, more = start + 10, True
            while more:
                flags, part = struct.unpack_from(">HH", whole, at)
                more = bool(flags & 0x20)
                at += 4 + (4 if flags & 1 else 2)
                at += 2 if flags & 8 else 4 if flags & 0x40 else 8 if flags & 0x80 else 0
                if part not in found:
                    found.add(part)
                    waiting.append(part)
        return found


def _is_plain(code: int) -> bool:
    return any(low <= code < high for low, high in _PLAIN) and (
        unicodedata.category(chr(code)) not in ("Mn", "Me", "Cf", "Cc", "Zl", "Zp")
    )


def _read_cmap(table: bytes) -> dict[int, int]:
    """Format 4 of the Unicode table: the letters of the basic plane."""
    for index in range(struct.unpack_from(">H", table, 2)[0]):
        platform, _, offset = struct.unpack_from(">HHI", table, 4 + 8 * index)
        if platform in (0, 3) and struct.unpack_from(">H", table, offset)[0] == 4:
            return _read_format_4(table, offset)
    return {}


def _read_format_4(table: bytes, at: int) -> dict[int, int]:
    count = struct.unpack_from(">H", table, at + 6)[0] // 2
    column = f">{count}H"
    ends = struct.unpack_from(column, table, at + 14)
    starts = struct.unpack_from(column, table, at + 16 + 2 * count)
    deltas = struct.unpack_from(column, table, at + 16 + 4 * count)
    ranges_at = at + 16 + 6 * count
    ranges = struct.unpack_from(column, table, ranges_at)
    found: dict[int, int] = {}
    rows = zip(starts, ends, deltas, ranges, strict=True)
    for segment, (start, end, delta, jump) in enumerate(rows):
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if jump:
                place = ranges_at + 2 * segment + jump + 2 * (code - start)
                glyph = struct.unpack_from(">H", table, place)[0]
                if not glyph:
                    continue
            found[code] = (glyph + delta) & 0xFFFF
    return found


def _font_file(tables: dict[str, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    header = struct.pack(
        ">IHHHH", 0x00010000, count, power * 16, power.bit_length() - 1, (count - power) * 16
    )
    offset = 12 + 16 * count
    directory, body = b"", b""
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4sIII", tag.encode(), total, offset + len(body), len(data))
        body += padded
    return header + directory + body
