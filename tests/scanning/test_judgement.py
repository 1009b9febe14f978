from dataclasses import dataclass

import numpy as np
import pytest

from checkin.scanning.judgement import Judgement

SIZE = (640, 480)
ADA, BO, POSTER = "BADGE ADA", "BADGE BO", "https://example.org/poster"


@dataclass
class Seen:
    text: str
    corners: np.ndarray


def code(text, x=320.0, y=240.0, side=150.0):
    square = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], np.float32)
    return Seen(text, square * side / 2 + np.array((x, y), np.float32))


@pytest.fixture
def judge():
    judgement = Judgement(lambda text: text.startswith("BADGE"))
    return lambda now, *seen: judgement.judge(seen, SIZE, now)


def scanned(judge, *frames):
    return [judge(now, *seen).scanned for now, *seen in frames]


def test_a_badge_counts_in_the_first_frame_and_once_while_it_is_held(judge):
    frames = [(number / 10, code(ADA)) for number in range(50)]
    assert scanned(judge, *frames) == [ADA] + [None] * 49


def test_a_frame_that_is_not_read_makes_no_second_reading(judge):
    assert scanned(judge, (0.0, code(ADA)), (0.3,), (0.9, code(ADA))) == [ADA, None, None]


def test_a_badge_that_was_away_for_a_second_is_new(judge):
    assert scanned(judge, (0.0, code(ADA)), (0.5,), (1.1, code(ADA))) == [ADA, None, ADA]


def test_a_poster_neither_counts_nor_blocks_the_badge_beside_it(judge):
    poster = code(POSTER, side=300)
    assert scanned(judge, (0.0, poster), (0.1, poster, code(ADA, 100, 100, 60))) == [None, ADA]


def test_of_two_badges_the_larger_and_more_central_counts_and_the_other_is_said(judge):
    found = judge(0.0, code(BO, 80, 80, 120), code(ADA))
    assert (found.scanned, found.chosen.text, found.others) == (ADA, ADA, 1)
    central = judge(5.0, code(BO, 40, 40, 160), code(ADA, side=150))
    assert central.chosen.text == ADA


def test_the_badge_that_waited_beside_counts_when_the_first_one_is_gone(judge):
    both = (code(ADA, side=200), code(BO, 100, 100, 90))
    frames = [(n / 10, *both) for n in range(5)] + [(0.5 + n / 10, code(BO)) for n in range(6)]
    assert [text for text in scanned(judge, *frames) if text] == [ADA, BO]


def test_the_badge_beside_does_not_count_where_the_first_one_is_missed_in_a_frame(judge):
    both = (code(ADA, side=200), code(BO, 100, 100, 90))
    assert scanned(judge, (0.0, *both), (0.1, both[1]), (0.2, *both)) == [ADA, None, None]


def test_the_badge_beside_is_not_read_behind_the_first_ones_back(judge):
    both = (code(ADA, side=200), code(BO, 100, 100, 90))
    assert scanned(judge, *[(n / 10, *both) for n in range(30)]) == [ADA] + [None] * 29


def test_a_foreign_code_is_told_once_when_it_alone_is_held_up_close(judge):
    held = [(number / 10, code(POSTER, side=200)) for number in range(40)]
    told = scanned(judge, *held)
    assert [text for text in told if text] == [POSTER]
    assert told[0] is None


@pytest.mark.parametrize("seen", [[code(POSTER, side=60)], [code(POSTER), code("WIFI:S:hall;;")]])
def test_foreign_codes_far_away_or_many_are_let_be(judge, seen):
    assert scanned(judge, *[(n / 10, *seen) for n in range(40)]) == [None] * 40


def test_without_a_key_whatever_has_28_of_our_letters_counts():
    judgement = Judgement()
    good = "BCDEFGHJKNPRSTVXBCDEFGHJKNPR"
    assert judgement.judge([code("hello", side=20), code(good, side=50)], SIZE, 0.0).scanned == good
