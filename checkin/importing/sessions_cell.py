"""Which sessions a cell of a multiple-choice question names.

Titles hold commas, and so does the list of them: known titles are found first, longest first,
and only what is left is taken apart. What nobody knows is handed back, never dropped.
"""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz, process

from checkin.domain.model import Programme
from checkin.importing.folding import clean, fold

_DELIMITERS = ",;|"
_SEPARATORS = re.compile(r"[,;|\n]")
_EDGES = " \t.:-–—\"'*()[]•/"
# French puts a space before these, forms do not always.
_SPACE_BEFORE = re.compile(r" (?=[:;?!])")

# What a form writes around a title: its day and hours. Not a leftover worth a problem.
_WHEN = re.compile(
    r"(?:\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|matin|midi|apres-midi|soir|soiree|morning|afternoon|evening|journee|jour|day"
    r"|de|a|au|le|du|to|from|at|am|pm|et|the|th|er)\b|\d{1,4}(?:h\d{0,2}|er|th)?|[^\w])*"
)


class How(StrEnum):
    """What tells that a text names a session."""

    NAME = "name"  # its title, an alias, its id
    TOLD = "told"  # somebody said so
    WHEN = "when"  # its day and hours, which no other session has
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"  # several sessions have this name
    NOT_MEANT = "not_meant"  # somebody said that it is no session


@dataclass(frozen=True, slots=True)
class CellReading:
    """Session ids in the order of the cell, and the pieces that name none or more than one.

    ``labels`` says which text named which session, and how.
    """

    sessions: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    labels: tuple[tuple[str, str, "How"], ...] = ()


class SessionNames:
    """The names that a programme's sessions go by: titles, aliases, ids."""

    def __init__(self, programme: Programme, told: Mapping[str, str] | None = None) -> None:
        """``told``: texts that somebody said to name a session, or ("") to name none."""
        self._told = {_folded(text): session for text, session in (told or {}).items()}
        self._ids: dict[str, set[str]] = {}
        self._titles: set[str] = set()
        for session in programme.sessions:
            title = _folded(session.name)
            self._titles.add(title)
            for name in (title, *map(_folded, session.aliases), _folded(session.id)):
                self._ids.setdefault(name, set()).add(session.id)
        for name, told_session in self._told.items():
            if told_session in programme.session_by_id:
                self._ids[name] = {told_session}
        self._not_meant = {name for name, session_id in self._told.items() if not session_id}
        self._titles_longest_first = sorted(self._titles, key=lambda t: (-len(t), t))
        self._names_longest_first = sorted(self._ids, key=lambda n: (-len(n), n))

    def ids(self, text: str) -> set[str]:
        """The sessions that this text is the name of; more than one where names are shared."""
        return self._ids.get(_folded(text), set()) or self._ids.get(
            _folded(text).strip(_EDGES), set()
        )

    def ids_in_header(self, header: str) -> set[str]:
        """The sessions that a column header names: wholly, in brackets, or by a whole title."""
        bracketed = re.findall(r"[\[(]([^\[\]()]+)[\])]", header)
        for text in (header, *bracketed, header.rpartition(": ")[2]):
            if ids := self.ids(text):
                return ids
        folded = _folded(header)
        for title in self._titles_longest_first:
            if _find(title, folded, whole_piece=False):
                return self._ids[title]
        return set()

    def closest(self, text: str) -> str | None:
        """A title or alias that the text may be a misspelling of: to propose, never to take."""
        found = process.extractOne(
            _folded(text), list(self._ids), scorer=fuzz.ratio, score_cutoff=80
        )
        return None if found is None else min(self._ids[found[0]])

    def closest_ones(self, text: str) -> list[tuple[str, float]]:
        """Sessions that the text may mean, the likeliest first, each with a likeness 0 to 1."""
        likeness: dict[str, float] = {}
        for name, score, _ in process.extract(
            _folded(text), list(self._ids), scorer=fuzz.WRatio, limit=8
        ):
            for session in self._ids[name]:
                likeness[session] = max(likeness.get(session, 0), score / 100)
        return sorted(likeness.items(), key=lambda pair: -pair[1])[:3]

    def read(self, cell: str) -> CellReading:
        """All the sessions that a cell names."""
        cell = clean(cell)
        if not cell:
            return CellReading(())
        if '"' in cell and (reading := self._as_csv(cell)) is not None:
            return reading
        readings = [self._matched(line) for line in cell.split("\n")]
        if any(r.unknown for r in readings) and len(readings) > 1:
            # A title may itself run over two lines.
            joined = self._matched(cell.replace("\n", " "))
            if not joined.unknown:
                return joined
        return CellReading(
            _once(i for r in readings for i in r.sessions),
            tuple(_as_typed(p, cell) for r in readings for p in r.unknown),
            tuple(p for r in readings for p in r.ambiguous),
            tuple(label for r in readings for label in r.labels),
        )

    def _as_csv(self, cell: str) -> CellReading | None:
        """Airtable's way: choices that hold a comma stand in quotes. None if it does not fit."""
        for delimiter in _DELIMITERS:
            pieces: list[str] = []
            for record in csv.reader([cell], delimiter=delimiter, skipinitialspace=True):
                pieces += [p for p in record if p.strip()]
            found = [self.ids(piece) for piece in pieces]
            if pieces and all(len(ids) == 1 for ids in found):
                labels = tuple(
                    (piece.strip(), min(ids), self._how(_folded(piece)))
                    for piece, ids in zip(pieces, found, strict=True)
                )
                return CellReading(_once(min(ids) for ids in found), labels=labels)
        return None

    def _matched(self, text: str) -> CellReading:
        folded = _folded(text)
        spans: list[tuple[int, int, str]] = []
        rest = folded
        for name in self._names_longest_first:
            # A title is told by itself wherever it stands; an alias or an id is a short word
            # that other texts hold, so it must be a whole piece.
            for start, end in _find(name, rest, whole_piece=name not in self._titles):
                spans.append((start, end, name))
                rest = rest[:start] + "\x00" * (end - start) + rest[end:]
        spans.sort()
        sure = [name for _, _, name in spans if len(self._ids[name]) == 1]
        shared = [name for _, _, name in spans if len(self._ids[name]) > 1]
        left = _left(rest)
        labels = [(name, min(self._ids[name]), self._how(name)) for name in sure]
        labels += [(piece, "", How.NOT_MEANT) for piece in left if piece in self._not_meant]
        return CellReading(
            _once(min(self._ids[name]) for name in sure),
            tuple(piece for piece in left if piece not in self._not_meant),
            tuple(shared),
            tuple(labels),
        )

    def _how(self, name: str) -> How:
        return How.TOLD if name in self._told else How.NAME


