"""A text whose encoding was guessed wrong: what else it may be, and read as somebody says."""

import pytest

from checkin.domain.errors import BadInput
from checkin.importing.readers import read_table
from checkin.importing.text_encodings import readings
from tests.importing.odd_workbooks import xlsx

LIST = "Nom;Prénom;Organisme\nLefèvre;Zoé;Façade\nDupré;Noël;Médiathèque\n"
POLISH = "Nom;Prénom;Organisme\nWiśniewska;Maria;Uniwersytet\nKowalska;Zofia;Poznań\n"


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850"])
def test_french_is_known_by_its_letters(encoding: str) -> None:
    table = read_table(LIST.encode(encoding), "l.csv")
    assert (table.encoding, table.header[1]) == (encoding, "Prénom")


def test_other_readings_are_offered_with_words_of_the_text() -> None:
    table = read_table(POLISH.encode("cp1250"), "l.csv")
    assert table.encoding == table.readings[0].encoding == "cp1252"  # guessed, and wrong
    offered = {reading.encoding: reading.example for reading in table.readings}
    assert offered["cp1250"] == "Prénom, Wiśniewska, Poznań"
    assert offered["cp1252"] == "Prénom, Wiœniewska, Poznañ"
    assert "utf-8" not in offered  # it cannot be read so
    assert "iso8859_2" not in offered  # control characters are no letters


def test_what_reads_the_same_is_offered_once() -> None:
    same, other = LIST.encode("cp1252"), "Cœur;5 €".encode("cp1252")
    assert "iso8859_15" not in [r.encoding for r in readings(same, "cp1252")]
    offered = [r.encoding for r in readings(other.replace(b"\x9c", b"\xbd"), "cp1252")]
    assert offered[:2] == ["cp1252", "mac_roman"]
    assert len(offered) == len(set(offered))


def test_the_words_shown_are_those_that_tell_encodings_apart() -> None:
    shown = {r.encoding: r.example for r in readings("é ö ü Wiśniewska".encode("cp1250"), "cp1252")}
    assert shown["cp1250"] == "é, ö, Wiśniewska"
    assert shown["cp1252"] == "é, ö, Wiœniewska"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_no_guess(encoding: str) -> None:
    assert read_table(LIST.encode(encoding), "l.csv").readings == ()


def test_plain_letters_are_the_same_in_all_of_them() -> None:
    assert read_table(b"Nom;Prenom\nDurand;Marie\n", "l.csv").readings == ()


def test_utf_8_with_a_damaged_spot_may_be_something_else() -> None:
    data = ("Nom;Prénom\n" + "Lefèvre;Zoé\n" * 5).encode() + b"Dupr\xe9;No\xebl\n"
    table = read_table(data, "l.csv")
    assert table.encoding == "utf-8"
    assert "cp1252" in {reading.encoding for reading in table.readings}


def test_the_encoding_named_is_the_one_that_counts() -> None:
    table = read_table(LIST.encode("cp850"), "l.csv", encoding="cp850")
    assert (table.encoding, table.header) == ("cp850", ["Nom", "Prénom", "Organisme"])
    assert table.rows[1] == (3, ["Dupré", "Noël", "Médiathèque"])


def test_an_encoding_that_is_none_or_does_not_fit_is_told() -> None:
    with pytest.raises(BadInput, match="No encoding is called klingon"):
        read_table(LIST.encode(), "l.csv", encoding="klingon")
    with pytest.raises(BadInput, match="cannot be read as UTF-8: byte 6 means nothing"):
        read_table(LIST.encode("cp1252"), "l.csv", encoding="utf-8")
    with pytest.raises(BadInput, match="is a workbook: leave the encoding out"):
        read_table(xlsx([("A1", "Nom"), ("A2", "Durand")]), "l.xlsx", encoding="cp850")
