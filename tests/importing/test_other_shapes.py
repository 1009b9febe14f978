"""Shapes of lists beside the corpora: what each names for whom, without any hand work."""

import pytest

from tests.importing.conftest import Event
from tests.importing.corpora.truth import SESSIONS
from tests.importing.test_corpora import people_of

MER, SOIR = SESSIONS["mer-am"], SESSIONS["ven-soir"]

LISTS = {
    "hours under a header that is a day": (
        "Nom,Prénom,Mail,Mercredi 4 mars,Vendredi 6 mars\n"
        'Blanc,Ana,ana@example.org,"Matin, Après-midi",\nRoux,Bob,bob@example.org,,Soirée\n',
        [("mer-am", "mer-pm"), ("ven-soir",)],
    ),
    "options under a question in the row above": (
        "Liste;;;;\n;;;Mercredi 4 mars;\nNom;Prénom;Courriel;Matin;Après-midi\n"
        "Blanc;Ana;ana@example.org;X;X\nRoux;Bob;bob@example.org;;x\n;;;1;2\nTotal : 2;;;;\n",
        [("mer-am", "mer-pm"), ("mer-pm",)],
    ),
    "days by number, hours as AM and PM": (
        "First Name,Surname,Email,Day 1 AM,Fri PM\n"
        "Ana,Blanc,ana@example.org,Y,\nBob,Roux,bob@example.org,,Y\n",
        [("mer-am",), ("ven-pm",)],
    ),
    "whether somebody comes, and when": (
        "Nom;Prénom;Mail;Présent le mercredi matin;Je viendrai vendredi soir\n"
        "Blanc;Ana;ana@example.org;oui;non\nRoux;Bob;bob@example.org;non;oui\n",
        [("mer-am",), ("ven-soir",)],
    ),
    "codes of questions before their texts": (
        f'"id. ID de la réponse","Q01. Votre nom","Q02. Votre prénom","Q03. Courriel",'
        f'"Q04[SQ001]. Ateliers [{SOIR}]","Q04[SQ002]. Ateliers [Jeudi matin]"\n'
        "1,Blanc,Ana,ana@example.org,Oui,Oui\n2,Roux,Bob,bob@example.org,Non,Oui\n",
        [("jeu-am", "ven-soir"), ("jeu-am",)],
    ),
    "titles without their commas, cut titles, rooms": (
        "Nom,Prénom,Email,Ateliers\n"
        f'Blanc,Ana,ana@example.org,"{MER.replace(",", "")}; Les essentiels de l\'ouver…"\n'
        'Roux,Bob,bob@example.org,"Data literacy (Grande salle) / ven. 6 mars 9h30-12h30"\n',
        [("mer-am", "mer-pm"), ("mer-am", "ven-am")],
    ),
    "no header at all": (
        f'Blanc;Ana;ana@example.org;"{MER}"\nRoux;Bob;bob@example.org;{SOIR}\n',
        [("mer-am",), ("ven-soir",)],
    ),
    "buyers beside participants, some without an address": (
        "Buyer Name,Buyer Email,Attendee First Name,Attendee Last Name,Attendee Email,Ticket type\n"
        f'Zoé Vert,zoe@example.org,Ana,Blanc,ana@example.org,"{MER}"\n'
        f"Zoé Vert,zoe@example.org,Bob,Roux,bob@example.org,{SOIR}\n",
        [("mer-am",), ("ven-soir",)],
    ),
    "titles before names, whole names in one column": (
        "Participant,Courriel,Ateliers\n"
        f"Mme Ana BLANC,ana@example.org,Mercredi matin\nM. ROUX Bob,bob@example.org,{SOIR}\n",
        [("mer-am",), ("ven-soir",)],
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_another_shape(name: str, event: Event) -> None:
    text, sessions = LISTS[name]
    made = event.take(text)
    assert made.problems == []
    found = people_of(event)
    assert [(p["given_name"], p["family_name"].title(), p["email"]) for p in found] == [
        ("Ana", "Blanc", "ana@example.org"),
        ("Bob", "Roux", "bob@example.org"),
    ]
    assert [tuple(sorted(p["registrations"])) for p in found] == sessions


def test_each_session_may_tell_a_status_of_its_own(event: Event) -> None:
    event.take(
        "Nom complet;Email;Mercredi matin;Jeudi matin\n"
        "Ana Blanc;ana@example.org;Inscrite;Liste d'attente\n"
        "Bob Roux;bob@example.org;Annulé;Confirmé\n"
    )
    assert [p["registrations"] for p in people_of(event)] == [
        {"mer-am": "confirmed", "jeu-am": "waitlisted"},
        {"mer-am": "cancelled", "jeu-am": "confirmed"},
    ]


def test_the_gravest_of_several_statuses_counts(event: Event) -> None:
    event.take(
        "Nom;Mail;Séances;Statut du billet;Annulé ?;En attente\n"
        "Ana Blanc;ana@example.org;mer-am;Valide;non;\n"
        "Bob Roux;bob@example.org;mer-am;Valide;oui;\n"
        "Cléo Vert;cleo@example.org;mer-am;Valide;non;x\n"
    )
    assert [p["registrations"]["mer-am"] for p in people_of(event)] == [
        *("confirmed", "cancelled", "waitlisted"),
    ]
