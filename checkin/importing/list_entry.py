"""What a row of a registration list says of a person, and what it says that nobody understands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Any

from checkin.domain.model import RegistrationStatus, Role


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something in a row that could not be used; the row is numbered as a spreadsheet does.

    ``template`` is English and has a translation, ``params`` fill it.
    """

    row: int
    column: str
    value: str
    template: str
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def message(self) -> str:
        return self.template.format(**self.params)


NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(slots=True)
class ListEntry:
    """One usable row. (Not frozen: making a frozen one takes four times as long.)

    ``role`` is None and texts are empty where the list says nothing. ``sessions_known`` is
    False where the row may ask for sessions that were not understood, or the list has no
    column for them: then nothing follows from a session that is not named.
    """

    row: int
    given_name: str
    family_name: str
    email: str = ""
    organisation: str = ""
    job_title: str = ""
    country: str = ""
    audience: str = ""
    target_group: str = ""
    role: Role | None = None
    door_note: str = ""
    extra: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    sessions: tuple[str, ...] = ()
    sessions_known: bool = True
    status: RegistrationStatus = RegistrationStatus.CONFIRMED
    #: Sessions whose own column tells a status of its own.
    session_status: Mapping[str, RegistrationStatus] = field(default_factory=lambda: NOTHING)
    registered_at: datetime | None = None
    registration_id: str = ""
