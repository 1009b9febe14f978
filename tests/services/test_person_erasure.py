"""One person's data goes at their request, to the last byte; everybody else's stays."""

import json
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput
from checkin.domain.model import RegistrationStatus
from checkin.domain.verdict import Direction, Override, ScanRequest
from checkin.services import people
from checkin.services.badge_content import contents
from checkin.services.checkup import check
from checkin.services.door import EventDesk
from checkin.services.duplicates import likely_duplicates
from checkin.services.erased_people import NAMED_AGAIN
from checkin.services.event_copies import known_copies
from checkin.services.import_undo import undo_last_import
from checkin.services.list_import import import_list
from checkin.services.merging import merge
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, list_people
from checkin.services.people_edits import Details, edit
from checkin.services.person_erasure import erase_person, preview_person
from checkin.services.print_ledger import has_changed, note_printed, read_ledger
from checkin.services.safe_copies import rotate
from checkin.services.search import PeopleSearch
from checkin.store import badge_rows
from tests.databases import Postgres
from tests.reporting.conftest import PROGRAMME, local
from tests.services.test_erasure_to_the_last_byte import everywhere, found

HEAD = (
    "Numéro;Prénom;Nom;E-mail;Organisation;Fonction;Pays;Profil;Public cible;Régime;Note;Séances\n"
)
FIELDS = {
    "Numéro": "registration_id", "Pays": "country", "Profil": "audience",
    "Public cible": "target_group", "Note": "door_note",
}  # fmt: skip
TOLD = [f"{column}={name}" for column, name in FIELDS.items()]
WHEN = local(4, 20)


def row(mark: str, job: str = "Job") -> str:
    """A row whose every value holds ``mark``."""
    values = [
        f"{mark}Num", f"{mark}Given", f"{mark}Family", f"{mark}@example.org", f"{mark}Org",
        f"{mark}{job}", f"{mark}Land", f"{mark}Profile", f"{mark}Target", f"{mark}Diet",
        f"{mark}Note", "Data literacy",
    ]  # fmt: skip
    return ";".join(values) + "\n"


def of(event: OpenEvent, mark: str) -> Person:
    return next(p for p in list_people(event) if mark in p.attendee.name)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "event"


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    return tmp_path / "liste.csv"


def bring(event: OpenEvent, listed: Path, hour: int, *, absent: bool = False) -> object:
    return import_list(
        event, listed, at=local(3, hour), told=TOLD, extra=["Régime"],
        absent="cancel" if absent else "keep",
    )  # fmt: skip


@pytest.fixture
def event(home: Path, listed: Path) -> Iterator[OpenEvent]:
    """Anna and Bruno, each imported twice, corrected, noted, merged with a twin, printed."""
    home.mkdir()
    opened = OpenEvent.at(str(home / "odd.checkin"), create=True)
    opened.create(PROGRAMME)
    twins = row("Annatwin") + row("Brunotwin")
    listed.write_text(HEAD + row("Anna", "Before") + row("Bruno", "Before") + twins)
    bring(opened, listed, 9)
    listed.write_text(HEAD + row("Anna", "Later") + row("Bruno", "Later") + twins)
    bring(opened, listed, 10)
    for mark in ("Anna", "Bruno"):
        person = of(opened, f"{mark}Given")
        twin = of(opened, f"{mark}twin")
        merge(opened, person.attendee.id, twin.attendee.id, at=local(3, 11))
        details = Details(f"{mark}Given", f"{mark}Family", organisation=f"{mark}Desk")
        edit(opened, person.attendee.id, details, at=local(3, 12))
        badge = contents(opened.programme(), [of(opened, f"{mark}Given")])
        note_printed(opened, badge, at=local(3, 13), by="A", design="a6")
    rotate(opened, home / "copies", local(3, 14))
    yield opened
    opened.close()


def marks(folder: Path) -> set[str]:
    return found(("Anna", "anna", "Bruno"), folder)


def notes_left(home: Path) -> str:
    """The compressed notes of the last import, which no search of bytes can read."""
    with closing(sqlite3.connect(home / "odd.checkin")) as file:
        rows = file.execute("SELECT undo FROM list_import WHERE undo IS NOT NULL").fetchall()
    return "".join(zlib.decompress(packed).decode() for (packed,) in rows)


def admit(event: OpenEvent, person: str) -> None:
    EventDesk(event).admit(
        ScanRequest(
            "s1", local(4, 9), "A", attendee=person, session="jeu-pm", direction=Direction.IN,
            override=Override("Nadia", "amie d’Anna"),
        )
    )  # fmt: skip


