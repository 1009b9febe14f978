"""Boxes on the welcome table: A–C, D–F…, proposed so that each holds about as many badges."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_SPECIAL = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss"})


@dataclass(frozen=True)
class NameBox:
    """The names that begin with ``first`` to ``last``, and how many they are."""

    first: str
    last: str
    count: int

    @property
    def label(self) -> str:
        return self.first if self.first == self.last else f"{self.first}–{self.last}"


def initial_of(name: str) -> str:
    """The letter under which a name is filed: no accent, no case; “#” where it has none."""
    for letter in sort_key(name):
        if letter.isalpha():
            return letter.upper()
    return "#"


def sort_key(name: str) -> str:
    """A name for alphabetical order: case and accents do not count (Éric beside Eric)."""
    folded = name.casefold().translate(_SPECIAL)
    letters = unicodedata.normalize("NFKD", folded)
    return "".join(c for c in letters if not unicodedata.combining(c)).strip()


def propose_boxes(names: Iterable[str], number: int) -> list[NameBox]:
    """At most ``number`` boxes for these names (family name first, as they are filed).

    Letters stay together, so a letter that many names share may make a full box. Among all
    ways to divide the alphabet it is one with the smallest differences (least squares).
    """
    counts = Counter(map(initial_of, names))
    letters = sorted(counts, key=lambda letter: (letter == "#", letter))
    number = min(max(number, 1), len(letters))
    if not letters:
        return []
    before = [0]
    for letter in letters:
        before.append(before[-1] + counts[letter])
    # best[k][j]: the cost of the first j letters in k boxes, and where the last box begins
    best: list[dict[int, tuple[int, int]]] = [{0: (0, 0)}]
    for _ in range(number):
        row: dict[int, tuple[int, int]] = {}
        for begin, (cost, _begin) in best[-1].items():
            for end in range(begin + 1, len(letters) + 1):
                candidate = (cost + (before[end] - before[begin]) ** 2, begin)
                if end not in row or candidate < row[end]:
                    row[end] = candidate
        best.append(row)
    boxes = []
    end = len(letters)
    for row in reversed(best[1:]):
        begin = row[end][1]
        boxes.append(NameBox(letters[begin], letters[end - 1], before[end] - before[begin]))
        end = begin
    return boxes[::-1]


def box_of(name: str, boxes: Sequence[NameBox]) -> NameBox | None:
    """The box where a name is looked for: also one that nobody had when they were proposed."""
    if not boxes:
        return None
    letter = initial_of(name)
    if letter == "#":
        return boxes[-1]
    for box in boxes:
        if letter <= box.last or box.last == "#":
            return box
    return boxes[-1]
