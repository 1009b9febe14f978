"""The different texts that a list names sessions by, each with the session that it means."""

from collections import Counter
from dataclasses import dataclass

from checkin.importing.columns import Columns
from checkin.importing.folding import clean, fold
from checkin.importing.readers import Table
from checkin.importing.sessions_cell import How, SessionNames

_SURE = {How.TOLD: 1.0, How.NAME: 1.0, How.PREFIX: 0.85, How.WHEN: 0.9, How.NOT_MEANT: 1.0}


@dataclass(frozen=True, slots=True)
class SessionLabel:
    """``session`` is "" where none is meant or known: then ``ask`` says whether to ask.

    ``times`` counts cells; ``candidates`` are sessions with a likeness of 0 to 1.
    """

    text: str
    times: int
    session: str
    confidence: float
    how: How
    candidates: tuple[tuple[str, float], ...] = ()

    @property
    def ask(self) -> bool:
        return self.how in (How.UNKNOWN, How.AMBIGUOUS)


def session_labels(table: Table, columns: Columns, names: SessionNames) -> list[SessionLabel]:
    """All of them in their commonest spelling, those to be asked about first, then by how often
    they come."""
    found: dict[tuple[str, str, How], Counter[str]] = {}

    def count(text: str, session: str, how: How, times: int) -> None:
        spellings = found.setdefault((fold(text), session, how), Counter())
        spellings[text] += times

    for column in columns.of("sessions"):
        if column.session:
            continue
        cells = Counter(
            told for _, row in table.rows if len(row) > column.index and (told := row[column.index])
        )
        for cell, times in cells.items():
            text = clean(cell)
            reading = names.read_on(column.day, text) if column.day else names.read(text)
            for text, session, how in reading.labels:
                count(text, session, how, times)
            for text in reading.unknown:
                count(text, "", How.UNKNOWN, times)
            for text in reading.ambiguous:
                count(text, "", How.AMBIGUOUS, times)
    labels = [
        SessionLabel(
            text := spellings.most_common(1)[0][0],
            spellings.total(),
            session,
            _SURE.get(how, 0.0),
            how,
            () if how in _SURE else tuple(names.closest_ones(text)),
        )
        for (_, session, how), spellings in found.items()
    ]
    return sorted(labels, key=lambda label: (not label.ask, -label.times, label.text))
