"""What a design must keep to, to be printed whole, read by a camera and read by people."""

from collections.abc import Iterable, Sequence

from checkin.badging.audience_band import Band, contrast, readable_ink
from checkin.badging.design import ROUNDING, Element
from checkin.badging.qr_code import QUIET_MODULES
from checkin.badging.settings_file import Table
from checkin.domain.decimals import decimal

#: mm: what a webcam still reads from 30 cm (docs/badges.md has the figures)
SMALLEST_MODULE = 0.75
SMALLEST_NAME = 10.0  # pt
SMALLEST_TEXT = 5.0  # pt
#: of letters with what is behind them, as WCAG asks of text
LEAST_CONTRAST = 4.5
#: the ink of a programme's titles, whatever that of its hours
QUIET_INK = "#4B5563"
_BACKGROUNDS = ("box", "symbol")


def check_module(table: Table, module: float) -> None:
    """A module that is read from as far as people hold a badge."""
    if module < SMALLEST_MODULE:
        raise table.wrong(
            "module",
            "{module} mm is too small to be read from 30 cm: {least} at least",
            module=decimal(f"{module:g}"),
            least=decimal(f"{SMALLEST_MODULE:g}"),
        )


def check_qr_place(table: Table, qr: Element, size: tuple[float, float], margin: float) -> None:
    """The quiet zone within the badge, the code itself within its margin."""
    zone, quiet = qr.zone, QUIET_MODULES * qr.module
    if zone.right > size[0] + ROUNDING or zone.bottom > size[1] + ROUNDING:
        raise table.wrong(
            "module",
            "the QR takes {side} mm with its quiet zone: no room",
            side=decimal(f"{zone.width:g}"),
        )
    edges = (
        zone.left + quiet,
        zone.top + quiet,
        size[0] - zone.right + quiet,
        size[1] - zone.bottom + quiet,
    )
    if min(edges) < margin - ROUNDING:
        raise table.wrong(
            "left", "the QR leaves the margin of {margin} mm", margin=decimal(f"{margin:g}")
        )


def check_place(
    table: Table,
    element: Element,
    earlier: Sequence[Element],
    size: tuple[float, float],
    margin: float,
) -> None:
    """Within the badge and its margin, over no other thing but a background."""
    zone = element.zone
    key = "module" if element.show == "qr" else "box"
    margin = 0.0 if element.show in ("box", "qr") else margin
    if (
        min(zone.left, zone.top) < margin - ROUNDING
        or zone.right > size[0] - margin + ROUNDING
        or zone.bottom > size[1] - margin + ROUNDING
    ):
        raise table.wrong(
            key, "it leaves the badge, or its margin of {margin} mm", margin=decimal(f"{margin:g}")
        )
    for other in earlier:
        if not zone.overlaps(other.zone) or (other.show == "image" and other.file is None):
            continue
        if "box" in (other.show, element.show):
            # a background; what is drawn after a QR would cover it
            if other.show == "qr":
                raise table.wrong(
                    key, "it would cover the QR: write it before {other}", other=other.name
                )
        elif element.show == "qr":
            raise table.wrong(key, "the QR with its quiet zone overlaps {other}", other=other.name)
        elif other.show == "qr":
            raise table.wrong(key, "it overlaps {other}, or its quiet zone", other=other.name)
        else:
            raise table.wrong(key, "it overlaps {other}", other=other.name)


def check_contrast(
    table: Table, element: Element, earlier: Sequence[Element], bands: Iterable[Band]
) -> None:
    """Letters that people read, on the ground of every audience."""
    if element.show in ("qr", "image", *_BACKGROUNDS):
        return
    inks = {element.ink} | ({QUIET_INK} if element.show in ("sessions", "agenda") else set())
    grounds = _grounds(element, earlier)
    for band in bands:
        for ink in inks:
            for ground in grounds:
                fill = element.fill if element.fill.startswith("#") else band.colour
                auto = {"profile": band.colour, "auto": readable_ink(fill)}
                letters = auto.get(ink, ink)
                behind = auto.get(ground, ground)
                reached = contrast(letters, behind)
                if reached < LEAST_CONTRAST:
                    raise table.wrong(
                        "ink",
                        "letters of {ink} on {ground} cannot be read: their contrast is "
                        "{contrast} to 1, {least} at least",
                        ink=letters,
                        ground=behind,
                        contrast=decimal(f"{reached:.1f}"),
                        least=decimal(f"{LEAST_CONTRAST:g}"),
                    )


def _grounds(element: Element, earlier: Sequence[Element]) -> set[str]:
    """The colours that an element's letters stand on."""
    if element.fill:
        return {element.fill}
    zone, grounds = element.zone, {"#FFFFFF"}
    for other in earlier:
        behind = other.zone
        if other.show != "box" or not zone.overlaps(behind):
            continue
        covered = (
            behind.left <= zone.left + ROUNDING
            and behind.top <= zone.top + ROUNDING
            and behind.right >= zone.right - ROUNDING
            and behind.bottom >= zone.bottom - ROUNDING
        )
        grounds = {other.fill} if covered else grounds | {other.fill}
    return grounds
