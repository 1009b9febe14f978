"""“Join another desk”: the secret typed, pasted or scanned, and the name of this desk."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.desk_secret import read_secret
from checkin.domain.errors import BadInput
from checkin.services.joining import JoinedDesk, join, name_to_propose
from checkin.services.progress import Cancelled
from checkin.services.settings import MachineSettings
from checkin.ui.desks.under_way import UnderWay
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.short_form import ReturningDialog
from checkin.ui.parts.text_size import page_font, scaled
from checkin.ui.words.desk import error_text
from checkin.ui.worker import Lane

translate = QCoreApplication.translate

_ADDRESS = ("postgresql://", "postgres://")


class JoinDialog(ReturningDialog):
    """Emits the name or address of the event to open; stays and says why where it cannot."""

    wanted = Signal(str)

    def __init__(self, machine: MachineSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._lane = Lane(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("desks", "Join another desk"))
        self.setFont(page_font(17))
        self.setMinimumWidth(scaled(640))
        heading = QLabel(translate("desks", "Join another desk"), self)
        heading.setFont(page_font(22, bold=True))
        told = QLabel(
            translate(
                "desks",
                "On the main desk, “Add a desk…” in the menu shows a code. Scan it with this "
                "computer's scanner, or type its letters; capitals, spaces and dashes do not "
                "matter.",
            ),
            self,
        )
        told.setWordWrap(True)
        self.secret = QLineEdit(self)
        self.secret.setAccessibleName(translate("desks", "Secret of the main desk"))
        self.secret.setPlaceholderText("BCDF-GHJK-…")
        self.secret.textChanged.connect(self._count)
        self.station = QLineEdit(name_to_propose(machine), self)
        self.station.setAccessibleName(translate("desks", "Name of this desk"))
        self.told = PlainLabel(self)
        self.told.setMinimumHeight(scaled(84))
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.under_way = UnderWay(self)
        self.go = QPushButton(translate("desks", "Join"), self)
        self.go.setDefault(True)
        self.go.clicked.connect(self.join_now)
        self.close_button = QPushButton(translate("desks", "Cancel"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # the secret is long
        form.addRow(translate("desks", "Secret of the main desk"), self.secret)
        form.addRow(translate("desks", "Name of this desk"), self.station)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(told)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.under_way)
        layout.addLayout(buttons)
        self.secret.setFocus()

    def join_now(self) -> None:
        text, called = self.secret.text().strip(), self.station.text().strip()
        if self.under_way.busy or not text:
            return
        if text.startswith(_ADDRESS):  # a server of somebody's own
            self.wanted.emit(text)
            self.accept()
            return
        step = self.under_way.begin("knock", may_stop=False)
        self._tell("")
        self._enable(False)
        machine, meanwhile = self._machine, self.under_way.go_on
        # A name that was left as proposed may become another, where a desk has it already.
        station = called if called != name_to_propose(machine) else ""
        self._lane.submit(
            lambda: join(text, station=station, machine=machine, step=step, meanwhile=meanwhile),
            self._joined,
            self._failed,
            owner=self,
        )

    def reject(self) -> None:
        """While it looks for the other desk: call that off first, then close."""
        if self.under_way.busy:
            self.under_way.stop()
            return
        super().reject()

    def done(self, result: int) -> None:
        self._lane.close()
        super().done(result)

    def _joined(self, desk: JoinedDesk) -> None:
        self.under_way.end()
        self.wanted.emit(desk.record.link)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.under_way.end()
        self._enable(True)
        if isinstance(error, Cancelled):
            super().reject()
            return
        self._tell(error_text(error))
        self.secret.setFocus()
        self.secret.selectAll()

    def _count(self, text: str) -> None:
        """While it is typed: how far, and whether it is whole; what is wrong is said at the end."""
        letters = sum(map(str.isalpha, text))
        told = ""
        if letters and not text.startswith(_ADDRESS):
            try:
                read_secret(text)
                told = translate("desks", "The secret is complete.")
            except BadInput:
                told = translate("desks", "Letters so far: {count}").format(count=letters)
        self._tell(told)

    def _enable(self, yes: bool) -> None:
        for widget in (self.secret, self.station, self.go):
            widget.setEnabled(yes)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
