"""The English words in the names of the delivered sheets; sizes and makers stay as they are."""

import re

from checkin.domain.errors import Cause

#: how names in ``badges/sheets`` are made → the same as a message that has a translation
KINDS = {
    r"Roll (.+?) labels": "Roll {size} labels{more}",
    r"Roll (.+?), endless": "Roll {size}, endless{more}",
    r"Card (.+?), one a page": "Card {size}, one a page{more}",
    r"(.+?), one a page": "{size}, one a page{more}",
    r"(.+?), plain A4": "{size}, plain A4{more}",
    r"(.+?), plain Letter": "{size}, plain Letter{more}",
}


def sheet_name(name: str) -> Cause | str:
    """A sheet's name, its words to be translated; a name without any as it is."""
    for pattern, template in KINDS.items():
        if (found := re.match(pattern, name)) is not None:
            return Cause(template, size=found[1], more=name[found.end() :])
    return name
