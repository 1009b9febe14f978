"""The organiser's own designs: opened, changed in a few places, tried on, saved."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from checkin.badging.audience_band import folded
from checkin.badging.content import BadgeContent, named_fields
from checkin.badging.design import BadgeDesign, Element
from checkin.badging.design_edit import DesignEdits, edited, save_design
from checkin.badging.design_file import available_designs, load_design, parse_design
from checkin.badging.export import one_badge_a_page
from checkin.badging.print_job import INCH, PrintJob, paint_page
from checkin.badging.proof import Notice, check_badges
from checkin.badging.settings_file import find_file, own_folder, read_settings
from checkin.domain.errors import BadInput

__all__ = [
    "DesignDraft",
    "OpenDesign",
    "badge_picture",
    "design_names",
    "design_of",
    "file_name",
    "is_taken",
    "notices_of",
    "open_design",
    "save",
    "with_audiences",
]

T = TypeVar("T")

#: what may stand under a name, besides columns kept from the list (``extra.COLUMN``)
PERSON_FIELDS = ("job_title", "organisation", "country")
_INKED = ("text", "names", "sessions", "agenda", "code")
_SWITCHED = ("text", "sessions", "agenda", "code", "image", "symbol")


@dataclass(frozen=True)
class DesignDraft:
    """Everything that the form changes, as it stands now.

    ``texts`` by name; colours as ``#RRGGBB``, those of ``audiences`` by their name in the file;
    by place (``front.logo``): ``logos``, '' where there is none; ``inks``; ``shown``; ``lines``,
    what the lines under the name say.
    """

    title: str
    texts: Mapping[str, str] = field(default_factory=dict)
    audiences: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    inks: Mapping[str, str] = field(default_factory=dict)
    logos: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, bool] = field(default_factory=dict)
    lines: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    module: float = 1.0


@dataclass(frozen=True)
class OpenDesign:
    """A design as its file has it: ``name`` is the file's, ``own`` whether it is one of the
    organiser's."""

    name: str
    path: Path
    own: bool
    text: str
    design: BadgeDesign
    draft: DesignDraft


def open_design(name: str | Path) -> OpenDesign:
    """Read a design to be changed.

    Raises:
        BadInput: it is broken; the line is named.
    """
    path = find_file("designs", name)
    text = read_settings(path)
    design = parse_design(text, path)
    own = path.parent == own_folder() / "designs"
    return OpenDesign(path.stem, path, own, text, design, _draft_of(text, design))


def design_names() -> list[tuple[str, str]]:
    """File name and shown name of every design; a broken one is shown by its file."""
    return [(name, _shown_name(name)) for name in available_designs()]


def _shown_name(name: str) -> str:
    try:
        return load_design(name).name
    except BadInput:
        return f"{name}.toml"


def with_audiences(opened: OpenDesign, audiences: Iterable[str]) -> OpenDesign:
    """The same with a colour for every audience of the list, where it had none."""
    plain = opened.design.roles["participant"].colour
    more = {a: plain for a in audiences if a and folded(a) not in opened.design.audiences}
    draft = replace(opened.draft, audiences={**opened.draft.audiences, **more})
    return replace(opened, draft=draft)


def design_of(opened: OpenDesign, draft: DesignDraft) -> BadgeDesign:
    """What the draft would be printed as.

    Raises:
        BadInput: it would not print, or not be read; the reason is given.
    """
    return edited(opened.text, _edits(opened.draft, draft), opened.path)


def save(opened: OpenDesign, draft: DesignDraft, name: str) -> OpenDesign:
    """Save in the organiser's folder as ``name`` and open it again.

    Raises:
        BadInput: it would be refused; nothing is saved.
        UserError: the folder cannot be written.
    """
    if not name:
        raise BadInput("Give the design a name, so that it is found again.")
    return open_design(save_design(opened.path, name, _edits(opened.draft, draft)))


def file_name(title: str) -> str:
    """A title as the name of its file: letters and digits, dashes between."""
    plain = unicodedata.normalize("NFKD", title.replace("×", "x")).casefold()
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", "-", letters).strip("-_")[:60]


def is_taken(name: str) -> bool:
    """Whether a design of this name exists, ours or the organiser's."""
    return name in available_designs()


def badge_picture(
    design: BadgeDesign, badge: BadgeContent, room: tuple[int, int], *, back: bool
) -> QImage:
    """One side of a badge as large as ``room`` (pixels) allows; null where it has no back."""
    if back and not design.sides_for(badge.audience, badge.role)[1].elements:
        return QImage()
    scale = min(room[0] / design.width, room[1] / design.height)
    size = max(1, round(design.width * scale)), max(1, round(design.height * scale))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    job = PrintJob([badge], design, one_badge_a_page(design), backs=back)
    with QPainter(image) as painter:
        paint_page(painter, job, 1 if back else 0, scale * INCH)
    return image


def notices_of(design: BadgeDesign, badge: BadgeContent) -> list[Notice]:
    """What is to be known about this badge before it is printed."""
    return check_badges([badge], design)


def _draft_of(text: str, design: BadgeDesign) -> DesignDraft:
    document = tomllib.loads(text)
    inks: dict[str, str] = {}
    logos: dict[str, str] = {}
    shown: dict[str, bool] = {}
    lines: dict[str, tuple[str, ...]] = {}
    for place, element, visible in _things(document, design):
        if element.show in _INKED and element.ink.startswith("#"):
            inks[place] = element.ink
        if element.show == "image":
            logos[place] = str(element.file) if element.file is not None else ""
        if element.show in _SWITCHED:
            shown[place] = visible
        names = named_fields(element.text)
        alone = element.text == "\n".join(f"{{{name}}}" for name in names)
        if element.show == "text" and alone and all(map(_is_of_person, names)):
            lines[place] = tuple(names)
    return DesignDraft(
        title=design.name,
        texts=dict(design.texts),
        audiences={name: str(colour).upper() for name, colour in document["audience"].items()},
        roles={name: (band.colour, band.word) for name, band in design.roles.items()},
        inks=inks,
        logos=logos,
        shown=shown,
        lines=lines,
        module=design.module,
    )


def _is_of_person(name: str) -> bool:
    return name in PERSON_FIELDS or name.startswith("extra.")


def _things(
    document: Mapping[str, Any], design: BadgeDesign
) -> Iterator[tuple[str, Element, bool]]:
    """Place, thing and whether it shows, in the order of the file."""
    for name, side in (("front", design.front), ("back", design.back)):
        hidden = {element.name: element for element in side.hidden}
        for key in document.get(name, {}):
            element = side.by_name.get(key)
            yield f"{name}.{key}", element or hidden[key], element is not None


def _edits(old: DesignDraft, new: DesignDraft) -> DesignEdits:
    """What leads from the one to the other."""
    return DesignEdits(
        title=new.title if new.title != old.title else "",
        texts=_changed(old.texts, new.texts),
        audiences=_changed(old.audiences, new.audiences),
        roles=_changed(old.roles, new.roles),
        logos={
            place: Path(file) if file else None
            for place, file in _changed(old.logos, new.logos).items()
        },
        inks=_changed(old.inks, new.inks),
        hidden={place: not shows for place, shows in _changed(old.shown, new.shown).items()},
        fields=_changed(old.lines, new.lines),
        module=new.module if new.module != old.module else None,
    )


def _changed(before: Mapping[str, T], after: Mapping[str, T]) -> dict[str, T]:
    return {key: value for key, value in after.items() if before.get(key) != value}
