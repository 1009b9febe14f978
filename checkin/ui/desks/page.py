"""“Add a desk…”: this desk shares its event, shows how others join, and who works on it."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from checkin.services import event_move, hosting
from checkin.services.connected_desks import ConnectedDesk, connected_desks
from checkin.services.desk_links import Served
from checkin.services.desks_state import DesksState, Sharing, desks_state
from checkin.services.progress import Cancelled
from checkin.services.which_event import SUFFIX, Opening
from checkin.ui.desks.view import DesksView
from checkin.ui.desks.words import called_off_words
from checkin.ui.pages import Workbench
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate

LOOK = 5000  # ms between two looks at who is connected
#: machine setting: whom the server runs as where root runs the desk
RUN_AS = "server_account"


class DesksPage(DesksView):
    """Everything that takes its time is done on the long lane, and can be called off."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.found: DesksState | None = None
        self.back_to_door.clicked.connect(lambda: bench.page_wanted.emit("door"))
        self.share.clicked.connect(self.share_now)
        self.stop.clicked.connect(self.stop_now)
        self.bring_back.clicked.connect(self.ask_file)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._look)
        for widget in (self.how, self.box, self.table, self.share, self.stop, self.bring_back):
            widget.hide()

    def page_shown(self) -> None:
        self.back_to_door.setFocus()
        self.under_way.say("")
        self.read()
        self._timer.start()

    def read(self) -> None:
        event = self._bench.open_event
        self._bench.long_lane.submit(
            lambda: desks_state(event), self._show, self._not_read, owner=self
        )

    def share_now(self) -> None:
        """The event from its file onto this desk's server; or to the others again."""
        if self.under_way.busy:
            return
        event = self._bench.open_event
        where = event.link or str(event.database.path)
        account = str(self._bench.machine.get(RUN_AS) or "")
        step = self._begin("start")
        self._bench.long_lane.submit(
            lambda: hosting.host(where, datetime.now(UTC), run_as=account, step=step),
            self._shared,
            self._failed,
            owner=self,
        )

    def stop_now(self) -> None:
        """Nobody else comes in any more."""
        if self.under_way.busy or self.found is None:
            return
        closed = self.found.closed
        link = closed.link if closed is not None else self._bench.open_event.link
        self._begin("stop", may_stop=False)
        self._bench.long_lane.submit(
            lambda: hosting.stop(link, stay=closed is None),
            self._stopped,
            self._failed,
            owner=self,
        )

    def ask_file(self) -> None:
        if self.found is None or self.found.serving is None or self.under_way.busy:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("desks", "Bring the event back into a file"),
            self.found.serving.record.file,
            f"*{SUFFIX}",
            options=QFileDialog.Option.DontConfirmOverwrite,  # only its own file is replaced
        )
        if name:
            self.back_into(Path(name if name.endswith(SUFFIX) else name + SUFFIX))

    def back_into(self, file: Path) -> None:
        link = self._bench.open_event.link
        step = self._begin("start")
        self._bench.long_lane.submit(
            lambda: event_move.bring_back(link, file, datetime.now(UTC), step=step),
            self._brought_back,
            self._failed,
            owner=self,
        )

    def _begin(self, step: str, *, may_stop: bool = True) -> event_move.Step:
        for button in (self.share, self.stop, self.bring_back):
            button.setEnabled(False)
        return self.under_way.begin(step, may_stop=may_stop)

    def _end(self, words: str = "") -> None:
        self.under_way.end(words)
        for button in (self.share, self.stop, self.bring_back):
            button.setEnabled(True)

    def _shared(self, serving: hosting.Serving) -> None:
        self._end()
        if self._bench.open_event.link:
            self.read()
            return
        self._bench.opening_wanted.emit(Opening(serving.record.link, page="desks"))

    def _stopped(self, record: Served) -> None:
        self._end()
        self.read()

    def _brought_back(self, back: event_move.BroughtBack) -> None:
        self._end()
        self._bench.opening_wanted.emit(Opening(str(back.file), page="desks"))

    def _failed(self, error: Exception) -> None:
        self._end(called_off_words() if isinstance(error, Cancelled) else error_text(error))

    def _not_read(self, error: Exception) -> None:
        """Nothing was under way but a look."""
        if not self.under_way.busy:
            self.under_way.say(error_text(error))

    def _show(self, state: DesksState) -> None:
        self.found = state
        self.show_state(state)
        self._show_desks(list(state.desks))

    def _look(self) -> None:
        if not self.isVisible():
            self._timer.stop()
            return
        shared = self.found is not None and self.found.sharing in (Sharing.SERVED, Sharing.JOINED)
        if shared and not self.under_way.busy:
            event = self._bench.open_event
            self._bench.long_lane.submit(
                lambda: connected_desks(event), self._show_desks, self._not_read, owner=self
            )

    def _show_desks(self, desks: list[ConnectedDesk]) -> None:
        view = self._bench.overview.view
        zone = view.programme.event.zone if view is not None else UTC
        self.table.setVisible(bool(desks))
        self.desks.set_rows(desks, datetime.now(UTC), zone)
