"""The five practice badges large enough to be scanned from the screen, and as a PDF."""

from pathlib import Path

import platformdirs
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from checkin.domain.errors import UserError
from checkin.services.rehearsal import Rehearsal, code_modules, write_practice_badges
from checkin.ui.modes.rehearsal_words import badge_name
from checkin.ui.parts.fitting_dialog import FittingDialog, room_for
from checkin.ui.parts.qr_view import QrView
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate


class Code(QrView):
    """A badge's QR."""

    def __init__(self, code: str, widest: int, parent: QWidget) -> None:
        super().__init__(widest, parent)
        self.show_modules(code_modules(code))
        self.setAccessibleName(code)


class PracticeBadges(FittingDialog):
    """Stays beside the door: what is scanned from it shows there."""

    def __init__(self, rehearsal: Rehearsal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rehearsal = rehearsal
        self.setWindowTitle(translate("rehearsal", "Practice badges"))
        self.setModal(False)
        self.setFont(page_font(17))
        codes = QHBoxLayout()
        self.codes = []
        widest = (room_for(self).width() - 60) // len(
            rehearsal.badges
        )  # all at once, to be scanned
        for badge in rehearsal.badges:
            column = QVBoxLayout()
            name = QLabel(badge_name(badge.kind), self)
            name.setWordWrap(True)
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            code = Code(badge.code, widest, self)
            self.codes.append(code)
            column.addWidget(code)
            column.addWidget(name)
            codes.addLayout(column)
        self.told = QLabel(
            translate("rehearsal", "Scan them from this screen, or keep them as a PDF to print."),
            self,
        )
        self.told.setWordWrap(True)
        self.save = QPushButton(translate("rehearsal", "Keep as a PDF…"), self)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self.ask_file)
        close = QPushButton(translate("rehearsal", "Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.told, 1)
        buttons.addWidget(self.save)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(codes)
        layout.addLayout(buttons)

    def ask_file(self) -> None:
        stem = translate("rehearsal", "practice-badges")
        start = Path(platformdirs.user_documents_dir()) / f"{stem}.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self, translate("rehearsal", "Practice badges"), str(start), "*.pdf"
        )
        if name:
            self.keep(Path(name))

    def keep(self, path: Path) -> None:
        """Five badges take a moment only: drawn here, not on the lane that scans wait for."""
        names = [badge_name(badge.kind) for badge in self._rehearsal.badges]
        try:
            write_practice_badges(self._rehearsal, names, path)
        except UserError as error:
            self.told.setText(error_text(error))
            return
        self.told.setText(translate("rehearsal", "Kept in {path}.").format(path=path))
