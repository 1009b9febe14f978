"""The indicators: counted once, by their stated rules, agreeing with every other file."""

from dataclasses import replace
from datetime import date

import pytest

from checkin.reporting import indicator_words
from checkin.reporting.indicators import (
    DIMENSIONS,
    FIGURES,
    Figures,
    indicator_rows,
    indicators,
    key_sentence,
    rule_rows,
)
from checkin.reporting.tables import ExportData, overview_rows
from checkin.reporting.target_groups import INTERREG, target_groups


def test_people_and_participations_are_two_figures_and_speakers_are_in_neither(
    data: ExportData,
) -> None:
    assert indicators(data).total == Figures(
        people=5,
        organisations=2,
        participations=6,
        registered=4,
        came=3,
        no_shows=1,
        from_waiting_list=1,
        walk_ins=2,
        minutes_measured=150 + 90,
        minutes_presumed=170 + 150 + 180 + 150,
    )


def test_every_dimension_adds_up_to_the_total(data: ExportData) -> None:
    found = indicators(data)
    assert tuple(found.by) == DIMENSIONS
    for groups in found.by.values():
        for name in set(FIGURES) - {"people", "organisations"}:
            added = sum(getattr(figures, name) for figures in groups.values())
            assert added == getattr(found.total, name)


def test_the_indicators_agree_with_the_overview(data: ExportData) -> None:
    table = overview_rows(data, "en")
    participations, people = (dict(zip(table.header, row, strict=True)) for row in table.totals)
    total = indicators(data).total
    assert participations["Participants present"] == total.participations
    assert participations["Participants registered"] == total.registered
    assert participations["No-shows"] == total.no_shows
    assert participations["Walk-ins"] == total.walk_ins
    assert participations["Minutes measured"] == total.minutes_measured
    assert participations["Minutes presumed"] == total.minutes_presumed
    assert people["Participants present"] == total.people


def test_an_organisation_spelt_in_two_ways_is_one(data: ExportData) -> None:
    people = dict(data.attendees)
    people["a3"] = replace(people["a3"], organisation="VILLE  d’Aix")
    assert indicators(replace(data, attendees=people)).total.organisations == 2


def test_target_groups_are_named_in_either_language_and_listed_also_when_empty(
    data: ExportData,
) -> None:
    people = dict(data.attendees)
    people["a1"] = replace(people["a1"], target_group="sme")
    people["a2"] = replace(people["a2"], target_group="PME")
    people["a3"] = replace(people["a3"], target_group="Autre chose")
    groups = indicators(replace(data, attendees=people)).by["target_group"]
    assert list(groups) == [*(group.fr for group in INTERREG), "Autre chose", ""]
    assert groups["PME"].people == 2
    assert groups["Grand public"].participations == 0
    assert groups[""].people == 2


def test_the_list_of_target_groups_is_the_organisers_where_one_is_set() -> None:
    groups = target_groups(["Élus", {"fr": "Associations", "en": "NGOs"}, {"en": "Press"}, 3])
    assert [group.label("fr") for group in groups] == ["Élus", "Associations", "Press"]
    assert [group.label("en") for group in groups] == ["Élus", "NGOs", "Press"]
    assert target_groups(None) == target_groups([]) == INTERREG
    assert len(INTERREG) == 16


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_figure_has_its_rule_and_every_group_its_row(data: ExportData, language: str) -> None:
    table = indicator_rows(data, language=language)
    rules = rule_rows(language)
    assert list(table.header[2:]) == [row[0] for row in rules.rows]
    assert all(len(str(row[1])) > 30 for row in rules.rows)
    assert len(table.rows) == 1 + 2 + 2 + 2 + 17 + 1
    assert len(set(table.rows)) == len(table.rows)
    assert indicator_words.LANGUAGES["fr"].keys() == indicator_words.LANGUAGES["en"].keys()


def test_the_sentence_is_ready_to_paste(data: ExportData) -> None:
    french = key_sentence(data, "fr")
    assert french.startswith("«\u00a0Open Data Days & co\u00a0»")
    assert french.replace("\u00a0", " ") == (
        "« Open Data Days & co » (4 mars 2020 – 5 mars 2020) a réuni 5 participants de "
        "2 organisations, pour 6 participations à 2 séances et 14,8 h de présence "
        "(4,0 h mesurées, 10,8 h présumées) ; 75 % des inscriptions confirmées ont été suivies "
        "d'une présence."
    )
    assert key_sentence(data, "en") == (
        "“Open Data Days & co” (4 March 2020 – 5 March 2020) brought together 5 participants "
        "from 2 organisations, with 6 participations in 2 sessions and 14.8 hours of attendance "
        "(4.0 measured, 10.8 presumed); 75% of the confirmed registrations were followed by a "
        "presence."
    )


def test_an_event_without_attendance_has_a_sentence_too(data: ExportData) -> None:
    empty = replace(data, registrations=[], attendances=[])
    assert "0 participant de 0 organisation, pour 0 participation à" in key_sentence(empty)
    assert "%" not in key_sentence(empty)
    first = indicator_words.sentence("X", [date(2020, 3, 1)], 1, indicators(empty).total, "fr")
    assert "(1er mars 2020)" in first
