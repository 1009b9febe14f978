"""How the import's own buttons look, in both themes."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QTableView

from checkin.ui.parts.theme import Colours, is_dark


def primary(colours: Colours) -> str:
    """The one button that goes on; its focus is seen."""
    return (
        f"QPushButton {{ background: {colours.accent}; color: {colours.on_accent};"
        f" border: 3px solid {colours.accent}; border-radius: 8px; padding: 4px 16px; }}"
        f"QPushButton:hover, QPushButton:focus {{ border-color: {colours.near}; }}"
        f"QPushButton:disabled {{ background: {colours.off}; color: {colours.quiet};"
        f" border-color: {colours.off}; }}"
    )


def answers(colours: Colours) -> str:
    """A list of answers, each a button to the eye."""
    return (
        f"QListWidget::item {{ padding: 7px; border-bottom: 1px solid {colours.line}; }}"
        f"QListWidget::item:selected {{ background: {colours.accent};"
        f" color: {colours.on_accent}; }}"
    )


def share_width(table: QTableView, shares: Sequence[int]) -> None:
    """Columns in proportion to the room there is, whatever the size of text."""
    room = table.viewport().width()
    for column, share in enumerate(shares):
        table.horizontalHeader().resizeSection(column, room * share // sum(shares))


def show_ticks(table: QTableView, colours: Colours) -> None:
    """Frames of ticks are drawn from the window's colour: on a dark one nobody sees them."""
    palette = table.palette()
    if not is_dark(palette):
        return
    table.horizontalHeader().setPalette(palette)
    palette.setColor(QPalette.ColorRole.Window, QColor("#C6CDD8"))
    table.setPalette(palette)
    table.setStyleSheet(f"QTableView {{ gridline-color: {colours.line}; }}")
