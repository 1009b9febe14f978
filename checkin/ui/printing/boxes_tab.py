"""The welcome table: how many boxes of badges, their labels, and papers for a bad day."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from checkin.services.print_boxes import Boxes
from checkin.ui.parts.text_size import page_font

translate = QCoreApplication.translate


class BoxesTab(QWidget):
    """Shows boxes; what is done with them is emitted."""

    boxes_wanted = Signal(int)
    labels_wanted = Signal()
    ticks_wanted = Signal()
    spares_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = Boxes()
        self.setFont(page_font(15))
        about = QLabel(
            translate(
                "print",
                "Badges come out in the order of the boxes on the table, and the door’s search "
                "says in which box a badge lies. Once badges lie in them, leave them as they are.",
            ),
            self,
        )
        about.setWordWrap(True)
        self.number = QSpinBox(self)
        self.number.setRange(0, 26)
        self.number.setValue(6)
        self.number.setSpecialValueText(translate("print", "none"))
        caption = QLabel(translate("print", "&Boxes"), self)
        caption.setBuddy(self.number)
        self.number.setAccessibleName(translate("print", "Number of boxes"))
        self.divide = QPushButton(translate("print", "&Divide the list"), self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("print", "The boxes and how many badges each holds"))
        self.labels = QPushButton(translate("print", "Lab&els for the boxes…"), self)
        self.ticks = QPushButton(translate("print", "&List on paper…"), self)
        self.spares = QPushButton(translate("print", "Spare b&adges…"), self)
        papers = QLabel(translate("print", "For the day when screens or printers fail:"), self)
        papers.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.number)
        row.addWidget(self.divide, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(row)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.labels)
        layout.addSpacing(12)
        layout.addWidget(papers)
        layout.addWidget(self.ticks)
        layout.addWidget(self.spares)
        self.divide.clicked.connect(lambda: self.boxes_wanted.emit(self.number.value()))
        self.labels.clicked.connect(self.labels_wanted)
        self.ticks.clicked.connect(self.ticks_wanted)
        self.spares.clicked.connect(self.spares_wanted)

    def show_boxes(self, boxes: Boxes, *, asked: bool = False) -> None:
        """The boxes as they are; ``asked``: fewer than asked for is said."""
        self.boxes = boxes
        self.list.clear()
        words = translate("print", "{box}: {n} badges")
        self.list.addItems([words.format(box=b.label, n=b.count) for b in boxes.boxes])
        if not boxes.boxes:
            self.list.addItem(translate("print", "One heap: no boxes."))
        elif not asked:
            self.number.setValue(len(boxes.boxes))
        self.labels.setEnabled(bool(boxes.boxes))
