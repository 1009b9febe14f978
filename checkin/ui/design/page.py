"""The design form: a design copied, changed in a few places, tried on awkward people, saved."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from checkin.services.badge_designs import (
    DesignDraft,
    OpenDesign,
    badge_picture,
    design_names,
    design_of,
    file_name,
    is_taken,
    notices_of,
    open_design,
    save,
    with_audiences,
)
from checkin.services.badge_trials import Trial, TrialList, read_trials
from checkin.ui.design.bar import DesignBar
from checkin.ui.design.form import DesignForm
from checkin.ui.design.history import History
from checkin.ui.design.preview import DesignPreview
from checkin.ui.design.questions import DesignQuestions
from checkin.ui.design.words import refusal_words, trial_words
from checkin.ui.pages import UnkeptPage, Workbench
from checkin.ui.parts.style import BANNERS
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.desk import error_text
from checkin.ui.words.measures import measure_words
from checkin.ui.words.notices import notice_words

translate = QCoreApplication.translate
LAST = "design_last"  # machine setting: the design opened last
_PAUSE = 80  # ms without a change before the badge is drawn anew


@dataclass(frozen=True)
class Drawn:
    """Both sides of a trial's badge, and what is to be known of it."""

    front: QImage
    back: QImage
    notices: tuple[str, ...]


