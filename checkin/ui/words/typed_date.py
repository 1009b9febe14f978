"""A date as people type it: 10122026, 10/12/2026, 10.12.26, 2026-12-10."""

import re
from datetime import date

_YEARS = range(2000, 2100)
_DAY_FIRST = (
    re.compile(r"(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d{4}|\d\d)"),
    re.compile(r"(?P<day>\d{1,2})[ ./-]+(?P<month>\d{1,2})[ ./-]+(?P<year>\d{4}|\d\d)"),
)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)")


def read_date(text: str) -> date | None:
    """The date meant, day first as in French and in British English; None where it is none.

    A year of two digits is of this century; other centuries are slips of the finger.
    """
    for pattern in (*_DAY_FIRST, _YEAR_FIRST):
        found = pattern.fullmatch(text.strip())
        if found is None:
            continue
        day, month, year = (int(found[part]) for part in ("day", "month", "year"))
        year += 2000 if len(found["year"]) == 2 else 0
        if year not in _YEARS:
            continue
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return None
