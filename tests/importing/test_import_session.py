"""A list opened, understood, corrected, planned, accepted line by line: as the assistant does."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Programme, Role
from checkin.services import people_edits
from checkin.services.import_session import (
    Decision,
    Decisions,
    How,
    ImportSession,
    LineKind,
    PlanChanged,
    Why,
)
from checkin.services.people_edits import Details
from checkin.services.progress import Cancelled
from tests.importing.stored_event import HEADER, NOW, StoredEvent

ANA = "Ana;Blanc;ana@example.org;Mairie;mer-am\n"
BOB = "Bob;Roux;bob@example.org;Région;jeu-am\n"


@pytest.fixture
def stored(migrated_file: Path, programme: Programme, tmp_path: Path) -> Iterator[StoredEvent]:
    path = tmp_path / "event.checkin"
    path.write_bytes(migrated_file.read_bytes())
    event = StoredEvent(str(path), programme, tmp_path)
    yield event
    assert event.doctor() == []
    event.close()


# --- opened and understood


def test_the_preview_tells_what_was_opened(stored: StoredEvent) -> None:
    preview = stored.session(ANA + BOB).preview()
    assert (preview.kind, preview.encoding, preview.delimiter) == ("csv", "utf-8", ";")
    assert (preview.header_row, preview.total_rows, preview.damaged) == (1, 2, False)
    assert preview.rows[1] == (3, ("Bob", "Roux", "bob@example.org", "Région", "jeu-am"))


def test_a_pasted_table_is_a_list_too(stored: StoredEvent) -> None:
    pasted = "Prénom\tNom\tE-mail\nAna\tBlanc\tana@example.org\n"
    session = ImportSession.open_text(stored.event, pasted)
    assert [c.field for c in session.understanding().columns] == [
        *("given_name", "family_name", "email"),
    ]
    assert len(session.plan().added) == 1


def test_every_column_says_how_sure_it_is_and_why(stored: StoredEvent) -> None:
    columns = stored.session(ANA + BOB).understanding().columns
    assert [(c.field, c.why) for c in columns] == [
        ("given_name", Why.HEADER),
        ("family_name", Why.HEADER),
        ("email", Why.HEADER),
        ("organisation", Why.HEADER),
        ("sessions", Why.HEADER),
    ]
    assert all(0.9 <= c.confidence <= 1 for c in columns)
    assert columns[0].samples == ("Ana", "Bob")


def test_a_header_row_can_be_named(stored: StoredEvent) -> None:
    session = stored.session(ANA, "Trucs;Machins;Choses;Bidules;Ateliers\n" + HEADER)
    assert session.preview().header_row == 2
    assert session.choose_header_row(1).header[0] == "Trucs"
    with pytest.raises(BadInput, match="no text in row 9"):
        session.choose_header_row(9)


def test_spoilt_accents_are_pointed_out_and_repaired_on_request(stored: StoredEvent) -> None:
    session = stored.session("ZoÃ©;LefÃ¨vre;zoe@example.org;Lâ€™Å’uvre;mer-am\n")
    assert session.preview().damaged
    assert len(session.plan().problems) == 2
    assert session.repair_accents(True).repaired
    plan = session.plan()
    assert plan.problems == []
    assert (plan.added[0].name, plan.added[0].organisation) == ("Zoé Lefèvre", "L’Œuvre")


def test_a_session_that_nobody_knows_is_asked_and_then_known(stored: StoredEvent) -> None:
    session = stored.session("Ana;Blanc;ana@example.org;;Lancement du metup open data\n" + BOB)
    (question,) = session.understanding().questions
    assert (question.text, question.times, question.how) == (
        "Lancement du metup open data",
        1,
        How.UNKNOWN,
    )
    assert question.candidates[0][0] == "ven-soir"
    assert len(session.plan().problems) == 1
    assert session.set_label(question.text, "ven-soir").questions == ()
    plan = session.plan()
    assert plan.problems == []
    assert {r.session for r in plan.registrations} == {"ven-soir", "jeu-am"}


def test_a_text_that_is_no_session_is_not_asked_again(stored: StoredEvent) -> None:
    session = stored.session("Ana;Blanc;ana@example.org;;Cocktail\n" + BOB)
    assert session.set_label("Cocktail", None).questions == ()
    assert session.plan().problems == []
    with pytest.raises(NotFound, match="no session"):
        session.set_label("Cocktail", "samedi")


def test_a_column_is_set_by_hand_and_remembered_for_files_of_its_shape(
    stored: StoredEvent,
) -> None:
    header = "Qui;Contact;Régime\n"
    session = stored.session("Ana Blanc;ana@example.org;végétarien\n", header)
    understood = session.set_column(0, "full_name")
    assert understood.columns[0].why is Why.TOLD
    session.set_column(2, "extra")
    session.accept(NOW)
    assert stored.person("Ana Blanc").extra == {"Régime": "végétarien"}

    later = stored.session("végan;Bob Roux;bob@example.org\n", "Régime;Qui;Contact\n")
    assert later.understanding().remembered
    assert [(c.field, c.why) for c in later.understanding().columns] == [
        ("extra", Why.REMEMBERED),
        ("full_name", Why.REMEMBERED),
        ("email", Why.CONTENT),
    ]
    assert not later.forget_told().remembered


def test_columns_that_nobody_ticked_are_not_stored(stored: StoredEvent) -> None:
    stored.take("Ana Blanc;ana@example.org;végétarien\n", "Nom;Mail;Régime alimentaire\n")
    assert stored.person("Ana Blanc").extra == {}


def test_a_wrong_field_is_refused_and_nothing_is_told(stored: StoredEvent) -> None:
    session = stored.session(ANA)
    with pytest.raises(BadInput, match="no field 'nom'"):
        session.set_column(0, "nom")
    assert session.understanding().columns[0].field == "given_name"


def test_reading_can_be_cancelled_and_leaves_nothing(stored: StoredEvent) -> None:
    session = stored.session(ANA)
    before = stored.everything()

    def stop(stage: str, done: int, total: int) -> None:
        if stage == "write" and done == 2:
            raise Cancelled

    session._progress = stop
    with pytest.raises(Cancelled):
        session.accept(NOW)
    assert stored.everything() == before


# --- the plan, line by line


def test_the_plan_has_a_line_for_everybody_whom_it_touches(stored: StoredEvent) -> None:
    stored.take(ANA + BOB + "Cléo;Vert;cleo@example.org;;ven-am\n")
    plan = stored.plan(
        "Ana;Blanc;ana@example.org;Métropole;mer-am,jeu-am\n"
        "Bob;Roux;bob@example.org;Région;\n"
        "Dan;Noir;dan@example.org;;mer-am\n"
    )
    lines = {line.person.name: line for line in plan.lines}
    assert {name: line.kind for name, line in lines.items()} == {
        "Ana Blanc": LineKind.CHANGED,
        "Bob Roux": LineKind.CANCELLED,
        "Dan Noir": LineKind.NEW,
        "Cléo Vert": LineKind.ABSENT,
    }
    (change,) = lines["Ana Blanc"].fields
    assert (change.field, change.old, change.new) == ("organisation", "Mairie", "Métropole")
    (gained,) = lines["Ana Blanc"].sessions
    assert (gained.session, gained.before, gained.now) == ("jeu-am", None, "confirmed")
    assert lines["Dan Noir"].key == "row:4"


def test_moving_up_from_the_waiting_list_is_a_line(stored: StoredEvent) -> None:
    names = [f"P{n};Nom{n};p{n}@example.org;;mer-pm" for n in range(61)]
    stored.take("\n".join(names))
    assert stored.statuses("P60 Nom60") == {"mer-pm": "waitlisted"}
    gone = names[0].replace("mer-pm", "")
    plan = stored.plan("\n".join([gone, *names[1:]]))
    assert {(line.person.name, line.kind) for line in plan.lines} == {
        ("P0 Nom0", LineKind.CANCELLED),
        ("P60 Nom60", LineKind.MOVED_UP),
    }


def test_a_line_can_be_left_out(stored: StoredEvent) -> None:
    stored.take(ANA + BOB)
    newer = "Ana;Blanc;ana@example.org;Métropole;\nDan;Noir;dan@example.org;;mer-am\n"
    ana = stored.person("Ana Blanc").id
    decisions = Decisions({ana: Decision(accept=False), "row:3": Decision(accept=False)})
    made = stored.take(newer, decisions=decisions, absent="cancel").plan
    assert (len(made.added), len(made.updated), made.unchanged) == (0, 0, 1)
    assert stored.person("Ana Blanc").organisation == "Mairie"
    assert stored.statuses("Ana Blanc") == {"mer-am": "confirmed"}
    assert stored.statuses("Bob Roux") == {"jeu-am": "cancelled"}
    assert {line.kind for line in made.lines} == {LineKind.LEFT_OUT, LineKind.ABSENT}


def test_one_field_of_a_line_can_stay(stored: StoredEvent) -> None:
    stored.take(ANA)
    ana = stored.person("Ana Blanc").id
    newer = "Ana;Blanc;ana@example.org;Métropole;mer-am,jeu-am\n"
    decisions = Decisions({ana: Decision(keep=frozenset({"organisation"}))})
    stored.take(newer, decisions=decisions)
    assert stored.person("Ana Blanc").organisation == "Mairie"
    assert stored.statuses("Ana Blanc") == {"mer-am": "confirmed", "jeu-am": "confirmed"}
    assert stored.plan(newer).lines == []  # what stays is not asked again


def test_new_people_only_leaves_everybody_known_as_they_are(stored: StoredEvent) -> None:
    stored.take(ANA + BOB)
    newer = "Ana;Blanc;ana@example.org;Métropole;\nDan;Noir;dan@example.org;;mer-am\n"
    made = stored.take(newer, decisions=Decisions(new_only=True)).plan
    assert (len(made.added), len(made.updated), made.cancelled) == (1, 0, [])
    assert stored.person("Ana Blanc").organisation == "Mairie"
    assert stored.statuses("Dan Noir") == {"mer-am": "confirmed"}


def test_a_new_line_can_be_somebody_known(stored: StoredEvent) -> None:
    stored.take(ANA)
    ana = stored.person("Ana Blanc").id
    other = "Ana;Blanc;ana.blanc@example.com;Métropole;jeu-am\n"
    newer = ANA + other
    decisions = Decisions({"row:3": Decision(same_as=ana)})
    made = stored.take(newer, decisions=decisions).plan
    assert made.added == []
    assert stored.person("Ana Blanc").email == "ana@example.org"
    assert stored.statuses("Ana Blanc") == {"mer-am": "confirmed", "jeu-am": "confirmed"}
    again = stored.plan(newer)  # both of her addresses are hers from now on
    assert (again.unchanged, again.added, again.registrations) == (1, [], [])


def test_two_new_lines_can_be_one_person(stored: StoredEvent) -> None:
    rows = ANA + "Anna;Blanc;ana@example.org;;jeu-am\n"
    made = stored.take(rows, decisions=Decisions({"row:3": Decision(same_as="row:2")})).plan
    assert len(made.added) == 1
    assert stored.statuses("Ana Blanc") == {"mer-am": "confirmed", "jeu-am": "confirmed"}
    assert stored.plan(rows).unchanged == 1


def test_what_was_shown_is_what_is_done_or_nothing(stored: StoredEvent) -> None:
    stored.take(ANA)
    session = stored.session("Ana;Blanc;ana@example.org;Métropole;mer-am\n")
    shown = session.plan()
    stored.desk_edits(replace(stored.person("Ana Blanc"), organisation="Port"))
    before = stored.everything()
    with pytest.raises(PlanChanged) as caught:
        session.accept(NOW, shown=shown)
    assert caught.value.plan.lines[0].kind is LineKind.DESK_KEPT
    assert stored.everything() == before
    assert session.accept(NOW, shown=caught.value.plan).number == 0


def at_the_end_of_planning(session: ImportSession, happens: Callable[[], object]) -> list[str]:
    """``happens`` once between plan and writing; the stages that were gone through."""
    stages: list[str] = []

    def told(stage: str, done: int, total: int) -> None:
        if done == total:
            stages.append(stage)
        if stage == "plan" and done and stages.count("plan") == 1:
            happens()

    session._progress = told
    return stages


def test_a_desk_that_edits_while_the_plan_is_made_is_not_written_over(stored: StoredEvent) -> None:
    stored.take(ANA + BOB)
    ana = stored.person("Ana Blanc").id
    session = stored.session("Ana;Blanc;ana@example.org;Métropole;mer-am\n" + BOB)
    details = Details("Anna", "Blanc", "ana@example.org", "Port", "")
    stages = at_the_end_of_planning(
        session, lambda: people_edits.edit(stored.event, ana, details, at=NOW)
    )
    session.accept(NOW)
    assert stored.person("Anna Blanc").organisation == "Port"
    assert stages.count("plan") == 2  # made again, on what the desk wrote


def test_scans_while_the_plan_is_made_leave_it_as_it_is(stored: StoredEvent) -> None:
    stored.take(ANA)
    code = stored.people()["Ana Blanc"].badge
    session = stored.session(ANA + BOB)
    stages = at_the_end_of_planning(session, lambda: stored.scan(code))
    session.accept(NOW)
    assert stages.count("plan") == 1
    assert "Bob Roux" in stored.people()


# --- what the desk did stays


def test_a_name_that_the_desk_corrected_stays_and_is_no_new_person(stored: StoredEvent) -> None:
    stored.take("Anna;Blanc;ana@example.org;Mairie;mer-am\n")
    stored.desk_edits(
        replace(stored.person("Anna Blanc"), given_name="Ana", email="ana.b@example.org")
    )
    made = stored.take("Anna;Blanc;ana@example.org;Mairie;mer-am\n").plan
    assert (made.added, made.updated, made.unchanged, made.absent) == ([], [], 1, [])
    assert stored.person("Ana Blanc").email == "ana.b@example.org"


def test_a_list_that_changes_its_word_is_shown_beside_the_desks(stored: StoredEvent) -> None:
    stored.take(ANA)
    stored.desk_edits(replace(stored.person("Ana Blanc"), organisation="Port", role=Role.PRESS))
    newer = "Ana;Blanc;ana@example.org;Métropole;mer-am\n"
    plan = stored.plan(newer)
    (line,) = plan.lines
    assert line.kind is LineKind.DESK_KEPT
    assert [(f.field, f.old, f.new, f.desk) for f in line.fields] == [
        ("organisation", "Port", "Métropole", True)
    ]
    taken = Decisions({line.key: Decision(take=frozenset({"organisation"}))})
    stored.take(newer, decisions=taken)
    assert stored.person("Ana Blanc").organisation == "Métropole"
    assert stored.person("Ana Blanc").role is Role.PRESS
    assert stored.take("Ana;Blanc;ana@example.org;Ville;mer-am\n").plan.updated != []


def test_the_desks_word_against_the_lists_is_shown_once(stored: StoredEvent) -> None:
    stored.take(ANA)
    stored.desk_edits(replace(stored.person("Ana Blanc"), organisation="Port"))
    newer = "Ana;Blanc;ana@example.org;Métropole;mer-am\n"
    stored.take(newer)
    assert stored.plan(newer).lines == []
    assert stored.person("Ana Blanc").organisation == "Port"


def test_who_is_blocked_stays_blocked(stored: StoredEvent) -> None:
    stored.take(ANA)
    stored.desk_edits(replace(stored.person("Ana Blanc"), blocked=True, door_note="voir Paul"))
    stored.take("Ana;Blanc;ana@example.org;Métropole;mer-am\n")
    ana = stored.person("Ana Blanc")
    assert (ana.blocked, ana.door_note, ana.organisation) == (True, "voir Paul", "Métropole")
