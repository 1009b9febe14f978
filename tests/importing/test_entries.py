"""What rows say, and what is reported about them."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from checkin.domain.model import RegistrationStatus, Role
from checkin.importing.cell_words import addresses
from tests.importing.conftest import Event

HEADER = "Nom;Prénom;E-mail;Séances;Rôle;Statut;Inscrit le\n"


def test_every_field_of_a_row(event: Event) -> None:
    text = (
        "Nom;Prénom;E-mail;Organisme;Fonction;Pays;Profil;Groupe cible;Rôle;Note d'accueil;"
        "Horodateur\n"
        "Blanc;Ana; ANA@Example.org ;L’Œuvre;Élue;France;Curieux;TPE;Intervenante;le kit;"
        "04/03/2020 09:30:00\n"
    )
    (entry,), problems = event.read(text)
    assert problems == []
    assert (entry.given_name, entry.family_name, entry.email) == ("Ana", "Blanc", "ana@example.org")
    assert (entry.organisation, entry.job_title, entry.country) == ("L’Œuvre", "Élue", "France")
    assert (entry.audience, entry.target_group, entry.door_note) == ("Curieux", "TPE", "le kit")
    assert entry.role == Role.SPEAKER
    assert entry.registered_at == datetime(2020, 3, 4, 8, 30, tzinfo=UTC)
    assert not entry.sessions_known


def test_an_empty_session_cell_is_no_problem(event: Event) -> None:
    (entry,), problems = event.read(HEADER + "A;B;a@example.org;;;;\n")
    assert (entry.sessions, entry.sessions_known, problems) == ((), True, [])


def test_names_in_capitals_stay_as_typed(event: Event) -> None:
    (entry,), _ = event.read(HEADER + "DE LA TOUR;JEAN;a@example.org;;;;\n")
    assert (entry.family_name, entry.given_name) == ("DE LA TOUR", "JEAN")


def test_a_bad_address_is_reported_and_the_person_goes_in(event: Event) -> None:
    (entry,), (problem,) = event.read(HEADER + "A;B;a(at)example.org;;;;\n")
    assert (entry.email, entry.family_name) == ("", "A")
    assert (problem.row, problem.column, problem.value) == (2, "E-mail", "a(at)example.org")


def test_a_row_with_neither_name_nor_address_is_left_out(event: Event) -> None:
    entries, problems = event.read(HEADER + ";;;mer-am;;;\n;;nonsense;mer-am;;;\nA;;;;;;\n")
    assert [e.row for e in entries] == [4]
    assert [(p.row, p.column, p.value) for p in problems] == [
        (2, "", "mer-am"),
        (3, "E-mail", "nonsense"),
    ]
    assert all("the row is left out" in p.message for p in problems)


def test_an_address_alone_is_enough(event: Event) -> None:
    (entry,), problems = event.read(HEADER + ";;a@example.org;;;;\n")
    assert (entry.email, problems) == ("a@example.org", [])


def test_rows_of_separators_are_nothing(event: Event) -> None:
    entries, problems = event.read(HEADER + "A;B;;;;;\n;;;;;;\n \u00a0;;;;;;\n")
    assert (len(entries), problems) == (1, [])


def test_rows_too_short_or_too_long_are_reported_and_go_in(event: Event) -> None:
    entries, problems = event.read(HEADER + "A;B\nC;D;c@example.org;;;;;;surplus\nE;F;;;;;;;\n")
    assert [e.family_name for e in entries] == ["A", "C", "E"]
    assert [(p.row, p.value) for p in problems] == [(2, ""), (3, "surplus")]
    assert problems[0].message == "the row has 2 cells, the header 7"
    assert not entries[0].sessions_known


def test_unknown_words_are_reported_with_their_place(event: Event) -> None:
    rows = "A;B;;Yoga,mer-am;pape;validé\nC;D;;;;peut-être\nE;F;;;;annulé\n"
    entries, problems = event.read(HEADER.replace(";Inscrit le", "") + rows)
    assert entries[0].sessions == ("mer-am",)
    assert not entries[0].sessions_known
    assert [(p.row, p.column, p.value) for p in problems] == [
        (2, "Séances", "Yoga"),
        (2, "Rôle", "pape"),
        (3, "Statut", "peut-être"),
    ]


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Annulé", RegistrationStatus.CANCELLED),
        ("annulée", RegistrationStatus.CANCELLED),
        ("CANCELLED", RegistrationStatus.CANCELLED),
        ("canceled", RegistrationStatus.CANCELLED),
        ("Refunded", RegistrationStatus.CANCELLED),
        ("Remboursé", RegistrationStatus.CANCELLED),
        ("Désistement", RegistrationStatus.CANCELLED),
        ("Liste d’attente", RegistrationStatus.WAITLISTED),
        ("en liste d'attente", RegistrationStatus.WAITLISTED),
        ("Waiting list", RegistrationStatus.WAITLISTED),
        ("waitlisted", RegistrationStatus.WAITLISTED),
        ("Attending", RegistrationStatus.CONFIRMED),
        ("Validé", RegistrationStatus.CONFIRMED),
        ("", RegistrationStatus.CONFIRMED),
    ],
)
def test_words_of_a_status_column(event: Event, word: str, status: RegistrationStatus) -> None:
    (entry, _), problems = event.read(f"Nom;Prénom;Statut\nA;B;{word}\nC;D;Confirmé\n")
    assert (entry.status, problems) == (status, [])


@pytest.mark.parametrize("tick", ["X", "x", "oui", "1", "-1", "TRUE", "✓", "checked", "Yes", "Y"])
def test_a_tick(event: Event, tick: str) -> None:
    (entry, _), problems = event.read(f"Nom;mer-am;jeu-am\nA B;{tick};Non\nC D;;{tick}\n")
    assert (entry.sessions, problems) == (("mer-am",), [])


def test_a_tick_that_is_none_is_reported(event: Event) -> None:
    (entry, *_), (problem,) = event.read("Nom;mer-am\nA B;peut-être\nC D;X\nE F;X\n")
    assert entry.sessions == ()
    assert (problem.row, problem.column, problem.value) == (2, "mer-am", "peut-être")


def test_branches_of_a_form_are_one_question(event: Event) -> None:
    text = "Nom;E-mail;Séances;E-mail;Séances (2)\nA B;;mer-am;a@example.org;ven-am\n"
    (entry,), problems = event.read(text)
    assert (entry.email, entry.sessions, problems) == ("a@example.org", ("mer-am", "ven-am"), [])


def test_an_anonymous_account_hides_no_address(event: Event) -> None:
    (entry,), problems = event.read("Email;Name;Votre e-mail\nanonymous;Ana B;a@example.org\n")
    assert (entry.email, problems) == ("a@example.org", [])


def test_the_buyer_stands_in_whole_for_a_participant_without_a_name(event: Event) -> None:
    text = "Nom participant;Prénom participant;Nom payeur;Prénom payeur\n;;C;Dora\nA;;C;Dora\n"
    (first, second), _ = event.read(text)
    assert (first.given_name, first.family_name) == ("Dora", "C")
    assert (second.given_name, second.family_name) == ("", "A")


def test_drafts_are_left_out_and_reported(event: Event) -> None:
    entries, (problem,) = event.read("Nom;Brouillon\nA B;0\nC D;1\n")
    assert [e.family_name for e in entries] == ["B"]
    assert (problem.row, problem.column) == (3, "Brouillon")


def test_an_id_that_several_people_share_is_an_order_and_identifies_nobody(event: Event) -> None:
    entries, (problem,) = event.read("ID;Nom;Prénom\n7;A;B\n7;C;D\n8;E;F\n")
    assert [e.registration_id for e in entries] == ["", "", ""]
    assert (problem.column, problem.value) == ("ID", "7")


def test_ticket_numbers_are_ids_until_one_person_holds_two_tickets(event: Event) -> None:
    header = "Numéro de billet;Nom;Prénom;E-mail;Séances\n"
    entries, _ = event.read(header + "1;A;B;a@example.org;mer-am\n2;C;D;a@example.org;mer-am\n")
    assert [e.registration_id for e in entries] == ["1", "2"]
    entries, problems = event.read(
        header + "1;A;B;a@example.org;mer-am\n2;A;B;a@example.org;jeu-am\n"
    )
    assert ([e.registration_id for e in entries], problems) == (["", ""], [])


def test_an_order_number_is_nobodys_id(event: Event) -> None:
    entries, problems = event.read("Numéro de commande;Nom\n7;A B\n7;C D\n")
    assert ([e.registration_id for e in entries], problems) == (["", ""], [])


def test_a_whole_name_is_split_in_the_order_that_its_column_tells(event: Event) -> None:
    (entry,), _ = event.read("Nom et prénom;E-mail\nDe la Tour Ana;a@example.org\n")
    assert (entry.given_name, entry.family_name) == ("Ana", "De la Tour")
    (entry,), _ = event.read("Prénom et nom;E-mail\nAna De la Tour;a@example.org\n")
    assert (entry.given_name, entry.family_name) == ("Ana", "De la Tour")


def test_name_beside_surname_is_the_given_name(event: Event) -> None:
    (entry,), _ = event.read("Name;Surname;Email\nAna;Blanc;a@example.org\n")
    assert (entry.given_name, entry.family_name) == ("Ana", "Blanc")


def test_a_mapped_part_of_the_name_goes_with_the_guessed_other_part(event: Event) -> None:
    (entry,), _ = event.read("Nom;Petit nom\nBlanc;Ana\n", **{"Petit nom": "given_name"})
    assert (entry.given_name, entry.family_name) == ("Ana", "Blanc")
    (entry,), _ = event.read("Prénom;Qui\nZut;Ana Blanc\n", Qui="full_name")
    assert (entry.given_name, entry.family_name) == ("Ana", "Blanc")


def test_a_session_question_that_nobody_answered_in_known_words_is_reported(event: Event) -> None:
    (entry,), (problem,) = event.read("Nom;Séances\nA B;Poterie\n")
    assert (entry.sessions, entry.sessions_known, problem.value) == ((), False, "Poterie")


def test_anonymous_is_no_name(event: Event) -> None:
    entries, (problem,) = event.read("Email;Name;Pays\nanonymous;Anonymous;France\n")
    assert (entries, problem.row) == ([], 2)


def test_damaged_accents_are_reported_and_kept(event: Event) -> None:
    (entry,), (problem,) = event.read("Nom;Prénom\nLefÃ¨vre;ZoÃ©\n")
    assert entry.family_name == "LefÃ¨vre"
    assert "damaged" in problem.message


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("", []),
        ("Ana <ana@example.org>", ["ana@example.org"]),
        ("mailto:Ana@Example.org", ["ana@example.org"]),
        ("ana@example.org.", ["ana@example.org"]),
        ("ana@example.org,", ["ana@example.org"]),
        ("a@example.org; b@example.com", ["a@example.org", "b@example.com"]),
        ("o'neil+x@sub.example.org", ["o'neil+x@sub.example.org"]),
        ("anonymous", []),
        ("ana@example", None),
        ("ana at example.org", None),
        ("@example.org", None),
        ("a..b@example.org", None),
    ],
)
def test_addresses_in_a_cell(cell: str, found: list[str] | None) -> None:
    assert addresses(cell) == found


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        (["04/03/2020 09:30", "13/02/2020"], [(3, 4), (2, 13)]),
        (["3/4/2020 9:30am", "2/13/2020 1:05pm"], [(3, 4), (2, 13)]),
        (["2020-03-04", "2020-02-13T10:00:00Z"], [(3, 4), (2, 13)]),
        (["4 mars 2020 à 9h30", "mer, 13/02/2020 - 10:00"], [(3, 4), (2, 13)]),
        (["March 4, 2020 9:30 am", "1er février 2020"], [(3, 4), (2, 1)]),
        (["8/20/25 12:51:45", "03/04/25 08:00:00"], [(8, 20), (3, 4)]),
        (["4/3/2020", "5.3.2020"], [(3, 4), (3, 5)]),
    ],
)
def test_dates_are_french_unless_they_can_only_be_american(
    event: Event, cells: list[str], days: list[tuple[int, int]]
) -> None:
    rows = "".join(f"A B;{cell}\n" for cell in cells)
    entries, problems = event.read("Nom;Date d'inscription\n" + rows)
    assert problems == []
    found = [e.registered_at.astimezone(event.programme.event.zone) for e in entries]
    assert [(at.month, at.day) for at in found] == days


def test_a_date_that_is_none_is_reported(event: Event, people: Callable[..., str]) -> None:
    (entry,), (problem,) = event.read("Nom;Date d'inscription\nA B;hier\n")
    assert (entry.registered_at, problem.value) == (None, "hier")
