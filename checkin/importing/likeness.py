"""Who may be one person under two spellings or two addresses: to be shown, never merged alone."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from checkin.importing.folding import fold

_LARGEST_BLOCK = 40  # people who share a surname and an initial: beyond it nothing is told apart
_SAME_SPELLING = 88.0


class WhyAlike(StrEnum):
    SAME_ADDRESS = "same_address"  # one address, names that resemble each other
    SAME_NAME = "same_name"  # one name, two addresses or none
    SWAPPED = "swapped"  # given and family name change places
    SPELLING = "spelling"  # names that differ in a letter or two


@dataclass(frozen=True, slots=True)
class Candidate:
    """``key`` says who it is to whoever asks."""

    key: str
    given_name: str
    family_name: str
    email: str
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class AlikePair:
    one: str
    other: str
    likeness: float
    why: WhyAlike


def alike(
    people: Sequence[Candidate],
    among: frozenset[str] | None = None,
    tick: Callable[[int], None] = lambda done: None,
) -> list[AlikePair]:
    """Pairs that may be one person, the likeliest first; only those with one of ``among``."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    names = [_words(p) for p in people]
    for index, person in enumerate(people):
        if index % 5000 == 0:
            tick(index)
        for key in _keys(person, names[index]):
            blocks[key].append(index)
    seen: set[tuple[int, int]] = set()
    found: list[AlikePair] = []
    for members in blocks.values():
        if not 1 < len(members) <= _LARGEST_BLOCK:
            continue
        for a, b in _pairs(members, people, among):
            if (a, b) in seen:
                continue
            seen.add((a, b))
            told = _compared(people[a], people[b], names[a], names[b])
            if told is not None:
                likeness, why = told
                found.append(AlikePair(people[a].key, people[b].key, likeness, why))
    return sorted(found, key=lambda pair: (-pair.likeness, pair.one, pair.other))


def _pairs(
    members: Sequence[int], people: Sequence[Candidate], among: frozenset[str] | None
) -> Iterable[tuple[int, int]]:
    for n, a in enumerate(members):
        for b in members[n + 1 :]:
            if among is None or people[a].key in among or people[b].key in among:
                yield a, b


def _words(person: Candidate) -> tuple[str, ...]:
    return tuple(fold(f"{person.given_name} {person.family_name}").replace("-", " ").split())


def _keys(person: Candidate, words: tuple[str, ...]) -> Iterable[tuple[str, str]]:
    """People who share one of these are compared."""
    if person.email:
        yield "address", person.email.lower()
    if len(words) > 1:
        yield "name", " ".join(sorted(words))
        # One letter may be wrong in one of the words: the other words stay.
        for word in set(words):
            if len(word) > 2:
                rest = sorted(w[0] for w in words if w is not word)
                yield "word", f"{word} {' '.join(rest)}"


def _compared(
    a: Candidate, b: Candidate, words_a: tuple[str, ...], words_b: tuple[str, ...]
) -> tuple[float, WhyAlike] | None:
    same_address = bool(a.email) and a.email.lower() == b.email.lower()
    if words_a == words_b and words_a:
        # One name and one address is the same person already, wherever ids do not say otherwise.
        return (0.9 if _kindred(a, b) or not (a.email and b.email) else 0.7), WhyAlike.SAME_NAME
    if sorted(words_a) == sorted(words_b):
        return 0.95 if same_address else 0.8, WhyAlike.SWAPPED
    if not words_a or not words_b:
        return (0.8, WhyAlike.SAME_ADDRESS) if same_address else None
    ratio = fuzz.token_sort_ratio(" ".join(words_a), " ".join(words_b))
    if same_address and (ratio >= 75 or _initials(words_a, words_b)):
        return 0.6 + ratio / 300, WhyAlike.SAME_ADDRESS
    if ratio >= _SAME_SPELLING:
        return (0.55 if _kindred(a, b) else 0.4) + ratio / 500, WhyAlike.SPELLING
    return None


def _kindred(a: Candidate, b: Candidate) -> bool:
    """One organisation, or addresses that begin alike."""
    if a.organisation and fold(a.organisation) == fold(b.organisation):
        return True
    return bool(a.email) and a.email.partition("@")[0] == b.email.partition("@")[0]


def _initials(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """J. Blanc and Jeanne Blanc."""
    short, long = sorted((a, b), key=lambda words: len("".join(words)))
    return len(short) == len(long) and all(
        w == v or (len(w.rstrip(".")) == 1 and v.startswith(w[0]))
        for w, v in zip(short, long, strict=True)
    )
