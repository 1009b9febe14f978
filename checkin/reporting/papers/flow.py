"""Blocks one under the other, on as many pages as they need."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checkin.reporting.papers.paper import Paper


@dataclass(frozen=True, slots=True)
class Block:
    """Something ``height`` mm high that ``draw`` puts at a top; ``keep``: not last on a page."""

    height: float
    draw: Callable[[Paper, float], None]
    keep: bool = False


Page = list[tuple[float, Block]]


def paginate(blocks: Sequence[Block], first_top: float, top: float, bottom: float) -> list[Page]:
    """Each page as its blocks with their tops; a page is never empty but the only one."""
    pages: list[Page] = [[]]
    y = first_top
    for index, block in enumerate(blocks):
        needed = block.height
        follower = index
        while blocks[follower].keep and follower + 1 < len(blocks):
            follower += 1
            needed += blocks[follower].height
        if pages[-1] and y + needed > bottom:
            pages.append([])
            y = top
        pages[-1].append((y, block))
        y += block.height
    return pages
