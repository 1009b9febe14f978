"""What the header of a registration list calls things, in French and English, by many platforms."""

import re
from dataclasses import dataclass

from checkin.domain.model import RegistrationStatus
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
    r"montant|newsletter|mot de passe|opt in|autoris\w*|droit a l'image|civilite|title prefix|"
    r"regime|alimentaire\w*|diet\w*|allerg\w*|urgence|emergency|n\+1|infolettre|parrain\w*|"
    r"tuteur|tutrice|parents?|secret|jeton|token)\b"
    r"|\b(nom|prenom|name|e-?mail|mail|courriel)\b.*\b(responsable|manager|contact d'urgence)\b"
)
BUYER = 5  # added to the rank of a column about the buyer, who may be somebody else
_BUYER = re.compile(r"\b(payeu[rs]\w*|acheteu[rs]\w*|buyer|payer|purchaser|commandeur)\b")

_MY = r"(?:(?:quels? (?:est|sont) )?(?:votre|vos|mon|de) )?"
_WHO = (
    r"(?:participant|inscrit|adherent|personne|beneficiaire|visiteur|invite|intervenant|membre"
    r"|payeur|acheteur|stagiaire|eleve|etudiant|attendee)(?:e|\(e\)|[·.-]e)?"
)
_SESSION = (
    r"(sequences?|seances?|sessions?|ateliers?|conferences?|workshops?|creneaux?|demi-journees?)"
)

