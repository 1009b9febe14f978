"""What a person's card says: registrations, scans, badge, particulars, as text."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Programme, Registration, RegistrationStatus, Role, Session, Source
from checkin.services.desk import LoggedScan
from checkin.services.people_card import PersonCard
from checkin.ui.words.desk import log_word
from checkin.ui.words.times import clock_time, day, same_day, span
from checkin.ui.words.verdicts import desk_name, role_name

translate = QCoreApplication.translate


def status_name(registration: Registration) -> str:
    if registration.status is RegistrationStatus.CONFIRMED:
        return translate("person", "confirmed")
    if registration.status is RegistrationStatus.CANCELLED:
        return translate("person", "cancelled")
    if registration.told_waiting:
        return translate("person", "waiting list, told to wait")
    return translate("person", "waiting list")


def registration_line(
    session: Session, registration: Registration, programme: Programme, now: datetime
) -> str:
    zone = programme.event.zone
    when = day(session.start, zone, short=True)
    if same_day(session.start, now, zone):
        when = translate("person", "today")
    line = f"{when} {span(session.start, session.end, zone)}  {session.name}"
    line += f" · {programme.room_of(session).name}\n{status_name(registration)}"
    if registration.source is Source.DESK:
        line += " · " + translate("person", "by the desk")
    return line


def scan_line(scan: LoggedScan, programme: Programme, now: datetime) -> str:
    zone = programme.event.zone
    when = clock_time(scan.at, zone)
    if not same_day(scan.at, now, zone):
        when = f"{day(scan.at, zone, short=True)} {when}"
    session = programme.session_by_id.get(scan.session or "")
    parts = [f"{when}  {log_word(scan)}"]
    if session is not None:
        parts.append(session.name)
    return " · ".join([*parts, desk_name(scan.station)])


def badge_line(card: PersonCard) -> str:
    """The state of the badge; the code itself is on the badge, not on a screen."""
    zone = card.programme.event.zone
    if card.issued is None:
        text = translate("person", "No valid badge.")
    else:
        text = translate("person", "Valid badge, made on {day} at {time}.").format(
            day=day(card.issued, zone, short=True), time=clock_time(card.issued, zone)
        )
    if card.revoked:
        text += " " + translate("person", "Revoked before: {n}.").format(n=card.revoked)
    return text


def particulars(card: PersonCard) -> str:
    """One line a field that has a value, extra ones (diet, consent…) included."""
    person = card.person.attendee
    rows = [
        (translate("person", "Role"), "" if person.role is Role.PARTICIPANT else _role(card)),
        (translate("person", "Organisation"), person.organisation),
        (translate("person", "Job title"), person.job_title),
        (translate("person", "E-mail"), person.email),
        (translate("person", "Country"), person.country),
        (translate("person", "Audience"), person.audience),
        (translate("person", "Target group"), person.target_group),
        *person.extra.items(),
    ]
    separator = translate("person", "{field}: {value}")
    return "\n".join(separator.format(field=f, value=v) for f, v in rows if v)


def _role(card: PersonCard) -> str:
    return role_name(card.person.attendee.role)
