"""What is practised proves nothing, and says so."""

from datetime import UTC, datetime
from pathlib import Path

import pypdf

from checkin.services.attendance_export import read_evidence
from checkin.services.funder_dossier import Concern, look_before, make_dossier
from checkin.services.rehearsal import rehearse
from checkin.services.retention import erase_everywhere, set_date
from checkin.services.verify_dossier import verify
from tests.reporting.small_event import small_event

NOW = datetime(2020, 3, 6, 20, tzinfo=UTC)


def test_a_rehearsals_dossier_bears_another_signature_and_its_name_on_every_page(
    tmp_path: Path, qapp: object
) -> None:
    event = small_event(tmp_path / "e.checkin")
    rehearsal = rehearse(event, lambda: NOW)
    try:
        before = look_before(rehearsal.event, tmp_path / "practice", "fr", NOW)
        assert Concern.REHEARSAL in {caution.concern for caution in before.warnings}
        make_dossier(rehearsal.event, tmp_path / "practice", "fr", by="A", now=NOW)
        make_dossier(event, tmp_path / "real", "fr", by="A", now=NOW)
        practised, real = verify(tmp_path / "practice"), verify(tmp_path / "real")
        assert practised.ok
        assert real.ok
        assert practised.key != real.key
        for page in pypdf.PdfReader(tmp_path / "practice" / "emargements.pdf").pages:
            text = " ".join(page.extract_text().split())
            assert "EXERCICE" in text
        assert "EXERCICE" not in read_evidence(event, NOW).data.programme.event.name
        # nor does an erasure that is practised touch the event's copies
        (tmp_path / "copies").mkdir()
        set_date(rehearsal.event, NOW.date(), by="A", now=NOW)
        assert erase_everywhere(rehearsal.event, by="A", now=NOW).deleted == 0
    finally:
        rehearsal.end()
        event.close()
