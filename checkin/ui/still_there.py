"""Answers that come back for a page or a dialog which was closed meanwhile."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


def still_there(owner: QObject, done: Callable[[T], None]) -> Callable[[T], None]:
    """``done`` while ``owner`` exists, nothing once Qt has deleted it."""

    def called(result: T) -> None:
        if isValid(owner):
            done(result)

    return called
