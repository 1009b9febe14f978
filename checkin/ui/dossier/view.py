"""What stands on the dossier page and where; what it does is in `page`."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from checkin.ui.dossier.form import DossierForm
from checkin.ui.dossier.previews import FilesPreview, PapersPreview, TablesPreview
from checkin.ui.dossier.result import DossierResult
from checkin.ui.dossier.run import DossierRun
from checkin.ui.pages import Workbench
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate


class DossierView(QWidget):
    """Cautions and the one button on the left; on the right what it will be, or was."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setFont(page_font(15))
        self.bench = bench
        title = QLabel(translate("dossier", "The funder's dossier"), self)
        title.setFont(page_font(24, bold=True))
        self.verify = self._button(translate("dossier", "&Verify a dossier…"))
        self.back = self._button(translate("dossier", "&Back to the door"))
        self.language = QComboBox(self)
        self.language.setAccessibleName(translate("dossier", "Language"))
        for code, name in (("fr", "Français"), ("en", "English")):
            self.language.addItem(name, code)
        self.language.setCurrentIndex(0 if translate("times", "en_GB").startswith("fr") else 1)
        self.folder = QLineEdit(self)
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(translate("dossier", "Folder of the dossier"))
        self.choose = self._button(translate("dossier", "C&hoose…"))
        form = QGridLayout()
        form.addWidget(QLabel(translate("dossier", "Language"), self), 0, 0)
        form.addWidget(self.language, 0, 1, 1, 2)
        form.addWidget(QLabel(translate("dossier", "Folder"), self), 1, 0)
        form.addWidget(self.folder, 1, 1)
        form.addWidget(self.choose, 1, 2)
        form.setColumnStretch(1, 1)
        self.heading = QLabel(translate("dossier", "To know before"), self)
        self.heading.setFont(page_font(17, bold=True))
        self.cautions = QListWidget(self)
        self.cautions.setWordWrap(True)
        self.cautions.setFont(page_font(15))
        self.cautions.setSpacing(2)
        self.cautions.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.cautions.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.cautions.setAccessibleName(self.heading.text())
        self.cautions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.make = self._button(translate("dossier", "&Make the dossier"))
        self.make.setFont(page_font(20, bold=True))
        self.run = DossierRun(self.bench.long_lane, self)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.heading)
        left.addWidget(self.cautions, 1)
        left.addWidget(self.run)
        left.addWidget(self.make)
        column = QWidget(self)
        column.setLayout(left)
        column.setFixedWidth(430)
        left.setContentsMargins(0, 0, 0, 0)
        self.papers, self.tables = PapersPreview(self.bench, self), TablesPreview(self)
        self.files, self.form, self.result = (
            FilesPreview(self),
            DossierForm(self),
            DossierResult(self),
        )
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.papers, translate("dossier", "Pages"))
        self.tabs.addTab(self.tables, translate("dossier", "Tables"))
        self.tabs.addTab(self.files, translate("dossier", "Files"))
        self.tabs.addTab(self.form, translate("dossier", "Funder, papers, open data"))
        self.tabs.addTab(self.result, translate("dossier", "What came out"))
        self.tabs.setTabEnabled(4, False)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.verify)
        top.addWidget(self.back)
        middle = QHBoxLayout()
        middle.addWidget(column)
        middle.addWidget(self.tabs, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(middle, 1)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(page_font(15))
        return button
