"""Given and family name, one over the other, as large as their zone allows."""

from checkin.drawing.text_fit import LEADING, POINT, Fitted, Width, elide, fit

#: the family name beside the given name, at most
_FAMILY_SHARE = 0.75
_SHRINK = 0.94
# Names longer than this are no names but a mistake of the list; they alone are shortened.
_LONGEST = 600


def fit_names(
    given: str,
    family: str,
    widths: tuple[Width, Width],
    room: tuple[float, float],
    points: tuple[float, float, float],
) -> tuple[Fitted, Fitted]:
    """Both names within ``room`` (mm); ``points`` are largest given, largest family, smallest.

    Nothing is cut. Only names of more letters than the room holds at the smallest size
    (some 400 in an A6 badge) become smaller than that.
    """
    given, family = _tidied(given, widths[0]), _tidied(family, widths[1])
    if not given:  # one name only: it takes the place of the given name
        given, family = family, ""
    largest_given, largest_family, smallest = points
    while True:
        factor = 1.0
        while True:
            pair = _try(
                (given, family),
                widths,
                room,
                (
                    max(smallest, largest_given * factor),
                    max(smallest, largest_family * factor),
                    smallest,
                ),
            )
            if pair is not None:
                return pair
            if largest_given * factor <= smallest:
                break
            factor *= _SHRINK
        smallest *= 0.9


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


def _tidied(name: str, width: Width) -> str:
    name = " ".join(name.split())
    return name if len(name) <= _LONGEST else elide(name[:_LONGEST] + " ", width, 1e6, 1.0) + "…"
