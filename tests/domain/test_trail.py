"""Where a person is: scan by scan at the door, and all at once from the log."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.domain.stays import StandingScan
from checkin.domain.trail import NEVER_HERE, Presence, Trail, advance, rebuild, take_count
from checkin.domain.verdict import Direction, Reason, Via

NINE = datetime(2020, 3, 4, 9, tzinfo=UTC)
SESSIONS = ("matin", "atelier", "aprem")


def scan(
    seq: int,
    session: str = "matin",
    direction: Direction = Direction.IN,
    *,
    via: Via = Via.BADGE,
    reason: Reason = Reason.REGISTERED,
    moves: bool = True,
) -> StandingScan:
    at = NINE + timedelta(minutes=seq)
    return StandingScan(seq, f"s{seq}", "ana", session, direction, at, "A", via, reason, moves)


# A step of the log: a scan, or the name of the session that was counted.
steps = st.lists(
    st.one_of(
        st.sampled_from(SESSIONS),
        st.builds(
            scan,
            st.just(0),
            st.sampled_from(SESSIONS),
            st.sampled_from(Direction),
            via=st.sampled_from(Via),
            reason=st.sampled_from((Reason.REGISTERED, Reason.RE_ENTRY, Reason.RECORDED)),
            moves=st.booleans() | st.just(True),
        ),
    ),
    max_size=25,
)


def same_state(one: Trail, other: Trail) -> bool:
    """Equal but for presences that say nothing, which the log need not tell apart from none."""
    return one.whereabouts == other.whereabouts and all(
        one.presence(session) == other.presence(session) for session in SESSIONS
    )


@given(steps)
@settings(max_examples=300, deadline=None, derandomize=True)
def test_step_by_step_or_all_at_once_the_trail_is_the_same(log: list[StandingScan | str]) -> None:
    stepwise, scans, counts = Trail(), list[StandingScan](), dict[str, int]()
    for seq, step in enumerate(log, 1):
        if isinstance(step, str):
            counts[step] = seq
            stepwise = take_count(stepwise, step)
        else:
            made = scan(
                seq,
                step.session,
                step.direction,
                via=step.via,
                reason=step.reason,
                moves=step.moves,
            )
            scans.append(made)
            stepwise = advance(stepwise, made, counted=made.session in counts)
        assert same_state(rebuild(scans, counts), stepwise), seq


def test_whoever_never_came_is_nowhere() -> None:
    trail = rebuild([], {"matin": 3})
    assert trail.whereabouts is None
    assert trail.presence("matin") == NEVER_HERE


def test_an_entry_elsewhere_takes_the_person_out_of_where_they_were() -> None:
    trail = rebuild([scan(1, "matin"), scan(2, "atelier")], {})
    assert trail.inside("atelier")
    assert not trail.inside("matin")
    assert trail.presence("matin").entered


def test_an_exit_leaves_the_last_entry_as_it_was() -> None:
    trail = rebuild([scan(1), scan(2, direction=Direction.OUT)], {})
    assert not trail.inside("matin")
    assert trail.presence("matin").last_entry == NINE + timedelta(minutes=1)


def test_who_is_inside_at_the_count_is_marked_and_is_back_with_the_next_re_entry() -> None:
    scans = [scan(1), scan(3, reason=Reason.RE_ENTRY)]
    assert rebuild(scans[:1], {"matin": 2}).presence("matin").at_count
    assert not rebuild(scans[:1], {"matin": 2}).presence("matin").back
    assert rebuild(scans, {"matin": 2}).presence("matin").back


def test_a_re_entry_before_the_count_brings_nobody_back() -> None:
    scans = [scan(1), scan(2, reason=Reason.RE_ENTRY)]
    assert not rebuild(scans, {"matin": 3}).presence("matin").back


def test_a_new_count_forgets_who_came_back_since_the_one_before() -> None:
    scans = [scan(1), scan(3, reason=Reason.RE_ENTRY)]
    assert rebuild(scans, {"matin": 4}).presence("matin") == Presence(
        entered=True, last_entry=NINE + timedelta(minutes=3), last_station="A", at_count=True
    )


def test_a_presence_recorded_after_a_count_is_silent_until_the_person_moves() -> None:
    recorded = scan(2, via=Via.PAPER, reason=Reason.RECORDED)
    assert rebuild([recorded], {"matin": 1}).presence("matin").silent
    assert not rebuild([recorded], {}).presence("matin").silent
    away_and_back = [recorded, scan(3, direction=Direction.OUT), scan(4)]
    assert not rebuild(away_and_back, {"matin": 1}).presence("matin").silent


def test_a_late_record_is_an_entry_in_the_evidence_and_moves_nobody() -> None:
    late = scan(2, "atelier", via=Via.PAPER, reason=Reason.RECORDED, moves=False)
    trail = rebuild([scan(1), late], {})
    assert trail.inside("matin")
    assert trail.presence("atelier") == Presence(entered=True)
