"""Third step: which session each text of the list means; what is not certain is asked."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.services.import_look import Look
from checkin.services.import_programme import is_blank
from checkin.services.settings import MachineSettings
from checkin.ui.imports.look_of import answers, share_width
from checkin.ui.imports.sessions_model import Named, NamedModel
from checkin.ui.imports.words import SESSION, count, session_name
from checkin.ui.parts.plain_label import PlainLabel
from checkin.ui.parts.row_table import RowTable
from checkin.ui.parts.text_size import page_font
from checkin.ui.parts.theme import THEME, colours_of

translate = QCoreApplication.translate
_SHARES = (27, 5, 34, 34)  # in the list, times, session, how sure
_KEY = Qt.ItemDataRole.UserRole
_ALIKE = 0.5  # a candidate under this likeness is no better than any other session,
_NEAR = 0.15  # nor is one this far behind the likeliest


class SessionsStep(QWidget):
    """A table on the left, the answers to the row that is current on the right."""

    label_set = Signal(str, object)  # text, session id or None
    column_set = Signal(int, str)
    programme_wanted = Signal()

    def __init__(self, machine: MachineSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._look: Look | None = None
        self._answered = -1  # the row answered last: the next question follows it
        self.summary = QLabel(self)
        self.summary.setFont(page_font(17, bold=True))
        self.summary.setWordWrap(True)
        self.offer = PlainLabel(self, pixels=16)
        self.draft = QPushButton(self)
        self.draft.setFont(page_font(16, bold=True))
        self.draft.clicked.connect(self.programme_wanted)
        self.named = NamedModel(self)
        self.table = RowTable(self.named, self)
        self.table.setAlternatingRowColors(False)  # a question has a ground of its own
        self.table.setAccessibleName(translate("import", "Names of sessions in the list"))
        self.table.setFont(page_font(15))
        self.table.setWordWrap(True)  # titles are long
        self.table.verticalHeader().setDefaultSectionSize(
            2 * QFontMetrics(page_font(15)).lineSpacing() + 8
        )
        self.table.activated.connect(self._to_answers)
        header = self.table.horizontalHeader()
        header.setFont(page_font(14))
        header.setStretchLastSection(True)
        self.question = PlainLabel(self, pixels=17, bold=True)
        self.answers = QListWidget(self)
        self.answers.setFont(page_font(15))
        self.answers.setStyleSheet(answers(colours_of(machine.get(THEME))))
        self.answers.setWordWrap(True)
        self.answers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.answers.setAccessibleName(translate("import", "Which session is it?"))
        self.answers.itemActivated.connect(self._answer)
        self.answers.itemClicked.connect(self._answer)
        self.hint = QLabel(translate("import", "Click, or arrows and Enter: it is used at once."))
        self.hint.setFont(page_font(14))
        self.hint.setWordWrap(True)
        self._lay_out()
        self.table.selectionModel().currentChanged.connect(self._moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Once the layout has given the table its width."""
        QTimer.singleShot(0, self, lambda: share_width(self.table, _SHARES))

    def _lay_out(self) -> None:
        offer = QHBoxLayout()
        offer.addWidget(self.offer, 1)
        offer.addWidget(self.draft)
        right = QVBoxLayout()
        right.addWidget(self.question)
        right.addWidget(self.answers, 1)
        right.addWidget(self.hint)
        self.side = QWidget(self)
        self.side.setLayout(right)
        right.setContentsMargins(8, 0, 0, 0)
        middle = QHBoxLayout()
        middle.addWidget(self.table, 8)
        middle.addWidget(self.side, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addLayout(offer)
        layout.addLayout(middle, 1)
        layout.addStretch(0)

    @property
    def questions(self) -> int:
        """How many are not answered."""
        return self.named.questions

    def focus_first(self) -> None:
        if self._look is not None and self.draft.isVisible() and is_blank(self._look.programme):
            self.draft.setFocus()
        elif self.named.questions:
            self.answers.setFocus()
        else:
            self.table.setFocus()

    def show_look(self, look: Look) -> None:
        """Show it anew; after an answer the next question is current."""
        if look is self._look:
            return
        known = self._look
        anew = (
            known is None
            or known.preview.name != look.preview.name
            or known.programme != look.programme
        )
        row = 0 if anew else self.table.currentIndex().row()
        self._look = look
        self.named.show_look(look, colours_of(self._machine.get(THEME)), anew=anew)
        if anew:
            row = max(0, self.named.next_question(-1))
        elif self._answered >= 0:
            following = self.named.next_question(self._answered)
            row = following if following >= 0 else self._answered
        self._answered = -1
        there = bool(self.named.rows)
        if there and self.table.isHidden():
            self._share()
        self.table.setVisible(there)
        self.side.setVisible(there)
        if there:
            self.table.selectRow(min(max(0, row), len(self.named.rows) - 1))
        self._show_offer(look)
        self.summary.setText(self._summary())
        self._ask()

    def _summary(self) -> str:
        if not self.named.rows and self._look is not None and self._look.draft is not None:
            return translate(
                "import",
                "The list names sessions that the programme lacks. Without them people come in "
                "without registrations.",
            )
        if not self.named.rows:
            return translate(
                "import",
                "No column names sessions: people come in without registrations. If one should, "
                "go back and say which.",
            )
        if n := self.named.questions:
            return count(
                n,
                translate(
                    "import", "One name of the list is not certain: say which session it is."
                ),
                translate(
                    "import", "{n} names are not certain: say which session each of them is."
                ),
            )
        return translate("import", "Every session that the list names is known. Look through them.")

    def _show_offer(self, look: Look) -> None:
        shown = look.draft is not None
        self.offer.setVisible(shown)
        self.draft.setVisible(shown)
        if look.draft is None:
            return
        titles = [draft.title for draft in look.draft.sessions]
        quoted = translate("import", "“{text}”")
        names = ", ".join(quoted.format(text=title) for title in titles[:3]) + (
            "…" if titles[3:] else ""
        )
        if is_blank(look.programme):
            text = translate("import", "There is no programme yet. The list names: {names}")
            button = translate("import", "&Draft the programme from this list…")
        else:
            text = translate("import", "The programme may lack sessions of this list: {names}")
            button = translate("import", "A&dd them to the programme…")
        self.draft.setText(button)
        self.offer.setText(text.format(names=names))

    # what somebody does

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        self._ask()

    def _to_answers(self) -> None:
        self.answers.setFocus()

    def _current(self) -> Named | None:
        row = self.table.currentIndex().row()
        return self.named.rows[row] if 0 <= row < len(self.named.rows) else None

    def _answer(self, item: QListWidgetItem) -> None:
        named, session = self._current(), str(item.data(_KEY))
        if named is None or (session == named.session and not named.ask):
            return
        self._answered = self.table.currentIndex().row()
        if named.column >= 0:
            self.column_set.emit(named.column, SESSION + session if session else "ignore")
        else:
            self.label_set.emit(named.text, session or None)

    def _ask(self) -> None:
        """The sessions that may be meant, the likeliest first, then the others."""
        named, look = self._current(), self._look
        self.answers.clear()
        if named is None or look is None:
            return
        text = translate("import", "“{text}”: which session is it?")
        self.question.setText(text.format(text=" ".join(named.text.split())))
        best = max((likeness for _, likeness in named.candidates), default=0)
        likely = [
            key for key, likeness in named.candidates if likeness >= max(_ALIKE, best - _NEAR)
        ]
        others = [s.id for s in look.programme.sessions if s.id not in likely]
        for key in (*likely, *others):
            words = session_name(key, look.programme)
            when = session_name(key, look.programme, when=True)
            alike = "\n≈ " + translate("import", "resembles it") if key in likely else ""
            self._add(key, f"{words}\n{when}{alike}", chosen=key == named.session)
        none = translate("import", "It is no session")
        self._add("", none, chosen=named.none_meant)

    def _add(self, key: str, text: str, *, chosen: bool) -> None:
        item = QListWidgetItem(("✓ " if chosen else "") + text, self.answers)
        item.setData(_KEY, key)
        if chosen:
            item.setFont(page_font(15, bold=True))
            self.answers.setCurrentItem(item)
        elif self.answers.count() == 1:
            self.answers.setCurrentItem(item)
