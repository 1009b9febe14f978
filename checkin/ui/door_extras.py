"""What other parts of the program add to the door, once the window has been painted."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

Extra = Callable[["MainWindow"], object]


def _exit_fix(window: "MainWindow") -> None:
    from checkin.ui.door.exit_fix import add_exit_fix

    add_exit_fix(window)


def _camera(window: "MainWindow") -> None:
    from checkin.ui.camera.door import add_camera

    add_camera(window)


def _text_size(window: "MainWindow") -> None:
    from checkin.ui.parts.theme import TEXT_SIZE, text_size_of

    window.door.set_text_size(text_size_of(window.machine.get(TEXT_SIZE)))


def _override(window: "MainWindow") -> None:
    from checkin.ui.door.override import add_override

    add_override(window)


def _lunch_count(window: "MainWindow") -> None:
    from checkin.ui.door.lunch_count import add_lunch_count

    add_lunch_count(window)


def _people(window: "MainWindow") -> None:
    from checkin.ui.door.waiting_calls import add_waiting_calls
    from checkin.ui.door.walk_in import add_walk_ins
    from checkin.ui.people.card_door import add_person_cards

    add_walk_ins(window)
    add_person_cards(window)
    add_waiting_calls(window)
    bench = window.workbench
    warm = getattr(bench.desk, "warm", None) if bench else None
    if bench and warm:  # a failure shows itself when somebody is looked for
        bench.long_lane.submit(warm, lambda _n: None, lambda _error: None)


def _badges(window: "MainWindow") -> None:
    from checkin.ui.printing.boxes_door import add_boxes
    from checkin.ui.printing.newcomers import add_newcomers

    add_boxes(window)
    add_newcomers(window)


#: Each imports what it needs when called (nothing of it loads before the first paint) and uses
#: ``window.door.add_action``, ``window.door.set_banner``, ``window.flow``, ``window.workbench``.
EXTRAS: Sequence[Extra] = (
    _exit_fix,
    _camera,
    _text_size,
    _override,
    _lunch_count,
    _people,
    _badges,
)
