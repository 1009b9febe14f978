"""Text of one or several lines at the largest size that its zone allows."""

from dataclasses import dataclass

from checkin.badging.design import Zone
from checkin.drawing.text_fit import LEADING, POINT, Fitted, Width, elide, fit, wrap

_STEP = 0.5  # pt


@dataclass(frozen=True)
class Block:
    """Lines at a size; ``shortened`` where words had to be left out."""

    fitted: Fitted
    shortened: bool = False


def fit_block(
    text: str, width: Width, zone: Zone, sizes: tuple[float, ...], most_lines: int
) -> Block:
    """``text`` in ``zone``; ``sizes`` are the largest and the smallest, in points.

    A line feed begins a new line. What finds no room at the smallest size ends in “…”.
    """
    largest, smallest = sizes[0], sizes[-1]
    # a zone is often drawn as low as its letters: the leading of its lines may stick out
    height = max(zone.height, largest * POINT * LEADING * 1.001) if most_lines == 1 else zone.height
    most = max(1, min(most_lines, int(height / (smallest * POINT * LEADING) + 0.01)))
    if "\n" not in text:
        fitted = fit(text, width, (zone.width, height), largest, smallest, most)
        if fitted is not None:
            return Block(fitted)
    size = largest
    while True:
        lines = [line for part in text.split("\n") for line in wrap(part, width, zone.width, size)]
        fitted = Fitted(tuple(lines), size)
        if len(lines) <= most and fitted.height <= height + 0.01:
            return Block(fitted)
        if size <= smallest:
            break
        size = max(size - _STEP, smallest)
    kept, rest = lines[: most - 1], " ".join(lines[most - 1 :])
    return Block(Fitted((*kept, elide(rest, width, zone.width, smallest)), smallest), True)
