"""The path of the import: five steps, where one is, and back to any that was there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from checkin.ui.import_flow import Step
from checkin.ui.import_words import step_names
from checkin.ui.modes_text_size import page_font
from checkin.ui.theme import Colours


class StepPath(QWidget):
    """A button a step; those that cannot be gone to are off."""

    wanted = Signal(object)  # Step

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
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

    def show_step(self, now: Step, furthest: Step, *, moving: bool) -> None:
        """``moving``: something runs that must end first."""
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