def _folded(text: str) -> str:
    return _SPACE_BEFORE.sub("", fold(text.replace("\n", " ")).replace('"', "")).strip()


def _find(name: str, text: str, *, whole_piece: bool) -> list[tuple[int, int]]:
    """Where the name stands in the text as a word or words, or as a whole piece of the list."""
    if not name or name not in text:
        return []
    before, after = (
        (
            r"(?:^|(?<=[,;|\x00])|(?<= et)|(?<= and)|(?<= [&+])) *[-•*]? *",
            r"(?= *(?:[,;|\x00.]|$)| (?:et|and|&|\+) )",
        )
        if whole_piece
        else (r"(?<!\w)", r"(?!\w)")
    )
    pattern = re.compile(f"{before}({re.escape(name)}){after}")
    return [match.span(1) for match in pattern.finditer(text)]


def _left(rest: str) -> list[str]:
    """What is no session's name, less separators, dates and labels that stand before a title."""
    found = "\x00" in rest
    # "Wednesday, 9.30 – 12.30 : Title", "Workshop: Title"
    rest = re.sub(r"[^,;|\x00]*(?:[:>]|\s-) *(?=\x00)", "", rest)
    left = []
    for piece in _SEPARATORS.split(rest.replace("\x00", ",")):
        text = piece.strip(_EDGES)
        if text and not (found and _WHEN.fullmatch(text)):
            left.append(text)
    return left


def _as_typed(piece: str, cell: str) -> str:
    """A leftover as the cell has it; folded where a title was cut out of its midst."""
    typed = (p.strip(_EDGES) for p in _SEPARATORS.split(cell))
    return next((p for p in typed if _folded(p) == piece), piece)


def _once(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))
