"""What follows from a change of the programme, in sentences with numbers."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Programme
from checkin.services.programme_changes import Change, Consequences
from checkin.ui.words.times import clock_time, span

translate = QCoreApplication.translate


def consequence_words(found: Consequences, change: Change, programme: Programme) -> Iterator[str]:
    """One sentence a line: what changes, who is concerned, what to look out for."""
    zone = programme.event.zone
    after = found.after
    if change.start or change.end:
        told = translate("programme", "It runs {times}; doors at {doors}.")
        doors = clock_time(after.doors, zone)
        yield told.format(times=span(after.start, after.end, zone), doors=doors)
    if change.start:
        told = translate("programme", "Seats of people who have not come are held until {time}.")
        yield told.format(time=clock_time(after.release, zone))
    if change.open_now:
        yield translate("programme", "The doors open at once.")
    told = translate(
        "programme", "Concerned: {inside} inside, {confirmed} confirmed, {waiting} waiting."
    )
    yield told.format(inside=found.inside, confirmed=found.confirmed, waiting=found.waitlisted)
    if found.ends:
        told = translate("programme", "The session is over at once: {inside} people count as out.")
        yield told.format(inside=found.inside)
    if change.room:
        told = translate("programme", "Send everybody to “{room}”: {people} are there, of {most}.")
        name = programme.room_by_id[after.room].name
        yield told.format(room=name, people=found.room_occupancy, most=found.capacity)
    if found.beyond_capacity:
        told = translate(
            "programme",
            "{n} people too many for the room: nobody else enters until they have gone.",
        )
        yield told.format(n=found.beyond_capacity)
    if found.beyond_seats and (change.seats is not None or change.capacity or change.room):
        told = translate("programme", "{n} confirmed people would find no seat if all came.")
        yield told.format(n=found.beyond_seats)
    for other in found.overlapping:
        told = translate("programme", "It shares the room with “{name}” ({times}).")
        yield told.format(name=other.name, times=span(other.start, other.end, zone))
