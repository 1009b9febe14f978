"""A grid of modules laid on a code: by its edges, or where movement left none, by a filter."""

from collections.abc import Iterator
from dataclasses import dataclass

from checkin.scanning.equalised import explained, settled
from checkin.scanning.in_time import InTime
from checkin.scanning.module_bits import Care, read_darker, read_modules
from checkin.scanning.module_grid import ModuleGrid

#: certainties (see ``ModuleGrid.certainty``) below which a grid is none: on the tuning half true
#: ones had 0.75 and more where the picture was fair, wrong ones mostly less than 0.45
WORTH_FITTING, SURE = 0.25, 0.7
#: share of what is known that a filter explains where there is a code: true places had 0.7 and
#: more on the tuning half, wrong ones 0.54 and less
EXPLAINED = 0.62


@dataclass
class Begun:
    """A grid that was moved a little, the rounds of fitting to come, and what is explained."""

    grid: ModuleGrid
    rounds: Iterator[float]
    #: where more is explained: before it was moved, or after
    better: ModuleGrid
    share: float

    @classmethod
    def of(cls, grid: ModuleGrid) -> "Begun":
        """Two rounds, which find the fourth corner of a tilted code, take half a millisecond."""
        before, was = grid.copy(), explained(grid.finely())
        rounds = grid.fit()
        next(rounds), next(rounds)
        now = explained(grid.finely())
        return cls(grid, rounds, grid.copy() if now > was else before, max(was, now))


@dataclass
class Fit:
    """A grid that lies on a code, and the code's text where it was read at once."""

    grid: ModuleGrid
    text: str | None


def fitted(begun: Begun, in_time: InTime, least: float = EXPLAINED) -> Fit | None:
    """A code laid where its patterns are: by its edges, or where movement left none, by what a
    filter can make of it. None where there is no code: where less than ``least`` is explained.
    """
    grid, moved = begun.grid, begun.better
    certainty = 0.0
    for number, _ in enumerate(begun.rounds):
        certainty = grid.certainty()
        # what is legible after the first, coarse one was mostly read without a grid
        text = read_modules(grid, Care.SPILLS) if number and certainty > SURE else None
        if text is not None:
            return Fit(grid, text)
        if certainty < WORTH_FITTING or not in_time():
            break
    if in_time():
        share, darker = settled(moved, in_time)
        if share > least:
            text = read_darker(darker, in_time)
            if text is not None or certainty < SURE:
                return Fit(moved, text)
    return Fit(grid, None) if certainty > SURE else None
