"""Qt's PDFs made smaller: what describes pages and fonts is packed as PDF 1.5 packs it.

Qt writes some seven hundred bytes of plain text for each page beside its drawing. Here they go
into compressed object streams; drawings and fonts stay as they are, to the byte.
"""

import re
import zlib
from collections.abc import Sequence

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_HEAD = re.compile(rb"(\d+) 0 obj\s")
_LENGTH = re.compile(rb"/Length (\d+) 0 R")
_NUMBER = re.compile(rb"\s*(\d+)\s*$")
_ENTRY = 20  # bytes of a line of the table
_PER_STREAM = 400  # objects: a reader unpacks a whole stream to see one


def compact(pdf: bytes) -> bytes:
    """The same document in fewer bytes; as it was, where it is not as Qt writes them."""
    found = _objects(pdf)
    if found is None:
        return pdf
    objects, trailer = found
    streams: dict[int, bytes] = {}
    lengths: set[int] = set()  # objects that hold the length of a stream, and nothing else
    for number, body in objects.items():
        begin = body.find(b"stream\n")
        if begin < 0:
            continue
        streams[number] = body
        if (length := _LENGTH.search(body, 0, begin)) is not None:
            value = _NUMBER.match(objects.get(int(length[1]), b""))
            if value is None:
                return pdf
            direct = b"/Length " + value[1]
            streams[number] = body[: length.start()] + direct + body[length.end() :]
            lengths.add(int(length[1]))
    plain = {n: body for n, body in objects.items() if n not in streams and n not in lengths}
    return _written(plain, streams, trailer, max(objects))


def _objects(pdf: bytes) -> tuple[dict[int, bytes], bytes] | None:
    """The objects by number and the trailer's entries."""
    start = _START.search(pdf, max(len(pdf) - 100, 0))
    table = _TABLE.match(pdf, int(start[1])) if start else None
    if start is None or table is None:
        return None
    count, first = int(table[1]), table.end()
    trailer = pdf[first + count * _ENTRY : start.start()]
    inner = re.fullmatch(rb"\s*trailer\s*<<(.*)>>\s*", trailer, re.DOTALL)
    if inner is None:
        return None
    offsets = [int(pdf[at : at + 10]) for at in range(first, first + count * _ENTRY, _ENTRY)]
    used = sorted((offset, number) for number, offset in enumerate(offsets) if number and offset)
    if not used:
        return None
    ends = [*(offset for offset, _ in used[1:]), int(start[1])]
    objects: dict[int, bytes] = {}
    for (offset, number), end in zip(used, ends, strict=True):
        head = _HEAD.match(pdf, offset)
        last = pdf.rfind(b"endobj", offset, end)
        if head is None or int(head[1]) != number or last < 0:
            return None
        objects[number] = pdf[head.end() : last]
    return objects, re.sub(rb"/Size \d+", b"", inner[1])


def _written(
    plain: dict[int, bytes], streams: dict[int, bytes], trailer: bytes, last: int
) -> bytes:
    out = [b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"]
    at = len(out[0])
    # what the last table says of each number: kind, then place or stream, then index in it
    entries: dict[int, tuple[int, int, int]] = {}

    def put(number: int, body: bytes) -> None:
        nonlocal at
        entries[number] = (1, at, 0)
        out.append(b"%d 0 obj\n%s\nendobj\n" % (number, body.strip(b"\n")))
        at += len(out[-1])

    for number, body in streams.items():
        put(number, body)
    next_number = last + 1
    numbers = list(plain)
    for begin in range(0, len(numbers), _PER_STREAM):
        chosen = numbers[begin : begin + _PER_STREAM]
        put(next_number, _object_stream([(n, plain[n]) for n in chosen]))
        entries.update({n: (2, next_number, i) for i, n in enumerate(chosen)})
        next_number += 1
    entries[next_number] = (1, at, 0)
    rows = (entries.get(number, (0, 0, 0)) for number in range(next_number + 1))
    table = b"".join(b"%c%s%s" % (a, b.to_bytes(4), c.to_bytes(2)) for a, b, c in rows)
    packed = zlib.compress(table, 9)
    start = at
    put(
        next_number,
        b"<<\n/Type /XRef\n/Size %d\n/W [1 4 2]\n/Filter /FlateDecode\n/Length %d%s>>\n"
        b"stream\n%s\nendstream" % (next_number + 1, len(packed), trailer, packed),
    )
    out.append(b"startxref\n%d\n%%%%EOF\n" % start)
    return b"".join(out)


def _object_stream(objects: Sequence[tuple[int, bytes]]) -> bytes:
    """Objects side by side, compressed; before them their numbers and places."""
    places, body, at = [], [], 0
    for number, text in objects:
        places.append(b"%d %d" % (number, at))
        body.append(text.strip() + b"\n")
        at += len(body[-1])
    index = b" ".join(places) + b"\n"
    packed = zlib.compress(index + b"".join(body), 9)
    return (
        b"<<\n/Type /ObjStm\n/N %d\n/First %d\n/Filter /FlateDecode\n/Length %d\n>>\n"
        b"stream\n%s\nendstream" % (len(objects), len(index), len(packed), packed)
    )
