"""The funder's dossier, on the evening of the last day: look, be warned, make it, hand it on."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QListWidgetItem,
)

from checkin.services.dossier_preview import PreviewTable, preview_tables
from checkin.services.dossier_settings import DossierSettings, keep_settings, read_settings
from checkin.services.extra_indicators import headers_of
from checkin.services.funder_dossier import Before, Made, look_before, make_dossier, planned_files
from checkin.services.logos import picture_of
from checkin.services.verify_dossier import Verified, verify
from checkin.ui.dossier.questions import DossierQuestions
from checkin.ui.dossier.verify import VerifyDialog
from checkin.ui.dossier.view import DossierView
from checkin.ui.dossier.words import GRAVE, caution_words, verified_words
from checkin.ui.pages import Workbench
from checkin.ui.parts.icons import small_icon
from checkin.ui.parts.page_keys import page_key
from checkin.ui.parts.theme import is_dark
from checkin.ui.words.desk import error_text
from checkin.ui.words.verdicts import Kind

translate = QCoreApplication.translate
FOLDER = "dossier.folder"  # machine setting: by event and language, where its dossier goes
_PAUSE = 700  # ms without a change before it is kept


def _folder_key(event_id: str, language: str) -> str:
    return event_id if language == "fr" else f"{event_id} {language}"


@dataclass(frozen=True)
class _Looked:
    settings: DossierSettings
    before: Before
    tables: list[PreviewTable]


class DossierPage(DossierView):
    """Everything that reads or writes runs on the long lane; the door does not wait for it."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.questions = DossierQuestions(self)
        self.before: Before | None = None
        self.made: Made | None = None
        self.verifying: VerifyDialog | None = None
        self._event_id = ""
        self._just_shown = False  # the button gets the focus once it may be pressed
        self._stale = True  # the pages: made only while they are looked at
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        self.form.changed.connect(self._pause.start)
        self.form.logos.more_wanted.connect(self.add_logos)
        self.language.activated.connect(lambda _: self.reload())
        self.tabs.currentChanged.connect(lambda _: self._show_pages())
        self.result.folder_wanted.connect(self.open_folder)
        self.result.mail_wanted.connect(self.open_mail)
        self.result.link_wanted.connect(self.open_link)
        self.run.changed.connect(self._refresh)
        for button, pressed in (
            (self.verify, self.open_verify),
            (self.back, partial(bench.page_wanted.emit, "door")),
            (self.choose, self.choose_folder),
            (self.make, self.make_now),
        ):
            button.clicked.connect(lambda _=False, pressed=pressed: pressed())
        bench.event_changed.connect(lambda: self.reload() if self.isVisible() else None)
        page_key(self, "Ctrl+Return", self.make.click)
        self._refresh()

    def page_shown(self) -> None:
        self._just_shown = True
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._pause.isActive():
            self.keep()

    # what there is

    @property
    def said_language(self) -> str:
        return str(self.language.currentData())

    def reload(self) -> None:
        """Cautions, tables and settings anew; then the pages."""
        event, language, now = self.bench.open_event, self.said_language, self.bench.clock()

        def work() -> _Looked:
            programme = event.programme()
            self_id = programme.event.id
            folder = self._folder_of(self_id, programme.event.name, language)
            everything = self.bench.settings.all()
            before = look_before(event, folder, language, now)
            groups, extra = everything.get("target_groups"), headers_of(everything)
            tables = preview_tables(before.data, groups, language, extra)
            return _Looked(read_settings(everything, language, self_id), before, tables)

        self.bench.long_lane.submit(work, self._on_looked, self._failed, owner=self)

    def keep(self) -> None:
        """What was set counts from now; the pages follow."""
        self._pause.stop()
        event, bench = self.bench.open_event, self.bench
        wanted, language, now = self.form.value(), self.said_language, bench.clock()

        def kept(changed: tuple[str, ...]) -> None:
            if changed:
                self.reload()

        bench.long_lane.submit(
            lambda: keep_settings(event, wanted, language, by=bench.station, at=now),
            kept,
            self._failed,
            owner=self,
        )

    def _on_looked(self, looked: _Looked) -> None:
        before = self.before = looked.before
        event = before.data.programme.event
        self._event_id = event.id
        self.folder.setText(str(self._folder_of(event.id, event.name, self.said_language)))
        self.folder.setToolTip(self.folder.text())
        if not self._pause.isActive():
            self.form.fill(looked.settings)
        self.tables.show_tables(looked.tables)
        self._show_cautions(before)
        if self.made is None:
            words = translate("dossier", "What the dossier will hold. Beside it: its ZIP to hand "
                              "in, and the message to the witness.")  # fmt: skip
            names = planned_files(before.data, self.said_language)
            self.files.show_files([(name, 0) for name in names], words)
        self._stale = True
        self._show_pages()
        self._refresh()
        if self._just_shown:
            self._just_shown = False
            self.make.setFocus()

    def _show_pages(self) -> None:
        if self._stale and self.papers.isVisible():
            self._stale = False
            self.papers.reload(self.said_language)

    def _show_cautions(self, before: Before) -> None:
        zone = before.data.programme.event.zone
        dark = is_dark(self.palette())
        self.cautions.clear()
        for caution in sorted(before.warnings, key=lambda c: c.concern not in GRAVE):
            kind = Kind.AMBER if caution.concern in GRAVE else Kind.NOTED
            item = QListWidgetItem(small_icon(kind, 22, dark=dark), caution_words(caution, zone))
            self.cautions.addItem(item)
        for notice in before.notices:
            icon = small_icon(Kind.NOTED, 22, dark=dark)
            self.cautions.addItem(QListWidgetItem(icon, error_text(notice)))
        if not self.cautions.count():
            ready = translate("dossier", "Nothing to watch: every session is over and measured.")
            icon = small_icon(Kind.WELCOME, 22, dark=dark)
            self.cautions.addItem(QListWidgetItem(icon, ready))

    # settings that need a dialog

    def choose_folder(self) -> None:
        path = self.questions.folder(Path(self.folder.text()))
        if path is not None and self._event_id:
            kept = self.bench.machine.get(FOLDER)
            folders = kept if isinstance(kept, dict) else {}
            key = _folder_key(self._event_id, self.said_language)
            self.bench.machine.put(FOLDER, {**folders, key: str(path)})
            self.reload()

    def add_logos(self) -> None:
        paths = self.questions.logos()
        if paths:
            self.bench.long_lane.submit(
                lambda: [picture_of(path) for path in paths],
                self.form.logos.append,
                self._failed,
                owner=self,
            )

    def _folder_of(self, event_id: str, name: str, language: str) -> Path:
        """One for each language: a dossier in another one would replace this one's files."""
        kept = self.bench.machine.get(FOLDER)
        folders = kept if isinstance(kept, dict) else {}
        chosen = folders.get(_folder_key(event_id, language))
        if isinstance(chosen, str) and chosen:
            return Path(chosen)
        if language != "fr":
            french = self._folder_of(event_id, name, "fr")
            return french.with_name(f"{french.name} ({language.upper()})")
        words = translate("dossier", "Dossier {event}").format(event=name)
        plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", words).strip(" .")
        return Path(platformdirs.user_documents_dir()) / plain[:80].rstrip(" .")

    # the dossier

    def make_now(self) -> None:
        if not self._may_make() or self.before is None:
            return
        zone = self.before.data.programme.event.zone
        grave = [c for c in self.before.warnings if c.concern in GRAVE]
        if grave and not self.questions.sure_in_spite_of(
            "\n\n".join(caution_words(caution, zone) for caution in grave)
        ):
            return
        if self._pause.isActive():
            self.keep()  # the lane does one thing after the other: it is kept before
        event, bench, language = self.bench.open_event, self.bench, self.said_language
        folder, now = Path(self.folder.text()), self.bench.clock()

        def done(found: tuple[Made, Verified]) -> None:
            self._on_made(*found)

        def work(progress: Callable[[str, int, int], None]) -> tuple[Made, Verified]:
            made = make_dossier(
                event, folder, language, by=bench.station, now=now, progress=progress
            )
            return made, verify(made.folder)

        self.run.run(work, done)

    def _on_made(self, made: Made, verified: Verified) -> None:
        self.made = made
        words = translate("dossier", "What the dossier holds, in {folder}")
        self.files.show_files(list(made.files.items()), words.format(folder=made.folder))
        self.tabs.setTabEnabled(4, True)
        self.tabs.setCurrentWidget(self.result)
        self.result.show_made(made, verified_words(verified))
        self.reload()

    def open_folder(self) -> None:
        if self.made is not None and not self.questions.open_file(self.made.folder):
            self.run.say(translate("dossier", "Nothing here opens folders: {path}").format(
                path=self.made.folder))  # fmt: skip

    def open_mail(self) -> None:
        """The draft; where no program opens it, the same by a link."""
        if self.made is not None and not self.questions.open_file(self.made.mail):
            self.open_link()

    def open_link(self) -> None:
        if self.made is not None and not self.questions.open_link(self.made.mail_link):
            words = translate("dossier", "No mail program here: send {path} from another computer.")
            self.run.say(words.format(path=self.made.mail))

    def open_verify(self) -> None:
        start = self.made.folder if self.made else Path(self.folder.text())
        dialog = VerifyDialog(self.bench.long_lane, self.questions, start, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.verifying = dialog
        dialog.open()
        if (start / "SHA256SUMS").is_file():
            dialog.look_at(start)

    # small things

    def _may_make(self) -> bool:
        before = self.before
        return not self.run.busy and before is not None and bool(before.data.programme.sessions)

    def _refresh(self) -> None:
        self.make.setEnabled(self._may_make())
        for widget in (self.language, self.choose, self.form, self.verify):
            widget.setEnabled(not self.run.busy)

    def _failed(self, error: Exception) -> None:
        self.run.say(error_text(error))
