"""After an erasure the erased words are in no byte of the event's file or of its own copies."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput
from checkin.domain.model import Attendee
from checkin.domain.verdict import Direction, Override, ScanRequest
from checkin.services import people
from checkin.services.attendance_export import read_evidence
from checkin.services.checkup import check
from checkin.services.door import EventDesk
from checkin.services.event_copies import known_copies
from checkin.services.import_memory import PASTED
from checkin.services.list_import import import_list
from checkin.services.open_event import OpenEvent
from checkin.services.paper_entry import Sheet, SheetLine, enter_sheet
from checkin.services.people import list_people
from checkin.services.retention import erase_everywhere, preview, set_date
from checkin.services.safe_copies import restore, rotate
from checkin.store import roster_rows, scrub
from tests.databases import Postgres
from tests.reporting.conftest import PROGRAMME, local

LATER = local(4, 9) + timedelta(days=4 * 365)

PERSONAL = (
    "zoe.etienne@example.org", "luc@example.org", "nouvelle-adresse@example.org",
    "Directrice des affaires", "rappeler avant midi", "Sans gluten merci", "INSCR-4711",
)  # fmt: skip
STAFF = ("Superviseure Nadia", "amie de la direction", "Camille du guichet", "compté deux fois")
PROOF = ("Étienne", "Ville de Port-Azur", "Saisie Karim", "feuille 3, salle A")

LIST = (
    "Numéro;Prénom;Nom;E-mail;Organisation;Fonction;Régime;Séances\n"
    "INSCR-4711;Zoé;Étienne;zoe.etienne@example.org;Ville de Port-Azur;Directrice des affaires;"
    "Sans gluten merci;Data literacy\n"
    "INSCR-4712;Luc;Faure;luc@example.org;Atelier;;;Data literacy\n"
)


def everywhere(folder: Path) -> bytes:
    """Every byte of every file below a folder."""
    return b"\0".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


def found(words: tuple[str, ...], folder: Path) -> set[str]:
    """Which of the words are there: as they are, or as JSON escapes them."""
    whole = everywhere(folder)
    return {
        word for word in words if word.encode() in whole or json.dumps(word)[1:-1].encode() in whole
    }


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "event"


@pytest.fixture
def event(home: Path, tmp_path: Path) -> Iterator[OpenEvent]:
    home.mkdir()
    opened = OpenEvent.at(str(home / "odd.checkin"), create=True)
    opened.create(PROGRAMME)
    registered = tmp_path / "liste.csv"
    registered.write_text(LIST, encoding="utf-8")
    import_list(
        opened, registered, at=local(2, 9), told=["Numéro=registration_id"], extra=["Régime"]
    )
    zoe, luc = sorted(list_people(opened), key=lambda person: person.attendee.family_name)
    people.change(opened, zoe.attendee.id, at=local(3, 9), note="rappeler avant midi")
    rotate(opened, home / "copies", local(3, 10))
    registered.write_text(
        LIST.replace("luc@example.org", "nouvelle-adresse@example.org"), encoding="utf-8"
    )
    import_list(
        opened, registered, at=local(3, 11), told=["Numéro=registration_id"], extra=["Régime"]
    )
    desk = EventDesk(opened)
    desk.admit(
        ScanRequest(
            "s1",
            local(4, 9),
            "A",
            attendee=luc.attendee.id,
            session="jeu-pm",
            direction=Direction.IN,
            override=Override("Superviseure Nadia", "amie de la direction"),
        )
    )
    desk.undo("s1", entry_id="u1", by="Camille du guichet", reason="compté deux fois",
              at=local(4, 9, 5), station="A")  # fmt: skip
    enter_sheet(
        opened, Sheet("mer-am", "feuille 3, salle A", "Saisie Karim", "A"),
        [SheetLine(zoe.attendee.id)], local(4, 20),
    )  # fmt: skip
    rotate(opened, home / "copies", local(4, 21))
    set_date(opened, date(2023, 12, 31), by="A", now=local(4, 22))
    yield opened
    opened.close()


def test_no_byte_of_it_is_left_and_the_proof_still_stands(event: OpenEvent, home: Path) -> None:
    assert found(PERSONAL, home) == set(PERSONAL)
    assert found(STAFF, home) == set(STAFF)
    before = read_evidence(event, LATER)
    copies = known_copies(event)
    assert len(copies) == 2
    done = erase_everywhere(event, by="Organisatrice", now=LATER, staff=True)
    assert (done.whole, done.deleted, done.left) == (True, 2, ())
    assert done.fresh is not None
    assert done.fresh.is_file()
    assert found(PERSONAL, home) == set()
    assert found(STAFF, home) == set()
    assert found(PROOF, home) == set(PROOF)
    after = read_evidence(event, LATER)
    assert after.data.attendances == before.data.attendances
    assert after.proof.fingerprint == before.proof.fingerprint
    assert check(event) == []
    recorded = [i for i in after.incidents if i.kind == "recorded"]
    assert [(i.by, i.why) for i in recorded] == [("Saisie Karim", "feuille 3, salle A")]
    erasure = [i for i in after.incidents if i.details.startswith("erasure {")]
    assert [i.by for i in erasure] == ["Organisatrice"]
    event.close()
    assert found(PERSONAL + STAFF, home) == set()
    again = OpenEvent.at(str(home / "odd.checkin"))
    assert check(again) == []
    again.close()


def test_staff_are_kept_where_the_organiser_wants_that(event: OpenEvent, home: Path) -> None:
    erase_everywhere(event, by="Organisatrice", now=LATER)
    assert found(PERSONAL, home) == set()
    assert found(STAFF, home) == set(STAFF)
    assert check(event) == []
    # … and later changes their mind
    assert preview(event).anything
    erase_everywhere(event, by="Organisatrice", now=LATER, staff=True)
    assert found(STAFF, home) == set()
    assert not preview(event).anything


def test_the_preview_counts_and_shows_what_goes_and_what_stays(event: OpenEvent) -> None:
    seen = preview(event)
    assert seen.due == date(2023, 12, 31)
    assert seen.people == 2
    assert seen.filled == {
        "email": 2, "job_title": 1, "door_note": 1, "registration_id": 2, "extra": 1,
    }  # fmt: skip
    assert seen.examples["email"][0].endswith("@example.org")
    assert seen.examples["extra"] == ("Régime: Sans gluten merci",)
    assert seen.kept["name"] == 2
    assert seen.kept["organisation"] == 2
    assert seen.staff["decisions"] == 2
    assert seen.examples["decisions"][0] == "Superviseure Nadia: amie de la direction"
    assert seen.recorded == 1
    assert seen.lists == ("liste.csv",)


def test_a_list_that_was_pasted_is_no_file_to_delete(event: OpenEvent) -> None:
    event.database.write(lambda unit: unit.run("UPDATE list_import SET file = ?", PASTED))
    assert preview(event).lists == ()


def test_copies_of_another_event_in_the_same_folder_are_left_alone(
    event: OpenEvent, home: Path
) -> None:
    other = OpenEvent.at(str(home / "copies" / "odd-20200101-000000.checkin"), create=True)
    other.create(PROGRAMME)
    other.close()
    (home / "copies" / "odd-20200101-000001.checkin").write_bytes(b"no event at all")
    done = erase_everywhere(event, by="Organisatrice", now=LATER)
    assert (home / "copies" / "odd-20200101-000000.checkin").is_file()
    assert [copy.path.name for copy in done.left] == ["odd-20200101-000001.checkin"]
    assert not done.left[0].ours


def test_what_a_restore_kept_beside_goes_too(event: OpenEvent, home: Path) -> None:
    copy = known_copies(event)[0].path
    event.close()
    restore(copy, home / "odd.checkin")
    again = OpenEvent.at(str(home / "odd.checkin"))
    assert "odd.before-restore.checkin" in {c.path.name for c in known_copies(again)}
    set_date(again, date(2023, 12, 31), by="A", now=LATER)
    erase_everywhere(again, by="Organisatrice", now=LATER, staff=True)
    again.close()
    assert found(PERSONAL + STAFF, home) == set()


def test_a_reader_elsewhere_is_told_and_the_next_time_finishes(
    event: OpenEvent, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scrub, "READERS_WAIT_MS", 20)
    with closing(sqlite3.connect(home / "odd.checkin")) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM attendee").fetchone()
        assert not erase_everywhere(event, by="Organisatrice", now=LATER, staff=True).whole
        other.execute("ROLLBACK")
    assert erase_everywhere(event, by="Organisatrice", now=LATER, staff=True).whole
    assert found(PERSONAL + STAFF, home) == set()


def test_before_the_date_nothing_goes_not_even_a_copy(event: OpenEvent, home: Path) -> None:
    with pytest.raises(BadInput, match="2023-12-31"):
        erase_everywhere(event, by="Organisatrice", now=local(6, 9), staff=True)
    assert len(known_copies(event)) == 2
    assert found(PERSONAL, home) == set(PERSONAL)


def test_on_postgresql_the_rows_go_and_the_tables_are_rewritten(postgres: Postgres) -> None:
    url = postgres.new_database()
    event = OpenEvent.at(url)
    try:
        event.create(PROGRAMME)
        person = Attendee("a", "Zoé", "Étienne", "zoe.etienne@example.org", "Ville de Port-Azur")
        event.write(lambda unit: roster_rows.add_attendees(unit, [person]))
        set_date(event, date(2023, 12, 31), by="A", now=local(4, 22))
        size = "SELECT pg_relation_filepath('attendee')"
        before = event.read(lambda unit: unit.one(size))
        done = erase_everywhere(event, by="Organisatrice", now=LATER, staff=True)
        assert (done.erasure.people, done.whole, done.sound, done.fresh) == (1, True, True, None)
        assert event.read(lambda unit: unit.one(size)) != before  # a new file, without old rows
        kept = event.read(roster_rows.attendees)[0]
        assert (kept.email, kept.organisation) == ("", "Ville de Port-Azur")
        assert known_copies(event) == []
    finally:
        event.close()
        postgres.drop_database(url)
