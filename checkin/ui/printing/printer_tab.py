"""The printer: which one, how it does, its shift, and what newcomers' badges are printed with."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.services.print_desk import (
    OFFSETS,
    DeskPrinter,
    desk_printer,
    offset_of,
    set_desk_printer,
)
from checkin.services.print_printers import PrinterState, PrinterView
from checkin.services.settings import MachineSettings
from checkin.ui.parts.text_size import page_font
from checkin.ui.printing.words import state_words

translate = QCoreApplication.translate


class PrinterTab(QWidget):
    """Keeps the shift of each printer on this machine."""

    changed = Signal()  # the printer or its shift
    calibration_wanted = Signal()
    test_badge_wanted = Signal()
    look_again_wanted = Signal()

    def __init__(self, machine: MachineSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._design = self._sheet = ""
        self._names: Mapping[str, str] = {}
        self.views: dict[str, PrinterView] = {}
        self.printer = QComboBox(self)
        self.printer.setMinimumContentsLength(12)
        self.printer.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.printer.setAccessibleName(translate("print", "Printer"))
        self.right, self.down = _shift(self, "→ "), _shift(self, "↓ ")
        self.right.setAccessibleName(translate("print", "Shift to the right, in millimetres"))
        self.down.setAccessibleName(translate("print", "Shift downwards, in millimetres"))
        self.again = self._button(translate("print", "Look again"), self.look_again_wanted.emit)
        self.measure = self._button(
            translate("print", "Measure with a test page…"), self.calibration_wanted.emit
        )
        self.test = self._button(
            translate("print", "Print a test badge"), self.test_badge_wanted.emit
        )
        self.newcomers = QCheckBox(
            translate("print", "Print the badge of each newcomer at the desk at once"), self
        )
        self.with_what = _wrapped(self)
        self.take = self._button(translate("print", "With what is chosen now"), self._take)
        self._lay_out()
        self.printer.currentIndexChanged.connect(self._printer_changed)
        for box in (self.right, self.down):
            box.valueChanged.connect(self._shifted)
        self.newcomers.toggled.connect(self._newcomers_toggled)
        self.setFont(page_font(15))
        self._read_shift()

    def _lay_out(self) -> None:
        both = QWidget(self)
        both.setFocusProxy(self.right)
        shift = QHBoxLayout(both)
        shift.setContentsMargins(0, 0, 0, 0)
        shift.addWidget(self.right)
        shift.addWidget(self.down)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("print", "Pr&inter"), self.printer)
        form.addRow("", self.again)
        form.addRow(translate("print", "S&hift"), both)
        form.addRow("", self.measure)
        form.addRow("", self.test)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addSpacing(16)
        layout.addWidget(self.newcomers)
        layout.addWidget(self.with_what)
        layout.addWidget(self.take)
        layout.addStretch()

    # what there is

    def fill(self, views: Sequence[PrinterView]) -> None:
        """The printers there are now; the one chosen stays, also one that has gone."""
        chosen = self.name
        known = {view.name: view for view in views}
        if chosen and chosen not in known:
            known[chosen] = PrinterView(chosen, PrinterState.GONE)
        self.views = known
        self.printer.blockSignals(True)
        self.printer.clear()
        for name in known:
            self.printer.addItem(name, name)
        if not known:
            self.printer.addItem(translate("print", "No printer on this computer"), "")
        self.printer.setCurrentIndex(max(0, self.printer.findData(chosen)))
        self.printer.setEnabled(bool(known))
        self.printer.blockSignals(False)
        self._read_shift()
        self.show_newcomers()

    def show_view(self, view: PrinterView) -> None:
        """How one printer does now."""
        self.views[view.name] = view

    @property
    def name(self) -> str:
        """The printer chosen; "" where there is none."""
        return str(self.printer.currentData() or "")

    @property
    def view(self) -> PrinterView | None:
        return self.views.get(self.name)

    @property
    def words(self) -> str:
        """How the printer chosen does."""
        view = self.view
        return state_words(self.name, view.state if view else PrinterState.READY)

    @property
    def is_ready(self) -> bool:
        """Whether there is a printer and it prints."""
        return bool(self.name) and (self.view is None or self.view.state.prints)

    # the shift

    @property
    def shift(self) -> tuple[float, float]:
        return round(self.right.value(), 1), round(self.down.value(), 1)

    def set_shift(self, shift: tuple[float, float]) -> None:
        """Keep what was measured for the printer chosen."""
        for box, value in zip((self.right, self.down), shift, strict=True):
            box.setValue(value)
        self._keep_shift()

    def _shifted(self) -> None:
        self._keep_shift()
        self.changed.emit()

    def _keep_shift(self) -> None:
        if offset_of(self._machine, self.name) != self.shift:
            known = self._machine.get(OFFSETS)
            offsets = known if isinstance(known, dict) else {}
            self._machine.put(OFFSETS, {**offsets, self.name: list(self.shift)})

    def _read_shift(self) -> None:
        shift = offset_of(self._machine, self.name)
        for box, value in zip((self.right, self.down), shift, strict=True):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)

    def _printer_changed(self) -> None:
        self._read_shift()
        self.show_newcomers()
        self.changed.emit()

    # newcomers

    def choose(self, design: str, sheet: str, names: Mapping[str, str]) -> None:
        """The design and the sheet chosen beside, and how people know all of them."""
        self._design, self._sheet, self._names = design, sheet, names
        self.show_newcomers()

    def show_newcomers(self) -> None:
        """What newcomers' badges are printed with, and whether that is what is chosen now."""
        stored = desk_printer(self._machine)
        self.newcomers.blockSignals(True)
        self.newcomers.setChecked(stored is not None)
        self.newcomers.blockSignals(False)
        self.newcomers.setEnabled(stored is not None or bool(self.name))
        shown = stored or self._chosen
        words = translate("print", "With {printer}: {design}, {sheet}")
        self.with_what.setText(
            words.format(
                printer=shown.printer,
                design=self._names.get(shown.design, shown.design),
                sheet=self._names.get(shown.sheet, shown.sheet),
            )
            if shown.printer
            else ""
        )
        self.take.setVisible(stored is not None and bool(self.name) and stored != self._chosen)

    @property
    def _chosen(self) -> DeskPrinter:
        return DeskPrinter(self.name, self._design, self._sheet)

    def _newcomers_toggled(self, on: bool) -> None:
        set_desk_printer(self._machine, self._chosen if on else None)
        self.show_newcomers()

    def _take(self) -> None:
        set_desk_printer(self._machine, self._chosen)
        self.show_newcomers()

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        return button


def _wrapped(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    return label


def _shift(parent: QWidget, prefix: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    box.setRange(-20, 20)
    box.setDecimals(1)
    box.setSingleStep(0.1)
    box.setSuffix("\u00a0mm")
    box.setPrefix(prefix)
    return box
