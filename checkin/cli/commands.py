"""Each command parses its own words, calls one service and prints."""

import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from checkin.cli.badge_commands import badges
from checkin.cli.erase_command import erase_attendee
from checkin.cli.export_commands import export, verify
from checkin.cli.host_commands import host, join
from checkin.cli.import_commands import import_
from checkin.cli.output import emit, person_object, say, table
from checkin.cli.pin_command import pin
from checkin.domain.errors import BadInput, UserError
from checkin.domain.model import Role
from checkin.domain.verdict import Direction
from checkin.services import people, safe_copies
from checkin.services.error_words import code_word, in_words, told
from checkin.services.open_event import OpenEvent
from checkin.services.settings import station_name
from checkin.services.which_event import choose_backup_folder, remember

PEOPLE = ("Family name", "Given name", "Organisation", "Sessions")


def now() -> datetime:
    return datetime.now(UTC)


def _time(event: OpenEvent, text: str | None) -> datetime:
    from checkin.services.scan_lines import time_parser

    return now() if text is None else time_parser(event.programme().event.zone)(text)


def init(args: Namespace) -> int:
    from checkin.services.programme_changes import built_in_programme, load_programme

    programme = load_programme(Path(args.programme)) if args.programme else built_in_programme()
    event = OpenEvent.at(args.database, create=True)
    try:
        event.create(programme)
    finally:
        event.close()
    remember(args.database)
    name = programme.event.name
    say(told("Made the event “{name}” in {database}.", name=name, database=args.database))
    return 0


def attendees(args: Namespace, event: OpenEvent) -> int:
    everybody = people.list_people(event)
    if args.json:
        for person in everybody:
            emit(person_object(person))
    else:
        print(
            table(
                [told(word) for word in PEOPLE],
                [
                    (
                        p.attendee.family_name,
                        p.attendee.given_name,
                        p.attendee.organisation,
                        "  ".join(
                            f"{s}: {code_word(r.status.value)}" for s, r in p.registrations.items()
                        ),
                    )
                    for p in everybody
                ],
            )
        )
    return 0


def register(args: Namespace, event: OpenEvent) -> int:
    given, family = people.names_of(args.name)
    person = people.register(
        event,
        given_name=given,
        family_name=family,
        email=args.email,
        role=Role(args.role),
        sessions=args.session,
        waitlist=args.waitlist,
        at=_time(event, args.at),
    )
    return _show_person(args, person)


def programme(args: Namespace, event: OpenEvent) -> int:
    from checkin.services import programme_changes

    at = _time(event, args.at)
    if args.set:
        programme_changes.set_programme(event, programme_changes.load_programme(Path(args.set)), at)
    changes = (args.start, args.end, args.open_now, args.room, args.seats, args.capacity)
    if any(change not in (None, False) for change in changes):
        if args.session is None:
            raise BadInput("Which session? Name it with --session ID.")
        programme_changes.change_session(
            event,
            args.session,
            at=at,
            start=_time(event, args.start) if args.start else None,
            end=_time(event, args.end) if args.end else None,
            open_now=args.open_now,
            room=args.room,
            seats=args.seats,
            capacity=args.capacity,
        )
    if args.json:
        emit(programme_changes.as_document(event.programme()))
    else:
        print(programme_changes.as_toml(event.programme()), end="")
    return 0


def backup(args: Namespace, event: OpenEvent) -> int:
    if args.folder is not None:
        choose_backup_folder(Path(args.folder))
        say(told("Automatic copies go to {folder} from now on.", folder=args.folder))
        return 0
    safe_copies.backup(event, Path(args.file))
    say(told("Copied the event to {file}.", file=args.file))
    return 0


def restore(args: Namespace) -> int:
    if args.database.startswith("desk://"):
        raise BadInput(
            "This event is shared by several desks: bring it back into a file first. Nothing "
            "was changed."
        )
    if args.database.startswith("postgres"):
        raise BadInput("An event on PostgreSQL is restored with PostgreSQL's own pg_restore.")
    target = Path(args.database.removeprefix("sqlite:///"))
    safe_copies.restore(Path(args.file), target)
    OpenEvent.at(args.database).close()  # an older copy is brought to this version's format
    text = "{target} is now the event of {file}; what was there is kept beside it."
    say(told(text, target=target, file=args.file))
    return 0


def scan(args: Namespace, event: OpenEvent) -> int:
    from checkin.services.door import EventDesk
    from checkin.services.parse_scan import Defaults
    from checkin.services.scan_lines import answer_line, time_parser

    zone = event.programme().event.zone
    parse_time = time_parser(zone)
    if args.session != "auto" and args.session not in event.programme().session_by_id:
        raise BadInput("There is no session “{session}”.", session=args.session)
    defaults = Defaults(
        args.station or station_name(),
        args.session,
        Direction(args.direction),
        parse_time(args.at) if args.at else None,
        now,
        parse_time,
    )
    desk = EventDesk(event)
    while raw := sys.stdin.buffer.readline():
        line = raw.decode("utf-8", "replace").strip("\r\n")
        if not line.strip():
            continue
        answer = answer_line(desk, line, defaults, objects=args.json)
        if args.json:
            emit(answer.as_dict(lambda at: at.astimezone(zone).isoformat()))
        else:
            name = desk.attendee(answer.attendee).name if answer.attendee else ""
            codes = (code_word(answer.outcome), code_word(answer.reason))
            shown = [*codes, name, answer.session, answer.message]
            print("  ".join(word for word in shown if word), flush=True)
    return 0


