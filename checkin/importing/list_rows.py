"""Which rows under a header are people: not a header printed again, not totals, not a footnote."""

import re
from collections.abc import Sequence

from checkin.importing.folding import fold

Row = tuple[int, list[str]]

_TOTAL = re.compile(
    r"(sous[- ])?totaux|(sous[- ]|grand )?total\b.*|sum|somme|moyenne|average|count|effectifs?"
    r"|nombre( (d'|de |total).*)?|nb\.? .*|number of .*|inscrits|participants"
)
_NUMBER = re.compile(r"[\d\s.,%/€$+-]*")
_FOOTNOTE = re.compile(
    r"(\*|nb ?:|n\.b\.|note ?:|source ?:|remarque ?:|page \d|liste? (mise? a jour|arretee|au )"
    r"|mis(e)? a jour|maj |document |updated |last update|printed |imprime |exporte |export du )"
)
_MOST_AT_THE_END = 6


def list_rows(header: Sequence[str], rows: Sequence[Row]) -> list[Row]:
    """The rows, less those that only repeat the header and what stands under the list."""
    folded = [fold(cell) for cell in header]
    shape = [cell for cell in folded if cell]
    # Most rows are told from the header by their first letter.
    first = header[0][:1]
    starts = {first, first.lower(), first.upper(), " ", ""}
    kept = [
        row
        for row in rows
        if not (
            len(shape) > 1
            and (row[1][0][:1] if row[1] else "") in starts
            and fold(row[1][0]) == folded[0]
            and [fold(cell) for cell in row[1]] == folded
        )
    ]
    for _ in range(_MOST_AT_THE_END):
        if not kept:
            break
        number, cells = kept[-1]
        gap = len(kept) > 1 and number - kept[-2][0] > 1
        if not (_is_total(cells) or (len(shape) > 2 and _is_footnote(cells, gap=gap))):
            break
        kept.pop()
    return kept


def _is_total(cells: Sequence[str]) -> bool:
    texts = [fold(cell).strip(" :") for cell in cells if cell.strip()]
    words = [text for text in texts if not _NUMBER.fullmatch(text)]
    if not words:  # sums under the columns, without a word
        return len(texts) > 1
    counted = len(texts) > 1 or any(c.isdigit() for c in words[0])
    return len(words) == 1 and counted and _TOTAL.fullmatch(words[0]) is not None


def _is_footnote(cells: Sequence[str], *, gap: bool) -> bool:
    texts = [text for cell in cells if (text := fold(cell))]
    if len(texts) != 1 or "@" in texts[0]:
        return False
    return _FOOTNOTE.match(texts[0]) is not None or (gap and len(texts[0].split()) > 4)
