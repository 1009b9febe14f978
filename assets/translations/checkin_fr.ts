<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>attendees</name>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Ajouter quelqu’un…</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Likely duplicates…</source>
        <translation>Doublons probables…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Door note…</source>
        <translation>Note d’accueil…</translation>
    </message>
    <message>
        <source>Block or unblock</source>
        <translation>Bloquer ou débloquer</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} sélectionnés</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>Name, e-mail, organisation</source>
        <translation>Nom, e-mail, organisation</translation>
    </message>
    <message>
        <source>Filter by any part</source>
        <translation>Filtrer sur une partie du nom, de l’e-mail ou de l’organisation</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Every role</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>Every session</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Attendees: {shown} of {all}</source>
        <translation>Participants&#xa0;: {shown} sur {all}</translation>
    </message>
    <message>
        <source>Nobody is in the list yet: import one, or add somebody.</source>
        <translation>Personne dans la liste pour l’instant&#xa0;: importez une liste ou ajoutez quelqu’un.</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody matches these filters.</source>
        <translation>Personne ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Blocked: {names}.</source>
        <translation>Bloqué&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No longer blocked: {names}.</source>
        <translation>Débloqué&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>For staff only: they see it when the badge is scanned.</source>
        <translation>Réservée à l’équipe&#xa0;: elle la voit quand le badge est lu.</translation>
    </message>
    <message>
        <source>Those chosen have different notes: this one replaces all of them.</source>
        <translation>Les personnes choisies ont des notes différentes&#xa0;: celle-ci les remplace toutes.</translation>
    </message>
    <message>
        <source>Door note for {names}</source>
        <translation>Note d’accueil pour {names}</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Door note saved for {names}.</source>
        <translation>Note d’accueil enregistrée pour {names}.</translation>
    </message>
    <message>
        <source>Details of {name} saved.</source>
        <translation>Fiche de {name} enregistrée.</translation>
    </message>
    <message>
        <source>Who is the same person as {name}?</source>
        <translation>Qui est la même personne que {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Kept apart: they will not be proposed again.</source>
        <translation>Gardés séparés&#xa0;: ils ne seront plus proposés.</translation>
    </message>
    <message>
        <source>{name} is one person now, with the registrations of both.</source>
        <translation>{name} ne fait plus qu’une personne, avec les inscriptions des deux fiches.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>{name} is in the list already: look below. To add somebody else of this name, add them once more.</source>
        <translation>{name} est déjà dans la liste&#xa0;: voyez ci-dessous. Pour ajouter un homonyme, ajoutez-le une seconde fois.</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Présents en ce moment</translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation>Sur une liste d’attente</translation>
    </message>
    <message>
        <source>Registered for no session</source>
        <translation>Sans inscription</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Personnes bloquées</translation>
    </message>
    <message>
        <source>With a door note</source>
        <translation>Avec une note d’accueil</translation>
    </message>
    <message>
        <source>Entered by the desk</source>
        <translation>Saisis à l’accueil</translation>
    </message>
    <message>
        <source>Without an e-mail</source>
        <translation>Sans adresse e-mail</translation>
    </message>
    <message>
        <source>+ {n} waiting</source>
        <translation>+ {n} en attente</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Inside: {session}</source>
        <translation>En salle&#xa0;: {session}</translation>
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
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Audience or role</source>
        <translation>Profil ou rôle</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Door note</source>
        <translation>Note d’accueil</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Badges of these…</source>
        <translation>Badges de la sélection…</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>{n} came, {of} registered</source>
        <translation>{n} venus, {of} inscrits</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Arrivals: {session}</source>
        <translation>Arrivées&#xa0;: {session}</translation>
    </message>
    <message>
        <source>The programme has no session yet.</source>
        <translation>Le programme n’a pas encore de séance.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>The event is being read…</source>
        <translation>Lecture de l’événement…</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>No badge was read yet.</source>
        <translation>Aucun badge n’a encore été lu.</translation>
    </message>
    <message>
        <source>Not let in, by reason</source>
        <translation>Pas entrés, par motif</translation>
    </message>
    <message>
        <source>All figures as a table</source>
        <translation>Tous les chiffres en tableau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>What matters now ({scope})</source>
        <translation>Ce qui compte ({scope})</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>The programme has no room yet.</source>
        <translation>Le programme n’a pas encore de salle.</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>COMPLET</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Tout l’événement</translation>
    </message>
    <message>
        <source>Doors are open: {sessions}</source>
        <translation>Portes ouvertes&#xa0;: {sessions}</translation>
    </message>
    <message>
        <source>The event has not begun. Doors open on {day} at {time}: {session}</source>
        <translation>L’événement n’a pas commencé. Portes ouvertes {day} à {time}&#xa0;: {session}</translation>
    </message>
    <message>
        <source>A pause. Doors open on {day} at {time}: {session}</source>
        <translation>Pause. Portes ouvertes {day} à {time}&#xa0;: {session}</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} séances</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venus</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>The event is over.</source>
        <translation>L’événement est terminé.</translation>
    </message>
    <message>
        <source>Still awaited</source>
        <translation>Encore attendus</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>told to wait at the door</source>
        <translation>patientent à la porte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>{measured} measured, {presumed} presumed</source>
        <translation>{measured} mesurées, {presumed} présumées</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d}</source>
        <translation>{hours}&#xa0;h&#xa0;{minutes:02d}</translation>
    </message>
    <message>
        <source>no session is over yet</source>
        <translation>aucune séance finie</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Non venus</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Not a badge</source>
        <translation>Pas un badge</translation>
    </message>
    <message>
        <source>Another event’s badge</source>
        <translation>Badge d’un autre événement</translation>
    </message>
    <message>
        <source>Badge not in the list</source>
        <translation>Badge inconnu</translation>
    </message>
    <message>
        <source>Old badge</source>
        <translation>Ancien badge</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Déjà entré</translation>
    </message>
    <message>
        <source>Room full</source>
        <translation>Salle complète</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>Places gardées</translation>
    </message>
    <message>
        <source>Session full</source>
        <translation>Séance complète</translation>
    </message>
    <message>
        <source>Exit without entry</source>
        <translation>Sortie sans entrée</translation>
    </message>
    <message>
        <source>+ {n} walk-ins</source>
        <translation>+ {n} entrées libres</translation>
    </message>
    <message>
        <source>+ {n} from the waiting list</source>
        <translation>+ {n} de la liste d’attente</translation>
    </message>
    <message>
        <source>{rate} no-shows</source>
        <translation>{rate} non venus</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Came / registered</source>
        <translation>Venus / inscrits</translation>
    </message>
    <message>
        <source>Arrivals {time}</source>
        <translation>Arrivées {time}</translation>
    </message>
    <message>
        <source>Known by roll call or paper alone</source>
        <translation>Connus par appel ou papier seulement</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation>Refus par motif</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>Sessions: came / registered + others · no-shows</source>
        <translation>Séances&#xa0;: venus / inscrits + autres · non venus</translation>
    </message>
    <message>
        <source>Desks: pace, last badge, badges that day</source>
        <translation>Postes&#xa0;: rythme, dernier badge, badges du jour</translation>
    </message>
    <message>
        <source>Nobody stayed outside.</source>
        <translation>Personne n’est resté dehors.</translation>
    </message>
    <message>
        <source>with {n} speakers or staff</source>
        <translation>dont {n} intervenants, équipe…</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>{rate} taken</source>
        <translation>{rate} prises</translation>
    </message>
    <message>
        <source>participations: {n}</source>
        <translation>participations&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} of {of} registered</source>
        <translation>{n} inscrits sur {of}</translation>
    </message>
    <message>
        <source>{n} of {of}, sessions over</source>
        <translation>{n} sur {of}, séances finies</translation>
    </message>
    <message>
        <source>{pace}/min · {time} · {n}</source>
        <translation>{pace}/min · {time} · {n}</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>“{session}”: places released: {n}. Call: {names}</source>
        <translation>«&#xa0;{session}&#xa0;»&#xa0;– places libérées&#xa0;: {n}. Appeler&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>camera</name>
    <message>
        <source>Camera</source>
        <extracomment>every look of the camera, for pages that show figures</extracomment>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera number {number}</source>
        <translation>Caméra numéro {number}</translation>
    </message>
    <message>
        <source>{name} (not plugged in)</source>
        <translation>{name} (débranchée)</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>shorter: sharper when moved</source>
        <translation>plus courte&#xa0;: plus net en mouvement</translation>
    </message>
    <message>
        <source>longer: a dark hall</source>
        <translation>plus longue&#xa0;: salle sombre</translation>
    </message>
    <message>
        <source>Where the camera lets it be set.</source>
        <translation>Si la caméra le permet.</translation>
    </message>
    <message>
        <source>Use a video instead…</source>
        <translation>Utiliser une vidéo à la place…</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Reading takes</source>
        <translation>Durée de lecture</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Badge was read</source>
        <translation>Badge lu</translation>
    </message>
    <message>
        <source>Camera of this desk</source>
        <translation>Caméra de ce poste</translation>
    </message>
    <message>
        <source>Hold a badge before the camera. Nothing is recorded here.</source>
        <translation>Présentez un badge devant la caméra. Rien n’est enregistré ici.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>A video in place of the camera</source>
        <translation>Une vidéo à la place de la caméra</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>du premier coup</translation>
    </message>
    <message>
        <source>with help</source>
        <translation>après retouche de l’image</translation>
    </message>
    <message>
        <source>A code was read, but no badge of this event.</source>
        <translation>Un code a été lu, mais ce n’est pas un badge de cet événement.</translation>
    </message>
    <message>
        <source>Badge read: {code}</source>
        <translation>Badge lu&#xa0;: {code}</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La caméra démarre…</translation>
    </message>
    <message>
        <source>No camera. Scanner and names work as ever.</source>
        <translation>Pas de caméra. La douchette et les noms marchent toujours.</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it.</source>
        <translation>Un autre programme utilise la caméra. Fermez-le.</translation>
    </message>
    <message>
        <source>The camera is unplugged. Plug it back in.</source>
        <translation>La caméra est débranchée. Rebranchez-la.</translation>
    </message>
    <message>
        <source>This code is no badge of this event</source>
        <translation>Ce code n’est pas un badge de cet événement</translation>
    </message>
    <message>
        <source>Two badges in view: show one at a time</source>
        <translation>Deux badges visibles&#xa0;: montrez-en un à la fois</translation>
    </message>
    <message>
        <source>Closer, please</source>
        <translation>Plus près, s’il vous plaît</translation>
    </message>
    <message>
        <source>Hold still, flat to the camera</source>
        <translation>Sans bouger, bien à plat face à la caméra</translation>
    </message>
    <message>
        <source>Too dark: more light, or turn the phone&apos;s screen up</source>
        <translation>Trop sombre&#xa0;: plus de lumière, ou augmentez la luminosité du téléphone</translation>
    </message>
    <message>
        <source>Badge flat, a hand&apos;s width from the camera</source>
        <translation>Badge bien à plat, à une main de la caméra</translation>
    </message>
    <message>
        <source>Glare: tilt the badge a little</source>
        <translation>Reflet&#xa0;: inclinez un peu le badge</translation>
    </message>
    <message>
        <source>Camera test</source>
        <translation>Test de la caméra</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>The registration list is imported</source>
        <translation>La liste des inscrits est importée</translation>
    </message>
    <message>
        <source>The badges are printed</source>
        <translation>Les badges sont imprimés</translation>
    </message>
    <message>
        <source>The scanner reads a badge</source>
        <translation>Le lecteur lit un badge</translation>
    </message>
    <message>
        <source>The sound is heard</source>
        <translation>Le son s’entend</translation>
    </message>
    <message>
        <source>The printer prints</source>
        <translation>L’imprimante imprime</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’heure est juste</translation>
    </message>
    <message>
        <source>Copies can be written</source>
        <translation>Les copies peuvent s’écrire</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>Nobody is in the list yet: import it.</source>
        <translation>Personne dans la liste pour l’instant&#xa0;: importez-la.</translation>
    </message>
    <message>
        <source>All {n} of them.</source>
        <translation>Tous les {n}.</translation>
    </message>
    <message>
        <source>Not printed here yet: {n}. Print them, or tick this.</source>
        <translation>Pas encore imprimés ici&#xa0;: {n}. Imprimez-les, ou cochez.</translation>
    </message>
    <message>
        <source>Scan any badge now: this page hears it.</source>
        <translation>Scannez un badge, n’importe lequel&#xa0;: cette page l’entend.</translation>
    </message>
    <message>
        <source>Press “Play”, and tick this if you heard it.</source>
        <translation>Appuyez sur «&#xa0;Écouter&#xa0;», et cochez si vous l’avez entendu.</translation>
    </message>
    <message>
        <source>Scans are logged later than now: set the clock.</source>
        <translation>Des passages sont notés plus tard que maintenant&#xa0;: réglez l’heure.</translation>
    </message>
    <message>
        <source>The server keeps them.</source>
        <translation>Le serveur s’en charge.</translation>
    </message>
    <message>
        <source>The folder cannot be made: choose another.</source>
        <translation>Ce dossier ne peut pas être créé&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>On ne peut pas écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Less than 500 MB are free there.</source>
        <translation>Il y reste moins de 500 Mo.</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Ce matin</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Seen to today.</source>
        <translation>Vu aujourd’hui.</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Finalement non</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>To see to: {n}</source>
        <translation>À voir&#xa0;: {n}</translation>
    </message>
    <message>
        <source>All is ready.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>Print a test badge and scan it here, or tick this.</source>
        <translation>Imprimez un badge d’essai et scannez-le ici, ou cochez.</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>Head count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>How many people are in “{room}” now?</source>
        <translation>Combien de personnes y a-t-il maintenant dans «&#xa0;{room}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Note this number</source>
        <translation>Noter ce nombre</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>Pick the colour: {name}</source>
        <translation>Choisir la couleur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Couleur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Word on the badge: {name}</source>
        <translation>Mot sur le badge&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Lines under the name, in their order</source>
        <translation>Lignes sous le nom, dans leur ordre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Also on the badge</source>
        <translation>Aussi sur le badge</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Champs</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Cou&amp;leurs</translation>
    </message>
    <message>
        <source>&amp;Logos and QR</source>
        <translation>Lo&amp;gos et QR</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Name in the list of designs</source>
        <translation>Nom dans la liste des modèles</translation>
    </message>
    <message>
        <source>{event}, {dates} and {venue} stand for what the programme says; an empty text leaves no trace on the badge.</source>
        <translation>{event}, {dates} et {venue} tiennent lieu de ce que dit le programme&#xa0;; un texte vide ne laisse aucune trace sur le badge.</translation>
    </message>
    <message>
        <source>Under the name, in this order:</source>
        <translation>Sous le nom, dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Also on the badge:</source>
        <translation>Aussi sur le badge&#xa0;:</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Roles, and their word on the badge</source>
        <translation>Rôles, et leur mot sur le badge</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>This design has no room for a logo.</source>
        <translation>Ce modèle n’a pas de place pour un logo.</translation>
    </message>
    <message>
        <source>Side of a module of the QR</source>
        <translation>Côté d’un module du QR</translation>
    </message>
    <message>
        <source>&amp;QR: side of one module</source>
        <translation>&amp;QR&#xa0;: côté d’un module</translation>
    </message>
    <message>
        <source>The QR takes {side} mm with its quiet zone. 0.75 is the least for 30 cm.</source>
        <translation>Le QR prend {side}&#xa0;mm avec sa marge blanche. Il faut au moins 0,75&#xa0;mm pour être lu à 30&#xa0;cm.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Design of the badges</source>
        <translation>Modèle des badges</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Revenir à ce qui est enregistré</translation>
    </message>
    <message>
        <source>Save a cop&amp;y</source>
        <translation>Enregistrer une cop&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The badge design is not saved</source>
        <translation>Le modèle de badge n’est pas enregistré</translation>
    </message>
    <message>
        <source>The badge design was changed and is not saved yet.</source>
        <translation>Le modèle de badge a été modifié et n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>&amp;Back to printing</source>
        <translation>Retour à l’impre&amp;ssion</translation>
    </message>
    <message>
        <source>{design}, ours</source>
        <translation>{design}, le nôtre</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Front of the badge</source>
        <translation>Recto du badge</translation>
    </message>
    <message>
        <source>Back of the badge</source>
        <translation>Verso du badge</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>A logo</source>
        <translation>Un logo</translation>
    </message>
    <message>
        <source>Logos (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Logos (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>There is a design “{name}” already.</source>
        <translation>Il y a déjà un modèle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Put this one in its place?</source>
        <translation>Mettre celui-ci à sa place&#xa0;?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Your changes are not saved.</source>
        <translation>Vos changements ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Open another design without them?</source>
        <translation>Ouvrir un autre modèle sans eux&#xa0;?</translation>
    </message>
    <message>
        <source>Open without saving</source>
        <translation>Ouvrir sans enregistrer</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Titre de l’événement</translation>
    </message>
    <message>
        <source>Dates and place</source>
        <translation>Dates et lieu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Pattern of the audience</source>
        <translation>Motif du profil</translation>
    </message>
    <message>
        <source>Symbol of the audience</source>
        <translation>Symbole du profil</translation>
    </message>
    <message>
        <source>Audience or role</source>
        <translation>Profil ou rôle</translation>
    </message>
    <message>
        <source>Lines under the name</source>
        <translation>Lignes sous le nom</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Mes séances</translation>
    </message>
    <message>
        <source>Programme with rooms and times</source>
        <translation>Programme avec salles et heures</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Funding mention</source>
        <translation>Mention du financeur</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Letters under the QR</source>
        <translation>Lettres sous le QR</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Words of the team</source>
        <translation>Mots de l’équipe</translation>
    </message>
    <message>
        <source>Back: {thing}</source>
        <translation>Verso&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>Title lines</source>
        <translation>Lignes de titre</translation>
    </message>
    <message>
        <source>Wi-Fi, on the back</source>
        <translation>Wi-Fi, au verso</translation>
    </message>
    <message>
        <source>Funding, on the back</source>
        <translation>Financement, au verso</translation>
    </message>
    <message>
        <source>Help line, on the back</source>
        <translation>Ligne d’aide, au verso</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Sans profil</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>the longest name of the list</source>
        <translation>le nom le plus long de la liste</translation>
    </message>
    <message>
        <source>the longest word in a name</source>
        <translation>le mot le plus long d’un nom</translation>
    </message>
    <message>
        <source>the longest lines under the name</source>
        <translation>les lignes les plus longues sous le nom</translation>
    </message>
    <message>
        <source>the most sessions</source>
        <translation>le plus de séances</translation>
    </message>
    <message>
        <source>other letters than Latin</source>
        <translation>d’autres lettres que les latines</translation>
    </message>
    <message>
        <source>one name only</source>
        <translation>un seul nom</translation>
    </message>
    <message>
        <source>a spare badge, to be written on</source>
        <translation>un badge de réserve, à remplir à la main</translation>
    </message>
    <message>
        <source>an invented name, the list is empty</source>
        <translation>un nom inventé, la liste est vide</translation>
    </message>
    <message>
        <source>“{thing}”</source>
        <translation>«&#xa0;{thing}&#xa0;»</translation>
    </message>
    <message>
        <source>This cannot be printed so. {thing}: {reason}.</source>
        <translation>Cela ne peut pas s’imprimer ainsi. {thing}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>letters that no font has</source>
        <translation>des lettres qu’aucune police n’a</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>The event is being read…</source>
        <translation>Lecture de l’événement…</translation>
    </message>
    <message>
        <source>ONE MOMENT</source>
        <translation>UN INSTANT</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>Exits are being scanned. F4 goes back to entry.</source>
        <translation>Ce poste compte les sorties. F4&#xa0;: revenir à l’entrée.</translation>
    </message>
    <message>
        <source>Scan who leaves</source>
        <translation>Scannez qui sort</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
    <message>
        <source>Scan a badge</source>
        <translation>Scannez un badge</translation>
    </message>
    <message>
        <source>or type a name in the box on the right</source>
        <translation>ou tapez un nom dans la case à droite</translation>
    </message>
    <message>
        <source>The doors are open.</source>
        <translation>Les portes sont ouvertes.</translation>
    </message>
    <message>
        <source>No session is open now, and none will open.</source>
        <translation>Aucune séance n’est ouverte, et aucune n’ouvrira plus.</translation>
    </message>
    <message>
        <source>The doors open at {time}.</source>
        <translation>Ouverture des portes à {time}.</translation>
    </message>
    <message>
        <source>The doors open on {day} at {time}.</source>
        <translation>Ouverture des portes le {day} à {time}.</translation>
    </message>
    <message>
        <source>READING…</source>
        <translation>LECTURE…</translation>
    </message>
    <message>
        <source>Read. The answer is on its way: nobody enters yet.</source>
        <translation>Badge lu, la réponse arrive&#xa0;: personne n’entre encore.</translation>
    </message>
    <message>
        <source>Nobody is counted. Try again with F5, or scan again.</source>
        <translation>Personne n’est compté. Réessayez avec F5 ou scannez de nouveau.</translation>
    </message>
    <message>
        <source>NOT RECORDED</source>
        <translation>NON ENREGISTRÉ</translation>
    </message>
    <message>
        <source>TROUBLE</source>
        <translation>PROBLÈME</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The last scan no longer counts.</source>
        <translation>Le dernier passage ne compte plus.</translation>
    </message>
    <message>
        <source>UNDONE</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>It had been undone before.</source>
        <translation>Ce passage était déjà annulé.</translation>
    </message>
    <message>
        <source>This person was scanned again since. Undo that first.</source>
        <translation>Cette personne a eu un autre passage depuis. Annulez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The room is full: the person cannot go back in.</source>
        <translation>La salle est complète&#xa0;: on ne peut pas y remettre cette personne.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>NOT UNDONE</source>
        <translation>NON ANNULÉ</translation>
    </message>
    <message>
        <source>{people} people in “{session}”. Scans add to it from now.</source>
        <translation>Présents comptés dans «&#xa0;{session}&#xa0;»&#xa0;: {people}. Les passages s’y ajoutent désormais.</translation>
    </message>
    <message>
        <source>COUNT NOTED</source>
        <translation>COMPTAGE NOTÉ</translation>
    </message>
    <message>
        <source>People are counted on the day of the session.</source>
        <translation>On compte les présents le jour de la séance.</translation>
    </message>
    <message>
        <source>This session is over.</source>
        <translation>Cette séance est terminée.</translation>
    </message>
    <message>
        <source>COUNT NOT NOTED</source>
        <translation>COMPTAGE NON NOTÉ</translation>
    </message>
    <message>
        <source>undone at the door</source>
        <extracomment>in which box somebody&apos;s badge lies, &quot;&quot; for none: told for who comes without it what the verdict on the screen answers: request, answer, person; None when it is none</extracomment>
        <translation>annulé à la porte</translation>
    </message>
    <message>
        <source>Finish this one first, then scan again.</source>
        <translation>Terminez d’abord celui-ci, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>Badges read before this question, waiting: {n}.</source>
        <translation>Badges lus avant cette question, en attente&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>The counts may be old.</source>
        <translation>Les chiffres affichés datent peut-être un peu.</translation>
    </message>
    <message>
        <source>TEST BADGE</source>
        <translation>BADGE D’ESSAI</translation>
    </message>
    <message>
        <source>Printer and scanner work. Nothing is recorded.</source>
        <translation>L’imprimante et le lecteur fonctionnent. Rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message>
        <source>Join another desk</source>
        <translation>Rejoindre un autre poste</translation>
    </message>
    <message>
        <source>On the main desk, “Add a desk…” in the menu shows a code. Scan it with this computer&apos;s scanner, or type its letters; capitals, spaces and dashes do not matter.</source>
        <translation>Sur le poste principal, «&#xa0;Ajouter un poste…&#xa0;» dans le menu affiche un code secret. Scannez-le avec le lecteur de cet ordinateur, ou tapez ses lettres&#xa0;; majuscules, espaces et tirets n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Secret of the main desk</source>
        <translation>Code secret du poste principal</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The secret is complete.</source>
        <translation>Le code secret est complet.</translation>
    </message>
    <message>
        <source>Letters so far: {count}</source>
        <translation>Lettres lues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connected (main desk)</source>
        <translation>connecté (poste principal)</translation>
    </message>
    <message>
        <source>connected ({address})</source>
        <translation>connecté ({address})</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Bring the event back into a file</source>
        <extracomment>machine setting: whom the server runs as where root runs the desk</extracomment>
        <translation>Ramener l’événement dans un fichier</translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Plusieurs postes</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>The secret as a QR code</source>
        <translation>Le code secret en QR</translation>
    </message>
    <message>
        <source>The secret, in groups of four</source>
        <translation>Le code secret, par groupes de quatre</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le code secret</translation>
    </message>
    <message>
        <source>Copied: paste it where only the team reads, then copy something else.</source>
        <translation>Copié&#xa0;: collez-le là où seule l’équipe lit, puis copiez autre chose.</translation>
    </message>
    <message>
        <source>Desks of this event</source>
        <translation>Postes de cet événement</translation>
    </message>
    <message>
        <source>Share with other desks</source>
        <translation>Partager avec d’autres postes</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Bring the event back into a file…</source>
        <translation>Ramener l’événement dans un fichier…</translation>
    </message>
    <message>
        <source>This is a rehearsal: only the real event can be shared.</source>
        <translation>C’est une répétition&#xa0;: seul le véritable événement se partage.</translation>
    </message>
    <message>
        <source>This event is on a PostgreSQL server: other desks join it with its postgresql:// address.</source>
        <translation>Cet événement est sur un serveur PostgreSQL&#xa0;: les autres postes le rejoignent par son adresse postgresql://.</translation>
    </message>
    <message>
        <source>This desk works on the event of the main desk, at {address}. Further desks join with the secret that the main desk shows.</source>
        <translation>Ce poste travaille sur l’événement du poste principal ({address}). Les autres le rejoignent avec le code secret que le poste principal affiche.</translation>
    </message>
    <message>
        <source>This computer is on no network: connect it to the venue&apos;s, then open this page again.</source>
        <translation>Cet ordinateur n’est sur aucun réseau&#xa0;: connectez-le à celui du lieu, puis rouvrez cette page.</translation>
    </message>
    <message>
        <source>This is the main desk: the others join it at {where}, port {port}.</source>
        <translation>Ce poste est le poste principal&#xa0;: les autres le rejoignent à {where}, port {port}.</translation>
    </message>
    <message>
        <source>Sharing is stopped: this desk works on the event alone.</source>
        <translation>Le partage est arrêté&#xa0;: ce poste travaille seul sur l’événement.</translation>
    </message>
    <message>
        <source>The event is in its file again. Desks that are still connected are told so; then stop the server.</source>
        <translation>L’événement est de nouveau dans son fichier. Les postes encore connectés en sont avertis&#xa0;; arrêtez ensuite le partage.</translation>
    </message>
    <message>
        <source>This desk works on the event alone.</source>
        <translation>Ce poste travaille seul sur l’événement.</translation>
    </message>
    <message>
        <source>This computer becomes the main desk: it keeps the event for all, on a private server that starts by itself. The others need only the program and the same network, with or without Internet.
The event&apos;s file stays as it is, locked, until you bring the event back. Everything is compared before anything changes place.
Keep this computer on its charger, lid open: while it sleeps, nobody can scan.</source>
        <translation>Cet ordinateur devient le poste principal&#xa0;: il garde l’événement pour tous, sur un serveur privé qui démarre tout seul. Les autres n’ont besoin que du programme et du même réseau, avec ou sans Internet.
Le fichier de l’événement reste tel quel, verrouillé, jusqu’à ce que vous rameniez l’événement. Tout est comparé avant que rien ne change de place.
Laissez cet ordinateur branché et ouvert&#xa0;: s’il se met en veille, plus personne ne peut scanner.</translation>
    </message>
    <message>
        <source>On the other computer: start the program, choose “Join another desk”, then scan this code with its scanner, or type the letters.
Whoever has it can see and change everything: show it to the team only.</source>
        <translation>Sur l’autre ordinateur&#xa0;: lancez le programme, choisissez «&#xa0;Rejoindre un autre poste&#xa0;», puis scannez ce code avec son lecteur, ou tapez les lettres.
Qui l’a peut tout voir et tout modifier&#xa0;: ne le montrez qu’à l’équipe.</translation>
    </message>
    <message>
        <source>Making a private server…</source>
        <translation>Préparation d’un serveur privé…</translation>
    </message>
    <message>
        <source>Starting the server…</source>
        <translation>Démarrage du partage…</translation>
    </message>
    <message>
        <source>Copying the event…</source>
        <translation>Copie de l’événement…</translation>
    </message>
    <message>
        <source>Comparing every line…</source>
        <translation>Comparaison ligne à ligne…</translation>
    </message>
    <message>
        <source>Stopping the server…</source>
        <translation>Arrêt du partage…</translation>
    </message>
    <message>
        <source>Looking for the main desk…</source>
        <translation>Recherche du poste principal…</translation>
    </message>
    <message>
        <source>Looking at its event…</source>
        <translation>Lecture de son événement…</translation>
    </message>
    <message>
        <source>Called off: the event is where it was.</source>
        <translation>Annulé&#xa0;: l’événement est où il était.</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>Undo entry: {name}</source>
        <translation>Annuler l’entrée de {name}</translation>
    </message>
    <message>
        <source>Undo exit: {name}</source>
        <translation>Annuler la sortie de {name}</translation>
    </message>
    <message>
        <source>No session of this room is left today.</source>
        <translation>Plus de séance aujourd’hui dans cette salle.</translation>
    </message>
    <message>
        <source>The event cannot be read: counts may be old. Still trying.</source>
        <translation>L’événement ne répond pas&#xa0;: les chiffres datent peut-être. Nouvelles tentatives en cours.</translation>
    </message>
    <message>
        <source>Click to enter a head count</source>
        <translation>Cliquez pour saisir un comptage</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>no seat left</source>
        <translation>plus de place</translation>
    </message>
    <message>
        <source>1 place left</source>
        <translation>1 place libre</translation>
    </message>
    <message>
        <source>{n} places left</source>
        <translation>{n} places libres</translation>
    </message>
    <message>
        <source>, 1 of them held</source>
        <translation>, dont 1 gardée</translation>
    </message>
    <message>
        <source>, {n} of them held</source>
        <translation>, dont {n} gardées</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the session of this desk</source>
        <translation>Changer la séance de ce poste</translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>ENTRY</source>
        <translation>ENTRÉE</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>NOT CONNECTED</source>
        <translation>NON CONNECTÉ</translation>
    </message>
    <message>
        <source>Automatic: the session of each badge</source>
        <translation>Automatique&#xa0;: la séance de chaque badge</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Derniers passages</translation>
    </message>
    <message>
        <source>Somebody by name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Door note: {note}</source>
        <translation>Note d’accueil&#xa0;: {note}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>in order, for the sessions to choose among</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>with head count: {n}</source>
        <translation>avec comptage&#xa0;: {n}</translation>
    </message>
    <message>
        <source>by badge: {n}</source>
        <translation>par badge&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>the session of each badge</source>
        <translation>la séance de chaque badge</translation>
    </message>
    <message>
        <source>Private note: click to show it</source>
        <extracomment>how a note begins that is not for everybody who looks at the screen</extracomment>
        <translation>Note réservée – afficher</translation>
    </message>
</context>
<context>
    <name>dossier</name>
    <message>
        <source>What the dossier will hold. Beside it: its ZIP to hand in, and the message to the witness.</source>
        <translation>Ce que contiendra le dossier. À côté&#xa0;: son ZIP à remettre, et le message au témoin.</translation>
    </message>
    <message>
        <source>Nothing to watch: every session is over and measured.</source>
        <translation>Rien à signaler&#xa0;: toutes les séances sont finies et mesurées.</translation>
    </message>
    <message>
        <source>Dossier {event}</source>
        <translation>Dossier {event}</translation>
    </message>
    <message>
        <source>What the dossier holds, in {folder}</source>
        <translation>Ce que contient le dossier, dans {folder}</translation>
    </message>
    <message>
        <source>Nothing here opens folders: {path}</source>
        <translation>Rien n’ouvre les dossiers sur cet ordinateur&#xa0;: {path}</translation>
    </message>
    <message>
        <source>No mail program here: send {path} from another computer.</source>
        <translation>Pas de logiciel de messagerie ici&#xa0;: envoyez {path} depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>Emblem of the European Union</source>
        <translation>Emblème de l’Union européenne</translation>
    </message>
    <message>
        <source>A sheet per session</source>
        <translation>Une feuille par séance</translation>
    </message>
    <message>
        <source>A sheet per half-day</source>
        <translation>Une feuille par demi-journée</translation>
    </message>
    <message>
        <source>Open Licence 2.0 (Etalab)</source>
        <translation>Licence Ouverte 2.0 (Etalab)</translation>
    </message>
    <message>
        <source>Open Database License 1.0</source>
        <translation>Open Database License 1.0 (ODbL)</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Mots à côté</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Project and mention</source>
        <translation>Projet et mention</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Who issues and signs</source>
        <translation>Qui établit et signe</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Their function</source>
        <translation>Sa fonction</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Fait à</translation>
    </message>
    <message>
        <source>Witness&apos;s e-mail</source>
        <translation>E-mail du témoin</translation>
    </message>
    <message>
        <source>Papers and open data</source>
        <translation>Documents et données ouvertes</translation>
    </message>
    <message>
        <source>Attendance sheets</source>
        <translation>Feuilles d’émargement</translation>
    </message>
    <message>
        <source>Certified from, where measured</source>
        <translation>Attestée dès (si mesurée)</translation>
    </message>
    <message>
        <source>Fewest people published</source>
        <translation>Effectif minimal publié (k)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>File names begin with</source>
        <translation>Début des noms de fichiers</translation>
    </message>
    <message>
        <source>Target groups of the funder</source>
        <translation>Groupes cibles du financeur</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Interreg&apos;s sixteen</source>
        <translation>Les seize d’Interreg</translation>
    </message>
    <message>
        <source>Logos, in the order shown</source>
        <translation>Logos, dans l’ordre d’affichage</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>{name} (missing)</source>
        <translation>{name} (introuvable)</translation>
    </message>
    <message>
        <source>Which paper to look at</source>
        <translation>Document à regarder</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Nobody can be certified yet.</source>
        <translation>Aucune présence à attester pour l’instant.</translation>
    </message>
    <message>
        <source>Which table to look at</source>
        <translation>Tableau à regarder</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <source>The first {n} of {all} rows, and the totals.</source>
        <translation>Les {n} premières lignes sur {all}, et les totaux.</translation>
    </message>
    <message>
        <source>Rows: {all}, and the totals.</source>
        <translation>Lignes&#xa0;: {all}, et les totaux.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files of the dossier</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Folder of the dossier</source>
        <translation>Emplacement du dossier</translation>
    </message>
    <message>
        <source>Add logos</source>
        <translation>Ajouter des logos</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Verify a dossier</source>
        <translation>Vérifier un dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.zip SHA256SUMS)</source>
        <translation>Dossiers (*.zip SHA256SUMS)</translation>
    </message>
    <message>
        <source>Before the dossier is made</source>
        <translation>Avant de faire le dossier</translation>
    </message>
    <message>
        <source>Make it all the same?</source>
        <translation>Le faire quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Le faire</translation>
    </message>
    <message>
        <source>Copy this &amp;hash</source>
        <translation>Copier cette empr&amp;einte</translation>
    </message>
    <message>
        <source>Copy the &amp;log&apos;s fingerprint</source>
        <translation>Copier celle du &amp;journal</translation>
    </message>
    <message>
        <source>Hash of the dossier (SHA256SUMS)</source>
        <translation>Empreinte du dossier (SHA256SUMS)</translation>
    </message>
    <message>
        <source>Whoever keeps it can tell any later change.</source>
        <translation>Qui la garde voit tout changement ultérieur.</translation>
    </message>
    <message>
        <source>Fingerprint of the log</source>
        <translation>Empreinte du journal des passages</translation>
    </message>
    <message>
        <source>It stands at the foot of every page.</source>
        <translation>Elle figure au pied de chaque page.</translation>
    </message>
    <message>
        <source>&amp;Write to the witness</source>
        <translation>É&amp;crire au témoin</translation>
    </message>
    <message>
        <source>In the &amp;mail program by a link</source>
        <translation>Par un &amp;lien de messagerie</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The key figures in a sentence</source>
        <translation>Les chiffres clés en une phrase</translation>
    </message>
    <message>
        <source>Copy the &amp;sentence</source>
        <translation>Copier la &amp;phrase</translation>
    </message>
    <message>
        <source>The dossier is made. {verified}</source>
        <translation>Le dossier est fait. {verified}</translation>
    </message>
    <message>
        <source>{folder}
Copy to hand in: {zip}
Message to the witness: {mail}</source>
        <translation>{folder}
Copie à remettre&#xa0;: {zip}
Message au témoin&#xa0;: {mail}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>It replaces an earlier dossier, whose ZIP stays as it was.</source>
        <translation>Il remplace un dossier antérieur, dont le ZIP reste tel quel.</translation>
    </message>
    <message>
        <source>Content differs: {names}</source>
        <translation>Contenu différent&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Made again, same content: {names}</source>
        <translation>Refaits, même contenu&#xa0;: {names}</translation>
    </message>
    <message>
        <source>New: {names}</source>
        <translation>Nouveaux&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No longer there: {names}</source>
        <translation>Disparus&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No figure and no name differs.</source>
        <translation>Aucun chiffre ni aucun nom ne diffère.</translation>
    </message>
    <message>
        <source>Decisions and corrections since:</source>
        <translation>Décisions et corrections depuis&#xa0;:</translation>
    </message>
    <message>
        <source>No decision or correction was noted since.</source>
        <translation>Aucune décision ni correction n’a été notée depuis.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written, what was there stays.</source>
        <translation>Arrêté&#xa0;: rien n’a été écrit, ce qui existait est intact.</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>Un &amp;dossier…</translation>
    </message>
    <message>
        <source>A &amp;ZIP…</source>
        <translation>Un &amp;ZIP…</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Paste the hash that the witness was sent</source>
        <translation>Collez l’empreinte que le témoin a reçue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose the dossier: its folder, or the ZIP.</source>
        <translation>Choisissez le dossier&#xa0;: son répertoire, ou le ZIP.</translation>
    </message>
    <message>
        <source>Comparing every file…</source>
        <translation>Comparaison de chaque fichier…</translation>
    </message>
    <message>
        <source>SHA256SUMS: {sums}
Key: {key}</source>
        <translation>SHA256SUMS&#xa0;: {sums}
Clé&#xa0;: {key}</translation>
    </message>
    <message>
        <source>The same as the witness&apos;s: this dossier.</source>
        <translation>La même que celle du témoin&#xa0;: c’est bien ce dossier.</translation>
    </message>
    <message>
        <source>That is the key&apos;s: it was signed with this event&apos;s key.</source>
        <translation>C’est celle de la clé&#xa0;: le dossier est signé avec cette clé.</translation>
    </message>
    <message>
        <source>Not the witness&apos;s: another dossier, or one that was sealed anew.</source>
        <translation>Différente de celle du témoin&#xa0;: un autre dossier, ou un dossier scellé de nouveau.</translation>
    </message>
    <message>
        <source>The funder&apos;s dossier</source>
        <translation>Dossier du financeur</translation>
    </message>
    <message>
        <source>&amp;Verify a dossier…</source>
        <translation>&amp;Vérifier un dossier…</translation>
    </message>
    <message>
        <source>&amp;Back to the door</source>
        <translation>&amp;Retour à la porte</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>To know before</source>
        <translation>À savoir avant</translation>
    </message>
    <message>
        <source>&amp;Make the dossier</source>
        <translation>&amp;Faire le dossier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Funder, papers, open data</source>
        <translation>Financeur, documents, données ouvertes</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>This is a rehearsal: the dossier says EXERCICE on every page and is signed with another key. It proves nothing.</source>
        <extracomment>what keeps the dossier from being right, beside what is good to know</extracomment>
        <translation>Ceci est un exercice&#xa0;: le dossier porte EXERCICE sur chaque page et une autre signature. Il ne prouve rien.</translation>
    </message>
    <message>
        <source>The programme has no session: there is nothing to prove yet.</source>
        <translation>Le programme n’a aucune séance&#xa0;: il n’y a encore rien à prouver.</translation>
    </message>
    <message>
        <source>Nobody&apos;s attendance is recorded: the dossier shows registrations alone.</source>
        <translation>Aucune présence n’est enregistrée&#xa0;: le dossier ne montrera que les inscriptions.</translation>
    </message>
    <message>
        <source>Not over yet: {names}. Whoever has not come is still awaited; make the dossier again afterwards.</source>
        <translation>Pas encore finies&#xa0;: {names}. Qui n’est pas venu y est encore attendu&#xa0;; refaites le dossier ensuite.</translation>
    </message>
    <message>
        <source>Nobody came to: {names}. If it was held, enter its paper sheet first.</source>
        <translation>Personne n’est venu à&#xa0;: {names}. Si la séance a eu lieu, saisissez d’abord sa feuille papier.</translation>
    </message>
    <message>
        <source>Still inside a session that is running: {n} people.</source>
        <translation>Encore dans une séance en cours&#xa0;: {n} personnes.</translation>
    </message>
    <message>
        <source>{hours} of {whole} are presumed, because nobody was scanned out. They are totalled apart, and certificates give no duration for them.</source>
        <translation>{hours} sur {whole} sont présumées, faute de sortie badgée. Elles sont totalisées à part, et les attestations n’en donnent pas la durée.</translation>
    </message>
    <message>
        <source>Since the last dossier ({when}): {n} decisions or corrections, {of} new lines in the log. The new dossier says which and why.</source>
        <translation>Depuis le dernier dossier ({when})&#xa0;: {n} décisions ou corrections, {of} nouvelles lignes au journal. Le nouveau dossier dira lesquelles et pourquoi.</translation>
    </message>
    <message>
        <source>Nobody is named who signs: the lines for name and function stay empty, to be filled in by hand.</source>
        <translation>Aucun signataire&#xa0;: les lignes «&#xa0;nom et qualité&#xa0;» restent vides, à remplir à la main.</translation>
    </message>
    <message>
        <source>No witness: as long as nobody outside keeps the hashes, whoever has the key could sign another dossier later.</source>
        <translation>Aucun témoin&#xa0;: tant que personne d’extérieur ne garde les empreintes, qui détient la clé pourrait signer plus tard un autre dossier.</translation>
    </message>
    <message>
        <source>The folder holds other files: {names}. A verification would call them added; choose an empty folder.</source>
        <translation>Le répertoire contient d’autres fichiers&#xa0;: {names}. Une vérification les dirait ajoutés&#xa0;; choisissez un répertoire vide.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours}&#xa0;h&#xa0;{minutes:02d}&#xa0;min</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Certificates (the first three)</source>
        <translation>Attestations (les trois premières)</translation>
    </message>
    <message>
        <source>Sheets to fill in by hand</source>
        <translation>Feuilles à remplir à la main</translation>
    </message>
    <message>
        <source>One certificate a person, to send</source>
        <translation>Une attestation par personne, à envoyer</translation>
    </message>
    <message>
        <source>To publish: counts only, nobody can be told from them</source>
        <translation>À publier&#xa0;: des effectifs seulement, personne n’y est reconnaissable</translation>
    </message>
    <message>
        <source>The hash of every file: what the witness is told</source>
        <translation>L’empreinte de chaque fichier&#xa0;: ce que le témoin reçoit</translation>
    </message>
    <message>
        <source>The event&apos;s signature on the hashes</source>
        <translation>La signature de l’événement sur ces empreintes</translation>
    </message>
    <message>
        <source>The key to check the signature with</source>
        <translation>La clé pour vérifier la signature</translation>
    </message>
    <message>
        <source>When, with which version, ends of the log&apos;s chains</source>
        <translation>Quand, avec quelle version, bouts des chaînes du journal</translation>
    </message>
    <message>
        <source>Everything in one workbook: figures, charts, lists, rules</source>
        <translation>Tout en un classeur&#xa0;: chiffres, graphiques, listes, règles</translation>
    </message>
    <message>
        <source>The same lists for another program</source>
        <translation>Les mêmes listes pour un autre logiciel</translation>
    </message>
    <message>
        <source>How to check the dossier without this program</source>
        <translation>Comment vérifier le dossier sans ce logiciel</translation>
    </message>
    <message>
        <source>What differs from the earlier dossier, and why</source>
        <translation>Ce qui diffère du dossier antérieur, et pourquoi</translation>
    </message>
    <message>
        <source>To keep: what the open data hide, and why</source>
        <translation>À garder&#xa0;: ce que masquent les données ouvertes, et pourquoi</translation>
    </message>
    <message>
        <source>Sheets to fill in by hand: the fallback, also next time</source>
        <translation>Feuilles à remplir à la main&#xa0;: le secours sur papier</translation>
    </message>
    <message>
        <source>Attendance sheets, to print and have signed</source>
        <translation>Feuilles d’émargement, à imprimer et faire signer</translation>
    </message>
    <message>
        <source>Certificates, all in one file</source>
        <translation>Attestations, toutes en un fichier</translation>
    </message>
    <message>
        <source>Report for the funder: figures and charts</source>
        <translation>Bilan pour le financeur&#xa0;: chiffres et graphiques</translation>
    </message>
    <message>
        <source>{file}: changed since the dossier was sealed.</source>
        <translation>{file}&#xa0;: modifié depuis que le dossier est scellé.</translation>
    </message>
    <message>
        <source>{file}: missing.</source>
        <translation>{file}&#xa0;: manquant.</translation>
    </message>
    <message>
        <source>{file}: was not there when the dossier was sealed.</source>
        <translation>{file}&#xa0;: ajouté après le scellement.</translation>
    </message>
    <message>
        <source>{file}: is no dossier, or cannot be read.</source>
        <translation>{file}&#xa0;: n’est pas un dossier, ou est illisible.</translation>
    </message>
    <message>
        <source>{file}: the ZIP itself was changed or packed again; every file in it is untouched.</source>
        <translation>{file}&#xa0;: le ZIP lui-même a été modifié ou refait&#xa0;; chaque fichier qu’il contient est intact.</translation>
    </message>
    <message>
        <source>Untouched since it was sealed.</source>
        <translation>Intact depuis qu’il est scellé.</translation>
    </message>
    <message>
        <source>Not as it was sealed. What is wrong: {n}</source>
        <translation>Pas tel qu’il a été scellé. Anomalies&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Reading the event…</source>
        <translation>Lecture de l’événement…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Classeur…</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Listes…</translation>
    </message>
    <message>
        <source>Attendance sheets and report…</source>
        <translation>Feuilles d’émargement et bilan…</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Données ouvertes…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Attestations…</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement…</translation>
    </message>
    <message>
        <source>Comparing with the earlier dossier…</source>
        <translation>Comparaison avec le dossier antérieur…</translation>
    </message>
    <message>
        <source>Putting in place…</source>
        <translation>Mise en place…</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Nobody is merged by itself. Open a pair to see both side by side.</source>
        <translation>Personne n’est fusionné automatiquement. Ouvrez une paire pour voir les deux fiches côte à côte.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Côte à côte…</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>Annuler la dernière fusion</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L’un</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Stopped: the list was not looked through.</source>
        <translation>Arrêté&#xa0;: la liste n’a pas été parcourue.</translation>
    </message>
    <message>
        <source>Both were scanned: cannot be merged</source>
        <translation>Tous deux sont passés à la porte&#xa0;: fusion impossible</translation>
    </message>
    <message>
        <source>Likely duplicates: {n}</source>
        <translation>Doublons probables&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Recherche dans la liste…</translation>
    </message>
    <message>
        <source>Nobody seems to be in the list twice.</source>
        <translation>Personne ne semble figurer deux fois dans la liste.</translation>
    </message>
    <message>
        <source>{one} and {other} become two people again.</source>
        <translation>{one} et {other} redeviennent deux personnes.</translation>
    </message>
    <message>
        <source>{name} is one person now. Alt+Z takes it back.</source>
        <translation>{name} ne fait plus qu’une personne. Alt+Z annule la fusion.</translation>
    </message>
    <message>
        <source>{one} and {other} are kept apart.</source>
        <translation>{one} et {other} restent séparés.</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Keep the programme</source>
        <translation>Garder le programme</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>The programme is kept.</source>
        <translation>Le programme est gardé.</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Pas encore gardé.</translation>
    </message>
    <message>
        <source>let in while there are free seats</source>
        <translation>entrent tant qu’il y a des places libres</translation>
    </message>
    <message>
        <source>ask staff</source>
        <translation>l’accueil décide</translation>
    </message>
    <message>
        <source>send to the welcome desk</source>
        <translation>sont envoyées à l’accueil</translation>
    </message>
    <message>
        <source>are not scanned (people go out for a coffee)</source>
        <translation>ne sont pas scannées (on sort prendre un café)</translation>
    </message>
    <message>
        <source>are scanned</source>
        <translation>sont scannées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>People not registered</source>
        <translation>Les personnes non inscrites</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Les sorties</translation>
    </message>
    <message>
        <source>Doors open before the start</source>
        <translation>Ouverture des portes avant le début</translation>
    </message>
    <message>
        <source>Seats are held after the start</source>
        <translation>Places gardées après le début</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>“{session}” has {seats} seats, its room holds {capacity}: the others would find it full.</source>
        <translation>«&#xa0;{session}&#xa0;» a {seats} places, sa salle en contient {capacity}&#xa0;: les autres la trouveraient complète.</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>the id of each row and what its cells hold</extracomment>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Jauge</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>H &apos;h&apos; mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Overbooking %</source>
        <translation>Surréservation %</translation>
    </message>
    <message>
        <source>Other names in lists</source>
        <translation>Autres noms dans les listes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
</context>
<context>
    <name>erase</name>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>Effacer les données d’une personne</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Effacé pour de bon</translation>
    </message>
    <message>
        <source>Stays, and why</source>
        <translation>Reste, et pourquoi</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Erase the data of {name}?</source>
        <translation>Effacer les données de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>This person was here: name, organisation and registrations stay, for they prove the attendance to the funder. The rest goes at once. This cannot be taken back.</source>
        <translation>Cette personne est venue&#xa0;: son nom, son organisation et ses inscriptions restent, car ils prouvent sa présence au financeur. Le reste part tout de suite. Rien ne pourra être récupéré.</translation>
    </message>
    <message>
        <source>This person attended nothing, so nothing has to be proved: the name goes too. This cannot be taken back.</source>
        <translation>Cette personne n’a assisté à rien, il n’y a donc rien à prouver&#xa0;: son nom part aussi. Rien ne pourra être récupéré.</translation>
    </message>
    <message>
        <source>The badge: it is no longer let in</source>
        <translation>Le badge&#xa0;: il ne laisse plus entrer</translation>
    </message>
    <message>
        <source>Registrations to come: {n}. The waiting list moves up</source>
        <translation>Inscriptions à venir&#xa0;: {n}. La liste d’attente avance</translation>
    </message>
    <message>
        <source>Reasons that staff typed at their scans: {n}</source>
        <translation>Motifs saisis par l’équipe à ses passages&#xa0;: {n}</translation>
    </message>
    <message>
        <source>What lists said before, and automatic copies of the event</source>
        <translation>Ce que les listes disaient avant, et les copies automatiques de l’événement</translation>
    </message>
    <message>
        <source>Registrations and scans: the proof for the funder</source>
        <translation>Inscriptions et passages&#xa0;: la preuve pour le financeur</translation>
    </message>
    <message>
        <source>Decisions of staff at their scans: part of the same proof</source>
        <translation>Décisions de l’équipe à ses passages&#xa0;: elles font partie de cette preuve</translation>
    </message>
    <message>
        <source>A line “(erased)” without a name: counts and log stay right</source>
        <translation>Une ligne «&#xa0;(effacé)&#xa0;» sans nom&#xa0;: les comptes et le journal restent justes</translation>
    </message>
    <message>
        <source>A fingerprint that holds no name: if a list names them again, you are told and the row is left out</source>
        <translation>Une empreinte qui ne contient aucun nom&#xa0;: si une liste cite à nouveau cette personne, vous êtes prévenu et la ligne n’est pas reprise</translation>
    </message>
    <message>
        <source>In the list of changes: who erased, and when</source>
        <translation>Dans la liste des modifications&#xa0;: qui a effacé, et quand</translation>
    </message>
</context>
<context>
    <name>exitfix</name>
    <message>
        <source>It was an exit</source>
        <translation>C’était une sortie</translation>
    </message>
    <message>
        <source>It was an exit: {name}</source>
        <translation>C’était une sortie&#xa0;: {name}</translation>
    </message>
    <message>
        <source>it was an exit, not an entry</source>
        <translation>c’était une sortie, pas une entrée</translation>
    </message>
    <message>
        <source>The entry no longer counts, the exit does.</source>
        <translation>L’entrée ne compte plus, la sortie est notée.</translation>
    </message>
    <message>
        <source>The entry no longer counts. Never scanned in before: no exit to note.</source>
        <translation>L’entrée ne compte plus. Aucune entrée avant&#xa0;: pas de sortie à noter.</translation>
    </message>
    <message>
        <source>EXIT NOTED</source>
        <translation>SORTIE NOTÉE</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Door note</source>
        <translation>Note d’accueil</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>All pages by name</source>
        <translation>Toutes les pages par leur nom</translation>
    </message>
    <message>
        <source>Look for a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>From entries to exits, and back</source>
        <translation>Des entrées aux sorties, et retour</translation>
    </message>
    <message>
        <source>Try again what could not be recorded</source>
        <translation>Réessayer ce qui n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Change this desk&apos;s session</source>
        <translation>Changer la séance de ce poste</translation>
    </message>
    <message>
        <source>The sessions, and back</source>
        <translation>Les séances, et retour</translation>
    </message>
    <message>
        <source>Undo the last entry or exit of this desk</source>
        <translation>Annuler la dernière entrée ou sortie de ce poste</translation>
    </message>
    <message>
        <source>Yes, to a question</source>
        <translation>Oui, à une question</translation>
    </message>
    <message>
        <source>No, to a question</source>
        <translation>Non, à une question</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Plein écran, et retour</translation>
    </message>
    <message>
        <source>Lock this desk (badges are still read), and unlock it</source>
        <translation>Verrouiller ce poste (les badges sont toujours lus), et le déverrouiller</translation>
    </message>
    <message>
        <source>Change this desk to the next session, when it is proposed</source>
        <translation>Passer ce poste à la séance suivante, quand elle est proposée</translation>
    </message>
    <message>
        <source>Look only: badges are answered, nothing is recorded</source>
        <translation>Consulter&#xa0;: les badges ont leur réponse, rien n’est noté</translation>
    </message>
    <message>
        <source>The last entry was an exit</source>
        <translation>La dernière entrée était une sortie</translation>
    </message>
    <message>
        <source>Authorise all the same: a supervisor decides</source>
        <translation>Autoriser quand même&#xa0;: un responsable décide</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Couper ou remettre le son</translation>
    </message>
    <message>
        <source>Somebody who is not in the list</source>
        <translation>Une personne qui n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Put who was turned away on the waiting list</source>
        <translation>Mettre sur liste d’attente la personne qui n’entre pas</translation>
    </message>
    <message>
        <source>Block or unblock, in the list of attendees</source>
        <translation>Bloquer ou débloquer, dans la liste des participants</translation>
    </message>
    <message>
        <source>The person&apos;s card; on a page with a list, its filter</source>
        <translation>La fiche de la personne&#xa0;; sur une page de liste, son filtre</translation>
    </message>
    <message>
        <source>Rehearse on a throw-away copy</source>
        <translation>Faire un exercice sur une copie jetable</translation>
    </message>
    <message>
        <source>Practice badges, in a rehearsal</source>
        <translation>Les badges d’essai, pendant un exercice</translation>
    </message>
    <message>
        <source>Choose a session that is proposed</source>
        <translation>Choisir une séance proposée</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>A badge may be scanned at any time, on any page: the door answers. A scanner&apos;s Enter presses no button.</source>
        <translation>Un badge peut être scanné à tout moment, sur n’importe quelle page&#xa0;: la porte répond. L’Entrée du lecteur n’appuie sur aucun bouton.</translation>
    </message>
    <message>
        <source>Show a private door note</source>
        <translation>Montrer une note d’accueil réservée</translation>
    </message>
    <message>
        <source>Enter a head count of the room</source>
        <translation>Saisir un comptage de la salle</translation>
    </message>
    <message>
        <source>Choose the list, on the import&apos;s page</source>
        <translation>Choisir la liste, sur la page d’import</translation>
    </message>
    <message>
        <source>Paste a table, on the import&apos;s page</source>
        <translation>Coller un tableau, sur la page d’import</translation>
    </message>
    <message>
        <source>The next step of an import</source>
        <translation>L’étape suivante d’un import</translation>
    </message>
    <message>
        <source>Undo the import just made</source>
        <translation>Annuler l’import qui vient d’être fait</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>First rows of the list</source>
        <translation>Premières lignes de la liste</translation>
    </message>
    <message>
        <source>Keep this column   (space bar)</source>
        <translation>Garder cette colonne   (barre d’espace)</translation>
    </message>
    <message>
        <source>This row is the header</source>
        <translation>Cette ligne est l’en-tête</translation>
    </message>
    <message>
        <source>It is something else…   Enter</source>
        <translation>C’est autre chose…   Entrée</translation>
    </message>
    <message>
        <source>“{header}” → {field} ({sure}). {reason}</source>
        <translation>«&#xa0;{header}&#xa0;» → {field} ({sure}). {reason}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>For example: {samples}</source>
        <translation>Par exemple&#xa0;: {samples}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>no person</source>
        <translation>hors liste</translation>
    </message>
    <message>
        <source>&amp;Print the badges</source>
        <translation>&amp;Imprimer les badges</translation>
    </message>
    <message>
        <source>Look at the &amp;people</source>
        <translation>&amp;Voir les participants</translation>
    </message>
    <message>
        <source>Import &amp;another list</source>
        <translation>Importer une &amp;autre liste</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cet import</translation>
    </message>
    <message>
        <source>&amp;Copy the problems, to correct the list</source>
        <translation>&amp;Copier les problèmes, pour corriger la liste</translation>
    </message>
    <message>
        <source>The list is imported.</source>
        <translation>La liste est importée.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>L’import est annulé.</translation>
    </message>
    <message>
        <source>Copied: paste it into a spreadsheet or a message.</source>
        <translation>Copié&#xa0;: collez-le dans un tableur ou un message.</translation>
    </message>
    <message>
        <source>{session}: {n}</source>
        <translation>{session}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>1 new person</source>
        <translation>1 personne nouvelle</translation>
    </message>
    <message>
        <source>{n} new people</source>
        <translation>{n} personnes nouvelles</translation>
    </message>
    <message>
        <source>1 person changed</source>
        <translation>1 personne modifiée</translation>
    </message>
    <message>
        <source>{n} people changed</source>
        <translation>{n} personnes modifiées</translation>
    </message>
    <message>
        <source>1 person with a cancelled registration</source>
        <translation>1 personne avec une inscription annulée</translation>
    </message>
    <message>
        <source>{n} people with a cancelled registration</source>
        <translation>{n} personnes avec une inscription annulée</translation>
    </message>
    <message>
        <source>1 person off the waiting list</source>
        <translation>1 personne sortie de la liste d’attente</translation>
    </message>
    <message>
        <source>{n} people off the waiting list</source>
        <translation>{n} personnes sorties de la liste d’attente</translation>
    </message>
    <message>
        <source>1 registration confirmed</source>
        <translation>1 inscription confirmée</translation>
    </message>
    <message>
        <source>{n} registrations confirmed</source>
        <translation>{n} inscriptions confirmées</translation>
    </message>
    <message>
        <source>1 problem to look at</source>
        <translation>1 problème à regarder</translation>
    </message>
    <message>
        <source>{n} problems to look at</source>
        <translation>{n} problèmes à regarder</translation>
    </message>
    <message>
        <source>1 on a waiting list</source>
        <translation>1 en liste d’attente</translation>
    </message>
    <message>
        <source>{n} on a waiting list</source>
        <translation>{n} en liste d’attente</translation>
    </message>
    <message>
        <source>1 person unchanged</source>
        <translation>1 personne inchangée</translation>
    </message>
    <message>
        <source>{n} people unchanged</source>
        <translation>{n} personnes inchangées</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>The registration</source>
        <translation>L’inscription</translation>
    </message>
    <message>
        <source>Ticks of one session</source>
        <translation>Cases cochées d’une séance</translation>
    </message>
    <message>
        <source>Keep as it is (shown on the card)</source>
        <translation>Garder telle quelle (visible sur la fiche)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stopping: nothing is kept…</source>
        <translation>Arrêt en cours&#xa0;: rien ne sera gardé…</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No column of this sheet says who people are: choose another sheet, or the column of names or addresses with a click on what stands above it.</source>
        <translation>Aucune colonne de cette feuille ne dit qui sont les personnes&#xa0;: choisissez une autre feuille, ou la colonne des noms ou des adresses en cliquant sur ce qui est écrit au-dessus d’elle.</translation>
    </message>
    <message>
        <source>No column says who people are: choose the column of their names or addresses below, with a click on what stands above it.</source>
        <translation>Aucune colonne ne dit qui sont les personnes&#xa0;: choisissez ci-dessous celle des noms ou des adresses, en cliquant sur ce qui est écrit au-dessus d’elle.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Next: the sessions</source>
        <translation>Suite&#xa0;: les séances</translation>
    </message>
    <message>
        <source>Go on without an answer (1 question)</source>
        <translation>Continuer sans répondre (1 question)</translation>
    </message>
    <message>
        <source>Go on without an answer ({n} questions)</source>
        <translation>Continuer sans répondre ({n} questions)</translation>
    </message>
    <message>
        <source>Next: what changes</source>
        <translation>Suite&#xa0;: ce qui change</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>One moment: what will happen is worked out…</source>
        <translation>Un instant&#xa0;: le programme compare la liste à l’événement…</translation>
    </message>
    <message>
        <source>Back to the import</source>
        <translation>Retour à l’import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Sortes de changements</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Recognised from your last import: your corrections are used again.</source>
        <translation>Reconnu d’après votre dernier import&#xa0;: vos corrections sont reprises.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>“{before}” → “{after}”</source>
        <translation>«&#xa0;{before}&#xa0;» → «&#xa0;{after}&#xa0;»</translation>
    </message>
    <message>
        <source>Accents were repaired in the whole list.</source>
        <translation>Les accents sont réparés dans toute la liste.</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Accents are lost in this file (“{cell}”): export it again, as UTF-8 or XLSX.</source>
        <translation>Des accents sont perdus dans ce fichier («&#xa0;{cell}&#xa0;»)&#xa0;: exportez-le à nouveau, en UTF-8 ou en XLSX.</translation>
    </message>
    <message>
        <source>Another program spoilt the accents. Repaired, it reads: {examples}</source>
        <translation>Un autre programme a abîmé les accents. Réparés, ils donnent&#xa0;: {examples}</translation>
    </message>
    <message>
        <source>Repair the accents</source>
        <translation>Réparer les accents</translation>
    </message>
    <message>
        <source>Drop the registration list here</source>
        <translation>Déposez ici la liste des inscrits</translation>
    </message>
    <message>
        <source>CSV, Excel or LibreOffice, as Airtable, Google Forms, HelloAsso, Eventbrite, pretix, Framaforms or your own spreadsheet saved it. Nothing is written before you have seen what will change.</source>
        <translation>CSV, Excel ou LibreOffice, tel qu’Airtable, Google Forms, HelloAsso, Eventbrite, pretix, Framaforms ou votre tableur l’a enregistré. Rien n’est écrit avant que vous ayez vu ce qui va changer.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>The same list again</source>
        <translation>La même liste à nouveau</translation>
    </message>
    <message>
        <source>Last import: “{file}”, {day} at {time}.</source>
        <translation>Dernier import&#xa0;: «&#xa0;{file}&#xa0;», {day} à {time}.</translation>
    </message>
    <message>
        <source>saved on {day} at {time}</source>
        <translation>enregistrée {day} à {time}</translation>
    </message>
    <message>
        <source>newer than your last import</source>
        <translation>plus récente que votre dernier import</translation>
    </message>
    <message>
        <source>imported already, unchanged since</source>
        <translation>déjà importée, inchangée depuis</translation>
    </message>
    <message>
        <source>not imported yet</source>
        <translation>pas encore importée</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>tableau collé</translation>
    </message>
    <message>
        <source>The clipboard holds no table: select the cells, header included, in your spreadsheet, copy them, then paste here.</source>
        <translation>Le presse-papiers ne contient pas de tableau&#xa0;: sélectionnez les cellules dans votre tableur, en-tête compris, copiez-les, puis collez ici.</translation>
    </message>
    <message>
        <source>&amp;One person</source>
        <translation>&amp;Une seule personne</translation>
    </message>
    <message>
        <source>&amp;Two people</source>
        <translation>&amp;Deux personnes</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>Dans cette liste</translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Dans l’événement</translation>
    </message>
    <message>
        <source>Further in this list</source>
        <translation>Plus loin dans cette liste</translation>
    </message>
    <message>
        <source>One person: both rows become one badge.</source>
        <translation>Une seule personne&#xa0;: les deux lignes deviennent un seul badge.</translation>
    </message>
    <message>
        <source>Two people: this is not asked again.</source>
        <translation>Deux personnes&#xa0;: la question ne sera plus posée.</translation>
    </message>
    <message>
        <source>Until you decide they are two people, with a badge each.</source>
        <translation>Tant que vous ne décidez pas, ce sont deux personnes, avec un badge chacune.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>They stay registered</source>
        <translation>Elles restent inscrites</translation>
    </message>
    <message>
        <source>Their registrations are cancelled</source>
        <translation>Leurs inscriptions sont annulées</translation>
    </message>
    <message>
        <source>People who are no longer in the list</source>
        <translation>Personnes absentes de la liste</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Ligne {n}</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} changements</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>✓ one person</source>
        <translation>✓ une seule personne</translation>
    </message>
    <message>
        <source>✓ two people</source>
        <translation>✓ deux personnes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>With this list</source>
        <translation>Avec cette liste</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>no longer in the list</source>
        <translation>absente de la liste</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>Sorties d’attente</translation>
    </message>
    <message>
        <source>Desk’s corrections kept</source>
        <translation>Corrections gardées</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No longer in the list</source>
        <translation>Absentes</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Untick what shall not be imported.</source>
        <translation>Décochez ce qui ne doit pas être importé.</translation>
    </message>
    <message>
        <source>People who are not in the event yet.</source>
        <translation>Des personnes qui ne sont pas encore dans l’événement.</translation>
    </message>
    <message>
        <source>The list says something else now. Untick a line to keep what is there.</source>
        <translation>La liste dit maintenant autre chose. Décochez une ligne pour garder ce qui est là.</translation>
    </message>
    <message>
        <source>They lose a registration that they have now.</source>
        <translation>Elles perdent une inscription qu’elles ont aujourd’hui.</translation>
    </message>
    <message>
        <source>A seat came free: they are confirmed now.</source>
        <translation>Une place s’est libérée&#xa0;: elles sont maintenant confirmées.</translation>
    </message>
    <message>
        <source>The desk corrected these by hand, and the list still says otherwise. The desk’s word stays; tick to take the list’s.</source>
        <translation>L’accueil les a corrigées à la main, et la liste dit toujours autre chose. La correction reste&#xa0;; cochez pour prendre ce que dit la liste.</translation>
    </message>
    <message>
        <source>Perhaps somebody who is there already. Nobody is merged unless you say so.</source>
        <translation>Peut-être quelqu’un qui est déjà là. Personne n’est réuni sans que vous le disiez.</translation>
    </message>
    <message>
        <source>What could not be used, by row: correct it in the list, or leave it.</source>
        <translation>Ce qui n’a pas pu servir, ligne par ligne&#xa0;: corrigez-le dans la liste, ou laissez-le.</translation>
    </message>
    <message>
        <source>An earlier list named them and this one does not. Say what becomes of them.</source>
        <translation>Une liste précédente les nommait, celle-ci non. Dites ce qu’elles deviennent.</translation>
    </message>
    <message>
        <source>The list says what is there already.</source>
        <translation>La liste dit ce qui est déjà là.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Import: {what}; nothing else changes.</source>
        <translation>Importer&#xa0;: {what}&#xa0;; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 modifiée</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} modifiées</translation>
    </message>
    <message>
        <source>1 cancelled</source>
        <translation>1 annulée</translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <translation>{n} annulées</translation>
    </message>
    <message>
        <source>1 off the waiting list</source>
        <translation>1 sortie de la liste d’attente</translation>
    </message>
    <message>
        <source>{n} off the waiting list</source>
        <translation>{n} sorties de la liste d’attente</translation>
    </message>
    <message>
        <source>1 cancelled because absent</source>
        <translation>1 annulée car absente</translation>
    </message>
    <message>
        <source>{n} cancelled because absent</source>
        <translation>{n} annulées car absentes</translation>
    </message>
    <message>
        <source>1 likely duplicate stays apart</source>
        <translation>1 doublon probable reste à part</translation>
    </message>
    <message>
        <source>{n} likely duplicates stay apart</source>
        <translation>{n} doublons probables restent à part</translation>
    </message>
    <message>
        <source>1 person missing in the list stays as they are</source>
        <translation>1 absente reste telle quelle</translation>
    </message>
    <message>
        <source>{n} people missing in the list stay as they are</source>
        <translation>{n} absentes restent telles quelles</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>pas inscrite</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscrite</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>en liste d’attente</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>{field} (corrected by the desk)</source>
        <translation>{field} (corrigé à l’accueil)</translation>
    </message>
    <message>
        <source>waiting list: {sessions}</source>
        <translation>liste d’attente&#xa0;: {sessions}</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>aucune séance</translation>
    </message>
    <message>
        <source>Same address, names alike</source>
        <translation>Même adresse, noms proches</translation>
    </message>
    <message>
        <source>Same name, another address</source>
        <translation>Même nom, autre adresse</translation>
    </message>
    <message>
        <source>Given and family name swapped</source>
        <translation>Nom et prénom inversés</translation>
    </message>
    <message>
        <source>A letter or two apart</source>
        <translation>À une ou deux lettres près</translation>
    </message>
    <message>
        <source>1 person taken out</source>
        <translation>1 personne retirée</translation>
    </message>
    <message>
        <source>{n} people taken out</source>
        <translation>{n} personnes retirées</translation>
    </message>
    <message>
        <source>1 person put back as before</source>
        <translation>1 personne remise comme avant</translation>
    </message>
    <message>
        <source>{n} people put back as before</source>
        <translation>{n} personnes remises comme avant</translation>
    </message>
    <message>
        <source>1 registration put back</source>
        <translation>1 inscription remise comme avant</translation>
    </message>
    <message>
        <source>{n} registrations put back</source>
        <translation>{n} inscriptions remises comme avant</translation>
    </message>
    <message>
        <source>The import of “{file}” is taken back: {what}.</source>
        <translation>L’import de «&#xa0;{file}&#xa0;» est annulé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>nothing was left of it</source>
        <translation>il n’en restait rien</translation>
    </message>
    <message>
        <source>1 person stays as they are: scanned or changed here since.</source>
        <translation>1 personne reste telle quelle&#xa0;: passée à l’accueil ou modifiée ici depuis.</translation>
    </message>
    <message>
        <source>{n} people stay as they are: scanned or changed here since.</source>
        <translation>{n} personnes restent telles quelles&#xa0;: passées à l’accueil ou modifiées ici depuis.</translation>
    </message>
    <message>
        <source>1 printed badge is worth nothing now: throw it away.</source>
        <translation>1 badge imprimé ne vaut plus rien&#xa0;: jetez-le.</translation>
    </message>
    <message>
        <source>{n} printed badges are worth nothing now: throw them away.</source>
        <translation>{n} badges imprimés ne valent plus rien&#xa0;: jetez-les.</translation>
    </message>
    <message>
        <source>These are the sessions that the list names. Complete the rooms and their capacities, correct days and hours, then keep the programme.</source>
        <translation>Voici les séances que la liste nomme. Complétez les salles et leurs jauges, corrigez les jours et les heures, puis gardez le programme.</translation>
    </message>
    <message>
        <source>Save as a file (TOML)…</source>
        <translation>Enregistrer en fichier (TOML)…</translation>
    </message>
    <message>
        <source>The programme is saved in {path}.</source>
        <translation>Le programme est enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation>Listes ({kinds})</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The registration list</source>
        <translation>La liste des inscrits</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>Enregistrer le programme</translation>
    </message>
    <message>
        <source>Programme (*.toml)</source>
        <translation>Programme (*.toml)</translation>
    </message>
    <message>
        <source>&amp;Draft the programme from this list…</source>
        <translation>&amp;Préparer le programme d’après la liste…</translation>
    </message>
    <message>
        <source>Names of sessions in the list</source>
        <translation>Noms de séances dans la liste</translation>
    </message>
    <message>
        <source>Which session is it?</source>
        <translation>De quelle séance s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Click, or arrows and Enter: it is used at once.</source>
        <translation>Un clic, ou les flèches puis Entrée&#xa0;: c’est pris en compte aussitôt.</translation>
    </message>
    <message>
        <source>The list names sessions that the programme lacks. Without them people come in without registrations.</source>
        <translation>La liste nomme des séances que le programme n’a pas. Sans elles, les personnes entreront sans inscription.</translation>
    </message>
    <message>
        <source>No column names sessions: people come in without registrations. If one should, go back and say which.</source>
        <translation>Aucune colonne ne nomme de séances&#xa0;: les personnes entreront sans inscription. Si une colonne en parle, revenez en arrière pour l’indiquer.</translation>
    </message>
    <message>
        <source>One name of the list is not certain: say which session it is.</source>
        <translation>Un nom de la liste n’est pas certain&#xa0;: dites de quelle séance il s’agit.</translation>
    </message>
    <message>
        <source>{n} names are not certain: say which session each of them is.</source>
        <translation>{n} noms ne sont pas certains&#xa0;: dites pour chacun de quelle séance il s’agit.</translation>
    </message>
    <message>
        <source>Every session that the list names is known. Look through them.</source>
        <translation>Toutes les séances que la liste nomme sont connues. Parcourez-les.</translation>
    </message>
    <message>
        <source>There is no programme yet. The list names: {names}</source>
        <translation>Il n’y a pas encore de programme. La liste nomme&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The programme may lack sessions of this list: {names}</source>
        <translation>Il manque peut-être au programme des séances de cette liste&#xa0;: {names}</translation>
    </message>
    <message>
        <source>A&amp;dd them to the programme…</source>
        <translation>Les &amp;ajouter au programme…</translation>
    </message>
    <message>
        <source>“{text}”: which session is it?</source>
        <translation>«&#xa0;{text}&#xa0;»&#xa0;: de quelle séance s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>resembles it</source>
        <translation>y ressemble</translation>
    </message>
    <message>
        <source>It is no session</source>
        <translation>Ce n’est pas une séance</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>laquelle&#xa0;?</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Session of the programme</source>
        <translation>Séance du programme</translation>
    </message>
    <message>
        <source>How sure, and why</source>
        <translation>Certitude, et pourquoi</translation>
    </message>
    <message>
        <source>The list</source>
        <extracomment>why a column is left out for itself, and not because another one says the same</extracomment>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Les colonnes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Les séances</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>column {letter}</source>
        <translation>colonne {letter}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>Role (speaker, press…)</source>
        <translation>Rôle (intervenant, presse…)</translation>
    </message>
    <message>
        <source>Door note</source>
        <translation>Note d’accueil</translation>
    </message>
    <message>
        <source>Chosen sessions</source>
        <translation>Séances choisies</translation>
    </message>
    <message>
        <source>Status (cancelled, waiting…)</source>
        <translation>Statut (annulé, en attente…)</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>Date d’inscription</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>Draft (not sent yet)</source>
        <translation>Brouillon (pas encore envoyé)</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Gardée telle quelle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>vous l’avez dit</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile ici</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>imprévue</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Vous l’avez choisi.</translation>
    </message>
    <message>
        <source>You chose this for your last list of the same shape.</source>
        <translation>Vous l’avez choisi pour votre dernière liste de même forme.</translation>
    </message>
    <message>
        <source>Header “{header}”, and {looks}.</source>
        <translation>En-tête «&#xa0;{header}&#xa0;», et {looks}.</translation>
    </message>
    <message>
        <source>Header “{header}”.</source>
        <translation>En-tête «&#xa0;{header}&#xa0;».</translation>
    </message>
    <message>
        <source>The question mentions it, and {looks}.</source>
        <translation>La question en parle, et {looks}.</translation>
    </message>
    <message>
        <source>The question mentions it.</source>
        <translation>La question en parle.</translation>
    </message>
    <message>
        <source>The header says nothing, but {looks}.</source>
        <translation>L’en-tête n’en dit rien, mais {looks}.</translation>
    </message>
    <message>
        <source>Its values look like it.</source>
        <translation>Ses valeurs y ressemblent.</translation>
    </message>
    <message>
        <source>The header names this session; its cells are ticks.</source>
        <translation>L’en-tête nomme cette séance&#xa0;; ses cellules sont des cases cochées.</translation>
    </message>
    <message>
        <source>Its answers name sessions of the programme.</source>
        <translation>Ses réponses nomment des séances du programme.</translation>
    </message>
    <message>
        <source>Understood, and of no use at the door: not stored.</source>
        <translation>Comprise, et inutile à l’accueil&#xa0;: non enregistrée.</translation>
    </message>
    <message>
        <source>No row has a value.</source>
        <translation>Aucune ligne n’a de valeur.</translation>
    </message>
    <message>
        <source>Unforeseen: not stored, unless you tick “Keep”.</source>
        <translation>Imprévue&#xa0;: non enregistrée, sauf si vous cochez «&#xa0;Garder&#xa0;».</translation>
    </message>
    <message>
        <source>1 value that is an address</source>
        <translation>1 valeur qui est une adresse</translation>
    </message>
    <message>
        <source>{n} values that are addresses</source>
        <translation>{n} valeurs qui sont des adresses</translation>
    </message>
    <message>
        <source>1 value that looks like a name</source>
        <translation>1 valeur qui ressemble à un nom</translation>
    </message>
    <message>
        <source>{n} values that look like names</source>
        <translation>{n} valeurs qui ressemblent à des noms</translation>
    </message>
    <message>
        <source>1 value that is a role</source>
        <translation>1 valeur qui est un rôle</translation>
    </message>
    <message>
        <source>{n} values that are roles</source>
        <translation>{n} valeurs qui sont des rôles</translation>
    </message>
    <message>
        <source>1 value that is a status</source>
        <translation>1 valeur qui est un statut</translation>
    </message>
    <message>
        <source>{n} values that are statuses</source>
        <translation>{n} valeurs qui sont des statuts</translation>
    </message>
    <message>
        <source>The programme has this name.</source>
        <translation>Le programme a ce nom.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Vous l’avez dit.</translation>
    </message>
    <message>
        <source>You said that it is no session.</source>
        <translation>Vous avez dit que ce n’est pas une séance.</translation>
    </message>
    <message>
        <source>This session’s title begins so.</source>
        <translation>Le titre de la séance commence ainsi.</translation>
    </message>
    <message>
        <source>No other session has this day and these hours.</source>
        <translation>Aucune autre séance n’a ce jour et ces heures.</translation>
    </message>
    <message>
        <source>Several sessions may be meant.</source>
        <translation>Plusieurs séances sont possibles.</translation>
    </message>
    <message>
        <source>Unknown; it resembles “{session}”.</source>
        <translation>Inconnu&#xa0;; ressemble à «&#xa0;{session}&#xa0;».</translation>
    </message>
    <message>
        <source>The programme knows nothing like it.</source>
        <translation>Le programme ne connaît rien de tel.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>lu en {encoding}</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>séparé par des points-virgules</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparé par des virgules</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>séparé par des tabulations</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>séparé par des barres</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>feuille «&#xa0;{sheet}&#xa0;»</translation>
    </message>
    <message>
        <source>header in row {n}</source>
        <translation>en-tête à la ligne {n}</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>1 column is understood</source>
        <translation>1 colonne est comprise</translation>
    </message>
    <message>
        <source>{n} columns are understood</source>
        <translation>{n} colonnes sont comprises</translation>
    </message>
    <message>
        <source>No column is understood for sure</source>
        <translation>Aucune colonne n’est comprise à coup sûr</translation>
    </message>
    <message>
        <source>1 to be checked</source>
        <translation>1 à vérifier</translation>
    </message>
    <message>
        <source>{n} to be checked</source>
        <translation>{n} à vérifier</translation>
    </message>
    <message>
        <source>1 unforeseen (not stored, unless you tick it)</source>
        <translation>1 imprévue (non enregistrée, sauf si vous la cochez)</translation>
    </message>
    <message>
        <source>{n} unforeseen (not stored, unless you tick them)</source>
        <translation>{n} imprévues (non enregistrées, sauf si vous les cochez)</translation>
    </message>
    <message>
        <source>1 of no use at the door</source>
        <translation>1 inutile à l’accueil</translation>
    </message>
    <message>
        <source>{n} of no use at the door</source>
        <translation>{n} inutiles à l’accueil</translation>
    </message>
    <message>
        <source>Writing: everything or nothing…</source>
        <translation>Écriture&#xa0;: tout ou rien…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Understanding the list…</source>
        <translation>Analyse de la liste…</translation>
    </message>
    <message>
        <source>Comparing with the event…</source>
        <translation>Comparaison avec l’événement…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Annulation de l’import…</translation>
    </message>
    <message>
        <source>Looking for the same people twice…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>One person: their name, address and badge stay; the list fills in what is missing and adds its sessions. Later lists know them under either name.</source>
        <translation>Une seule personne&#xa0;: son nom, son adresse et son badge restent&#xa0;; la liste complète ce qui manque et ajoute ses séances. Les listes suivantes la reconnaîtront sous les deux noms.</translation>
    </message>
    <message>
        <source>&amp;Next one to check</source>
        <translation>Suivante à &amp;vérifier</translation>
    </message>
    <message>
        <source>Next &amp;unforeseen one</source>
        <translation>&amp;Imprévue suivante</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>A&amp;nnuler cet import…</translation>
    </message>
    <message>
        <source>&amp;Undo it: its people go, unless they came since</source>
        <translation>Oui, a&amp;nnuler&#xa0;: ses personnes partent, sauf celles venues depuis</translation>
    </message>
    <message>
        <source>told elsewhere</source>
        <translation>dit ailleurs</translation>
    </message>
    <message>
        <source>Another column says it already: that one counts.</source>
        <translation>Une autre colonne le dit déjà&#xa0;: c’est elle qui compte.</translation>
    </message>
    <message>
        <source>Wrong accents? &amp;Read as</source>
        <translation>Accents faux&#xa0;? &amp;Lire en</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Encodage du texte</translation>
    </message>
    <message>
        <source>{encoding}: {example}</source>
        <translation>{encoding}&#xa0;: {example}</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Déjà entré</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Old badge</source>
        <translation>Ancien badge</translation>
    </message>
    <message>
        <source>Not a badge</source>
        <translation>Pas un badge</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Welcome desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>logpage</name>
    <message>
        <source>Log of scans</source>
        <extracomment>Widths of columns in a window of the usual size and in a small one; the time is never cut, the session has the rest.</extracomment>
        <translation>Journal des passages</translation>
    </message>
    <message>
        <source>Filter: name, session, reason…</source>
        <translation>Filtrer&#xa0;: nom, séance, motif…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Undo this scan…</source>
        <translation>Annuler ce passage…</translation>
    </message>
    <message>
        <source>Supervisors…</source>
        <translation>Responsables…</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing in the log has this text.</source>
        <translation>Rien dans le journal ne contient ce texte.</translation>
    </message>
    <message>
        <source>Nobody has been scanned yet.</source>
        <translation>Personne n’a encore été scanné.</translation>
    </message>
    <message>
        <source>The latest {n}; more as you scroll.</source>
        <translation>Les {n} plus récents&#xa0;; la suite en faisant défiler.</translation>
    </message>
    <message>
        <source>Entries: {n}.</source>
        <translation>Lignes&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <translation>Annulé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Decided by, why</source>
        <translation>Décidé par, motif</translation>
    </message>
    <message>
        <source>Undo a scan</source>
        <translation>Annuler un passage</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>Mauvaise personne</translation>
    </message>
    <message>
        <source>Wrong session</source>
        <translation>Mauvaise séance</translation>
    </message>
    <message>
        <source>Did not go in</source>
        <translation>N’est pas entré</translation>
    </message>
    <message>
        <source>Entry and exit mixed up</source>
        <translation>Entrée et sortie confondues</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Un essai</translation>
    </message>
    <message>
        <source>↓ to choose, or type</source>
        <translation>↓ pour choisir, ou saisissez</translation>
    </message>
    <message>
        <source>&amp;Who undoes it</source>
        <translation>&amp;Qui annule</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The scan stays in the log, marked as undone.</source>
        <translation>Le passage reste dans le journal, marqué comme annulé.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Annuler le passage</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Who and why are needed: they stay in the log.</source>
        <translation>Il faut dire qui et pourquoi&#xa0;: cela reste dans le journal.</translation>
    </message>
    <message>
        <source>{hour}:{minute:02d}:{second:02d}</source>
        <translation>{hour}&#xa0;h&#xa0;{minute:02d}&#xa0;min&#xa0;{second:02d}</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Head count: {n}</source>
        <translation>Comptage&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Undo of a scan</source>
        <translation>Annulation d’un passage</translation>
    </message>
    <message>
        <source>{word}, undone</source>
        <translation>{word}, annulé</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Entered, invited</source>
        <translation>Entré, invité</translation>
    </message>
    <message>
        <source>Entered, walk-in</source>
        <translation>Entré, entrée libre</translation>
    </message>
    <message>
        <source>Entered, waiting list</source>
        <translation>Entré, liste d’attente</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Revenu</translation>
    </message>
    <message>
        <source>Allowed all the same</source>
        <translation>Autorisé quand même</translation>
    </message>
    <message>
        <source>Presence noted</source>
        <translation>Présence notée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Welcome desk: blocked</source>
        <translation>Accueil&#xa0;: bloqué</translation>
    </message>
    <message>
        <source>Welcome desk: not registered</source>
        <translation>Accueil&#xa0;: non inscrit</translation>
    </message>
    <message>
        <source>Exit without entry</source>
        <translation>Sortie sans entrée</translation>
    </message>
    <message>
        <source>Room full</source>
        <translation>Salle pleine</translation>
    </message>
    <message>
        <source>Session full</source>
        <translation>Séance complète</translation>
    </message>
    <message>
        <source>Waits: seats held</source>
        <translation>Attend&#xa0;: places réservées</translation>
    </message>
    <message>
        <source>Waits: waiting list</source>
        <translation>Attend&#xa0;: liste d’attente</translation>
    </message>
    <message>
        <source>Other event’s badge</source>
        <translation>Badge d’un autre événement</translation>
    </message>
    <message>
        <source>Badge not in the list</source>
        <translation>Badge absent de la liste</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>paper sheet</source>
        <translation>feuille papier</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>undone by {who}</source>
        <translation>annulé par {who}</translation>
    </message>
    <message>
        <source>It had been undone before.</source>
        <translation>Il avait déjà été annulé.</translation>
    </message>
    <message>
        <source>Only an entry or an exit can be undone.</source>
        <translation>Seules une entrée ou une sortie s’annulent.</translation>
    </message>
    <message>
        <source>Not undone: this person was scanned again since. Undo their later scans first, the latest one before the others: here they are.</source>
        <translation>Pas annulé&#xa0;: cette personne a été scannée depuis. Annulez d’abord ses passages suivants, le plus récent avant les autres&#xa0;: les voici.</translation>
    </message>
    <message>
        <source>Not undone: it would put the person back into a full room.</source>
        <translation>Pas annulé&#xa0;: la personne reviendrait dans une salle pleine.</translation>
    </message>
    <message>
        <source>Not undone: this entry is not in the log.</source>
        <translation>Pas annulé&#xa0;: cette ligne n’est pas dans le journal.</translation>
    </message>
</context>
<context>
    <name>lunchcount</name>
    <message>
        <source>{room} was not emptied; inside at the end of “{session}”: {n}. Count who stayed before the doors open at {time} ({key}).</source>
        <translation>{room} n’a pas été vidée&#xa0;; dedans à la fin de «&#xa0;{session}&#xa0;»&#xa0;: {n}. Comptez qui est resté avant l’ouverture des portes à {time} ({key}).</translation>
    </message>
    <message>
        <source>{room} was not emptied; inside at the end of “{session}”: {n}. Count who stayed before anybody enters ({key}).</source>
        <translation>{room} n’a pas été vidée&#xa0;; dedans à la fin de «&#xa0;{session}&#xa0;»&#xa0;: {n}. Comptez qui est resté avant de faire entrer ({key}).</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>The same on both sides</source>
        <translation>Identique des deux côtés</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Une personne ou deux&#x202f;?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Registrations that result</source>
        <translation>Inscriptions obtenues</translation>
    </message>
    <message>
        <source>All from the left</source>
        <translation>Tout de gauche</translation>
    </message>
    <message>
        <source>All from the right</source>
        <translation>Tout de droite</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Fusionner en une personne</translation>
    </message>
    <message>
        <source>Two people: keep apart</source>
        <translation>Deux personnes&#xa0;: garder séparées</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Which value is kept?</source>
        <translation>Quelle valeur garder&#x202f;?</translation>
    </message>
    <message>
        <source>The badges</source>
        <translation>Les badges</translation>
    </message>
    <message>
        <source>Neither is registered for a session.</source>
        <translation>Ni l’un ni l’autre n’est inscrit à une séance.</translation>
    </message>
    <message>
        <source>Blocked: this stays so once they are one.</source>
        <translation>Bloqué&#xa0;: le reste une fois fusionné.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Entered by the desk</source>
        <translation>Saisi à l’accueil</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Vient d’une liste</translation>
    </message>
    <message>
        <source>No valid badge</source>
        <translation>Aucun badge valable</translation>
    </message>
    <message>
        <source>Valid badges: {n}</source>
        <translation>Badges valables&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Never scanned</source>
        <translation>Jamais passé à la porte</translation>
    </message>
    <message>
        <source>Entries in the log of scans: {n}</source>
        <translation>Passages au journal&#xa0;: {n}</translation>
    </message>
    <message>
        <source>left: {left}, right: {right}</source>
        <translation>gauche&#xa0;: {left}, droite&#xa0;: {right}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Both badges stay valid: the door admits this person by either.</source>
        <translation>Les deux badges restent valables&#xa0;: la porte accepte l’un comme l’autre.</translation>
    </message>
    <message>
        <source>Only the left badge stays valid; the right one is revoked: take it back.</source>
        <translation>Seul le badge de gauche reste valable&#x202f;; celui de droite est révoqué&#xa0;: reprenez-le.</translation>
    </message>
    <message>
        <source>Only the right badge stays valid; the left one is revoked: take it back.</source>
        <translation>Seul le badge de droite reste valable&#x202f;; celui de gauche est révoqué&#xa0;: reprenez-le.</translation>
    </message>
    <message>
        <source>Only one has a valid badge: it stays valid.</source>
        <translation>Un seul a un badge valable&#xa0;: ce badge le reste.</translation>
    </message>
    <message>
        <source>Neither has a valid badge; none is made.</source>
        <translation>Aucun des deux n’a de badge valable&#x202f;; il n’en est pas créé.</translation>
    </message>
    <message>
        <source>Both were scanned: their attendance stands as it was recorded, so they cannot be merged. Block one of the two badges instead.</source>
        <translation>Tous deux sont passés à la porte&#xa0;: leur présence reste telle qu’elle a été enregistrée, ils ne peuvent donc pas être fusionnés. Bloquez plutôt l’un des deux badges.</translation>
    </message>
    <message>
        <source>The scans stay as they were recorded, now this person&apos;s.</source>
        <translation>Les passages restent tels qu’ils ont été enregistrés, au nom de cette personne.</translation>
    </message>
    <message>
        <source>same address, names alike</source>
        <translation>même adresse, noms voisins</translation>
    </message>
    <message>
        <source>same name, another address or none</source>
        <translation>même nom, autre adresse ou aucune</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>nom et prénom inversés</translation>
    </message>
    <message>
        <source>spelled almost the same</source>
        <translation>orthographe presque identique</translation>
    </message>
    <message>
        <source>{one} and {other} are two people again.</source>
        <translation>{one} et {other} sont de nouveau deux personnes.</translation>
    </message>
    <message>
        <source>Changed since, so left as it is with {one}: {fields}.</source>
        <translation>Modifié depuis, donc laissé tel quel chez {one}&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Scans made since stay with {one}: {n}.</source>
        <translation>Les passages faits depuis restent chez {one}&#xa0;: {n}.</translation>
    </message>
</context>
<context>
    <name>mishap</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The program met an error of its own. Entries are kept.</source>
        <translation>Le programme a rencontré une erreur interne. Les entrées sont conservées.</translation>
    </message>
</context>
<context>
    <name>modes</name>
    <message>
        <source>PIN of a supervisor</source>
        <translation>Code d’un responsable</translation>
    </message>
    <message>
        <source>LOCKED – badges are still read. Ctrl+L unlocks this desk.</source>
        <translation>VERROUILLÉ – les badges sont toujours lus. Ctrl+L déverrouille ce poste.</translation>
    </message>
    <message>
        <source>LOCKED – badges are still read. A supervisor&apos;s PIN unlocks it:</source>
        <translation>VERROUILLÉ – les badges sont toujours lus. Code d’un responsable pour déverrouiller&#xa0;:</translation>
    </message>
    <message>
        <source>LOCKED – wrong PIN. No further try before {time}.</source>
        <translation>VERROUILLÉ – code faux. Pas d’autre essai avant {time}.</translation>
    </message>
    <message>
        <source>LOCKED – wrong PIN. Try again:</source>
        <translation>VERROUILLÉ – code faux. Réessayez&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is recorded. Scanned for good, it would say this.</source>
        <translation>Rien n’est noté. Scanné pour de bon, le badge donnerait cette réponse.</translation>
    </message>
    <message>
        <source>LOOKED UP</source>
        <translation>CONSULTÉ</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter de consulter</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>LOOK ONLY – nothing is recorded, nobody enters. F12: stop.</source>
        <translation>CONSULTATION – rien n’est noté, personne n’entre. F12&#xa0;: arrêter.</translation>
    </message>
    <message>
        <source>Back to entry: no exit was scanned for a while.</source>
        <translation>Retour aux entrées&#xa0;: aucune sortie scannée depuis un moment.</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Séance suivante</translation>
    </message>
    <message>
        <source>The doors of “{session}” ({time}) are open. F10: change to it.</source>
        <translation>Les portes de «&#xa0;{session}&#xa0;» ({time}) sont ouvertes. F10&#xa0;: passer à cette séance.</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>Verrouiller ce poste</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Un autre événement…</translation>
    </message>
    <message>
        <source>Rehearse on a copy</source>
        <translation>Faire un exercice sur une copie</translation>
    </message>
    <message>
        <source>Other desks work through this computer</source>
        <translation>D’autres postes passent par cet ordinateur</translation>
    </message>
    <message>
        <source>May the other desks go on while this program is closed?</source>
        <translation>Les autres postes peuvent-ils continuer pendant que ce programme est fermé&#xa0;?</translation>
    </message>
    <message>
        <source>Sharing goes on by itself as long as this computer is switched on and awake. If it is stopped, nobody can scan at the other desks.</source>
        <translation>Le partage continue tout seul tant que cet ordinateur est allumé et éveillé. S’il est arrêté, plus personne ne peut scanner aux autres postes.</translation>
    </message>
    <message>
        <source>They go on</source>
        <translation>Ils continuent</translation>
    </message>
    <message>
        <source>Stop sharing and leave</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>The programme is not kept</source>
        <translation>Le programme n’est pas gardé</translation>
    </message>
    <message>
        <source>The programme was changed and is not kept yet.</source>
        <translation>Le programme a été modifié et n’est pas encore gardé.</translation>
    </message>
    <message>
        <source>Without “Keep”, what was changed is lost when this window goes.</source>
        <translation>Sans «&#xa0;Garder&#xa0;», ces changements sont perdus quand la fenêtre se ferme.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner les changements</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>What can be done?</source>
        <extracomment>What a supervisor may decide against (DESIGN.md, &quot;Override&quot;): the lines of the rules that give way. ``room_full`` is a safety limit and is not among them.</extracomment>
        <translation>Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Allow all the same</source>
        <translation>Autoriser quand même</translation>
    </message>
    <message>
        <source>Announced, missing from the list</source>
        <translation>Annoncé, absent de la liste</translation>
    </message>
    <message>
        <source>Speaker’s or organiser’s guest</source>
        <translation>Invité d’un intervenant ou de l’organisation</translation>
    </message>
    <message>
        <source>Comes in somebody’s place</source>
        <translation>Vient à la place de quelqu’un</translation>
    </message>
    <message>
        <source>Accompanies somebody</source>
        <translation>Accompagne quelqu’un</translation>
    </message>
    <message>
        <source>Places are left in the room</source>
        <translation>Il reste de la place dans la salle</translation>
    </message>
    <message>
        <source>Wrong session, cannot go elsewhere</source>
        <translation>Erreur de séance, ne peut aller ailleurs</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Supervisor’s &amp;PIN</source>
        <translation>&amp;Code du responsable</translation>
    </message>
    <message>
        <source>Decided by (&amp;name)</source>
        <translation>Décidé par (&amp;nom)</translation>
    </message>
    <message>
        <source>↓ to choose, or type</source>
        <translation>↓ pour choisir, ou saisissez</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Name and reason stay in the log.</source>
        <translation>Le nom et le motif restent dans le journal.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>Who decides? Fill the first line.</source>
        <translation>Qui décide&#xa0;? Remplissez la première ligne.</translation>
    </message>
    <message>
        <source>Say why: choose a reason or type one.</source>
        <translation>Dites pourquoi&#xa0;: choisissez un motif ou saisissez-le.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Two minutes are over: the PIN again, please.</source>
        <translation>Deux minutes ont passé&#xa0;: le code, de nouveau.</translation>
    </message>
    <message>
        <source>Nobody’s PIN. Try again.</source>
        <translation>Ce code n’est à personne. Réessayez.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: next try in {n} s.</source>
        <translation>Trop de codes faux&#xa0;: prochain essai dans {n}&#xa0;s.</translation>
    </message>
    <message>
        <source>The room is full</source>
        <translation>La salle est pleine</translation>
    </message>
    <message>
        <source>“{room}” holds {capacity} people. No supervisor may go beyond that.</source>
        <translation>«&#xa0;{room}&#xa0;» accueille {capacity} personnes. Aucun responsable ne peut aller au-delà.</translation>
    </message>
    <message>
        <source>People are leaving: scan their badges on the way out.</source>
        <translation>Des personnes sortent&#xa0;: scannez leur badge à la sortie.</translation>
    </message>
    <message>
        <source>Scan &amp;exits now</source>
        <translation>Scanner les &amp;sorties</translation>
    </message>
    <message>
        <source>The room is less full than it seems: count who is inside.</source>
        <translation>La salle est moins pleine qu’il n’y paraît&#xa0;: comptez qui est dedans.</translation>
    </message>
    <message>
        <source>&amp;Count the people</source>
        <translation>&amp;Compter les personnes</translation>
    </message>
    <message>
        <source>Places are left here:</source>
        <translation>Il reste de la place ici&#xa0;:</translation>
    </message>
    <message>
        <source>No other room that is open has a place left.</source>
        <translation>Aucune autre salle ouverte n’a de place.</translation>
    </message>
    <message>
        <source>{session}: {n} free</source>
        <translation>{session}&#xa0;: {n}&#xa0;libres</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>The lines of the sheet</source>
        <translation>Les lignes de la feuille</translation>
    </message>
    <message>
        <source>Space or Enter: signed, next line. ↓: not signed. Letters or the number of a line: jump. →: times. Ctrl+A: all.</source>
        <translation>Espace ou Entrée&#xa0;: a signé, ligne suivante. ↓&#xa0;: n’a pas signé. Lettres ou numéro de ligne&#xa0;: y aller. →&#xa0;: heures. Ctrl+A&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Nobody is registered here: add who signed with F6.</source>
        <translation>Personne n’est inscrit ici&#xa0;: ajoutez qui a signé avec F6.</translation>
    </message>
    <message>
        <source>Jump to: {text}</source>
        <translation>Aller à&#xa0;: {text}</translation>
    </message>
    <message>
        <source>“{text}” is no time of day: type 9:05 or 905.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure&#xa0;: tapez 9h05 ou 905.</translation>
    </message>
    <message>
        <source>Name the sheet and who types it first.</source>
        <translation>Nommez d’abord la feuille et qui la saisit.</translation>
    </message>
    <message>
        <source>Not saved: {tally} Once more to save it as it is.</source>
        <translation>Pas enregistré&#xa0;: {tally} Encore une fois pour enregistrer telle quelle.</translation>
    </message>
    <message>
        <source>Undone: {n} people no longer count from this sheet.</source>
        <translation>Annulé&#xa0;: {n} personnes ne comptent plus d’après cette feuille.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Somebody who is not on the list</source>
        <translation>Quelqu’un qui n’est pas sur la liste</translation>
    </message>
    <message>
        <source>Name as it stands on the paper</source>
        <translation>Nom tel qu’il est écrit sur le papier</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to add to the sheet</source>
        <translation>↑ ↓ pour choisir, Entrée pour ajouter à la feuille</translation>
    </message>
    <message>
        <source>Add to the sheet</source>
        <translation>Ajouter à la feuille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Nobody of these: write “{name}” in as a walk-in</source>
        <translation>Personne de ceux-là&#xa0;: inscrire «&#xa0;{name}&#xa0;» en entrée libre</translation>
    </message>
    <message>
        <source>Type a paper sheet</source>
        <translation>Saisir une feuille papier</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>e.g. sheet 1, page 1</source>
        <translation>ex.&#xa0;: feuille 1, page 1</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Saisie par</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>Counted on the sheet</source>
        <translation>Comptés sur la feuille</translation>
    </message>
    <message>
        <source>e.g. 37</source>
        <translation>ex.&#xa0;: 37</translation>
    </message>
    <message>
        <source>Hours of the whole sheet: from</source>
        <translation>Heures de toute la feuille&#xa0;: de</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>Hours of the whole sheet: to</source>
        <translation>Heures de toute la feuille&#xa0;: à</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>Not on the list…</source>
        <translation>Pas sur la liste…</translation>
    </message>
    <message>
        <source>Sheets typed…</source>
        <translation>Feuilles saisies…</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Feuille&#xa0;:</translation>
    </message>
    <message>
        <source>Typed by:</source>
        <translation>Saisie par&#xa0;:</translation>
    </message>
    <message>
        <source>Signatures counted:</source>
        <translation>Signatures comptées&#xa0;:</translation>
    </message>
    <message>
        <source>Whole sheet from</source>
        <translation>Toute la feuille&#xa0;: de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>new: walk-in</source>
        <translation>nouveau&#xa0;: entrée libre</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>entrée libre</translation>
    </message>
    <message>
        <source>by badge, {time}</source>
        <translation>badge, {time}</translation>
    </message>
    <message>
        <source>by name, {time}</source>
        <translation>nom, {time}</translation>
    </message>
    <message>
        <source>by roll call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>Sheets typed</source>
        <translation>Feuilles saisies</translation>
    </message>
    <message>
        <source>Undo this whole sheet</source>
        <translation>Annuler toute cette feuille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who undoes it</source>
        <translation>Annulée par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{n} recorded</source>
        <translation>{n} enregistrés</translation>
    </message>
    <message>
        <source>, {n} undone</source>
        <translation>, {n} annulés</translation>
    </message>
    <message>
        <source>No sheet has been typed yet.</source>
        <translation>Aucune feuille n’a encore été saisie.</translation>
    </message>
    <message>
        <source>Ticked: {n}.</source>
        <translation>Cochés&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>It agrees.</source>
        <translation>Le compte y est.</translation>
    </message>
    <message>
        <source>{n} missing.</source>
        <translation>Il en manque {n}.</translation>
    </message>
    <message>
        <source>{n} too many.</source>
        <translation>{n} de trop.</translation>
    </message>
    <message>
        <source>“{sheet}” is recorded: {n} present from paper.</source>
        <translation>«&#xa0;{sheet}&#xa0;» est enregistrée&#xa0;: {n} présents d’après le papier.</translation>
    </message>
    <message>
        <source>{n} were known to be there before and stay as they are.</source>
        <translation>{n} étaient déjà connus présents et restent tels quels.</translation>
    </message>
    <message>
        <source>On the sheet: {n}.</source>
        <translation>Sur la feuille&#xa0;: {n}.</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Let in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Faire sortir</translation>
    </message>
    <message>
        <source>Register for a session…</source>
        <translation>Inscrire à une séance…</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Annuler l’inscription</translation>
    </message>
    <message>
        <source>Cancel the registration chosen? The waiting list moves up.</source>
        <translation>Annuler l’inscription choisie&#xa0;? La liste d’attente avance.</translation>
    </message>
    <message>
        <source>Correct the details…</source>
        <translation>Corriger les coordonnées…</translation>
    </message>
    <message>
        <source>Save the door note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Replaced by…</source>
        <translation>Remplacé par…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Refaire le badge</translation>
    </message>
    <message>
        <source>Make a new badge? Those made before are no longer valid.</source>
        <translation>Refaire le badge&#xa0;? Les précédents ne seront plus valables.</translation>
    </message>
    <message>
        <source>Revoke the badge</source>
        <translation>Révoquer le badge</translation>
    </message>
    <message>
        <source>Revoke the badge? It will no longer be let in.</source>
        <translation>Révoquer le badge&#xa0;? Il ne permettra plus d’entrer.</translation>
    </message>
    <message>
        <source>Give the spare badge…</source>
        <translation>Donner un badge vierge…</translation>
    </message>
    <message>
        <source>Erase their data…</source>
        <translation>Effacer ses données…</translation>
    </message>
    <message>
        <source>Blocked: the door sends this person to staff.</source>
        <extracomment>in which box somebody&apos;s badge lies, in words; &quot;&quot; for none</extracomment>
        <translation>Bloqué&#xa0;: à la porte, cette personne est envoyée à l’accueil.</translation>
    </message>
    <message>
        <source>Door note (staff only)</source>
        <translation>Note d’accueil (pour l’équipe)</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Registered for no session.</source>
        <translation>Inscriptions&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Never scanned.</source>
        <translation>Passages&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>The door note is not saved: Ctrl+S saves, Esc drops it.</source>
        <translation>La note d’accueil n’est pas enregistrée&#xa0;: Ctrl+S l’enregistre, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Spare badge read: Ctrl+G gives it to {name}.</source>
        <translation>Badge vierge lu&#xa0;: Ctrl+G le donne à {name}.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Personne bloquée.</translation>
    </message>
    <message>
        <source>No longer blocked.</source>
        <translation>Personne débloquée.</translation>
    </message>
    <message>
        <source>Door note saved.</source>
        <translation>Note d’accueil enregistrée.</translation>
    </message>
    <message>
        <source>Registration cancelled.</source>
        <translation>Inscription annulée.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Correct the details</source>
        <translation>Corriger les coordonnées</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Details saved.</source>
        <translation>Coordonnées enregistrées.</translation>
    </message>
    <message>
        <source>No other session is to come.</source>
        <translation>Aucune autre séance n’est à venir.</translation>
    </message>
    <message>
        <source>Register for which session?</source>
        <translation>Inscrire à quelle séance&#xa0;?</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation>Inscription enregistrée.</translation>
    </message>
    <message>
        <source>Badge revoked.</source>
        <translation>Badge révoqué.</translation>
    </message>
    <message>
        <source>New badge made: print it with Ctrl+P.</source>
        <translation>Nouveau badge créé&#xa0;: Ctrl+P l’imprime.</translation>
    </message>
    <message>
        <source>Code of the spare badge</source>
        <translation>Code du badge vierge</translation>
    </message>
    <message>
        <source>Give a spare badge to {name}</source>
        <translation>Donner un badge vierge à {name}</translation>
    </message>
    <message>
        <source>Give this badge</source>
        <translation>Donner ce badge</translation>
    </message>
    <message>
        <source>Scan the spare badge first, or type its code.</source>
        <translation>Scannez d’abord le badge vierge, ou saisissez son code.</translation>
    </message>
    <message>
        <source>This badge is now theirs.</source>
        <translation>Ce badge est maintenant le sien.</translation>
    </message>
    <message>
        <source>The badge is ready to print: {file}</source>
        <translation>Le badge est prêt à imprimer&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>waiting list, told to wait</source>
        <translation>liste d’attente, priée de patienter</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>by the desk</source>
        <translation>saisie à l’accueil</translation>
    </message>
    <message>
        <source>No valid badge.</source>
        <translation>Aucun badge valable.</translation>
    </message>
    <message>
        <source>Valid badge, made on {day} at {time}.</source>
        <translation>Badge valable, créé le {day} à {time}.</translation>
    </message>
    <message>
        <source>Revoked before: {n}.</source>
        <translation>Révoqués avant&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The badge came out of {printer}.</source>
        <translation>Le badge est sorti de {printer}.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Print badges</source>
        <translation>Imprimer les badges</translation>
    </message>
    <message>
        <source>To know before printing</source>
        <translation>À savoir avant d’imprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;List on paper…</source>
        <translation>Liste s&amp;ur papier…</translation>
    </message>
    <message>
        <source>Spare b&amp;adges…</source>
        <translation>&amp;Badges de réserve…</translation>
    </message>
    <message>
        <source>These cannot be printed so</source>
        <translation>Impossible d’imprimer ainsi</translation>
    </message>
    <message>
        <source>Nothing to watch: every name fits.</source>
        <translation>Rien à signaler&#xa0;: tous les noms tiennent.</translation>
    </message>
    <message>
        <source>badges.pdf</source>
        <translation>badges.pdf</translation>
    </message>
    <message>
        <source>Saved in {where} and noted as printed. Badges: {n}.</source>
        <translation>Enregistré dans {where} et noté comme imprimé. Badges&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>list.pdf</source>
        <translation>liste.pdf</translation>
    </message>
    <message>
        <source>List saved in {where}. People: {n}.</source>
        <translation>Liste enregistrée dans {where}. Personnes&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>spare-badges.pdf</source>
        <translation>badges-de-reserve.pdf</translation>
    </message>
    <message>
        <source>Saved in {where}. Spare badges: {n}.</source>
        <translation>Enregistré dans {where}. Badges de réserve&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>A page between &amp;groups</source>
        <translation>Une page entre les &amp;groupes</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>W&amp;hich</source>
        <translation>Choi&amp;x</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Planche</translation>
    </message>
    <message>
        <source>First &amp;cell</source>
        <translation>Première &amp;case</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>S&amp;hift</source>
        <translation>Décala&amp;ge</translation>
    </message>
    <message>
        <source>Shift to the right, in millimetres</source>
        <translation>Décalage vers la droite, en millimètres</translation>
    </message>
    <message>
        <source>Shift downwards, in millimetres</source>
        <translation>Décalage vers le bas, en millimètres</translation>
    </message>
    <message>
        <source>No printer on this computer</source>
        <translation>Aucune imprimante sur cet ordinateur</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>Page {number} of {of}</source>
        <translation>Page {number} sur {of}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Not yet printed</source>
        <translation>Pas encore imprimés</translation>
    </message>
    <message>
        <source>Changed since printing</source>
        <translation>Modifiés depuis l’impression</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Une séance</translation>
    </message>
    <message>
        <source>One audience</source>
        <translation>Un profil</translation>
    </message>
    <message>
        <source>People I choose</source>
        <translation>Des personnes à choisir</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>By role and audience</source>
        <translation>Par rôle et profil</translation>
    </message>
    <message>
        <source>By first session</source>
        <translation>Par première séance</translation>
    </message>
    <message>
        <source>{name}: no font of this computer has {detail}; it prints as boxes.</source>
        <translation>{name}&#xa0;: aucune police de cet ordinateur ne contient {detail}&#xa0;; des carrés seront imprimés.</translation>
    </message>
    <message>
        <source>{name}: the name is too long, printed as “{detail}”.</source>
        <translation>{name}&#xa0;: nom trop long, imprimé «&#xa0;{detail}&#xa0;».</translation>
    </message>
    <message>
        <source>{name}: the name prints very small; choose a larger badge.</source>
        <translation>{name}&#xa0;: le nom sera très petit&#xa0;; choisissez un badge plus grand.</translation>
    </message>
    <message>
        <source>{name}: “{detail}” is shortened.</source>
        <translation>{name}&#xa0;: «&#xa0;{detail}&#xa0;» est abrégé.</translation>
    </message>
    <message>
        <source>Every badge is printed already.</source>
        <translation>Tous les badges sont déjà imprimés.</translation>
    </message>
    <message>
        <source>No printed badge has changed since.</source>
        <translation>Aucun badge imprimé n’a changé depuis.</translation>
    </message>
    <message>
        <source>Choose people in the list.</source>
        <translation>Choisissez des personnes dans la liste.</translation>
    </message>
    <message>
        <source>Nobody to print: import a list first.</source>
        <translation>Personne à imprimer&#xa0;: importez d’abord une liste.</translation>
    </message>
    <message>
        <source>Badges: {badges}, pages: {pages}</source>
        <translation>Badges&#xa0;: {badges}, pages&#xa0;: {pages}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Already printed: {name}, on {when}.</source>
        <translation>Déjà imprimé&#xa0;: {name}, le {when}.</translation>
    </message>
    <message>
        <source>Already printed: {n} of these badges, the last on {when}.</source>
        <translation>Déjà imprimés&#xa0;: {n} de ces badges, le dernier le {when}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Already printed</source>
        <translation>Déjà imprimé</translation>
    </message>
    <message>
        <source>Print them again?</source>
        <translation>Imprimer à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Spare badges</source>
        <translation>Badges de réserve</translation>
    </message>
    <message>
        <source>How many badges without a name? A desk binds each to a person.</source>
        <translation>Combien de badges sans nom&#xa0;? À l’accueil, chacun sera attribué à une personne.</translation>
    </message>
    <message>
        <source>{name}: no font of this computer has {detail}; the badge does without.</source>
        <translation>{name}&#xa0;: aucune police de cet ordinateur n’a {detail}&#xa0;; le badge s’en passe.</translation>
    </message>
    <message>
        <source>Cancelled: nothing is noted as printed.</source>
        <translation>Annulé&#xa0;: rien n’est noté comme imprimé.</translation>
    </message>
    <message>
        <source>Measure the printer’s shift</source>
        <translation>Mesurer le décalage de l’imprimante</translation>
    </message>
    <message>
        <source>1. Print the test page at 100 %, on the paper of the badges.</source>
        <translation>1. Imprimez la page d’essai à 100&#xa0;%, sur le papier des badges.</translation>
    </message>
    <message>
        <source>Print on {printer}</source>
        <translation>Imprimer sur {printer}</translation>
    </message>
    <message>
        <source>2. With a ruler, measure from the edges of the paper to the two long lines.</source>
        <translation>2. À la règle, mesurez des bords du papier aux deux longs traits.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Left edge to the upright line</source>
        <translation>Du bord &amp;gauche au trait vertical</translation>
    </message>
    <message>
        <source>&amp;Top edge to the level line</source>
        <translation>Du bord &amp;haut au trait horizontal</translation>
    </message>
    <message>
        <source>Everything prints {right} mm to the right, {down} mm down.</source>
        <translation>Tout sera décalé de {right}&#xa0;mm vers la droite et de {down}&#xa0;mm vers le bas.</translation>
    </message>
    <message>
        <source>This printer hits the edges: nothing is shifted.</source>
        <translation>Cette imprimante tombe juste&#xa0;: rien n’est décalé.</translation>
    </message>
    <message>
        <source>Badges come out in the order of the boxes on the table, and the door’s search says in which box a badge lies. Once badges lie in them, leave them as they are.</source>
        <translation>Les badges sortent dans l’ordre des boîtes posées sur la table, et la recherche de l’accueil dit dans quelle boîte se trouve un badge. Une fois les badges rangés, n’y touchez plus.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>&amp;Boîtes</translation>
    </message>
    <message>
        <source>Number of boxes</source>
        <translation>Nombre de boîtes</translation>
    </message>
    <message>
        <source>&amp;Divide the list</source>
        <translation>&amp;Répartir la liste</translation>
    </message>
    <message>
        <source>The boxes and how many badges each holds</source>
        <translation>Les boîtes et le nombre de badges de chacune</translation>
    </message>
    <message>
        <source>Lab&amp;els for the boxes…</source>
        <translation>É&amp;tiquettes des boîtes…</translation>
    </message>
    <message>
        <source>For the day when screens or printers fail:</source>
        <translation>Pour le jour où un écran ou une imprimante lâche&#xa0;:</translation>
    </message>
    <message>
        <source>{box}: {n} badges</source>
        <translation>{box}&#xa0;: {n} badges</translation>
    </message>
    <message>
        <source>One heap: no boxes.</source>
        <translation>Un seul tas&#xa0;: pas de boîtes.</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Boxes, papers</source>
        <translation>Boîtes, papiers</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Printed on {where} and noted as printed. Badges: {n}.</source>
        <translation>Imprimé sur {where} et noté comme imprimé. Badges&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>New badge for {name}: print it. The old one is refused.</source>
        <translation>Nouveau badge pour {name}&#xa0;: imprimez-le. L’ancien est refusé.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>d’essai</translation>
    </message>
    <message>
        <source>test-badge.pdf</source>
        <translation>badge-d-essai.pdf</translation>
    </message>
    <message>
        <source>Test badge on {where}: scan it, the door says that it is a test.</source>
        <translation>Badge d’essai sur {where}&#xa0;: scannez-le, l’accueil dit que c’est un essai.</translation>
    </message>
    <message>
        <source>test-page.pdf</source>
        <translation>page-d-essai.pdf</translation>
    </message>
    <message>
        <source>Test page: print it at 100 %.</source>
        <translation>Page d’essai&#xa0;: imprimez-la à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Measure with a ruler, from the edges of the paper:</source>
        <translation>Mesurez à la règle, depuis les bords du papier&#xa0;:</translation>
    </message>
    <message>
        <source>from the left edge to the long upright line,</source>
        <translation>du bord gauche au long trait vertical,</translation>
    </message>
    <message>
        <source>from the top edge to the long level line.</source>
        <translation>du bord haut au long trait horizontal.</translation>
    </message>
    <message>
        <source>A printer that hits the edges shows 20.0 mm twice.</source>
        <translation>Une imprimante qui tombe juste donne deux fois 20,0&#xa0;mm.</translation>
    </message>
    <message>
        <source>Test page: {where}</source>
        <translation>Page d’essai&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Letters stay together: {n} boxes hold about as many each.</source>
        <translation>Une lettre ne se coupe pas&#xa0;: {n} boîtes se partagent la liste au mieux.</translation>
    </message>
    <message>
        <source>box-labels.pdf</source>
        <translation>etiquettes-des-boites.pdf</translation>
    </message>
    <message>
        <source>Labels for the boxes</source>
        <translation>Étiquettes des boîtes</translation>
    </message>
    <message>
        <source>{n} badges</source>
        <translation>{n} badges</translation>
    </message>
    <message>
        <source>Labels saved in {where}. Boxes: {n}.</source>
        <translation>Étiquettes enregistrées dans {where}. Boîtes&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Badge &amp;lost: a new one…</source>
        <translation>Badge perd&amp;u&#xa0;: un nouveau…</translation>
    </message>
    <message>
        <source>Print the &amp;backs</source>
        <translation>Imprimer les &amp;versos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Measure with a test page…</source>
        <translation>Mesurer avec une page d’essai…</translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimer un badge d’essai</translation>
    </message>
    <message>
        <source>Print the badge of each newcomer at the desk at once</source>
        <translation>Imprimer d’office le badge des nouveaux</translation>
    </message>
    <message>
        <source>With what is chosen now</source>
        <translation>Prendre ce qui est choisi maintenant</translation>
    </message>
    <message>
        <source>Pr&amp;inter</source>
        <translation>Impri&amp;mante</translation>
    </message>
    <message>
        <source>With {printer}: {design}, {sheet}</source>
        <translation>Avec {printer}&#xa0;: {design}, {sheet}</translation>
    </message>
    <message>
        <source>Click: begin at cell {n}</source>
        <translation>Cliquez pour commencer à la case {n}</translation>
    </message>
    <message>
        <source>Preview: Page Up and Page Down turn pages</source>
        <translation>Aperçu&#xa0;: Page précédente et Page suivante tournent les pages</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Page précé&amp;dente</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Page affichée</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>The rest of a print</source>
        <translation>La suite d’une impression</translation>
    </message>
    <message>
        <source>Nothing is left: those badges are no longer valid.</source>
        <translation>Il ne reste rien&#xa0;: ces badges ne sont plus valables.</translation>
    </message>
    <message>
        <source>No printer on this computer: save a PDF and print that.</source>
        <translation>Pas d’imprimante sur cet ordinateur&#xa0;: enregistrez un PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>{printer}: ready</source>
        <translation>{printer}&#xa0;: prête</translation>
    </message>
    <message>
        <source>{printer}: printing. If nothing comes out, look at the printer.</source>
        <translation>{printer}&#xa0;: impression en cours. Si rien ne sort, allez voir l’imprimante.</translation>
    </message>
    <message>
        <source>{printer}: paused. What is sent waits until somebody resumes it.</source>
        <translation>{printer}&#xa0;: en pause. Ce qui est envoyé attend qu’on la relance.</translation>
    </message>
    <message>
        <source>{printer}: offline. Switch it on; what is sent waits until then.</source>
        <translation>{printer}&#xa0;: hors ligne. Allumez-la&#xa0;; ce qui est envoyé attend jusque-là.</translation>
    </message>
    <message>
        <source>{printer}: out of paper.</source>
        <translation>{printer}&#xa0;: plus de papier.</translation>
    </message>
    <message>
        <source>{printer}: paper jam.</source>
        <translation>{printer}&#xa0;: bourrage papier.</translation>
    </message>
    <message>
        <source>{printer}: stopped, look at the printer.</source>
        <translation>{printer}&#xa0;: arrêtée, allez voir l’imprimante.</translation>
    </message>
    <message>
        <source>{printer}: takes no jobs now.</source>
        <translation>{printer}&#xa0;: n’accepte rien pour l’instant.</translation>
    </message>
    <message>
        <source>{printer}: not there any more. Choose another, or save a PDF.</source>
        <translation>{printer}&#xa0;: elle n’est plus là. Choisissez-en une autre, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>{printer} names no paper of {width} × {height} mm: choose another sheet, or set the paper in its driver.</source>
        <translation>{printer} n’annonce pas de papier de {width} × {height}&#xa0;mm&#xa0;: choisissez une autre planche, ou réglez le papier dans son pilote.</translation>
    </message>
    <message>
        <source>{when}, {where}: badges {badges}, pages {pages}</source>
        <translation>{when}, {where}&#xa0;: badges {badges}, pages {pages}</translation>
    </message>
    <message>
        <source>to be printed</source>
        <translation>à imprimer</translation>
    </message>
    <message>
        <source>being printed, {desk}</source>
        <translation>en cours d’impression, {desk}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>gone on with by another print</source>
        <translation>poursuivi par une autre impression</translation>
    </message>
    <message>
        <source>not known how it ended: look at the paper</source>
        <translation>fin inconnue&#xa0;: regardez le papier</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Format du papier</translation>
    </message>
    <message>
        <source>Print all the same?</source>
        <translation>Imprimer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>Badge perdu</translation>
    </message>
    <message>
        <source>Make a new badge? The one that was lost will be refused.</source>
        <translation>Faire un nouveau badge&#xa0;? Celui qui est perdu sera refusé.</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Nouveau badge</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>The list is divided into boxes already.</source>
        <translation>La liste est déjà répartie en boîtes.</translation>
    </message>
    <message>
        <source>Divide it anew? Badges that lie in boxes must be put in order again.</source>
        <translation>La répartir à nouveau&#xa0;? Les badges déjà rangés seront à reclasser.</translation>
    </message>
    <message>
        <source>Divide anew</source>
        <translation>Répartir à nouveau</translation>
    </message>
    <message>
        <source>box {box}</source>
        <translation>boîte {box}</translation>
    </message>
    <message>
        <source>After a paper jam, choose the print and say from which page on it is missing.</source>
        <translation>Après un bourrage, choisissez l’impression et dites à partir de quelle page il en manque.</translation>
    </message>
    <message>
        <source>Prints, the latest first</source>
        <translation>Impressions, la dernière d’abord</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>First page that is missing</source>
        <translation>Première page manquante</translation>
    </message>
    <message>
        <source>&amp;All of it came out</source>
        <translation>&amp;Tout est sorti</translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation> sur {n}</translation>
    </message>
    <message>
        <source>&amp;Go on from page {n}</source>
        <translation>&amp;Reprendre à la page {n}</translation>
    </message>
    <message>
        <source>Only what &amp;failed last</source>
        <translation>Seulement les éch&amp;ecs</translation>
    </message>
    <message>
        <source>Print t&amp;hese again…</source>
        <translation>Imprimer à &amp;nouveau…</translation>
    </message>
    <message>
        <source>Print log</source>
        <translation>Journal d’impression</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Aucun échec.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Rien n’a encore été imprimé.</translation>
    </message>
    <message>
        <source>Lines: {n}</source>
        <translation>Lignes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Printer or file</source>
        <translation>Imprimante ou fichier</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>old badge</source>
        <translation>ancien badge</translation>
    </message>
    <message>
        <source>Spare badge</source>
        <translation>Badge de réserve</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>Réimprimer le badge</translation>
    </message>
    <message>
        <source>Leave that badge</source>
        <translation>Laisser ce badge</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
    <message>
        <source>Look into the printer first.</source>
        <translation>Regardez d’abord dans l’imprimante.</translation>
    </message>
    <message>
        <source>Badge not printed: {names}. {why} Ctrl+P prints it again.</source>
        <translation>Badge pas imprimé&#xa0;: {names}. {why} Ctrl+P le réimprime.</translation>
    </message>
    <message>
        <source>Nobody knows how the print of {when} on {where} ended. Under “Log”, say what came out.</source>
        <translation>On ne sait pas comment s’est finie l’impression du {when} sur {where}. Dans «&#xa0;Journal&#xa0;», dites ce qui est sorti.</translation>
    </message>
    <message>
        <source>Rest, from page {n} ({time})</source>
        <translation>Suite, dès la page {n} ({time})</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Adapter…</translation>
    </message>
    <message>
        <source>Adjust the design</source>
        <translation>Adapter le modèle</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Open the doors now</source>
        <translation>Ouvrir les portes maintenant</translation>
    </message>
    <message>
        <source>10 min later</source>
        <translation>10 min plus tard</translation>
    </message>
    <message>
        <source>15 min longer</source>
        <translation>15 min de plus</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>Faire ce changement</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser comme c’était</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>Done, and kept in the event&apos;s journal.</source>
        <translation>C’est fait, et noté dans le journal de l’événement.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est changé pour l’instant.</translation>
    </message>
    <message>
        <source>{name} – doors {time}</source>
        <translation>{name} – portes à {time}</translation>
    </message>
    <message>
        <source>ddd d MMM  HH:mm</source>
        <translation>ddd d MMM  H &apos;h&apos; mm</translation>
    </message>
    <message>
        <source>The programme on the day</source>
        <translation>Le programme du jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Capacity of the room</source>
        <translation>Jauge de la salle</translation>
    </message>
    <message>
        <source>Seats of the session</source>
        <translation>Places de la séance</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui en découle</translation>
    </message>
    <message>
        <source>It runs {times}; doors at {doors}.</source>
        <translation>Séance {times}&#xa0;; portes à {doors}.</translation>
    </message>
    <message>
        <source>Seats of people who have not come are held until {time}.</source>
        <translation>Les places des absents sont gardées jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The doors open at once.</source>
        <translation>Les portes s’ouvrent tout de suite.</translation>
    </message>
    <message>
        <source>Concerned: {inside} inside, {confirmed} confirmed, {waiting} waiting.</source>
        <translation>Concernés&#xa0;: {inside} dans la salle, {confirmed} inscrits confirmés, {waiting} en liste d’attente.</translation>
    </message>
    <message>
        <source>The session is over at once: {inside} people count as out.</source>
        <translation>La séance est aussitôt terminée&#xa0;: {inside} personnes comptent comme sorties.</translation>
    </message>
    <message>
        <source>Send everybody to “{room}”: {people} are there, of {most}.</source>
        <translation>Envoyez tout le monde vers «&#xa0;{room}&#xa0;»&#xa0;: {people} personnes y sont, pour une jauge de {most}.</translation>
    </message>
    <message>
        <source>{n} people too many for the room: nobody else enters until they have gone.</source>
        <translation>{n} personnes de trop pour la salle&#xa0;: plus personne n’entre tant qu’elles ne sont pas sorties.</translation>
    </message>
    <message>
        <source>{n} confirmed people would find no seat if all came.</source>
        <translation>{n} inscrits confirmés ne trouveraient pas de place si tous venaient.</translation>
    </message>
    <message>
        <source>It shares the room with “{name}” ({times}).</source>
        <translation>Elle partage la salle avec «&#xa0;{name}&#xa0;» ({times}).</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>Registered</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Déjà entré</translation>
    </message>
    <message>
        <source>Another event&apos;s badge</source>
        <translation>Badge d’ailleurs</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>On a copy: nothing here reaches the event.</source>
        <translation>Sur une copie&#xa0;: rien n’est noté dans l’événement.</translation>
    </message>
    <message>
        <source>Time of the rehearsal</source>
        <translation>Heure de l’exercice</translation>
    </message>
    <message>
        <source>d MMM  HH:mm</source>
        <translation>d MMM  H &apos;h&apos; mm</translation>
    </message>
    <message>
        <source>Go to another moment</source>
        <translation>Aller à un autre moment</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminer l’exercice</translation>
    </message>
    <message>
        <source>Badges to try:</source>
        <translation>Badges d’essai&#xa0;:</translation>
    </message>
    <message>
        <source>Show the codes…</source>
        <translation>Voir les codes…</translation>
    </message>
    <message>
        <source>before the doors open</source>
        <translation>avant l’ouverture des portes</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>avant le début</translation>
    </message>
    <message>
        <source>held seats are released</source>
        <translation>places gardées libérées</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>séance terminée</translation>
    </message>
    <message>
        <source>Practice badges</source>
        <translation>Badges d’essai</translation>
    </message>
    <message>
        <source>Scan them from this screen, or keep them as a PDF to print.</source>
        <translation>Scannez-les sur cet écran, ou gardez-les en PDF à imprimer.</translation>
    </message>
    <message>
        <source>Keep as a PDF…</source>
        <translation>Garder en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>practice-badges</source>
        <translation>badges-d-essai</translation>
    </message>
    <message>
        <source>Kept in {path}.</source>
        <translation>Gardé dans {path}.</translation>
    </message>
</context>
<context>
    <name>replace</name>
    <message>
        <source>{name} comes in the place of {other}.</source>
        <translation>{name} vient à la place de {other}.</translation>
    </message>
    <message>
        <source>Who comes in the place of {name}?</source>
        <translation>Qui vient à la place de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Pass the registrations on</source>
        <translation>Transmettre les inscriptions</translation>
    </message>
    <message>
        <source>All registrations of {name} are passed on, with a new badge. {name} stays in the list without any.</source>
        <translation>Toutes les inscriptions de {name} sont transmises, avec un nouveau badge. {name} reste dans la liste, sans inscription.</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Copies deleted: {n}, left: {left}.</source>
        <translation>Copies supprimées&#xa0;: {n}, restantes&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>The date is kept.</source>
        <translation>La date est fixée.</translation>
    </message>
    <message>
        <source>No date any more.</source>
        <translation>Il n’y a plus de date.</translation>
    </message>
    <message>
        <source>No dossier was made yet: make it before you erase.</source>
        <translation>Aucun dossier n’a encore été fait&#xa0;: faites-le avant d’effacer.</translation>
    </message>
    <message>
        <source>The last dossier is of {date}.</source>
        <translation>Le dernier dossier est du {date}.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>&amp;Back to the door</source>
        <translation>&amp;Retour à la porte</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>Date of erasure</source>
        <translation>Date d’effacement</translation>
    </message>
    <message>
        <source>&amp;Set this date</source>
        <translation>&amp;Fixer cette date</translation>
    </message>
    <message>
        <source>&amp;No date</source>
        <translation>&amp;Aucune date</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Kept: the proof</source>
        <translation>Gardé&#xa0;: la preuve</translation>
    </message>
    <message>
        <source>Copies made by the program</source>
        <translation>Copies faites par le logiciel</translation>
    </message>
    <message>
        <source>Also what &amp;staff wrote: who decided or corrected, and why</source>
        <translation>Aussi ce que l’é&amp;quipe a écrit&#xa0;: qui a décidé ou corrigé, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Erase now</source>
        <translation>&amp;Effacer maintenant</translation>
    </message>
    <message>
        <source>&amp;Delete the copies that are left</source>
        <translation>&amp;Supprimer les copies restantes</translation>
    </message>
    <message>
        <source> – cannot be read</source>
        <translation> – illisible</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Erase from</source>
        <translation>Effacer à partir du</translation>
    </message>
    <message>
        <source>Copies made by the program: they are deleted too</source>
        <translation>Copies faites par le logiciel&#xa0;: supprimées aussi</translation>
    </message>
    <message>
        <source>Who erases</source>
        <translation>Qui efface</translation>
    </message>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Tapez {word} pour confirmer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Note at the door</source>
        <translation>Note d’accueil</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>Further columns (diet, consent…)</source>
        <translation>Colonnes libres (régime, accord…)</translation>
    </message>
    <message>
        <source>Staff: decisions, corrections, counts, with reasons</source>
        <translation>Équipe&#xa0;: décisions, corrections, comptages, et motifs</translation>
    </message>
    <message>
        <source>Staff: who changed something</source>
        <translation>Équipe&#xa0;: qui a modifié quelque chose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Who recorded a presence, and from which sheet</source>
        <translation>Qui a saisi une présence, et d’après quelle feuille</translation>
    </message>
    <message>
        <source>Registrations and the log of scans</source>
        <translation>Inscriptions et journal des passages</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>No date is set. Ask your funder until when the papers must be kept, then set it: what proves attendance stays, the rest goes.</source>
        <translation>Aucune date n’est fixée. Demandez à votre financeur jusqu’à quand garder les pièces, puis fixez-la&#xa0;: ce qui prouve les présences reste, le reste s’efface.</translation>
    </message>
    <message>
        <source>Everything that is no proof is erased (date: {date}).</source>
        <translation>Tout ce qui n’est pas une preuve est effacé (date&#xa0;: {date}).</translation>
    </message>
    <message>
        <source>The date has come ({date}): erase what is no proof now.</source>
        <translation>La date est atteinte ({date})&#xa0;: effacez maintenant ce qui n’est pas une preuve.</translation>
    </message>
    <message>
        <source>To be erased from {date} on. Before that, nothing can be erased.</source>
        <translation>À effacer à partir du {date}. Avant, rien ne peut être effacé.</translation>
    </message>
    <message>
        <source>Erased: data of {n} people. It is noted with your name.</source>
        <translation>Effacé&#xa0;: les données de {n} personnes. C’est noté, avec votre nom.</translation>
    </message>
    <message>
        <source>Erased: one person&apos;s data. It is noted with your name.</source>
        <translation>Effacé&#xa0;: les données d’une personne. C’est noté, avec votre nom.</translation>
    </message>
    <message>
        <source>Checked: the log&apos;s chains hold.</source>
        <translation>Vérifié&#xa0;: les chaînes du journal tiennent.</translation>
    </message>
    <message>
        <source>The log does not check out: run “checkin doctor” at once.</source>
        <translation>Le journal ne se vérifie pas&#xa0;: lancez aussitôt «&#xa0;checkin doctor&#xa0;».</translation>
    </message>
    <message>
        <source>Automatic copies deleted: {n}. A fresh one was made.</source>
        <translation>Copies automatiques supprimées&#xa0;: {n}. Une nouvelle a été faite.</translation>
    </message>
    <message>
        <source>Another program is reading the event: old bytes are still in its file. Close it there, then erase once more.</source>
        <translation>Un autre programme lit l’événement&#xa0;: d’anciens octets restent dans son fichier. Fermez-le là-bas, puis effacez encore une fois.</translation>
    </message>
    <message>
        <source>Could not be deleted, do it by hand: {path}</source>
        <translation>N’a pas pu être supprimée, faites-le à la main&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Cannot be read, look at it and delete it: {path}</source>
        <translation>Illisible, regardez-la et supprimez-la&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Only you know of copies made by hand (USB sticks, e-mail, other computers), printed lists and exports: delete them as well.</source>
        <translation>Vous seul connaissez les copies faites à la main (clés USB, e-mails, autres ordinateurs), les listes imprimées et les exports&#xa0;: supprimez-les aussi.</translation>
    </message>
    <message>
        <source>Lists that were imported: {names}</source>
        <translation>Listes importées&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The server&apos;s own backups keep what they hold: ask for them.</source>
        <translation>Les sauvegardes du serveur gardent ce qu’elles contiennent&#xa0;: demandez-les.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>The other desks have automatic copies of their own: delete their “copies” too.</source>
        <translation>Les autres postes ont leurs propres copies automatiques&#xa0;: supprimez aussi leurs dossiers «&#xa0;copies&#xa0;».</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <extracomment>Return, with a date that is said in words</extracomment>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendrier</translation>
    </message>
    <message>
        <source>No date yet: day, month, year, as in 31122030.</source>
        <translation>Pas encore une date&#xa0;: jour, mois, année, par exemple 31122030.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>{date}: it has come already</source>
        <translation>{date}&#xa0;: déjà passé</translation>
    </message>
</context>
<context>
    <name>rollcall</name>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Ticked in a roll call</source>
        <translation>Coché à l’appel</translation>
    </message>
    <message>
        <source>Let in at the door</source>
        <translation>Entré à la porte</translation>
    </message>
    <message>
        <source>Let in, scanned out since</source>
        <translation>Entré, puis sorti</translation>
    </message>
    <message>
        <source>Inside at the end of “{session}”</source>
        <translation>Dedans à la fin de «&#xa0;{session}&#xa0;»</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscrit</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Roll call in the room</source>
        <translation>Appel en salle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Your name: it stays in the log</source>
        <translation>Votre nom&#xa0;: il reste au journal</translation>
    </message>
    <message>
        <source>Who calls the roll</source>
        <translation>Qui fait l’appel</translation>
    </message>
    <message>
        <source>Filter: name, organisation</source>
        <translation>Filtrer&#xa0;: nom, organisation</translation>
    </message>
    <message>
        <source>Filter the roll</source>
        <translation>Filtrer l’appel</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>The roll</source>
        <translation>Liste d’appel</translation>
    </message>
    <message>
        <source>Present: {n}. Registered: {m}.</source>
        <translation>Présents&#xa0;: {n}. Inscrits&#xa0;: {m}.</translation>
    </message>
    <message>
        <source>Nobody is registered here: scan badges to note them.</source>
        <translation>Personne n’est inscrit ici&#xa0;: scannez les badges pour noter les présences.</translation>
    </message>
    <message>
        <source>Tick those who stayed ({n})</source>
        <translation>Cocher ceux qui sont restés ({n})</translation>
    </message>
    <message>
        <source>Type your name first: who calls the roll?</source>
        <translation>Saisissez d’abord votre nom&#xa0;: qui fait l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>{name} was let in at the door: undo that in the log.</source>
        <translation>{name} est entré à la porte&#xa0;: annulez ce passage dans le journal.</translation>
    </message>
    <message>
        <source>{name}: ticked before.</source>
        <translation>{name}&#xa0;: déjà coché.</translation>
    </message>
    <message>
        <source>{name}: present.</source>
        <translation>{name}&#xa0;: présent.</translation>
    </message>
    <message>
        <source>unticked in the roll call</source>
        <translation>décoché à l’appel</translation>
    </message>
    <message>
        <source>Not noted. {error}</source>
        <translation>Pas noté. {error}</translation>
    </message>
</context>
<context>
    <name>running</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Name, organisation or code</source>
        <extracomment>in which box somebody&apos;s badge lies, in words; &quot;&quot; for none what to do about somebody who is not found, in words; &quot;&quot; for nothing</extracomment>
        <translation>Nom, organisation ou code</translation>
    </message>
    <message>
        <source>Look somebody up by name, or type a code</source>
        <translation>Chercher quelqu’un par son nom, ou taper un code</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to take</source>
        <translation>↑ ↓ pour choisir, Entrée pour valider</translation>
    </message>
    <message>
        <source>Nobody found by this name.</source>
        <translation>Personne à ce nom.</translation>
    </message>
    <message>
        <source>A badge code: Enter reads it.</source>
        <translation>Code de badge&#xa0;: Entrée pour le lire.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Inside / seats</source>
        <translation>Présents / places</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>A name fades after</source>
        <translation>Un nom s’efface après</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Wait, or look again</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Nobody enters</source>
        <translation>Pas d’entrée</translation>
    </message>
    <message>
        <source>Hear the sound: {name}</source>
        <translation>Écouter le son&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Hear each sound:</source>
        <translation>Écouter chaque son&#xa0;:</translation>
    </message>
    <message>
        <source>The sound is off: untick “Mute” to hear it.</source>
        <translation>Le son est coupé&#xa0;: décochez «&#xa0;Couper le son&#xa0;» pour l’entendre.</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Nom du poste</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Back to entry after</source>
        <translation>Retour aux entrées après</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>A slow Bluetooth scanner needs a longer gap: raise it until a test badge is read. Above 30 ms, fast typing may be taken for a scan.</source>
        <translation>Un lecteur Bluetooth lent demande un écart plus long&#xa0;: augmentez-le jusqu’à ce qu’un badge d’essai soit lu. Au-dessus de 30 ms, une frappe rapide peut passer pour un scan.</translation>
    </message>
    <message>
        <source>Longest gap between keys</source>
        <translation>Plus long écart entre deux touches</translation>
    </message>
    <message>
        <source>Fewest letters of a scan</source>
        <translation>Nombre minimal de lettres</translation>
    </message>
    <message>
        <source>Silence that ends a scan</source>
        <translation>Silence qui termine un scan</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Cet événement</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Texte de consentement</translation>
    </message>
    <message>
        <source>Shown wherever a person&apos;s data is entered.</source>
        <translation>Affiché partout où l’on saisit les données d’une personne.</translation>
    </message>
    <message>
        <source>Save the consent text</source>
        <translation>Garder ce texte</translation>
    </message>
    <message>
        <source>Automatic copies go to</source>
        <translation>Dossier des copies automatiques</translation>
    </message>
    <message>
        <source>Kept. It counts from the next start.</source>
        <translation>C’est noté, et pris en compte au prochain démarrage.</translation>
    </message>
    <message>
        <source>The consent text is kept.</source>
        <translation>Le texte de consentement est gardé.</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Give this PIN</source>
        <translation>Donner ce code</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Retirer le code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>PIN of a supervisor</source>
        <translation>Code d’un responsable</translation>
    </message>
    <message>
        <source>All PINs forgotten? Where the event&apos;s file is: checkin pin --reset (it is noted).</source>
        <translation>Tous les codes oubliés&#xa0;? Là où est le fichier de l’événement&#xa0;: checkin pin --reset (c’est noté au journal).</translation>
    </message>
    <message>
        <source>The PIN of one of them is needed; nothing was changed.</source>
        <translation>Il faut le code de l’un d’eux&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>Nobody has a PIN: a name is enough to decide, and is kept.</source>
        <translation>Personne n’a de code&#xa0;: un nom suffit pour décider, et il est noté.</translation>
    </message>
    <message>
        <source>Indicators of the dossier</source>
        <translation>Indicateurs du dossier</translation>
    </message>
    <message>
        <source>Also count by these columns kept from the list. They stay in the dossier&apos;s workbook; open data never hold them.</source>
        <translation>Compter aussi selon ces colonnes gardées de la liste. Elles restent dans le classeur du dossier&#xa0;; les données ouvertes n’en contiennent jamais.</translation>
    </message>
    <message>
        <source>No column was kept beside the usual ones. Tick it at an import: “Keep as it is”.</source>
        <translation>Aucune colonne n’a été gardée en plus des colonnes habituelles. À l’import, choisissez «&#xa0;Garder telle quelle&#xa0;».</translation>
    </message>
    <message>
        <source>{header} – people: {filled}, different answers: {answers}</source>
        <translation>{header} – personnes&#xa0;: {filled}, réponses différentes&#xa0;: {answers}</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Faire une copie…</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>Reprendre une copie…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>{event} copy {day}</source>
        <translation>{event} copie {day}</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Reprendre une copie</translation>
    </message>
    <message>
        <source>The event is copied to {path}.</source>
        <translation>L’événement est copié dans {path}.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message>
        <source>Looking at the copy…</source>
        <translation>Lecture de la copie…</translation>
    </message>
    <message>
        <source>Go back to the copy {name}?</source>
        <translation>Reprendre la copie {name}&#xa0;?</translation>
    </message>
    <message>
        <source>What was scanned, imported or changed since is not in it. The event as it is now is kept beside it, as {beside}.</source>
        <translation>Ce qui a été scanné, importé ou modifié depuis n’y est pas. L’événement tel qu’il est maintenant est gardé à côté, sous le nom {beside}.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Reprendre cette copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It holds {n} people and no passage.</source>
        <translation>Elle contient {n} personnes et aucun passage.</translation>
    </message>
    <message>
        <source>It holds {n} people; last passage: {day}, {time}.</source>
        <translation>Elle contient {n} personnes&#xa0;; dernier passage&#xa0;: {day}, {time}.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{hour}:{minute:02d}</source>
        <translation>{hour}&#xa0;h&#xa0;{minute:02d}</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>fr_FR</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>tomorrow</name>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Confirmed / seats</source>
        <translation>Confirmés / places</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Overbooked by</source>
        <translation>Surréservation</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Retour à la porte</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Imprimer des badges</translation>
    </message>
    <message>
        <source>The event has no further day.</source>
        <translation>L’événement n’a pas d’autre jour.</translation>
    </message>
    <message>
        <source>{day}: doors at {time}</source>
        <translation>{day}&#xa0;: portes à {time}</translation>
    </message>
    <message>
        <source>Expected: {n} people ({roles}).</source>
        <translation>Attendus&#xa0;: {n} personnes ({roles}).</translation>
    </message>
    <message>
        <source>Badges to print for people added at the desk: {names}</source>
        <translation>Badges à imprimer pour les personnes ajoutées à l’accueil&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Door note, {name}: {note}</source>
        <translation>Note d’accueil, {name}&#xa0;: {note}</translation>
    </message>
    <message>
        <source>{role}: {n}</source>
        <translation>{role}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>and {n} of another role</source>
        <translation>et {n} d’un autre rôle</translation>
    </message>
</context>
<context>
    <name>walkin</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-mail (facultatif)</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Saisissez d’abord un nom.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Somebody new: Ctrl+N</source>
        <translation>Nouvelle personne&#xa0;: Ctrl+N</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>{n} free seats are held for those registered until {time}: F10 puts on the waiting list.</source>
        <translation>Places libres, toutes gardées pour les inscrits jusqu’à {time}&#xa0;: {n}. F10 met sur liste d’attente.</translation>
    </message>
    <message>
        <source>Inside: {inside} of {seats}, held: {held}, registered: {n}.</source>
        <translation>Présents&#xa0;: {inside} sur {seats} – gardées&#xa0;: {held} – inscrits&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{name} is in the list already. Alt+1 takes that person; the same key again makes a second record, for somebody else of this name.</source>
        <translation>{name} est déjà dans la liste. Alt+1 prend cette personne&#xa0;; la même touche encore une fois crée une seconde fiche, pour un homonyme.</translation>
    </message>
    <message>
        <source>Ask them to stay near: whoever waits is called in order.</source>
        <translation>Proposez de rester à proximité&#xa0;: on appelle dans l’ordre.</translation>
    </message>
    <message>
        <source>Ask them to stay near: free seats are given out at {time}.</source>
        <translation>Proposez de rester à proximité&#xa0;: les places libérées sont annoncées à {time}.</translation>
    </message>
    <message>
        <source>They are registered already: scan again.</source>
        <translation>Cette personne est déjà inscrite&#xa0;: scannez à nouveau.</translation>
    </message>
    <message>
        <source>ON THE WAITING LIST</source>
        <translation>SUR LISTE D’ATTENTE</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Somebody who is not in the list</source>
        <translation>Une personne qui n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Register and let in</source>
        <translation>Inscrire et faire entrer</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>In the list already? Take them instead:</source>
        <translation>Déjà dans la liste&#xa0;? Prenez plutôt cette personne&#xa0;:</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Check-in</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>An invented event, five badges to scan; nothing is kept.</source>
        <translation>Un événement inventé, cinq badges à scanner&#xa0;; rien n’est gardé.</translation>
    </message>
    <message>
        <source>Create an event</source>
        <translation>Créer un événement</translation>
    </message>
    <message>
        <source>One file on this computer; then the programme, then the list.</source>
        <translation>Un fichier sur cet ordinateur&#xa0;; puis le programme, puis la liste.</translation>
    </message>
    <message>
        <source>Start from a registration list</source>
        <translation>Partir d’une liste d’inscriptions</translation>
    </message>
    <message>
        <source>A CSV or Excel file; the event is made around it.</source>
        <translation>Un fichier CSV ou Excel&#xa0;; l’événement se crée autour.</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Ouvrir un événement</translation>
    </message>
    <message>
        <source>A file ending in .checkin, from this computer or a USB stick.</source>
        <translation>Un fichier en .checkin, sur cet ordinateur ou une clé USB.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>No event yet.</source>
        <translation>Aucun événement pour l’instant.</translation>
    </message>
    <message>
        <source>Erase personal data: {event}</source>
        <translation>Effacer les données personnelles&#xa0;: {event}</translation>
    </message>
    <message>
        <source>The date has come: {date}</source>
        <translation>La date est atteinte&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Join another desk</source>
        <translation>Rejoindre un autre poste</translation>
    </message>
    <message>
        <source>Several desks at once: with the code that the main desk shows.</source>
        <translation>À plusieurs postes&#xa0;: avec le code secret qu’affiche le poste principal.</translation>
    </message>
    <message>
        <source>Looking for the event…</source>
        <translation>Recherche de l’événement…</translation>
    </message>
    <message>
        <source>shared by this computer</source>
        <translation>partagé par cet ordinateur</translation>
    </message>
    <message>
        <source>shared by the desk {address}</source>
        <translation>partagé par le poste {address}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Check-in</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>No sound here</source>
        <translation>Sans son</translation>
    </message>
    <message>
        <source>Sound: off</source>
        <translation>Son&#xa0;: non</translation>
    </message>
    <message>
        <source>Sound: on</source>
        <translation>Son&#xa0;: oui</translation>
    </message>
    <message>
        <source>This machine plays no sound: watch the screen. Scans are read.</source>
        <translation>Pas de son sur cet ordinateur&#xa0;: regardez l’écran. Les badges sont bien lus.</translation>
    </message>
    <message>
        <source>The door</source>
        <translation>La porte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>{event} – Check-in, {station}</source>
        <translation>{event} – Accueil, {station}</translation>
    </message>
    <message>
        <source>Programme on the day</source>
        <translation>Programme du jour</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>Tout le programme</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Ce matin</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Funder&apos;s dossier</source>
        <translation>Dossier du financeur</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Log of scans</source>
        <translation>Journal des passages</translation>
    </message>
    <message>
        <source>Roll call in the room</source>
        <translation>Appel en salle</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Each ``make`` imports its page when called: nothing of it loads before the first paint.</extracomment>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Type a paper sheet</source>
        <translation>Saisir une feuille papier</translation>
    </message>
    <message>
        <source>Add a desk…</source>
        <translation>Ajouter un poste…</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>participant</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>Yes, let in</source>
        <translation>Oui, laisser entrer</translation>
    </message>
    <message>
        <source>Read twice, counted once.</source>
        <translation>Lu deux fois, compté une seule fois.</translation>
    </message>
    <message>
        <source>leaves “{session}”</source>
        <translation>quitte «&#xa0;{session}&#xa0;»</translation>
    </message>
    <message>
        <source>WELCOME</source>
        <translation>BIENVENUE</translation>
    </message>
    <message>
        <source>Let in: there is a seat.</source>
        <translation>Laissez entrer&#xa0;: il y a une place.</translation>
    </message>
    <message>
        <source>Let in.</source>
        <translation>Laissez entrer.</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>entrée libre</translation>
    </message>
    <message>
        <source>waiting list</source>
        <translation>liste d’attente</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>WELCOME BACK</source>
        <translation>BON RETOUR</translation>
    </message>
    <message>
        <source>PRESENCE NOTED</source>
        <translation>PRÉSENCE NOTÉE</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Rien d’autre à faire.</translation>
    </message>
    <message>
        <source>Exit counted. They may come back.</source>
        <translation>Sortie comptée. Le retour reste possible.</translation>
    </message>
    <message>
        <source>GOODBYE</source>
        <translation>AU REVOIR</translation>
    </message>
    <message>
        <source>BADGE NOT RECOGNISED</source>
        <translation>BADGE NON RECONNU</translation>
    </message>
    <message>
        <source>This is not the code of a badge. Scan the badge, or type the name.</source>
        <translation>Ce code n’est pas celui d’un badge. Scannez le badge, ou tapez le nom de la personne.</translation>
    </message>
    <message>
        <source>Badge of another event, or read badly. Type the name.</source>
        <translation>Badge d’un autre événement, ou mal lu. Tapez le nom de la personne.</translation>
    </message>
    <message>
        <source>This badge is not in the list. Type the person’s name.</source>
        <translation>Ce badge n’est pas dans la liste. Tapez le nom de la personne.</translation>
    </message>
    <message>
        <source>Spare badge, nobody’s yet. Type the person’s name.</source>
        <translation>Badge de réserve, encore à personne. Tapez le nom de la personne.</translation>
    </message>
    <message>
        <source>OVER TO YOU</source>
        <translation>À VOUS DE DIRE</translation>
    </message>
    <message>
        <source>A newer badge replaces it. Type the person’s name.</source>
        <translation>Un badge plus récent le remplace. Tapez le nom de la personne.</translation>
    </message>
    <message>
        <source>OLD BADGE</source>
        <translation>ANCIEN BADGE</translation>
    </message>
    <message>
        <source>FULL</source>
        <translation>COMPLET</translation>
    </message>
    <message>
        <source>The room holds {capacity}: nobody more. Scan exits, or offer another room.</source>
        <translation>La salle en contient {capacity}, pas un de plus. Scannez les sorties, ou proposez une autre salle.</translation>
    </message>
    <message>
        <source>No seat is left without a registration. Offer another.</source>
        <translation>Plus de place sans inscription. Proposez une autre séance.</translation>
    </message>
    <message>
        <source>The doors open then. Ask them to wait or to come back.</source>
        <translation>Les portes ouvrent alors. Faites patienter, ou revenir à cette heure.</translation>
    </message>
    <message>
        <source>It ended at {time}. Nothing more opens in this room today.</source>
        <translation>Terminée à {time}. Plus rien n’ouvre dans cette salle aujourd’hui.</translation>
    </message>
    <message>
        <source>next one at {time}</source>
        <translation>suivante à {time}</translation>
    </message>
    <message>
        <source>Change this desk to “{session}” (F6), then scan again.</source>
        <translation>Passez ce poste à «&#xa0;{session}&#xa0;» (F6), puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>Ask them to wait: the doors are not open.</source>
        <translation>Faites patienter&#xa0;: les portes ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>NOT OPEN YET</source>
        <translation>PAS ENCORE OUVERT</translation>
    </message>
    <message>
        <source>SESSION OVER</source>
        <translation>SÉANCE TERMINÉE</translation>
    </message>
    <message>
        <source>Nothing more opens here. See the programme.</source>
        <translation>Plus rien n’ouvre ici. Voyez le programme.</translation>
    </message>
    <message>
        <source>SEE THE WELCOME DESK</source>
        <translation>VOIR L’ACCUEIL</translation>
    </message>
    <message>
        <source>Registered, but the {seats} seats are taken. Let in?</source>
        <translation>Inscription confirmée, mais les {seats} places sont prises. Laisser entrer&#xa0;?</translation>
    </message>
    <message>
        <source>Not registered here. Let in?</source>
        <translation>Sans inscription à cette séance. Laisser entrer&#xa0;?</translation>
    </message>
    <message>
        <source>For which session?</source>
        <translation>Pour quelle séance&#xa0;?</translation>
    </message>
    <message>
        <source>place no. {place}</source>
        <translation>place n°&#xa0;{place}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>Waiting list. Ask them to wait beside the door.</source>
        <translation>Liste d’attente. Faites patienter à côté de la porte.</translation>
    </message>
    <message>
        <source>ONE MOMENT</source>
        <translation>UN INSTANT</translation>
    </message>
    <message>
        <source>Seats are kept for the registered. Ask them to wait.</source>
        <translation>Les places libres sont gardées pour les inscrits. Faites patienter.</translation>
    </message>
    <message>
        <source>Go with them to the welcome desk, discreetly.</source>
        <translation>Accompagnez la personne à l’accueil, discrètement.</translation>
    </message>
    <message>
        <source>One must be registered here: the welcome desk can do it.</source>
        <translation>Il faut être inscrit à cette séance&#xa0;: l’accueil peut le faire.</translation>
    </message>
    <message>
        <source>No entry is known here: let them out. The welcome desk can note it.</source>
        <translation>Pas d’entrée connue ici. Laissez sortir&#xa0;: l’accueil peut la noter.</translation>
    </message>
    <message>
        <source>NOT UNDERSTOOD</source>
        <translation>DEMANDE NON COMPRISE</translation>
    </message>
    <message>
        <source>desk {station}</source>
        <translation>poste {station}</translation>
    </message>
    <message>
        <source>Have the exit scanned first, or see the welcome desk.</source>
        <translation>Faites d’abord scanner la sortie, ou voyez l’accueil.</translation>
    </message>
    <message>
        <source>Is it really this person coming back?</source>
        <translation>Est-ce bien cette personne qui revient&#xa0;?</translation>
    </message>
    <message>
        <source>ALREADY IN</source>
        <translation>DÉJÀ ENTRÉ</translation>
    </message>
    <message>
        <source>EXPECTED IN {room}</source>
        <translation>ATTENDU {room}</translation>
    </message>
    <message>
        <source>“{session}”</source>
        <translation>«&#xa0;{session}&#xa0;»</translation>
    </message>
    <message>
        <source>Registered for {sessions}. Let in here all the same?</source>
        <translation>Inscription pour {sessions}. Laisser entrer ici quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Look only: nothing is recorded, nobody is counted.</source>
        <translation>Consultation&#xa0;: rien n’est enregistré, personne n’est compté.</translation>
    </message>
    <message>
        <source>(Look only: nothing is recorded.)</source>
        <translation>(Consultation&#xa0;: rien n’est enregistré.)</translation>
    </message>
    <message>
        <source>authorised by {name}</source>
        <translation>autorisé par {name}</translation>
    </message>
</context>
</TS>
