"""One registration list on its way in: opened, understood, corrected, planned, accepted.

Every method may block: call them one at a time, off the interface thread. What they return is
frozen. Nothing is written before `ImportSession.accept`, which is one transaction.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Programme
from checkin.importing.columns import Column, Why, map_columns
from checkin.importing.decisions import Decision, Decisions
from checkin.importing.entries import read_entries
from checkin.importing.header_words import FIELDS
from checkin.importing.list_entry import ListEntry, RowProblem
from checkin.importing.plan_lines import FieldChange, LineKind, PlanLine, SessionChange
from checkin.importing.readers import Table, read_table
from checkin.importing.reconcile import Plan
from checkin.importing.session_labels import SessionLabel, session_labels
from checkin.importing.sessions_cell import How, SessionNames
from checkin.importing.text_encodings import Reading
from checkin.services import import_memory
from checkin.services.import_apply import carry_out
from checkin.services.import_memory import Told
from checkin.services.import_plan import Basis, basis, planned, same_changes
from checkin.services.import_undo import UndoReport, past_imports, undo_last_import
from checkin.services.list_files import read_file
from checkin.services.open_event import OpenEvent
from checkin.services.progress import Cancelled, Progress, silent
from checkin.services.without_pauses import without_pauses
from checkin.store.unit import Unit

__all__ = [
    "FIELD_CHOICES",
    "Absent",
    "Accepted",
    "Cancelled",
    "ColumnView",
    "Decision",
    "Decisions",
    "FieldChange",
    "How",
    "ImportSession",
    "LineKind",
    "Plan",
    "PlanChanged",
    "PlanLine",
    "Preview",
    "Progress",
    "Reading",
    "RowProblem",
    "SessionChange",
    "SessionLabel",
    "Told",
    "Understanding",
    "UndoReport",
    "Why",
    "past_imports",
    "planned",
    "undo_last_import",
]

#: What a column can be set to, besides ``session:ID`` of each session.
FIELD_CHOICES = (*FIELDS, "ignore")
_PREVIEW_ROWS = 20
_SAMPLES = 3

Absent = Literal["keep", "cancel"]


@dataclass(frozen=True, slots=True)
class Preview:
    """What was opened. ``rows`` are the first ones, each with its number in a spreadsheet;
    ``title_rows`` stand above the header. ``damaged``: accents look spoilt by another program
    ("Ã©"), and can be repaired with `ImportSession.repair_accents`. ``readings``: encodings that
    the text may be in, with words of it, the guessed one first; () where that is no guess."""

    name: str
    kind: str
    encoding: str
    delimiter: str
    sheets: tuple[str, ...]
    sheet: str
    header_row: int
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    total_rows: int
    damaged: bool = False
    repaired: bool = False
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column with its proposed field. ``samples`` are its first different values, ``filled``
    counts the rows that have one. ``field`` is one of FIELD_CHOICES, or ``session:ID``."""

    index: int
    header: str
    field: str
    confidence: float
    why: Why
    samples: tuple[str, ...]
    filled: int


@dataclass(frozen=True, slots=True)
class Understanding:
    """The whole list as it is understood now. ``remembered``: an earlier file of this shape
    was corrected by hand, and that is used here."""

    columns: tuple[ColumnView, ...]
    labels: tuple[SessionLabel, ...]
    remembered: bool

    @property
    def questions(self) -> tuple[SessionLabel, ...]:
        """Session names that nobody knows yet."""
        return tuple(label for label in self.labels if label.ask)


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was done; ``number`` is the import's (0: nothing changed, nothing to undo)."""

    plan: Plan
    number: int


class PlanChanged(BadInput):
    """The event changed since the plan was shown; ``plan`` is what it would be now."""

    def __init__(self, template: str, now: Plan) -> None:
        super().__init__(template)
        self.plan = now


@dataclass(frozen=True, slots=True)
class _How:
    """How the file is read, where somebody said so."""

    sheet: str | None = None
    header_row: int | None = None
    repair: bool = False
    encoding: str | None = None


