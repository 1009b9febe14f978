"""Loading a design from TOML, and refusing what would not print or not be read."""

import re
from collections.abc import Mapping
from pathlib import Path

from checkin.badging.audience_band import Band, folded
from checkin.badging.content import FIELDS
from checkin.badging.design import ROUNDING, BadgeDesign, Element, Side, Variant, Zone
from checkin.badging.qr_code import QR_MODULES, QUIET_MODULES
from checkin.badging.settings_file import Table, find_file, known_files
from checkin.domain.model import Role

#: mm: what a webcam still reads from 30 cm (docs/badges.md has the figures)
SMALLEST_MODULE = 0.75
SMALLEST_NAME = 10.0  # pt
SMALLEST_TEXT = 5.0  # pt
_KINDS = ("text", "names", "sessions", "agenda", "qr", "code", "image", "box")
_FIELD = re.compile(r"\{([^{}]*)\}")


def available_designs() -> list[str]:
    """The names that `load_design` knows, the organiser's own among them."""
    return sorted(known_files("designs"))


def load_design(name: str | Path) -> BadgeDesign:
    """A design by its name, or a file by its path.

    Raises:
        BadInput: no such design, or something in it cannot be; file, line and key are named.
    """
    path = find_file("designs", name)
    root = Table.read(path)
    badge = root.table("badge")
    loader = _Loader(
        badge.number("width", 20), badge.number("height", 20), badge.number("margin", 0), path
    )
    texts = root.table("texts", missing_ok=True)
    loader.texts = {name: texts.text(name) for name in texts.names()}
    fonts = root.table("fonts")
    front, back = root.table("front"), root.table("back", missing_ok=True)
    variants = tuple(
        loader.variant(table, front.copy(), back.copy()) for table in root.tables("variant")
    )
    design = BadgeDesign(
        name=badge.text("name"),
        width=loader.width,
        height=loader.height,
        margin=loader.margin,
        text_font=fonts.text("text"),
        code_font=fonts.text("code"),
        texts=loader.texts,
        front=loader.side(front, is_front=True),
        back=loader.side(back, is_front=False),
        variants=variants,
        audiences=_audiences(root.table("audience")),
        roles=_roles(root.table("role")),
        file=path,
    )
    for table in (fonts, badge, root):
        table.done()
    return design


