"""On a card, one person's data is erased after the word was typed; what stays is said before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from checkin.domain.model import RegistrationStatus
from checkin.domain.verdict import Direction, Override, ScanRequest
from checkin.services import people
from checkin.ui.people.erase_person import ErasePersonDialog
from tests.ui.people.test_at_the_door import CTRL, NINE, Door, door, open_card

__all__ = ["door"]  # a fixture


def lines(listed: QListWidget) -> list[str]:
    return [listed.item(row).text().replace("\xa0", " ") for row in range(listed.count())]


def asked(door: Door) -> ErasePersonDialog:
    door.press(Qt.Key.Key_Delete, CTRL | Qt.KeyboardModifier.ShiftModifier, door.cards.dialog)
    form = door.cards.form
    assert isinstance(form, ErasePersonDialog)
    door.until(lambda: form.seen is not None)
    return form


def test_nothing_is_erased_before_a_name_and_the_word_stand_there(door: Door) -> None:
    marie = door.add("Marie", "Durand", email="marie@example.org", organisation="Mairie")
    open_card(door, marie)
    form = asked(door)
    assert (
        form.heading.text().replace("\xa0", " ").replace("\u202f", " ")
        == "Effacer les données de Marie Durand ?"
    )
    assert "n’a assisté à rien" in form.why.text()
    assert lines(form.goes)[:2] == ["Nom : Marie Durand", "Organisation : Mairie"]
    assert "E-mail : marie@example.org" in lines(form.goes)
    assert "Inscriptions à venir : 1. La liste d’attente avance" in lines(form.goes)
    assert not form.ok.isEnabled()
    form.by.setText("Odile")
    assert not form.ok.isEnabled()
    form.typed.setText("effacer")
    assert not form.ok.isEnabled()
    form.typed.setText("EFFACER")
    assert form.ok.isEnabled()
    door.qtbot.mouseClick(form.ok, Qt.MouseButton.LeftButton)
    card = door.cards.dialog
    door.until(lambda: card.message.text().startswith("Effacé"))
    assert card.name.text() == "(effacé)"
    after = people.list_people(door.event, marie.id)[0]
    assert (after.attendee.email, after.badge) == ("", "")
    assert after.registrations["mer-am"].status is RegistrationStatus.CANCELLED
    assert door.sound()


def test_who_was_here_keeps_name_and_registration_and_it_is_said_why(door: Door) -> None:
    marie = door.add("Marie", "Durand", email="marie@example.org", organisation="Mairie")
    door.desk.admit(
        ScanRequest(
            "s1", NINE, "A", attendee=marie.id, session="mer-am", direction=Direction.IN,
            override=Override("Nadia", "vue"),
        )
    )  # fmt: skip
    open_card(door, marie)
    form = asked(door)
    assert "prouvent sa présence" in form.why.text()
    assert lines(form.goes)[0] == "E-mail : marie@example.org"
    assert lines(form.stays)[:2] == ["Nom : Marie Durand", "Organisation : Mairie"]
    form.reject()
    assert people.list_people(door.event, marie.id)[0].attendee.email == "marie@example.org"
