"""What a merge would do, said plainly: registrations, badges, scans."""

from PySide6.QtCore import QCoreApplication

from checkin.domain.model import Attendee, Registration, Source
from checkin.services.duplicates import WhyAlike
from checkin.services.merging import Comparison, MergedSession, Parted
from checkin.ui.people.card_words import status_name
from checkin.ui.people.field_words import field_name
from checkin.ui.people.merge_panel import LEFT, Side
from checkin.ui.words.times import day, span

translate = QCoreApplication.translate


def side_of(seen: Comparison, side: int) -> Side:
    """One of the two with where they come from, their badges and scans."""
    person = (seen.one, seen.other)[side].attendee
    remarks = [_whence(person), _badges(seen.badges[side]), _scans(seen.scans[side])]
    if person.blocked:
        remarks.append(translate("merge", "Blocked: this stays so once they are one."))
    place = translate("merge", "Left") if side == LEFT else translate("merge", "Right")
    return Side(f"{place} · {person.name}", tuple(remarks))


def _whence(person: Attendee) -> str:
    if person.source is Source.DESK:
        return translate("merge", "Entered by the desk")
    return translate("merge", "From a list")


def _badges(valid: int) -> str:
    if not valid:
        return translate("merge", "No valid badge")
    return translate("merge", "Valid badges: {n}").format(n=valid)


def _scans(scans: int) -> str:
    if not scans:
        return translate("merge", "Never scanned")
    return translate("merge", "Entries in the log of scans: {n}").format(n=scans)


def session_line(one: MergedSession, seen: Comparison) -> str:
    """A session with what results, and what each of them had."""
    session = seen.programme.session_by_id[one.session]
    zone = seen.programme.event.zone
    when = f"{day(session.start, zone, short=True)} {span(session.start, session.end, zone)}"
    had = translate("merge", "left: {left}, right: {right}").format(
        left=_had(one.one), right=_had(one.other)
    )
    return f"{when}  {session.name}\n→ {status_name(one.result)}  ({had})"


def _had(registration: Registration | None) -> str:
    return translate("merge", "nothing") if registration is None else status_name(registration)


def badge_choices(seen: Comparison) -> list[tuple[str, str]]:
    """What may become of the badges: "both", "left" or "right", with its sentence."""
    left, right = seen.badges
    if left and right:
        return [
            (
                "both",
                translate(
                    "merge", "Both badges stay valid: the door admits this person by either."
                ),
            ),
            (
                "left",
                translate(
                    "merge",
                    "Only the left badge stays valid; the right one is revoked: take it back.",
                ),
            ),
            (
                "right",
                translate(
                    "merge",
                    "Only the right badge stays valid; the left one is revoked: take it back.",
                ),
            ),
        ]
    if left or right:
        return [("both", translate("merge", "Only one has a valid badge: it stays valid."))]
    return [("both", translate("merge", "Neither has a valid badge; none is made."))]


def cannot_text() -> str:
    """Why these two cannot be merged, and what to do instead."""
    return translate(
        "merge",
        "Both were scanned: their attendance stands as it was recorded, so they cannot be merged. "
        "Block one of the two badges instead.",
    )


def scans_text(seen: Comparison) -> str:
    """What becomes of scans, where there are some."""
    if not any(seen.scans):
        return ""
    return translate("merge", "The scans stay as they were recorded, now this person's.")


def why_text(why: WhyAlike) -> str:
    return {
        WhyAlike.SAME_ADDRESS: translate("merge", "same address, names alike"),
        WhyAlike.SAME_NAME: translate("merge", "same name, another address or none"),
        WhyAlike.SWAPPED: translate("merge", "given and family name swapped"),
        WhyAlike.SPELLING: translate("merge", "spelled almost the same"),
    }[why]


def parted_text(parted: Parted, sessions: dict[str, str]) -> str:
    """How a merge was taken back, with what stays as it is now; ``sessions``: names by id."""
    one, other = parted.one.attendee.name, parted.other.attendee.name
    text = translate("merge", "{one} and {other} are two people again.").format(
        one=one, other=other
    )
    stays = [
        sessions.get(name.removeprefix("session:"), name)
        if name.startswith("session:")
        else field_name(name)
        for name in parted.stays
    ]
    if stays:
        changed = translate("merge", "Changed since, so left as it is with {one}: {fields}.")
        text += " " + changed.format(one=one, fields=", ".join(stays))
    if parted.scans:
        scanned = translate("merge", "Scans made since stay with {one}: {n}.")
        text += " " + scanned.format(one=one, n=parted.scans)
    return text
