"""People who may be there twice: found, kept apart, merged."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checkin.domain.errors import BadInput, NotFound
from checkin.domain.model import Programme
from checkin.importing.likeness import Candidate, WhyAlike, alike
from checkin.services import people, retention
from checkin.services.attendance_export import export_attendance
from checkin.services.door import EventDesk
from checkin.services.duplicates import (
    keep_apart,
    likely_duplicates,
    merge,
    plan_duplicates,
)
from checkin.services.merging import compare, last_merge, undo_last_merge
from checkin.services.programme_changes import change_session
from checkin.services.settings import EventSettings
from tests.importing.stored_event import DOOR, NOW, StoredEvent

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


def test_what_a_merge_would_make_is_told_before(stored: StoredEvent) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    before = stored.everything()
    seen = compare(stored.event, pair.one.attendee.id, pair.other.attendee.id)
    assert seen.fields["email"] == ("ana@example.org", "a.blanc@example.com")
    assert seen.fields["organisation"] == ("Mairie", "")
    assert "door_note" not in seen.fields
    assert [(s.session, s.one is not None, s.other is not None) for s in seen.sessions] == [
        ("mer-am", True, True),
        ("jeu-am", False, True),
    ]
    assert {s.result.status for s in seen.sessions} == {"confirmed"}
    assert (seen.scans, seen.badges, seen.can_be_merged) == ((0, 0), (1, 1), True)
    assert stored.everything() == before
    kept = merge(stored.event, pair.one.attendee.id, pair.other.attendee.id, at=NOW)
    assert kept.registrations == {s.session: s.result for s in seen.sessions}


@pytest.mark.parametrize("both_badges", [True, False])
@pytest.mark.parametrize("scanned", ["", "one", "other"])
def test_a_merge_taken_back_leaves_everything_as_it_was(
    stored: StoredEvent, both_badges: bool, scanned: str
) -> None:
    stored.take(ANA + ANA_TOO + "Bob;Noir;bob@example.org;;mer-am\n")
    (pair,) = likely_duplicates(stored.event)
    stored.desk_edits(replace(pair.other.attendee, door_note="kit", blocked=scanned == ""))
    if scanned:
        stored.scan(getattr(pair, scanned).badge)
    before = stored.everything()
    ids = pair.one.attendee.id, pair.other.attendee.id
    merge(stored.event, *ids, at=NOW, both_badges=both_badges, fields={"job_title": "Maire"})
    last = last_merge(stored.event)
    assert last is not None
    assert {last.kept_name, last.gone_name} == {"Ana Blanc"}
    parted = undo_last_merge(stored.event, at=NOW)
    assert {parted.one.attendee.id, parted.other.attendee.id} == set(ids)
    assert (parted.stays, parted.scans) == ((), 0)
    assert stored.everything() == before
    assert last_merge(stored.event) is None
    with pytest.raises(NotFound, match="no merge to take back"):
        undo_last_merge(stored.event, at=NOW)


def test_what_happened_since_a_merge_stays_when_it_is_taken_back(stored: StoredEvent) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    kept = merge(stored.event, pair.one.attendee.id, pair.other.attendee.id, at=NOW)
    chosen = {"email": "a.blanc@example.com"}
    undo_last_merge(stored.event, at=NOW)
    ids = pair.one.attendee.id, pair.other.attendee.id
    kept = merge(stored.event, *ids, at=NOW, fields=chosen, both_badges=False)
    stored.desk_edits(replace(kept.attendee, email="ana@new.example.org"))
    people.change(stored.event, kept.attendee.id, at=NOW, cancel="jeu-am")
    people.revoke_badge(stored.event, kept.attendee.id, reissue=True, at=NOW)
    badge = stored.people()["Ana Blanc"].badge
    assert stored.scan(badge) == "registered"
    parted = undo_last_merge(stored.event, at=NOW)
    assert set(parted.stays) == {"email", "session:jeu-am"}
    assert parted.scans == 1
    assert parted.one.attendee.email == "ana@new.example.org"
    assert parted.one.badge == badge
    assert parted.one.registrations["jeu-am"].status == "cancelled"
    assert set(parted.other.registrations) == {"mer-am"}
    # The merge had revoked the other's badge: theirs again, and valid.
    assert stored.scan(pair.other.badge) == "registered"
    assert stored.scan(pair.one.badge) == "revoked"


def test_merges_are_taken_back_one_by_one_the_last_first(stored: StoredEvent) -> None:
    stored.take(ANA + ANA_TOO + "Bob;Noir;b@example.org;;\nNoir;Bob;b@example.com;;jeu-am\n")
    before = stored.everything()
    for pair in likely_duplicates(stored.event):
        merge(stored.event, pair.one.attendee.id, pair.other.attendee.id, at=NOW)
    assert len(likely_duplicates(stored.event)) == 0
    undo_last_merge(stored.event, at=NOW)
    undo_last_merge(stored.event, at=NOW)
    assert stored.everything() == before


def test_an_erasure_forgets_who_was_merged_away(stored: StoredEvent) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    merge(stored.event, pair.one.attendee.id, pair.other.attendee.id, at=NOW)
    EventSettings(stored.event).put(retention.SETTING, "2020-02-01")
    retention.erase(stored.event, by="Claire", now=NOW)
    assert last_merge(stored.event) is None
    settings = stored.event.read(lambda unit: unit.all("SELECT value FROM setting"))
    assert "a.blanc@example.com" not in str(settings)


def test_a_seat_that_a_merge_frees_goes_to_the_queue_and_is_not_taken_back(
    stored: StoredEvent,
) -> None:
    change_session(stored.event, "mer-am", seats=2, at=NOW)
    stored.take(ANA + ANA_TOO + "Bob;Noir;bob@example.org;;mer-am\n")
    assert stored.statuses("Bob Noir") == {"mer-am": "waitlisted"}
    (pair,) = likely_duplicates(stored.event)
    merge(stored.event, pair.one.attendee.id, pair.other.attendee.id, at=NOW)
    assert stored.statuses("Bob Noir") == {"mer-am": "confirmed"}
    parted = undo_last_merge(stored.event, at=NOW)
    assert parted.one.registrations["mer-am"].status == "confirmed"
    assert parted.other.registrations["mer-am"].status == "confirmed"
    assert stored.statuses("Bob Noir") == {"mer-am": "confirmed"}


def test_people_are_found_by_name_as_they_are_after_a_merge_and_its_undo(
    stored: StoredEvent,
) -> None:
    stored.take(ANA + ANA_TOO)
    desk = EventDesk(stored.event)
    assert len(desk.find("blanc")) == 2
    (pair,) = likely_duplicates(stored.event)
    merge(stored.event, pair.one.attendee.id, pair.other.attendee.id, at=NOW)
    assert [p.email for p in desk.find("blanc")] == ["ana@example.org"]
    undo_last_merge(stored.event, at=NOW)
    assert len(desk.find("blanc")) == 2


def test_the_dossier_and_the_journal_hold_a_merge(stored: StoredEvent) -> None:
    stored.take(ANA + ANA_TOO)
    (pair,) = likely_duplicates(stored.event)
    stored.scan(pair.other.badge)
    merge(stored.event, pair.one.attendee.id, pair.other.attendee.id, at=NOW, by="A")
    folder = stored.folder / "dossier"
    export_attendance(stored.event, folder, ["csv", "xlsx"], None, language="fr", now=DOOR)
    (row,) = stored.event.read(
        lambda unit: unit.all("SELECT \"by\", details FROM change WHERE what = 'merge'")
    )
    assert row[0] == "A"
    assert "Blanc" not in row[1]  # ids only
