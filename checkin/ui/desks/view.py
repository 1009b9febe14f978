"""What stands on the page of several desks; `checkin.ui.desks.page` says what it does."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.desk_secret import GROUP, DeskSecret
from checkin.services.desks_state import DesksState, Sharing, secret_modules
from checkin.ui.desks.model import DesksModel
from checkin.ui.desks.under_way import UnderWay
from checkin.ui.desks.words import how_it_works, how_to_join, state_words
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.qr_view import QrView
from checkin.ui.parts.roomy_column import RoomyColumn
from checkin.ui.parts.row_table import RowTable
from checkin.ui.parts.text_size import page_font, scaled

translate = QCoreApplication.translate

GROUPS_A_LINE, BETWEEN = 6, "   "
CODE_WIDTH = 300  # pixels


class DesksView(QWidget):
    """Shows a `DesksState`; the buttons that fit it, and no others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(page_font(17))
        title = QLabel(translate("desks", "Several desks"), self)
        title.setFont(page_font(26, bold=True))
        self.back_to_door = QPushButton(translate("desks", "Back to the door"), self)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.back_to_door)
        self.under_way = UnderWay(self)  # and what came of the last thing done here
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setSpacing(14)
        self.state = PlainLabel(self, pixels=19, bold=True)
        self.how = PlainLabel(self)
        column.addWidget(self.state)
        column.addWidget(self.how)
        column.addWidget(self._secret_box(inside))
        column.addWidget(self._table(inside))
        column.addLayout(self._buttons(inside))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.under_way)
        layout.addWidget(area, 1)

    def show_state(self, state: DesksState) -> None:
        serving = state.serving
        shared = state.sharing is Sharing.SERVED
        others_come = serving is not None and serving.record.serving
        alone = state.sharing is Sharing.FILE
        self.state.setText(state_words(state))
        self.how.setText(how_it_works())
        self.how.setVisible(alone and state.closed is None)
        self.box.setVisible(others_come)
        if serving is not None and others_come:
            self.show_secret(serving.secret)
        self.table.setVisible(bool(state.desks))
        self.share.setVisible((alone and state.closed is None) or (shared and not others_come))
        self.stop.setVisible(others_come or state.closed is not None)
        self.bring_back.setVisible(shared)

    def show_secret(self, secret: DeskSecret) -> None:
        whole = secret.text()
        groups = (whole[i : i + GROUP] for i in range(0, len(whole), GROUP))
        self.secret.setText(BETWEEN.join(groups))
        self.code.show_modules(secret_modules(secret))
        self._line = secret.line()

    def _secret_box(self, parent: QWidget) -> QFrame:
        self.box = QFrame(parent)
        self.code = QrView(scaled(CODE_WIDTH), self.box)
        self.code.setAccessibleName(translate("desks", "The secret as a QR code"))
        self.secret = PlainLabel(self.box)
        self.secret.setFont(_fixed_letters())
        line = BETWEEN.join(["BCDF"] * GROUPS_A_LINE)  # shorter ones where there is less room
        self.secret.setMaximumWidth(self.secret.fontMetrics().horizontalAdvance(line + BETWEEN))
        self.secret.setAccessibleName(translate("desks", "The secret, in groups of four"))
        self.secret.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told = PlainLabel(self.box, how_to_join())
        self.copy = QPushButton(translate("desks", "Copy the secret"), self.box)
        self.copy.clicked.connect(self._copy)
        self._line = ""
        beside = QVBoxLayout()
        beside.addWidget(told)
        groups = QHBoxLayout()  # asks for the height of the width that the groups really get
        groups.addWidget(self.secret, 100)
        groups.addStretch(1)
        beside.addLayout(groups)
        beside.addLayout(FlowRow(self.copy))
        beside.addStretch(1)
        row = QHBoxLayout(self.box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        return self.box

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._line)
        self.under_way.say(
            translate(
                "desks", "Copied: paste it where only the team reads, then copy something else."
            )
        )

    def _table(self, parent: QWidget) -> RowTable:
        self.desks = DesksModel(self)
        self.table = RowTable(self.desks, parent)
        self.table.setAccessibleName(translate("desks", "Desks of this event"))
        self.table.set_row_height(34)
        self.table.setMinimumHeight(scaled(150))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        RoomyColumn(self.table, DesksModel.COL_STATION, scaled(220))
        return self.table

    def _buttons(self, parent: QWidget) -> FlowRow:
        self.share = QPushButton(translate("desks", "Share with other desks"), parent)
        self.stop = QPushButton(translate("desks", "Stop sharing"), parent)
        self.bring_back = QPushButton(
            translate("desks", "Bring the event back into a file…"), parent
        )
        return FlowRow(self.share, self.stop, self.bring_back)


def _fixed_letters() -> QFont:
    """Letters of one width, so that groups stand under one another."""
    face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    face.setPixelSize(scaled(22))
    face.setBold(True)
    return face
