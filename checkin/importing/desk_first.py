"""A field in three states: as a list gave it once, as the desk made it, as a list has it now."""

from checkin.domain.model import Attendee, Source
from checkin.domain.person_fields import as_typed_at_the_desk, differences, with_fields
from checkin.importing.decisions import Decision, DeskEdit


def desk_first(
    before: Attendee, after: Attendee, edit: DeskEdit | None, decision: Decision
) -> tuple[Attendee, dict[str, tuple[str, str]], dict[str, str | None]]:
    """The attendee with what the desk changed kept, unless the decision takes the list's word.

    Returns the attendee; the fields where the list says something new that is not taken (ours,
    the list's); and what to remember of the list's word (None: the field is the list's again).
    """
    listed = dict(edit.listed) if edit is not None else {}
    if before.source is Source.DESK:
        listed = {**as_typed_at_the_desk(before), **listed}
    back: dict[str, str] = {}
    kept: dict[str, tuple[str, str]] = {}
    remember: dict[str, str | None] = {}
    for name, (ours, theirs) in differences(before, after).items():
        if name in decision.keep:
            back[name] = ours
            remember[name] = theirs
        elif name in listed:
            if name in decision.take:
                remember[name] = None
            else:
                back[name] = ours
                if theirs != listed[name]:  # else it is what the desk corrected already
                    kept[name] = (ours, theirs)
                    remember[name] = theirs
    return (with_fields(after, back) if back else after), kept, remember
