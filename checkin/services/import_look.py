"""Everything that a screen shows of an opened list, gathered in one go off the screen's thread."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import islice

from checkin.domain.model import Programme
from checkin.importing.column_evidence import fitting
from checkin.importing.damaged_text import looks_damaged, repaired
from checkin.importing.folding import clean, fold
from checkin.importing.readers import Row, Table
from checkin.services.import_programme import ProgrammeDraft, propose_programme
from checkin.services.import_session import (
    How,
    ImportSession,
    Preview,
    SessionLabel,
    Understanding,
)
from checkin.services.without_pauses import without_pauses

WHO = frozenset({"given_name", "family_name", "full_name", "email"})
_LOOKED_AT = 2000  # rows in which values are counted
_EXAMPLES = 3
_LEFT_SHOWN = 6


class Part(StrEnum):
    """What a row of the file is."""

    TITLE = "title"  # above the header
    HEADER = "header"
    PERSON = "person"
    LEFT = "left"  # under the header, and nobody: totals, footnotes, a header once more


@dataclass(frozen=True, slots=True)
class ShownRow:
    """``number`` as a spreadsheet counts; 0 for the header of a list that has none."""

    number: int
    cells: tuple[str, ...]
    part: Part


@dataclass(frozen=True, slots=True)
class Look:
    """``fitting``: column → how many of its first ``looked_at`` values look like its field.

    ``spoilt`` are cells with damaged accents, each with what repairing makes of it; ``lost``:
    repairing changes nothing, the letters are gone. ``draft`` is there where the list names
    sessions and the programme knows none of them. ``labels`` are those of the understanding,
    texts that differ in capitals or accents only taken together.
    """

    preview: Preview
    understanding: Understanding
    programme: Programme
    rows: tuple[ShownRow, ...]
    fitting: Mapping[int, tuple[int, int]]
    spoilt: tuple[tuple[str, str], ...]
    draft: ProgrammeDraft | None
    labels: tuple[SessionLabel, ...]

    @property
    def lost(self) -> bool:
        return bool(self.spoilt) and all(before == after for before, after in self.spoilt)

    @property
    def names_people(self) -> bool:
        """Whether a column says who the rows are about: without one nothing can be imported."""
        return any(column.field in WHO for column in self.understanding.columns)

    @property
    def programme_is_new(self) -> bool:
        """Whether nothing that the list names is in the programme."""
        return self.draft is not None


def look_at(session: ImportSession, today: date) -> Look:
    """The list as it is understood now.

    Raises:
        Cancelled: the session's progress was told to stop.
    """
    with without_pauses():
        return _looked_at(session, today)


def _looked_at(session: ImportSession, today: date) -> Look:
    understanding, table = session.understanding(), session.table
    programme = session.event.programme()
    counted: dict[int, tuple[int, int]] = {}
    for column in understanding.columns:
        values = [
            value
            for _, cells in islice(table.rows, _LOOKED_AT)
            if len(cells) > column.index and (value := cells[column.index].strip()[:200])
        ]
        fits = fitting(column.field, values)
        if fits is not None:
            counted[column.index] = fits, len(values)
    return Look(
        session.preview(),
        understanding,
        programme,
        tuple(_shown_rows(table, session.preview())),
        counted,
        tuple(islice(_spoilt(table), _EXAMPLES)),
        _draft(session, understanding, today),
        tuple(_together(_as_written(understanding, table))),
    )


def _as_written(understanding: Understanding, table: Table) -> Sequence[SessionLabel]:
    """Labels as the list writes them, capitals and accents included, where they can be found."""
    wanted = {label.text for label in understanding.labels if label.text == fold(label.text)}
    written: dict[str, str] = {}
    for column in understanding.columns:
        if column.field != "sessions":
            continue
        cells = (row[column.index] for _, row in table.rows if len(row) > column.index)
        for cell in islice(dict.fromkeys(cells), _LOOKED_AT):
            text = " ".join(clean(cell).split())
            folded = fold(text)
            if len(folded) != len(text):
                continue
            for name in [name for name in wanted if name in folded]:
                at = folded.index(name)
                written[name] = text[at : at + len(name)]
                wanted.discard(name)
            if not wanted:
                break
    return [
        replace(label, text=written.get(label.text, label.text)) for label in understanding.labels
    ]


def _together(labels: Sequence[SessionLabel]) -> Sequence[SessionLabel]:
    found: dict[tuple[str, str, How], SessionLabel] = {}
    for label in labels:
        key = fold(label.text), label.session, label.how
        first = found.get(key)
        times = label.times + (first.times if first is not None else 0)
        found[key] = replace(first or label, times=times)
    return list(found.values())


def _draft(
    session: ImportSession, understanding: Understanding, today: date
) -> ProgrammeDraft | None:
    """Only where no session of the programme is named: a draft would double the others."""
    known = any(label.session for label in understanding.labels) or any(
        column.field.startswith("session:") for column in understanding.columns
    )
    if known:
        return None
    draft = propose_programme(session, today)
    return draft if draft.sessions else None


def _shown_rows(table: Table, preview: Preview) -> Iterator[ShownRow]:
    for number, cells in table.before:
        yield ShownRow(number, tuple(cells), Part.TITLE)
    yield ShownRow(preview.header_row, preview.header, Part.HEADER)
    for number, shown in preview.rows:
        yield ShownRow(number, shown, Part.PERSON)
    for number, cells in table.left[-_LEFT_SHOWN:]:
        yield ShownRow(number, tuple(cells), Part.LEFT)


def _spoilt(table: Table) -> Iterator[tuple[str, str]]:
    if not table.damaged:
        return
    rows: list[Row] = [*table.before, (table.header_row, table.header), *table.rows, *table.left]
    seen: set[str] = set()
    for _, cells in rows:
        for cell in cells:
            if not cell.isascii() and cell not in seen and looks_damaged(cell):
                seen.add(cell)
                yield cell[:120], repaired(cell)[:120]
