"""The witness's e-mail, read back."""

from email import message_from_bytes
from email.policy import default

from checkin.reporting.witness_mail import witness_mail


def test_the_draft_carries_the_three_hashes_and_no_line_break_in_its_subject() -> None:
    raw = witness_mail("temoin@example.org", "Été\nouvert", "a" * 64, "b" * 64, "c" * 64)
    mail = message_from_bytes(raw, policy=default)
    assert (mail["To"], mail["X-Unsent"]) == ("temoin@example.org", "1")
    assert mail["Subject"].endswith("Été ouvert")
    text = mail.get_content()
    assert all(letter * 64 in text for letter in "abc")
