"""What the operator reads after a scan: titles and what to do now, apart from any widget.

Nobody honest is called refused in front of a queue (DESIGN.md, "Words at the door").
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from checkin.domain.answer import Answer
from checkin.domain.model import Attendee, Programme, Role, Session
from checkin.domain.verdict import Outcome, Reason
from checkin.ui.words.times import clock_time, day, same_day
from checkin.ui.words.verdicts import Choice, Kind, Sign, Words, desk_name, role_name, session_label

translate = QCoreApplication.translate

#: by the reason's code
SIGNS: dict[str, Sign] = {
    Reason.WALK_IN: Sign.WALK_IN,
    Reason.FROM_WAITING_LIST: Sign.FROM_LIST,
    Reason.OVERRIDE: Sign.DECIDED,
    Reason.RE_ENTRY: Sign.BACK,
    Reason.ALREADY_INSIDE: Sign.INSIDE,
    Reason.REVOKED: Sign.OLD_BADGE,
    Reason.BLOCKED: Sign.DESK,
    Reason.NOT_REGISTERED: Sign.DESK,
    Reason.NOT_INSIDE: Sign.DESK,
    Reason.CLOSED: Sign.OVER,
}


def answer_words(
    answer: Answer,
    programme: Programme,
    attendee: Attendee | None = None,
    *,
    by: str = "",
    dry_run: bool = False,
) -> Words:
    """The words for an answer; ``attendee`` is the person it names.

    ``by``: the supervisor who decided. ``dry_run``: the answer recorded nothing, which the
    words say; an entry that was not recorded is not shown in the colour of a welcome.
    """
    kind, title, tag, sentence = _Reading(answer, programme, attendee, by).read()
    if dry_run:
        if answer.outcome == Outcome.ADMITTED:
            kind = Kind.NOTED
            sentence = translate("words", "Look only: nothing is recorded, nobody is counted.")
        else:
            sentence += " " + translate("words", "(Look only: nothing is recorded.)")
    yes = ""
    choices: tuple[Choice, ...] = ()
    if answer.outcome == Outcome.CONFIRM:
        if answer.reason == Reason.CHOOSE_SESSION:
            choices = tuple(
                Choice(item, session_label(programme, item)) for item in answer.choices or ()
            )
        elif answer.reason != Reason.UNASSIGNED:
            yes = translate("words", "Yes, let in")
    if answer.repeat:
        sentence += " " + translate("words", "Read twice, counted once.")
    return Words(
        kind=kind,
        title=title,
        sentence=sentence,
        tag=tag,
        given=attendee.given_name if attendee else "",
        family=attendee.family_name if attendee else "",
        detail=_detail(attendee, tag) if attendee else "",
        session=_session_line(answer, programme),
        note=attendee.door_note if attendee else "",
        yes=yes,
        choices=choices,
        sign=_sign(kind, answer.reason),
    )


def _sign(kind: Kind, reason: str) -> Sign:
    """The sign of the reason; a question of the kind that only asks has the question's."""
    return Sign.NONE if kind in (Kind.ASK, Kind.NOTED) else SIGNS.get(reason, Sign.NONE)


def _detail(attendee: Attendee, tag: str) -> str:
    """Organisation and audience; a role that is no participant's, unless the title names it."""
    kind = attendee.audience
    if attendee.role != Role.PARTICIPANT:
        kind = role_name(attendee.role)
    kind = "" if kind == tag else kind
    return " · ".join(part for part in (attendee.organisation, kind) if part)


def _session_line(answer: Answer, programme: Programme) -> str:
    session = programme.session_by_id.get(answer.session or "")
    if session is None or answer.attendee is None:
        return ""
    line = f"{session.name} · {programme.room_of(session).name}"
    left = programme.session_by_id.get(answer.moved_from or "")
    if left is not None:
        line += " · " + translate("words", "leaves “{session}”").format(session=left.name)
    return line


def next_of_the_day(programme: Programme, session: Session) -> Session | None:
    """What follows a session in its room on the same day."""
    zone = programme.event.zone
    later = [
        item
        for item in programme.sessions_of_room[session.room]
        if item.start > session.start and same_day(item.start, session.start, zone)
    ]
    return min(later, key=lambda item: item.start, default=None)


