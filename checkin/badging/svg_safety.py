"""An SVG logo is taken only if it is a drawing and nothing else: no scripts, nothing fetched."""

import re
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtSvg import QSvgRenderer

from checkin.domain.errors import Cause

_ACTIVE = {"script", "foreignobject", "iframe", "audio", "video", "handler", "listener"}
_LINKS = {"href", "src"}
# what a drawing may point to: a part of itself, or a picture that it carries
_INSIDE = re.compile(r"\s*(#|data:image/(png|jpe?g);)", re.IGNORECASE)
_URL = re.compile(r"url\(\s*['\"]?([^)]*)")


def check_svg(path: Path) -> Cause | None:
    """Why the file cannot be a logo, None where it can."""
    text = path.read_bytes()
    if b"<!ENTITY" in text:  # a few of them can unfold to gigabytes
        return Cause("it defines entities: save it as a plain SVG")
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        return Cause("it is no SVG that can be drawn (line {line})", line=error.position[0])
    if _tag(root.tag) != "svg":
        return Cause("it is no SVG that can be drawn (line {line})", line=1)
    for element in root.iter():
        if _tag(element.tag) in _ACTIVE:
            return Cause(
                "it holds more than a drawing (<{tag}>): save it as a plain SVG",
                tag=_tag(element.tag),
            )
        for name, value in element.attrib.items():
            if _tag(name).startswith("on"):
                return Cause(
                    "it holds more than a drawing (<{tag}>): save it as a plain SVG",
                    tag=_tag(name),
                )
            links = [value] if _tag(element.tag) != "a" and _tag(name) in _LINKS else []
            if fetched := _outside([*links, *_URL.findall(value)]):
                return Cause("it fetches something from elsewhere ({what})", what=fetched)
        if _tag(element.tag) == "style":
            style = element.text or ""
            if fetched := _outside(_URL.findall(style)) or "@import" * ("@import" in style):
                return Cause("it fetches something from elsewhere ({what})", what=fetched)
    if not QSvgRenderer(str(path)).isValid():
        return Cause("it is no SVG that can be drawn (line {line})", line=1)
    return None


def _outside(links: list[str]) -> str:
    """The first of them that leaves the drawing, shortened; '' where none does."""
    return next((link[:60] for link in links if link.strip() and not _INSIDE.match(link)), "")


def _tag(name: object) -> str:
    """An element's or attribute's name without its namespace; comments have none."""
    return name.rpartition("}")[2].lower() if isinstance(name, str) else ""
