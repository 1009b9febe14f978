"""`checkin import` from a shell: plan, new people only, columns kept, undo."""

from pathlib import Path

import pytest

from tests.command_line import checkin, lines

FIRST = (
    "Prénom;Nom;E-mail;Organisme;Séances;Régime\nAna;Blanc;ana@example.org;Mairie;mer-am;végan\n"
)
SECOND = (
    "Prénom;Nom;E-mail;Organisme;Séances;Régime\n"
    "Ana;Blanc;ana@example.org;Port;;\n"
    "Anna;Blanc;ana@example.org;Port;jeu-am;\n"
)


@pytest.fixture
def event(tmp_path: Path) -> Path:
    database = tmp_path / "event.checkin"
    assert checkin("init", database=database).returncode == 0
    (tmp_path / "first.csv").write_text(FIRST, encoding="utf-8")
    (tmp_path / "second.csv").write_text(SECOND, encoding="utf-8")
    ran = checkin("import", tmp_path / "first.csv", "--extra", "Régime", database=database)
    assert ran.returncode == 0, ran.stderr
    return database


def people(event: Path) -> dict[str, dict[str, str]]:
    found = lines(checkin("attendees", "--json", database=event))
    return {p["given_name"]: p["registrations"] for p in found}


def test_a_dry_run_prints_the_plan_and_changes_nothing(event: Path) -> None:
    shown = checkin("import", event.parent / "second.csv", "--dry-run", database=event)
    assert shown.stdout.splitlines() == [
        "- cancelled: Ana Blanc (row 2); organisation: 'Mairie' -> 'Port';"
        " mer-am: confirmed -> cancelled",
        "+ new: Anna Blanc (row 3); jeu-am: confirmed",
        "! Anna Blanc <ana@example.org> may be Ana Blanc <ana@example.org>",
    ]
    assert "Would be: rows 2, added 1, updated 1" in shown.stderr
    assert people(event) == {"Ana": {"mer-am": "confirmed"}}


def test_new_people_only_then_the_import_is_taken_back(event: Path) -> None:
    words = ("import", event.parent / "second.csv", "--accept-new-only", "--json")
    (told,) = lines(checkin(*words, database=event))
    assert (told["added"], told["updated"], told["unchanged"], told["cancelled"]) == (1, 0, 1, 0)
    assert people(event) == {"Ana": {"mer-am": "confirmed"}, "Anna": {"jeu-am": "confirmed"}}
    (undone,) = lines(checkin("import", "--undo", "--json", database=event))
    assert (undone["file"], undone["removed"], undone["kept"]) == ("second.csv", 1, [])
    assert people(event) == {"Ana": {"mer-am": "confirmed"}}
    again = checkin("import", "--undo", database=event)
    assert again.returncode == 1
    assert "no import to undo" in again.stderr
    assert lines(checkin("doctor", "--json", database=event)) == [{"ok": True, "problems": []}]


def test_an_encoding_can_be_named(event: Path) -> None:
    path = event.parent / "dos.csv"
    path.write_bytes("Prénom;Nom\nZoé;Lefèvre\n".encode("cp850"))
    ran = checkin("import", path, "--encoding", "cp850", "--json", database=event)
    assert lines(ran)[0]["added"] == 1
    assert set(people(event)) == {"Ana", "Zoé"}
    wrong = checkin("import", path, "--encoding", "utf-8", database=event)
    assert wrong.returncode == 1
    assert "dos.csv cannot be read as UTF-8" in wrong.stderr
