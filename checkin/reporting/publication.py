"""Which counts may be published so that neither a number nor a difference tells of few people.

Pure numbers in, pure numbers out: what is hidden is None. The rules:

- a session shows registered and present; those registered who came, no-shows and those present
  without a registration can be told from each other's sums, so no-shows and unregistered show
  only where all three are k or more, and their totals only where every session shows them;
- a session whose registered or present must be hidden is hidden whole, its quarters as well, and
  so many others with it that the totals give none away;
- people are shown only where the participations beyond the first of each person, and the people
  who were not in some session, are nobody or at least k; target groups only with the people.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checkin.reporting.suppression import DEFAULT_K, hidden_cells


@dataclass(frozen=True)
class SessionCounts:
    """True counts of participants in one session; ``quarters`` add up to who was present."""

    came: int
    no_shows: int
    unregistered: int
    quarters: Sequence[int] = ()

    @property
    def registered(self) -> int:
        return self.came + self.no_shows

    @property
    def present(self) -> int:
        return self.came + self.unregistered


@dataclass(frozen=True)
class PublishedSession:
    """What is shown of one session; None is hidden, also each hidden quarter."""

    registered: int | None = None
    present: int | None = None
    no_shows: int | None = None
    unregistered: int | None = None
    quarters: tuple[int | None, ...] = ()

    @property
    def hidden(self) -> bool:
        return self.present is None


@dataclass(frozen=True)
class Published:
    """All that is shown, and in ``reasons`` why the rest is not: those stay in the house."""

    sessions: tuple[PublishedSession, ...]
    registered: int | None
    participations: int | None
    no_shows: int | None
    unregistered: int | None
    people: int | None
    groups: Mapping[str, int | None]
    reasons: tuple[tuple[str, str], ...]


def publish(
    sessions: Mapping[str, SessionCounts],
    people: int,
    groups: Mapping[str, int],
    k: int = DEFAULT_K,
) -> Published:
    """What may be shown. ``people``: distinct ones present; ``groups`` add up to them."""
    counts = list(sessions.values())
    reasons: list[tuple[str, str]] = []
    hidden, with_totals = _hidden_sessions(counts, k)
    shown = []
    for place, (name, count) in enumerate(sessions.items()):
        if place in hidden:
            small = min(count.registered, count.present) < k
            reasons.append((name, "session_small" if small else "session_complement"))
            shown.append(PublishedSession())
            continue
        three = min(count.came, count.no_shows, count.unregistered) >= k
        if not three:
            reasons.append((name, "no_shows_small"))
        gone = hidden_cells(count.quarters, k)
        if gone is None or gone:
            reasons.append((name, "quarters" if gone is None else "some_quarters"))
        shown.append(
            PublishedSession(
                count.registered,
                count.present,
                count.no_shows if three else None,
                count.unregistered if three else None,
                tuple(
                    None if gone is None or at in gone else number
                    for at, number in enumerate(count.quarters)
                ),
            )
        )
    participations = sum(count.present for count in counts)
    every = with_totals and all(session.no_shows is not None for session in shown)
    show_people = with_totals and _people_pass(counts, participations, people, k)
    if with_totals and not show_people:
        reasons.append(("", "people"))
    gone = hidden_cells(list(groups.values()), k) if show_people else None
    if gone is None or gone:
        reasons.append(("", "groups" if gone is None else "some_groups"))
    return Published(
        sessions=tuple(shown),
        registered=sum(count.registered for count in counts) if with_totals else None,
        participations=participations if with_totals else None,
        no_shows=sum(count.no_shows for count in counts) if every else None,
        unregistered=sum(count.unregistered for count in counts) if every else None,
        people=people if show_people else None,
        groups={
            name: None if gone is None or place in gone else number
            for place, (name, number) in enumerate(groups.items())
        },
        reasons=tuple(reasons),
    )


def _hidden_sessions(counts: Sequence[SessionCounts], k: int) -> tuple[frozenset[int], bool]:
    """Places of the sessions hidden whole, and whether totals may stand beside the others."""
    by_registered = hidden_cells([count.registered for count in counts], k)
    by_present = hidden_cells([count.present for count in counts], k)
    if by_registered is None or by_present is None:
        return frozenset(range(len(counts))), False
    return by_registered | by_present, True


def _people_pass(counts: Sequence[SessionCounts], participations: int, people: int, k: int) -> bool:
    gaps = [participations - people, *(people - count.present for count in counts)]
    return people >= k and not any(1 <= gap < k for gap in gaps)