class DesignPage(UnkeptPage):
    """Reading, drawing and saving run on the long lane; answers to older wishes are dropped."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.workbench = workbench
        self.questions = DesignQuestions(self)
        self.opened: OpenDesign | None = None
        self.history: History | None = None
        self.trials: tuple[Trial, ...] = ()
        self.refused = ""
        self._number = 0  # of the last drawing asked for
        self._reading = False
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._draw)
        self._refresh()

    @property
    def idle(self) -> bool:
        return not self._reading and not self._pause.isActive() and self.workbench.long_lane.idle

    @property
    def unkept(self) -> bool:
        return "design" in self.workbench.kept

    @property
    def unkept_words(self) -> tuple[str, str]:
        return (
            translate("design", "The badge design is not saved"),
            translate("design", "The badge design was changed and is not saved yet."),
        )

    def keep_draft(self, then: Callable[[], object] = lambda: None) -> None:
        self._save(then=then)

    def drop_draft(self) -> None:
        self._revert()
        self.workbench.kept.pop("design", None)

    def page_shown(self) -> None:
        self._read_names()
        self.designs.setFocus()

    def _build(self) -> None:
        self.setFont(page_font(15))
        title = QLabel(translate("design", "Design of the badges"), self)
        title.setFont(page_font(24, bold=True))
        self.bar = bar = DesignBar(self)
        self.designs, self.said = bar.designs, bar.said
        self.undo, self.redo, self.revert = bar.undo, bar.redo, bar.revert
        self.copy, self.save = bar.copy, bar.save
        self.back = QPushButton(translate("design", "&Back to printing"), self)
        self.back.setMinimumHeight(36)
        for button, pressed in (
            (self.undo, self._undo),
            (self.redo, self._redo),
            (self.revert, self._revert),
            (self.copy, partial(self._save, as_copy=True)),
            (self.save, self._save),
            (self.back, partial(self.workbench.page_wanted.emit, "print")),
        ):
            button.clicked.connect(lambda _=False, pressed=pressed: pressed())
        self.designs.activated.connect(self._chosen)
        self.form = DesignForm(self.questions, self)
        self.form.setFixedWidth(min(430 * page_font(15).pixelSize() // 15, 640))
        self.form.changed.connect(self._changed)
        self.preview = DesignPreview(self)
        self.preview.wanted.connect(lambda _: self._draw())
        self.strip = QLabel(self)
        self.strip.setWordWrap(True)
        self.strip.setMargin(8)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.back)
        right = QVBoxLayout()
        right.addWidget(self.strip)
        right.addWidget(self.preview, 1)
        middle = QHBoxLayout()
        middle.addWidget(self.form)
        middle.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(bar)
        layout.addLayout(middle, 1)

    # which design

    def _read_names(self) -> None:
        self.workbench.long_lane.submit(design_names, self._on_names, self._failed, owner=self)

    def _on_names(self, names: list[tuple[str, str]]) -> None:
        wanted = self.opened.name if self.opened else str(self.workbench.machine.get(LAST) or "a6")
        self.designs.clear()
        for name, words in names:
            self.designs.addItem(measure_words(words), name)
        self.designs.setCurrentIndex(max(0, self.designs.findData(wanted)))
        if self.opened is None:
            self._open(str(self.designs.currentData()))

    def _chosen(self) -> None:
        name = str(self.designs.currentData())
        if self.opened is not None and name == self.opened.name:
            return
        if (
            self.history is not None
            and self.history.is_changed
            and not self.questions.drop_changes()
        ):
            self.designs.setCurrentIndex(
                self.designs.findData(self.opened.name if self.opened else "")
            )
            return
        self._open(name)

    def _open(self, name: str) -> None:
        def work() -> tuple[OpenDesign, TrialList]:
            return self._read(open_design(name))

        def failed(error: Exception) -> None:
            self._reading = False
            self.opened = self.history = None
            self.preview.show_images(QImage(), QImage())
            self._refuse(error_text(error))  # of a file broken by hand: the line
            self._refresh()

        self._reading = True
        self.said.clear()
        if self.opened is not None:  # its changes were saved, or are to be dropped
            self.workbench.kept.pop("design", None)
        self.workbench.long_lane.submit(work, self._on_opened, failed, owner=self)

    def _read(self, opened: OpenDesign) -> tuple[OpenDesign, TrialList]:
        """Off the interface thread: whom to try the design on, and their audiences."""
        trials = read_trials(self.workbench.open_event, opened.design)
        return with_audiences(opened, trials.audiences), trials

    def _on_opened(self, found: tuple[OpenDesign, TrialList]) -> None:
        self._reading = False
        self.opened, trials = found
        self.trials = trials.trials
        self.form.columns = trials.columns
        self.history = History(self.opened.draft)
        unsaved = self.workbench.kept.pop("design", None)
        if isinstance(unsaved, tuple) and unsaved[0] == self.opened.path:
            self.history.change("", unsaved[1])  # from before the page was made anew
        self.preview.at = 0
        self.workbench.machine.put(LAST, self.opened.name)
        self._show()

    # what changes

    def _changed(self, field: str, draft: DesignDraft) -> None:
        if self.history is not None:
            self.history.change(field, draft)
            self.said.clear()
            self._keep()
            self._refresh()
            self._pause.start()

    def _keep(self) -> None:
        """What the page would lose, were it made anew."""
        self.workbench.kept.pop("design", None)
        if self.opened is not None and self.history is not None and self.history.is_changed:
            self.workbench.kept["design"] = (self.opened.path, self.history.draft)

    def _undo(self) -> None:
        if self.history is not None:
            self.history.undo()
            self._show()

    def _redo(self) -> None:
        if self.history is not None:
            self.history.redo()
            self._show()

    def _revert(self) -> None:
        if self.history is not None:
            self.history.revert()
            self._show()

    def _show(self) -> None:
        if self.history is not None:
            self.form.show_draft(self.history.draft)
            self._keep()
            self._refresh()
            self._draw()

    def _draw(self) -> None:
        """The badge with the changes, or why it cannot be printed so."""
        if self.opened is None or self.history is None or not self.trials:
            return
        self._number += 1
        number, opened, draft = self._number, self.opened, self.history.draft
        trial = self.trials[self.preview.at]
        self.preview.show_who(trial_words(trial), len(self.trials))
        size = opened.design
        room = self.preview.room(size.width, size.height, backs=size.has_back)

        def work() -> Drawn:
            design = design_of(opened, draft)
            front = badge_picture(design, trial.badge, room, back=False)
            back = badge_picture(design, trial.badge, room, back=True)
            return Drawn(front, back, tuple(map(notice_words, notices_of(design, trial.badge))))

        def done(drawn: Drawn) -> None:
            if number == self._number:
                self.preview.show_images(drawn.front, drawn.back)
                self.refused = ""
                self._say_strip("info", "\n".join(drawn.notices))
                self._refresh()

        def failed(error: Exception) -> None:
            if number == self._number:
                self._refuse(refusal_words(error))
                self._refresh()

        self.workbench.long_lane.submit(work, done, failed, owner=self)

    def _refuse(self, words: str) -> None:
        self.refused = words
        self._say_strip("count", words)

    def _say_strip(self, look: str, words: str) -> None:
        colours = BANNERS[look]
        self.strip.setStyleSheet(
            f"background: {colours.paper}; color: {colours.ink}; border-radius: 6px;"
            f"font-size: {page_font(15).pixelSize()}px;"
        )
        self.strip.setText(words)
        self.strip.setVisible(bool(words))

    # keeping it

    def _save(self, *, as_copy: bool = False, then: Callable[[], object] = lambda: None) -> None:
        """Over the organiser's own file; one of ours, or a copy, under a name of its own."""
        opened, history = self.opened, self.history
        if opened is None or history is None or self.refused:
            return
        draft, name = history.draft, opened.name
        if as_copy or not opened.own:
            if draft.title == opened.draft.title:
                words = translate("design", "{design}, ours")
                draft = replace(draft, title=words.format(design=draft.title))
            name = file_name(draft.title)
            if is_taken(name) and not self.questions.replace(name):
                return

        def work() -> tuple[OpenDesign, TrialList]:
            return self._read(save(opened, draft, name))

        def done(found: tuple[OpenDesign, TrialList]) -> None:
            self.workbench.kept.pop("design", None)
            at = self.preview.at
            self._on_opened(found)
            self.preview.at = min(at, len(self.trials) - 1)
            self._draw()
            self._read_names()
            words = translate("design", "Saved as {file}.")
            self.said.setText(words.format(file=found[0].path.name))
            then()

        self.workbench.long_lane.submit(work, done, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        """Nothing is wrong with the design: what was tried can be tried again."""
        self._say_strip("count", error_text(error))

    def _refresh(self) -> None:
        history = self.history
        self.form.setEnabled(history is not None)
        self.undo.setEnabled(history is not None and history.can_undo)
        self.redo.setEnabled(history is not None and history.can_redo)
        self.revert.setEnabled(history is not None and history.is_changed)
        self.save.setEnabled(history is not None and history.is_changed and not self.refused)
        self.copy.setEnabled(history is not None and not self.refused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pause.start()
