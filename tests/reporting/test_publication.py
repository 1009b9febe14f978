"""An attacker who adds up and subtracts all that is published learns of no few people."""

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.reporting.publication import Published, SessionCounts, publish

K = 5


@st.composite
def events(draw: st.DrawFn) -> tuple[dict[str, SessionCounts], int, dict[str, int], list[set[int]]]:
    """People, each in some sessions, some registered: counts as the export makes them."""
    number = draw(st.integers(1, 4))
    crowd = draw(st.integers(0, 60))
    chances = draw(st.lists(st.integers(0, 100), min_size=3 * number, max_size=3 * number))
    random = draw(st.randoms(use_true_random=False))
    sessions: dict[str, SessionCounts] = {}
    present: list[set[int]] = []
    for place in range(number):
        asked, came, walked = chances[3 * place : 3 * place + 3]
        registered = {p for p in range(crowd) if random.randrange(100) < asked}
        there = {p for p in registered if random.randrange(100) < came}
        free = {p for p in set(range(crowd)) - registered if random.randrange(100) < walked}
        quarters = [0] * 6
        for _ in there | free:
            quarters[random.randrange(6) * random.randrange(2)] += 1
        sessions[f"s{place}"] = SessionCounts(
            len(there), len(registered - there), len(free), quarters
        )
        present.append(there | free)
    people = set().union(*present)
    groups = dict.fromkeys("abcd", 0)
    for _ in people:
        groups[random.choice("aaaaabbcd")] += 1
    return sessions, len(people), groups, present


def equations(
    sessions: dict[str, SessionCounts], groups: dict[str, int], shown: Published
) -> tuple[np.ndarray, np.ndarray, list[float]]:
    """Everything published as sums over the smallest cells: A·cells = b, and the true cells."""
    cells: list[float] = []
    place: dict[tuple[object, ...], int] = {}
    for name, count in sessions.items():
        for kind in ("came", "no_shows", "unregistered"):
            place[name, kind] = len(cells)
            cells.append(getattr(count, kind))
        for at, quarter in enumerate(count.quarters):
            place[name, at] = len(cells)
            cells.append(quarter)
    for group, number in groups.items():
        place["group", group] = len(cells)
        cells.append(number)
    rows: list[np.ndarray] = []
    results: list[float] = []

    def tell(value: float | None, *parts: tuple[object, ...]) -> None:
        if value is None:
            return
        row = np.zeros(len(cells))
        for part in parts:
            row[place[part]] += 1
        rows.append(row)
        results.append(value)

    for name, session in zip(sessions, shown.sessions, strict=True):
        tell(session.registered, (name, "came"), (name, "no_shows"))
        tell(session.present, (name, "came"), (name, "unregistered"))
        tell(session.no_shows, (name, "no_shows"))
        tell(session.unregistered, (name, "unregistered"))
        for at, quarter in enumerate(session.quarters):
            tell(quarter, (name, at))
        # known from the description, whether or not the number itself is shown
        row = np.zeros(len(cells))
        row[[place[name, at] for at in range(len(sessions[name].quarters))]] = 1
        row[[place[name, "came"], place[name, "unregistered"]]] = -1
        rows.append(row)
        results.append(0)
    for value, kinds in (
        (shown.registered, ("came", "no_shows")),
        (shown.participations, ("came", "unregistered")),
        (shown.no_shows, ("no_shows",)),
        (shown.unregistered, ("unregistered",)),
    ):
        tell(value, *((name, kind) for name in sessions for kind in kinds))
    tell(shown.people, *(("group", group) for group in groups))
    for group, number in shown.groups.items():
        tell(number, ("group", group))
    matrix = np.array(rows) if rows else np.zeros((0, len(cells)))
    return matrix, np.array(results), cells


