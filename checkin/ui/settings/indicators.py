"""Which columns kept on request the indicators count by."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGroupBox, QLabel, QVBoxLayout, QWidget

from checkin.services.extra_indicators import ExtraColumn, count_by, extra_columns
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate


class IndicatorsBox(QGroupBox):
    """A box to tick for each extra column; each change counts at once."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(translate("settings", "Indicators of the dossier"), parent)
        self._bench = bench
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.boxes: list[QCheckBox] = []
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.told)

    def read(self) -> None:
        """Read the columns anew: a list may have brought others."""
        self._bench.long_lane.submit(
            partial(extra_columns, self._bench.open_event), self._show, self._failed, owner=self
        )

    def _show(self, columns: list[ExtraColumn]) -> None:
        for box in self.boxes:
            self._layout.removeWidget(box)
            box.deleteLater()
        self.boxes = []
        told = translate(
            "settings",
            "Also count by these columns kept from the list. They stay in the dossier's workbook; "
            "open data never hold them.",
        )
        if not columns:
            told = translate(
                "settings",
                "No column was kept beside the usual ones. Tick it at an import: “Keep as it is”.",
            )
        self.told.setText(told)
        for column in columns:
            box = QCheckBox(self)
            text = translate(
                "settings", "{header} – people: {filled}, different answers: {answers}"
            )
            text = text.format(header=column.header, filled=column.filled, answers=column.answers)
            box.setText(text.replace("&", "&&"))
            box.setAccessibleName(text)
            box.setProperty("header", column.header)
            box.setChecked(column.counted)
            box.toggled.connect(lambda _on: self._keep())
            self._layout.addWidget(box)
            self.boxes.append(box)

    def _keep(self) -> None:
        headers = [str(box.property("header")) for box in self.boxes if box.isChecked()]
        work = partial(
            count_by,
            self._bench.open_event,
            headers,
            at=self._bench.clock(),
            by=self._bench.station,
        )
        self._bench.lane.submit(work, lambda _n: None, self._failed, owner=self)

    def _failed(self, error: Exception) -> None:
        self.told.setText(error_text(error))
        raise_unexpected(error)
