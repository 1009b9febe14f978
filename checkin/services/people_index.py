"""The list of people in memory, ready to be searched a letter at a time.

Words are looked up by prefix in sorted token lists; inside words and misspelt ones are tried
only where that finds too little, because they cost more.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from heapq import nsmallest

from rapidfuzz import process
from rapidfuzz.distance import OSA

from checkin.domain.model import Attendee
from checkin.importing.folding import fold

_SEPARATORS = re.compile(r"[\s'’.,;:@_+/()\"\-]+")
_LAST = "\U0010ffff"
_RANKED = 400  # more candidates than this are taken by name, not weighed one by one
_NOBODY: frozenset[int] = frozenset()


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text: case, accents, ligatures, apostrophes, dashes forgiven."""
    return tuple(word for word in _SEPARATORS.split(fold(text)) if word)


class Tokens:
    """Words, each with the people who have it; found by prefix, by inside, by likeness."""

    def __init__(self) -> None:
        self._people: dict[str, set[int]] = {}
        self._sorted: list[str] | None = []
        self._joined = ""
        self._starts: list[int] = []
        self._cut: dict[int, list[str]] = {}

    def add(self, word: str, person: int) -> None:
        people = self._people.get(word)
        if people is None:
            people = self._people[word] = set()
            self._sorted = None
        people.add(person)

    def remove(self, word: str, person: int) -> None:
        people = self._people.get(word)
        if people is None:
            return
        people.discard(person)
        if not people:
            del self._people[word]
            self._sorted = None

    def exact(self, word: str) -> set[int] | frozenset[int]:
        return self._people.get(word, _NOBODY)

    def starting(self, prefix: str) -> set[int]:
        words = self._words()
        low, high = bisect_left(words, prefix), bisect_left(words, prefix + _LAST)
        return set().union(*map(self._people.__getitem__, words[low:high]))

    def inside(self, part: str) -> set[int]:
        """Who has a word that holds ``part`` somewhere."""
        words = self._words()
        if not self._joined:
            self._joined = "\n".join(words)
            position = 0
            for word in words:
                self._starts.append(position)
                position += len(word) + 1
        found: set[int] = set()
        at = self._joined.find(part)
        while at >= 0:
            index = bisect_left(self._starts, at + 1) - 1
            found |= self._people[words[index]]
            if index + 1 == len(words):
                break
            at = self._joined.find(part, self._starts[index + 1])
        return found

    def like(self, word: str) -> dict[int, int]:
        """By person, how many typing errors (at most 1, or 2 in long words) are between."""
        errors = 1 if len(word) < 6 else 2
        if len(word) < 3:
            return {}
        words = self._words()
        length = len(word)
        if length not in self._cut:
            if len(self._cut) > 12:
                self._cut.clear()
            # Half-typed words have errors, too: compare with as many letters of each.
            self._cut[length] = [other[:length] for other in words]
        found: dict[int, int] = {}
        for choices, more in ((words, 0), (self._cut[length], 1)):
            for _, distance, index in process.extract(
                word, choices, scorer=OSA.distance, score_cutoff=errors, limit=40
            ):
                for person in self._people[words[index]]:
                    found[person] = min(found.get(person, 99), 2 * int(distance) + more)
        return found

    def _words(self) -> list[str]:
        if self._sorted is None:
            self._sorted = sorted(self._people)
            self._joined, self._starts, self._cut = "", [], {}
        return self._sorted


