"""A text of somebody's: a name, a note, a message. It is never read as markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from checkin.ui.parts.text_size import page_font


class PlainLabel(QLabel):
    """``pixels`` is its size of text at the usual scale; 0 leaves its parent's font."""

    def __init__(
        self,
        parent: QWidget | None = None,
        text: str = "",
        *,
        pixels: int = 0,
        bold: bool = False,
        wraps: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if pixels:
            self.setFont(page_font(pixels, bold=bold))
        self.setText(text)
