"""The last import taken back: all of it, but for what the desk did since."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checkin.domain.errors import NotFound
from checkin.domain.model import Programme
from checkin.services.import_session import past_imports
from checkin.services.import_undo import WhyKept
from tests.importing.stored_event import StoredEvent

ANA = "Ana;Blanc;ana@example.org;Mairie;mer-am\n"
BOB = "Bob;Roux;bob@example.org;Région;mer-am,jeu-am\n"


@pytest.fixture
def stored(database: str, programme: Programme, tmp_path: Path) -> Iterator[StoredEvent]:
    event = StoredEvent(database, programme, tmp_path)
    yield event
    assert event.doctor() == []
    event.close()


def test_undo_restores_exactly_what_was_before(stored: StoredEvent) -> None:
    names = [f"P{n};Nom{n};p{n}@example.org;;mer-pm" for n in range(61)]
    stored.take("\n".join([ANA, BOB, *names]))
    stored.desk_edits(replace(stored.person("Bob Roux"), organisation="Port"))
    before = stored.everything()
    newer = ["Ana;Leblanc;ana@example.org;Métropole;jeu-am", "Bob;Roux;bob@example.org;Ville;"]
    made = stored.take("\n".join([*newer, *names[1:]]), absent="cancel").plan
    assert made.promoted.keys() == {"mer-pm"}
    assert stored.everything() != before
    report = stored.undo()
    assert (report.removed, report.restored, report.kept) == (1, 0, ())
    assert stored.everything() == before


def test_only_the_last_import_and_only_once(stored: StoredEvent) -> None:
    with pytest.raises(NotFound, match="no import to undo"):
        stored.undo()
    stored.take(ANA)
    stored.take(ANA + BOB)
    stored.take(ANA + BOB)  # changed nothing: it is not the last import
    assert [i.can_be_undone for i in past_imports(stored.event)] == [True, False]
    stored.undo()
    assert stored.people().keys() == {"Ana Blanc"}
    with pytest.raises(NotFound, match="no import to undo"):
        stored.undo()


def test_who_was_scanned_since_stays(stored: StoredEvent) -> None:
    stored.take(ANA + BOB)
    people = stored.people()
    assert stored.scan(people["Ana Blanc"].badge) == "registered"
    report = stored.undo()
    assert [(k.attendee, k.what, k.why) for k in report.kept] == [
        (people["Ana Blanc"].attendee.id, "person", WhyKept.SCANNED)
    ]
    assert stored.people().keys() == {"Ana Blanc"}
    assert stored.statuses("Ana Blanc") == {"mer-am": "confirmed"}


def test_what_the_desk_changed_since_stays(stored: StoredEvent) -> None:
    stored.take(ANA + BOB)
    stored.take(
        "Ana;Blanc;ana@example.org;Métropole;mer-am\nBob;Roux;bob@example.org;Ville;jeu-am\n"
        "Cléo;Vert;cleo@example.org;;ven-am\nDan;Noir;dan@example.org;;ven-am\n"
    )
    stored.desk_edits(replace(stored.person("Ana Blanc"), organisation="Port"))
    stored.desk_edits(replace(stored.person("Cléo Vert"), blocked=True))
    bob = stored.person("Bob Roux").id
    stored.desk_registers(bob, "mer-am", "confirmed")
    report = stored.undo()
    kept = {(k.what, k.why) for k in report.kept}
    assert kept == {
        ("organisation", WhyKept.CHANGED),
        ("person", WhyKept.CHANGED),
        ("session:mer-am", WhyKept.CHANGED),
    }
    assert stored.people().keys() == {"Ana Blanc", "Bob Roux", "Cléo Vert"}
    assert stored.person("Ana Blanc").organisation == "Port"
    assert stored.person("Bob Roux").organisation == "Région"
    assert stored.statuses("Bob Roux") == {"mer-am": "confirmed", "jeu-am": "confirmed"}


def test_a_registration_that_let_somebody_in_stays(stored: StoredEvent) -> None:
    stored.take("Ana;Blanc;ana@example.org;;jeu-am\n")
    stored.take("Ana;Blanc;ana@example.org;;jeu-am,mer-am\n")
    assert stored.scan(stored.people()["Ana Blanc"].badge) == "registered"
    report = stored.undo()
    assert [(k.what, k.why) for k in report.kept] == [("session:mer-am", WhyKept.SCANNED)]
    assert stored.statuses("Ana Blanc") == {"mer-am": "confirmed", "jeu-am": "confirmed"}


def test_after_an_undo_the_list_goes_in_again(stored: StoredEvent) -> None:
    stored.take(ANA + BOB)
    stored.undo()
    assert len(stored.take(ANA + BOB).plan.added) == 2
    assert [i.can_be_undone for i in past_imports(stored.event)] == [True, False]


def test_printed_badges_of_people_taken_back_are_counted(stored: StoredEvent) -> None:
    stored.take(ANA + BOB)
    letters = stored.people()["Ana Blanc"].badge[:12]
    stored.event.write(
        lambda unit: unit.run(
            'INSERT INTO badge_print (badge, at, "by", design, contents)'
            " VALUES (?, 0, '', 'a6', '')",
            letters,
        )
    )
    report = stored.undo()
    assert (report.removed, report.printed, report.kept) == (2, 1, ())
