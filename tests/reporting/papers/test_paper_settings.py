"""What an organiser sets reaches the papers, and what is wrong with it is said."""

import json
from pathlib import Path

import pytest

from checkin.reporting.papers.contents import Funder, Organiser
from checkin.services.funder_papers import notices, paper_settings, passages
from checkin.services.open_event import OpenEvent
from checkin.services.settings import EventSettings
from tests.command_line import checkin
from tests.reporting.conftest import SCANS, ExportData


def test_texts_may_differ_by_language_or_not() -> None:
    funder = {"emblem": True, "union": {"fr": "Union européenne", "en": "European Union"}}
    settings = {"funder": {**funder, "fund": "FEDER"}, "logos": ["a.png", 3]}
    french = paper_settings(settings, "fr", "other").funder
    assert french == Funder(True, "Union européenne", "FEDER", "", (Path("a.png"),))
    assert paper_settings(settings, "en", "other").funder.union == "European Union"


def test_an_event_of_ones_own_claims_no_funder() -> None:
    assert paper_settings({}, "fr", "my-event").funder == Funder()
    assert paper_settings({}, "fr", "../x").funder == Funder()


def test_the_built_in_programme_knows_its_funder_until_another_is_set() -> None:
    assert "ODEON" in paper_settings({}, "fr", "odd-2020").funder.mention
    assert paper_settings({"funder": {}}, "fr", "odd-2020").funder == Funder()


@pytest.mark.parametrize("wrong", [None, 3, "x", [], {"least_minutes": "many"}])
def test_settings_of_a_wrong_kind_count_as_not_set(wrong: object) -> None:
    names = ("funder", "organiser", "logos", "certificates")
    found = paper_settings(dict.fromkeys(names, wrong), "fr", "mine")
    assert (found.funder, found.organiser, found.least_minutes) == (Funder(), Organiser(), 1)


def test_entries_and_exits_are_counted_by_person_and_session() -> None:
    assert passages(SCANS)["a1", "mer-am"] == (1, 1)
    assert passages(SCANS)["a3", "mer-am"] == (1, 0)


@pytest.mark.usefixtures("qapp")
def test_no_funder_is_said(data: ExportData) -> None:
    (said,) = notices(data, paper_settings({}, "fr", "mine"))
    assert "No funder and no logo" in str(said)


def test_the_command_line_makes_papers_with_what_is_set(tmp_path: Path) -> None:
    database = tmp_path / "event.checkin"
    assert checkin("init", database=database).returncode == 0
    made = checkin("register", "--name", "Ada Λοβ", "--session", "mer-am", "--json",
                   database=database)  # fmt: skip
    person = json.loads(made.stdout)["id"]
    request = {"attendee": person, "session": "mer-am", "at": "2020-03-04T09:20:00+01:00"}
    checkin("scan", "--json", database=database, stdin=json.dumps(request) + "\n")
    event = OpenEvent.at(str(database))
    EventSettings(event).put("logos", [str(tmp_path / "gone.png")])
    event.close()
    out = tmp_path / "out"
    told = checkin("export", "--out", out, "--format", "pdf,certificates", database=database)
    assert told.returncode == 0, told.stderr
    assert "gone.png” is not there" in told.stderr
    assert (out / "bilan.pdf").read_bytes().startswith(b"%PDF-")
    assert (out / "emargements.pdf").exists()
    assert len(list((out / "attestations").iterdir())) == 1
