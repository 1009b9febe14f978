"""Reads Qt's compiled catalogues without Qt, which takes longer to load than a command to run."""

import struct
from collections.abc import Iterator
from pathlib import Path

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
_END, _TRANSLATION, _OBSOLETE, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 5, 6, 7, 8

#: context and source text → translation
Catalogue = dict[tuple[str, str], str]


def read_catalogue(path: Path) -> Catalogue:
    """The messages of a ``.qm`` as `pyside6-lrelease` writes it: with contexts and sources.

    Of a message with forms for one and many, the form for one is taken. A file that is missing
    or no catalogue has no messages.
    """
    try:
        data = path.read_bytes()
        if not data.startswith(_MAGIC):
            return {}
        return {key: text for part in _sections(data) for key, text in _messages(part)}
    except (OSError, struct.error, UnicodeDecodeError, IndexError):
        return {}


def _sections(data: bytes) -> Iterator[bytes]:
    """The sections that hold messages; those that speed Qt's search are passed over."""
    at = len(_MAGIC)
    while at < len(data):
        kind, size = struct.unpack_from(">BI", data, at)
        at += 5
        if at + size > len(data):
            raise struct.error("cut off")
        if kind == _MESSAGES:
            yield data[at : at + size]
        at += size


def _messages(section: bytes) -> Iterator[tuple[tuple[str, str], str]]:
    at = 0
    context = source = ""
    translation: str | None = None
    while at < len(section):
        kind = section[at]
        at += 1
        if kind == _END:
            if translation is not None:
                yield (context, source), translation
            context, source, translation = "", "", None
            continue
        if kind == _OBSOLETE:
            at += 4
            continue
        (size,) = struct.unpack_from(">I", section, at)
        size = 0 if size == 0xFFFFFFFF else size  # an empty text
        at += 4
        text = section[at : at + size]
        at += size
        if kind == _TRANSLATION:
            translation = text.decode("utf-16-be") if translation is None else translation
        elif kind == _SOURCE:
            source = text.decode("utf-8")
        elif kind == _CONTEXT:
            context = text.decode("utf-8")
        elif kind != _COMMENT:
            raise struct.error(f"tag {kind}")
