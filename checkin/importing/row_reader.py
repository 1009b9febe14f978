"""One row of a list read into an entry, with every problem on the way kept and named."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from checkin.domain.model import Programme, RegistrationStatus
from checkin.importing.cell_words import (
    ANSWERS,
    DRAFT,
    ROLES,
    STATUS,
    TICKS,
    addresses,
    is_plain_address,
    moment,
    word,
)
from checkin.importing.columns import Column, Columns
from checkin.importing.damaged_text import looks_damaged
from checkin.importing.folding import clean, fold, split_name
from checkin.importing.header_words import BUYER, flag_of
from checkin.importing.list_entry import NOTHING, ListEntry, RowProblem
from checkin.importing.sessions_cell import SessionNames

V = TypeVar("V")

DAMAGED = "accents look damaged by another program: goes in as it is, please correct"
_NAMED_ADDRESS = re.compile(r"([^<>@]*[^\W\d_][^<>@]*)<[^<>\s]+@[^<>\s]+>;?")
_FAMILY_FIRST = re.compile(r"(votre |vos )?noms?\W.*prenom")
_REMEMBERED = 50_000  # texts that are no plain ones, each as it is shown
_GRAVEST = (
    RegistrationStatus.CANCELLED,
    RegistrationStatus.WAITLISTED,
    RegistrationStatus.CONFIRMED,
)
_NOBODY = {
    "anonymous",
    "anonyme",
    "utilisateur anonyme",
    "anonymous user",
}  # what Microsoft Forms puts for somebody not signed in


def _is_nobody(name: str) -> bool:
    return name[:1] in "aAuU" and fold(name) in _NOBODY


_NAMES = ("full_name", "given_name", "family_name")
_TEXTS = (
    *("organisation", "job_title", "country", "audience", "target_group", "door_note"),
    "registration_id",
)


class ListContext:
    """What is the same for every row."""

    def __init__(
        self,
        columns: Columns,
        programme: Programme,
        dates_day_first: Mapping[int, bool],
        labels: Mapping[str, str] | None = None,
        *,
        sound: bool = False,
    ) -> None:
        """``sound``: no accents of the list look spoilt, so none of a cell need be looked at."""
        self.columns = columns
        self.sound = sound
        self.zone = programme.event.zone
        self.names = SessionNames(programme, labels)
        self.sessions = programme.session_by_id
        self.dates_day_first = dates_day_first
        self.there = {c.field for c in columns.used}
        self.buyers = any(c.rank >= BUYER for c in columns.used if c.field in _NAMES)
        names = [c for c in columns.used if c.field in _NAMES]
        self.two_names: tuple[int, int] | None = None
        if sorted(c.field for c in names) == ["family_name", "given_name"] and not self.buyers:
            by_field = {c.field: c.index for c in names}
            self.two_names = by_field["given_name"], by_field["family_name"]
        self.texts = tuple((name, _only(columns.of(name))) for name in _TEXTS if name in self.there)
        self.one_email = _only(columns.of("email"))
        asked = columns.of("sessions")
        self.one_question = None if any(c.session or c.day for c in asked) else _only(asked)
        self._words: dict[tuple[str, str], object] = {}
        self._tidy: dict[str, str] = {}

    def tidied(self, cells: Sequence[str]) -> list[str]:
        """The cells as `clean` makes them; most are plain, and many come again and again."""
        return [
            c
            if c.isascii() and c.isprintable() and "  " not in c and c.strip() == c
            else self._cleaned(c)
            for c in cells
        ]

    def _cleaned(self, cell: str) -> str:
        known = self._tidy.get(cell)
        if known is None:
            known = clean(cell)
            if len(self._tidy) < _REMEMBERED:
                self._tidy[cell] = known
        return known

    def word(self, cell: str, kind: str, meanings: Mapping[str, V]) -> V | None:
        """What a closed question's answer means; the few there are come again and again."""
        known = self._words.get((kind, cell), self)
        if known is self:
            known = self._words[kind, cell] = word(cell, meanings)
        return known  # type: ignore[return-value]


def _only(columns: Sequence[Column]) -> int | None:
    """The index of the only column of a field; None where there are several, or none."""
    return columns[0].index if len(columns) == 1 else None


