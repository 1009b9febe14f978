"""Text as people type and paste it: a form to compare by, a form to show, and names split."""

import re
import unicodedata

# Marks that show nothing and come with copied text: soft hyphen, joiners, direction, BOM.
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_SPACES = re.compile(r"\s+")
_APOSTROPHES = re.compile("[\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u00b4`\uff07]")
_QUOTES = re.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]")
_DASHES = re.compile("[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})


def clean(text: str) -> str:
    """The text for display: as typed, less what cannot be seen and spaces at the ends."""
    # Nearly all cells: nothing invisible, one line, no accents apart from their letters.
    if text.isprintable() and (text.isascii() or unicodedata.is_normalized("NFC", text)):
        return " ".join(text.split()) if "  " in text else text.strip()
    text = _CONTROL.sub("", _INVISIBLE.sub("", unicodedata.normalize("NFC", text)))
    lines = (_SPACES.sub(" ", line).strip() for line in re.split(r"\r\n|\r|\n", text))
    return "\n".join(lines).strip()


def fold(text: str) -> str:
    """The form by which two spellings of one thing are equal: case, accents, spaces forgiven."""
    plain = text.translate(_PLAIN)
    if plain.isascii() and plain.isprintable():
        return " ".join(plain.lower().split())
    return _fold_anything(text)


def _fold_anything(text: str) -> str:
    # Apostrophes first: NFKC would turn the acute accent ´ into a space and a mark.
    text = _APOSTROPHES.sub("'", _INVISIBLE.sub("", text))
    text = unicodedata.normalize("NFKC", text).casefold().translate(_LIGATURES)
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = _DASHES.sub("-", _QUOTES.sub('"', text))
    return _SPACES.sub(" ", _CONTROL.sub("", text)).strip()


def _plain_letters() -> dict[int, str]:
    """What folding makes of each single letter or mark that European lists hold."""
    marks = (*range(0xA1, 0x250), *range(0x1E00, 0x1F00), *range(0x2010, 0x2040), ord("`"))
    letters = {mark: _fold_anything(chr(mark)) for mark in marks}
    table = {mark: letter for mark, letter in letters.items() if letter and letter.isascii()}
    return table | {0xA0: " ", 0x202F: " ", 0x2009: " "}


_PLAIN = _plain_letters()


def name_key(given_name: str, family_name: str) -> str:
    """A person's name for comparison; spacing is forgiven wholly (Le Gall, LeGall)."""
    return fold(f"{given_name} {family_name}").replace(" ", "")


COURTESIES = {
    "m",
    "mr",
    "mme",
    "mlle",
    "mrs",
    "ms",
    "miss",
    "madame",
    "monsieur",
    "dr",
    "pr",
    "prof",
}


def _addresses_somebody(words: list[str]) -> bool:
    """Mme, M., Dr before a name; a bare M may be an initial."""
    first = fold(words[0])
    return first.rstrip(".") in COURTESIES and (first != "m" or len(words) > 2)


def split_name(full_name: str, *, family_first: bool = False) -> tuple[str, str]:
    """Given and family name of a name in one cell: DUPONT Marie, Dupont, Marie, Marie Dupont.

    Words in capitals are the family name where the others are not; without such a sign the
    first word is the given name, or the last one where the column says so (Nom et prénom).
    """
    name = " ".join(clean(full_name).split())
    if name.count(",") == 1:
        family, given = (part.strip() for part in name.split(","))
        if family and given:
            return given, family
    words = name.split(" ")
    if len(words) > 1 and _addresses_somebody(words):
        words = words[1:]
        name = " ".join(words)
    capitals = [len(w) > 1 and w.isupper() and not w.endswith(".") for w in words]
    if any(capitals) and not all(capitals):
        given = " ".join(w for w, capital in zip(words, capitals, strict=True) if not capital)
        return given, " ".join(w for w, capital in zip(words, capitals, strict=True) if capital)
    if len(words) < 2:
        return "", name
    at = len(words) - 1 if family_first else 1
    first, last = " ".join(words[:at]), " ".join(words[at:])
    return (last, first) if family_first else (first, last)
