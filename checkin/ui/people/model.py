"""The table of people for Qt: one row a person."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from checkin.domain.model import Programme, RegistrationStatus
from checkin.services.people_table import Column, PersonRow
from checkin.ui.words.verdicts import role_name

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


COLUMNS = tuple(Column)


class AttendeesModel(QAbstractTableModel):
    """Emits nothing: what is edited goes through the person's card."""

    IdRole = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[PersonRow] = ()
        self._programme: Programme | None = None

    def set_rows(self, rows: Sequence[PersonRow], programme: Programme) -> None:
        self.beginResetModel()
        self.rows, self._programme = rows, programme
        self.endResetModel()

    def row_of(self, attendee_id: str) -> int:
        """The row of a person, -1 where they are not shown."""
        ids = (index for index, row in enumerate(self.rows) if row.attendee.id == attendee_id)
        return next(ids, -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == self.IdRole:
            return row.attendee.id
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._cells(row)[index.column()]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._cells(row)[index.column()].replace("\n", " ")

    def _cells(self, row: PersonRow) -> tuple[str, ...]:
        p = row.attendee
        return (
            p.family_name,
            p.given_name,
            p.organisation,
            p.email,
            p.audience or role_name(p.role),
            self._registered(row),
            self._here(row),
            p.door_note,
        )

    def _registered(self, row: PersonRow) -> str:
        waiting = sum(s is RegistrationStatus.WAITLISTED for s in row.statuses.values())
        text = str(len(row.statuses) - waiting)
        if waiting:
            text += " " + translate("attendees", "+ {n} waiting").format(n=waiting)
        return text

    def _here(self, row: PersonRow) -> str:
        if row.attendee.blocked:
            return translate("attendees", "Blocked")
        if not row.inside or self._programme is None:
            return ""
        session = self._programme.session_by_id.get(row.inside)
        name = session.name if session else row.inside
        return translate("attendees", "Inside: {session}").format(session=name)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return column_name(COLUMNS[section])


def column_name(column: Column) -> str:
    return {
        Column.FAMILY_NAME: translate("attendees", "Family name"),
        Column.GIVEN_NAME: translate("attendees", "Given name"),
        Column.ORGANISATION: translate("attendees", "Organisation"),
        Column.EMAIL: translate("attendees", "E-mail"),
        Column.AUDIENCE: translate("attendees", "Audience or role"),
        Column.SESSIONS: translate("attendees", "Sessions"),
        Column.STATE: translate("attendees", "State"),
        Column.DOOR_NOTE: translate("attendees", "Door note"),
    }[column]
