"""The dossier before it is made: pages of the papers, first rows of the tables, the files."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from checkin.services.dossier_preview import (
    FIRST_ROWS,
    PAPERS,
    PreviewPaper,
    PreviewTable,
    page_picture,
    preview_paper,
)
from checkin.ui.dossier.words import file_purpose, paper_words
from checkin.ui.pages import Workbench
from checkin.ui.parts.paper_view import Ground, Preview
from checkin.ui.parts.text_size import page_font
from checkin.ui.words.desk import error_text
from checkin.ui.words.sizes import size_words

translate = QCoreApplication.translate
A4 = Ground(210, 297)


class PapersPreview(QWidget):
    """One of the papers, page by page. What is late for another paper is dropped."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._language, self._turn = "fr", 0
        self.paper: PreviewPaper | None = None
        self.which = QComboBox(self)
        self.which.setAccessibleName(translate("dossier", "Which paper to look at"))
        for key in PAPERS:
            self.which.addItem(paper_words()[key], key)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.pages = Preview(self)
        self.pages.add_keys(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.which)
        layout.addWidget(self.told)
        layout.addWidget(self.pages, 1)
        self.which.currentIndexChanged.connect(lambda _: self.reload(self._language))
        self.pages.wanted.connect(self._draw)

    def reload(self, language: str) -> None:
        """As it would come out now."""
        self._language = language
        self._turn += 1
        turn, key = self._turn, str(self.which.currentData())
        event, clock = self._bench.open_event, self._bench.clock
        self.told.setText(translate("dossier", "Making the pages…"))
        self.told.show()

        def work() -> PreviewPaper:
            return preview_paper(event, key, language, clock())

        def done(paper: PreviewPaper) -> None:
            if turn != self._turn:
                return
            self.paper = paper
            nobody = translate("dossier", "Nobody can be certified yet.")
            self.told.setText("" if paper.pages else nobody)
            self.told.setVisible(not paper.pages)
            self.pages.show_pages(paper.pages, A4)
            if paper.pages:
                self._draw(self.pages.page, self.pages.longest)

        self._bench.long_lane.submit(work, done, self._failed, owner=self)

    def _draw(self, page: int, longest: int) -> None:
        paper = self.paper
        if paper is None or not paper.pages:
            return

        def done(image: QImage) -> None:
            if self.paper is paper and self.pages.page == page:
                self.pages.show_picture(image, A4)

        self._bench.long_lane.submit(
            lambda: page_picture(paper, page, longest), done, self._failed, owner=self
        )

    def _failed(self, error: Exception) -> None:
        self.told.setText(error_text(error))
        self.told.show()


class TablesPreview(QWidget):
    """The beginning of each table of the workbook."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tables: Sequence[PreviewTable] = ()
        self.which = QComboBox(self)
        self.which.setAccessibleName(translate("dossier", "Which table to look at"))
        self.grid = QTableWidget(self)
        self.grid.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.grid.setTabKeyNavigation(False)
        self.grid.setAccessibleName(translate("dossier", "First rows of the table"))
        self.told = QLabel(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.which)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.told)
        self.which.currentIndexChanged.connect(self._show)

    def show_tables(self, tables: Sequence[PreviewTable]) -> None:
        kept = self.which.currentIndex()
        self.tables = tables
        self.which.blockSignals(True)
        self.which.clear()
        for table in tables:
            self.which.addItem(_table_name(table))
        self.which.setCurrentIndex(kept if 0 <= kept < len(tables) else 0)
        self.which.blockSignals(False)
        self._show(self.which.currentIndex())

    def _show(self, index: int) -> None:
        table = self.tables[index] if 0 <= index < len(self.tables) else None
        self.grid.clear()
        if table is None:
            return
        self.grid.setColumnCount(len(table.header))
        self.grid.setRowCount(len(table.rows))
        self.grid.setHorizontalHeaderLabels(list(table.header))
        for row, cells in enumerate(table.rows):
            for column, text in enumerate(cells):
                self.grid.setItem(row, column, QTableWidgetItem(text))
        self.grid.resizeColumnsToContents()
        for column in range(len(table.header)):
            self.grid.setColumnWidth(column, min(260, self.grid.columnWidth(column)))
        more = table.rows_in_all > FIRST_ROWS
        words = translate("dossier", "The first {n} of {all} rows, and the totals.")
        whole = translate("dossier", "Rows: {all}, and the totals.")
        self.told.setText((words if more else whole).format(n=FIRST_ROWS, all=table.rows_in_all))


class FilesPreview(QWidget):
    """What the dossier consists of, and what each file is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setFont(page_font(15))
        self.table = QTableWidget(0, 3, self)
        self.table.setHorizontalHeaderLabels(
            [
                translate("dossier", "File"),
                translate("dossier", "What it is for"),
                translate("dossier", "Size"),
            ]
        )
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(translate("dossier", "Files of the dossier"))
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.addWidget(self.told)
        layout.addWidget(self.table, 1)

    def show_files(self, files: Sequence[tuple[str, int]], words: str) -> None:
        """``files``: name and bytes (0: not made yet)."""
        self.told.setText(words)
        self.table.setRowCount(len(files))
        for row, (name, size) in enumerate(files):
            cells = (name, file_purpose(name), size_words(size) if size else "")
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column == 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight)
                self.table.setItem(row, column, item)


def _table_name(table: PreviewTable) -> str:
    return {
        "overview": translate("dossier", "Overview"),
        "indicators": translate("dossier", "Indicators"),
    }.get(table.key, table.title)
