"""The open data package: valid, anonymous, and silent about what it hides."""

import csv
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from frictionless import Package

from checkin.domain.attendance import attend
from checkin.domain.model import Attendee, Registration, RegistrationStatus, Role
from checkin.domain.stays import StandingScan
from checkin.domain.verdict import Direction, Reason, Via
from checkin.reporting.indicators import indicators
from checkin.reporting.open_data import OpenDataSettings, open_data_settings, write_open_data
from checkin.reporting.tables import ExportData
from checkin.reporting.target_groups import INTERREG
from tests.reporting.conftest import PROGRAMME, local


@pytest.fixture
def crowd() -> ExportData:
    """Sixty people: the first session is well attended, the second has three no-shows."""
    people = [
        Attendee(f"p{n}", f"Prénom{n}", f"Nom{n}", f"p{n}@example.org", f"Organisme {n}",
                 target_group="PME" if n < 30 else "Local public authority" if n < 50 else "")
        for n in range(60)
    ]  # fmt: skip
    people.append(Attendee("s", "Sam", "Orateur", role=Role.SPEAKER))
    confirmed = RegistrationStatus.CONFIRMED
    registrations = [Registration(f"p{n}", "mer-am", confirmed, n) for n in range(45)]
    registrations += [Registration(f"p{n}", "jeu-pm", confirmed, n) for n in range(43)]
    visits = [(f"p{n}", "mer-am", local(4, 9) + timedelta(minutes=n)) for n in range(8, 54)]
    visits += [(f"p{n}", "jeu-pm", local(5, 13, 30) + timedelta(minutes=n)) for n in range(40)]
    visits.append(("s", "mer-am", local(4, 8)))
    scans = [
        StandingScan(seq, f"s{seq}", who, where, Direction.IN, at, "A", Via.BADGE,
                     Reason.REGISTERED, True)
        for seq, (who, where, at) in enumerate(visits)
    ]  # fmt: skip
    return ExportData(
        PROGRAMME,
        {person.id: person for person in people},
        registrations,
        attend(PROGRAMME, scans),
        local(6, 18),
    )


def write(data: ExportData, folder: Path, settings: OpenDataSettings | None = None) -> Path:
    made = write_open_data(data, folder, "fr", settings or OpenDataSettings())
    assert all(path.is_file() for path in made)
    return folder / "donnees-ouvertes"


def table(package: Path, kind: str) -> list[dict[str, str]]:
    (path,) = package.glob(f"*_{kind}_*.csv")
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


def test_the_package_passes_frictionless_and_holds_what_its_schemas_say(
    crowd: ExportData, tmp_path: Path
) -> None:
    package = Package(str(write(crowd, tmp_path) / "datapackage.json"))
    report = package.validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])
    assert [r.name for r in package.resources] == ["seances", "arrivees", "groupes", "totaux"]
    assert package.licenses[0]["name"] == "etalab-2.0"
    assert package.get_resource("seances").read_rows()[0]["date"].isoformat() == "2020-03-04"


def test_small_packages_are_valid_too(data: ExportData, tmp_path: Path) -> None:
    package = write(data, tmp_path)
    assert Package(str(package / "datapackage.json")).validate().valid
    assert {row["masque"] for row in table(package, "SEANCES")} == {"true"}
    assert table(package, "ARRIVEES") == []
    assert [r["valeur"] for r in table(package, "TOTAUX")] == ["2", "", "", "", "", ""]


def test_names_of_files_are_datasuds(crowd: ExportData, tmp_path: Path) -> None:
    files = sorted(path.name for path in write(crowd, tmp_path).glob("*.csv"))
    assert files == [
        "ODD2020_ARRIVEES_20200305_V01.csv",
        "ODD2020_GROUPES_20200305_V01.csv",
        "ODD2020_SEANCES_20200305_V01.csv",
        "ODD2020_TOTAUX_20200305_V01.csv",
    ]
    (tmp_path / "long").mkdir()
    long = write(crowd, tmp_path / "long", OpenDataSettings(prefix="Société d'Été & Cie"))
    assert all(len(path.stem) <= 30 for path in long.glob("*.csv"))
    assert all(path.name.startswith("SOCIETED_") for path in long.glob("*.csv"))


