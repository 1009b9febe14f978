"""Which sessions a cell of a multiple-choice question names.

Titles hold commas, and so does the list of them: known titles are found first, longest first,
and only what is left is taken apart. What nobody knows is handed back, never dropped.
"""

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO

from rapidfuzz import fuzz, process

from checkin.domain.model import Programme
from checkin.importing.folding import clean, fold
from checkin.importing.session_when import SessionTimes, parse_when

_DELIMITERS = ",;|"
_STRONG = re.compile(r"[;|\n]")
_WEAK = re.compile(r" / | \+ | & | et | and ")
_SEPARATORS = re.compile(r"[,;|\n]")
_BRACKETS_BEHIND = re.compile(r" *\([^()]*\)?$")
_BUT_DOTS = " \t:-–—\"'*[]•/"  # a title that was cut ends with them
_EDGES = " \t.:-–—\"'*()[]•/"
# French puts a space before these, forms do not always.
_SPACE_BEFORE = re.compile(r" (?=[:;?!])")

# Answers that choose nothing.
_NO_CHOICE = re.compile(
    r"(?:aucun|aucune|none|n/a|neant|rien|no session|aucune seance|pas encore( decide)?"
    r"|je ne sais pas( encore)?|ne sais pas|undecided|not sure( yet)?|don't know( yet)?)"
)
# What organisers add behind a title: never a session of its own.
_BEHIND_TITLE = re.compile(
    r"(?:complet|full|sold out|gratuit|free|places? limitees?"
    r"|(?:reste )?\d+ places?(?: restantes?)?"
    r"|sur inscription|en ligne|visio|sur place|presentiel|online|en presentiel|on site)"
)

# On the day and at the hour of a session, and yet not the session.
_ABOUT_OTHERS = re.compile(
    r"\b(repas|dejeun\w*|diner\w*|dinez|cocktail|buffet|aperitif|apero|pique-nique|hotel"
    r"|hebergement|nuit|transport|covoiturage|navette|parking|garde|garderie|lunch|dinner"
    r"|breakfast|drinks?|hotel|accommodation|shuttle|creche|traiteur)\b"
)


