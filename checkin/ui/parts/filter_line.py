"""The line over a long list that leaves only what has the words typed."""

from PySide6.QtWidgets import QLineEdit, QWidget

from checkin.ui.parts.text_size import page_font


class FilterLine(QLineEdit):
    """``hint`` stands in it while it is empty, ``name`` is read out."""

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(page_font(18))
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)

    def begin(self) -> None:
        """To be typed over."""
        self.setFocus()
        self.selectAll()

    def escape(self) -> bool:
        """Esc empties it first; False where there is nothing to empty, and Esc leaves the page."""
        if not (self.hasFocus() and self.text()):
            return False
        self.clear()
        return True
