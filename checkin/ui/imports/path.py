"""The path of the import: five steps, where one is, and back to any that was there."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from checkin.ui.imports.flow import Step
from checkin.ui.imports.words import step_names
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import Colours


class StepPath(QWidget):
    """A button a step; those that cannot be gone to are off."""

    wanted = Signal(object)  # Step

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._now = Step.LIST
        self.steps: dict[Step, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for step, name in zip(Step, step_names(), strict=True):
            if step:
                layout.addWidget(QLabel("›", self))
            button = QPushButton(f"{step + 1}  {name}", self)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, step=step: self.wanted.emit(step))
            self.steps[step] = button
            layout.addWidget(button)
        layout.addStretch(1)

    @property
    def whole_width(self) -> int:
        """What all names need beside each other."""
        bold = QFontMetrics(page_font(16, bold=True))
        return sum(bold.horizontalAdvance(f"{s + 1}  {n}") + 50 for s, n in self._names())

    def minimumSizeHint(self) -> QSize:
        return QSize(100, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_steps()

    def _names(self) -> Iterable[tuple[Step, str]]:
        return zip(Step, step_names(), strict=True)

    def _name_steps(self) -> None:
        """Where there is no room, the step one is at keeps its name and the others a number."""
        narrow = self.width() < self.whole_width
        for step, name in self._names():
            short = narrow and step is not self._now
            self.steps[step].setText(str(step + 1) if short else f"{step + 1}  {name}")
            self.steps[step].setToolTip(name if short else "")

    def show_step(self, now: Step, furthest: Step, *, moving: bool) -> None:
        """``moving``: something runs that must end first."""
        self._now = now
        self._name_steps()
        colours = self._colours
        for step, button in self.steps.items():
            here = step is now
            # Done is reached by accepting only; from there the list is no longer open.
            possible = step <= furthest and (step is not Step.DONE or here) and not moving
            if now is Step.DONE and step not in (Step.LIST, Step.DONE):
                possible = False
            button.setFont(page_font(16, bold=here))
            paper = f"background: {colours.accent}; color: {colours.on_accent};"
            other = f"color: {colours.ink if possible else colours.border};"
            button.setStyleSheet(
                f"QPushButton {{ border: 2px solid transparent; border-radius: 6px;"
                f" padding: 5px 10px; {paper if here else other} }}"
                f"QPushButton:focus {{ border-color: {colours.near}; }}"
            )
            button.setEnabled(possible)
