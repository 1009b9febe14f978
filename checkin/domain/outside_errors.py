"""What the system and the libraries say in English, as causes that have a translation."""

import errno
import os
import re

from checkin.domain.errors import Cause, UserError

#: of the system's numbers those that people meet
SYSTEM = {
    errno.ENOENT: "no such file or folder",
    errno.EACCES: "this is not allowed: check the permissions",
    errno.EPERM: "this is not allowed: check the permissions",
    errno.EISDIR: "this is a folder",
    errno.ENOTDIR: "a part of the path is a file, not a folder",
    errno.EEXIST: "something of this name is there already",
    errno.ENOTEMPTY: "the folder is not empty",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EFBIG: "the file would be too large for this disk",
    errno.EROFS: "the disk can only be read",
    errno.EIO: "the disk does not answer as it should",
    errno.EBUSY: "another program is using it",
    errno.ETXTBSY: "another program is using it",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "the path leads in a circle",
    errno.EMFILE: "too many files are open",
    errno.ENODEV: "the disk is not there any more",
    errno.ENXIO: "the disk is not there any more",
    errno.EINVAL: "the system does not take this name",
    errno.ETIMEDOUT: "no answer in time",
    errno.ECONNREFUSED: "nobody answers there",
    errno.EHOSTUNREACH: "the network does not reach it",
    errno.ENETUNREACH: "the network does not reach it",
}

#: what libraries say (the first that is found in it) → the same in our words
SAID = (
    # SQLite
    (r"malformed|not a database", "the file is damaged"),
    (r"disk I/O error", "the disk does not answer as it should"),
    (r"readonly|read-only", "the disk or the file can only be read"),
    (r"unable to open", "the file cannot be opened"),
    (r"database is locked|busy", "another program is using it"),
    (r"no such table|no such column", "the file is not of this program, or is damaged"),
    # PostgreSQL, whose other words stand below
    (r"permission denied for|must be owner", "the server does not allow it to this user"),
    # the system, where only its words are left
    (r"no such file|cannot find the (file|path)", SYSTEM[errno.ENOENT]),
    (r"permission denied|access is denied|not permitted", SYSTEM[errno.EACCES]),
    (r"no space left|disk is full|database or disk is full", SYSTEM[errno.ENOSPC]),
    (r"is a directory|refers to a directory", SYSTEM[errno.EISDIR]),
    (r"embedded null", SYSTEM[errno.EINVAL]),
    # PostgreSQL
    (r"connection refused", SYSTEM[errno.ECONNREFUSED]),
    (r"could not translate host name|failed to resolve host", "the server's name is not known"),
    (r"no route to host|network is unreachable", SYSTEM[errno.ENETUNREACH]),
    (r"timeout|timed out", SYSTEM[errno.ETIMEDOUT]),
    (
        r"password authentication failed|no password supplied|authentication failed",
        "the server does not take this name and password",
    ),
    (r'database ".*" does not exist', "the server has no database of this name"),
    (r"server closed the connection|terminating connection", "the server broke the connection off"),
    (r"too many (clients|connections)", "the server has too many connections already"),
    (r"the connection is (closed|lost)|connection is bad", "the connection was lost"),
    (r"address already in use", "another program has this port already"),
    (r"starting up|shutting down", "the server is starting or stopping: wait a moment"),
    (r"\bSSL\b", "the server and this program found no common encryption"),
    # workbooks
    (r"invalid zip|zip error|zip archive|central directory", "its packing is damaged"),
    (r"xml error|xml:", "a part in it is damaged"),
    (r"cannot detect file format|invalid ole|cfb error|cfb:", "its content is no workbook's"),
    (r"password", "it is protected by a password"),
    # TOML
    (r"expected '=' after", "a “=” is missing after a key"),
    (r"expected newline or end of document", "one line holds two things"),
    (r"unclosed array", "a “[” is not closed"),
    (r"unclosed inline table", "a “{{” is not closed"),
    (r"unterminated string|expected \"'''\"|expected '\"\"\"'", "quotation marks are not closed"),
    (r"expected '\]", "a “]” is missing"),
    (r"cannot declare .* twice", "a table stands there twice"),
    (r"cannot overwrite a value|duplicate inline table key", "a key stands there twice"),
    (r"cannot (mutate|expand|redefine)", "a table is written in two ways"),
    (r"invalid initial character for a key", "a key is missing, or begins with a wrong sign"),
    (r"invalid date or datetime", "this is no date that exists"),
    (r"unescaped '\\\\'|escape", "a “\\” must be written twice"),
    (r"illegal character '\\n'", "quotation marks are not closed"),
    (r"illegal character|invalid character|control character", "a sign may not stand there"),
    (r"invalid value", "a value is missing, or a text without quotation marks"),
    (r"invalid statement", "a line begins with a wrong sign"),
    # JSON
    (r"expecting property name|key must be a string", "a key in quotation marks is missing"),
    (r"expecting value", "a value is missing, or written wrongly"),
    (r"expecting ',' delimiter", "a “,” is missing"),
    (r"expecting ':' delimiter", "a “:” is missing"),
    (r"extra data", "something stands after the end"),
    (r"recursion", "it is nested too deeply"),
    # CSV
    (r"unexpected end of data", "quotation marks are not closed"),
    (r"field larger than field limit", "a cell is far too long"),
    (r"line contains nul", "it holds signs that no text has"),
)
_KNOWN = tuple((re.compile(pattern, re.IGNORECASE), words) for pattern, words in SAID)
_AT_LINE = re.compile(r"(?:at line|: line) (\d+),? column \d+|at end of document")


def cause(error: BaseException | str) -> Cause:
    """Why, in words that have a translation; what is not known is quoted as it was said."""
    if isinstance(error, UserError):
        return Cause(error.template, **error.params)
    if isinstance(error, OSError) and error.errno in SYSTEM:
        return Cause(SYSTEM[error.errno])
    said = str(getattr(error, "strerror", None) or error).strip().splitlines()
    text = said[0] if said else type(error).__name__
    # Qt has only the system's words left, in the language of its locale
    words = next((SYSTEM[number] for number in SYSTEM if os.strerror(number) == text), None)
    words = words or next((words for known, words in _KNOWN if known.search(text)), None)
    why = Cause(words) if words else Cause("it said “{words}”", words=text)
    at = _AT_LINE.search(text)
    if at is None or words is None:
        return why
    if at[1] is None:
        return Cause("{why}, at the end", why=why)
    return Cause("{why}, in line {line}", why=why, line=at[1])
