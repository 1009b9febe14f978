"""Times of the event in a date and time field: its wall clock, whatever this machine's zone."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone


def wall_clock(at: datetime, zone: ZoneInfo) -> QDateTime:
    """What the event's clock shows, as bare figures: no hour is left out or doubled in them."""
    local = at.astimezone(zone)
    date, time = QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)
    return QDateTime(date, time, QTimeZone.utc())


def moment(shown: QDateTime, zone: ZoneInfo) -> datetime:
    """The moment that a field's figures mean at the event."""
    text = shown.toString("yyyy-MM-ddTHH:mm:ss")
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)
