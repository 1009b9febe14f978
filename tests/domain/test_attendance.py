"""What the scans of a person prove about their time in each session."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.attendance import Attendance, Figures, attend, totals
from checkin.domain.model import Attendee, Event, Programme, Role, Room, Session
from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction, Reason, Via

PARIS = ZoneInfo("Europe/Paris")
IN, OUT = Direction.IN, Direction.OUT


def local(hhmm: str, day: int = 4) -> datetime:
    return datetime.fromisoformat(f"2020-03-{day:02} {hhmm}").replace(tzinfo=PARIS)


def session(id: str, start: str, end: str) -> Session:
    return Session(id, f"Séance {id}", "salle", local(start), local(end), seats=50)


def programme_of(*sessions: Session) -> Programme:
    event = Event("odd", "Open Data Days", "Europe/Paris")
    return Programme(event, (Room("salle", "Salle", 60),), sessions)


MORNING = session("matin", "09:30", "12:30")
PARALLEL = session("atelier", "09:30", "12:30")
AFTERNOON = session("aprem", "14:00", "17:00")
PROGRAMME = programme_of(PARALLEL, MORNING, AFTERNOON)


class Door:
    """Writes standing scans in the order of the log."""

    def __init__(self) -> None:
        self.scans: list[StandingScan] = []

    def __call__(
        self,
        at: str | datetime,
        session: str = "matin",
        direction: Direction = IN,
        via: Via = Via.BADGE,
        *,
        person: str = "ana",
        moves: bool = True,
        reason: Reason = Reason.REGISTERED,
    ) -> None:
        seq = len(self.scans) + 1
        when = local(at) if isinstance(at, str) else at
        self.scans.append(
            StandingScan(seq, f"s{seq}", person, session, direction, when, "A", via, reason, moves)
        )

    def of(self, session: str = "matin", person: str = "ana") -> Attendance:
        (found,) = [a for a in attend(PROGRAMME, self.scans) if a.session == session]
        assert found.attendee == person
        return found


@pytest.fixture
def door() -> Door:
    return Door()


def test_nobody_came_nobody_attended() -> None:
    assert attend(PROGRAMME, []) == []


def test_an_exit_that_was_scanned_makes_the_minutes_measured(door: Door) -> None:
    door("09:40")
    door("11:10", direction=OUT)
    assert door.of() == Attendance(
        attendee="ana",
        session="matin",
        first_entry=local("09:40"),
        last_exit=local("11:10"),
        exit_presumed=False,
        minutes_measured=90,
        minutes_presumed=0,
        measured=True,
        known_by=(Via.BADGE,),
    )


def test_who_never_scans_out_is_presumed_there_until_the_end(door: Door) -> None:
    door("09:40")
    found = door.of()
    assert (found.minutes_measured, found.minutes_presumed) == (0, 170)
    assert not found.measured
    assert found.last_exit == MORNING.end
    assert found.exit_presumed


def test_minutes_before_the_start_do_not_count_but_the_entry_is_shown_as_scanned(
    door: Door,
) -> None:
    door("09:05")
    door("10:30", direction=OUT)
    assert door.of().minutes_measured == 60
    assert door.of().first_entry == local("09:05")


def test_who_left_before_the_start_was_there_for_no_minute(door: Door) -> None:
    door("09:05")
    door("09:20", direction=OUT)
    assert door.of().minutes == 0
    assert door.of().measured


@pytest.mark.parametrize("exit_at", ["12:31", "13:30"])
def test_an_exit_up_to_an_hour_after_the_end_counts_to_the_end_and_is_measured(
    door: Door, exit_at: str
) -> None:
    door("09:30")
    door(exit_at, direction=OUT)
    assert door.of().minutes_measured == 180
    assert door.of().last_exit == local(exit_at)
    assert not door.of().exit_presumed


def test_an_exit_more_than_an_hour_after_the_end_proves_nothing(door: Door) -> None:
    door("09:30")
    door("13:31", direction=OUT)
    assert door.of().minutes_presumed == 180
    assert door.of().last_exit == MORNING.end


def test_a_move_ends_the_stay_and_is_as_good_as_an_exit(door: Door) -> None:
    door("09:30", "atelier")
    door("10:15", "matin")
    door("12:00", "matin", OUT)
    assert door.of("atelier").minutes_measured == 45
    assert door.of("atelier").last_exit == local("10:15")
    assert door.of("matin").minutes_measured == 105


@pytest.mark.parametrize("at", ["12:30", "13:40"])
def test_an_entry_elsewhere_once_the_session_has_ended_is_no_move(door: Door, at: str) -> None:
    door("09:30")
    door(at, "aprem")
    assert door.of("matin").minutes_presumed == 180
    assert door.of("matin").exit_presumed


def test_who_moves_away_and_back_has_the_minutes_of_both_stays(door: Door) -> None:
    door("09:30")
    door("10:00", "atelier")
    door("11:00")
    door("12:00", direction=OUT)
    assert door.of("matin").minutes_measured == 90
    assert door.of("atelier").minutes_measured == 60


def test_a_re_entry_without_an_exit_continues_the_stay(door: Door) -> None:
    door("09:30")
    door("10:45", reason=Reason.RE_ENTRY)
    door("11:30", direction=OUT)
    assert door.of().minutes_measured == 120


def test_a_break_between_exit_and_re_entry_does_not_count(door: Door) -> None:
    door("09:30")
    door("10:30", direction=OUT)
    door("11:00")
    door("12:30", direction=OUT)
    assert door.of().minutes_measured == 150
    assert door.of().first_entry == local("09:30")


def test_one_stay_without_an_exit_makes_all_minutes_of_the_attendance_presumed(
    door: Door,
) -> None:
    door("09:30")
    door("10:30", direction=OUT)
    door("11:00")
    assert (door.of().minutes_measured, door.of().minutes_presumed) == (0, 150)


def test_an_exit_from_another_session_ends_nothing(door: Door) -> None:
    door("09:30")
    door("10:00", "atelier", OUT)
    assert door.of().minutes_presumed == 180


def test_an_exit_alone_is_no_attendance(door: Door) -> None:
    door("10:00", direction=OUT)
    assert attend(PROGRAMME, door.scans) == []


def test_minutes_follow_the_time_of_the_scans_not_the_order_of_the_log(door: Door) -> None:
    door("11:30", direction=OUT)
    door("09:30")
    assert door.of().minutes_measured == 120


def test_two_scans_of_one_instant_follow_the_log(door: Door) -> None:
    door("10:00")
    door("10:00", direction=OUT)
    assert door.of().minutes_measured == 0
    assert door.of().measured


def test_seconds_are_added_up_before_they_are_cut_to_whole_minutes(door: Door) -> None:
    door("09:30:00")
    door("09:30:40", direction=OUT)
    door("10:00:00")
    door("10:00:40", direction=OUT)
    assert door.of().minutes_measured == 1


@pytest.mark.parametrize("via", [Via.ROLL_CALL, Via.PAPER])
def test_a_recorded_presence_lasts_from_its_time_to_the_end_and_is_presumed(
    door: Door, via: Via
) -> None:
    door("11:00", via=via, reason=Reason.RECORDED)
    assert door.of().minutes_presumed == 90
    assert door.of().known_by == (via,)


@pytest.mark.parametrize("at", ["12:30", "18:00"])
def test_a_presence_recorded_once_the_session_has_ended_is_the_whole_session(
    door: Door, at: str
) -> None:
    door(at, via=Via.PAPER, moves=False)
    assert door.of().minutes_presumed == 180
    assert door.of().first_entry == MORNING.start
    assert door.of().last_exit == MORNING.end


def test_a_recorded_presence_ends_with_the_next_exit_and_stays_presumed(door: Door) -> None:
    door("10:00", via=Via.ROLL_CALL)
    door("11:00", direction=OUT)
    found = door.of()
    assert (found.minutes_measured, found.minutes_presumed) == (0, 60)
    assert found.last_exit == local("11:00")
    assert not found.exit_presumed
    assert found.known_by == (Via.BADGE, Via.ROLL_CALL)


def test_a_recorded_presence_ends_where_the_person_was_scanned_elsewhere_before_it_was_logged(
    door: Door,
) -> None:
    door("11:00", "atelier")
    door("10:00", "matin", via=Via.PAPER, moves=False)
    assert door.of("matin").minutes_presumed == 60


def test_a_recorded_presence_beside_a_measured_stay_makes_the_attendance_presumed(
    door: Door,
) -> None:
    door("09:30")
    door("10:00", via=Via.ROLL_CALL)
    door("11:30", direction=OUT)
    assert (door.of().minutes_measured, door.of().minutes_presumed) == (0, 120)


def test_a_paper_typed_in_later_does_not_end_the_stay_of_that_hour(door: Door) -> None:
    door("14:00", "aprem")
    door("15:00", "matin", via=Via.PAPER, moves=False)
    door("16:00", "aprem", OUT)
    assert door.of("aprem").minutes_measured == 120
    assert door.of("matin").minutes_presumed == 180


def test_evidence_recorded_afterwards_never_shortens_what_the_door_measured(door: Door) -> None:
    door("09:30", "atelier")
    door("12:00", "atelier", OUT)
    door("10:30", "matin", via=Via.PAPER, moves=False)
    assert door.of("atelier").minutes_measured == 150
    assert door.of("matin").minutes_presumed == 120


def test_of_two_recorded_presences_the_later_begins_where_the_other_ends(door: Door) -> None:
    door("14:10", "aprem")
    door("10:00", "matin", via=Via.PAPER, moves=False)
    door("11:00", "atelier", via=Via.PAPER, moves=False)
    assert door.of("matin").minutes_presumed == 60
    assert door.of("atelier").minutes_presumed == 90


def test_a_roll_call_of_the_moment_moves_the_person(door: Door) -> None:
    door("09:30", "atelier")
    door("10:30", "matin", via=Via.ROLL_CALL)
    assert door.of("atelier").minutes_measured == 60
    assert door.of("matin").minutes_presumed == 120


def test_all_ways_a_person_was_recognised_are_told_once(door: Door) -> None:
    door("09:30", via=Via.NAME)
    door("10:30", direction=OUT)
    door("11:00")
    assert door.of().known_by == (Via.BADGE, Via.NAME)


def test_a_session_cut_short_after_people_came_leaves_no_negative_minutes(door: Door) -> None:
    door("11:00")
    cut = replace(MORNING, end=local("10:30"))
    (found,) = attend(programme_of(cut), door.scans)
    assert found.minutes == 0
    assert found.last_exit == local("11:00")


def test_while_the_session_runs_the_exit_is_unknown_and_minutes_count_to_now(door: Door) -> None:
    door("09:30")
    (found,) = attend(PROGRAMME, door.scans, now=local("10:30"))
    assert found.last_exit is None
    assert not found.exit_presumed
    assert found.minutes_presumed == 60


def test_each_person_has_attendances_of_their_own_in_order_of_the_programme(door: Door) -> None:
    door("14:00", "aprem", person="bob")
    door("09:30", person="bob")
    door("10:00", person="ana")
    order = [(a.session, a.attendee) for a in attend(PROGRAMME, door.scans)]
    assert order == [("matin", "ana"), ("matin", "bob"), ("aprem", "bob")]


@pytest.mark.parametrize(
    ("month", "day", "minutes"),
    [(3, 29, 120), (10, 25, 240)],  # the clock jumps from 2:00 to 3:00, and back
)
def test_a_night_of_clock_change_has_the_minutes_that_really_passed(
    door: Door, month: int, day: int, minutes: int
) -> None:
    start, end = (datetime(2020, month, day, hour, tzinfo=PARIS) for hour in (1, 4))
    night = Session("nuit", "Nuit", "salle", start, end, seats=9)
    door(start, "nuit")
    door(end, "nuit", OUT)
    (found,) = attend(programme_of(night), door.scans)
    assert found.minutes_measured == minutes


def test_the_whole_of_a_night_of_clock_change_is_as_long_as_it_was(door: Door) -> None:
    start, end = (datetime(2020, 3, 29, hour, tzinfo=PARIS) for hour in (1, 4))
    night = Session("nuit", "Nuit", "salle", start, end, seats=9)
    door(start - timedelta(minutes=5), "nuit")
    (found,) = attend(programme_of(night), door.scans)
    assert found.minutes_presumed == 120


def test_the_hour_that_comes_twice_is_told_apart(door: Door) -> None:
    start, end = (datetime(2020, 10, 25, hour, tzinfo=PARIS) for hour in (1, 4))
    night = Session("nuit", "Nuit", "salle", start, end, seats=9)
    door(datetime(2020, 10, 25, 2, 30, tzinfo=PARIS), "nuit")
    door(datetime(2020, 10, 25, 2, 30, fold=1, tzinfo=PARIS), "nuit", OUT)
    (found,) = attend(programme_of(night), door.scans)
    assert found.minutes_measured == 60


def test_people_and_participations_are_counted_apart_and_other_roles_beside(door: Door) -> None:
    door("09:30")
    door("10:30", direction=OUT)
    door("14:00", "aprem")
    door("09:30", person="eva")
    people = {
        "ana": Attendee("ana", "Ana", "A"),
        "eva": Attendee("eva", "Eva", "E", role=Role.SPEAKER),
        "out": Attendee("out", "Out", "O"),
    }
    found = totals(attend(PROGRAMME, door.scans), people)
    assert found.participants == Figures(1, 2, minutes_measured=60, minutes_presumed=180)
    assert found.others == Figures(1, 1, minutes_measured=0, minutes_presumed=180)


# --- against a naive sum, minute by minute ---

ORIGIN = datetime(2020, 3, 4, 8, 0, tzinfo=UTC)
SHORT = {"x": (10, 40), "y": (10, 40), "z": (45, 70)}
SHORT_PROGRAMME = programme_of(
    *(
        Session(
            id,
            id,
            "salle",
            (ORIGIN + timedelta(minutes=start)).astimezone(PARIS),
            (ORIGIN + timedelta(minutes=end)).astimezone(PARIS),
            seats=9,
        )
        for id, (start, end) in SHORT.items()
    )
)

moments = st.builds(
    lambda minute, session, direction, via, moves: (minute, session, direction, via, moves),
    st.integers(0, 75),
    st.sampled_from(sorted(SHORT)),
    st.sampled_from(Direction),
    st.sampled_from([Via.BADGE, Via.BADGE, Via.BADGE, Via.NAME]),
    st.just(True),
)
records = st.builds(
    lambda minute, session, via, moves: (minute, session, IN, via, moves),
    st.integers(0, 75),
    st.sampled_from(sorted(SHORT)),
    st.sampled_from([Via.ROLL_CALL, Via.PAPER]),
    st.booleans(),
)

Moment = tuple[int, str, Direction, Via, bool]


def is_over(moment: Moment) -> bool:
    return moment[0] >= SHORT[moment[1]][1]


def there_by_the_door(path: Sequence[Moment], session: str, minute: int) -> bool:
    """Replay everything up to a minute: where does the door say the person is?"""
    where = None
    for at, scanned, direction, via, moves in path:
        if at > minute:
            break
        if direction is OUT:
            where = None if where == scanned else where
        elif not via.recorded:
            where = scanned
        elif moves and scanned != where and not is_over((at, scanned, direction, via, moves)):
            where = None
    return where == session


def there_by_record(path: Sequence[Moment], session: str, minute: int) -> bool:
    """Does a recorded presence say so, and nothing between it and this minute otherwise?"""
    said = False
    for moment in path:
        at, scanned, direction, via, _ = moment
        if via.recorded and scanned == session and is_over(moment):
            return True
        if at > minute:
            continue
        if direction is OUT:
            said = said and scanned != session
        elif scanned == session:
            said = said or via.recorded
        elif not (via.recorded and is_over(moment)):
            said = False
    return said


def naive_minutes(path: Sequence[Moment], session: str) -> int:
    start, end = SHORT[session]
    ways: list[Callable[[Sequence[Moment], str, int], bool]] = [there_by_the_door, there_by_record]
    return sum(any(way(path, session, minute) for way in ways) for minute in range(start, end))


@given(st.lists(st.one_of(moments, moments, records), max_size=12), st.randoms())
def test_the_minutes_are_those_of_a_naive_sum_minute_by_minute(
    log: list[Moment], shuffle: object
) -> None:
    scans = [
        StandingScan(
            seq,
            f"s{seq}",
            "ana",
            session,
            direction,
            (ORIGIN + timedelta(minutes=minute)).astimezone(PARIS),
            "A",
            via,
            Reason.REGISTERED,
            moves and not is_over((minute, session, direction, via, moves)),
        )
        for seq, (minute, session, direction, via, moves) in enumerate(log)
    ]
    shuffle.shuffle(scans)  # type: ignore[attr-defined]
    path = sorted(log, key=lambda moment: moment[0])
    found = {a.session: a for a in attend(SHORT_PROGRAMME, scans)}
    for session in SHORT:
        entered = any(m[1] == session and m[2] is IN for m in log)
        assert (session in found) == entered
        if session in found:
            attendance = found[session]
            assert attendance.minutes == naive_minutes(path, session)
            assert 0 in (attendance.minutes_measured, attendance.minutes_presumed)
            recorded = any(m[1] == session and m[3].recorded for m in log)
            assert not (recorded and attendance.measured)


@given(st.lists(moments, max_size=12))
def test_measured_means_that_the_door_saw_every_stay_end(log: list[Moment]) -> None:
    path = sorted(log, key=lambda moment: moment[0])
    scans = [
        StandingScan(
            seq, f"s{seq}", "ana", m[1], m[2], ORIGIN + timedelta(minutes=m[0]), "A", m[3],
            Reason.REGISTERED, True,
        )
        for seq, m in enumerate(log)
    ]  # fmt: skip
    for attendance in attend(SHORT_PROGRAMME, scans):
        _, end = SHORT[attendance.session]
        inside, unseen = False, False
        for minute, session, direction, _, _ in path:
            if session == attendance.session:
                inside = direction is IN  # no exit here comes more than an hour after the end
            elif direction is IN:
                unseen = unseen or (inside and minute >= end)
                inside = False
        assert attendance.measured == (not inside and not unseen)
