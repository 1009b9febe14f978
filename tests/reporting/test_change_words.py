"""What staff changed is told in words to whoever reads the workbook, in either language."""

import ast
import json
from collections.abc import Iterator

import pytest

from checkin.reporting.change_words import LANGUAGES, change_text
from checkin.reporting.tables import ExportData
from checkin.store.incident_rows import DOSSIER
from tests.english import english_in
from tests.source_texts import calls, fields, modules, name_of, texts

#: as the services note them; what came of it in French
CHANGES: list[tuple[str, dict[str, object], str]] = [
    (
        "import",
        {"rows": 152, "added": 151, "updated": 0, "cancelled": 1},
        "Liste importée : lignes 152, ajoutés 151, mis à jour 0, annulés 1",
    ),
    (
        "import undone",
        {"import": 1, "removed": 151, "restored": 2},
        "Import annulé : personnes retirées 151, remises 2",
    ),
    ("programme", {"replaced": True}, "Programme remplacé"),
    (
        "session",
        {
            "session": "mer-am",
            "start": "2020-03-04T08:30:00+00:00",
            "end": "2020-03-04T12:45:00+01:00",
            "doors": "2020-03-04T07:45:00+00:00",
            "room": "nulle-part",
            "seats": 44,
            "capacity": 60,
        },
        "Séance modifiée : 04/03 09:30 à 04/03 12:45, portes 04/03 08:45, salle nulle-part, "
        "places 44; jauge 60",
    ),
    (
        "attendee",
        {"attendee": "a1", "blocked": True, "role": "speaker", "cancel": "mer-am", "note": True},
        "Bloqué; Rôle : intervenant; Inscription annulée : mer-am; Note d'accueil modifiée",
    ),
    ("attendee", {"attendee": "a1", "blocked": False, "note": False}, "Débloqué"),
    ("attendee", {"attendee": "a2", "replaced_by": "a1"}, "Remplacé par Zoé Étienne"),
    (
        "attendee",
        {"attendee": "a1", "edited": ["family_name", "organisation"]},
        "Fiche corrigée : nom, organisation",
    ),
    (
        "attendee",
        {"attendee": "a1", "enrolled": "mer-am", "status": "waitlisted"},
        "Inscrit à mer-am : liste d'attente",
    ),
    ("badge", {"attendee": "a1", "reissued": True}, "Badge refait"),
    ("badge", {"attendee": "a1", "reissued": False}, "Badge révoqué"),
    ("badge", {"attendee": "a1", "bound": True}, "Badge de réserve donné"),
    ("register", {"attendee": "a1", "sessions": ["mer-am"]}, "Inscrit sur place : mer-am"),
    ("register", {"attendee": "a1", "sessions": [], "sheet": "f1"}, "Ajouté à la liste"),
    ("merge", {"kept": "a1", "gone": "x", "both_badges": True}, "Fiches fusionnées"),
    ("merge undone", {"kept": "a1", "back": "x"}, "Fusion annulée"),
    ("dossier settings", {"changed": ["k"]}, "Réglages du dossier modifiés"),
    ("settings", {"indicators": []}, "Indicateurs du dossier : aucune"),
    ("settings", {"indicators": ["Régime"]}, "Indicateurs du dossier : Régime"),
    ("pin", {"did": "given", "supervisor": "Nadia"}, "Code donné à Nadia"),
    ("pin", {"did": "replaced", "supervisor": "Nadia"}, "Code changé : Nadia"),
    ("pin", {"did": "removed", "supervisor": "Nadia"}, "Code retiré : Nadia"),
    (
        "pin",
        {"did": "all removed", "supervisors": ["Luc", "Nadia"]},
        "Tous les codes retirés : Luc, Nadia",
    ),
    ("pin", {"did": "wrong tries", "tries": 3}, "Codes faux à la suite : 3"),
    ("erasure date", {"date": "2025-01-31"}, "Date d'effacement : 31/01/2025"),
    ("erasure date", {"date": None}, "Date d'effacement : aucune"),
    ("erasure", {"people": 3, "email": 2}, "Données personnelles effacées, personnes : 3"),
    (
        "erasure",
        {"attendee": "a1", "attended": False, "erased": ["name"], "cancelled": []},
        "Données effacées à la demande de la personne",
    ),
    (
        "sheet",
        {"session": "mer-am", "sheet": "f1", "counted": 6, "recorded": 5, "known before": 1},
        "Feuille papier « f1 » saisie : notés 5, déjà connus 1; signatures comptées 6",
    ),
    (
        "sheet",
        {"session": "mer-am", "sheet": "f1", "counted": None, "recorded": 5, "known before": 1},
        "Feuille papier « f1 » saisie : notés 5, déjà connus 1",
    ),
    (
        "sheet taken back",
        {"session": "mer-am", "sheet": "f1", "people": 5},
        "Feuille papier « f1 » reprise : personnes 5",
    ),
]


def stored(what: str, details: dict[str, object]) -> str:
    return f"{what} {json.dumps(details, ensure_ascii=False)}"


def noted() -> Iterator[str]:
    """What the services call their changes."""
    for _, tree in modules("services"):
        constants = {
            name_of(target): value
            for one in ast.walk(tree)
            if isinstance(one, ast.Assign)
            for pair in [(one.targets[0], one.value)]
            for target, value in (
                zip(pair[0].elts, pair[1].elts, strict=True)
                if isinstance(pair[0], ast.Tuple) and isinstance(pair[1], ast.Tuple)
                else [pair]
            )
        }
        for call in calls(tree):
            if name_of(call.func) == "note_change":
                what = call.args[3]
                if isinstance(what, ast.Name):
                    what = constants.get(what.id, ast.Constant(DOSSIER))
                yield from texts(what, tree)


@pytest.mark.parametrize(("what", "details", "french"), CHANGES)
def test_a_change_is_told_in_words(
    data: ExportData, what: str, details: dict[str, object], french: str
) -> None:
    told = change_text(stored(what, details), data, "fr")
    assert told.text.replace("\u00a0", " ") == french
    assert not english_in(told.text)
    english = change_text(stored(what, details), data, "en")
    assert "{" not in english.text
    assert (told.session, told.attendee) == (english.session, english.attendee)


def test_whom_and_which_session_it_is_about_stand_in_their_columns(data: ExportData) -> None:
    told = change_text(stored("attendee", {"attendee": "a1", "cancel": "mer-am"}), data, "fr")
    assert (told.attendee, told.session) == ("a1", "mer-am")
    told = change_text(stored("merge", {"kept": "a1", "gone": "x"}), data, "fr")
    assert (told.attendee, told.session) == ("a1", None)


@pytest.mark.parametrize(
    "entry", ['later thing {"a": 1}', "import {", "no details", 'pin {"a": 1}']
)
def test_a_change_that_is_not_known_stays_as_it_is_stored(data: ExportData, entry: str) -> None:
    assert change_text(entry, data, "fr").text == entry


def test_every_change_that_is_noted_has_its_words() -> None:
    found = set(noted())
    assert {"import", "pin", "sheet taken back", DOSSIER} <= found
    assert found - {DOSSIER} <= {what for what, _, _ in CHANGES}


def test_both_languages_say_the_same() -> None:
    french, english = LANGUAGES["fr"], LANGUAGES["en"]
    assert french.keys() == english.keys()
    assert not [key for key in french if fields(french[key]) != fields(english[key])]
