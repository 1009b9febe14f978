"""The list of people in memory, ready to be searched a letter at a time.

Words are looked up by prefix in sorted token lists; inside words and misspelt ones are tried
only where that finds too little, because they cost more.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
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

    def first(self, prefix: str, enough: int) -> list[set[int]]:
        """By word in order of the alphabet, who has a word beginning so, until ``enough``."""
        words = self._words()
        found: list[set[int]] = []
        at, people = bisect_left(words, prefix), 0
        while people < enough and at < len(words) and words[at].startswith(prefix):
            found.append(self._people[words[at]])
            people += len(found[-1])
            at += 1
        return found

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
        low, high = bisect_left(words, word[0]), bisect_left(words, word[0] + _LAST)
        near = words[low:high]
        # Half-typed words have errors, too: compare with as many letters of each.
        cut = [other[: len(word)] for other in near]
        found = self._near(word, near, near, errors, 0)
        for person, penalty in self._near(word, cut, near, errors, 1).items():
            found[person] = min(found.get(person, 99), penalty)
        # A wrong first letter is rare: only where nothing else explains the word.
        return found or self._near(word, words, words, errors, 1)

    def _near(
        self, word: str, choices: list[str], words: list[str], errors: int, more: int
    ) -> dict[int, int]:
        found: dict[int, int] = {}
        for _, distance, index in process.extract(
            word, choices, scorer=OSA.distance, score_cutoff=errors, limit=40
        ):
            for person in self._people[words[index]]:
                found[person] = min(found.get(person, 99), 2 * int(distance) + more)
        return found

    def _words(self) -> list[str]:
        if self._sorted is None:
            self._sorted = sorted(self._people)
            self._joined, self._starts = "", []
        return self._sorted


class PeopleIndex:
    """People by any part of name, e-mail or organisation; one person can be put anew."""

    def __init__(self, people: Iterable[Attendee]) -> None:
        self._people: dict[int, Attendee] = {}
        self._number: dict[str, int] = {}
        self._sort: dict[int, str] = {}
        self._named: dict[int, tuple[str, ...]] = {}  # the words of the name
        self._words: dict[int, tuple[str, ...]] = {}  # those and the others
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
        named, more = _name_words(person), _more_words(person)
        self._named[number], self._words[number] = tuple(named), tuple(named | more)
        for word in named:
            self._names.add(word, number)
        for word in more:
            self._more.add(word, number)

    def remove(self, attendee_id: str) -> None:
        number = self._number.pop(attendee_id, None)
        if number is not None:
            self._drop_words(number)
            del self._people[number], self._sort[number]
            del self._named[number], self._words[number]

    def _drop_words(self, number: int) -> None:
        for word in self._named[number]:
            self._names.remove(word, number)
        for word in self._words[number]:
            self._more.remove(word, number)

    def find(self, text: str, limit: int = 20) -> list[Attendee]:
        """The best matches first: whole names, beginnings of names, organisation and e-mail,
        parts of names; then, where that is nobody, names with typing errors."""
        words = words_of(text)
        if not words or limit < 1:
            return []
        found = self._begins(words, limit)
        if len(found) < limit and len(max(words, key=len)) > 1:
            begun = set(found)
            found += [n for n in self._holds(words, limit) if n not in begun]
        if not found:
            found = self._resembles(words, limit)
        if not found and len(words) > 1:  # le gall for Legall
            whole = ("".join(words),)
            found = self._begins(whole, limit) or self._resembles(whole, limit)
        return [self._people[number] for number in found[:limit]]

    def _begins(self, words: tuple[str, ...], limit: int) -> list[int]:
        if len(words) == 1 and (quick := self._first(words[0], limit)):
            return quick
        candidates = self._narrow(words, self._starting, str.startswith)
        if len(candidates) <= _RANKED:
            return self._ranked(candidates, words, limit)
        exact = _common([self._names.exact(word) for word in words])
        found = nsmallest(limit, exact & candidates, key=self._sort.__getitem__)
        if len(found) < limit:
            named = _common([self._names.starting(word) for word in words]).difference(found)
            found += nsmallest(limit - len(found), named, key=self._sort.__getitem__)
        if len(found) < limit:
            rest = candidates.difference(found)
            found += nsmallest(limit - len(found), rest, key=self._sort.__getitem__)
        return found

    def _first(self, word: str, limit: int) -> list[int]:
        """For a word that begins many names: enough of them without looking at all."""
        found: dict[int, None] = {}
        # Twice as many, for some people have two words that begin so.
        for people in (self._names.exact(word), *self._names.first(word, 2 * limit)):
            rest = people.difference(found)
            found |= dict.fromkeys(nsmallest(limit, rest, key=self._sort.__getitem__))
            if len(found) >= limit:
                return list(found)
        return []

    def _narrow(
        self,
        words: tuple[str, ...],
        having: Callable[[str], set[int]],
        matches: Callable[[str, str], bool],
    ) -> set[int]:
        """Who has all of ``words``; long words first, as few people share them."""
        first, *others = sorted(set(words), key=len, reverse=True)
        found = having(first)
        for word in others:
            if len(found) <= _RANKED:  # asking each of them costs less than everybody's words
                found = {n for n in found if any(matches(own, word) for own in self._words[n])}
            else:
                found &= having(word)
        return found

    def _starting(self, word: str) -> set[int]:
        return self._names.starting(word) | self._more.starting(word)

    def _inside(self, word: str) -> set[int]:
        people = self._names.inside(word)
        return people | self._more.inside(word) if len(word) > 2 else people

    def _ranked(self, candidates: set[int], words: tuple[str, ...], limit: int) -> list[int]:
        def key(number: int) -> tuple[int, str]:
            own = self._named[number]
            score = 0
            for word in words:
                if word in own:
                    score += 3
                elif any(name.startswith(word) for name in own):
                    score += 2
            return -score, self._sort[number]

        return nsmallest(limit, candidates, key=key)

    def _holds(self, words: tuple[str, ...], limit: int) -> list[int]:
        found = self._narrow(words, self._inside, str.__contains__)
        return nsmallest(limit, found, key=self._sort.__getitem__)

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


def _common(sets: Sequence[AbstractSet[int]]) -> set[int]:
    smallest, *others = sorted(sets, key=len)
    return set(smallest).intersection(*others)