def test_no_person_and_no_organisation_stands_in_any_file(
    crowd: ExportData, tmp_path: Path
) -> None:
    text = "".join(p.read_text(encoding="utf-8") for p in write(crowd, tmp_path).iterdir())
    for word in ("Prénom", "Nom1", "@", "Organisme 1", "Sam", "Orateur"):
        assert word not in text


def test_the_figures_shown_are_those_of_the_indicators(crowd: ExportData, tmp_path: Path) -> None:
    package = write(crowd, tmp_path)
    first, second = table(package, "SEANCES")
    by = indicators(crowd).by["session"]
    assert int(first["nb_presents"]) == by["mer-am"].participations == 46
    assert int(first["nb_absents"]) == by["mer-am"].no_shows == 8
    assert int(first["nb_non_inscrits"]) == by["mer-am"].walk_ins == 9
    assert (second["nb_inscrits"], second["nb_presents"]) == ("43", "40")
    totals = {row["indicateur"]: row["valeur"] for row in table(package, "TOTAUX")}
    assert totals["participations"] == "86"
    assert totals["personnes"] == str(indicators(crowd).total.people) == "54"


def test_three_no_shows_are_told_nowhere_and_their_reason_stays_in_the_house(
    crowd: ExportData, tmp_path: Path
) -> None:
    package = write(crowd, tmp_path)
    second = table(package, "SEANCES")[1]
    assert (second["nb_absents"], second["nb_non_inscrits"], second["masque"]) == ("", "", "true")
    totals = {row["indicateur"]: row["valeur"] for row in table(package, "TOTAUX")}
    assert totals["inscrits_absents"] == totals["presents_non_inscrits"] == ""
    report = (tmp_path / "donnees-ouvertes-masquage.txt").read_text(encoding="utf-8")
    assert "jeu-pm: absents et non inscrits masqués" in report
    assert not any("moins de" in p.read_text(encoding="utf-8") for p in package.iterdir())


def test_quarters_reach_from_the_doors_to_the_end_whenever_people_came(
    crowd: ExportData, tmp_path: Path
) -> None:
    rows = [r for r in table(write(crowd, tmp_path), "ARRIVEES") if r["id_seance"] == "mer-am"]
    times = [row["heure_debut"] for row in rows]
    assert (times[0], times[-2], times[-1]) == ("08:45:00", "12:15:00", "")
    numbers = [int(row["nb_arrivees"]) for row in rows if row["nb_arrivees"]]
    assert all(number >= 5 for number in numbers)
    assert (46 - sum(numbers) >= 5) or numbers == [46]


def test_target_groups_are_those_of_the_list_in_french_and_typed_words_are_not_shown(
    crowd: ExportData, tmp_path: Path
) -> None:
    people: Mapping[str, Attendee] = {
        id: replace(p, target_group="Amis de Sam") if id == "p53" else p
        for id, p in crowd.attendees.items()
    }
    rows = table(write(replace(crowd, attendees=people), tmp_path), "GROUPES")
    numbers = {row["groupe_cible"]: row["nb_personnes"] for row in rows}
    assert numbers["PME"] == "30"
    assert "Amis de Sam" not in numbers
    assert numbers["(hors liste)"] == ""
    assert len(rows) == len(INTERREG) + 2


def test_before_the_last_session_is_over_nothing_is_published(
    crowd: ExportData, tmp_path: Path
) -> None:
    made = write_open_data(replace(crowd, now=local(5, 15)), tmp_path, "en", OpenDataSettings())
    assert [path.name for path in made] == ["open-data-hidden.txt"]
    assert not (tmp_path / "donnees-ouvertes").exists()


def test_settings_that_cannot_be_used_count_as_not_set() -> None:
    assert open_data_settings({"k": 1, "prefix": 3, "licence": "x"}, INTERREG) == (
        OpenDataSettings()
    )
    assert open_data_settings({"k": 11, "licence": "ODbL-1.0"}, INTERREG) == OpenDataSettings(
        11, "", "ODbL-1.0"
    )
    assert open_data_settings(None, INTERREG) == OpenDataSettings()


def test_the_description_names_the_threshold(crowd: ExportData, tmp_path: Path) -> None:
    package = write(crowd, tmp_path, OpenDataSettings(k=11))
    described = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))
    assert "inférieur à 11" in described["description"]
    numbers = [r["nb_personnes"] for r in table(package, "GROUPES") if r["nb_personnes"]]
    assert all(int(number) >= 11 for number in numbers)
