"""People who may be there twice: found, kept apart, merged."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput
from checkin.domain.model import Programme
from checkin.importing.likeness import Candidate, WhyAlike, alike
from checkin.services.duplicates import (
    keep_apart,
    likely_duplicates,
    merge,
    plan_duplicates,
)
from tests.importing.stored_event import NOW, StoredEvent

ANA = "Ana;Blanc;ana@example.org;Mairie;mer-am\n"
ANA_TOO = "Ana;Blanc;a.blanc@example.com;;jeu-am,mer-am\n"


@pytest.fixture
def stored(database: str, programme: Programme, tmp_path: Path) -> Iterator[StoredEvent]:
    event = StoredEvent(database, programme, tmp_path)
    yield event
    assert event.doctor() == []
    event.close()


def pairs(*people: str) -> list[tuple[str, str, WhyAlike]]:
    candidates = [Candidate(line, *line.split("|")) for line in people]
    return [(p.one, p.other, p.why) for p in alike(candidates)]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Ana|Blanc|a@example.org", "Ana|Blanc|b@example.com", WhyAlike.SAME_NAME),
        ("Ana|Blanc|a@example.org", "Ána|BLANC|", WhyAlike.SAME_NAME),
        ("Ana|Blanc|a@example.org", "Blanc|Ana|b@example.com", WhyAlike.SWAPPED),
        ("Jeanne|Blanc|j@example.org", "J.|Blanc|j@example.org", WhyAlike.SAME_ADDRESS),
        ("Jean-Marc|Lefevre|j@example.org", "Jean Marc|Lefebvre|j@example.com", WhyAlike.SPELLING),
        ("|Lefevre|j@example.org", "||j@example.org", WhyAlike.SAME_ADDRESS),
    ],
)
def test_who_may_be_one(one: str, other: str, why: WhyAlike) -> None:
    assert pairs(one, other) == [(one, other, why)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana|Blanc|x@example.org", "Bob|Blanc|x@example.org"),  # one address, two people
        ("Ana|Blanc|a@example.org", "Ana|Noir|b@example.com"),
        ("Marie|Durand|m@example.org", "Mario|Durant|n@example.com"),
    ],
)
def test_who_is_not(one: str, other: str) -> None:
    assert pairs(one, other) == []


def test_a_plan_shows_new_people_who_may_be_somebody_known(stored: StoredEvent) -> None:
    stored.take(ANA)
    plan = stored.plan(ANA + ANA_TOO + "Anna;Blanc;a.blanc@example.com;;\n")
    found = {(p.key, p.other.email, p.why) for p in plan_duplicates(plan)}
    assert ("row:3", "ana@example.org", WhyAlike.SAME_NAME) in found
    assert ("row:4", "a.blanc@example.com", WhyAlike.SAME_ADDRESS) in found or (
        "row:3",
        "a.blanc@example.com",
        WhyAlike.SAME_ADDRESS,
    ) in found


def test_a_pair_kept_apart_is_not_proposed_again(stored: StoredEvent) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    keep_apart(stored.event, pair.other.attendee.id, pair.one.attendee.id)
    assert likely_duplicates(stored.event) == []


def test_merging_keeps_both_badges_and_the_better_of_each_registration(
    stored: StoredEvent,
) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    one, other = pair.one, pair.other
    kept = merge(stored.event, one.attendee.id, other.attendee.id, at=NOW)
    assert (kept.attendee.id, kept.attendee.email) == (one.attendee.id, one.attendee.email)
    assert {s: r.status for s, r in kept.registrations.items()} == {
        "mer-am": "confirmed",
        "jeu-am": "confirmed",
    }
    assert len(stored.people()) == 1
    assert stored.scan(other.badge) == "registered"
    assert stored.scan(one.badge, "jeu-am") == "not_open_yet"


def test_the_other_badge_can_be_revoked(stored: StoredEvent) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    merge(
        stored.event,
        pair.one.attendee.id,
        pair.other.attendee.id,
        at=NOW,
        both_badges=False,
    )
    assert stored.scan(pair.one.badge) == "registered"
    assert stored.scan(pair.other.badge) == "revoked"


def test_values_are_chosen_side_by_side_and_stay_through_the_next_import(
    stored: StoredEvent,
) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    fields = {"email": "a.blanc@example.com", "given_name": "Anaïs"}
    ids = pair.one.attendee.id, pair.other.attendee.id
    kept = merge(stored.event, *ids, at=NOW, fields=fields)
    assert (kept.attendee.name, kept.attendee.email) == ("Anaïs Blanc", "a.blanc@example.com")
    assert kept.attendee.organisation == "Mairie"
    before = stored.everything()
    again = stored.take(ANA + ANA_TOO).plan
    assert (again.added, again.updated, again.unchanged, again.absent) == ([], [], 1, [])
    assert stored.everything() == before


def test_who_was_scanned_stays_whoever_is_kept(stored: StoredEvent) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    assert stored.scan(pair.other.badge) == "registered"
    kept = merge(stored.event, pair.one.attendee.id, pair.other.attendee.id, at=NOW)
    assert kept.attendee.id == pair.other.attendee.id
    assert kept.attendee.email == pair.one.attendee.email
    assert stored.scan(pair.one.badge) == "registered"
    assert stored.plan(ANA + ANA_TOO).unchanged == 1


def test_two_people_who_were_both_scanned_are_not_merged(stored: StoredEvent) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    stored.scan(pair.one.badge)
    stored.scan(pair.other.badge)
    before = stored.everything()
    (pair,) = likely_duplicates(stored.event)
    assert not pair.can_be_merged
    with pytest.raises(BadInput, match="both scanned"):
        merge(stored.event, pair.one.attendee.id, pair.other.attendee.id, at=NOW)
    assert stored.everything() == before


def test_nobody_is_merged_with_themselves(stored: StoredEvent) -> None:
    stored.take(ANA)
    ana = stored.person("Ana Blanc").id
    with pytest.raises(BadInput, match="themselves"):
        merge(stored.event, ana, ana, at=NOW)


def test_a_blocked_person_stays_blocked_when_merged(stored: StoredEvent) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    stored.desk_edits(replace(pair.other.attendee, blocked=True))
    kept = merge(stored.event, pair.one.attendee.id, pair.other.attendee.id, at=NOW)
    assert kept.attendee.blocked
