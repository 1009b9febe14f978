"""Badges with the names that designs break on, shared by the tests."""

from checkin.badging.content import BadgeContent
from checkin.domain.badge_code import make_code

SESSIONS = (
    "mer. 4 mars, 9 h 30 – Data literacy, développez votre culture générale des données",
    "jeu. 5 mars, 14 h – Ouvrir ses données : de la loi à la pratique",
)
AGENDA = tuple(line.replace(" –", ", Grande salle –") for line in SESSIONS)
NAMES = [
    ("Léa", "Öz"),
    ("Jean-Baptiste", "de La Tour d’Auvergne-Lauraguais"),
    ("Offredo", "Affluent-Fiona"),
    ("Αλέξανδρος", "Παπαδόπουλος"),
    ("Анна-Мария", "Щукина-Їжакевич"),
    ("Nguyễn Thị Ẩn", "Đặng"),
    ("Zoë Łucja", "Şahin-Œuvrard"),
    ("", "Prince"),
    ("M" * 120, "W" * 120),
    (" ".join(["Maximiliano"] * 10), "-".join(["Featherstonehaugh"] * 7)[:120]),
]
_AUDIENCES = ("acteur public", "porteur de projet", "curieux", "spécialiste des données", "élu")


def badge(
    number: int, given: str = "Ada", family: str = "Lovelace", **other: object
) -> BadgeContent:
    words: dict[str, object] = {
        "organisation": "Métropole d’Aix-Marseille-Provence",
        "audience": _AUDIENCES[number % len(_AUDIENCES)],
        "role": "participant",
        "sessions": SESSIONS,
        "agenda": AGENDA,
        "event_name": "Open Data Days Marseille 2020",
        "venue": "World Trade Center, Marseille",
        "dates": "4 – 6 mars 2020",
    }
    code = make_code(b"key", "odd-2020", number.to_bytes(6, "big"))
    return BadgeContent(given, family, code=code, **(words | other))


def everybody() -> list[BadgeContent]:
    return [badge(i, *names) for i, names in enumerate(NAMES)]
