"""The cell of a multiple-choice question."""

from dataclasses import replace

import pytest

from checkin.domain.model import Programme
from checkin.importing.sessions_cell import SessionNames

MER = "Data literacy, développez votre culture générale des données"
JEU = "Formats, outils et bonnes pratiques de la visualisation de données"
SOIR = "Lancement du meetup open data Aix-Marseille"


@pytest.fixture
def names(programme: Programme) -> SessionNames:
    return SessionNames(programme)


@pytest.mark.parametrize(
    "cell",
    [
        f"{MER},{JEU},{SOIR}",
        f"{MER}, {JEU}, {SOIR}",
        f'"{MER}","{JEU}",{SOIR}',
        f'"{MER}", "{JEU}", {SOIR}',
        f"{MER};{JEU};{SOIR};",
        f"{MER}\n{JEU}\r\n{SOIR}",
        f"{MER} | {JEU} | {SOIR}",
        f"- {MER}\n- {JEU}\n- {SOIR}",
        f"Mercredi 4 mars, 9h30 : {MER}, Jeudi 5 mars, 14h-17h30 : {JEU}, {SOIR}",
        f"Mercredi 4 mars 2020 de 9h30 à 12h30 - {MER};{JEU} (jeudi après-midi);{SOIR}",
        f"Atelier : {MER}; Atelier : {JEU}; Soirée : {SOIR}",
        "Mercredi matin, jeudi après-midi, VENDREDI SOIR",
        "mer-am;jeu-pm;ven-soir",
        f"mercredi  matin,{JEU.upper()},Lancement\u00a0du meetup open data Aix–Marseille.",
    ],
)
def test_sessions_are_found_however_the_list_joins_them(names: SessionNames, cell: str) -> None:
    reading = names.read(cell)
    assert (reading.sessions, reading.unknown) == (("mer-am", "jeu-pm", "ven-soir"), ())


def test_an_empty_cell_names_nothing(names: SessionNames) -> None:
    assert names.read(" \u00a0").sessions == ()
    assert names.read(" ").unknown == ()


def test_what_nobody_knows_is_handed_back_as_typed(names: SessionNames) -> None:
    reading = names.read(f"{SOIR}, Visite du Port, Yoga")
    assert (reading.sessions, reading.unknown) == (("ven-soir",), ("Visite du Port", "Yoga"))


def test_a_day_alone_is_no_session(names: SessionNames) -> None:
    assert names.read("Mercredi 4 mars").unknown == ("Mercredi 4 mars",)


def test_an_unknown_choice_in_quotes_does_not_hide_the_known_ones(names: SessionNames) -> None:
    reading = names.read(f'"{MER}","Un, deux",{SOIR}')
    assert reading.sessions == ("mer-am", "ven-soir")
    assert reading.unknown == ("Un", "deux")


def test_of_two_titles_of_which_one_begins_the_other_the_longer_is_meant(
    programme: Programme,
) -> None:
    one, two, *rest = programme.sessions
    sessions = (replace(one, name="Les données"), replace(two, name="Les données, suite"), *rest)
    names = SessionNames(replace(programme, sessions=sessions))
    assert names.read("Les données, suite").sessions == (two.id,)
    assert names.read("Les données, suite,Les données").sessions == (two.id, one.id)
    assert names.read("Les données").sessions == (one.id,)


def test_a_title_that_two_sessions_have_is_ambiguous(programme: Programme) -> None:
    one, two, *rest = programme.sessions
    sessions = (replace(one, name="Atelier"), replace(two, name="Atelier"), *rest)
    reading = SessionNames(replace(programme, sessions=sessions)).read("Atelier")
    assert (reading.sessions, len(reading.ambiguous)) == ((), 1)


def test_an_alias_inside_another_text_is_not_that_session(names: SessionNames) -> None:
    reading = names.read("Pas de déjeuner mercredi matin")
    assert reading.sessions == ()


def test_a_misspelling_is_proposed_and_not_taken(names: SessionNames) -> None:
    assert names.read("Lancement du metup open data Aix-Marseile").sessions == ()
    assert names.closest("Lancement du metup open data Aix-Marseile") == "ven-soir"
    assert names.closest("Yoga") is None


@pytest.mark.parametrize(
    ("cell", "sessions"),
    [
        ("jeudi matin, après-midi", ["jeu-am", "jeu-pm"]),
        ("vendredi 6 (matin + soirée)", ["ven-am", "ven-soir"]),
        ("mercredi matin et après-midi ; jeudi matin", ["mer-am", "mer-pm", "jeu-am"]),
        ("mercredi_matin,vendredi_soir", ["mer-am", "ven-soir"]),
    ],
)
def test_hours_alone_belong_to_the_day_named_before(
    programme: Programme, cell: str, sessions: list[str]
) -> None:
    reading = SessionNames(programme).read(cell)
    assert (list(reading.sessions), reading.unknown) == (sessions, ())


def test_hours_without_a_day_mean_nothing(programme: Programme) -> None:
    reading = SessionNames(programme).read("matin + après-midi")
    assert reading.sessions == ()


@pytest.mark.parametrize(
    "cell", [f"{MER}, {SOIR}", f'"{MER}",{SOIR}', f"{MER}\n{SOIR}", f"{MER.upper()};{SOIR}"]
)
def test_a_name_is_told_as_the_list_writes_it(names: SessionNames, cell: str) -> None:
    first = MER.upper() if MER.upper() in cell else MER
    assert [text for text, _, _ in names.read(cell).labels] == [first, SOIR]