class _Loader:
    """Reads the sides of one design."""

    def __init__(self, width: float, height: float, margin: float, path: Path) -> None:
        self.width, self.height, self.margin = width, height, margin
        self.texts: Mapping[str, str] = {}
        self._folder = path.parent

    def variant(self, table: Table, front: Table, back: Table) -> Variant:
        audiences = frozenset(folded(text) for text in table.texts("audience"))
        roles = table.texts("role")
        for role in roles:
            if role not in list(Role):
                raise table.wrong("role", f"{role!r} must be one of {', '.join(Role)}")
        if not audiences and not roles:
            raise table.wrong("audience", "whose badges are these? Name an audience or a role")
        sides = []
        for name, base in (("front", front), ("back", back)):
            changes = table.table(name, missing_ok=True)
            sides.append(self.side(base, is_front=name == "front", changes=changes))
        table.done()
        return Variant(audiences, frozenset(roles), sides[0], sides[1])

    def side(self, table: Table, *, is_front: bool, changes: Table | None = None) -> Side:
        elements: list[Element] = []
        new = [n for n in changes.names() if not table.has(n)] if changes is not None else []
        for name in [*table.names(), *new]:
            inner = table.table(name) if table.has(name) else None
            if changes is not None and changes.has(name):
                change = changes.table(name)
                if change.yes("hide"):
                    continue
                inner = change.over(inner) if inner is not None else change
            assert inner is not None
            element = self._element(name, inner)
            inner.done()
            self._check_place(inner, element, elements)
            elements.append(element)
        kinds = [element.show for element in elements]
        if is_front:
            for kind in ("names", "qr"):
                if kinds.count(kind) != 1:
                    raise table.wrong(kind, f'the front needs one thing with show = "{kind}"')
        return Side(tuple(elements))

    def _element(self, name: str, table: Table) -> Element:
        show = table.choice("show", _KINDS, name if name in _KINDS else "text")
        if show == "qr":
            return self._qr(name, table)
        left, top, width, height = table.numbers("box", (0, 0, 0.1, 0.1))
        zone = Zone(
            left, top, width, height, table.choice("align", ("left", "center", "right"), "left")
        )
        if show == "box":
            fill = table.colour("fill", None, ("profile",))
            return Element(name, show, zone, fill=fill, corner=table.number("corner", 0, 0))
        if show == "image":
            vertical = table.choice("vertical", ("top", "middle", "bottom"), "middle")
            return Element(name, show, zone, vertical=vertical, file=self._file(table))
        fill = table.colour("fill", "", ("profile",))
        return Element(
            name,
            show,
            zone,
            text=self._text(table, "text", None if show == "text" else ""),
            sizes=self._sizes(table, show),
            bold=table.yes("bold"),
            lines=table.count("lines", 1),
            vertical=table.choice("vertical", ("top", "middle", "bottom"), "top"),
            ink=table.colour("ink", "auto" if fill else "#111111", ("profile", "auto")),
            fill=fill,
            corner=table.number("corner", 0, 0),
            padding=table.number("padding", 0, 0),
            empty=self._text(table, "empty", ""),
        )

    def _sizes(self, table: Table, show: str) -> tuple[float, ...]:
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

    def _text(self, table: Table, key: str, default: str | None) -> str:
        text = table.text(key, default)
        for field in _FIELD.findall(text):
            if field not in FIELDS and field not in self.texts and not field.startswith("extra."):
                known = ", ".join([*FIELDS, *self.texts])
                raise table.wrong(key, f"{{{field}}} is none of {known}, extra.COLUMN")
        return text

    def _file(self, table: Table) -> Path:
        from checkin.badging.picture import check_picture

        name = table.text("file")
        path = self._folder / name
        reason = check_picture(path)
        if reason:
            raise table.wrong("file", f"{name}: {reason}")
        return path

    def _qr(self, name: str, table: Table) -> Element:
        module = table.number("module", 0)
        if module < SMALLEST_MODULE:
            raise table.wrong(
                "module",
                f"{module:g} mm is too small to be read from 30 cm: {SMALLEST_MODULE:g} at least",
            )
        side = (QR_MODULES + 2 * QUIET_MODULES) * module
        zone = Zone(table.number("left", 0), table.number("top", 0), side, side)
        quiet = QUIET_MODULES * module
        if zone.right > self.width + ROUNDING or zone.bottom > self.height + ROUNDING:
            raise table.wrong("module", f"the QR takes {side:g} mm with its quiet zone: no room")
        edges = (
            zone.left + quiet,
            zone.top + quiet,
            self.width - zone.right + quiet,
            self.height - zone.bottom + quiet,
        )
        if min(edges) < self.margin - ROUNDING:
            raise table.wrong("left", f"the QR leaves the margin of {self.margin:g} mm")
        return Element(name, "qr", zone, module=module)

    def _check_place(self, table: Table, element: Element, earlier: list[Element]) -> None:
        zone = element.zone
        key = "module" if element.show == "qr" else "box"
        margin = 0.0 if element.show in ("box", "qr") else self.margin
        if (
            min(zone.left, zone.top) < margin - ROUNDING
            or zone.right > self.width - margin + ROUNDING
            or zone.bottom > self.height - margin + ROUNDING
        ):
            raise table.wrong(key, f"it leaves the badge, or its margin of {margin:g} mm")
        for other in earlier:
            if "box" in (other.show, element.show):
                # a background; what is drawn after a QR would cover it
                if other.show == "qr" and zone.overlaps(other.zone):
                    raise table.wrong(key, f"it would cover the QR: write it before {other.name}")
                continue
            if zone.overlaps(other.zone):
                what = "the QR with its quiet zone" if element.show == "qr" else "it"
                raise table.wrong(key, f"{what} overlaps {other.name}")


def _audiences(table: Table) -> dict[str, str]:
    return {folded(audience): table.colour(audience) for audience in table.names()}


def _roles(table: Table) -> dict[str, Band]:
    roles = {}
    for role in Role:
        inner = table.table(role.value)
        roles[role.value] = Band(inner.colour("colour"), inner.text("word"))
        inner.done()
    table.done()
    return roles
