"""The funder's indicators, all counted from the lines of the one attendance computation.

Only people of the role participant enter them. People (each once) and participations (person ×
session) are two figures, and are never added to each other.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from datetime import timedelta

from checkin.domain.person_fields import EXTRA
from checkin.reporting.indicator_words import indicator_words, sentence
from checkin.reporting.labels import DEFAULT_LANGUAGE
from checkin.reporting.tables import Cell, ExportData, Line, Row, Table, lines_of
from checkin.reporting.target_groups import INTERREG, TargetGroup, folded, named


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one group; the rule of each stands in `indicator_words`.

    ``registered`` = came + no_shows + those still awaited; ``participations`` = came +
    from_waiting_list + walk_ins. Minutes are whole.
    """

    people: int
    organisations: int
    participations: int
    registered: int
    came: int
    no_shows: int
    from_waiting_list: int
    walk_ins: int
    minutes_measured: int
    minutes_presumed: int


FIGURES = tuple(field.name for field in fields(Figures))

DIMENSIONS = ("session", "day", "audience", "target_group", "country")

Groups = Mapping[str, Figures]
"""By the label of the group, in the order shown; what nobody stated is the group ``""``."""


@dataclass(frozen=True)
class Indicators:
    """The figures of the whole event, by each of ``DIMENSIONS``, and by each extra column that
    was asked for (``extra:HEADER``)."""

    total: Figures
    by: Mapping[str, Groups]


def indicators(
    data: ExportData,
    groups: Sequence[TargetGroup] = INTERREG,
    language: str = DEFAULT_LANGUAGE,
    extra: Sequence[str] = (),
) -> Indicators:
    """Count everything once; every target group of the list has its figures, also if zero.

    ``extra``: headers of columns kept on request that the organiser counts by. They stay in the
    house: open data are made without them.
    """
    zone = data.programme.event.zone
    lines = [
        (session, line)
        for session in data.programme.sessions
        for line in lines_of(data, session.id)
        if line.takes_part
    ]
    by: dict[str, dict[str, list[Line]]] = {
        name: {} for name in (*DIMENSIONS, *(EXTRA + header for header in extra))
    }
    by["session"] = {session.id: [] for session in data.programme.sessions}
    by["target_group"] = {group.label(language): [] for group in groups}
    spellings: dict[tuple[str, str], str] = {}

    def spelt(dimension: str, text: str) -> str:
        """One group for entries that differ in case, accents or spacing: the first spelling."""
        return spellings.setdefault((dimension, folded(text)), " ".join(text.split()))

    for session, line in lines:
        person = line.attendee
        places = {
            "session": session.id,
            "day": session.start.astimezone(zone).date().isoformat(),
            "audience": spelt("audience", person.audience),
            "target_group": named(spelt("target_group", person.target_group), groups, language),
            "country": spelt("country", person.country),
        } | {
            EXTRA + header: spelt(EXTRA + header, person.extra.get(header, "")) for header in extra
        }
        for dimension, group in places.items():
            by[dimension].setdefault(group, []).append(line)
    return Indicators(
        count([line for _, line in lines]),
        {
            dimension: {group: count(found) for group, found in _in_order(dimension, kept)}
            for dimension, kept in by.items()
        },
    )


def count(lines: Sequence[Line]) -> Figures:
    """The figures of these lines, which are of participants."""
    present = [line for line in lines if line.attendance]
    status: Callable[[str], int] = lambda name: sum(ln.status == name for ln in present)  # noqa: E731
    return Figures(
        people=len({line.attendee.id for line in present}),
        organisations=len({folded(line.attendee.organisation) for line in present} - {""}),
        participations=len(present),
        registered=sum(line.status == "confirmed" for line in lines),
        came=status("confirmed"),
        no_shows=sum(line.presence == "no_show" for line in lines),
        from_waiting_list=status("waitlisted"),
        walk_ins=status("walk_in"),
        minutes_measured=sum(ln.attendance.minutes_measured for ln in present if ln.attendance),
        minutes_presumed=sum(ln.attendance.minutes_presumed for ln in present if ln.attendance),
    )


def indicator_rows(
    data: ExportData,
    groups: Sequence[TargetGroup] = INTERREG,
    language: str = DEFAULT_LANGUAGE,
    extra: Sequence[str] = (),
) -> Table:
    """One row a group: its dimension, its name, its figures; hours as durations."""
    say = indicator_words(language)
    found = indicators(data, groups, language, extra)
    rows: list[Row] = [(say["whole"], None, *_cells(found.total))]
    for dimension, groups_found in found.by.items():
        called = say.get(f"by.{dimension}") or dimension.removeprefix(EXTRA)
        for group, figures in groups_found.items():
            rows.append((called, group or say["unstated"], *_cells(figures)))
    header = (say["dimension"], say["group"], *(say[name] for name in FIGURES))
    return Table(header, tuple(rows))


def rule_rows(language: str = DEFAULT_LANGUAGE) -> Table:
    """Each figure with the rule that made it, in words."""
    say = indicator_words(language)
    rows = tuple((say[name], say[f"rule.{name}"]) for name in FIGURES)
    return Table((say["figure"], say["rule"]), rows)


def key_sentence(data: ExportData, language: str = DEFAULT_LANGUAGE) -> str:
    """The event in one sentence, ready to paste into the funder's report."""
    total = indicators(data, language=language).total
    sessions = data.programme.sessions
    zone = data.programme.event.zone
    days = [session.start.astimezone(zone).date() for session in sessions]
    return sentence(data.programme.event.name, days, len(sessions), total, language)


def _cells(figures: Figures) -> list[Cell]:
    *counts, measured, presumed = astuple(figures)
    return [*counts, timedelta(minutes=measured), timedelta(minutes=presumed)]


def _in_order(dimension: str, kept: Mapping[str, list[Line]]) -> list[tuple[str, list[Line]]]:
    """Sessions and target groups as listed, others by name; what is not stated comes last."""
    if dimension in ("session", "target_group"):
        return sorted(kept.items(), key=lambda item: item[0] == "")
    return sorted(kept.items(), key=lambda item: (item[0] == "", folded(item[0]), item[0]))
