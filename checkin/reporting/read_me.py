"""The five lines that say how to check a dossier without this program, in two languages."""

NAMES = {"fr": "LISEZ-MOI.txt", "en": "README.txt"}

_TEXTS = {
    "fr": """\
Ce dossier prouve qui était présent : {event}. Aucun fichier ne doit y être changé ni ajouté.
1. Dans ce dossier, « sha256sum -c SHA256SUMS » compare chaque fichier à son empreinte.
2. « openssl pkeyutl -verify -pubin -inkey cle-publique.pem -rawin -in SHA256SUMS
   -sigfile SHA256SUMS.sig » vérifie la signature (OpenSSL 3).
3. « sha256sum SHA256SUMS » doit donner l'empreinte qu'un témoin a reçue le soir même.
4. Empreinte du journal des passages : {fingerprint}
5. Avec le logiciel, sans base de données : « checkin verify DOSSIER ».
""",
    "en": """\
This folder proves who attended: {event}. No file in it may be changed or added.
1. In this folder, “sha256sum -c SHA256SUMS” compares every file with its hash.
2. “openssl pkeyutl -verify -pubin -inkey cle-publique.pem -rawin -in SHA256SUMS
   -sigfile SHA256SUMS.sig” checks the signature (OpenSSL 3).
3. “sha256sum SHA256SUMS” must give the hash that a witness was sent on the last evening.
4. Fingerprint of the log of scans: {fingerprint}
5. With the program, without a database: “checkin verify FOLDER”.
""",
}


def read_me(event: str, fingerprint: str, language: str) -> bytes:
    return _TEXTS[language].format(event=event, fingerprint=fingerprint).encode()
