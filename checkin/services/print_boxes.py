"""Boxes on the welcome table: which badge lies in which.

They are proposed once from the list and then stay as they are: badges are lying in them.
"""

from dataclasses import dataclass

from checkin.badging.name_boxes import NameBox, box_of, initial_of, propose_boxes
from checkin.domain.model import Attendee, Source
from checkin.services.open_event import OpenEvent
from checkin.services.people import Person, list_people
from checkin.services.settings import EventSettings

SETTING = "badge_boxes"  # event setting: [[first letter, last letter], …]


@dataclass(frozen=True)
class Boxes:
    """The boxes of an event, none where there is only one heap; counts are of today's list."""

    boxes: tuple[NameBox, ...] = ()

    def label_of(self, person: Attendee) -> str:
        """Where a person's badge lies: “D–F”. "" for who came without one, at the desk."""
        if person.source is Source.DESK:
            return ""
        return self.label_of_name(person.family_name or person.given_name)

    def label_of_name(self, name: str) -> str:
        box = box_of(name, self.boxes)
        return "" if box is None else box.label

    def place_of(self, person: Person) -> int:
        """The box's number from 0: the order of the stack is the order of the boxes."""
        who = person.attendee
        box = box_of(who.family_name or who.given_name, self.boxes)
        return 0 if box is None else self.boxes.index(box)


def read_boxes(event: OpenEvent) -> Boxes:
    """The boxes as they stand on the table; their counts are 0 here."""
    stored = EventSettings(event).get(SETTING)
    if not isinstance(stored, list):
        return Boxes()
    return Boxes(tuple(NameBox(str(first), str(last), 0) for first, last in stored))


def counted_boxes(event: OpenEvent) -> Boxes:
    """The same with how many badges of today's list belong in each."""
    boxes = read_boxes(event)
    if not boxes.boxes:
        return boxes
    counts = [0] * len(boxes.boxes)
    for person in list_people(event):
        if person.badge:
            counts[boxes.place_of(person)] += 1
    return Boxes(
        tuple(
            NameBox(box.first, box.last, count)
            for box, count in zip(boxes.boxes, counts, strict=True)
        )
    )


def propose(event: OpenEvent, number: int) -> Boxes:
    """Divide the list anew into ``number`` boxes (0: none) and keep that for every desk.

    Letters stay together, so there may be fewer.
    """
    names = (p.attendee.family_name or p.attendee.given_name for p in list_people(event) if p.badge)
    found = tuple(propose_boxes(names, number)) if number else ()
    # neighbours meet: names that come later, of letters that nobody has today, have a box too
    EventSettings(event).put(SETTING, [[box.first, box.last] for box in found] or None)
    return Boxes(found)


def initial_words(person: Attendee) -> str:
    """The letter that a person is filed under, where there are no boxes."""
    return initial_of(person.family_name or person.given_name)
