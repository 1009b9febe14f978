<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>command line</name>
        <message>
            <source>On-site check-in: registration list, badges, the door, attendance. Without a command it opens the window.</source>
            <translation>Accueil sur place : liste d’inscriptions, badges, porte, présences. Sans commande, ouvre la fenêtre.</translation>
        </message>
        <message>
            <source>a file, sqlite:///… or postgresql://…</source>
            <translation>un fichier, sqlite:///… ou postgresql://…</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>show tracebacks</source>
            <translation>montrer la trace des erreurs</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>COMMANDE</translation>
        </message>
        <message>
            <source>the whole story on a sample list, in a fresh folder</source>
            <translation>toute l’histoire sur une liste d’exemple, dans un dossier neuf</translation>
        </message>
        <message>
            <source>make a new event</source>
            <translation>créer un événement</translation>
        </message>
        <message>
            <source>import a registration list, or a newer state of it</source>
            <translation>importer une liste d’inscriptions, ou son état plus récent</translation>
        </message>
        <message>
            <source>list everybody</source>
            <translation>lister tout le monde</translation>
        </message>
        <message>
            <source>make badges as PDF or PNG</source>
            <translation>fabriquer les badges, en PDF ou en PNG</translation>
        </message>
        <message>
            <source>register a person at the desk</source>
            <translation>inscrire quelqu’un à l’accueil</translation>
        </message>
        <message>
            <source>show or change the programme</source>
            <translation>montrer ou modifier le programme</translation>
        </message>
        <message>
            <source>copy the event to a file, or choose where automatic copies go</source>
            <translation>copier l’événement dans un fichier, ou choisir où vont les copies automatiques</translation>
        </message>
        <message>
            <source>make a copy the event again</source>
            <translation>faire d’une copie l’événement</translation>
        </message>
        <message>
            <source>answer scans, one a line of standard input</source>
            <translation>répondre aux passages, un par ligne de l’entrée standard</translation>
        </message>
        <message>
            <source>show or change one person</source>
            <translation>montrer ou modifier une personne</translation>
        </message>
        <message>
            <source>revoke, re-issue or bind a badge, or make spare ones</source>
            <translation>révoquer, refaire ou attribuer un badge, ou en créer de réserve</translation>
        </message>
        <message>
            <source>who has a supervisor's PIN, or take all away</source>
            <translation>qui a un code de responsable, ou les retirer tous</translation>
        </message>
        <message>
            <source>what the camera pipeline reads in pictures or a video</source>
            <translation>ce que la caméra lirait dans des images ou une vidéo</translation>
        </message>
        <message>
            <source>sessions and rooms now</source>
            <translation>les séances et les salles en ce moment</translation>
        </message>
        <message>
            <source>find people by any part of name, e-mail, organisation</source>
            <translation>trouver quelqu’un par un bout de nom, d’adresse ou d’organisation</translation>
        </message>
        <message>
            <source>write the attendance for the funder</source>
            <translation>écrire les présences pour le financeur</translation>
        </message>
        <message>
            <source>say whether an exported dossier is untouched</source>
            <translation>dire si un dossier exporté est intact</translation>
        </message>
        <message>
            <source>show or install the menu entry of a Linux desktop</source>
            <translation>montrer ou installer l’entrée de menu d’un bureau Linux</translation>
        </message>
        <message>
            <source>recompute everything derived and compare</source>
            <translation>tout recalculer depuis le journal et comparer</translation>
        </message>
        <message>
            <source>a folder that is new or empty</source>
            <translation>un dossier neuf ou vide</translation>
        </message>
        <message>
            <source>DIR</source>
            <translation>DOSSIER</translation>
        </message>
        <message>
            <source>open no window afterwards</source>
            <translation>ne pas ouvrir de fenêtre ensuite</translation>
        </message>
        <message>
            <source>without it that of the sample</source>
            <translation>sans lui, celui de l’exemple</translation>
        </message>
        <message>
            <source>PROGRAMME.toml</source>
            <translation>PROGRAMME.toml</translation>
        </message>
        <message>
            <source>print JSON</source>
            <translation>écrire du JSON</translation>
        </message>
        <message>
            <source>CSV, XLSX, XLS or ODS</source>
            <translation>CSV, XLSX, XLS ou ODS</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>FICHIER</translation>
        </message>
        <message>
            <source>take the last import back</source>
            <translation>annuler le dernier import</translation>
        </message>
        <message>
            <source>of a workbook with several</source>
            <translation>la feuille, si le classeur en a plusieurs</translation>
        </message>
        <message>
            <source>S</source>
            <translation>F</translation>
        </message>
        <message>
            <source>what a column holds</source>
            <translation>ce que contient une colonne</translation>
        </message>
        <message>
            <source>COLUMN=FIELD</source>
            <translation>COLONNE=CHAMP</translation>
        </message>
        <message>
            <source>what becomes of people whom a newer list leaves out</source>
            <translation>ce que deviennent ceux qu’une liste plus récente ne cite plus</translation>
        </message>
        <message>
            <source>keep this column as it is</source>
            <translation>garder cette colonne telle quelle</translation>
        </message>
        <message>
            <source>COLUMN</source>
            <translation>COLONNE</translation>
        </message>
        <message>
            <source>take new people; leave everybody known as they are</source>
            <translation>prendre les nouveaux ; ne pas toucher aux personnes connues</translation>
        </message>
        <message>
            <source>undo what another program made of accents (Ã© for é)</source>
            <translation>réparer les accents abîmés par un autre logiciel (Ã© pour é)</translation>
        </message>
        <message>
            <source>show what would change</source>
            <translation>montrer ce qui changerait</translation>
        </message>
        <message>
            <source>a name, or a .toml file</source>
            <translation>un nom, ou un fichier .toml</translation>
        </message>
        <message>
            <source>D</source>
            <translation>M</translation>
        </message>
        <message>
            <source>session:ID, role:ROLE, audience:NAME or an attendee's id</source>
            <translation>session:ID, role:RÔLE, audience:PROFIL ou l’identifiant d’un participant</translation>
        </message>
        <message>
            <source>WHO</source>
            <translation>QUI</translation>
        </message>
        <message>
            <source>in which they come out</source>
            <translation>dans quel ordre ils sortent</translation>
        </message>
        <message>
            <source>of a sheet begun before</source>
            <translation>la première case libre d’une planche entamée</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>millimetres to the right and down, for a printer that does not hit the edges</source>
            <translation>millimètres vers la droite et vers le bas, pour une imprimante qui tombe à côté</translation>
        </message>
        <message>
            <source>X,Y</source>
            <translation>X,Y</translation>
        </message>
        <message>
            <source>add the backs, page after page</source>
            <translation>ajouter les versos, page après page</translation>
        </message>
        <message>
            <source>N new badges bound to nobody, in --out</source>
            <translation>N badges neufs sans titulaire, dans --out</translation>
        </message>
        <message>
            <source>all badges in one PDF</source>
            <translation>tous les badges dans un PDF</translation>
        </message>
        <message>
            <source>FILE.pdf</source>
            <translation>FICHIER.pdf</translation>
        </message>
        <message>
            <source>a picture a person, and badges.csv</source>
            <translation>une image par personne, et badges.csv</translation>
        </message>
        <message>
            <source>a PDF a person, and badges.csv</source>
            <translation>un PDF par personne, et badges.csv</translation>
        </message>
        <message>
            <source>the list on paper, with a small QR a line</source>
            <translation>la liste sur papier, avec un petit QR par ligne</translation>
        </message>
        <message>
            <source>given name, family name</source>
            <translation>prénom et nom</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NOM</translation>
        </message>
        <message>
            <source>E-MAIL</source>
            <translation>E-MAIL</translation>
        </message>
        <message>
            <source>participant, speaker, staff, press or guest</source>
            <translation>participant, speaker (intervenant), staff (équipe), press (presse) ou guest (invité)</translation>
        </message>
        <message>
            <source>R</source>
            <translation>R</translation>
        </message>
        <message>
            <source>may be given several times</source>
            <translation>peut être donné plusieurs fois</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>put them on the waiting list in any case</source>
            <translation>mettre en liste d’attente dans tous les cas</translation>
        </message>
        <message>
            <source>ISO-TIME</source>
            <translation>DATE-HEURE</translation>
        </message>
        <message>
            <source>put this one in its place</source>
            <translation>mettre celui-ci à la place</translation>
        </message>
        <message>
            <source>FILE.toml</source>
            <translation>FICHIER.toml</translation>
        </message>
        <message>
            <source>the one to change</source>
            <translation>celle à modifier</translation>
        </message>
        <message>
            <source>its new start</source>
            <translation>son nouveau début</translation>
        </message>
        <message>
            <source>its new end</source>
            <translation>sa nouvelle fin</translation>
        </message>
        <message>
            <source>open its doors now</source>
            <translation>ouvrir ses portes maintenant</translation>
        </message>
        <message>
            <source>its new room</source>
            <translation>sa nouvelle salle</translation>
        </message>
        <message>
            <source>its new seats</source>
            <translation>ses nouvelles places</translation>
        </message>
        <message>
            <source>of the session's room</source>
            <translation>de la salle de la séance</translation>
        </message>
        <message>
            <source>the copy to write</source>
            <translation>la copie à écrire</translation>
        </message>
        <message>
            <source>of the automatic copies</source>
            <translation>des copies automatiques</translation>
        </message>
        <message>
            <source>the copy; what was there is kept beside it</source>
            <translation>la copie ; ce qui était là est gardé à côté</translation>
        </message>
        <message>
            <source>auto: the one each person is due at</source>
            <translation>auto : celle où chaque personne est attendue</translation>
        </message>
        <message>
            <source>ID|auto</source>
            <translation>ID|auto</translation>
        </message>
        <message>
            <source>entries or exits</source>
            <translation>entrées ou sorties</translation>
        </message>
        <message>
            <source>the desk's name, else the computer's</source>
            <translation>le nom du poste, sinon celui de l’ordinateur</translation>
        </message>
        <message>
            <source>as “checkin find” shows it</source>
            <translation>tel que « checkin find » le montre</translation>
        </message>
        <message>
            <source>the door lets them in no more</source>
            <translation>la porte ne la laisse plus entrer</translation>
        </message>
        <message>
            <source>the door lets them in again</source>
            <translation>la porte la laisse de nouveau entrer</translation>
        </message>
        <message>
            <source>cancel this registration</source>
            <translation>annuler cette inscription</translation>
        </message>
        <message>
            <source>SESSION</source>
            <translation>SÉANCE</translation>
        </message>
        <message>
            <source>the door note, for staff's eyes</source>
            <translation>la note d’accueil, pour l’équipe</translation>
        </message>
        <message>
            <source>at their request, erase their data for good; what proves attendance stays</source>
            <translation>à sa demande, efface ses données pour de bon ; ce qui prouve la présence reste</translation>
        </message>
        <message>
            <source>who erases, for the journal</source>
            <translation>qui efface, pour le journal</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXTE</translation>
        </message>
        <message>
            <source>pass the registrations on to somebody else</source>
            <translation>passer les inscriptions à quelqu’un d’autre</translation>
        </message>
        <message>
            <source>NAME,E-MAIL</source>
            <translation>NOM,E-MAIL</translation>
        </message>
        <message>
            <source>whose badge; with --bind a spare one's code</source>
            <translation>de qui ; avec --bind, le code d’un badge de réserve</translation>
        </message>
        <message>
            <source>ID|CODE</source>
            <translation>ID|CODE</translation>
        </message>
        <message>
            <source>it opens no door any more</source>
            <translation>il n’ouvre plus aucune porte</translation>
        </message>
        <message>
            <source>revoke it and make a new one</source>
            <translation>le révoquer et en faire un neuf</translation>
        </message>
        <message>
            <source>N new badges bound to nobody</source>
            <translation>N badges neufs sans titulaire</translation>
        </message>
        <message>
            <source>give the spare badge to this person</source>
            <translation>donner le badge de réserve à cette personne</translation>
        </message>
        <message>
            <source>take every PIN away: until new ones are given, a name is enough to decide</source>
            <translation>retirer tous les codes : jusqu’à ce qu’on en donne de nouveaux, un nom suffit pour décider</translation>
        </message>
        <message>
            <source>who does it, for the journal</source>
            <translation>qui le fait, pour le journal</translation>
        </message>
        <message>
            <source>a picture or a video</source>
            <translation>une image ou une vidéo</translation>
        </message>
        <message>
            <source>say what read each code</source>
            <translation>dire comment chaque code a été lu</translation>
        </message>
        <message>
            <source>accents and slips of the keyboard do not matter</source>
            <translation>accents et fautes de frappe ne gênent pas</translation>
        </message>
        <message>
            <source>the folder to write into</source>
            <translation>le dossier où écrire</translation>
        </message>
        <message>
            <source>of xlsx, csv, pdf, datapackage, certificates; without it all that exist</source>
            <translation>parmi xlsx, csv, pdf, datapackage, certificates ; sans cela, tous</translation>
        </message>
        <message>
            <source>F,F…</source>
            <translation>F,F…</translation>
        </message>
        <message>
            <source>only this one; may be given several times</source>
            <translation>seulement celle-ci ; peut être donné plusieurs fois</translation>
        </message>
        <message>
            <source>of the papers, whatever yours is</source>
            <translation>celle des documents, quelle que soit la vôtre</translation>
        </message>
        <message>
            <source>its folder or its ZIP</source>
            <translation>son dossier ou son ZIP</translation>
        </message>
        <message>
            <source>DIR|ZIP</source>
            <translation>DOSSIER|ZIP</translation>
        </message>
        <message>
            <source>for this user</source>
            <translation>pour cet utilisateur</translation>
        </message>
        <message>
            <source>checkin: a system library is missing: {name}. On Debian: apt-get install {packages}</source>
            <translation>checkin: il manque une bibliothèque du système : {name}. Sous Debian : apt-get install {packages}</translation>
        </message>
        <message>
            <source>checkin: unexpected error ({name}). Nothing half-done was kept. Run the command again with --debug before it to see where.</source>
            <translation>checkin: erreur imprévue ({name}). Rien n’a été fait à moitié. Relancez la commande précédée de --debug pour voir où.</translation>
        </message>
        <message>
            <source>{name}: no font of this computer has {detail}; it prints as boxes.</source>
            <translation>{name} : aucune police de cet ordinateur n’a {detail} ; des carrés seront imprimés.</translation>
        </message>
        <message>
            <source>{name}: no font of this computer has {detail}; the badge does without.</source>
            <translation>{name} : aucune police de cet ordinateur n’a {detail} ; le badge s’en passe.</translation>
        </message>
        <message>
            <source>{name}: the name is too long, printed as “{detail}”.</source>
            <translation>{name} : le nom est trop long, imprimé « {detail} ».</translation>
        </message>
        <message>
            <source>{name}: the name prints very small; choose a larger badge.</source>
            <translation>{name} : le nom sort très petit ; choisissez un badge plus grand.</translation>
        </message>
        <message>
            <source>{name}: “{detail}” is shortened.</source>
            <translation>{name} : « {detail} » est abrégé.</translation>
        </message>
        <message>
            <source>{number} badges in {where}.</source>
            <translation>Badges : {number}, dans {where}.</translation>
        </message>
        <message>
            <source>“{text}” is not two numbers of millimetres, 20 at most</source>
            <translation>« {text} », ce ne sont pas deux nombres de millimètres, 20 au plus</translation>
        </message>
        <message>
            <source>{number} people in {file}.</source>
            <translation>Personnes : {number}, dans {file}.</translation>
        </message>
        <message>
            <source>Made the event “{name}” in {database}.</source>
            <translation>Événement « {name} » créé dans {database}.</translation>
        </message>
        <message>
            <source>Copied the event to {file}.</source>
            <translation>Événement copié dans {file}.</translation>
        </message>
        <message>
            <source>{target} is now the event of {file}; what was there is kept beside it.</source>
            <translation>{target} est maintenant l’événement de {file} ; ce qui était là est gardé à côté.</translation>
        </message>
        <message>
            <source>Automatic copies go to {folder} from now on.</source>
            <translation>Les copies automatiques vont désormais dans {folder}.</translation>
        </message>
        <message>
            <source>{file}: {n} codes in {ms} ms</source>
            <translation>{file} : codes lus : {n}, en {ms} ms</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>{file}: {code}: {rung} (frame {frame})</source>
            <translation>{file} : {code} : {rung} (image {frame})</translation>
        </message>
        <message>
            <source>all is well</source>
            <translation>tout va bien</translation>
        </message>
        <message>
            <source>Written:</source>
            <translation>Écrits :</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Jauge</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Inscrits</translation>
        </message>
        <message>
            <source>Rows with a remark</source>
            <translation>Lignes avec une remarque</translation>
        </message>
        <message>
            <source>Badges made</source>
            <translation>Badges fabriqués</translation>
        </message>
        <message>
            <source>Badges read back</source>
            <translation>Badges relus</translation>
        </message>
        <message>
            <source>Admitted</source>
            <translation>Entrées et sorties</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>À vous de dire</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>There is no display here, so no window opens. The story ends well.</source>
            <translation>Il n’y a pas d’écran ici, donc pas de fenêtre. L’histoire finit bien.</translation>
        </message>
        <message>
            <source>For the witness: SHA256SUMS {digest}</source>
            <translation>Pour le témoin : SHA256SUMS {digest}</translation>
        </message>
        <message>
            <source>{file}: changed since the dossier was sealed.</source>
            <translation>{file} : modifié depuis que le dossier a été scellé.</translation>
        </message>
        <message>
            <source>{file}: missing from the dossier.</source>
            <translation>{file} : manque au dossier.</translation>
        </message>
        <message>
            <source>{file}: was not in the dossier when it was sealed.</source>
            <translation>{file} : n’était pas dans le dossier quand il a été scellé.</translation>
        </message>
        <message>
            <source>{file}: is no dossier, or cannot be read.</source>
            <translation>{file} : ce n’est pas un dossier, ou il est illisible.</translation>
        </message>
        <message>
            <source>{file}: the ZIP itself was changed or packed again; every file in it is untouched.</source>
            <translation>{file} : le ZIP lui-même a été modifié ou refait ; chaque fichier dedans est intact.</translation>
        </message>
        <message>
            <source>Untouched since it was sealed. Compare these with what the witness was sent:</source>
            <translation>Intact depuis qu’il a été scellé. Comparez avec ce que le témoin a reçu :</translation>
        </message>
        <message>
            <source>key</source>
            <translation>clé</translation>
        </message>
        <message>
            <source>Took back the import of {file}: {removed} people removed, {restored} put back, {registrations} registrations put back.</source>
            <translation>Import de {file} annulé : personnes retirées {removed}, remises {restored} ; inscriptions remises {registrations}.</translation>
        </message>
        <message>
            <source>Accents look damaged by another program: --repair-accents mends them (see it with --dry-run first).</source>
            <translation>Les accents semblent abîmés par un autre logiciel : --repair-accents les répare (regardez d’abord avec --dry-run).</translation>
        </message>
        <message>
            <source>{session}: {n} on the waiting list.</source>
            <translation>{session} : {n} en liste d’attente.</translation>
        </message>
        <message>
            <source>{session}: {n} moved up from the waiting list.</source>
            <translation>{session} : {n} passent de la liste d’attente aux confirmés.</translation>
        </message>
        <message>
            <source>{n} of their badges were printed: throw them away.</source>
            <translation>Badges déjà imprimés de ces personnes : {n}. Jetez-les.</translation>
        </message>
        <message>
            <source>Would be: {counts}</source>
            <translation>Cela ferait : {counts}</translation>
        </message>
        <message>
            <source>PINs taken away: {names}. It is in the event's journal, by {by}.</source>
            <translation>Codes retirés : {names}. C’est noté au journal de l’événement, par {by}.</translation>
        </message>
        <message>
            <source>Give new ones in the settings (Ctrl+,): until then a name is enough to decide.</source>
            <translation>Donnez-en de nouveaux dans les réglages (Ctrl+,) : d’ici là, un nom suffit pour décider.</translation>
        </message>
        <message>
            <source>Nobody had a PIN; nothing was changed.</source>
            <translation>Personne n’avait de code ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{row}: {problem}</source>
            <translation>{row} : {problem}</translation>
        </message>
        <message>
            <source>(erased)</source>
            <translation>(effacé)</translation>
        </message>
        <message>
            <source>Erased. Name, organisation and registrations stay: they prove attendance.</source>
            <translation>Effacé. Le nom, l’organisation et les inscriptions restent : ils prouvent la présence.</translation>
        </message>
        <message>
            <source>Erased, the name too: this person attended nothing.</source>
            <translation>Effacé, le nom aussi : cette personne n’a assisté à rien.</translation>
        </message>
        <message>
            <source>Another program is reading the event: close it there, then erase once more.</source>
            <translation>Un autre programme lit l’événement : fermez-le là-bas, puis effacez encore une fois.</translation>
        </message>
        <message>
            <source>This copy could not be deleted, do it by hand: {path}</source>
            <translation>Cette copie n’a pas pu être supprimée, faites-le à la main : {path}</translation>
        </message>
        <message>
            <source>The log does not check out: run “checkin doctor” at once.</source>
            <translation>Le journal présente un défaut : lancez tout de suite « checkin doctor ».</translation>
        </message>
        <message>
            <source>Nobody has a PIN: a name is enough.</source>
            <translation>Personne n’a de code : un nom suffit.</translation>
        </message>
        <message>
            <source>“{text}” is not a whole number</source>
            <translation>« {text} » n’est pas un nombre entier</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exports</translation>
        </message>
        <message>
            <source>Three days at the door</source>
            <translation>Trois jours à la porte</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>Badges</translation>
        </message>
        <message>
            <source>! {one} may be {other}</source>
            <translation>! {one} est peut-être {other}</translation>
        </message>
        <message>
            <source>(row {rows})</source>
            <translation>(ligne {rows})</translation>
        </message>
        <message>
            <source>(the desk's stays)</source>
            <translation>(celui de l’accueil reste)</translation>
        </message>
        <message>
            <source>id</source>
            <translation>id</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>inscrits</translation>
        </message>
        <message>
            <source>waitlisted</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>inside</source>
            <translation>présents</translation>
        </message>
        <message>
            <source>admitted</source>
            <translation>admis</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refus</translation>
        </message>
        <message>
            <source>seats</source>
            <translation>places</translation>
        </message>
        <message>
            <source>held</source>
            <translation>réservées</translation>
        </message>
        <message>
            <source>occupancy</source>
            <translation>présents</translation>
        </message>
        <message>
            <source>capacity</source>
            <translation>jauge</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>lignes</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ajoutés</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>mis à jour</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangés</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulés</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absents de la liste</translation>
        </message>
        <message>
            <source>as if it were then, in the event's time, such as 2020-03-04T09:25</source>
            <translation>comme s’il était cette heure-là, à l’heure de l’événement, par exemple 2020-03-04T09:25</translation>
        </message>
        <message>
            <source>may be left out</source>
            <translation>n’est pas obligatoire</translation>
        </message>
        <message>
            <source>{row}, {column}: {problem} ({value})</source>
            <translation>ligne {row}, {column} : {problem} ({value})</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>kept: {name}, {what} (scanned since)</source>
            <translation>gardé : {name}, {what} (passage enregistré depuis)</translation>
        </message>
        <message>
            <source>kept: {name}, {what} (changed since)</source>
            <translation>gardé : {name}, {what} (modifié depuis)</translation>
        </message>
        <message>
            <source>Nobody matches “{text}”.</source>
            <translation>Personne ne correspond à « {text} ».</translation>
        </message>
        <message>
            <source>read a text as cp850, mac_roman…</source>
            <translation>lire un texte comme cp850, mac_roman…</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>serve this event to other desks</source>
            <translation>partager cet événement avec d’autres postes</translation>
        </message>
        <message>
            <source>work on the event that another desk serves</source>
            <translation>travailler sur l’événement qu’un autre poste partage</translation>
        </message>
        <message>
            <source>let the other desks in no more; the event stays</source>
            <translation>ne plus laisser entrer les autres postes ; l’événement reste</translation>
        </message>
        <message>
            <source>bring the event back into a file</source>
            <translation>ramener l’événement dans un fichier</translation>
        </message>
        <message>
            <source>the server is lost: go on in the file it came from</source>
            <translation>le serveur est perdu : reprendre le fichier d’où venait l’événement</translation>
        </message>
        <message>
            <source>whom root lets the server run as</source>
            <translation>le compte auquel root confie le serveur</translation>
        </message>
        <message>
            <source>USER</source>
            <translation>COMPTE</translation>
        </message>
        <message>
            <source>as the desk that serves shows it; - reads it from standard input, so that it does not stand in the shell's history</source>
            <translation>tel que le poste principal l’affiche ; - le lit sur l’entrée standard, pour qu’il ne reste pas dans l’historique du terminal</translation>
        </message>
        <message>
            <source>what this desk is called</source>
            <translation>le nom de ce poste</translation>
        </message>
        <message>
            <source>SECRET</source>
            <translation>CODE</translation>
        </message>
        <message>
            <source>{file} takes scans again, as it was when it was served. Run checkin doctor.</source>
            <translation>{file} reçoit de nouveau les passages, tel qu’il était au début du partage. Lancez checkin doctor.</translation>
        </message>
        <message>
            <source>The server is stopped. The event is in {file}.</source>
            <translation>Le partage est arrêté. L’événement est dans {file}.</translation>
        </message>
        <message>
            <source>No other desk comes in any more. The event is still here: checkin opens it.</source>
            <translation>Plus aucun autre poste n’entre. L’événement est toujours ici : checkin l’ouvre.</translation>
        </message>
        <message>
            <source>Serve again: checkin --database {link} host. Into a file: … host --back FILE</source>
            <translation>Partager de nouveau : checkin --database {link} host. Dans un fichier : … host --back FICHIER</translation>
        </message>
        <message>
            <source>The event is in {file} again, compared and sound. Desks that are still
connected are told so. Stop the server: checkin host --stop</source>
            <translation>L’événement est de nouveau dans {file}, comparé et intact. Les postes encore
connectés en sont avertis. Pour arrêter le partage : checkin host --stop</translation>
        </message>
        <message>
            <source>Joined “{event}” at {address}: {n} people.</source>
            <translation>« {event} » rejoint à l’adresse {address}. Participants : {n}.</translation>
        </message>
        <message>
            <source>This desk is called “{station}”. From now on, checkin opens this event.</source>
            <translation>Ce poste s’appelle « {station} ». Désormais, checkin ouvre cet événement.</translation>
        </message>
        <message>
            <source>Copied and compared: {n} people, {entries} entries of the log. Nothing is recorded in {file} any more.</source>
            <translation>Copiés et comparés : participants {n}, lignes du journal {entries}. Plus rien n’est enregistré dans {file}.</translation>
        </message>
        <message>
            <source>This desk serves “{event}” at {addresses}, port {port}.</source>
            <translation>Ce poste partage « {event} » aux adresses {addresses}, port {port}.</translation>
        </message>
        <message>
            <source>This computer is on no network: connect it to the venue's, then run this again.</source>
            <translation>Cet ordinateur n’est sur aucun réseau : connectez-le à celui du lieu, puis relancez la commande.</translation>
        </message>
        <message>
            <source>The line is the secret, for the other desks: checkin join - (or the welcome page).
It goes on when this program ends. checkin host --stop ends it; --back FILE brings the
event back into a file. Keep this laptop on its charger, its lid open, awake.</source>
            <translation>La ligne est le code secret, pour les autres postes : checkin join - (ou la page d’accueil).
Le partage continue après ce programme. checkin host --stop l’arrête ; --back FICHIER ramène
l’événement dans un fichier. Gardez ce portable branché, ouvert, éveillé.</translation>
        </message>
        <message>
            <source>Making a private PostgreSQL server…</source>
            <translation>Préparation d’un serveur PostgreSQL privé…</translation>
        </message>
        <message>
            <source>Copying the event into it…</source>
            <translation>Copie de l’événement…</translation>
        </message>
        <message>
            <source>Comparing every row, running the doctor on both…</source>
            <translation>Comparaison de chaque ligne, vérification des deux…</translation>
        </message>
        <message>
            <source>Starting the server…</source>
            <translation>Démarrage du partage…</translation>
        </message>
        <message>
            <source>Looking for the desk that serves…</source>
            <translation>Recherche du poste principal…</translation>
        </message>
        <message>
            <source>Looking at its event…</source>
            <translation>Lecture de son événement…</translation>
        </message>
        <message>
            <source>Entrance {letter}</source>
            <translation>Entrée {letter}</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>admitted</source>
            <translation>admis</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>confirm</source>
            <translation>à confirmer</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>counted</source>
            <translation>comptage noté</translation>
        </message>
        <message>
            <source>registered</source>
            <translation>inscrit</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>invité</translation>
        </message>
        <message>
            <source>walk_in</source>
            <translation>entrée libre</translation>
        </message>
        <message>
            <source>from_waiting_list</source>
            <translation>liste d’attente</translation>
        </message>
        <message>
            <source>re_entry</source>
            <translation>bon retour</translation>
        </message>
        <message>
            <source>left</source>
            <translation>sorti</translation>
        </message>
        <message>
            <source>room_full</source>
            <translation>salle complète</translation>
        </message>
        <message>
            <source>session_full</source>
            <translation>séance complète</translation>
        </message>
        <message>
            <source>over_seats</source>
            <translation>au-delà des places</translation>
        </message>
        <message>
            <source>choose_session</source>
            <translation>choisir la séance</translation>
        </message>
        <message>
            <source>unassigned</source>
            <translation>badge de réserve</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>voir l’accueil</translation>
        </message>
        <message>
            <source>not_registered</source>
            <translation>non inscrit</translation>
        </message>
        <message>
            <source>not_inside</source>
            <translation>n’est pas à l’intérieur</translation>
        </message>
        <message>
            <source>override</source>
            <translation>autorisé</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>présence notée</translation>
        </message>
        <message>
            <source>not_open_yet</source>
            <translation>pas encore ouvert</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>séance terminée</translation>
        </message>
        <message>
            <source>already_inside</source>
            <translation>déjà entré</translation>
        </message>
        <message>
            <source>expected_elsewhere</source>
            <translation>attendu ailleurs</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>attend (liste d’attente)</translation>
        </message>
        <message>
            <source>seats_held</source>
            <translation>places encore réservées</translation>
        </message>
        <message>
            <source>forged</source>
            <translation>badge non reconnu</translation>
        </message>
        <message>
            <source>not_a_badge</source>
            <translation>ce n’est pas un badge</translation>
        </message>
        <message>
            <source>unknown_badge</source>
            <translation>badge inconnu ici</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>ancien badge</translation>
        </message>
        <message>
            <source>bad_request</source>
            <translation>demande incomprise</translation>
        </message>
        <message>
            <source>repeat</source>
            <translation>déjà lu</translation>
        </message>
        <message>
            <source>unknown_scan</source>
            <translation>passage inconnu</translation>
        </message>
        <message>
            <source>already_undone</source>
            <translation>déjà annulé</translation>
        </message>
        <message>
            <source>nothing_to_undo</source>
            <translation>rien à annuler</translation>
        </message>
        <message>
            <source>not_latest</source>
            <translation>pas le dernier passage</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmé</translation>
        </message>
        <message>
            <source>waitlisted</source>
            <translation>en liste d’attente</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>moved_up</source>
            <translation>quitte la liste d’attente</translation>
        </message>
        <message>
            <source>desk_kept</source>
            <translation>l’accueil garde</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent de la liste</translation>
        </message>
        <message>
            <source>left_out</source>
            <translation>laissé de côté</translation>
        </message>
        <message>
            <source>given_name</source>
            <translation>prénom</translation>
        </message>
        <message>
            <source>family_name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>email</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <source>job_title</source>
            <translation>fonction</translation>
        </message>
        <message>
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <source>audience</source>
            <translation>profil</translation>
        </message>
        <message>
            <source>target_group</source>
            <translation>groupe cible</translation>
        </message>
        <message>
            <source>door_note</source>
            <translation>note d’accueil</translation>
        </message>
        <message>
            <source>registration_id</source>
            <translation>numéro d’inscription</translation>
        </message>
        <message>
            <source>role</source>
            <translation>rôle</translation>
        </message>
        <message>
            <source>extra</source>
            <translation>colonne</translation>
        </message>
        <message>
            <source>person</source>
            <translation>la personne</translation>
        </message>
        <message>
            <source>session</source>
            <translation>séance</translation>
        </message>
    </context>
    <context>
        <name>argparse</name>
        <message>
            <source>usage: </source>
            <translation>utilisation : </translation>
        </message>
        <message>
            <source>positional arguments</source>
            <translation>arguments </translation>
        </message>
        <message>
            <source>options</source>
            <translation>options </translation>
        </message>
        <message>
            <source>show this help message and exit</source>
            <translation>montrer cette aide et finir</translation>
        </message>
        <message>
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>%(argument_name)s : %(message)s</translation>
        </message>
        <message>
            <source>%(prog)s: error: %(message)s
</source>
            <translation>%(prog)s : erreur : %(message)s
</translation>
        </message>
        <message>
            <source>the following arguments are required: %s</source>
            <translation>il manque : %s</translation>
        </message>
        <message>
            <source>one of the arguments %s is required</source>
            <translation>il faut l’un de ceux-ci : %s</translation>
        </message>
        <message>
            <source>not allowed with argument %s</source>
            <translation>ne va pas avec %s</translation>
        </message>
        <message>
            <source>expected one argument</source>
            <translation>une valeur est attendue</translation>
        </message>
        <message>
            <source>expected at most one argument</source>
            <translation>une valeur au plus est attendue</translation>
        </message>
        <message>
            <source>expected at least one argument</source>
            <translation>au moins une valeur est attendue</translation>
        </message>
        <message>
            <source>expected %s argument</source>
            <translation>%s valeur est attendue</translation>
        </message>
        <message>
            <source>expected %s arguments</source>
            <translation>%s valeurs sont attendues</translation>
        </message>
        <message>
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>%(value)r n’est pas possible (au choix : %(choices)s)</translation>
        </message>
        <message>
            <source>invalid choice: %(value)r, maybe you meant %(suggestion)r? (choose from %(choices)s)</source>
            <translation>%(value)r n’est pas possible, peut-être %(suggestion)r ? (au choix : %(choices)s)</translation>
        </message>
        <message>
            <source>invalid %(type)s value: %(value)r</source>
            <translation>la valeur %(value)r ne convient pas</translation>
        </message>
        <message>
            <source>unrecognized arguments: %s</source>
            <translation>inconnu : %s</translation>
        </message>
        <message>
            <source>ambiguous option: %(option)s could match %(matches)s</source>
            <translation>%(option)s est ambigu : ce peut être %(matches)s</translation>
        </message>
        <message>
            <source>ignored explicit argument %r</source>
            <translation>ne prend pas de valeur (%r)</translation>
        </message>
        <message>
            <source>unexpected option string: %s</source>
            <translation>option inattendue : %s</translation>
        </message>
        <message>
            <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
            <translation>commande %(parser_name)r inconnue (au choix : %(choices)s)</translation>
        </message>
        <message>
            <source>can't open '%(filename)s': %(error)s</source>
            <translation>« %(filename)s » ne s’ouvre pas : %(error)s</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>A head count cannot be below zero.</source>
            <translation>Un comptage ne peut pas être inférieur à zéro.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Il faut un nom à cette personne.</translation>
        </message>
        <message>
            <source>A presence is recorded for a session: name it.</source>
            <translation>Une présence se note pour une séance : indiquez laquelle.</translation>
        </message>
        <message>
            <source>A scan names either a “code” or an “attendee”.</source>
            <translation>Un passage indique soit un « code », soit un « attendee ».</translation>
        </message>
        <message>
            <source>An event on PostgreSQL is restored with PostgreSQL's own pg_restore.</source>
            <translation>Un événement sur PostgreSQL se restaure avec pg_restore, l’outil de PostgreSQL.</translation>
        </message>
        <message>
            <source>An event on PostgreSQL is saved with PostgreSQL's own pg_dump.</source>
            <translation>Un événement sur PostgreSQL se sauvegarde avec pg_dump, l’outil de PostgreSQL.</translation>
        </message>
        <message>
            <source>How many spare badges? The number must be at least 1.</source>
            <translation>Combien de badges de réserve ? Il en faut au moins 1.</translation>
        </message>
        <message>
            <source>Name a format to export in; there is: {existing}.</source>
            <translation>Indiquez un format d’export ; formats possibles : {existing}.</translation>
        </message>
        <message>
            <source>No badges to print: nobody was selected.</source>
            <translation>Aucun badge à imprimer : personne n’est sélectionné.</translation>
        </message>
        <message>
            <source>No column holds names or e-mail addresses. Columns: {columns}. Say which with --map COLUMN=FIELD</source>
            <translation>Aucune colonne ne contient de noms ni d’adresses électroniques. Colonnes : {columns}. Indiquez lesquelles avec --map COLONNE=CHAMP</translation>
        </message>
        <message>
            <source>No file {name} in {kind}: give the path of a .toml file, or one of {known}.</source>
            <translation>Pas de fichier {name} parmi {kind} : donnez le chemin d’un fichier .toml, ou l’un de ces noms : {known}.</translation>
        </message>
        <message>
            <source>Nobody is selected: no badge was made. Import a list first.</source>
            <translation>Personne n’est sélectionné : aucun badge n’a été créé. Importez d’abord une liste.</translation>
        </message>
        <message>
            <source>Nobody is selected: no list was made.</source>
            <translation>Personne n’est sélectionné : aucune liste n’a été faite.</translation>
        </message>
        <message>
            <source>Seats and capacity cannot be below zero; nothing was changed.</source>
            <translation>Les places et la jauge ne peuvent pas être inférieures à zéro ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Spare badges go to one file: name it with --out FILE.pdf.</source>
            <translation>Les badges de réserve vont dans un seul fichier : indiquez-le avec --out FICHIER.pdf.</translation>
        </message>
        <message>
            <source>The badge “{design}” ({width} × {height} mm) is larger than the cells of the sheet “{sheet}”: choose another sheet.</source>
            <translation>Le badge « {design} » ({width} × {height} mm) est plus grand que les cases de la planche « {sheet} » : choisissez une autre planche.</translation>
        </message>
        <message>
            <source>The copy {target} could not be written ({why}); the event itself is unharmed.</source>
            <translation>La copie {target} n’a pas pu être écrite ({why}) ; l’événement lui-même est intact.</translation>
        </message>
        <message>
            <source>The database {where} could not do it, nothing was recorded: {why}</source>
            <translation>La base {where} n’a pas pu le faire, rien n’a été enregistré : {why}</translation>
        </message>
        <message>
            <source>The disk is full: nothing was recorded. Free some space at {where}, then try again.</source>
            <translation>Le disque est plein : rien n’a été enregistré. Libérez de la place sur {where}, puis réessayez.</translation>
        </message>
        <message>
            <source>The disk is full: the export does not fit into “{folder}”, and nothing there was changed. Free some space, or choose another folder.</source>
            <translation>Le disque est plein : l’export ne tient pas dans « {folder} », où rien n’a été modifié. Libérez de la place ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The end of a session must come after its start; nothing was changed.</source>
            <translation>La fin d’une séance doit venir après son début ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The event {where} cannot be written: check the folder's and the file's permissions.</source>
            <translation>L’événement {where} ne peut pas être modifié : vérifiez les droits du dossier et du fichier.</translation>
        </message>
        <message>
            <source>The event {where} is in use by another program: nothing was recorded. Try again.</source>
            <translation>L’événement {where} est utilisé par un autre programme : rien n’a été enregistré. Réessayez.</translation>
        </message>
        <message>
            <source>The export could not be written into “{folder}” ({reason}), and nothing there was changed. Choose another folder.</source>
            <translation>L’export n’a pas pu être écrit dans « {folder} » ({reason}), où rien n’a été modifié. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The export may not be written into “{folder}”, and nothing there was changed. Choose another folder, or close the files that another program holds open.</source>
            <translation>L’écriture de l’export dans « {folder} » est interdite, et rien n’y a été modifié. Choisissez un autre dossier, ou fermez les fichiers ouverts dans un autre programme.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read: {why}. Nothing was changed.</source>
            <translation>Le fichier {path} est illisible : {why}. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {why}.</source>
            <translation>Le dossier {folder} ne peut pas être créé : {why}.</translation>
        </message>
        <message>
            <source>The folder {path} cannot be made: {why}.</source>
            <translation>Le dossier {path} ne peut pas être créé : {why}.</translation>
        </message>
        <message>
            <source>The list names nobody: it cancels nobody either. Is it the right file?</source>
            <translation>La liste ne nomme personne : elle n’annule donc aucune inscription. Est-ce le bon fichier ?</translation>
        </message>
        <message>
            <source>The programme is not UTF-8 text (line {line}): save it again as UTF-8</source>
            <translation>Le programme n’est pas un texte en UTF-8 (ligne {line}) : enregistrez-le de nouveau en UTF-8</translation>
        </message>
        <message>
            <source>The programme is not valid TOML: {error}</source>
            <translation>Le programme n’est pas du TOML valable : {error}</translation>
        </message>
        <message>
            <source>The session “{session}” has registrations or scans and cannot be taken out of the programme; nothing was changed.</source>
            <translation>La séance « {session} » a des inscriptions ou des passages et ne peut pas être retirée du programme ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no attendee “{attendee}”.</source>
            <translation>Il n’y a pas de participant « {attendee} ».</translation>
        </message>
        <message>
            <source>There is no column {column!r}. Columns: {columns}</source>
            <translation>Il n’y a pas de colonne {column!r}. Colonnes : {columns}</translation>
        </message>
        <message>
            <source>There is no event at {path}. Make one with: checkin --database {path} init</source>
            <translation>Il n’y a pas d’événement à l’emplacement {path}. Pour en créer un : checkin --database {path} init</translation>
        </message>
        <message>
            <source>There is no event in this database yet. Make one with: checkin init</source>
            <translation>Cette base de données ne contient pas encore d’événement. Pour en créer un : checkin init</translation>
        </message>
        <message>
            <source>There is no export in the format “{format}”; there is: {existing}.</source>
            <translation>Il n’y a pas d’export au format « {format} » ; formats possibles : {existing}.</translation>
        </message>
        <message>
            <source>There is no export in the language “{language}”; there is: {existing}.</source>
            <translation>Il n’y a pas d’export dans la langue « {language} » ; langues possibles : {existing}.</translation>
        </message>
        <message>
            <source>There is no field {field!r}. Fields: {fields}, session:ID, ignore</source>
            <translation>Il n’y a pas de champ {field!r}. Champs : {fields}, session:ID, ignore</translation>
        </message>
        <message>
            <source>There is no order “{order}”: {known}.</source>
            <translation>Il n’y a pas d’ordre « {order} » : {known}.</translation>
        </message>
        <message>
            <source>There is no room “{room}”.</source>
            <translation>Il n’y a pas de salle « {room} ».</translation>
        </message>
        <message>
            <source>There is no session {session!r}. Sessions: {sessions}</source>
            <translation>Il n’y a pas de séance {session!r}. Séances : {sessions}</translation>
        </message>
        <message>
            <source>There is no session “{session}” in the programme; there is: {existing}.</source>
            <translation>Il n’y a pas de séance « {session} » au programme ; séances : {existing}.</translation>
        </message>
        <message>
            <source>There is no session “{session}”.</source>
            <translation>Il n’y a pas de séance « {session} ».</translation>
        </message>
        <message>
            <source>This badge belongs to somebody already; nothing was changed.</source>
            <translation>Ce badge appartient déjà à quelqu’un ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This badge was never issued here.</source>
            <translation>Ce badge n’a jamais été émis ici.</translation>
        </message>
        <message>
            <source>This database already holds an event; nothing was changed.</source>
            <translation>Cette base de données contient déjà un événement ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This event was made by a newer version of the program (format {current}, this version knows {head}). Nothing was changed: install the newer version.</source>
            <translation>Cet événement vient d’une version plus récente du logiciel (format {current}, cette version connaît {head}). Rien n’a été modifié : installez la version plus récente.</translation>
        </message>
        <message>
            <source>This is not a badge code: 28 letters from BCDEFGHJKNPRSTVX.</source>
            <translation>Ce n’est pas un code de badge : il faut 28 lettres parmi BCDEFGHJKNPRSTVX.</translation>
        </message>
        <message>
            <source>This kind of database is not known: {database}. Give a file, sqlite:///… or postgresql://…</source>
            <translation>Ce type de base de données est inconnu : {database}. Donnez un fichier, sqlite:///… ou postgresql://…</translation>
        </message>
        <message>
            <source>This line is not JSON: {why}</source>
            <translation>Cette ligne n’est pas du JSON : {why}</translation>
        </message>
        <message>
            <source>This person has no registration for the session “{session}”.</source>
            <translation>Cette personne n’a pas d’inscription à la séance « {session} ».</translation>
        </message>
        <message>
            <source>This programme is of the event “{other}”; this database holds “{here}”.</source>
            <translation>Ce programme est celui de l’événement « {other} » ; cette base de données contient « {here} ».</translation>
        </message>
        <message>
            <source>This sheet has {places} cells: begin at one of 1 to {places}, not {cell}.</source>
            <translation>Cette planche a {places} cases : commencez à l’une des cases 1 à {places}, pas à la {cell}.</translation>
        </message>
        <message>
            <source>Which session? Name it with --session ID.</source>
            <translation>Quelle séance ? Indiquez-la avec --session ID.</translation>
        </message>
        <message>
            <source>Whose badge? Name an attendee's id, or --spare N.</source>
            <translation>Le badge de qui ? Indiquez l’identifiant d’un participant, ou --spare N.</translation>
        </message>
        <message>
            <source>{copy} is not a sound copy of an event; nothing was changed.</source>
            <translation>{copy} n’est pas une copie intacte d’un événement ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} cannot be read as a workbook ({error}): export the list as CSV or XLSX</source>
            <translation>{file} ne se lit pas comme un classeur ({error}) : exportez la liste en CSV ou en XLSX</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}.</source>
            <translation>{file} est illisible : {reason}.</translation>
        </message>
        <message>
            <source>{file} has no sheet {sheet!r}; its sheets: {names}</source>
            <translation>{file} n’a pas de feuille {sheet!r} ; ses feuilles : {names}</translation>
        </message>
        <message>
            <source>{file} is a text file and has no sheets: leave the sheet out</source>
            <translation>{file} est un fichier texte, sans feuilles : n’indiquez pas de feuille</translation>
        </message>
        <message>
            <source>{file} is a web page or XML, not a list (perhaps a login page was saved instead): export the list as CSV or XLSX</source>
            <translation>{file} est une page web ou du XML, pas une liste (peut-être une page de connexion enregistrée à sa place) : exportez la liste en CSV ou en XLSX</translation>
        </message>
        <message>
            <source>{file} is a {kind} file: export the list as CSV or XLSX</source>
            <translation>{file} est un fichier {kind} : exportez la liste en CSV ou en XLSX</translation>
        </message>
        <message>
            <source>{file} is damaged: it says it is {encoding} and is not, at byte {at}</source>
            <translation>{file} est endommagé : il se dit en {encoding} et ne l’est pas, à l’octet {at}</translation>
        </message>
        <message>
            <source>{file} is empty</source>
            <translation>{file} est vide</translation>
        </message>
        <message>
            <source>{file} is empty: it holds no row with text</source>
            <translation>{file} est vide : aucune ligne ne contient de texte</translation>
        </message>
        <message>
            <source>{file} is not a list: it holds neither text nor a workbook</source>
            <translation>{file} n’est pas une liste : ce n’est ni du texte ni un classeur</translation>
        </message>
        <message>
            <source>{file} is not a picture or video that can be read.</source>
            <translation>{file} n’est pas une image ou une vidéo lisible.</translation>
        </message>
        <message>
            <source>{file} is protected by a password: save a copy without it</source>
            <translation>{file} est protégé par un mot de passe : enregistrez-en une copie sans mot de passe</translation>
        </message>
        <message>
            <source>{file}, line {line}: {key}: {reason}.</source>
            <translation>{file}, ligne {line} : {key} : {reason}.</translation>
        </message>
        <message>
            <source>{file}: a quote is opened in row {row} and never closed</source>
            <translation>{file} : un guillemet ouvert à la ligne {row} n’est jamais fermé</translation>
        </message>
        <message>
            <source>{file}: row {row} cannot be read ({error}): is a quote left open there?</source>
            <translation>{file} : la ligne {row} est illisible ({error}) : un guillemet y est-il resté ouvert ?</translation>
        </message>
        <message>
            <source>{file}, line {line}: the font “{font}” is not installed on this computer.</source>
            <translation>{file}, ligne {line} : la police « {font} » n’est pas installée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>{file}: {key}: {reason}.</source>
            <translation>{file} : {key} : {reason}.</translation>
        </message>
        <message>
            <source>{file}: {reason}.</source>
            <translation>{file} : {reason}.</translation>
        </message>
        <message>
            <source>{folder} is not an empty folder; nothing was touched. Name a new one.</source>
            <translation>{folder} n’est pas un dossier vide ; rien n’a été touché. Indiquez un nouveau dossier.</translation>
        </message>
        <message>
            <source>{kind} {id!r}: this id is given twice</source>
            <translation>{kind} {id!r} : cet identifiant est donné deux fois</translation>
        </message>
        <message>
            <source>{option!r} is not COLUMN=FIELD</source>
            <translation>{option!r} n’est pas de la forme COLONNE=CHAMP</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>Impossible d’écrire {path} : {reason}.</translation>
        </message>
        <message>
            <source>{path} is a folder, not an event's file.</source>
            <translation>{path} est un dossier, pas le fichier d’un événement.</translation>
        </message>
        <message>
            <source>{path} is larger than 200 MB: this is no registration list.</source>
            <translation>{path} dépasse 200 Mo : ce n’est pas une liste d’inscriptions.</translation>
        </message>
        <message>
            <source>{path} is not a PDF that can be read.</source>
            <translation>{path} n’est pas un PDF lisible.</translation>
        </message>
        <message>
            <source>{path} is not an event of this program.</source>
            <translation>{path} n’est pas un événement de ce logiciel.</translation>
        </message>
        <message>
            <source>{where} is not a table: write [event], [[room]], [[session]]</source>
            <translation>{where} n’est pas une table : écrivez [event], [[room]], [[session]]</translation>
        </message>
        <message>
            <source>{where}: id {value!r} is reserved: stations use it to choose</source>
            <translation>{where} : l’identifiant {value!r} est réservé : les postes s’en servent pour choisir</translation>
        </message>
        <message>
            <source>{where}: id {value!r} may hold only letters A to Z, digits, dots, dashes and underscores</source>
            <translation>{where} : l’identifiant {value!r} ne peut contenir que des lettres de A à Z, des chiffres, des points, des tirets et des tirets bas</translation>
        </message>
        <message>
            <source>{where}: the {key} is more than a year after the start</source>
            <translation>{where} : la fin ({key}) est plus d’un an après le début</translation>
        </message>
        <message>
            <source>{where}: the {key} is not after the start</source>
            <translation>{where} : la fin ({key}) n’est pas après le début</translation>
        </message>
        <message>
            <source>{where}: timezone {value!r} is not known (write one such as Europe/Paris)</source>
            <translation>{where} : le fuseau horaire {value!r} est inconnu (écrivez par exemple Europe/Paris)</translation>
        </message>
        <message>
            <source>{where}: unknown key {key!r} (known: {known})</source>
            <translation>{where} : clé inconnue {key!r} (connues : {known})</translation>
        </message>
        <message>
            <source>{where}: {key!r} is missing</source>
            <translation>{where} : il manque {key!r}</translation>
        </message>
        <message>
            <source>{where}: {key} is empty</source>
            <translation>{where} : {key} est vide</translation>
        </message>
        <message>
            <source>{where}: {key} must be 0 or more, not {value}</source>
            <translation>{where} : {key} doit être supérieur ou égal à 0, et non {value}</translation>
        </message>
        <message>
            <source>{where}: {key} must be a date and time such as 2020-03-04T09:30:00, not {value}</source>
            <translation>{where} : {key} doit être une date et une heure comme 2020-03-04T09:30:00, et non {value}</translation>
        </message>
        <message>
            <source>{where}: {key} must be a list of texts, ["one", "two"]</source>
            <translation>{where} : {key} doit être une liste de textes, ["un", "deux"]</translation>
        </message>
        <message>
            <source>{where}: {key} must be a number such as 0.2, not {value}</source>
            <translation>{where} : {key} doit être un nombre comme 0.2, et non {value}</translation>
        </message>
        <message>
            <source>{where}: {key} must be a text in quotes, not {value}</source>
            <translation>{where} : {key} doit être un texte entre guillemets droits, et non {value}</translation>
        </message>
        <message>
            <source>{where}: {key} must be a whole number, not {value}</source>
            <translation>{where} : {key} doit être un nombre entier, et non {value}</translation>
        </message>
        <message>
            <source>{where}: {key} must be one of {known}, not {value!r}</source>
            <translation>{where} : {key} doit être l’une de ces valeurs : {known}, et non {value!r}</translation>
        </message>
        <message>
            <source>{where}: {key} must be written [[{key}]], once for each</source>
            <translation>{where} : {key} doit s’écrire [[{key}]], une fois pour chaque élément</translation>
        </message>
        <message>
            <source>{where}: {key} must be {least} to {most}, not {value}</source>
            <translation>{where} : {key} doit être compris entre {least} et {most}, et non {value}</translation>
        </message>
        <message>
            <source>{where}: {key} {value!r} is not among the rooms ({known})</source>
            <translation>{where} : {key} {value!r} ne figure pas parmi les salles ({known})</translation>
        </message>
        <message>
            <source>{where}: {key} {value} does not exist in {zone}: clocks go forward then</source>
            <translation>{where} : {key} {value} n’existe pas dans le fuseau {zone} : c’est le passage à l’heure d’été</translation>
        </message>
        <message>
            <source>{where}: {key}: the year {year} cannot be meant</source>
            <translation>{where} : {key} : l’année {year} est sûrement une erreur</translation>
        </message>
        <message>
            <source>“count” is larger than any room.</source>
            <translation>« count » dépasse toute salle imaginable.</translation>
        </message>
        <message>
            <source>“count” must be a whole number, zero or more.</source>
            <translation>« count » doit être un nombre entier, zéro ou plus.</translation>
        </message>
        <message>
            <source>“override” must be an object with “by” and “reason”.</source>
            <translation>« override » doit être un objet avec « by » et « reason ».</translation>
        </message>
        <message>
            <source>“undo” must name a scan.</source>
            <translation>« undo » doit indiquer un passage.</translation>
        </message>
        <message>
            <source>“{code}” is not a badge code: 28 letters are needed.</source>
            <translation>« {code} » n’est pas un code de badge : il faut 28 lettres.</translation>
        </message>
        <message>
            <source>“{key}” holds a character that cannot be stored.</source>
            <translation>« {key} » contient un caractère qui ne peut pas être enregistré.</translation>
        </message>
        <message>
            <source>“{key}” must be a text.</source>
            <translation>« {key} » doit être un texte.</translation>
        </message>
        <message>
            <source>“{key}” must be one of: {values}.</source>
            <translation>« {key} » doit être l’une de ces valeurs : {values}.</translation>
        </message>
        <message>
            <source>“{key}” must be true or false.</source>
            <translation>« {key} » doit être true ou false.</translation>
        </message>
        <message>
            <source>“{name}” cannot name a design: letters, digits, dashes and dots only.</source>
            <translation>« {name} » ne peut pas nommer un modèle : lettres, chiffres, tirets et points seulement.</translation>
        </message>
        <message>
            <source>“{selection}” selects nobody: give session:ID, role:ROLE, audience:NAME or an attendee's id.</source>
            <translation>« {selection} » ne sélectionne personne : donnez session:ID, role:RÔLE, audience:PROFIL ou l’identifiant d’un participant.</translation>
        </message>
        <message>
            <source>“{text}” is not a time such as 2020-03-04T09:25.</source>
            <translation>« {text} » n’est pas une date et une heure comme 2020-03-04T09:25.</translation>
        </message>
        <message>
            <source>a draft that was never sent: left out</source>
            <translation>brouillon jamais envoyé : ligne ignorée</translation>
        </message>
        <message>
            <source>accents look damaged by another program: goes in as it is, please correct</source>
            <translation>accents sans doute abîmés par un autre logiciel : repris tels quels, à corriger</translation>
        </message>
        <message>
            <source>neither a name nor an e-mail address: the row is left out</source>
            <translation>ni nom ni adresse électronique : ligne ignorée</translation>
        </message>
        <message>
            <source>neither a tick nor empty: taken as not chosen</source>
            <translation>ni case cochée ni case vide : considéré comme non choisi</translation>
        </message>
        <message>
            <source>no session of the programme has this name</source>
            <translation>aucune séance du programme ne porte ce nom</translation>
        </message>
        <message>
            <source>several e-mail addresses: the first one is taken</source>
            <translation>plusieurs adresses électroniques : la première est retenue</translation>
        </message>
        <message>
            <source>several people have this id: people are tickets apart by e-mail and name instead</source>
            <translation>plusieurs personnes ont cet identifiant : elles sont distinguées par l’adresse électronique et le nom</translation>
        </message>
        <message>
            <source>several sessions have this name: use their ids</source>
            <translation>plusieurs séances portent ce nom : utilisez leurs identifiants</translation>
        </message>
        <message>
            <source>this date cannot be read: left empty</source>
            <translation>date illisible : laissée vide</translation>
        </message>
        <message>
            <source>this is no e-mail address: left empty</source>
            <translation>ce n’est pas une adresse électronique : laissée vide</translation>
        </message>
        <message>
            <source>this role is not known: none is taken</source>
            <translation>rôle inconnu : aucun n’est retenu</translation>
        </message>
        <message>
            <source>this status is not known: taken as registered</source>
            <translation>statut inconnu : considéré comme inscrit</translation>
        </message>
        <message>
            <source>A PIN has at least {n} characters; nothing was changed.</source>
            <translation>Un code compte au moins {n} caractères ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This PIN cannot be used: choose another one; nothing was changed.</source>
            <translation>Ce code ne peut pas servir : choisissez-en un autre ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Open data are made of the whole event: parts published apart could be subtracted from each other. Name no session, or another format; nothing was written.</source>
            <translation>Les données ouvertes portent sur tout l’événement : des parties publiées séparément pourraient être soustraites l’une de l’autre. Ne nommez aucune séance, ou choisissez un autre format ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>The logo “{file}” is not there or is no picture: the papers are made without it.</source>
            <translation>Le logo « {file} » est absent ou n’est pas une image : les documents sont faits sans lui.</translation>
        </message>
        <message>
            <source>{name}: no font on this computer has {letters}; the papers show these letters as codes. Install a font that has them (such as Noto) and export again.</source>
            <translation>{name} : aucune police de cet ordinateur ne contient {letters} ; les documents montrent ces signes sous forme de codes. Installez une police qui les contient (Noto, par exemple), puis exportez à nouveau.</translation>
        </message>
        <message>
            <source>No funder and no logo is set for this event: the papers carry its name alone.</source>
            <translation>Ni financeur ni logo ne sont réglés pour cet événement : les documents ne portent que son nom.</translation>
        </message>
        <message>
            <source>The programme has no session yet: add one, then rehearse.</source>
            <translation>Le programme n’a pas encore de séance : ajoutez-en une, puis faites l’exercice.</translation>
        </message>
        <message>
            <source>A programme needs a room and a session; nothing was changed.</source>
            <translation>Il faut une salle et une séance au programme ; rien n’a été changé.</translation>
        </message>
        <message>
            <source>The event, every room and every session need a name.</source>
            <translation>L’événement, chaque salle et chaque séance doivent avoir un nom.</translation>
        </message>
        <message>
            <source>“{session}”: the end must come after the start; nothing was changed.</source>
            <translation>« {session} » : la fin doit venir après le début ; rien n’a été changé.</translation>
        </message>
        <message>
            <source>Only Linux desktops take a .desktop file; nothing was changed.</source>
            <translation>Seuls les bureaux Linux prennent un fichier .desktop ; rien n’a été changé.</translation>
        </message>
        <message>
            <source>The file {path} cannot be written: {why}.</source>
            <translation>Le fichier {path} ne peut pas être écrit : {why}.</translation>
        </message>
        <message>
            <source>Name the sheet and who types it; nothing was recorded.</source>
            <translation>Nommez la feuille et la personne qui la saisit ; rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>Say who erases; nothing was erased.</source>
            <translation>Indiquez qui efface ; rien n’a été effacé.</translation>
        </message>
        <message>
            <source>--erase goes with no other change; nothing was changed.</source>
            <translation>--erase ne va avec aucune autre modification ; rien n’a été changé.</translation>
        </message>
        <message>
            <source>This person's data was erased at their request, so the row was left out. If they want to come after all, register them at the desk.</source>
            <translation>Les données de cette personne ont été effacées à sa demande, la ligne n’est donc pas reprise. Si elle veut venir malgré tout, inscrivez-la à l’accueil.</translation>
        </message>
        <message>
            <source>No date of erasure is set for this event; nothing was erased.</source>
            <translation>Aucune date d’effacement n’est fixée pour cet événement ; rien n’a été effacé.</translation>
        </message>
        <message>
            <source>The date of erasure is {date}, and not reached yet; nothing was erased.</source>
            <translation>La date d’effacement est le {date}, elle n’est pas encore atteinte ; rien n’a été effacé.</translation>
        </message>
        <message>
            <source>This person has no valid badge: issue a new one first.</source>
            <translation>Cette personne n’a pas de badge valable : refaites-en un d’abord.</translation>
        </message>
        <message>
            <source>{file} has no text in row {row}</source>
            <translation>{file} ne contient aucun texte à la ligne {row}</translation>
        </message>
        <message>
            <source>There is no import to undo; nothing was changed.</source>
            <translation>Il n’y a pas d’import à annuler ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The event changed while you were looking at this plan: nothing was imported. Look at it again, then accept.</source>
            <translation>L’événement a changé pendant que vous examiniez ce plan : rien n’a été importé. Examinez-le de nouveau, puis acceptez.</translation>
        </message>
        <message>
            <source>{one} and {other} were both scanned: their attendance stands as it was recorded, so they cannot be merged. Block one of the two badges instead; nothing was changed.</source>
            <translation>{one} et {other} ont tous deux été scannés : leur présence reste telle qu’elle a été enregistrée, on ne peut donc pas les fusionner. Bloquez plutôt l’un des deux badges ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A person cannot be merged with themselves; nothing was changed.</source>
            <translation>On ne peut pas fusionner une personne avec elle-même ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>There is no field {field!r} of a person.</source>
            <translation>Une personne n’a pas de champ {field!r}.</translation>
        </message>
        <message>
            <source>A programme needs at least one session.</source>
            <translation>Un programme a besoin d’au moins une séance.</translation>
        </message>
        <message>
            <source>The printer “{printer}” took nothing: switch it on, or save a PDF and print that. No badge is noted as printed.</source>
            <translation>L’imprimante « {printer} » n’a rien pris : allumez-la, ou enregistrez un PDF et imprimez-le. Aucun badge n’est noté comme imprimé.</translation>
        </message>
        <message>
            <source>{file} unpacks to more than a gigabyte: this is no registration list</source>
            <translation>{file} pèse plus d’un gigaoctet une fois décompressé : ce n’est pas une liste d’inscriptions</translation>
        </message>
        <message>
            <source>this text is far too long: only its beginning is taken</source>
            <translation>texte beaucoup trop long : seul le début est retenu</translation>
        </message>
        <message>
            <source>{path} is only the mark of a file that is open in Excel: choose {name}.</source>
            <translation>{path} n’est que la marque d’un fichier ouvert dans Excel : choisissez {name}.</translation>
        </message>
        <message>
            <source>The file {path} may not be read: close it where it is open (in Excel?) or check its permissions. Nothing was changed.</source>
            <translation>Le fichier {path} ne peut pas être lu : fermez-le là où il est ouvert (dans Excel ?) ou vérifiez ses droits d’accès. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The printer “{printer}” gave up: look whether pages came out, then go on from the first one that is missing. No badge is noted as printed.</source>
            <translation>L’imprimante « {printer} » a abandonné : regardez si des pages sont sorties, puis reprenez à la première qui manque. Aucun badge n’est noté comme imprimé.</translation>
        </message>
        <message>
            <source>There is no print of this number any more.</source>
            <translation>Cette impression n’existe plus.</translation>
        </message>
        <message>
            <source>There are no boxes yet: say how many, then print their labels.</source>
            <translation>Il n’y a pas encore de boîtes : dites combien, puis imprimez leurs étiquettes.</translation>
        </message>
        <message>
            <source>This badge is no longer valid: print the person's new one.</source>
            <translation>Ce badge n’est plus valable : imprimez le nouveau badge de la personne.</translation>
        </message>
        <message>
            <source>Printing stopped: {problem}.</source>
            <translation>L’impression s’est arrêtée : {problem}.</translation>
        </message>
        <message>
            <source>The session “{session}” has not begun: nobody can have been there. Nothing was recorded.</source>
            <translation>La séance « {session} » n’a pas commencé : personne n’a pu y être. Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>{name}: a time on the sheet lies in the future; nothing was recorded.</source>
            <translation>{name} : une heure de la feuille est dans le futur ; rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>{name}: the times on the sheet do not lie within the session, or the exit stands before the entry; nothing was recorded.</source>
            <translation>{name} : les heures de la feuille ne sont pas celles de la séance, ou la sortie précède l’entrée ; rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>Say who takes the sheet back; nothing was changed.</source>
            <translation>Dites qui reprend la feuille ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Nothing from the sheet “{sheet}” stands any more.</source>
            <translation>Il ne reste rien d’enregistré de la feuille « {sheet} ».</translation>
        </message>
        <message>
            <source>{name} has been scanned since, or their room is full: undo that first. Nothing of the sheet was taken back.</source>
            <translation>{name} a été scanné depuis, ou sa salle est pleine : annulez d’abord cela. Rien de la feuille n’a été repris.</translation>
        </message>
        <message>
            <source>“{text}” is no time of day; nothing was recorded.</source>
            <translation>« {text} » n’est pas une heure ; rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>The design has no {place}.</source>
            <translation>Le modèle n’a pas de {place}.</translation>
        </message>
        <message>
            <source>{file} is too large to be a design or a sheet.</source>
            <translation>{file} est trop gros pour être un modèle ou une planche.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this is no text in UTF-8: save it again as UTF-8.</source>
            <translation>{file}, ligne {line} : ce n’est pas du texte en UTF-8 : enregistrez-le de nouveau en UTF-8.</translation>
        </message>
        <message>
            <source>{file}, line {line}: this is not written as TOML wants it: {detail}.</source>
            <translation>{file}, ligne {line} : ce n’est pas écrit comme TOML le demande : {detail}.</translation>
        </message>
        <message>
            <source>Give the design a name, so that it is found again.</source>
            <translation>Donnez un nom au modèle, pour le retrouver.</translation>
        </message>
        <message>
            <source>the last one, the smallest, is larger than another</source>
            <translation>le dernier, le plus petit, est plus grand qu’un autre</translation>
        </message>
        <message>
            <source>{file}: {reason}</source>
            <translation>{file} : {reason}</translation>
        </message>
        <message>
            <source>the given name (first) must not be the smaller one</source>
            <translation>le prénom (le premier) ne doit pas être le plus petit</translation>
        </message>
        <message>
            <source>{field} is none of {known}, extra.COLUMN</source>
            <translation>{field} n’est aucun de ceux-ci : {known}, extra.COLONNE</translation>
        </message>
        <message>
            <source>the front needs one thing with show = "{kind}"</source>
            <translation>le recto a besoin d’un élément avec show = "{kind}", et d’un seul</translation>
        </message>
        <message>
            <source>whose badges are these? Name an audience or a role</source>
            <translation>de qui sont ces badges ? Nommez un profil (audience) ou un rôle (role)</translation>
        </message>
        <message>
            <source>{value!r} must be one of {known}</source>
            <translation>{value!r} doit être l’un de ceux-ci : {known}</translation>
        </message>
        <message>
            <source>{module} mm is too small to be read from 30 cm: {least} at least</source>
            <translation>{module} mm, c’est trop petit pour être lu à 30 cm : {least} au moins</translation>
        </message>
        <message>
            <source>the QR takes {side} mm with its quiet zone: no room</source>
            <translation>le QR prend {side} mm avec sa marge blanche : il n’y a pas la place</translation>
        </message>
        <message>
            <source>the QR leaves the margin of {margin} mm</source>
            <translation>le QR sort de la marge de {margin} mm</translation>
        </message>
        <message>
            <source>it leaves the badge, or its margin of {margin} mm</source>
            <translation>cela sort du badge, ou de sa marge de {margin} mm</translation>
        </message>
        <message>
            <source>it would cover the QR: write it before {other}</source>
            <translation>cela couvrirait le QR : écrivez-le avant {other}</translation>
        </message>
        <message>
            <source>the QR with its quiet zone overlaps {other}</source>
            <translation>le QR avec sa marge blanche empiète sur {other}</translation>
        </message>
        <message>
            <source>it overlaps {other}, or its quiet zone</source>
            <translation>cela empiète sur {other}, ou sur sa marge blanche</translation>
        </message>
        <message>
            <source>it overlaps {other}</source>
            <translation>cela empiète sur {other}</translation>
        </message>
        <message>
            <source>letters of {ink} on {ground} cannot be read: their contrast is {contrast} to 1, {least} at least</source>
            <translation>des lettres {ink} sur {ground} ne se lisent pas : leur contraste est de {contrast} pour 1, il faut {least} au moins</translation>
        </message>
        <message>
            <source>it is no picture, or broken</source>
            <translation>ce n’est pas une image, ou elle est abîmée</translation>
        </message>
        <message>
            <source>a logo is an SVG, PNG or JPEG file</source>
            <translation>un logo est un fichier SVG, PNG ou JPEG</translation>
        </message>
        <message>
            <source>it has {megabytes} MB, {most} at most: save a smaller copy</source>
            <translation>il pèse {megabytes} Mo, {most} au plus : enregistrez une copie plus petite</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>il est vide</translation>
        </message>
        <message>
            <source>it measures {width} × {height} pixels: save a smaller copy</source>
            <translation>il mesure {width} × {height} pixels : enregistrez une copie plus petite</translation>
        </message>
        <message>
            <source>it cannot be read ({detail})</source>
            <translation>il ne peut pas être lu ({detail})</translation>
        </message>
        <message>
            <source>this must be a table</source>
            <translation>ce doit être une table</translation>
        </message>
        <message>
            <source>write each as [[{name}]]</source>
            <translation>écrivez chacun comme [[{name}]]</translation>
        </message>
        <message>
            <source>{value!r} must be a list of {n} numbers</source>
            <translation>{value!r} doit être une liste de {n} nombres</translation>
        </message>
        <message>
            <source>{value!r} is not a number from 1 to 100</source>
            <translation>{value!r} n’est pas un nombre de 1 à 100</translation>
        </message>
        <message>
            <source>{value!r} is not a text in quotation marks</source>
            <translation>{value!r} n’est pas un texte entre guillemets droits</translation>
        </message>
        <message>
            <source>{value!r} is not a list of texts in quotation marks</source>
            <translation>{value!r} n’est pas une liste de textes entre guillemets droits</translation>
        </message>
        <message>
            <source>{value!r} must be true or false</source>
            <translation>{value!r} doit être true ou false</translation>
        </message>
        <message>
            <source>{value!r} is not a colour such as '#12436D'</source>
            <translation>{value!r} n’est pas une couleur comme '#12436D'</translation>
        </message>
        <message>
            <source>unknown key, perhaps misspelt</source>
            <translation>mot-clé inconnu, peut-être mal écrit</translation>
        </message>
        <message>
            <source>{value!r} is not a number</source>
            <translation>{value!r} n’est pas un nombre</translation>
        </message>
        <message>
            <source>{value} must be at least {least}</source>
            <translation>{value} doit valoir au moins {least}</translation>
        </message>
        <message>
            <source>this is missing</source>
            <translation>cela manque</translation>
        </message>
        <message>
            <source>cells would overlap: cell_width is larger</source>
            <translation>les cases se chevaucheraient : cell_width est plus grand</translation>
        </message>
        <message>
            <source>cells would overlap: cell_height is larger</source>
            <translation>les cases se chevaucheraient : cell_height est plus grand</translation>
        </message>
        <message>
            <source>they do not fit the width of the page</source>
            <translation>elles ne tiennent pas dans la largeur de la page</translation>
        </message>
        <message>
            <source>they do not fit the height of the page</source>
            <translation>elles ne tiennent pas dans la hauteur de la page</translation>
        </message>
        <message>
            <source>it defines entities: save it as a plain SVG</source>
            <translation>il définit des entités : enregistrez-le en SVG simple</translation>
        </message>
        <message>
            <source>it is no SVG that can be drawn (line {line})</source>
            <translation>ce n’est pas un SVG qui se dessine (ligne {line})</translation>
        </message>
        <message>
            <source>it holds more than a drawing (&lt;{tag}&gt;): save it as a plain SVG</source>
            <translation>il contient autre chose qu’un dessin (&lt;{tag}&gt;) : enregistrez-le en SVG simple</translation>
        </message>
        <message>
            <source>it fetches something from elsewhere ({what})</source>
            <translation>il va chercher quelque chose ailleurs ({what})</translation>
        </message>
        <message>
            <source>“{file}” is no picture that can be read; nothing was changed.</source>
            <translation>« {file} » n’est pas une image lisible ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>A group of fewer than {n} people is never published.</source>
            <translation>Un groupe de moins de {n} personnes n’est jamais publié.</translation>
        </message>
        <message>
            <source>There is no merge to take back; nothing was changed.</source>
            <translation>Il n’y a pas de fusion à annuler ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>{file} has a cell far away from all others, in the last rows or columns of a sheet: delete the empty rows and columns behind the list, or export it as CSV</source>
            <translation>{file} contient une cellule très loin des autres, dans les dernières lignes ou colonnes d’une feuille : supprimez les lignes et colonnes vides après la liste, ou exportez-la en CSV</translation>
        </message>
        <message>
            <source>no such file or folder</source>
            <translation>ce fichier ou ce dossier n’existe pas</translation>
        </message>
        <message>
            <source>this is not allowed: check the permissions</source>
            <translation>c’est interdit : vérifiez les droits d’accès</translation>
        </message>
        <message>
            <source>this is a folder</source>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <source>a part of the path is a file, not a folder</source>
            <translation>une partie du chemin est un fichier, pas un dossier</translation>
        </message>
        <message>
            <source>something of this name is there already</source>
            <translation>il y a déjà quelque chose de ce nom</translation>
        </message>
        <message>
            <source>the folder is not empty</source>
            <translation>le dossier n’est pas vide</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>your share of the disk is full</source>
            <translation>votre part du disque est pleine</translation>
        </message>
        <message>
            <source>the file would be too large for this disk</source>
            <translation>le fichier serait trop gros pour ce disque</translation>
        </message>
        <message>
            <source>the disk can only be read</source>
            <translation>le disque est en lecture seule</translation>
        </message>
        <message>
            <source>the disk does not answer as it should</source>
            <translation>le disque ne répond pas comme il devrait</translation>
        </message>
        <message>
            <source>another program is using it</source>
            <translation>un autre programme l’utilise</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>le nom est trop long</translation>
        </message>
        <message>
            <source>the path leads in a circle</source>
            <translation>le chemin tourne en rond</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>trop de fichiers sont ouverts</translation>
        </message>
        <message>
            <source>the disk is not there any more</source>
            <translation>le disque n’est plus là</translation>
        </message>
        <message>
            <source>the system does not take this name</source>
            <translation>le système n’accepte pas ce nom</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>pas de réponse à temps</translation>
        </message>
        <message>
            <source>nobody answers there</source>
            <translation>personne ne répond là</translation>
        </message>
        <message>
            <source>the network does not reach it</source>
            <translation>le réseau n’y mène pas</translation>
        </message>
        <message>
            <source>the file is damaged</source>
            <translation>le fichier est abîmé</translation>
        </message>
        <message>
            <source>the disk or the file can only be read</source>
            <translation>le disque ou le fichier est en lecture seule</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>le fichier ne s’ouvre pas</translation>
        </message>
        <message>
            <source>the file is not of this program, or is damaged</source>
            <translation>le fichier n’est pas de ce logiciel, ou il est abîmé</translation>
        </message>
        <message>
            <source>the server does not allow it to this user</source>
            <translation>le serveur ne le permet pas à cet utilisateur</translation>
        </message>
        <message>
            <source>the server's name is not known</source>
            <translation>le nom du serveur est inconnu</translation>
        </message>
        <message>
            <source>the server does not take this name and password</source>
            <translation>le serveur n’accepte pas ce nom et ce mot de passe</translation>
        </message>
        <message>
            <source>the server has no database of this name</source>
            <translation>le serveur n’a pas de base de données de ce nom</translation>
        </message>
        <message>
            <source>the server broke the connection off</source>
            <translation>le serveur a coupé la connexion</translation>
        </message>
        <message>
            <source>the server has too many connections already</source>
            <translation>le serveur a déjà trop de connexions</translation>
        </message>
        <message>
            <source>the connection was lost</source>
            <translation>la connexion est perdue</translation>
        </message>
        <message>
            <source>the server is starting or stopping: wait a moment</source>
            <translation>le serveur démarre ou s’arrête : attendez un instant</translation>
        </message>
        <message>
            <source>the server and this program found no common encryption</source>
            <translation>le serveur et ce logiciel n’ont pas trouvé de chiffrement commun</translation>
        </message>
        <message>
            <source>its packing is damaged</source>
            <translation>son archive est abîmée</translation>
        </message>
        <message>
            <source>a part in it is damaged</source>
            <translation>une partie en est abîmée</translation>
        </message>
        <message>
            <source>it is protected by a password</source>
            <translation>il est protégé par un mot de passe</translation>
        </message>
        <message>
            <source>a “=” is missing after a key</source>
            <translation>il manque un « = » après un mot-clé</translation>
        </message>
        <message>
            <source>one line holds two things</source>
            <translation>une ligne contient deux choses</translation>
        </message>
        <message>
            <source>a “[” is not closed</source>
            <translation>un « [ » n’est pas fermé</translation>
        </message>
        <message>
            <source>a “{{” is not closed</source>
            <translation>un « {{ » n’est pas fermé</translation>
        </message>
        <message>
            <source>quotation marks are not closed</source>
            <translation>des guillemets ne sont pas fermés</translation>
        </message>
        <message>
            <source>a “]” is missing</source>
            <translation>il manque un « ] »</translation>
        </message>
        <message>
            <source>a table stands there twice</source>
            <translation>une table y est deux fois</translation>
        </message>
        <message>
            <source>a key stands there twice</source>
            <translation>un mot-clé y est deux fois</translation>
        </message>
        <message>
            <source>a table is written in two ways</source>
            <translation>une table y est écrite de deux façons</translation>
        </message>
        <message>
            <source>a key is missing, or begins with a wrong sign</source>
            <translation>un mot-clé manque, ou commence par un signe interdit</translation>
        </message>
        <message>
            <source>this is no date that exists</source>
            <translation>cette date n’existe pas</translation>
        </message>
        <message>
            <source>a “\” must be written twice</source>
            <translation>un « \ » doit s’écrire deux fois</translation>
        </message>
        <message>
            <source>a sign may not stand there</source>
            <translation>un signe n’a pas le droit d’y être</translation>
        </message>
        <message>
            <source>a value is missing, or a text without quotation marks</source>
            <translation>une valeur manque, ou un texte est sans guillemets droits</translation>
        </message>
        <message>
            <source>a line begins with a wrong sign</source>
            <translation>une ligne commence par un signe interdit</translation>
        </message>
        <message>
            <source>a key in quotation marks is missing</source>
            <translation>il manque un mot-clé entre guillemets droits</translation>
        </message>
        <message>
            <source>a value is missing, or written wrongly</source>
            <translation>une valeur manque, ou est mal écrite</translation>
        </message>
        <message>
            <source>a “,” is missing</source>
            <translation>il manque une « , »</translation>
        </message>
        <message>
            <source>a “:” is missing</source>
            <translation>il manque un « : »</translation>
        </message>
        <message>
            <source>something stands after the end</source>
            <translation>il y a quelque chose après la fin</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>les niveaux s’emboîtent trop profondément</translation>
        </message>
        <message>
            <source>a cell is far too long</source>
            <translation>une cellule est beaucoup trop longue</translation>
        </message>
        <message>
            <source>it holds signs that no text has</source>
            <translation>il contient des signes qu’aucun texte n’a</translation>
        </message>
        <message>
            <source>it said “{words}”</source>
            <translation>message reçu : « {words} »</translation>
        </message>
        <message>
            <source>{why}, at the end</source>
            <translation>{why}, à la fin</translation>
        </message>
        <message>
            <source>{why}, in line {line}</source>
            <translation>{why}, à la ligne {line}</translation>
        </message>
        <message>
            <source>The database file is damaged: {detail}</source>
            <translation>Le fichier de la base est abîmé : {detail}</translation>
        </message>
        <message>
            <source>The counters of session {session} differ from its log.</source>
            <translation>Les compteurs de la séance {session} ne correspondent pas à son journal.</translation>
        </message>
        <message>
            <source>The head count of session {session} differs from the log.</source>
            <translation>Le comptage de la séance {session} ne correspond pas au journal.</translation>
        </message>
        <message>
            <source>Where attendee {attendee} is differs from the log.</source>
            <translation>L’endroit où est le participant {attendee} ne correspond pas au journal.</translation>
        </message>
        <message>
            <source>The presence of attendee {attendee} in session {session} differs from the log.</source>
            <translation>La présence du participant {attendee} à la séance {session} ne correspond pas au journal.</translation>
        </message>
        <message>
            <source>The last scan of attendee {attendee} differs from the log.</source>
            <translation>Le dernier passage du participant {attendee} ne correspond pas au journal.</translation>
        </message>
        <message>
            <source>The log of station {station} was changed or cut at its entry {entry}.</source>
            <translation>Le journal du poste {station} a été modifié ou coupé à sa ligne {entry}.</translation>
        </message>
        <message>
            <source>A note in the log of station {station} was changed.</source>
            <translation>Une note du journal du poste {station} a été modifiée.</translation>
        </message>
        <message>
            <source>The log of station {station} ends too early.</source>
            <translation>Le journal du poste {station} finit trop tôt.</translation>
        </message>
        <message>
            <source>the row has {cells} cells, the header {wanted}</source>
            <translation>la ligne a {cells} cellules, l’en-tête {wanted}</translation>
        </message>
        <message>
            <source>no session of the programme has this name (is “{session}” meant?)</source>
            <translation>aucune séance ne porte ce nom : s’agit-il de « {session} » ?</translation>
        </message>
        <message>
            <source>its content is no workbook's</source>
            <translation>son contenu n’est pas celui d’un classeur</translation>
        </message>
        <message>
            <source>Roll {size} labels{more}</source>
            <translation>Rouleau d’étiquettes {size}{more}</translation>
        </message>
        <message>
            <source>Roll {size}, endless{more}</source>
            <translation>Rouleau continu {size}{more}</translation>
        </message>
        <message>
            <source>Card {size}, one a page{more}</source>
            <translation>Carte {size}, une par page{more}</translation>
        </message>
        <message>
            <source>{size}, one a page{more}</source>
            <translation>{size}, un par page{more}</translation>
        </message>
        <message>
            <source>{size}, plain A4{more}</source>
            <translation>{size}, papier A4 ordinaire{more}</translation>
        </message>
        <message>
            <source>{size}, plain Letter{more}</source>
            <translation>{size}, papier Letter ordinaire{more}</translation>
        </message>
        <message>
            <source>{whole}.{decimals}</source>
            <translation>{whole},{decimals}</translation>
        </message>
        <message>
            <source>Unexpected error ({name}): {why}.</source>
            <translation>Erreur imprévue ({name}) : {why}.</translation>
        </message>
        <message>
            <source>designs</source>
            <translation>les modèles</translation>
        </message>
        <message>
            <source>sheets</source>
            <translation>les planches</translation>
        </message>
        <message>
            <source>The event {where} is damaged; nothing was recorded. Put one of its copies in its place: checkin --database {where} restore COPY</source>
            <translation>L’événement {where} est abîmé ; rien n’a été enregistré. Mettez à sa place l’une de ses copies : checkin --database {where} restore COPIE</translation>
        </message>
        <message>
            <source>No encoding is called {encoding}</source>
            <translation>Aucun encodage ne s’appelle {encoding}</translation>
        </message>
        <message>
            <source>{file} cannot be read as {encoding}: byte {at} means nothing there</source>
            <translation>{file} ne se lit pas en {encoding} : l’octet {at} n’y veut rien dire</translation>
        </message>
        <message>
            <source>{file} is a workbook: leave the encoding out</source>
            <translation>{file} est un classeur : n’indiquez pas d’encodage</translation>
        </message>
        <message>
            <source>“{file}” is a folder</source>
            <translation>« {file} » est un dossier</translation>
        </message>
        <message>
            <source>This is not a desk's secret: it has only the letters {letters}, in groups of four. The desk that serves shows it.</source>
            <translation>Ce n’est pas le code secret d’un poste : il n’a que les lettres {letters}, par groupes de quatre. Le poste principal l’affiche.</translation>
        </message>
        <message>
            <source>The secret was mistyped, or a part of it is missing ({count} letters read): compare it group by group with the screen of the desk that serves.</source>
            <translation>Le code secret est mal tapé ou incomplet ({count} lettres lues) : comparez-le groupe par groupe avec l’écran du poste principal.</translation>
        </message>
        <message>
            <source>This secret is of another version of the program: install the same version on all desks.</source>
            <translation>Ce code secret vient d’une autre version du programme : installez la même version sur tous les postes.</translation>
        </message>
        <message>
            <source>This computer has joined no event named {name}: join it with the secret that the desk which serves it shows.</source>
            <translation>Cet ordinateur n’a rejoint aucun événement nommé {name} : rejoignez-le avec le code secret affiché par le poste principal.</translation>
        </message>
        <message>
            <source>The connection cannot be kept in {path}: {why}.</source>
            <translation>La connexion ne peut pas être enregistrée dans {path} : {why}.</translation>
        </message>
        <message>
            <source>The served event {name} is not on this computer.</source>
            <translation>L’événement partagé {name} n’est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This event is not served any more: it is in the file {file}.</source>
            <translation>Cet événement n’est plus partagé : il est dans le fichier {file}.</translation>
        </message>
        <message>
            <source>Moving the event to the server was interrupted: it is in its file {file} as before.</source>
            <translation>Le partage de l’événement a été interrompu : il est dans son fichier {file}, comme avant.</translation>
        </message>
        <message>
            <source>{file} exists already; nothing was changed.</source>
            <translation>{file} existe déjà ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The event is served: bring it back into a file first. Nothing was deleted.</source>
            <translation>L’événement est partagé : ramenez-le d’abord dans un fichier. Rien n’a été supprimé.</translation>
        </message>
        <message>
            <source>This desk does not serve {where}.</source>
            <translation>Ce poste ne partage pas {where}.</translation>
        </message>
        <message>
            <source>This desk has joined the event: the one at {address} serves it.</source>
            <translation>Ce poste a rejoint l’événement : le poste principal est à l’adresse {address}.</translation>
        </message>
        <message>
            <source>This event is on a server already: other desks join it with its postgresql:// address.</source>
            <translation>Cet événement est déjà sur un serveur : les autres postes le rejoignent par son adresse postgresql://.</translation>
        </message>
        <message>
            <source>This computer serves this event already, from {file}; {this} is another copy of it. Bring the served one back first: checkin --database {link} host --back FILE</source>
            <translation>Cet ordinateur partage déjà cet événement, venu de {file} ; {this} en est une autre copie. Ramenez d’abord l’événement partagé : checkin --database {link} host --back FICHIER</translation>
        </message>
        <message>
            <source>{file} is not marked: it can be opened as it is.</source>
            <translation>{file} n’est pas verrouillé : il s’ouvre tel quel.</translation>
        </message>
        <message>
            <source>The served event is on this computer: bring it back with checkin --database {link} host --back FILE. Nothing was changed.</source>
            <translation>L’événement partagé est sur cet ordinateur : ramenez-le avec checkin --database {link} host --back FICHIER. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The folder {path} cannot be deleted: {why}.</source>
            <translation>Le dossier {path} ne peut pas être supprimé : {why}.</translation>
        </message>
        <message>
            <source>This secret is of this very computer: it serves the event. Give it to the other desks.</source>
            <translation>Ce code secret est celui de cet ordinateur : c’est lui le poste principal. Donnez-le aux autres postes.</translation>
        </message>
        <message>
            <source>Another program of this computer is starting or stopping this event's server ({why}): try again in a moment.</source>
            <translation>Un autre programme de cet ordinateur démarre ou arrête le partage de cet événement ({why}) : réessayez dans un instant.</translation>
        </message>
        <message>
            <source>This event has moved since it was opened here: nothing was recorded. Close the program and open the event again: it says where it is now.</source>
            <translation>Cet événement a changé de place depuis qu’il est ouvert ici : rien n’a été enregistré. Fermez le programme et rouvrez l’événement : il dira où il se trouve.</translation>
        </message>
        <message>
            <source>{name} is served to several desks since {at}: nothing is recorded in this file any more. On the computer that serves it, open it with: checkin --database {where}. To bring it back into a file: checkin --database {where} host --back FILE. If that computer is lost, open its latest automatic copy.</source>
            <translation>{name} est partagé entre plusieurs postes depuis le {at} : plus rien n’est enregistré dans ce fichier. Sur le poste principal, ouvrez-le avec : checkin --database {where}. Pour le ramener dans un fichier : checkin --database {where} host --back FICHIER. Si cet ordinateur est perdu, ouvrez sa dernière copie automatique.</translation>
        </message>
        <message>
            <source>The event is closed here: since {at} it is kept in the file {where} of the computer that served it. Nothing was changed.</source>
            <translation>L’événement est fermé ici : depuis le {at}, il est dans le fichier {where} du poste principal. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The server did not start: {why}</source>
            <translation>Le partage n’a pas démarré : {why}</translation>
        </message>
        <message>
            <source>PostgreSQL's {name} failed: {why}</source>
            <translation>Le programme {name} de PostgreSQL a échoué : {why}</translation>
        </message>
        <message>
            <source>Only root can have the server run as somebody else: leave --run-as {name} out.</source>
            <translation>Seul root peut confier le serveur à un autre compte : retirez --run-as {name}.</translation>
        </message>
        <message>
            <source>PostgreSQL refuses to be run by root: name another account.</source>
            <translation>PostgreSQL refuse d’être lancé par root : nommez un autre compte.</translation>
        </message>
        <message>
            <source>PostgreSQL refuses to be run by root. Start the program as an ordinary user, or name the account that its server runs as: checkin host --run-as postgres</source>
            <translation>PostgreSQL refuse d’être lancé par root. Lancez le programme avec un compte ordinaire, ou nommez le compte de son serveur : checkin host --run-as postgres</translation>
        </message>
        <message>
            <source>There is no account “{name}” here.</source>
            <translation>Il n’y a pas de compte « {name} » ici.</translation>
        </message>
        <message>
            <source>Nobody answers at {where}. Is this computer on the same network as the desk that serves, is that one switched on and serving, and does its firewall let port {port} in? After a change of network its secret is another one.</source>
            <translation>Personne ne répond à {where}. Cet ordinateur est-il sur le même réseau que le poste principal ? Celui-ci est-il allumé, le partage est-il ouvert, son pare-feu laisse-t-il passer le port {port} ? Après un changement de réseau, son code secret change aussi.</translation>
        </message>
        <message>
            <source>The desk {name} answers, but cannot do it now: {why}</source>
            <translation>Le poste {name} répond, mais ne peut pas pour l’instant : {why}</translation>
        </message>
        <message>
            <source>The desk {name} answers, but serves no event any more: it was closed there. Ask where it is kept now.</source>
            <translation>Le poste {name} répond, mais ne partage plus d’événement : il y est fermé. Demandez où il se trouve maintenant.</translation>
        </message>
        <message>
            <source>Somebody else answers at {where}: it is not the desk that this secret is of. Nothing was sent to it. Ask the desk that serves for its secret of now.</source>
            <translation>Quelqu’un d’autre répond à {where} : ce n’est pas le poste de ce code secret. Rien ne lui a été envoyé. Demandez au poste principal son code secret actuel.</translation>
        </message>
        <message>
            <source>The desk {name} answers, but the password of this secret is not its own any more: ask it for its secret of now.</source>
            <translation>Le poste {name} répond, mais le mot de passe de ce code secret n’est plus le sien : demandez-lui son code secret actuel.</translation>
        </message>
        <message>
            <source>The desks have different versions of the program (format {theirs} there, {ours} here): install the same version on all. Nothing was changed.</source>
            <translation>Les postes n’ont pas la même version du programme (format {theirs} là-bas, {ours} ici) : installez la même partout. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>To serve several desks, this computer needs PostgreSQL {oldest} or newer, and it is not installed. {how} The desks that join need nothing.</source>
            <translation>Pour partager entre plusieurs postes, cet ordinateur a besoin de PostgreSQL {oldest} ou plus récent, qui n’est pas installé. {how} Les postes qui rejoignent n’ont besoin de rien.</translation>
        </message>
        <message>
            <source>This event is served by PostgreSQL {major}, which is not on this computer any more: install that version again. {how}</source>
            <translation>Cet événement est partagé par PostgreSQL {major}, qui n’est plus sur cet ordinateur : réinstallez cette version. {how}</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: apt install postgresql. On Fedora: dnf install postgresql-server.</source>
            <translation>Sous Debian et Ubuntu : apt install postgresql. Sous Fedora : dnf install postgresql-server.</translation>
        </message>
        <message>
            <source>Install it with the EDB installer (postgresql.org/download/windows); the components “PostgreSQL Server” and “Command Line Tools” are enough.</source>
            <translation>Installez-le avec l’installateur EDB (postgresql.org/download/windows) ; les composants « PostgreSQL Server » et « Command Line Tools » suffisent.</translation>
        </message>
        <message>
            <source>Install it with: brew install postgresql@16 (or Postgres.app).</source>
            <translation>Installez-le avec : brew install postgresql@16 (ou Postgres.app).</translation>
        </message>
        <message>
            <source>The event is not sound, so it was not moved: {problem} Run checkin doctor.</source>
            <translation>L’événement a un défaut, il n’a donc pas été déplacé : {problem} Lancez checkin doctor.</translation>
        </message>
        <message>
            <source>The copy differs from the event in its table {table}: nothing was switched, the event is where it was.</source>
            <translation>La copie diffère de l’événement dans la table {table} : rien n’a changé de place, l’événement est où il était.</translation>
        </message>
        <message>
            <source>This event is shared by several desks: bring it back into a file first. Nothing was changed.</source>
            <translation>Cet événement est partagé entre plusieurs postes : ramenez-le d’abord dans un fichier. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The files of this event's server are gone: {folder}. Open the latest automatic copy, or go on in the file it came from: checkin host --reopen FILE</source>
            <translation>Les fichiers du serveur de cet événement ont disparu : {folder}. Ouvrez la dernière copie automatique, ou reprenez le fichier d’origine : checkin host --reopen FICHIER</translation>
        </message>
        <message>
            <source>another program has this port already</source>
            <translation>un autre programme occupe déjà ce port</translation>
        </message>
        <message>
            <source>Another desk of this event is called “{station}”: give this one a name of its own, for example “{free}”.</source>
            <translation>Un autre poste de cet événement s’appelle « {station} » : donnez à celui-ci un nom à lui, par exemple « {free} ».</translation>
        </message>
        <message>
            <source>{target} is the event itself: give its copy another name.</source>
            <translation>{target} est l’événement lui-même : donnez un autre nom à sa copie.</translation>
        </message>
        <message>
            <source>{target} is there already and is no copy of this event: give the copy another name. Nothing was written.</source>
            <translation>{target} existe déjà et n’est pas une copie de cet événement : donnez un autre nom à la copie. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{copy} is the event itself; nothing was changed.</source>
            <translation>{copy} est l’événement lui-même ; rien n’a été changé.</translation>
        </message>
        <message>
            <source>{copy} is a copy of another event, “{name}”: open it by itself. Nothing was changed.</source>
            <translation>{copy} est une copie d’un autre événement, « {name} » : ouvrez-la à part. Rien n’a été changé.</translation>
        </message>
        <message>
            <source>This is a rehearsal: end it, copies are made of the event itself.</source>
            <translation>Ceci est un exercice : quittez-le, les copies se font depuis l’événement lui-même.</translation>
        </message>
    </context>
</TS>
