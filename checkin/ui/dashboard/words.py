"""The dashboard in words and numbers, apart from any widget: tiles, bars, the whole as a table."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication

from checkin.domain.verdict import Reason
from checkin.services.board import Board, DeskPace, SessionBoard, Sums, sums
from checkin.ui.words.times import clock_time, day
from checkin.ui.words.verdicts import desk_name

translate = QCoreApplication.translate

NOW, WHOLE = "now", "event"
"""Scopes beside a day: the moment, and the whole event."""

Scope = date | str


class Stage(Enum):
    """Where the event stands, which says what is worth showing."""

    BEFORE = "before"
    LIVE = "live"
    BETWEEN = "between"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Tile:
    """One large figure with what it is and what stands behind it."""

    caption: str
    figure: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A line with a bar: its share of the longest, and the figure in words."""

    name: str
    value: float
    figure: str


def stage_of(board: Board) -> Stage:
    sessions = board.sessions
    if any(s.open for s in sessions):
        return Stage.LIVE
    if not sessions or not any(s.over for s in sessions):
        return Stage.BEFORE
    return Stage.AFTER if all(s.over for s in sessions) else Stage.BETWEEN


def scope_at(board: Board) -> Scope:
    """What to show where nobody chose: the moment, the day that was, or the whole event."""
    stage = stage_of(board)
    if stage is Stage.LIVE:
        return NOW
    if stage is Stage.BETWEEN:
        return max(board.day_of(s.session) for s in board.sessions if s.over)
    return WHOLE


def sessions_in(board: Board, scope: Scope) -> tuple[SessionBoard, ...]:
    """The sessions of a scope; of the moment, those that are open, else the day's."""
    if isinstance(scope, date):
        return board.of(scope)
    if scope == NOW:
        return tuple(s for s in board.sessions if s.open) or board.of(board.today)
    return board.sessions


def scope_text(board: Board, scope: Scope) -> str:
    if isinstance(scope, date):
        zone = board.programme.event.zone
        of_day = board.of(scope)
        return day(of_day[0].session.start, zone).capitalize() if of_day else scope.isoformat()
    return translate("board", "Now") if scope == NOW else translate("board", "Whole event")


def headline(board: Board) -> str:
    """One sentence on where the event stands."""
    zone, stage = board.programme.event.zone, stage_of(board)
    if not board.sessions:
        return translate("board", "The programme has no session yet.")
    if stage is Stage.LIVE:
        return translate("board", "Doors are open: {sessions}").format(
            sessions=", ".join(s.session.name for s in board.sessions if s.open)
        )
    if stage is Stage.AFTER:
        return translate("board", "The event is over.")
    coming = min((s.session for s in board.sessions if not s.over), key=lambda s: s.doors)
    text = translate("board", "The event has not begun. Doors open on {day} at {time}: {session}")
    if stage is Stage.BETWEEN:
        text = translate("board", "A pause. Doors open on {day} at {time}: {session}")
    return text.format(
        day=day(coming.doors, zone), time=clock_time(coming.doors, zone), session=coming.name
    )


def tiles(board: Board, scope: Scope) -> tuple[Tile, ...]:
    chosen = sessions_in(board, scope)
    total = sums(chosen)
    if stage_of(board) is Stage.BEFORE:
        seats = sum(s.session.seats for s in chosen)
        return (
            Tile(translate("board", "Registrations"), number(total.registered),
                 translate("board", "{n} sessions").format(n=len(chosen))),
            _waiting_list(chosen),
            Tile(translate("board", "Seats"), number(seats),
                 translate("board", "{rate} taken").format(rate=percent(total.registered, seats))),
        )  # fmt: skip
    came = Tile(translate("board", "Came"), number(total.present), _came(total))
    if scope == NOW:
        awaited = sum(s.awaited for s in chosen)
        inside = sum(s.status.inside for s in chosen)
        others = translate("board", "with {n} speakers or staff").format(n=number(total.others))
        others = others if total.others else ""
        return (
            Tile(translate("board", "Inside now"), number(inside), others),
            came,
            Tile(translate("board", "Still awaited"), number(awaited),
                 percent(awaited, total.registered)),
            Tile(translate("board", "Waiting"), number(total.waiting),
                 translate("board", "told to wait at the door")),
            _no_shows(board, board.today),
        )  # fmt: skip
    day_ = scope if isinstance(scope, date) else None
    return (
        Tile(translate("board", "People"), number(board.people.get(day_, 0)),
             translate("board", "participations: {n}").format(n=number(total.present))),
        came,
        _no_shows(board, scope),
        Tile(translate("board", "Hours"), _hours(total.minutes_measured + total.minutes_presumed),
             translate("board", "{measured} measured, {presumed} presumed").format(
                 measured=_hours(total.minutes_measured),
                 presumed=_hours(total.minutes_presumed))),
    )  # fmt: skip


