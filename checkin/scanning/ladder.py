"""The ladder's rungs, in the order in which a still picture climbs them."""

from collections.abc import Callable
from dataclasses import dataclass

from checkin.scanning import preparations as made
from checkin.scanning.preparations import Gray
from checkin.scanning.zxing import Binarizer

_GLOBAL, _GIVEN = Binarizer.WHOLE_HISTOGRAM, Binarizer.GIVEN


@dataclass(frozen=True)
class Rung:
    """One way of preparing a picture, and how its greys become black and white."""

    prepare: Callable[[Gray], Gray]
    binarizer: Binarizer = Binarizer.LOCAL

    @property
    def name(self) -> str:
        name = self.prepare.__name__.replace("_", " ")
        return f"{name}, whole histogram" if self.binarizer == _GLOBAL else name


#: By gain per millisecond on the tuning half of made pictures, but those that won on public
#: photographs stand where they stood there (docs/decoding.md has the figures).
LADDER: tuple[Rung, ...] = (
    Rung(made.lightened),
    Rung(made.quartered_and_sharpened),
    Rung(made.halved),
    Rung(made.halved_and_darkened),
    Rung(made.inverted, _GLOBAL),
    Rung(made.thickened),
    Rung(made.enlarged),
    Rung(made.local_contrast),
    Rung(made.sharpened, _GLOBAL),
    Rung(made.stretched_contrast),
    Rung(made.brightened),
    Rung(made.thresholded, _GIVEN),
    Rung(made.darkened),
    Rung(made.finely_thresholded, _GIVEN),
    Rung(made.deblurred),
    Rung(made.band_passed),
    Rung(made.split_in_two, _GIVEN),
    Rung(made.between_extremes, _GIVEN),
    Rung(made.thinned),
    Rung(made.edges_thresholded, _GIVEN),
    Rung(made.stretched_sideways),
    Rung(made.stretched_upwards),
    Rung(made.strongly_sharpened),
    Rung(made.quartered),
    Rung(made.enlarged_and_sharpened),
    Rung(made.enlarged_only),
    Rung(made.sharpened),
    Rung(made.halved_and_sharpened),
    Rung(made.smoothed),
    Rung(made.closed),
    Rung(made.opened),
    Rung(made.sheared),
    Rung(made.split_high, _GIVEN),
    Rung(made.as_it_was, _GLOBAL),
)
