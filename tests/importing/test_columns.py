"""Which column is which field, on the exports of many platforms."""

import pytest

from checkin.domain.errors import BadInput
from checkin.domain.model import Programme
from checkin.importing.columns import Columns, map_columns, parse_map
from checkin.importing.readers import read_table


def columns(programme: Programme, text: str, **told: str) -> Columns:
    return map_columns(read_table(text.encode(), "list.csv"), programme, told)


def fields(found: Columns) -> dict[str, str]:
    return {c.header: f"session:{c.session}" if c.session else c.field for c in found.used}


def test_an_airtable_export_in_french(programme: Programme) -> None:
    header = "Nom,Prénom,Adresse e-mail,Organisme,Fonction,Vous êtes…,Rôle,Statut,Téléphone"
    found = columns(programme, f"{header}\nA,B,a@example.org,C,D,Curieux,,Annulé,06")
    assert list(fields(found).values()) == [
        *("family_name", "given_name", "email", "organisation", "job_title", "audience"),
        *("role", "status"),
    ]
    assert found.ignored == ("Téléphone",)


def test_a_google_form_in_english(programme: Programme) -> None:
    text = "Timestamp,First name,Last name,Email address,Country\n3/4/2020,A,B,a@example.org,FR"
    assert list(fields(columns(programme, text)).values()) == [
        *("registered_at", "given_name", "family_name", "email", "country"),
    ]


def test_a_microsoft_form_whose_own_email_column_is_anonymous(programme: Programme) -> None:
    text = "ID,Heure de début,Heure de fin,Adresse de messagerie,Nom,Votre e-mail\n"
    found = columns(programme, text + "1,1/2/20,1/2/20,anonymous,Ana Blanc,a@example.org")
    assert fields(found) == {
        "ID": "registration_id",
        "Heure de début": "registered_at",
        "Heure de fin": "registered_at",
        "Adresse de messagerie": "email",
        "Nom": "full_name",
        "Votre e-mail": "email",
    }
    assert found.of("registered_at")[0].header == "Heure de fin"


def test_helloasso_an_order_is_no_registration_and_the_buyer_comes_last(
    programme: Programme,
) -> None:
    header = (
        "Référence commande;Date de la commande;Statut de la commande;Nom participant;"
        "Prénom participant;Nom payeur;Prénom payeur;Email payeur;Numéro de billet;Montant tarif"
    )
    found = columns(programme, f"{header}\n1;10/02/2020 10:00;Validé;A;B;C;D;c@example.org;77;0")
    assert [c.header for c in found.of("family_name")] == ["Nom participant", "Nom payeur"]
    assert [c.header for c in found.of("registration_id")] == ["Numéro de billet"]
    assert found.ignored == ("Référence commande", "Montant tarif")


def test_one_column_per_session_is_told_by_title_alias_brackets_or_id(
    programme: Programme,
) -> None:
    text = (
        "Nom;Les essentiels de l’ouverture des données;Jeudi matin;"
        "Vos choix [Lancement du meetup open data Aix-Marseille];ven-am\nA;X;;X;oui\n"
    )
    assert list(fields(columns(programme, text)).values()) == [
        *("full_name", "session:mer-pm", "session:jeu-am", "session:ven-soir", "session:ven-am"),
    ]


def test_a_question_about_a_session_is_not_its_column(programme: Programme) -> None:
    text = "Nom;Mercredi matin\nA;j'ai une question sur le format\n"
    assert columns(programme, text).ignored == ("Mercredi matin",)


def test_a_ticket_type_is_the_session_column_where_its_values_are_titles(
    programme: Programme,
) -> None:
    text = "Nom;Billet\nA;Rencontre entre producteurs et réutilisateurs de données\n"
    assert fields(columns(programme, text))["Billet"] == "sessions"


def test_words_alone_make_no_session_or_status_column(programme: Programme) -> None:
    text = "Nom;Comment avez-vous connu cette conférence ?;Statut\nA;Par la presse;Étudiante\n"
    assert set(fields(columns(programme, text)).values()) == {"full_name"}


