"""What of a screen's text cannot be read: letters against the room that they are given."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from checkin.ui.parts.elided_label import ElidedLabel
from checkin.ui.parts.wide_button import WideButton


def clipped(root: QWidget) -> list[str]:
    """Every visible text of ``root`` that is cut, and every control that nothing leads to."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.width() <= 0:
            continue
        if isinstance(widget, (QLabel, QAbstractButton)) and not isinstance(widget, QHeaderView):
            why = _cut(widget) or _out_of_reach(widget, root)
            if why:
                found.append(f"{type(widget).__name__} “{_text(widget)}”: {why}")
    return found


def _text(widget: QWidget) -> str:
    return str(getattr(widget, "text", lambda: "")()).replace("&", "")


def _cut(widget: QWidget) -> str:
    text = _text(widget)
    if not text or isinstance(widget, (ElidedLabel, QToolButton)):
        return ""  # an elided label tells its whole text otherwise
    metrics = widget.fontMetrics()
    if isinstance(widget, WideButton):
        if widget.folded_width() > widget.width():
            return "too narrow for two lines"
        lines = QPushButton.text(widget).count("\n") + 1  # as it is folded now
        high = lines * metrics.lineSpacing()
        return (
            f"{widget.height()} high, {lines} lines need {high}" if widget.height() < high else ""
        )
    if isinstance(widget, (QPushButton, QCheckBox, QRadioButton)):
        box = 12 if isinstance(widget, QPushButton) else 24  # its frame, or what is ticked
        lines = text.split("\n")
        needed = QSize(
            max(metrics.horizontalAdvance(line) for line in lines) + box,
            metrics.height() * len(lines),
        )
        short = widget.width() < needed.width() or widget.height() < needed.height()
        return f"has {widget.size()}, needs {needed}" if short else ""
    if isinstance(widget, QLabel):
        wrap = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag.TextSingleLine
        room = widget.contentsRect()
        lines = text if widget.wordWrap() else text.replace("\n", " ")
        box = QRect(0, 0, room.width(), 10_000)
        needed_box = metrics.boundingRect(box, int(wrap), lines)
        if needed_box.width() > room.width() + 1 or needed_box.height() > room.height() + 2:
            return f"has {room.size()}, needs {needed_box.size()}"
    return ""


def _out_of_reach(widget: QWidget, root: QWidget) -> str:
    """Outside of what it lies in, where no scroll bar leads to it."""
    parent = widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QScrollArea):
            return ""
        parent = parent.parentWidget()
    corner = widget.mapTo(root, QPoint(widget.width(), widget.height()))
    inside = corner.x() <= root.width() + 1 and corner.y() <= root.height() + 1
    return "" if inside else f"ends at {corner}, the window at {root.size()}"
