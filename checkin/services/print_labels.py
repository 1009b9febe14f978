"""Labels to stick on the boxes of the welcome table."""

from collections.abc import Callable, Sequence
from pathlib import Path

from checkin.badging.box_labels import BoxLabel, write_box_labels
from checkin.badging.export import make_folder
from checkin.badging.name_boxes import NameBox
from checkin.domain.errors import BadInput
from checkin.services.open_event import OpenEvent
from checkin.services.print_boxes import counted_boxes


def make_box_labels(event: OpenEvent, out: Path, words: Callable[[int], str], title: str) -> int:
    """A label for each box to stick on it; ``words`` tell the number of badges. How many labels.

    Raises:
        BadInput: there are no boxes; no file is made.
    """
    boxes: Sequence[NameBox] = counted_boxes(event).boxes
    if not boxes:
        raise BadInput("There are no boxes yet: say how many, then print their labels.")
    name = event.programme().event.name
    labels = [BoxLabel(box.label, words(box.count), name) for box in boxes]
    make_folder(out.parent)
    write_box_labels(labels, out, title)
    return len(labels)
