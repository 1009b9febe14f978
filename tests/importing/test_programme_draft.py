"""A programme drafted from the session names of a list, where there is none yet."""

from datetime import date, datetime
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput
from checkin.domain.model import Programme, Room
from checkin.importing.columns import map_columns
from checkin.importing.programme_draft import DraftSession, draft_sessions
from checkin.importing.programme_file import read_programme
from checkin.importing.readers import read_table
from checkin.services.import_programme import ProgrammeDraft, complete, save_programme
from tests.importing.corpora.truth import SESSIONS
from tests.importing.test_corpora import FILES

AROUND = date(2020, 2, 1)
BY_WHEN = ("hand-kept", "microsoft-forms-fr", "unicode-text")  # they call sessions by their hours
CODES = ("limesurvey-en-codes",)


WHOLE = [
    p for p in FILES if not p.name.startswith(("blind-", "second-"))
]  # those name all the sessions


def drafted(data: bytes, programme: Programme) -> list[DraftSession]:
    nothing = Programme(programme.event, (), ())
    table = read_table(data, "list")
    return draft_sessions(table, map_columns(table, nothing, strict=False), AROUND)


@pytest.mark.parametrize("path", WHOLE, ids=lambda p: p.name)
def test_every_export_tells_its_sessions(path: Path, programme: Programme) -> None:
    found = drafted(path.read_bytes(), programme)
    assert len(found) == len(SESSIONS)
    if not path.name.startswith(BY_WHEN + CODES):
        assert {d.title for d in found} == set(SESSIONS.values())


def test_times_are_read_from_the_names(programme: Programme) -> None:
    text = "Nom;Ateliers\nAna B;Wed 4 March, 9:30 am – 12:30 pm: Maps\nBob C;Ven 6 mars matin\n"
    maps, friday = drafted(text.encode(), programme)
    assert (maps.title, maps.people) == ("Maps", 1)
    assert (maps.start, maps.end) == (
        datetime(2020, 3, 4, 9, 30),  # noqa: DTZ001
        datetime(2020, 3, 4, 12, 30),  # noqa: DTZ001
    )
    assert friday.start == datetime(2020, 3, 6, 9, 30)  # noqa: DTZ001


def test_a_completed_draft_is_a_programme_file_that_finds_the_lists_names(
    programme: Programme, tmp_path: Path
) -> None:
    path = next(p for p in FILES if p.name == "eventbrite-fr.csv")
    draft = ProgrammeDraft(
        tuple(drafted(path.read_bytes(), programme)), (Room("salle", "Salle", 50),)
    )
    made = complete(draft, programme.event, day=date(2020, 3, 4))
    save_programme(made, tmp_path / "programme.toml")
    again = read_programme((tmp_path / "programme.toml").read_bytes())
    assert again == made
    columns = map_columns(read_table(path.read_bytes(), path.name), again)
    assert [c.header for c in columns.of("sessions")] == ["Type de billet"]


def test_sessions_without_times_follow_each_other(programme: Programme) -> None:
    draft = drafted(b"Nom;Ateliers\nAna B;Un;\nBob C;Deux\n", programme)
    made = complete(
        ProgrammeDraft(tuple(draft), (Room("salle", "Salle", 9),)),
        programme.event,
        day=date(2020, 3, 4),
    )
    zone = programme.event.zone
    assert [s.start.astimezone(zone).hour for s in made.sessions] == [9, 14]
    assert [s.seats for s in made.sessions] == [9, 9]


def test_a_list_that_names_no_session_makes_no_programme(programme: Programme) -> None:
    draft = drafted(b"Nom;Mail\nAna B;a@example.org\n", programme)
    with pytest.raises(BadInput, match="at least one session"):
        complete(ProgrammeDraft(tuple(draft), ()), programme.event, day=AROUND)
