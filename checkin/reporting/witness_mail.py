"""The e-mail, ready to send, that takes the hashes of a dossier out of the house."""

from email.message import EmailMessage
from email.policy import SMTP

_TEXT = """\
Bonjour,

Merci de conserver ce message : il prouve l'état du dossier de présence de « {event} ».

Empreinte de SHA256SUMS : {manifest}
Empreinte du journal des passages : {fingerprint}
Empreinte de la clé de signature : {key}
"""


def witness_mail(to: str, event: str, manifest: str, fingerprint: str, key: str) -> bytes:
    """An .eml that mail programs open as a draft; it holds no personal data of participants."""
    mail = EmailMessage(policy=SMTP)
    if to:
        mail["To"] = to
    mail["Subject"] = f"Empreinte du dossier de présence – {' '.join(event.split())}"
    mail["X-Unsent"] = "1"
    mail.set_content(_TEXT.format(event=event, manifest=manifest, fingerprint=fingerprint, key=key))
    return bytes(mail)
