"""A plan as lines to look at: one a person, with every field and session that would change."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from checkin.domain.model import Attendee, RegistrationStatus
from checkin.domain.person_fields import differences
from checkin.importing.decisions import NEW


class LineKind(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    CANCELLED = "cancelled"  # loses a registration; may change otherwise too
    MOVED_UP = "moved_up"  # nothing of theirs changes but that they leave a waiting list
    DESK_KEPT = "desk_kept"  # the list says something else than the desk: the desk's stays
    ABSENT = "absent"  # not in this list; kept, or cancelled where asked
    LEFT_OUT = "left_out"  # decided: not by this import


@dataclass(frozen=True, slots=True)
class FieldChange:
    """``desk``: staff changed this field by hand, and it stays unless the decision takes it."""

    field: str
    old: str
    new: str
    desk: bool = False


@dataclass(frozen=True, slots=True)
class SessionChange:
    """``before`` is None where there was no registration."""

    session: str
    before: RegistrationStatus | None
    now: RegistrationStatus


@dataclass(frozen=True, slots=True)
class PlanLine:
    """``key`` stays the same while the same file is planned again: an attendee's id, or
    ``row:N`` for somebody new. ``person`` is as they would be."""

    key: str
    kind: LineKind
    rows: tuple[int, ...]
    person: Attendee
    fields: tuple[FieldChange, ...] = ()
    sessions: tuple[SessionChange, ...] = ()


@dataclass(slots=True)
class Handled:
    """One person of the list as the plan treated them: the raw material of a line."""

    rows: tuple[int, ...]
    before: Attendee | None
    after: Attendee
    accepted: bool
    desk_kept: Mapping[str, tuple[str, str]]  # field → (ours, the list's)

    @property
    def key(self) -> str:
        return self.before.id if self.before is not None else f"{NEW}{min(self.rows)}"


def line_of(one: Handled, sessions: Sequence[SessionChange]) -> PlanLine | None:
    """The line of one person of the list; None where nothing is to be seen or decided."""
    fields: list[FieldChange] = []
    if one.before is not None:
        fields = [FieldChange(f, o, n) for f, (o, n) in differences(one.before, one.after).items()]
        fields += [FieldChange(f, o, n, desk=True) for f, (o, n) in one.desk_kept.items()]
    lost = any(s.before is not None and s.now is RegistrationStatus.CANCELLED for s in sessions)
    if not one.accepted:
        if one.before is not None and not fields:
            return None
        kind = LineKind.LEFT_OUT
    elif one.before is None:
        kind = LineKind.NEW
    elif lost:
        kind = LineKind.CANCELLED
    elif not fields and not sessions:
        return None
    elif all(f.desk for f in fields) and not sessions:
        kind = LineKind.DESK_KEPT
    elif not fields and all(
        s.before is RegistrationStatus.WAITLISTED and s.now is RegistrationStatus.CONFIRMED
        for s in sessions
    ):
        kind = LineKind.MOVED_UP
    else:
        kind = LineKind.CHANGED
    return PlanLine(one.key, kind, one.rows, one.after, tuple(fields), tuple(sessions))
