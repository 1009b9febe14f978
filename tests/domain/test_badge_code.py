"""The 28 letters of a badge: written, read leniently, told apart from anything else."""

import hmac

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.domain.badge_code import (
    ALPHABET,
    BADGE_ID_BYTES,
    CODE_LETTERS,
    badge_id_of,
    in_groups,
    is_genuine,
    make_code,
    normalise,
)

KEY = b"k" * 32
EVENT = "odd-2020"
badge_ids = st.binary(min_size=BADGE_ID_BYTES, max_size=BADGE_ID_BYTES)
CODE = make_code(KEY, EVENT, b"\x00\x9a\xff\x12\x34\x56")

few = settings(max_examples=100, deadline=None, derandomize=True)


@given(badge_ids)
@few
def test_a_code_is_genuine_and_gives_its_badge_id_back(badge_id: bytes) -> None:
    code = make_code(KEY, EVENT, badge_id)
    assert len(code) == CODE_LETTERS
    assert set(code) <= set(ALPHABET)
    assert normalise(code) == code
    assert badge_id_of(code) == badge_id
    assert is_genuine(KEY, EVENT, code)


def test_the_layout_is_the_badge_id_then_eight_bytes_of_the_mac() -> None:
    badge_id = b"\x00\x9a\xff\x12\x34\x56"
    mac = hmac.digest(KEY, b"odd-2020\x00" + badge_id, "sha256")
    expected = (badge_id + mac[:8]).hex()
    assert "".join("0123456789abcdef"[ALPHABET.index(letter)] for letter in CODE) == expected


@pytest.mark.parametrize("prefix", ["", "]Q1", "]Q3", "\\000026", "]Q1\\000026", "]Q2\\000003"])
@pytest.mark.parametrize("ending", ["", "\n", "\r\n", "\r", "\t", " \r\n"])
@pytest.mark.parametrize("lower", [False, True])
def test_prefixes_line_endings_and_case_are_forgiven(prefix: str, ending: str, lower: bool) -> None:
    code = CODE.lower() if lower else CODE
    assert normalise(prefix + code + ending) == CODE


@given(
    st.lists(
        st.sampled_from(["", "", " ", "-", "–", "—", "\N{NO-BREAK SPACE}", "\ufeff", "\r\n", "- "]),
        min_size=CODE_LETTERS,
        max_size=CODE_LETTERS,
    ),
    st.lists(st.booleans(), min_size=CODE_LETTERS, max_size=CODE_LETTERS),
)
@few
def test_spaces_and_dashes_anywhere_and_case_are_forgiven(
    between: list[str], lower: list[bool]
) -> None:
    letters = zip(between, CODE, lower, strict=True)
    assert normalise("".join(b + (c.lower() if low else c) for b, c, low in letters)) == CODE


def test_what_is_printed_in_groups_of_four_reads_back() -> None:
    assert [len(group) for group in in_groups(CODE).split(" ")] == [4] * 7
    assert normalise(in_groups(CODE)) == CODE


@pytest.mark.parametrize("place", range(CODE_LETTERS))
def test_with_one_letter_changed_a_code_is_never_genuine(place: int) -> None:
    for letter in ALPHABET.replace(CODE[place], ""):
        changed = CODE[:place] + letter + CODE[place + 1 :]
        assert normalise(changed) == changed
        assert not is_genuine(KEY, EVENT, changed)


@given(badge_ids, st.integers(0, CODE_LETTERS - 1), st.sampled_from(ALPHABET))
@few
def test_of_any_badge_one_changed_letter_is_noticed(
    badge_id: bytes, place: int, letter: str
) -> None:
    code = make_code(KEY, EVENT, badge_id)
    changed = code[:place] + letter + code[place + 1 :]
    assert is_genuine(KEY, EVENT, changed) == (changed == code)


def test_two_letters_exchanged_are_noticed() -> None:
    for place in range(CODE_LETTERS - 1):
        changed = CODE[:place] + CODE[place + 1] + CODE[place] + CODE[place + 2 :]
        assert is_genuine(KEY, EVENT, changed) == (changed == CODE)


@pytest.mark.parametrize("event", ["odd-2021", "odd-202", "", "ODD-2020", "odd-2020\x00"])
def test_a_badge_of_another_event_is_not_genuine(event: str) -> None:
    assert not is_genuine(KEY, event, CODE)


@pytest.mark.parametrize("key", [b"K" + KEY[1:], KEY[:-1] + b"j", b"other", b""])
def test_a_badge_signed_with_another_key_is_not_genuine(key: bytes) -> None:
    assert not is_genuine(key, EVENT, CODE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \r\n",
        CODE[:-1],
        CODE + "B",
        CODE[1:],
        CODE + CODE,
        CODE[:-1] + "A",
        CODE[:-1] + "0",
        CODE[:-1] + "É",
        CODE[:-1] + "🎉",
        CODE[:14] + "🎉" + CODE[14:],
        CODE[:14] + "/" + CODE[14:],
        "https://example.org/" + CODE,
        CODE + "]Q1",
        "Q1" + CODE,
        "]Q" + CODE[1:],
        "\\00026" + CODE,
        "B" * 5000,
        CODE + " " * 5000,
        "🎉" * 28,
        "ß" * 14,  # upper() makes SS of it
        "ſ" * 28,  # … and S of this one
    ],
)
def test_what_is_not_28_of_our_letters_is_no_badge(text: str) -> None:
    assert normalise(text) is None


@given(st.text(max_size=60) | st.text(ALPHABET + ALPHABET.lower() + " -]Q1\\0", max_size=60))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_any_text_gives_nothing_or_28_of_our_letters_that_read_as_themselves(text: str) -> None:
    code = normalise(text)
    if code is not None:
        assert len(code) == CODE_LETTERS
        assert set(code) <= set(ALPHABET)
        assert normalise(code) == code
