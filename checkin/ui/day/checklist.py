"""The morning's checklist: what the program sees for itself, what somebody must see to."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from checkin.domain.badge_code import TEST_CODE, normalise
from checkin.services.checklist import Check, Checklist, Item
from checkin.ui.pages import Workbench
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.icons import small_icon
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.retention.reminder import RetentionReminder
from checkin.ui.words.desk import error_text
from checkin.ui.words.verdicts import Kind

translate = QCoreApplication.translate

#: where an item is seen to: a page's id
_PAGES = {
    Item.LIST: "import",
    Item.BADGES: "print",
    Item.PRINTER: "print",
    Item.BACKUP: "settings",
}


def item_name(item: Item) -> str:
    return {
        Item.LIST: translate("checklist", "The registration list is imported"),
        Item.BADGES: translate("checklist", "The badges are printed"),
        Item.SCANNER: translate("checklist", "The scanner reads a badge"),
        Item.SOUND: translate("checklist", "The sound is heard"),
        Item.PRINTER: translate("checklist", "The printer prints"),
        Item.CLOCK: translate("checklist", "The clock is right"),
        Item.BACKUP: translate("checklist", "Copies can be written"),
    }[item]


def finding(check: Check) -> str:
    """What was found, or what to do."""
    match check.item, check.done:
        case Item.LIST, True:
            return translate("checklist", "{n} people").format(n=check.found)
        case Item.LIST, False:
            return translate("checklist", "Nobody is in the list yet: import it.")
        case Item.BADGES, True if check.found:
            return translate("checklist", "All {n} of them.").format(n=check.found)
        case Item.BADGES, False:
            return translate(
                "checklist", "Not printed here yet: {n}. Print them, or tick this."
            ).format(n=check.found)
        case Item.SCANNER, False:
            return translate("checklist", "Scan any badge now: this page hears it.")
        case Item.SOUND, False:
            return translate("checklist", "Press “Play”, and tick this if you heard it.")
        case Item.PRINTER, False:
            return translate("checklist", "Print a test badge and scan it here, or tick this.")
        case Item.CLOCK, False:
            return translate("checklist", "Scans are logged later than now: set the clock.")
        case Item.BACKUP, True if check.found == "server":
            return translate("checklist", "The server keeps them.")
        case Item.BACKUP, True:
            return check.found
        case Item.BACKUP, False:
            return {
                "missing": translate("checklist", "The folder cannot be made: choose another."),
                "read-only": translate("checklist", "The folder cannot be written to."),
                "full": translate("checklist", "Less than 500 MB are free there."),
            }[check.found]
    return ""


class ChecklistPage(QWidget):
    """A line an item; looks again each time that it comes to the front."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._list = Checklist(bench.open_event, bench.machine, bench.clock)
        self.checks: dict[Item, Check] = {}
        self.setFont(page_font(18))
        title = QLabel(translate("checklist", "This morning"), self)
        title.setFont(page_font(26, bold=True))
        self.summary = PlainLabel(self, pixels=20, bold=True)
        self.again = QPushButton(translate("checklist", "Look again"), self)
        self.again.clicked.connect(self.page_shown)
        back = QPushButton(translate("checklist", "Back to the door"), self)
        back.clicked.connect(lambda: bench.page_wanted.emit("door"))
        top = FlowRow(title, self.again, back, stretched=title)
        grid = QGridLayout()
        grid.setVerticalSpacing(14)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        self.marks: dict[Item, QLabel] = {}
        self.found: dict[Item, QLabel] = {}
        self.ticks: dict[Item, QPushButton] = {}
        for row, item in enumerate(Item):
            self._add(grid, row, item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 18, 28, 18)
        layout.addLayout(top)
        layout.addWidget(self.summary)
        layout.addSpacing(12)
        layout.addLayout(grid)
        self.reminder = RetentionReminder(bench, self)
        layout.addWidget(self.reminder)
        layout.addStretch(1)

    def page_shown(self) -> None:
        self.again.setFocus()
        self.reminder.look()
        self._bench.lane.submit(self._list.look, self._show, self._failed, owner=self)

    def takes_scan(self, code: str) -> bool:
        """A scan while this page is in front: whether it was taken as the scanner's test.

        Any badge code does, of this event or of none; nothing is recorded.
        """
        if normalise(code) is None or not self.isVisible():
            return False
        self._tick(Item.SCANNER, True)
        if normalise(code) == TEST_CODE:  # it came out of the printer
            self._tick(Item.PRINTER, True)
        return True

    def _add(self, grid: QGridLayout, row: int, item: Item) -> None:
        mark, name, found = QLabel(self), QLabel(item_name(item), self), QLabel(self)
        name.setFont(page_font(18, bold=True))
        for label in (name, found):
            label.setWordWrap(True)
        self.marks[item], self.found[item] = mark, found
        grid.addWidget(mark, row, 0)
        grid.addWidget(name, row, 1)
        grid.addWidget(found, row, 2)
        if item.by_hand and item is not Item.SCANNER:
            tick = QPushButton(self)
            tick.clicked.connect(lambda: self._tick(item, not self.checks[item].done))
            tick.setEnabled(False)
            self.ticks[item] = tick
            grid.addWidget(tick, row, 4)
        page = _PAGES.get(item)
        if page in self._bench.page_ids:
            go = QPushButton(translate("checklist", "Go there"), self)
            go.setAccessibleName(f"{go.text()}: {item_name(item)}")
            go.clicked.connect(partial(self._bench.page_wanted.emit, page))
            grid.addWidget(go, row, 3)
        if item is Item.SOUND:
            play = QPushButton(translate("checklist", "Play"), self)
            play.clicked.connect(self._bench.sound_wanted)
            grid.addWidget(play, row, 3)

    def _tick(self, item: Item, done: bool) -> None:
        def work() -> list[Check]:
            self._list.tick(item, done)
            return self._list.look()

        self._bench.lane.submit(work, self._show, self._failed, owner=self)

    def _show(self, checks: list[Check]) -> None:
        self.checks = {check.item: check for check in checks}
        for check in checks:
            icon = small_icon(Kind.WELCOME if check.done else Kind.AMBER, 28)
            self.marks[check.item].setPixmap(icon.pixmap(28) if icon else QPixmap())
            done = translate("checklist", "done")
            self.marks[check.item].setAccessibleName(
                done if check.done else translate("checklist", "to do")
            )
            text = finding(check)
            if check.done and check.item.by_hand and not check.found:
                text = translate("checklist", "Seen to today.")
            self.found[check.item].setText(text)
            tick = self.ticks.get(check.item)
            if tick is not None:
                tick.setEnabled(True)
                tick.setHidden(check.done and bool(check.found))  # the program itself saw it
                untick = translate("checklist", "Not after all")
                tick.setText(untick if check.done else translate("checklist", "Tick"))
        missing = sum(not check.done for check in checks)
        self.summary.setText(
            translate("checklist", "To see to: {n}").format(n=missing)
            if missing
            else translate("checklist", "All is ready.")
        )

    def _failed(self, error: Exception) -> None:
        self.summary.setText(error_text(error))