def test_who_attended_nothing_is_in_no_byte_any_more(event: OpenEvent, home: Path) -> None:
    anna, bruno = of(event, "AnnaGiven"), of(event, "BrunoGiven")
    admit(event, anna.attendee.id)
    EventDesk(event).undo("s1", entry_id="u1", by="Camille", reason="Anna est partie",
                          at=local(4, 9, 5), station="A")  # fmt: skip
    search = PeopleSearch(event)
    assert search.find("AnnaGiven")
    before = list_people(event, bruno.attendee.id)
    assert "AnnaBefore" in notes_left(home)
    copies = known_copies(event)
    assert len(copies) == 1
    seen = preview_person(event, anna.attendee.id, WHEN)
    assert not seen.attended
    assert seen.goes["name"] == "AnnaGiven AnnaFamily"
    assert seen.goes["organisation"] == "AnnaDesk"
    done = erase_person(event, anna.attendee.id, by="Odile", now=WHEN)
    assert (done.whole, done.sound, done.deleted, done.left) == (True, True, 1, ())
    assert marks(home) == {"Bruno"}
    assert "Anna" not in notes_left(home)
    assert "BrunoBefore" in notes_left(home)
    assert list_people(event, bruno.attendee.id) == before
    assert check(event) == []
    assert search.find("AnnaGiven") == []
    after = list_people(event, anna.attendee.id)[0]
    assert after.attendee.name in ("(erased)", "(effacé)")
    assert after.badge == ""
    assert [row[3] for row in event.read(erasures)] == ["erasure"]
    event.close()
    assert marks(home) == {"Bruno"}


def erasures(unit: object) -> list[tuple[object, ...]]:
    return unit.all(  # type: ignore[attr-defined,no-any-return]
        "SELECT at, \"by\", details, what FROM change WHERE what = 'erasure' AND \"by\" = 'Odile'"
    )


def test_sheets_between_stacks_forget_an_organisation_that_only_they_had(
    event: OpenEvent, home: Path
) -> None:
    anna = of(event, "AnnaGiven")
    letters = anna.badge[:12]
    items = [[1, "", "AnnaDesk"], [1, letters, "digest"], [2, "", "BrunoDesk"]]
    event.write(
        lambda unit: unit.run(
            'INSERT INTO print_run (at, "by", target, place, design, sheet, items, state)'
            " VALUES (0, 'A', 'file', 'f.pdf', 'a6', 'a4', ?, 'printed')",
            json.dumps([0, items]),
        )
    )
    erase_person(event, anna.attendee.id, by="Odile", now=WHEN)
    (text,) = event.read(lambda unit: unit.one("SELECT items FROM print_run"))
    assert json.loads(text) == [0, [[1, "", ""], [1, letters, ""], [2, "", "BrunoDesk"]]]
    assert marks(home) == {"Bruno"}


def test_who_attended_keeps_the_proof_and_nothing_else(event: OpenEvent, home: Path) -> None:
    anna = of(event, "AnnaGiven")
    admit(event, anna.attendee.id)
    seen = preview_person(event, anna.attendee.id, WHEN)
    assert seen.attended
    assert "name" not in seen.goes
    assert seen.stays["name"] == "AnnaGiven AnnaFamily"
    assert seen.cancelled == ()
    erase_person(event, anna.attendee.id, by="Odile", now=WHEN)
    whole = everywhere(home).decode("utf-8", "replace")
    gone = ("AnnaNum", "Anna@", "anna@", "AnnaLater", "AnnaBefore", "AnnaDiet", "AnnaNote",
            "AnnaOrg", "Annatwin", "annatwin")  # fmt: skip
    assert [word for word in gone if word in whole] == []
    after = list_people(event, anna.attendee.id)[0]
    assert (after.attendee.name, after.attendee.organisation) == (anna.attendee.name, "AnnaDesk")
    assert after.registrations == anna.registrations
    valid = event.read(lambda unit: badge_rows.valid_of(unit, anna.attendee.id))
    assert valid == 2  # their own and their twin's, as before
    ledger = read_ledger(event)
    assert ledger[anna.badge[:12]].contents == ""
    badge = contents(event.programme(), [replace(after, badge=anna.badge)])[0]
    assert not has_changed(badge, ledger)  # nobody can tell: it is not offered anew
    assert check(event) == []


