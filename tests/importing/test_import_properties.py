"""What must hold for every list, however odd."""

import contextlib
import io
import os
from collections import Counter

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.domain.errors import BadInput
from checkin.domain.model import RegistrationStatus, Role
from checkin.importing.programme_file import read_programme
from checkin.importing.readers import read_table
from tests.importing.conftest import SMALL, Event

ROWS = st.lists(
    st.tuples(
        st.sampled_from(["", "", "7", "8"]),
        st.sampled_from(["Ana A", "ANA A", "Bob B", "Cléo C", "Dan D", "Eve E", ""]),
        st.sampled_from(["", "x@example.org", "X@example.org", "y@example.org", "bad"]),
        st.sampled_from(["", "one", "two", "one;two", "two;Yoga"]),
        st.sampled_from(["", "", "", "Intervenant", "Participant"]),
        st.sampled_from(["", "", "", "annulé", "liste d'attente"]),
        st.sampled_from(["", "01/02/2020", "02/02/2020 10:00"]),
    ),
    min_size=1,
    max_size=9,
)


def text_of(rows: list[tuple[str, ...]]) -> str:
    lines = ["ID\tNom\tE-mail\tSéances\tRôle\tStatut\tDate d'inscription"]
    return "\n".join([*lines, *("\t".join(row) for row in rows)])


@settings(max_examples=int(os.environ.get("CHECKIN_EXAMPLES", "200")), deadline=None)
@given(st.lists(ROWS, min_size=1, max_size=3))
def test_a_list_taken_twice_changes_nothing_and_never_confirms_beyond_the_quota(
    lists: list[list[tuple[str, ...]]],
) -> None:
    event = Event(read_programme(SMALL))
    for rows in lists:
        before = {
            key
            for key, r in event.registrations.items()
            if r.status == RegistrationStatus.CONFIRMED
        }
        made = event.take(text_of(rows))
        confirmed = [
            r
            for r in event.registrations.values()
            if r.status == RegistrationStatus.CONFIRMED
            and event.attendees[r.attendee].role == Role.PARTICIPANT
        ]
        fresh = [r for r in confirmed if (r.attendee, r.session) not in before]
        for session, people in Counter(r.session for r in confirmed).items():
            if any(r.session == session for r in fresh):
                assert people <= event.programme.session_by_id[session].quota
        orders = Counter((r.session, r.order) for r in event.registrations.values())
        assert set(orders.values()) <= {1}

        again = event.take(text_of(rows))
        assert again.added == again.registrations == again.updated == again.cancelled == []
        assert again.rows == made.rows


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_bad_input(data: bytes) -> None:
    with contextlib.suppress(BadInput):
        assert read_table(data, "x").header


def test_a_damaged_workbook_is_bad_input() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Nom", "E-mail"])
    out = io.BytesIO()
    book.save(out)
    whole = out.getvalue()
    for cut in range(4, len(whole), 97):
        for data in (whole[:cut], whole[:cut] + b"\x00" * 40 + whole[cut + 40 :]):
            with contextlib.suppress(BadInput):
                read_table(data, "x")
