"""The same list again, newer: what changes is seen line by line, taken or not, and undone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from checkin.services.import_review import Heap
from checkin.services.people import list_people
from checkin.services.people_edits import Details, edit
from checkin.ui.imports.flow import Step
from checkin.ui.imports.plan_model import PlanModel

from .driving import CTRL, HEADER, LIST, Driver, plain
from .fixtures import MONDAY, driver, event, window

__all__ = ["driver", "event", "window"]

NEWER = f"""\
{HEADER}
Durand;Marie;marie.durand@example.org;Bibliothèque;Les essentiels de l'ouverture des données
Petit;Noël;noel.petit@example.org;Région Sud;Les essentiels de l'ouverture des données
Blanc;Zoé;zoe.blanc@example.org;;Lancement du meetup open data Aix-Marseille
Duran;Marie;m.duran@example.org;;Lancement du meetup open data Aix-Marseille
"""


def first_import(driver: Driver, folder: Path) -> None:
    driver.open(driver.write(folder, LIST))
    driver.to_plan()
    driver.on()
    assert driver.step is Step.DONE
    driver.click(driver.page.done.another)
    assert driver.step is Step.LIST


def newer(driver: Driver, folder: Path, text: str = NEWER) -> None:
    driver.open(driver.write(folder, text))
    driver.to_plan()


def test_every_change_is_shown_old_beside_new(driver: Driver, tmp_path: Path) -> None:
    first_import(driver, tmp_path)
    newer(driver, tmp_path)
    assert driver.heap(Heap.CANCELLED) == [
        ["Marie Durand", "3 changements", "", ""],
        ["", "Organisation", "Médiathèque", "Bibliothèque"],
        ["", "Lancement du meetup open data Aix-Marseille", "inscrite", "annulée"],
        ["", "Les essentiels de l'ouverture des données", "pas inscrite", "inscrite"],
    ]
    driver.page.plan.table.selectRow(2)
    assert plain(driver.page.plan.about.text()) == (
        "Marie Durand – Lancement du meetup open data Aix-Marseille – inscrite – annulée"
    )
    assert driver.heap(Heap.CHANGED) == [["Noël Petit", "Organisation", "Région", "Région Sud"]]
    assert [row[0] for row in driver.heap(Heap.NEW)] == ["Zoé Blanc", "Marie Duran"]
    assert driver.heap(Heap.ABSENT)[0][:2] == [
        "Inès Roux", "absente de la liste – ines.roux@example.org",
    ]  # fmt: skip
    assert driver.heap(Heap.ALIKE)[0][3] == "à décider"
    assert driver.sentence == (
        "Importer : 2 personnes nouvelles, 1 modifiée, 1 annulée ; rien d'autre ne change.\n"
        "(1 doublon probable reste à part · 1 absente reste telle quelle)"
    )


def test_lines_and_fields_are_left_out_one_by_one(driver: Driver, tmp_path: Path) -> None:
    first_import(driver, tmp_path)
    newer(driver, tmp_path)
    driver.heap(Heap.CANCELLED)
    driver.tick(1)  # Marie's organisation stays as it is
    driver.heap(Heap.NEW)
    driver.tick(1)  # and Marie Duran does not come in
    driver.heap(Heap.CHANGED)
    driver.tick(0)
    assert driver.sentence.startswith("Importer : 1 personne nouvelle, 1 annulée ; rien d'autre")
    assert (
        driver.page.plan.plan.index(0, PlanModel.WHO).data(Qt.ItemDataRole.CheckStateRole)
        == Qt.CheckState.Unchecked
    )  # still shown, to be ticked again
    driver.on()
    people = driver.people()
    assert set(people) == {"Marie Durand", "Noël Petit", "Inès Roux", "Zoé Blanc"}
    assert people["Marie Durand"].attendee.organisation == "Médiathèque"
    assert people["Noël Petit"].attendee.organisation == "Région"
    driver.click(driver.page.done.undo)
    assert set(driver.people()) == {"Marie Durand", "Noël Petit", "Inès Roux"}
    assert "1 personne retirée" in plain(driver.page.done.figures.text())


def test_a_tick_is_clicked_and_a_click_beside_it_only_chooses_the_row(
    driver: Driver, tmp_path: Path
) -> None:
    driver.open(driver.write(tmp_path, LIST))
    driver.to_plan()
    plan = driver.page.plan
    index = plan.plan.index(1, PlanModel.WHO)
    place = plan.table.visualRect(index)
    option = QStyleOptionViewItem()
    plan.table.initViewItemOption(option)
    option.rect = place
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    tick = plan.table.style().subElementRect(
        QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, plan.table
    )
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(plan.table.viewport(), button, pos=place.center())
    assert driver.page.flow.choices.declined == set()
    QTest.mouseClick(plan.table.viewport(), button, pos=tick.center())
    driver.wait()
    assert len(driver.page.flow.choices.declined) == 1
    assert driver.sentence.startswith("Importer : 2 personnes nouvelles")


def test_all_lines_are_unticked_at_once(driver: Driver, tmp_path: Path) -> None:
    driver.open(driver.write(tmp_path, LIST))
    driver.to_plan()
    driver.click(driver.page.plan.all_off)
    assert driver.sentence == "Rien ne changerait."
    assert not driver.page.foot.next.isEnabled()
    driver.click(driver.page.plan.all_on)
    assert driver.sentence.startswith("Importer : 3 personnes nouvelles")


def test_absent_people_are_cancelled_where_that_is_said(driver: Driver, tmp_path: Path) -> None:
    first_import(driver, tmp_path)
    newer(driver, tmp_path)
    driver.heap(Heap.ABSENT)
    absent = driver.page.plan.absent
    absent.setFocus()
    driver.key(Qt.Key.Key_Down)
    driver.wait()
    assert "1 annulée car absente" in driver.sentence
    driver.on()
    [registration] = driver.people()["Inès Roux"].registrations.values()
    assert registration.status == "cancelled"


def test_what_the_desk_corrected_stays_unless_it_is_ticked(driver: Driver, tmp_path: Path) -> None:
    first_import(driver, tmp_path)
    noel = driver.people()["Noël Petit"].attendee
    details = Details("Noël", "Petit", "noel.petit@example.org", "Région PACA")
    edit(driver.bench.open_event, noel.id, details, at=MONDAY)
    newer(driver, tmp_path)
    assert driver.heap(Heap.DESK) == [
        ["Noël Petit", "Organisation (corrigé à l'accueil)", "Région PACA", "Région Sud"]
    ]
    assert "modifiée" not in driver.sentence
    driver.tick(0)
    assert "1 modifiée" in driver.sentence
    driver.on()
    assert driver.people()["Noël Petit"].attendee.organisation == "Région Sud"


def test_a_likely_duplicate_is_made_one_person_with_one_key(driver: Driver, tmp_path: Path) -> None:
    first_import(driver, tmp_path)
    marie = driver.people()["Marie Durand"].attendee.id
    text = NEWER.replace("Durand;Marie;marie.durand@example.org", "Faure;Luc;luc@example.org")
    newer(driver, tmp_path, text)
    driver.heap(Heap.ALIKE)
    pair = driver.page.plan.pair
    assert pair.isVisible()
    assert {plain(cell.text()) for cell in pair.cells} >= {
        "m.duran@example.org", "marie.durand@example.org", "Duran", "Durand",
    }  # fmt: skip
    driver.key(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)  # Une seule personne
    driver.qtbot.waitUntil(lambda: bool(driver.page.flow.choices.pairs))
    driver.wait()
    assert "doublon" not in driver.sentence
    assert plain(driver.heap(Heap.ALIKE)[0][3]) == "✓ une seule personne"
    driver.heap(Heap.ALIKE)
    driver.click(pair.open_again)
    driver.click(pair.same)
    driver.on()
    person = {p.attendee.id: p for p in list_people(driver.bench.open_event)}[marie]
    assert (person.attendee.name, person.attendee.email) == (
        "Marie Durand", "marie.durand@example.org",
    )  # fmt: skip
    assert driver.everybody() == 5


def test_two_people_kept_apart_are_not_proposed_again(driver: Driver, tmp_path: Path) -> None:
    first_import(driver, tmp_path)
    newer(driver, tmp_path)
    driver.heap(Heap.ALIKE)
    driver.click(driver.page.plan.pair.apart)
    driver.on()
    from checkin.services.duplicates import likely_duplicates

    assert likely_duplicates(driver.bench.open_event) == []
    assert driver.everybody() == 5


def test_the_same_list_twice_changes_nothing_and_says_so(driver: Driver, tmp_path: Path) -> None:
    first_import(driver, tmp_path)
    recent = driver.page.open.recent
    assert "liste.csv" in recent[0].text()
    driver.click(recent[0])
    driver.to_plan()
    assert driver.sentence == "Rien ne changerait."
    assert [row[:2] for row in driver.heap(Heap.UNCHANGED)] == [
        ["Marie Durand", "inchangée – marie.durand@example.org · Médiathèque"],
        ["Noël Petit", "inchangée – noel.petit@example.org · Région"],
        ["Inès Roux", "inchangée – ines.roux@example.org"],
    ]


def test_the_event_that_moved_meanwhile_is_told_and_planned_anew(
    driver: Driver, tmp_path: Path
) -> None:
    first_import(driver, tmp_path)
    newer(driver, tmp_path)
    noel = driver.people()["Noël Petit"].attendee
    details = Details("Noël", "Petit", "noel.petit@example.org", "Région PACA")
    edit(driver.bench.open_event, noel.id, details, at=MONDAY)  # by another desk
    driver.on()
    driver.wait()
    assert driver.step is Step.PLAN
    assert "Marie Duran" not in driver.people()
    assert driver.message.startswith("L'événement a changé")
    assert driver.heap(Heap.DESK)[0][0] == "Noël Petit"
    driver.on()
    assert driver.step is Step.DONE


def test_the_last_import_can_be_undone_another_day(driver: Driver, tmp_path: Path) -> None:
    first_import(driver, tmp_path)
    assert "liste.csv" in driver.page.open.last.text()
    driver.click(driver.page.open.undo)
    assert driver.everybody() == 3  # asked once more, in place
    driver.click(driver.page.open.undo)
    assert driver.step is Step.DONE
    assert driver.everybody() == 0
    driver.key(Qt.Key.Key_Z, CTRL)  # nothing more to undo
    driver.wait()
    assert driver.message == ""