class RowReader:
    """Reads one row of tidied cells, collecting its problems on the way."""

    def __init__(
        self, number: int, cells: Sequence[str], header: Sequence[str], context: ListContext
    ) -> None:
        self._number = number
        self._cells = cells
        self._header = header
        self._context = context
        self._columns = context.columns
        self.problems: list[RowProblem] = []

    def entry(self) -> ListEntry | None:
        """The entry, or None where the row cannot be used, with the problem that says why."""
        for column in self._columns.of("draft"):
            if self._context.word(self._cell(column), "draft", DRAFT):
                self._problem(
                    column.header, self._cell(column), "a draft that was never sent: left out"
                )
                return None
        given_name, family_name = self._name()
        email = self._email()
        if not (given_name or family_name or email):
            self._left_out()
            return None
        short = self._width()
        sessions, known, status_of = self._sessions()
        entry = ListEntry(
            self._number,
            given_name,
            family_name,
            email,
            sessions=sessions,
            sessions_known=known and not short,
            session_status=status_of,
        )
        there = self._context.there
        cells = self._cells
        for name, index in self._context.texts:
            # Nearly all: one column, one line.
            if index is None or index >= len(cells) or "\n" in cells[index]:
                setattr(entry, name, self._text(name))
            elif self._context.sound:
                setattr(entry, name, cells[index])
            elif cells[index]:
                setattr(entry, name, self._text(name))
        if "role" in there:
            entry.role = self._closed("role", ROLES, "this role is not known: none is taken")
        if "extra" in there:
            entry.extra = self._extra()
        if "status" in there:
            entry.status = self._status()
        if "registered_at" in there:
            entry.registered_at = self._registered_at()
        return entry

    def _left_out(self) -> None:
        message = "neither a name nor an e-mail address: the row is left out"
        if self.problems:
            self.problems[-1] = replace(self.problems[-1], template=message, params={})
        else:
            row = " | ".join(text for cell in self._cells if (text := clean(cell)))
            if row:  # ";;;;" and cells of what cannot be seen: to the eye an empty row
                self._problem("", row[:200], message)

    def _problem(self, column: str, value: str, template: str, **params: object) -> None:
        self.problems.append(RowProblem(self._number, column, value, template, params))

    def _cell(self, column: Column) -> str:
        return self._cells[column.index] if column.index < len(self._cells) else ""

    def _filled(self, name: str) -> list[tuple[Column, str]]:
        # A form with branches asks the same question in several columns: the first answer counts.
        found: list[tuple[Column, str]] = []
        cells = self._cells
        for column in self._columns.of(name):
            if column.index < len(cells) and (cell := cells[column.index]):
                found.append((column, cell))
        return found

    def _text(self, name: str) -> str:
        cells = self._cells
        for column in self._columns.of(name):
            if column.index >= len(cells) or not (cell := cells[column.index]):
                continue
            text = " ".join(cell.split()) if "\n" in cell else cell
            if not self._context.sound and looks_damaged(text):
                self._problem(column.header, text, DAMAGED)
            return text
        return ""

    def _name(self) -> tuple[str, str]:
        # The buyer's name stands in whole or not at all: no given name of one, family name
        # of the other.
        simple = self._context.two_names
        if simple is not None and len(self._cells) > max(simple):
            given, family = self._cells[simple[0]], self._cells[simple[1]]
            # Most rows: two plain names.
            if (
                (given[:1].isalpha() and family[:1].isalpha())
                and (self._context.sound or (given + family).isascii())
                and ("\n" not in family and "\n" not in given)
                and not (_is_nobody(given) or _is_nobody(family))
            ):
                return given, family
        filled = [(n, self._filled(n)) for n in _NAMES if n in self._context.there]
        for buyer in (False, True) if self._context.buyers else (False,):
            best: dict[str, tuple[Column, str]] = {}
            for name, columns in filled:
                for column, cell in columns:
                    text = " ".join(cell.split()) if "\n" in cell else cell
                    if (column.rank >= BUYER) == buyer and not _is_nobody(text):
                        best.setdefault(name, (column, text))
            given, family = self._in_parts(best)
            if any(map(str.isalnum, given + family)):
                if not (given + family).isascii() and looks_damaged(given + family):
                    self._problem("", f"{given} {family}".strip(), DAMAGED)
                return given, family
        return self._name_beside_address()

    def _name_beside_address(self) -> tuple[str, str]:
        """`Ana Blanc <ana@example.org>`, as mail programs write people."""
        for _, cell in self._filled("email"):
            match = _NAMED_ADDRESS.fullmatch(cell)
            if match is not None:
                return split_name(match[1].strip(" \"'"))
        return "", ""

    def _in_parts(self, best: Mapping[str, tuple[Column, str]]) -> tuple[str, str]:
        parts = {name: best[name] for name in ("given_name", "family_name") if name in best}
        full = best.get("full_name")
        # A column that somebody mapped as the whole name goes before guessed parts.
        if full is not None and all(full[0].rank < c.rank for c, _ in parts.values()):
            family_first = _FAMILY_FIRST.match(fold(full[0].header)) is not None
            return split_name(full[1], family_first=family_first)
        given, family = (parts[n][1] if n in parts else "" for n in ("given_name", "family_name"))
        return given, family

    def _email(self) -> str:
        only = self._context.one_email
        if only is not None and only < len(self._cells) and is_plain_address(self._cells[only]):
            return self._cells[only].lower()
        garbage: tuple[Column, str] | None = None
        for column, cell in self._filled("email"):
            found = addresses(cell)
            if found:
                if len(found) > 1:
                    self._problem(
                        column.header, cell, "several e-mail addresses: the first one is taken"
                    )
                return found[0]
            if found is None and garbage is None:
                garbage = (column, cell)
        if garbage is not None:
            self._problem(garbage[0].header, garbage[1], "this is no e-mail address: left empty")
        return ""

    def _width(self) -> bool:
        """Whether the row is too short to know its last columns."""
        cells, wanted = len(self._cells), len(self._header)
        if cells == wanted:
            return False
        surplus = [c for c in self._cells[wanted:] if clean(c)]
        if surplus or cells < wanted:
            self._problem(
                "",
                " | ".join(surplus),
                "the row has {cells} cells, the header {wanted}",
                cells=cells,
                wanted=wanted,
            )
        return cells < wanted

    def _closed(self, name: str, meanings: Mapping[str, V], message: str) -> V | None:
        for column, cell in self._filled(name):
            meaning = self._context.word(cell, name, meanings)
            if meaning is None:
                self._problem(column.header, cell, message)
            return meaning
        return None

    def _status(self) -> RegistrationStatus:
        """Of several columns that tell a status the gravest counts."""
        found: set[RegistrationStatus] = set()
        for column, cell in self._filled("status"):
            flag = flag_of(column.header)
            ticked = word(cell, TICKS) if flag is not None else None
            if flag is not None and ticked is not None:
                found.add(flag if ticked else RegistrationStatus.CONFIRMED)
                continue
            meaning = word(cell, STATUS) or word(cell, ANSWERS)
            if meaning is None:
                self._problem(column.header, cell, "this status is not known: taken as registered")
            else:
                found.add(meaning)
        return next((status for status in _GRAVEST if status in found), _GRAVEST[-1])

    def _sessions(self) -> tuple[tuple[str, ...], bool, Mapping[str, RegistrationStatus]]:
        only = self._context.one_question
        if only is not None and only < len(self._cells):
            told = self._context.names.read(self._cells[only])
            if not (told.unknown or told.ambiguous):  # nearly all
                return told.sessions, True, NOTHING
        found: list[str] = []
        status_of: dict[str, RegistrationStatus] = {}
        known = self._columns.tell_sessions
        for column, cell in self._filled("sessions"):
            if column.session:
                ticked = self._context.word(cell, "ticks", TICKS)
                if ticked is None and column.session in self._context.names.ids(cell):
                    ticked = True  # the option's own words stand where it was chosen
                status = word(cell, STATUS) if ticked is None else None
                if status is not None:
                    found.append(column.session)
                    status_of[column.session] = status
                elif ticked is None:
                    self._problem(
                        column.header, cell, "neither a tick nor empty: taken as not chosen"
                    )
                    known = False
                elif ticked:
                    found.append(column.session)
                continue
            names = self._context.names
            reading = names.read_on(column.day, cell) if column.day else names.read(cell)
            found += reading.sessions
            for piece in reading.unknown:
                self._unknown_session(column.header, piece)
            for piece in reading.ambiguous:
                self._problem(
                    column.header, piece, "several sessions have this name: use their ids"
                )
            known = known and not (reading.unknown or reading.ambiguous)
        return tuple(dict.fromkeys(found)), known, status_of or NOTHING

    def _unknown_session(self, header: str, piece: str) -> None:
        closest = self._context.names.closest(piece)
        if closest is None:
            self._problem(header, piece, "no session of the programme has this name")
            return
        self._problem(
            header,
            piece,
            "no session of the programme has this name (is “{session}” meant?)",
            session=self._context.sessions[closest].name,
        )

    def _registered_at(self) -> datetime | None:
        for column, cell in self._filled("registered_at"):
            day_before_month = self._context.dates_day_first[column.index]
            at = moment(cell, self._context.zone, day_before_month=day_before_month)
            if at is None:
                self._problem(column.header, cell, "this date cannot be read: left empty")
            return at
        return None

    def _extra(self) -> dict[str, str]:
        return {column.header: cell for column, cell in self._filled("extra")}
