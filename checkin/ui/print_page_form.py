"""What the organiser chooses before printing: who, order, design, sheet, first cell, shift."""

from collections.abc import Iterable, Sequence
from datetime import UTC, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QWidget,
)

from checkin.services.print_centre import Choices, Who, Wish
from checkin.services.settings import MachineSettings
from checkin.ui.print_page_words import order_words, session_words, who_words
from checkin.ui.style import font

translate = QCoreApplication.translate
OFFSETS = "print_offsets"  # machine setting: {printer: [right, down]} in mm
LAST = "print_last"  # machine setting: the design and sheet used last


class PrintForm(QWidget):
    """Holds a `Wish`; says so when it changes."""

    changed = Signal()

    def __init__(self, machine: MachineSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._choices: Choices | None = None
        self.who, self.which, self.order = _combo(self), _combo(self), _combo(self)
        self.design, self.sheet, self.printer = _combo(self), _combo(self), _combo(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(translate("print", "Search by name"))
        self.search.setClearButtonEnabled(True)
        self.people = QListWidget(self)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.start = QSpinBox(self)
        self.start.setRange(1, 99)
        self.right, self.down = _shift(self), _shift(self)
        self.backs = QCheckBox(translate("print", "Print the backs as well"), self)
        _fill(self.who, who_words().items())
        _fill(self.order, order_words().items())
        both = QWidget(self)
        both.setFocusProxy(self.right)
        shift = QHBoxLayout(both)
        shift.setContentsMargins(0, 0, 0, 0)
        shift.addWidget(self.right)
        shift.addWidget(self.down)
        self._layout = layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("print", "&Who"), self.who),
            (translate("print", "W&hich"), self.which),
            (translate("print", "Na&mes"), self.search),
            ("", self.people),
            (translate("print", "&Order"), self.order),
            (translate("print", "&Design"), self.design),
            (translate("print", "&Sheet"), self.sheet),
            (translate("print", "First &cell"), self.start),
            (translate("print", "Prin&ter"), self.printer),
        )
        for label, widget in rows:
            layout.addRow(label, widget)
            widget.setAccessibleName(label.replace("&", "") or translate("print", "Names"))
        layout.addRow(translate("print", "S&hift"), both)
        self.right.setAccessibleName(translate("print", "Shift to the right, in millimetres"))
        self.down.setAccessibleName(translate("print", "Shift downwards, in millimetres"))
        self.right.setPrefix("→ ")
        self.down.setPrefix("↓ ")
        layout.addRow("", self.backs)
        self.setFont(font(15, 1))
        for combo in (self.which, self.order, self.design, self.sheet):
            combo.currentIndexChanged.connect(self.changed)
        self.who.currentIndexChanged.connect(self._who_changed)
        self.printer.currentIndexChanged.connect(self._printer_changed)
        for box in (self.start, self.right, self.down):
            box.valueChanged.connect(self.changed)
        self.backs.toggled.connect(self.changed)
        self.people.itemSelectionChanged.connect(self.changed)
        self.search.textChanged.connect(self._filter)
        self._show_rows()

    def fill(self, choices: Choices, printers: Sequence[str]) -> None:
        """What there is to choose from now; what was chosen stays where it still exists."""
        first, self._choices = self._choices is None, choices
        last = self._machine.get(LAST)
        design, sheet = last if first and isinstance(last, list) and len(last) == 2 else ("", "")
        design = design or self.design.currentData() or "a6"
        sheet = sheet or self.sheet.currentData() or "a6-4-on-a4"
        _fill(self.design, choices.designs, design)
        _fill(self.sheet, choices.sheets, sheet)
        nowhere = translate("print", "No printer on this computer")
        _fill(self.printer, [(name, name) for name in printers] or [("", nowhere)])
        self.printer.setEnabled(bool(printers))
        picked = set(self._picked())
        self.people.blockSignals(True)
        self.people.clear()
        for key, name in choices.people:
            item = QListWidgetItem(name, self.people)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSelected(key in picked)
        self.people.blockSignals(False)
        self._fill_which()
        self._read_shift()

    @property
    def zone(self) -> tzinfo:
        """The event's, once it is known."""
        return self._choices.programme.event.zone if self._choices is not None else UTC

    def wish(self) -> Wish:
        who = Who(self.who.currentData())
        which: tuple[str, ...] = ()
        if who is Who.SELECTION:
            which = self._picked()
        elif who in (Who.SESSION, Who.AUDIENCE):
            which = (str(self.which.currentData()),) if self.which.count() else ()
        return Wish(
            who,
            which,
            self.order.currentData(),
            self.design.currentData(),
            self.sheet.currentData(),
            self.start.value(),
            (round(self.right.value(), 1), round(self.down.value(), 1)),
            self.backs.isChecked(),
        )

    def remember(self) -> None:
        """Keep design and sheet, and the shift of this printer, on this machine."""
        self._machine.put(LAST, [self.design.currentData(), self.sheet.currentData()])
        shift = [round(self.right.value(), 1), round(self.down.value(), 1)]
        offsets = self._offsets()
        if offsets.get(self._printer(), [0.0, 0.0]) != shift:
            self._machine.put(OFFSETS, {**offsets, self._printer(): shift})

    def _offsets(self) -> dict[str, list[float]]:
        offsets = self._machine.get(OFFSETS)
        return offsets if isinstance(offsets, dict) else {}

    def _printer(self) -> str:
        return str(self.printer.currentData() or "")

    def _picked(self) -> tuple[str, ...]:
        return tuple(i.data(Qt.ItemDataRole.UserRole) for i in self.people.selectedItems())

    def _who_changed(self) -> None:
        self._fill_which()
        self._show_rows()
        self.changed.emit()

    def _printer_changed(self) -> None:
        self._read_shift()
        self.changed.emit()

    def _read_shift(self) -> None:
        for box, value in zip(
            (self.right, self.down), self._offsets().get(self._printer(), (0.0, 0.0)), strict=True
        ):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)

    def _fill_which(self) -> None:
        if self._choices is None:
            return
        programme = self._choices.programme
        if self.who.currentData() == Who.SESSION:
            zone = programme.event.zone
            sessions = sorted(programme.sessions, key=lambda s: (s.start, s.id))
            _fill(self.which, ((s.id, session_words(s, zone)) for s in sessions))
        elif self.who.currentData() == Who.AUDIENCE:
            _fill(self.which, ((name, name) for name in self._choices.audiences))

    def _show_rows(self) -> None:
        who = self.who.currentData()
        self._layout.setRowVisible(self.which, who in (Who.SESSION, Who.AUDIENCE))
        self._layout.setRowVisible(self.search, who == Who.SELECTION)
        self._layout.setRowVisible(self.people, who == Who.SELECTION)

    def _filter(self, text: str) -> None:
        for row in range(self.people.count()):
            item = self.people.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())


def _combo(parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.setMinimumContentsLength(12)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def _shift(parent: QWidget) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    box.setRange(-20, 20)
    box.setDecimals(1)
    box.setSingleStep(0.1)
    box.setSuffix("\u00a0mm")
    return box


def _fill(combo: QComboBox, items: Iterable[tuple[str, str]], keep: object = None) -> None:
    """New items without a signal; ``keep``, or what was chosen, stays chosen."""
    keep = combo.currentData() if keep is None else keep
    combo.blockSignals(True)
    combo.clear()
    for key, words in items:
        combo.addItem(words, str(key))
    combo.setCurrentIndex(max(0, combo.findData(str(keep))))
    combo.blockSignals(False)
