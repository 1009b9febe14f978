"""The pictures of the design form and of each design: the real form, the invented sample list.

Run under a display: ``xvfb-run -a -s '-screen 0 1366x768x24' uv run python
docs/make_design_pictures.py [FOLDER]``. Nothing is drawn by hand, so that they never show what
the program no longer does.
"""

import io
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QLocale, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from checkin.services.badge_designs import badge_picture, design_of, open_design
from checkin.services.badge_trials import Trial, Why, read_trials
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.rehearsal import Rehearsal, rehearse, sample_event
from checkin.services.settings import MachineSettings
from checkin.ui.design.page import LAST, DesignPage
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow

PICTURES = Path(__file__).parent / "pictures"
#: of each design: whose badges are shown, and how large
SHOWN = {
    "a6": ((Why.LONGEST_NAME, ""), (Why.PROFILE, "Acteur public"), (Why.PROFILE, "Équipe")),
    "card-86x54": ((Why.LONGEST_NAME, ""), (Why.PROFILE, "Intervenant")),
    "insert-90x55": ((Why.LONGEST_NAME, ""), (Why.PROFILE, "Porteur de projet")),
    "label-62": ((Why.LONGEST_NAME, ""), (Why.PROFILE, "Spécialiste des données")),
    "label-80x50": ((Why.LONGEST_NAME, ""), (Why.PROFILE, "Intervenant")),
    "label-63x36": ((Why.LONGEST_NAME, ""), (Why.PROFILE, "Acteur public")),
}
_PIXELS = {"a6": (300, 424), "label-62": (420, 260), "label-63x36": (380, 216)}
_GAP = 16
_WORDS = {
    "wifi": "Wi-Fi : ODD-2020, mot de passe : calanques",
    "funding": "Avec le soutien du Fonds inventé pour les communs numériques.",
}


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def keep(image: QImage, path: Path) -> None:
    """As a PNG of 128 colours: a third of the bytes, and no eye sees it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as picture:
        small = picture.convert("RGB").quantize(128, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def forms(rehearsal: Rehearsal, machine: MachineSettings, folder: Path) -> None:
    """The form in light and dark, and refusing a design."""
    shots = (("light", 0, "form"), ("dark", 2, "form-dark"), ("light", 3, "refused"))
    for theme, tab, name in shots:
        machine.put("theme", theme)
        machine.put(LAST, "card-86x54" if theme == "dark" else "a6")
        window = MainWindow(
            EventDesk(rehearsal.event),
            "A",
            rehearsal.clock,
            event=rehearsal.event,
            machine=machine,
        )
        window.resize(1366, 768)
        window.show()
        window.show_page("design")
        page = window.pages.currentWidget()
        assert isinstance(page, DesignPage)
        while page.history is None or not page.idle:
            wait(50)
        page.form.setCurrentIndex(tab)
        if name == "refused":
            page.form.module.setValue(0.6)
        else:
            for text, words in _WORDS.items():
                page.form.text_fields[text].setPlainText(words)
        wait(300)
        while not page.idle:
            wait(50)
        keep(window.grab().toImage(), folder / f"design-{name}.png")
        window.close()


def designs(event: OpenEvent, folder: Path) -> None:
    """Each design on a few people, fronts and backs."""
    for name, shown in SHOWN.items():
        opened = open_design(name)
        texts = {key: _WORDS.get(key, text) for key, text in opened.draft.texts.items()}
        design = design_of(opened, replace(opened.draft, texts=texts))
        trials = read_trials(event, design).trials
        room = _PIXELS.get(name, (400, 252))
        rows = []
        for why, detail in shown:
            trial = _find(trials, why, detail)
            sides = [badge_picture(design, trial.badge, room, back=back) for back in (False, True)]
            rows.append([side for side in sides if not side.isNull()])
        pictures = [picture for row in rows for picture in row]
        columns = len(pictures) if name == "a6" else 2
        keep(_table(pictures, columns), folder / f"design-{name}.png")


def _find(trials: Sequence[Trial], why: Why, detail: str) -> Trial:
    return next(t for t in trials if t.why is why and detail in (t.detail, ""))


def _table(pictures: Sequence[QImage], columns: int) -> QImage:
    wide, high = pictures[0].width(), pictures[0].height()
    rows = -(-len(pictures) // columns)
    whole = QImage(
        columns * (wide + _GAP) + _GAP, rows * (high + _GAP) + _GAP, QImage.Format.Format_RGB32
    )
    whole.fill(QColor("#C3CAD3"))
    with QPainter(whole) as painter:
        for number, picture in enumerate(pictures):
            row, column = divmod(number, columns)
            painter.drawImage(_GAP + column * (wide + _GAP), _GAP + row * (high + _GAP), picture)
    return whole


def main(arguments: Sequence[str]) -> int:
    folder = Path(arguments[0]) if arguments else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(XDG_DATA_HOME=f"{home}/data")  # no designs of whoever runs this
        app = QApplication(sys.argv[:1])
        translators = install_language(app, QLocale("fr_FR"))
        event = sample_event()
        rehearsal = rehearse(event)
        machine = MachineSettings(Path(home) / "settings.json")
        machine.put("sound.muted", True)
        forms(rehearsal, machine, folder)
        designs(rehearsal.event, folder)
        rehearsal.end()
        event.close()
    return 0 if translators else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
