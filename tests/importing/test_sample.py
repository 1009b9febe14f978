"""The sample lists: what they hold is written down here, so that nothing is lost on the way."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from checkin.domain.model import Role
from tests.importing.conftest import ROOT, Event


@pytest.fixture
def imported(event: Event, samples: Path) -> Event:
    event.take((samples / "inscriptions-airtable.csv").read_bytes())
    return event


def test_the_airtable_list_goes_in_whole(event: Event, samples: Path) -> None:
    made = event.plan((samples / "inscriptions-airtable.csv").read_bytes())
    assert (made.rows, len(made.added), len(made.updated), made.unchanged) == (152, 151, 0, 0)
    assert {s: len(people) for s, people in made.waitlisted.items()} == {
        "jeu-am": 1,
        "jeu-pm": 11,
        "ven-am": 7,
    }
    assert [(p.column, p.value) for p in made.problems] == [
        ("À quelles séquences souhaitez-vous participer ?", "Visite du port en bateau"),
        ("Adresse e-mail", "gino.pastorelli(at)example.org"),
    ]


def test_every_session_has_the_people_it_should(imported: Event) -> None:
    counts = Counter((r.session, r.status.value) for r in imported.registrations.values())
    assert counts == {
        ("mer-am", "confirmed"): 50,
        ("mer-pm", "confirmed"): 46,
        ("jeu-am", "confirmed"): 53,
        ("jeu-am", "waitlisted"): 1,
        ("jeu-pm", "confirmed"): 61,  # the quota of 60, and a speaker
        ("jeu-pm", "waitlisted"): 11,
        ("jeu-pm", "cancelled"): 1,
        ("ven-am", "confirmed"): 40,
        ("ven-am", "waitlisted"): 7,
        ("ven-am", "cancelled"): 1,
        ("ven-pm", "confirmed"): 46,
        ("ven-soir", "confirmed"): 68,
    }


def test_importing_it_twice_changes_nothing(imported: Event, samples: Path) -> None:
    again = imported.plan((samples / "inscriptions-airtable.csv").read_bytes(), "cancel")
    assert (again.rows, again.unchanged) == (152, 151)
    assert again.added == again.updated == again.absent == again.registrations == []
    assert (again.cancelled, again.waitlisted, again.promoted) == ([], {}, {})


def test_its_traps_are_who_they_should_be(imported: Event) -> None:
    sessions = {
        name: sorted(
            r.session
            for r in imported.registrations.values()
            if imported.attendees[r.attendee].name == name
        )
        for name in ("Suzanne Tournaire", "Marcel Tournaire", "Esther QUINTANA", "Aline Sylvestre")
    }
    assert sessions == {
        "Suzanne Tournaire": ["mer-am", "ven-pm"],
        "Marcel Tournaire": ["mer-am"],
        "Esther QUINTANA": ["mer-pm", "ven-soir"],
        "Aline Sylvestre": [],
    }
    assert len([a for a in imported.attendees.values() if a.name == "Claire Martin"]) == 2
    assert imported.person("Gino Pastorelli").email == ""
    assert imported.statuses("jeu-pm")["Hugo Vasseur"] == "cancelled"
    assert imported.statuses("jeu-am")["Lina Benhamou"] == "waitlisted"
    assert imported.statuses("jeu-pm")["Piotr Kowalski"] == "confirmed"
    roles = Counter(a.role for a in imported.attendees.values())
    assert roles == {Role.PARTICIPANT: 148, Role.SPEAKER: 2, Role.STAFF: 1}


def test_the_workbook_and_the_french_excel_file_are_the_same_list(
    event: Event, samples: Path
) -> None:
    made = event.take((samples / "inscriptions.xlsx").read_bytes())
    assert (made.rows, len(made.added), made.problems) == (19, 19, [])
    again = event.take((samples / "inscriptions-excel.csv").read_bytes())
    assert (again.unchanged, again.registrations, again.absent) == (19, [], [])


def test_addresses_are_nobodys() -> None:
    text = (ROOT / "assets/samples/inscriptions-airtable.csv").read_text("utf-8-sig")
    domains = {
        word.split("@")[1].strip(' "\u200b').lower() for word in text.split(",") if "@" in word
    }
    assert domains == {"example.org", "example.com"}


def test_the_script_makes_the_same_files_again(samples: Path, tmp_path: Path) -> None:
    script = tmp_path / "make_sample.py"
    script.write_bytes((samples / "make_sample.py").read_bytes())
    subprocess.run([sys.executable, str(script)], check=True)
    for name in ("inscriptions-airtable.csv", "inscriptions-excel.csv"):
        assert (tmp_path / name).read_bytes() == (samples / name).read_bytes()