@settings(max_examples=150, deadline=None)
@given(events())
def test_no_cell_below_k_follows_from_what_is_published(
    event: tuple[dict[str, SessionCounts], int, dict[str, int], list[set[int]]],
) -> None:
    sessions, people, groups, _ = event
    shown = publish(sessions, people, groups, K)
    matrix, results, cells = equations(sessions, groups, shown)
    assert np.allclose(matrix @ np.array(cells), results)  # nothing published is wrong
    _, size, turned = (
        np.linalg.svd(matrix) if len(matrix) else (0, np.array([]), np.eye(len(cells)))
    )
    free = turned[int((size > 1e-9).sum()) :]  # what may change without a published number changing
    known = np.abs(free).max(axis=0, initial=0) < 1e-9
    for cell, sure in zip(cells, known, strict=True):
        assert not sure or cell >= K


@settings(max_examples=150, deadline=None)
@given(events())
def test_no_published_number_and_no_gap_between_people_is_of_few(
    event: tuple[dict[str, SessionCounts], int, dict[str, int], list[set[int]]],
) -> None:
    sessions, people, groups, present = event
    shown = publish(sessions, people, groups, K)
    numbers = [
        number
        for session in shown.sessions
        for number in (
            session.registered,
            session.present,
            session.no_shows,
            session.unregistered,
            *session.quarters,
        )
    ]
    numbers += [shown.registered, shown.participations, shown.no_shows, shown.unregistered]
    numbers += [shown.people, *shown.groups.values()]
    assert all(number >= K for number in numbers if number is not None)
    if shown.people is None:
        return
    everybody = set().union(*present)
    for there in present:
        missed = len(everybody - there)  # people − present, of any one session
        assert missed == 0 or missed >= K
    if len(present) == 2:
        both = len(present[0] & present[1])  # participations − people
        assert both == 0 or both >= K


@settings(max_examples=100, deadline=None)
@given(events())
def test_the_totals_leave_at_least_k_for_what_is_hidden(
    event: tuple[dict[str, SessionCounts], int, dict[str, int], list[set[int]]],
) -> None:
    sessions, people, groups, _ = event
    shown = publish(sessions, people, groups, K)
    hidden = [session.hidden for session in shown.sessions]
    if shown.participations is None or not any(hidden):
        return
    assert sum(hidden) >= 2
    for total, name in ((shown.participations, "present"), (shown.registered, "registered")):
        rest = total - sum(getattr(s, name) for s in shown.sessions if not s.hidden)
        assert rest >= K


def test_an_event_of_any_size_shows_what_it_can() -> None:
    big = SessionCounts(40, 12, 9, [20, 29])
    shown = publish({"a": big, "b": big}, 80, {"x": 50, "y": 30}, K)
    assert shown.people == 80
    assert shown.no_shows == 24
    assert [s.present for s in shown.sessions] == [49, 49]
    assert shown.groups == {"x": 50, "y": 30}
    assert shown.reasons == ()


def test_three_no_shows_take_their_number_away_and_the_totals_with_them() -> None:
    shown = publish(
        {"a": SessionCounts(40, 3, 9, [49]), "b": SessionCounts(40, 12, 9, [49])}, 80, {"x": 80}, K
    )
    first, second = shown.sessions
    assert (first.registered, first.present, first.no_shows, first.unregistered) == (
        43,
        49,
        None,
        None,
    )
    assert second.no_shows == 12
    assert shown.no_shows is None
    assert ("a", "no_shows_small") in shown.reasons


def test_two_people_in_both_sessions_take_the_number_of_people_away() -> None:
    counts = SessionCounts(20, 8, 8, [28])
    shown = publish({"a": counts, "b": counts}, 54, {"x": 54}, K)
    assert shown.participations == 56
    assert shown.people is None
    assert shown.groups == {"x": None}


def test_every_pair_of_small_sessions_is_hidden_together() -> None:
    big, small = SessionCounts(40, 12, 9, [49]), SessionCounts(2, 5, 0, [2])
    for places in combinations(range(4), 1):
        sessions = {f"s{p}": small if p in places else big for p in range(4)}
        shown = publish(sessions, 150, {"x": 150}, K)
        assert sum(session.hidden for session in shown.sessions) == 2
