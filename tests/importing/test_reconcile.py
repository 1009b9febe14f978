"""What a list changes: DESIGN.md, Registration lists."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from checkin.domain.errors import BadInput
from checkin.domain.model import Attendee, Registration, RegistrationStatus, Role, Source
from tests.importing.conftest import Event

HEADER = "Prénom;Nom;E-mail;Séances\n"
People = Callable[..., str]


def desk(event: Event, name: str, session: str, status: RegistrationStatus, order: int = 1) -> None:
    given, family = name.split(" ")
    person = Attendee(name, given, family, source=Source.DESK)
    event.attendees[person.id] = person
    event.registrations[person.id, session] = Registration(
        person.id, session, status, order, Source.DESK
    )


# --- who is who ---------------------------------------------------------------------------------


def test_the_same_person_is_known_by_address_and_name_however_they_are_spelt(event: Event) -> None:
    event.take(HEADER + "Zoé;Le Goff;zoe@example.org;mer-am\n")
    again = event.take(HEADER + "ZOE;LE  GOFF;Zoe@Example.ORG ;mer-am\n")
    assert (len(again.added), len(again.updated), again.absent) == (0, 1, [])
    assert event.person("ZOE LE GOFF").email == "zoe@example.org"


def test_two_people_may_share_an_address(event: Event) -> None:
    rows = "Ana;Blanc;x@example.org;mer-am\nBob;Blanc;x@example.org;jeu-am\n"
    assert len(event.take(HEADER + rows).added) == 2
    assert event.take(HEADER + rows).unchanged == 2


def test_namesakes_with_other_addresses_are_two_people(event: Event) -> None:
    rows = "Ana;Blanc;a@example.org;mer-am\nAna;Blanc;b@example.org;mer-am\n"
    made = event.take(HEADER + rows)
    assert (len(made.added), made.problems) == (2, [])


def test_a_person_twice_in_a_list_is_one_with_the_sessions_of_both_rows(event: Event) -> None:
    rows = "Ana;Blanc;a@example.org;mer-am\nANA;BLANC;A@example.org;jeu-am\n"
    made = event.take(HEADER + rows)
    assert (made.rows, len(made.added), len(made.registrations)) == (2, 1, 2)
    assert event.take(HEADER + rows).unchanged == 1


def test_a_registration_id_is_the_person_whatever_else_changes(event: Event) -> None:
    header = "ID;" + HEADER
    event.take(header + "7;Ana;Blanc;a@example.org;mer-am\n")
    made = event.take(header + "7;Anna;Leblanc;anna@example.org;mer-am\n")
    ((before, after),) = made.updated
    assert (before.id, after.name, after.email) == (after.id, "Anna Leblanc", "anna@example.org")
    assert made.absent == []


def test_other_ids_are_other_people_even_of_one_name_and_address(event: Event) -> None:
    header = "ID;" + HEADER
    assert len(event.take(header + "7;A;B;a@example.org;\n8;A;B;a@example.org;\n").added) == 2


def test_somebody_known_without_an_id_receives_theirs(event: Event) -> None:
    event.take(HEADER + "Ana;Blanc;a@example.org;mer-am\n")
    made = event.take("ID;" + HEADER + "7;Ana;Blanc;a@example.org;mer-am\n")
    assert (len(made.added), event.person("Ana Blanc").registration_id) == (0, "7")


def test_somebody_whom_the_desk_took_in_is_found_in_a_list(event: Event) -> None:
    desk(event, "Ana Blanc", "mer-am", RegistrationStatus.CONFIRMED)
    made = event.take(HEADER + "Ana;Blanc;;jeu-am\n")
    assert (len(made.added), len(made.updated)) == (0, 1)
    assert event.person("Ana Blanc").source == Source.DESK


# --- fields -------------------------------------------------------------------------------------


def test_what_a_list_leaves_empty_stays_what_it_says_is_taken(event: Event) -> None:
    header = "Nom;E-mail;Organisme;Fonction;Rôle\n"
    event.take(header + "Ana Blanc;a@example.org;Mairie;Élue;Presse\n")
    made = event.take(header + "Ana Blanc;a@example.org;Région;;\n")
    ((_, after),) = made.updated
    assert (after.organisation, after.job_title, after.role) == ("Région", "Élue", Role.PRESS)


def test_a_whole_name_in_one_column_does_not_double_the_given_name(event: Event) -> None:
    event.take("Prénom;Nom;E-mail\nAna Maria;Blanc;a@example.org\n")
    made = event.take("Prénom;Nom;E-mail\n;Ana Maria Blanc;a@example.org\n")
    assert made.unchanged == 1


def test_columns_kept_on_request_go_into_extra(event: Event) -> None:
    entries, _ = event.read("Nom;Régime\nAna B;végétarien\n", Régime="extra")
    assert entries[0].extra == {"Régime": "végétarien"}


# --- sessions and the waiting list --------------------------------------------------------------


def test_the_first_up_to_the_quota_are_confirmed_and_the_others_wait(
    small: Event, people: People
) -> None:
    made = small.take(people(("Ana A", "one"), ("Bob B", "one"), ("Cléo C", "one")))
    assert small.statuses("one") == {
        "Ana A": "confirmed",
        "Bob B": "confirmed",
        "Cléo C": "waitlisted",
    }
    assert made.waitlisted == {"one": [small.person("Cléo C").id]}


def test_the_order_is_that_of_the_dates_where_there_are_some(small: Event) -> None:
    rows = "A A;one;12/02/2020\nB B;one;\nC C;one;10/02/2020\nD D;one;11/02/2020 08:00\n"
    small.take("Nom;Séances;Date d'inscription\n" + rows)
    assert list(small.statuses("one")) == ["C C", "D D", "A A", "B B"]
    assert list(small.statuses("one").values()) == ["confirmed"] * 2 + ["waitlisted"] * 2


def test_other_roles_are_confirmed_and_count_in_nothing(small: Event) -> None:
    rows = "A A;one;Intervenant\nB B;one;\nC C;one;\nD D;one;Équipe\nE E;one;\n"
    small.take("Nom;Séances;Rôle\n" + rows)
    assert [n for n, s in small.statuses("one").items() if s == "waitlisted"] == ["E E"]


def test_a_confirmed_person_stays_so_whatever_a_later_list_puts_first(
    small: Event, people: People
) -> None:
    small.take(people(("Ana A", "one"), ("Bob B", "one")))
    made = small.take(people(("Zoé Z", "one"), ("Bob B", "one"), ("Ana A", "one")))
    assert small.statuses("one")["Zoé Z"] == "waitlisted"
    assert made.unchanged == 2


def test_a_cancelled_row_cancels_and_the_queue_moves_up(small: Event, people: People) -> None:
    rows = [("Ana A", "one"), ("Bob B", "one"), ("Cléo C", "one"), ("Dan D", "one")]
    small.take(people(*rows))
    made = small.take(people(("Ana A", "one", "Annulé"), *rows[1:]))
    assert small.statuses("one") == {
        "Ana A": "cancelled",
        "Bob B": "confirmed",
        "Cléo C": "confirmed",
        "Dan D": "waitlisted",
    }
    assert made.cancelled == [small.person("Ana A").id]
    assert made.promoted == {"one": [small.person("Cléo C").id]}
    assert (made.waitlisted, made.unchanged) == ({}, 3)


def test_a_cancelled_row_that_names_no_session_cancels_all(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am;jeu-am")))
    event.take(people(("Ana A", "", "annulée")))
    assert {r.status for r in event.registrations.values()} == {RegistrationStatus.CANCELLED}


def test_somebody_new_whose_row_is_cancelled_is_known_and_takes_no_seat(
    small: Event, people: People
) -> None:
    rows = [("Ana A", "one", "annulé"), ("Bob B", "one"), ("Cléo C", "one")]
    made = small.take(people(*rows))
    assert small.statuses("one")["Ana A"] == "cancelled"
    assert (made.cancelled, made.waitlisted) == ([], {})
    assert small.take(people(*rows)).registrations == []


def test_registering_again_after_a_cancelled_row_counts(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am", "annulé"), ("Ana A", "jeu-am")))
    assert event.statuses("jeu-am") == {"Ana A": "confirmed"}
    assert event.statuses("mer-am") == {"Ana A": "cancelled"}


def test_a_session_no_longer_ticked_is_cancelled(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am;jeu-am")))
    made = event.take(people(("Ana A", "jeu-am;ven-am")))
    assert event.statuses("mer-am") == {"Ana A": "cancelled"}
    assert event.statuses("ven-am") == {"Ana A": "confirmed"}
    assert (len(made.cancelled), len(made.updated)) == (1, 1)


def test_nothing_ticked_any_more_cancels_too(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am"), ("Bob B", "mer-am")))
    event.take(people(("Ana A", ""), ("Bob B", "mer-am")))
    assert event.statuses("mer-am") == {"Ana A": "cancelled", "Bob B": "confirmed"}


def test_a_list_without_sessions_cancels_none(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am")))
    made = event.take("Nom;E-mail;Pays\nAna A;ana@example.org;France\n")
    assert (made.cancelled, len(made.updated)) == ([], 1)


def test_a_choice_that_was_not_understood_cancels_nothing(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am"), ("Bob B", "jeu-am")))
    made = event.take(people(("Ana A", "Data literacie"), ("Bob B", "jeu-am")))
    assert (made.cancelled, len(made.problems)) == ([], 1)


def test_registering_again_after_a_cancellation_goes_to_the_end_of_the_queue(
    small: Event, people: People
) -> None:
    rows = [("Ana A", "one"), ("Bob B", "one"), ("Cléo C", "one")]
    small.take(people(*rows))
    small.take(people(("Ana A", ""), *rows[1:]))
    made = small.take(people(*rows))
    assert list(small.statuses("one").items())[-1] == ("Ana A", "waitlisted")
    assert made.waitlisted == {"one": [small.person("Ana A").id]}


def test_what_the_desk_registered_or_cancelled_is_the_desks(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am;jeu-am")))
    ana = event.person("Ana A").id
    for session, status in (("mer-am", "cancelled"), ("ven-am", "confirmed")):
        event.registrations[ana, session] = Registration(
            ana, session, RegistrationStatus(status), 1, Source.DESK
        )
    made = event.take(people(("Ana A", "mer-am;jeu-am")))
    assert (made.registrations, made.unchanged) == ([], 1)


def test_waiting_in_the_list_is_waiting_here_also_where_seats_are_free(
    event: Event, people: People
) -> None:
    rows = [("Ana A", "mer-am", "Liste d'attente"), ("Bob B", "mer-am")]
    made = event.take(people(*rows))
    assert event.statuses("mer-am") == {"Ana A": "waitlisted", "Bob B": "confirmed"}
    assert made.waitlisted == {"mer-am": [event.person("Ana A").id]}
    assert event.take(people(*rows)).registrations == []


def test_who_no_longer_waits_in_the_list_is_confirmed_while_the_quota_lasts(
    event: Event, people: People
) -> None:
    event.take(people(("Ana A", "mer-am", "Liste d'attente"), ("Bob B", "mer-am")))
    made = event.take(people(("Ana A", "mer-am"), ("Bob B", "mer-am")))
    assert made.promoted == {"mer-am": [event.person("Ana A").id]}


def test_who_is_confirmed_stays_so_when_the_list_says_waiting(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am"), ("Bob B", "mer-am", "Liste d'attente")))
    made = event.take(people(("Ana A", "mer-am", "Liste d'attente"), ("Bob B", "mer-am")))
    assert event.statuses("mer-am")["Ana A"] == "confirmed"
    assert made.cancelled == []


def test_a_waiting_person_who_becomes_a_speaker_is_confirmed(small: Event) -> None:
    rows = "A A;one;\nB B;one;\nC C;one;{}\n"
    small.take("Nom;Séances;Rôle\n" + rows.format("Participant"))
    small.take("Nom;Séances;Rôle\n" + rows.format("Intervenant"))
    assert small.statuses("one")["C C"] == "confirmed"


def test_a_participant_who_becomes_a_speaker_frees_a_place(small: Event) -> None:
    rows = "A A;one;{}\nB B;one;Participant\nC C;one;Participant\n"
    small.take("Nom;Séances;Rôle\n" + rows.format("Participant"))
    made = small.take("Nom;Séances;Rôle\n" + rows.format("Intervenant"))
    assert made.promoted == {"one": [small.person("C C").id]}


def test_an_import_that_changes_nothing_leaves_whom_the_desk_keeps_waiting(
    event: Event, people: People
) -> None:
    event.take(people(("Ana A", "mer-am")))
    desk(event, "Bob B", "mer-am", RegistrationStatus.WAITLISTED, order=2)
    assert event.take(people(("Ana A", "mer-am"))).registrations == []


def test_later_rows_come_after_everybody_who_was_there(small: Event) -> None:
    header = "Nom;Séances;Date d'inscription\n"
    first = "A A;one;12/02/2020\nB B;one;13/02/2020\nC C;one;14/02/2020\n"
    small.take(header + first)
    small.take(header + "D D;one;01/02/2020\n" + first)
    assert list(small.statuses("one")) == ["A A", "B B", "C C", "D D"]


# --- absent -------------------------------------------------------------------------------------


def test_absent_people_are_reported_and_kept(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am"), ("Bob B", "mer-am")))
    made = event.take(people(("Ana A", "mer-am")))
    assert [a.name for a in made.absent] == ["Bob B"]
    assert event.statuses("mer-am")["Bob B"] == "confirmed"


def test_absent_people_are_cancelled_on_request_and_the_queue_moves_up(
    small: Event, people: People
) -> None:
    small.take(people(("Ana A", "one"), ("Bob B", "one"), ("Cléo C", "one")))
    made = small.take(people(("Bob B", "one"), ("Cléo C", "one")), "cancel")
    assert made.cancelled == [small.person("Ana A").id]
    assert small.statuses("one") == {
        "Ana A": "cancelled",
        "Bob B": "confirmed",
        "Cléo C": "confirmed",
    }


def test_who_was_taken_in_at_the_desk_is_never_absent(event: Event, people: People) -> None:
    desk(event, "Dan D", "mer-am", RegistrationStatus.CONFIRMED)
    made = event.take(people(("Ana A", "mer-am")), "cancel")
    assert (made.absent, made.cancelled) == ([], [])


def test_an_empty_list_cancels_nobody(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am")))
    with pytest.raises(BadInput, match="names nobody"):
        event.plan(HEADER, "cancel")


def test_reordered_and_renamed_columns_change_nothing(event: Event) -> None:
    event.take("Prénom;Nom;E-mail;Séances\nAna;Blanc;a@example.org;mer-am\n")
    made = event.take("Sessions,Email,Last name,First name\nmer-am,a@example.org,Blanc,Ana\n")
    assert made.unchanged == 1


def test_planning_changes_nothing_by_itself(event: Event, people: People) -> None:
    event.take(people(("Ana A", "mer-am")))
    before = (dict(event.attendees), dict(event.registrations))
    event.plan(people(("Ana A", ""), ("Bob B", "mer-am")))
    assert (event.attendees, event.registrations) == before
    assert replace(event.person("Ana A")) == before[0][event.person("Ana A").id]
