"""The desks that work on the event, as a table: those connected now first."""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from checkin.services.connected_desks import ConnectedDesk
from checkin.ui.words.times import clock_time, day, same_day

translate = QCoreApplication.translate
#: where the main desk's own connections come from
MAIN_DESK = "127.0.0.1"
Index = QModelIndex | QPersistentModelIndex


class DesksModel(QAbstractTableModel):
    """Rows as they are handed over."""

    COL_STATION, COL_STATE, COL_SEEN = range(3)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ConnectedDesk] = []
        self._now, self._zone = datetime.now(UTC), UTC  # type: datetime, tzinfo

    def set_rows(self, rows: Sequence[ConnectedDesk], now: datetime, zone: tzinfo) -> None:
        self.beginResetModel()
        self.rows, self._now, self._zone = list(rows), now, zone
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("desks", "Desk"),
            translate("desks", "State"),
            translate("desks", "Last seen"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(self.rows[index.row()])[index.column()]
        return None

    def _words(self, desk: ConnectedDesk) -> tuple[str, ...]:
        state = translate("desks", "not connected")
        if desk.address == MAIN_DESK:
            state = translate("desks", "connected (main desk)")
        elif desk.address:
            state = translate("desks", "connected ({address})").format(address=desk.address)
        return desk.station, state, self._seen(desk.last_seen)

    def _seen(self, at: datetime | None) -> str:
        if at is None:
            return ""
        if abs((self._now - at).total_seconds()) < 60:
            return translate("desks", "just now")
        time = clock_time(at, self._zone)
        if same_day(at, self._now, self._zone):
            return time
        return f"{day(at, self._zone, short=True)} {time}"
