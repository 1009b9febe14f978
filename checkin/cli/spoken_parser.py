"""The grammar's help in the user's language, and argparse's own words with it."""

import argparse
from collections.abc import Iterator

from checkin.services.error_words import speaker, told


def let_argparse_speak() -> None:
    """Let argparse ask our catalogue instead of gettext's; before a parser is made.

    gettext would need a file of its own beside the one catalogue, and knows nothing of the
    language that was chosen in the settings. argparse looks these two names up at each use.
    """
    word = speaker("argparse")
    vars(argparse).update(
        _=word, ngettext=lambda one, many, number: word(one if number == 1 else many)
    )


def speak(parser: argparse.ArgumentParser) -> None:
    """Put the help of a parser and of its commands into the user's language."""
    word = speaker("command line")
    for one in parsers(parser):
        one.description = one.description and word(one.description)
        for action in one._actions:
            # of choices without a word of their own argparse makes one: {fr,en}
            if isinstance(action.metavar, str):
                action.metavar = word(action.metavar)
        for action in lines_of_help(one):
            if action.help and action.help is not argparse.SUPPRESS:
                action.help = word(action.help)


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser, and those of its commands."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.values()


def lines_of_help(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Whatever has a line in a parser's help: arguments, options and, under them, commands."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            yield from action._choices_actions


def whole_number(text: str) -> int:
    """A number as an option takes it; argparse would name the Python type that it wants."""
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            told("“{text}” is not a whole number", text=text)
        ) from None
