"""Sharing an event from the window, with a real server: there, stopped, on again, and back."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from checkin.domain.desk_secret import read_secret
from checkin.services.checkup import check
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.rehearsal import Rehearsal
from checkin.services.safe_copies import backup
from checkin.services.settings import MachineSettings
from checkin.services.which_event import Opening
from checkin.store import setting_rows
from checkin.store.private_cluster import PrivateCluster
from checkin.ui.desks.page import RUN_AS, DesksPage
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.window_modes import Modes
from tests.host_desks import desks, run_as
from tests.ui.sample_window import sample

__all__ = ["sample"]  # a fixture

SLOWLY = 60_000  # ms; only a bug waits so long


@contextmanager
def window_on(
    where: str, machine: MachineSettings, wanted: list[Opening], qtbot: QtBot
) -> Iterator[tuple[MainWindow, DesksPage]]:
    """The window as it opens on the page of several desks."""
    event = OpenEvent.at(where)
    now = event.programme().sessions[0].start - timedelta(minutes=5)
    window = MainWindow(EventDesk(event), "Entrée A", lambda: now, event=event, machine=machine)
    modes = Modes(window, Opening(where, page="desks"), None, wanted.append)
    qtbot.addWidget(window)
    window.show()
    page = window.pages.currentWidget()
    assert isinstance(page, DesksPage)
    qtbot.waitUntil(lambda: page.found is not None and window.complete, timeout=SLOWLY)
    yield window, page
    modes.leaving.free = True
    window.close()
    event.close()


def press(button: object, qtbot: QtBot) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_there_stopped_on_again_and_back(
    sample: Rehearsal,
    qtbot: QtBot,
    french: None,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    with desks("host") as (desk,):
        desk.live_here(monkeypatch)
        file = desk.home / "day.checkin"
        backup(sample.event, file)
        event = OpenEvent.at(str(file))
        event.write(lambda unit: setting_rows.write(unit, "rehearsal", None))
        event.close()
        machine = MachineSettings(tmp_path / "settings.json")
        machine.put(RUN_AS, run_as() or None)
        machine.put("sound.muted", True)
        wanted: list[Opening] = []

        with window_on(str(file), machine, wanted, qtbot) as (window, page):
            with monkeypatch.context() as patch:  # called off while the server is being made
                make = PrivateCluster.make

                def slowly(self: PrivateCluster, certificate: bytes, key: bytes) -> None:
                    make(self, certificate, key)
                    page.under_way.stop()

                patch.setattr(PrivateCluster, "make", slowly)
                press(page.share, qtbot)
                assert page.under_way.bar.isVisible()
                assert not page.share.isEnabled()
                qtbot.waitUntil(lambda: not page.under_way.busy, timeout=SLOWLY)
            assert "Annulé" in page.under_way.said.text()
            assert not wanted
            press(page.share, qtbot)
            qtbot.waitUntil(lambda: bool(wanted), timeout=SLOWLY)
        opening = wanted.pop()
        assert opening.page == "desks"
        assert opening.database.startswith("desk://")

        with window_on(opening.database, machine, wanted, qtbot) as (window, page):
            secret = read_secret(page.secret.text())
            assert page.desks.rowCount() >= 1
            people = window.workbench.open_event.read(  # type: ignore[union-attr]
                lambda unit: unit.one("SELECT count(*) FROM attendee")
            )
            press(page.stop, qtbot)
            qtbot.waitUntil(lambda: page.share.isVisible(), timeout=SLOWLY)
            assert not page.box.isVisible()
            press(page.share, qtbot)
            qtbot.waitUntil(lambda: page.box.isVisible(), timeout=SLOWLY)
            assert read_secret(page.secret.text()) == secret
            page.back_into(file)
            qtbot.waitUntil(lambda: bool(wanted), timeout=SLOWLY)
        assert wanted.pop() == Opening(str(file), page="desks")

        with window_on(str(file), machine, wanted, qtbot) as (window, page):
            event = window.workbench.open_event  # type: ignore[union-attr]
            assert event.read(lambda unit: unit.one("SELECT count(*) FROM attendee")) == people
            assert check(event) == []
            assert page.found is not None
            assert page.found.closed is not None  # other desks are still told where it went
            press(page.stop, qtbot)
            qtbot.waitUntil(lambda: page.share.isVisible(), timeout=SLOWLY)
