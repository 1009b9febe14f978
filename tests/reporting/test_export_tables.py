"""The tables of the export: who stands in them, in which order, with which figures."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from checkin.domain.attendance import totals
from checkin.domain.errors import BadInput, NotFound
from checkin.reporting.labels import LANGUAGES
from checkin.reporting.tables import ExportData, alphabetical, overview_rows, session_rows

PARIS = ZoneInfo("Europe/Paris")


def records(
    data: ExportData, session: str, language: str = "en"
) -> dict[object, dict[str, object]]:
    table = session_rows(data, session, language)
    return {row[0]: dict(zip(table.header, row, strict=True)) for row in table.rows}


def overview(data: ExportData, language: str = "en") -> list[dict[str, object]]:
    table = overview_rows(data, language)
    return [dict(zip(table.header, row, strict=True)) for row in (*table.rows, *table.totals)]


def test_everybody_registered_and_everybody_present_appears_sorted_without_accents(
    data: ExportData,
) -> None:
    names = [row[0] for row in session_rows(data, "mer-am").rows]
    assert names == ["Dupont", "Étienne", "Faure", "Martin", "Œuvrard", "Ortiz", "Zola"]


def test_sorting_forgives_case_accents_and_ligatures() -> None:
    assert alphabetical("ÉTIENNE Œuvrard-Strauß") == "etienne oeuvrard-strauss"


def test_a_measured_attendance_has_its_times_in_the_time_of_the_event(data: ExportData) -> None:
    assert records(data, "mer-am")["Étienne"] == {
        "Family name": "Étienne",
        "Given name": "Zoé",
        "Organisation": "Ville d'Aix",
        "Audience": "acteur public",
        "Role": "participant",
        "Registration": "confirmed",
        "Presence": "present",
        "First entry": datetime(2020, 3, 4, 9, 12, tzinfo=PARIS),
        "Last exit": datetime(2020, 3, 4, 12, 0, tzinfo=PARIS),
        "Minutes": 150,
        "Minutes known as": "measured",
        "Known by": "badge",
    }


def test_a_confirmed_person_who_never_came_is_a_no_show_without_times(data: ExportData) -> None:
    row = records(data, "mer-am")["Zola"]
    assert (row["Registration"], row["Presence"]) == ("confirmed", "no-show")
    assert [row[key] for key in ("First entry", "Last exit", "Minutes", "Known by")] == [None] * 4


def test_who_is_not_confirmed_and_did_not_come_is_merely_absent(data: ExportData) -> None:
    assert records(data, "mer-am")["Martin"]["Presence"] == "absent"
    assert records(data, "mer-am")["Martin"]["Registration"] == "cancelled"
    assert records(data, "jeu-pm")["Ortiz"]["Presence"] == "absent"


def test_before_the_end_of_a_session_people_are_awaited_not_no_shows(data: ExportData) -> None:
    early = replace(data, now=datetime(2020, 3, 5, 12, tzinfo=PARIS), attendances=[])
    assert records(early, "mer-am")["Zola"]["Presence"] == "no-show"
    assert records(early, "jeu-pm")["Zola"]["Presence"] == "awaited"
    assert [row["No-shows"] for row in overview(early)[:2]] == [2, 0]


def test_who_cancelled_and_came_or_never_registered_is_a_walk_in(data: ExportData) -> None:
    assert records(data, "mer-am")["Faure"]["Registration"] == "walk-in"
    assert records(data, "mer-am")["Ortiz"]["Registration"] == "walk-in"


def test_an_unregistered_speaker_is_invited_not_a_walk_in(data: ExportData) -> None:
    row = records(data, "mer-am")["Dupont"]
    assert (row["Role"], row["Registration"]) == ("speaker", "invited")


def test_it_is_told_how_minutes_and_people_are_known(data: ExportData) -> None:
    rows = records(data, "mer-am", "fr")
    assert rows["Œuvrard"]["Minutes connues comme"] == "présumées"
    assert rows["Œuvrard"]["Reconnu par"] == "nom"
    assert rows["Ortiz"]["Reconnu par"] == "papier"
    assert rows["Ortiz"]["Minutes"] == 180


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_e_mail_and_no_door_note_ever_stands_in_a_table(data: ExportData, language: str) -> None:
    tables = [session_rows(data, s.id, language) for s in data.programme.sessions]
    text = repr([*tables, overview_rows(data, language)])
    assert "@" not in text
    assert "kit" not in text


def test_both_languages_have_the_same_labels() -> None:
    assert LANGUAGES["fr"].keys() == LANGUAGES["en"].keys()


def test_the_overview_counts_participants_and_keeps_other_roles_apart(data: ExportData) -> None:
    first = overview(data)[0]
    assert first == {
        "Session": "mer-am",
        "Title": "Data literacy",
        "Room": "Grande salle",
        "Start": datetime(2020, 3, 4, 9, 30, tzinfo=PARIS),
        "End": datetime(2020, 3, 4, 12, 30, tzinfo=PARIS),
        "Participants registered": 2,
        "Participants waitlisted": 1,
        "Participants present": 4,
        "Walk-ins": 2,
        "No-shows": 1,
        "Minutes measured": 150,
        "Minutes presumed": 170 + 150 + 180,
        "Others present": 1,
        "Others: minutes measured": 0,
        "Others: minutes presumed": 180,
    }


def test_participations_and_distinct_people_are_totalled_apart(data: ExportData) -> None:
    *_, participations, people = overview(data)
    assert participations["Session"] == "TOTAL participations (person × session)"
    assert participations["Participants present"] == 6
    assert people["Session"] == "TOTAL distinct people"
    assert people["Participants present"] == 5
    assert people["Participants registered"] == 2
    assert people["Minutes measured"] is None


def test_among_people_a_no_show_came_to_no_session_at_all(data: ExportData) -> None:
    confirmed = {r.attendee for r in data.registrations if r.status == "confirmed"}
    participants = {a.id for a in data.attendees.values() if a.role == "participant"}
    came = {a.attendee for a in data.attendances}
    missed_one = overview(data)[0]["No-shows"]
    assert missed_one == 1
    assert overview(data)[-1]["No-shows"] == len((confirmed & participants) - came)


def test_the_overview_agrees_with_the_totals_of_the_domain(
    data: ExportData, attendees: Mapping[str, object]
) -> None:
    expected = totals(data.attendances, data.attendees)
    *_, participations, people = overview(data)
    assert people["Participants present"] == expected.participants.people
    assert participations["Participants present"] == expected.participants.participations
    assert participations["Minutes measured"] == expected.participants.minutes_measured
    assert participations["Minutes presumed"] == expected.participants.minutes_presumed
    assert people["Others present"] == expected.others.people
    assert participations["Others: minutes presumed"] == expected.others.minutes_presumed


def test_an_event_without_sessions_or_people_has_empty_tables(data: ExportData) -> None:
    empty = replace(data, attendees={}, registrations=[], attendances=[])
    assert session_rows(empty, "mer-am").rows == ()
    assert overview(empty)[-1]["Participants present"] == 0


def test_a_session_that_is_not_in_the_programme_is_named_in_the_message(data: ExportData) -> None:
    with pytest.raises(NotFound, match=r"no session “mar-am” .* there is: mer-am, jeu-pm\."):
        session_rows(data, "mar-am")


def test_a_language_that_does_not_exist_is_refused(data: ExportData) -> None:
    with pytest.raises(BadInput, match=r"language “de”; there is: fr, en\."):
        overview_rows(data, "de")
