"""`checkin attendee ID --erase`: one person's data, at their request."""

import getpass
from argparse import Namespace
from datetime import UTC, datetime

from checkin.cli.output import emit, person_object, say
from checkin.domain.errors import BadInput
from checkin.services.error_words import told
from checkin.services.open_event import OpenEvent
from checkin.services.people import list_people


def erase_attendee(args: Namespace, event: OpenEvent) -> int:
    """Erase, then say what stays and what is still to be done; 1 where anything is.

    Raises:
        BadInput: something else is asked for at once; nothing was changed.
    """
    from checkin.services.person_erasure import erase_person, preview_person

    others = (args.cancel, args.role, args.note, args.replace_by)
    if args.block or args.unblock or any(value is not None for value in others):
        raise BadInput("--erase goes with no other change; nothing was changed.")
    now = datetime.now(UTC)
    seen = preview_person(event, args.id, now)
    done = erase_person(event, args.id, by=args.by or getpass.getuser(), now=now)
    if args.json:
        emit(person_object(list_people(event, args.id)[0]))
    elif seen.attended:
        say(told("Erased. Name, organisation and registrations stay: they prove attendance."))
    else:
        say(told("Erased, the name too: this person attended nothing."))
    if not done.whole:
        say(told("Another program is reading the event: close it there, then erase once more."))
    for copy in done.left:
        say(told("This copy could not be deleted, do it by hand: {path}", path=copy.path))
    if not done.sound:
        say(told("The log does not check out: run “checkin doctor” at once."))
    return 0 if done.whole and done.sound and not done.left else 1
