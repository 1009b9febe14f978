"""Boxes and papers of the print centre: labels, the list to tick, spare badges."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from checkin.services.badge_papers import make_tick_list
from checkin.services.badge_printing import make_spare_sheet
from checkin.services.print_boxes import Boxes, counted_boxes, propose
from checkin.services.print_centre import selections
from checkin.services.print_labels import make_box_labels

if TYPE_CHECKING:
    from checkin.ui.printing.page import PrintPage

translate = QCoreApplication.translate


class Papers(QObject):
    """Writes papers as PDFs and divides the list into boxes."""

    def __init__(self, page: "PrintPage") -> None:
        super().__init__(page)
        self._page, self._bench = page, page.workbench
        tab = page.boxes_tab
        tab.boxes_wanted.connect(self.divide)
        tab.labels_wanted.connect(self.save_labels)
        tab.ticks_wanted.connect(self.save_tick_list)
        tab.spares_wanted.connect(self.save_spares)

    def read_boxes(self) -> None:
        event = self._bench.open_event
        self._bench.long_lane.submit(
            lambda: counted_boxes(event),
            self._page.boxes_tab.show_boxes,
            self._page.failed,
            owner=self._page,
        )

    def divide(self, number: int) -> None:
        """Boxes anew; badges that lie in boxes already are put where they belong now."""
        page, event = self._page, self._bench.open_event
        if page.boxes_tab.boxes.boxes and not page.questions.divide_again():
            return

        def done(boxes: Boxes) -> None:
            page.boxes_tab.show_boxes(boxes, asked=True)
            if number and len(boxes.boxes) < number:
                words = translate(
                    "print", "Letters stay together: {n} boxes hold about as many each."
                )
                page.run.say(words.format(n=len(boxes.boxes)))
            self._bench.event_changed.emit()

        self._bench.long_lane.submit(lambda: propose(event, number), done, page.failed, owner=page)

    def save_labels(self) -> None:
        path = self._page.questions.save_where(translate("print", "box-labels.pdf"))
        if path is None:
            return
        event, title = self._bench.open_event, translate("print", "Labels for the boxes")
        words = translate("print", "{n} badges")
        self._page.run.run(
            lambda _progress, _stopped: make_box_labels(
                event, path, lambda n: words.format(n=n), title
            ),
            translate("print", "Labels saved in {where}. Boxes: {n}."),
            str(path),
        )

    def save_tick_list(self) -> None:
        path = self._page.questions.save_where(translate("print", "list.pdf"))
        if path is None:
            return
        event, only = self._bench.open_event, selections(self._page.wish())
        self._page.run.run(
            lambda progress, stopped: make_tick_list(
                event, path, only=only, progress=progress, cancelled=stopped
            ),
            translate("print", "List saved in {where}. People: {n}."),
            str(path),
        )

    def save_spares(self) -> None:
        questions = self._page.questions
        number = questions.how_many_spares(8)
        path = questions.save_where(translate("print", "spare-badges.pdf")) if number else None
        if number is None or path is None:
            return
        event, wish, clock = self._bench.open_event, self._page.wish(), self._bench.clock
        self._page.run.run(
            lambda _progress, _stopped: make_spare_sheet(
                event,
                number,
                path,
                at=clock(),
                design=wish.design,
                sheet=wish.sheet,
                start_cell=wish.start_cell,
                offset=wish.offset,
            ),
            translate("print", "Saved in {where}. Spare badges: {n}."),
            str(path),
        )
