"""Pictures of the table of attendees, of likely duplicates and of two people side by side.

Run under a display: ``xvfb-run -a -s '-screen 0 1366x768x24' uv run python
docs/make_people_pictures.py [LOCALE [FOLDER [THEME]]]``. The real window on an invented list.
"""

import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from checkin.services.door import EventDesk
from checkin.services.import_session import ImportSession
from checkin.services.open_event import OpenEvent
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import MachineSettings
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow

PICTURES = Path(__file__).parent / "pictures"
NINE = datetime(2020, 3, 4, 8, tzinfo=UTC)
LIST = """Prénom;Nom;E-mail;Organisme;Fonction;Profil;Rôle;Séances;Régime alimentaire
Jeanne;Lefèvre;jeanne.lefevre@example.org;Mairie d’Aubagne;Cheffe;Acteur public;;mer-am;Végétarien
J.;Lefevre;jeanne.lefevre@example.org;Ville d’Aubagne;;Acteur public;;mer-am,jeu-am;
Ousmane;Diallo;o.diallo@example.org;Coopérative des Deux Rives;Développeur;Curieux;;mer-pm;
Diallo;Ousmane;ousmane@example.com;Coopérative des Deux Rives;;;;jeu-am;Sans porc
Camille;Roux;camille@example.org;Université du Littoral;Doctorante;Curieux;;mer-am;
Camille;Roux;c.roux@example.com;;;Curieux;;;
Inès;Garcia;ines@example.org;Radio Calanque;Journaliste;;Presse;mer-am;
Hugo;Marchetti;hugo@example.org;Atelier Sud;Gérant;Porteur de projet;;mer-pm,jeu-am;Vegan
Noémie;Bonnet;;;;;Intervenant;mer-am;
Paul;Aubert;paul@example.org;Fab lab du Prado;;Porteur de projet;;jeu-am;
Sofia;Nunes;sofia@example.org;Métropole;Cheffe de projet;Acteur public;;mer-am,mer-pm;
"""


def until(done: Callable[[], bool], milliseconds: int = 5000) -> None:
    """Let the interface run until something holds."""
    loop = QEventLoop()
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def shoot(widget: QWidget, folder: Path, name: str) -> None:
    until(lambda: False, 250)
    picture: QPixmap = widget.grab()
    picture.save(str(folder / f"{name}.png"))


def main(locale: str = "fr_FR", folder: str = str(PICTURES), theme: str = "light") -> None:
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    install_language(app, QLocale(locale))
    where = Path(folder)
    with tempfile.TemporaryDirectory() as scratch:
        machine = MachineSettings(Path(scratch) / "settings.json")
        machine.put("theme", theme)
        event = OpenEvent.at(str(Path(scratch) / "event.checkin"), create=True)
        event.create(built_in_programme())
        session = ImportSession.open_text(event, LIST)
        session.set_column(8, "extra")
        session.accept(NINE)
        window = MainWindow(EventDesk(event), "A", lambda: NINE, event=event, machine=machine)
        window.resize(1366, 768)
        window.show()
        bench = window.workbench
        assert bench is not None
        until(lambda: window.overview.view is not None and window.lane.idle)

        def settled() -> bool:
            return window.lane.idle and bench.long_lane.idle

        window.show_page("attendees")
        until(settled)
        page = window.pages.currentWidget()
        page.table.setFocus()
        for key in (Qt.Key.Key_Down,) * 4:
            QTest.keyClick(page.table, key)
        QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        shoot(window, where, "people-attendees")
        window.show_page("duplicates")
        until(lambda: settled() and bool(window.pages.currentWidget().pairs))
        duplicates = window.pages.currentWidget()
        shoot(window, where, "people-duplicates")
        duplicates.compare()
        until(lambda: duplicates.dialog.seen is not None)
        shoot(duplicates.dialog, where, "people-side-by-side")
        duplicates.dialog.ok.click()
        until(lambda: settled() and len(duplicates.pairs) == 2)
        if where != PICTURES:
            shoot(window, where, "people-merged")
        window.show_page("attendees")
        until(settled)
        page.text.setText("marchetti")
        until(lambda: settled() and len(page.people.rows) == 1)
        page.actions_of.edit()
        if where != PICTURES:
            shoot(page.actions_of.form, where, "people-correct")
        page.actions_of.form.reject()
        window.close()
        event.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
