"""Measuring a printer's shift: print a page, lay a ruler on it, type two numbers."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.badging.calibration import TARGET, offset_from_measure
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate


class Calibration(QDialog):
    """Emits the shift; the page that opened it keeps it and prints the test page."""

    print_wanted = Signal()
    save_wanted = Signal()
    measured = Signal(float, float)  # mm right and down to print with

    def __init__(self, printer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("print", "Measure the printer’s shift"))
        self.setFont(page_font(16))
        first = QLabel(
            translate("print", "1. Print the test page at 100 %, on the paper of the badges."), self
        )
        self.print = QPushButton(translate("print", "Print on {printer}"), self)
        self.print.setText(self.print.text().format(printer=printer).replace("&", "&&"))
        self.print.setVisible(bool(printer))
        self.save = QPushButton(translate("print", "Save as &PDF…"), self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        second = QLabel(
            translate(
                "print",
                "2. With a ruler, measure from the edges of the paper to the two long lines.",
            ),
            self,
        )
        for label in (first, second):
            label.setWordWrap(True)
        self.across, self.down = _measure(self), _measure(self)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setFont(page_font(16, bold=True))
        self.keep = QPushButton(translate("print", "&Keep"), self)
        self.keep.setDefault(True)
        cancel = QPushButton(translate("print", "Cancel"), self)
        for button, pressed in (
            (self.print, self.print_wanted.emit),
            (self.save, self.save_wanted.emit),
            (self.keep, self._keep),
            (cancel, self.reject),
        ):
            button.setAutoDefault(button is self.keep)
            button.clicked.connect(lambda _checked, pressed=pressed: pressed())
        outs = QHBoxLayout()
        outs.addWidget(self.print)
        outs.addWidget(self.save)
        outs.addStretch()
        form = QFormLayout()
        form.addRow(translate("print", "&Left edge to the upright line"), self.across)
        form.addRow(translate("print", "&Top edge to the level line"), self.down)
        ends = QHBoxLayout()
        ends.addStretch()
        ends.addWidget(self.keep)
        ends.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(first)
        layout.addLayout(outs)
        layout.addWidget(self.said)
        layout.addWidget(second)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addLayout(ends)
        self.setMinimumWidth(560)
        for box in (self.across, self.down):
            box.valueChanged.connect(self._tell)
        self._tell()

    @property
    def shift(self) -> tuple[float, float]:
        return offset_from_measure(self.across.value(), self.down.value())

    def say(self, words: str) -> None:
        self.said.setText(words)

    def _tell(self) -> None:
        right, down = self.shift
        words = translate("print", "Everything prints {right} mm to the right, {down} mm down.")

        def number(value: float) -> str:
            return QLocale().toString(value, "f", 1).replace("-", "−")

        self.told.setText(
            words.format(right=number(right), down=number(down))
            if right or down
            else translate("print", "This printer hits the edges: nothing is shifted.")
        )

    def _keep(self) -> None:
        self.measured.emit(*self.shift)
        self.accept()


def _measure(parent: QWidget) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    box.setRange(TARGET - 20, TARGET + 20)
    box.setDecimals(1)
    box.setSingleStep(0.1)
    box.setValue(TARGET)
    box.setSuffix("\u00a0mm")
    return box
