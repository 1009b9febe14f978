"""Tables of ours keep Qt's rules, and name every column that they have."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from checkin.ui.day.sessions_page import SessionsModel
from checkin.ui.door.last_scans import LastScansModel
from checkin.ui.imports.plan_model import PlanModel
from checkin.ui.imports.sessions_model import NamedModel
from checkin.ui.log.model import LogModel
from checkin.ui.paper.model import PaperModel
from checkin.ui.parts.row_model import RowModel
from checkin.ui.people.model import AttendeesModel
from checkin.ui.printing.log_model import PrintLogModel
from checkin.ui.roll_call.model import RollModel

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
OURS: tuple[type[RowModel[Any]], ...] = (
    *(AttendeesModel, LastScansModel, LogModel, NamedModel, PaperModel),
    *(PlanModel, PrintLogModel, RollModel, SessionsModel),
)


class Words(RowModel[str]):
    columns = 2

    def headers(self) -> tuple[str, str]:
        return "Word", "Letters"

    def shown(self, row: str, column: int, role: int) -> Any:
        return (row, len(row))[column] if role == Qt.ItemDataRole.DisplayRole else None

    def put(self, *words: str) -> None:
        self._reset(words)


def test_a_cell_shows_its_row_and_hands_out_the_thing_behind_it(qapp: object) -> None:
    model = Words()
    tester = QAbstractItemModelTester(model, STRICT)
    model.put("poste", "porte")
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert (model.index(1, 0).data(), model.index(1, 1).data()) == ("porte", 5)
    assert model.index(0, 1).data(Words.RowRole) == "poste"
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(model.index(2, 0)) is None
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(n, across) for n in range(2)] == ["Word", "Letters"]
    assert model.headerData(0, down) is None
    assert model.headerData(0, across, Qt.ItemDataRole.ToolTipRole) is None
    del tester


@pytest.mark.parametrize("kind", OURS)
def test_every_column_has_a_name(kind: type[RowModel[Any]], french: None) -> None:
    model = kind()
    assert len(model.headers()) == model.columnCount()
