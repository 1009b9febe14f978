"""Newcomers' badges print by themselves, behind the door's back; what fails is told in a strip.

Where somebody was entered at the desk and this machine has a printer for it (print centre,
“Printer”), their badge is written down as wanted and printed on a lane of its own. A failure, or
a program that was closed before the printer was done, leaves a strip with two keys.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checkin.domain.errors import UserError
from checkin.services.print_desk import (
    StillInQueueError,
    Unprinted,
    desk_printer,
    drop,
    unprinted,
)
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.parts.banners import Banner
from checkin.ui.words.desk import error_text

if TYPE_CHECKING:
    from checkin.services.print_centre import Output
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate

AGAIN, LEAVE = "newcomers_again", "newcomers_leave"
_NAMED = 3  # more names than these are not read from a strip


class Newcomers(QObject):
    """One badge after the other; no scan and no other print waits for them."""

    def __init__(
        self,
        window: "MainWindow",
        bench: Workbench,
        out: "Callable[[str], Output] | None" = None,
    ) -> None:
        super().__init__(window)
        self.setObjectName("newcomers")
        self._door, self._bench, self.out = window.door, bench, out
        self.waiting: Sequence[Unprinted] = ()
        self._printing: set[int] = set()
        self._again = self._door.add_action(
            AGAIN,
            lambda: translate("print", "Print the badge again"),
            "Ctrl+P",
            self.try_again,
            wide=True,
        )
        self._leave = self._door.add_action(
            LEAVE,
            lambda: translate("print", "Leave that badge"),
            "Ctrl+Shift+L",
            self.leave,
            wide=True,
        )
        bench.person_added.connect(self._added)
        self._show(())
        self.look()

    def _added(self, attendee_id: str) -> None:
        printer = desk_printer(self._bench.machine)
        if printer is None:
            return
        bench = self._bench
        now = bench.clock()

        def work() -> int | None:
            from checkin.services.print_walk_ins import want_badge  # off this thread: it is heavy

            return want_badge(bench.open_event, attendee_id, printer, at=now, by=bench.station)

        def done(run: int | None) -> None:
            if run is not None:
                self._print(run, again=False)

        bench.newcomers_lane.submit(work, done, self._failed)

    def _print(self, run: int, *, again: bool) -> None:
        bench, out = self._bench, self.out
        self._printing.add(run)

        def closing() -> bool:
            if bench.closing.is_set():
                raise StillInQueueError
            return False

        def ended(_whatever: object) -> None:
            self._printing.discard(run)
            self.look()

        def failed(error: Exception) -> None:
            ended(error)
            if not isinstance(error, UserError):
                raise error

        def work() -> bool:
            from checkin.services.print_centre import to_printer
            from checkin.services.print_walk_ins import print_wanted

            return print_wanted(
                bench.open_event,
                run,
                out or to_printer,
                bench.machine,
                at=bench.clock,
                by=bench.station,
                again=again,
                cancelled=closing,
            )

        bench.newcomers_lane.submit(work, ended, failed)

    def look(self) -> None:
        """Whose badge is wanted and did not come out, also since before a restart."""
        bench = self._bench
        bench.newcomers_lane.submit(
            lambda: unprinted(bench.open_event, bench.station), self._show, self._failed
        )

    def try_again(self) -> None:
        """Somebody stands at the printer: everything that is left once more."""
        for left in self.waiting:
            self._print(left.run, again=True)
        self._show(())

    def leave(self) -> None:
        """It lies in the printer after all, or the person has gone."""
        bench, runs = self._bench, [left.run for left in self.waiting]

        def work() -> None:
            for run in runs:
                drop(bench.open_event, run)

        bench.newcomers_lane.submit(work, lambda _none: self.look(), self._failed)

    def _show(self, found: Sequence[Unprinted]) -> None:
        self.waiting = [left for left in found if left.run not in self._printing]
        self._door.set_banner(self._text if self.waiting else "", Banner.PRINT)
        for button in (self._again, self._leave):
            button.setVisible(bool(self.waiting))
            button.setEnabled(bool(self.waiting))

    def _text(self) -> str:
        names = ", ".join(left.name for left in self.waiting[:_NAMED])
        if len(self.waiting) > _NAMED:
            names += " " + translate("print", "and {n} more").format(n=len(self.waiting) - _NAMED)
        last = self.waiting[-1].problem
        why = error_text(last) if last else translate("print", "Look into the printer first.")
        words = translate("print", "Badge not printed: {names}. {why} Ctrl+P prints it again.")
        return words.format(names=names, why=why)

    def _failed(self, error: Exception) -> None:
        self._door.verdict.warn(error_text(error))
        raise_unexpected(error)


def add_newcomers(window: "MainWindow") -> None:
    """What the walk-ins' form adds to the door's printer."""
    if window.workbench is not None:
        Newcomers(window, window.workbench)
