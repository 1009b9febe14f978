"""Work for a page that may be gone when it is done: its result is then dropped."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from checkin.ui.worker import Lane

T = TypeVar("T")


def submit_for(
    page: QObject,
    lane: Lane,
    work: Callable[[], T],
    done: Callable[[T], object],
    failed: Callable[[Exception], object],
) -> None:
    """As ``Lane.submit``; pages are made anew when the language or the text size changes."""

    def finished(result: T) -> None:
        if isValid(page):
            done(result)

    def not_finished(error: Exception) -> None:
        if isValid(page):
            failed(error)

    lane.submit(work, finished, not_finished)