def _hours(minutes: int) -> str:
    """To the minute, as the dossier has it."""
    text = translate("board", "{hours} h {minutes:02d}")
    return text.format(hours=number(minutes // 60), minutes=minutes % 60)


def _came(total: Sums) -> str:
    text = translate("board", "{n} of {of} registered").format(
        n=number(total.came), of=number(total.registered)
    )
    others = total.present - total.came
    return f"{text}, + {number(others)}" if others else text


def _no_shows(board: Board, scope: Scope) -> Tile:
    total = sums(sessions_in(board, scope))
    remark = translate("board", "{n} of {of}, sessions over").format(
        n=number(total.no_shows), of=number(total.due)
    )
    if total.no_show_rate is None:
        remark = translate("board", "no session is over yet")
    return Tile(translate("board", "No-shows"), percent(total.no_shows, total.due), remark)


def _waiting_list(chosen: Iterable[SessionBoard]) -> Tile:
    waiting = sum(s.waitlisted for s in chosen)
    return Tile(translate("board", "Waiting list"), number(waiting))


def room_bars(board: Board) -> tuple[tuple[str, int, int], ...]:
    """Name, occupancy, capacity."""
    names = board.programme.room_by_id
    return tuple((names[r.room].name, r.occupancy, r.capacity) for r in board.rooms)


def desk_bars(board: Board) -> tuple[Bar, ...]:
    """The desks of the day, else all: pace now and last reading."""
    of_today = [desk for desk in board.desks if desk.day] or list(board.desks)
    return tuple(
        Bar(desk_name(desk.station), desk.a_minute, _pace(board, desk)) for desk in of_today
    )


def _pace(board: Board, desk: DeskPace) -> str:
    zone = board.programme.event.zone
    last = clock_time(desk.last_seen, zone)
    if desk.last_seen.astimezone(zone).date() != board.today:
        last = f"{day(desk.last_seen, zone, short=True)} {last}"
    text = translate("board", "{pace}/min · {time} · {n}")
    return text.format(pace=decimal(desk.a_minute), time=last, n=number(desk.day))


def refusal_bars(board: Board, scope: Scope) -> tuple[Bar, ...]:
    """The commonest reason first."""
    day_ = board.today if scope == NOW else scope if isinstance(scope, date) else None
    counts = board.refusals.get(day_, {})
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Bar(reason_text(reason), n, number(n)) for reason, n in ordered)


def reason_text(reason: str) -> str:
    texts: dict[str, str] = {
        Reason.NOT_A_BADGE: translate("board", "Not a badge"),
        Reason.FORGED: translate("board", "Another event’s badge"),
        Reason.UNKNOWN_BADGE: translate("board", "Badge not in the list"),
        Reason.REVOKED: translate("board", "Old badge"),
        Reason.BLOCKED: translate("board", "Blocked"),
        Reason.NOT_OPEN_YET: translate("board", "Too early"),
        Reason.CLOSED: translate("board", "Session over"),
        Reason.ALREADY_INSIDE: translate("board", "Already inside"),
        Reason.ROOM_FULL: translate("board", "Room full"),
        Reason.NOT_REGISTERED: translate("board", "Not registered"),
        Reason.WAITING: translate("board", "Waiting list"),
        Reason.SEATS_HELD: translate("board", "Seats held"),
        Reason.SESSION_FULL: translate("board", "Session full"),
        Reason.NOT_INSIDE: translate("board", "Exit without entry"),
    }
    return texts.get(reason, reason)


def session_text(board: Board, shown: SessionBoard, *, with_day: bool = True) -> str:
    session, zone = shown.session, board.programme.event.zone
    when = clock_time(session.start, zone)
    if with_day:
        when = f"{day(session.start, zone, short=True)} {when}"
    return f"{when}  {session.name}"


def session_figures(shown: SessionBoard) -> str:
    """“39 / 46 · + 5 walk-ins · 15 % no-shows”"""
    text = f"{number(shown.came)} / {number(shown.registered)}"
    if shown.walk_ins:
        text += " · " + translate("board", "+ {n} walk-ins").format(n=number(shown.walk_ins))
    waited = shown.present - shown.came - shown.walk_ins
    if waited:
        text += " · " + translate("board", "+ {n} from the waiting list").format(n=number(waited))
    if shown.over and shown.registered:
        rate = percent(shown.no_shows, shown.registered)
        text += " · " + translate("board", "{rate} no-shows").format(rate=rate)
    return text


def session_brief(shown: SessionBoard) -> str:
    """“39 / 46 + 5 · 15 %”: came of those registered, others, no-shows."""
    text = f"{number(shown.came)} / {number(shown.registered)}"
    if shown.present > shown.came:
        text += f" + {number(shown.present - shown.came)}"
    if shown.over and shown.registered:
        text += f" · {percent(shown.no_shows, shown.registered)}"
    return text


Row = tuple[str, str, str]


def table(board: Board, scope: Scope) -> tuple[Row, ...]:
    """Everything on the screen as lines of text: where, what, how much."""
    zone = board.programme.event.zone
    rows: list[Row] = [
        (translate("board", "Figures"), tile.caption,
         f"{tile.figure}  ({tile.remark})" if tile.remark else tile.figure)
        for tile in tiles(board, scope)
    ]  # fmt: skip
    rows += [
        (translate("board", "Rooms"), name, f"{number(people)} / {number(capacity)}")
        for name, people, capacity in room_bars(board)
    ]
    for shown in sessions_in(board, scope):
        where = session_text(board, shown)
        rows.append((where, translate("board", "Came / registered"), session_figures(shown)))
        for at, people in shown.arrivals:
            until = clock_time(at + timedelta(minutes=15), zone)
            quarter = f"{clock_time(at, zone)} – {until}"
            rows.append((where, translate("board", "Arrivals {time}").format(time=quarter),
                         number(people)))  # fmt: skip
        if shown.untimed:
            what = translate("board", "Known by roll call or paper alone")
            rows.append((where, what, number(shown.untimed)))
    rows += [(translate("board", "Desks"), bar.name, bar.figure) for bar in desk_bars(board)]
    refused = translate("board", "Refusals by reason")
    rows += [(refused, bar.name, bar.figure) for bar in refusal_bars(board, scope)]
    return tuple(rows)


def number(value: int) -> str:
    """Thousands apart by a narrow space that never breaks, as in French and by ISO."""
    return f"{value:,}".replace(",", "\u202f")


def decimal(value: float) -> str:
    return f"{value:.1f}".replace(".", translate("board", "."))


def percent(part: int, whole: int) -> str:
    if not whole:
        return "–"
    return translate("board", "{n} %").format(n=round(100 * part / whole))
