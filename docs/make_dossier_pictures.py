"""Pictures of the dossier's and the personal data's pages: the real window after three invented
days.

Run under a display: ``xvfb-run -a -s '-screen 0 1366x768x24' uv run python
docs/make_dossier_pictures.py [FOLDER]``. Nothing is drawn by hand.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from checkin.services.demo_story import tell
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.retention import set_date
from checkin.services.safe_copies import rotate
from checkin.services.settings import MachineSettings
from checkin.ui.dossier.page import FOLDER, DossierPage
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow
from checkin.ui.retention.page import RetentionPage

PICTURES = Path(__file__).parent / "pictures"


def until(done: Callable[[], bool], milliseconds: int = 30_000) -> None:
    """Let the interface run until something holds."""
    loop = QEventLoop()
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def shoot(widget: QWidget, path: Path) -> None:
    """A picture with few colours, so that it stays small."""
    until(lambda: False, 300)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    picture = Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")
    picture.quantize(128, method=Image.Quantize.FASTOCTREE).save(path, optimize=True)


class Pictures:
    """Opens the window on the event in a language and a theme, and photographs its pages."""

    def __init__(self, app: QApplication, event: OpenEvent, into: Path) -> None:
        self.app, self.event, self.into = app, event, into
        self.evening = event.programme().sessions[-1].end + timedelta(hours=1)

    @contextmanager
    def window(self, language: str, theme: str, now: datetime) -> Iterator[MainWindow]:
        translators = install_language(self.app, QLocale(language))
        machine = MachineSettings(Path(f"settings-{language}-{theme}.json"))
        machine.put("theme", theme)
        machine.put("sound.muted", True)
        machine.put(FOLDER, {self.event.programme().event.id: "Dossier Open Data Days 2020"})
        opened = MainWindow(
            EventDesk(self.event), "A", lambda: now, event=self.event, machine=machine
        )
        opened.resize(1366, 768)
        opened.show()
        until(lambda: opened.overview.view is not None)
        yield opened
        opened.close()
        for translator in translators:
            self.app.removeTranslator(translator)

    def dossier(self, language: str, theme: str, tag: str, *, whole: bool) -> None:
        with self.window(language, theme, self.evening) as window:
            window.show_page("dossier")
            page = window.pages.currentWidget()
            assert isinstance(page, DossierPage)
            bench = page.bench
            page.questions.sure_in_spite_of = lambda words: True  # type: ignore[method-assign]
            until(lambda: page.papers.paper is not None and bench.long_lane.idle)
            self.shoot(window, f"dossier-page{tag}")
            if whole:
                page.tabs.setCurrentWidget(page.form)
                page.form.lines["signatory"].setText("Camille Exemple")
                page.form.lines["organiser"].setText("Agence Inventée")
                page.form.lines["witness"].setText("temoin@example.org")
                page.keep()
                until(lambda: bench.long_lane.idle)
                self.shoot(window, f"dossier-settings{tag}")
            page.make.click()
            until(lambda: page.made is not None and bench.long_lane.idle)
            self.shoot(window, f"dossier-result{tag}")
            if whole:
                report = page.made.folder / "bilan.pdf" if page.made else Path()
                report.write_bytes(report.read_bytes() + b"x")
                page.open_verify()
                dialog = page.verifying
                assert dialog is not None
                until(lambda: dialog.found is not None)
                self.shoot(dialog, f"dossier-verify{tag}")
                dialog.close()

    def retention(self, language: str, theme: str, tag: str, *, erase: bool) -> None:
        with self.window(language, theme, self.evening + timedelta(days=3000)) as window:
            window.show_page("retention")
            page = window.pages.currentWidget()
            assert isinstance(page, RetentionPage)
            until(lambda: page.found is not None and window.workbench is not None)
            self.shoot(window, f"dossier-retention{tag}")
            if erase:
                page.by.setText("Camille Exemple")
                page.typed.setText("EFFACER")
                page.erase.click()
                until(lambda: page.found is not None and not page.found.people)
                self.shoot(window, f"dossier-erased{tag}")

    def shoot(self, widget: QWidget, name: str) -> None:
        shoot(widget, self.into / f"{name}.png")


def main(arguments: Sequence[str]) -> int:
    into = Path(arguments[0] if arguments else PICTURES).resolve()
    into.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # so that no picture shows where it was made
        os.environ["XDG_CONFIG_HOME"] = folder
        event = OpenEvent.at("open-data-days-2020.checkin", create=True)
        tell(event, Path(), lambda what, done, of: None)
        pictures = Pictures(app, event, into)
        pictures.dossier("fr_FR", "light", "", whole=True)
        pictures.dossier("fr_FR", "dark", "-dark", whole=False)
        pictures.dossier("en_GB", "light", "-en", whole=False)
        set_date(event, date(2027, 12, 31), by="A", now=pictures.evening)
        rotate(event, Path("copies"), pictures.evening)
        pictures.retention("en_GB", "light", "-en", erase=False)
        pictures.retention("fr_FR", "dark", "-dark", erase=False)
        pictures.retention("fr_FR", "light", "", erase=True)
        event.close()
        os.chdir(into)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
