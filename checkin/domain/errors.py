"""Errors that the person at the keyboard can act on.

CheckinError
└── UserError        a message for people: what happened, what was kept, what to do
    ├── BadInput     what was typed or read cannot be used
    ├── NotFound     no such person, session, badge
    ├── StoreError   the database cannot do it now (locked, full, read-only, newer)
    └── Cause        why, inside another message

Anything else that escapes is a bug and is never swallowed.
"""


class CheckinError(Exception):
    """Root of the program's own errors."""


class UserError(CheckinError):
    """A message in English with named parameters, translatable by its template.

    ``template`` uses ``str.format`` fields; ``params`` fills them. The screens look the
    template up in the translation catalogue (context "errors") before filling it.
    """

    def __init__(self, template: str, **params: object) -> None:
        self.template = template
        self.params = params
        super().__init__(template.format(**params))


class BadInput(UserError):
    """What was typed or read cannot be used."""


class NotFound(UserError):
    """No such person, session, badge or scan."""


class StoreError(UserError):
    """The database cannot do it now."""


class Cause(UserError):
    """Why something is so: a sentence or the end of one, translated apart from what it is in."""
