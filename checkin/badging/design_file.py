"""Loading a design from TOML, and refusing what would not print or not be read."""

from pathlib import Path

from checkin.badging.audience_band import Band, folded
from checkin.badging.content import FIELDS, named_fields
from checkin.badging.design import BadgeDesign, Variant
from checkin.badging.design_elements import SideReader
from checkin.badging.design_rules import SMALLEST_MODULE
from checkin.badging.settings_file import Table, find_file, known_files, read_settings
from checkin.badging.symbols import PLAIN, ROLE_SYMBOLS
from checkin.domain.model import Role

__all__ = ["SMALLEST_MODULE", "available_designs", "load_design", "parse_design"]


def available_designs() -> list[str]:
    """The names that `load_design` knows, the organiser's own among them."""
    return sorted(known_files("designs"))


def load_design(name: str | Path) -> BadgeDesign:
    """A design by its name, or a file by its path.

    Raises:
        BadInput: no such design, or something in it cannot be; file, line and key are named.
    """
    path = find_file("designs", name)
    return parse_design(read_settings(path), path)


def parse_design(text: str, path: Path) -> BadgeDesign:
    """The design that ``text`` describes; logos are looked for beside ``path``.

    Raises:
        BadInput: something in it cannot be; ``path``'s name, line and key are given.
    """
    root = Table.parse(text, path.name)
    badge = root.table("badge")
    texts = root.table("texts", missing_ok=True)
    fonts = root.table("fonts")
    front, back = root.table("front"), root.table("back", missing_ok=True)
    audiences, roles = _audiences(root.table("audience")), _roles(root.table("role"))
    reader = SideReader(
        size=(badge.number("width", 20), badge.number("height", 20)),
        margin=badge.number("margin", 0),
        texts=_texts(texts),
        bands=(*roles.values(), *(Band(colour, name) for name, colour in audiences.items())),
        folder=path.parent,
    )
    variants = tuple(
        _variant(reader, table, front.copy(), back.copy()) for table in root.tables("variant")
    )
    design = BadgeDesign(
        name=badge.text("name"),
        width=reader.size[0],
        height=reader.size[1],
        margin=reader.margin,
        text_font=fonts.text("text"),
        code_font=fonts.text("code"),
        texts=reader.texts,
        front=reader.side(front, is_front=True),
        back=reader.side(back, is_front=False),
        variants=variants,
        audiences=audiences,
        roles=roles,
        file=path,
    )
    for table in (fonts, badge, root):
        table.done()
    return design


def _variant(reader: SideReader, table: Table, front: Table, back: Table) -> Variant:
    audiences = frozenset(folded(text) for text in table.texts("audience"))
    roles = table.texts("role")
    for role in roles:
        if role not in list(Role):
            raise table.wrong(
                "role", "{value!r} must be one of {known}", value=role, known=", ".join(Role)
            )
    if not audiences and not roles:
        raise table.wrong("audience", "whose badges are these? Name an audience or a role")
    sides = [
        reader.side(base, is_front=is_front, changes=table.table(name, missing_ok=True))
        for name, base, is_front in (("front", front, True), ("back", back, False))
    ]
    table.done()
    return Variant(audiences, frozenset(roles), *sides)


def _texts(table: Table) -> dict[str, str]:
    """The organiser's own words; they may hold what is known of the person and the event."""
    texts = {}
    for name in table.names():
        texts[name] = table.text(name)
        for field in named_fields(texts[name]):
            if field not in FIELDS and not field.startswith("extra."):
                raise table.wrong(
                    name,
                    "{field} is none of {known}, extra.COLUMN",
                    field=f"{{{field}}}",
                    known=", ".join(FIELDS),
                )
    return texts


def _audiences(table: Table) -> dict[str, str]:
    return {folded(audience): table.colour(audience) for audience in table.names()}


def _roles(table: Table) -> dict[str, Band]:
    roles = {}
    for role in Role:
        inner = table.table(role.value)
        symbol = ROLE_SYMBOLS.get(role.value, PLAIN)
        roles[role.value] = Band(inner.colour("colour"), inner.text("word"), symbol)
        inner.done()
    table.done()
    return roles
