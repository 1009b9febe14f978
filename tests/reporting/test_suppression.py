"""An attacker who adds and subtracts what is published learns no count below k."""

from hypothesis import given
from hypothesis import strategies as st

from checkin.reporting.suppression import hidden_cells


@given(st.lists(st.integers(0, 30), max_size=12), st.integers(2, 8))
def test_neither_a_cell_nor_a_difference_below_k_shows(counts: list[int], k: int) -> None:
    hidden = hidden_cells(counts, k)
    if hidden is None:  # the total is hidden as well: no equation is left
        assert len(counts) < 2 or sum(counts) < k
        return
    published = [count for place, count in enumerate(counts) if place not in hidden]
    assert all(count >= k for count in published)
    if hidden:
        rest = sum(counts) - sum(published)  # the one thing that the total tells of them
        assert rest >= k
        # every way to spread the rest fits what is published, so each may be 0 and be k or more
        assert len(hidden) >= 2


def test_nothing_is_hidden_where_every_cell_passes() -> None:
    assert hidden_cells([5, 9, 30]) == frozenset()


def test_the_smallest_other_is_hidden_too() -> None:
    assert hidden_cells([30, 2, 9]) == {1, 2}
