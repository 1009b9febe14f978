"""LISEZ-MOI: how to check a dossier without this program."""

NAME = "LISEZ-MOI.txt"

_TEXT = """\
Ce dossier prouve qui était présent : {event}. Aucun fichier ne doit y être changé ni ajouté.
1. Dans ce dossier, « sha256sum -c SHA256SUMS » compare chaque fichier à son empreinte.
2. « openssl pkeyutl -verify -pubin -inkey cle-publique.pem -rawin -in SHA256SUMS
   -sigfile SHA256SUMS.sig » vérifie la signature (OpenSSL 3).
3. « sha256sum SHA256SUMS » doit donner l'empreinte qu'un témoin a reçue le soir même.
4. Empreinte du journal des passages : {fingerprint}
5. Avec le logiciel, sans base de données : « checkin verify DOSSIER ».
"""


def read_me(event: str, fingerprint: str) -> bytes:
    return _TEXT.format(event=event, fingerprint=fingerprint).encode()
