"""Keys of one page: they count while the focus is somewhere in it, and nowhere else."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Key = str | QKeySequence.StandardKey


def page_key(
    page: QWidget, key: Key, pressed: Callable[[], object], *, repeats: bool = False
) -> QShortcut:
    """A key wherever the focus is within ``page``. Held down it counts once, unless ``repeats``."""
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setAutoRepeat(repeats)
    shortcut.activated.connect(pressed)
    return shortcut
