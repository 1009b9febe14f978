"""Texts that people take for the same."""

import unicodedata

import pytest

from checkin.importing.folding import clean, fold, name_key, split_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Élodie", unicodedata.normalize("NFD", "élodie")),
        ("l'ouverture", "l’ouverture"),
        ("Aix-Marseille", "Aix–Marseille"),
        ("des données", "des\u00a0 données\u202f"),
        ("Cœur", "COEUR"),
        ("Curriculum vitæ", "curriculum vitae"),
        ("don\u200bnées\ufeff", "donnees"),
        ("STRASSE", "straße"),
        ("« oui »", '" oui "'),
    ],
)
def test_two_spellings_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_words_stay_different() -> None:
    assert fold("Martin") != fold("Martine")


def test_a_text_is_shown_as_typed_less_what_cannot_be_seen() -> None:
    assert clean("\ufeff D’Angelo\u00a0 LÉA\u200b ") == "D’Angelo LÉA"
    assert clean(unicodedata.normalize("NFD", "Zoé")) == "Zoé"


def test_spacing_in_a_name_is_forgiven() -> None:
    assert name_key("Anne  Marie", "Le Goff") == name_key("anne", "marie LeGoff")


@pytest.mark.parametrize(
    ("full_name", "parts"),
    [
        ("Marie Dupont", ("Marie", "Dupont")),
        ("DUPONT Marie", ("Marie", "DUPONT")),
        ("Marie DE LA TOUR", ("Marie", "DE LA TOUR")),
        ("Dupont, Marie", ("Marie", "Dupont")),
        ("MARIE DUPONT", ("MARIE", "DUPONT")),
        ("Jean de la Tour", ("Jean", "de la Tour")),
        ("Madonna", ("", "Madonna")),
        ("", ("", "")),
    ],
)
def test_a_name_in_one_cell_is_split(full_name: str, parts: tuple[str, str]) -> None:
    assert split_name(full_name) == parts