def test_a_consent_or_a_child_is_nobodys_field(programme: Programme) -> None:
    text = "Nom;J'accepte de recevoir un e-mail;Prénom de l'enfant\nA B;Oui;Léo\n"
    assert set(fields(columns(programme, text)).values()) == {"full_name"}


def test_somebodys_word_comes_before_any_guess(programme: Programme) -> None:
    text = "Nom;Mail;Contact;Truc;Régime\nA;x;a@example.org;oui;végétarien\n"
    told = {"contact": "email", "Truc": "session:jeu-pm", "Régime": "extra", "Nom": "family_name"}
    assert fields(columns(programme, text, **told)) == {
        "Nom": "family_name",
        "Contact": "email",
        "Truc": "session:jeu-pm",
        "Régime": "extra",
    }


def test_a_column_can_be_ignored(programme: Programme) -> None:
    found = columns(programme, "Nom;Pays\nA;France\n", Pays="ignore")
    assert found.ignored == ("Pays",)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"Zut": "email"}, "There is no column 'Zut'. Columns: Nom, Pays"),
        ({"Nom": "nom"}, "There is no field 'nom'. Fields: given_name, family_name, full_name"),
        ({"Nom": "session:x"}, "There is no session 'x'. Sessions: mer-am, mer-pm"),
    ],
)
def test_a_wrong_map_says_what_there_is(
    programme: Programme, told: dict[str, str], said: str
) -> None:
    with pytest.raises(BadInput) as caught:
        columns(programme, "Nom;Pays\nA;France\n", **told)
    assert said in str(caught.value)


def test_a_list_without_names_or_addresses_is_refused(programme: Programme) -> None:
    with pytest.raises(
        BadInput, match=r"No column holds names or e-mail addresses\. Columns: x, y"
    ):
        columns(programme, "x;y\n1;2\n")


def test_the_last_equals_sign_of_a_map_counts() -> None:
    assert parse_map(["1+1=2 ?=ignore"]) == {"1+1=2 ?": "ignore"}
    with pytest.raises(BadInput, match="'Nom' is not COLUMN=FIELD"):
        parse_map(["Nom"])


@pytest.mark.parametrize(
    "question",
    [
        "Déjeunerez-vous sur place le mercredi matin ?",
        "Cocktail du vendredi soir",
        "Un hôtel pour vendredi soir ?",
        "Covoiturage jeudi matin",
    ],
)
def test_what_happens_at_the_hour_of_a_session_is_no_session(
    programme: Programme, question: str
) -> None:
    text = f"Nom;Prénom;{question}\nBlanc;Ana;Oui\nNoir;Bob;Non\n"
    found = columns(programme, text)
    assert found.every[2].field == "ignore"


@pytest.mark.parametrize(
    ("question", "session"),
    [
        ("Serez-vous là jeudi après-midi ?", "jeu-pm"),
        ("Je participe le vendredi 6 mars au matin", "ven-am"),
        ("Will you join us on Wednesday afternoon?", "mer-pm"),
    ],
)
def test_a_question_about_a_half_day_answered_by_yes_and_no_is_its_session(
    programme: Programme, question: str, session: str
) -> None:
    text = f"Nom;Prénom;{question}\nBlanc;Ana;Oui, avec joie\nNoir;Bob;Non, désolé\n"
    found = columns(programme, text)
    assert found.every[2].session == session


def test_yes_and_no_alone_tell_no_status(programme: Programme) -> None:
    text = "Nom;Prénom;Une première fois chez nous ?\nBlanc;Ana;Oui\nNoir;Bob;Non\n"
    found = columns(programme, text)
    assert found.every[2].field == "ignore"


def test_a_title_of_courtesy_is_no_job(programme: Programme) -> None:
    text = "First name,Last name,Title\nAna,Blanc,Dr\nBob,Noir,Mr\n"
    found = columns(programme, text)
    assert found.every[2].field == "ignore"
