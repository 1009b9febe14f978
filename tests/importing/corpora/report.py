"""`python -m tests.importing.corpora.report`: the share of columns and choices understood."""

from collections import Counter, defaultdict

from checkin.services.programme_changes import built_in_programme
from tests.importing.conftest import Event
from tests.importing.test_corpora import FILES, expected_of, fields_of, people_of, tidy


def shares() -> dict[str, Counter[str]]:
    """By source: columns and choices, all of them and those that came out as written down."""
    programme = built_in_programme()
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for path in FILES:
        expected = expected_of(path)
        count = found[expected["source"]]
        count["files"] += 1
        fields = fields_of(path, programme)
        for header, field in expected["columns"].items():
            if tidy(header):
                count["columns"] += 1
                count["right columns"] += fields.get(tidy(header)) == field
        event = Event(programme)
        event.take(path.read_bytes())
        people = people_of(event)
        for person in expected["people"]:
            same = [p for p in people if p["email"] == person["email"]]
            got = same[0]["registrations"] if same else {}
            for session, status in person["registrations"].items():
                count["choices"] += 1
                count["right choices"] += got.get(session) == status
    return found


def main() -> None:
    print(f"{'source':16} files  columns      choices")
    for source, count in sorted(shares().items()):
        columns = f"{count['right columns']}/{count['columns']}"
        choices = f"{count['right choices']}/{count['choices']}"
        print(f"{source:16} {count['files']:5}  {columns:12} {choices}")


if __name__ == "__main__":
    main()