class How(StrEnum):
    """What tells that a text names a session."""

    NAME = "name"  # its title, an alias, its id
    TOLD = "told"  # somebody said so
    PREFIX = "prefix"  # how its title begins, up to a comma or where it was cut ("…")
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
        self._loose: dict[str, set[str]] = {}
        for name, ids in self._ids.items():
            self._loose.setdefault(_loose(name), set()).update(ids)
        self._not_meant = {name for name, session_id in self._told.items() if not session_id}
        self._rooms = {fold(room.name) for room in programme.rooms}
        self._times = SessionTimes(programme)
        self._read: dict[str, CellReading] = {}
        self._titles_longest_first = sorted(self._titles, key=lambda t: (-len(t), t))
        self._names_longest_first = sorted(self._ids, key=lambda n: (-len(n), n))

    def ids(self, text: str) -> set[str]:
        """The sessions that this text is the name of; more than one where names are shared."""
        return self._ids.get(_folded(text), set()) or self._ids.get(
            _folded(text).strip(_EDGES), set()
        )

    def ids_in_header(self, header: str, above: str = "") -> set[str]:
        """The sessions that a column header names: wholly, in brackets, by a whole title, or by
        a day and hours; ``above`` is what stands over it in the list."""
        bracketed = re.findall(r"[\[(]([^\[\]()]+)[\])]", header)
        texts = (header, *bracketed, header.rpartition(": ")[2])
        for text in texts:
            if ids := self.ids(text):
                return ids
        folded = _folded(header)
        for title in self._titles_longest_first:
            if _find(title, folded, whole_piece=False):
                return self._ids[title]
        for text in texts:
            if (found := self._begun(_folded(text)) or self._times.session(text)) is not None:
                return {found}
        if above:
            joined = f"{above} {header}"
            if (found := self._times.session(joined)) is not None:
                return {found}
        return set()

    def asked_in_header(self, header: str) -> str | None:
        """The session whose day and hours a question names, whatever else it says: its answers
        must be yes and no."""
        when = parse_when(header)
        return None if _ABOUT_OTHERS.search(fold(header)) else self._times.session_at(when)

    def day_in_header(self, header: str) -> str:
        """The part of a header that is a day and nothing else: `Présence [Mercredi 4 mars]`."""
        bracketed: list[str] = re.findall(r"[\[(]([^\[\]()]+)[\])]", header)
        for text in (header, *bracketed):
            when = parse_when(text)
            if when.only_when and when.says_day and not when.says_hours:
                return text
        return ""

    def _begun(self, piece: str) -> str | None:
        """The only session whose title begins so, up to a mark or where the text was cut."""
        cut = re.fullmatch(r"(.{8,}?) ?(?:…|\.\.\.)", piece)
        stem = cut[1] if cut else piece
        if len(stem) < 8:
            return None
        titles = [
            title
            for title in self._titles
            if title.startswith(stem)
            and (cut or re.match(r" ?[,:;(–.!?]| - ", title[len(stem) :]) is not None)
        ]
        ids = {i for title in titles for i in self._ids[title]}
        return min(ids) if len(ids) == 1 else None

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
        known = self._read.get(cell)
        if known is None:
            known = self._read[cell] = self._reading(cell)
        return known

    def read_on(self, day: str, cell: str) -> CellReading:
        """A cell that tells the hours alone, under a header that tells the day."""
        pieces = [p for piece in _SEPARATORS.split(clean(cell)) if (p := piece.strip(_EDGES))]
        found = [(piece, self._times.session(f"{day} {piece}")) for piece in pieces]
        return CellReading(
            _once(session for _, session in found if session),
            tuple(
                piece
                for piece, session in found
                if session is None and not _NO_CHOICE.fullmatch(fold(piece))
            ),
            labels=tuple((f"{day} {p}", session, How.WHEN) for p, session in found if session),
        )

    def _reading(self, cell: str) -> CellReading:
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
            tuple(
                (_as_written(text, cell), session, how)
                for r in readings
                for text, session, how in r.labels
            ),
        )

    def _as_csv(self, cell: str) -> CellReading | None:
        """Airtable's way: choices that hold a comma stand in quotes. None if it does not fit."""
        for delimiter in _DELIMITERS:
            pieces: list[str] = []
            try:
                # Line by line: a choice that holds one is in quotes too.
                for record in csv.reader(
                    StringIO(cell, newline=""), delimiter=delimiter, skipinitialspace=True
                ):
                    pieces += [p for p in record if p.strip()]
            except csv.Error:
                continue
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
        labels = [
            (start, name, min(self._ids[name]), self._how(name))
            for start, _, name in spans
            if len(self._ids[name]) == 1
        ]
        shared = [name for _, _, name in spans if len(self._ids[name]) > 1]
        unknown = self._rest(rest, labels)
        labels.sort()
        return CellReading(
            _once(session for _, _, session, _ in labels if session),
            tuple(unknown),
            tuple(shared),
            tuple((name, session, how) for _, name, session, how in labels),
        )

    def _rest(self, rest: str, labels: list[tuple[int, str, str, How]]) -> list[str]:
        """What is left beside known names: sessions told otherwise go to ``labels``."""
        by_name = {session for _, _, session, _ in labels}
        days = [(start, parse_when(name)) for start, name, _, _ in labels]
        unknown: list[str] = []
        for start, part in self._parts(_without_labels(rest)):
            beside = "\x00" in part
            cut = (piece.strip(_BUT_DOTS) for piece in part.replace("\x00", ",").split(","))
            pieces = [piece for piece in cut if piece.strip(_EDGES)]
            at = 0
            while at < len(pieces):
                # The longest run of pieces that means something: a date may hold a comma.
                runs = ((end, ", ".join(pieces[at:end])) for end in range(len(pieces), at, -1))
                named = ((end, run, what) for end, run in runs if (what := self._named(run)))
                end, run, what = next(named, (at + 1, pieces[at], None))
                said, listed = parse_when(run), False
                if said.says_day:
                    days.append((start + at, said))
                elif what is None and said.only_hours:
                    before = [day for day in days if day[0] <= start and day[1].says_day]
                    day = max(before, key=lambda d: d[0])[1] if before else None
                    if (session := self._times.on_day_of(day, said)) is not None:
                        what, listed = (session, How.WHEN), True
                if what is None:
                    run = run.strip(_EDGES)
                    if not ((by_name and self._adds_nothing(run)) or _NO_CHOICE.fullmatch(run)):
                        unknown.append(run.strip(_EDGES))
                # A title's own day beside it is no second choice.
                elif not (what[1] is How.WHEN and (what[0] in by_name or (beside and not listed))):
                    labels.append((start + max(at, part.find(run)), run, *what))
                at = end
        return unknown

    def _parts(self, rest: str) -> Iterable[tuple[int, str]]:
        """The text between separators, each part with where it starts.

        "et", "&" and the like separate only where each side means something by itself.
        """
        for start, part in _split(_STRONG, rest):
            weak = list(_split(_WEAK, part))
            if len(weak) > 1 and all(
                not (text := one.replace("\x00", " ").strip(_EDGES))
                or self._named(text)
                or parse_when(text).only_hours
                for _, one in weak
            ):
                yield from ((start + at, one) for at, one in weak)
            else:
                yield start, part

    def _named(self, piece: str) -> tuple[str, How] | None:
        """The session that a piece means though it is no name of one; "" where it means none."""
        if piece in self._not_meant:
            return "", How.NOT_MEANT
        begun = self._begun(piece.rstrip("…. ") + "..." if piece.endswith("...") else piece)
        if begun is not None:
            return begun, How.PREFIX
        plain = _BRACKETS_BEHIND.sub("", piece).strip(_EDGES)
        if plain != piece and len(ids := self._ids.get(plain, ())) == 1:
            return min(ids), How.NAME
        if len(piece) > 8 and len(ids := self._loose.get(_loose(piece), ())) == 1:
            return min(ids), How.NAME
        when = self._times.session(piece)
        return None if when is None else (when, How.WHEN)

    def _adds_nothing(self, piece: str) -> bool:
        return (
            parse_when(piece).only_when
            or piece in self._rooms
            or _BEHIND_TITLE.fullmatch(piece) is not None
        )

    def _how(self, name: str) -> How:
        return How.TOLD if name in self._told else How.NAME


