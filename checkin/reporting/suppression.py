"""Which counts of a published list with a total must be hidden, so that none below k shows."""

from collections.abc import Sequence

DEFAULT_K = 5


def hidden_cells(counts: Sequence[int], k: int = DEFAULT_K) -> frozenset[int] | None:
    """Places of the cells to hide where the sum of all stands beside them; None: hide that too.

    Cells below ``k`` are hidden, zero included; then the smallest others, until at least two
    are hidden and their sum, which the total gives away, is ``k`` or more. Then each hidden
    cell may be anything from 0 to that sum.
    """
    hidden = {place for place, count in enumerate(counts) if count < k}
    if not hidden:
        return frozenset()
    others = sorted(set(range(len(counts))) - hidden, key=lambda place: (counts[place], place))
    while len(hidden) < 2 or sum(counts[place] for place in hidden) < k:
        if not others:
            return None
        hidden.add(others.pop(0))
    return frozenset(hidden)
