"""What is set on this machine and for this event; each change counts at once."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.errors import UserError
from checkin.services.app_settings import AppSettings
from checkin.services.which_event import backup_folder, choose_backup_folder
from checkin.ui.camera.choice import CameraChoice
from checkin.ui.pages import Workbench
from checkin.ui.parts.flow_row import FlowRow
from checkin.ui.parts.text_size import page_font
from checkin.ui.settings.copies import CopiesRow
from checkin.ui.settings.indicators import IndicatorsBox
from checkin.ui.settings.supervisors import SupervisorsBox
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate

#: event setting: what is shown where personal data is entered
CONSENT = "consent_text"


class SettingsPage(QWidget):
    """Machine settings are kept in a file as they change, the event's in its database."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._kept = bench, AppSettings(bench.machine)
        self.setFont(page_font(17))
        title = QLabel(translate("settings", "Settings"), self)
        title.setFont(page_font(26, bold=True))
        self.back = QPushButton(translate("settings", "Back to the door"), self)
        self.back.clicked.connect(lambda: bench.page_wanted.emit("door"))
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.hide()
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.back)
        inside = QWidget(self)
        columns = QHBoxLayout(inside)
        left, right = QVBoxLayout(), QVBoxLayout()
        columns.addLayout(left)
        columns.addLayout(right)
        left.addWidget(self._looks(inside))
        left.addWidget(self._sound(inside))
        left.addWidget(self._desk(inside))
        right.addWidget(self._scanner(inside))
        right.addWidget(self._event(inside))
        self.supervisors = SupervisorsBox(bench, inside)
        left.addWidget(self.supervisors)
        self.indicators = IndicatorsBox(bench, inside)
        right.addWidget(self.indicators)
        for column in (left, right):
            column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.told)
        layout.addWidget(area, 1)

    def page_shown(self) -> None:
        """The event's settings may have been changed at another desk."""
        self.language.setFocus()
        self.supervisors.read()
        self.indicators.read()
        self._bench.lane.submit(
            lambda: self._bench.settings.get(CONSENT, ""),
            self._show_consent,
            self._failed,
            owner=self,
        )

    def _tell(self, text: str) -> None:
        """What came of it, over the settings; no empty line where there is nothing to say."""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _looks(self, parent: QWidget) -> QGroupBox:
        box, form = self._group(translate("settings", "Display"), parent)
        self.language = self._choice(
            box,
            "language",
            (("", translate("settings", "As the system")), ("fr", "Français"), ("en", "English")),
        )
        self.theme = self._choice(
            box,
            "theme",
            (
                ("", translate("settings", "As the system")),
                ("light", translate("settings", "Light")),
                ("dark", translate("settings", "Dark")),
            ),
        )
        self.text_size = self._number(box, "text_size", 100, 200, " %", step=25)
        self.fade = self._number(box, "door.fade", 0, 600, " s")
        self.fade.setSpecialValueText(translate("settings", "never"))
        form.addRow(translate("settings", "Language"), self.language)
        form.addRow(translate("settings", "Theme"), self.theme)
        form.addRow(translate("settings", "Text size"), self.text_size)
        form.addRow(translate("settings", "A name fades after"), self.fade)
        return box

    def _sound(self, parent: QWidget) -> QGroupBox:
        box, form = self._group(translate("settings", "Sound"), parent)
        self.volume = self._number(box, "sound.volume", 0, 100, " %", step=10)
        self.muted = QCheckBox(translate("settings", "Mute"), box)
        self.muted.setChecked(self._kept.yes("sound.muted"))
        self.muted.toggled.connect(lambda on: self._keep("sound.muted", on))
        form.addRow(translate("settings", "Volume"), self.volume)
        form.addRow("", self.muted)
        self.tries: dict[str, QPushButton] = {}
        for name, text in (
            ("welcome", translate("settings", "Welcome")),
            ("exit", translate("settings", "Exit")),
            ("ask", translate("settings", "Question")),
            ("amber", translate("settings", "Wait, or look again")),
            ("refused", translate("settings", "Nobody enters")),
        ):
            button = self.tries[name] = QPushButton(text, box)
            said = translate("settings", "Hear the sound: {name}")
            button.setAccessibleName(said.format(name=text))
            button.clicked.connect(lambda _=False, name=name: self._hear(name))
        form.addRow(QLabel(translate("settings", "Hear each sound:"), box))
        form.addRow(FlowRow(*self.tries.values()))
        return box

    def _hear(self, name: str) -> None:
        if self.muted.isChecked():
            self._tell(translate("settings", "The sound is off: untick “Mute” to hear it."))
            return
        self._tell("")
        self._bench.sound_tried.emit(name)

    def _desk(self, parent: QWidget) -> QGroupBox:
        box, form = self._group(translate("settings", "This desk"), parent)
        self.station = self._line(box, "station", self._bench.station)
        self.camera = CameraChoice(self._bench.machine, box)
        self.return_to_entry = self._number(box, "return_to_entry", 0, 240, " min")
        self.return_to_entry.setSpecialValueText(translate("settings", "never"))
        form.addRow(translate("settings", "Name of the desk"), self.station)
        form.addRow(translate("settings", "Camera"), self.camera)
        form.addRow(translate("settings", "Back to entry after"), self.return_to_entry)
        return box

    def _scanner(self, parent: QWidget) -> QGroupBox:
        box, form = self._group(translate("settings", "Scanner"), parent)
        told = QLabel(
            translate(
                "settings",
                "A slow Bluetooth scanner needs a longer gap: raise it until a test badge is "
                "read. Above 30 ms, fast typing may be taken for a scan.",
            ),
            box,
        )
        told.setWordWrap(True)
        self.gap = self._number(box, "scanner.gap", 5, 150, " ms", step=5)
        self.letters = self._number(box, "scanner.letters", 4, 28, "")
        self.silence = self._number(box, "scanner.silence", 20, 1000, " ms", step=10)
        form.addRow(told)
        form.addRow(translate("settings", "Longest gap between keys"), self.gap)
        form.addRow(translate("settings", "Fewest letters of a scan"), self.letters)
        form.addRow(translate("settings", "Silence that ends a scan"), self.silence)
        return box

    def _event(self, parent: QWidget) -> QGroupBox:
        box, form = self._group(translate("settings", "This event"), parent)
        event = self._bench.open_event
        folder = backup_folder(event.file or event.database.path)
        self.folder = QLineEdit(str(folder), box)
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(translate("settings", "Automatic copies go to"))
        choose = QPushButton(translate("settings", "Choose…"), box)
        choose.clicked.connect(self.ask_folder)
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        self.consent = QPlainTextEdit(box)
        self.consent.setAccessibleName(translate("settings", "Consent text"))
        self.consent.setTabChangesFocus(True)
        self.consent.setPlaceholderText(
            translate("settings", "Shown wherever a person's data is entered.")
        )
        self.save_consent = QPushButton(translate("settings", "Save the consent text"), box)
        self.save_consent.clicked.connect(self.keep_consent)
        self.copies = CopiesRow(self._bench, self._tell, box)
        self.copies.setVisible(event.file is not None)  # a server has programs of its own
        form.addRow(translate("settings", "Automatic copies go to"), row)
        form.addRow(self.copies)
        form.addRow(translate("settings", "Consent text"), self.consent)
        form.addRow(self.save_consent)
        return box

    def ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, translate("settings", "Automatic copies go to"), self.folder.text()
        )
        if name:
            self.use_folder(Path(name))

    def use_folder(self, folder: Path) -> None:
        try:
            choose_backup_folder(folder)
        except UserError as error:
            self._tell(error_text(error))
            return
        self.folder.setText(str(folder))
        self._tell(translate("settings", "Kept. It counts from the next start."))

    def keep_consent(self) -> None:
        text = self.consent.toPlainText().strip()
        self._bench.lane.submit(
            lambda: self._bench.settings.put(CONSENT, text or None),
            lambda _: self._tell(translate("settings", "The consent text is kept.")),
            self._failed,
            owner=self,
        )

    def _show_consent(self, text: object) -> None:
        if not self.consent.hasFocus():
            self.consent.setPlainText(str(text))

    def _failed(self, error: Exception) -> None:
        self._tell(error_text(error))

    def _keep(self, name: str, value: str | int | bool) -> None:
        self._kept.put(name, value)
        self._bench.machine_changed.emit(name)
        if name == "station":
            self._tell(translate("settings", "Kept. It counts from the next start."))

    def _group(self, title: str, parent: QWidget) -> tuple[QGroupBox, QFormLayout]:
        box = QGroupBox(title, parent)
        form = QFormLayout(box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        return box, form

    def _choice(self, box: QWidget, name: str, items: tuple[tuple[str, str], ...]) -> QComboBox:
        choice = QComboBox(box)
        for value, label in items:
            choice.addItem(label, value)
        choice.setCurrentIndex(max(0, choice.findData(self._kept.text(name))))
        choice.activated.connect(lambda _: self._keep(name, str(choice.currentData())))
        return choice

    def _number(
        self, box: QWidget, name: str, low: int, high: int, unit: str, *, step: int = 1
    ) -> QSpinBox:
        spin = QSpinBox(box)
        spin.setRange(low, high)
        spin.setSingleStep(step)
        spin.setSuffix(unit.replace(" ", "\u00a0"))
        spin.setValue(self._kept.number(name))
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.valueChanged.connect(lambda value: self._keep(name, value))
        return spin

    def _line(self, box: QWidget, name: str, hint: str) -> QLineEdit:
        line = QLineEdit(self._kept.text(name), box)
        line.setPlaceholderText(hint)
        line.editingFinished.connect(lambda: self._keep(name, line.text().strip()))
        return line
