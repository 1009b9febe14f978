"""Dates and times as people say them here: 9 h 45 in French, 9:45 in English."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def clock_time(at: datetime, zone: tzinfo) -> str:
    """The time of day at the event; its parts never part at the end of a line."""
    local = at.astimezone(zone)
    return QCoreApplication.translate("times", "{hour}:{minute:02d}").format(
        hour=local.hour, minute=local.minute
    )


def span(start: datetime, end: datetime, zone: tzinfo) -> str:
    return f"{clock_time(start, zone)} – {clock_time(end, zone)}"


def day(at: datetime, zone: tzinfo, *, short: bool = False) -> str:
    """The day in full or short, in the language that the program speaks."""
    local = at.astimezone(zone)
    tag = QCoreApplication.translate("times", "en_GB")
    pattern = QCoreApplication.translate("times", "dddd d MMMM")
    if short:
        pattern = QCoreApplication.translate("times", "ddd d MMM")
    return QLocale(tag).toString(QDate(local.year, local.month, local.day), pattern)


def same_day(one: datetime, other: datetime, zone: tzinfo) -> bool:
    return one.astimezone(zone).date() == other.astimezone(zone).date()
