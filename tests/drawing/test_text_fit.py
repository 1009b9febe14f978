import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badging.name_block import fit_names
from checkin.badging.session_list import lay_out_sessions
from checkin.drawing.text_fit import LEADING, POINT, elide, fit, pieces, wrap

ROOM = (89.0, 38.0)  # mm
POINTS = (40.0, 25.0, 10.0)


def width(text):
    """Every letter takes 0.6 of the size, as in a monospaced font."""
    return 0.6 * len(text)


def squeezed(lines):
    return "".join("".join(lines).split())


def test_names_break_at_spaces_and_after_hyphens_only():
    assert pieces("Jean-Baptiste de La Tour", width, 1000) == [
        "Jean-",
        "Baptiste ",
        "de ",
        "La ",
        "Tour",
    ]
    assert fit("Jean-Baptiste", width, (30, 38), 40, 10, 3).lines == ("Jean-", "Baptiste")


def test_a_short_name_takes_the_largest_size_on_one_line():
    fitted = fit("Léa", width, ROOM, 40, 10, 3)
    assert (fitted.lines, fitted.size) == (("Léa",), 40)


def test_lines_are_of_even_length():
    lines = fit("Maria de los Ángeles Ruiz", width, (45, 38), 22, 10, 2).lines
    assert lines == ("Maria de los", "Ángeles Ruiz")


@given(
    st.text(st.characters(codec="utf-8", categories=["L", "Pd", "Zs"]), max_size=120),
    st.text(st.characters(codec="utf-8", categories=["L", "Pd", "Zs"]), max_size=120),
)
def test_no_name_of_120_letters_is_cut_or_below_10_points_or_outside(given_name, family_name):
    block = fit_names(given_name, family_name, (width, width), ROOM, POINTS)
    first, second = block.given, block.family
    assert not block.compacted
    assert squeezed(first.lines + second.lines) == squeezed([given_name, family_name])
    assert min(first.size, second.size) >= 10
    assert first.height + second.height <= ROOM[1]
    for block in (first, second):
        for line in block.lines:
            assert width(line) * block.size * POINT <= ROOM[0] + 0.01


@pytest.mark.parametrize(("given_name", "family_name"), [("Léa", "Öz"), ("Jo", "Li")])
def test_the_given_name_is_larger(given_name, family_name):
    block = fit_names(given_name, family_name, (width, width), ROOM, POINTS)
    first, second = block.given, block.family
    assert first.size > second.size


def test_a_single_name_takes_the_place_of_the_given_name():
    block = fit_names("", "Prince", (width, width), ROOM, POINTS)
    first, second = block.given, block.family
    assert (first.lines, first.size, second.lines) == (("Prince",), 40, ())


def test_middle_names_become_initials_only_where_nothing_else_helps():
    given, family = "Maria de los Ángeles Guadalupe", "Fernández-Pacheco de la Torre"
    whole = fit_names(given, family, (width, width), ROOM, POINTS)
    assert squeezed(whole.given.lines) == squeezed([given])
    tight = fit_names(given, family, (width, width), (38, 14), POINTS)
    assert tight.compacted
    assert not tight.too_small
    assert " ".join(tight.given.lines) == "Maria de l. Á. G."
    assert " ".join(tight.family.lines).replace("- ", "-") == "Fernández-Pacheco de la Torre"
    assert min(tight.given.size, tight.family.size) >= 10


def test_a_name_that_is_no_name_still_makes_a_badge():
    block = fit_names("x" * 5000, "y z " * 2000, (width, width), ROOM, POINTS)
    assert block.too_small
    first, second = block.given, block.family
    assert first.height + second.height <= ROOM[1]


def test_text_without_room_ends_in_an_ellipsis():
    assert elide("Organisation", width, 6 * 0.6 * 10 * POINT, 10) == "Organ…"
    assert elide("Court", width, 6 * 0.6 * 10 * POINT, 10) == "Court"


def test_wrapped_lines_are_filled_and_keep_all_words():
    text = "Ouvrir ses données : de la loi à la pratique"
    lines = wrap(text, width, 50, 8)
    assert " ".join(lines) == text
    assert all(width(line) * 8 * POINT <= 50 for line in lines)


def test_the_day_and_hour_of_a_session_are_bold():
    rows, size = lay_out_sessions(
        "Mes séances", ("jeu. 5 mars, 9 h 30 – Hackathon",), width, (100, 40), 8, 6
    )
    assert [(row.bold, row.plain) for row in rows] == [
        ("Mes séances", ""),
        ("jeu. 5 mars, 9 h 30", " – Hackathon"),
    ]
    assert size == 8


def test_sessions_without_room_are_counted():
    rows, size = lay_out_sessions("", ("A session",) * 30, width, (51, 40), 8, 6)
    shown = sum(row.plain == "A session" for row in rows)
    assert rows[-1].bold == f"+ {30 - shown}"
    assert size == 6
    assert rows[-1].top + size * POINT * LEADING <= 40
