"""What stands on the verdict is readable, and verdicts differ in more than their hue."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from checkin.ui.main_window import MainWindow
from checkin.ui.parts.gauge import Gauge
from checkin.ui.parts.icons import draw_icon
from checkin.ui.parts.style import BANNERS, LOOKS, scale
from checkin.ui.parts.theme import DARK_COLOURS, LIGHT, Colours, text_size_of
from checkin.ui.words.verdicts import Kind
from tests.ui.contrast import contrast
from tests.ui.fake_desk import BADGE
from tests.ui.keys import Keyboard


def test_every_kind_has_a_look_of_contrast_seven() -> None:
    assert set(LOOKS) == set(Kind)
    for kind, look in LOOKS.items():
        assert contrast(look.paper, look.ink) >= 7, kind


@pytest.mark.parametrize("other", [Kind.FULL, Kind.UNKNOWN, Kind.WAIT, Kind.ERROR, Kind.ASK])
def test_a_welcome_differs_in_brightness_from_a_stop(other: Kind) -> None:
    assert contrast(LOOKS[Kind.WELCOME].paper, LOOKS[other].paper) >= 2


def test_no_two_kinds_share_an_icon(qapp: object) -> None:
    pictures = {}
    for kind in Kind:
        image = QImage(64, 64, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        draw_icon(painter, kind, QRectF(0, 0, 64, 64), QColor("black"), QColor("white"))
        painter.end()
        pictures[kind] = image
    for one, other in combinations(Kind, 2):
        assert pictures[one] != pictures[other], (one, other)


def test_sizes_follow_the_smaller_side() -> None:
    assert scale(QSize(1366, 768)) == 1
    assert scale(QSize(2732, 768)) == 1
    assert scale(QSize(2732, 1536)) == 2


@pytest.mark.parametrize("colours", [LIGHT, DARK_COLOURS])
def test_both_themes_can_be_read(colours: Colours) -> None:
    assert contrast(colours.paper, colours.ink) >= 7
    assert contrast(colours.note, colours.note_ink) >= 7
    assert contrast(colours.paper, colours.quiet) >= 4.5
    assert contrast(colours.off, colours.quiet) >= 4.5
    assert contrast(colours.accent, colours.on_accent) >= 7
    for bar in (colours.people, colours.near, colours.full, colours.border):
        assert contrast(bar, colours.paper) >= 3


def test_every_strip_can_be_read() -> None:
    for look in BANNERS.values():
        assert contrast(look.paper, look.ink) >= 7


def test_the_theme_follows_the_setting_at_once(window: MainWindow) -> None:
    def corner() -> str:
        side = window.door.side
        return side.grab().toImage().pixelColor(side.width() - 2, side.height() - 2).name()

    for theme, colours in (("dark", DARK_COLOURS), ("light", LIGHT)):
        window.machine.put("theme", theme)
        window.apply_machine_settings()
        assert corner() == colours.paper.lower()
    window.machine.put("theme", None)
    window.apply_machine_settings()


def test_every_control_has_a_name_for_a_screen_reader(window: MainWindow) -> None:
    unnamed = []
    for widget in window.findChildren(QWidget):
        if widget.objectName().startswith("qt_") or isinstance(widget, (QMenu, QScrollBar)):
            continue
        control = isinstance(widget, (QAbstractButton, QLineEdit, QAbstractItemView, Gauge))
        if not control or isinstance(widget, (QHeaderView, QToolButton)):
            continue
        if type(widget).__name__ == "QTableCornerButton":
            continue
        said = widget.accessibleName() or getattr(widget, "text", lambda: "")()
        if widget.isVisible() and not said:
            unnamed.append(f"{type(widget).__name__} {widget.objectName()}")
    assert unnamed == []
    assert window.door.verdict.accessibleName()


def test_the_focus_is_seen_on_the_field_and_the_gauge(window: MainWindow, qtbot: QtBot) -> None:
    field, gauge = window.door.search.field, window.door.side.gauges[0]

    def pictures() -> tuple[QImage, QImage]:
        return field.grab().toImage(), gauge.grab().toImage()

    field.setFocus()
    in_field = pictures()
    gauge.setFocus()
    qtbot.waitUntil(gauge.hasFocus)
    on_gauge = pictures()
    assert in_field[0] != on_gauge[0]
    assert in_field[1] != on_gauge[1]


def test_letters_twice_as_large_lose_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    door = window.door
    small = door.search.field.fontInfo().pixelSize()
    door.set_text_size(200)
    qtbot.waitUntil(lambda: door.search.field.fontInfo().pixelSize() == 2 * small)
    assert window.width() == 1366
    assert door.verdict.width() > window.width() // 2
    bar = door.column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)  # what does not fit is scrolled to
    bar.setValue(bar.maximum())
    bottom = door.side.last.mapTo(window, QPoint(0, door.side.last.height())).y()
    assert bottom <= window.height()
    for widget in (door.header.clock, door.header.session, door.header.programme):
        qtbot.waitUntil(lambda w=widget: w.width() >= w.minimumSizeHint().width())
        right = widget.mapTo(window, QPoint(widget.width(), 0)).x()
        assert right <= window.width()


def test_large_letters_put_the_outcome_of_a_scan_under_the_name(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.scan(BADGE)
    last = window.door.side.last
    qtbot.waitUntil(lambda: last.scans.rowCount() == 1)
    name = last.scans.index(0, last.scans.COL_NAME)
    assert name.data() == "Marie Durand"
    window.door.set_text_size(200)
    assert name.data() == "Marie Durand\nEntrée"
    assert last.isColumnHidden(last.scans.COL_WORD)
    needed = last.fontMetrics().horizontalAdvance("Marie Durand") + last.iconSize().width() + 12
    qtbot.waitUntil(lambda: last.columnWidth(last.scans.COL_NAME) >= needed)
    assert last.rowHeight(0) >= 2 * last.fontMetrics().height()
    window.door.set_text_size(100)
    assert name.data() == "Marie Durand"


@pytest.mark.parametrize(
    ("value", "percent"), [(None, 100), (150, 150), (10, 100), (900, 200), ("big", 100)]
)
def test_a_text_size_stays_within_its_limits(value: object, percent: int) -> None:
    assert text_size_of(value) == percent


def test_tables_follow_the_dark_theme(window: MainWindow, qtbot: QtBot) -> None:
    def paper() -> float:
        return window.sessions.table.viewport().grab().toImage().pixelColor(5, 400).lightnessF()

    window.turn_page()
    for theme, dark in (("dark", True), ("light", False)):
        window.machine.put("theme", theme)
        window.apply_machine_settings()
        qtbot.waitUntil(lambda d=dark: (paper() < 0.3) is d)
    window.machine.put("theme", None)
    window.apply_machine_settings()


def test_the_head_of_a_table_follows_the_theme(window: MainWindow, qtbot: QtBot) -> None:
    def ground() -> float:
        header = window.sessions.table.horizontalHeader()
        return header.grab().toImage().pixelColor(3, 3).lightnessF()

    window.turn_page()
    for theme, dark in (("dark", True), ("light", False)):
        window.machine.put("theme", theme)
        window.apply_machine_settings()
        qtbot.waitUntil(lambda d=dark: (ground() < 0.4) is d)
    window.machine.put("theme", None)
    window.apply_machine_settings()
