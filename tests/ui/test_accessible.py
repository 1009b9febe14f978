"""By keyboard, by ear and in either theme: every control is reached, seen and said."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from checkin.services.door import EventDesk
from checkin.services.rehearsal import Rehearsal
from checkin.services.settings import MachineSettings
from checkin.services.which_event import Opening
from checkin.ui.door import verdict_panel
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.window_modes import Modes
from checkin.ui.parts.gauge import Gauge
from checkin.ui.words.verdicts import Kind, Words

from .contrast import contrast, painted_contrast
from .fake_desk import MARIE, FakeDesk, asked, refused
from .sample_window import sample

__all__ = ["sample"]  # a fixture

FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit, Gauge)
CONTROLS = (QAbstractButton, *FIELDS)
WRITTEN = (QLabel, QPushButton, QLineEdit)
AA, AAA = 4.5, 7.0


@pytest.fixture(params=["light", "dark"])
def place(
    request: pytest.FixtureRequest, qtbot: QtBot, french: None, sample: Rehearsal, tmp_path: Path
) -> Iterator[MainWindow]:
    machine = MachineSettings(tmp_path / "settings.json")
    machine.put("theme", request.param)
    machine.put("sound.muted", True)
    window = MainWindow(
        EventDesk(sample.event), "A", sample.clock, event=sample.event, machine=machine
    )
    qtbot.addWidget(window)
    Modes(window, Opening("e"), sample, lambda _: None)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.overview.view is not None and window.lane.idle)
    qtbot.waitUntil(lambda: "person_card" in window.door.side.actions_bar.actions_by_id)
    yield window
    window.close()
    machine.put("theme", None)
    window.apply_machine_settings()


def controls(page: QWidget) -> list[QWidget]:
    """What may be operated; parts of Qt's own widgets belong to these."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, (QHeaderView, QMenu, QScrollBar, QToolButton))
        and type(widget).__name__ != "QTableCornerButton"
        and not isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox, QTabBar))
    ]


def text_of(widget: QWidget) -> str:
    if isinstance(widget, (QAbstractButton, QLabel)):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return ""


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or text_of(widget)}”"


