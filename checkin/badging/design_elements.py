"""Reading the things on a side of a badge from the tables that describe them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from checkin.badging.audience_band import Band
from checkin.badging.content import FIELDS, named_fields
from checkin.badging.design import Element, Side, Zone
from checkin.badging.design_rules import (
    SMALLEST_NAME,
    SMALLEST_TEXT,
    check_contrast,
    check_module,
    check_place,
    check_qr_place,
)
from checkin.badging.qr_code import QR_MODULES, QUIET_MODULES
from checkin.badging.settings_file import Table

_KINDS = ("text", "names", "sessions", "agenda", "qr", "code", "image", "symbol", "box")
_ACROSS = ("left", "center", "right")
_DOWN = ("top", "middle", "bottom")


@dataclass(frozen=True)
class SideReader:
    """Reads the sides of one design. ``bands`` are all colours that they may be printed in;
    logos lie in ``folder``."""

    size: tuple[float, float]
    margin: float
    texts: Mapping[str, str]
    bands: Sequence[Band]
    folder: Path

    def side(self, table: Table, *, is_front: bool, changes: Table | None = None) -> Side:
        """The things of ``table``, with a variant's ``changes``.

        Raises:
            BadInput: something cannot be printed or read so.
        """
        elements: list[Element] = []
        hidden: list[Element] = []
        new = [n for n in changes.names() if not table.has(n)] if changes is not None else []
        for name in [*table.names(), *new]:
            inner = table.table(name) if table.has(name) else None
            if changes is not None and changes.has(name):
                change = changes.table(name)
                inner = change.over(inner) if inner is not None else change
            assert inner is not None
            hide = inner.yes("hide")
            element = self._element(name, inner)
            inner.done()
            if hide:
                hidden.append(element)
                continue
            if element.show == "image" and element.file is None:
                elements.append(element)  # room for a logo: in nobody's way until there is one
                continue
            if element.show == "qr":
                check_qr_place(inner, element, self.size, self.margin)
            check_place(inner, element, elements, self.size, self.margin)
            check_contrast(inner, element, elements, self.bands)
            elements.append(element)
        kinds = [element.show for element in elements]
        if is_front:
            for kind in ("names", "qr"):
                if kinds.count(kind) != 1:
                    raise table.wrong(
                        kind, 'the front needs one thing with show = "{kind}"', kind=kind
                    )
        return Side(tuple(elements), tuple(hidden))

    def _element(self, name: str, table: Table) -> Element:
        show = table.choice("show", _KINDS, name if name in _KINDS else "text")
        if show == "qr":
            return _qr(name, table)
        left, top, width, height = table.numbers("box", (0, 0, 0.1, 0.1))
        zone = Zone(left, top, width, height, table.choice("align", _ACROSS, "left"))
        if show == "box":
            fill = table.colour("fill", None, ("profile",))
            return Element(name, show, zone, fill=fill, corner=table.number("corner", 0, 0))
        if show == "image":
            vertical = table.choice("vertical", _DOWN, "middle")
            return Element(name, show, zone, vertical=vertical, file=self._file(table))
        if show == "symbol":
            ink = table.colour("ink", "profile", ("profile", "auto", "tint"))
            return Element(name, show, zone, ink=ink, trail=table.yes("trail"))
        fill = table.colour("fill", "", ("profile",))
        return Element(
            name,
            show,
            zone,
            text=self._text(table, "text", None if show == "text" else ""),
            sizes=_sizes(table, show),
            bold=table.yes("bold"),
            lines=table.count("lines", 1),
            vertical=table.choice("vertical", _DOWN, "top"),
            ink=table.colour("ink", "auto" if fill else "#111111", ("profile", "auto")),
            fill=fill,
            corner=table.number("corner", 0, 0),
            padding=table.number("padding", 0, 0),
            empty=self._text(table, "empty", ""),
        )

    def _text(self, table: Table, key: str, default: str | None) -> str:
        text = table.text(key, default)
        for field in named_fields(text):
            if field not in FIELDS and field not in self.texts and not field.startswith("extra."):
                raise table.wrong(
                    key,
                    "{field} is none of {known}, extra.COLUMN",
                    field=f"{{{field}}}",
                    known=", ".join([*FIELDS, *self.texts]),
                )
        return text

    def _file(self, table: Table) -> Path | None:
        from checkin.badging.picture import check_picture

        name = table.text("file", "")
        if not name:
            return None
        path = self.folder / name
        reason = check_picture(path)
        if reason:
            raise table.wrong("file", "{file}: {reason}", file=path.name, reason=reason)
        return path


def _sizes(table: Table, show: str) -> tuple[float, ...]:
    if show == "names":
        sizes = table.numbers("size", (SMALLEST_NAME,) * 3)
        if sizes[0] < sizes[1]:
            raise table.wrong("size", "the given name (first) must not be the smaller one")
    elif show == "code":
        sizes = table.numbers("size", (SMALLEST_TEXT,))
    else:
        sizes = table.numbers("size", (SMALLEST_TEXT,) * 2)
    if min(sizes) < sizes[-1]:
        raise table.wrong("size", "the last one, the smallest, is larger than another")
    return tuple(sizes)


def _qr(name: str, table: Table) -> Element:
    module = table.number("module", 0)
    check_module(table, module)
    side = (QR_MODULES + 2 * QUIET_MODULES) * module
    zone = Zone(table.number("left", 0), table.number("top", 0), side, side)
    return Element(name, "qr", zone, module=module)
