"""The desks that work on the event, as a table: those connected now first."""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt

from checkin.services.connected_desks import ConnectedDesk
from checkin.ui.parts.row_model import RowModel
from checkin.ui.words.times import clock_time, day, same_day

translate = QCoreApplication.translate

#: where the main desk's own connections come from
MAIN_DESK = "127.0.0.1"


class DesksModel(RowModel[ConnectedDesk]):
    """Rows as they are handed over."""

    COL_STATION, COL_STATE, COL_SEEN = range(3)
    columns = 3

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = datetime.now(UTC)
        self._zone: tzinfo = UTC

    def set_rows(self, rows: Sequence[ConnectedDesk], now: datetime, zone: tzinfo) -> None:
        self._now, self._zone = now, zone
        self._reset(rows)

    def headers(self) -> Sequence[str]:
        return (
            translate("desks", "Desk"),
            translate("desks", "State"),
            translate("desks", "Last seen"),
        )

    def shown(self, row: ConnectedDesk, column: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (row.station, self._state(row), self._seen(row.last_seen))[column]
        return None

    def _state(self, desk: ConnectedDesk) -> str:
        if not desk.address:
            return translate("desks", "not connected")
        if desk.address == MAIN_DESK:
            return translate("desks", "connected (main desk)")
        return translate("desks", "connected ({address})").format(address=desk.address)

    def _seen(self, at: datetime | None) -> str:
        if at is None:
            return ""
        if abs((self._now - at).total_seconds()) < 60:
            return translate("desks", "just now")
        time = clock_time(at, self._zone)
        if same_day(at, self._now, self._zone):
            return time
        return f"{day(at, self._zone, short=True)} {time}"
