"""Finds people by any part of name, e-mail or organisation, accents and typos forgiven."""

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from checkin.domain.model import Attendee
from checkin.importing.folding import fold

_TYPO_SCORE = 70


class PeopleIndex:
    """A list of people ready to be searched."""

    def __init__(self, people: Sequence[Attendee]) -> None:
        self._people = people
        self._texts = [fold(f"{p.given_name} {p.family_name}") for p in people]
        self._more = [fold(f"{p.email} {p.organisation}") for p in people]

    def find(self, text: str, limit: int = 20) -> list[Attendee]:
        """The best matches first; typos are tried only where nothing matches as typed."""
        words = fold(text).split()
        if not words:
            return []
        scored: list[tuple[int, int]] = []
        for index, name in enumerate(self._texts):
            total = 0
            for word in words:
                score = _word_score(word, name, self._more[index])
                if score == 0:
                    break
                total += score
            else:
                scored.append((-total, index))
        if scored:
            scored.sort(key=lambda item: (item[0], self._texts[item[1]]))
            return [self._people[index] for _, index in scored[:limit]]
        near = process.extract(
            " ".join(words),
            self._texts,
            scorer=fuzz.token_sort_ratio,
            limit=limit,
            score_cutoff=_TYPO_SCORE,
        )
        partial = process.extract(
            " ".join(words), self._texts, scorer=fuzz.partial_ratio, limit=limit, score_cutoff=80
        )
        best = {index: score for _, score, index in [*partial, *near]}
        ranked = sorted(best.items(), key=lambda item: (-item[1], self._texts[item[0]]))
        return [self._people[index] for index, _ in ranked[:limit]]


def _word_score(word: str, name: str, more: str) -> int:
    tokens = name.replace("-", " ").split()
    if word in tokens:
        return 8
    if any(token.startswith(word) for token in tokens):
        return 6
    if len(word) > 1 and word in name:
        return 4
    if any(token.startswith(word) for token in more.split()):
        return 3
    return 1 if len(word) > 2 and word in more else 0
