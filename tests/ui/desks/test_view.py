"""What the page of several desks shows of each state: whole, in small windows and large letters."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin.domain.desk_secret import DeskSecret, read_secret
from checkin.services.connected_desks import ConnectedDesk
from checkin.services.desk_links import CLOSED, OPEN, Served
from checkin.services.desks_state import DesksState, Sharing
from checkin.services.hosting import Serving
from checkin.services.settings import MachineSettings
from checkin.ui.desks.model import DesksModel
from checkin.ui.desks.view import DesksView
from checkin.ui.parts.text_size import set_text_size
from tests.ui.clipped import clipped

NOW = datetime(2020, 3, 4, 9, 0, tzinfo=UTC)
SECRET = DeskSecret(("192.168.1.20", "10.0.0.7"), 5433, bytes(range(10)), bytes(range(50, 62)))
DESKS = (
    ConnectedDesk("Entrée A", "127.0.0.1", NOW),
    ConnectedDesk("Entrée B", "192.168.1.31", NOW - timedelta(minutes=3)),
    ConnectedDesk("Mezzanine", "", NOW - timedelta(days=1)),
)


def served(state: str = OPEN, *, serving: bool = True) -> Served:
    return Served("day-1", "day", "Journée", "day.checkin", "00", state, 5433, serving)


def state_of(sharing: Sharing, *, serving: bool = True) -> DesksState:
    if sharing is Sharing.SERVED:
        record = served(serving=serving)
        return DesksState(sharing, Serving(record, SECRET.addresses, SECRET), desks=DESKS)
    if sharing is Sharing.JOINED:
        return DesksState(sharing, address="192.168.1.20", desks=DESKS)
    return DesksState(sharing)


@pytest.fixture
def view(qtbot: QtBot, french: None) -> Iterator[DesksView]:
    view = DesksView()
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show()
    return view


@pytest.fixture(params=[100, 150, 200])
def letters(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[int]:
    machine = MachineSettings(tmp_path / "settings.json")
    machine.put("text_size", request.param)
    set_text_size(machine)
    yield request.param
    machine.put("text_size", None)
    set_text_size(machine)


def test_the_main_desk_shows_where_it_is_its_secret_and_who_works(view: DesksView) -> None:
    view.show_state(state_of(Sharing.SERVED))
    view.desks.set_rows(DESKS, NOW, UTC)
    assert "192.168.1.20, 10.0.0.7, port 5433" in view.state.text()
    assert read_secret(view.secret.text()) == SECRET
    rows = [
        [view.desks.index(row, column).data() for column in range(3)] for row in range(len(DESKS))
    ]
    assert rows == [
        ["Entrée A", "connecté (poste principal)", "à l’instant"],
        ["Entrée B", "connecté (192.168.1.31)", "8\u00a0h\u00a057"],
        ["Mezzanine", "non connecté", "mar. 3 mars 9\u00a0h\u00a000"],
    ]
    shown = [b for b in (view.share, view.stop, view.bring_back, view.copy) if b.isVisible()]
    assert shown == [view.stop, view.bring_back, view.copy]


def test_the_code_on_the_screen_is_read_by_a_scanner(view: DesksView, qtbot: QtBot) -> None:
    view.show_state(state_of(Sharing.SERVED))
    picture = view.code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, line = picture.width(), picture.height(), picture.bytesPerLine()
    grey = np.frombuffer(picture.constBits(), np.uint8).reshape(height, line)[:, :width]
    (found,) = zxingcpp.read_barcodes(np.ascontiguousarray(grey))
    assert read_secret(found.text) == SECRET


def test_the_secret_can_be_copied_and_stands_in_no_accessible_name(
    view: DesksView, qtbot: QtBot
) -> None:
    view.show_state(state_of(Sharing.SERVED))
    qtbot.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    assert read_secret(QGuiApplication.clipboard().text()) == SECRET
    QGuiApplication.clipboard().clear()
    assert SECRET.text() not in view.code.accessibleName()


@pytest.mark.parametrize(
    ("state", "says", "offers"),
    [
        (state_of(Sharing.FILE), "travaille seul sur", {"share"}),
        (state_of(Sharing.REHEARSAL), "répétition", set()),
        (state_of(Sharing.SERVER), "postgresql://", set()),
        (state_of(Sharing.JOINED), "du poste principal (192.168.1.20)", set()),
        (state_of(Sharing.SERVED, serving=False), "arrêté", {"share", "bring_back"}),
        (DesksState(Sharing.FILE, closed=served(CLOSED)), "de nouveau dans son fichier", {"stop"}),
    ],
)
def test_each_state_says_who_has_the_event_and_offers_what_fits(
    view: DesksView, state: DesksState, says: str, offers: set[str]
) -> None:
    view.show_state(state_of(Sharing.SERVED))  # nothing of the state before is left
    view.show_state(state)
    assert says in view.state.text()
    buttons = ("share", "stop", "bring_back")
    assert {name for name in buttons if getattr(view, name).isVisible()} == offers
    assert not view.box.isVisible()


def test_on_no_network_it_says_so(view: DesksView) -> None:
    alone = DeskSecret(("127.0.0.1",), 5433, bytes(10), bytes(12))
    state = DesksState(Sharing.SERVED, Serving(served(), alone.addresses, alone))
    view.show_state(state)
    assert "aucun réseau" in view.state.text()


@pytest.mark.parametrize("size", [QSize(1366, 700), QSize(1093, 560), QSize(911, 450)], ids=str)
def test_nothing_is_cut(letters: int, size: QSize, french: None, qtbot: QtBot) -> None:
    view = DesksView()
    qtbot.addWidget(view)
    view.resize(size)
    view.show()
    for state in (
        *(state_of(sharing) for sharing in Sharing),
        state_of(Sharing.SERVED, serving=False),
        DesksState(Sharing.FILE, closed=served(CLOSED)),
    ):
        view.show_state(state)
        view.desks.set_rows(DESKS, NOW, UTC)
        view.under_way.begin("compare")
        view.under_way.say("Quelqu’un d’autre répond : ce n’est pas le poste attendu. " * 3)

        def nothing_cut() -> None:
            assert clipped(view) == []

        qtbot.waitUntil(nothing_cut, timeout=2000)


def test_the_model_is_one(qtmodeltester: object) -> None:
    model = DesksModel()
    model.set_rows(DESKS, NOW, UTC)
    qtmodeltester.check(model)  # type: ignore[attr-defined]