class ImportSession:
    """See the module. Make one with `open_file` or `open_text`."""

    def __init__(self, event: OpenEvent, data: bytes, name: str, progress: Progress) -> None:
        self._event = event
        self._data = data
        self.name = name
        self._progress = progress
        self._how = _How()
        self._readings: tuple[Reading, ...] = ()
        self._told = Told()
        self._table: Table
        self._entries: tuple[list[ListEntry], list[RowProblem]] | None = None

    @classmethod
    def open_file(
        cls,
        event: OpenEvent,
        path: Path,
        *,
        sheet: str | None = None,
        progress: Progress = silent,
    ) -> "ImportSession":
        """A file of any kind.

        Raises:
            BadInput: it cannot be read as a list; the message says why and what to do.
        """
        session = cls(event, read_file(path), path.name, progress)
        session._how = _How(sheet)
        session._read()
        session._readings = session._table.readings
        return session

    @classmethod
    def open_text(
        cls, event: OpenEvent, text: str, *, name: str = "", progress: Progress = silent
    ) -> "ImportSession":
        """A table pasted from the clipboard.

        Raises:
            BadInput: it holds no table.
        """
        name = name or import_memory.PASTED
        session = cls(event, text.encode("utf-8", "replace"), name, progress)
        session._read()
        return session

    # --- what was opened

    @property
    def event(self) -> OpenEvent:
        return self._event

    @property
    def table(self) -> Table:
        """The whole list, as read."""
        return self._table

    def preview(self) -> Preview:
        t = self._table
        return Preview(
            self.name,
            t.kind,
            t.encoding,
            t.delimiter,
            tuple(t.sheets),
            t.sheet,
            t.header_row,
            tuple(t.header),
            tuple((number, tuple(cells)) for number, cells in t.rows[:_PREVIEW_ROWS]),
            len(t.rows),
            damaged=t.damaged > 0,
            repaired=self._how.repair,
            readings=self._readings,
        )

    def choose_sheet(self, sheet: str) -> Preview:
        """Read another sheet of the workbook; what was said of columns stays."""
        self._read_as(sheet=sheet, header_row=None)
        return self.preview()

    def choose_header_row(self, row: int) -> Preview:
        """The header is this row, numbered as the preview does."""
        self._read_as(header_row=row)
        return self.preview()

    def repair_accents(self, repair: bool) -> Preview:
        """Undo the "Ã©" that another program made of "é", in the whole list."""
        self._read_as(repair=repair)
        return self.preview()

    def choose_encoding(self, encoding: str) -> Preview:
        """Read the text in this encoding; the first of the preview's readings is the guess.

        Raises:
            BadInput: the text cannot be read so, or it is a workbook; it stays as it was read.
        """
        guessed = bool(self._readings) and encoding == self._readings[0].encoding
        self._read_as(encoding=None if guessed else encoding)
        return self.preview()

    # --- what was understood

    def understanding(self) -> Understanding:
        """Every column's field and every session name, as proposed and corrected so far.

        Raises:
            BadInput: no column holds names or addresses (set one, then ask again).
        """
        programme = self._event.programme()
        remembered = self._recalled()
        told = remembered.with_more(self._told)
        columns = map_columns(self._table, programme, told.columns, told.labels, strict=False)
        known = {**remembered.columns}
        views = []
        for column in columns.every:
            view = self._view(column)
            by_memory = column.header in known and column.header not in self._told.columns
            views.append(replace(view, why=Why.REMEMBERED) if by_memory else view)
        self._progress("understand", 1, 1)
        return Understanding(
            tuple(views),
            tuple(session_labels(self._table, columns, SessionNames(programme, told.labels))),
            bool(remembered.columns or remembered.labels),
        )

    def set_column(self, index: int, field: str) -> Understanding:
        """Say what a column is: a field, ``session:ID``, ``extra`` (kept as it is) or ``ignore``.

        Raises:
            BadInput: there is no such field or session.
        """
        header = self._table.header[index]
        said = Told({**self._told.columns, header: field}, self._told.labels)
        told = self._recalled().with_more(said)
        map_columns(self._table, self._event.programme(), told.columns, told.labels, strict=False)
        self._told, self._entries = said, None
        return self.understanding()

    def tell(self, told: Told) -> None:
        """Say many things at once; wrong ones are found when the list is planned."""
        self._told, self._entries = self._told.with_more(told), None

    def take_over(self, other: "ImportSession") -> None:
        """What was said of another list counts here as well, where it has the same shape."""
        mine, theirs = self._table.header, other._table.header
        if import_memory.shape_of(mine) == import_memory.shape_of(theirs):
            self.tell(other._told)

    def set_label(self, text: str, session: str | None) -> Understanding:
        """Say which session a text names; None: it is no session.

        Raises:
            NotFound: there is no such session.
        """
        if session is not None and session not in self._event.programme().session_by_id:
            raise NotFound("There is no session “{session}”.", session=session)
        labels = {**self._told.labels, text: session or ""}
        self._told, self._entries = Told(self._told.columns, labels), None
        return self.understanding()

    def forget_told(self) -> Understanding:
        """Back to what the program proposes by itself."""
        self._told, self._entries = Told(), None
        self._event.write(lambda unit: import_memory.drop(unit, self._table.header))
        return self.understanding()

    # --- what would change

    def plan(self, *, absent: Absent = "keep", decisions: Decisions | None = None) -> Plan:
        """What accepting would do now; nothing is written.

        Raises:
            BadInput: the list cannot be used as it is understood.
        """
        with without_pauses():
            self._read_entries(self._event.programme())
            return self._event.read(lambda unit: self._planned(unit, absent, decisions))

    def accept(
        self,
        at: datetime,
        *,
        absent: Absent = "keep",
        decisions: Decisions | None = None,
        shown: Plan | None = None,
        by: str = "",
    ) -> Accepted:
        """Carry it out in one transaction, and remember what was said of this file's columns.

        Raises:
            PlanChanged: ``shown`` was given, and the event is no longer as it was then.
            BadInput: the list cannot be used.
        """

        def first(unit: Unit) -> tuple[Basis, Plan]:
            return basis(unit), self._planned(unit, absent, decisions)

        def job(unit: Unit) -> Accepted:
            now = made
            if basis(unit) != planned_on:  # somebody was quicker: once more, nobody writing now
                now = self._planned(unit, absent, decisions)
            if shown is not None and not same_changes(now, shown):
                raise PlanChanged(
                    "The event changed while you were looking at this plan: nothing was imported."
                    " Look at it again, then accept.",
                    now,
                )
            number = carry_out(unit, now, at, by=by, file=self.name, progress=self._progress)
            import_memory.keep(unit, self._table.header, self._all_told())
            return Accepted(now, number)

        with without_pauses():
            self._read_entries(self._event.programme())
            # The long part beside the door's scans, which wait only while the plan is written.
            planned_on, made = self._event.read(first)
            return self._event.write(job)

    def let_go(self) -> None:
        """Understand the list now and drop what was read of it: nothing can be corrected, or
        looked at, any more; for big lists that go in at once."""
        with without_pauses():
            self._read_entries(self._event.programme())
        self._data = b""
        self._table = replace(self._table, rows=[])

    # --- inside

    def _read_as(self, **otherwise: Any) -> None:
        """Read otherwise; where that fails or is stopped, all stays as it was."""
        was = self._how
        self._how = replace(was, **otherwise)
        try:
            self._read()
        except BaseException:
            self._how = was
            raise

    def _read(self) -> None:
        self._progress("read", 0, 1)
        with without_pauses():
            self._table = read_table(
                self._data,
                self.name,
                self._how.sheet,
                header_row=self._how.header_row,
                repair=self._how.repair,
                encoding=self._how.encoding,
            )
        self._entries = None
        self._progress("read", 1, 1)

    def _recalled(self) -> Told:
        return self._event.read(lambda unit: import_memory.recall(unit, self._table.header))

    def _all_told(self) -> Told:
        return self._recalled().with_more(self._told)

    def _view(self, column: Column) -> ColumnView:
        i = column.index
        cells = [c for _, row in self._table.rows if len(row) > i and (c := row[i].strip())]
        samples = tuple(dict.fromkeys(cells[:200]))[:_SAMPLES]
        field = f"session:{column.session}" if column.session else column.field
        return ColumnView(
            i, column.header, field, column.confidence, column.why, samples, len(cells)
        )

    def _read_entries(self, programme: Programme) -> None:
        if self._entries is not None:
            return
        told = self._all_told()
        columns = map_columns(self._table, programme, told.columns, told.labels)
        total = len(self._table.rows)
        self._entries = read_entries(
            self._table,
            columns,
            programme,
            told.labels,
            tick=lambda done: self._progress("understand", done, total),
        )
        self._progress("understand", total, total)

    def _planned(self, unit: Unit, absent: Absent, decisions: Decisions | None) -> Plan:
        assert self._entries is not None
        entries, problems = self._entries
        return planned(self._event, unit, entries, problems, absent, decisions, self._progress)