class _Reading:
    """One answer on its way into words."""

    def __init__(
        self, answer: Answer, programme: Programme, attendee: Attendee | None, by: str
    ) -> None:
        self._answer = answer
        self._by = by
        self._programme = programme
        self._attendee = attendee
        self._asked = answer.outcome == Outcome.CONFIRM
        self._session: Session | None = programme.session_by_id.get(answer.session or "")

    def read(self) -> tuple[Kind, str, str, str]:
        """Kind, title, tag, sentence."""
        return self._admitted() or self._unread() or self._closed() or self._later()

    def _admitted(self) -> tuple[Kind, str, str, str] | None:
        welcome = translate("words", "WELCOME")
        seat = translate("words", "Let in: there is a seat.")
        match self._answer.reason:
            case Reason.REGISTERED:
                return Kind.WELCOME, welcome, "", translate("words", "Let in.")
            case Reason.INVITED:
                role = role_name(self._attendee.role) if self._attendee else ""
                return Kind.WELCOME, welcome, role, translate("words", "Let in.")
            case Reason.WALK_IN if not self._asked:
                return Kind.WELCOME, welcome, translate("words", "walk-in"), seat
            case Reason.FROM_WAITING_LIST:
                return Kind.WELCOME, welcome, translate("words", "waiting list"), seat
            case Reason.OVERRIDE:
                tag = translate("words", "authorised")
                if self._by:
                    tag = translate("words", "authorised by {name}").format(name=self._by)
                return Kind.WELCOME, welcome, tag, translate("words", "Let in.")
            case Reason.RE_ENTRY:
                title = translate("words", "WELCOME BACK")
                return Kind.WELCOME, title, "", translate("words", "Let in.")
            case Reason.RECORDED:
                title = translate("words", "PRESENCE NOTED")
                return Kind.WELCOME, title, "", translate("words", "Nothing more to do.")
            case Reason.LEFT:
                sentence = translate("words", "Exit counted. They may come back.")
                return Kind.GOODBYE, translate("words", "GOODBYE"), "", sentence
        return None

    def _unread(self) -> tuple[Kind, str, str, str] | None:
        title = translate("words", "BADGE NOT RECOGNISED")
        match self._answer.reason:
            case Reason.NOT_A_BADGE:
                s = translate(
                    "words", "This is not the code of a badge. Scan the badge, or type the name."
                )
                return Kind.UNKNOWN, title, "", s
            case Reason.FORGED:
                s = translate("words", "Badge of another event, or read badly. Type the name.")
                return Kind.UNKNOWN, title, "", s
            case Reason.UNKNOWN_BADGE:
                s = translate("words", "This badge is not in the list. Type the person’s name.")
                return Kind.UNKNOWN, title, "", s
            case Reason.UNASSIGNED:
                s = translate("words", "Spare badge, nobody’s yet. Type the person’s name.")
                return Kind.ASK, translate("words", "OVER TO YOU"), "", s
            case Reason.REVOKED:
                s = translate("words", "A newer badge replaces it. Type the person’s name.")
                return Kind.AMBER, translate("words", "OLD BADGE"), "", s
        return None

    def _closed(self) -> tuple[Kind, str, str, str] | None:
        full = translate("words", "FULL")
        match self._answer.reason:
            case Reason.ROOM_FULL:
                s = translate(
                    "words",
                    "The room holds {capacity}: nobody more. Scan exits, or offer another room.",
                ).format(capacity=self._answer.capacity)
                tag = f"{self._answer.room_occupancy} / {self._answer.capacity}"
                return Kind.FULL, full, tag, s
            case Reason.SESSION_FULL:
                s = translate("words", "No seat is left without a registration. Offer another.")
                return Kind.FULL, full, "", s
            case Reason.NOT_OPEN_YET:
                tag = self._day_and_time(self._session.doors) if self._session else ""
                s = translate("words", "The doors open then. Ask them to wait or to come back.")
                if not tag:
                    s = translate("words", "Ask them to wait: the doors are not open.")
                return Kind.CLOSED, translate("words", "NOT OPEN YET"), tag, s
            case Reason.CLOSED:
                return self._over()
        return None

    def _over(self) -> tuple[Kind, str, str, str]:
        title = translate("words", "SESSION OVER")
        if self._session is None:
            s = translate("words", "Nothing more opens here. See the programme.")
            return Kind.CLOSED, title, "", s
        following = next_of_the_day(self._programme, self._session)
        if following is None:
            s = translate("words", "It ended at {time}. Nothing more opens in this room today.")
            return Kind.CLOSED, title, "", s.format(time=self._time(self._session.end))
        tag = translate("words", "next one at {time}").format(time=self._time(following.start))
        s = translate("words", "Change this desk to “{session}” (F6), then scan again.")
        return Kind.CLOSED, title, tag, s.format(session=following.name)

    def _later(self) -> tuple[Kind, str, str, str]:
        answer = self._answer
        yours = translate("words", "OVER TO YOU")
        reception = translate("words", "SEE THE WELCOME DESK")
        until = self._time(answer.until) if answer.until else ""
        match answer.reason:
            case Reason.ALREADY_INSIDE:
                return self._already_inside()
            case Reason.EXPECTED_ELSEWHERE:
                return self._expected_elsewhere()
            case Reason.OVER_SEATS:
                s = translate("words", "Registered, but the {seats} seats are taken. Let in?")
                return Kind.ASK, yours, "", s.format(seats=answer.seats)
            case Reason.WALK_IN:
                return Kind.ASK, yours, "", translate("words", "Not registered here. Let in?")
            case Reason.CHOOSE_SESSION:
                return Kind.ASK, yours, "", translate("words", "For which session?")
            case Reason.WAITING:
                tag = translate("words", "place no. {place}").format(place=answer.place)
                if until:
                    tag += ", " + translate("words", "until {time}").format(time=until)
                s = translate("words", "Waiting list. Ask them to wait beside the door.")
                return Kind.WAIT, translate("words", "ONE MOMENT"), tag, s
            case Reason.SEATS_HELD:
                tag = translate("words", "until {time}").format(time=until) if until else ""
                s = translate("words", "Seats are kept for the registered. Ask them to wait.")
                return Kind.WAIT, translate("words", "ONE MOMENT"), tag, s
            case Reason.BLOCKED:
                s = translate("words", "Go with them to the welcome desk, discreetly.")
                return Kind.AMBER, reception, "", s
            case Reason.NOT_REGISTERED:
                s = translate("words", "One must be registered here: the welcome desk can do it.")
                return Kind.AMBER, reception, "", s
            case Reason.NOT_INSIDE:
                s = translate(
                    "words", "No entry is known here: let them out. The welcome desk can note it."
                )
                return Kind.AMBER, reception, "", s
        title = translate("words", "NOT UNDERSTOOD")
        return Kind.ERROR, title, answer.reason, answer.message or ""

    def _already_inside(self) -> tuple[Kind, str, str, str]:
        parts = []
        if self._answer.since:
            parts.append(self._time(self._answer.since))
        if self._answer.since_station:
            parts.append(desk_name(self._answer.since_station))
        sentence = translate("words", "Have the exit scanned first, or see the welcome desk.")
        if self._asked:
            sentence = translate("words", "Is it really this person coming back?")
        return Kind.AMBER, translate("words", "ALREADY IN"), ", ".join(parts), sentence

    def _expected_elsewhere(self) -> tuple[Kind, str, str, str]:
        sessions = [
            self._programme.session_by_id[item]
            for item in self._answer.choices or ()
            if item in self._programme.session_by_id
        ]
        rooms = dict.fromkeys(self._programme.room_of(item).name for item in sessions)
        title = translate("words", "EXPECTED IN {room}").format(room=" / ".join(rooms).upper())
        quoted = translate("words", "“{session}”")
        names = ", ".join(quoted.format(session=item.name) for item in sessions)
        sentence = translate("words", "Registered for {sessions}. Let in here all the same?")
        return Kind.ELSEWHERE, title, "", sentence.format(sessions=names)

    def _day_and_time(self, at: datetime) -> str:
        """With the day, where it is another one than the answer's."""
        zone, asked = self._programme.event.zone, self._answer.at
        if asked is None or same_day(at, asked, zone):
            return self._time(at)
        return f"{day(at, zone)}, {self._time(at)}"

    def _time(self, at: datetime) -> str:
        return clock_time(at, self._programme.event.zone)
