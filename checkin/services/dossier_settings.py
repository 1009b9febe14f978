"""What the organiser sets for the dossier, as one value: read, changed on a screen, kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from checkin.domain.errors import BadInput
from checkin.reporting.open_data import open_data_settings
from checkin.reporting.target_groups import INTERREG, TargetGroup, target_groups
from checkin.services.funder_papers import paper_settings
from checkin.services.logos import LOGOS
from checkin.services.open_event import OpenEvent
from checkin.store import roster_rows, setting_rows
from checkin.store.unit import Unit

__all__ = [
    "INTERREG",
    "LEAST_K",
    "DossierSettings",
    "TargetGroup",
    "keep_settings",
    "read_settings",
]

LEAST_K = 3
"""A lower threshold would show single people."""


@dataclass(frozen=True)
class DossierSettings:
    """Texts are those of one language; ``logos`` are entries of the setting (see `logos`)."""

    emblem: bool = False
    union: str = ""
    fund: str = ""
    mention: str = ""
    organiser: str = ""
    address: str = ""
    signatory: str = ""
    function: str = ""
    place: str = ""
    witness: str = ""
    half_days: bool = False
    least_minutes: int = 1
    k: int = 5
    prefix: str = ""
    licence: str = "etalab-2.0"
    groups: tuple[TargetGroup, ...] = INTERREG
    logos: tuple[object, ...] = ()


def read_settings(settings: Mapping[str, object], language: str, event_id: str) -> DossierSettings:
    """What counts now: as set, else the defaults of the event."""
    papers = paper_settings(settings, language, event_id)
    groups = target_groups(settings.get("target_groups"))
    open_data = open_data_settings(settings.get("open_data"), groups)
    witness, logos = settings.get("witness"), settings.get(LOGOS)
    funder, organiser = papers.funder, papers.organiser
    return DossierSettings(
        emblem=funder.emblem,
        union=funder.union,
        fund=funder.fund,
        mention=funder.mention,
        organiser=organiser.name,
        address=organiser.address,
        signatory=organiser.signatory,
        function=organiser.function,
        place=organiser.place,
        witness=witness if isinstance(witness, str) else "",
        half_days=papers.half_days,
        least_minutes=papers.least_minutes,
        k=open_data.k,
        prefix=open_data.prefix,
        licence=open_data.licence,
        groups=tuple(groups),
        logos=tuple(logos) if isinstance(logos, list) else (),
    )


def keep_settings(
    event: OpenEvent, wanted: DossierSettings, language: str, *, by: str, at: datetime
) -> tuple[str, ...]:
    """Keep what differs from what counts now; the names of what was changed.

    The other language's texts stay. Which settings were changed is noted, with who and when.

    Raises:
        BadInput: a threshold that would show single people; nothing is changed.
    """
    if wanted.k < LEAST_K:
        raise BadInput("A group of fewer than {n} people is never published.", n=LEAST_K)

    def job(unit: Unit) -> tuple[str, ...]:
        programme, _ = event.rows.read(unit)
        settings = setting_rows.read(unit)
        now = read_settings(settings, language, programme.event.id)
        changed = {
            field.name
            for field in fields(DossierSettings)
            if getattr(now, field.name) != getattr(wanted, field.name)
        }
        for name, keys, value in _values(wanted, settings, language, programme.event.id):
            if changed.intersection(keys):
                setting_rows.write(unit, name, value)
        if changed:
            details = {"changed": sorted(changed)}
            roster_rows.note_change(unit, at, by, "dossier settings", details)
        return tuple(sorted(changed))

    return event.write(job)


def _values(
    wanted: DossierSettings, settings: Mapping[str, object], language: str, event_id: str
) -> list[tuple[str, Sequence[str], object]]:
    """Each setting with the fields that it is made of."""
    other = "en" if language == "fr" else "fr"
    there = read_settings(settings, other, event_id)

    def both(name: str) -> dict[str, str]:
        return {language: getattr(wanted, name), other: getattr(there, name)}

    texts = ("union", "fund", "mention")
    groups: list[object] = [{"fr": group.fr, "en": group.en} for group in wanted.groups]
    issuer = ("organiser", "address", "signatory", "function", "place")
    return [
        ("funder", ("emblem", *texts), {"emblem": wanted.emblem, **{n: both(n) for n in texts}}),
        (
            "organiser",
            issuer,
            {"name": wanted.organiser, **{name: getattr(wanted, name) for name in issuer[1:]}},
        ),
        (LOGOS, ("logos",), list(wanted.logos)),
        ("witness", ("witness",), wanted.witness or None),
        ("sheets", ("half_days",), "half_day" if wanted.half_days else "session"),
        ("certificates", ("least_minutes",), {"least_minutes": wanted.least_minutes}),
        (
            "open_data",
            ("k", "prefix", "licence"),
            {"k": wanted.k, "prefix": wanted.prefix, "licence": wanted.licence},
        ),
        ("target_groups", ("groups",), groups if wanted.groups != INTERREG else None),
    ]
