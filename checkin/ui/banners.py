"""Full-width strips under the header for what must not be overlooked: EXERCICE, look only."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from checkin.ui.style import BANNERS


class Banner(StrEnum):
    """What a strip is about; each kind has its colour, and there is one strip of a kind."""

    EXERCISE = "exercise"
    LOOK_ONLY = "look_only"
    OFFLINE = "offline"
    COUNT = "count"
    PRINT = "print"
    INFO = "info"


class Banners(QWidget):
    """Shows one strip a kind, in the order of ``Banner``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strips: dict[Banner, QLabel] = {}
        self._texts: dict[Banner, Callable[[], str]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for kind in Banner:
            strip = QLabel(self)
            strip.setObjectName(f"banner_{kind}")
            strip.setTextFormat(Qt.TextFormat.PlainText)
            strip.setAlignment(Qt.AlignmentFlag.AlignCenter)
            strip.setWordWrap(True)
            strip.hide()
            self.strips[kind] = strip
            layout.addWidget(strip)

    def show_text(self, text: str | Callable[[], str], kind: Banner | str) -> None:
        """An empty text takes the strip away; a callable follows the language."""
        kind = Banner(kind)
        self._texts[kind] = text if callable(text) else lambda: text
        self._write(kind)

    def set_factor(self, factor: float) -> None:
        for kind, strip in self.strips.items():
            look = BANNERS[kind]
            strip.setStyleSheet(
                f"background: {look.paper}; color: {look.ink}; font-weight: bold;"
                f" font-size: {max(13, round(20 * factor))}px; padding: {round(5 * factor)}px;"
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for kind in self._texts:
                self._write(kind)

    def _write(self, kind: Banner) -> None:
        text = self._texts[kind]()
        self.strips[kind].setText(text)
        self.strips[kind].setVisible(bool(text))
