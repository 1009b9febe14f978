"""The table of people for Qt: one row a person."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    Qt,
)
from PySide6.QtWidgets import QWidget

from checkin.domain.model import Programme, RegistrationStatus
from checkin.services.people_table import Column, PersonRow
from checkin.ui.parts.row_model import RowModel
from checkin.ui.words.verdicts import role_name

translate = QCoreApplication.translate


COLUMNS = tuple(Column)


class AttendeesModel(RowModel[PersonRow]):
    """Emits nothing: what is edited goes through the person's card."""

    columns = len(COLUMNS)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._programme: Programme | None = None

    def set_rows(self, rows: Sequence[PersonRow], programme: Programme) -> None:
        self._programme = programme
        self._reset(rows)

    def row_of(self, attendee_id: str) -> int:
        """The row of a person, -1 where they are not shown."""
        ids = (index for index, row in enumerate(self.rows) if row.attendee.id == attendee_id)
        return next(ids, -1)

    def shown(self, row: PersonRow, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._cells(row)[column]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._cells(row)[column].replace("\n", " ")

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

    def headers(self) -> Sequence[str]:
        return [column_name(column) for column in COLUMNS]


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