# The first rule that matches gives the field and how good a source of it the column is
# (lower is better). An order number is no registration id: one buyer, several people.
_RULES: tuple[tuple[str, str, int], ...] = (
    ("ignore", r"(order|commande|reference commande|n.? ?de commande|numero de commande).{0,3}", 0),
    ("ignore", r"code (de )?(la )?commande|n(o|um|°|º)\.? ?(de )?(la )?commande", 0),
    (
        "ignore",
        r"(home|billing|shipping|work|postal|adresse)\b.*\b(address|city|zip|postal|ville)\b.*",
        0,
    ),
    (
        "ignore",
        r"nom d'(utilisateur|affichage.*)|(display|user) ?name|checked (in|out)|enregistre"
        r"|composte",
        0,
    ),
    ("ignore", r"(numero de |n° ?de )?(telephone|portable|mobile|phone).{0,20}", 0),
    (
        "ignore",
        r"nom (du |de l'|de la )?(projet|fichier|formulaire|evenement|seance|billet|session)",
        0,
    ),
    ("ignore", r"order (code|id|number|no)|reference (de la )?commande|numero de serie|serial", 0),
    ("ignore", r".*\b(adresse ip|ip address|user.?agent|navigateur|username|uid)\b.*", 0),
    ("ignore", r"type d[e'] ?(structure|organisme|organisation|etablissement)", 0),
    ("ignore", r"(e-?mail|address|account|token)[ _]?status|statut de l'e-?mail", 0),
    ("registration_id", r"(registration|inscription)[ _](id|no|number|code)", 0),
    ("registration_id", r"(id|identifiant|code|numero|n°|no) (de l'|d'|de )?inscription", 0),
    ("registration_id", r"(ticket|attendee|record|submission|response)[ _]?(id|#|number|code)", 1),
    ("registration_id", r"(numero|n°|no|n\.?) (de |du )?billet|id (du )?participant|recordid", 1),
    ("registration_id", r"(id|identifiant|numero) (de |de la |d'une )?(reponse|soumission)", 1),
    ("registration_id", r"(response|respondent|submission|reponse)[ _-]?(id|uuid|no|number)", 1),
    ("registration_id", r"(id|identifiant|sid|code[- ]?barres?|barcode|submission uuid|uuid|#)", 2),
    ("registered_at", r"horodateur|timestamp|registered[ _](at|on)|registration (date|time)", 0),
    ("registered_at", r"(inscrit|inscrite|inscrit\(e\)|cree|soumis|envoye) le", 0),
    ("registered_at", r"(rsvp('?e?d)?|replied|answered|signed up|added) (at|on)", 0),
    ("registered_at", r"date (et heure )?(d'|de |de l'|de votre )?(inscription|soumission)", 0),
    ("registered_at", r"date de creation|created( at| time| on)?|submitted( at| on)?", 0),
    (
        "registered_at",
        r"(submission|submit|response|creation|sign-?up|entry) (date|time).{0,12}",
        0,
    ),
    ("registered_at", r"horodatage.{0,20}", 0),
    ("registered_at", r"date (submitted|created|registered|d'envoi|de reponse|d'ajout)", 0),
    ("registered_at", r"(ajoute|enregistre|repondu|recu) le|date/heure|date et heure", 1),
    ("registered_at", r"(completion time|heure de fin|order date|date (de (la )?)?commande)", 1),
    ("registered_at", r"date (d'achat|de reservation|d'enregistrement)|(purchase|booking) date", 1),
    ("registered_at", r"(start time|heure de debut|date de reponse|time|date)", 2),
    ("draft", r"((is |in )?draft|(dans un etat de |est un |en )?brouillon)", 0),
    ("status", r"(statut|status|etat)( (de|du|of) (l'|la |votre )?\w+| (d')?\w+)?", 0),
    (
        "status",
        r"(attendee|order|registration|ticket|participant|booking|rsvp|approval) status|rsvp",
        0,
    ),
    ("status", r"(statut|etat) (du |de la |de l'|de votre )?\w+( \w+)?", 0),
    (
        "status",
        r"supprimee?|annulee?(\?| ?\(o/n\))?|cancelled|canceled|deleted|refunded|remboursee?",
        0,
    ),
    ("status", r"(en |sur )?liste d'attente|wait(ing)?[ -]?list(ed)?|en attente|desistement", 0),
    ("door_note", r"(door[ _]note|note d'accueil)", 0),
    (
        "door_note",
        r"(remarques?|notes?|infos?|commentaires?|consignes?|a savoir)"
        r" (pour |de |a )?(l'|d'|la )?(accueil|reception)",
        0,
    ),
    ("target_group", r"(target[ _]group|groupe cible|public cible|funder category)", 0),
    ("audience", r"(audience|(votre )?profil|profile|typologie|public)", 0),
    ("audience", r"((vous|qui) etes(-vous)?|je suis|you are|i am|are you)\b.{0,40}", 0),
    (
        "audience",
        r"(votre |quel est votre )?(profil|profile)\b.{0,30}|vous venez en tant que.{0,10}",
        0,
    ),
    ("role", r"(votre )?roles?( .{0,20})?|type (de participant|d'invitation)", 0),
    ("role", r"(participant|attendee|guest|badge) (type|category)|(type|categorie) de badge", 0),
    ("role", r"en qualite de|a quel titre.{0,30}", 0),
    (
        "job_title",
        r"(votre |quelle est votre |quel est votre )?(fonction|poste|profession|metier)\b.{0,60}",
        0,
    ),
    (
        "organisation",
        r"(.{0,30}\b)?(organisme|organi[sz]ation|structure|entreprise|asso|societe|company|employeur|"
        r"raison sociale|etablissement|institution|association|collectivite|affiliation)\b.{0,25}",
        0,
    ),
    ("job_title", r"(your )?job([ _]?title)?|intitule d[eu] (votre )?poste|position|occupation", 0),
    ("job_title", r"(your )?(current )?(position|role at work)( .{0,20})?", 1),
    ("job_title", r"title|titre", 1),
    ("organisation", r"orga|compte|account( name)?", 1),
    (
        "organisation",
        r"(votre )?(employeur|employer|collectif|laboratoire|universite|ecole).{0,25}",
        1,
    ),
    ("country", r"((votre |home |your )?(pays|country|nationalite))\b.{0,20}", 0),
    ("given_name", r"(full |your |attendee |guest )?name ?[-:(]+ ?(first|given)( name)?\)?", 0),
    ("family_name", r"(full |your |attendee |guest )?name ?[-:(]+ ?(last|family)( name)?\)?", 0),
    ("given_name", r"nom( .{0,20})? ?[-:(] ?prenoms?\)?", 0),
    ("family_name", r"nom( .{0,20})? ?[-:(] ?nom de famille\)?", 0),
    ("full_name", r"(votre |vos )?noms? complets?.{0,15}|(your )?full[ _]name.{0,15}|identite", 0),
    ("full_name", rf"{_MY}noms? ?\W? ?(et )?{_MY}prenoms?.{{0,15}}", 0),
    ("full_name", rf"{_MY}prenoms? ?\W? ?(et )?{_MY}noms?.{{0,15}}", 0),
    (
        "full_name",
        r"attendee( name)?|(nom du |nom de la |nom de l')?(participant|invite|personne)e?s?",
        0,
    ),
    ("full_name", r"(participant|guest|visitor|registrant|contact)('s)? (full )?name", 0),
    ("full_name", r"first (name )?(and|&) last name|participants?\W{0,3}\(?e?\)?", 0),
    ("full_name", r"(your |votre )?name|contact|inscrite?s?|beneficiaires?", 1),
    (
        "given_name",
        r"(.{0,25}\b)?(prenom(\(?s\)?)?|first[ _-]?name|given[ _-]?name|forename)(\b.{0,20})?",
        0,
    ),
    ("family_name", r"(.{0,25}\b)?(last[ _-]?name|surname|family[ _-]?name)(\b.{0,20})?", 0),
    (
        "family_name",
        rf"{_MY}noms?( de famille| d'usage| de naissance| marital| patronymique)?"
        rf"( (du |de la |de l'|de )?{_WHO})?( ?\(.{{0,20}}\))?",
        0,
    ),
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
# Long questions: the word that comes first says what is asked; the answers must confirm it.
_MENTIONS: tuple[tuple[str, str], ...] = (
    (
        "email",
        r"\b(e-?mails?|mails?|courriel|mel|messagerie|adresse electronique|electroniques?)\b",
    ),
    ("given_name", r"\b(prenoms?|first name|given name)\b"),
    ("family_name", r"\b(noms?|nom de famille|last name|surname|family name)\b"),
    ("full_name", r"\b(full name|your name|nom complet|vous appelez)\b"),
    (
        "organisation",
        r"\b(structures?|organismes?|organi[sz]ations?|entreprises?|societes?|company|employeur|"
        r"employer|etablissement|institution|associations?|collectivite|work for|affiliat\w+)\b",
    ),
    (
        "job_title",
        r"\b(fonctions?|poste|profession|metier|job|occupation|position|what do you do)\b",
    ),
    ("country", r"\b(pays|country)\b"),
    ("audience", r"\b(profil|profile|best describes you|vous etes|etes-vous|you are)\b"),
)
_MENTIONED = tuple((field, re.compile(pattern)) for field, pattern in _MENTIONS)
# LimeSurvey puts the code of a question before its text: "Q01. Votre nom".
_QUESTION_CODE = re.compile(r"[a-z0-9_]{1,14}(\[\w+\])?\. ")
# What a system puts around every name of its own: "webform_time", "… (Contact) (Relation)".
_SYSTEM = re.compile(r"^webform (?=\w)|( \([^()]*\)){2,}$")
_COMPILED = tuple((field, re.compile(rf"(?:{rule})"), rank) for field, rule, rank in _RULES)


@dataclass(frozen=True, slots=True)
class Guess:
    """A field, and its rank among columns of the same field: lower is the better source."""

    field: str
    rank: int


def guess_field(header: str) -> Guess | None:
    """What a header means, None where its words say nothing."""
    text = _SYSTEM.sub("", fold(header.replace("_", " "))).strip(' *:?!."…').strip()
    if text.replace(" ", "_") in FIELDS:
        return Guess(text.replace(" ", "_"), 0)
    if not text or _NOT_MEANT.search(text):
        return None
    return _by_rule(text) or _by_rule(_QUESTION_CODE.sub("", text))


def _by_rule(text: str) -> Guess | None:
    for field, pattern, rank in _COMPILED:
        if pattern.fullmatch(text):
            # The buyer stands in for a participant of whom nothing is said.
            return Guess(field, rank + BUYER if _BUYER.search(text) else rank)
    return None


def mentioned_field(header: str) -> Guess | None:
    """What a long question asks for, by the first word that tells; its answers must confirm it."""
    text = fold(header)
    if _NOT_MEANT.search(text) or len(text) > 200:
        return None
    found = [(match.start(), field) for field, p in _MENTIONED if (match := p.search(text))]
    if not found:
        return None
    fields = {field for _, field in found}
    if {"given_name", "family_name"} <= fields:
        return Guess("full_name", 1)
    _, field = min(found)
    return Guess(field, 1 + (BUYER if _BUYER.search(text) else 0))


def is_about_others(header: str) -> bool:
    """Whether the question is about a companion, a consent, a diet: none of our fields."""
    return _NOT_MEANT.search(fold(header)) is not None


_FLAGS = (
    (
        re.compile(
            r"supprimee?|annulee?.{0,8}|cancell?ed|deleted|refunded|remboursee?|desistement"
        ),
        RegistrationStatus.CANCELLED,
    ),
    (
        re.compile(r"(en |sur )?liste d'attente|wait(ing)?[ -]?list(ed)?|en attente"),
        RegistrationStatus.WAITLISTED,
    ),
)


def flag_of(header: str) -> RegistrationStatus | None:
    """The status that a tick in a column of this name gives: `Annulé`, `Liste d'attente`."""
    text = fold(header).strip(" ?:.!")
    return next((status for pattern, status in _FLAGS if pattern.fullmatch(text)), None)
