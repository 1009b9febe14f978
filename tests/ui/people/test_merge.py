"""Two people made one on screen, by keyboard and by mouse, and made two again."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkin.services import people
from checkin.services.import_session import ImportSession
from checkin.store.doctor import examine
from checkin.ui.people.duplicates_page import DuplicatesPage
from checkin.ui.people.edit_form import PersonEditForm
from checkin.ui.people.merge_panel import LEFT, RIGHT, MergePanel, Side
from checkin.ui.people.merge_people import MergeDialog
from checkin.ui.people.page import AttendeesPage
from checkin.ui.people.pick_person import PickPerson
from tests.ui.desk_event import NINE, Place, open_place

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LIST = """Prénom;Nom;E-mail;Organisme;Séances;Régime
Ana;Blanc;ana@example.org;Mairie;mer-am;
Ana;Blanc;a.blanc@example.com;;jeu-am,mer-am;vegan
Bob;Noir;bob@example.org;;mer-am;
Zoé;Vert;zoe@example.org;Radio;;
"""


@pytest.fixture
def place(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Place]:
    made = open_place(qtbot, migrated_file, tmp_path)
    session = ImportSession.open_text(made.event, LIST)
    session.set_column(5, "extra")
    session.accept(NINE)
    yield made
    made.window.close()
    assert made.event.read(lambda unit: examine(unit, made.event.rows)) == []
    made.event.close()


def until(place: Place, told: Callable[[], object]) -> None:
    place.qtbot.waitUntil(lambda: bool(told()))


def attendees(place: Place) -> AttendeesPage:
    place.window.show_page("attendees")
    page = place.window.pages.currentWidget()
    assert isinstance(page, AttendeesPage)
    until(place, lambda: len(page.people.rows) == len(people.list_people(place.event)))
    return page


def duplicates(place: Place, pairs: int = 1) -> DuplicatesPage:
    place.window.show_page("duplicates")
    page = place.window.pages.currentWidget()
    assert isinstance(page, DuplicatesPage)
    until(place, lambda: page.table.rowCount() == pairs and not page.bar.isVisible())
    return page


def compared(place: Place) -> MergeDialog:
    dialog = place.dialog(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    until(place, lambda: dialog.seen)
    return dialog


def key(place: Place, widget: QWidget | None, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    place.qtbot.keyClick(widget or QApplication.focusWidget(), key, held)


def names(place: Place) -> list[str]:
    return sorted(p.attendee.name for p in people.list_people(place.event))


def test_two_rows_are_chosen_compared_and_merged_by_keyboard_alone(place: Place) -> None:
    page = attendees(place)
    page.table.setFocus()
    key(place, page.table, Qt.Key.Key_Down, SHIFT)
    until(place, lambda: page.title.text() == "Participants\u00a0: 4 sur 4 · 2 sélectionnés")
    key(place, page.table, Qt.Key.Key_U, CTRL)
    dialog = compared(place)
    assert dialog.panel.heads[LEFT].text() == "Gauche · Ana Blanc"
    assert dialog.panel.sides() == {"email": LEFT, "organisation": LEFT, "extra:Régime": RIGHT}
    shown = [dialog.sessions.item(i).text() for i in range(dialog.sessions.count())]
    assert "→ confirmée  (gauche\u00a0: confirmée, droite\u00a0: confirmée)" in shown[0]
    assert "→ confirmée  (gauche\u00a0: rien, droite\u00a0: confirmée)" in shown[1]
    # The first choice has the focus: an arrow takes the other address.
    until(place, lambda: QApplication.focusWidget() is not None)
    key(place, None, Qt.Key.Key_Right)
    assert dialog.panel.chosen()["email"] == "a.blanc@example.com"
    badge = people.list_people(place.event)[1].badge
    key(place, dialog, Qt.Key.Key_Return, CTRL)
    until(place, lambda: len(page.people.rows) == 1)
    assert names(place) == ["Ana Blanc", "Bob Noir", "Zoé Vert"]
    ana = page.people.rows[0].attendee
    assert (ana.email, ana.organisation) == ("a.blanc@example.com", "Mairie")
    assert ana.extra == {"Régime": "vegan"}
    assert page.message.text() == (
        "Ana Blanc ne fait plus qu’une personne, avec les inscriptions des deux fiches."
    )
    # Both badges are said to stay valid, and do.
    place.window.flow.scan(badge)
    until(place, lambda: place.window.door.verdict.words.title == "BIENVENUE")


def test_a_merge_is_undone_from_the_line_that_told_it(place: Place) -> None:
    page = attendees(place)
    page.actions_of.compare(page.people.rows[0].attendee.id, page.people.rows[1].attendee.id)
    dialog = compared(place)
    place.qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    until(place, lambda: page.undo.isVisible())
    key(place, page, Qt.Key.Key_Z, ALT)
    until(place, lambda: names(place).count("Ana Blanc") == 2)
    until(place, lambda: "sont de nouveau deux personnes" in page.message.text())
    assert not page.undo.isVisible()


def test_one_badge_may_be_revoked_and_the_dialog_says_which(place: Place) -> None:
    one, other = [p for p in people.list_people(place.event) if p.attendee.name == "Ana Blanc"]
    page = attendees(place)
    page.actions_of.compare(one.attendee.id, other.attendee.id)
    dialog = compared(place)
    texts = [button.accessibleName() for button in dialog.badges.buttons()]
    assert texts[0].startswith("Les deux badges restent valables")
    assert texts[2].startswith("Seul le badge de droite reste valable")
    place.qtbot.mouseClick(dialog.badges.buttons()[2], Qt.MouseButton.LeftButton, pos=QPoint(6, 8))
    assert dialog.badge_choice == "right"
    place.qtbot.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    until(place, lambda: names(place).count("Ana Blanc") == 1)
    place.window.flow.scan(one.badge)
    until(place, lambda: place.window.door.verdict.words.title == "ANCIEN BADGE")
    place.now[0] += timedelta(seconds=10)  # no repeat of the first
    place.window.flow.scan(other.badge)
    until(place, lambda: place.window.door.verdict.words.title == "BIENVENUE")


def test_who_was_scanned_twice_over_cannot_be_merged_and_is_told_why(place: Place) -> None:
    for person in people.list_people(place.event)[:2]:
        place.scan(person.attendee.id, "BIENVENUE")
    page = duplicates(place)
    assert "fusion impossible" in page.table.item(0, 2).text()
    key(place, page.table, Qt.Key.Key_Return)
    dialog = compared(place)
    assert "Bloquez plutôt l’un des deux badges" in dialog.message.text()
    assert not dialog.ok.isEnabled()
    key(place, dialog, Qt.Key.Key_Escape)
    assert names(place).count("Ana Blanc") == 2


def test_somebody_is_looked_for_to_merge_with(place: Place) -> None:
    page = attendees(place)
    page.text.setText("Vert")
    until(place, lambda: len(page.people.rows) == 1)
    key(place, page.text, Qt.Key.Key_U, CTRL)
    form = place.dialog(PickPerson)
    assert isinstance(form, PickPerson)
    form.search.field.setText("noir")
    until(place, lambda: form.search.results.count() == 1)
    key(place, form.search.field, Qt.Key.Key_Return)
    dialog = compared(place)
    assert dialog.panel.heads[LEFT].text() == "Gauche · Zoé Vert"
    assert dialog.panel.heads[RIGHT].text() == "Droite · Bob Noir"
    key(place, dialog, Qt.Key.Key_2, ALT)
    assert dialog.panel.chosen()["given_name"] == "Bob"
    assert dialog.panel.chosen()["organisation"] == "Radio"  # Bob has none


def test_a_pair_kept_apart_is_not_listed_again(place: Place) -> None:
    page = duplicates(place)
    assert page.table.item(0, 2).text() == "même nom, autre adresse ou aucune"
    key(place, page.table, Qt.Key.Key_D, ALT)
    until(place, lambda: page.empty.isVisible())
    assert page.empty.text() == "Personne ne semble figurer deux fois dans la liste."
    place.window.show_page("door")
    duplicates(place, pairs=0)


def test_a_merge_from_the_list_of_duplicates_is_undone_there(place: Place) -> None:
    page = duplicates(place)
    assert not page.undo.isVisible()
    key(place, page.table, Qt.Key.Key_Return)
    key(place, compared(place), Qt.Key.Key_Enter, CTRL)
    until(place, lambda: page.empty.isVisible() and page.undo.isVisible())
    place.qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    until(place, lambda: page.table.rowCount() == 1 and page.table.isVisible())
    assert "sont de nouveau deux personnes" in page.message.text()


def test_several_are_blocked_and_get_one_note(place: Place) -> None:
    page = attendees(place)
    page.table.selectAll()
    key(place, page.table, Qt.Key.Key_B, CTRL)
    until(place, lambda: all(row.attendee.blocked for row in page.people.rows))
    assert page.message.text() == "Bloqué\u00a0: 4 personnes."
    assert len(page.chosen()) == 4  # the same people stay chosen
    key(place, page.table, Qt.Key.Key_B, CTRL)
    until(place, lambda: not any(row.attendee.blocked for row in page.people.rows))
    key(place, page.table, Qt.Key.Key_N, ALT)
    form = page.actions_of.form
    form.lines[0].setText("remettre le kit")
    place.qtbot.mouseClick(form.ok, Qt.MouseButton.LeftButton)
    until(place, lambda: {r.attendee.door_note for r in page.people.rows} == {"remettre le kit"})


def test_the_table_is_sorted_by_keys_and_by_its_header(place: Place) -> None:
    page = attendees(place)

    def shown() -> list[str]:
        return [row.attendee.email for row in page.people.rows]

    key(place, page.table, Qt.Key.Key_4, ALT)
    until(place, lambda: shown() == sorted(shown()))
    key(place, page.table, Qt.Key.Key_4, ALT)
    until(place, lambda: shown() == sorted(shown(), reverse=True))
    header = page.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(2) + 40, 8)
    place.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    # Who has no organisation comes last.
    until(
        place,
        lambda: [r.attendee.organisation for r in page.people.rows][:2] == ["Mairie", "Radio"],
    )


def test_details_extra_columns_and_role_are_corrected_in_the_table(place: Place) -> None:
    page = attendees(place)
    page.text.setText("vegan")  # extra columns are searched too
    until(place, lambda: len(page.people.rows) == 1)
    key(place, page.text, Qt.Key.Key_C, ALT)
    form = page.actions_of.form
    assert isinstance(form, PersonEditForm)
    form.fields["job_title"].setText(" Maire ")
    form.extra["Régime"].setText("sans porc")
    form.role.setCurrentIndex(form.role.findData("press"))
    place.qtbot.mouseClick(form.ok, Qt.MouseButton.LeftButton)
    page.text.setText("porc")
    until(place, lambda: page.people.rows and page.people.rows[0].attendee.role == "press")
    assert page.people.rows[0].attendee.job_title == "Maire"
    assert page.message.text() == "Fiche de Ana Blanc enregistrée."


def test_filters_that_nobody_passes_are_cleared_by_one_button(place: Place) -> None:
    page = attendees(place)
    page.filters.state.setCurrentIndex(page.filters.state.findData("blocked"))
    until(place, lambda: page.everybody.isVisible())
    assert not any(button.isEnabled() for button in (*page.for_one, *page.for_some))
    place.qtbot.mouseClick(page.everybody, Qt.MouseButton.LeftButton)
    until(place, lambda: len(page.people.rows) == 4)


def test_a_panel_of_two_people_can_only_be_looked_at(qtbot: QtBot, french: None) -> None:
    panel = MergePanel()
    qtbot.addWidget(panel)
    fields = {"given_name": ("Ana", "Anna"), "role": ("participant", "speaker")}
    panel.show_pair(Side("Ana"), Side("Anna"), fields, choosable=False)
    assert panel.sides() == {"given_name": LEFT, "role": RIGHT}
    assert not any(b.isEnabled() for b in panel._groups["role"].buttons())