def attendee(args: Namespace, event: OpenEvent) -> int:
    if args.erase:
        return erase_attendee(args, event)
    heir = None
    if args.replace_by is not None:
        name, _, email = args.replace_by.rpartition(",")
        if not name:
            name, email = email, ""
        given, family = people.names_of(name)
        heir = (given, family, email.strip())
    blocked = True if args.block else False if args.unblock else None
    asked = (blocked, args.cancel, args.role, args.note, heir)
    if all(change is None for change in asked):
        return _show_person(args, people.list_people(event, args.id)[0])
    person = people.change(
        event,
        args.id,
        at=now(),
        blocked=blocked,
        role=Role(args.role) if args.role else None,
        note=args.note,
        cancel=args.cancel,
        replace_by=heir,
    )
    return _show_person(args, person)


def badge(args: Namespace, event: OpenEvent) -> int:
    if args.spare is not None:
        codes = people.spare_badges(event, args.spare, now())
        if args.json:
            emit({"codes": codes})
        else:
            print("\n".join(codes))
        return 0
    if args.id is None:
        raise BadInput("Whose badge? Name an attendee's id, or --spare N.")
    if args.bind is not None:
        return _show_person(args, people.bind_badge(event, args.id, args.bind, now()))
    if args.revoke or args.reissue:
        person = people.revoke_badge(event, args.id, reissue=args.reissue, at=now())
        return _show_person(args, person)
    return _show_person(args, people.list_people(event, args.id)[0])


def decode(args: Namespace) -> int:
    from checkin.services.decoding import decode as read

    failed = 0
    for name in args.files:
        try:
            found = read(Path(name))
        except UserError as error:
            say(in_words(error))
            failed = 1
            continue
        if args.json:
            emit({"file": name, "codes": list(found.codes), "ms": found.ms})
        else:
            print(name, *found.codes, sep="\t")
        if args.explain:
            for code, (frame, rung) in zip(found.codes, found.how, strict=True):
                how = {"file": name, "code": code, "rung": rung, "frame": frame + 1}
                say(told("{file}: {code}: {rung} (frame {frame})", **how))
            ms = f"{found.ms:.0f}"
            say(told("{file}: {n} codes in {ms} ms", file=name, n=len(found.codes), ms=ms))
    return failed


def desktop_file(args: Namespace) -> int:
    from checkin.services import desktop_file as desktop

    if args.install:
        for path in desktop.install():
            print(path)
    else:
        print(desktop.desktop_entry("checkin"), end="")
    return 0


def status(args: Namespace, event: OpenEvent) -> int:
    from checkin.services.door import EventDesk

    programme = event.programme()
    found = EventDesk(event).status(_time(event, args.at))
    sessions = [
        {
            "id": s.session,
            "name": programme.session_by_id[s.session].name,
            "registered": s.registered,
            "waitlisted": s.waitlisted,
            "inside": s.inside,
            "admitted": s.admitted,
            "refused": s.refused,
            "seats": s.seats,
            "held": s.held,
        }
        for s in found.sessions
    ]
    rooms = [
        {
            "id": r.room,
            "name": programme.room_by_id[r.room].name,
            "occupancy": r.occupancy,
            "capacity": r.capacity,
        }
        for r in found.rooms
    ]
    if args.json:
        emit({"sessions": sessions, "rooms": rooms})
    else:
        for rows in (sessions, rooms):
            header = [told(key) for key in rows[0]]
            print(table(header, [list(row.values()) for row in rows]), end="\n\n")
    return 0


def find(args: Namespace, event: OpenEvent) -> int:
    from checkin.services.door import EventDesk

    known = {p.attendee.id: p for p in people.list_people(event)}
    matches = EventDesk(event).find(args.text)
    if not matches:
        say(told("Nobody matches “{text}”.", text=args.text))
    for found in matches:
        if args.json:
            emit(person_object(known[found.id]))
        else:
            print(f"{found.name}  {found.organisation}  {found.id}")
    return 0


def doctor(args: Namespace, event: OpenEvent) -> int:
    from checkin.services.checkup import check

    problems = check(event)
    if args.json:
        emit({"ok": not problems, "problems": [str(problem) for problem in problems]})
    else:
        print("\n".join(map(in_words, problems)) if problems else told("All is well."))
    return 1 if problems else 0


def _show_person(args: Namespace, person: people.Person) -> int:
    if args.json:
        emit(person_object(person))
        return 0
    print(person.attendee.name, person.attendee.organisation, person.attendee.id, sep="  ")
    for session, registration in person.registrations.items():
        print(f"  {session}: {code_word(registration.status.value)}")
    return 0


#: Commands that open the database themselves, or need none.
ALONE: dict[str, Callable[[Namespace], int]] = {
    "init": init,
    "restore": restore,
    "decode": decode,
    "host": host,
    "join": join,
    "desktop-file": desktop_file,
    "verify": verify,
}
ON_EVENT: dict[str, Callable[[Namespace, OpenEvent], int]] = {
    "import": import_,
    "attendees": attendees,
    "badges": badges,
    "register": register,
    "programme": programme,
    "backup": backup,
    "scan": scan,
    "attendee": attendee,
    "badge": badge,
    "pin": pin,
    "status": status,
    "find": find,
    "export": export,
    "doctor": doctor,
}