class PeopleIndex:
    """People by any part of name, e-mail or organisation; one person can be put anew."""

    def __init__(self, people: Iterable[Attendee]) -> None:
        self._people: dict[int, Attendee] = {}
        self._number: dict[str, int] = {}
        self._sort: dict[int, str] = {}
        self._names, self._more = Tokens(), Tokens()
        self._next = 0
        for person in people:
            self.put(person)

    def __len__(self) -> int:
        return len(self._people)

    def put(self, person: Attendee) -> None:
        """Add somebody, or take note of what changed about them."""
        number = self._number.get(person.id)
        if number is None:
            number = self._number[person.id] = self._next
            self._next += 1
        else:
            self._drop_words(number)
        self._people[number] = person
        self._sort[number] = fold(f"{person.family_name} {person.given_name}")
        for word in _name_words(person):
            self._names.add(word, number)
        for word in _more_words(person):
            self._more.add(word, number)

    def remove(self, attendee_id: str) -> None:
        number = self._number.pop(attendee_id, None)
        if number is not None:
            self._drop_words(number)
            del self._people[number], self._sort[number]

    def _drop_words(self, number: int) -> None:
        known = self._people[number]
        for word in _name_words(known):
            self._names.remove(word, number)
        for word in _more_words(known):
            self._more.remove(word, number)

    def find(self, text: str, limit: int = 20) -> list[Attendee]:
        """The best matches first: whole names, beginnings of names, organisation and e-mail,
        parts of names; then, where that is nobody, names with typing errors."""
        words = words_of(text)
        if not words or limit < 1:
            return []
        found = self._begins(words, limit)
        if len(found) < limit and any(len(word) > 1 for word in words):
            found += [n for n in self._holds(words, limit) if n not in set(found)]
        if not found:
            found = self._resembles(words, limit)
        if not found and len(words) > 1:  # le gall for Legall
            whole = ("".join(words),)
            found = self._begins(whole, limit) or self._resembles(whole, limit)
        return [self._people[number] for number in found[:limit]]

    def _begins(self, words: tuple[str, ...], limit: int) -> list[int]:
        exact = [self._names.exact(word) for word in words]
        named = [self._names.starting(word) for word in words]
        wide = [self._more.starting(word) | names for word, names in zip(words, named, strict=True)]
        candidates = _common(wide)
        if len(candidates) <= _RANKED:
            return self._ranked(candidates, exact, named, limit)
        found: list[int] = []
        for tier in (_common(exact), _common(named), candidates):
            if len(found) >= limit:
                break
            rest = tier.difference(found)
            found += nsmallest(limit - len(found), rest, key=self._sort.__getitem__)
        return found

    def _ranked(
        self,
        candidates: set[int],
        exact: list[set[int] | frozenset[int]],
        named: list[set[int]],
        limit: int,
    ) -> list[int]:
        def key(number: int) -> tuple[int, str]:
            score = sum(
                (number in e) + 2 * (number in n) for e, n in zip(exact, named, strict=True)
            )
            return -score, self._sort[number]

        return nsmallest(limit, candidates, key=key)

    def _holds(self, words: tuple[str, ...], limit: int) -> list[int]:
        parts = []
        for word in words:
            people = self._names.inside(word)
            if len(word) > 2:
                people |= self._more.inside(word)
            parts.append(people | self._names.starting(word) | self._more.starting(word))
        return nsmallest(limit, _common(parts), key=self._sort.__getitem__)

    def _resembles(self, words: tuple[str, ...], limit: int) -> list[int]:
        penalties: dict[int, int] | None = None
        for word in words:
            near = dict.fromkeys(self._more.starting(word), 1)
            near |= self._names.like(word)
            near |= dict.fromkeys(self._names.starting(word), 0)
            if penalties is None:
                penalties = near
            else:
                penalties = {n: p + near[n] for n, p in penalties.items() if n in near}
        ranked = penalties or {}
        return nsmallest(limit, ranked, key=lambda n: (ranked[n], self._sort[n]))


def _name_words(person: Attendee) -> set[str]:
    """Each word of the name, and each part written as one (Le Gall is also legall)."""
    parts = [words_of(person.given_name), words_of(person.family_name)]
    return {word for part in parts for word in (*part, "".join(part)) if word}


def _more_words(person: Attendee) -> set[str]:
    parts = [words_of(person.email), words_of(person.organisation)]
    return {word for part in parts for word in part}


def _common(sets: list[set[int]] | list[set[int] | frozenset[int]]) -> set[int]:
    return set.intersection(*(set(s) for s in sorted(sets, key=len)))
