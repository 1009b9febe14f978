"""One key at the door for “it was an exit, not an entry”."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from checkin.domain.verdict import Direction, Outcome, Reason
from checkin.services.corrections import Correction, exit_not_entry
from checkin.services.new_id import new_id
from checkin.ui.overview import raise_unexpected
from checkin.ui.words.desk import error_words, undo_words
from checkin.ui.words.verdicts import Kind, Words

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate

ACTION = "exit_fix"


def add_exit_fix(window: "MainWindow") -> None:
    """A button that names whose entry it turns into an exit; greyed where there is none."""
    bench = window.workbench
    if bench is None:
        return
    door, flow = window.door, window.flow

    def asked_inside() -> bool:
        """The question whether somebody inside is coming back: here the answer is no, leaving."""
        return (
            flow.asking and flow.last is not None and flow.last[1].reason == Reason.ALREADY_INSIDE
        )

    def name() -> str:
        if asked_inside() and flow.last is not None and flow.last[2] is not None:
            return flow.last[2].name
        last = flow.undoable
        return last.name if last is not None and last.direction == Direction.IN else ""

    def text() -> str:
        if not name():
            return translate("exitfix", "It was an exit")
        named = translate("exitfix", "It was an exit: {name}").format(name=name())
        return named.replace("&", "&&")

    def refresh() -> None:
        button.setEnabled(bool(name()))
        door.refresh_action(ACTION)

    def pressed() -> None:
        if asked_inside() and flow.last is not None:
            flow.submit(replace(flow.last[0], direction=Direction.OUT))
            return
        last = flow.undoable
        if last is None or last.direction != Direction.IN or flow.asking:
            return
        work = partial(
            exit_not_entry,
            bench.open_event,
            last.scan,
            by=flow.station,
            reason=translate("exitfix", "it was an exit, not an entry"),
            at=bench.clock(),
            station=flow.station,
            undo_id=new_id(),
            exit_id=new_id(),
        )

        def failed(error: Exception) -> None:
            flow.undoable = last
            flow.changed.emit()
            flow.tell(error_words(error, retry=False))
            raise_unexpected(error)

        flow.change(work, lambda done: _words(done, last.name), failed)
        flow.undoable = None
        flow.changed.emit()

    button = door.add_action(ACTION, text, "Shift+F8", pressed, wide=True)
    flow.changed.connect(refresh)
    flow.shown.connect(lambda *_: refresh())
    refresh()


def _words(done: Correction, name: str) -> Words:
    if done.left is None:
        return undo_words(done.undone, name)
    sentence = translate("exitfix", "The entry no longer counts, the exit does.")
    if done.left.outcome != Outcome.ADMITTED:
        sentence = translate(
            "exitfix", "The entry no longer counts. Never scanned in before: no exit to note."
        )
    return Words(Kind.GOODBYE, translate("exitfix", "EXIT NOTED"), sentence, given=name)
