"""What other parts of the program add to the door, once the window has been painted."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

Extra = Callable[["MainWindow"], object]


def _exit_fix(window: "MainWindow") -> None:
    from checkin.ui.exit_fix import add_exit_fix

    add_exit_fix(window)


def _people(window: "MainWindow") -> None:
    from checkin.ui.person_card_door import add_person_cards
    from checkin.ui.waiting_calls import add_waiting_calls
    from checkin.ui.walk_in import add_walk_ins

    add_walk_ins(window)
    add_person_cards(window)
    add_waiting_calls(window)
    bench = window.workbench
    warm = getattr(bench.desk, "warm", None) if bench else None
    if bench and warm:  # a failure shows itself when somebody is looked for
        bench.long_lane.submit(warm, lambda _n: None, lambda _error: None)


#: Each imports what it needs when called (nothing of it loads before the first paint) and uses
#: ``window.door.add_action``, ``window.door.set_banner``, ``window.flow``, ``window.workbench``.
EXTRAS: Sequence[Extra] = (_exit_fix, _people)
