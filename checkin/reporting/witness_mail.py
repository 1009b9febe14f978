"""The e-mail, ready to send, that takes the hashes of a dossier out of the house."""

from email.message import EmailMessage
from email.policy import SMTP

_SUBJECTS = {
    "fr": "Empreinte du dossier de présence – {event}",
    "en": "Fingerprint of the attendance dossier – {event}",
}

_TEXTS = {
    "fr": """\
Bonjour,

Merci de conserver ce message : il prouve l'état du dossier de présence de « {event} ».

Empreinte de SHA256SUMS : {manifest}
Empreinte du journal des passages : {fingerprint}
Empreinte de la clé de signature : {key}
""",
    "en": """\
Hello,

Please keep this message: it proves the state of the attendance dossier of “{event}”.

Hash of SHA256SUMS: {manifest}
Fingerprint of the log of scans: {fingerprint}
Fingerprint of the signing key: {key}
""",
}


def witness_mail(
    to: str, event: str, manifest: str, fingerprint: str, key: str, language: str = "fr"
) -> bytes:
    """An .eml that mail programs open as a draft; it holds no personal data of participants."""
    subject, body = mail_words(event, manifest, fingerprint, key, language)
    mail = EmailMessage(policy=SMTP)
    if to:
        mail["To"] = to
    mail["Subject"] = subject
    mail["X-Unsent"] = "1"
    # 8bit: a hash is found whole in the file, not broken over two lines
    mail.set_content(body, cte="8bit")
    return bytes(mail)


def mail_words(
    event: str, manifest: str, fingerprint: str, key: str, language: str
) -> tuple[str, str]:
    """Subject and text of the message."""
    event = " ".join(event.split())
    text = _TEXTS[language].format(event=event, manifest=manifest, fingerprint=fingerprint, key=key)
    return _SUBJECTS[language].format(event=event), text
