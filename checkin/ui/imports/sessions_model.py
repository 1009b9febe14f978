"""What the list calls sessions, for Qt: a row a text or a column of ticks, questions first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    Qt,
)
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QWidget

from checkin.domain.model import Programme
from checkin.services.import_look import Look
from checkin.services.import_session import How, SessionLabel
from checkin.ui.imports.words import (
    SESSION,
    Sureness,
    column_reason,
    header_words,
    label_reason,
    session_name,
    sureness,
    thousands,
)
from checkin.ui.parts.row_model import RowModel
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import Colours

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Named:
    """A text of the list and the session that it means ("": none). ``column``: it is the header
    of that column of ticks, else the text of cells (-1)."""

    text: str
    times: int
    session: str
    sureness: Sureness
    reason: str
    ask: bool = False
    none_meant: bool = False
    column: int = -1
    candidates: tuple[tuple[str, float], ...] = ()


def named_sessions(look: Look) -> list[Named]:
    """Everything in the list that names a session; what must be asked comes first."""
    found = [_of_label(label, look.programme) for label in look.labels]
    for column in look.understanding.columns:
        if column.field.startswith(SESSION):
            found.append(
                Named(
                    header_words(column.header),
                    column.filled,
                    column.field.removeprefix(SESSION),
                    sureness(column.confidence, column.why),
                    column_reason(column, look),
                    column=column.index,
                )
            )
    return sorted(found, key=lambda named: (not named.ask, named.sureness.share))


def _of_label(label: SessionLabel, programme: Programme) -> Named:
    sure = sureness(label.confidence, label.how)
    if label.ask:
        sure = Sureness(translate("import", "which one?"), 0, check=True)
    return Named(
        label.text,
        label.times,
        label.session,
        sure,
        label_reason(label, programme),
        label.ask,
        label.how is How.NOT_MEANT,
        candidates=label.candidates,
    )


class NamedModel(RowModel[Named]):
    """Keeps the order in which texts were first seen, so that no row jumps when it is answered."""

    columns = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._programme: Programme | None = None
        self._colours: Colours | None = None

    def show_look(self, look: Look, colours: Colours, *, anew: bool) -> None:
        found = named_sessions(look)
        if not anew:
            place = {(n.text, n.column): i for i, n in enumerate(self.rows)}
            found.sort(key=lambda n: place.get((n.text, n.column), len(place)))
        self._programme, self._colours = look.programme, colours
        self._reset(found)

    def next_question(self, after: int) -> int:
        """The row of the next question after this one, then from the top; -1 without any."""
        asked = [row for row, named in enumerate(self.rows) if named.ask]
        return next((row for row in asked if row > after), asked[0] if asked else -1)

    @property
    def questions(self) -> int:
        return sum(named.ask for named in self.rows)

    def shown(self, named: Named, column: int, role: int) -> Any:
        cells = self._cells(named)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return named.text if column == 0 else named.reason
        if role == Qt.ItemDataRole.FontRole and named.ask:
            return page_font(15, bold=True)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if self._colours is not None and named.ask:
            if role == Qt.ItemDataRole.BackgroundRole:
                return QBrush(QColor(self._colours.note))
            if role == Qt.ItemDataRole.ForegroundRole:
                return QBrush(QColor(self._colours.note_ink))
        return None

    def _cells(self, named: Named) -> Sequence[str]:
        if named.session:
            when = session_name(named.session, self._programme, when=True)
            session = f"{when}\n{session_name(named.session, self._programme)}"
        elif named.none_meant:
            session = translate("import", "no session")
        else:
            session = "?"
        mark = "⚠ " if named.ask else "✓ "
        return (
            " ".join(named.text.split()),
            thousands(named.times),
            session,
            f"{mark}{named.sureness.words}\n{named.reason}",
        )

    def headers(self) -> Sequence[str]:
        return (
            translate("import", "In the list"),
            translate("import", "Times"),
            translate("import", "Session of the programme"),
            translate("import", "How sure, and why"),
        )
