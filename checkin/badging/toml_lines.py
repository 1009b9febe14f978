"""On which line of a TOML file a key stands: `tomllib` does not say."""

import re

_HEADER = re.compile(r"\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=""")
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([\w-]+)""")


def lines_of_keys(text: str) -> dict[str, int]:
    """Line numbers, from 1, by the dotted path of each table and key.

    The third table of an array ``[[variant]]`` is ``variant.3``. What stands inside a text of
    several lines may be taken for a key; it does no harm.
    """
    found: dict[str, int] = {}
    counts: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            path = _parts(header[2])
            if header[1] == "[[":
                name = ".".join(path)
                counts[name] = counts.get(name, 0) + 1
                path.append(str(counts[name]))
            elif path and path[0] in counts:
                path.insert(1, str(counts[path[0]]))
            table = ".".join(path)
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault(".".join(filter(None, [table, *_parts(key[1])])), number)
    return found


def _parts(path: str) -> list[str]:
    return [a or b or c for a, b, c in _PART.findall(path)]
