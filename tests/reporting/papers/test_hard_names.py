"""Every paper with names that break layouts: nothing leaves the page, nothing is a box."""

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdf
import pypdfium2
import pytest

from checkin.domain.attendance import attend
from checkin.domain.model import Attendee, Registration, RegistrationStatus
from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction, Reason, Via
from checkin.reporting.papers.contents import Funder, Organiser
from checkin.reporting.papers.files import paper_pdf, unprintable_names
from checkin.reporting.papers.gather import PaperSettings
from checkin.reporting.papers.glyphs import missing, printable
from checkin.reporting.tables import ExportData
from tests.reporting.conftest import PROGRAMME, local

NAMES = [
    ("Ελένη", "Παπαδοπούλου", "Δήμος Θεσσαλονίκης"),
    ("محمد", "الأندلسي", "جامعة القاهرة"),
    ("Željko", "Đurđević-Šćepanović", "Općina Čakovec"),
    ("😀 Zoé", "O’Brien\U0001f389", "Start-up \U0001f680 Données"),
    ("अनिता", "शर्मा", "दिल्ली"),
    ("W" * 60, "X" * 60, "M" * 120),
    (
        "Marie-Antoinette-Joséphine",
        "de Montmorency-Laval " * 5,
        "Agence pour le développement " * 4,
    ),
    ("", "Seulement", ""),
    ("Ana\u0301s", "Ne\u0301e", "A & B <i>"),
]
LONG = "ouvrir, nettoyer, relier et publier les données publiques " * 5
SETTINGS = PaperSettings(
    Funder(
        True,
        "Union européenne",
        "Fonds européen de développement régional",
        "Ce projet est cofinancé par le Fonds européen de développement régional, " * 3,
        (Path("/nowhere/logo.png"),),
    ),
    Organiser(
        "Agence Inventée de la Méditerranée pour les territoires durables",
        "1 quai Fictif, 13002 Marseille",
        "Camille Exemple-Longuement-Nommée",
        "directrice générale adjointe chargée du numérique et de la donnée",
        "Marseille",
    ),
    fingerprint="0123456789abcdef" * 4,
)
PAPERS = ("sheets", "report", "certificates", "blank")


@pytest.fixture(scope="module")
def data(qapp: object) -> ExportData:
    first = replace(PROGRAMME.sessions[0], name=f"Séance : {LONG}")
    programme = replace(
        PROGRAMME,
        event=replace(PROGRAMME.event, name=f"Journées {LONG[:120]}", venue="Port " * 30),
        sessions=(first, *PROGRAMME.sessions[1:]),
    )
    people = {
        f"n{i}": Attendee(f"n{i}", given, family, "x@example.org", organisation, audience=LONG)
        for i, (given, family, organisation) in enumerate(NAMES)
    }
    registrations = [
        Registration(id, session.id, RegistrationStatus.CONFIRMED, order)
        for session in programme.sessions
        for order, id in enumerate(people)
    ]
    scans = [
        StandingScan(
            i, f"s{i}", id, "mer-am", Direction.IN, local(4, 9, 30 + i), "A", Via.BADGE,
            Reason.REGISTERED, True,
        )
        for i, id in enumerate(people)
    ]  # fmt: skip
    return ExportData(programme, people, registrations, attend(programme, scans), local(6, 9))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("half_days", [False, True])
def test_nothing_leaves_the_page_and_no_name_is_lost(
    data: ExportData, language: str, half_days: bool
) -> None:
    settings = replace(SETTINGS, half_days=half_days)
    for key in PAPERS:
        pdf = paper_pdf(key, data, language, settings)
        document = pypdfium2.PdfDocument(pdf)
        for number, page in enumerate(document):
            bitmap = page.render(scale=1, grayscale=True)
            picture = bitmap.to_numpy().reshape(bitmap.height, bitmap.width)
            millimetre = picture.shape[1] / 210
            edge = round(11 * millimetre)
            ink = np.argwhere(picture < 200)
            assert ink[:, 1].min() >= edge, (key, number)
            assert ink[:, 1].max() <= picture.shape[1] - edge, (key, number)
            assert ink[:, 0].max() <= picture.shape[0] - round(4 * millimetre), (key, number)
        document.close()
        text = "".join(
            "".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages
        )
        if key != "report":
            for word in ("Παπαδοπούλου", "Đurđević-Šćepanović", "Seulement", "X" * 60, "W" * 60):
                assert word in text, (key, word)
            assert "".join(printable("शर्मा").split()) in text, key
        assert "�" not in text


def test_letters_that_would_be_boxes_are_codes_and_their_owners_are_named(
    data: ExportData,
) -> None:
    told = unprintable_names(data)
    hidden = "".join(missing("".join(name)) for name in NAMES)
    assert set("".join(told.values())) == set(hidden)
    for name in ("Ελένη Παπαδοπούλου", "Željko Đurđević-Šćepanović", "Ana\u0301s Ne\u0301e"):
        assert name not in told
    assert printable("Ελένη محمد Željko") == "Ελένη محمد Željko"
    for letter in hidden:
        assert printable(letter) == f"‹U+{ord(letter):04X}›"
