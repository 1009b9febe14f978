"""Walk-ins, cards, replacements and calls, as the desk does them on a real event."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from checkin.domain.model import Attendee, RegistrationStatus, Role
from checkin.services import people
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.people_card import read_card
from checkin.services.people_edits import enrol
from checkin.services.programme_changes import built_in_programme, change_session
from checkin.services.settings import EventSettings, MachineSettings
from checkin.store.doctor import examine
from checkin.ui.door.walk_in import WalkIns
from checkin.ui.main_window import MainWindow
from checkin.ui.parts.short_form import FieldsForm
from checkin.ui.people.card_door import PersonCards
from checkin.ui.people.edit_form import PersonEditForm
from checkin.ui.people.page import AttendeesPage
from tests.ui.keys import Keyboard

NINE = datetime(2020, 3, 4, 8, tzinfo=UTC)  # 9 h in Marseille; mer-am starts at 9 h 30
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@dataclass
class Door:
    """The real window on a real event, with its clock."""

    qtbot: QtBot
    window: MainWindow
    event: OpenEvent
    desk: EventDesk
    now: list[datetime]

    @property
    def walk_ins(self) -> WalkIns:
        found = self.window.findChild(WalkIns, "walk_ins")
        assert isinstance(found, WalkIns)
        return found

    @property
    def cards(self) -> PersonCards:
        found = self.window.findChild(PersonCards, "person_cards")
        assert isinstance(found, PersonCards)
        return found

    def add(self, given: str, family: str, session: str = "mer-am", **more: object) -> Attendee:
        keys = {"email": "", "role": Role.PARTICIPANT, "waitlist": False, **more}
        return people.register(
            self.event, given_name=given, family_name=family, at=NINE - timedelta(days=1),
            sessions=[session] if session else [], **keys,  # type: ignore[arg-type]
        ).attendee  # fmt: skip

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = NO_MODIFIER,
        widget: QWidget | None = None,
    ) -> None:
        target = widget or QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, key, modifier)

    def fill(self, *texts: str) -> None:
        """Type into the field in the focus and those after it, Enter between them."""
        for index, text in enumerate(texts):
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit)
            field.selectAll()
            for letter in text:  # keyClicks knows no accents
                press = QKeyEvent(QEvent.Type.KeyPress, 0, NO_MODIFIER, letter)
                QApplication.sendEvent(field, press)
            if index + 1 < len(texts):
                self.press(Qt.Key.Key_Tab, widget=field)

    def until(self, told: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(told()))

    def title(self) -> str:
        return self.window.door.verdict.words.title

    def sound(self) -> bool:
        return not self.event.read(lambda unit: examine(unit, self.event.rows))


@pytest.fixture
def door(qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path) -> Iterator[Door]:
    event = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    event.create(built_in_programme())
    now = [NINE]
    desk = EventDesk(event)
    machine = MachineSettings(tmp_path / "settings.json")
    machine.put("badge_folder", str(tmp_path / "badges"))
    window = MainWindow(desk, "A", lambda: now[0], event=event, machine=machine)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.complete)
    qtbot.waitUntil(lambda: "person_card" in window.door.side.actions_bar.actions_by_id)
    qtbot.waitUntil(lambda: window.lane.idle)
    qtbot.waitUntil(lambda: window.workbench.long_lane.idle)  # type: ignore[union-attr]
    yield Door(qtbot, window, event, desk, now)
    window.close()
    event.close()


def test_the_list_of_people_is_read_once_before_anybody_is_looked_for(
    qtbot: QtBot, french: None, migrated_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = OpenEvent.at(str(copy(migrated_file, tmp_path / "event.checkin")))
    event.create(built_in_programme())
    warmed: list[int] = []
    warm = EventDesk.warm
    monkeypatch.setattr(EventDesk, "warm", lambda desk: warmed.append(warm(desk)))
    machine = MachineSettings(tmp_path / "settings.json")
    window = MainWindow(EventDesk(event), "A", lambda: NINE, event=event, machine=machine)
    qtbot.addWidget(window)
    assert warmed == []
    window.show()
    qtbot.waitUntil(lambda: warmed == [0])
    window.close()
    event.close()


def everybody(door: Door) -> list[people.Person]:
    return people.list_people(door.event)


def open_form(door: Door) -> WalkIns:
    door.press(Qt.Key.Key_N, CTRL)
    door.until(lambda: door.walk_ins.form.isVisible())
    door.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    door.until(lambda: door.walk_ins.form.isActiveWindow())
    return door.walk_ins


def test_a_walk_in_is_registered_and_let_in_with_one_key(door: Door) -> None:
    EventSettings(door.event).put("consent", "Vos données servent à l’accueil.")
    walk_ins = open_form(door)
    door.fill("Zoé", "Gonçalves")
    door.until(lambda: walk_ins.form.consent.text() == "Vos données servent à l’accueil.")
    door.press(Qt.Key.Key_F9)
    door.until(lambda: door.title() == "BIENVENUE")
    assert not walk_ins.form.isVisible()
    (zoe,) = everybody(door)
    assert zoe.attendee.name == "Zoé Gonçalves"
    assert zoe.registrations["mer-am"].status is RegistrationStatus.CONFIRMED
    assert zoe.badge
    scan = door.desk.recent(5)[0]
    assert (scan.name, scan.outcome, scan.session) == ("Zoé Gonçalves", "admitted", "mer-am")
    assert door.sound()


def test_people_of_the_name_are_offered_before_a_second_record(door: Door) -> None:
    marie = door.add("Marie", "Durand")
    walk_ins = open_form(door)
    door.fill("DURAND", "Marié")
    door.press(Qt.Key.Key_F9)
    door.until(lambda: "est déjà dans la liste" in walk_ins.form.message.text())
    assert len(everybody(door)) == 1
    door.press(Qt.Key.Key_1, ALT)
    door.until(lambda: door.title() == "BIENVENUE")
    assert len(everybody(door)) == 1
    assert door.desk.recent(1)[0].attendee == marie.id


def test_the_same_key_again_makes_a_second_record_of_the_name(door: Door) -> None:
    door.add("Marie", "Durand")
    walk_ins = open_form(door)
    door.fill("Marie", "Durand")
    door.press(Qt.Key.Key_F9)
    door.until(lambda: walk_ins.form.message.isVisible())
    door.press(Qt.Key.Key_F9)
    door.until(lambda: door.title() == "BIENVENUE")
    assert [p.attendee.name for p in everybody(door)] == ["Marie Durand"] * 2


def test_offers_come_while_the_name_is_typed(door: Door) -> None:
    door.add("Marie", "Durand", email="marie@exemple.fr")
    walk_ins = open_form(door)
    door.fill("", "Duran")
    door.until(lambda: walk_ins.form.offers[0].isVisible())
    assert "Marie Durand · marie@exemple.fr" in walk_ins.form.offers[0].text()


def test_no_name_records_nothing(door: Door) -> None:
    walk_ins = open_form(door)
    door.press(Qt.Key.Key_F9)
    assert walk_ins.form.message.text() == "Saisissez d’abord un nom."
    assert everybody(door) == []


def test_a_scan_hides_the_form_and_keeps_what_was_typed(door: Door) -> None:
    marie = door.add("Marie", "Durand")
    code = people.list_people(door.event, marie.id)[0].badge
    walk_ins = open_form(door)
    door.fill("Zoé")
    Keyboard(walk_ins.form.windowHandle()).scan(code)
    door.until(lambda: door.title() == "BIENVENUE")
    assert not walk_ins.form.isVisible()
    door.until(door.window.door.search.field.hasFocus)
    open_form(door)
    assert walk_ins.form.given.text() == "Zoé"
    door.until(walk_ins.form.family.hasFocus)  # where one goes on
    door.press(Qt.Key.Key_Escape)
    assert not walk_ins.form.isVisible()
    door.until(door.window.door.search.field.hasFocus)
    open_form(door)
    assert walk_ins.form.given.text() == ""


def full_of_held_seats(door: Door) -> list[Attendee]:
    """Two seats, both held for those registered."""
    change_session(door.event, "mer-am", at=NINE, seats=2)
    expected = [door.add("Ana", "Un"), door.add("Bob", "Deux")]
    door.window.overview.refresh()
    door.until(lambda: door.window.lane.idle)
    return expected


def test_where_seats_are_held_one_key_of_the_form_puts_on_the_waiting_list(door: Door) -> None:
    full_of_held_seats(door)
    walk_ins = open_form(door)
    door.until(lambda: "F10" in walk_ins.form.seats.text())
    door.fill("Zoé", "Gonçalves")
    door.press(Qt.Key.Key_F10)
    door.until(lambda: door.title() == "SUR LISTE D’ATTENTE")
    registration = everybody(door)[-1].registrations["mer-am"]
    assert registration.status is RegistrationStatus.WAITLISTED
    assert registration.told_waiting


def test_one_key_at_the_door_puts_who_was_turned_away_on_the_waiting_list(door: Door) -> None:
    full_of_held_seats(door)
    zoe = door.add("Zoé", "Gonçalves", session="")
    wait = door.window.door.side.actions_bar.actions_by_id["waiting_list"].button
    assert not wait.isEnabled()
    door.window.flow.admit_person(zoe.id)
    door.until(wait.isEnabled)
    assert wait.text() == "Attente   Ctrl+W"
    door.press(Qt.Key.Key_W, CTRL)
    door.until(lambda: door.title() == "SUR LISTE D’ATTENTE")
    registration = people.list_people(door.event, zoe.id)[0].registrations["mer-am"]
    assert (registration.status, registration.told_waiting) == ("waitlisted", True)
    assert door.sound()


def test_at_the_release_the_screen_names_whom_to_call(door: Door) -> None:
    full_of_held_seats(door)
    door.add("Yann", "Absent", waitlist=True)
    door.add("Zoé", "Gonçalves", waitlist=True)
    door.add("Tom", "Troisième", waitlist=True)
    strips = door.window.door.banners
    door.window.overview.refresh()
    door.until(lambda: door.window.lane.idle)
    assert strips.shown("info") == []
    door.now[0] = NINE + timedelta(minutes=40)  # 9 h 40: released
    door.window.overview.refresh()
    door.until(lambda: bool(strips.shown("info")))
    (text,) = strips.shown("info")
    assert "places libérées\u00a0: 2" in text
    assert text.endswith("Appeler\u00a0: Yann Absent, Zoé Gonçalves")
    called = people.list_people(door.event)[2].attendee.id
    door.window.flow.admit_person(called)
    door.until(lambda: "places libérées\u00a0: 1" in strips.shown("info")[0])
    assert strips.shown("info")[0].endswith("Appeler\u00a0: Zoé Gonçalves")


def open_card(door: Door, person: Attendee) -> PersonCards:
    door.window.workbench.person_wanted.emit(person.id)  # type: ignore[union-attr]
    door.until(lambda: door.cards.dialog.isVisible())
    return door.cards


def test_the_search_opens_the_card_of_who_is_chosen(door: Door) -> None:
    door.add("Marie", "Durand")
    door.window.door.focus_search()
    field = door.window.door.search.field
    door.qtbot.keyClicks(field, "Dur")
    door.until(lambda: door.window.door.search.results.count() == 1)
    door.press(Qt.Key.Key_Return, CTRL, field)
    door.until(lambda: door.cards.dialog.isVisible())
    card = door.cards.dialog
    assert card.name.text() == "Marie Durand"
    assert card.registered.item(0).text().startswith("aujourd’hui 9\u00a0h\u00a030")
    assert card.scans.count() == 0
    assert door.desk.recent(1) == []


def test_a_card_lets_in_and_out_through_the_door(door: Door) -> None:
    marie = door.add("Marie", "Durand")
    card = open_card(door, marie).dialog
    door.press(Qt.Key.Key_F9, widget=card)
    door.until(lambda: door.title() == "BIENVENUE")
    assert not card.isVisible()
    open_card(door, marie)
    assert "Entrée" in card.scans.item(0).text()
    door.now[0] += timedelta(minutes=5)
    door.press(Qt.Key.Key_F4, widget=card)
    door.until(lambda: door.title() == "AU REVOIR")


def test_a_card_blocks_and_notes_and_cancels(door: Door) -> None:
    marie = door.add("Marie", "Durand")
    card = open_card(door, marie).dialog
    door.press(Qt.Key.Key_B, CTRL, card)
    door.until(card.state.isVisible)
    card.note.setFocus()
    door.qtbot.keyClicks(card.note, "remettre le kit")
    door.press(Qt.Key.Key_Escape, widget=card)
    assert card.isVisible()  # a note that is not saved is not lost by one key
    door.press(Qt.Key.Key_S, CTRL, card.note)
    door.until(lambda: card.message.text() == "Note d’accueil enregistrée.")
    door.press(Qt.Key.Key_Delete, CTRL, card.registered)
    assert people.list_people(door.event, marie.id)[0].registrations["mer-am"].status == "confirmed"
    door.press(Qt.Key.Key_F9, widget=card)
    door.until(lambda: card.message.text() == "Inscription annulée.")
    person = people.list_people(door.event, marie.id)[0]
    assert person.attendee.blocked
    assert person.attendee.door_note == "remettre le kit"
    assert person.registrations["mer-am"].status is RegistrationStatus.CANCELLED
    assert door.desk.recent(1) == []  # F9 answered the question, it let nobody in
    assert door.sound()


def test_a_card_makes_and_revokes_badges_and_prints_one(door: Door, tmp_path: Path) -> None:
    marie = door.add("Marie", "Durand")
    before = people.list_people(door.event, marie.id)[0].badge
    card = open_card(door, marie).dialog
    door.press(Qt.Key.Key_R, CTRL, card)
    door.press(Qt.Key.Key_F9, widget=card)
    door.until(lambda: card.message.text().startswith("Nouveau badge"))
    after = people.list_people(door.event, marie.id)[0].badge
    assert after not in ("", before)
    door.press(Qt.Key.Key_P, CTRL, card)
    door.until(lambda: card.message.text().endswith(".pdf"))
    (made,) = (tmp_path / "badges").iterdir()
    assert made.read_bytes().startswith(b"%PDF")
    assert str(made) in card.message.text()
    door.press(Qt.Key.Key_R, CTRL | Qt.KeyboardModifier.ShiftModifier, card)
    door.press(Qt.Key.Key_F9, widget=card)
    door.until(lambda: card.message.text() == "Badge révoqué.")
    assert people.list_people(door.event, marie.id)[0].badge == ""
    assert not card.buttons["print"].isEnabled()


def test_a_spare_badge_that_was_scanned_is_given_to_who_is_on_the_card(door: Door) -> None:
    marie = door.add("Marie", "Durand")
    (code,) = people.spare_badges(door.event, 1, NINE)
    card = open_card(door, marie).dialog
    Keyboard(card.windowHandle()).scan(code)
    door.until(lambda: card.message.text().startswith("Badge vierge lu"))
    assert card.isVisible()
    door.press(Qt.Key.Key_G, CTRL, card)
    form = door.cards.form
    assert form is not None
    door.qtbot.mouseClick(form.ok, Qt.MouseButton.LeftButton)
    door.until(lambda: card.message.text() == "Ce badge est maintenant le sien.")
    door.window.flow.scan(code)
    door.until(lambda: door.title() == "BIENVENUE")
    assert door.window.flow.last is not None
    assert door.window.flow.last[2] == marie
    assert not card.isVisible()


def test_a_code_that_is_none_is_said_on_the_card(door: Door) -> None:
    cards = open_card(door, door.add("Marie", "Durand"))
    door.press(Qt.Key.Key_G, CTRL, cards.dialog)
    asked = cards.form
    assert isinstance(asked, FieldsForm)
    door.until(asked.lines[0].hasFocus)
    door.fill("BONJOUR")
    door.qtbot.mouseClick(cards.form.ok, Qt.MouseButton.LeftButton)
    door.until(lambda: "n’est pas un code de badge" in cards.dialog.message.text())


def test_somebody_sent_in_anothers_place_takes_the_registrations(door: Door) -> None:
    marie = door.add("Marie", "Durand")
    cards = open_card(door, marie)
    door.press(Qt.Key.Key_T, CTRL, cards.dialog)
    asked = cards.form
    assert isinstance(asked, FieldsForm)
    door.until(asked.lines[0].hasFocus)
    door.fill("Paul", "Martin", "paul@exemple.fr")
    door.qtbot.mouseClick(cards.form.ok, Qt.MouseButton.LeftButton)
    door.until(lambda: cards.dialog.name.text() == "Paul Martin")
    assert cards.dialog.message.text() == "Paul Martin vient à la place de Marie Durand."
    assert "confirmée" in cards.dialog.registered.item(0).text()
    old = people.list_people(door.event, marie.id)[0]
    assert old.registrations["mer-am"].status is RegistrationStatus.CANCELLED
    assert door.sound()


def test_details_are_corrected_and_another_session_is_added(door: Door) -> None:
    marie = door.add("Mari", "Durand")
    cards = open_card(door, marie)
    door.press(Qt.Key.Key_E, CTRL, cards.dialog)
    asked = cards.form
    assert isinstance(asked, PersonEditForm)
    door.until(asked.lines[0].hasFocus)
    door.fill("Marie", "Durand", "marie@exemple.fr", "INRAE")
    door.qtbot.mouseClick(cards.form.ok, Qt.MouseButton.LeftButton)
    door.until(lambda: cards.dialog.name.text() == "Marie Durand")
    assert "INRAE" in cards.dialog.details.text()
    door.until(cards.dialog.isActiveWindow)
    door.press(Qt.Key.Key_I, CTRL, cards.dialog)
    assert cards.form is not None
    door.qtbot.mouseClick(cards.form.ok, Qt.MouseButton.LeftButton)
    door.until(lambda: cards.dialog.message.text() == "Inscription enregistrée.")
    assert cards.dialog.registered.count() == 2
    assert [p.name for p in door.desk.find("inrae")] == ["Marie Durand"]


def test_a_card_holds_todays_registrations_first_and_the_scans(door: Door) -> None:
    marie = door.add("Marie", "Durand", session="")
    for session in ("mar-am", "mer-am", "mer-pm"):
        if session in door.event.programme().session_by_id:
            enrol(door.event, marie.id, session, waitlist=False, at=NINE)
    card = read_card(door.event, marie.id, NINE)
    zone = card.programme.event.zone
    days = [s.start.astimezone(zone).date() == NINE.date() for s, _ in card.registered]
    assert days == sorted(days, reverse=True)
    assert len(days) > 1


def open_page(door: Door) -> AttendeesPage:
    door.press(Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    page = door.window.pages.currentWidget()
    assert isinstance(page, AttendeesPage)
    door.until(lambda: door.window.lane.idle and page.title.text())
    return page


def names(page: AttendeesPage) -> list[str]:
    return [row.attendee.name for row in page.people.rows]


def test_the_table_filters_blocks_and_opens_cards(door: Door) -> None:
    door.add("Marie", "Durand", email="marie@exemple.fr")
    door.add("Élodie", "Bernard", waitlist=True)
    door.add("Zoé", "Gonçalves", session="", role=Role.PRESS)
    page = open_page(door)
    door.until(lambda: names(page) == ["Élodie Bernard", "Marie Durand", "Zoé Gonçalves"])
    assert page.title.text() == "Participants\u00a0: 3 sur 3"
    door.qtbot.keyClicks(page.text, "elod")
    door.until(lambda: names(page) == ["Élodie Bernard"])
    page.text.clear()
    page.filters.state.setCurrentIndex(page.filters.state.findData("waitlisted"))
    door.until(lambda: names(page) == ["Élodie Bernard"])
    page.filters.state.setCurrentIndex(0)
    page.filters.role.setCurrentIndex(page.filters.role.findData("press"))
    door.until(lambda: names(page) == ["Zoé Gonçalves"])
    door.press(Qt.Key.Key_B, CTRL, page.text)
    door.until(lambda: page.people.rows[0].attendee.blocked)
    page.table.setFocus()
    door.press(Qt.Key.Key_Return, widget=page.table)
    door.until(lambda: door.cards.dialog.isVisible())
    assert door.cards.dialog.name.text() == "Zoé Gonçalves"
    page.filters.role.setCurrentIndex(0)
    page.text.setText("zzz")
    door.until(lambda: page.empty.isVisible())
    assert page.empty.text() == "Personne ne correspond à ces filtres."


def test_somebody_is_added_to_the_table_and_their_card_opens(door: Door) -> None:
    page = open_page(door)
    door.until(page.empty.isVisible)
    door.press(Qt.Key.Key_N, CTRL)
    asked = page.actions_of.form
    assert isinstance(asked, FieldsForm)
    door.until(asked.lines[0].hasFocus)
    door.fill("Ada", "Petit")
    door.qtbot.mouseClick(asked.ok, Qt.MouseButton.LeftButton)
    door.until(lambda: door.cards.dialog.isVisible())
    assert door.cards.dialog.name.text() == "Ada Petit"
    door.until(lambda: names(page) == ["Ada Petit"])


def test_who_is_not_found_may_be_somebody_new(door: Door) -> None:
    search = door.window.door.search
    door.qtbot.keyClicks(search.field, "xyzxyz")
    door.qtbot.waitUntil(lambda: "Personne à ce nom" in search.hint.text())
    assert search.hint.text().endswith("Ctrl+N")
