"""A rehearsal in the real window: marked on every page, five badges, a clock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.scanning.decoder import decode_image
from checkin.scanning.pdf_pages import grey_pages
from checkin.services.decoding import decode
from checkin.services.door import EventDesk
from checkin.services.rehearsal import Rehearsal, rehearse, sample_event
from checkin.services.settings import MachineSettings
from checkin.services.which_event import Opening, recent_events, remember
from checkin.ui.language import Language
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.window_modes import Modes
from checkin.ui.welcome import Welcome


@pytest.fixture
def rehearsal() -> Iterator[Rehearsal]:
    event = sample_event()
    rehearsal = rehearse(event)
    yield rehearsal
    rehearsal.end()
    event.close()


@pytest.fixture
def wanted() -> list[Opening]:
    return []


@pytest.fixture
def window(
    rehearsal: Rehearsal, wanted: list[Opening], qtbot: QtBot, french: None, tmp_path: Path
) -> Iterator[MainWindow]:
    window = MainWindow(
        EventDesk(rehearsal.event),
        "A",
        rehearsal.clock,
        event=rehearsal.event,
        machine=MachineSettings(tmp_path / "settings.json"),
    )
    Modes(window, Opening("the-event", rehearsal=True), rehearsal, wanted.append)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.complete)
    yield window
    window.close()


def bar(window: MainWindow):  # type: ignore[no-untyped-def]
    return window.findChild(Modes).bar


def test_each_badge_shows_its_outcome_one_click_after_the_other(
    window: MainWindow, qtbot: QtBot
) -> None:
    seen = []
    for button in bar(window).badges:
        before = window.door.verdict.words
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(
            lambda before=before: (
                window.flow.last is not None and window.door.verdict.words is not before
            )
        )
        seen.append(window.door.verdict.words.title)
    assert seen == ["BIENVENUE", "UN INSTANT", "UN INSTANT", "DÉJÀ ENTRÉ", "BADGE NON RECONNU"]


def test_every_page_is_marked_and_time_can_be_set(window: MainWindow, qtbot: QtBot) -> None:
    assert bar(window).isVisible()
    window.turn_page()
    assert bar(window).isVisible()
    window.turn_page()
    assert window.door.header.clock.text().replace("\u00a0", " ") == "9 h 25"
    bar(window).moments.setCurrentIndex(2)
    bar(window).moments.activated.emit(2)
    qtbot.waitUntil(lambda: "9 h 40" in window.door.header.clock.text().replace("\u00a0", " "))
    bar(window).time.setDateTime(bar(window).time.dateTime().addSecs(3600))
    qtbot.waitUntil(lambda: "10 h 40" in window.door.header.clock.text().replace("\u00a0", " "))


def test_the_bar_follows_the_language(
    rehearsal: Rehearsal, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    machine = MachineSettings(tmp_path / "settings.json")
    window = MainWindow(
        EventDesk(rehearsal.event), "A", rehearsal.clock, event=rehearsal.event, machine=machine
    )
    window.language = Language(qapp)
    before = QLocale()
    modes = Modes(window, Opening(), rehearsal, lambda _: None)
    qtbot.addWidget(window)
    window.show()
    try:
        for code, text in (("fr", "Terminer l’exercice"), ("en", "End the rehearsal")):
            machine.put("language", code)
            modes.apply("language")
            qtbot.waitUntil(lambda text=text: modes.bar.end.text() == text)
            assert modes.bar.moments.currentIndex() == 1
    finally:
        window.language.remove()
        QLocale.setDefault(before)
        window.close()


def test_ending_it_goes_back_to_the_event(
    window: MainWindow, wanted: list[Opening], qtbot: QtBot
) -> None:
    qtbot.mouseClick(bar(window).end, Qt.MouseButton.LeftButton)
    assert wanted == [Opening("the-event")]
    assert not window.isVisible()


def test_the_welcome_page_makes_an_event_and_lists_those_opened_before(
    qtbot: QtBot, french: None, tmp_path: Path
) -> None:
    page = Welcome()
    qtbot.addWidget(page)
    assert page.recent == []
    chosen: list[Opening] = []
    page.chosen.connect(chosen.append)
    path = tmp_path / "Forum.checkin"
    page.made(path, "programme-editor")
    assert chosen == [Opening(str(path), page="programme-editor")]
    remember(str(path))
    assert recent_events() == [str(path)]
    again = Welcome()
    qtbot.addWidget(again)
    assert [link.accessibleName() for link in again.recent] == ["Forum"]
    again.chosen.connect(chosen.append)
    qtbot.mouseClick(again.recent[0], Qt.MouseButton.LeftButton)
    assert chosen[-1] == Opening(str(path))
    qtbot.mouseClick(again.demo, Qt.MouseButton.LeftButton)
    assert chosen[-1] == Opening(demo=True)


def test_the_codes_are_read_from_the_screen_and_from_the_pdf(
    window: MainWindow, rehearsal: Rehearsal, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.mouseClick(bar(window).large, Qt.MouseButton.LeftButton)
    codes = {badge.code for badge in rehearsal.badges}
    picture = tmp_path / "screen.png"
    assert bar(window).codes.grab().save(str(picture))
    assert set(decode(picture).codes) == codes
    pdf = tmp_path / "badges.pdf"
    bar(window).codes.keep(pdf)
    assert {code for page in grey_pages(pdf) for code in decode_image(page)} == codes
    bar(window).codes.keep(tmp_path / "missing" / "badges.pdf")
    assert "badges.pdf" in bar(window).codes.told.text()
