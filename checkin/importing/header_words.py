"""What the header of a registration list calls things, in French and English, by many platforms."""

import re
from dataclasses import dataclass

from checkin.importing.folding import fold

# The fields of a person, then those of the registration. `extra` keeps a column as it is.
PERSON_FIELDS = (
    *("given_name", "family_name", "full_name", "email", "organisation", "job_title"),
    *("country", "audience", "target_group", "role", "door_note"),
)
FIELDS = (
    *PERSON_FIELDS,
    *("sessions", "status", "registered_at", "registration_id", "draft", "extra"),
)

# A companion's or a consent question's wording holds the same words and means somebody else.
_NOT_MEANT = re.compile(
    r"\b(enfants?|child|accompagn\w*|conjoint|photo\w*|consen\w*|opt-in|rgpd|gdpr|j'accepte|"
    r"montant|newsletter|mot de passe)\b"
)
BUYER = 5  # added to the rank of a column about the buyer, who may be somebody else
_BUYER = re.compile(r"\b(payeu[rs]\w*|acheteu[rs]\w*|buyer|payer|purchaser|commandeur)\b")

_SESSION = (
    r"(sequences?|seances?|sessions?|ateliers?|conferences?|workshops?|creneaux?|demi-journees?)"
)

# The first rule that matches gives the field and how good a source of it the column is
# (lower is better). An order number is no registration id: one buyer, several people.
_RULES: tuple[tuple[str, str, int], ...] = (
    ("ignore", r"(order|commande|reference commande|n.? ?de commande|numero de commande).{0,3}", 0),
    ("ignore", r"order (code|id|number|no)|reference (de la )?commande|numero de serie|serial", 0),
    ("ignore", r".*\b(adresse ip|ip address|user.?agent|navigateur|username|uid)\b.*", 0),
    ("ignore", r"type d[e'] ?(structure|organisme|organisation|etablissement)", 0),
    ("registration_id", r"(registration|inscription)[ _](id|no|number|code)", 0),
    ("registration_id", r"(id|identifiant|code|numero|n°|no) (de l'|d'|de )?inscription", 0),
    ("registration_id", r"(ticket|attendee|record|submission|response)[ _]?(id|#|number|code)", 1),
    ("registration_id", r"(numero|n°|no|n\.?) (de |du )?billet|id (du )?participant|recordid", 1),
    ("registration_id", r"(id|identifiant|sid|code-barres|submission uuid)", 2),
    ("registered_at", r"horodateur|timestamp|registered[ _](at|on)|registration date", 0),
    ("registered_at", r"(inscrit|inscrite|inscrit\(e\)|cree|soumis|envoye) le", 0),
    ("registered_at", r"date (et heure )?(d'|de |de l'|de votre )?(inscription|soumission)", 0),
    ("registered_at", r"date de creation|created( at| time)?|submitted( at)?|submission date", 0),
    ("registered_at", r"(completion time|heure de fin|order date|date (de (la )?)?commande)", 1),
    ("registered_at", r"(start time|heure de debut|date de reponse|time|date)", 2),
    ("draft", r"(draft|brouillon)", 0),
    ("status", r"(statut|status|etat)( (de|du|of) (l'|la |votre )?\w+| (d')?\w+)?", 0),
    ("status", r"(attendee|order|registration|ticket|participant) status", 0),
    ("door_note", r"(door[ _]note|note d'accueil)", 0),
    ("target_group", r"(target[ _]group|groupe cible|public cible|funder category)", 0),
    ("audience", r"(audience|(votre )?profil|profile|typologie|public)", 0),
    ("audience", r"((vous|qui) etes(-vous)?|je suis|you are|i am)\b.{0,20}", 0),
    ("role", r"(votre )?role|type (de participant|d'invitation)|participant type", 0),
    ("job_title", r"(votre )?(fonction|poste|profession|metier)\b.{0,30}", 0),
    (
        "organisation",
        r"(.{0,30}\b)?(organisme|organi[sz]ation|structure|entreprise|societe|company|employeur|"
        r"raison sociale|etablissement|institution|association|collectivite|affiliation)\b.{0,25}",
        0,
    ),
    ("job_title", r"job([ _]title)?|intitule d[eu] (votre )?poste|position", 0),
    ("country", r"((votre )?pays|country)\b.{0,20}", 0),
    ("full_name", r"nom complet|full[ _]name|(votre |vos )?noms? ?\W? ?(et )?prenoms?.{0,15}", 0),
    ("full_name", r"(votre |vos )?prenoms? ?\W? ?(et )?noms?.{0,15}|attendee name|participant", 0),
    ("full_name", r"(your |votre )?name", 1),
    (
        "given_name",
        r"(.{0,25}\b)?(prenom(\(?s\)?)?|first[ _]?name|given[ _]?name|forename)(\b.{0,20})?",
        0,
    ),
    ("family_name", r"(.{0,25}\b)?(last[ _]?name|surname|family[ _]?name)(\b.{0,20})?", 0),
    ("family_name", r"(votre )?noms?( de famille| d'usage| de naissance)?( d[eu] \w+| \w+)?", 0),
    (
        "email",
        r"(.{0,30}\b)?(e-?mails?|mails?|courriel|mel|messagerie|adresse electronique)\b.{0,25}",
        0,
    ),
    # Rank 0: the question itself. Rank 1: it only mentions them, its answers must confirm it.
    (
        "sessions",
        rf"(vos |votre |les |choix |choice |des? |du |of |mes )*{_SESSION}( .{{0,25}})?",
        0,
    ),
    ("sessions", rf".*\b(particip|souhait|interess|choi|choo|inscri|attend).*{_SESSION}\b.*", 0),
    ("sessions", rf".*\b{_SESSION}\b.*(particip|souhait|interess|choi|inscri|attend).*", 0),
    ("sessions", rf".*\b{_SESSION}\b.*", 1),
)
_COMPILED = tuple((field, re.compile(rf"(?:{rule})"), rank) for field, rule, rank in _RULES)


@dataclass(frozen=True, slots=True)
class Guess:
    """A field, and its rank among columns of the same field: lower is the better source."""

    field: str
    rank: int


def guess_field(header: str) -> Guess | None:
    """What a header means, None where its words say nothing."""
    text = fold(header).strip(' *:?!."…').strip()
    if text.replace(" ", "_") in FIELDS:
        return Guess(text.replace(" ", "_"), 0)
    if not text or _NOT_MEANT.search(text):
        return None
    for field, pattern, rank in _COMPILED:
        if pattern.fullmatch(text):
            # The buyer stands in for a participant of whom nothing is said.
            return Guess(field, rank + BUYER if _BUYER.search(text) else rank)
    return None
