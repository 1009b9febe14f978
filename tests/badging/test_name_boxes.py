import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.badging.name_boxes import box_of, initial_of, propose_boxes, sort_key

NAMES = ["Allègre"] * 10 + ["Benali"] * 10 + ["Éluard"] * 10 + ["Martin"] * 30 + ["Öz", "Zoé"] * 5


def test_boxes_hold_about_as_many_and_letters_stay_together():
    boxes = propose_boxes(NAMES, 3)
    assert [(box.label, box.count) for box in boxes] == [("A–E", 30), ("M", 30), ("O–Z", 10)]


@pytest.mark.parametrize(
    ("name", "initial"),
    [("Éluard", "E"), ("Œuvrard", "O"), ("Łucja", "L"), ("d’Auvergne", "D"), ("", "#"), ("3", "#")],
)
def test_accents_and_case_do_not_count(name, initial):
    assert initial_of(name) == initial


def test_a_name_that_came_later_has_its_box_too():
    boxes = propose_boxes(NAMES, 3)
    assert box_of("Éric", boxes).label == "A–E"
    assert box_of("Garcia", boxes).label == "M"
    assert box_of("Zzz", boxes).label == "O–Z"
    assert box_of("42", boxes).label == "O–Z"
    assert box_of("Ada", []) is None


def test_nobody_needs_no_box():
    assert propose_boxes([], 4) == []


@given(st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=60), st.integers(1, 9))
def test_every_name_is_in_exactly_one_box_in_order(names, number):
    boxes = propose_boxes(names, number)
    assert 1 <= len(boxes) <= number
    assert sum(box.count for box in boxes) == len(names)
    for name in names:
        assert box_of(name, boxes) in boxes
    counted = {box.label: 0 for box in boxes}
    for name in names:
        counted[box_of(name, boxes).label] += 1
    assert counted == {box.label: box.count for box in boxes}


def test_names_sort_as_people_look_for_them():
    assert sorted(["Zoé", "Éluard", "eaton", "Martin"], key=sort_key) == [
        "eaton",
        "Éluard",
        "Martin",
        "Zoé",
    ]
