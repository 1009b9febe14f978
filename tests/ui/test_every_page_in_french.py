"""No page shows an English word to French people: labels, buttons, tables, choices, hints."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from checkin.ui.main_window import MainWindow
from tests.english import english_in

from .sample_window import sample, window

__all__ = ["sample", "window"]  # fixtures

#: what an organiser gave, or what is English on purpose
GIVEN = (
    "Lancement du meetup open data",
    "English",  # the other language, by its own name
    "Infrastructure and (public) service provider",  # the funder's groups, in both languages
    "Higher education and research organisations",
    "Education/training centre and school",
    "Hospitals and medical centres",
)


def texts(page: QWidget) -> Iterator[str]:
    """Whatever can be read or heard on a page."""
    for widget in (page, *page.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QAbstractButton | QLabel):
            yield widget.text()
        if isinstance(widget, QGroupBox):
            yield widget.title()
        if isinstance(widget, QLineEdit):
            yield from (widget.text(), widget.placeholderText())
        if isinstance(widget, QPlainTextEdit):
            yield from (widget.toPlainText(), widget.placeholderText())
        if isinstance(widget, QTabBar):
            yield from (widget.tabText(n) for n in range(widget.count()))
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(n) for n in range(widget.count()))
        if isinstance(widget, QTableView):
            yield from cells(widget.model())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from cells(widget.model(), columns=1)
        for action in widget.actions():
            yield action.text()


def cells(model: QAbstractItemModel | None, columns: int | None = None) -> Iterator[str]:
    """The heads of a table and its first rows: the others are of the same kind."""
    if model is None:
        return
    for column in range(model.columnCount() if columns is None else columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 20)):
            yield str(model.index(row, column).data() or "")


def test_no_page_has_an_english_word(window: MainWindow, qtbot: QtBot) -> None:
    found = []
    read = 0
    for page_id in ("door", "sessions", *window.specs):
        window.show_page(page_id)
        qtbot.waitUntil(lambda: window.lane.idle)
        QApplication.processEvents()
        page = window.pages.currentWidget()
        for text in dict.fromkeys(texts(page)):
            read += 1
            if not any(given in text for given in GIVEN) and english_in(text):
                found.append(f"{page_id}: {text}")
    assert not found
    assert read > 1000


def test_english_on_a_page_would_be_noticed(qtbot: QtBot) -> None:
    page = QWidget()
    QLabel("Nobody is inside.", page)
    qtbot.addWidget(page)
    assert [text for text in texts(page) if english_in(text)] == ["Nobody is inside."]
