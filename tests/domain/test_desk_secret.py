"""The secret by which a desk joins: read leniently, mistyped never taken for another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.domain.badge_code import ALPHABET, CODE_LETTERS, make_code, normalise
from checkin.domain.desk_secret import DeskSecret, read_secret
from checkin.domain.errors import BadInput

SECRET = DeskSecret(("192.168.1.20", "10.0.0.7"), 5433, bytes(range(10)), bytes(range(50, 62)))


def secrets() -> st.SearchStrategy[DeskSecret]:
    address = st.ip_addresses(v=4).map(str)
    return st.builds(
        DeskSecret,
        st.lists(address, min_size=1, max_size=4).map(tuple),
        st.integers(1, 65535),
        st.binary(min_size=10, max_size=10),
        st.binary(min_size=12, max_size=12),
    )


@given(secrets())
def test_what_is_written_is_read(secret: DeskSecret) -> None:
    assert read_secret(secret.line()) == secret
    assert read_secret(secret.text()) == secret


def test_it_is_one_line_of_letters_that_every_keyboard_has_in_one_place() -> None:
    one = DeskSecret(("192.168.1.20",), 5433, SECRET.password_bytes, SECRET.fingerprint)
    assert len(one.text()) == 66
    assert set(one.text()) <= set(ALPHABET)
    assert [len(group) for group in one.line().split("-")] == [4] * 16 + [2]


@pytest.mark.parametrize(
    "typed",
    [
        SECRET.line().lower(),
        SECRET.line().replace("-", " "),
        f"  {SECRET.text()}\r\n",
        f"]Q1{SECRET.text()}",
        f"\\000026{SECRET.text()}",
        "\n".join(SECRET.line().split("-")),
        SECRET.line().replace("-", "–"),
    ],
)
def test_it_is_read_leniently(typed: str) -> None:
    assert read_secret(typed) == SECRET


def test_every_letter_mistyped_and_every_pair_swapped_is_noticed() -> None:
    whole = SECRET.text()
    for at, right in enumerate(whole):
        for wrong in ALPHABET.replace(right, ""):
            with pytest.raises(BadInput, match="mistyped"):
                read_secret(whole[:at] + wrong + whole[at + 1 :])
    for at in range(len(whole) - 1):
        swapped = whole[:at] + whole[at + 1] + whole[at] + whole[at + 2 :]
        if swapped != whole:
            with pytest.raises(BadInput, match="mistyped"):
                read_secret(swapped)


@pytest.mark.parametrize("length", [1, 2, 6, 7, 65, 70, 73])
def test_a_part_of_it_is_noticed_and_how_much_was_read(length: int) -> None:
    with pytest.raises(BadInput, match=rf"\({length} letters read\)"):
        read_secret(SECRET.text()[:length])


@pytest.mark.parametrize(
    "typed", ["", "postgresql://desk@here/event", SECRET.text() + "A", "ß" * 66, "ſ" * 66]
)
def test_something_else_is_told_apart_and_not_repeated(typed: str) -> None:
    with pytest.raises(BadInput, match="not a desk's secret") as told:
        read_secret(typed)
    assert not typed or typed not in str(told.value)


def test_a_badge_is_no_secret_and_a_secret_no_badge() -> None:
    badge = make_code(b"key", "event", b"badge1")
    with pytest.raises(BadInput):
        read_secret(badge)
    assert normalise(SECRET.text()) is None
    assert len(SECRET.text()) != CODE_LETTERS


def test_a_newer_versions_secret_is_said_to_be_one() -> None:
    from hashlib import sha256

    from checkin.domain.desk_secret import letters

    body = bytes((2, 1)) + bytes(40)
    with pytest.raises(BadInput, match="another version"):
        read_secret(letters(body + sha256(body).digest()[:3]))


def test_it_shows_no_password_where_it_is_printed_by_mistake() -> None:
    assert SECRET.password not in repr(SECRET)
    assert SECRET.password_bytes.hex() not in repr(SECRET)
    assert repr(SECRET) == "DeskSecret(192.168.1.20, 10.0.0.7, port 5433)"
