"""Every reason of the rules has its words, and nobody honest reads that they are refused."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from checkin.domain.answer import Answer
from checkin.domain.verdict import Direction, Reason
from checkin.ui.words.answers import answer_words
from checkin.ui.words.desk import idle_words, log_word
from checkin.ui.words.verdicts import Kind
from tests.ui.fake_desk import MARIE, NOEL, NOW, PROGRAMME, admitted, asked, refused

pytestmark = pytest.mark.usefixtures("french")

AT_912 = datetime(2020, 3, 4, 8, 12, tzinfo=UTC)
AT_940 = datetime(2020, 3, 4, 8, 40, tzinfo=UTC)

HEADINGS = [
    (admitted(MARIE), Kind.WELCOME, "BIENVENUE"),
    (admitted(NOEL, "invited"), Kind.WELCOME, "BIENVENUE (intervenant)"),
    (admitted(MARIE, "walk_in"), Kind.WELCOME, "BIENVENUE (entrée libre)"),
    (admitted(MARIE, "from_waiting_list"), Kind.WELCOME, "BIENVENUE (liste d’attente)"),
    (admitted(MARIE, "re_entry"), Kind.WELCOME, "BON RETOUR"),
    (admitted(MARIE, "override"), Kind.WELCOME, "BIENVENUE (autorisé)"),
    (admitted(MARIE, "recorded"), Kind.WELCOME, "PRÉSENCE NOTÉE"),
    (admitted(MARIE, "left"), Kind.GOODBYE, "AU REVOIR"),
    (refused("room_full", MARIE, room_occupancy=60, capacity=60), Kind.FULL, "COMPLET (60 / 60)"),
    (refused("session_full", MARIE), Kind.FULL, "COMPLET"),
    (refused("not_open_yet", MARIE), Kind.CLOSED, "PAS ENCORE OUVERT (8 h 45)"),
    (refused("closed"), Kind.CLOSED, "SÉANCE TERMINÉE"),
    (
        asked("already_inside", MARIE, since=AT_912, since_station="B"),
        Kind.AMBER,
        "DÉJÀ ENTRÉ (9 h 12, poste B)",
    ),
    (
        asked("expected_elsewhere", MARIE, choices=("atelier",)),
        Kind.ELSEWHERE,
        "ATTENDU SALLE PASTEUR",
    ),
    (
        refused("waiting", MARIE, place=3, until=AT_940),
        Kind.WAIT,
        "UN INSTANT (place n° 3, jusqu’à 9 h 40)",
    ),
    (refused("seats_held", MARIE, until=AT_940), Kind.WAIT, "UN INSTANT (jusqu’à 9 h 40)"),
    (asked("over_seats", MARIE, seats=50), Kind.ASK, "À VOUS DE DIRE"),
    (asked("walk_in", MARIE), Kind.ASK, "À VOUS DE DIRE"),
    (asked("choose_session", MARIE, choices=("am", "atelier")), Kind.ASK, "À VOUS DE DIRE"),
    (Answer("confirm", "unassigned"), Kind.ASK, "À VOUS DE DIRE"),
    (refused("forged"), Kind.UNKNOWN, "BADGE NON RECONNU"),
    (refused("not_a_badge"), Kind.UNKNOWN, "BADGE NON RECONNU"),
    (refused("unknown_badge"), Kind.UNKNOWN, "BADGE NON RECONNU"),
    (refused("revoked", MARIE), Kind.AMBER, "ANCIEN BADGE"),
    (refused("blocked", MARIE), Kind.AMBER, "VOIR L’ACCUEIL"),
    (refused("not_registered", MARIE), Kind.AMBER, "VOIR L’ACCUEIL"),
    (refused("not_inside", MARIE), Kind.AMBER, "VOIR L’ACCUEIL"),
]


@pytest.mark.parametrize(("answer", "kind", "heading"), HEADINGS, ids=lambda value: str(value)[:40])
def test_an_answer_reads_as_the_design_says(answer: Answer, kind: Kind, heading: str) -> None:
    words = answer_words(answer, PROGRAMME, NOEL if answer.attendee == "noel" else MARIE)
    plain = words.heading.replace("\u00a0", " ")
    assert (words.kind, plain) == (kind, heading)
    assert words.sentence
    assert "refus" not in (words.heading + words.sentence).lower()


def test_every_reason_of_the_rules_has_words() -> None:
    assert {answer.reason for answer, _, _ in HEADINGS} == set(Reason)


def test_a_refusal_of_the_request_shows_its_message_to_staff() -> None:
    words = answer_words(Answer("refused", "bad_request", message="Unknown session x."), PROGRAMME)
    assert (words.kind, words.sentence) == (Kind.ERROR, "Unknown session x.")


def test_only_a_question_asks() -> None:
    assert answer_words(asked("over_seats", MARIE), PROGRAMME, MARIE).yes
    assert not answer_words(refused("already_inside", MARIE), PROGRAMME, MARIE).asks
    assert not answer_words(Answer("confirm", "unassigned"), PROGRAMME).asks
    chosen = answer_words(asked("choose_session", MARIE, choices=("am",)), PROGRAMME, MARIE)
    assert not chosen.yes
    assert "Data literacy · Grande salle" in chosen.choices[0].label


def test_a_repeated_scan_says_that_it_counts_once() -> None:
    words = answer_words(replace(admitted(MARIE), repeat=True), PROGRAMME, MARIE)
    assert "compté une seule fois" in words.sentence


def test_an_override_names_the_supervisor() -> None:
    words = answer_words(admitted(MARIE, "override"), PROGRAMME, MARIE, by="Claire Aubin")
    assert words.heading == "BIENVENUE (autorisé par Claire Aubin)"


def test_what_was_only_looked_up_says_so_and_is_no_green_light() -> None:
    words = answer_words(admitted(MARIE, scan=None), PROGRAMME, MARIE, dry_run=True)
    assert (words.kind, words.title) == (Kind.NOTED, "BIENVENUE")
    assert "rien n’est enregistré" in words.sentence
    full = answer_words(refused("session_full", MARIE), PROGRAMME, MARIE, dry_run=True)
    assert full.kind == Kind.FULL
    assert "rien n’est enregistré" in full.sentence


def test_a_move_names_the_session_that_is_left() -> None:
    words = answer_words(admitted(MARIE, moved_from="atelier"), PROGRAMME, MARIE)
    assert "quitte «\u00a0Cartographier\u00a0»" in words.session


def test_the_idle_screen_says_when_the_doors_open() -> None:
    words = idle_words(PROGRAMME, "pm", Direction.IN, NOW)
    assert words.sentence.replace("\u00a0", " ") == "Ouverture des portes à 13 h 45."
    early = datetime(2020, 3, 3, 8, 0, tzinfo=UTC)
    words = idle_words(PROGRAMME, "auto", Direction.IN, early)
    assert "mercredi 4 mars à 8" in words.sentence


def test_the_log_says_in_a_word_what_came_of_a_scan() -> None:
    from checkin.services.desk import LoggedScan

    scan = LoggedScan("1", NOW, "Zoé", "zoe", "am", "in", "admitted", "registered", "A", False)
    assert log_word(scan) == "Entrée"
    assert log_word(replace(scan, direction="out")) == "Sortie"
    assert log_word(replace(scan, voided=True)) == "Annulé"
    assert log_word(replace(scan, outcome="refused", reason="room_full")) == "Complet"
