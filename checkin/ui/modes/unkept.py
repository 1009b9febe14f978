"""Before the window goes: what was changed and not kept is not lost unasked."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QMessageBox

from checkin.ui.pages import UnkeptPage

if TYPE_CHECKING:
    from checkin.ui.main_window import MainWindow

translate = QCoreApplication.translate

#: pages that may hold a draft; each notes it in ``Workbench.kept`` by the same name
DRAFTS = ("programme-editor", "design")


class AskUnkept(QObject):
    """Keep it, drop it, or stay; the window closes once nothing is left to ask about."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.box: QMessageBox | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and self._draft() is not None:
            event.ignore()
            self.before(self._window.close)
            return True
        return super().eventFilter(watched, event)

    def before(self, go_on: Callable[[], object]) -> None:
        """``go_on`` at once where nothing waits to be kept, else once that is settled."""
        draft = self._draft()
        if draft is None:
            go_on()
        elif self.box is None:
            self._ask(draft, go_on)

    def _draft(self) -> UnkeptPage | None:
        window = self._window
        if window.workbench is None:
            return None
        for page in DRAFTS:
            if page in window.workbench.kept and page in window.specs:
                window.make_page(page)  # made anew meanwhile, it takes its draft up
        return next((page for page in window.findChildren(UnkeptPage) if page.unkept), None)

    def _ask(self, draft: UnkeptPage, go_on: Callable[[], object]) -> None:
        self.box = box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        title, sentence = draft.unkept_words
        box.setWindowTitle(title)
        box.setText(sentence)
        box.setInformativeText(
            translate("modes", "Without “Keep”, what was changed is lost when this window goes.")
        )
        self.keep = box.addButton(translate("modes", "Keep"), QMessageBox.ButtonRole.AcceptRole)
        self.drop = box.addButton(
            translate("modes", "Drop the changes"), QMessageBox.ButtonRole.DestructiveRole
        )
        self.stay = box.addButton(
            translate("modes", "Stay here"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(self.keep)
        box.setEscapeButton(self.stay)
        box.finished.connect(lambda _: self._answered(draft, go_on))
        box.open()

    def _answered(self, draft: UnkeptPage, go_on: Callable[[], object]) -> None:
        assert self.box is not None
        pressed, self.box = self.box.clickedButton(), None
        if pressed is self.keep:
            self._window.show_page_of(draft)  # where it cannot be kept, it is said there
            draft.keep_draft(partial(self.before, go_on))
        elif pressed is self.drop:
            draft.drop_draft()
            self.before(go_on)
        else:
            self._window.show_page_of(draft)
