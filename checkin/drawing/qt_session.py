"""Qt for programs without a window: fonts and painting need a QGuiApplication."""

import os
import sys
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

# Qt keeps no reference of its own: without this one the application would be collected.
_own: list[QGuiApplication] = []


def ensure_qt() -> QGuiApplication:
    """The running application, else a new one that needs no display.

    Call it from the main thread; painting may happen in any. A program that will open a
    window makes its QApplication before anything calls this.
    """
    running = QCoreApplication.instance()
    if running is not None:
        return cast(QGuiApplication, running)
    headless = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and headless:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _own[:] = [QGuiApplication(["checkin"])]
    return _own[0]
