"""What the desk does to single people, on SQLite and PostgreSQL alike."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Attendee, Registration, RegistrationStatus, Role
from checkin.domain.verdict import Direction, ScanRequest, Via
from checkin.services import people
from checkin.services.door import EventDesk
from checkin.services.open_event import OpenEvent
from checkin.services.people_alike import NewPerson, alike, register_new, same
from checkin.services.people_calls import calls
from checkin.services.people_card import audiences, read_card
from checkin.services.people_edits import Details, edit, enrol, print_one
from checkin.services.people_table import Filter, State, filtered, read_table
from checkin.services.programme_changes import built_in_programme, change_session
from checkin.store.doctor import examine

NINE = datetime(2020, 3, 4, 8, tzinfo=UTC)  # 9 h in Marseille; mer-am: 9 h 30, released 9 h 40
CONFIRMED, WAITLISTED = RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED


@pytest.fixture
def event(database: str) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(database)
    opened.create(built_in_programme())
    yield opened
    assert opened.read(lambda unit: examine(unit, opened.rows)) == []
    opened.close()


def add(
    event: OpenEvent,
    name: str,
    session: str = "mer-am",
    *,
    waitlist: bool = False,
    email: str = "",
    audience: str = "",
    role: Role = Role.PARTICIPANT,
) -> Attendee:
    given, family = people.names_of(name)
    return people.register(
        event, given_name=given, family_name=family, email=email, role=role, audience=audience,
        sessions=[session] if session else [], waitlist=waitlist, at=NINE - timedelta(days=1),
    ).attendee  # fmt: skip


def let_in(
    event: OpenEvent, person: Attendee, at: datetime, direction: Direction = Direction.IN
) -> str:
    request = ScanRequest(
        f"{person.id}-{at}", at, "A", attendee=person.id, via=Via.NAME, direction=direction
    )
    return EventDesk(event).admit(request).reason


def registration(event: OpenEvent, person: Attendee) -> Registration:
    return people.list_people(event, person.id)[0].registrations["mer-am"]


def test_one_person_reads_as_in_the_list_of_everybody(event: OpenEvent) -> None:
    for name in ("Marie Durand", "Zoé Gonçalves", "Paul Martin"):
        add(event, name)
    marie = people.list_people(event)[0].attendee.id
    people.revoke_badge(event, marie, reissue=True, at=NINE)
    everybody = people.list_people(event)
    assert [people.list_people(event, p.attendee.id) for p in everybody] == [[p] for p in everybody]
    with pytest.raises(NotFound):
        people.list_people(event, "nobody")


def test_somebody_known_is_confirmed_while_there_is_a_place_else_told_to_wait(
    event: OpenEvent,
) -> None:
    change_session(event, "mer-am", at=NINE, seats=1)
    first, second = add(event, "Ana Un", ""), add(event, "Bob Deux", "")
    assert enrol(event, first.id, "mer-am", waitlist=False, at=NINE).status is CONFIRMED
    made = enrol(event, second.id, "mer-am", waitlist=False, at=NINE)
    assert (made.status, made.told_waiting) == (WAITLISTED, True)
    assert registration(event, second) == made


def test_enrolling_again_keeps_a_confirmation_and_the_place_in_the_queue(event: OpenEvent) -> None:
    confirmed, waiting = add(event, "Ana Un"), add(event, "Bob Deux", waitlist=True)
    before = registration(event, confirmed)
    place = registration(event, waiting).order
    assert enrol(event, confirmed.id, "mer-am", waitlist=True, at=NINE) == before
    assert enrol(event, waiting.id, "mer-am", waitlist=True, at=NINE).order == place


def test_who_cancelled_and_comes_again_is_behind_those_who_waited(event: OpenEvent) -> None:
    change_session(event, "mer-am", at=NINE, seats=1)
    add(event, "Ana Un")
    gone, waiting = add(event, "Bob Deux", waitlist=True), add(event, "Cyr Trois", waitlist=True)
    people.change(event, gone.id, at=NINE, cancel="mer-am")
    enrol(event, gone.id, "mer-am", waitlist=True, at=NINE)
    assert registration(event, gone).order > registration(event, waiting).order


def test_no_session_of_that_name_changes_nothing(event: OpenEvent) -> None:
    person = add(event, "Ana Un")
    with pytest.raises(NotFound):
        enrol(event, person.id, "nulle-part", waitlist=False, at=NINE)
    assert set(people.list_people(event, person.id)[0].registrations) == {"mer-am"}


def test_a_corrected_name_is_found_and_no_value_is_in_the_list_of_changes(event: OpenEvent) -> None:
    desk = EventDesk(event)
    person = add(event, "Mari Durant")
    assert [p.id for p in desk.find("Mari")] == [person.id]
    edit(event, person.id, Details("Marie", " Durand ", "m@exemple.fr"), at=NINE)
    assert [p.name for p in desk.find("Durand")] == ["Marie Durand"]
    noted = event.read(lambda unit: unit.all("SELECT details FROM change ORDER BY seq"))[-1][0]
    assert "family_name" in noted
    assert "Durand" not in noted
    with pytest.raises(BadInput):
        edit(event, person.id, Details(" ", ""), at=NINE)
    assert people.list_people(event, person.id)[0].attendee.name == "Marie Durand"


@pytest.mark.parametrize("typed", ["Marie Durand", "DURAND Marie", "marié  durand"])
def test_the_same_name_however_typed_is_offered_before_a_second_record(
    event: OpenEvent, typed: str
) -> None:
    desk = EventDesk(event)
    marie = add(event, "Marie Durand")
    new = NewPerson(*typed.split(maxsplit=1))
    assert register_new(event, desk, new, "mer-am", waitlist=False, at=NINE) == [marie]
    assert len(people.list_people(event)) == 1


def test_the_same_e_mail_under_another_name_is_offered(event: OpenEvent) -> None:
    desk = EventDesk(event)
    marie = add(event, "Marie Durand", email="Marie@Exemple.fr")
    new = NewPerson("Marie", "Martin", "marie@exemple.FR ")
    assert alike(desk, new)[0] == marie
    assert same(new, marie)
    assert register_new(event, desk, new, "", waitlist=False, at=NINE) == [marie]


def test_similar_names_are_shown_but_stop_nobody(event: OpenEvent) -> None:
    desk = EventDesk(event)
    marie = add(event, "Marie Durand")
    new = NewPerson("Marie", "Durant")
    assert alike(desk, new) == [marie]
    made = register_new(event, desk, new, "", waitlist=False, at=NINE)
    assert isinstance(made, people.Person)


def test_whom_to_call_once_seats_are_released(event: OpenEvent) -> None:
    change_session(event, "mer-am", at=NINE, seats=2)
    came = add(event, "Ana Un")
    add(event, "Bob Deux")
    first, second = add(event, "Cyr Trois", waitlist=True), add(event, "Dan Quatre", waitlist=True)
    assert let_in(event, came, NINE) == "registered"
    assert calls(event, NINE + timedelta(minutes=39)) == []
    (call,) = calls(event, NINE + timedelta(minutes=40))
    assert (call.session.id, call.places, call.names) == ("mer-am", 1, ("Cyr Trois",))
    at = NINE + timedelta(minutes=41)
    assert let_in(event, first, at) == "from_waiting_list"
    assert calls(event, at) == []
    let_in(event, came, at + timedelta(minutes=5), Direction.OUT)
    (call,) = calls(event, at + timedelta(minutes=5))
    assert call.attendees == (second.id,)
    assert calls(event, NINE + timedelta(hours=2)) == []


def test_blocked_people_are_not_called(event: OpenEvent) -> None:
    change_session(event, "mer-am", at=NINE, seats=1)
    add(event, "Ana Un")
    blocked = add(event, "Bob Deux", waitlist=True)
    people.change(event, blocked.id, at=NINE, blocked=True)
    assert calls(event, NINE + timedelta(minutes=40)) == []


def test_a_card_tells_todays_sessions_first_scans_and_badges(event: OpenEvent) -> None:
    person = add(event, "Marie Durand", "")
    sessions = [s.id for s in event.programme().sessions]
    for session in sessions:
        enrol(event, person.id, session, waitlist=False, at=NINE)
    let_in(event, person, NINE)
    people.revoke_badge(event, person.id, reissue=True, at=NINE)
    card = read_card(event, person.id, NINE)
    days = [session.start.date() == NINE.date() for session, _ in card.registered]
    assert len(days) == len(sessions)
    assert days == sorted(days, reverse=True)
    assert days[0]
    assert [(s.outcome, s.session, s.station) for s in card.scans] == [("admitted", "mer-am", "A")]
    assert (card.issued, card.revoked) == (NINE, 1)


def test_a_badge_is_printed_for_one_person_or_none_is_made(
    qapp: QApplication, event: OpenEvent, tmp_path: Path
) -> None:
    person = add(event, "Marie Durand")
    path = print_one(event, person.id, tmp_path / "badges")
    assert path.read_bytes().startswith(b"%PDF")
    assert "Durand" not in path.name
    people.revoke_badge(event, person.id, reissue=False, at=NINE)
    with pytest.raises(BadInput):
        print_one(event, person.id, tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_the_table_is_filtered_by_word_role_session_and_state(event: OpenEvent) -> None:
    marie = add(event, "Marie Durand", email="marie@exemple.fr", audience="curieux")
    add(event, "Élodie Bernard", waitlist=True, audience="curieux")
    add(event, "Zoé Gonçalves", "", role=Role.PRESS)
    let_in(event, marie, NINE)
    rows = read_table(event, NINE).rows

    def names(**wanted: object) -> list[str]:
        return [r.attendee.given_name for r in filtered(rows, Filter(**wanted))]  # type: ignore[arg-type]

    assert names() == ["Élodie", "Marie", "Zoé"]
    assert names(text="durand MARIE") == names(text="exemple.fr") == ["Marie"]
    assert names(role="press") == names(state=State.UNREGISTERED) == ["Zoé"]
    assert names(session="mer-am") == ["Élodie", "Marie"]
    assert names(session="mer-am", state=State.WAITLISTED) == ["Élodie"]
    assert names(state=State.INSIDE) == names(session="mer-am", state=State.INSIDE) == ["Marie"]
    assert names(session="mer-pm", state=State.INSIDE) == names(state=State.BLOCKED) == []
    rows = read_table(event, NINE + timedelta(hours=3, minutes=30)).rows  # 12 h 30: it has ended
    assert names(state=State.INSIDE) == []
    assert audiences(event) == ["curieux"]