def reached(place: MainWindow, widget: QWidget, keys: set[str]) -> bool:
    """By Tab, by the key that stands on it, or by the arrows of the field above it."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget is place.door.search.results:
        return True
    if not isinstance(widget, QAbstractButton):
        return False
    return widget.text().rpartition("   ")[2] in keys or not widget.shortcut().isEmpty()


def focus_seen(widget: QWidget) -> bool:
    """Whether it looks another way once it has the focus."""
    around = widget.parentWidget()
    assert around is not None
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    part = widget.geometry().adjusted(-4, -4, 4, 4)
    before = around.grab(part).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return before != around.grab(part).toImage()


def ink(widget: QWidget, page: QWidget, picture: QImage) -> float | None:
    """The contrast of what stands on it; None where nothing is written, or out of sight."""
    shown = widget.visibleRegion().boundingRect()
    if not text_of(widget).strip() or not widget.isEnabled() or shown != widget.rect():
        return None
    inner = widget.rect().adjusted(5, 4, -5, -4)  # without its frame
    if min(inner.width(), inner.height()) < 8:
        return None
    return painted_contrast(picture, QRect(widget.mapTo(page, inner.topLeft()), inner.size()))


def test_controls_are_reached_seen_named_and_readable(place: MainWindow, qtbot: QtBot) -> None:
    """One pass over all pages: each is costly to open."""
    shortcuts = place.findChildren(QShortcut)
    keys = {s.key().toString(QKeySequence.SequenceFormat.NativeText) for s in shortcuts}
    lost, unseen, unnamed, faint = [], [], [], []
    for page_id in ("door", "sessions", *place.specs):
        place.show_page(page_id)
        qtbot.waitUntil(lambda: place.lane.idle)
        QApplication.processEvents()
        page = place.pages.currentWidget()
        keys |= {
            s.key().toString(QKeySequence.SequenceFormat.NativeText)
            for s in page.findChildren(QShortcut)
        }
        picture = page.grab().toImage()
        buddies = [label.buddy() for label in page.findChildren(QLabel) if label.buddy()]
        for widget in page.findChildren(QWidget):
            if isinstance(widget, WRITTEN) and widget.isVisible():
                found = ink(widget, page, picture)
                if found is not None and found < AA:
                    faint.append(f"{page_id}: {named(widget)} {found:.1f}")
        for widget in controls(page):
            said = f"{page_id}: {named(widget)} {widget.objectName()}"
            if not reached(place, widget, keys):
                lost.append(said)
            if not (widget.accessibleName() or text_of(widget) or widget in buddies):
                unnamed.append(said)
            if not focus_seen(widget):
                unseen.append(said)
    assert lost == []
    assert unnamed == []
    assert faint == []
    assert unseen == []


def test_tables_fields_and_verdicts_can_be_read(place: MainWindow) -> None:
    palette, roles = QGuiApplication.palette(), QPalette.ColorRole
    for one, other in (
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.Text, roles.AlternateBase),
        (roles.ButtonText, roles.Button),
        (roles.HighlightedText, roles.Highlight),
        (roles.PlaceholderText, roles.Base),
        (roles.Link, roles.Base),
        (roles.Link, roles.Window),
        (roles.ToolTipText, roles.ToolTipBase),
    ):
        written, ground = palette.color(one), palette.color(other)
        assert contrast(written, ground) >= AA, (one, written.name(), other, ground.name())
    assert contrast(palette.color(roles.Highlight), palette.color(roles.Base)) >= 3
    verdict = place.door.verdict
    for kind in Kind:
        words = Words(kind, "TITRE", "Faites ceci.", "en plus", "Marie", "Durand", "INRAE", "Salle")
        verdict.show_words(words)
        verdict.warn("Attention à ceci.")
        picture = verdict.grab().toImage()
        title = QRect(QPoint(0, 20), QPoint(verdict.width(), 180))
        assert painted_contrast(picture, title) >= AAA, kind
        boxes = QRect(QPoint(40, verdict.height() - 140), QPoint(300, verdict.height() - 70))
        assert painted_contrast(picture, boxes) >= AAA, kind


class Heard:
    """Stands in for QAccessible: keeps what is announced, and whether it interrupts."""

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []
        self.AnnouncementPoliteness = verdict_panel.QAccessible.AnnouncementPoliteness

    def updateAccessibility(self, event: verdict_panel.QAccessibleAnnouncementEvent) -> None:  # noqa: N802
        urgent = event.politeness() == self.AnnouncementPoliteness.Assertive
        self.said.append((event.message(), urgent))


def test_every_verdict_is_announced_at_once(
    open_window: Callable[[FakeDesk], MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard()
    desk = FakeDesk(answers=[refused("room_full", MARIE, room_occupancy=60, capacity=60)])
    window = open_window(desk)
    window.sounds.set_muted(True)  # no remark about a machine without sound
    monkeypatch.setattr(verdict_panel, "QAccessible", heard)
    window.flow.scan("x")
    qtbot.waitUntil(lambda: len(heard.said) == 1)
    said, urgent = heard.said[0]
    assert said.startswith("COMPLET (60 / 60). Marie Durand. La salle en contient 60")
    assert urgent
    desk.answers = [asked("already_inside", MARIE)]
    window.flow.scan("y")
    qtbot.waitUntil(lambda: len(heard.said) == 2)
    assert heard.said[1][0].startswith("DÉJÀ ENTRÉ. Marie Durand. Est-ce bien cette personne")
    window.flow.scan("z")  # while the question stands
    qtbot.waitUntil(lambda: len(heard.said) == 3)
    assert heard.said[2][0].startswith("Terminez d’abord celui-ci")
    window.flow.answer(False)
    qtbot.waitUntil(lambda: len(heard.said) == 4)
    assert not heard.said[3][1]  # ready again: when there is a pause
    window.flow.idle()  # as every minute
    assert len(heard.said) == 4
