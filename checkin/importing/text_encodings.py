"""Other ways to read a text, where its encoding was guessed wrong: each with words to judge by."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

#: what lists come in, in the order in which they are offered
CHOICES = (
    *("utf-8", "cp1252", "mac_roman", "cp850", "iso8859_15"),
    *("cp1250", "iso8859_2", "cp1251", "cp1253", "cp1254"),
)
# Unicode with a mark, or with two bytes a letter, is no guess; nor is sound UTF-8.
_SURE = ("utf-8-sig", "utf-16", "utf-32")
_WORD = re.compile(rb"[A-Za-z\x80-\xff'-]*[\x80-\xff][A-Za-z\x80-\xff'-]*")
_CONTROL = re.compile("[\x80-\x9f]")
_LOOKED_AT = 4_000_000  # bytes, from the first letter that is no ASCII
_WORDS = 200
_SHOWN, _LONGEST = 3, 24


@dataclass(frozen=True, slots=True)
class Reading:
    """``example``: words of the text as this encoding has them."""

    encoding: str
    example: str


def readings(data: bytes, used: str) -> tuple[Reading, ...]:
    """How else the text may be read: the encoding ``used`` first, then those that can read its
    words and read them differently; () where there is nothing to choose, or no doubt."""
    first = re.search(rb"[\x80-\xff]", data)
    if first is None or used.startswith(_SURE):
        return ()
    start = max(0, first.start() - 40)  # the whole of the first word
    found = _WORD.finditer(data, start, start + _LOOKED_AT)
    words = tuple(islice(_distinct(found), _WORDS))
    if used == "utf-8" and _read(words, used) is not None:
        return ()  # what is in another encoding does not look like this by accident
    read = {tuple(word.decode(used, "replace") for word in words): used}
    for encoding in CHOICES:
        texts = _read(words, encoding)
        if texts is not None and not any(_CONTROL.search(text) for text in texts):
            read.setdefault(texts, encoding)
    if len(read) == 1:
        return ()
    # The words that are read in the most ways, as they come.
    ways = [len(set(column)) for column in zip(*read, strict=True)]
    telling = sorted(sorted(range(len(words)), key=lambda at: -ways[at])[:_SHOWN])
    return tuple(
        Reading(encoding, ", ".join(texts[at][:_LONGEST] for at in telling))
        for texts, encoding in read.items()
    )


def name_of(encoding: str) -> str:
    """An encoding as other programs call it."""
    if encoding.startswith("cp125"):
        return f"Windows-{encoding.removeprefix('cp')}"
    return {
        "utf-8": "UTF-8",
        "utf-8-sig": "UTF-8",
        "mac_roman": "Mac Roman",
        "cp850": "DOS 850",
        "iso8859_15": "ISO 8859-15",
        "iso8859_2": "ISO 8859-2",
    }.get(encoding, encoding.upper().replace("_", "-"))


def _read(words: tuple[bytes, ...], encoding: str) -> tuple[str, ...] | None:
    try:
        return tuple(word.decode(encoding) for word in words)
    except UnicodeDecodeError:
        return None


def _distinct(found: Iterator[re.Match[bytes]]) -> Iterator[bytes]:
    seen: set[bytes] = set()
    for match in found:
        if match[0] not in seen:
            seen.add(match[0])
            yield match[0]
