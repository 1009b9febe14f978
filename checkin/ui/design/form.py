"""The form of a design: words, fields, colours, logos and the QR, a tab each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.services.badge_designs import PERSON_FIELDS, DesignDraft
from checkin.ui.design.colours import ColourRows
from checkin.ui.design.fields import LineList, ThingList
from checkin.ui.design.questions import DesignQuestions
from checkin.ui.design.words import role_words, text_words, thing_words

translate = QCoreApplication.translate
_QR_MODULES = 33  # with the quiet zone
_INKS = ("front.names", "front.details")


class DesignForm(QTabWidget):
    """Shows a draft; each change is told as the draft that it makes, and by its field."""

    changed = Signal(str, object)  # field, DesignDraft

    def __init__(self, questions: DesignQuestions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = questions
        self._draft = DesignDraft("")
        self.text_fields: dict[str, QPlainTextEdit] = {}
        self._logos: dict[str, QLabel] = {}
        self._logo_rows: list[QWidget] = []
        self.columns: Sequence[str] = ()
        self.addTab(self._words_tab(), translate("design", "&Words"))
        self.addTab(self._fields_tab(), translate("design", "&Fields"))
        self.addTab(self._colours_tab(), translate("design", "&Colours"))
        self.addTab(self._logos_tab(), translate("design", "&Logos and QR"))

    def show_draft(self, draft: DesignDraft) -> None:
        """What the fields say becomes what ``draft`` says; the caret stays where it is."""
        self._draft = draft
        if self.title.text() != draft.title:
            self.title.setText(draft.title)
        if list(self.text_fields) != list(draft.texts):
            self._make_texts(list(draft.texts))
        for name, text in draft.texts.items():
            field = self.text_fields[name]
            if field.toPlainText() != text:
                with QSignalBlocker(field):
                    field.setPlainText(text)
        lines = next(iter(draft.lines.values()), ())
        others = [*PERSON_FIELDS, *(f"extra.{column}" for column in self.columns)]
        self.lines.setEnabled(bool(draft.lines))
        self.lines.show_lines(lines, others if draft.lines else ())
        self.things.show_things(draft.shown)
        self._show_colours(draft)
        if list(self._logos) != list(draft.logos):
            self._make_logos(list(draft.logos))
        for place, file in draft.logos.items():
            none = translate("design", "No logo")
            self._logos[place].setText(Path(file).name if file else none)
        with QSignalBlocker(self.module):
            self.module.setValue(draft.module)
        self._say_size(draft.module)

    # what changed

    def _change(self, field: str, **values: Any) -> None:
        self._draft = replace(self._draft, **values)
        self.changed.emit(field, self._draft)

    def _put(self, kind: str, key: str, value: object) -> None:
        """One entry of one of the draft's tables."""
        table: Mapping[str, object] = getattr(self._draft, kind)
        self._change(f"{kind}.{key}", **{kind: {**table, key: value}})

    def _role(self, at: int, role: str, value: str) -> None:
        band = list(self._draft.roles[role])
        band[at] = value
        self._put("roles", role, tuple(band))

    def _choose_logo(self, place: str) -> None:
        file = self.questions.logo()
        if file is not None:
            self._put("logos", place, str(file))

    # the tabs

    def _words_tab(self) -> QWidget:
        inside = QWidget(self)
        self._words = layout = QFormLayout(inside)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.title = QLineEdit(inside)
        self.title.textEdited.connect(lambda text: self._change("title", title=text))
        layout.addRow(translate("design", "Name in the list of designs"), self.title)
        self._hint = QLabel(
            translate(
                "design",
                "{event}, {dates} and {venue} stand for what the programme says; an empty text "
                "leaves no trace on the badge.",
            ),
            inside,
        )
        self._hint.setWordWrap(True)
        layout.addRow(self._hint)
        return _scrolled(inside)

    def _make_texts(self, names: Sequence[str]) -> None:
        for field in self.text_fields.values():
            self._words.removeRow(field)
        self.text_fields = {}
        for number, name in enumerate(names, 1):
            field = self.text_fields[name] = QPlainTextEdit()
            field.setTabChangesFocus(True)
            field.setFixedHeight(field.fontMetrics().lineSpacing() * 2 + 16)
            field.setAccessibleName(text_words(name))
            field.textChanged.connect(partial(self._text_changed, name))
            self._words.insertRow(number, text_words(name), field)

    def _text_changed(self, name: str) -> None:
        self._put("texts", name, self.text_fields[name].toPlainText())

    def _fields_tab(self) -> QWidget:
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        self.lines, self.things = LineList(inside), ThingList(inside)
        above = QLabel(translate("design", "Under the name, in this order:"), inside)
        below = QLabel(translate("design", "Also on the badge:"), inside)
        layout.addWidget(above)
        layout.addWidget(self.lines)
        layout.addWidget(below)
        layout.addWidget(self.things, 1)
        self.lines.changed.connect(self._lines_changed)
        self.things.switched.connect(lambda place, on: self._put("shown", place, on))
        return inside

    def _lines_changed(self, names: tuple[str, ...]) -> None:
        for place in self._draft.lines:
            self._put("lines", place, names)
            return

    def _colours_tab(self) -> QWidget:
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        self.audiences, self.roles = ColourRows(inside), ColourRows(inside)
        self.inks = ColourRows(inside)
        self.audiences.picked.connect(lambda name, colour: self._put("audiences", name, colour))
        self.roles.picked.connect(lambda name, colour: self._role(0, name, colour))
        self.roles.worded.connect(lambda name, word: self._role(1, name, word))
        self.inks.picked.connect(lambda place, colour: self._put("inks", place, colour))
        for words, rows in (
            (translate("design", "Audiences"), self.audiences),
            (translate("design", "Roles, and their word on the badge"), self.roles),
            (translate("design", "Letters"), self.inks),
        ):
            heading = QLabel(words, inside)
            heading.setWordWrap(True)
            bold = heading.font()
            bold.setBold(True)
            heading.setFont(bold)
            layout.addWidget(heading)
            layout.addWidget(rows)
        layout.addStretch(1)
        return _scrolled(inside)

    def _show_colours(self, draft: DesignDraft) -> None:
        self.audiences.show_rows(draft.audiences, {}, {})
        self.roles.show_rows(
            {role: colour for role, (colour, _) in draft.roles.items()},
            {role: role_words(role) for role in draft.roles},
            {role: word for role, (_, word) in draft.roles.items()},
        )
        inks = {place: draft.inks[place] for place in _INKS if place in draft.inks}
        self.inks.show_rows(inks, {place: thing_words(place) for place in inks}, {})

    def _logos_tab(self) -> QWidget:
        inside = QWidget(self)
        self._files = layout = QFormLayout(inside)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._no_room = QLabel(translate("design", "This design has no room for a logo."), inside)
        layout.addRow(self._no_room)
        self.module = QDoubleSpinBox(inside)
        self.module.setRange(0.3, 3.0)
        self.module.setSingleStep(0.05)
        self.module.setDecimals(2)
        self.module.setSuffix("\u00a0mm")
        self.module.setAccessibleName(translate("design", "Side of a module of the QR"))
        self.module.valueChanged.connect(self._module_changed)
        self.size_said = QLabel(inside)
        self.size_said.setWordWrap(True)
        layout.addRow(translate("design", "&QR: side of one module"), self.module)
        layout.addRow(self.size_said)
        return _scrolled(inside)

    def _module_changed(self, value: float) -> None:
        self._say_size(value)
        self._change("module", module=round(value, 2))

    def _say_size(self, module: float) -> None:
        words = translate(
            "design", "The QR takes {side} mm with its quiet zone. 0.75 is the least for 30 cm."
        )
        self.size_said.setText(
            words.format(side=self.locale().toString(_QR_MODULES * module, "f", 1))
        )

    def _make_logos(self, places: Sequence[str]) -> None:
        for row in self._logo_rows:
            self._files.removeRow(row)
        self._logos, self._logo_rows = {}, []
        self.choosers: dict[str, QPushButton] = {}
        self.removers: dict[str, QPushButton] = {}
        for number, place in enumerate(places):
            row = QWidget()
            self._logo_rows.append(row)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            self._logos[place] = QLabel(row)
            choose = self.choosers[place] = QPushButton(translate("design", "Choose…"), row)
            none = self.removers[place] = QPushButton(translate("design", "None"), row)
            words = thing_words(place)
            choose.setAccessibleName(f"{words}: {choose.text()}")
            none.setAccessibleName(f"{words}: {none.text()}")
            choose.clicked.connect(partial(self._choose_logo, place))
            none.clicked.connect(partial(self._put, "logos", place, ""))
            line.addWidget(self._logos[place], 1)
            line.addWidget(choose)
            line.addWidget(none)
            self._files.insertRow(number, words, row)
        self._no_room.setVisible(not places)


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(inside)
    return area
