"""Given and family name, one over the other, as large as their zone allows."""

from dataclasses import dataclass

from checkin.drawing.text_fit import LEADING, POINT, Fitted, Width, elide, fit

#: the family name beside the given name, at most
_FAMILY_SHARE = 0.75
_SHRINK = 0.94
# Names longer than this are no names but a mistake of the list; they alone are shortened.
_LONGEST = 600


@dataclass(frozen=True)
class NameBlock:
    """Both names as they will stand, and what had to be done to them, if anything.

    ``compacted``: middle names became initials. ``too_small``: even so they are below the
    smallest size of the design.
    """

    given: Fitted
    family: Fitted
    compacted: bool = False
    too_small: bool = False


def fit_names(
    given: str,
    family: str,
    widths: tuple[Width, Width],
    room: tuple[float, float],
    points: tuple[float, float, float],
) -> NameBlock:
    """Both names within ``room`` (mm); ``points`` are largest given, largest family, smallest.

    Nothing is cut. Where the whole names find no room at the smallest size, middle names
    become initials, those of the given name first. Only what then still has more letters than
    the room holds (no real name, in our designs) goes below that size.
    """
    given, family = _tidied(given, widths[0]), _tidied(family, widths[1])
    if not given:  # one name only: it takes the place of the given name
        given, family = family, ""
    block = _shrunk((given, family), widths, room, points)
    if block is not None:
        return NameBlock(*block)
    short_given, short = _compacted(given, keep_last=False), (given, family)
    for shorter in ((short_given, family), (short_given, _compacted(family, keep_last=True))):
        if shorter == short:
            continue
        short = shorter
        block = _shrunk(short, widths, room, points)
        if block is not None:
            return NameBlock(*block, compacted=True)
    largest_given, largest_family, smallest = points
    while block is None:
        smallest *= 0.9
        block = _shrunk(short, widths, room, (largest_given, largest_family, smallest))
    return NameBlock(*block, compacted=short != (given, family), too_small=True)


def _shrunk(
    names: tuple[str, str],
    widths: tuple[Width, Width],
    room: tuple[float, float],
    points: tuple[float, float, float],
) -> tuple[Fitted, Fitted] | None:
    """Both names at the largest sizes that fit, or None where even the smallest do not."""
    largest_given, largest_family, smallest = points
    factor = 1.0
    while True:
        sizes = max(smallest, largest_given * factor), max(smallest, largest_family * factor)
        pair = _try(names, widths, room, (*sizes, smallest))
        if pair is not None:
            return pair
        if largest_given * factor <= smallest:
            return None
        factor *= _SHRINK


def _try(
    names: tuple[str, str],
    widths: tuple[Width, Width],
    room: tuple[float, float],
    points: tuple[float, float, float],
) -> tuple[Fitted, Fitted] | None:
    """Both names below the given sizes, or None where the room is too low for them."""
    most_given, most_family, smallest = points
    lines = max(1, int(room[1] / (smallest * LEADING * POINT)))
    given = fit(names[0], widths[0], room, most_given, smallest, lines)
    if given is None:
        return None
    most_family = max(smallest, min(most_family, given.size * _FAMILY_SHARE))
    family = fit(names[1], widths[1], room, most_family, smallest, lines)
    if family is None or given.height + family.height > room[1]:
        return None
    return given, family


def _compacted(name: str, *, keep_last: bool) -> str:
    """``name`` with its middle words as initials: Maria d. l. Á. Ruiz; the first word stays,
    and of a family name the last one too."""
    words = name.split()
    last = len(words) - 1 if keep_last else len(words)
    return " ".join(
        word if i in (0, last) or len(word) < 3 else f"{word[0]}." for i, word in enumerate(words)
    )


def _tidied(name: str, width: Width) -> str:
    name = " ".join(name.split())
    return name if len(name) <= _LONGEST else elide(name[:_LONGEST] + " ", width, 1e6, 1.0) + "…"
