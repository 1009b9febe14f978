"""The pictures of several desks: a real main desk and a real other one, on this computer.

Run under a display: ``xvfb-run -a -s '-screen 0 1366x768x24' uv run python -m
docs.make_desks_pictures [LOCALE [FOLDER [THEME [PERCENT]]]]``. It needs PostgreSQL; run by root
it hands the server to `postgres`. The secrets in the pictures are of servers long gone.
"""

import os
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from checkin.services import hosting, joining
from checkin.services.desk_links import all_served
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.rehearsal import sample_event
from checkin.services.safe_copies import backup
from checkin.services.settings import MachineSettings
from checkin.services.which_event import Opening
from checkin.ui.desks.join import JoinDialog
from checkin.ui.desks.page import RUN_AS, DesksPage
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow
from checkin.ui.modes.window_modes import Modes
from checkin.ui.parts.text_size import set_text_size
from checkin.ui.parts.theme import apply_theme
from checkin.ui.welcome import Welcome
from docs.make_dossier_pictures import PICTURES, shoot, until

#: the pictures that the guide shows; all of them are made in another folder
USED = set(
    re.findall(
        r"pictures/desks-([\w-]+)\.png",
        (Path(__file__).parent / "plusieurs-postes.md").read_text(encoding="utf-8"),
    )
)
ACCOUNT = "postgres" if hasattr(os, "geteuid") and os.geteuid() == 0 else ""


def live_at(home: Path) -> None:
    """Work on that laptop from now on."""
    for name in ("data", "config", "documents"):
        key = "XDG_DOCUMENTS_DIR" if name == "documents" else f"XDG_{name.upper()}_HOME"
        os.environ[key] = str(home / name)


class Pictures:
    """Every picture in one language, theme and size of letters."""

    def __init__(self, root: Path, into: Path, mark: str, theme: str, letters: int) -> None:
        self.host, self.other = root / "main", root / "other"
        self.into, self.mark, self.theme, self.letters = into, mark, theme, letters
        self.next: list[Opening] = []

    def machine(self, station: str) -> MachineSettings:
        machine = MachineSettings()
        for name, value in (
            ("theme", self.theme or None),
            ("text_size", self.letters),
            ("station", station),
            ("sound.muted", True),
            (RUN_AS, ACCOUNT or None),
        ):
            machine.put(name, value)
        apply_theme(self.theme)
        set_text_size(machine)
        return machine

    def shoot(self, widget: QWidget, name: str) -> None:
        if self.into == PICTURES and name not in USED:
            return
        shoot(widget, self.into / f"desks-{name}{self.mark}.png")

    @contextmanager
    def page(self, where: str, station: str) -> Iterator[tuple[MainWindow, DesksPage]]:
        event = OpenEvent.at(where)
        now = event.programme().sessions[0].start - timedelta(minutes=20)
        window = MainWindow(
            EventDesk(event), station, lambda: now, event=event, machine=self.machine(station)
        )
        Modes(window, Opening(where, page="desks"), None, self.next.append)
        window.resize(1366, 768)
        window.show()
        page = window.pages.currentWidget()
        assert isinstance(page, DesksPage)
        until(lambda: page.found is not None and window.complete)
        yield window, page
        window.close()
        event.close()

    def all(self) -> None:
        live_at(self.host)
        file = self.host / "documents" / "Open Data Days.checkin"
        file.parent.mkdir(parents=True, exist_ok=True)
        sample = sample_event()
        backup(sample, file)
        sample.close()
        with self.page(str(file), "Entrée A") as (window, page):
            self.shoot(window, "alone")
            page.share.click()
            until(lambda: page.under_way.bar.isVisible(), 200)
            self.shoot(window, "under-way")
            until(lambda: bool(self.next))
        link = self.next.pop().database
        secret = hosting.host(link, datetime.now(UTC)).secret
        live_at(self.other)
        self.welcome("BCDF-GHJK", secret.line())
        joined = joining.join(secret.line(), station="Entrée B").record.link
        with self.page(joined, "Entrée B") as (window, _):
            self.shoot(window, "joined")
            live_at(self.host)
            with self.page(link, "Entrée A") as (main, page):
                until(lambda: len(page.desks.rows) == 2)
                self.shoot(main, "main")
                main.close()
                until(lambda: main.findChild(QWidget, "qt_msgbox_label") is not None)
                self.shoot(main.findChild(Modes).leaving.box, "leaving")
                main.findChild(Modes).leaving.go_on.click()

    def welcome(self, mistyped: str, secret: str) -> None:
        self.machine("Entrée B")
        page = Welcome()
        page.show()
        self.shoot(page, "welcome")
        page.ask_secret()
        dialog = page.findChild(JoinDialog)
        dialog.secret.setText(mistyped)
        dialog.go.click()
        until(lambda: bool(dialog.told.text()))
        self.shoot(dialog, "mistyped")
        dialog.secret.setText(secret)
        self.shoot(dialog, "join")
        dialog.reject()
        page.close()


def main(arguments: Sequence[str]) -> int:
    language, into, theme, letters = (*arguments, *("fr_FR", "", "", "100")[len(arguments) :])
    folder = Path(into) if into else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    translators = install_language(app, QLocale(language))
    marks = (language[:2] if language[:2] != "fr" else "", theme, letters)
    mark = "".join(f"-{part}" for part in marks if part not in ("", "100"))
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        pictures = Pictures(Path(name), folder, mark, theme, int(letters))
        try:
            pictures.all()
        finally:
            live_at(pictures.host)
            for record in all_served():
                hosting.stop(record.link)
    return 0 if translators else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
