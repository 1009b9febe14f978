"""The pictures of the import: the real window on invented lists, a clean one and a messy one.

Run under a display: ``xvfb-run -a -s '-screen 0 1366x768x24' uv run python
docs/make_import_pictures.py [FOLDER]``. Nothing is drawn by hand.
"""

import csv
import io
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from make_guide_pictures import a_moment, until
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from checkin.services.door import EventDesk
from checkin.services.import_review import Heap
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people
from checkin.services.people_edits import Details, edit
from checkin.services.programme_changes import built_in_programme
from checkin.services.programme_changes_draft import blank_programme
from checkin.services.settings import MachineSettings
from checkin.ui.imports.page import ImportPage
from checkin.ui.language import install_language
from checkin.ui.main_window import MainWindow
from checkin.ui.parts.text_size import set_text_size

PICTURES = Path(__file__).parent / "pictures"
SAMPLE = Path(__file__).parent.parent / "assets" / "samples" / "inscriptions-airtable.csv"
MONDAY = datetime(2020, 3, 2, 9, 0, tzinfo=UTC)

MESSY = [
    ["Inscriptions aux Open Data Days (à jour au 28/02)"],
    [],
    [
        *("Horodateur", "Votre nom et prénom ?", "Adresse mail professionnelle :"),
        *("Pour quelle structure travaillez-vous ?", "À quels ateliers souhaitez-vous venir ?"),
        *("Contact", "Régime alimentaire", "J'accepte d'être photographié"),
    ],
    [
        *("12/02/2020 09:12:03", "DURAND Élodie", "elodie.durand@example.org"),
        *("Médiathèque de l'Estaque", "Mercredi 4 mars – matin, Le data pipline"),
        *("0491000001", "végétarienne", "Oui"),
    ],
    [
        *("12/02/2020 10:40:51", "LEROY Noé", "noe.leroy@example.org"),
        *("Région Sud", "Jeudi 5 mars – après-midi", "0491000002", "", "Oui"),
    ],
    [
        *("13/02/2020 18:02:44", "GONÇALVES Zoé", "zoe.goncalves@example.net", ""),
        *("Atelier cartographie, Vendredi 6 mars – soirée", "0491000003", "sans gluten", "Non"),
    ],
    [
        *("14/02/2020 08:30:10", "ÉTIENNE Raphaël", "raphael.etienne@example.com"),
        *("Coopérative du Port", "Mercredi 4 mars – matin", "0491000004", "", "Oui"),
    ],
    [
        *("14/02/2020 11:15:27", "BÉNARD Chloé", "chloe.benard(at)example.com"),
        *("Collectif Rivages", "Le data pipline", "0491000005", "", "Oui"),
    ],
    [
        *("15/02/2020 21:47:36", "MULLER Inès", "ines.muller@example.org"),
        *("Université du Littoral", "Les essentiels de l'ouverture des données"),
        *("0491000006", "", "Oui"),
    ],
    [],
    ["Total", "6", "", "", "", "", "", "5"],
]


def spoilt(rows: Sequence[Sequence[str]]) -> bytes:
    """As a program leaves it that took UTF-8 for Windows text."""
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows(rows)
    return text.getvalue().encode().decode("cp1252", "replace").encode()


def newer(path: Path, folder: Path) -> Path:
    """The same list two days later: corrected, cancelled, new people, some gone."""
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    rows[0]["Organisme"] = "Fablab du Panier"
    rows[0]["Fonction"] = "Conseillère"
    rows[1]["Adresse e-mail"] = "l.allegre@example.org"
    rows[3]["Statut"] = "Annulé"
    rows[5]["Organisme"] = "Datamer, coopérative"
    rows[6]["À quelles séquences souhaitez-vous participer ?"] = (
        "Lancement du meetup open data Aix-Marseille"
    )
    del rows[9:11]
    template = dict(rows[4])
    for given, family, mail in (
        ("Jeanne", "Quillien", "jeanne.quillien@example.org"),
        ("Léa", "Algère", "lea.algere@example.org"),
        ("Samir", "Toumi", "pas d'adresse"),
    ):
        rows.append({**template, "Prénom": given, "Nom": family, "Adresse e-mail": mail})
    target = folder / path.name
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return target


