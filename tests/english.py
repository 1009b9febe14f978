"""Tells English sentences from French ones by the small words that every sentence has."""

import re

WORDS = (
    *("the", "of", "and", "is", "are", "was", "were", "to", "with", "without", "not", "nobody"),
    *("this", "that", "it", "its", "which", "from", "by", "there", "an", "for", "has", "have"),
    *("be", "been", "whose", "who", "what", "people", "say", "error", "usage", "show", "make"),
    *("none", "nothing", "no", "all", "yes", "new", "one", "plain", "labels"),
)
_WORD = re.compile(rf"(?<![-\w’'=:/])(?:{'|'.join(WORDS)})(?![-\w=:/’'])", re.IGNORECASE)
#: choices of an option, options and names of files are no words
_NAMES = re.compile(r"\{[^}\n]*\}|--?[\w-]+|[\w./-]+\.\w+")


def english_in(text: str) -> list[str]:
    """The lines of a text with an English word."""
    return [line for line in text.splitlines() if _WORD.search(_NAMES.sub("", line))]
