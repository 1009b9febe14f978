"""Who is found for what is typed, and that the index follows the list."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from checkin.domain.model import Attendee, Role
from checkin.services import people
from checkin.services.open_event import OpenEvent
from checkin.services.people_index import PeopleIndex
from checkin.services.programme_changes import built_in_programme
from checkin.services.search import PeopleSearch

AT = datetime(2020, 3, 4, 8, tzinfo=UTC)
PEOPLE = (
    Attendee("li", "Wei", "Li", organisation="Ville de Marseille"),
    Attendee("liard", "Agathe", "Liard"),
    Attendee("coeur", "Solène", "Cœur-Joly", email="s.coeur@exemple.test"),
    Attendee("angelo", "Fabio", "D’Angelo", organisation="INRAE"),
    Attendee("legall", "Maël", "Le Gall"),
    Attendee("goncalves", "Zoé", "Gonçalves", email="zg@fablab.test", organisation="Fab Lab"),
    Attendee("marie", "Marie", "Durand", organisation="Région Sud"),
    Attendee("durand", "Durand", "Marin"),
    Attendee("dupont", "Élise", "Dupont"),
    Attendee("jb", "Jean-Baptiste", "Noël"),
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("l", "legall"),
        ("li", "li"),
        ("LI wei", "li"),
        ("coeur", "coeur"),
        ("cœur", "coeur"),
        ("d'angelo", "angelo"),
        ("d’ang", "angelo"),
        ("dangelo", "angelo"),
        ("legall", "legall"),
        ("le gall", "legall"),
        ("goncal", "goncalves"),
        ("durand marie", "marie"),
        ("marie durand", "marie"),
        ("mari dur", "marie"),
        ("elise", "dupont"),
        ("dupnot", "dupont"),
        ("gonsalves zoe", "goncalves"),
        ("gonsal", "goncalves"),
        ("duppont elise", "dupont"),
        ("inrae", "angelo"),
        ("fab lab", "goncalves"),
        ("zg@fablab", "goncalves"),
        ("s.coeur@exemple.test", "coeur"),
        ("jean baptiste", "jb"),
        ("jeanbaptiste", "jb"),
        ("ngelo", "angelo"),
        ("  noel   jean-b ", "jb"),
    ],
)
def test_the_person_meant_comes_first(typed: str, first: str) -> None:
    assert PeopleIndex(PEOPLE).find(typed)[0].id == first


def test_a_whole_name_goes_before_a_beginning_and_a_name_before_an_organisation() -> None:
    index = PeopleIndex((*PEOPLE, Attendee("org", "Ana", "Costa", organisation="Li & Cie")))
    assert [p.id for p in index.find("li")][:3] == ["li", "liard", "org"]


@pytest.mark.parametrize("typed", ["", "  ", "-", "''", "xyzzyx", "\U0001f600"])
def test_nobody_is_found_for_nothing_or_nonsense(typed: str) -> None:
    assert PeopleIndex(PEOPLE).find(typed) == []


def test_every_letter_of_every_name_keeps_the_person_within_reach() -> None:
    index = PeopleIndex(PEOPLE)
    for person in PEOPLE:
        for name in (person.name, f"{person.family_name} {person.given_name}"):
            for end in range(1, len(name) + 1):
                assert person in index.find(name[:end]), name[:end]


def test_somebody_put_anew_is_found_by_the_new_name_only() -> None:
    index = PeopleIndex(PEOPLE)
    index.put(Attendee("dupont", "Élise", "Quintin"))
    assert [p.family_name for p in index.find("quin")] == ["Quintin"]
    assert index.find("dupont") == []
    index.remove("dupont")
    assert index.find("quintin") == []
    assert len(index) == len(PEOPLE) - 1


@pytest.fixture
def event(database: str) -> Iterator[OpenEvent]:
    opened = OpenEvent.at(database)
    opened.create(built_in_programme())
    yield opened
    opened.close()


def test_the_index_follows_the_desk_without_reading_everybody_again(
    event: OpenEvent, monkeypatch: pytest.MonkeyPatch
) -> None:
    def add(given: str, family: str) -> str:
        return people.register(
            event, given_name=given, family_name=family, email="", role=Role.PARTICIPANT,
            sessions=["mer-am"], waitlist=False, at=AT,
        ).attendee.id  # fmt: skip

    marie = add("Marie", "Durand")
    search = PeopleSearch(event)
    assert [p.id for p in search.find("durand")] == [marie]

    def never(_: object) -> list[Attendee]:
        raise AssertionError("read everybody again")

    monkeypatch.setattr("checkin.services.search.roster_rows.attendees", never)
    zoe = add("Zoé", "Marin")
    assert {p.id for p in search.find("mar")} == {marie, zoe}
    people.change(event, marie, at=AT, note="remettre le kit")
    assert search.find("durand")[0].door_note == "remettre le kit"
    heir = people.change(event, zoe, at=AT, replace_by=("Paul", "Sabatier", "")).attendee.id
    assert [p.id for p in search.find("sabatier")] == [heir]
