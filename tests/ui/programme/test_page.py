"""The programme on the day, through its page, on a real event."""

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from checkin.services.rehearsal import Rehearsal
from checkin.store.unit import Unit
from checkin.ui.main_window import MainWindow
from checkin.ui.programme.page import ProgrammePage
from tests.ui.sample_window import modes, sample, window

__all__ = ["sample", "window"]  # fixtures


def page(window: MainWindow, qtbot: QtBot) -> ProgrammePage:
    window.show_page("programme")
    shown = window.pages.currentWidget()
    assert isinstance(shown, ProgrammePage)
    qtbot.waitUntil(lambda: shown.sessions.currentItem() is not None)
    return shown


def journal(sample: Rehearsal) -> list[tuple[str, str]]:
    def read(unit: Unit) -> list[tuple[str, str]]:
        return [tuple(row) for row in unit.all('SELECT what, "by" FROM change ORDER BY seq')]

    return sample.event.read(read)


def told(page: ProgrammePage) -> str:
    return page.follows.text().replace("\u00a0", " ")


def test_a_session_is_prolonged_after_its_consequences_were_read(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    shown = page(window, qtbot)
    before = sample.event.programme().session_by_id["mer-am"]
    assert not shown.apply.isEnabled()
    for _ in range(8):  # to half past two: the afternoon has begun in the same room
        qtbot.mouseClick(shown.prolong, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.apply.isEnabled)
    assert "9 h 30 – 14 h 30" in told(shown)
    assert "1 dans la salle" in told(shown)
    assert "partage la salle avec « Les essentiels" in told(shown)
    assert sample.event.programme().session_by_id["mer-am"] == before
    qtbot.mouseClick(shown.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: (
            sample.event.programme().session_by_id["mer-am"].end == before.end + timedelta(hours=2)
        )
    )
    qtbot.waitUntil(lambda: window.lane.idle)
    assert journal(sample)[-1] == ("session", "A")


def test_a_smaller_room_says_who_would_find_no_seat_and_nothing_happens_unasked(
    window: MainWindow, sample: Rehearsal, qtbot: QtBot
) -> None:
    shown = page(window, qtbot)
    shown.room.setCurrentIndex(shown.room.findData("salle-calanques"))
    shown.room.activated.emit(shown.room.currentIndex())
    qtbot.waitUntil(shown.apply.isEnabled)
    assert shown.capacity.value() == 40
    assert "Salle des Calanques" in told(shown)
    assert "ne trouveraient pas de place" in told(shown)
    qtbot.mouseClick(shown.undo, Qt.MouseButton.LeftButton)
    assert shown.room.currentData() == "grande-salle"
    assert sample.event.programme().session_by_id["mer-am"].room == "grande-salle"


def test_an_end_before_the_start_is_refused_in_words(window: MainWindow, qtbot: QtBot) -> None:
    shown = page(window, qtbot)
    shown.end.setDateTime(shown.start.dateTime().addSecs(-60))
    qtbot.waitUntil(lambda: "après son début" in told(shown))
    assert not shown.apply.isEnabled()


def test_doors_are_opened_at_once(window: MainWindow, sample: Rehearsal, qtbot: QtBot) -> None:
    shown = page(window, qtbot)
    shown.sessions.setCurrentRow(2)  # Thursday morning
    qtbot.mouseClick(shown.open_doors, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.apply.isEnabled)
    qtbot.mouseClick(shown.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: sample.event.programme().session_by_id["jeu-am"].doors_open(sample.clock())
    )


def test_a_page_made_anew_leaves_nothing_behind_that_answers(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = page(window, qtbot)
    for name in ("tomorrow", "checklist", "settings", "programme-editor"):
        window.show_page(name)  # each asks the database
    modes(window).apply("text_size")
    qtbot.waitUntil(lambda: not isValid(shown))
    window.overview.refresh()
    qtbot.waitUntil(lambda: window.lane.idle)


def test_enter_on_a_session_of_the_table_leads_to_changing_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.turn_page()
    window.sessions.table.selectRow(3)
    qtbot.keyClick(window.sessions.table, Qt.Key.Key_Return)
    shown = window.pages.currentWidget()
    assert isinstance(shown, ProgrammePage)
    qtbot.waitUntil(lambda: shown.title.text().startswith("Formats, outils"))