@pytest.mark.parametrize("attended", [False, True])
def test_the_next_list_does_not_bring_them_back(
    event: OpenEvent, home: Path, listed: Path, attended: bool
) -> None:
    anna = of(event, "AnnaGiven")
    if attended:
        admit(event, anna.attendee.id)
    erase_person(event, anna.attendee.id, by="Odile", now=WHEN)
    after = list_people(event)
    made = bring(event, listed, 20, absent=True)
    left_out = [(p.row, p.value, p.template) for p in made.problems]  # type: ignore[attr-defined]
    assert left_out == [(2, "", NAMED_AGAIN), (4, "", NAMED_AGAIN)]  # Anna, and her merged twin
    assert made.absent == []  # type: ignore[attr-defined]
    assert list_people(event) == after
    assert "anna@example.org" not in everywhere(home).decode("utf-8", "replace").lower()
    # one of a like name and another address is somebody else
    listed.write_text(listed.read_text().replace("Anna@", "Other@").replace("AnnaNum", "Other"))
    assert len(bring(event, listed, 21).added) == 1  # type: ignore[attr-defined]


def test_the_queue_moves_up_for_sessions_to_come(event: OpenEvent) -> None:
    anna = of(event, "AnnaGiven")
    (session,) = anna.registrations
    start = event.programme().session_by_id[session].start

    def come(number: int) -> Person:
        return people.register(
            event, given_name="Wait", family_name=str(number), email="",
            role=anna.attendee.role, sessions=[session], waitlist=False, at=local(3, 15),
        )  # fmt: skip

    number, first = 0, come(0)
    while first.registrations[session].status is RegistrationStatus.CONFIRMED:
        number += 1
        first = come(number)
    second = come(number + 1)
    assert preview_person(event, anna.attendee.id, start).cancelled == (session,)
    assert preview_person(event, anna.attendee.id, start + timedelta(days=1)).cancelled == ()
    erase_person(event, anna.attendee.id, by="Odile", now=local(3, 16))
    status = {p.attendee.id: p.registrations[session].status for p in list_people(event)}
    assert [status[p.attendee.id] for p in (anna, first, second)] == [
        RegistrationStatus.CANCELLED, RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED,
    ]  # fmt: skip
    assert check(event) == []


def test_a_second_time_notes_nothing_and_two_erased_are_no_pair(event: OpenEvent) -> None:
    for mark in ("AnnaGiven", "BrunoGiven"):
        id_ = of(event, mark).attendee.id
        erase_person(event, id_, by="Odile", now=WHEN)
        erase_person(event, id_, by="Odile", now=WHEN)
    assert len(event.read(erasures)) == 2
    assert likely_duplicates(event) == []


def test_taking_the_last_import_back_brings_nothing_back(event: OpenEvent, home: Path) -> None:
    anna, bruno = of(event, "AnnaGiven").attendee, of(event, "BrunoGiven").attendee
    erase_person(event, anna.id, by="Odile", now=WHEN)
    undo_last_import(event, local(4, 21))
    assert marks(home) == {"Bruno"}
    assert list_people(event, bruno.id)[0].attendee.job_title == "BrunoBefore"
    assert check(event) == []


def test_nobody_erases_without_a_name(event: OpenEvent, home: Path) -> None:
    with pytest.raises(BadInput, match="who erases"):
        erase_person(event, of(event, "AnnaGiven").attendee.id, by=" ", now=WHEN)
    assert "Anna" in marks(home)


def test_on_postgresql_it_is_the_same(postgres: Postgres, listed: Path) -> None:
    url = postgres.new_database()
    event = OpenEvent.at(url)
    try:
        event.create(PROGRAMME)
        listed.write_text(HEAD + row("Anna") + row("Bruno"))
        bring(event, listed, 9)
        listed.write_text(HEAD + row("Anna", "Later") + row("Bruno", "Later"))
        bring(event, listed, 10)
        anna, bruno = of(event, "AnnaGiven"), of(event, "BrunoGiven")
        badge = contents(event.programme(), [anna])
        note_printed(event, badge, at=local(3, 13), by="A", design="a6")
        done = erase_person(event, anna.attendee.id, by="Odile", now=WHEN)
        assert (done.whole, done.sound, done.fresh) == (True, True, None)
        after = list_people(event, anna.attendee.id)[0].attendee
        assert (after.given_name, after.email, after.organisation) == ("", "", "")
        assert list_people(event, bruno.attendee.id) == [bruno]
        assert len(bring(event, listed, 11).problems) == 1  # type: ignore[attr-defined]
    finally:
        event.close()
        postgres.drop_database(url)