def _folded(text: str) -> str:
    # Machine keys stand for options: "mercredi_matin".
    plain = fold(text.replace("\n", " ").replace("_", " "))
    return _SPACE_BEFORE.sub("", plain.replace('"', "")).strip()


def _loose(name: str) -> str:
    """Less every mark: forms drop commas and apostrophes."""
    return " ".join(re.findall(r"\w+", name))


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


def _without_labels(rest: str) -> str:
    """Less what stands right before or behind a title: "Wednesday, 9.30 : Title", "Title (x)"."""
    if "\x00" not in rest:
        return rest
    rest = re.sub(r"[^,;|\x00]*(?:[:>]|\s-) *(?=\x00)", lambda m: " " * len(m[0]), rest)
    return re.sub(r"(?<=\x00) *\([^()]*\)", lambda m: "\x00" * len(m[0]), rest)


def _split(separator: re.Pattern[str], text: str) -> Iterable[tuple[int, str]]:
    start = 0
    for match in separator.finditer(text):
        yield start, text[start : match.start()]
        start = match.end()
    yield start, text[start:]


def _as_typed(piece: str, cell: str) -> str:
    """A leftover as the cell has it; folded where a title was cut out of its midst."""
    typed = (p.strip(_EDGES) for p in _SEPARATORS.split(cell))
    return next((p for p in typed if _folded(p) == piece), piece)


def _as_written(name: str, cell: str) -> str:
    """What was read, with the accents and capitals that the cell gives it; a title may hold
    separators."""
    pieces = [match.span() for match in re.finditer(r"[^,;|\n]+", cell)]
    for first, (start, _) in enumerate(pieces):
        for _, end in pieces[first:]:
            written = cell[start:end].strip()
            if _folded(written) == name:
                return written
    return name


def _once(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))
