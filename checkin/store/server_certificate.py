"""The self-made certificate of a private server, and the one that a server shows."""

import contextlib
import socket
import ssl
import struct
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

#: laptops' clocks are wrong, and the certificate is known by its fingerprint, not by its dates
_EITHER_WAY = timedelta(days=3653)
_REQUEST_TLS = struct.pack("!II", 8, 80877103)  # PostgreSQL's SSLRequest


def make_certificate(now: datetime) -> tuple[bytes, bytes]:
    """A certificate and its private key, as PEM.

    ECDSA on P-256 with SHA-256: every TLS library knows it, and PostgreSQL binds the password's
    exchange to it (which it does not with Ed25519).
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Data days check-in desk")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _EITHER_WAY)
        .not_valid_after(now + _EITHER_WAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    return (
        certificate.public_bytes(Encoding.PEM),
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )


def certificate_at(address: str, port: int, seconds: float) -> bytes:
    """The certificate (DER) that the PostgreSQL server at ``address`` shows.

    Nothing secret is sent. Whether it is the right one is for the caller to compare.

    Raises:
        OSError: nobody answers in ``seconds``, or what answers is no PostgreSQL with TLS.
    """
    with socket.create_connection((address, port), timeout=seconds) as plain:
        plain.sendall(_REQUEST_TLS)
        if plain.recv(1) != b"S":
            raise NoTlsError(f"{address}:{port} speaks no TLS of PostgreSQL")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE  # compared by its fingerprint instead
        with context.wrap_socket(plain) as secure:
            shown = secure.getpeercert(binary_form=True)
            with contextlib.suppress(OSError):
                secure.unwrap()  # a goodbye, so that the server's log stays quiet
    if shown is None:
        raise NoTlsError(f"{address}:{port} shows no certificate")
    return shown


class NoTlsError(OSError):
    """Somebody answers, but no PostgreSQL server with TLS."""


def as_pem(certificate: bytes) -> str:
    return ssl.DER_cert_to_PEM_cert(certificate)


def as_der(pem: str) -> bytes:
    return ssl.PEM_cert_to_DER_cert(pem)
