"""The dialog of typed sheets at work: reads them, and takes one back off the interface thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from checkin.domain.model import Programme
from checkin.services import paper_entry
from checkin.services.paper_entry import TypedSheet
from checkin.ui.overview import raise_unexpected
from checkin.ui.pages import Workbench
from checkin.ui.paper.sheets import PaperSheets
from checkin.ui.words.desk import error_text

translate = QCoreApplication.translate


def open_sheets(
    parent: QWidget,
    bench: Workbench,
    programme: Programme,
    by: str,
    changed: Callable[[], object],
) -> None:
    """``changed`` is called when a sheet was taken back."""
    dialog = PaperSheets(by, parent)

    def read() -> None:
        def shown(sheets: list[TypedSheet]) -> None:
            dialog.show_sheets(sheets, programme)

        work = partial(paper_entry.typed_sheets, bench.open_event)
        bench.lane.submit(work, shown, failed, owner=dialog)

    def undone(people: int) -> None:
        text = translate("paper", "Undone: {n} people no longer count from this sheet.")
        dialog.say(text.format(n=people))
        bench.overview.refresh()
        read()
        changed()

    def failed(error: Exception) -> None:
        dialog.say(error_text(error))
        raise_unexpected(error)

    def undo(sheet: TypedSheet, by: str, reason: str) -> None:
        work = partial(
            paper_entry.take_back,
            bench.open_event,
            sheet.session,
            sheet.name,
            by=by,
            reason=reason,
            now=bench.clock(),
            station=bench.station,
        )
        bench.long_lane.submit(work, undone, failed, owner=dialog)

    dialog.wanted.connect(undo)
    dialog.open()
    read()
