"""What the organiser chooses before printing: who, order, design, sheet, first cell."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, tzinfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from checkin.services.print_centre import Choices, Who, Wish
from checkin.services.settings import MachineSettings
from checkin.ui.parts.text_size import page_font
from checkin.ui.printing.sheet_words import sheet_words
from checkin.ui.printing.words import order_words, session_words, who_words
from checkin.ui.words.measures import measure_words

translate = QCoreApplication.translate
LAST = "print_last"  # machine setting: the design and sheet used last


@dataclass(frozen=True, slots=True)
class Rest:
    """The rest of a run: its number, the page to go on from, and what it was printed with."""

    run: int
    page: int
    words: str
    design: str
    sheet: str
    backs: bool


class PrintForm(QWidget):
    """Holds a `Wish`; says so when it changes."""

    changed = Signal()
    lost = Signal(str)  # a person lost their badge, by id
    design_wanted = Signal()  # the design is to be adjusted

    def __init__(self, machine: MachineSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._choices: Choices | None = None
        self._rest: Rest | None = None
        self.who, self.which, self.order = _combo(self), _combo(self), _combo(self)
        self.design, self.sheet = _combo(self), _combo(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(translate("print", "Search by name"))
        self.search.setClearButtonEnabled(True)
        self.people = QListWidget(self)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.people.setMinimumHeight(70)
        self.badge_lost = QPushButton(translate("print", "Badge &lost: a new one…"), self)
        self.adjust = QPushButton(translate("print", "Adjust…"), self)
        self.adjust.setAccessibleName(translate("print", "Adjust the design"))
        self.start = QSpinBox(self)
        self.start.setRange(1, 99)
        self.backs = QCheckBox(translate("print", "Print the &backs"), self)
        self.separators = QCheckBox(translate("print", "A page between &groups"), self)
        self.setFont(page_font(15))
        _fill(self.order, order_words().items())
        self._fill_who()
        self._lay_out()
        for combo in (self.which, self.order, self.design, self.sheet):
            combo.currentIndexChanged.connect(self.changed)
        self.who.currentIndexChanged.connect(self._who_changed)
        self.start.valueChanged.connect(self.changed)
        for box in (self.backs, self.separators):
            box.toggled.connect(self.changed)
        self.people.itemSelectionChanged.connect(self._picked_changed)
        self.search.textChanged.connect(self._filter)
        self.adjust.clicked.connect(self.design_wanted)
        self.badge_lost.clicked.connect(lambda: self.lost.emit(self.picked[0]))
        self._show_rows()
        self._picked_changed()

    def _lay_out(self) -> None:
        found = QWidget(self)
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.people)
        column.addWidget(self.badge_lost)
        designs = QWidget(self)
        beside = QHBoxLayout(designs)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.design, 1)
        beside.addWidget(self.adjust)
        designs.setFocusProxy(self.design)
        ticks = QWidget(self)
        row = QHBoxLayout(ticks)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.start)
        row.addWidget(self.backs)
        row.addStretch()
        ticks.setFocusProxy(self.start)
        self._found = found
        self._layout = layout = QFormLayout(self)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget, QWidget], ...] = (
            (translate("print", "&Who"), self.who, self.who),
            (translate("print", "W&hich"), self.which, self.which),
            (translate("print", "Na&mes"), self.search, self.search),
            ("", found, self.people),
            (translate("print", "&Order"), self.order, self.order),
            ("", self.separators, self.separators),
            (translate("print", "&Design"), designs, self.design),
            (translate("print", "&Sheet"), self.sheet, self.sheet),
            (translate("print", "First &cell"), ticks, self.start),
        )
        for label, widget, named in rows:
            layout.addRow(label, widget)
            if not isinstance(named, QCheckBox):
                words = label.replace("&", "") or translate("print", "Names")
                named.setAccessibleName(words)

    # what there is

    def fill(self, choices: Choices) -> None:
        """What there is to choose from now; what was chosen stays where it still exists."""
        first, self._choices = self._choices is None, choices
        last = self._machine.get(LAST)
        design, sheet = last if first and isinstance(last, list) and len(last) == 2 else ("", "")
        design = design or self.design.currentData() or "a6"
        sheet = sheet or self.sheet.currentData() or "a6-4-on-a4"
        _fill(self.design, self._designs(choices), design)
        _fill(self.sheet, self._sheets(choices), sheet)
        picked = set(self.picked)
        self.people.blockSignals(True)
        self.people.clear()
        for key, name in choices.people:
            item = QListWidgetItem(name, self.people)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSelected(key in picked)
        self.people.blockSignals(False)
        self._filter(self.search.text())
        self._fill_which()
        self._show_lost()

    @property
    def zone(self) -> tzinfo:
        """The event's, once it is known."""
        return self._choices.programme.event.zone if self._choices is not None else UTC

    @property
    def names(self) -> dict[str, str]:
        """Designs and sheets as people know them, by the names of their files."""
        if self._choices is None:
            return {}
        return {**dict(self._designs(self._choices)), **dict(self._sheets(self._choices))}

    @staticmethod
    def _designs(choices: Choices) -> tuple[tuple[str, str], ...]:
        return tuple((file, measure_words(name)) for file, name in choices.designs)

    @staticmethod
    def _sheets(choices: Choices) -> tuple[tuple[str, str], ...]:
        return tuple((file, sheet_words(name)) for file, name in choices.sheets)

    def wish(self, offset: tuple[float, float] = (0.0, 0.0)) -> Wish:
        who = Who(self.who.currentData())
        which: tuple[str, ...] = ()
        if who is Who.REST and self._rest is not None:
            which = (str(self._rest.run), str(self._rest.page))
        elif who is Who.SELECTION:
            which = self.picked
        elif who in (Who.SESSION, Who.AUDIENCE):
            which = (str(self.which.currentData()),) if self.which.count() else ()
        return Wish(
            who,
            which,
            self.order.currentData(),
            self.design.currentData() or "a6",
            self.sheet.currentData() or "a6-4-on-a4",
            self.start.value(),
            offset,
            self.backs.isChecked(),
            self.separators.isChecked(),
        )

    def remember(self) -> None:
        """Keep design and sheet on this machine."""
        self._machine.put(LAST, [self.design.currentData(), self.sheet.currentData()])

    # what is chosen from elsewhere

    def choose_people(self, ids: Iterable[str]) -> None:
        """These people and nobody else."""
        wanted = set(ids)
        self.search.clear()
        self.people.blockSignals(True)
        for row in range(self.people.count()):
            item = self.people.item(row)
            item.setSelected(item.data(Qt.ItemDataRole.UserRole) in wanted)
            if item.isSelected():
                self.people.scrollToItem(item)
        self.people.blockSignals(False)
        self.choose_who(Who.SELECTION)
        self._picked_changed()

    def choose_who(self, who: Who) -> None:
        self.who.setCurrentIndex(self.who.findData(who.value))

    def choose_rest(self, rest: Rest) -> None:
        """What did not come out of a run, printed as that was."""
        self.blockSignals(True)
        self._rest = rest
        for combo, name in ((self.design, rest.design), (self.sheet, rest.sheet)):
            combo.setCurrentIndex(max(0, combo.findData(name)))
        self.backs.setChecked(rest.backs)
        self.start.setValue(1)
        self._fill_who()
        self.blockSignals(False)
        self.choose_who(Who.REST)
        self._who_changed()

    def forget_rest(self) -> None:
        """It was printed: everybody is chosen again."""
        if self._rest is not None:
            self._rest = None
            self._fill_who()
            self._who_changed()

    @property
    def picked(self) -> tuple[str, ...]:
        return tuple(i.data(Qt.ItemDataRole.UserRole) for i in self.people.selectedItems())

    def _fill_who(self) -> None:
        kinds: list[tuple[str, str]] = [
            (who.value, words) for who, words in who_words().items() if who is not Who.REST
        ]
        if self._rest is not None:
            kinds.append((Who.REST.value, self._rest.words))
        _fill(self.who, kinds)

    def _who_changed(self) -> None:
        self._fill_which()
        self._show_rows()
        self.changed.emit()

    def _picked_changed(self) -> None:
        self._show_lost()
        if self.who.currentData() == Who.SELECTION:
            self.changed.emit()

    def _show_lost(self) -> None:
        self.badge_lost.setEnabled(len(self.picked) == 1)

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
        self._layout.setRowVisible(self._found, who == Who.SELECTION)
        for widget in (self.order, self.separators):
            widget.setEnabled(who != Who.REST)

    def _filter(self, text: str) -> None:
        for row in range(self.people.count()):
            item = self.people.item(row)
            item.setHidden(text.casefold() not in item.text().casefold())


def _combo(parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.setMinimumContentsLength(12)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def _fill(combo: QComboBox, items: Iterable[tuple[str, str]], keep: object = None) -> None:
    """New items without a signal; ``keep``, or what was chosen, stays chosen."""
    keep = combo.currentData() if keep is None else keep
    combo.blockSignals(True)
    combo.clear()
    for key, words in items:
        combo.addItem(words, str(key))
    combo.setCurrentIndex(max(0, combo.findData(str(keep))))
    combo.blockSignals(False)
