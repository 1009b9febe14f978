"""Sheets are named in the language spoken."""

import pytest

from checkin.ui.printing.sheet_words import sheet_words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("A6 × 4, plain A4", "A6 × 4, papier A4 ordinaire"),
        ("90 × 55 mm, one a page", "90 × 55 mm, un par page"),
        ("Card 86 × 54 mm (CR80), one a page", "Carte 86 × 54 mm (CR80), une par page"),
        ("Roll 62 × 100 mm labels (Brother)", "Rouleau d’étiquettes 62 × 100 mm (Brother)"),
        ("Roll 62 mm, endless", "Rouleau continu 62 mm"),
        ("63.5 × 38.1 mm × 21, A4 (Avery L7160)", "63,5 × 38,1 mm × 21, A4 (Avery L7160)"),
        ("70 × 36 mm × 24, A4 (Lyreco 143.344)", "70 × 36 mm × 24, A4 (Lyreco 143.344)"),
        ("80 × 50 mm × 10, A4 (Durable 1455)", "80 × 50 mm × 10, A4 (Durable 1455)"),
    ],
)
def test_a_sheet_in_french(french: None, name: str, words: str) -> None:
    assert sheet_words(name) == words
