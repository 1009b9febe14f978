"""Two people side by side: where their fields differ, one of the two values is chosen."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.text_size import page_font
from checkin.ui.people.field_words import field_name, field_value

translate = QCoreApplication.translate

LEFT, RIGHT = 0, 1


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: the name, and what stands under it (where they come from, their badge)."""

    name: str
    remarks: tuple[str, ...] = ()


class MergePanel(QWidget):
    """Fields that differ come first. What only one of them has is chosen beforehand, else the
    left one's value; ``choosable`` False only shows them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, tuple[str, str]] = {}
        self._groups: dict[str, QButtonGroup] = {}
        self.heads = [PlainLabel(self, pixels=17, bold=True) for _ in (LEFT, RIGHT)]
        self._remarks = [PlainLabel(self) for _ in (LEFT, RIGHT)]
        top = QGridLayout()
        _columns(top)
        for side in (LEFT, RIGHT):
            top.addWidget(self.heads[side], 0, side + 1)
            top.addWidget(self._remarks[side], 1, side + 1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.StyledPanel)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)

    def show_pair(
        self,
        left: Side,
        right: Side,
        fields: Mapping[str, tuple[str, str]],
        *,
        choosable: bool = True,
    ) -> None:
        """Show two people; ``fields`` holds both values of everything that one of them has."""
        for side, one in enumerate((left, right)):
            self.heads[side].setText(one.name)
            self._remarks[side].setText("\n".join(one.remarks))
        self._values, self._groups = dict(fields), {}
        body = QWidget(self)
        grid = QGridLayout(body)
        _columns(grid)
        differing = [name for name, (a, b) in fields.items() if a != b]
        same = [name for name, (a, b) in fields.items() if a == b]
        for row, name in enumerate(differing):
            self._differing_row(grid, row, name, choosable=choosable)
        if same:
            caption = QLabel(translate("merge", "The same on both sides"), body)
            caption.setFont(page_font(15, bold=True))
            grid.addWidget(caption, len(differing), 0, 1, 3)
        for row, name in enumerate(same, len(differing) + 1):
            grid.addWidget(PlainLabel(body, field_name(name)), row, 0)
            value = PlainLabel(body, field_value(name, fields[name][0]))
            grid.addWidget(value, row, 1, 1, 2)
        grid.setRowStretch(len(fields) + 1, 1)
        self._scroll.setWidget(body)

    def _differing_row(self, grid: QGridLayout, row: int, name: str, *, choosable: bool) -> None:
        label = PlainLabel(self, field_name(name), pixels=16, bold=True)
        grid.addWidget(label, row, 0)
        group = QButtonGroup(self)
        for side, value in enumerate(self._values[name]):
            text = field_value(name, value) or translate("merge", "(nothing)")
            radio = ElidedRadio(text.replace("\n", " "), self._scroll, self)
            radio.setAccessibleName(f"{field_name(name)}: {text}")
            radio.setToolTip(text)
            radio.setEnabled(choosable)
            group.addButton(radio, side)
            grid.addWidget(radio, row, side + 1)
        left, right = self._values[name]
        # A role other than participant was given for a reason; so was any value at all.
        better = not left or (name == "role" and left == "participant")
        group.button(RIGHT if better and right else LEFT).setChecked(True)
        group.idToggled.connect(lambda _side, on: self.changed.emit() if on else None)
        self._groups[name] = group

    def sides(self) -> dict[str, int]:
        """Of each field that differs, which side is chosen: `LEFT` or `RIGHT`."""
        return {name: group.checkedId() for name, group in self._groups.items()}

    def chosen(self) -> dict[str, str]:
        """Of each field that differs, the value chosen."""
        return {name: self._values[name][side] for name, side in self.sides().items()}

    def take_all(self, side: int) -> None:
        """Every value of one side, but what it has nothing for."""
        for name, group in self._groups.items():
            group.button(side if self._values[name][side] else 1 - side).setChecked(True)

    def focus_first(self) -> None:
        """To the first choice that there is."""
        for group in self._groups.values():
            button = group.checkedButton()
            if button is not None:
                button.setFocus()
            return


class ElidedRadio(QRadioButton):
    """Never wider than its column; scrolled to when the focus comes."""

    def __init__(self, text: str, area: QScrollArea, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._whole, self._area = text, area
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.toggled.connect(partial(self._embolden))

    def _embolden(self, on: bool) -> None:
        shown = self.font()
        shown.setBold(on)
        self.setFont(shown)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._area.ensureWidgetVisible(self)

    def _elide(self) -> None:
        room = max(20, self.width() - 40)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown.replace("&", "&&"))


def _columns(grid: QGridLayout) -> None:
    grid.setColumnMinimumWidth(0, 190)
    grid.setColumnStretch(0, 0)
    for column in (1, 2):
        grid.setColumnMinimumWidth(column, 60)
        grid.setColumnStretch(column, 1)
    grid.setHorizontalSpacing(14)
