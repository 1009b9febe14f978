"""Full-width strips under the header for what must not be overlooked: EXERCICE, look only."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.style import BANNERS


class Banner(StrEnum):
    """What a strip is about; each kind has its colour."""

    EXERCISE = "exercise"
    LOOK_ONLY = "look_only"
    OFFLINE = "offline"
    COUNT = "count"
    PRINT = "print"
    INFO = "info"


class Banners(QWidget):
    """One strip under the other, in the order of ``Banner``; none takes another's place.

    A strip belongs to a kind and a topic: who has something else to say of the same kind names
    a topic of its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strips: dict[tuple[Banner, str], QLabel] = {}
        self._texts: dict[tuple[Banner, str], Callable[[], str]] = {}
        self._factor = 1.0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)

    def show_text(self, text: str | Callable[[], str], kind: Banner | str, topic: str = "") -> None:
        """An empty text takes the strip away; a callable follows the language."""
        key = (Banner(kind), topic)
        if key not in self.strips:
            if not text:
                return
            self._add(key)
        self._texts[key] = text if callable(text) else lambda: text
        self._write(key)

    def shown(self, kind: Banner | str) -> list[str]:
        """What the strips of a kind say, from top to bottom."""
        mine = [strip for (one, _), strip in self._in_order() if one == kind]
        return [strip.text() for strip in mine if not strip.isHidden()]

    def set_factor(self, factor: float) -> None:
        self._factor = factor
        for key in self.strips:
            self._dress(key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for key in self._texts:
                self._write(key)

    def _add(self, key: tuple[Banner, str]) -> None:
        kind, topic = key
        strip = PlainLabel(self)
        strip.setObjectName(f"banner_{kind}_{topic}" if topic else f"banner_{kind}")
        strip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.strips[key] = strip
        self._dress(key)
        place = [other for other, _ in self._in_order()].index(key)
        self._layout.insertWidget(place, strip)

    def _in_order(self) -> list[tuple[tuple[Banner, str], QLabel]]:
        """By kind, and within one in the order in which they first came."""
        order = list(Banner)
        return sorted(self.strips.items(), key=lambda item: order.index(item[0][0]))

    def _dress(self, key: tuple[Banner, str]) -> None:
        look, factor = BANNERS[key[0]], self._factor
        self.strips[key].setStyleSheet(
            f"background: {look.paper}; color: {look.ink}; font-weight: bold;"
            f" font-size: {max(13, round(20 * factor))}px; padding: {round(5 * factor)}px;"
        )

    def _write(self, key: tuple[Banner, str]) -> None:
        text = self._texts[key]()
        self.strips[key].setText(text)
        self.strips[key].setVisible(bool(text))
