"""Dates as people type them."""

from datetime import date

import pytest

from checkin.ui.words.typed_date import read_date

DAY = date(2026, 12, 10)


@pytest.mark.parametrize(
    "text",
    ["10122026", "10/12/2026", "10.12.26", " 10-12-2026 ", "10 12 26", "101226", "2026-12-10",
     "20261210", "10 / 12 / 2026"],
)  # fmt: skip
def test_day_month_year_however_they_are_parted(text: str) -> None:
    assert read_date(text) == DAY


def test_single_digits() -> None:
    assert read_date("1/2/27") == date(2027, 2, 1)


@pytest.mark.parametrize(
    "text",
    ["", "1012202", "31022027", "31/02/2027", "10/13/2026", "10122", "1/2", "demain",
     "10/12/1926", "10/12/3026", "10/12/202", "101220266", "٣١١٢٢٠٢٧x"],
)  # fmt: skip
def test_nonsense_is_no_date(text: str) -> None:
    assert read_date(text) is None
