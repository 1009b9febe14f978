"""“Allow all the same”: a supervisor decides against what the desk answered, on the record."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from checkin.domain.answer import Answer
from checkin.domain.model import Attendee
from checkin.domain.verdict import AUTO, Direction, Outcome, Override, Reason, ScanRequest
from checkin.services.new_id import new_id
from checkin.services.supervisor import Supervisors
from checkin.ui.door.supervisor_pin import Trust
from checkin.ui.overview import raise_unexpected
from checkin.ui.words.desk import error_words

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate

ACTION = "override"
KEY = "Shift+F9"  # beside F9, the plain yes

#: What a supervisor may decide against (DESIGN.md, "Override"): the lines of the rules that
#: give way. ``room_full`` is a safety limit and is not among them.
GIVES_WAY = frozenset(
    {
        Reason.BLOCKED,
        Reason.NOT_OPEN_YET,
        Reason.EXPECTED_ELSEWHERE,
        Reason.OVER_SEATS,
        Reason.WALK_IN,
        Reason.NOT_REGISTERED,
        Reason.WAITING,
        Reason.SEATS_HELD,
        Reason.SESSION_FULL,
    }
)

Last = tuple[ScanRequest, Answer, Attendee | None]


def gives_way(last: Last | None) -> bool:
    """Whether a supervisor can turn the verdict that stands into an admission."""
    if last is None or last[0].direction != Direction.IN or last[0].dry_run:
        return False
    request, answer, _ = last
    if answer.outcome == Outcome.ADMITTED or request.via.recorded:
        return False
    if answer.reason == Reason.NOT_OPEN_YET and answer.session is None:
        return False  # nothing opens any more: there is no session to name
    if answer.reason == Reason.ALREADY_INSIDE:
        return answer.outcome == Outcome.REFUSED  # asked, a plain yes is enough
    return answer.reason in GIVES_WAY


def is_full(last: Last | None) -> bool:
    return last is not None and last[1].reason == Reason.ROOM_FULL


def allowed(last: Last, decision: Override, request_id: str) -> ScanRequest:
    """The same scan with the decision on it.

    A question is answered under its own id. A refusal is in the log under its id, which would
    get the same answer again: the decision is a scan of its own (``request_id``). The session
    that was answered about is named, since `auto` chooses no session that is not open yet.
    """
    request, answer, _ = last
    if answer.outcome != Outcome.CONFIRM:
        request = replace(request, id=request_id)
    if request.session == AUTO and answer.session is not None:
        request = replace(request, session=answer.session)
    return replace(request, override=decision)


def add_override(window: "MainWindow") -> None:
    """The button of the door; greyed where nobody may decide otherwise."""
    bench = window.workbench
    if bench is None:
        return
    door, flow = window.door, window.flow
    supervisors = Supervisors(bench.open_event)
    trust = Trust(supervisors, bench.lane, bench.clock, bench.station)

    def text() -> str:
        if is_full(flow.last):
            return translate("override", "What can be done?")
        return translate("override", "Allow all the same")

    def refresh() -> None:
        button.setEnabled(gives_way(flow.last) or is_full(flow.last))
        door.refresh_action(ACTION)

    def pressed() -> None:
        last = flow.last
        if last is None:
            return
        if is_full(last):
            from checkin.ui.door.override_full import RoomFullHelp

            help_dialog = RoomFullHelp(window, last[1])
            help_dialog.finished.connect(lambda _result: back())
            help_dialog.open()
        elif gives_way(last):
            trust.ask_names(lambda names: decide(last, names), failed)

    def failed(error: Exception) -> None:
        flow.tell(error_words(error, retry=False))
        raise_unexpected(error)

    def decide(last: Last, names: list[str]) -> None:
        from checkin.ui.door.override_dialog import OverrideDialog

        if flow.last is not last:
            return  # the next person was scanned meanwhile: nobody is decided about unseen
        dialog = OverrideDialog(last, flow.view, trust, names, window)
        dialog.decided.connect(lambda decision: submit(last, decision))
        dialog.finished.connect(lambda _result: back())
        dialog.open()

    def back() -> None:
        window.activateWindow()
        door.focus_search()

    def submit(last: Last, decision: Override) -> None:
        request = allowed(last, decision, new_id())
        if request.id != last[0].id:
            request = replace(request, at=bench.clock())
        flow.submit(request)

    button = door.add_action(ACTION, text, KEY, pressed, wide=True)
    flow.shown.connect(lambda *_: refresh())
    refresh()
