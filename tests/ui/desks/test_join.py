"""“Join another desk” on the welcome page: typed, pasted or scanned; errors, progress, cancel."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkin.domain.desk_secret import DeskSecret
from checkin.domain.errors import BadInput, StoreError
from checkin.services.desk_links import Joined, Served, keep_joined, keep_served
from checkin.services.joining import JoinedDesk
from checkin.services.settings import MachineSettings
from checkin.services.which_event import remember
from checkin.ui.desks import join as join_module
from checkin.ui.desks.join import JoinDialog
from checkin.ui.welcome import Welcome
from tests.ui.clipped import clipped
from tests.ui.desks.test_view import letters

__all__ = ["letters"]  # a fixture

SECRET = DeskSecret(("127.0.0.1",), 1, bytes(range(10)), bytes(range(50, 62)))
JOINED = Joined("day-1", "day", "Journée des données", ["192.168.1.20"], 5433, "00", "00")


@pytest.fixture
def dialog(qtbot: QtBot, french: None, tmp_path: Path) -> Iterator[JoinDialog]:
    dialog = JoinDialog(MachineSettings(tmp_path / "settings.json"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def scanned(dialog: JoinDialog, text: str, qtbot: QtBot) -> None:
    """As a USB scanner types: the letters, then Return."""
    qtbot.keyClicks(dialog.secret, text)
    qtbot.keyClick(dialog.secret, Qt.Key.Key_Return)


def test_what_is_typed_is_counted_until_it_is_whole(dialog: JoinDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.secret, SECRET.line()[:9].lower())
    assert dialog.told.text() == "Lettres lues\u00a0: 8"
    dialog.secret.setText(SECRET.line())
    assert dialog.told.text() == "Le code secret est complet."


def test_a_mistyped_secret_is_told_at_once_and_stays_to_be_mended(
    dialog: JoinDialog, qtbot: QtBot
) -> None:
    wrong = SECRET.text()[:-1] + ("B" if SECRET.text()[-1] != "B" else "C")
    scanned(dialog, wrong, qtbot)
    qtbot.waitUntil(lambda: "mal tapé" in dialog.told.text())
    assert dialog.isVisible()
    assert dialog.secret.text() == wrong
    assert dialog.secret.isEnabled()


def test_nobody_answers(dialog: JoinDialog, qtbot: QtBot) -> None:
    scanned(dialog, SECRET.text(), qtbot)
    qtbot.waitUntil(lambda: "Personne ne répond à 127.0.0.1:1." in dialog.told.text())
    assert "même réseau" in dialog.told.text()
    assert not dialog.under_way.busy


def test_it_can_be_called_off_while_nobody_answers(dialog: JoinDialog, qtbot: QtBot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes the call and says nothing
        port = silent.getsockname()[1]
        secret = DeskSecret(("127.0.0.1",), port, SECRET.password_bytes, SECRET.fingerprint)
        scanned(dialog, secret.text(), qtbot)
        qtbot.waitUntil(lambda: dialog.under_way.busy)
        assert dialog.under_way.said.text() == "Recherche du poste principal…"
        with qtbot.waitSignal(dialog.rejected, timeout=3000):
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_desk_that_joined_opens_the_event_under_the_name_given(
    dialog: JoinDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: dict[str, object] = {}

    def join(text: str, **more: object) -> JoinedDesk:
        asked.update(more, text=text)
        return JoinedDesk(JOINED, "192.168.1.20", "Entrée B", 151, ())

    monkeypatch.setattr(join_module, "join", join)
    dialog.station.setText("Entrée B")
    with qtbot.waitSignal(dialog.wanted) as opened:
        scanned(dialog, SECRET.line(), qtbot)
    assert opened.args == ["desk://day-1"]
    assert (asked["text"], asked["station"]) == (SECRET.line(), "Entrée B")


def test_a_name_of_its_own_is_proposed_never_the_computers(
    qtbot: QtBot, french: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    MachineSettings().put("language", "fr")
    fresh = JoinDialog(MachineSettings(tmp_path / "fresh.json"))
    fresh.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(fresh)
    fresh.open()
    assert fresh.station.text() == "Entrée B"
    asked: list[object] = []

    def join(text: str, **more: object) -> JoinedDesk:
        asked.append(more["station"])
        if more["station"] == "vm":
            words = (
                "Another desk of this event is called “{station}”: give this one a name of its "
                "own, for example “{free}”."
            )
            raise BadInput(words, station="vm", free="vm 2")
        return JoinedDesk(JOINED, "192.168.1.20", "Entrée B", 151, ())

    monkeypatch.setattr(join_module, "join", join)
    fresh.station.setText("vm")
    scanned(fresh, SECRET.line(), qtbot)
    qtbot.waitUntil(lambda: "par exemple « vm 2 »" in fresh.told.text().replace("\u00a0", " "))
    fresh.station.setText("Entrée B")  # as it was proposed: it may become another
    with qtbot.waitSignal(fresh.wanted):
        qtbot.keyClick(fresh.secret, Qt.Key.Key_Return)
    assert asked == ["vm", ""]


def test_an_address_of_somebodys_server_is_taken_as_well(dialog: JoinDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.wanted) as opened:
        scanned(dialog, "postgresql://desk@server/event", qtbot)
    assert opened.args == ["postgresql://desk@server/event"]


def test_the_longest_message_is_whole_in_large_letters(
    letters: int, qtbot: QtBot, french: None, tmp_path: Path
) -> None:
    dialog = JoinDialog(MachineSettings(tmp_path / "settings.json"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    scanned(dialog, SECRET.text(), qtbot)
    qtbot.waitUntil(lambda: "Personne ne répond" in dialog.told.text())

    def nothing_cut() -> None:
        assert clipped(dialog) == []

    qtbot.waitUntil(nothing_cut, timeout=2000)


# --- on the welcome page ----------------------------------------------------------------------


def test_the_welcome_page_asks_for_the_secret_and_looks_without_freezing(
    qtbot: QtBot, french: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody(database: str) -> str:
        raise StoreError("The server did not start: {why}", why=database)

    monkeypatch.setattr("checkin.ui.welcome._looked_at", nobody)
    page = Welcome()
    qtbot.addWidget(page)
    page.show()
    told: list[Exception] = []
    monkeypatch.setattr(page, "tell", told.append)
    qtbot.mouseClick(page.join, Qt.MouseButton.LeftButton)
    dialog = page.findChild(JoinDialog)
    assert dialog is not None
    dialog.wanted.emit("desk://day-1")
    assert page.waiting.isVisible()
    assert not page.join.isEnabled()
    qtbot.waitUntil(lambda: bool(told))
    assert "desk://day-1" in str(told[0])
    assert page.join.isEnabled()
    assert not page.waiting.isVisible()
    dialog.reject()


def test_events_of_several_desks_are_listed_by_their_names(qtbot: QtBot, french: None) -> None:
    keep_served(Served("own-1", "own", "Nos journées", "own.checkin", "00"))
    JOINED.certificate.parent.mkdir(parents=True, exist_ok=True)
    keep_joined(JOINED, "")
    for link in ("desk://own-1", JOINED.link):
        remember(link)
    page = Welcome()
    qtbot.addWidget(page)
    assert [link.text() for link in page.recent] == [
        "Journée des données\npartagé par le poste 192.168.1.20",
        "Nos journées\npartagé par cet ordinateur",
    ]