class Assistant:
    """The import's page in a window of its own event."""

    def __init__(self, window: MainWindow, page: ImportPage, target: Path) -> None:
        self.window, self.page, self.target = window, page, target
        self.flow = page.flow

    def wait(self) -> None:
        bench = self.window.workbench
        assert bench is not None
        until(lambda: not self.flow.running and bench.long_lane.idle, 60_000)
        a_moment()

    def open(self, path: Path) -> None:
        self.flow.open_path(path)
        self.wait()

    def on(self) -> None:
        self.page.go_on()
        self.wait()

    def shoot(self, name: str) -> None:
        """A small picture: few colours do for a screen of text."""
        self.wait()
        image = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        image = image.convertToFormat(QImage.Format.Format_Indexed8, _palette(image))
        image.save(str(self.target / f"import-{name}.png"), quality=0)


def _palette(image: QImage) -> list[int]:
    """The 256 commonest colours of a picture."""
    counted: dict[int, int] = {}
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            colour = image.pixel(x, y)
            counted[colour] = counted.get(colour, 0) + 1
    commonest = sorted(counted, key=lambda c: -counted[c])[:256]
    return commonest or [QColor("white").rgb()]


@contextmanager
def assistant(
    target: Path, *, theme: str = "light", text: int = 100, blank: bool = False
) -> Iterator[Assistant]:
    with tempfile.TemporaryDirectory() as folder:
        machine = MachineSettings(Path(folder) / "settings.json")
        machine.put("sound.muted", True)
        machine.put("theme", theme)
        machine.put("text_size", text)
        event = OpenEvent.at(str(Path(folder) / "event.checkin"), create=True)
        day = MONDAY.date()
        event.create(blank_programme("Open Data Days", day) if blank else built_in_programme())
        window = MainWindow(EventDesk(event), "A", lambda: MONDAY, event=event, machine=machine)
        set_text_size(machine)
        window.resize(1366, 768)
        window.show()
        until(lambda: window.overview.view is not None)
        window.show_page("import")
        page = window.pages.currentWidget()
        assert isinstance(page, ImportPage)
        made = Assistant(window, page, target)
        made.wait()
        try:
            yield made
        finally:
            window.close()
            event.close()


def clean(target: Path, *, suffix: str = "", theme: str = "light") -> None:
    with assistant(target, theme=theme) as a:
        if not suffix:
            a.shoot("list")
        a.open(SAMPLE)
        a.shoot(f"columns{suffix}")


def messy(target: Path, folder: Path) -> None:
    path = folder / "reponses-formulaire.csv"
    path.write_bytes(spoilt(MESSY))
    with assistant(target) as a:
        a.open(path)
        a.shoot("messy")
        a.flow.repair(True)
        a.wait()
        a.on()
        a.shoot("sessions")


def changes(target: Path, folder: Path, *, suffix: str = "", theme: str = "light") -> None:
    with assistant(target, theme=theme) as a:
        a.open(SAMPLE)
        a.on()
        a.on()
        a.on()
        event = a.window.workbench.open_event  # type: ignore[union-attr]
        people = {p.attendee.name: p.attendee for p in list_people(event)}
        person = people["Camille Ben Saïd"]
        details = Details(
            person.given_name, person.family_name, person.email, "Coopérative Datamer (Marseille)"
        )
        edit(event, person.id, details, at=MONDAY)
        a.flow.start_over()
        a.open(newer(SAMPLE, folder))
        a.on()
        a.on()
        a.shoot(f"changes{suffix}")
        if not suffix:
            a.page.plan.heaps.choose(Heap.ALIKE)
            a.shoot("duplicates")
            a.on()
            a.shoot("done")


def no_programme(target: Path) -> None:
    with assistant(target, blank=True) as a:
        a.open(SAMPLE)
        a.on()
        a.page.sessions.draft.click()
        a.shoot("programme")


def main(arguments: Sequence[str]) -> int:
    target = Path(arguments[0]) if arguments else PICTURES
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    translators = install_language(app, QLocale("fr_FR"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clean(target)
        messy(target, folder)
        changes(target, folder)
        changes(target, folder, suffix="-dark", theme="dark")
        no_programme(target)
        for translator in translators:
            app.removeTranslator(translator)
        QLocale.setDefault(QLocale("en_GB"))
        clean(target, suffix="-en")
    return 0 if translators else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
