"""What pages of a long list are made of: the line that filters, the table, the page's keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from checkin.ui.parts.filter_line import FilterLine
from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.row_table import RowTable


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.pressed = 0
        self.filter = FilterLine("Nom, organisation", "Filtrer", self)
        self.table = RowTable(QStringListModel(["Durand", "Martin"], self), self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.table)
        page_key(self, "Ctrl+F", self.filter.begin)
        page_key(self, "F8", self.press)

    def press(self) -> None:
        self.pressed += 1


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    window = QWidget()
    layout = QVBoxLayout(window)
    beside, page = QLineEdit(window), Page()
    beside.setObjectName("beside")
    layout.addWidget(beside)
    layout.addWidget(page)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield page
    window.close()  # kept until here: it owns the page


def test_escape_empties_the_filter_before_it_leaves_the_page(page: Page, qtbot: QtBot) -> None:
    page.filter.begin()
    qtbot.keyClicks(page.filter, "durand")
    assert page.filter.escape()
    assert page.filter.text() == ""
    assert not page.filter.escape()


def test_what_stands_in_the_filter_is_left_alone_from_elsewhere(page: Page) -> None:
    page.filter.setText("durand")
    page.table.setFocus()
    assert not page.filter.escape()
    assert page.filter.text() == "durand"


def test_tab_leaves_the_table_and_a_click_chooses_the_whole_row(page: Page, qtbot: QtBot) -> None:
    page.table.selectRow(1)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Tab)
    assert not page.table.hasFocus()
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [1]
    page.table.selectRow(0)
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [0]


def test_a_page_s_key_counts_only_while_the_focus_is_in_it(page: Page, qtbot: QtBot) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F8)
    assert page.pressed == 1
    qtbot.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.filter.hasFocus()
    beside = page.window().findChild(QLineEdit, "beside")
    assert isinstance(beside, QLineEdit)
    beside.setFocus()
    qtbot.keyClick(beside, Qt.Key.Key_F8)
    assert page.pressed == 1


def test_a_name_is_never_read_as_markup(qapp: object) -> None:
    label = PlainLabel(text="<b>Durand</b> &amp; fils", pixels=20, bold=True, wraps=False)
    bare = PlainLabel(text="Durand", pixels=20, bold=True, wraps=False)
    assert label.sizeHint().width() > bare.sizeHint().width() * 2  # every letter is drawn
    assert (label.font().pixelSize(), label.font().bold()) == (20, True)
    assert PlainLabel().wordWrap()
