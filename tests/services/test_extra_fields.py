"""Columns kept on request: on the card, in the indicators, never where e-mail is not, erased."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from checkin.domain.model import Programme, Role
from checkin.services import retention
from checkin.services.attendance_export import export_attendance
from checkin.services.extra_indicators import count_by, extra_columns
from checkin.services.people import list_people
from checkin.services.people_card import read_card
from checkin.services.programme_changes import built_in_programme
from checkin.services.settings import EventSettings
from tests.importing.stored_event import DOOR, StoredEvent

HEADER = "Prénom;Nom;E-mail;Organisme;Séances;Régime alimentaire;Comment nous avez-vous connus ?\n"
PEOPLE = (
    "Ana;Blanc;ana@example.org;Mairie;mer-am;Végétarien;Par la presse\n"
    "Bob;Noir;bob@example.org;;mer-am;VEGETARIEN;Affiche\n"
    "Zoé;Vert;;;mer-am;;Affiche\n"
)
AFTER = datetime(2020, 3, 10, 9, tzinfo=UTC)


@pytest.fixture
def programme() -> Programme:
    return built_in_programme()


@pytest.fixture
def stored(database: str, programme: Programme, tmp_path: Path) -> Iterator[StoredEvent]:
    event = StoredEvent(database, programme, tmp_path)
    session = event.session(PEOPLE, HEADER)
    session.set_column(5, "extra")
    session.accept(DOOR)
    for person in list_people(event.event):
        event.scan(person.badge)
    yield event
    event.close()


def export(stored: StoredEvent, *formats: str) -> Path:
    folder = stored.folder / "dossier"
    export_attendance(stored.event, folder, formats or None, None, language="fr", now=AFTER)
    return folder


def indicator_rows(folder: Path) -> list[tuple[object, ...]]:
    book = openpyxl.load_workbook(next(folder.rglob("*.xlsx")), read_only=True)
    sheet = book["Indicateurs"]
    return [tuple(row) for row in sheet.iter_rows(values_only=True)]


def test_only_what_was_ticked_is_kept_and_stands_on_the_card(stored: StoredEvent) -> None:
    kept = [p.attendee.extra for p in list_people(stored.event)]
    assert kept == [
        {"Régime alimentaire": "Végétarien"},
        {"Régime alimentaire": "VEGETARIEN"},
        {},
    ]
    ana = stored.person("Ana Blanc")
    assert read_card(stored.event, ana.id, DOOR).person.attendee.extra == ana.extra


def test_the_indicators_count_by_a_column_once_the_organiser_chose_it(stored: StoredEvent) -> None:
    before = indicator_rows(export(stored, "xlsx"))
    assert not any(row[0] == "Régime alimentaire" for row in before)
    (offered,) = extra_columns(stored.event)
    assert (offered.header, offered.filled, offered.answers) == ("Régime alimentaire", 2, 1)
    count_by(stored.event, [offered.header], at=AFTER)
    assert extra_columns(stored.event)[0].counted
    rows = indicator_rows(export(stored, "xlsx"))
    # Case and accents are forgiven; who said nothing is a group of its own.
    told = {row[1]: row[2] for row in rows if row[0] == "Régime alimentaire"}
    assert told == {"Végétarien": 2, "(non renseigné)": 1}


def test_no_file_but_the_workbooks_counts_holds_an_extra_answer(stored: StoredEvent) -> None:
    count_by(stored.event, ["Régime alimentaire"], at=AFTER)
    folder = export(stored)
    for path in folder.rglob("*"):
        if path.suffix in (".csv", ".json", ".md", ".txt", ".html", ".eml"):
            text = path.read_text(encoding="utf-8-sig")
            assert "gétarien" not in text, path.name
            assert "example.org" not in text, path.name
    book = openpyxl.load_workbook(next(folder.rglob("*.xlsx")), read_only=True)
    holding = {
        sheet.title
        for sheet in book
        for row in sheet.iter_rows(values_only=True)
        for cell in row
        if isinstance(cell, str) and "gétarien" in cell
    }
    assert holding == {"Indicateurs"}


def test_open_data_are_made_without_extra_columns(stored: StoredEvent) -> None:
    count_by(stored.event, ["Régime alimentaire"], at=AFTER)
    folder = export(stored, "datapackage")
    package = json.loads(next(folder.rglob("datapackage.json")).read_text(encoding="utf-8"))
    fields = [f["name"] for r in package["resources"] for f in r["schema"]["fields"]]
    assert not any("gime" in name for name in fields)
    for path in folder.rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            assert not any("gime" in cell for row in csv.reader(file) for cell in row)


def test_an_erasure_takes_extra_answers_also_from_what_was_remembered(stored: StoredEvent) -> None:
    EventSettings(stored.event).put(retention.SETTING, "2020-03-09")
    retention.erase(stored.event, by="Claire", now=AFTER)
    assert all(not p.attendee.extra for p in list_people(stored.event))
    tables = ("attendee", "desk_edit", "list_import", "setting", "change")
    for table in tables:
        rows = stored.event.read(lambda unit, t=table: unit.all(f"SELECT * FROM {t}"))
        assert "gétarien" not in str(rows), table


ROLE_WORDS = {
    Role.SPEAKER: ("Intervenant", "Intervenante", "Speaker", "Animatrice", "Conférencière"),
    Role.STAFF: ("Équipe", "Staff", "Bénévole", "Organisateur", "Volunteer"),
    Role.PRESS: ("Presse", "Journaliste", "Press", "Médias"),
    Role.GUEST: ("Invité", "Invitée", "VIP", "Guest"),
    Role.PARTICIPANT: ("Participant", "Participante", "Visiteur", "Attendee", ""),
}


def test_role_words_give_the_role(migrated_file: Path, tmp_path: Path) -> None:
    database = tmp_path / "event.checkin"
    database.write_bytes(migrated_file.read_bytes())
    event = StoredEvent(str(database), built_in_programme(), tmp_path)
    words = [(word, role) for role, some in ROLE_WORDS.items() for word in some]
    rows = "".join(f"P{n};Nom;;;mer-am;{word}\n" for n, (word, _) in enumerate(words))
    event.take(rows, "Prénom;Nom;E-mail;Organisme;Séances;Rôle\n")
    found = {p.attendee.given_name: p.attendee.role for p in list_people(event.event)}
    event.close()
    assert found == {f"P{n}": role for n, (_, role) in enumerate(words)}
