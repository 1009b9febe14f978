import numpy as np
import pytest

from checkin.badging.audience_band import band_of, contrast
from checkin.badging.design_file import available_designs, load_design
from checkin.badging.symbols import (
    AUDIENCE_SYMBOLS,
    PLAIN,
    ROLE_SYMBOLS,
    SYMBOL_SIDE,
    symbol_rectangles,
)

EVERY = (PLAIN, *AUDIENCE_SYMBOLS, *ROLE_SYMBOLS.values())


def drawn(symbol, trail=0):
    picture = np.zeros((SYMBOL_SIDE, SYMBOL_SIDE + trail), int)
    for x, y, width, height in symbol_rectangles(symbol, trail):
        picture[y : y + height, trail + x : trail + x + width] += 1
    return picture


def test_no_two_symbols_can_be_taken_for_each_other():
    for one in EVERY:
        for other in EVERY:
            if one != other:
                assert (drawn(one) != drawn(other)).sum() >= 9, (one, other)


@pytest.mark.parametrize("symbol", EVERY)
def test_each_pixel_is_drawn_once_and_the_trail_thins_out(symbol):
    picture = drawn(symbol, trail=12)
    assert picture.max() == 1
    near, far = picture[:, 8:12].sum(), picture[:, :4].sum()
    assert near > far
    assert (picture[:, 12:] == drawn(symbol)).all()


@pytest.mark.parametrize("name", available_designs())
def test_audiences_differ_in_symbol_and_in_brightness_or_word_whatever_their_colour(name):
    design = load_design(name)
    people = [(audience, "participant") for audience in design.audiences]
    people += [("", role) for role in ("participant", "speaker", "staff", "press", "guest")]
    bands = [band_of(audience, role, design) for audience, role in people]
    assert len({band.symbol for band in bands}) == len(bands)
    assert len({band.word for band in bands}) == len(bands)
    for band in bands:
        assert contrast(band.ink, band.colour) >= 4.5
        assert 1.05 < contrast(band.tint, band.colour) < 3
