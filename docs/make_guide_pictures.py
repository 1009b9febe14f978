"""The guide's pictures of the pages beside the door: the real window on the invented sample.

Run under a display: ``xvfb-run -a -s '-screen 0 1366x768x24' uv run python
docs/make_guide_pictures.py [LOCALE [FOLDER [THEME]]]``. Nothing is drawn by hand, so that they
never show what the program no longer does.
"""

import os
import re
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from checkin.services.checklist import Checklist, Item
from checkin.services.door import EventDesk
from checkin.services.rehearsal import Rehearsal, rehearse, sample_event
from checkin.services.settings import MachineSettings
from checkin.services.which_event import Opening
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.window_modes import Modes
from checkin.ui.programme.page import ProgrammePage
from checkin.ui.welcome import Welcome

PICTURES = Path(__file__).parent / "pictures"
#: the pictures that the guide shows; all of them are made in another folder
USED = set(
    re.findall(
        r"pictures/guide-([\w-]+)\.png",
        (Path(__file__).parent / "guide-utilisateur.md").read_text(encoding="utf-8"),
    )
)


def until(done: Callable[[], bool], milliseconds: int = 5000) -> None:
    """Let the interface run until something holds."""
    loop = QEventLoop()
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def a_moment(milliseconds: int = 250) -> None:
    until(lambda: False, milliseconds)


class Pictures:
    """Opens the window on the rehearsal's copy, with or without its mark."""

    def __init__(self, rehearsal: Rehearsal, machine: MachineSettings, folder: Path) -> None:
        self.rehearsal, self.machine, self.folder = rehearsal, machine, folder

    def shoot(self, widget: QWidget, name: str) -> None:
        if name not in USED and self.folder == PICTURES:
            return
        a_moment()
        widget.grab().save(str(self.folder / f"guide-{name}.png"))

    def window(self, *, marked: bool) -> tuple[MainWindow, Modes]:
        r = self.rehearsal
        window = MainWindow(EventDesk(r.event), "A", r.clock, event=r.event, machine=self.machine)
        modes = Modes(window, Opening("event"), r if marked else None, lambda _: None)
        window.resize(1366, 768)
        window.show()
        until(lambda: window.complete and window.lane.idle)
        return window, modes

    def all(self) -> None:
        page = Welcome()
        page.show()
        self.shoot(page, "welcome")
        page.close()
        window, modes = self.window(marked=True)
        self.shoot(window, "rehearsal")
        modes.bar.badges[2].click()
        until(lambda: window.flow.last is not None)
        self.shoot(window, "rehearsal-waiting")
        modes.bar.show_codes()
        assert modes.bar.codes is not None
        self.shoot(modes.bar.codes, "practice-badges")
        window.close()
        window, modes = self.window(marked=False)
        modes.look_only.turn()
        window.flow.scan(self.rehearsal.badges[0].code)
        until(lambda: window.flow.last is not None)
        self.shoot(window, "look-only")
        modes.look_only.turn()
        modes.lock.lock()
        self.shoot(window, "locked")
        modes.lock.unlock()
        window.show_page("settings")
        self.machine.put("text_size", 200)
        modes.apply("text_size")
        a_moment()
        self.shoot(window, "large-text")
        self.machine.put("text_size", None)
        modes.apply("text_size")
        checklist = Checklist(self.rehearsal.event, self.machine, self.rehearsal.clock)
        for item in (Item.BADGES, Item.SOUND):
            checklist.tick(item)
        for page_id in window.specs:
            window.show_page(page_id)
            until(lambda: window.lane.idle)
            self.shoot(window, page_id)
            shown = window.pages.currentWidget()
            if isinstance(shown, ProgrammePage):
                for _ in range(8):
                    shown.prolong.click()
                until(shown.apply.isEnabled)
                self.shoot(window, "programme-change")
                shown.undo.click()
        window.close()


def main(arguments: Sequence[str]) -> int:
    language = arguments[0] if arguments else "fr_FR"
    folder = Path(arguments[1]) if arguments[1:] else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    translators = install_language(app, QLocale(language))
    event = sample_event()
    rehearsal = rehearse(event)
    with tempfile.TemporaryDirectory() as settings:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):  # nothing of whoever makes them
            os.environ[name] = settings
        machine = MachineSettings(Path(settings) / "settings.json")
        machine.put("sound.muted", True)  # where pictures are made there is no loudspeaker
        if arguments[2:]:
            machine.put("theme", arguments[2])
        Pictures(rehearsal, machine, folder).all()
    rehearsal.end()
    event.close()
    return 0 if translators else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
