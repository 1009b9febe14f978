"""What the page of several desks says, apart from its widgets."""

from PySide6.QtCore import QCoreApplication

from checkin.services.desks_state import DesksState, Sharing

translate = QCoreApplication.translate


def state_words(state: DesksState) -> str:
    """In one sentence: who has the event."""
    match state.sharing:
        case Sharing.REHEARSAL:
            return translate("desks", "This is a rehearsal: only the real event can be shared.")
        case Sharing.SERVER:
            return translate(
                "desks",
                "This event is on a PostgreSQL server: other desks join it with its "
                "postgresql:// address.",
            )
        case Sharing.JOINED:
            return translate(
                "desks",
                "This desk works on the event of the main desk, at {address}. Further desks "
                "join with the secret that the main desk shows.",
            ).format(address=state.address)
        case Sharing.SERVED if state.serving is not None and state.serving.record.serving:
            if state.serving.addresses == ("127.0.0.1",):
                return translate(
                    "desks",
                    "This computer is on no network: connect it to the venue's, then open this "
                    "page again.",
                )
            return translate(
                "desks", "This is the main desk: the others join it at {where}, port {port}."
            ).format(where=", ".join(state.serving.addresses), port=state.serving.record.port)
        case Sharing.SERVED:
            return translate("desks", "Sharing is stopped: this desk works on the event alone.")
    if state.closed is not None:
        return translate(
            "desks",
            "The event is in its file again. Desks that are still connected are told so; then "
            "stop the server.",
        )
    return translate("desks", "This desk works on the event alone.")


def how_it_works() -> str:
    """Before sharing: what it takes and what happens."""
    return translate(
        "desks",
        "This computer becomes the main desk: it keeps the event for all, on a private server "
        "that starts by itself. The others need only the program and the same network, with or "
        "without Internet.\n"
        "The event's file stays as it is, locked, until you bring the event back. Everything is "
        "compared before anything changes place.\n"
        "Keep this computer on its charger, lid open: while it sleeps, nobody can scan.",
    )


def how_to_join() -> str:
    """Beside the secret."""
    return translate(
        "desks",
        "On the other computer: start the program, choose “Join another desk”, then scan this "
        "code with its scanner, or type the letters.\n"
        "Whoever has it can see and change everything: show it to the team only.",
    )


def step_words(step: str) -> str:
    """What is under way."""
    return {
        "make": translate("desks", "Making a private server…"),
        "start": translate("desks", "Starting the server…"),
        "copy": translate("desks", "Copying the event…"),
        "compare": translate("desks", "Comparing every line…"),
        "stop": translate("desks", "Stopping the server…"),
        "knock": translate("desks", "Looking for the main desk…"),
        "look": translate("desks", "Looking at its event…"),
    }[step]


def called_off_words() -> str:
    return translate("desks", "Called off: the event is where it was.")
