<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>There is no room left on the disk. Nothing was changed; free some space and try again.</source>
        <translation>Il ne reste plus de place sur le disque. Rien n’a été modifié&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be written here. Check that you may write in this folder.</source>
        <translation>Le fichier ne peut pas être écrit ici. Vérifiez que vous pouvez écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>This portfolio is still open in another window or program. Close it there, then try again.</source>
        <translation>Ce portefeuille est encore ouvert dans une autre fenêtre ou un autre programme. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made. Check that you may write there.</source>
        <translation>Le dossier des sauvegardes ne peut pas être créé. Vérifiez que vous pouvez écrire à cet endroit.</translation>
    </message>
    <message>
        <source>This is the portfolio itself. Choose another name for its copy.</source>
        <translation>C’est le portefeuille lui-même. Choisissez un autre nom pour sa copie.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name; nothing was changed.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez un autre nom&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The damaged file cannot be set aside. Check that you may write in this folder.</source>
        <translation>Le fichier endommagé ne peut pas être mis de côté. Vérifiez que vous pouvez écrire dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>typ. %1</source>
        <extracomment>The median time in the phase, short: typ. 572 d</extracomment>
        <translation>méd. %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>Inconclusive · %1</source>
        <translation>Non concluante · %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>What happens on a day: Committee on 17 Sep 2026</extracomment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Stated end of the phase on %1</source>
        <translation>Fin annoncée de la phase le %1</translation>
    </message>
    <message>
        <source>Next phase on %1</source>
        <translation>Phase suivante le %1</translation>
    </message>
    <message>
        <source>in the first quarter</source>
        <translation>dans le premier quart</translation>
    </message>
    <message>
        <source>longer than 1 in 4</source>
        <translation>plus qu&apos;1 sur 4</translation>
    </message>
    <message>
        <source>longer than half</source>
        <translation>plus que la moitié</translation>
    </message>
    <message>
        <source>longer than 3 in 4</source>
        <translation>plus que 3 sur 4</translation>
    </message>
    <message>
        <source>no incubator</source>
        <translation>sans incubateur</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Half leave the phase within %1, 3 in 4 within %2</source>
        <translation>La moitié quitte la phase en %1, 3 sur 4 en %2</translation>
    </message>
    <message>
        <source>Half leave the phase within %1</source>
        <translation>La moitié quitte la phase en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) active</source>
        <translation>
            <numerusform>%n membre actif</numerusform>
            <numerusform>%n membres actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 committed in the fiscal year</source>
        <translation>%1 engagés sur l&apos;exercice</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <extracomment>A review is overdue, short: 12 d late; in French J+12</extracomment>
        <translation>J+%1</translation>
    </message>
    <message numerus="yes">
        <source>review %n day(s) late</source>
        <translation>
            <numerusform>comité en retard de&#xa0;%n jour</numerusform>
            <numerusform>comité en retard de&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) end soon, the first on %1</source>
        <translation>
            <numerusform>%n mission finit bientôt, le&#xa0;%1</numerusform>
            <numerusform>%n missions finissent bientôt, la première le&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody in the team any more</source>
        <translation>plus personne dans l’équipe</translation>
    </message>
</context>
<context>
    <name>ChartChoicesPanel</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aires</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Empilé</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Part %</translation>
    </message>
</context>
<context>
    <name>ChartMark</name>
    <message>
        <source>%1: %2, still going on</source>
        <extracomment>A value of a chart: whose it is, and the length of time so far</extracomment>
        <translation>%1&#xa0;: %2, encore en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A value of a chart: whose it is, and the value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>quartiles and median</source>
        <translation>quartiles et médiane</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>At the end of a series of a chart: its name, its last value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Rien à montrer ici.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Le fichier est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A row points to a missing row of “%1”.</source>
        <translation>Une ligne renvoie à une ligne absente de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 past versions belong to no journal entry.</source>
        <translation>%1 versions passées n’appartiennent à aucune entrée du journal.</translation>
    </message>
    <message>
        <source>“%1” is not one of the known values.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une des valeurs connues.</translation>
    </message>
    <message>
        <source>file integrity, journal chain, domain rules</source>
        <translation>intégrité du fichier, chaîne du journal, règles du domaine</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inhabituel</translation>
    </message>
    <message numerus="yes">
        <source>%n journal entries, chain verified as far as it goes.</source>
        <translation>
            <numerusform>%n entrée du journal, chaîne vérifiée aussi loin qu’elle va.</numerusform>
            <numerusform>%n entrées du journal, chaîne vérifiée aussi loin qu’elle va.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portfolio is sound.</source>
        <translation>Le portefeuille est sain.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems found.</source>
        <translation>
            <numerusform>%n problème trouvé.</numerusform>
            <numerusform>%n problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual facts, kept as they are.</source>
        <translation>
            <numerusform>%n fait inhabituel, gardé tel quel.</numerusform>
            <numerusform>%n faits inhabituels, gardés tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
    <message>
        <source>Median time in the phase: %1, running ones counted</source>
        <translation>Durée médiane de la phase&#xa0;: %1, phases en cours comprises</translation>
    </message>
    <message>
        <source>1 in 4 within %1</source>
        <translation>1 sur 4 en %1</translation>
    </message>
    <message>
        <source>3 in 4 within %1</source>
        <translation>3 sur 4 en %1</translation>
    </message>
    <message>
        <source>3 in 4: not reached yet</source>
        <translation>3 sur 4&#xa0;: pas encore atteint</translation>
    </message>
    <message>
        <source>Click to open</source>
        <translation>Cliquer pour ouvrir</translation>
    </message>
    <message>
        <source>Click to fold</source>
        <translation>Cliquer pour replier</translation>
    </message>
</context>
<context>
    <name>DeckPdf</name>
    <message>
        <source>The document cannot be written: %1</source>
        <translation>Le document ne peut pas être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Éclosion portfolios (*.eclosion)</source>
        <translation>Portefeuilles Éclosion (*.eclosion)</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Nouveau portefeuille</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Ouvrir un portefeuille</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Éclosion</source>
        <translation>Éclosion</translation>
    </message>
    <message>
        <source>About Éclosion</source>
        <translation>À propos d&apos;Éclosion</translation>
    </message>
    <message>
        <source>Éclosion %1</source>
        <translation>Éclosion %1</translation>
    </message>
    <message>
        <source>Desk software for directors of public-service startup incubators.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Le logiciel de bureau des directrices et directeurs d&apos;incubateurs de startups d&apos;État.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Home, End, Page Up, Page Down</source>
        <translation>Début, Fin, Page préc, Page suiv</translation>
    </message>
    <message>
        <source>move along a column</source>
        <translation>parcourir une colonne</translation>
    </message>
    <message>
        <source>Shift or Ctrl with arrows</source>
        <translation>Maj ou Ctrl avec les flèches</translation>
    </message>
    <message>
        <source>select a range; move without selecting</source>
        <translation>sélectionner une plage&#xa0;; se déplacer sans sélectionner</translation>
    </message>
    <message>
        <source>Ctrl+Space, Ctrl+A</source>
        <translation>Ctrl+Espace, Ctrl+A</translation>
    </message>
    <message>
        <source>add the card to the selection; select the column</source>
        <translation>ajouter la carte à la sélection&#xa0;; sélectionner la colonne</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>show or hide the side panel</source>
        <translation>montrer ou cacher le panneau latéral</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Gauche, Alt+Droite</translation>
    </message>
    <message>
        <source>previous and next transition</source>
        <translation>transition précédente et suivante</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Alt+Shift+Right</source>
        <translation>Alt+Maj+Gauche, Alt+Maj+Droite</translation>
    </message>
    <message>
        <source>one year back and forward</source>
        <translation>un an plus tôt et plus tard</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Maj+F6</translation>
    </message>
    <message>
        <source>next and previous region of the window</source>
        <translation>zone suivante et précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation>Ctrl+Plus, Ctrl+Moins, Ctrl+0</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>type an as-of date</source>
        <translation>saisir une date</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Début</translation>
    </message>
    <message>
        <source>return to today</source>
        <translation>revenir à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>search startups, people, places and dates; run a command</source>
        <translation>rechercher startups, membres, incubateurs et dates&#xa0;; lancer une commande</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>find in this screen</source>
        <translation>rechercher dans cet écran</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Ctrl+1 à Ctrl+9</translation>
    </message>
    <message>
        <source>the screens</source>
        <translation>les écrans</translation>
    </message>
    <message>
        <source>walk between cards and columns, or rows</source>
        <translation>aller de carte en carte, de colonne en colonne ou de ligne en ligne</translation>
    </message>
    <message>
        <source>open the page of a startup, or a folded column</source>
        <translation>ouvrir la page d’une startup, ou une colonne repliée</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>leave the page of a startup</source>
        <translation>quitter la page d’une startup</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>play through the years</source>
        <translation>dérouler les années</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+I, Ctrl+E</source>
        <translation>Ctrl+O, Ctrl+I, Ctrl+E</translation>
    </message>
    <message>
        <source>open a portfolio; import; export the table</source>
        <translation>ouvrir un portefeuille&#xa0;; importer&#xa0;; exporter le tableau</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy what is selected, or its story</source>
        <translation>copier la sélection, ou son histoire</translation>
    </message>
    <message>
        <source>Ctrl+comma</source>
        <translation>Ctrl+virgule</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>close, clear the selection, then the filters</source>
        <translation>fermer, vider la sélection, puis les filtres</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down in the years</source>
        <translation>Flèches, Page préc., Page suiv. dans les années</translation>
    </message>
    <message>
        <source>a month and a year back and forward</source>
        <translation>un mois, un an en arrière et en avant</translation>
    </message>
    <message>
        <source>Ctrl+W, Ctrl+Q</source>
        <translation>Ctrl+W, Ctrl+Q</translation>
    </message>
    <message>
        <source>close the portfolio; quit</source>
        <translation>fermer le portefeuille&#xa0;; quitter</translation>
    </message>
    <message>
        <source>Letters in a table</source>
        <translation>Lettres dans un tableau</translation>
    </message>
    <message>
        <source>go to the startup that begins with them</source>
        <translation>aller à la startup qui commence ainsi</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 ou&#xa0;?</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>M, then 1 to 7</source>
        <translation>M, puis 1 à 7</translation>
    </message>
    <message>
        <source>move what is selected to a phase</source>
        <translation>faire passer la sélection dans une phase</translation>
    </message>
    <message>
        <source>Ctrl+N, F2, Delete</source>
        <translation>Ctrl+N, F2, Suppr</translation>
    </message>
    <message>
        <source>make, rename, delete a startup</source>
        <translation>créer, renommer, supprimer une startup</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Maj+Z</translation>
    </message>
    <message>
        <source>undo; do again</source>
        <translation>annuler&#x202f;; rétablir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Maj+D</translation>
    </message>
    <message>
        <source>type the day whose knowledge is shown</source>
        <translation>taper le jour dont la connaissance est montrée</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Maj+T</translation>
    </message>
    <message>
        <source>what is known now and was not then</source>
        <translation>ce qui est connu maintenant et ne l’était pas alors</translation>
    </message>
    <message>
        <source>Alt+Shift+Home</source>
        <translation>Alt+Maj+Début</translation>
    </message>
    <message>
        <source>back to what is known now</source>
        <translation>revenir à ce qui est connu maintenant</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Maj+S</translation>
    </message>
    <message>
        <source>save a copy of the portfolio</source>
        <translation>enregistrer une copie du portefeuille</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>edit the facts of a startup</source>
        <translation>modifier les faits d’une startup</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Maj+E</translation>
    </message>
    <message>
        <source>write back to the community&apos;s format</source>
        <translation>écrire au format de la communauté</translation>
    </message>
    <message>
        <source>Export due dates</source>
        <translation>Exporter les échéances</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>prepare a decision on a startup</source>
        <translation>préparer une décision sur une startup</translation>
    </message>
    <message>
        <source>J, K; 0 to 9, +, Delete</source>
        <translation>J, K&#x202f;; 0 à 9, +, Suppr</translation>
    </message>
    <message>
        <source>next and previous review sheet; score a criterion</source>
        <translation>fiche suivante et précédente&#x202f;; noter un critère</translation>
    </message>
    <message>
        <source>1 to 7, Ctrl+Enter</source>
        <translation>1 à 7, Ctrl+Entrée</translation>
    </message>
    <message>
        <source>in the decision room: choose the outcome; record the decision</source>
        <translation>dans la salle de décision&#xa0;: choisir l’issue&#x202f;; enregistrer la décision</translation>
    </message>
    <message>
        <source>in the decision room: hold the committee session</source>
        <translation>dans la salle de décision&#xa0;: tenir la séance de comité</translation>
    </message>
    <message>
        <source>Ctrl+N, F2, Ctrl+Shift+N</source>
        <translation>Ctrl+N, F2, Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>among members: add a person, edit a mission, add one</source>
        <translation>parmi les membres&#xa0;: ajouter une personne, modifier une mission, en ajouter une</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X, M, L</source>
        <translation>Ctrl+Maj+X, M, L</translation>
    </message>
    <message>
        <source>among members: extend, move, end the missions selected</source>
        <translation>parmi les membres&#xa0;: prolonger, déplacer, terminer les missions sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Maj+A</translation>
    </message>
    <message>
        <source>add the chart or the map shown to the deck</source>
        <translation>ajouter au diaporama le graphique ou la carte affichés</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right, F2, Delete</source>
        <translation>Ctrl+Gauche, Ctrl+Droite, F2, Suppr</translation>
    </message>
    <message>
        <source>in a deck: move, title, remove a slide</source>
        <translation>dans un diaporama&#xa0;: déplacer, titrer, supprimer une diapositive</translation>
    </message>
    <message>
        <source>Space, T</source>
        <translation>Espace, T</translation>
    </message>
    <message>
        <source>in a session, away from buttons and fields: start or stop the clock; next part</source>
        <translation>en séance, hors des boutons et des champs&#xa0;: lancer ou arrêter le chronomètre&#xa0;; temps suivant</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page haut, Page bas</translation>
    </message>
    <message>
        <source>in a session: previous and next startup</source>
        <translation>en séance&#xa0;: startup précédente et suivante</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Not drawn: a part of the program, %1, is missing or of another version. Install Éclosion again.</source>
        <translation>Non dessiné&#xa0;: une partie du programme, %1, manque ou vient d’une autre version. Réinstallez Éclosion.</translation>
    </message>
</context>
<context>
    <name>FactsActs</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The name it has now is kept with its dates. To correct a name, change it where it stands.</source>
        <translation>Le nom actuel est conservé avec ses dates. Pour corriger un nom, modifiez-le là où il figure.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Move %1 to another incubator</source>
        <translation>Faire passer %1 dans un autre incubateur</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Add a sponsor to %1</source>
        <translation>Ajouter une administration porteuse à %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 seeks a sponsor</source>
        <translation>%1 cherche une administration porteuse</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>All its sponsors stop on that day.</source>
        <translation>Toutes ses administrations porteuses s’arrêtent ce jour-là.</translation>
    </message>
    <message>
        <source>End a sponsor</source>
        <translation>Mettre fin à un sponsor</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Premier jour sans elle</translation>
    </message>
    <message>
        <source>Merge %1 into another startup</source>
        <translation>Fusionner %1 avec une autre startup</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Its own history stays. Where it is in the programme, record how it leaves it.</source>
        <translation>Son historique reste. Si elle est en cours d’accompagnement, enregistrez comment elle en sort.</translation>
    </message>
    <message>
        <source>Make %1 a part of a service</source>
        <translation>Faire de %1 une partie d’un service</translation>
    </message>
    <message>
        <source>Leave the field empty to take it out of the service that contains it.</source>
        <translation>Laissez le champ vide pour la sortir du service qui la contient.</translation>
    </message>
    <message>
        <source>Add a part to %1</source>
        <translation>Ajouter une partie à %1</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Impact figure of a year</source>
        <translation>Chiffre d’impact d’une année</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>The yearly report tells it in these words. Another figure of this metric and year steps back. Without a year, it is no impact figure.</source>
        <translation>Le rapport annuel le dit en ces mots. Un autre chiffre de cet indicateur pour la même année s’efface. Sans année, ce n’est pas un chiffre d’impact.</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>Année du rapport</translation>
    </message>
    <message>
        <source>Merge %1 into another organisation</source>
        <translation>Fusionner %1 avec un autre organisme</translation>
    </message>
    <message>
        <source>Everything that names %1 will name the other one, and %1 goes.</source>
        <translation>Tout ce qui désigne %1 désignera l’autre, et %1 disparaît.</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>Celui qui reste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Corriger le nom</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Name of the person trained</source>
        <translation>Nom de la personne formée</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Garder le nom</translation>
    </message>
</context>
<context>
    <name>FactsSections</name>
    <message>
        <source>Add a part…</source>
        <translation>Ajouter une partie…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Ses parties</translation>
    </message>
    <message>
        <source>Startups that joined it</source>
        <translation>Startups qui l’ont rejointe</translation>
    </message>
    <message>
        <source>Parts and mergers</source>
        <translation>Parties et fusions</translation>
    </message>
    <message>
        <source>Impact figure…</source>
        <translation>Chiffre d’impact…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move…</source>
        <comment>to another incubator</comment>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Add a sponsor…</source>
        <translation>Ajouter une administration porteuse…</translation>
    </message>
    <message>
        <source>It seeks a sponsor…</source>
        <translation>Elle cherche une administration porteuse…</translation>
    </message>
    <message>
        <source>End…</source>
        <comment>a sponsor</comment>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>Make it a part…</source>
        <translation>En faire une partie…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <comment>another startup</comment>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <comment>another organisation</comment>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Startups it sponsors</source>
        <translation>Startups qu’il porte</translation>
    </message>
    <message>
        <source>Startups it received</source>
        <translation>Startups qu’il a reçues</translation>
    </message>
    <message>
        <source>Incubators it hosts</source>
        <translation>Incubateurs qu’il héberge</translation>
    </message>
    <message>
        <source>Milestones of the network</source>
        <translation>Jalons du réseau</translation>
    </message>
    <message>
        <source>Correct the name…</source>
        <translation>Corriger le nom…</translation>
    </message>
    <message>
        <source>Name…</source>
        <comment>of a person</comment>
        <translation>Nom…</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>This is not an amount. Write it in euros, like %1.</source>
        <translation>Ce n’est pas un montant. Écrivez-le en euros, comme %1.</translation>
    </message>
    <message>
        <source>This is not a whole number. Write it in figures, like 12.</source>
        <translation>Ce n’est pas un nombre entier. Écrivez-le en chiffres, comme 12.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1, %2 or 2017.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme %1, %2 ou 2017.</translation>
    </message>
    <message>
        <source>This is not a number. Write it in figures, like %1.</source>
        <translation>Ce n’est pas un nombre. Écrivez-le en chiffres, comme %1.</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Type d’usagers</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>No partnership</source>
        <translation>Pas de partenariat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind of startup</source>
        <translation>Type de startup</translation>
    </message>
    <message>
        <source>Committee session</source>
        <translation>Passage en comité</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Type de partenariat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Share of time, %</source>
        <translation>Part du temps, %</translation>
    </message>
    <message>
        <source>Share of the mission, %</source>
        <translation>Part de la mission, %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Host organisation</source>
        <translation>Organisme d’accueil</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Mission sentence</source>
        <translation>Phrase de mission</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionnée avec</translation>
    </message>
    <message>
        <source>Put away from</source>
        <translation>Archivée à partir du</translation>
    </message>
    <message>
        <source>Incubator</source>
        <translation>Incubateur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Repreneur</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Stated end</source>
        <translation>Fin indiquée</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place dans la liste</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Start of the period</source>
        <translation>Début de la période</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Fin de la période</translation>
    </message>
    <message>
        <source>Planned team</source>
        <translation>Équipe prévue</translation>
    </message>
    <message>
        <source>Hypothesis to prove</source>
        <translation>Hypothèse à valider</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Critère de succès</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochain examen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Kind of stop</source>
        <translation>Type d’arrêt</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Domain of expertise</source>
        <translation>Domaine d’expertise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Impact figure of</source>
        <translation>Chiffre d’impact de</translation>
    </message>
    <message>
        <source>In the report&apos;s words</source>
        <translation>Dans les mots du rapport</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Author of the quote</source>
        <translation>Auteur de la citation</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>Stay in an incubator</source>
        <translation>Séjour dans un incubateur</translation>
    </message>
    <message>
        <source>Stays in incubators</source>
        <translation>Séjours dans des incubateurs</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Administrations porteuses</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Compliance fact</source>
        <translation>Fait de conformité</translation>
    </message>
    <message>
        <source>Compliance facts</source>
        <translation>Faits de conformité</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Déploiements</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Startup served</source>
        <translation>Startup servie</translation>
    </message>
    <message>
        <source>Startups served</source>
        <translation>Startups servies</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Trained person</source>
        <translation>Personne formée</translation>
    </message>
    <message>
        <source>Trained people</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>À l’affiche</translation>
    </message>
    <message>
        <source>Spotlights</source>
        <translation>À l’affiche</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Enveloppes</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Known at</source>
        <translation>Connu au</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie de financement</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 y</source>
        <extracomment>A length in years, such as 2.9 y</extracomment>
        <translation>%1&#xa0;ans</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A length in days, such as 482 d</extracomment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mo</source>
        <extracomment>A length in months, such as 19 mo</extracomment>
        <translation>%1&#xa0;mois</translation>
    </message>
    <message>
        <source>€%1M</source>
        <extracomment>A sum in millions of euros, such as €3.9M (in French: 3,9 M€)</extracomment>
        <translation>%1&#xa0;M€</translation>
    </message>
    <message>
        <source>€%1k</source>
        <extracomment>A sum in thousands of euros, such as €312k (in French: 312 k€)</extracomment>
        <translation>%1&#xa0;k€</translation>
    </message>
    <message>
        <source>€%1</source>
        <extracomment>A sum in euros, such as €80 (in French: 80 €)</extracomment>
        <translation>%1&#xa0;€</translation>
    </message>
</context>
<context>
    <name>FundingEdits</name>
    <message>
        <source>Add: %1</source>
        <comment>a kind of record</comment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>FundingRows</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie de financement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1, decided on %2</source>
        <comment>an outcome, a date</comment>
        <translation>%1, décision du %2</translation>
    </message>
</context>
<context>
    <name>FundingTables</name>
    <message>
        <source>over by %1</source>
        <comment>a sum</comment>
        <translation>dépassement de %1</translation>
    </message>
    <message>
        <source>no envelope</source>
        <translation>sans enveloppe</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>The network as a whole</source>
        <translation>Le réseau dans son ensemble</translation>
    </message>
    <message>
        <source>No funder named</source>
        <translation>Financeur non précisé</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie de financement</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Left to commit</source>
        <translation>Reste à engager</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <comment>a fiscal year</comment>
        <translation>Dépensé en %1</translation>
    </message>
    <message>
        <source>Left to spend</source>
        <translation>Reste à dépenser</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>what is spent in one</comment>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Lasts until</source>
        <translation>Tient jusqu’au</translation>
    </message>
    <message>
        <source>Committed in the year</source>
        <translation>Engagé dans l’exercice</translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message>
        <source>A grid has at least one criterion. Add one, or go back to the method&apos;s own.</source>
        <translation>Une grille a au moins un critère. Ajoutez-en un, ou revenez à ceux de la méthode.</translation>
    </message>
    <message>
        <source>Criterion %1 has no words. Write some, or remove it.</source>
        <translation>Le critère %1 n’a pas de mots. Écrivez-en, ou retirez-le.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Change one of them.</source>
        <translation>«&#xa0;%1&#xa0;» y est deux fois. Modifiez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L&apos;import a été arrêté. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Import of the community&apos;s repository as it was on %1</source>
        <translation>Import du dépôt de la communauté tel que le %1</translation>
    </message>
    <message>
        <source>The portfolio has changed since this import was prepared. Prepare it again.</source>
        <translation>Le portefeuille a changé depuis que cet import a été préparé. Préparez-le de nouveau.</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Missions in startups</source>
        <translation>Missions dans des startups</translation>
    </message>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) rejected</source>
        <translation>
            <numerusform>%n fichier rejeté</numerusform>
            <numerusform>%n fichiers rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) edited here stay as they are</source>
        <translation>
            <numerusform>%n valeur modifiée ici reste telle quelle</numerusform>
            <numerusform>%n valeurs modifiées ici restent telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing odd was found</source>
        <translation>Rien d&apos;inhabituel</translation>
    </message>
    <message>
        <source>There is no record in “%1”. Nothing was changed. Is the copy of the repository complete?</source>
        <translation>Il n&apos;y a aucune fiche dans «&#xa0;%1&#xa0;». Rien n&apos;a été changé. La copie du dépôt est-elle complète&#xa0;?</translation>
    </message>
    <message>
        <source>None of the files in “%1” could be read. Nothing was changed. The first one, %2: %3</source>
        <translation>Aucun des fichiers de «&#xa0;%1&#xa0;» n&apos;a pu être lu. Rien n&apos;a été changé. Le premier, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing can be known on %1 yet: today is %2. Give the day the source was as it is.</source>
        <translation>Rien ne peut encore être connu au %1&#xa0;: aujourd&apos;hui est le %2. Donnez le jour où la source était telle qu&apos;elle est.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported because of one of its files, and nothing was changed. Mend or remove it, or copy the repository again. %2: %3</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé à cause d’un de ses fichiers, et rien n’a été modifié. Corrigez ou retirez ce fichier, ou copiez à nouveau le dépôt.&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>KinWords</name>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusionnée dans</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Rejointe par</translation>
    </message>
</context>
<context>
    <name>LayoutMenus</name>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>MemberStanding</name>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>On a mission</source>
        <translation>En mission</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>%1 %2</source>
        <comment>a value, its unit</comment>
        <extracomment>A measured value and its unit: 26 days, 38 %</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>a measured value</comment>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>MissionActs</name>
    <message>
        <source>End a mission of %1</source>
        <translation>Terminer une mission de %1</translation>
    </message>
    <message>
        <source>The startups it serves stay on record up to that day.</source>
        <translation>Les startups qu’elle sert restent inscrites jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>MissionStrip</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>MoneyWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent, such as 27 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>NameListing</name>
    <message>
        <source>Reading the names was stopped.</source>
        <translation>La lecture des noms a été interrompue.</translation>
    </message>
</context>
<context>
    <name>NetworkExports</name>
    <message>
        <source>A map is written as .svg, .png or .pdf. Give the file one of these endings.</source>
        <translation>Une carte s’écrit en .svg, .png ou .pdf. Donnez au fichier l’une de ces extensions.</translation>
    </message>
    <message>
        <source>The map could not be written: %1. Choose another folder.</source>
        <translation>La carte n’a pas pu être écrite&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>NetworkPainter</name>
    <message>
        <source>Success</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>operated %1</source>
        <extracomment>In the key of the map: how many successes the network operates itself</extracomment>
        <translation>opérées %1</translation>
    </message>
    <message>
        <source>transferred %1</source>
        <extracomment>In the key of the map: how many successes went to somebody else</extracomment>
        <translation>transférées %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more incubator(s)</source>
        <translation>
            <numerusform>et %n autre incubateur</numerusform>
            <numerusform>et %n autres incubateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>after investigation %1</source>
        <translation>après l’investigation %1</translation>
    </message>
    <message>
        <source>later %1</source>
        <translation>plus tard %1</translation>
    </message>
    <message numerus="yes">
        <source>a mark stands for up to %n startup(s)</source>
        <translation>
            <numerusform>une marque vaut au plus %n startup</numerusform>
            <numerusform>une marque vaut jusqu’à %n startups</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>After a service&apos;s name: what it contains</extracomment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <extracomment>How many services were closed</extracomment>
        <translation>fermées %1</translation>
    </message>
    <message>
        <source>method abandoned %1</source>
        <extracomment>How many went on without the method, which their sponsor abandoned</extracomment>
        <translation>méthode abandonnée %1</translation>
    </message>
</context>
<context>
    <name>PaletteItems</name>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencée</translation>
    </message>
    <message>
        <source>Incubator</source>
        <translation>Incubateur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>anciennement %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command of a menu, such as Theme: Dark</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PaperDocument</name>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page numbers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>the pages could not be made</source>
        <translation>les pages n’ont pas pu être faites</translation>
    </message>
</context>
<context>
    <name>PeersChart</name>
    <message>
        <source>Days in the phase</source>
        <translation>Jours dans la phase</translation>
    </message>
    <message>
        <source>%1 at day %2 in %3</source>
        <extracomment>A startup, a number of days, a phase</extracomment>
        <translation>%1 au jour %2 en %3</translation>
    </message>
    <message>
        <source>middle half (P25 to P75)</source>
        <translation>moitié centrale (P25 à P75)</translation>
    </message>
    <message>
        <source>Past spells</source>
        <translation>Passages achevés</translation>
    </message>
    <message>
        <source>Each mark is a past spell. Quartiles by Kaplan–Meier: spells that are still going on count for what they are.</source>
        <translation>Chaque point est un passage achevé. Quartiles de Kaplan-Meier&#xa0;: les passages en cours comptent pour ce qu’ils sont.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Add: %1</source>
        <comment>a kind of record</comment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a kind of record</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>RecordPlan</name>
    <message>
        <source>%1 This is unusual: say why, then do it again.</source>
        <translation>%1 C’est inhabituel&#xa0;: dites pourquoi, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>ReportOutline</name>
    <message>
        <source>to write</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>to translate</source>
        <translation>à traduire</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
</context>
<context>
    <name>RosterColumns</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>of expertise; title of a column</comment>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a member: civil servant, contractor; title of a column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Mission end</source>
        <translation>Fin de mission</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>title of a column: first day of the first mission</comment>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>title of a column: share of full time</comment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
</context>
<context>
    <name>RosterReading</name>
    <message>
        <source>The portfolio is being changed. The members are read again in a moment.</source>
        <translation>Le portefeuille est en cours de modification. Les membres sont relus dans un instant.</translation>
    </message>
    <message>
        <source>Reading the members was stopped.</source>
        <translation>La lecture des membres a été interrompue.</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>No domain given</source>
        <translation>Domaine non indiqué</translation>
    </message>
    <message>
        <source>No employer given</source>
        <translation>Employeur non indiqué</translation>
    </message>
    <message>
        <source>No incubator</source>
        <translation>Sans incubateur</translation>
    </message>
    <message>
        <source>No startup named</source>
        <translation>Aucune startup indiquée</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Sous %n jour</numerusform>
            <numerusform>Sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a mission ends later than the terms above</comment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No end given</source>
        <translation>Sans fin indiquée</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>people whose missions have ended</comment>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Mission end</source>
        <translation>Fin de mission</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>of expertise</comment>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a member</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Incubator</source>
        <translation>Incubateur</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>No status given</source>
        <translation>Statut non indiqué</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The end of a mission and the days until then, such as 31 Aug · 11 d</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>parti le %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>The end of a mission and the days until then, for a screen reader: 31 August 2026, in 11 days</extracomment>
        <translation>%1, dans %2</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>À réparer</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>%1/%2</source>
        <comment>a score</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the score of the previous review</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
</context>
<context>
    <name>StartupCells</name>
    <message>
        <source>stated end</source>
        <translation>fin annoncée</translation>
    </message>
    <message>
        <source>next phase</source>
        <translation>phase suivante</translation>
    </message>
    <message>
        <source>No phase recorded</source>
        <translation>Aucune phase enregistrée</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencée</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
</context>
<context>
    <name>StartupColumns</name>
    <message>
        <source>Name</source>
        <comment>of a startup</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a column: first day of the phase</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>In phase</source>
        <comment>title of a column: how long</comment>
        <translation>Dans la phase</translation>
    </message>
    <message>
        <source>Incubator</source>
        <translation>Incubateur</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Administrations porteuses</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thématiques</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>title of a column: first day of the first phase</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
</context>
<context>
    <name>StartupGroups</name>
    <message>
        <source>No incubator recorded</source>
        <translation>Aucun incubateur enregistré</translation>
    </message>
    <message>
        <source>Seeking a sponsor</source>
        <translation>À la recherche d’une administration porteuse</translation>
    </message>
    <message>
        <source>No sponsor recorded</source>
        <translation>Aucune administration porteuse enregistrée</translation>
    </message>
</context>
<context>
    <name>StartupWords</name>
    <message>
        <source>seeking a sponsor</source>
        <translation>à la recherche d&apos;une administration porteuse</translation>
    </message>
    <message>
        <source>Unnamed startup</source>
        <translation>Startup sans nom</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The journal was changed after it was written: entry %1 does not match its seal. Restore the portfolio from a backup.</source>
        <translation>Le journal a été modifié après coup&#xa0;: l’entrée %1 ne correspond plus à son empreinte. Restaurez le portefeuille depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This portfolio says it has file version %1, which never existed. Restore it from a backup.</source>
        <translation>Ce portefeuille annonce la version de fichier %1, qui n’a jamais existé. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no file of this name. Check the name, or make one with “New portfolio”.</source>
        <translation>Aucun fichier ne porte ce nom. Vérifiez-le, ou créez un portefeuille avec «&#xa0;Nouveau portefeuille&#xa0;».</translation>
    </message>
    <message>
        <source>This is a folder, not a portfolio file.</source>
        <translation>C’est un dossier, pas un fichier de portefeuille.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner for permission, or choose another one.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier. Demandez-le à son propriétaire, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is not an Éclosion portfolio. Choose a file made by Éclosion (.eclosion).</source>
        <translation>Ce fichier n’est pas un portefeuille Éclosion. Choisissez un fichier créé par Éclosion (.eclosion).</translation>
    </message>
    <message>
        <source>This portfolio was written by a later version of Éclosion (file version %1, this program reads up to %2). Install the later version to open it.</source>
        <translation>Ce portefeuille a été écrit par une version plus récente d’Éclosion (version de fichier %1, ce programme lit jusqu’à la %2). Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This portfolio is damaged: it is shorter than it was when it was written. Copy it again from where it came, or restore it from a backup.</source>
        <translation>Ce portefeuille est endommagé&#xa0;: il est plus court que lorsqu’il a été écrit. Copiez-le de nouveau depuis son origine, ou restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The installed SQLite does not offer a protection that Éclosion needs (%1). Update it.</source>
        <translation>Le SQLite installé n’offre pas une protection dont Éclosion a besoin (%1). Mettez-le à jour.</translation>
    </message>
    <message>
        <source>This portfolio&apos;s “%1” is not as Éclosion makes it. It may have been changed by another program; restore it from a backup.</source>
        <translation>Dans ce portefeuille, «&#xa0;%1&#xa0;» n’est pas tel qu’Éclosion l’écrit. Un autre programme l’a peut-être modifié&#xa0;; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This portfolio lacks parts that every portfolio has. Restore it from a backup.</source>
        <translation>Il manque à ce portefeuille des parties que tout portefeuille possède. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This portfolio is damaged (%1). Restore it from a backup.</source>
        <translation>Ce portefeuille est endommagé (%1). Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This portfolio is damaged: a row of “%1” points to a missing row of “%2”. Restore it from a backup.</source>
        <translation>Ce portefeuille est endommagé&#xa0;: une ligne de «&#xa0;%1&#xa0;» renvoie à une ligne absente de «&#xa0;%2&#xa0;». Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>You may read this file but not change it. Save a copy elsewhere to edit it.</source>
        <translation>Vous pouvez lire ce fichier, mais pas le modifier. Enregistrez-en une copie ailleurs pour la modifier.</translation>
    </message>
    <message>
        <source>This portfolio is already open in another window or program. Close it there to edit it here.</source>
        <translation>Ce portefeuille est déjà ouvert dans une autre fenêtre ou un autre programme. Fermez-le là-bas pour le modifier ici.</translation>
    </message>
    <message>
        <source>You may not write in this portfolio&apos;s folder. Save a copy elsewhere to edit it.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier de ce portefeuille. Enregistrez-en une copie ailleurs pour la modifier.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another name; nothing was changed.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez-en un autre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Create the portfolio</source>
        <translation>Créer le portefeuille</translation>
    </message>
    <message>
        <source>The file cannot be made here. Check that you may write in this folder.</source>
        <translation>Le fichier ne peut pas être créé ici. Vérifiez que vous avez le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>This portfolio already holds facts known on %1; what was known on %2 can no longer be added. Import sources in the order of their dates, into a new portfolio if need be.</source>
        <translation>Ce portefeuille contient déjà des faits connus au %1&#xa0;; ce qui était connu au %2 ne peut plus y être ajouté. Importez les sources dans l’ordre de leurs dates, au besoin dans un nouveau portefeuille.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed; free some space and try again.</source>
        <translation>Il n’y a plus de place sur le disque. Rien n’a été modifié&#xa0;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>Another program is writing to this portfolio. Close it there, then try again.</source>
        <translation>Un autre programme écrit dans ce portefeuille. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>This portfolio may be read but not changed. Save a copy elsewhere to edit it.</source>
        <translation>Ce portefeuille peut être lu, mais pas modifié. Enregistrez-en une copie ailleurs pour la modifier.</translation>
    </message>
    <message>
        <source>This file is not an Éclosion portfolio.</source>
        <translation>Ce fichier n’est pas un portefeuille Éclosion.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it and its folder.</source>
        <translation>Ce fichier ne peut pas être ouvert. Vérifiez que vous avez le droit de lire le fichier et son dossier.</translation>
    </message>
    <message>
        <source>The disk did not answer (%1). Check the disk or the network drive.</source>
        <translation>Le disque n’a pas répondu (%1). Vérifiez le disque ou le lecteur réseau.</translation>
    </message>
    <message>
        <source>The portfolio&apos;s database refused a step: %1.</source>
        <translation>La base de données du portefeuille a refusé une étape&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This portfolio was being written when the program or the computer stopped, and you may not write here to put it back as it was. Copy it, together with the file of the same name that ends in “-journal”, to a folder of yours, and open it there.</source>
        <translation>Ce portefeuille était en cours d&apos;écriture quand le programme ou l&apos;ordinateur s&apos;est arrêté, et vous ne pouvez pas écrire ici pour le remettre en l&apos;état. Copiez-le, avec le fichier du même nom qui finit par «&#xa0;-journal&#xa0;», dans un dossier à vous, et ouvrez-le là.</translation>
    </message>
    <message>
        <source>There is no room left on the disk to edit this portfolio. Free some space, then open it again.</source>
        <translation>Il ne reste pas assez de place sur le disque pour modifier ce portefeuille. Libérez de la place, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no room left on the disk to make this file. Free some space and try again.</source>
        <translation>Il ne reste pas assez de place sur le disque pour créer ce fichier. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>What the journal kept of a change is not as Éclosion writes it (from byte %1). Restore the portfolio from a backup.</source>
        <translation>Ce que le journal a gardé d’une modification n’est pas tel qu’Éclosion l’écrit (à partir de l’octet %1). Restaurez le portefeuille à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>This portfolio is damaged: something was added after its end. Copy it again from where it came, or restore it from a backup.</source>
        <translation>Ce portefeuille est endommagé&#xa0;: quelque chose a été ajouté après sa fin. Copiez-le de nouveau depuis son origine, ou restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This file holds %1, more than the %2 allowed for a portfolio. Is this the right file?</source>
        <translation>Ce fichier fait %1, plus que les %2 permis pour un portefeuille. Est-ce le bon fichier&#x202f;?</translation>
    </message>
    <message>
        <source>This portfolio keeps its text in another encoding than Éclosion does. It may have been changed by another program; restore it from a backup.</source>
        <translation>Ce portefeuille garde ses textes dans un autre codage que celui d’Éclosion. Un autre programme l’a peut-être modifié&#x202f;; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The file “%1” beside this portfolio was not left there by Éclosion, and could remove other files of yours. Do not open them together; ask for the portfolio again from where it came.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» à côté de ce portefeuille n’a pas été laissé là par Éclosion, et pourrait supprimer d’autres de vos fichiers. Ne les ouvrez pas ensemble&#x202f;; redemandez le portefeuille à qui vous l’a transmis.</translation>
    </message>
    <message>
        <source>This portfolio is damaged: its journal has an entry of a number that cannot be. Restore it from a backup.</source>
        <translation>Ce portefeuille est endommagé&#xa0;: son journal a une entrée d’un numéro impossible. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>This portfolio holds a text longer than any Éclosion writes. Restore it from a backup.</source>
        <translation>Ce portefeuille contient un texte plus long que tous ceux qu’Éclosion écrit. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>An entry of the journal is missing.</source>
        <translation>Une entrée du journal manque.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>%1 committed in the fiscal year</source>
        <translation>%1 engagés sur l&apos;exercice</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Administrations porteuses</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Themes and technologies</source>
        <translation>Thèmes et technologies</translation>
    </message>
    <message>
        <source>Noticed by the import</source>
        <translation>Remarqué par l&apos;import</translation>
    </message>
    <message>
        <source>Related startups</source>
        <translation>Startups liées</translation>
    </message>
</context>
<context>
    <name>StoryFacts</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>impact figure of %1</source>
        <translation>chiffre d’impact %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Where it is deployed</source>
        <translation>Territoires de déploiement</translation>
    </message>
    <message>
        <source>Spotlights</source>
        <translation>À l’affiche</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a quote, its author</comment>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>Noticed by the import</source>
        <translation>Remarqué par l&apos;import</translation>
    </message>
</context>
<context>
    <name>StoryHistory</name>
    <message>
        <source>to %1</source>
        <comment>a transfer</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>end stated: %1</source>
        <translation>fin annoncée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a date</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation>début inconnu</translation>
    </message>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Administrations porteuses</translation>
    </message>
    <message>
        <source>Seeking a sponsor</source>
        <translation>À la recherche d’une administration porteuse</translation>
    </message>
    <message>
        <source>Related startups</source>
        <translation>Startups liées</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Anciens noms</translation>
    </message>
</context>
<context>
    <name>StoryHtml</name>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>StoryMoney</name>
    <message>
        <source>%1, end of %2</source>
        <comment>an outcome, a phase</comment>
        <translation>%1, fin de %2</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (brouillon)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Passage en comité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Planned team</source>
        <translation>Équipe prévue</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse à valider</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Critère de succès</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1/10</source>
        <extracomment>A score such as 7 out of 10</extracomment>
        <translation>%1/10</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
</context>
<context>
    <name>StoryPeople</name>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation>début inconnu</translation>
    </message>
    <message>
        <source>Team · %1</source>
        <translation>Équipe · %1</translation>
    </message>
    <message>
        <source>People before · %1</source>
        <translation>Personnes auparavant · %1</translation>
    </message>
    <message>
        <source>People to come · %1</source>
        <translation>Personnes à venir · %1</translation>
    </message>
    <message>
        <source>Team at a glance</source>
        <translation>L’équipe en bref</translation>
    </message>
    <message>
        <source>Of those who leave before %1, the day looked ahead to</source>
        <translation>Parmi ceux qui partent avant le %1, jour jusqu’auquel on regarde</translation>
    </message>
</context>
<context>
    <name>StorySections</name>
    <message>
        <source>Unnamed startup</source>
        <translation>Startup sans nom</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>usable</source>
        <comment>level of a metric</comment>
        <translation>utilisable</translation>
    </message>
    <message>
        <source>used</source>
        <comment>level of a metric</comment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>useful</source>
        <comment>level of a metric</comment>
        <translation>utile</translation>
    </message>
    <message>
        <source>impactful</source>
        <comment>level of a metric</comment>
        <translation>impactant</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>National impact</source>
        <translation>Impact national</translation>
    </message>
    <message>
        <source>Incubator opened</source>
        <translation>Ouverture d’un incubateur</translation>
    </message>
    <message>
        <source>First of its kind</source>
        <translation>Première du genre</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Code ouvert</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <translation>Statistiques publiques</translation>
    </message>
    <message>
        <source>Public budget</source>
        <translation>Budget public</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Security review</source>
        <translation>Revue de sécurité</translation>
    </message>
    <message>
        <source>Risk analysis</source>
        <translation>Analyse de risques</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thématiques</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usagers</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message numerus="yes">
        <source>%n civil servant(s)</source>
        <translation>
            <numerusform>%n agent public</numerusform>
            <numerusform>%n agents publics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contractor(s)</source>
        <translation>
            <numerusform>%n indépendant</numerusform>
            <numerusform>%n indépendants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from a service company</source>
        <translation>
            <numerusform>%n d’une société de services</numerusform>
            <numerusform>%n de sociétés de services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a status</source>
        <translation>
            <numerusform>%n sans statut</numerusform>
            <numerusform>%n sans statut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A domain of expertise and how many people have it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>domain not given</source>
        <translation>domaine non renseigné</translation>
    </message>
    <message>
        <source>No intrapreneur is on a mission here</source>
        <translation>Aucun intrapreneur n’est en mission ici</translation>
    </message>
    <message>
        <source>%1, %2 % of full time</source>
        <comment>a person</comment>
        <translation>%1, %2&#xa0;% d’un temps plein</translation>
    </message>
    <message>
        <source>%1, share of time not said</source>
        <comment>a person</comment>
        <translation>%1, part du temps non précisée</translation>
    </message>
    <message>
        <source>Intrapreneur: %1</source>
        <translation>Intrapreneur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Half of the %n team(s) in %1 have %2 to %3 people, median %4</source>
        <translation>
            <numerusform>En %1, la moitié de la seule équipe (%n) compte %2 à %3 personnes, médiane %4</numerusform>
            <numerusform>En %1, la moitié des %n équipes comptent %2 à %3 personnes, médiane %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a year %1 joined and %2 left: %3 % turnover</source>
        <translation>En un an, %1 sont arrivés et %2 partis&#xa0;: rotation de %3&#xa0;%</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a person, a date</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1: the only one in %2, no successor planned</source>
        <translation>%1&#xa0;: seule personne en %2, aucune relève prévue</translation>
    </message>
    <message>
        <source>%1: the intrapreneur, no successor planned</source>
        <translation>%1&#xa0;: intrapreneur, aucune relève prévue</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4, %5 at most</source>
        <comment>numbers of people</comment>
        <translation>De %1 le %2 à %3 le %4, %5 au plus</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>“%1” cannot be undone: the records it changed are no longer as it left them. Check the portfolio, or restore it from a backup.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être annulé&#xa0;: les fiches modifiées ne sont plus telles que cette modification les a laissées. Vérifiez le portefeuille, ou restaurez-le à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” cannot be done again: “%2” came later and depends on the records as they are now. Undo that first.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être rétabli&#xa0;: «&#xa0;%2&#xa0;» est venu ensuite et dépend des fiches telles qu’elles sont. Annulez d’abord cette modification.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone alone: “%2” came later and depends on it. Undo that first.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être annulé seul&#xa0;: «&#xa0;%2&#xa0;» est venu ensuite et en dépend. Annulez d’abord cette modification.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>The journal has no entry %1.</source>
        <translation>Le journal n’a pas d’entrée %1.</translation>
    </message>
    <message>
        <source>“%1” has already been undone.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été annulé.</translation>
    </message>
    <message>
        <source>“%1” has already been done again.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été rétabli.</translation>
    </message>
    <message>
        <source>“%1” is where the journal begins and cannot be undone.</source>
        <translation>«&#xa0;%1&#xa0;» est le début du journal et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>“%1” was recorded by another version of Éclosion, before the portfolio was brought up to date, and can no longer be undone. Change the records back by hand.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré par une autre version d’Éclosion, avant la mise à jour du portefeuille, et ne peut plus être annulé. Remettez les fiches en état à la main.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Journal entry %1: %2</source>
        <translation>Entrée %1 du journal&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: what was erased is gone for good.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être annulé&#xa0;: ce qui a été effacé l’est pour de bon.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Operated</source>
        <comment>title of a column of startups</comment>
        <translation>Opérés</translation>
    </message>
    <message>
        <source>Transferred</source>
        <comment>title of a column of startups</comment>
        <translation>Transférés</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>title of a column of startups</comment>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Passage en comité</translation>
    </message>
    <message>
        <source>Product launch</source>
        <translation>Lancement du produit</translation>
    </message>
    <message>
        <source>National impact</source>
        <translation>Impact national</translation>
    </message>
    <message>
        <source>Accelerated funding</source>
        <translation>Fonds d&apos;accélération</translation>
    </message>
    <message>
        <source>Public interest entrepreneurs</source>
        <translation>Entrepreneurs d&apos;intérêt général</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Risk analysis</source>
        <translation>Analyse de risques</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Startup of a local authority</source>
        <translation>Startup de territoire</translation>
    </message>
    <message>
        <source>State startup</source>
        <translation>Startup d’État</translation>
    </message>
    <message>
        <source>Central administration</source>
        <translation>Administration centrale</translation>
    </message>
    <message>
        <source>Devolved service</source>
        <translation>Service déconcentré</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>Sécurité sociale</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Collectivité territoriale</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Autre organisation</translation>
    </message>
    <message>
        <source>Civil servant</source>
        <translation>Agent public</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Service company</source>
        <translation>Société de services</translation>
    </message>
</context>
<context>
    <name>eclosion::DecisionChecks</name>
    <message>
        <source>There is another draft for %1. Record or discard it first.</source>
        <translation>Il y a un autre brouillon pour %1. Enregistrez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>A grant is about no phase.</source>
        <translation>Une dotation ne porte sur aucune phase.</translation>
    </message>
    <message>
        <source>%1 is stopped. Only what brings it back into the programme can be decided.</source>
        <translation>%1 est arrêtée. Seul ce qui la ramène dans le programme peut être décidé.</translation>
    </message>
    <message>
        <source>%1 is no longer in the programme: %2.</source>
        <comment>startup, phase</comment>
        <translation>%1 n’est plus accompagnée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is about the end of %1, but %2 is in %3 on that day.</source>
        <comment>phase, startup, phase</comment>
        <translation>La décision porte sur la fin de la phase %1, mais ce jour-là %2 est en phase %3.</translation>
    </message>
    <message>
        <source>No phase follows consolidation. Choose to operate or to transfer it.</source>
        <translation>Aucune phase ne suit la consolidation. Choisissez de l’opérer ou de la transférer.</translation>
    </message>
    <message>
        <source>Say which phase comes next.</source>
        <translation>Indiquez la phase qui suit.</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <comment>startup, phase</comment>
        <translation>%1 est en phase %2.</translation>
    </message>
    <message>
        <source>%1 has not begun on that day. Say which phase it begins with.</source>
        <translation>%1 n’a pas commencé ce jour-là. Indiquez la phase par laquelle elle commence.</translation>
    </message>
    <message>
        <source>%1 has not begun on that day.</source>
        <translation>%1 n’a pas commencé ce jour-là.</translation>
    </message>
    <message>
        <source>This outcome does not lead to %1.</source>
        <comment>a phase</comment>
        <translation>Cette décision ne mène pas à la phase %1.</translation>
    </message>
    <message>
        <source>With this outcome the phase goes on: it leads nowhere else.</source>
        <translation>Avec cette décision, la phase se poursuit&#xa0;: elle ne mène pas ailleurs.</translation>
    </message>
    <message>
        <source>Give the day of the decision.</source>
        <translation>Indiquez le jour de la décision.</translation>
    </message>
    <message>
        <source>%1 has been in %2 since %3. Choose that day or a later one.</source>
        <comment>startup, phase, day</comment>
        <translation>%1 est en phase %2 depuis le %3. Choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>The next review is before the period starts.</source>
        <translation>La prochaine revue précède le début de la période.</translation>
    </message>
    <message>
        <source>It takes effect on %1, before it was decided.</source>
        <translation>Elle prend effet le %1, avant d’avoir été décidée.</translation>
    </message>
    <message>
        <source>The next review is after the period ends.</source>
        <translation>La prochaine revue vient après la fin de la période.</translation>
    </message>
    <message>
        <source>Without an end and a next review it will not come back by itself.</source>
        <translation>Sans fin ni prochaine revue, elle ne reviendra pas d’elle-même.</translation>
    </message>
    <message>
        <source>It takes effect on %1.</source>
        <translation>Elle prend effet le %1.</translation>
    </message>
    <message>
        <source>Say which organisation receives it.</source>
        <translation>Indiquez l’organisation qui la reprend.</translation>
    </message>
    <message>
        <source>Only a transfer has a receiver and a legal form.</source>
        <translation>Seul un transfert a une organisation qui reçoit et une forme juridique.</translation>
    </message>
    <message>
        <source>Say why it stops: the kind of stop.</source>
        <translation>Indiquez pourquoi elle s’arrête&#xa0;: le type d’arrêt.</translation>
    </message>
    <message>
        <source>Only a stop has a kind of stop.</source>
        <translation>Seul un arrêt a un type d’arrêt.</translation>
    </message>
    <message>
        <source>A team of %1 cannot be meant.</source>
        <translation>Une équipe de %1 n’est pas possible.</translation>
    </message>
    <message numerus="yes">
        <source>A team of %n people</source>
        <translation>
            <numerusform>Une équipe de %n personne</numerusform>
            <numerusform>Une équipe de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A team of %n people: the method builds with 2 to 4.</source>
        <translation>
            <numerusform>Une équipe de %n personne&#xa0;: la méthode construit à 2 à 4.</numerusform>
            <numerusform>Une équipe de %n personnes&#xa0;: la méthode construit à 2 à 4.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: a score goes from 0 to %2.</source>
        <comment>a criterion</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: une note va de 0 à %2.</translation>
    </message>
    <message>
        <source>“%1” scores %2: set a condition.</source>
        <comment>a criterion</comment>
        <translation>«&#xa0;%1&#xa0;» obtient %2&#xa0;: posez une condition.</translation>
    </message>
    <message>
        <source>A condition has no words. Write it, or remove it.</source>
        <translation>Une condition est vide. Écrivez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>“%1” has no due date.</source>
        <comment>a condition</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’échéance.</translation>
    </message>
    <message>
        <source>“%1” is due before the decision.</source>
        <comment>a condition</comment>
        <translation>L’échéance de «&#xa0;%1&#xa0;» précède la décision.</translation>
    </message>
    <message>
        <source>“%1” is due after the period ends.</source>
        <comment>a condition</comment>
        <translation>L’échéance de «&#xa0;%1&#xa0;» vient après la fin de la période.</translation>
    </message>
    <message>
        <source>Somebody of the team</source>
        <translation>Un membre de l’équipe</translation>
    </message>
    <message>
        <source>%1 leaves on %2, before the period ends.</source>
        <comment>person, day</comment>
        <translation>%1 part le %2, avant la fin de la période.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a funding route and its funder</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: an amount cannot be negative.</source>
        <translation>%1&#xa0;: un montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>%1: this amount cannot be meant.</source>
        <translation>%1&#xa0;: ce montant n’est pas possible.</translation>
    </message>
    <message>
        <source>%1: only a partnership has a kind of partnership.</source>
        <translation>%1&#xa0;: seul un partenariat a un type de partenariat.</translation>
    </message>
    <message>
        <source>%1: the partner is not named.</source>
        <translation>%1&#xa0;: le partenaire n’est pas nommé.</translation>
    </message>
    <message>
        <source>This outcome commits no money: take the %1 out.</source>
        <translation>Cette décision n’engage pas d’argent&#xa0;: retirez les %1.</translation>
    </message>
    <message>
        <source>The amounts add up to %1.</source>
        <translation>Les montants font %1 au total.</translation>
    </message>
    <message>
        <source>Give the amount of the grant.</source>
        <translation>Indiquez le montant de la dotation.</translation>
    </message>
    <message>
        <source>No money is committed.</source>
        <translation>Aucun montant n’est engagé.</translation>
    </message>
    <message>
        <source>%1 has no envelope in %2.</source>
        <comment>funding route, year</comment>
        <translation>%1&#xa0;: pas d’enveloppe en %2.</translation>
    </message>
    <message>
        <source>%1: %2 more than the envelope of %3 has left.</source>
        <comment>funding route, money, year</comment>
        <translation>%1&#xa0;: %2 de plus que le reste à engager de %3.</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 of %4 stay.</source>
        <comment>funding route, money, money, year</comment>
        <translation>%1&#xa0;: reste %2 sur les %3 de %4.</translation>
    </message>
    <message>
        <source>The fiscal year %1 is closed: it takes no more money. Choose a later day.</source>
        <translation>L’exercice %1 est clos&#xa0;: il ne reçoit plus de montants. Choisissez un jour ultérieur.</translation>
    </message>
    <message>
        <source>The fiscal year %1 is open.</source>
        <translation>L’exercice %1 est ouvert.</translation>
    </message>
    <message>
        <source>€%1</source>
        <extracomment>A sum in euros, such as €312 000.50 (in French: 312 000,50 €)</extracomment>
        <translation>%1&#xa0;€</translation>
    </message>
    <message>
        <source>Only an investigation can be inconclusive, and %1 is in %2.</source>
        <comment>startup, phase</comment>
        <translation>Seule une investigation peut être non concluante, et %1 est en %2.</translation>
    </message>
    <message>
        <source>This kind of stop leads to %1, not to %2.</source>
        <comment>two phases</comment>
        <translation>Ce type d’arrêt mène à %1, et non à %2.</translation>
    </message>
</context>
<context>
    <name>eclosion::HiddenNames</name>
    <message>
        <source>Member %1</source>
        <extracomment>In the place of a person&apos;s name; %1 is a number</extracomment>
        <translation>Membre %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>In the place of the name of a guest or of somebody trained</extracomment>
        <translation>Personne %1</translation>
    </message>
</context>
<context>
    <name>eclosion::JournalWords</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Creation</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Import of a source</source>
        <translation>Import d’une source</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
</context>
<context>
    <name>eclosion::LateModule</name>
    <message>
        <source>A part of the program that reads and writes files of this kind is missing or of another version: %1. Install Éclosion again.</source>
        <translation>Une partie du programme, qui lit et écrit les fichiers de ce type, manque ou vient d’une autre version&#xa0;: %1. Réinstallez Éclosion.</translation>
    </message>
</context>
<context>
    <name>eclosion::Lifecycle</name>
    <message>
        <source>The first phase is not an investigation.</source>
        <translation>La première phase n’est pas une investigation.</translation>
    </message>
    <message>
        <source>It skips construction.</source>
        <translation>Elle saute la construction.</translation>
    </message>
    <message>
        <source>It skips acceleration.</source>
        <translation>Elle saute l’accélération.</translation>
    </message>
    <message>
        <source>It skips consolidation.</source>
        <translation>Elle saute la consolidation.</translation>
    </message>
    <message>
        <source>It skips several phases.</source>
        <translation>Elle saute plusieurs phases.</translation>
    </message>
    <message>
        <source>It goes back to an earlier phase (a pivot).</source>
        <translation>Elle revient à une phase antérieure (un pivot).</translation>
    </message>
    <message>
        <source>It starts again after a stop.</source>
        <translation>Elle reprend après un arrêt.</translation>
    </message>
    <message>
        <source>It comes back to the programme after an exit.</source>
        <translation>Elle revient en accompagnement après une sortie.</translation>
    </message>
    <message>
        <source>It goes from one exit to another.</source>
        <translation>Elle passe d’une sortie à une autre.</translation>
    </message>
    <message>
        <source>It was stopped already, in another way.</source>
        <translation>Elle était déjà arrêtée, d’une autre façon.</translation>
    </message>
    <message>
        <source>It is stopped as an investigation, but was past its investigation.</source>
        <translation>Elle est arrêtée comme une investigation, mais elle avait dépassé l’investigation.</translation>
    </message>
    <message>
        <source>Its phase was recorded before and no longer is.</source>
        <translation>Sa phase était renseignée auparavant et ne l’est plus.</translation>
    </message>
    <message>
        <source>It is in this phase already: the same phase cannot be open twice.</source>
        <translation>Elle est déjà dans cette phase&#xa0;: une même phase ne peut pas être ouverte deux fois.</translation>
    </message>
    <message>
        <source>Two phases start on the same day.</source>
        <translation>Deux phases commencent le même jour.</translation>
    </message>
    <message>
        <source>The stated end is after the start of the next phase.</source>
        <translation>La fin annoncée est postérieure au début de la phase suivante.</translation>
    </message>
    <message>
        <source>The next phase starts after the stated end.</source>
        <translation>La phase suivante commence après la fin annoncée.</translation>
    </message>
    <message>
        <source>No end is stated; the phase ends where the next one starts.</source>
        <translation>Aucune fin n’est annoncée&#xa0;; la phase se termine là où la suivante commence.</translation>
    </message>
    <message>
        <source>An end is stated and nothing follows.</source>
        <translation>Une fin est annoncée et rien ne suit.</translation>
    </message>
    <message>
        <source>The phase ends before it starts.</source>
        <translation>La phase se termine avant de commencer.</translation>
    </message>
</context>
<context>
    <name>eclosion::PeopleWords</name>
    <message>
        <source>Facilitation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Intrapreneurship</source>
        <translation>Intraprenariat</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Civil servants</source>
        <translation>Agents publics</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Indépendants</translation>
    </message>
    <message>
        <source>Service companies</source>
        <translation>Sociétés de services</translation>
    </message>
    <message>
        <source>Status not given</source>
        <translation>Statut non renseigné</translation>
    </message>
</context>
<context>
    <name>eclosion::PersonWords</name>
    <message>
        <source>an erased person</source>
        <translation>une personne effacée</translation>
    </message>
</context>
<context>
    <name>eclosion::PhaseExpectations</name>
    <message>
        <source>“%1” is not a phase with the days it is expected to last. Write it once, such as construction=150-210, with semicolons between phases.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une phase avec le nombre de jours attendu. Écrivez-la une fois, comme construction=150-210, avec un point-virgule entre les phases.</translation>
    </message>
</context>
<context>
    <name>eclosion::ReportBlocks</name>
    <message>
        <source>Foreword</source>
        <translation>Éditorial</translation>
    </message>
    <message>
        <source>Author of the foreword</source>
        <translation>Auteur de l’éditorial</translation>
    </message>
    <message>
        <source>What the author does</source>
        <translation>Fonction de l’auteur</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>State as a platform</source>
        <translation>L’État plateforme</translation>
    </message>
    <message>
        <source>Notes on the method</source>
        <translation>Notes sur la méthode</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Impact figure</source>
        <translation>Chiffre d’impact</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation>Ligne sous le nom</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Author of the quote</source>
        <translation>Auteur de la citation</translation>
    </message>
</context>
<context>
    <name>eclosion::ReviewGrid</name>
    <message>
        <source>The problem is wide and frequent</source>
        <translation>Le problème est étendu et fréquent</translation>
    </message>
    <message>
        <source>How many citizens or agents meet it, and how often?</source>
        <translation>Combien d’usagers ou d’agents le rencontrent, et à quelle fréquence&#x202f;?</translation>
    </message>
    <message>
        <source>The problem does harm</source>
        <translation>Le problème fait du tort</translation>
    </message>
    <message>
        <source>What does it cost those who meet it: time, money, rights, health, trust?</source>
        <translation>Que coûte-t-il à ceux qui le rencontrent&#xa0;: temps, argent, droits, santé, confiance&#x202f;?</translation>
    </message>
    <message>
        <source>The problem is proven</source>
        <translation>Le problème est établi</translation>
    </message>
    <message>
        <source>Interviews, observations and figures, rather than opinions.</source>
        <translation>Des entretiens, des observations et des chiffres plutôt que des opinions.</translation>
    </message>
    <message>
        <source>A small team can do something about it</source>
        <translation>Une petite équipe peut y faire quelque chose</translation>
    </message>
    <message>
        <source>Software and a team of a few people can relieve it within months, without waiting for a law.</source>
        <translation>Un logiciel et une équipe de quelques personnes peuvent l’atténuer en quelques mois, sans attendre une loi.</translation>
    </message>
    <message>
        <source>The intrapreneur is there</source>
        <translation>L’intrapreneur est là</translation>
    </message>
    <message>
        <source>A public agent is identified, gives at least 60% of their time and may decide without asking.</source>
        <translation>Un agent public est identifié, y consacre au moins 60&#xa0;% de son temps et peut décider sans demander.</translation>
    </message>
    <message>
        <source>The six months ahead are realistic</source>
        <translation>Les six mois à venir sont réalistes</translation>
    </message>
    <message>
        <source>First real uses by named first users, within a scope that fits, beside what others do already.</source>
        <translation>De premiers usages réels par de premiers utilisateurs nommés, un périmètre tenable, en complément de ce que d’autres font déjà.</translation>
    </message>
    <message>
        <source>Success can be told</source>
        <translation>Le succès se constate</translation>
    </message>
    <message>
        <source>A measurable criterion says after six months whether to go on.</source>
        <translation>Un critère mesurable dit au bout de six mois s’il faut continuer.</translation>
    </message>
    <message>
        <source>The sponsor stands behind it</source>
        <translation>L’administration porteuse s’engage</translation>
    </message>
    <message>
        <source>Somebody high enough wants the problem solved, pays, and protects the team’s freedom.</source>
        <translation>Quelqu’un d’assez haut placé veut résoudre le problème, paie et protège la liberté de l’équipe.</translation>
    </message>
    <message>
        <source>Nothing blocks it</source>
        <translation>Rien ne bloque</translation>
    </message>
    <message>
        <source>Technical, operational and legal obstacles are known, and none of them is final.</source>
        <translation>Les obstacles techniques, opérationnels et juridiques sont connus, et aucun n’est rédhibitoire.</translation>
    </message>
    <message>
        <source>The investigation is complete</source>
        <translation>L’investigation est complète</translation>
    </message>
    <message>
        <source>The field was visited, users were met, existing services were looked at.</source>
        <translation>Le terrain a été visité, des usagers rencontrés, l’existant examiné.</translation>
    </message>
    <message>
        <source>The programme is the right place</source>
        <translation>Le programme est le bon cadre</translation>
    </message>
    <message>
        <source>The approach brings something that a usual project or purchase would not.</source>
        <translation>L’approche apporte ce qu’un projet ou un achat habituel n’apporterait pas.</translation>
    </message>
    <message>
        <source>Its usefulness is proven</source>
        <translation>Son utilité est prouvée</translation>
    </message>
    <message>
        <source>In real use, beyond a demonstration: what got better for those who use it?</source>
        <translation>En usage réel, au-delà d’une démonstration&#xa0;: qu’est-ce qui s’est amélioré pour ses utilisateurs&#x202f;?</translation>
    </message>
    <message>
        <source>Its first users come back</source>
        <translation>Ses premiers utilisateurs reviennent</translation>
    </message>
    <message>
        <source>They use it again of their own accord, and are like those who will come later.</source>
        <translation>Ils y reviennent d’eux-mêmes et ressemblent à ceux qui viendront ensuite.</translation>
    </message>
    <message>
        <source>Its impact is measured</source>
        <translation>Son impact est mesuré</translation>
    </message>
    <message>
        <source>A figure is followed that says how much of the problem is solved.</source>
        <translation>Un chiffre suivi dit quelle part du problème est résolue.</translation>
    </message>
    <message>
        <source>The team is right</source>
        <translation>L’équipe est la bonne</translation>
    </message>
    <message>
        <source>Skills, time and autonomy; an intrapreneur who leads the product.</source>
        <translation>Compétences, temps et autonomie&#x202f;; un intrapreneur qui dirige le produit.</translation>
    </message>
    <message>
        <source>The sponsor is committed</source>
        <translation>L’administration porteuse est engagée</translation>
    </message>
    <message>
        <source>Money for the next phase, doors opened, obstacles removed.</source>
        <translation>Des moyens pour la phase suivante, des portes ouvertes, des obstacles levés.</translation>
    </message>
    <message>
        <source>The standards are held</source>
        <translation>Les standards sont tenus</translation>
    </message>
    <message>
        <source>Open source, public statistics, accessibility, security.</source>
        <translation>Code ouvert, statistiques publiques, accessibilité, sécurité.</translation>
    </message>
    <message>
        <source>Its impact is proven at scale</source>
        <translation>Son impact est prouvé à l’échelle</translation>
    </message>
    <message>
        <source>Measured on a significant share of those it is for.</source>
        <translation>Mesuré sur une part significative de son public.</translation>
    </message>
    <message>
        <source>It reaches its audience</source>
        <translation>Elle atteint son public</translation>
    </message>
    <message>
        <source>The share of the audience that uses it, and how it still grows.</source>
        <translation>La part du public qui l’utilise, et sa croissance.</translation>
    </message>
    <message>
        <source>It is worth its cost</source>
        <translation>Elle vaut son coût</translation>
    </message>
    <message>
        <source>What it costs a year, against what it changes.</source>
        <translation>Ce qu’elle coûte par an, au regard de ce qu’elle change.</translation>
    </message>
    <message>
        <source>It can be relied on</source>
        <translation>On peut compter dessus</translation>
    </message>
    <message>
        <source>Availability, support, security and upkeep are those of a service people depend on.</source>
        <translation>Disponibilité, support, sécurité et maintenance sont ceux d’un service dont on dépend.</translation>
    </message>
    <message>
        <source>The sponsor is ready to run it</source>
        <translation>L’administration porteuse est prête à la faire vivre</translation>
    </message>
    <message>
        <source>A budget line, posts and a place in its organisation.</source>
        <translation>Une ligne budgétaire, des postes et une place dans son organisation.</translation>
    </message>
    <message>
        <source>A receiver is named and committed</source>
        <translation>Un repreneur est nommé et engagé</translation>
    </message>
    <message>
        <source>The organisation that runs it from now on has agreed in writing.</source>
        <translation>L’organisation qui la fera vivre a donné son accord par écrit.</translation>
    </message>
    <message>
        <source>A product lead is available</source>
        <translation>Un responsable produit est disponible</translation>
    </message>
    <message>
        <source>Somebody in the receiving organisation leads the product, and has the time for it.</source>
        <translation>Quelqu’un dans l’organisation d’accueil dirige le produit et en a le temps.</translation>
    </message>
    <message>
        <source>The standards are met</source>
        <translation>Les standards sont remplis</translation>
    </message>
    <message>
        <source>Open source, public statistics, accessibility, security: nothing is left open.</source>
        <translation>Code ouvert, statistiques publiques, accessibilité, sécurité&#xa0;: rien ne reste en suspens.</translation>
    </message>
    <message>
        <source>Team and budget last</source>
        <translation>L’équipe et le budget sont pérennes</translation>
    </message>
    <message>
        <source>Posts and money to run and improve it for good.</source>
        <translation>Des postes et des moyens pour la faire vivre et l’améliorer durablement.</translation>
    </message>
</context>
<context>
    <name>eclosion::SaveFile</name>
    <message>
        <source>a device or a pipe stands there, not a file</source>
        <extracomment>Why a document cannot be written at a path</extracomment>
        <translation>il s’y trouve un périphérique ou un tube, et non un fichier</translation>
    </message>
</context>
<context>
    <name>eclosion::Words</name>
    <message>
        <source>Phase not recorded</source>
        <translation>Phase non renseignée</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Consolidation</translation>
    </message>
    <message>
        <source>Operated in the network</source>
        <translation>Opéré au sein du réseau</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Investigation inconclusive</source>
        <translation>Investigation non concluante</translation>
    </message>
    <message>
        <source>Own budget</source>
        <translation>Budget propre</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Spent directly by the partner</source>
        <translation>Dépensé directement par le partenaire</translation>
    </message>
    <message>
        <source>Fund the next phase</source>
        <translation>Financer la phase suivante</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Operate in the network</source>
        <translation>Opérer dans le réseau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Accelerated funding</source>
        <translation>Fonds d’accélération</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a condition</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>met</source>
        <comment>state of a condition</comment>
        <translation>remplie</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>state of a condition</comment>
        <translation>manquée</translation>
    </message>
    <message>
        <source>waived</source>
        <comment>state of a condition</comment>
        <translation>levée</translation>
    </message>
    <message>
        <source>inconclusive investigation</source>
        <translation>investigation non concluante</translation>
    </message>
    <message>
        <source>service closed</source>
        <translation>service fermé</translation>
    </message>
    <message>
        <source>method abandoned by the sponsor</source>
        <translation>méthode abandonnée par le porteur</translation>
    </message>
    <message>
        <source>re-invoicing</source>
        <translation>refacturation</translation>
    </message>
    <message>
        <source>credit transfer</source>
        <translation>transfert de crédits</translation>
    </message>
    <message>
        <source>management delegation</source>
        <translation>délégation de gestion</translation>
    </message>
</context>
<context>
    <name>eclosion::app::ChangesCommand</name>
    <message>
        <source>what was known then and is known now, and how late facts arrive</source>
        <translation>ce que l&apos;on savait alors et ce que l&apos;on sait aujourd&apos;hui, et le retard avec lequel les faits arrivent</translation>
    </message>
    <message>
        <source>Say which knowledge to compare with: --known-at T, or --as-of D for what was known on that day.</source>
        <translation>Dites avec quel état des connaissances comparer&#xa0;: --known-at T, ou --as-of D pour ce que l&apos;on savait ce jour-là.</translation>
    </message>
    <message>
        <source>What is known now of %1, against what was known on %2</source>
        <translation>Ce que l&apos;on sait aujourd&apos;hui du %1, par rapport à ce que l&apos;on savait le %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>then, now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n startups differ.</source>
        <translation>
            <numerusform>%n startup diffère.</numerusform>
            <numerusform>%n startups diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days from a change of phase to the day the file knew it</source>
        <translation>Jours entre un changement de phase et le jour où le fichier l&apos;a su</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Known ahead</source>
        <translation>Sus d&apos;avance</translation>
    </message>
    <message>
        <source>1st quartile</source>
        <translation>1er quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>3rd quartile</source>
        <translation>3e quartile</translation>
    </message>
    <message>
        <source>What was true before the file learnt its first facts is left out.</source>
        <translation>Ce qui était vrai avant que le fichier n&apos;apprenne ses premiers faits est laissé de côté.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::ChartCommand</name>
    <message>
        <source>a chart as a picture, a slide or a table</source>
        <translation>un graphique en image, en diapositive ou en tableau</translation>
    </message>
    <message>
        <source>the key of a chart; --list names them</source>
        <translation>la clé d’un graphique&#xa0;; --list les nomme</translation>
    </message>
    <message>
        <source>the charts there are: key, name, and what each says now</source>
        <translation>les graphiques qu’il y a&#xa0;: clé, nom, et ce que chacun dit à présent</translation>
    </message>
    <message>
        <source>what to write (.png, .svg, .pdf, .pptx or .csv); one of that name is replaced</source>
        <translation>ce qu’il faut écrire (.png, .svg, .pdf, .pptx ou .csv)&#xa0;; un fichier de ce nom est remplacé</translation>
    </message>
    <message>
        <source>light or dark, of .png and .svg</source>
        <translation>light ou dark, pour .png et .svg</translation>
    </message>
    <message>
        <source>Say which chart. --list names them.</source>
        <translation>Dites quel graphique. --list les nomme.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. --list names those there are.</source>
        <translation>Il n’y a pas de graphique «&#xa0;%1&#xa0;». --list nomme ceux qu’il y a.</translation>
    </message>
    <message>
        <source>Say where the chart goes: --out X.png.</source>
        <translation>Dites où écrire le graphique&#xa0;: --out X.png.</translation>
    </message>
    <message>
        <source>A chart is written as .png, .svg, .pdf, .pptx or .csv; “%1” is none of them.</source>
        <translation>Un graphique s’écrit en .png, .svg, .pdf, .pptx ou .csv&#xa0;; «&#xa0;%1&#xa0;» n’en fait pas partie.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme est light ou dark.</translation>
    </message>
    <message>
        <source>The chart cannot be written: %1.</source>
        <translation>Le graphique ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::CommandLine</name>
    <message>
        <source>--lang takes en or fr, not “%1”.</source>
        <translation>--lang attend en ou fr, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; the commands need none.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre&#xa0;; les commandes s’en passent.</translation>
    </message>
    <message>
        <source>“%1” needs a second word.</source>
        <translation>«&#xa0;%1&#xa0;» demande un second mot.</translation>
    </message>
    <message>
        <source>There is no command “%1 %2”.</source>
        <translation>La commande «&#xa0;%1 %2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une commande ni un fichier.</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>Il manque %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>See %1 -h.</source>
        <translation>Voir %1 -h.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>language of the words and numbers; without it, the system&apos;s</source>
        <translation>langue des mots et des nombres&#xa0;; sans elle, celle du système</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>cette aide</translation>
    </message>
    <message>
        <source>Éclosion: the portfolio of a public-service startup incubator.</source>
        <translation>Éclosion&#xa0;: le portefeuille d’un incubateur de startups de service public.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>“eclosion COMMAND -h” tells the options of a command. Commands need no display.</source>
        <translation>«&#xa0;eclosion COMMANDE -h&#xa0;» donne les options d’une commande. Les commandes n’ont pas besoin d’écran.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 problems found, 2 usage error, 3 the file or source could not be used.</source>
        <translation>Codes de retour&#xa0;: 0 fait, 1 problèmes trouvés, 2 erreur d’usage, 3 fichier ou source inutilisable.</translation>
    </message>
    <message>
        <source>the portfolio file (.eclosion)</source>
        <translation>le fichier du portefeuille (.eclosion)</translation>
    </message>
    <message>
        <source>what was true on day D (YYYY-MM-DD); without it, the portfolio&apos;s today</source>
        <translation>ce qui était vrai le jour D (AAAA-MM-JJ)&#xa0;; sans elle, l’aujourd’hui du portefeuille</translation>
    </message>
    <message>
        <source>as the file knew it at T, an instant or a day (its end, UTC); without it, now</source>
        <translation>tel que le fichier le savait à T, un instant ou un jour (sa fin, UTC)&#xa0;; sans elle, maintenant</translation>
    </message>
    <message>
        <source>the result as JSON, for machines</source>
        <translation>le résultat en JSON, pour les machines</translation>
    </message>
    <message>
        <source>%1 takes a day such as 2017-12-31, not “%2”.</source>
        <translation>%1 attend un jour tel que 2017-12-31, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 takes an instant such as 2018-06-30T12:00:00Z or a day such as 2018-06-30, not “%2”.</source>
        <translation>%1 attend un instant tel que 2018-06-30T12:00:00Z ou un jour tel que 2018-06-30, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>eclosion: The result could not be written: %1</source>
        <translation>eclosion&#xa0;: Le résultat n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eclosion::app::DailyBackup</name>
    <message>
        <source>No backup was made today: %1</source>
        <translation>Aucune sauvegarde n’a été faite aujourd’hui&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eclosion::app::Decide</name>
    <message>
        <source>record a decision, checked like the form</source>
        <translation>enregistre une décision, vérifiée comme le formulaire</translation>
    </message>
    <message>
        <source>the decision, as a JSON document; its keys are below</source>
        <translation>la décision, en document JSON&#x202f;; ses clés sont ci-dessous</translation>
    </message>
    <message>
        <source>check it, and change nothing</source>
        <translation>la vérifie et ne change rien</translation>
    </message>
    <message>
        <source>its name or id; needed</source>
        <translation>son nom ou son identifiant&#x202f;; nécessaire</translation>
    </message>
    <message>
        <source>one of: %1; needed</source>
        <translation>au choix&#xa0;: %1&#x202f;; nécessaire</translation>
    </message>
    <message>
        <source>the day of the decision (YYYY-MM-DD); without it, the portfolio&apos;s today</source>
        <translation>le jour de la décision (AAAA-MM-JJ)&#x202f;; sans elle, l’aujourd’hui du portefeuille</translation>
    </message>
    <message>
        <source>the day it takes effect, of the transition and of the money; without it, the day of the decision</source>
        <translation>le jour de prise d’effet, de la transition et des montants&#x202f;; sans elle, le jour de la décision</translation>
    </message>
    <message>
        <source>the last day of the period it covers; the day to look at it again</source>
        <translation>le dernier jour de la période couverte&#x202f;; le jour de la prochaine revue</translation>
    </message>
    <message>
        <source>the phase whose end it decides; without it, the phase on the day it takes effect</source>
        <translation>la phase dont elle décide la fin&#x202f;; sans elle, la phase au jour de prise d’effet</translation>
    </message>
    <message>
        <source>where it leads, where that is not the usual phase:</source>
        <translation>où elle mène, si ce n’est pas la phase habituelle&#xa0;:</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>au choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>of a transfer: an organisation, by name, acronym or id; such as “GIP”</source>
        <translation>d’un transfert&#xa0;: une organisation, par nom, sigle ou identifiant&#x202f;; par exemple «&#xa0;GIP&#xa0;»</translation>
    </message>
    <message>
        <source>of a stop: %1</source>
        <translation>d’un arrêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>a list, each with:</source>
        <translation>une liste, chacun avec&#xa0;:</translation>
    </message>
    <message>
        <source>an organisation, by name, acronym or id</source>
        <translation>une organisation, par nom, sigle ou identifiant</translation>
    </message>
    <message>
        <source>of a partnership: %1</source>
        <translation>d’un partenariat&#xa0;: %1</translation>
    </message>
    <message>
        <source>the sum, once: euros as text, such as &quot;240000.50&quot;, or whole cents</source>
        <translation>la somme, une fois&#xa0;: des euros en texte, comme &quot;240000.50&quot;, ou des centimes entiers</translation>
    </message>
    <message>
        <source>a key of the phase&apos;s grid; 0 to 10; words</source>
        <translation>une clé de la grille de la phase&#x202f;; 0 à 10&#x202f;; des mots</translation>
    </message>
    <message>
        <source>words, needed; a day</source>
        <translation>des mots, nécessaires&#x202f;; un jour</translation>
    </message>
    <message>
        <source>what the period has to prove, and how one will know</source>
        <translation>ce que la période doit prouver, et comment on le saura</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>combien de personnes</translation>
    </message>
    <message>
        <source>why; needed for what is unusual</source>
        <translation>pourquoi&#x202f;; nécessaire pour ce qui est inhabituel</translation>
    </message>
    <message>
        <source>the committee session: its id, title or day</source>
        <translation>le passage en comité&#xa0;: son identifiant, son titre ou son jour</translation>
    </message>
    <message>
        <source>The decision is an object with these keys; there are no others:</source>
        <translation>La décision est un objet avec ces clés&#x202f;; il n’y en a pas d’autres&#xa0;:</translation>
    </message>
    <message>
        <source>Exit codes: 0 recorded (or could be, with --dry-run), 1 a check is in the way, 3 the file or the document could not be used. Nothing is written unless all of it is.</source>
        <translation>Codes de sortie&#xa0;: 0 enregistrée (ou pourrait l’être, avec --dry-run), 1 une vérification s’y oppose, 3 le fichier ou le document n’a pas pu être utilisé. Rien n’est écrit si tout ne l’est pas.</translation>
    </message>
    <message>
        <source>Name the decision with --from decision.json.</source>
        <translation>Indiquez la décision avec --from decision.json.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 It wants a “reason”.</source>
        <translation>%1 Il faut un motif («&#xa0;reason&#xa0;»).</translation>
    </message>
    <message>
        <source>This was a dry run; nothing was written.</source>
        <translation>C’était un essai&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>true: record it also where the same is recorded (startup, date, outcome, period, amounts); else refused</source>
        <translation>true&#xa0;: l’enregistrer même si la même l’est déjà (startup, date, issue, période, montants)&#xa0;; refusé sinon</translation>
    </message>
    <message>
        <source>This is recorded already: %1, %2, with the same outcome, period and amounts. Where it was decided once more, say so with &quot;again&quot;: true.</source>
        <comment>startup, day</comment>
        <translation>C’est déjà enregistré&#xa0;: %1, %2, avec la même issue, la même période et les mêmes montants. Si cela a été décidé une fois de plus, dites-le avec &quot;again&quot;: true.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::DeckCommand</name>
    <message>
        <source>charts, figures and tables as slides</source>
        <translation>graphiques, chiffres et tableaux en diapositives</translation>
    </message>
    <message>
        <source>the slides to write (.pptx or .pdf); one of that name is replaced</source>
        <translation>les diapositives à écrire (.pptx ou .pdf)&#xa0;; un fichier de ce nom est remplacé</translation>
    </message>
    <message>
        <source>keys of charts, with commas between: a slide each</source>
        <translation>clés de graphiques, séparées par des virgules&#xa0;: une diapositive chacun</translation>
    </message>
    <message>
        <source>committee or annual (the usual one)</source>
        <translation>committee ou annual (celui par défaut)</translation>
    </message>
    <message>
        <source>a deck of the portfolio by its name</source>
        <translation>un diaporama du portefeuille par son nom</translation>
    </message>
    <message>
        <source>a .pptx or .potx whose master, layouts and theme the slides take</source>
        <translation>un .pptx ou .potx dont les diapositives prennent le masque, les dispositions et le thème</translation>
    </message>
    <message>
        <source>Charts in a .pptx are native ones: each can be changed, and has its figures in a workbook. Slides are validated with the
Open XML SDK. LibreOffice drops the workbooks when it saves such a file anew.
A deck that was frozen keeps its dates, unless others are given here.</source>
        <translation>Les graphiques d’un .pptx sont natifs&#xa0;: chacun se modifie, et a ses chiffres dans un classeur. Les diapositives sont validées avec
l’Open XML SDK. LibreOffice perd les classeurs quand il enregistre un tel fichier.
Un diaporama figé garde ses dates, sauf si d’autres sont données ici.</translation>
    </message>
    <message>
        <source>Say where the slides go: --out X.pptx.</source>
        <translation>Dites où écrire les diapositives&#xa0;: --out X.pptx.</translation>
    </message>
    <message>
        <source>--charts, --template and --deck each say what to show: give one of them.</source>
        <translation>--charts, --template et --deck disent chacun ce qu’il faut montrer&#xa0;: donnez-en un seul.</translation>
    </message>
    <message>
        <source>Slides are written as .pptx or .pdf; “%1” is neither of them.</source>
        <translation>Les diapositives s’écrivent en .pptx ou .pdf&#xa0;; «&#xa0;%1&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>--template is committee or annual.</source>
        <translation>--template est committee ou annual.</translation>
    </message>
    <message>
        <source>There is no chart “%1”. eclosion chart FILE --list names them.</source>
        <translation>Il n’y a pas de graphique «&#xa0;%1&#xa0;». eclosion chart FILE --list les nomme.</translation>
    </message>
    <message>
        <source>The portfolio has no deck. Make one in the window, or use --template.</source>
        <translation>Le portefeuille n’a pas de diaporama. Créez-en un dans la fenêtre, ou utilisez --template.</translation>
    </message>
    <message>
        <source>No deck is named “%1”. There are: %2.</source>
        <translation>Aucun diaporama ne s’appelle «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Drawing slides</source>
        <translation>Dessin des diapositives</translation>
    </message>
    <message>
        <source>Writing slides</source>
        <translation>Écriture des diapositives</translation>
    </message>
</context>
<context>
    <name>eclosion::app::DeckMaking</name>
    <message>
        <source>Slides are written as .pptx or .pdf; “%1” is neither of them.</source>
        <translation>Les diapositives s’écrivent en .pptx ou .pdf&#xa0;; «&#xa0;%1&#xa0;» n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>The result cannot take the portfolio&apos;s own place. Give --out another name.</source>
        <translation>Le résultat ne peut pas prendre la place du portefeuille. Donnez un autre nom à --out.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::DueCommand</name>
    <message>
        <source>what is due for a decision or a review, and why</source>
        <translation>ce qui appelle une décision ou une revue, et pourquoi</translation>
    </message>
    <message>
        <source>startups whose team is small or shrinking, too, and how often that was right before</source>
        <translation>aussi les startups dont l’équipe est petite ou se réduit, et combien de fois cela s’est vérifié</translation>
    </message>
    <message>
        <source>a calendar to write the days to as well; one of that name is replaced</source>
        <translation>un calendrier où écrire aussi les dates&#x202f;; s’il existe, il est remplacé</translation>
    </message>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>Rien n’est à échéance au %1.</translation>
    </message>
    <message numerus="yes">
        <source>Due on %1: %n startup(s)</source>
        <translation>
            <numerusform>À échéance au %1&#xa0;: %n startup</numerusform>
            <numerusform>À échéance au %1&#xa0;: %n startups</numerusform>
        </translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>No team is small or shrinking.</source>
        <translation>Aucune équipe n’est petite ni ne se réduit.</translation>
    </message>
    <message numerus="yes">
        <source>To watch: %n startup(s)</source>
        <translation>
            <numerusform>À surveiller&#xa0;: %n startup</numerusform>
            <numerusform>À surveiller&#xa0;: %n startups</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>183 days before</source>
        <translation>183 jours plus tôt</translation>
    </message>
    <message>
        <source>How often such a list was right, by what is known now:</source>
        <translation>Combien de fois une telle liste s’est vérifiée, d’après ce qui est connu aujourd’hui&#xa0;:</translation>
    </message>
    <message>
        <source>Say where to write the calendar: --ics X.</source>
        <translation>Dites où écrire le calendrier&#xa0;: --ics X.</translation>
    </message>
    <message>
        <source>The calendar cannot take the portfolio&apos;s own place. Give --ics another name.</source>
        <translation>Le calendrier ne peut pas prendre la place du portefeuille. Donnez un autre nom à --ics.</translation>
    </message>
    <message>
        <source>Éclosion: what is due</source>
        <translation>Éclosion&#xa0;: échéances</translation>
    </message>
</context>
<context>
    <name>eclosion::app::DurationsCommand</name>
    <message>
        <source>how long phases last, spells still open included (Kaplan–Meier)</source>
        <translation>durée des phases, périodes encore ouvertes comprises (Kaplan-Meier)</translation>
    </message>
    <message>
        <source>count phases of 0 days, two phases recorded on one day, too</source>
        <translation>compter aussi les phases de 0 jour&#xa0;: deux phases enregistrées le même jour</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Spells</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>1st quartile</source>
        <translation>1er quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>3rd quartile</source>
        <translation>3e quartile</translation>
    </message>
    <message>
        <source>Still in after %1 days</source>
        <translation>Encore dans la phase après %1 jours</translation>
    </message>
    <message>
        <source>After %1 days</source>
        <translation>Après %1 jours</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two ends of an interval</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminée par</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Exit, operated or transferred</source>
        <translation>Sortie, opéré ou transféré</translation>
    </message>
    <message>
        <source>Another phase</source>
        <translation>Une autre phase</translation>
    </message>
    <message>
        <source>Days spent in a phase, as of %1</source>
        <translation>Jours passés dans une phase, au %1</translation>
    </message>
    <message>
        <source>How it ended, as a share of all spells</source>
        <translation>Comment elle s’est terminée, en part de toutes les périodes</translation>
    </message>
    <message>
        <source>–: not reached, or nobody was watched that long.</source>
        <translation>–&#xa0;: non atteint, ou personne n’a été observé aussi longtemps.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>eclosion::app::ExportBetagouv</name>
    <message>
        <source>back to the community&apos;s format, into an empty folder or a checkout</source>
        <translation>revenir au format de la communauté, dans un dossier vide ou une copie du dépôt</translation>
    </message>
    <message>
        <source>an empty folder, or one to be made: every record is written; a copy of the community&apos;s repository: what changed is</source>
        <translation>un dossier vide ou à créer&#xa0;: toutes les fiches sont écrites&#x202f;; une copie du dépôt de la communauté&#xa0;: ce qui a changé l’est</translation>
    </message>
    <message>
        <source>show what would change, and write nothing</source>
        <translation>montrer ce qui changerait, sans rien écrire</translation>
    </message>
    <message>
        <source>Reading the portfolio</source>
        <translation>Lecture du portefeuille</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The folder already says what the portfolio says; there is nothing to write.</source>
        <translation>Le dossier dit déjà ce que dit le portefeuille&#x202f;; il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>Files: %1 as imported, %2 changed, %3 new, %4 removed; %5 refused.</source>
        <translation>Fichiers&#xa0;: %1 tels qu’importés, %2 modifiés, %3 nouveaux, %4 retirés&#x202f;; %5 refusés.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept in the portfolio alone, since the format has no place for it: %1.</source>
        <translation>Gardé dans le seul portefeuille, faute de place dans le format&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This was a dry run; nothing was written.</source>
        <translation>C’était un essai&#x202f;; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::ExportCsv</name>
    <message>
        <source>the table to write; one of that name is replaced</source>
        <translation>le tableau à écrire&#xa0;; celui de ce nom est remplacé</translation>
    </message>
    <message>
        <source>startups that had not started on that day, too</source>
        <translation>aussi les startups qui n’avaient pas commencé ce jour-là</translation>
    </message>
    <message>
        <source>no byte order mark at the start of the table</source>
        <translation>sans indicateur d’ordre des octets au début du tableau</translation>
    </message>
    <message>
        <source>Say where to write the table: --out X.</source>
        <translation>Dites où écrire le tableau&#xa0;: --out X.</translation>
    </message>
    <message>
        <source>The table cannot take the portfolio&apos;s own place. Give --out another name.</source>
        <translation>Le tableau ne peut pas prendre la place du portefeuille. Donnez un autre nom à --out.</translation>
    </message>
    <message>
        <source>a table of the portfolio as a workbook</source>
        <translation>une table du portefeuille sous forme de classeur</translation>
    </message>
    <message>
        <source>a table of the portfolio as text with commas</source>
        <translation>une table du portefeuille en texte séparé par des virgules</translation>
    </message>
    <message>
        <source>what a row is: startups, members, missions, decisions or funding</source>
        <translation>ce qu’est une ligne&#xa0;: startups, members, missions, decisions ou funding</translation>
    </message>
    <message>
        <source>Say what to export with --kind: %1.</source>
        <translation>Dites ce qu’il faut exporter avec --kind&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no table “%1”. The kinds are: %2.</source>
        <translation>Il n’y a pas de tableau «&#xa0;%1&#xa0;». Les genres sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>members who had left by that day, too</source>
        <translation>aussi les membres qui étaient partis à cette date</translation>
    </message>
    <message>
        <source>members and missions under neutral labels in the place of names</source>
        <translation>membres et missions sous des libellés neutres à la place des noms</translation>
    </message>
</context>
<context>
    <name>eclosion::app::ExportJson</name>
    <message>
        <source>the whole portfolio as one JSON document</source>
        <translation>tout le portefeuille en un document JSON</translation>
    </message>
    <message>
        <source>the document to write; one of that name is replaced</source>
        <translation>le document à écrire&#xa0;; un document de ce nom est remplacé</translation>
    </message>
    <message>
        <source>Say where to write the document: --out X.</source>
        <translation>Dites où écrire le document&#xa0;: --out X.</translation>
    </message>
    <message>
        <source>The document cannot take the portfolio&apos;s own place. Give --out another name.</source>
        <translation>Le document ne peut pas prendre la place du portefeuille. Donnez un autre nom à --out.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Écriture impossible&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::FiguresCommand</name>
    <message>
        <source>the key figures on a day</source>
        <translation>les chiffres clés à un jour donné</translation>
    </message>
    <message>
        <source>Key figures on %1, and the change since %2</source>
        <translation>Chiffres clés au %1, et l’évolution depuis le %2</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Ever started</source>
        <translation>Lancées depuis l’origine</translation>
    </message>
    <message>
        <source>In programme</source>
        <translation>En cours d’accompagnement</translation>
    </message>
    <message>
        <source>Not stopped</source>
        <translation>Non arrêtées</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Par phase</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Depuis l’origine</translation>
    </message>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Invested in %1</source>
        <translation>Investi en %1</translation>
    </message>
    <message>
        <source>Committed in %1</source>
        <translation>Engagé en %1</translation>
    </message>
</context>
<context>
    <name>eclosion::app::FileEditing</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::FileKnowledge</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::Following</name>
    <message>
        <source>The window that edited this portfolio has closed it. Open it again to edit it here.</source>
        <translation>La fenêtre qui modifiait ce portefeuille l’a fermé. Ouvrez-le de nouveau pour le modifier ici.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::ImportBetagouv</name>
    <message>
        <source>read a folder of the community&apos;s repository, any vintage</source>
        <translation>lire un dossier du dépôt de la communauté, de toute année</translation>
    </message>
    <message>
        <source>a folder of the community&apos;s repository</source>
        <translation>un dossier du dépôt de la communauté</translation>
    </message>
    <message>
        <source>the portfolio file (.eclosion); made when there is none</source>
        <translation>le fichier du portefeuille (.eclosion)&#xa0;; créé s&apos;il n&apos;existe pas</translation>
    </message>
    <message>
        <source>the day the source was as it is (YYYY-MM-DD); without it, today</source>
        <translation>le jour où la source était telle qu&apos;elle est (AAAA-MM-JJ)&#xa0;; sinon, aujourd&apos;hui</translation>
    </message>
    <message>
        <source>say what would change, and change nothing</source>
        <translation>dire ce qui changerait, sans rien changer</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Écriture des lignes</translation>
    </message>
    <message>
        <source>startups</source>
        <translation>startups</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>phases</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>missions</source>
        <translation>missions</translation>
    </message>
    <message>
        <source>startups served by missions</source>
        <translation>startups servies par des missions</translation>
    </message>
    <message>
        <source>incubators</source>
        <translation>incubateurs</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>Read from the source:</source>
        <translation>Lu dans la source&#xa0;:</translation>
    </message>
    <message>
        <source>The portfolio already holds all of it; nothing changes.</source>
        <translation>Le portefeuille contient déjà tout cela&#xa0;; rien ne change.</translation>
    </message>
    <message>
        <source>Records: %1 new, %2 changed, %3 removed, %4 kept for local edits; %5 conflicts to decide.</source>
        <translation>Fiches&#xa0;: %1 nouvelles, %2 modifiées, %3 retirées, %4 gardées pour leurs modifications locales&#xa0;; conflits à trancher&#xa0;: %5.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>Findings, kept with their records:</source>
        <translation>Constats, gardés avec leurs fiches&#xa0;:</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>This was a dry run; nothing was written.</source>
        <translation>C&apos;était un essai&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>There is no folder “%1” to put the portfolio in. Make it first, or choose another.</source>
        <translation>Il n&apos;y a pas de dossier «&#xa0;%1&#xa0;» où mettre le portefeuille. Créez-le d&apos;abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No backup was made before the import: %1</source>
        <translation>Aucune sauvegarde n’a été faite avant l’import&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eclosion::app::ImportPeople</name>
    <message numerus="yes">
        <source>Read %n row(s): %1.</source>
        <translation>
            <numerusform>%n ligne lue&#xa0;: %1.</numerusform>
            <numerusform>%n lignes lues&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 from “%2”</source>
        <comment>what, the title of a column</comment>
        <translation>  %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Dates are read with the month first.</source>
        <translation>Les dates sont lues avec le mois en premier.</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s).</source>
        <translation>
            <numerusform>%n nouvelle personne.</numerusform>
            <numerusform>%n nouvelles personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new mission(s).</source>
        <translation>
            <numerusform>%n nouvelle mission.</numerusform>
            <numerusform>%n nouvelles missions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: the portfolio or a row above has them.</source>
        <translation>
            <numerusform>%n ligne laissée de côté&#xa0;: le portefeuille ou une ligne précédente l’a déjà.</numerusform>
            <numerusform>%n lignes laissées de côté&#xa0;: le portefeuille ou une ligne précédente les a déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s):</source>
        <translation>
            <numerusform>%n ligne incorrecte&#xa0;:</numerusform>
            <numerusform>%n lignes incorrectes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation>  ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This was a dry run; nothing was written.</source>
        <translation>C&apos;était un essai&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Written as one step, which one undo takes back.</source>
        <translation>Écrit en une seule étape, qu’une seule annulation défait.</translation>
    </message>
    <message>
        <source>Nothing was written: correct the bad rows, or import the good ones with --skip-bad.</source>
        <translation>Rien n’a été écrit&#xa0;: corrigez les lignes incorrectes, ou importez les autres avec --skip-bad.</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>Il n’y a rien de nouveau à écrire.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Vérification des lignes</translation>
    </message>
    <message>
        <source>Writing the bad rows</source>
        <translation>Écriture des lignes fautives</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Écriture des lignes</translation>
    </message>
    <message>
        <source>All of them stand in %1, with what is wrong.</source>
        <translation>Toutes sont dans %1, avec ce qui ne va pas.</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more; --bad-rows X writes all of them to a table.</source>
        <translation>
            <numerusform>  et %n autre&#xa0;; --bad-rows X les écrit toutes dans un tableau.</numerusform>
            <numerusform>  et %n autres&#xa0;; --bad-rows X les écrit toutes dans un tableau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::app::ImportTable</name>
    <message>
        <source>the table; separators, encoding and columns are found out</source>
        <translation>la table&#x202f;; séparateurs, encodage et colonnes sont reconnus</translation>
    </message>
    <message>
        <source>import the good rows where some are bad; without it, none is</source>
        <translation>importe les lignes correctes quand d’autres ne le sont pas&#x202f;; sans cette option, aucune ne l’est</translation>
    </message>
    <message>
        <source>take negative amounts as credit notes</source>
        <translation>prend les montants négatifs pour des avoirs</translation>
    </message>
    <message>
        <source>say what would change, and change nothing</source>
        <translation>dit ce qui changerait, sans rien changer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n expense(s) from %1</source>
        <translation>
            <numerusform>Importer %n dépense de %1</numerusform>
            <numerusform>Importer %n dépenses de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n row(s): %1.</source>
        <translation>
            <numerusform>%n ligne lue&#xa0;: %1.</numerusform>
            <numerusform>%n lignes lues&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 from “%2”</source>
        <comment>what, the title of a column</comment>
        <translation>  %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Dates are read with the month first.</source>
        <translation>Les dates sont lues avec le mois en premier.</translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s), %1 euros in all.</source>
        <translation>
            <numerusform>%n dépense, %1 euros en tout.</numerusform>
            <numerusform>%n dépenses, %1 euros en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) no startup: spent for the network as a whole.</source>
        <translation>
            <numerusform>%n ne nomme aucune startup&#xa0;: dépensée pour le réseau dans son ensemble.</numerusform>
            <numerusform>%n ne nomment aucune startup&#xa0;: dépensées pour le réseau dans son ensemble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s):</source>
        <translation>
            <numerusform>%n ligne incorrecte&#xa0;:</numerusform>
            <numerusform>%n lignes incorrectes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation>  ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This was a dry run; nothing was written.</source>
        <translation>C’était un essai&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written as one step, which one undo takes back.</source>
        <translation>Écrit en une seule étape, qu’une seule annulation défait.</translation>
    </message>
    <message>
        <source>Nothing was written: correct the bad rows, or import the good ones with --skip-bad.</source>
        <translation>Rien n’a été écrit&#xa0;: corrigez les lignes incorrectes, ou importez les autres avec --skip-bad.</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>Il n’y a rien de nouveau à écrire.</translation>
    </message>
    <message>
        <source>import rows that the portfolio has already, or that the table says twice, too</source>
        <translation>importer aussi les lignes que le portefeuille a déjà, ou que la table donne deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s), imported too:</source>
        <translation>
            <numerusform>%n doublon possible, importé aussi&#xa0;:</numerusform>
            <numerusform>%n doublons possibles, importés aussi&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s), left out (--with-duplicates imports them):</source>
        <translation>
            <numerusform>%n doublon possible, laissé de côté (--with-duplicates l’importe)&#xa0;:</numerusform>
            <numerusform>%n doublons possibles, laissés de côté (--with-duplicates les importe)&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>  row %1: %2, %3 euros, %4</source>
        <translation>  ligne %1&#xa0;: %2, %3 euros, %4</translation>
    </message>
    <message>
        <source>the same as row %1</source>
        <translation>la même que la ligne %1</translation>
    </message>
    <message>
        <source>the portfolio has it already</source>
        <translation>le portefeuille l’a déjà</translation>
    </message>
    <message>
        <source>add the expenses, people or missions of a workbook&apos;s first sheet</source>
        <translation>ajouter les dépenses, les personnes ou les missions de la première feuille d’un classeur</translation>
    </message>
    <message>
        <source>add the expenses, people or missions of a table of text</source>
        <translation>ajouter les dépenses, les personnes ou les missions d’une table de texte</translation>
    </message>
    <message>
        <source>what a row is: expenses, members or missions</source>
        <translation>ce qu’est une ligne&#xa0;: expenses, members ou missions</translation>
    </message>
    <message>
        <source>which column says what, by titles: {&quot;date&quot;:&quot;Date de paiement&quot;,&quot;amount&quot;:&quot;Montant&quot;,&quot;startup&quot;:…,&quot;funder&quot;:…,&quot;route&quot;:…,&quot;method&quot;:…,&quot;label&quot;:…}; {&quot;funder&quot;:{&quot;value&quot;:&quot;DINUM&quot;}} is meant for every row. Of people: name, firstName, domain, role, start, end, status, employer, share, startups</source>
        <translation>quelle colonne dit quoi, par leurs titres&#xa0;: {&quot;date&quot;:&quot;Date de paiement&quot;,&quot;amount&quot;:&quot;Montant&quot;,&quot;startup&quot;:…,&quot;funder&quot;:…,&quot;route&quot;:…,&quot;method&quot;:…,&quot;label&quot;:…}&#x202f;; {&quot;funder&quot;:{&quot;value&quot;:&quot;DINUM&quot;}} vaut pour toutes les lignes. Pour les personnes&#xa0;: name, firstName, domain, role, start, end, status, employer, share, startups</translation>
    </message>
    <message>
        <source>Say what to import with --kind: %1.</source>
        <translation>Indiquez ce qu’il faut importer avec --kind&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. The kinds are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé. Les sortes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>write all bad rows of people or missions to this table, with what is wrong</source>
        <translation>écrire dans ce tableau toutes les lignes fautives de personnes ou de missions, avec ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>eclosion::app::JournalCommand</name>
    <message>
        <source>who changed what and when, newest first</source>
        <translation>qui a changé quoi et quand, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>only what concerns this startup, by any name it had</source>
        <translation>seulement ce qui concerne cette startup, sous n’importe lequel de ses noms</translation>
    </message>
    <message>
        <source>only what concerns this person</source>
        <translation>seulement ce qui concerne cette personne</translation>
    </message>
    <message>
        <source>only edit, import, undo, redo or create</source>
        <translation>seulement edit, import, undo, redo ou create</translation>
    </message>
    <message>
        <source>only from that day on</source>
        <translation>seulement à partir de ce jour</translation>
    </message>
    <message>
        <source>only up to that day</source>
        <translation>seulement jusqu’à ce jour</translation>
    </message>
    <message>
        <source>only where these words are in it</source>
        <translation>seulement là où figurent ces mots</translation>
    </message>
    <message>
        <source>what one entry changed, before and after</source>
        <translation>ce qu’une entrée a changé, avant et après</translation>
    </message>
    <message>
        <source>recompute the seal of every entry, and say whether they hold</source>
        <translation>recalculer le sceau de chaque entrée, et dire s’ils tiennent</translation>
    </message>
    <message>
        <source>as a table with commas</source>
        <translation>en tableau à virgules</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entries, each as it was sealed.</source>
        <translation>
            <numerusform>La chaîne est intacte&#xa0;: %n entrée, telle qu’elle a été scellée.</numerusform>
            <numerusform>La chaîne est intacte&#xa0;: %n entrées, chacune telle qu’elle a été scellée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <comment>a kind of entry</comment>
        <translation>%1 (annulée)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n entrée.</numerusform>
            <numerusform>%n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not the number of an entry.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’entrée.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… et %n fiche de plus</numerusform>
            <numerusform>… et %n fiches de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kind “%1”. The kinds are: edit, import, undo, redo, create.</source>
        <translation>Il n’y a pas de genre «&#xa0;%1&#xa0;». Les genres sont&#xa0;: edit, import, undo, redo, create.</translation>
    </message>
    <message>
        <source>Nothing in the portfolio is named “%1”.</source>
        <translation>Rien dans le portefeuille ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several records are named “%1”. Use --find instead.</source>
        <translation>Plusieurs fiches s’appellent «&#xa0;%1&#xa0;». Utilisez plutôt --find.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::JournalFile</name>
    <message>
        <source>The journal cannot be written there: %1.</source>
        <translation>Le journal ne peut pas être écrit à cet endroit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::KnownPortfolio</name>
    <message>
        <source>what was known on %1 is only looked at. Alt+Shift+Home leads back to now.</source>
        <translation>ce qui était connu au %1 se regarde seulement. Alt+Maj+Début ramène à maintenant.</translation>
    </message>
    <message>
        <source>What was known before cannot be changed. Go back to what is known now to import.</source>
        <translation>Ce qui était connu avant ne peut pas être modifié. Revenez à ce qui est connu maintenant pour importer.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::New</name>
    <message>
        <source>an empty portfolio, or the sample of 2017</source>
        <translation>un portefeuille vide, ou l&apos;exemple de 2017</translation>
    </message>
    <message>
        <source>fill it with a sample; there is one: 2017</source>
        <translation>le remplir d&apos;un exemple&#xa0;; il y en a un&#xa0;: 2017</translation>
    </message>
    <message>
        <source>There is no sample “%1”; there is one: 2017.</source>
        <translation>Il n&apos;y a pas d&apos;exemple «&#xa0;%1&#xa0;»&#xa0;; il y en a un&#xa0;: 2017.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::Operations</name>
    <message>
        <source>The network in 2017</source>
        <translation>Le réseau en 2017</translation>
    </message>
    <message>
        <source>Fill with the sample of 2017</source>
        <translation>Remplir avec l&apos;exemple de 2017</translation>
    </message>
</context>
<context>
    <name>eclosion::app::ReportCommand</name>
    <message>
        <source>the activity report of a year</source>
        <translation>le rapport d&apos;activité d&apos;une année</translation>
    </message>
    <message>
        <source>the portfolio file; sample: the sample of 2017</source>
        <translation>le fichier du portefeuille&#xa0;; sample&#xa0;: l&apos;exemple de 2017</translation>
    </message>
    <message>
        <source>the year it is about</source>
        <translation>l&apos;année dont il parle</translation>
    </message>
    <message>
        <source>the document to write (.html, .pdf or .pptx); one of that name is replaced. Without it, the report&apos;s words and figures are printed</source>
        <translation>le document à écrire (.html, .pdf ou .pptx)&#xa0;; celui du même nom est remplacé. Sans elle, les mots et les chiffres du rapport sont affichés</translation>
    </message>
    <message>
        <source>the report&apos;s language: fr or en</source>
        <translation>la langue du rapport&#xa0;: fr ou en</translation>
    </message>
    <message>
        <source>The figures are those of the last day of the year, or of the dates that the report was frozen at in the window.
What does not add up, and texts that are not written yet, are named on the error output.</source>
        <translation>Les chiffres sont ceux du dernier jour de l&apos;année, ou des dates auxquelles le rapport a été figé dans la fenêtre.
Ce qui ne s&apos;additionne pas et les textes encore à écrire sont nommés sur la sortie d&apos;erreur.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still to write: %1.</source>
        <translation>Encore à écrire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not yet translated: %1.</source>
        <translation>Pas encore traduit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A report is written as .html, .pdf or .pptx; “%1” is none of them.</source>
        <translation>Un rapport s&apos;écrit en .html, .pdf ou .pptx&#xa0;; «&#xa0;%1&#xa0;» n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Say the year of the report: --year 2017.</source>
        <translation>Dites l&apos;année du rapport&#xa0;: --year 2017.</translation>
    </message>
    <message>
        <source>“%1” is no language of reports; there are fr and en.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une langue de rapport&#xa0;; il y a fr et en.</translation>
    </message>
    <message>
        <source>The report cannot take the portfolio&apos;s own place. Give --out another name.</source>
        <translation>Le rapport ne peut pas prendre la place du portefeuille. Donnez un autre nom à --out.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Not printed, as they have nothing to tell yet: %1.</source>
        <translation>Pas imprimées, faute d&apos;avoir déjà quelque chose à dire&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::Screenshot</name>
    <message>
        <source>a picture of the window, as a person sees it</source>
        <translation>une image de la fenêtre, telle qu&apos;on la voit</translation>
    </message>
    <message>
        <source>the picture to write (.png)</source>
        <translation>l&apos;image à écrire (.png)</translation>
    </message>
    <message>
        <source>of the window, such as 1440x900</source>
        <translation>de la fenêtre, comme 1440x900</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light (clair) ou dark (sombre)</translation>
    </message>
    <message>
        <source>pixels for each point of the window, 1 to 4</source>
        <translation>pixels pour chaque point de la fenêtre, de 1 à 4</translation>
    </message>
    <message>
        <source>--size is a width and a height such as 1440x900, from 640x400 to %1x%1.</source>
        <translation>--size est une largeur et une hauteur comme 1440x900, de 640x400 à %1x%1.</translation>
    </message>
    <message>
        <source>Say where the picture goes: --out X.png.</source>
        <translation>Dites où va l&apos;image&#xa0;: --out X.png.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme vaut light ou dark.</translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 4.</source>
        <translation>--scale est un nombre de 1 à 4.</translation>
    </message>
    <message>
        <source>No startup is named “%1”.</source>
        <translation>Aucune startup ne se nomme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>L&apos;image ne peut pas être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>--view is one of: %1.</source>
        <translation>--view prend l’une de ces valeurs&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>what is shown: %1</source>
        <translation>ce qui est montré&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>what is typed into the palette, or where the screen finds</source>
        <translation>ce qui est tapé dans la palette, ou là où l’écran cherche</translation>
    </message>
    <message>
        <source>of the community, for the preview of an import</source>
        <translation>de la communauté, pour l’aperçu d’un import</translation>
    </message>
    <message>
        <source>of the window, 90 to 150 per cent</source>
        <translation>de la fenêtre, de 90 à 150 pour cent</translation>
    </message>
    <message>
        <source>--zoom is a number from 90 to 150.</source>
        <translation>--zoom est un nombre de 90 à 150.</translation>
    </message>
    <message>
        <source>The portfolio has nothing to show there.</source>
        <translation>Le portefeuille n’a rien à montrer là.</translation>
    </message>
    <message>
        <source>people stand under neutral labels</source>
        <translation>les personnes figurent sous des libellés neutres</translation>
    </message>
    <message>
        <source>the name of a startup to select; of the charts or of the report, the key of a chart or a page</source>
        <translation>le nom d’une startup à sélectionner&#xa0;; pour les graphiques ou le rapport, la clé d’un graphique ou d’une page</translation>
    </message>
</context>
<context>
    <name>eclosion::app::TableSource</name>
    <message>
        <source>Say which table to read: --from X.</source>
        <translation>Dites quelle table lire&#xa0;: --from X.</translation>
    </message>
    <message>
        <source>This is a table of text. Import it with “import csv”.</source>
        <translation>C&apos;est une table de texte. Importez-la avec «&#xa0;import csv&#xa0;».</translation>
    </message>
    <message>
        <source>This is a workbook. Import it with “import xlsx”.</source>
        <translation>C&apos;est un classeur. Importez-le avec «&#xa0;import xlsx&#xa0;».</translation>
    </message>
    <message>
        <source>The mapping cannot be read: %1.</source>
        <translation>La correspondance ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The mapping is no JSON object: %1.</source>
        <translation>La correspondance n&apos;est pas un objet JSON&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::WindowErasure</name>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Going through the backups</source>
        <translation>Parcours des sauvegardes</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>Réécriture du fichier</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>eclosion::app::WindowImport</name>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Comparing with the portfolio</source>
        <translation>Comparaison avec le portefeuille</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Écriture des lignes</translation>
    </message>
    <message>
        <source>Import done. No backup was made before it: %1</source>
        <translation>Import terminé. Aucune sauvegarde n’a été faite avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eclosion::app::WindowServices</name>
    <message>
        <source>The folder for the sample cannot be made.</source>
        <translation>Le dossier de l&apos;exemple ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>eclosion::app::WindowWriteBack</name>
    <message>
        <source>Reading the portfolio</source>
        <translation>Lecture du portefeuille</translation>
    </message>
    <message>
        <source>Comparing with the files</source>
        <translation>Comparaison avec les fichiers</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Écriture des fichiers</translation>
    </message>
</context>
<context>
    <name>eclosion::betagouv::FrontMatter</name>
    <message>
        <source>The file holds a zero byte: it is not a text. Save it as UTF-8 text.</source>
        <translation>Le fichier contient un octet nul&#xa0;: ce n&apos;est pas un texte. Enregistrez-le en texte UTF-8.</translation>
    </message>
    <message>
        <source>This line is not UTF-8. Save the file with the encoding UTF-8.</source>
        <translation>Cette ligne n&apos;est pas en UTF-8. Enregistrez le fichier dans cet encodage.</translation>
    </message>
    <message>
        <source>There is no front matter: the first line must be “---”, then the fields, then “---” again.</source>
        <translation>Il n&apos;y a pas d&apos;en-tête&#xa0;: la première ligne doit être «&#xa0;---&#xa0;», puis viennent les champs, puis «&#xa0;---&#xa0;» de nouveau.</translation>
    </message>
    <message>
        <source>The front matter has no end: add a line “---” after its last field.</source>
        <translation>L&apos;en-tête n&apos;a pas de fin&#xa0;: ajoutez une ligne «&#xa0;---&#xa0;» après son dernier champ.</translation>
    </message>
    <message>
        <source>The front matter holds %1, more than the %2 allowed. Is this the right file?</source>
        <translation>L&apos;en-tête fait %1, plus que les %2 permis. Est-ce le bon fichier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>eclosion::betagouv::KeptAlone</name>
    <message>
        <source>%1 of %2</source>
        <comment>field, records</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>eclosion::betagouv::Quirk</name>
    <message>
        <source>A phase starts after the source&apos;s own date: %1.</source>
        <translation>Une phase commence après la date de la source&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>An event is dated after the source&apos;s own date: %1.</source>
        <translation>Un événement est daté d’après la date de la source&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Several phases start on the same day: %1.</source>
        <translation>Plusieurs phases commencent le même jour&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>A phase is said to end after the next one starts: %1.</source>
        <translation>Une phase est dite finir après le début de la suivante&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>The end is before the start: %1.</source>
        <translation>La fin précède le début&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>An unusual change of phase: %1.</source>
        <translation>Un changement de phase inhabituel&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>The last phase has ended and nothing follows: %1.</source>
        <translation>La dernière phase est finie et rien ne suit&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>This date cannot be: %1.</source>
        <translation>Cette date n’existe pas&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>A date is missing: %1.</source>
        <translation>Une date manque&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Stopped, with no date of it: the source&apos;s own date was taken, %1.</source>
        <translation>Arrêtée, sans date&#xa0;: celle de la source a été prise,&#xa0;%1.</translation>
    </message>
    <message>
        <source>This names a record that the source does not hold: %1.</source>
        <translation>Ceci nomme une fiche que la source ne contient pas&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>The incubator&apos;s owner is missing or not among the organisations: %1.</source>
        <translation>L’administration de l’incubateur manque ou ne figure pas parmi les organisations&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>This word is not known here; it was kept as written: %1.</source>
        <translation>Ce mot n’est pas connu ici&#xa0;; il a été gardé tel quel&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>This field is not written as expected and was left aside: %1.</source>
        <translation>Ce champ n’est pas écrit comme attendu et a été laissé de côté&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>This field is given more than once; the last one counts: %1.</source>
        <translation>Ce champ est donné plusieurs fois&#xa0;; le dernier compte&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>The name is missing: %1.</source>
        <translation>Le nom manque&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Another file has the same name, writing aside: %1.</source>
        <translation>Un autre fichier a le même nom, à l’écriture près&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Missions overlap; the person counts once: %1.</source>
        <translation>Des missions se chevauchent&#xa0;; la personne compte une fois&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>A mission names no startup: %1.</source>
        <translation>Une mission ne nomme aucune startup&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>A former id, still followed: %1.</source>
        <translation>Un ancien identifiant, toujours suivi&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>No end is given; the next phase ends it: %1.</source>
        <translation>Aucune fin n’est donnée&#xa0;; la phase suivante la termine&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Nothing is said between a phase&apos;s end and the next start: %1.</source>
        <translation>Rien n’est dit entre la fin d’une phase et le début de la suivante&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>The first phase is not an investigation: %1.</source>
        <translation>La première phase n’est pas une investigation&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Several incubators accompany it: %1.</source>
        <translation>Plusieurs incubateurs l’accompagnent&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Spaces around the text were left out: %1.</source>
        <translation>Les espaces autour du texte ont été retirés&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>The same thing is written in another way elsewhere: %1.</source>
        <translation>La même chose est écrite autrement ailleurs&#xa0;:&#xa0;%1.</translation>
    </message>
</context>
<context>
    <name>eclosion::betagouv::Read</name>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>eclosion::betagouv::SourceFolder</name>
    <message>
        <source>The link leads out of the repository; it was not followed.</source>
        <translation>Le lien sort du dépôt&#xa0;; il n&apos;a pas été suivi.</translation>
    </message>
    <message>
        <source>The folder could not be read: %1.</source>
        <translation>Le dossier n&apos;a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder could not be read to its end: %1.</source>
        <translation>Le dossier n&apos;a pas pu être lu jusqu&apos;au bout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The link leads nowhere, or back to itself.</source>
        <translation>Le lien ne mène nulle part, ou à lui-même.</translation>
    </message>
    <message>
        <source>This is a folder; records are files. Nothing in it was read.</source>
        <translation>C&apos;est un dossier&#xa0;; les fiches sont des fichiers. Rien n&apos;y a été lu.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>A record&apos;s name ends in “.md”; this file was not read.</source>
        <translation>Le nom d&apos;une fiche finit par «&#xa0;.md&#xa0;»&#xa0;; ce fichier n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>The file&apos;s name gives no id.</source>
        <translation>Le nom du fichier ne donne pas d&apos;identifiant.</translation>
    </message>
    <message>
        <source>“%1” gives the same id; that file was read instead.</source>
        <translation>«&#xa0;%1&#xa0;» donne le même identifiant&#xa0;; c&apos;est ce fichier qui a été lu.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n&apos;y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a folder. Give the folder of the community repository.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un dossier. Donnez le dossier du dépôt de la communauté.</translation>
    </message>
    <message>
        <source>“%1” is not a community repository: there is no folder “content/_startups” in it, nor “_startups” or “_startup” as in the first years. Give the repository&apos;s own folder.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un dépôt de la communauté&#xa0;: il n&apos;y a pas de dossier «&#xa0;content/_startups&#xa0;», ni «&#xa0;_startups&#xa0;» ou «&#xa0;_startup&#xa0;» comme les premières années. Donnez le dossier du dépôt lui-même.</translation>
    </message>
</context>
<context>
    <name>eclosion::betagouv::TargetFolder</name>
    <message>
        <source>There is no folder “%1” to make a folder in. Make it first, or choose another.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;» où créer un dossier. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is not a folder. Give an empty folder, or a copy of the community&apos;s repository.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier. Donnez un dossier vide, ou une copie du dépôt de la communauté.</translation>
    </message>
    <message>
        <source>“%1” is neither empty nor a copy of the community&apos;s repository. Nothing was written. Give an empty folder, or the repository&apos;s own.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni vide ni une copie du dépôt de la communauté. Rien n’a été écrit. Donnez un dossier vide, ou celui du dépôt.</translation>
    </message>
    <message>
        <source>This path leads out of the folders of records; it was not written.</source>
        <translation>Ce chemin mène hors des dossiers de fiches&#x202f;; il n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The file is no longer there. Bring the copy up to date in the portfolio first, by importing it.</source>
        <translation>Le fichier n’est plus là. Importez d’abord cette copie, pour mettre le portefeuille à jour.</translation>
    </message>
    <message>
        <source>The folder is a link; nothing is written through it.</source>
        <translation>Le dossier est un lien&#x202f;; rien n’est écrit au travers.</translation>
    </message>
    <message>
        <source>Something of that name is there already.</source>
        <translation>Il y a déjà quelque chose de ce nom.</translation>
    </message>
    <message>
        <source>This is a link; nothing is written through it.</source>
        <translation>C’est un lien&#x202f;; rien n’est écrit au travers.</translation>
    </message>
    <message>
        <source>The file changed since it was imported. Import the folder, then write back again.</source>
        <translation>Le fichier a changé depuis son import. Importez le dossier, puis écrivez de nouveau.</translation>
    </message>
</context>
<context>
    <name>eclosion::betagouv::TreeBuilder</name>
    <message>
        <source>A text that contains “: ” must stand in quotes, and a field must not be indented under a text.</source>
        <translation>Un texte qui contient «&#xa0;: &#xa0;» doit être entre guillemets, et un champ ne doit pas être en retrait sous un texte.</translation>
    </message>
    <message>
        <source>A quote or a bracket is opened and not closed.</source>
        <translation>Un guillemet ou un crochet est ouvert et pas refermé.</translation>
    </message>
    <message>
        <source>A value must not start with “@”, “`”, “%” or a tab: put it in quotes, and indent with spaces.</source>
        <translation>Une valeur ne doit pas commencer par «&#xa0;@&#xa0;», «&#xa0;`&#xa0;», «&#xa0;%&#xa0;» ou une tabulation&#xa0;: mettez-la entre guillemets, et faites les retraits avec des espaces.</translation>
    </message>
    <message>
        <source>This line, or the one before, is not “field: value”.</source>
        <translation>Cette ligne, ou la précédente, n&apos;est pas «&#xa0;champ&#xa0;: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>The indentation does not line up with the lines before, or a quote is closed too early.</source>
        <translation>Le retrait n&apos;est pas aligné sur les lignes d&apos;avant, ou un guillemet est fermé trop tôt.</translation>
    </message>
    <message>
        <source>A list in brackets lacks a comma or its closing bracket.</source>
        <translation>Il manque à une liste entre crochets une virgule ou son crochet fermant.</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML here (%1).</source>
        <translation>L&apos;en-tête n&apos;est pas du YAML valable ici (%1).</translation>
    </message>
    <message>
        <source>A second document starts inside the front matter. Keep one.</source>
        <translation>Un second document commence dans l&apos;en-tête. N&apos;en gardez qu&apos;un.</translation>
    </message>
    <message>
        <source>The front matter must be a list of “field: value” lines.</source>
        <translation>L&apos;en-tête doit être une liste de lignes «&#xa0;champ&#xa0;: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>References to other values (“*name”) are not accepted. Write the value itself, or put the text in quotes.</source>
        <translation>Les renvois à d&apos;autres valeurs («&#xa0;*nom&#xa0;») ne sont pas acceptés. Écrivez la valeur elle-même, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>Named values (“&amp;name”) are not accepted. Put the text in quotes.</source>
        <translation>Les valeurs nommées («&#xa0;&amp;nom&#xa0;») ne sont pas acceptées. Mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>Lists are nested more than %1 deep.</source>
        <translation>Des listes sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The front matter holds more than %1 values.</source>
        <translation>L&apos;en-tête contient plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>A field&apos;s name must be a plain word, not a list.</source>
        <translation>Le nom d&apos;un champ doit être un simple mot, pas une liste.</translation>
    </message>
    <message>
        <source>This line holds a control character. Remove it; it is often invisible in an editor.</source>
        <translation>Cette ligne contient un caractère de contrôle. Enlevez-le&#xa0;; il est souvent invisible dans un éditeur.</translation>
    </message>
    <message>
        <source>The front matter could not be read for lack of memory.</source>
        <translation>L&apos;en-tête n&apos;a pas pu être lu, faute de mémoire.</translation>
    </message>
</context>
<context>
    <name>eclosion::betagouv::WholeFile</name>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Le fichier n&apos;a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file holds %1, more than the %2 allowed for a record. Is this the right file?</source>
        <translation>Le fichier fait %1, plus que les %2 permis pour une fiche. Est-ce le bon fichier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>eclosion::betagouv::WriteBack</name>
    <message>
        <source>The folder cannot be made. No file was changed.</source>
        <translation>Le dossier ne peut pas être créé. Aucun fichier n’a changé.</translation>
    </message>
    <message>
        <source>It cannot be written: %1. No file was changed.</source>
        <translation>Écriture impossible&#xa0;: %1. Aucun fichier n’a changé.</translation>
    </message>
    <message>
        <source>The file changed meanwhile. No file was changed. Prepare it again.</source>
        <translation>Le fichier a changé entre-temps. Rien n’a été écrit. Comparez de nouveau.</translation>
    </message>
    <message>
        <source>Writing back was stopped. No file was changed.</source>
        <translation>L’écriture a été arrêtée. Aucun fichier n’a changé.</translation>
    </message>
    <message>
        <source>the text after the fields</source>
        <translation>le texte après les champs</translation>
    </message>
    <message>
        <source>The community&apos;s format cannot say what changed here: %1. The file stays as it is.</source>
        <translation>Le format de la communauté ne peut pas dire ce qui a changé ici&#xa0;: %1. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>It is written as it was imported.</source>
        <translation>Le fichier est écrit tel qu’il a été importé.</translation>
    </message>
    <message>
        <source>The community&apos;s format cannot say what changed here: %1. It is written as it was imported.</source>
        <translation>Le format de la communauté ne peut pas dire ce qui a changé ici&#xa0;: %1. Le fichier est écrit tel qu’il a été importé.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::AddPeople</name>
    <message>
        <source>Give the first day of the mission.</source>
        <translation>Indiquez le premier jour de la mission.</translation>
    </message>
    <message>
        <source>The last day of a mission comes before its first.</source>
        <translation>Le dernier jour d’une mission précède le premier.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::ChangeRecord</name>
    <message>
        <source>“%1” cannot be changed by hand.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être modifié à la main.</translation>
    </message>
    <message>
        <source>This value cannot be %1.</source>
        <comment>a field</comment>
        <translation>Cette valeur ne convient pas pour %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>details</source>
        <translation>plusieurs informations</translation>
    </message>
    <message>
        <source>This record is in the portfolio already.</source>
        <translation>Cet élément est déjà dans le portefeuille.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::ChartTitles</name>
    <message>
        <source>A title has at most %1 letters. Shorten it.</source>
        <translation>Un titre compte au plus %1 lettres. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Take back the title of the chart “%1”</source>
        <translation>Rendre au graphique «&#xa0;%1&#xa0;» son titre tiré des chiffres</translation>
    </message>
    <message>
        <source>Title of the chart “%1”: “%2”</source>
        <extracomment>A kind of chart, and the title that somebody gave it</extracomment>
        <translation>Titre du graphique «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::CreatePerson</name>
    <message>
        <source>This person is in the portfolio already.</source>
        <translation>Cette personne est déjà dans le portefeuille.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a person</comment>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Give the first day of the mission.</source>
        <translation>Indiquez le premier jour de la mission.</translation>
    </message>
    <message>
        <source>Add %1 at %2</source>
        <comment>a person, startups</comment>
        <translation>Ajouter %1 chez %2</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::Decide</name>
    <message>
        <source>This decision is recorded already. Undo that first, or begin another decision.</source>
        <translation>Cette décision est déjà enregistrée. Annulez d’abord l’enregistrement, ou commencez une autre décision.</translation>
    </message>
    <message>
        <source>This draft is about another startup.</source>
        <translation>Ce brouillon porte sur une autre startup.</translation>
    </message>
    <message>
        <source>fund %1</source>
        <comment>a phase</comment>
        <translation>financer la phase %1</translation>
    </message>
    <message>
        <source>fund the next phase</source>
        <translation>financer la phase suivante</translation>
    </message>
    <message>
        <source>extend %1</source>
        <comment>a phase</comment>
        <translation>prolonger la phase %1</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>prolonger</translation>
    </message>
    <message>
        <source>pivot to %1</source>
        <comment>a phase</comment>
        <translation>pivoter vers la phase %1</translation>
    </message>
    <message>
        <source>pivot</source>
        <translation>pivoter</translation>
    </message>
    <message>
        <source>transfer to %1</source>
        <comment>an organisation</comment>
        <translation>transférer à %1</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transférer</translation>
    </message>
    <message>
        <source>operate in the network</source>
        <translation>opérer au sein du réseau</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>ajourner</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>dotation</translation>
    </message>
    <message>
        <source>Record the decision on %1: %2</source>
        <comment>startup, outcome</comment>
        <translation>Enregistrer la décision sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Record the decision on %1: %2, %3</source>
        <comment>startup, outcome, money</comment>
        <translation>Enregistrer la décision sur %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 This is unusual: give the decision a reason.</source>
        <comment>what is unusual</comment>
        <translation>%1 C’est inhabituel&#xa0;: donnez un motif à la décision.</translation>
    </message>
    <message>
        <source>Draft a decision on %1</source>
        <comment>a startup</comment>
        <translation>Préparer une décision sur %1</translation>
    </message>
    <message>
        <source>Change the draft of a decision on %1</source>
        <comment>a startup</comment>
        <translation>Modifier le brouillon d’une décision sur %1</translation>
    </message>
    <message>
        <source>This decision is recorded: it is no draft any more.</source>
        <translation>Cette décision est enregistrée&#xa0;: ce n’est plus un brouillon.</translation>
    </message>
    <message>
        <source>Discard the draft of a decision on %1</source>
        <comment>a startup</comment>
        <translation>Abandonner le brouillon d’une décision sur %1</translation>
    </message>
    <message>
        <source>Record the decision first: until then nobody has to meet its conditions.</source>
        <translation>Enregistrez d’abord la décision&#xa0;: d’ici là, personne n’a à en remplir les conditions.</translation>
    </message>
    <message>
        <source>Give the day on which it was settled.</source>
        <translation>Indiquez le jour où elle a été réglée.</translation>
    </message>
    <message>
        <source>Condition of %1 met: %2</source>
        <comment>startup, condition</comment>
        <translation>Condition de %1 remplie&#xa0;: %2</translation>
    </message>
    <message>
        <source>Condition of %1 missed: %2</source>
        <comment>startup, condition</comment>
        <translation>Condition de %1 manquée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Condition of %1 waived: %2</source>
        <comment>startup, condition</comment>
        <translation>Condition de %1 levée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Condition of %1 open again: %2</source>
        <comment>startup, condition</comment>
        <translation>Condition de %1 rouverte&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::DeckEdits</name>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n diapositive</numerusform>
            <numerusform>%n diapositives</numerusform>
        </translation>
    </message>
    <message>
        <source>Let %1 follow the portfolio</source>
        <comment>a deck</comment>
        <translation>Laisser %1 suivre le portefeuille</translation>
    </message>
    <message>
        <source>Freeze %1 on %2</source>
        <comment>a deck, a day</comment>
        <translation>Figer %1 au %2</translation>
    </message>
    <message>
        <source>Give the deck a name.</source>
        <translation>Donnez un nom au diaporama.</translation>
    </message>
    <message>
        <source>Make the deck %1</source>
        <translation>Créer le diaporama %1</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>“3 slides”, a deck</comment>
        <translation>Ajouter %1 à %2</translation>
    </message>
    <message>
        <source>Move a slide of %1</source>
        <comment>a deck</comment>
        <translation>Déplacer une diapositive de %1</translation>
    </message>
    <message>
        <source>Fill %1 with %2</source>
        <comment>a deck, “3 slides”</comment>
        <translation>Remplir %1 avec %2</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::EditWords</name>
    <message>
        <source>This record is no longer in the portfolio. It may have been removed meanwhile.</source>
        <translation>Cet élément n’est plus dans le portefeuille. Il a peut-être été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done and why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The year %1 cannot be meant. Give one between %2 and %3.</source>
        <translation>L’année %1 ne peut pas être la bonne. Donnez-en une entre %2 et %3.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::EndMission</name>
    <message>
        <source>The mission starts on %1, after that day. Remove it instead.</source>
        <translation>La mission commence le %1, après ce jour. Supprimez-la plutôt.</translation>
    </message>
    <message>
        <source>The mission ends on %1, before that day. Extend it instead.</source>
        <translation>La mission se termine le %1, avant ce jour. Prolongez-la plutôt.</translation>
    </message>
    <message>
        <source>End the mission of %1 on %2</source>
        <comment>a person, a day</comment>
        <translation>Terminer la mission de %1 le %2</translation>
    </message>
    <message>
        <source>No mission runs on that day.</source>
        <translation>Aucune mission n’est en cours ce jour-là.</translation>
    </message>
    <message>
        <source>Give the last day of the mission.</source>
        <translation>Indiquez le dernier jour de la mission.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::ExpectedDurations</name>
    <message>
        <source>Expect phases to last what the method says</source>
        <translation>Attendre des phases la durée que dit la méthode</translation>
    </message>
    <message>
        <source>Expect no duration of phases</source>
        <translation>N’attendre aucune durée des phases</translation>
    </message>
    <message>
        <source>%1 %2 to %3 days</source>
        <extracomment>A phase, and the days it is expected to last, from and to</extracomment>
        <translation>%1 de %2 à %3 jours</translation>
    </message>
    <message>
        <source>Expect phases to last: %1</source>
        <translation>Durées attendues des phases&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::Fields</name>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the acronym</source>
        <translation>le sigle</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>le type</translation>
    </message>
    <message>
        <source>the ministry</source>
        <translation>le ministère</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>le résumé</translation>
    </message>
    <message>
        <source>the host organisation</source>
        <translation>l’organisation hôte</translation>
    </message>
    <message>
        <source>the opening day</source>
        <translation>le jour d’ouverture</translation>
    </message>
    <message>
        <source>the closing day</source>
        <translation>le jour de fermeture</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>the website</source>
        <translation>le site web</translation>
    </message>
    <message>
        <source>the source code</source>
        <translation>le code source</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>le contact</translation>
    </message>
    <message>
        <source>the mission sentence</source>
        <translation>la phrase de mission</translation>
    </message>
    <message>
        <source>the problem</source>
        <translation>le problème</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la description</translation>
    </message>
    <message>
        <source>the service that contains it</source>
        <translation>le service qui la contient</translation>
    </message>
    <message>
        <source>the startup it joined</source>
        <translation>la startup qu’elle a rejointe</translation>
    </message>
    <message>
        <source>the day it was put away</source>
        <translation>le jour de l’archivage</translation>
    </message>
    <message>
        <source>the startup</source>
        <translation>la startup</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>le premier jour</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the incubator</source>
        <translation>l’incubateur</translation>
    </message>
    <message>
        <source>the place in the list</source>
        <translation>la place dans la liste</translation>
    </message>
    <message>
        <source>the sponsor</source>
        <translation>l’administration porteuse</translation>
    </message>
    <message>
        <source>the word</source>
        <translation>le mot</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>l’état</translation>
    </message>
    <message>
        <source>the territory</source>
        <translation>le territoire</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>le lieu</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>les notes</translation>
    </message>
    <message>
        <source>the committee session</source>
        <translation>le passage en comité</translation>
    </message>
    <message>
        <source>the phase it decides on</source>
        <translation>la phase sur laquelle elle porte</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>l’issue</translation>
    </message>
    <message>
        <source>the start of the period</source>
        <translation>le début de la période</translation>
    </message>
    <message>
        <source>the end of the period</source>
        <translation>la fin de la période</translation>
    </message>
    <message>
        <source>the planned team</source>
        <translation>l’équipe prévue</translation>
    </message>
    <message>
        <source>the hypothesis to prove</source>
        <translation>l’hypothèse à valider</translation>
    </message>
    <message>
        <source>the success criterion</source>
        <translation>le critère de succès</translation>
    </message>
    <message>
        <source>the next review</source>
        <translation>le prochain passage</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>la raison</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>la décision</translation>
    </message>
    <message>
        <source>the funder</source>
        <translation>le financeur</translation>
    </message>
    <message>
        <source>the kind of partnership</source>
        <translation>le type de partenariat</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>le montant</translation>
    </message>
    <message>
        <source>the criterion</source>
        <translation>le critère</translation>
    </message>
    <message>
        <source>the score</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>les éléments de preuve</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the due date</source>
        <translation>l’échéance</translation>
    </message>
    <message>
        <source>the phase</source>
        <translation>la phase</translation>
    </message>
    <message>
        <source>the stated end</source>
        <translation>la fin annoncée</translation>
    </message>
    <message>
        <source>the comment</source>
        <translation>le commentaire</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation>l’organisation qui la reçoit</translation>
    </message>
    <message>
        <source>the legal form</source>
        <translation>la forme juridique</translation>
    </message>
    <message>
        <source>the kind of stop</source>
        <translation>le type d’arrêt</translation>
    </message>
    <message>
        <source>the fiscal year</source>
        <translation>l’exercice budgétaire</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la remarque</translation>
    </message>
    <message>
        <source>the domain of expertise</source>
        <translation>le domaine d’expertise</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>le rôle</translation>
    </message>
    <message>
        <source>the member</source>
        <translation>le membre</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>le dernier jour</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>le statut</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>l’employeur</translation>
    </message>
    <message>
        <source>the share of time</source>
        <translation>la part du temps</translation>
    </message>
    <message>
        <source>the mission</source>
        <translation>la mission</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>l’unité</translation>
    </message>
    <message>
        <source>the level</source>
        <translation>le niveau</translation>
    </message>
    <message>
        <source>the metric</source>
        <translation>l’indicateur</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>la valeur</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>the year it is an impact figure of</source>
        <translation>l’année dont elle est un chiffre d’impact</translation>
    </message>
    <message>
        <source>the wording</source>
        <translation>la formulation</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>la session</translation>
    </message>
    <message>
        <source>the number of people trained</source>
        <translation>le nombre de personnes formées</translation>
    </message>
    <message>
        <source>the training</source>
        <translation>la formation</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>l’année</translation>
    </message>
    <message>
        <source>the quote</source>
        <translation>la citation</translation>
    </message>
    <message>
        <source>the author of the quote</source>
        <translation>l’auteur de la citation</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>la langue</translation>
    </message>
    <message>
        <source>the block</source>
        <translation>le bloc</translation>
    </message>
    <message>
        <source>it cannot be less than nothing.</source>
        <translation>la valeur ne peut pas être négative.</translation>
    </message>
    <message>
        <source>it must be between %1 and %2.</source>
        <translation>la valeur doit être entre %1 et %2.</translation>
    </message>
    <message>
        <source>it cannot be left empty.</source>
        <translation>ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>“%1” is not an address of the web, such as https://example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web, comme https://example.org.</translation>
    </message>
    <message>
        <source>it is not a number.</source>
        <translation>ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>the minutes of the pitch</source>
        <translation>les minutes de présentation</translation>
    </message>
    <message>
        <source>the minutes of questions</source>
        <translation>les minutes de questions</translation>
    </message>
    <message>
        <source>the minutes of deliberation</source>
        <translation>les minutes de délibération</translation>
    </message>
    <message>
        <source>the key</source>
        <translation>la clé</translation>
    </message>
    <message>
        <source>the guidance</source>
        <translation>les repères</translation>
    </message>
    <message>
        <source>the day it was settled</source>
        <translation>le jour où elle a été réglée</translation>
    </message>
    <message>
        <source>the knowledge time</source>
        <translation>le moment de connaissance</translation>
    </message>
    <message>
        <source>the deck</source>
        <translation>le diaporama</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>ce qu&apos;elle montre</translation>
    </message>
    <message>
        <source>the options</source>
        <translation>les options</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the route</source>
        <translation>la voie de financement</translation>
    </message>
    <message>
        <source>the short name</source>
        <translation>le nom court</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::FiscalYear</name>
    <message>
        <source>The fiscal year %1 has not begun: it cannot be closed.</source>
        <translation>L’exercice %1 n’a pas commencé&#xa0;: il ne peut pas être clos.</translation>
    </message>
    <message>
        <source>Close the fiscal year %1</source>
        <translation>Clore l’exercice %1</translation>
    </message>
    <message>
        <source>Open the fiscal year %1 again</source>
        <translation>Rouvrir l’exercice %1</translation>
    </message>
    <message>
        <source>The fiscal year %1 is closed: its money stays as it is. Open it again first, or choose another year.</source>
        <translation>L’exercice %1 est clos&#xa0;: ses montants restent en l’état. Rouvrez-le d’abord, ou choisissez un autre exercice.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::HistoryRepairs</name>
    <message>
        <source>End it on %1, when the next phase starts</source>
        <translation>La terminer le %1, quand la phase suivante commence</translation>
    </message>
    <message>
        <source>Remove the stated end, %1</source>
        <translation>Retirer la fin indiquée, %1</translation>
    </message>
    <message>
        <source>Remove “%1”, which lasted no day</source>
        <translation>Retirer «&#xa0;%1&#xa0;», qui n’a duré aucun jour</translation>
    </message>
    <message>
        <source>Remove the second entry, of %1</source>
        <translation>Retirer la seconde entrée, du %1</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::ImpactFigure</name>
    <message>
        <source>Choose an impact figure of %1 for %2</source>
        <comment>startup, year</comment>
        <translation>Choisir un chiffre d’impact de %1 pour %2</translation>
    </message>
    <message>
        <source>%1: no impact figure any more from “%2”</source>
        <comment>startup, metric</comment>
        <translation>%1&#xa0;: plus de chiffre d’impact tiré de «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::ImportRepairs</name>
    <message>
        <source>What this was about is no longer in the portfolio.</source>
        <translation>Ce dont il s’agissait n’est plus dans le portefeuille.</translation>
    </message>
    <message>
        <source>Dismiss it</source>
        <translation>L’écarter</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::MergeOrganisations</name>
    <message>
        <source>An organisation cannot be merged with itself.</source>
        <translation>Une organisation ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <comment>two organisations</comment>
        <translation>Fusionner %1 dans %2</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::MergePeople</name>
    <message>
        <source>Merge %1 into %2</source>
        <comment>two records of one person</comment>
        <translation>Fusionner %1 dans %2</translation>
    </message>
    <message>
        <source>These are one record. Choose another person.</source>
        <translation>C’est la même fiche. Choisissez une autre personne.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::MissionEdits</name>
    <message>
        <source>Give the first day of the mission.</source>
        <translation>Indiquez le premier jour de la mission.</translation>
    </message>
    <message>
        <source>This mission is in the portfolio already.</source>
        <translation>Cette mission est déjà dans le portefeuille.</translation>
    </message>
    <message>
        <source>Add a mission of %1</source>
        <comment>a person</comment>
        <translation>Ajouter une mission de %1</translation>
    </message>
    <message>
        <source>Add a mission of %1 at %2</source>
        <comment>a person, startups</comment>
        <translation>Ajouter une mission de %1 chez %2</translation>
    </message>
    <message>
        <source>The mission has no last day: it goes on without being extended.</source>
        <translation>La mission n’a pas de dernier jour&#xa0;: elle continue sans être prolongée.</translation>
    </message>
    <message>
        <source>Say by how many months, or until which day.</source>
        <translation>Dites de combien de mois, ou jusqu’à quel jour.</translation>
    </message>
    <message>
        <source>The last mission ended on %1. Add another one instead.</source>
        <translation>La dernière mission s’est terminée le %1. Ajoutez-en plutôt une autre.</translation>
    </message>
    <message>
        <source>The mission ends on %1, later than that day. End it instead.</source>
        <translation>La mission se termine le %1, après ce jour. Terminez-la plutôt.</translation>
    </message>
    <message>
        <source>Extend the mission of %1 until %2</source>
        <comment>a person, a day</comment>
        <translation>Prolonger la mission de %1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Give the day on which they move.</source>
        <translation>Indiquez le jour du changement.</translation>
    </message>
    <message>
        <source>The mission ends on %1, before that day. Extend it, or add another one.</source>
        <translation>La mission se termine le %1, avant ce jour. Prolongez-la, ou ajoutez-en une autre.</translation>
    </message>
    <message>
        <source>Move %1 to %2 from %3</source>
        <comment>a person, a startup, a day</comment>
        <translation>Faire passer %1 chez %2 à partir du %3</translation>
    </message>
    <message>
        <source>Take %1 out of every startup of a mission</source>
        <comment>a person</comment>
        <translation>Retirer %1 de toutes les startups d’une mission</translation>
    </message>
    <message>
        <source>Split the time of %1: %2</source>
        <comment>a person, startups</comment>
        <translation>Répartir le temps de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change a mission of %1</source>
        <comment>a person</comment>
        <translation>Modifier une mission de %1</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::MissionRules</name>
    <message>
        <source>%1 %2 %</source>
        <comment>a startup, its share of time</comment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 is there twice. Give it one share.</source>
        <translation>%1 y est deux fois. Donnez-lui une seule part.</translation>
    </message>
    <message>
        <source>A share of time is between 0 and 100 %.</source>
        <translation>Une part du temps est comprise entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The shares come to %1 %. A mission has 100 % at most.</source>
        <translation>Les parts font %1&#xa0;%. Une mission en a 100&#xa0;% au plus.</translation>
    </message>
    <message>
        <source>There is no mission up to now. Add one, or choose a planned one.</source>
        <translation>Il n’y a pas de mission jusqu’à présent. Ajoutez-en une, ou choisissez-en une prévue.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::MoveBorder</name>
    <message>
        <source>Give the day.</source>
        <translation>Donnez le jour.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::MoveStartup</name>
    <message>
        <source>Give the day on which the startup enters the phase.</source>
        <translation>Donnez le jour où la startup entre dans la phase.</translation>
    </message>
    <message>
        <source>Only a transfer has a receiver and a legal form.</source>
        <translation>Seul un transfert a une organisation qui reçoit et une forme juridique.</translation>
    </message>
    <message>
        <source>Only a stop has a kind of stop.</source>
        <translation>Seul un arrêt a un type d’arrêt.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>a startup</comment>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Make %1 permanent, operated in the network</source>
        <translation>Pérenniser %1, opérée au sein du réseau</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <comment>startup, phase</comment>
        <translation>Passer %1 en %2</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <comment>a startup</comment>
        <translation>Transférer %1</translation>
    </message>
    <message>
        <source>Transfer %1 to %2</source>
        <comment>startup, organisation</comment>
        <translation>Transférer %1 à %2</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::PeopleRepairs</name>
    <message>
        <source>The mission ends before it starts.</source>
        <translation>La mission se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Remove the end, %1</source>
        <translation>Retirer la fin, %1</translation>
    </message>
    <message>
        <source>The mission has no end, but every startup it serves was stopped.</source>
        <translation>La mission n’a pas de fin, mais toutes les startups qu’elle sert ont été arrêtées.</translation>
    </message>
    <message>
        <source>End it on %1</source>
        <translation>La terminer le %1</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::PersonNames</name>
    <message>
        <source>Give a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>A name has %1 characters at most.</source>
        <translation>Un nom a %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Correct the name of %1</source>
        <comment>a person</comment>
        <translation>Corriger le nom de %1</translation>
    </message>
    <message>
        <source>This person is a member: correct the member&apos;s name, or take the member out first.</source>
        <translation>Cette personne est membre&#xa0;: corrigez le nom du membre, ou retirez d’abord le membre.</translation>
    </message>
    <message>
        <source>Name somebody trained at %1</source>
        <comment>a training</comment>
        <translation>Nommer une personne formée à %1</translation>
    </message>
    <message>
        <source>List somebody trained at %1</source>
        <comment>a training</comment>
        <translation>Inscrire quelqu’un à la formation %1</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::RecordRules</name>
    <message>
        <source>It cannot end before it starts.</source>
        <translation>La fin ne peut pas précéder le début.</translation>
    </message>
    <message>
        <source>A service cannot contain itself, nor one that contains it.</source>
        <translation>Un service ne peut contenir ni lui-même, ni un service qui le contient.</translation>
    </message>
    <message>
        <source>A startup cannot join itself, nor one that joined it.</source>
        <translation>Une startup ne peut rejoindre ni elle-même, ni une startup qui l’a rejointe.</translation>
    </message>
    <message>
        <source>There is another draft of a decision on this startup. Record or discard it first.</source>
        <translation>Il y a un autre brouillon de décision sur cette startup. Enregistrez-le ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>This startup is on the agenda already.</source>
        <translation>Cette startup est déjà à l’ordre du jour.</translation>
    </message>
    <message>
        <source>A decision leads to one phase.</source>
        <translation>Une décision mène à une seule phase.</translation>
    </message>
    <message>
        <source>There is another criterion of this key. Choose another one.</source>
        <translation>Un autre critère a déjà cette clé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A decision is recorded as a whole, and taken back by undoing that.</source>
        <translation>Une décision s’enregistre d’un seul tenant, et se reprend en annulant l’enregistrement.</translation>
    </message>
    <message>
        <source>Give the amount of the envelope, more than €0. Where there is none, remove it.</source>
        <translation>Donnez le montant de l’enveloppe, plus de 0&#xa0;€. S’il n’y en a pas, supprimez-la.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::RecordWords</name>
    <message>
        <source>a setting</source>
        <translation>un réglage</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>an incubator</source>
        <translation>un incubateur</translation>
    </message>
    <message>
        <source>incubators</source>
        <translation>incubateurs</translation>
    </message>
    <message>
        <source>a startup</source>
        <translation>une startup</translation>
    </message>
    <message>
        <source>startups</source>
        <translation>startups</translation>
    </message>
    <message>
        <source>a former name</source>
        <translation>un ancien nom</translation>
    </message>
    <message>
        <source>former names</source>
        <translation>anciens noms</translation>
    </message>
    <message>
        <source>a stay in an incubator</source>
        <translation>un passage dans un incubateur</translation>
    </message>
    <message>
        <source>stays in incubators</source>
        <translation>passages dans des incubateurs</translation>
    </message>
    <message>
        <source>a sponsor</source>
        <translation>une administration porteuse</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>administrations porteuses</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>une étiquette</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>a compliance fact</source>
        <translation>un point de conformité</translation>
    </message>
    <message>
        <source>compliance facts</source>
        <translation>points de conformité</translation>
    </message>
    <message>
        <source>a deployment</source>
        <translation>un déploiement</translation>
    </message>
    <message>
        <source>deployments</source>
        <translation>déploiements</translation>
    </message>
    <message>
        <source>a committee session</source>
        <translation>un passage en comité</translation>
    </message>
    <message>
        <source>committee sessions</source>
        <translation>passages en comité</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>une décision</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>un montant</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>montants</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>une condition</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>a phase</source>
        <translation>une phase</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>phases</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>an envelope</source>
        <translation>une enveloppe</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>enveloppes</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>un engagement</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>an expense</source>
        <translation>une dépense</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>dépenses</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>un membre</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>a mission</source>
        <translation>une mission</translation>
    </message>
    <message>
        <source>missions</source>
        <translation>missions</translation>
    </message>
    <message>
        <source>a mission in a startup</source>
        <translation>une mission dans une startup</translation>
    </message>
    <message>
        <source>missions in startups</source>
        <translation>missions dans des startups</translation>
    </message>
    <message>
        <source>an attendee</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>un indicateur</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>indicateurs</translation>
    </message>
    <message>
        <source>a measurement</source>
        <translation>une mesure</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>a milestone</source>
        <translation>un jalon</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>jalons</translation>
    </message>
    <message>
        <source>a training</source>
        <translation>une formation</translation>
    </message>
    <message>
        <source>trainings</source>
        <translation>formations</translation>
    </message>
    <message>
        <source>a trained person</source>
        <translation>une personne formée</translation>
    </message>
    <message>
        <source>trained people</source>
        <translation>personnes formées</translation>
    </message>
    <message>
        <source>a spotlight</source>
        <translation>une mise à l’affiche</translation>
    </message>
    <message>
        <source>spotlights</source>
        <translation>mises à l’affiche</translation>
    </message>
    <message>
        <source>an editorial block</source>
        <translation>un bloc éditorial</translation>
    </message>
    <message>
        <source>editorial blocks</source>
        <translation>blocs éditoriaux</translation>
    </message>
    <message>
        <source>a source record</source>
        <translation>une fiche source</translation>
    </message>
    <message>
        <source>source records</source>
        <translation>fiches sources</translation>
    </message>
    <message>
        <source>a former id</source>
        <translation>un ancien identifiant</translation>
    </message>
    <message>
        <source>former ids</source>
        <translation>anciens identifiants</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>un constat</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>the phase “%1”</source>
        <translation>la phase «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a record</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <comment>field, record</comment>
        <translation>Modifier %1 (%2)</translation>
    </message>
    <message>
        <source>Create %1</source>
        <comment>a record</comment>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a record</comment>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>part, record</comment>
        <translation>Ajouter %1 à %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <comment>a record</comment>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a record</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <comment>part, record</comment>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>a transition of a decision</source>
        <translation>une transition de décision</translation>
    </message>
    <message>
        <source>transitions of decisions</source>
        <translation>transitions de décisions</translation>
    </message>
    <message>
        <source>an item of an agenda</source>
        <translation>un point d’ordre du jour</translation>
    </message>
    <message>
        <source>items of agendas</source>
        <translation>points d’ordres du jour</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>a criterion</source>
        <translation>un critère</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>critères</translation>
    </message>
    <message>
        <source>a deck</source>
        <translation>un diaporama</translation>
    </message>
    <message>
        <source>decks</source>
        <translation>des diaporamas</translation>
    </message>
    <message>
        <source>a slide</source>
        <translation>une diapositive</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>des diapositives</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::RemoveRecord</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still needed by: %2. Change or remove these first.</source>
        <translation>%1 est encore nécessaire à&#xa0;: %2. Modifiez ou retirez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>removal of a record, its parts</comment>
        <translation>%1 avec %2</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::RenameEmployers</name>
    <message>
        <source>Give the name of the employer.</source>
        <translation>Indiquez le nom de l’employeur.</translation>
    </message>
    <message>
        <source>A name has %1 characters at most.</source>
        <translation>Un nom a %1 caractères au plus.</translation>
    </message>
    <message numerus="yes">
        <source>Rename the employer %1 to %2, in %n mission(s)</source>
        <translation>
            <numerusform>Renommer l’employeur %1 en %2, dans %n mission</numerusform>
            <numerusform>Renommer l’employeur %1 en %2, dans %n missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %1 spellings of the employer %2, in %n mission(s)</source>
        <translation>
            <numerusform>Fusionner %1 graphies de l’employeur %2, dans %n mission</numerusform>
            <numerusform>Fusionner %1 graphies de l’employeur %2, dans %n missions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::edits::Repairs</name>
    <message>
        <source>Dismiss a finding</source>
        <translation>Écarter un constat</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::ReportEdits</name>
    <message>
        <source>Report %1: take “%2” away</source>
        <comment>year, name of a text</comment>
        <translation>Rapport %1&#xa0;: retirer «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Report %1: write “%2”</source>
        <comment>year, name of a text</comment>
        <translation>Rapport %1&#xa0;: écrire «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Report %1: change “%2”</source>
        <comment>year, name of a text</comment>
        <translation>Rapport %1&#xa0;: modifier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>such as: Report 2017: write Foreword; a language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Report %1: show the page “%2”</source>
        <translation>Rapport %1&#xa0;: montrer la page «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Report %1: leave the page “%2” out</source>
        <translation>Rapport %1&#xa0;: retirer la page «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Report %1: move the page “%2”</source>
        <translation>Rapport %1&#xa0;: déplacer la page «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Report %1: show the figure “%2”</source>
        <translation>Rapport %1&#xa0;: montrer le chiffre «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Report %1: leave the figure “%2” out</source>
        <translation>Rapport %1&#xa0;: retirer le chiffre «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Report %1: compare with %2</source>
        <comment>two years</comment>
        <translation>Rapport %1&#xa0;: comparer avec %2</translation>
    </message>
    <message>
        <source>A report is compared with a year before its own. Choose another one.</source>
        <translation>Un rapport se compare avec une année antérieure à la sienne. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Report %1: freeze the figures of %2, known on %3</source>
        <comment>year, two days</comment>
        <translation>Rapport %1&#xa0;: figer les chiffres au %2, connus le %3</translation>
    </message>
    <message>
        <source>Give the day of the figures and the moment they are known at.</source>
        <translation>Indiquez le jour des chiffres et le moment où ils sont connus.</translation>
    </message>
    <message>
        <source>Report %1: let the figures follow the portfolio again</source>
        <translation>Rapport %1&#xa0;: laisser les chiffres suivre à nouveau le portefeuille</translation>
    </message>
    <message>
        <source>%1 stands in the report %2 already. Write on its page.</source>
        <translation>%1 figure déjà dans le rapport %2. Écrivez sur sa page.</translation>
    </message>
    <message>
        <source>Report %1: put %2 in the spotlight</source>
        <comment>year, startup</comment>
        <translation>Rapport %1&#xa0;: mettre %2 en lumière</translation>
    </message>
    <message>
        <source>Report %1: take %2 out of the spotlight</source>
        <comment>year, startup</comment>
        <translation>Rapport %1&#xa0;: retirer la mise en lumière de %2</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::RestoreStartup</name>
    <message>
        <source>%1 cannot be restored as it was: %2, which it had to do with then, is no longer in the portfolio. Undo that removal first.</source>
        <translation>%1 ne peut pas être restaurée telle qu’elle était&#xa0;: %2, qui lui était lié alors, n’est plus dans le portefeuille. Annulez d’abord ce retrait.</translation>
    </message>
    <message>
        <source>The portfolio did not hold this startup then: there is nothing to restore.</source>
        <translation>Le portefeuille ne contenait pas encore cette startup&#xa0;: il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>Restore %1 as it was on %2</source>
        <comment>startup, moment</comment>
        <translation>Restaurer %1 telle qu’elle était le %2</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::Retention</name>
    <message>
        <source>Choose a number of years from 1 to %1.</source>
        <translation>Choisissez un nombre d’années de 1 à %1.</translation>
    </message>
    <message>
        <source>Keep names without a limit</source>
        <translation>Conserver les noms sans limite</translation>
    </message>
    <message numerus="yes">
        <source>Keep names for %n year(s) after the last day</source>
        <translation>
            <numerusform>Conserver les noms %n an après le dernier jour</numerusform>
            <numerusform>Conserver les noms %n ans après le dernier jour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::edits::SessionEdits</name>
    <message>
        <source>a committee session</source>
        <translation>une séance de comité</translation>
    </message>
    <message>
        <source>the committee of %1</source>
        <comment>a day</comment>
        <translation>le comité du %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a session, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Give the day of the session.</source>
        <translation>Indiquez le jour de la séance.</translation>
    </message>
    <message>
        <source>%1 stands twice on the agenda. Take one of them away.</source>
        <translation>%1 figure deux fois à l’ordre du jour. Retirez l’une des lignes.</translation>
    </message>
    <message>
        <source>%1 stands twice among those who attend. Take one of them away.</source>
        <translation>%1 figure deux fois parmi les présents. Retirez l’une des lignes.</translation>
    </message>
    <message>
        <source>Give the name of everybody who attends, or take the line away.</source>
        <translation>Indiquez le nom de chaque personne présente, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a session</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Prepare %1</source>
        <comment>a session</comment>
        <translation>Préparer %1</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::SpellRepairs</name>
    <message>
        <source>It is there twice on the same days.</source>
        <translation>Elle figure deux fois aux mêmes jours.</translation>
    </message>
    <message>
        <source>Remove the one that lies within the other</source>
        <translation>Retirer celle qui est comprise dans l’autre</translation>
    </message>
    <message>
        <source>End the first on %1, when the second starts</source>
        <translation>Terminer la première le %1, quand la seconde commence</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>Remove the end, %1</source>
        <translation>Retirer la fin, %1</translation>
    </message>
    <message>
        <source>Another record has this name already.</source>
        <translation>Une autre fiche porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Merge the two organisations</source>
        <translation>Fusionner les deux organisations</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::Spells</name>
    <message>
        <source>Give the day.</source>
        <translation>Donnez le jour.</translation>
    </message>
    <message>
        <source>Move %1 to the incubator %2</source>
        <comment>startup, incubator</comment>
        <translation>Déplacer %1 vers l’incubateur %2</translation>
    </message>
    <message>
        <source>%1 accompanies it on that day already.</source>
        <translation>%1 l’accompagne déjà ce jour-là.</translation>
    </message>
    <message>
        <source>Add the sponsor %1 to %2</source>
        <comment>organisation, startup</comment>
        <translation>Ajouter l’administration porteuse %1 à %2</translation>
    </message>
    <message>
        <source>%1 is a sponsor on that day already.</source>
        <translation>%1 la porte déjà ce jour-là.</translation>
    </message>
    <message>
        <source>End the sponsor %1 of %2</source>
        <comment>organisation, startup</comment>
        <translation>Mettre fin au portage de %2 par %1</translation>
    </message>
    <message>
        <source>%1 no longer seeks a sponsor</source>
        <translation>%1 ne cherche plus d’administration porteuse</translation>
    </message>
    <message>
        <source>%1 seeks a sponsor</source>
        <translation>%1 cherche une administration porteuse</translation>
    </message>
    <message>
        <source>It seeks a sponsor on that day already.</source>
        <translation>Elle cherche déjà une administration porteuse ce jour-là.</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::StartupEdits</name>
    <message>
        <source>Give the day on which its first phase starts.</source>
        <translation>Donnez le jour où commence sa première phase.</translation>
    </message>
    <message>
        <source>This startup is in the portfolio already.</source>
        <translation>Cette startup est déjà dans le portefeuille.</translation>
    </message>
    <message>
        <source>Create %1</source>
        <comment>a startup</comment>
        <translation>Créer %1</translation>
    </message>
    <message>
        <source>Duplicate %1 as %2</source>
        <comment>startup, name</comment>
        <translation>Dupliquer %1 en %2</translation>
    </message>
    <message>
        <source>Give the day from which it is put away.</source>
        <translation>Donnez le jour à partir duquel elle est archivée.</translation>
    </message>
    <message>
        <source>%1 is still in the programme. Record how it leaves it first.</source>
        <translation>%1 est encore en cours d’accompagnement. Enregistrez d’abord sa sortie.</translation>
    </message>
    <message>
        <source>Put %1 away</source>
        <comment>a startup</comment>
        <translation>Archiver %1</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <comment>a startup that was put away</comment>
        <translation>Désarchiver %1</translation>
    </message>
    <message>
        <source>Give the day from which it has the new name.</source>
        <translation>Donnez le jour à partir duquel elle porte le nouveau nom.</translation>
    </message>
    <message>
        <source>It was renamed on a later day already. Choose a later day, or change its former names.</source>
        <translation>Elle a déjà été renommée plus tard. Choisissez un jour postérieur, ou modifiez ses anciens noms.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <comment>startup, new name</comment>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <comment>two startups</comment>
        <translation>Fusionner %1 dans %2</translation>
    </message>
    <message>
        <source>Take %1 out of the service that contains it</source>
        <comment>a startup</comment>
        <translation>Sortir %1 du service qui la contient</translation>
    </message>
    <message>
        <source>Make %1 a part of %2</source>
        <comment>two startups</comment>
        <translation>Faire de %1 une partie de %2</translation>
    </message>
</context>
<context>
    <name>eclosion::edits::ValueWords</name>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>State startup</source>
        <translation>Startup d’État</translation>
    </message>
    <message>
        <source>Startup of a local authority</source>
        <translation>Startup de territoire</translation>
    </message>
    <message>
        <source>Central administration</source>
        <translation>Administration centrale</translation>
    </message>
    <message>
        <source>Devolved service</source>
        <translation>Service déconcentré</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Social security</source>
        <translation>Sécurité sociale</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Collectivité territoriale</translation>
    </message>
    <message>
        <source>Inconclusive investigation</source>
        <translation>Investigation non concluante</translation>
    </message>
    <message>
        <source>Service closed</source>
        <translation>Service fermé</translation>
    </message>
    <message>
        <source>Goes on outside the method</source>
        <translation>Continue hors de la méthode</translation>
    </message>
    <message>
        <source>Civil servant</source>
        <translation>Agent public</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Service company</source>
        <translation>Société de services</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Product launch</source>
        <translation>Lancement du produit</translation>
    </message>
    <message>
        <source>National impact</source>
        <translation>Impact national</translation>
    </message>
    <message>
        <source>Accelerated funding</source>
        <translation>Financement accéléré</translation>
    </message>
    <message>
        <source>Public interest entrepreneurs</source>
        <translation>Entrepreneurs d’intérêt général</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Incubator opened</source>
        <translation>Ouverture d’incubateur</translation>
    </message>
    <message>
        <source>First of its kind</source>
        <translation>Première du genre</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Reinvoicing</source>
        <translation>Refacturation</translation>
    </message>
    <message>
        <source>Credit transfer</source>
        <translation>Transfert de crédits</translation>
    </message>
    <message>
        <source>Management delegation</source>
        <translation>Délégation de gestion</translation>
    </message>
    <message>
        <source>Fund the next phase</source>
        <translation>Financer la phase suivante</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Opérer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Remplie</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquée</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Utile</translation>
    </message>
    <message>
        <source>Impactful</source>
        <translation>Impactant</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Kind of user</source>
        <translation>Type d’usager</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Risk analysis</source>
        <translation>Analyse de risques</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Code ouvert</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <translation>Statistiques publiques</translation>
    </message>
    <message>
        <source>Public budget</source>
        <translation>Budget public</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Security review</source>
        <translation>Audit de sécurité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1 that is no longer there</source>
        <comment>a record</comment>
        <translation>%1 qui n’est plus là</translation>
    </message>
    <message>
        <source>€%1</source>
        <comment>an amount</comment>
        <translation>%1&#xa0;€</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::BadRows</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::CalendarFile</name>
    <message>
        <source>The calendar cannot be written: %1. Choose another folder or make room.</source>
        <translation>Le calendrier ne peut pas être écrit&#xa0;: %1. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::CsvFile</name>
    <message>
        <source>The table cannot be written: %1. Choose another folder or make room.</source>
        <translation>Le tableau ne peut pas être écrit&#xa0;: %1. Choisissez un autre dossier ou faites de la place.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::DecisionJson</name>
    <message>
        <source>This document is longer than a decision may be (%1).</source>
        <translation>Ce document est plus long qu’une décision ne peut l’être (%1).</translation>
    </message>
    <message>
        <source>This is not a JSON document (line %1, column %2: %3).</source>
        <translation>Ce n’est pas un document JSON (ligne %1, colonne %2&#xa0;: %3).</translation>
    </message>
    <message>
        <source>“%1” may mean several. Give the id, such as %2.</source>
        <comment>a name, an id</comment>
        <translation>«&#xa0;%1&#xa0;» peut en désigner plusieurs. Donnez l’identifiant, par exemple %2.</translation>
    </message>
    <message>
        <source>there is no organisation “%1” in the portfolio.</source>
        <translation>il n’y a pas d’organisation «&#xa0;%1&#xa0;» dans le portefeuille.</translation>
    </message>
    <message>
        <source>there is no startup “%1” in the portfolio.</source>
        <translation>il n’y a pas de startup «&#xa0;%1&#xa0;» dans le portefeuille.</translation>
    </message>
    <message>
        <source>say which startup it is about, by its name or id.</source>
        <translation>indiquez de quelle startup il s’agit, par son nom ou son identifiant.</translation>
    </message>
    <message>
        <source>say what was decided, such as “fund-next-phase”.</source>
        <translation>indiquez ce qui a été décidé, par exemple «&#xa0;fund-next-phase&#xa0;».</translation>
    </message>
    <message>
        <source>there is no committee session “%1” in the portfolio.</source>
        <translation>il n’y a pas de passage en comité «&#xa0;%1&#xa0;» dans le portefeuille.</translation>
    </message>
    <message>
        <source>say which way the money takes, such as “own-budget”.</source>
        <translation>indiquez par quelle voie passe l’argent, par exemple «&#xa0;own-budget&#xa0;».</translation>
    </message>
    <message>
        <source>give the sum once: “amount”, euros as text, or “cents”, a whole number.</source>
        <translation>donnez la somme une fois&#xa0;: «&#xa0;amount&#xa0;», des euros en texte, ou «&#xa0;cents&#xa0;», un nombre entier.</translation>
    </message>
    <message>
        <source>an amount cannot be negative.</source>
        <translation>un montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>“%1” is not a sum of euros such as “240000” or “240000.50”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une somme en euros comme «&#xa0;240000&#xa0;» ou «&#xa0;240000.50&#xa0;».</translation>
    </message>
    <message>
        <source>say which criterion is scored.</source>
        <translation>indiquez quel critère est noté.</translation>
    </message>
    <message>
        <source>there is no grid for a decision at this point.</source>
        <translation>il n’y a pas de grille pour une décision à ce stade.</translation>
    </message>
    <message>
        <source>“%1” is not in the grid of this phase: %2.</source>
        <comment>a criterion, those there are</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la grille de cette phase&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is scored twice.</source>
        <comment>a criterion</comment>
        <translation>«&#xa0;%1&#xa0;» est noté deux fois.</translation>
    </message>
    <message>
        <source>say what has to be met.</source>
        <translation>indiquez ce qui doit être rempli.</translation>
    </message>
    <message>
        <source>say which phase it leads to.</source>
        <translation>indiquez à quelle phase elle mène.</translation>
    </message>
    <message>
        <source>“%1” is given twice (line %2, column %3). Leave one of them.</source>
        <comment>a key</comment>
        <translation>«&#xa0;%1&#xa0;» est donné deux fois (ligne %2, colonne %3). N’en laissez qu’un.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::ExpenseImport</name>
    <message>
        <source>The fiscal year %1 is closed. Reopen it, or leave the row out.</source>
        <translation>L’exercice %1 est clos. Rouvrez-le, ou laissez la ligne de côté.</translation>
    </message>
    <message>
        <source>The amount is 0.</source>
        <translation>Le montant est nul.</translation>
    </message>
    <message>
        <source>The amount is negative. If it is a credit note, allow credit notes.</source>
        <translation>Le montant est négatif. Si c’est un avoir, autorisez les avoirs.</translation>
    </message>
    <message>
        <source>The words are longer than %1 letters.</source>
        <translation>L’objet dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>No startup is called “%1”, or ever was. Correct the name, or add the startup first.</source>
        <translation>Aucune startup ne s’appelle ni ne s’est appelée «&#xa0;%1&#xa0;». Corrigez le nom, ou ajoutez d’abord la startup.</translation>
    </message>
    <message numerus="yes">
        <source>%n startups are called “%1”. Give its id instead.</source>
        <translation>
            <numerusform>%n startup s’appelle «&#xa0;%1&#xa0;». Donnez plutôt son identifiant.</numerusform>
            <numerusform>%n startups s’appellent «&#xa0;%1&#xa0;». Donnez plutôt l’identifiant.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organisation is called “%1”, by name or acronym. Correct it, or add the organisation first.</source>
        <translation>Aucune organisation n’a «&#xa0;%1&#xa0;» pour nom ni pour sigle. Corrigez, ou ajoutez d’abord l’organisation.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations are called “%1”. Write the full name.</source>
        <translation>
            <numerusform>%n organisation s’appelle «&#xa0;%1&#xa0;». Écrivez le nom complet.</numerusform>
            <numerusform>%n organisations s’appellent «&#xa0;%1&#xa0;». Écrivez le nom complet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no kind of partnership: re-invoicing, credit transfer or management delegation.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une forme de partenariat&#xa0;: refacturation, transfert de crédits ou délégation de gestion.</translation>
    </message>
    <message>
        <source>A kind of partnership goes with the route “partnership” alone.</source>
        <translation>Une forme de partenariat ne va qu’avec la voie «&#xa0;partenariat&#xa0;».</translation>
    </message>
    <message>
        <source>No column gives the field “%1”, which every expense needs. Choose it in the mapping.</source>
        <translation>Aucune colonne ne donne le champ «&#xa0;%1&#xa0;», dont chaque dépense a besoin. Choisissez-la dans la correspondance.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::ExpenseMapping</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie de financement</translation>
    </message>
    <message>
        <source>Kind of partnership</source>
        <translation>Forme de partenariat</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The mapping names “%1”, which is nothing of an expense. It may name date, amount, startup, funder, route, method and label.</source>
        <translation>La correspondance nomme «&#xa0;%1&#xa0;», qui n’est rien d’une dépense. Elle peut nommer date, amount, startup, funder, route, method et label.</translation>
    </message>
    <message>
        <source>The mapping gives “%1” one value for all rows; only the route and the funder can have one.</source>
        <translation>La correspondance donne à «&#xa0;%1&#xa0;» une seule valeur pour toutes les lignes&#x202f;; seuls la voie et le financeur peuvent en avoir une.</translation>
    </message>
    <message>
        <source>The mapping takes “%1” from a column “%2”, which the table has not. Its columns are: %3.</source>
        <translation>La correspondance prend «&#xa0;%1&#xa0;» dans une colonne «&#xa0;%2&#xa0;» que la table n’a pas. Ses colonnes sont&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::PeopleImport</name>
    <message>
        <source>Nobody is called “%1”. Correct the name, or add the person first.</source>
        <translation>Personne ne s’appelle «&#xa0;%1&#xa0;». Corrigez le nom, ou ajoutez d’abord la personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”. Give the id instead.</source>
        <translation>
            <numerusform>%n personne s’appelle «&#xa0;%1&#xa0;». Donnez plutôt son identifiant.</numerusform>
            <numerusform>%n personnes s’appellent «&#xa0;%1&#xa0;». Donnez plutôt l’identifiant.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no first day of the mission.</source>
        <translation>Il n’y a pas de premier jour de mission.</translation>
    </message>
    <message>
        <source>A startup is named, and no first day of the mission.</source>
        <translation>Une startup est nommée, sans premier jour de mission.</translation>
    </message>
    <message>
        <source>A cell holds a formula that was never calculated.</source>
        <translation>Une cellule contient une formule qui n’a jamais été calculée.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>The name holds a control character (%1).</source>
        <translation>Le nom contient un caractère de contrôle (%1).</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Il n’y a pas de nom.</translation>
    </message>
    <message>
        <source>There is a last day, and no first one.</source>
        <translation>Il y a un dernier jour, et pas de premier.</translation>
    </message>
    <message>
        <source>The last day (%1) comes before the first (%2).</source>
        <translation>Le dernier jour (%1) précède le premier (%2).</translation>
    </message>
    <message>
        <source>“%1” is no status: civil servant, contractor or service provider.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut&#xa0;: agent public, indépendant ou société de services.</translation>
    </message>
    <message>
        <source>“%1” is no share of full time: a number from 0 to 100.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une quotité&#xa0;: un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>No startup is called “%1”, or ever was. Correct the name, or add the startup first.</source>
        <translation>Aucune startup ne s’appelle ni ne s’est appelée «&#xa0;%1&#xa0;». Corrigez le nom, ou ajoutez d’abord la startup.</translation>
    </message>
    <message numerus="yes">
        <source>%n startups are called “%1”. Give its id instead.</source>
        <translation>
            <numerusform>%n startup s’appelle «&#xa0;%1&#xa0;». Donnez plutôt son identifiant.</numerusform>
            <numerusform>%n startups s’appellent «&#xa0;%1&#xa0;». Donnez plutôt l’identifiant.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column gives the field “%1”, which every row needs. Choose it in the mapping.</source>
        <translation>Aucune colonne ne donne le champ «&#xa0;%1&#xa0;», dont chaque ligne a besoin. Choisissez-la dans la correspondance.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::PeopleMapping</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Share of full time</source>
        <translation>Part du temps plein</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>The mapping names “%1”, which is nothing of a person or a mission. It may name %2.</source>
        <translation>La correspondance nomme «&#xa0;%1&#xa0;», qui n’est rien d’une personne ni d’une mission. Elle peut nommer %2.</translation>
    </message>
    <message>
        <source>The mapping takes “%1” from a column “%2”, which the table has not. Its columns are: %3.</source>
        <translation>La correspondance prend «&#xa0;%1&#xa0;» dans une colonne «&#xa0;%2&#xa0;» que la table n’a pas. Ses colonnes sont&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::PeopleWriting</name>
    <message numerus="yes">
        <source>Import %n person(s) from %1</source>
        <translation>
            <numerusform>Importer %n personne de %1</numerusform>
            <numerusform>Importer %n personnes de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n mission(s) from %1</source>
        <translation>
            <numerusform>Importer %n mission de %1</numerusform>
            <numerusform>Importer %n missions de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>L’import a été arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::PortfolioJson</name>
    <message>
        <source>The document could not be written (%1). Check the room left on the disk.</source>
        <translation>Le document n&apos;a pas pu être écrit (%1). Vérifiez la place qui reste sur le disque.</translation>
    </message>
    <message>
        <source>The document is longer than %1, which is more than a portfolio document may be.</source>
        <translation>Le document dépasse %1, plus que ne peut faire un document de portefeuille.</translation>
    </message>
    <message>
        <source>This is not a JSON document (line %1: %2).</source>
        <translation>Ce n&apos;est pas un document JSON (ligne %1&#xa0;: %2).</translation>
    </message>
    <message>
        <source>This is a JSON document, but not a portfolio: its “format” is not “eclosion-portfolio”.</source>
        <translation>C&apos;est un document JSON, mais pas un portefeuille&#xa0;: son «&#xa0;format&#xa0;» n&apos;est pas «&#xa0;eclosion-portfolio&#xa0;».</translation>
    </message>
    <message>
        <source>This document was written by a later version of the program. Update to read it.</source>
        <translation>Ce document a été écrit par une version plus récente du programme. Mettez à jour pour le lire.</translation>
    </message>
    <message>
        <source>The document&apos;s “version” must be 1.</source>
        <translation>La «&#xa0;version&#xa0;» du document doit être 1.</translation>
    </message>
    <message>
        <source>The document&apos;s “tables” must be an object.</source>
        <translation>Les «&#xa0;tables&#xa0;» du document doivent être un objet.</translation>
    </message>
    <message>
        <source>There is no table “%1” in a portfolio.</source>
        <translation>Il n&apos;y a pas de table «&#xa0;%1&#xa0;» dans un portefeuille.</translation>
    </message>
    <message>
        <source>Table “%1” must be a list of rows.</source>
        <translation>La table «&#xa0;%1&#xa0;» doit être une liste de lignes.</translation>
    </message>
    <message>
        <source>Table “%1”, row %2%3: %4</source>
        <translation>Table «&#xa0;%1&#xa0;», ligne %2%3&#xa0;: %4</translation>
    </message>
    <message>
        <source>It must be an object.</source>
        <translation>Ce doit être un objet.</translation>
    </message>
    <message>
        <source>Its “id” must be text, and not empty.</source>
        <translation>Son «&#xa0;id&#xa0;» doit être un texte, et pas vide.</translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation>Une autre ligne a le même identifiant.</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>La table n&apos;a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no kind of record.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une sorte de fiche.</translation>
    </message>
    <message>
        <source>Table “%1” has no row “%2”.</source>
        <translation>La table «&#xa0;%1&#xa0;» n&apos;a pas de ligne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This portfolio holds records already. Read the document into a new portfolio.</source>
        <translation>Ce portefeuille contient déjà des fiches. Lisez le document dans un nouveau portefeuille.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Le nombre est hors des limites.</translation>
    </message>
    <message>
        <source>It must be a day such as &quot;2017-12-31&quot;.</source>
        <translation>Ce doit être un jour comme &quot;2017-12-31&quot;.</translation>
    </message>
    <message>
        <source>“%1” is not one of the known values.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une des valeurs connues.</translation>
    </message>
    <message>
        <source>It must be base64 text.</source>
        <translation>Ce doit être du texte base64.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Il manque.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Ce doit être un nombre.</translation>
    </message>
    <message>
        <source>It must be text.</source>
        <translation>Ce doit être un texte.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::SeparatedReader</name>
    <message>
        <source>Row %1 has more than %2 columns. Is this a table?</source>
        <translation>La ligne %1 a plus de %2 colonnes. Est-ce bien une table&#x202f;?</translation>
    </message>
    <message>
        <source>A cell of row %1 holds more than %2 characters. Is a quote missing?</source>
        <translation>Une cellule de la ligne %1 contient plus de %2 caractères. Un guillemet manque-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it into several.</source>
        <translation>La table a plus de %1 lignes. Découpez-la.</translation>
    </message>
    <message>
        <source>The file is too large. Split it into several.</source>
        <translation>Le fichier est trop gros. Découpez-le.</translation>
    </message>
    <message>
        <source>This is not a table of text: it holds bytes that are no text.</source>
        <translation>Ce n’est pas une table de texte&#xa0;: certains octets n’en sont pas.</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>La table ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The table is empty. The first row is to name the columns.</source>
        <translation>La table est vide. La première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Split it into several.</source>
        <translation>La table a plus de %1 cellules. Divisez-la en plusieurs.</translation>
    </message>
    <message>
        <source>The table holds too much text. Split it into several.</source>
        <translation>Le tableau contient trop de texte. Découpez-le en plusieurs.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::SourceTable</name>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Ce fichier n’existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a table.</source>
        <translation>Ce n’est pas un fichier. Choisissez une table.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it into several.</source>
        <translation>Le fichier dépasse %1. Découpez-le.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>workbook, sheet “%1”</source>
        <translation>classeur, feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with a byte order mark</source>
        <translation>UTF-8 avec marque d’ordre des octets</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252, for it is no UTF-8</source>
        <translation>Windows-1252, car ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>%1, %2 between the columns</source>
        <comment>an encoding, a separator</comment>
        <translation>%1, %2 entre les colonnes</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::StrictJson</name>
    <message>
        <source>it must be an object, with keys in braces.</source>
        <translation>ce doit être un objet, avec des clés entre accolades.</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a JSON document, what is wrong there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <comment>a word, those there are</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it must be text, in quotation marks.</source>
        <translation>ce doit être du texte, entre guillemets.</translation>
    </message>
    <message>
        <source>it is empty. Leave the key out, or say something.</source>
        <translation>c’est vide. Retirez la clé, ou dites quelque chose.</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2026-09-17.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour comme 2026-09-17.</translation>
    </message>
    <message>
        <source>it must be a whole number, without quotation marks.</source>
        <translation>ce doit être un nombre entier, sans guillemets.</translation>
    </message>
    <message>
        <source>it must be a whole number of cents, without quotation marks.</source>
        <translation>ce doit être un nombre entier de centimes, sans guillemets.</translation>
    </message>
    <message>
        <source>an amount cannot be negative.</source>
        <translation>un montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>it must be a list, in square brackets.</source>
        <translation>ce doit être une liste, entre crochets.</translation>
    </message>
    <message>
        <source>%1: there is no such key. Known here: %2.</source>
        <comment>a place in a JSON document, keys</comment>
        <translation>%1&#xa0;: cette clé n’existe pas. Clés connues ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it must be true or false, without quotation marks.</source>
        <translation>ce doit être true ou false, sans guillemets.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::TableValues</name>
    <message>
        <source>“%1” is no amount in euros.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant en euros.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2025-12-31 or 31/12/2025.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 2025-12-31 ou 31/12/2025.</translation>
    </message>
    <message>
        <source>The amount is a formula without a result. Save the workbook after calculating.</source>
        <translation>Le montant est une formule sans résultat. Enregistrez le classeur après calcul.</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>Le montant manque.</translation>
    </message>
    <message>
        <source>There is no date.</source>
        <translation>La date manque.</translation>
    </message>
    <message>
        <source>The date is a formula without a result. Save the workbook after calculating.</source>
        <translation>La date est une formule sans résultat. Enregistrez le classeur après calcul.</translation>
    </message>
    <message>
        <source>The year %1 cannot be meant.</source>
        <translation>L’année %1 ne peut pas être voulue.</translation>
    </message>
    <message>
        <source>“%1” is no route of funding. The routes are own budget, partnership (re-invoicing, credit transfer, management delegation) and spent directly by the partner.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une voie de financement. Les voies sont&#xa0;: budget propre, partenariat (refacturation, transfert de crédits, délégation de gestion) et dépensé directement par le partenaire.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::TableWorkbook</name>
    <message>
        <source>The workbook cannot be written: %1. Choose another folder or make room.</source>
        <translation>Le classeur ne peut pas être écrit&#xa0;: %1. Choisissez un autre dossier ou faites de la place.</translation>
    </message>
    <message>
        <source>A sheet holds %1 rows at most. Export the table as .csv.</source>
        <translation>Une feuille contient au plus %1 lignes. Exportez la table en .csv.</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::VcardFile</name>
    <message>
        <source>The cards cannot be written: %1. Choose another folder or make room.</source>
        <translation>Les fiches ne peuvent pas être écrites&#xa0;: %1. Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::WorkbookArchive</name>
    <message>
        <source>The workbook is damaged or was not copied whole. Save it again in the spreadsheet, as .xlsx.</source>
        <translation>Le classeur est abîmé ou incomplet. Enregistrez-le de nouveau dans le tableur, en .xlsx.</translation>
    </message>
    <message>
        <source>The file is too large. Split it into several.</source>
        <translation>Le fichier est trop gros. Découpez-le.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than %1. Keep only the sheet that is to be read.</source>
        <translation>Décompressé, le classeur dépasse %1. N’y gardez que la feuille à lire.</translation>
    </message>
</context>
<context>
    <name>eclosion::exchange::WorkbookReader</name>
    <message>
        <source>The workbook is damaged or was not copied whole. Save it again in the spreadsheet, as .xlsx.</source>
        <translation>Le classeur est abîmé ou incomplet. Enregistrez-le de nouveau dans le tableur, en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Le classeur n’a pas de feuille de cellules.</translation>
    </message>
    <message>
        <source>A cell holds more than %1 characters.</source>
        <translation>Une cellule contient plus de %1 caractères.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 columns.</source>
        <translation>La feuille a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>The workbook is damaged: row %1 names a text that is not there.</source>
        <translation>Le classeur est abîmé&#xa0;: la ligne %1 renvoie à un texte absent.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows. Split it into several.</source>
        <translation>La table a plus de %1 lignes. Découpez-la.</translation>
    </message>
    <message>
        <source>This is not an .xlsx workbook. Save the table as .xlsx or as text with separators (.csv).</source>
        <translation>Ce n’est pas un classeur .xlsx. Enregistrez la table en .xlsx ou en texte avec séparateurs (.csv).</translation>
    </message>
    <message>
        <source>The first sheet, “%1”, is empty. The first row is to name the columns.</source>
        <translation>La première feuille, «&#xa0;%1&#xa0;», est vide. La première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>The table has more than %1 cells. Split it into several.</source>
        <translation>La table a plus de %1 cellules. Divisez-la en plusieurs.</translation>
    </message>
    <message>
        <source>The workbook holds more text than a table does. Split it into several.</source>
        <translation>Le classeur contient plus de texte qu’un tableau. Découpez-le en plusieurs.</translation>
    </message>
    <message>
        <source>The table holds too much text. Split it into several.</source>
        <translation>Le tableau contient trop de texte. Découpez-le en plusieurs.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::Arrivals</name>
    <message>
        <source>New members a year by status</source>
        <translation>Nouveaux membres par an selon le statut</translation>
    </message>
    <message>
        <source>Nobody arrived up to %1</source>
        <translation>Aucune arrivée jusqu’au %1</translation>
    </message>
    <message>
        <source>People by the year of their first mission and its status, %1, %2 to %3</source>
        <translation>Personnes selon l’année et le statut de leur première mission, %1, de %2 au %3</translation>
    </message>
    <message>
        <source>Each person counts once, in the year they came first.</source>
        <translation>Chaque personne compte une fois, l’année de sa première arrivée.</translation>
    </message>
    <message>
        <source>New: the first mission on record starts in the year. Who comes back later is not new again. The status is that of the first mission, the longest where several begin on one day. Missions that end before they start, or whose start is unknown, are left out.</source>
        <translation>Nouveau&#xa0;: la première mission enregistrée commence dans l’année. Qui revient plus tard n’est pas compté de nouveau. Le statut est celui de la première mission, la plus longue si plusieurs commencent le même jour. Les missions qui finissent avant de commencer, ou dont le début est inconnu, ne comptent pas.</translation>
    </message>
    <message>
        <source>Of chosen incubators: people are new with their first mission for a startup that is with these incubators on %1.</source>
        <translation>Pour les incubateurs choisis&#xa0;: une personne est nouvelle à sa première mission pour une startup qui est dans ces incubateurs au %1.</translation>
    </message>
    <message>
        <source>Nobody arrived in %1</source>
        <translation>Aucune arrivée en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 new member(s) so far in %2, %3 of them civil servants</source>
        <extracomment>How many people, a year that is not over, a share</extracomment>
        <translation>
            <numerusform>%1 nouveau membre en %2 à ce jour, dont %3 d’agents publics</numerusform>
            <numerusform>%1 nouveaux membres en %2 à ce jour, dont %3 d’agents publics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new member(s) in %2, %3 of them civil servants</source>
        <translation>
            <numerusform>%1 nouveau membre en %2, dont %3 d’agents publics</numerusform>
            <numerusform>%1 nouveaux membres en %2, dont %3 d’agents publics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ArrivalsDepartures</name>
    <message>
        <source>Arrivals and departures a year</source>
        <translation>Arrivées et départs par an</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>people</comment>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Nobody arrived or left up to %1</source>
        <translation>Aucune arrivée et aucun départ jusqu’au %1</translation>
    </message>
    <message>
        <source>People who came and who left, %1, %2 to %3</source>
        <translation>Personnes arrivées et parties, %1, de %2 au %3</translation>
    </message>
    <message numerus="yes">
        <source>Gaps of up to %1 day(s) between two missions are no departure.</source>
        <translation>
            <numerusform>Une interruption de %1 jour au plus entre deux missions n’est pas un départ.</numerusform>
            <numerusform>Une interruption de %1 jours au plus entre deux missions n’est pas un départ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stay begins with a mission and goes on over gaps of up to %1 day(s). Who comes back after a longer one arrives again. A stay counts as ended on its last day, once that is before %2.</source>
        <translation>
            <numerusform>Une présence commence avec une mission et se poursuit malgré des interruptions de %1 jour au plus. Qui revient après une plus longue arrive de nouveau. Une présence est terminée à son dernier jour, s’il précède le %2.</numerusform>
            <numerusform>Une présence commence avec une mission et se poursuit malgré des interruptions de %1 jours au plus. Qui revient après une plus longue arrive de nouveau. Une présence est terminée à son dernier jour, s’il précède le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of chosen incubators: missions for startups that are with them on %1. Who goes on elsewhere counts as having left.</source>
        <translation>Pour les incubateurs choisis&#xa0;: missions pour les startups qui y sont au %1. Qui poursuit ailleurs compte comme parti.</translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) arrived in %2, %3 left</source>
        <extracomment>How many people came, a year, how many left</extracomment>
        <translation>
            <numerusform>%1 arrivée en %2, %3 départs</numerusform>
            <numerusform>%1 arrivées en %2, %3 départs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) arrived in %2 so far, %3 left</source>
        <translation>
            <numerusform>%1 arrivée en %2 à ce jour, %3 départs</numerusform>
            <numerusform>%1 arrivées en %2 à ce jour, %3 départs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartAlt</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Stacked columns</source>
        <translation>Colonnes empilées</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>Barres empilées</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Areas in shares of 100 %</source>
        <translation>Aires en parts de 100&#xa0;%</translation>
    </message>
    <message>
        <source>Stacked areas</source>
        <translation>Aires empilées</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Step curves</source>
        <translation>Courbes en escalier</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>form and title of a chart</comment>
        <extracomment>What kind of chart it is, then its title</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>series, value, when</comment>
        <translation>%1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5)</source>
        <comment>series, value, when, value, when</comment>
        <translation>%1&#xa0;: de %2 (%3) à %4 (%5)</translation>
    </message>
    <message>
        <source>%1, highest %2 (%3).</source>
        <comment>what was said of a series, its highest value, when</comment>
        <translation>%1, au plus haut %2 (%3).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>series, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>category, values</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %1 other(s), smaller; the table has all of them.</source>
        <translation>
            <numerusform>Et %1 autre, plus petit&#xa0;; le tableau les donne tous.</numerusform>
            <numerusform>Et %1 autres, plus petits&#xa0;; le tableau les donne tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 dot(s) from %3 to %4</source>
        <comment>lane, dots, values</comment>
        <translation>
            <numerusform>%1&#xa0;: %2 point de %3 à %4</numerusform>
            <numerusform>%1&#xa0;: %2 points de %3 à %4</numerusform>
        </translation>
    </message>
    <message>
        <source>, median %1</source>
        <comment>after a lane</comment>
        <translation>, médiane %1</translation>
    </message>
    <message>
        <source>%1: reaches %2 after %3.</source>
        <comment>curve, value, time</comment>
        <translation>%1&#xa0;: atteint %2 au bout de %3.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartEvents</name>
    <message>
        <source>%1, %2</source>
        <comment>an event</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what</comment>
        <extracomment>When something happened, then what: Mar 2018: La Fabrique opens</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartKinds</name>
    <message>
        <source>portfolio without a name</source>
        <translation>portefeuille sans nom</translation>
    </message>
    <message>
        <source>Source: %1, as of %2, as known on %3.</source>
        <translation>Source&#xa0;: %1, au %2, connu au %3.</translation>
    </message>
    <message>
        <source>Source: %1, as of %2.</source>
        <translation>Source&#xa0;: %1, au %2.</translation>
    </message>
    <message>
        <source>%1 Events: %2.</source>
        <comment>what a chart shows, what happened</comment>
        <extracomment>After what a chart shows: what happened meanwhile, each with its month</extracomment>
        <translation>%1 Événements&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartNumbers</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent, such as 27 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>€%1M</source>
        <extracomment>A sum in millions of euros, such as €3.9M (in French: 3,9 M€)</extracomment>
        <translation>%1&#xa0;M€</translation>
    </message>
    <message>
        <source>€%1k</source>
        <extracomment>A sum in thousands of euros, such as €312k (in French: 312 k€)</extracomment>
        <translation>%1&#xa0;k€</translation>
    </message>
    <message>
        <source>€%1</source>
        <extracomment>A sum in euros, such as €80 (in French: 80 €)</extracomment>
        <translation>%1&#xa0;€</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <translation>
            <numerusform>%1 an</numerusform>
            <numerusform>%1 ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartOptions</name>
    <message>
        <source>The options of a chart cannot be read: %1</source>
        <translation>Les options d’un graphique sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” has a value that it cannot have.</source>
        <translation>«&#xa0;%1&#xa0;» a une valeur impossible.</translation>
    </message>
    <message>
        <source>there is no option “%1”.</source>
        <translation>il n’y a pas d’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>they must be an object, with keys in braces.</source>
        <translation>elles doivent être un objet, avec des clés entre accolades.</translation>
    </message>
    <message>
        <source>the period ends before it begins.</source>
        <translation>la période finit avant de commencer.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartSheet</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>The data of a chart cannot be written: %1. Make room where temporary files are kept, and try again.</source>
        <translation>Les données d’un graphique ne peuvent pas être écrites&#xa0;: %1. Faites de la place là où sont les fichiers temporaires, puis réessayez.</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>pas de mémoire</translation>
    </message>
    <message>
        <source>%1, still going on</source>
        <comment>a phase or a year</comment>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Quartiles and median</source>
        <translation>Quartiles et médiane</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartTable</name>
    <message>
        <source>still going on</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ChartTools</name>
    <message>
        <source>%1 (to %2)</source>
        <extracomment>A year that is not over, and the day it is counted to: 2026 (to 20 Aug)</extracomment>
        <translation>%1 (au %2)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <extracomment>The end of a list of names</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>all incubators</source>
        <translation>tous les incubateurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 incubator(s)</source>
        <translation>
            <numerusform>%1 incubateur</numerusform>
            <numerusform>%1 incubateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a number and a share</comment>
        <extracomment>A number and the share it is: 120 (47 %)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ComplianceShares</name>
    <message>
        <source>Open, measured, accessible, secure: shares of services</source>
        <translation>Ouverts, mesurés, accessibles, sûrs&#xa0;: parts des services</translation>
    </message>
    <message>
        <source>No service in programme on %1</source>
        <translation>Aucun service en cours d’accompagnement au %1</translation>
    </message>
    <message numerus="yes">
        <source>Among %1 service(s) in programme, %2, on %3</source>
        <extracomment>Number of services; whose; on which day</extracomment>
        <translation>
            <numerusform>Sur %1 service en cours d’accompagnement, %2, au %3</numerusform>
            <numerusform>Sur %1 services en cours d’accompagnement, %2, au %3</numerusform>
        </translation>
    </message>
    <message>
        <source>A service of which nothing is on record is counted as such, not as a no.</source>
        <translation>Un service dont rien n’est connu est compté comme tel, et non comme un «&#xa0;non&#xa0;».</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>Rien de connu</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Code source ouvert</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <translation>Statistiques publiques</translation>
    </message>
    <message>
        <source>Public budget</source>
        <translation>Budget public</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Security review</source>
        <translation>Revue de sécurité</translation>
    </message>
    <message>
        <source>Risk analysis</source>
        <translation>Analyse de risques</translation>
    </message>
    <message numerus="yes">
        <source>%1 service(s): %2 for %3 of them, %4 for %5</source>
        <extracomment>Number of services; an obligation and the share that meets it, the one most meet, then the one fewest meet</extracomment>
        <translation>
            <numerusform>%1 service&#xa0;: %2 pour %3, %4 pour %5</numerusform>
            <numerusform>%1 services&#xa0;: %2 pour %3 d’entre eux, %4 pour %5</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, number of services</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <comment>obligation, what is on record</comment>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Yes: the record says so, or links to the source code, the statistics, the budget or the risk analysis; accessibility: in full. Facts and links have no dates, so this is what is on record, whatever the day.</source>
        <translation>Oui&#xa0;: la fiche le dit, ou renvoie au code source, aux statistiques, au budget ou à l’analyse de risques&#xa0;; accessibilité&#xa0;: totale. Ces faits et ces liens n’ont pas de date&#xa0;: c’est ce qui est connu, quel que soit le jour.</translation>
    </message>
    <message>
        <source>Nothing is on record of openness, measures, accessibility and security</source>
        <translation>Rien n’est renseigné sur l’ouverture, les mesures, l’accessibilité et la sécurité</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::DeckPlan</name>
    <message>
        <source>There is no chart “%1”</source>
        <translation>Il n’y a pas de graphique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>A slide of a later program</source>
        <translation>Une diapositive d’une version plus récente</translation>
    </message>
    <message>
        <source>There is no table “%1”</source>
        <translation>Il n’y a pas de tableau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a portfolio, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This startup is no longer in the portfolio</source>
        <translation>Cette startup n’est plus dans le portefeuille</translation>
    </message>
    <message>
        <source>No session is planned</source>
        <translation>Aucune séance n’est prévue</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>Revue annuelle</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::DeckSlides</name>
    <message>
        <source>as at the end of %1</source>
        <comment>a year or a day</comment>
        <translation>comme à la fin de %1</translation>
    </message>
    <message>
        <source>%1 from %2 (%3)</source>
        <comment>a change, a number, a year or a day</comment>
        <translation>%1 par rapport à %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact, what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No earlier decision on record.</source>
        <translation>Aucune décision antérieure connue.</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Dernière décision</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Critère de succès</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a condition, its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>invested in %1</source>
        <comment>a fiscal year</comment>
        <translation>investis en %1</translation>
    </message>
    <message>
        <source>startups in the programme</source>
        <translation>startups dans le programme</translation>
    </message>
    <message>
        <source>startups since the first one</source>
        <translation>startups depuis la première</translation>
    </message>
    <message>
        <source>made permanent since the first one</source>
        <translation>pérennisées depuis la première</translation>
    </message>
    <message>
        <source>active incubators</source>
        <translation>incubateurs actifs</translation>
    </message>
    <message>
        <source>active members</source>
        <translation>membres actifs</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) in the programme</source>
        <translation>
            <numerusform>%n startup en cours d’accompagnement</numerusform>
            <numerusform>%n startups en cours d’accompagnement</numerusform>
        </translation>
    </message>
    <message>
        <source>Key figures on %1</source>
        <comment>a day</comment>
        <translation>Chiffres clés au %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a startup, its phase</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a phase</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>people in the team</source>
        <translation>personnes dans l’équipe</translation>
    </message>
    <message>
        <source>spent since the beginning</source>
        <translation>dépensés depuis le début</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>engagés</translation>
    </message>
    <message>
        <source>lasts until %1</source>
        <comment>a day</comment>
        <translation>dure jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a title, a page, pages</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>as on %1</source>
        <comment>a day</comment>
        <extracomment>%1: a day</extracomment>
        <translation>comme au %1</translation>
    </message>
    <message>
        <source>Incubator</source>
        <translation>Incubateur</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::DeckTables</name>
    <message>
        <source>Startups in the programme</source>
        <translation>Startups dans le programme</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Incubator</source>
        <translation>Incubateur</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) in the programme</source>
        <translation>
            <numerusform>%n startup en cours d’accompagnement</numerusform>
            <numerusform>%n startups en cours d’accompagnement</numerusform>
        </translation>
    </message>
    <message>
        <source>Money by route</source>
        <translation>Argent par voie</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Invested in %1</source>
        <comment>a fiscal year</comment>
        <translation>Investi en %1</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Un an avant</translation>
    </message>
    <message>
        <source>Committed in %1</source>
        <comment>a fiscal year</comment>
        <translation>Engagé en %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>%1 invested in %2</source>
        <comment>money, a fiscal year</comment>
        <translation>%1 investis en %2</translation>
    </message>
    <message>
        <source>What is committed is promised, not spent; it is never added to what is invested.</source>
        <translation>Ce qui est engagé est promis, pas dépensé&#xa0;; cela ne s’ajoute jamais à ce qui est investi.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) in a year</source>
        <translation>
            <numerusform>%n décision en un an</numerusform>
            <numerusform>%n décisions en un an</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two days</comment>
        <translation>Du %1 au %2</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::Domains</name>
    <message>
        <source>Domains of expertise over time</source>
        <translation>Domaines d’expertise au fil du temps</translation>
    </message>
    <message>
        <source>No active member up to %1</source>
        <translation>Aucun membre actif jusqu’au %1</translation>
    </message>
    <message>
        <source>Active members by domain of expertise at the end of each year, %1, %2 to %3</source>
        <translation>Membres actifs selon le domaine d’expertise à la fin de chaque année, %1, de %2 au %3</translation>
    </message>
    <message>
        <source>Each person counts once.</source>
        <translation>Chaque personne compte une fois.</translation>
    </message>
    <message>
        <source>Of all active members on the last day of each year; the last point is %1. A person has the domain on record now, on earlier days too.</source>
        <translation>Parmi tous les membres actifs au dernier jour de chaque année&#xa0;; le dernier point est le %1. Une personne a le domaine enregistré aujourd’hui, aux jours passés aussi.</translation>
    </message>
    <message>
        <source>Of chosen incubators: missions for startups that were with them on the day.</source>
        <translation>Pour les incubateurs choisis&#xa0;: missions pour les startups qui y étaient ce jour-là.</translation>
    </message>
    <message>
        <source>No domain given</source>
        <translation>Domaine non renseigné</translation>
    </message>
    <message>
        <source>Other domains</source>
        <translation>Autres domaines</translation>
    </message>
    <message>
        <source>No active member on %1</source>
        <translation>Aucun membre actif au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 active member(s)</source>
        <extracomment>A domain of expertise, a share, how many people</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2 de %3 membre actif</numerusform>
            <numerusform>%1&#xa0;: %2 des %3 membres actifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::DossierFile</name>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>What is held of %1</source>
        <translation>Ce qui est conservé sur %1</translation>
    </message>
    <message>
        <source>an erased person</source>
        <translation>une personne effacée</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a label</comment>
        <extracomment>What is held and its value: “Role: developer”</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file cannot be written here. Check that you may write in this folder.</source>
        <translation>Le fichier ne peut pas être écrit ici. Vérifiez que vous pouvez écrire dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::DueWords</name>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Fin de période</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>Revue en retard</translation>
    </message>
    <message>
        <source>Money runs out</source>
        <translation>Fin du financement</translation>
    </message>
    <message>
        <source>Condition due</source>
        <translation>Condition à échéance</translation>
    </message>
    <message>
        <source>Committee planned</source>
        <translation>Comité prévu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>small team, half of it lost within 183 days</source>
        <translation>petite équipe, réduite de moitié en 183 jours</translation>
    </message>
    <message>
        <source>small team for its phase</source>
        <translation>petite équipe pour sa phase</translation>
    </message>
    <message>
        <source>half of the team lost within 183 days</source>
        <translation>équipe réduite de moitié en 183 jours</translation>
    </message>
    <message numerus="yes">
        <source>%1: named %n time(s) in the past, too few to say how often that was right.</source>
        <extracomment>After a phase: no claim is made</extracomment>
        <translation>
            <numerusform>%1&#xa0;: signalée %n fois par le passé, trop peu pour dire combien de fois cela s’est vérifié.</numerusform>
            <numerusform>%1&#xa0;: %n signalements passés, trop peu pour dire combien de fois cela s’est vérifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: of %2 times a startup was named in the past, %3 were followed by a stop within a year (%4; all: %5).</source>
        <extracomment>A phase; how often the watch list named a startup in it; how many of those stopped within a year, and their share; the share of all</extracomment>
        <translation>%1&#xa0;: sur %2 signalements passés, %3 ont été suivis d’un arrêt dans l’année (%4&#x202f;; ensemble&#xa0;: %5).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>calendar</comment>
        <extracomment>In a calendar: a startup and why that day matters</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>The period decided ended on %1</source>
        <translation>La période décidée s’est terminée le %1</translation>
    </message>
    <message>
        <source>The period decided ends on %1</source>
        <translation>La période décidée se termine le %1</translation>
    </message>
    <message>
        <source>The review was due on %1</source>
        <translation>La revue était attendue le %1</translation>
    </message>
    <message>
        <source>The review is due on %1</source>
        <translation>La revue est attendue le %1</translation>
    </message>
    <message>
        <source>The money ran out on %1</source>
        <translation>L’argent s’est épuisé le %1</translation>
    </message>
    <message>
        <source>The money lasts until %1</source>
        <translation>L’argent dure jusqu’au %1</translation>
    </message>
    <message>
        <source>A condition was due on %1</source>
        <translation>Une condition était à remplir le %1</translation>
    </message>
    <message>
        <source>A condition is due on %1</source>
        <translation>Une condition est à remplir le %1</translation>
    </message>
    <message>
        <source>A committee looks at it on %1</source>
        <translation>Un comité l’examine le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>That a condition is due, and the condition</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ExitsIncidence</name>
    <message>
        <source>Made permanent or stopped, since the start</source>
        <translation>Pérennisés ou arrêtés, depuis le début</translation>
    </message>
    <message>
        <source>Days since the start of the first phase</source>
        <translation>Jours depuis le début de la première phase</translation>
    </message>
    <message>
        <source>No product has started by %1</source>
        <translation>Aucun produit n’a commencé au %1</translation>
    </message>
    <message numerus="yes">
        <source>Share of %1 product(s), %2</source>
        <extracomment>Number of products; which they are, such as “all incubators, begun by 20 August 2026”</extracomment>
        <translation>
            <numerusform>Part de %1 produit, %2</numerusform>
            <numerusform>Part de %1 produits, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Products still on their way count for as long as they were watched.</source>
        <translation>Les produits encore en chemin comptent pour le temps où ils ont été suivis.</translation>
    </message>
    <message>
        <source>Made permanent</source>
        <translation>Pérennisés</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>No product was watched for a year yet</source>
        <translation>Aucun produit n’a encore été suivi pendant un an</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what became of products, and of which share</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s) after the start: %2</source>
        <extracomment>How long after they started; which shares came to which end</extracomment>
        <translation>
            <numerusform>%1 an après le début&#xa0;: %2</numerusform>
            <numerusform>%1 ans après le début&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Cumulative incidence by Aalen and Johansen: what part of the products had come to this end so long after they started, when another end rules it out. Only the first outcome counts. The curves end where fewer than one product in twenty is still watched. Products of which the start is not on record are left out.</source>
        <translation>Incidence cumulée d’Aalen et Johansen&#xa0;: la part des produits qui ont connu cette issue tant de jours après leur début, sachant qu’une autre issue l’exclut. Seule la première issue compte. Les courbes s’arrêtent quand moins d’un produit sur vingt est encore suivi. Les produits dont le début n’est pas connu sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::FundingByRoute</name>
    <message>
        <source>Money invested a year by route</source>
        <translation>Montants investis par an selon la voie de financement</translation>
    </message>
    <message>
        <source>No money invested up to %1</source>
        <translation>Aucun investissement jusqu’au %1</translation>
    </message>
    <message>
        <source>Money spent in a fiscal year by route, %1, %2 to %3</source>
        <translation>Dépenses par exercice selon la voie de financement, %1, de %2 au %3</translation>
    </message>
    <message>
        <source>%1 invested in %2, %3 of it from the own budget</source>
        <translation>%1 investis en %2, dont %3 sur budget propre</translation>
    </message>
    <message>
        <source>%1 invested in %2, %3 of it in partnerships</source>
        <translation>%1 investis en %2, dont %3 en partenariat</translation>
    </message>
    <message>
        <source>%1 invested in %2, %3 of it spent directly by partners</source>
        <translation>%1 investis en %2, dont %3 dépensés directement par les partenaires</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::FundingByStartup</name>
    <message>
        <source>Money invested in a year by startup</source>
        <translation>Montants investis dans l’année par startup</translation>
    </message>
    <message>
        <source>Money spent on each startup in the fiscal year %1 by route, %2</source>
        <translation>Dépenses pour chaque startup dans l’exercice %1 selon la voie de financement, %2</translation>
    </message>
    <message>
        <source>The startups with the most money are named, the others added up. The period&apos;s last day chooses the year.</source>
        <translation>Les startups qui ont reçu le plus sont nommées, les autres additionnées. Le dernier jour de la période choisit l’exercice.</translation>
    </message>
    <message>
        <source>Network as a whole</source>
        <translation>Ensemble du réseau</translation>
    </message>
    <message numerus="yes">
        <source>%1 other startup(s)</source>
        <translation>
            <numerusform>%1 autre startup</numerusform>
            <numerusform>%1 autres startups</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 invested in %2, all of it for the network as a whole</source>
        <translation>%1 investis en %2, pour l’ensemble du réseau</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 invested in %4</source>
        <extracomment>A startup, an amount, the amount it is a part of, a year</extracomment>
        <translation>%1&#xa0;: %2 des %3 investis en %4</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::FundingByUse</name>
    <message>
        <source>Money invested in a year by use</source>
        <translation>Montants investis dans l’année selon l’usage</translation>
    </message>
    <message>
        <source>Money spent in the fiscal year %1 by what the startup was on the day of the expense, %2</source>
        <translation>Dépenses de l’exercice %1 selon la phase de la startup au jour de la dépense, %2</translation>
    </message>
    <message>
        <source>Use: the phase the startup was in on the day of the expense, or its exit; expenses without a startup are for the network as a whole. The period&apos;s last day chooses the year.</source>
        <translation>Usage&#xa0;: la phase de la startup au jour de la dépense, ou sa sortie&#xa0;; les dépenses sans startup sont pour l’ensemble du réseau. Le dernier jour de la période choisit l’exercice.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencée</translation>
    </message>
    <message>
        <source>Made permanent</source>
        <translation>Pérennisées</translation>
    </message>
    <message>
        <source>Network as a whole</source>
        <translation>Ensemble du réseau</translation>
    </message>
    <message>
        <source>%1 invested in %2</source>
        <translation>%1 investis en %2</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 invested in %4</source>
        <extracomment>What money was used for, a share, an amount, a year</extracomment>
        <translation>%1&#xa0;: %2 des %3 investis en %4</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::FundingWords</name>
    <message>
        <source>%1 (to %2)</source>
        <extracomment>A fiscal year that is not over, and the day it is counted to: 2026 (to 20 Aug)</extracomment>
        <translation>%1 (au %2)</translation>
    </message>
    <message>
        <source>Money spent; what is promised is not counted.</source>
        <translation>Argent dépensé&#xa0;; ce qui est promis ne compte pas.</translation>
    </message>
    <message>
        <source>Invested: the expenses dated in the fiscal year, up to %1, by the way the money takes. Commitments are promises and never added; grants of accelerated funding are not expenses.</source>
        <translation>Investi&#xa0;: les dépenses datées de l’exercice, jusqu’au %1, selon la voie de financement. Les engagements sont des promesses, jamais additionnées&#xa0;; les fonds d’accélération accordés ne sont pas des dépenses.</translation>
    </message>
    <message>
        <source>Of chosen incubators: spent on startups that are with them on %1; what is spent for the network as a whole is left out.</source>
        <translation>Pour les incubateurs choisis&#xa0;: dépensé pour les startups qui y sont au %1&#xa0;; ce qui est dépensé pour l’ensemble du réseau ne compte pas.</translation>
    </message>
    <message>
        <source>No money invested in %1</source>
        <comment>a fiscal year</comment>
        <translation>Aucun investissement en %1</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::GoStop</name>
    <message>
        <source>Go or stop, by phase</source>
        <translation>Poursuite ou arrêt, par phase</translation>
    </message>
    <message>
        <source>Every stay in a phase, %1: %2</source>
        <comment>which stays; how many</comment>
        <extracomment>Which stays, such as “all incubators, begun by 20 August 2026”, and how many there are</extracomment>
        <translation>Chaque passage dans une phase, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A product that enters a phase twice counts twice.</source>
        <translation>Un produit qui entre deux fois dans une phase compte deux fois.</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Poursuivis</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Encore en cours</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, number of stays</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No phase has ended by %1</source>
        <translation>Aucune phase n’est terminée au %1</translation>
    </message>
    <message>
        <source>No phase on record up to %1</source>
        <translation>Aucune phase connue jusqu’au %1</translation>
    </message>
    <message>
        <source>%1: of %2 that ended, %3 stopped</source>
        <extracomment>A phase; how many stays in it have ended; how many of them by a stop, with the share</extracomment>
        <translation>%1&#xa0;: sur %2 passages terminés, %3 arrêtés</translation>
    </message>
    <message>
        <source>%1: %2 ended, of which %3 stopped; %4 still there.</source>
        <comment>phase, numbers of stays</comment>
        <translation>%1&#xa0;: %2 terminés, dont %3 arrêtés&#xa0;; %4 encore en cours.</translation>
    </message>
    <message>
        <source>Went on: another phase followed, later or earlier, or an exit to be operated or transferred. Shares are of the stays that have ended; who is still there may yet stop. Two phases recorded on one day count once.</source>
        <translation>Poursuivis&#xa0;: une autre phase a suivi, ultérieure ou antérieure, ou une sortie (opéré ou transféré). Les parts portent sur les passages terminés&#xa0;; ceux en cours peuvent encore s’arrêter. Deux phases inscrites le même jour comptent une fois.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::Grants</name>
    <message>
        <source>Accelerated funding: amounts by round</source>
        <translation>Fonds d’accélération&#xa0;: montants par promotion</translation>
    </message>
    <message>
        <source>Accelerated funding: services by round</source>
        <translation>Fonds d’accélération&#xa0;: services par promotion</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Round not given</source>
        <translation>Promotion non renseignée</translation>
    </message>
    <message>
        <source>No accelerated funding granted up to %1</source>
        <translation>Aucun fonds d’accélération accordé jusqu’au %1</translation>
    </message>
    <message>
        <source>Accelerated funding granted by round, %1, up to %2</source>
        <translation>Fonds d’accélération accordés par promotion, %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Services with accelerated funding by round, %1, up to %2</source>
        <translation>Services lauréats du fonds d’accélération par promotion, %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Grants are decisions, no expenses: they are in no other amount.</source>
        <translation>Les fonds accordés sont des décisions, pas des dépenses&#xa0;: ils ne sont dans aucun autre montant.</translation>
    </message>
    <message>
        <source>Of chosen incubators: startups that are with them on %1.</source>
        <translation>Pour les incubateurs choisis&#xa0;: les startups qui y sont au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 grant(s) of accelerated funding in one round, %2 in all</source>
        <translation>
            <numerusform>%1 fonds d’accélération accordé en une promotion, %2 au total</numerusform>
            <numerusform>%1 fonds d’accélération accordés en une promotion, %2 au total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 grant(s) of accelerated funding in %2 rounds, %3 in all</source>
        <translation>
            <numerusform>%1 fonds d’accélération accordé en %2 promotions, %3 au total</numerusform>
            <numerusform>%1 fonds d’accélération accordés en %2 promotions, %3 au total</numerusform>
        </translation>
    </message>
    <message>
        <source>A grant is a recorded decision of accelerated funding; its round is the one it names. Grants without a day count too, unless the period has a first day. Rounds are in the order of their numbers, or else of their first day.</source>
        <translation>Un fonds accordé est une décision enregistrée du fonds d’accélération&#xa0;; sa promotion est celle qu’elle nomme. Ceux sans date comptent aussi, sauf si la période a un premier jour. Les promotions sont dans l’ordre de leurs numéros, sinon de leur premier jour.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::HeadCount</name>
    <message>
        <source>Active members over time</source>
        <translation>Membres actifs au fil du temps</translation>
    </message>
    <message>
        <source>No active member up to %1</source>
        <translation>Aucun membre actif jusqu’au %1</translation>
    </message>
    <message>
        <source>Active members by status at the end of each month, %1, %2 to %3</source>
        <translation>Membres actifs selon le statut à la fin de chaque mois, %1, de %2 à %3</translation>
    </message>
    <message>
        <source>Each person counts once.</source>
        <translation>Chaque personne compte une fois.</translation>
    </message>
    <message>
        <source>Active: with a mission that covers the day. The status is that of the mission that covers the day and ends last. The last point is %1.</source>
        <translation>Actif&#xa0;: avec une mission en cours ce jour-là. Le statut est celui de la mission en cours qui finit le plus tard. Le dernier point est le %1.</translation>
    </message>
    <message>
        <source>Of chosen incubators: missions for startups that were with them on the day.</source>
        <translation>Pour les incubateurs choisis&#xa0;: missions pour les startups qui y étaient ce jour-là.</translation>
    </message>
    <message numerus="yes">
        <source>%1 active member(s) on %2</source>
        <translation>
            <numerusform>%1 membre actif au %2</numerusform>
            <numerusform>%1 membres actifs au %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 active member(s), as many as a year before</source>
        <translation>
            <numerusform>%1 membre actif, autant qu’un an plus tôt</numerusform>
            <numerusform>%1 membres actifs, autant qu’un an plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 active member(s), %2 more than a year before</source>
        <translation>
            <numerusform>%1 membre actif, %2 de plus qu’un an plus tôt</numerusform>
            <numerusform>%1 membres actifs, %2 de plus qu’un an plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 active member(s), %2 fewer than a year before</source>
        <translation>
            <numerusform>%1 membre actif, %2 de moins qu’un an plus tôt</numerusform>
            <numerusform>%1 membres actifs, %2 de moins qu’un an plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>No active member on %1</source>
        <translation>Aucun membre actif au %1</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::IntrapreneurStays</name>
    <message>
        <source>How long intrapreneurs stay, by year of arrival</source>
        <translation>Durée de mission des intrapreneurs selon l’année d’arrivée</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Length of intrapreneurs&apos; stays by year of arrival, %1, %2 to %3; hollow: still here</source>
        <translation>Durée de présence des intrapreneurs selon l’année d’arrivée, %1, de %2 au %3&#xa0;; en creux&#xa0;: encore présents</translation>
    </message>
    <message numerus="yes">
        <source>%1 stay(s), of which %2 have ended; medians: Kaplan–Meier.</source>
        <translation>
            <numerusform>%1 présence, dont %2 terminées&#xa0;; médianes&#xa0;: Kaplan-Meier.</numerusform>
            <numerusform>%1 présences, dont %2 terminées&#xa0;; médianes&#xa0;: Kaplan-Meier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intrapreneurs: people whose domain of expertise is intrapreneurship. A mark is a stay: missions with gaps of up to %1 day(s) between them are one. Who is still here counts up to %2. Quartiles and medians are Kaplan–Meier&apos;s of each year of arrival; what is not reached is not drawn, nor are the quartiles of a few.</source>
        <translation>
            <numerusform>Intrapreneurs&#xa0;: personnes dont le domaine d’expertise est l’intraprenariat. Une marque est une présence&#xa0;: les missions séparées de %1 jour au plus n’en font qu’une. Qui est encore présent compte jusqu’au %2. Quartiles et médianes sont ceux de Kaplan-Meier pour chaque année d’arrivée&#xa0;; ceux qui ne sont pas atteints ne sont pas tracés, ni les quartiles de quelques présences seulement.</numerusform>
            <numerusform>Intrapreneurs&#xa0;: personnes dont le domaine d’expertise est l’intraprenariat. Une marque est une présence&#xa0;: les missions séparées de %1 jours au plus n’en font qu’une. Qui est encore présent compte jusqu’au %2. Quartiles et médianes sont ceux de Kaplan-Meier pour chaque année d’arrivée&#xa0;; ceux qui ne sont pas atteints ne sont pas tracés, ni les quartiles de quelques présences seulement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of chosen incubators: missions for startups that are with them on %1. Who goes on elsewhere counts as having left.</source>
        <translation>Pour les incubateurs choisis&#xa0;: missions pour les startups qui y sont au %1. Qui poursuit ailleurs compte comme parti.</translation>
    </message>
    <message>
        <source>No intrapreneur on record up to %1</source>
        <translation>Aucun intrapreneur enregistré jusqu’au %1</translation>
    </message>
    <message>
        <source>More than half of the intrapreneurs are still here</source>
        <translation>Plus de la moitié des intrapreneurs sont encore présents</translation>
    </message>
    <message>
        <source>Half of the intrapreneurs stay longer than %1 (%2)</source>
        <extracomment>A length in days, then the same in years</extracomment>
        <translation>La moitié des intrapreneurs restent plus de %1 (%2)</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::KnowledgeWords</name>
    <message>
        <source>%1, since %2</source>
        <comment>phase, date</comment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>phase, its first day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>seeking a sponsor</source>
        <translation>à la recherche d&apos;une administration porteuse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Start of the phase</source>
        <translation>Début de la phase</translation>
    </message>
    <message>
        <source>Earlier phases</source>
        <translation>Phases antérieures</translation>
    </message>
    <message>
        <source>Incubator</source>
        <translation>Incubateur</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Administrations porteuses</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known then</source>
        <translation>Inconnue alors</translation>
    </message>
    <message>
        <source>No longer on record</source>
        <translation>N&apos;est plus au fichier</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::MasterTemplate</name>
    <message>
        <source>This is not a presentation or a template whose master can be used. Open it in the office suite, save it as .pptx or .potx, and choose that file.</source>
        <translation>Ce n’est pas une présentation ou un modèle dont le masque peut servir. Ouvrez-le dans la suite bureautique, enregistrez-le en .pptx ou .potx, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>There is no such template. Choose a .pptx or .potx file that is there.</source>
        <translation>Ce modèle n’existe pas. Choisissez un fichier .pptx ou .potx qui existe.</translation>
    </message>
    <message>
        <source>The template cannot be read: %1.</source>
        <translation>Le modèle ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The template is larger than any master needs. Take its slides out, and save it as .potx.</source>
        <translation>Le modèle est plus lourd qu’aucun masque n’en a besoin. Retirez ses diapositives, et enregistrez-le en .potx.</translation>
    </message>
    <message>
        <source>The template is damaged, or no presentation. Open it in the office suite, save it as .pptx or .potx, and choose that file.</source>
        <translation>Le modèle est endommagé, ou n’est pas une présentation. Ouvrez-le dans la suite bureautique, enregistrez-le en .pptx ou .potx, et choisissez ce fichier.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::NationalImpactYears</name>
    <message>
        <source>Services with national impact, per year</source>
        <translation>Services à impact national, par année</translation>
    </message>
    <message>
        <source>New in the year</source>
        <translation>Nouveaux dans l’année</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>No service with national impact on record up to %1</source>
        <translation>Aucun service à impact national connu jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 service(s) with national impact, %2 of them new in %3</source>
        <extracomment>A number of services, then how many of them in a year</extracomment>
        <translation>
            <numerusform>%1 service à impact national, dont %2 nouveau en %3</numerusform>
            <numerusform>%1 services à impact national, dont %2 nouveaux en %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Services by the year they first had national impact, %1, up to %2</source>
        <extracomment>Whose services, the last day</extracomment>
        <translation>Services selon l’année de leur premier impact national, %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Each service counts once.</source>
        <translation>Chaque service compte une fois.</translation>
    </message>
    <message>
        <source>National impact as recorded by events and milestones with a date; the first one of each service. A service that was stopped later stays in the count.</source>
        <translation>Impact national d’après les événements et les jalons datés&#xa0;; le premier de chaque service. Un service arrêté depuis reste compté.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::NetworkSayings</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A phase and how many are in it: Construction 24</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n arrêtée</numerusform>
            <numerusform>%n arrêtées</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped after the investigation</source>
        <translation>arrêtées après l’investigation</translation>
    </message>
    <message>
        <source>stopped later</source>
        <translation>arrêtées plus tard</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>An incubator and its startups by phase: La Fabrique: Construction 4 (Zen, Avril…); …</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 contains %2.</source>
        <translation>%1 contient %2.</translation>
    </message>
    <message>
        <source>%2 joined to form %1.</source>
        <translation>%2 se sont réunies pour former %1.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>phase, how many, their names</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Without an incubator</source>
        <translation>Sans incubateur</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n in the programme</source>
        <translation>
            <numerusform>%n en cours d’accompagnement</numerusform>
            <numerusform>%n en cours d’accompagnement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n success(es)</source>
        <translation>
            <numerusform>%n réussite</numerusform>
            <numerusform>%n réussites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>How many startups, then in how many incubators: 231 in the programme, 105 successes in 20 incubators
----------
Startups in the programme, then in how many incubators: 38 startups in 5 incubators</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n incubator(s)</source>
        <translation>
            <numerusform>%n incubateur</numerusform>
            <numerusform>%n incubateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No startup had begun by %1</source>
        <translation>Aucune startup n’avait commencé au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Appends to a title: 38 startups in 5 incubators, 3 made permanent</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n made permanent</source>
        <translation>
            <numerusform>%n pérennisée</numerusform>
            <numerusform>%n pérennisées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <translation>%1, tel que connu le %2</translation>
    </message>
    <message>
        <source>%1, as known now</source>
        <translation>%1, tel que connu aujourd’hui</translation>
    </message>
    <message>
        <source>Map of the network on %1: %2.</source>
        <translation>Carte du réseau au %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermées</translation>
    </message>
    <message>
        <source>method abandoned by the sponsor</source>
        <translation>méthode abandonnée par le porteur</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::PhaseDurationsChart</name>
    <message>
        <source>Phase duration with quartiles</source>
        <translation>Durée des phases et quartiles</translation>
    </message>
    <message>
        <source>Days in the phase</source>
        <translation>Jours dans la phase</translation>
    </message>
    <message>
        <source>No phase on record up to %1</source>
        <translation>Aucune phase connue jusqu’au %1</translation>
    </message>
    <message>
        <source>Days of each stay in a phase, %1; hollow: still going on</source>
        <comment>which stays</comment>
        <extracomment>Which stays, such as “all incubators, begun by 20 August 2026”</extracomment>
        <translation>Jours de chaque passage dans une phase, %1&#xa0;; cercle vide&#xa0;: en cours</translation>
    </message>
    <message>
        <source>Quartiles by Kaplan–Meier, so that stays still going on count for what they are.</source>
        <translation>Quartiles de Kaplan–Meier, qui comptent les passages en cours pour ce qu’ils sont.</translation>
    </message>
    <message>
        <source>A quarter, half or three quarters of the stays end within the quartiles. Two phases recorded on one day are left out. Averages over the stays that have ended would be too short and are not shown.</source>
        <translation>Un quart, la moitié et trois quarts des passages finissent avant les quartiles. Deux phases inscrites le même jour sont laissées de côté. La moyenne des seuls passages terminés serait trop courte et n’est pas montrée.</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>a quartile</comment>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>%1: %2 stays, %3 ended; quartiles %4, %5 and %6 days</source>
        <comment>phase, numbers</comment>
        <translation>%1&#xa0;: %2 passages, %3 terminés&#xa0;; quartiles&#xa0;: %4, %5 et %6 jours</translation>
    </message>
    <message>
        <source>%1 (95 % interval of the median: %2 to %3)</source>
        <extracomment>What was said of a phase, then the bounds of its median in days</extracomment>
        <translation>%1 (intervalle à 95&#xa0;% de la médiane&#xa0;: %2 à %3)</translation>
    </message>
    <message>
        <source>No phase has lasted long enough to tell how long half of them last</source>
        <translation>Aucune phase n’a duré assez longtemps pour dire combien en dure la moitié</translation>
    </message>
    <message>
        <source>%1: half last %2 days or more</source>
        <extracomment>A phase and a number of days</extracomment>
        <translation>%1&#xa0;: la moitié durent %2 jours ou plus</translation>
    </message>
    <message>
        <source>%1: half last %2 days or more, where %3 to %4 are expected</source>
        <extracomment>A phase, a number of days, and what was expected, from and to</extracomment>
        <translation>%1&#xa0;: la moitié durent %2 jours ou plus, là où l’on en attend %3 à %4</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::PhasesByIncubator</name>
    <message>
        <source>Products per phase and incubator</source>
        <translation>Produits par phase et par incubateur</translation>
    </message>
    <message>
        <source>Products by phase and incubator, those made permanent included, %1, on %2</source>
        <extracomment>Whose startups, on which day</extracomment>
        <translation>Produits par phase et par incubateur, pérennisés compris, %1, au %2</translation>
    </message>
    <message>
        <source>Stopped products are left out.</source>
        <translation>Les produits arrêtés ne sont pas comptés.</translation>
    </message>
    <message>
        <source>A product counts for the incubator that is on record for it on the day. Products put away since are counted as well. The order is by number of products and is no ranking: incubators began at different times.</source>
        <translation>Un produit compte pour l’incubateur connu ce jour-là. Les produits rangés depuis comptent aussi. L’ordre suit le nombre de produits et n’est pas un classement&#xa0;: les incubateurs n’ont pas commencé en même temps.</translation>
    </message>
    <message>
        <source>No incubator on record</source>
        <translation>Sans incubateur connu</translation>
    </message>
    <message numerus="yes">
        <source>%1 other(s)</source>
        <comment>incubators too small for a column of their own</comment>
        <translation>
            <numerusform>%1 autre</numerusform>
            <numerusform>%1 autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No product in programme or made permanent on %1</source>
        <translation>Aucun produit en cours d’accompagnement ou pérennisé au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme or made permanent</source>
        <translation>
            <numerusform>%1 produit en cours d’accompagnement ou pérennisé</numerusform>
            <numerusform>%1 produits en cours d’accompagnement ou pérennisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 in %1 incubator(s)</source>
        <comment>products in programme</comment>
        <extracomment>Products in programme or made permanent, in so many incubators</extracomment>
        <translation>
            <numerusform>%2 dans %1 incubateur</numerusform>
            <numerusform>%2 dans %1 incubateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the largest, %2, has %3</source>
        <extracomment>What was said of all of them; an incubator; a number of products</extracomment>
        <translation>%1&#xa0;; le plus grand, %2, en a %3</translation>
    </message>
    <message>
        <source>%1; the largest has %2</source>
        <extracomment>What was said of all incubators; a number of products</extracomment>
        <translation>%1&#xa0;; le plus grand en a %2</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::PhasesOverTime</name>
    <message>
        <source>Products by phase over time</source>
        <translation>Produits par phase au fil du temps</translation>
    </message>
    <message>
        <source>Products in programme by phase at the end of each month, %1, %2 to %3</source>
        <extracomment>Whose startups, from which month, to which month</extracomment>
        <translation>Produits en cours d’accompagnement par phase à la fin de chaque mois, %1, de %2 à %3</translation>
    </message>
    <message>
        <source>Transfers and stops leave the count on their date.</source>
        <translation>Les transferts et les arrêts sortent du compte à leur date.</translation>
    </message>
    <message>
        <source>A product is in the phase it entered last on or before the day. In programme: investigation, construction, acceleration and consolidation. Products put away since are counted as well. The last point is %1.</source>
        <translation>Un produit est dans la phase où il est entré en dernier, ce jour compris. En cours d’accompagnement&#xa0;: investigation, construction, accélération et consolidation. Les produits rangés depuis comptent aussi. Le dernier point est le %1.</translation>
    </message>
    <message>
        <source>No product in programme up to %1</source>
        <translation>Aucun produit en cours d’accompagnement jusqu’au %1</translation>
    </message>
    <message>
        <source>No product in programme on %1</source>
        <translation>Aucun produit en cours d’accompagnement au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme, %2 in investigation</source>
        <translation>
            <numerusform>%1 produit en cours d’accompagnement, %2 en investigation</numerusform>
            <numerusform>%1 produits en cours d’accompagnement, %2 en investigation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme, %2 in construction</source>
        <translation>
            <numerusform>%1 produit en cours d’accompagnement, %2 en construction</numerusform>
            <numerusform>%1 produits en cours d’accompagnement, %2 en construction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme, %2 in acceleration</source>
        <translation>
            <numerusform>%1 produit en cours d’accompagnement, %2 en accélération</numerusform>
            <numerusform>%1 produits en cours d’accompagnement, %2 en accélération</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme, %2 in consolidation</source>
        <translation>
            <numerusform>%1 produit en cours d’accompagnement, %2 en consolidation</numerusform>
            <numerusform>%1 produits en cours d’accompagnement, %2 en consolidation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) in programme, %2 without a phase on record</source>
        <translation>
            <numerusform>%1 produit en cours d’accompagnement, %2 sans phase connue</numerusform>
            <numerusform>%1 produits en cours d’accompagnement, %2 sans phase connue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opens</source>
        <comment>an incubator</comment>
        <translation>Ouverture de %1</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::PortfolioTrio</name>
    <message>
        <source>Portfolio: investigated, accompanied, made permanent</source>
        <translation>Portefeuille&#xa0;: en investigation, accompagnés, pérennisés</translation>
    </message>
    <message>
        <source>No product on record up to %1</source>
        <translation>Aucun produit connu jusqu’au %1</translation>
    </message>
    <message>
        <source>Products at the end of each year, %1, %2 to %3</source>
        <extracomment>Whose startups, the first year, the last day</extracomment>
        <translation>Produits à la fin de chaque année, %1, de %2 au %3</translation>
    </message>
    <message>
        <source>Stopped products are left out.</source>
        <translation>Les produits arrêtés ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Accompanied: in construction, acceleration or consolidation. Made permanent: operated in the network or transferred, and still so on the day. Products put away since are counted as well.</source>
        <translation>Accompagnés&#xa0;: en construction, accélération ou consolidation. Pérennisés&#xa0;: opérés au sein du réseau ou transférés, et encore ce jour-là. Les produits rangés depuis comptent aussi.</translation>
    </message>
    <message>
        <source>Made permanent</source>
        <translation>Pérennisés</translation>
    </message>
    <message>
        <source>Accompanied</source>
        <translation>Accompagnés</translation>
    </message>
    <message>
        <source>In investigation</source>
        <translation>En investigation</translation>
    </message>
    <message>
        <source>Phase not recorded</source>
        <translation>Phase non connue</translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) made permanent by %2, beside %3 accompanied and %4 in investigation</source>
        <extracomment>How many products are made permanent, then how many are accompanied, and in investigation</extracomment>
        <translation>
            <numerusform>%1 produit pérennisé au %2, à côté de %3 accompagnés et %4 en investigation</numerusform>
            <numerusform>%1 produits pérennisés au %2, à côté de %3 accompagnés et %4 en investigation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::Pptx</name>
    <message>
        <source>The slides cannot be written: %1. Choose another folder or make room.</source>
        <translation>Les diapositives ne peuvent pas être écrites&#xa0;: %1. Choisissez un autre dossier ou faites de la place.</translation>
    </message>
    <message>
        <source>Writing the slides was stopped; nothing was written.</source>
        <translation>L’écriture des diapositives a été arrêtée&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>pas de mémoire</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::RecordingLagChart</name>
    <message>
        <source>How late changes of phase are recorded</source>
        <translation>Retard d’inscription des changements de phase</translation>
    </message>
    <message>
        <source>Days until half of the changes were on record</source>
        <translation>Jours avant que la moitié des changements soient inscrits</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Médiane en jours</translation>
    </message>
    <message>
        <source>%1: %2 changes, quartiles %3, %4 and %5 days.</source>
        <comment>phase, numbers</comment>
        <translation>%1&#xa0;: %2 changements, quartiles&#xa0;: %3, %4 et %5 jours.</translation>
    </message>
    <message numerus="yes">
        <source>Median number of days from a change of phase to its record, by the phase entered, %1 change(s)</source>
        <translation>
            <numerusform>Nombre médian de jours entre un changement de phase et son inscription, selon la phase où l’on entre, %1 changement</numerusform>
            <numerusform>Nombre médian de jours entre un changement de phase et son inscription, selon la phase où l’on entre, %1 changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were true before the first record of this portfolio are left out.</source>
        <translation>Les changements antérieurs à la première inscription de ce portefeuille sont laissés de côté.</translation>
    </message>
    <message>
        <source>What is true already and not yet recorded cannot be counted, so recent delays look shorter than they are. Recorded ahead counts as 0 days. Between imports that are years apart the days say when an import came.</source>
        <translation>Ce qui est déjà vrai sans être inscrit ne peut pas être compté&#xa0;: les retards récents paraissent plus courts qu’ils ne sont. Une inscription d’avance compte 0 jour. Entre des imports distants de plusieurs années, les jours disent quand un import est venu.</translation>
    </message>
    <message>
        <source>No change of phase since this portfolio was begun, so no delay to tell</source>
        <translation>Aucun changement de phase depuis le début de ce portefeuille, donc aucun retard à dire</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) of phase, on record after a median of %2 days</source>
        <extracomment>How many changes of phase; a number of days, or from one number to another</extracomment>
        <translation>
            <numerusform>%1 changement de phase, inscrit au bout de %2 jours (médiane)</numerusform>
            <numerusform>%1 changements de phase, inscrits au bout de %2 jours (médiane)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>numbers of days</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportChecks</name>
    <message>
        <source>“%1” says another number than the measurement, which is %2.</source>
        <translation>«&#xa0;%1&#xa0;» dit un autre nombre que la mesure, qui est de %2.</translation>
    </message>
    <message>
        <source>Expenses of %1 have no date; they are in no year&apos;s sum.</source>
        <translation>Des dépenses de %1 n&apos;ont pas de date&#xa0;; elles ne sont dans la somme d&apos;aucune année.</translation>
    </message>
    <message>
        <source>no funder named</source>
        <translation>sans financeur</translation>
    </message>
    <message>
        <source>%1, %2: %3 committed for an envelope of %4.</source>
        <comment>a funder, a route</comment>
        <translation>%1, %2&#xa0;: %3 engagés pour une enveloppe de %4.</translation>
    </message>
    <message>
        <source>%1 says %2 trained, but %3 are listed.</source>
        <comment>a training and two numbers</comment>
        <translation>%1 annonce %2 personnes formées, mais %3 sont listées.</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) in the programme have no recorded phase: the phases do not add up to the programme.</source>
        <translation>
            <numerusform>%n startup du programme n&apos;a pas de phase enregistrée&#xa0;: la somme des phases n&apos;est pas celle du programme.</numerusform>
            <numerusform>%n startups du programme n&apos;ont pas de phase enregistrée&#xa0;: la somme des phases n&apos;est pas celle du programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportFigures</name>
    <message>
        <source>invested in startups</source>
        <translation>investis dans des startups</translation>
    </message>
    <message numerus="yes">
        <source>incubator(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>incubateur</numerusform>
            <numerusform>incubateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>startup(s) launched since %1</source>
        <comment>under a number; a year</comment>
        <translation>
            <numerusform>startup d&apos;État lancée depuis %1</numerusform>
            <numerusform>startups d&apos;État lancées depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>active member(s)</source>
        <comment>under a number</comment>
        <translation>
            <numerusform>membre actif</numerusform>
            <numerusform>membres actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>in the programme</source>
        <translation>en accompagnement</translation>
    </message>
    <message>
        <source>made permanent since %1</source>
        <comment>a year</comment>
        <translation>pérennisées depuis %1</translation>
    </message>
    <message>
        <source>entered in the year</source>
        <translation>entrées dans l&apos;année</translation>
    </message>
    <message>
        <source>stopped in the year</source>
        <translation>arrêtées dans l&apos;année</translation>
    </message>
    <message>
        <source>committed, not added to what is invested</source>
        <translation>engagés, sans s&apos;ajouter à l&apos;investissement</translation>
    </message>
    <message>
        <source>as in %1</source>
        <comment>a year</comment>
        <translation>comme en %1</translation>
    </message>
    <message>
        <source>%1 from %2 in %3</source>
        <comment>a change, a number, a year</comment>
        <translation>%1 par rapport à %3 (%2)</translation>
    </message>
    <message>
        <source>Money invested</source>
        <translation>Argent investi</translation>
    </message>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Membres actifs</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>En cours d&apos;accompagnement</translation>
    </message>
    <message>
        <source>Made permanent</source>
        <translation>Pérennisés</translation>
    </message>
    <message>
        <source>Entered in the year</source>
        <translation>Entrées dans l&apos;année</translation>
    </message>
    <message>
        <source>Stopped in the year</source>
        <translation>Arrêtées dans l&apos;année</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Of the money invested, %1 came from the own budget, %2 from partnerships (re-invoicing, credit transfer, management delegation), and %3 was spent directly by partners.</source>
        <translation>Sur les sommes investies, %1 viennent du budget propre, %2 de partenariats (refacturation, transfert de crédits, délégation de gestion), et %3 ont été dépensés directement par les partenaires.</translation>
    </message>
    <message>
        <source>Impact figures</source>
        <translation>Chiffres d&apos;impact</translation>
    </message>
    <message>
        <source>What changed for people</source>
        <translation>Ce qui a changé pour les usagers</translation>
    </message>
    <message>
        <source>No measurement is chosen as an impact figure of %1. Choose some on the pages of startups.</source>
        <translation>Aucune mesure n&apos;est choisie comme chiffre d&apos;impact de %1. Choisissez-en sur les pages des startups.</translation>
    </message>
    <message>
        <source>The year in moves</source>
        <translation>L&apos;année en mouvements</translation>
    </message>
    <message numerus="yes">
        <source>The year in %n move(s)</source>
        <translation>
            <numerusform>L&apos;année en %n mouvement</numerusform>
            <numerusform>L&apos;année en %n mouvements</numerusform>
        </translation>
    </message>
    <message>
        <source>Startups that entered a phase or left the programme, by month of %1</source>
        <translation>Startups entrées dans une phase ou sorties du programme, par mois de %1</translation>
    </message>
    <message>
        <source>Columns by month. In all: %1.</source>
        <translation>Colonnes par mois. En tout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>as on %1</source>
        <comment>a day</comment>
        <translation>comme au %1</translation>
    </message>
    <message>
        <source>%1 from %2 on %3</source>
        <comment>a change, a number, a day</comment>
        <translation>%1 par rapport au %3 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n startup(s) in the programme</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1&#xa0;: %n startup d’État en cours d’accompagnement</numerusform>
            <numerusform>%1&#xa0;: %n startups d’État en cours d’accompagnement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n active incubator(s)</source>
        <comment>such as: End of 2017: 38 startups in the programme</comment>
        <translation>
            <numerusform>%1, %n incubateur actif</numerusform>
            <numerusform>%1, %n incubateurs actifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportHtml</name>
    <message>
        <source>To the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <comment>what a table shows</comment>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data of “%1”</source>
        <translation>Les données de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportOpening</name>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <comment>a year</comment>
        <translation>Rapport d&apos;activité %1</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Éditorial</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an author and what they do</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Write to us</source>
        <translation>Nous écrire</translation>
    </message>
    <message>
        <source>End of %1</source>
        <comment>a year</comment>
        <translation>Fin %1</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportPortfolio</name>
    <message>
        <source>Network map</source>
        <translation>Carte du réseau</translation>
    </message>
    <message numerus="yes">
        <source>A network of %n incubator(s)</source>
        <translation>
            <numerusform>Un réseau de %n incubateur</numerusform>
            <numerusform>Un réseau de %n incubateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The map is drawn by the window and by exports.</source>
        <translation>La carte est dessinée par la fenêtre et par les exports.</translation>
    </message>
    <message>
        <source>Funding by route</source>
        <translation>Financement par voie</translation>
    </message>
    <message>
        <source>%1 invested in %2</source>
        <comment>a sum, a year</comment>
        <translation>%1 investis en %2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>Investi</translation>
    </message>
    <message>
        <source>No expense is recorded in these years.</source>
        <translation>Aucune dépense n&apos;est enregistrée pour ces années.</translation>
    </message>
    <message>
        <source>What was stopped</source>
        <translation>Ce qui a été arrêté</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Months in the programme</source>
        <translation>Mois dans le programme</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) stopped in %1</source>
        <translation>
            <numerusform>%n startup arrêtée en %1</numerusform>
            <numerusform>%n startups arrêtées en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No stop is recorded in the year.</source>
        <translation>Aucun arrêt n&apos;est enregistré dans l&apos;année.</translation>
    </message>
    <message>
        <source>Method and sources</source>
        <translation>Méthode et sources</translation>
    </message>
    <message>
        <source>Startups are counted once they have a phase; in the programme, while they are in one of the four phases. A member is active on a day that one of their missions covers, and counted once. An incubator is active while it accompanies a startup in the programme.</source>
        <translation>Une startup compte dès qu&apos;elle a une phase&#xa0;; elle est en cours d&apos;accompagnement tant qu&apos;elle est dans l&apos;une des quatre phases. Un membre est actif un jour donné si l&apos;une de ses missions couvre ce jour, et ne compte qu&apos;une fois. Un incubateur est actif tant qu&apos;il accompagne une startup en cours d&apos;accompagnement.</translation>
    </message>
    <message>
        <source>Money invested is what was spent in the fiscal year up to the day; commitments are shown beside it and never added.</source>
        <translation>L&apos;argent investi est ce qui a été dépensé dans l&apos;exercice jusqu&apos;à ce jour&#xa0;; les engagements sont montrés à côté et ne s&apos;y ajoutent jamais.</translation>
    </message>
    <message>
        <source>Durations are Kaplan–Meier quartiles: phases still going on count for as long as they have been watched.</source>
        <translation>Les durées sont des quartiles de Kaplan-Meier&#xa0;: les phases en cours comptent pour le temps observé jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>The figures of this report are frozen at these dates.</source>
        <translation>Les chiffres de ce rapport sont figés à ces dates.</translation>
    </message>
    <message>
        <source>In phase</source>
        <translation>En phase</translation>
    </message>
    <message>
        <source>These sums do not reconcile:</source>
        <translation>Ces sommes ne concordent pas&#xa0;:</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportStory</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a training and its session</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n person(s) trained</source>
        <comment>a training, a month</comment>
        <translation>
            <numerusform>%1, %2&#xa0;: %n personne formée</numerusform>
            <numerusform>%1, %2&#xa0;: %n personnes formées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of whom became member(s)</source>
        <comment>after: 25 people trained</comment>
        <translation>
            <numerusform>, dont %n est devenue membre</numerusform>
            <numerusform>, dont %n sont devenues membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, half of them within %n day(s)</source>
        <comment>after: became members</comment>
        <translation>
            <numerusform>, la moitié en %n jour au plus</numerusform>
            <numerusform>, la moitié en %n jours au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Dates clés</translation>
    </message>
    <message>
        <source>The network&apos;s milestones</source>
        <translation>Les dates clés du réseau</translation>
    </message>
    <message numerus="yes">
        <source>%1, a year of %n milestone(s)</source>
        <comment>a year</comment>
        <translation>
            <numerusform>%1, une année et %n date clé</numerusform>
            <numerusform>%1, une année et %n dates clés</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>No milestone is recorded up to this day.</source>
        <translation>Aucune date clé n&apos;est enregistrée jusqu&apos;à ce jour.</translation>
    </message>
    <message>
        <source>Community and training</source>
        <translation>Communauté et formation</translation>
    </message>
    <message>
        <source>Incubators and territories</source>
        <translation>Incubateurs et territoires</translation>
    </message>
    <message numerus="yes">
        <source>%n incubator(s) accompany startups</source>
        <translation>
            <numerusform>%n incubateur accompagne des startups</numerusform>
            <numerusform>%n incubateurs accompagnent des startups</numerusform>
        </translation>
    </message>
    <message>
        <source>The method in four phases</source>
        <translation>La méthode en quatre phases</translation>
    </message>
    <message>
        <source>A startup goes through four phases</source>
        <translation>Une startup d&apos;État passe par quatre phases</translation>
    </message>
    <message>
        <source>It is a public service built by an autonomous team; a sponsor administration pays for it.</source>
        <translation>C&apos;est un service public construit par une équipe autonome&#xa0;; une administration porteuse le finance.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What is decided at its end</source>
        <translation>Ce qui se décide à la fin</translation>
    </message>
    <message>
        <source>A public agent checks that the problem is real, concerns enough people and can be solved with software, and that nothing stands in the way.</source>
        <translation>Un agent public vérifie que le problème est réel, qu&apos;il concerne assez de monde, qu&apos;un logiciel peut le résoudre et que rien n&apos;y fait obstacle.</translation>
    </message>
    <message>
        <source>The sponsor gives the go and the money; a team forms around the agent, who becomes the intrapreneur.</source>
        <translation>L&apos;administration porteuse donne son feu vert et l&apos;argent&#xa0;; une équipe se forme autour de l&apos;agent, qui devient intrapreneur.</translation>
    </message>
    <message>
        <source>A team of two to four, responsible for its budget, its hiring and its tools, ships a first version within weeks and tries it with first users.</source>
        <translation>Une équipe de deux à quatre personnes, responsable de son budget, de ses recrutements et de ses outils, met en ligne une première version en quelques semaines et l&apos;essaie auprès de premiers usagers.</translation>
    </message>
    <message>
        <source>The sponsor finances the service again if its usefulness is proven.</source>
        <translation>L&apos;administration porteuse refinance le service si son utilité est avérée.</translation>
    </message>
    <message>
        <source>The team gets the means to spread the service and keep improving it: reliability, growth, a wider audience.</source>
        <translation>L&apos;équipe reçoit de quoi déployer le service et l&apos;améliorer encore&#xa0;: fiabilité, croissance, public plus large.</translation>
    </message>
    <message>
        <source>Team and sponsor agree that the service is viable.</source>
        <translation>L&apos;équipe et l&apos;administration porteuse s&apos;accordent à dire que le service est viable.</translation>
    </message>
    <message>
        <source>Accompaniment ends: the service joins the sponsor&apos;s organisation or becomes a legal entity of its own; the team is reinforced to run it for good.</source>
        <translation>L&apos;accompagnement se termine&#xa0;: le service rejoint l&apos;administration porteuse ou devient une personne morale&#xa0;; l&apos;équipe est renforcée pour l&apos;exploiter durablement.</translation>
    </message>
    <message>
        <source>The service is operated in the network, or transferred.</source>
        <translation>Le service est opéré au sein du réseau, ou transféré.</translation>
    </message>
    <message>
        <source>The picture “%1” of %2 cannot be read. Choose it again, or take it off the spotlight.</source>
        <translation>L&apos;image «&#xa0;%1&#xa0;» de %2 ne peut pas être lue. Choisissez-la de nouveau, ou retirez-la.</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Image de %1</translation>
    </message>
    <message numerus="yes">
        <source>The network&apos;s latest %n milestone(s)</source>
        <translation>
            <numerusform>%n dernière date clé du réseau</numerusform>
            <numerusform>Les %n dernières dates clés du réseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network in %n milestone(s)</source>
        <translation>
            <numerusform>Le réseau en %n date clé</numerusform>
            <numerusform>Le réseau en %n dates clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them in %2</source>
        <comment>after: The network in 12 milestones; a year</comment>
        <translation>
            <numerusform>%1, dont %n en %2</numerusform>
            <numerusform>%1, dont %n en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 active member(s)</source>
        <comment>a day, a number</comment>
        <translation>
            <numerusform>%1&#xa0;: %2 membre actif</numerusform>
            <numerusform>%1&#xa0;: %2 membres actifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ReportText</name>
    <message>
        <source>In the spotlight</source>
        <translation>À l&apos;affiche</translation>
    </message>
    <message>
        <source>The portfolio in charts</source>
        <translation>Le portefeuille en graphiques</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <comment>a year</comment>
        <translation>Rapport d&apos;activité %1</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::SessionPapers</name>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <comment>title of a session</comment>
        <translation>Ordre du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <comment>title of a session</comment>
        <translation>Compte rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>funder not said</source>
        <translation>financeur non précisé</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Order of the day</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>No startup is on the agenda yet.</source>
        <translation>Aucune startup n’est encore à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Minutes for each part</source>
        <translation>Minutes pour chaque temps</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message numerus="yes">
        <source>In all, %n min</source>
        <translation>
            <numerusform>En tout, %n min</numerusform>
            <numerusform>En tout, %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>No earlier decision on record.</source>
        <translation>Aucune décision antérieure enregistrée.</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Dernière décision</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Critère de succès</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a condition, a day</comment>
        <translation>%1, d’ici le %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a condition, its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>No decision was recorded in this session.</source>
        <translation>Aucune décision n’a été enregistrée dans cette séance.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, phase</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Kind of stop</source>
        <translation>Nature de l’arrêt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Planned team</source>
        <translation>Équipe prévue</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hypothesis to prove</source>
        <translation>Hypothèse à prouver</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Money by funder and route</source>
        <translation>Montants par financeur et voie</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie de financement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>route, kind of partnership</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Criteria, from 0 to 10</source>
        <translation>Critères, de 0 à 10</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>On the agenda, without a decision</source>
        <translation>À l’ordre du jour, sans décision</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Committee session</source>
        <translation>Séance de comité</translation>
    </message>
    <message>
        <source>an erased person</source>
        <translation>une personne effacée</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>two phases</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>looking for a sponsor</source>
        <translation>cherche un sponsor</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::ShownSpells</name>
    <message>
        <source>%1, begun from %2 to %3</source>
        <extracomment>Whose startups, the first day, the last day</extracomment>
        <translation>%1, commencés du %2 au %3</translation>
    </message>
    <message>
        <source>%1, begun by %2</source>
        <extracomment>Whose startups, the last day</extracomment>
        <translation>%1, commencés au plus tard le %2</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::SlideMaster</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Title and content</source>
        <translation>Titre et contenu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::SlidePart</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Slide number</source>
        <translation>Numéro de diapositive</translation>
    </message>
    <message>
        <source>Title of a chart</source>
        <translation>Titre d’un graphique</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>Rien à montrer ici pour l’instant.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>The picture is missing.</source>
        <translation>L’image manque.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::SpokenNumbers</name>
    <message numerus="yes">
        <source>%1 million(s)</source>
        <translation>
            <numerusform>%1 million</numerusform>
            <numerusform>%1 millions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::StopsByPhase</name>
    <message>
        <source>Stopped, by phase and time in it</source>
        <translation>Arrêts, par phase et temps passé</translation>
    </message>
    <message>
        <source>Days since the phase began</source>
        <translation>Jours depuis le début de la phase</translation>
    </message>
    <message>
        <source>No phase on record up to %1</source>
        <translation>Aucune phase connue jusqu’au %1</translation>
    </message>
    <message>
        <source>Share of the stays in a phase that a stop has ended, %1</source>
        <comment>which stays</comment>
        <extracomment>Which stays, such as “all incubators, begun by 20 August 2026”</extracomment>
        <translation>Part des passages dans une phase qu’un arrêt a terminés, %1</translation>
    </message>
    <message>
        <source>Stays still going on count for as long as they were watched.</source>
        <translation>Les passages en cours comptent pour le temps où ils ont été suivis.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>phase, share of its stays</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No phase was watched for a year yet</source>
        <translation>Aucune phase n’a encore été suivie pendant un an</translation>
    </message>
    <message>
        <source>Stopped within a year: %1</source>
        <extracomment>Phases, each with the share of its stays that were stopped</extracomment>
        <translation>Arrêtés dans l’année&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cumulative incidence by Aalen and Johansen: what part of the stays a stop had ended so long after they began, when another phase or an exit rules it out. The curves end where fewer than one stay in twenty is still watched. Time in a phase does not tell which product will be stopped.</source>
        <translation>Incidence cumulée d’Aalen et Johansen&#xa0;: la part des passages qu’un arrêt a terminés tant de jours après leur début, sachant qu’une autre phase ou une sortie l’exclut. Les courbes s’arrêtent quand moins d’un passage sur vingt est encore suivi. Le temps passé dans une phase ne dit pas quel produit sera arrêté.</translation>
    </message>
</context>
<context>
    <name>eclosion::publish::TeamSizesByPhase</name>
    <message>
        <source>Team size by phase</source>
        <translation>Taille des équipes par phase</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>People on each startup in programme on %1, %2; quartiles of each phase</source>
        <translation>Personnes dans chaque startup accompagnée au %1, %2&#xa0;; quartiles de chaque phase</translation>
    </message>
    <message numerus="yes">
        <source>%1 startup(s), those without anybody included.</source>
        <translation>
            <numerusform>%1 startup, y compris sans personne.</numerusform>
            <numerusform>%1 startups, y compris celles sans personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark is a startup. Its team: people with a mission for it that covers the day. Who serves several startups counts in each. Quartiles are the smallest size that a quarter, half, three quarters of the teams do not exceed.</source>
        <translation>Une marque est une startup. Son équipe&#xa0;: les personnes qui ont une mission pour elle ce jour-là. Qui sert plusieurs startups compte dans chacune. Les quartiles sont la plus petite taille que le quart, la moitié, les trois quarts des équipes ne dépassent pas.</translation>
    </message>
    <message>
        <source>No startup in programme on %1</source>
        <translation>Aucune startup accompagnée au %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: half of the teams have %2 member(s) or fewer</source>
        <extracomment>A phase, a number of people</extracomment>
        <translation>
            <numerusform>%1&#xa0;: la moitié des équipes comptent %2 membre ou moins</numerusform>
            <numerusform>%1&#xa0;: la moitié des équipes comptent %2 membres ou moins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::publish::Tenure</name>
    <message>
        <source>How long people stay</source>
        <translation>Durée de présence des membres</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>days since arrival</source>
        <translation>jours depuis l’arrivée</translation>
    </message>
    <message>
        <source>Share of people still here by days since arrival, %1, %2 to %3</source>
        <translation>Part des membres encore présents selon les jours depuis l’arrivée, %1, de %2 à %3</translation>
    </message>
    <message>
        <source>Of chosen incubators: missions for startups that are with them on %1. Who goes on elsewhere counts as having left.</source>
        <translation>Pour les incubateurs choisis&#xa0;: missions pour les startups qui y sont au %1. Qui poursuit ailleurs compte comme parti.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stay(s), of which %2 have ended (Kaplan–Meier).</source>
        <translation>
            <numerusform>%1 présence, dont %2 terminées (Kaplan-Meier).</numerusform>
            <numerusform>%1 présences, dont %2 terminées (Kaplan-Meier).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has stayed up to %1</source>
        <translation>Aucune présence jusqu’au %1</translation>
    </message>
    <message>
        <source>More than half of the people are still here</source>
        <translation>Plus de la moitié des membres sont encore présents</translation>
    </message>
    <message>
        <source>Half of the people stay longer than %1 (%2)</source>
        <extracomment>A length in days, then the same in years</extracomment>
        <translation>La moitié des membres restent plus de %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>A stay goes on over gaps of up to %1 day(s) between two missions. Who is still here on %2 counts up to that day (Kaplan–Meier); averages of ended stays alone would be too short. The status is that of the arrival.</source>
        <translation>
            <numerusform>Une présence se poursuit malgré des interruptions de %1 jour au plus entre deux missions. Qui est encore présent au %2 compte jusqu’à ce jour (Kaplan-Meier)&#xa0;; la moyenne des seules présences terminées serait trop courte. Le statut est celui de l’arrivée.</numerusform>
            <numerusform>Une présence se poursuit malgré des interruptions de %1 jours au plus entre deux missions. Qui est encore présent au %2 compte jusqu’à ce jour (Kaplan-Meier)&#xa0;; la moyenne des seules présences terminées serait trop courte. Le statut est celui de l’arrivée.</numerusform>
        </translation>
    </message>
    <message>
        <source>95 % interval of the median: %1 to %2.</source>
        <translation>Intervalle à 95&#xa0;% de la médiane&#xa0;: %1 à %2.</translation>
    </message>
</context>
<context>
    <name>eclosion::store::ClosedYears</name>
    <message>
        <source>This would change money of the fiscal year %1, which is closed. Open that year again first.</source>
        <translation>Cela changerait de l’argent de l’exercice %1, qui est clos. Rouvrez d’abord cet exercice.</translation>
    </message>
</context>
<context>
    <name>eclosion::store::Dossier</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Members, exports</source>
        <translation>Membres, exports</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in a list, or a former one</source>
        <translation>Nom dans une liste, ou ancien nom</translation>
    </message>
    <message>
        <source>Members, search, teams, journal, exports</source>
        <translation>Membres, recherche, équipes, journal, exports</translation>
    </message>
    <message>
        <source>Journal, earlier knowledge</source>
        <translation>Journal, connaissances antérieures</translation>
    </message>
    <message>
        <source>Id in the source</source>
        <translation>Identifiant dans la source</translation>
    </message>
    <message>
        <source>Import, writing back</source>
        <translation>Import, réécriture</translation>
    </message>
    <message>
        <source>File of the source, word for word</source>
        <translation>Fichier de la source, mot pour mot</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 % of full time</source>
        <extracomment>%1 per cent of full time</extracomment>
        <translation>%1&#xa0;% d’un temps plein</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>Members, teams, head counts, exports</source>
        <translation>Membres, équipes, effectifs, exports</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>Decisions, minutes</source>
        <translation>Décisions, comptes rendus</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Noticed by an import</source>
        <translation>Relevé par un import</translation>
    </message>
    <message>
        <source>Things to look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Where the record comes from</source>
        <translation>D’où vient la fiche</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), without the name</source>
        <translation>
            <numerusform>%n entrée, sans le nom</numerusform>
            <numerusform>%n entrées, sans le nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of the program</source>
        <translation>Sauvegardes du programme</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of the portfolio</source>
        <translation>
            <numerusform>%n copie du portefeuille</numerusform>
            <numerusform>%n copies du portefeuille</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>This person is not in the portfolio any more.</source>
        <translation>Cette personne n’est plus dans le portefeuille.</translation>
    </message>
</context>
<context>
    <name>eclosion::store::Erasing</name>
    <message>
        <source>another program reads this portfolio</source>
        <translation>un autre programme lit ce portefeuille</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s)</source>
        <translation>
            <numerusform>Effacer %n personne</numerusform>
            <numerusform>Effacer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not in the portfolio any more.</source>
        <translation>Cette personne n’est plus dans le portefeuille.</translation>
    </message>
    <message>
        <source>The backup “%1” still holds the name: remove this file. (%2)</source>
        <translation>La sauvegarde «&#xa0;%1&#xa0;» contient encore le nom&#xa0;: supprimez ce fichier. (%2)</translation>
    </message>
    <message>
        <source>What was erased may still be read in the bytes of the file: %1. Close other windows and erase again.</source>
        <translation>Ce qui a été effacé peut encore se lire dans les octets du fichier&#xa0;: %1. Fermez les autres fenêtres et effacez à nouveau.</translation>
    </message>
</context>
<context>
    <name>eclosion::store::NamePlaces</name>
    <message>
        <source>Journal, entry %1</source>
        <translation>Journal, entrée %1</translation>
    </message>
    <message>
        <source>A difference with a source</source>
        <translation>Un écart avec une source</translation>
    </message>
    <message>
        <source>A note about somebody else, or the source&apos;s file about them</source>
        <translation>Une note sur quelqu’un d’autre, ou son fichier dans la source</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A field of a record: the role of Ana Arnoux</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The list of a training</source>
        <translation>La liste d’une formation</translation>
    </message>
    <message>
        <source>The list of a committee</source>
        <translation>La liste d’un comité</translation>
    </message>
</context>
<context>
    <name>eclosion::store::TypedTexts</name>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::Actions</name>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import the community&apos;s repository (Ctrl+I)</source>
        <translation>Importer le dépôt de la communauté (Ctrl+I)</translation>
    </message>
    <message>
        <source>Explore the 2017 sample</source>
        <translation>Explorer l&apos;exemple de 2017</translation>
    </message>
    <message>
        <source>Close portfolio</source>
        <translation>Fermer le portefeuille</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Return to today</source>
        <translation>Revenir à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Previous transition</source>
        <translation>Transition précédente</translation>
    </message>
    <message>
        <source>Next transition</source>
        <translation>Transition suivante</translation>
    </message>
    <message>
        <source>One year back</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>One year forward</source>
        <translation>Un an plus tard</translation>
    </message>
    <message>
        <source>Type an as-of date</source>
        <translation>Saisir une date</translation>
    </message>
    <message>
        <source>Copy the story</source>
        <translation>Copier l&apos;histoire</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Montrer ou cacher le panneau latéral</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Éclosion</source>
        <translation>À propos d&apos;Éclosion</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
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
        <source>Return to today to import</source>
        <translation>Revenez à aujourd&apos;hui pour importer</translation>
    </message>
    <message>
        <source>This file is read only</source>
        <translation>Ce fichier est en lecture seule</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Rechercher, agir</translation>
    </message>
    <message>
        <source>Find in this screen</source>
        <translation>Rechercher dans cet écran</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>Dérouler les années</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Show what was known on a day</source>
        <translation>Montrer ce qui était connu un jour donné</translation>
    </message>
    <message>
        <source>Then and now…</source>
        <translation>Alors et maintenant…</translation>
    </message>
    <message>
        <source>Back to what is known now</source>
        <translation>Revenir à ce qui est connu maintenant</translation>
    </message>
    <message>
        <source>Write back to the community&apos;s format…</source>
        <translation>Écrire au format de la communauté…</translation>
    </message>
    <message>
        <source>Import expenses…</source>
        <translation>Importer des dépenses…</translation>
    </message>
    <message>
        <source>Export due dates (.ics)…</source>
        <translation>Exporter les échéances (.ics)…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::AffiliationHistory</name>
    <message>
        <source>Startups in programme over the years, at most %1 at a time</source>
        <translation>Startups en cours d’accompagnement au fil des années, au plus&#xa0;%1 à la fois</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::AffiliationPage</name>
    <message>
        <source>Its startups</source>
        <translation>Ses startups</translation>
    </message>
    <message>
        <source>in programme</source>
        <translation>en cours d’accompagnement</translation>
    </message>
    <message>
        <source>made permanent</source>
        <translation>pérennisées</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtées</translation>
    </message>
    <message>
        <source>startups ever</source>
        <translation>startups en tout</translation>
    </message>
    <message>
        <source>active members</source>
        <translation>membres actifs</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>ouvert le&#xa0;%1</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>fermé le&#xa0;%1</translation>
    </message>
    <message>
        <source>Edit facts…</source>
        <translation>Modifier les informations…</translation>
    </message>
    <message>
        <source>Edit everything that is known of it</source>
        <translation>Modifier tout ce que l’on en sait</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::AffiliationsModel</name>
    <message numerus="yes">
        <source>%1, %n startup(s) in programme</source>
        <translation>
            <numerusform>%1,&#xa0;%n startup en cours d’accompagnement</numerusform>
            <numerusform>%1,&#xa0;%n startups en cours d’accompagnement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::AffiliationsScreen</name>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Sponsors</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Incubators and sponsors</source>
        <translation>Incubateurs et administrations porteuses</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::AmountField</name>
    <message>
        <source>“%1” is not an amount. Write it in euros, like %2 or 1.5k.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant. Écrivez-le en euros, par exemple %2 ou 1,5k.</translation>
    </message>
    <message>
        <source>“%1” is less than nothing. A decision commits a sum, or none.</source>
        <translation>«&#xa0;%1&#xa0;» est négatif. Une décision engage un montant, ou rien.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::AmountRow</name>
    <message>
        <source>No organisation is called “%1”. Pick one from the list.</source>
        <translation>Aucune organisation ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>%1: funder</source>
        <extracomment>Of a route of funding, such as “Own budget: funder”</extracomment>
        <translation>%1&#xa0;: financeur</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>%1: amount</source>
        <extracomment>Of a route of funding, such as “Own budget: amount”</extracomment>
        <translation>%1&#xa0;: montant</translation>
    </message>
    <message>
        <source>€0</source>
        <translation>0&#xa0;€</translation>
    </message>
    <message>
        <source>Add a funder</source>
        <translation>Ajouter un financeur</translation>
    </message>
    <message>
        <source>Remove this amount</source>
        <translation>Retirer ce montant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A route of funding, and what is wrong with what stands there
----------
What a button does, and for which route of funding</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How the partner pays</source>
        <translation>Comment le partenaire paie</translation>
    </message>
    <message>
        <source>method…</source>
        <translation>modalité…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::AmountRows</name>
    <message>
        <source>Amount by route</source>
        <translation>Montant par voie</translation>
    </message>
    <message>
        <source>Total amount</source>
        <translation>Montant total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The amounts add up to %1, %2 less than the total.</source>
        <translation>La somme des montants est de %1, soit %2 de moins que le total.</translation>
    </message>
    <message>
        <source>The amounts add up to %1, %2 more than the total.</source>
        <translation>La somme des montants est de %1, soit %2 de plus que le total.</translation>
    </message>
    <message>
        <source>Put %1 on: %2</source>
        <extracomment>A sum, and the route of funding that it is added to</extracomment>
        <translation>Mettre %1 sur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take %1 off: %2</source>
        <comment>a sum, a route of funding</comment>
        <translation>Retirer %1 de&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sum of the rows below, or the one that you type for them to add up to. Empty it to follow the rows again.</source>
        <translation>La somme des lignes ci-dessous, ou celle que vous saisissez et qu’elles doivent atteindre. Videz-le pour qu’il suive à nouveau les lignes.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::BackupsModel</name>
    <message>
        <source>the first opening of that day</source>
        <translation>première ouverture ce jour-là</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before a newer version changed the file</source>
        <translation>avant qu’une version plus récente ne change le fichier</translation>
    </message>
    <message>
        <source>before another backup was restored</source>
        <translation>avant qu’une autre sauvegarde ne soit restaurée</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::BadRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::BatchReport</name>
    <message numerus="yes">
        <source>%n startup(s) would change</source>
        <translation>
            <numerusform>%n startup changerait</numerusform>
            <numerusform>%n startups changeraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n reste telle quelle</numerusform>
            <numerusform>%n restent telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A startup or a person, and why an edit of it is refused</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n startup(s) and change the others</source>
        <translation>
            <numerusform>Laisser de côté %n startup et changer les autres</numerusform>
            <numerusform>Laisser de côté %n startups et changer les autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would change</source>
        <translation>
            <numerusform>%n personne changerait</numerusform>
            <numerusform>%n personnes changeraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n person(s) and change the others</source>
        <translation>
            <numerusform>Laisser %n personne de côté et modifier les autres</numerusform>
            <numerusform>Laisser %n personnes de côté et modifier les autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::BoardScreen</name>
    <message>
        <source>Opens a decision draft</source>
        <translation>Ouvre un brouillon de décision</translation>
    </message>
    <message>
        <source>Opens the form of a move</source>
        <translation>Ouvre le formulaire d’un changement de phase</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::BoardView</name>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
    <message>
        <source>Board of phases</source>
        <translation>Tableau des phases</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::BulkDialog</name>
    <message numerus="yes">
        <source>Change %n startup(s)</source>
        <translation>
            <numerusform>Modifier %n startup</numerusform>
            <numerusform>Modifier %n startups</numerusform>
        </translation>
    </message>
    <message>
        <source>One edit, taken back by one Undo.</source>
        <translation>Une seule modification, qu’un seul Annuler défait.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Move to an incubator</source>
        <translation>Faire passer à un incubateur</translation>
    </message>
    <message>
        <source>Add a sponsor</source>
        <translation>Ajouter un sponsor</translation>
    </message>
    <message>
        <source>End a sponsor</source>
        <translation>Mettre fin à un sponsor</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>Remove a theme</source>
        <translation>Retirer un thème</translation>
    </message>
    <message>
        <source>Move to a phase</source>
        <translation>Faire passer à une phase</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Incubator</source>
        <translation>Incubateur</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>Reason (asked for)</source>
        <translation>Motif (demandé)</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>No longer from the day</source>
        <translation>Plus à partir du jour</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ChartCard</name>
    <message>
        <source>%1. Open as chart.</source>
        <comment>the title of a chart</comment>
        <translation>%1. Ouvrir comme graphique.</translation>
    </message>
    <message>
        <source>Open as chart</source>
        <translation>Ouvrir comme graphique</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ChartChoicesPanel</name>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>date shown</source>
        <translation>date affichée</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Premier jour de la période</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Dernier jour de la période</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the first and the last day of a period</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Tous, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Incubators: %1</source>
        <translation>Incubateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>All incubators</source>
        <translation>Tous les incubateurs</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Direct labels</source>
        <translation>Étiquettes directes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Ligne de source</translation>
    </message>
    <message>
        <source>Size for export</source>
        <translation>Taille à l’export</translation>
    </message>
    <message>
        <source>16:9 slide</source>
        <translation>Diapo 16:9</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>Where the values of a chart are written</extracomment>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>At the ends</source>
        <translation>Aux extrémités</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>On hover only</source>
        <translation>Au survol seul</translation>
    </message>
    <message>
        <source>Expected durations</source>
        <translation>Durées attendues</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Set the expected durations</source>
        <translation>Régler les durées attendues</translation>
    </message>
    <message>
        <source>The days each phase is expected to last, which the chart shows as a band</source>
        <translation>Le nombre de jours attendu de chaque phase, que le graphique montre en bande</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ChartGallery</name>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ChartView</name>
    <message>
        <source>Title of the chart</source>
        <translation>Titre du graphique</translation>
    </message>
    <message>
        <source>Empty: the title that is made from the figures</source>
        <translation>Vide&#xa0;: le titre tiré des chiffres</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ChartsScreen</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The chart cannot be written: %1. Choose another folder.</source>
        <translation>Le graphique ne peut pas être écrit&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The chart was exported to %1</source>
        <translation>Le graphique a été exporté dans %1</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading the portfolio…</source>
        <translation>Lecture du portefeuille…</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>personne effacée</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same figures as a table</source>
        <translation>Les mêmes chiffres en tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>As a picture and as a table, for slides, documents and sheets</source>
        <translation>En image et en tableau, pour diapositives, documents et feuilles de calcul</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Image (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dessin (SVG)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Document (PDF)…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Add this chart, as it is set, to the deck (Ctrl+Shift+A)</source>
        <translation>Ajouter ce graphique, tel qu’il est réglé, au diaporama (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Add to deck</source>
        <translation>Ajouter au diaporama</translation>
    </message>
    <message>
        <source>The title is kept until the window is closed. %1</source>
        <extracomment>%1: why nothing can be kept</extracomment>
        <translation>Ce titre est gardé jusqu’à la fermeture de la fenêtre. %1</translation>
    </message>
    <message>
        <source>Reading the portfolio… %1 s</source>
        <extracomment>%1: seconds</extracomment>
        <translation>Lecture du portefeuille… %1 s</translation>
    </message>
    <message>
        <source>Counting… %1 s</source>
        <translation>Décompte en cours… %1 s</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>The chart was not made.</source>
        <translation>Le graphique n’a pas été fait.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Le faire</translation>
    </message>
    <message>
        <source>Title of your own</source>
        <translation>Titre à vous</translation>
    </message>
    <message>
        <source>Press F2 and leave it empty to have the one made from the figures again</source>
        <translation>Appuyez sur F2 et laissez-le vide pour retrouver celui tiré des chiffres</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Give up this chart; the one before stays</source>
        <translation>Renoncer à ce graphique&#xa0;; le précédent reste</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ColumnBoxes</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>A startup, a person, an organisation, a date, a command</source>
        <translation>Une startup, une personne, une organisation, une date, une commande</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Rechercher, agir</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ choisir    Entrée ouvrir    Échap fermer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Type a name, a date or a command.</source>
        <translation>Tapez un nom, une date ou une commande.</translation>
    </message>
    <message>
        <source>Nothing is named “%1”.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ConditionRow</name>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>met, missed or waived; a date</comment>
        <extracomment>A condition: met on 3 Mar 2026</extracomment>
        <translation>%1 par rapport au %2</translation>
    </message>
    <message>
        <source>%1: %2. Settle it</source>
        <comment>a condition, its state</comment>
        <translation>%1&#xa0;: %2. La trancher</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>décidée le %1</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ConditionRows</name>
    <message>
        <source>A condition is due on no day. %1</source>
        <translation>L’échéance d’une condition n’est pas une date. %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>What has to be met</source>
        <translation>Ce qui doit être rempli</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Condition %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Condition %1: due</source>
        <translation>Condition %1&#xa0;: échéance</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Retirer la condition %1</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::CriteriaDelegate</name>
    <message>
        <source>Enter to write the evidence</source>
        <translation>Entrée pour écrire les éléments de preuve</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <comment>a criterion</comment>
        <translation>Éléments de preuve&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::CriteriaModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>a score</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>a score</comment>
        <translation>était à %1</translation>
    </message>
    <message>
        <source>weak</source>
        <comment>a score</comment>
        <translation>faible</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DateField</name>
    <message>
        <source>This is not a date. Write it like %1, %2 or 2017.</source>
        <translation>Ce n&apos;est pas une date. Écrivez-la comme %1, %2 ou 2017.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DayField</name>
    <message>
        <source>Write the day like %1 or %2.</source>
        <translation>Écrivez le jour comme %1 ou %2.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DecisionForm</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>The state of a draft that is written; %1 is a time of day, such as 10:42</extracomment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>draft, saved</source>
        <translation>brouillon, enregistré</translation>
    </message>
    <message>
        <source>draft, saved %1</source>
        <translation>brouillon, enregistré à %1</translation>
    </message>
    <message>
        <source>Select a startup to decide on.</source>
        <translation>Sélectionnez une startup sur laquelle décider.</translation>
    </message>
    <message>
        <source>Choose what is decided, by a click or by its key, 1 to 7. That begins a draft.</source>
        <translation>Choisissez ce qui est décidé, d’un clic ou par sa touche, de 1 à 7. Cela commence un brouillon.</translation>
    </message>
    <message>
        <source>Throw the draft away; undo brings it back</source>
        <translation>Jeter le brouillon&#x202f;; l’annulation le ramène</translation>
    </message>
    <message>
        <source>%1: this is not a date. %2</source>
        <extracomment>The name of a field, and how a date is written</extracomment>
        <translation>%1&#xa0;: ce n’est pas une date. %2</translation>
    </message>
    <message>
        <source>Write the decision, and what follows from it, as one edit</source>
        <translation>Écrire la décision, et ce qui en découle, en une seule modification</translation>
    </message>
    <message>
        <source>Give a reason first. %1</source>
        <translation>Donnez d’abord un motif. %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Date d’effet</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>+6 months</source>
        <extracomment>Adds six months to the end of a period</extracomment>
        <translation>+6&#xa0;mois</translation>
    </message>
    <message>
        <source>Six months more</source>
        <translation>Six mois de plus</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Planned team</source>
        <translation>Équipe prévue</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>planned team</comment>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Hypothesis to prove</source>
        <translation>Hypothèse à prouver</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Critère de succès</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motif, pour mémoire</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A phase and how long it is funded, such as “Acceleration, 6 mo”</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recorded: %1. Ctrl+Z takes it back; choosing an outcome begins another draft.</source>
        <translation>Enregistré&#xa0;: %1. Ctrl+Z l’annule&#xa0;; choisir une issue commence un autre brouillon.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DecisionsScreen</name>
    <message>
        <source>Only a startup in the programme can be decided of.</source>
        <translation>Seule une startup en cours d’accompagnement peut faire l’objet d’une décision.</translation>
    </message>
    <message>
        <source>This is the last due sheet.</source>
        <translation>C’est la dernière fiche à traiter.</translation>
    </message>
    <message>
        <source>This is the first due sheet.</source>
        <translation>C’est la première fiche à traiter.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DeckMaking</name>
    <message>
        <source>This portfolio cannot be published.</source>
        <translation>Ce portefeuille ne peut pas être publié.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DeckModel</name>
    <message>
        <source>Slide %1 of %2: %3 (%4)</source>
        <translation>Diapositive %1 sur %2&#xa0;: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DeckShelf</name>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Diaporama</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DeckStrip</name>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n diapositive</numerusform>
            <numerusform>%n diapositives</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the portfolio</source>
        <translation>Suit le portefeuille</translation>
    </message>
    <message>
        <source>Frozen on %1, as known on %2</source>
        <translation>Figé au %1, selon ce qui était connu le %2</translation>
    </message>
    <message>
        <source>Frozen on %1</source>
        <translation>Figé au %1</translation>
    </message>
    <message>
        <source>No deck yet: add a chart, and it begins one; or begin with a template.</source>
        <translation>Pas encore de diaporama&#xa0;: ajoutez un graphique, qui en commence un&#xa0;; ou partez d’un modèle.</translation>
    </message>
    <message>
        <source>Decks are not shown here.</source>
        <translation>Les diaporamas ne sont pas montrés ici.</translation>
    </message>
    <message>
        <source>This deck is empty: add a chart, or something else with +.</source>
        <translation>Ce diaporama est vide&#xa0;: ajoutez un graphique, ou autre chose avec +.</translation>
    </message>
    <message>
        <source>Add a slide</source>
        <translation>Ajouter une diapositive</translation>
    </message>
    <message>
        <source>Slides of %1</source>
        <comment>a deck</comment>
        <translation>Diapositives de %1</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Show the deck</source>
        <translation>Montrer le diaporama</translation>
    </message>
    <message>
        <source>Fold the deck away</source>
        <translation>Replier le diaporama</translation>
    </message>
    <message>
        <source>The deck was exported to %1</source>
        <translation>Le diaporama a été exporté vers %1</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Change deck</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Export PowerPoint</source>
        <translation>Exporter PowerPoint</translation>
    </message>
    <message>
        <source>charts stay editable</source>
        <translation>graphiques modifiables</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export the deck as a PDF</source>
        <translation>Exporter le diaporama en PDF</translation>
    </message>
    <message>
        <source>The same slides to print and to send</source>
        <translation>Les mêmes diapositives, à imprimer et à envoyer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file that was written</source>
        <translation>Ouvrir le fichier écrit</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>New deck…</source>
        <translation>Nouveau diaporama…</translation>
    </message>
    <message>
        <source>New from a template</source>
        <translation>Nouveau à partir d’un modèle</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation>Renommer le diaporama</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Frozen at its dates</source>
        <translation>Figé à ses dates</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>That of the window</source>
        <translation>Celle de la fenêtre</translation>
    </message>
    <message>
        <source>Look of the slides</source>
        <translation>Apparence des diapositives</translation>
    </message>
    <message>
        <source>Éclosion&apos;s own</source>
        <translation>Celle d’Éclosion</translation>
    </message>
    <message>
        <source>Another presentation or template…</source>
        <translation>Autre présentation ou modèle…</translation>
    </message>
    <message>
        <source>The chart shown</source>
        <translation>Le graphique affiché</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Edit the slide…</source>
        <translation>Modifier la diapositive…</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>Titre…</translation>
    </message>
    <message>
        <source>Show this chart</source>
        <translation>Afficher ce graphique</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Remove the slide</source>
        <translation>Supprimer la diapositive</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Nouveau diaporama</translation>
    </message>
    <message>
        <source>Make the deck</source>
        <translation>Créer le diaporama</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>Titre de la diapositive</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>Diapositive %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Without a title of yours, the slide states its own.</source>
        <translation>Sans titre de votre part, la diapositive énonce le sien.</translation>
    </message>
    <message>
        <source>Slides have Éclosion&apos;s own look</source>
        <translation>Les diapositives ont l’apparence d’Éclosion</translation>
    </message>
    <message>
        <source>Slides take the look of %1</source>
        <translation>Les diapositives prennent l’apparence de %1</translation>
    </message>
    <message>
        <source>The look of the slides</source>
        <translation>L’apparence des diapositives</translation>
    </message>
    <message>
        <source>Presentations and templates (%1)</source>
        <translation>Présentations et modèles (%1)</translation>
    </message>
    <message>
        <source>Export the deck</source>
        <translation>Exporter le diaporama</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DeckTile</name>
    <message>
        <source>Drop chart here</source>
        <translation>Déposer ici</translation>
    </message>
    <message>
        <source>Add the chart shown to the deck</source>
        <translation>Ajouter au diaporama le graphique affiché</translation>
    </message>
    <message>
        <source>Drop a chart of the list here, or click to add the one shown</source>
        <translation>Déposez ici un graphique de la liste, ou cliquez pour ajouter celui qui est affiché</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DiffView</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DifferencesModel</name>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… et %n fiche de plus</numerusform>
            <numerusform>… et %n fiches de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: added</source>
        <comment>a record</comment>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>a record</comment>
        <translation>%1&#xa0;: retrait</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DocumentExport</name>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DossierModel</name>
    <message>
        <source>goes</source>
        <extracomment>Whether something goes when the person is erased</extracomment>
        <translation>disparaît</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Visible dans</translation>
    </message>
    <message>
        <source>When erased</source>
        <translation>À l’effacement</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DueDelegate</name>
    <message>
        <source>to %1</source>
        <comment>a phase</comment>
        <translation>vers %1</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DueList</name>
    <message>
        <source>Any reason</source>
        <translation>Tout motif</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A reason and how many startups are due for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Due for: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Committee %1</source>
        <translation>Comité le %1</translation>
    </message>
    <message>
        <source>What was due on %1, as is known now. Nothing can be changed here away from today.</source>
        <translation>Ce qui était à traiter le %1, d’après ce que l’on sait maintenant. Rien ne peut être modifié ici ailleurs qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>Reading the decisions…</source>
        <translation>Lecture des décisions…</translation>
    </message>
    <message>
        <source>Nothing is due for this reason.</source>
        <translation>Rien n’est à traiter pour ce motif.</translation>
    </message>
    <message>
        <source>Nothing is due behind the filter. Press Esc to show all startups.</source>
        <translation>Rien n’est à traiter derrière le filtre. Appuyez sur Échap pour voir toutes les startups.</translation>
    </message>
    <message>
        <source>Nothing is due. A startup comes here when the period of its last decision ends, its review is late, its money runs out, a condition falls due, or a committee is planned. Any other can be brought in by its name below.</source>
        <translation>Rien n’est à traiter. Une startup vient ici quand la période de sa dernière décision se termine, quand sa revue est en retard, quand son argent s’épuise, quand une condition arrive à échéance ou quand un comité est prévu. Toute autre peut être amenée par son nom, ci-dessous.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Show what is due for one reason only</source>
        <translation>Ne montrer que ce qui est à traiter pour un motif</translation>
    </message>
    <message>
        <source>Due for a decision or a review</source>
        <translation>À décider ou à revoir</translation>
    </message>
    <message>
        <source>Add a startup…</source>
        <translation>Ajouter une startup…</translation>
    </message>
    <message>
        <source>Bring a startup into the room by its name</source>
        <translation>Amener une startup dans la salle par son nom</translation>
    </message>
    <message>
        <source>Computing what is due…</source>
        <translation>Calcul de ce qui est à traiter…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::DueModel</name>
    <message>
        <source>Late · %1</source>
        <translation>En retard · %1</translation>
    </message>
    <message>
        <source>Next committee · %1</source>
        <translation>Prochain comité · %1</translation>
    </message>
    <message>
        <source>Others · %1</source>
        <translation>Autres · %1</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>Every criterion of a review sheet is scored</extracomment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of a review sheet is scored</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>end of %1, to %2</source>
        <translation>fin de %1, vers %2</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>rien à traiter</translation>
    </message>
    <message>
        <source>%1 of %2 criteria scored</source>
        <translation>%1 critères notés sur %2</translation>
    </message>
    <message>
        <source>Soon · %1</source>
        <translation>Bientôt · %1</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::EditActions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Select one startup first.</source>
        <translation>Sélectionnez d’abord une seule startup.</translation>
    </message>
    <message>
        <source>Select a startup first.</source>
        <translation>Sélectionnez d’abord une startup.</translation>
    </message>
    <message>
        <source>Select several startups first.</source>
        <translation>Sélectionnez d’abord plusieurs startups.</translation>
    </message>
    <message>
        <source>It is in the programme. Record how it leaves it first.</source>
        <translation>Elle est en cours d’accompagnement. Enregistrez d’abord comment elle en sort.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Elle y est déjà.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Faire passer à</translation>
    </message>
    <message>
        <source>New startup…</source>
        <translation>Nouvelle startup…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiver…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Change several…</source>
        <translation>Modifier plusieurs…</translation>
    </message>
    <message>
        <source>Facts of the network…</source>
        <translation>Informations du réseau…</translation>
    </message>
    <message>
        <source>Opens its draft in the decision room (D)</source>
        <translation>Ouvre son brouillon dans la salle de décision (D)</translation>
    </message>
    <message>
        <source>It is not in the programme.</source>
        <translation>Elle n’est pas en cours d’accompagnement.</translation>
    </message>
    <message>
        <source>Prepare decision…</source>
        <translation>Préparer la décision…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Merge people of one name…</source>
        <translation>Fusionner les personnes de même nom…</translation>
    </message>
    <message>
        <source>Merge the spellings of an employer…</source>
        <translation>Fusionner les graphies d’un employeur…</translation>
    </message>
    <message>
        <source>Trainings of people…</source>
        <translation>Formations des personnes…</translation>
    </message>
    <message>
        <source>Names of people kept too long…</source>
        <translation>Noms de personnes conservés trop longtemps…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::EditDesk</name>
    <message>
        <source>Open a portfolio first.</source>
        <translation>Ouvrez d’abord un portefeuille.</translation>
    </message>
    <message>
        <source>This file is read only: %1</source>
        <translation>Ce fichier est en lecture seule&#xa0;: %1</translation>
    </message>
    <message>
        <source>This portfolio cannot be changed.</source>
        <translation>Ce portefeuille ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>The past is only looked at. Return to today (Alt+Home) to change something.</source>
        <translation>Le passé se regarde seulement. Revenez à aujourd’hui (Alt+Début) pour modifier.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>an erased name</source>
        <translation>un nom effacé</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::EmployersDialog</name>
    <message>
        <source>Merge the spellings of an employer</source>
        <translation>Fusionner les graphies d’un employeur</translation>
    </message>
    <message>
        <source>Every mission that says one of the ticked names says the one below from now on. One Undo takes it back.</source>
        <translation>Toute mission qui porte l’un des noms cochés porte désormais celui du bas. Une seule annulation suffit pour revenir en arrière.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Probably one employer</source>
        <translation>Probablement un seul employeur</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Employers (Space ticks)</source>
        <translation>Employeurs (Espace pour cocher)</translation>
    </message>
    <message>
        <source>They become</source>
        <translation>Ils deviennent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An employer and how many missions it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message numerus="yes">
        <source>Choose among %n suggestion(s)</source>
        <translation>
            <numerusform>Choisir parmi %n suggestion</numerusform>
            <numerusform>Choisir parmi %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the spellings of one employer.</source>
        <translation>Cochez les graphies d’un même employeur.</translation>
    </message>
    <message>
        <source>Their missions say so already.</source>
        <translation>Leurs missions le disent déjà.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::EntryPane</name>
    <message>
        <source>What the entry changed, before and after</source>
        <translation>Ce que l’entrée a changé, avant et après</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>Annuler cette entrée</translation>
    </message>
    <message>
        <source>Restore %1 as it was…</source>
        <translation>Restaurer %1 telle qu’elle était…</translation>
    </message>
    <message>
        <source>Restore a startup as it was…</source>
        <translation>Restaurer une startup telle qu’elle était…</translation>
    </message>
    <message>
        <source>The creation of the portfolio, and what another version of the program recorded, cannot be undone.</source>
        <translation>La création du portefeuille, et ce qu’une autre version du programme a enregistré, ne peuvent pas être annulés.</translation>
    </message>
    <message>
        <source>It has been done again already.</source>
        <translation>Elle a déjà été rétablie.</translation>
    </message>
    <message>
        <source>It has been undone already.</source>
        <translation>Elle a déjà été annulée.</translation>
    </message>
    <message>
        <source>Gives the startup back everything it had right after this entry</source>
        <translation>Rend à la startup tout ce qu’elle avait juste après cette entrée</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>entries %1 to %2</source>
        <translation>entrées %1 à %2</translation>
    </message>
    <message>
        <source>done again since</source>
        <translation>rétablie depuis</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>annulée depuis</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::EraseDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Effacer définitivement %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s) for good?</source>
        <translation>
            <numerusform>Effacer définitivement %n personne&#xa0;?</numerusform>
            <numerusform>Effacer définitivement %n personnes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>Names, ids in a source, notes, and the source&apos;s own file about the person: from this portfolio, all of its past, and the backups the program keeps.</source>
        <translation>Les noms, les identifiants dans une source, les notes et le fichier de la source sur la personne&#xa0;: de ce portefeuille, de tout son passé et des sauvegardes que le programme conserve.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Missions, committees and trainings, without a name, so that every count stays as it is; the journal, which names nobody. A later import does not bring the person back.</source>
        <translation>Les missions, les comités et les formations, sans nom, pour que tous les comptes restent les mêmes&#xa0;; le journal, qui ne nomme personne. Un import ultérieur ne fait pas revenir la personne.</translation>
    </message>
    <message>
        <source>What is out of reach</source>
        <translation>Ce qui est hors d’atteinte</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Je sais que cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What somebody typed</source>
        <translation>Ce que quelqu’un a saisi</translation>
    </message>
    <message>
        <source>Texts that name them</source>
        <translation>Textes qui les nomment</translation>
    </message>
    <message>
        <source>Copies and exports saved elsewhere; a first name, initials or a nickname that somebody typed alone.</source>
        <translation>Les copies et exports enregistrés ailleurs&#xa0;; un prénom, des initiales ou un surnom saisis seuls.</translation>
    </message>
    <message>
        <source>Looking for the name in all texts of the portfolio…</source>
        <translation>Recherche du nom dans tous les textes du portefeuille…</translation>
    </message>
    <message>
        <source>Nobody typed the name in any other text of this portfolio.</source>
        <extracomment>%n: how many texts name the person</extracomment>
        <translation>Personne n’a saisi ce nom dans un autre texte de ce portefeuille.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name them. Where it is ticked, […] takes the place of the name, in what was known earlier and in backups too; somebody of that name in another list is erased as well.</source>
        <translation>
            <numerusform>%n texte les nomme. S’il est coché, […] prend la place du nom, dans le passé et les sauvegardes aussi&#xa0;; qui porte ce nom dans une autre liste est effacé de même.</numerusform>
            <numerusform>%n textes les nomment. Là où c’est coché, […] prend la place du nom, dans le passé et les sauvegardes aussi&#xa0;; qui porte ce nom dans une autre liste est effacé de même.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ExpectationsDialog</name>
    <message>
        <source>Expected durations</source>
        <translation>Durées attendues</translation>
    </message>
    <message>
        <source>Charts of durations show them as a band to compare with, never as a limit. A phase without days has no band.</source>
        <translation>Les graphiques de durées les montrent en bande, pour comparer, jamais comme une limite. Une phase sans jours n’a pas de bande.</translation>
    </message>
    <message>
        <source>Set durations</source>
        <translation>Fixer les durées</translation>
    </message>
    <message>
        <source>%1, days at least</source>
        <extracomment>A phase: the fewest days it is expected to last</extracomment>
        <translation>%1, jours au moins</translation>
    </message>
    <message>
        <source>%1, days at most</source>
        <extracomment>A phase: the most days it is expected to last</extracomment>
        <translation>%1, jours au plus</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between the fewest and the most days of a phase</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>As the method says</source>
        <translation>Comme le dit la méthode</translation>
    </message>
    <message>
        <source>Construction five to seven months, and nothing of the other phases</source>
        <translation>Construction de cinq à sept mois, et rien des autres phases</translation>
    </message>
    <message>
        <source>%1 needs days from and to, up to %2, or neither.</source>
        <translation>%1&#xa0;: indiquez les deux nombres de jours, jusqu’à %2, ou aucun.</translation>
    </message>
    <message>
        <source>%1: the first number of days is above the second. Swap them.</source>
        <translation>%1&#xa0;: le premier nombre de jours dépasse le second. Échangez-les.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ExpenseDialog</name>
    <message>
        <source>The network as a whole</source>
        <translation>Le réseau dans son ensemble</translation>
    </message>
    <message>
        <source>Import expenses</source>
        <translation>Importer des dépenses</translation>
    </message>
    <message>
        <source>A workbook (.xlsx) or a table of text (.csv)</source>
        <translation>Un classeur (.xlsx) ou une table de texte (.csv)</translation>
    </message>
    <message>
        <source>The table to import</source>
        <translation>La table à importer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Negative amounts are credit notes</source>
        <translation>Les montants négatifs sont des avoirs</translation>
    </message>
    <message>
        <source>Leave the bad rows out</source>
        <translation>Laisser de côté les lignes incorrectes</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>Choisir la table</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tables (*.xlsx *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n ligne&#xa0;: %1</numerusform>
            <numerusform>%n lignes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>dates with the month first</source>
        <translation>dates avec le mois en premier</translation>
    </message>
    <message>
        <source>The first row names the columns. Nothing is written before you say so.</source>
        <translation>La première ligne nomme les colonnes. Rien n’est écrit avant que vous le disiez.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Bad: %1</source>
        <translation>Incorrectes&#xa0;: %1</translation>
    </message>
    <message>
        <source>No bad row</source>
        <translation>Aucune ligne incorrecte</translation>
    </message>
    <message numerus="yes">
        <source>%n expense(s), %1</source>
        <translation>
            <numerusform>%n dépense, %1</numerusform>
            <numerusform>%n dépenses, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a startup</source>
        <translation>
            <numerusform>%n sans startup</numerusform>
            <numerusform>%n sans startup</numerusform>
        </translation>
    </message>
    <message>
        <source>correct the bad rows, or leave them out</source>
        <translation>corrigez les lignes incorrectes, ou laissez-les de côté</translation>
    </message>
    <message numerus="yes">
        <source>Import %n expense(s)</source>
        <translation>
            <numerusform>Importer %n dépense</numerusform>
            <numerusform>Importer %n dépenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n expense(s) from %1</source>
        <translation>
            <numerusform>Importer %n dépense de %1</numerusform>
            <numerusform>Importer %n dépenses de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import possible duplicates, too</source>
        <translation>Importer aussi les doublons possibles</translation>
    </message>
    <message>
        <source>Possible duplicates: %1</source>
        <translation>Doublons possibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>Aucun doublon</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ExpenseMappingForm</name>
    <message>
        <source>Always: %1</source>
        <comment>a value for every row</comment>
        <translation>Toujours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisir une colonne</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>Absent de la table</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ExpenseRowsModel</name>
    <message>
        <source>The portfolio has it already; imported again</source>
        <translation>Déjà dans le portefeuille&#x202f;; importée à nouveau</translation>
    </message>
    <message>
        <source>The portfolio has it already; left out</source>
        <translation>Déjà dans le portefeuille&#x202f;; laissée de côté</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>The same as row %1; imported, too</source>
        <translation>La même que la ligne %1&#xa0;; importée aussi</translation>
    </message>
    <message>
        <source>The same as row %1; left out</source>
        <translation>La même que la ligne %1&#xa0;; laissée de côté</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FacetPanel</name>
    <message>
        <source>Filter people</source>
        <translation>Filtrer les membres</translation>
    </message>
    <message>
        <source>Find people by name, role, employer or startup</source>
        <translation>Chercher des personnes par nom, rôle, employeur ou startup</translation>
    </message>
    <message>
        <source>Find by name, role, employer or startup (Ctrl+F)</source>
        <translation>Chercher par nom, rôle, employeur ou startup (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filters with counts</source>
        <translation>Filtres et effectifs</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FactsDialog</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Every change is written at once. Ctrl+Z takes it back.</source>
        <translation>Chaque modification est écrite aussitôt. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Facts of the network</source>
        <translation>Informations du réseau</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Informations sur %1</translation>
    </message>
    <message>
        <source>Facts cannot be changed now</source>
        <translation>Les informations ne peuvent pas être modifiées maintenant</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FieldEditor</name>
    <message>
        <source>Nothing here is called “%1”. Choose from the list.</source>
        <translation>Rien ne s’appelle ici «&#xa0;%1&#xa0;». Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Ce champ ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>This cannot stand here.</source>
        <translation>Cette valeur ne convient pas ici.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FieldPopover</name>
    <message>
        <source>Ctrl+Enter keeps, Esc leaves.</source>
        <translation>Ctrl+Entrée enregistre, Échap abandonne.</translation>
    </message>
    <message>
        <source>Enter keeps, Esc leaves.</source>
        <translation>Entrée enregistre, Échap abandonne.</translation>
    </message>
    <message>
        <source>This corrects the name for all times; Rename gives another one from a day on.</source>
        <translation>Corrige le nom pour toutes les dates&#x202f;; Renommer en donne un autre à partir d’un jour.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FiguresStrip</name>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Show the key figures</source>
        <translation>Afficher les chiffres clés</translation>
    </message>
    <message>
        <source>Hide the key figures</source>
        <translation>Masquer les chiffres clés</translation>
    </message>
    <message>
        <source>In programme</source>
        <translation>En cours d’accompagnement</translation>
    </message>
    <message>
        <source>Ever started</source>
        <translation>Lancées depuis l’origine</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Membres actifs</translation>
    </message>
    <message>
        <source>Active incubators</source>
        <translation>Incubateurs actifs</translation>
    </message>
    <message>
        <source>Made permanent</source>
        <translation>Pérennisées</translation>
    </message>
    <message>
        <source>Invested in %1</source>
        <translation>Investi en %1</translation>
    </message>
    <message>
        <source>same as on %1</source>
        <translation>comme le %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A change since a day a year before: +12 since 20 Aug 2025</extracomment>
        <translation>%1 par rapport au %2</translation>
    </message>
    <message>
        <source>same in a year</source>
        <translation>stable sur un an</translation>
    </message>
    <message>
        <source>%1 in a year</source>
        <translation>%1 en un an</translation>
    </message>
    <message>
        <source>Show what it counts</source>
        <translation>Voir ce qui est compté</translation>
    </message>
    <message>
        <source>%1. Show what it counts</source>
        <translation>%1. Voir ce qui est compté</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FilterChip</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Filter: %1, %n picked</source>
        <translation>
            <numerusform>Filtre&#xa0;: %1, %n choisi</numerusform>
            <numerusform>Filtre&#xa0;: %1, %n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FindField</name>
    <message>
        <source>%1 (Ctrl+F); Enter goes from one place to the next, Shift+Enter back, Escape ends</source>
        <translation>%1 (Ctrl+F)&#xa0;; Entrée va d’un endroit au suivant, Maj+Entrée revient, Échap termine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is looked at, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>L’endroit précédent</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>L’endroit suivant</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FirstStartPage</name>
    <message>
        <source>Éclosion</source>
        <translation>Éclosion</translation>
    </message>
    <message>
        <source>Your whole portfolio of startups in one file on this computer. Begin with a file of yours, or look around in the sample.</source>
        <translation>Tout votre portefeuille de startups dans un fichier, sur cet ordinateur. Commencez par un fichier à vous, ou visitez l&apos;exemple.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Make a portfolio from a folder of the community&apos;s repository</source>
        <translation>Faire un portefeuille d&apos;un dossier du dépôt de la communauté</translation>
    </message>
    <message>
        <source>Explore the 2017 sample</source>
        <translation>Explorer l&apos;exemple de 2017</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FiscalYearControl</name>
    <message>
        <source>Fiscal year: %1</source>
        <translation>Exercice&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, of the date shown</source>
        <extracomment>A fiscal year in a list, where it is that of the date which is shown</extracomment>
        <translation>%1, celui de la date affichée</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Choose another fiscal year; the date stays</source>
        <translation>Choisir un autre exercice&#xa0;; la date ne change pas</translation>
    </message>
    <message>
        <source>The fiscal year before</source>
        <translation>L’exercice précédent</translation>
    </message>
    <message>
        <source>The fiscal year before (Ctrl+Page Up)</source>
        <translation>L’exercice précédent (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>The next fiscal year</source>
        <translation>L’exercice suivant</translation>
    </message>
    <message>
        <source>The next fiscal year (Ctrl+Page Down)</source>
        <translation>L’exercice suivant (Ctrl+Page suiv.)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FormChecks</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A step that a check offers, and what the check says</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Donner un motif</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FormDialog</name>
    <message>
        <source>A field above says what is wrong with it.</source>
        <translation>Un champ ci-dessus dit ce qui ne va pas.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FormEnvelope</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A route of funding and a fiscal year, such as “Own budget 2026”</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 left after this decision, of %3; %4 committed before</source>
        <translation>%1&#xa0;: reste %2 après cette décision, sur %3&#x202f;; %4 engagés avant</translation>
    </message>
    <message>
        <source>%1: no envelope</source>
        <translation>%1&#xa0;: pas d’enveloppe</translation>
    </message>
    <message>
        <source>Envelope left after this decision</source>
        <translation>Reste après cette décision</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 engagés</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>an envelope</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>no envelope</source>
        <translation>sans enveloppe</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FormOutcomes</name>
    <message>
        <source>Operate</source>
        <translation>Opérer</translation>
    </message>
    <message>
        <source>Fund next phase</source>
        <translation>Financer la suite</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FormTarget</name>
    <message>
        <source>Stays in %1</source>
        <extracomment>A startup stays in its phase, such as “Stays in Construction”</extracomment>
        <translation>Reste en %1</translation>
    </message>
    <message>
        <source>No organisation is called “%1”. Pick one from the list.</source>
        <translation>Aucune organisation ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Into the phase</source>
        <translation>Vers la phase</translation>
    </message>
    <message>
        <source>Kind of stop</source>
        <translation>Nature de l’arrêt</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçue par</translation>
    </message>
    <message>
        <source>Legal form of the receiver</source>
        <translation>Forme juridique du destinataire</translation>
    </message>
    <message>
        <source>Such as public interest group</source>
        <translation>Par exemple groupement d’intérêt public</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FundingPane</name>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Accelerated funding</source>
        <translation>Fonds d’accélération</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Enveloppes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), %1 in all</source>
        <translation>
            <numerusform>%n ligne, %1 en tout</numerusform>
            <numerusform>%n lignes, %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of the kind up to this day.</source>
        <translation>Il n’y a rien de tel jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>It was decided: change the decision on the page of its startup.</source>
        <translation>Cela a été décidé&#xa0;: changez la décision sur la page de sa startup.</translation>
    </message>
    <message>
        <source>Rows behind the number</source>
        <translation>Lignes derrière le nombre</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Close the rows</source>
        <translation>Fermer les lignes</translation>
    </message>
    <message>
        <source>Close the rows (Esc)</source>
        <translation>Fermer les lignes (Échap)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FundingScreen</name>
    <message numerus="yes">
        <source>Exported %n row(s) to %1</source>
        <translation>
            <numerusform>%n ligne exportée dans %1</numerusform>
            <numerusform>%n lignes exportées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>funding-%1.csv</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-08-20, after the fiscal year where that is another one</extracomment>
        <translation>financement-%1.csv</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tableau séparé par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>Exporter ce que montre la table</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>an envelope, a sum</comment>
        <translation>%1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s) over-committed: %1</source>
        <translation>
            <numerusform>%n enveloppe dépassée&#xa0;: %1</numerusform>
            <numerusform>%n enveloppes dépassées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) spent more than was committed</source>
        <translation>
            <numerusform>%n startup a dépensé plus que ce qui était engagé</numerusform>
            <numerusform>%n startups ont dépensé plus que ce qui était engagé</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading decisions and money…</source>
        <translation>Lecture des décisions et des financements…</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No money of the startups that pass the filter.</source>
        <translation>Aucun financement des startups retenues par le filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No accelerated funding up to this day.</source>
        <translation>Aucun fonds d’accélération jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Add an envelope…</source>
        <translation>Ajouter une enveloppe…</translation>
    </message>
    <message>
        <source>No money was committed or spent up to this day.</source>
        <translation>Rien n’a été engagé ni dépensé jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Add an expense…</source>
        <translation>Ajouter une dépense…</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s), %1 committed</source>
        <translation>
            <numerusform>%n enveloppe, %1 engagés</numerusform>
            <numerusform>%n enveloppes, %1 engagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s), %1 spent in the year</source>
        <translation>
            <numerusform>%n startup, %1 dépensés dans l’exercice</numerusform>
            <numerusform>%n startups, %1 dépensés dans l’exercice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s), %1 in all</source>
        <translation>
            <numerusform>%n subvention, %1 en tout</numerusform>
            <numerusform>%n subventions, %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Enveloppes</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Accelerated funding</source>
        <translation>Fonds d’accélération</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Chercher dans la table</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Envelope…</source>
        <translation>Enveloppe…</translation>
    </message>
    <message>
        <source>Expense…</source>
        <translation>Dépense…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>This is fiscal year %1 as known on %2. The date shown is in fiscal year %3.</source>
        <comment>a year, a date, a year</comment>
        <translation>Voici l’exercice %1, tel qu’il est connu au %2. La date affichée est dans l’exercice %3.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>a fiscal year</comment>
        <translation>Revenir à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No envelopes of this fiscal year yet: what a funder gives by a route.</source>
        <translation>Pas encore d’enveloppe pour cet exercice&#xa0;: ce qu’un financeur donne par une voie.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::FundingSummary</name>
    <message>
        <source>same as on %1</source>
        <translation>comme le %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>A change since a day a year before: +€2.1M since 31 Dec 2016</extracomment>
        <translation>%1 par rapport au %2</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>Investi</translation>
    </message>
    <message>
        <source>Show the expenses</source>
        <translation>Afficher les dépenses</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>beside it, not part of it</source>
        <translation>à côté, non compris</translation>
    </message>
    <message>
        <source>Year closed</source>
        <translation>Exercice clos</translation>
    </message>
    <message>
        <source>Year open</source>
        <translation>Exercice ouvert</translation>
    </message>
    <message>
        <source>A closed year takes no more envelopes, commitments and expenses.</source>
        <translation>Un exercice clos n’admet plus ni enveloppe, ni engagement, ni dépense.</translation>
    </message>
    <message>
        <source>Close %1 and the years before</source>
        <comment>a fiscal year</comment>
        <translation>Clore %1 et les exercices précédents</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <comment>a fiscal year</comment>
        <translation>Rouvrir %1</translation>
    </message>
    <message>
        <source>Money of the fiscal year</source>
        <translation>Financement de l’exercice</translation>
    </message>
    <message>
        <source>Promised from a day of this fiscal year up to the as-of day. Envelopes also count what is promised for a later day of the year. Money committed is not money spent: the two are never added.</source>
        <translation>Promis à partir d’un jour de cet exercice, jusqu’à la date affichée. Les enveloppes comptent aussi ce qui est promis pour un jour plus tardif de l’exercice. L’argent engagé n’est pas de l’argent dépensé&#xa0;: les deux ne s’additionnent jamais.</translation>
    </message>
    <message>
        <source>same as in %1</source>
        <comment>a fiscal year</comment>
        <translation>comme en %1</translation>
    </message>
    <message>
        <source>%1 on all of %2</source>
        <extracomment>A change compared with a whole fiscal year: +€2.1M on all of 2016</extracomment>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>for days to come</source>
        <translation>pour des jours à venir</translation>
    </message>
    <message>
        <source>%1 more for later days</source>
        <extracomment>Money that is committed for later days of the fiscal year</extracomment>
        <translation>%1 de plus à venir</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::GridDialog</name>
    <message>
        <source>Criteria at the end of %1</source>
        <comment>a phase</comment>
        <translation>Critères à la fin de la phase %1</translation>
    </message>
    <message>
        <source>They hold for every startup at this gate. Scores given to a criterion that is taken away stay in their decisions.</source>
        <translation>Ils valent pour toutes les startups à cette étape. Les notes données à un critère retiré restent dans leurs décisions.</translation>
    </message>
    <message>
        <source>Save the criteria</source>
        <translation>Enregistrer les critères</translation>
    </message>
    <message>
        <source>Criteria in their order</source>
        <translation>Critères dans leur ordre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>Back to the method&apos;s own</source>
        <translation>Revenir à ceux de la méthode</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nouveau critère</translation>
    </message>
    <message>
        <source>Change the criteria at the end of %1</source>
        <comment>a phase</comment>
        <translation>Modifier les critères à la fin de la phase %1</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::HeadCountChart</name>
    <message>
        <source>%1 on %2, %3 on %4</source>
        <extracomment>%1 people on one day, %3 on another</extracomment>
        <translation>%1 le %2, %3 le %4</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sans statut</translation>
    </message>
    <message>
        <source>Active members over time. Open as chart.</source>
        <translation>Membres actifs au fil du temps. Ouvrir comme graphique.</translation>
    </message>
    <message>
        <source>Open as chart</source>
        <translation>Ouvrir comme graphique</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::HeadCountPage</name>
    <message>
        <source>Head count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Of the filter, these charts follow the incubators alone.</source>
        <translation>Du filtre, ces graphiques ne suivent que les incubateurs.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::HeadCountStrip</name>
    <message>
        <source>as on 1 January</source>
        <translation>comme au 1er janvier</translation>
    </message>
    <message>
        <source>%1 since 1 January</source>
        <translation>%1 depuis le 1er janvier</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Membres actifs</translation>
    </message>
    <message>
        <source>Civil servants</source>
        <extracomment>A share in per cent</extracomment>
        <translation>Agents publics</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Show the civil servants alone</source>
        <translation>Ne montrer que les agents publics</translation>
    </message>
    <message numerus="yes">
        <source>Ending in %n day(s)</source>
        <translation>
            <numerusform>Fin sous %n jour</numerusform>
            <numerusform>Fin sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the active</source>
        <translation>%1&#xa0;% des actifs</translation>
    </message>
    <message>
        <source>Show those whose mission ends within these days</source>
        <translation>Montrer les personnes dont la mission finit sous ce délai</translation>
    </message>
    <message>
        <source>Full-time equivalent</source>
        <translation>Équivalent temps plein</translation>
    </message>
    <message numerus="yes">
        <source>of %n person(s) whose time is known</source>
        <translation>
            <numerusform>pour %n personne dont le temps est connu</numerusform>
            <numerusform>pour %n personnes dont le temps est connu</numerusform>
        </translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <extracomment>The interval a median lies in: 95 %: 760 to 820 d</extracomment>
        <translation>95&#xa0;%&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Median stay</source>
        <translation>Présence médiane</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message numerus="yes">
        <source>Kaplan–Meier: who is still here counts up to the date; gaps up to %n day(s) belong to a stay</source>
        <translation>
            <numerusform>Kaplan-Meier&#xa0;: les personnes encore présentes comptent jusqu’à la date&#x202f;; une interruption de %n jour au plus fait partie de la présence</numerusform>
            <numerusform>Kaplan-Meier&#xa0;: les personnes encore présentes comptent jusqu’à la date&#x202f;; une interruption de %n jours au plus fait partie de la présence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with no successor</source>
        <translation>
            <numerusform>%n sans relève</numerusform>
            <numerusform>%n sans relève</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help: screens, cards, dates and numbers</source>
        <translation>Aide&#xa0;: écrans, cartes, dates et chiffres</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::HistoryEditor</name>
    <message>
        <source>Drag the ends of a phase, or reach them with Tab and move them with the arrow keys: by a day, with Ctrl by a month. Enter keeps.</source>
        <translation>Faites glisser les bords d’une phase, ou atteignez-les avec Tab et déplacez-les avec les flèches&#xa0;: d’un jour, avec Ctrl d’un mois. Entrée enregistre.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::HistoryHandle</name>
    <message>
        <source>%1, first day: %2</source>
        <comment>a phase, a date</comment>
        <translation>%1, premier jour&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, stated end: %2</source>
        <comment>a phase, a date</comment>
        <translation>%1, fin indiquée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, no end stated</source>
        <comment>a phase</comment>
        <translation>%1, sans fin indiquée</translation>
    </message>
    <message>
        <source>Enter keeps this day, Esc puts it back.</source>
        <translation>Entrée enregistre ce jour, Échap le remet.</translation>
    </message>
    <message>
        <source>Left and Right move it by a day, with Ctrl by a month.</source>
        <translation>Gauche et Droite le déplacent d’un jour, avec Ctrl d’un mois.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ImpactRow</name>
    <message>
        <source>%1: %2 on %3</source>
        <comment>a metric, its value, a date</comment>
        <translation>%1&#xa0;: %2 le %3</translation>
    </message>
    <message>
        <source>, %1 since %2</source>
        <comment>how it changed, a date</comment>
        <translation>, %1 depuis le %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a metric, its value, how it changed</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a metric, its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>how it changed, a date</comment>
        <translation>%1 depuis le %2</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ImportCountsModel</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lues</translation>
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
        <source>Removed</source>
        <translation>Retirées</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Folder of the community&apos;s repository</source>
        <translation>Dossier du dépôt de la communauté</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Connu au</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>The day the folder was as it is now. Leave it empty for a copy made today; give the date of an older copy, so that the portfolio remembers what was known when. Import older copies first.</source>
        <translation>Le jour où le dossier était tel qu&apos;il est. Laissez vide pour une copie d&apos;aujourd&apos;hui&#xa0;; donnez la date d&apos;une copie plus ancienne, pour que le portefeuille se souvienne de ce qui était connu et quand. Importez d&apos;abord les copies anciennes.</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Ce qui est inhabituel</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l&apos;import</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Ce que l&apos;import change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import the community&apos;s repository</source>
        <translation>Importer le dépôt de la communauté</translation>
    </message>
    <message>
        <source>Startups, incubators, organisations, members and missions are read from the folder. You see what would change before anything is written.</source>
        <translation>Startups, incubateurs, organisations, membres et missions sont lus dans le dossier. Vous voyez ce qui changerait avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Read the folder</source>
        <translation>Lire le dossier</translation>
    </message>
    <message>
        <source>Writing into the portfolio…</source>
        <translation>Écriture dans le portefeuille…</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Lecture du dossier…</translation>
    </message>
    <message>
        <source>It becomes one entry of the journal. Cancelling leaves the file as it was.</source>
        <translation>Ce sera une seule entrée du journal. Annuler laisse le fichier tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>The portfolio holds it all already</source>
        <translation>Le portefeuille contient déjà tout cela</translation>
    </message>
    <message>
        <source>This is what the import would change</source>
        <translation>Voici ce que l&apos;import changerait</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ImportFindingsModel</name>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::Inspector</name>
    <message>
        <source>Select a startup to read its story.</source>
        <translation>Choisissez une startup pour lire son histoire.</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) selected</source>
        <translation>
            <numerusform>%n startup choisie</numerusform>
            <numerusform>%n startups choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Pas commencée&#xa0;: %1</translation>
    </message>
    <message>
        <source>No incubator</source>
        <translation>Sans incubateur</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>%1 · day %2</source>
        <translation>%1 · jour %2</translation>
    </message>
    <message>
        <source>No phase recorded</source>
        <translation>Aucune phase enregistrée</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore commencée</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message numerus="yes">
        <source>%n civil servant(s)</source>
        <translation>
            <numerusform>%n agent public</numerusform>
            <numerusform>%n agents publics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contractor(s)</source>
        <translation>
            <numerusform>%n indépendant</numerusform>
            <numerusform>%n indépendants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from services</source>
        <translation>
            <numerusform>%n d&apos;une société de services</numerusform>
            <numerusform>%n de sociétés de services</numerusform>
        </translation>
    </message>
    <message>
        <source>Team · %1</source>
        <translation>Équipe · %1</translation>
    </message>
    <message>
        <source>Nobody on a mission on this date</source>
        <translation>Personne en mission à cette date</translation>
    </message>
    <message numerus="yes">
        <source>Review %n day(s) late</source>
        <translation>
            <numerusform>Comité en retard de&#xa0;%n jour</numerusform>
            <numerusform>Comité en retard de&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the team any more</source>
        <translation>Plus personne dans l’équipe</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what the panel says</source>
        <translation>Copier ce que dit le panneau</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) end, the first in %1</source>
        <translation>
            <numerusform>%n mission se termine dans&#xa0;%1</numerusform>
            <numerusform>%n missions se terminent, la première dans&#xa0;%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) end, the first this day</source>
        <translation>
            <numerusform>%n mission s’achève ce jour</numerusform>
            <numerusform>%n missions s’achèvent, dès ce jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>Change the mission sentence</source>
        <translation>Modifier la phrase de mission</translation>
    </message>
    <message>
        <source>Add a mission sentence</source>
        <translation>Ajouter une phrase de mission</translation>
    </message>
    <message>
        <source>Change the phases</source>
        <translation>Modifier les phases</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit its facts (E)</source>
        <translation>Modifier ses informations (E)</translation>
    </message>
    <message>
        <source>Prepare decision…</source>
        <translation>Préparer la décision…</translation>
    </message>
    <message>
        <source>Opens its draft in the decision room (D)</source>
        <translation>Ouvre son brouillon dans la salle de décision (D)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::JournalBar</name>
    <message>
        <source>Find in the words</source>
        <translation>Chercher dans les mots</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Genre d’entrée</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Shows every entry again</source>
        <translation>Montre de nouveau toutes les entrées</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Recomputes the seal of every entry, so that a changed or missing one shows</source>
        <translation>Recalcule le sceau de chaque entrée, pour qu’une entrée changée ou manquante se voie</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les genres</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::JournalModel</name>
    <message>
        <source>%1 (taken back)</source>
        <comment>a kind of entry</comment>
        <translation>%1 (annulée)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
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
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::JournalScreen</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: %n entries, each as it was sealed.</source>
        <translation>
            <numerusform>La chaîne est intacte&#xa0;: %n entrée, telle qu’elle a été scellée.</numerusform>
            <numerusform>La chaîne est intacte&#xa0;: %n entrées, chacune telle qu’elle a été scellée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entries to %1</source>
        <translation>
            <numerusform>%n entrée exportée dans %1</numerusform>
            <numerusform>%n entrées exportées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 entries</source>
        <translation>Plus de %1 entrées</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry passes the filter.</source>
        <translation>Aucune entrée ne passe le filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing has been done to this portfolio yet.</source>
        <translation>Rien n’a encore été fait à ce portefeuille.</translation>
    </message>
    <message>
        <source>a startup that was removed</source>
        <translation>une startup retirée</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>Vérification de la chaîne…</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tableau avec virgules (*.csv)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <extracomment>Suggested name of a file</extracomment>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>journal.csv</source>
        <translation>journal.csv</translation>
    </message>
    <message>
        <source>The startup is as it was then already.</source>
        <translation>La startup est déjà telle qu’elle était alors.</translation>
    </message>
    <message>
        <source>Restore a startup</source>
        <translation>Restaurer une startup</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) get back what they held.</source>
        <translation>
            <numerusform>%n fiche retrouve ce qu’elle contenait.</numerusform>
            <numerusform>%n fiches retrouvent ce qu’elles contenaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added since go.</source>
        <translation>
            <numerusform>%n fiche ajoutée depuis disparaît.</numerusform>
            <numerusform>%n fiches ajoutées depuis disparaissent.</numerusform>
        </translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Une seule annulation revient sur le tout.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>an edit to confirm</comment>
        <extracomment>An edit in words that is asked about, such as “Restore Lapins?”</extracomment>
        <translation>%1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::KnowledgeBanner</name>
    <message>
        <source>Mark what differs from now</source>
        <translation>Marquer ce qui diffère de maintenant</translation>
    </message>
    <message>
        <source>As known on %1, true on %2. Editing is off.</source>
        <translation>Connu au %1, vrai au %2. La modification est suspendue.</translation>
    </message>
    <message>
        <source>Mark what differs</source>
        <translation>Marquer ce qui diffère</translation>
    </message>
    <message>
        <source>Mark startups whose facts are known otherwise now</source>
        <translation>Marquer les startups dont les faits sont connus autrement maintenant</translation>
    </message>
    <message>
        <source>Then and now…</source>
        <translation>Alors et maintenant…</translation>
    </message>
    <message>
        <source>What differs from what is known now, and how late facts arrive (Ctrl+Shift+T)</source>
        <translation>Ce qui diffère de ce qui est connu maintenant, et avec quel retard les faits arrivent (Ctrl+Maj+T)</translation>
    </message>
    <message>
        <source>Back to what is known now</source>
        <translation>Revenir à ce qui est connu maintenant</translation>
    </message>
    <message>
        <source>Alt+Shift+Home</source>
        <translation>Alt+Maj+Début</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::KnowledgeMarksModel</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A day and what the file learnt on it, such as &quot;1 Jan 2020 · Import 120 startups&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::KnowledgePopover</name>
    <message>
        <source>Show what was known on</source>
        <translation>Montrer ce qui était connu au</translation>
    </message>
    <message>
        <source>Knowledge date</source>
        <translation>Date de connaissance</translation>
    </message>
    <message>
        <source>Type a date, a month or a year; the end of that day counts</source>
        <translation>Tapez une date, un mois ou une année&#x202f;; c’est la fin de ce jour qui compte</translation>
    </message>
    <message>
        <source>When this file learnt something</source>
        <translation>Quand ce fichier a appris quelque chose</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::KnownChangesModel</name>
    <message>
        <source>On record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Known then</source>
        <translation>Connu alors</translation>
    </message>
    <message>
        <source>Known now</source>
        <translation>Connu maintenant</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::KnownDifferences</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was known then, what is known now</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact, and both: &quot;Phase: Investigation → Stopped&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Known otherwise now:</source>
        <translation>Connu autrement maintenant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MainWindow</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Éclosion</source>
        <translation>Éclosion</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>Import terminé</translation>
    </message>
    <message>
        <source>Select a startup first, then press M.</source>
        <translation>Sélectionnez d’abord une startup, puis appuyez sur M.</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message>
        <source>A copy was saved to %1</source>
        <translation>Une copie a été enregistrée dans %1</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>La sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>This startup is no longer on record. Go back to what was known then to see it.</source>
        <translation>Cette startup n’est plus enregistrée. Revenez à ce qui était connu alors pour la voir.</translation>
    </message>
    <message>
        <source>This screen has panes of its own.</source>
        <translation>Cet écran a ses propres volets.</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) due</source>
        <translation>
            <numerusform>%n startup à échéance</numerusform>
            <numerusform>%n startups à échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what is due</source>
        <translation>%1&#xa0;: échéances</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) exported to %1</source>
        <translation>
            <numerusform>%n date exportée dans %1</numerusform>
            <numerusform>%n dates exportées dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MemberDialog</name>
    <message numerus="yes">
        <source>%n mission(s) on record</source>
        <translation>
            <numerusform>%n mission enregistrée</numerusform>
            <numerusform>%n missions enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Missions of %1</source>
        <translation>Missions de&#xa0;%1</translation>
    </message>
    <message>
        <source>Open the startup</source>
        <translation>Ouvrir la startup</translation>
    </message>
    <message>
        <source>Edit facts…</source>
        <translation>Modifier les informations…</translation>
    </message>
    <message>
        <source>Add mission…</source>
        <translation>Ajouter une mission…</translation>
    </message>
    <message>
        <source>Edit mission…</source>
        <translation>Modifier la mission…</translation>
    </message>
    <message>
        <source>End mission…</source>
        <translation>Terminer la mission…</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Données personnelles…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MembersBar</name>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By startup</source>
        <translation>Par startup</translation>
    </message>
    <message>
        <source>By incubator</source>
        <translation>Par incubateur</translation>
    </message>
    <message>
        <source>By employer</source>
        <translation>Par employeur</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>People with a mission on the date shown</source>
        <translation>Personnes en mission à la date affichée</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Depuis l’origine</translation>
    </message>
    <message>
        <source>Everybody who had a mission by the date shown</source>
        <translation>Toutes les personnes qui avaient eu une mission à la date affichée</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Show or hide the figures above the list</source>
        <translation>Montrer ou masquer les chiffres au-dessus de la liste</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Arrivals, length of stay, domains and team sizes in the place of the list</source>
        <translation>Arrivées, durées de présence, domaines et tailles d’équipe à la place de la liste</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sort: %1, descending</source>
        <translation>Tri&#xa0;: %1, décroissant</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Tri&#xa0;: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add or merge people</source>
        <translation>Ajouter ou fusionner des personnes</translation>
    </message>
    <message>
        <source>Write the people shown as a table, cards or a calendar (Ctrl+E)</source>
        <translation>Écrire les personnes affichées en table, en fiches ou en calendrier (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MembersScreen</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many people a list shows of all there are: 12 of 811</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 end within %2 days</source>
        <extracomment>%1 people, within %2 days</extracomment>
        <translation>
            <numerusform>%1 fin sous %2 jours</numerusform>
            <numerusform>%1 fins sous %2 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading the members…</source>
        <translation>Lecture des membres…</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Nobody passes these filters.</source>
        <translation>Personne ne passe ces filtres.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nobody served the startups that pass the filter on %1.</source>
        <translation>Le %1, personne n’était en mission dans les startups que le filtre laisse passer.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nobody was on a mission on %1.</source>
        <translation>Personne n’était en mission le %1.</translation>
    </message>
    <message>
        <source>Show everybody who was, by then</source>
        <translation>Montrer toutes les personnes venues jusque-là</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n person(s) to %1</source>
        <translation>
            <numerusform>%n personne exportée vers %1</numerusform>
            <numerusform>%n personnes exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>members-%1.csv</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-08-20</extracomment>
        <translation>membres-%1.csv</translation>
    </message>
    <message>
        <source>Export the people shown</source>
        <translation>Exporter les personnes affichées</translation>
    </message>
    <message>
        <source>This portfolio has no members yet. Import a folder of the community, or add the first person.</source>
        <translation>Ce portefeuille n’a pas encore de membres. Importez un dossier de la communauté, ou ajoutez la première personne.</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Table with commas (*.csv);;Workbook (*.xlsx);;Cards for an address book (*.vcf);;Mission ends for a calendar (*.ics)</source>
        <translation>Table à virgules (*.csv);;Classeur (*.xlsx);;Fiches pour un carnet d’adresses (*.vcf);;Fins de mission pour un calendrier (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%1 active</source>
        <comment>people</comment>
        <translation>
            <numerusform>%1 actif</numerusform>
            <numerusform>%1 actifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MergePeopleDialog</name>
    <message>
        <source>Merge two records of one person</source>
        <translation>Fusionner deux fiches d’une même personne</translation>
    </message>
    <message>
        <source>Missions, committees attended and trainings of the one pass to the other. One Undo takes it back.</source>
        <translation>Les missions, comités et formations de l’une passent à l’autre. Une seule annulation suffit pour revenir en arrière.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>Of one name (%n pair(s))</source>
        <translation>
            <numerusform>De même nom (%n paire)</numerusform>
            <numerusform>De même nom (%n paires)</numerusform>
        </translation>
    </message>
    <message>
        <source>The record that stays</source>
        <translation>La fiche qui reste</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>Le nom qui reste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and where they stand: Ana Arnoux, until 3 Mar 2024</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) pass(es) over</source>
        <translation>
            <numerusform>%n mission est reprise</numerusform>
            <numerusform>%n missions sont reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MissionDialog</name>
    <message>
        <source>Add a mission of %1</source>
        <translation>Ajouter une mission de %1</translation>
    </message>
    <message>
        <source>It may start later, and overlap with others.</source>
        <translation>Elle peut commencer plus tard, et en chevaucher d’autres.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Edit a mission of %1</source>
        <translation>Modifier une mission de %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MissionFields</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day (empty: open)</source>
        <translation>Dernier jour (vide&#xa0;: sans fin)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a share of time</comment>
        <translation>non précisé</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>After a number: a share in per cent</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Share of full time</source>
        <translation>Part du temps plein</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Startups, with their share of the mission</source>
        <translation>Startups, avec leur part de la mission</translation>
    </message>
    <message>
        <source>With their other missions this comes to %1 % of full time.</source>
        <translation>Avec ses autres missions, cela fait %1&#xa0;% d’un temps plein.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MissionsModel</name>
    <message>
        <source>no startup named</source>
        <translation>aucune startup indiquée</translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation>début inconnu</translation>
    </message>
    <message>
        <source>no end given</source>
        <translation>sans fin indiquée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MoneyBox</name>
    <message>
        <source>Spend and runway</source>
        <translation>Dépenses et autonomie financière</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spent, committed</comment>
        <extracomment>Spent, of what was committed: €412k of €460k</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 spent of %3</source>
        <comment>a route, money</comment>
        <translation>%1&#xa0;: %2 dépensés sur %3</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <comment>money</comment>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 of accelerated funding beside</source>
        <comment>money</comment>
        <translation>%1 de fonds d’accélération à part</translation>
    </message>
    <message>
        <source>No money is on record for it.</source>
        <translation>Aucun argent n’est enregistré pour elle.</translation>
    </message>
    <message>
        <source>%1 more spent than committed</source>
        <comment>money</comment>
        <translation>%1 dépensés de plus qu’engagés</translation>
    </message>
    <message>
        <source>Money ran out on %1</source>
        <translation>Argent épuisé le %1</translation>
    </message>
    <message>
        <source>Money lasts until %1</source>
        <translation>L’argent dure jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 left, nothing spent lately</source>
        <comment>money</comment>
        <translation>%1 restants, rien de dépensé récemment</translation>
    </message>
    <message>
        <source>%1 more committed for later</source>
        <comment>money</comment>
        <translation>%1 de plus engagés pour plus tard</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::MoveKeys</name>
    <message>
        <source>Move to: %1 (Esc: stay)</source>
        <translation>Faire passer à&#xa0;: %1 (Échap&#xa0;: rester)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NamePlacesModel</name>
    <message>
        <source>%1 (earlier)</source>
        <extracomment>%1 is where a text stood: the contact of Lapins (earlier)</extracomment>
        <translation>%1 (auparavant)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>Ce qui y est écrit</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NavigationRail</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <extracomment>A screen and the keys that lead to it: Board (Ctrl+1)</extracomment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A screen and what waits on it: Decisions, 12 startups due</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NetworkBar</name>
    <message>
        <source>All phases</source>
        <translation>Toutes les phases</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égale</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Date of the map</source>
        <translation>Date de la carte</translation>
    </message>
    <message>
        <source>Phases shown: %1</source>
        <translation>Phases montrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Size: team</source>
        <extracomment>What the size of a circle says: Size: team</extracomment>
        <translation>Taille&#xa0;: équipe</translation>
    </message>
    <message>
        <source>Size: equal</source>
        <translation>Taille&#xa0;: égale</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Toute la carte</translation>
    </message>
    <message>
        <source>Show all of the map again (Ctrl+0)</source>
        <translation>Montrer de nouveau toute la carte (Ctrl+0)</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>Chercher sur la carte</translation>
    </message>
    <message>
        <source>Startups and incubators whose name contains this (Ctrl+F); Enter goes from one to the next</source>
        <translation>Startups et incubateurs dont le nom contient ceci (Ctrl+F)&#xa0;; Entrée va de l’un à l’autre</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NetworkLegend</name>
    <message>
        <source>Reading the map</source>
        <translation>Lire la carte</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>point</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>pointillé</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>trait fin</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>trait épais</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>The key of the map: a phase, how it is drawn, how many: Construction, dotted: 109</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Method abandoned</source>
        <translation>Méthode abandonnée</translation>
    </message>
    <message>
        <source>square</source>
        <translation>carré</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croix</translation>
    </message>
    <message>
        <source>hollow</source>
        <translation>creux</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NetworkPane</name>
    <message>
        <source>Reading the map</source>
        <translation>Lire la carte</translation>
    </message>
    <message>
        <source>In consolidation and acceleration</source>
        <translation>En consolidation et en accélération</translation>
    </message>
    <message>
        <source>Show on board</source>
        <translation>Voir au tableau</translation>
    </message>
    <message>
        <source>The board, of the selected incubator alone</source>
        <translation>Le tableau, du seul incubateur sélectionné</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the map as SVG, PNG or PDF</source>
        <translation>Exporter la carte en SVG, PNG ou PDF</translation>
    </message>
    <message>
        <source>The whole map as a picture, in light colours, with its title and source</source>
        <translation>Toute la carte en image, en couleurs claires, avec son titre et sa source</translation>
    </message>
    <message>
        <source>in the programme</source>
        <translation>en accompagnement</translation>
    </message>
    <message>
        <source>successes</source>
        <translation>réussites</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>startups</comment>
        <translation>arrêtées</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Circle size shows team size. A curve links an incubator to its successes; its width is their number.</source>
        <translation>La taille d’un cercle est celle de l’équipe. Une courbe relie un incubateur à ses réussites&#xa0;; sa largeur est leur nombre.</translation>
    </message>
    <message>
        <source>All circles have one size. A curve links an incubator to its successes; its width is their number.</source>
        <translation>Tous les cercles ont la même taille. Une courbe relie un incubateur à ses réussites&#xa0;; sa largeur est leur nombre.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Tout le réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n incubator(s)</source>
        <translation>
            <numerusform>%n incubateur</numerusform>
            <numerusform>%n incubateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>active members</source>
        <translation>membres actifs</translation>
    </message>
    <message>
        <source>The map as a slide of the deck below the charts (Ctrl+Shift+A)</source>
        <translation>La carte en diapositive du diaporama, sous les graphiques (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Add to deck</source>
        <translation>Ajouter au diaporama</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NetworkScreen</name>
    <message>
        <source>Laying out the map…</source>
        <translation>Mise en place de la carte…</translation>
    </message>
    <message>
        <source>No startup that passes the filter had begun by %1.</source>
        <translation>Aucune startup retenue par le filtre n’avait commencé au %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>This portfolio has no startups yet. Import a folder of the community, or add a startup with Ctrl+N.</source>
        <translation>Ce portefeuille n’a pas encore de startup. Importez un dossier de la communauté, ou ajoutez une startup avec Ctrl+N.</translation>
    </message>
    <message>
        <source>No startup had begun by %1.</source>
        <translation>Aucune startup n’avait commencé au %1.</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Nothing on the map is called “%1”.</source>
        <translation>Rien sur la carte ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Copied the map as a picture and as text</source>
        <translation>Carte copiée comme image et comme texte</translation>
    </message>
    <message>
        <source>Exported the map to %1</source>
        <translation>Carte exportée dans %1</translation>
    </message>
    <message>
        <source>network-%1.%2</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-08-20, %2 an ending such as svg</extracomment>
        <translation>reseau-%1.%2</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NetworkShares</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NetworkView</name>
    <message>
        <source>Map of the network</source>
        <translation>Carte du réseau</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contient %1</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Réunie dans %1</translation>
    </message>
    <message>
        <source>Joined %1, with %2</source>
        <translation>Réunie dans %1, avec %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A startup&apos;s phase and team: Acceleration, 8 people</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>What became of a startup, and when: Transferred, since 27 Apr 2017</extracomment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) in the programme</source>
        <translation>
            <numerusform>%n startup en cours d’accompagnement</numerusform>
            <numerusform>%n startups en cours d’accompagnement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n success(es)</source>
        <extracomment>How many of an incubator&apos;s startups were made permanent</extracomment>
        <translation>
            <numerusform>%n réussite</numerusform>
            <numerusform>%n réussites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped after the investigation</source>
        <translation>
            <numerusform>%n arrêtée après l’investigation</numerusform>
            <numerusform>%n arrêtées après l’investigation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped later</source>
        <translation>
            <numerusform>%n arrêtée plus tard</numerusform>
            <numerusform>%n arrêtées plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What became of a startup and how: Stopped (service closed)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) closed</source>
        <translation>
            <numerusform>%n service fermé</numerusform>
            <numerusform>%n services fermés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where the sponsor abandoned the method</source>
        <translation>
            <numerusform>%n où le porteur a abandonné la méthode</numerusform>
            <numerusform>%n où le porteur a abandonné la méthode</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NewPersonDialog</name>
    <message>
        <source>With a first mission</source>
        <translation>Avec une première mission</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>The name is kept apart, so that it can be erased.</source>
        <translation>Le nom est gardé à part, pour pouvoir être effacé.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Domain of expertise</source>
        <translation>Domaine d’expertise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this name stand(s) in the portfolio already.</source>
        <translation>
            <numerusform>%n personne de ce nom est déjà dans le portefeuille.</numerusform>
            <numerusform>%n personnes de ce nom sont déjà dans le portefeuille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::NewStartupDialog</name>
    <message>
        <source>New startup</source>
        <translation>Nouvelle startup</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mission, in one sentence</source>
        <translation>Mission, en une phrase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Aucun connu</translation>
    </message>
    <message>
        <source>Incubator</source>
        <translation>Incubateur</translation>
    </message>
    <message>
        <source>Sponsors (Space ticks)</source>
        <translation>Sponsors (Espace coche)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Since the day</source>
        <translation>Depuis le jour</translation>
    </message>
    <message>
        <source>There is a startup of this name already.</source>
        <translation>Une startup porte déjà ce nom.</translation>
    </message>
    <message>
        <source>A startup had this name before.</source>
        <translation>Une startup a déjà porté ce nom.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PagePreviews</name>
    <message>
        <source>Page %1 of %2, %3: %4</source>
        <translation>Page %1 sur %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>%1 · not printed yet</source>
        <comment>a page that has nothing to tell readers</comment>
        <translation>%1 · pas encore imprimée</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PaletteModel</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller au %1</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Incubators</source>
        <translation>Incubateurs</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PastBanner</name>
    <message>
        <source>You are viewing the portfolio as it was on %1. Editing is off.</source>
        <translation>Vous regardez le portefeuille tel qu&apos;il était le %1. La modification est suspendue.</translation>
    </message>
    <message>
        <source>You are viewing the portfolio as it is planned for %1. Editing is off.</source>
        <translation>Vous regardez le portefeuille tel qu&apos;il est prévu le %1. La modification est suspendue.</translation>
    </message>
    <message>
        <source>%1 in programme then · %2 today</source>
        <translation>%1 en cours d&apos;accompagnement alors · %2 aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Return to today</source>
        <translation>Revenir à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Début</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeersPlot</name>
    <message>
        <source>stopped</source>
        <translation>arrêtées</translation>
    </message>
    <message>
        <source>made permanent</source>
        <translation>pérennisées</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>ont continué</translation>
    </message>
    <message>
        <source>No phase is on record to compare with.</source>
        <translation>Aucune phase enregistrée ne permet de comparer.</translation>
    </message>
    <message>
        <source>%1 is at day %2 in %3</source>
        <translation>%1 en est au jour %2 de la phase %3</translation>
    </message>
    <message numerus="yes">
        <source>%n past spell(s)</source>
        <translation>
            <numerusform>%n passage achevé</numerusform>
            <numerusform>%n passages achevés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, how they ended</comment>
        <extracomment>How many spells ended in a way: 212 went on</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The middle half leaves between day %1 and day %2; the median is %3.</source>
        <translation>La moitié centrale sort entre le jour %1 et le jour %2&#x202f;; la médiane est de %3.</translation>
    </message>
    <message>
        <source>The median is %1.</source>
        <translation>La médiane est de %1.</translation>
    </message>
    <message>
        <source>Too few have left the phase for a median.</source>
        <translation>Trop peu sont sorties de la phase pour une médiane.</translation>
    </message>
    <message>
        <source>band = P25 to P75, line = median</source>
        <translation>bande = P25 à P75, trait = médiane</translation>
    </message>
    <message>
        <source>start</source>
        <comment>of a phase, on an axis</comment>
        <translation>début</translation>
    </message>
    <message numerus="yes">
        <source>%n longer</source>
        <extracomment>Of spells that last longer than an axis reaches</extracomment>
        <translation>
            <numerusform>%n plus long</numerusform>
            <numerusform>%n plus longs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · day %2</source>
        <translation>%1 · jour %2</translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>years on an axis</comment>
        <translation>
            <numerusform>%n&#xa0;an</numerusform>
            <numerusform>%n&#xa0;ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <translation>Sélectionnez d’abord une personne.</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>Sélectionnez d’abord une seule personne.</translation>
    </message>
    <message>
        <source>Select two records of one person first.</source>
        <translation>Sélectionnez d’abord deux fiches d’une même personne.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Extend mission…</source>
        <translation>Prolonger la mission…</translation>
    </message>
    <message>
        <source>Move to startup…</source>
        <translation>Changer de startup…</translation>
    </message>
    <message>
        <source>End mission…</source>
        <translation>Terminer la mission…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Add mission…</source>
        <translation>Ajouter une mission…</translation>
    </message>
    <message>
        <source>Merge two records…</source>
        <translation>Fusionner deux fiches…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>People of one name…</source>
        <translation>Personnes de même nom…</translation>
    </message>
    <message>
        <source>Merge employers…</source>
        <translation>Fusionner des employeurs…</translation>
    </message>
    <message>
        <source>Personal data…</source>
        <translation>Données personnelles…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Trainings…</source>
        <translation>Formations…</translation>
    </message>
    <message>
        <source>Names kept too long…</source>
        <translation>Noms conservés trop longtemps…</translation>
    </message>
    <message>
        <source>Import a table of people…</source>
        <translation>Importer une table de personnes…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleBar</name>
    <message>
        <source>Selected people</source>
        <translation>Personnes sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleBulkDialog</name>
    <message>
        <source>Change the mission of %1</source>
        <translation>Modifier la mission de %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n person(s)</source>
        <translation>
            <numerusform>Modifier %n personne</numerusform>
            <numerusform>Modifier %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>One edit, taken back by one Undo.</source>
        <translation>Une seule modification, qu’un seul Annuler défait.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Extend the mission</source>
        <translation>Prolonger la mission</translation>
    </message>
    <message>
        <source>Move to another startup</source>
        <translation>Changer de startup</translation>
    </message>
    <message>
        <source>End the mission</source>
        <translation>Terminer la mission</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Changer le statut</translation>
    </message>
    <message>
        <source>Set the employer</source>
        <translation>Changer l’employeur</translation>
    </message>
    <message>
        <source>Set the domain of expertise</source>
        <translation>Changer le domaine d’expertise</translation>
    </message>
    <message>
        <source>Set the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message numerus="yes">
        <source>By %n month(s)</source>
        <translation>
            <numerusform>De %n mois</numerusform>
            <numerusform>De %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Jusqu’à un jour</translation>
    </message>
    <message>
        <source>How much longer</source>
        <translation>Durée supplémentaire</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>Domain of expertise</source>
        <translation>Domaine d’expertise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>No startup is called “%1”. Choose from the list.</source>
        <translation>Aucune startup ne s’appelle «&#xa0;%1&#xa0;». Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Choose the startup they move to.</source>
        <translation>Choisissez la startup d’arrivée.</translation>
    </message>
    <message>
        <source>Type or choose a word.</source>
        <translation>Saisissez ou choisissez un mot.</translation>
    </message>
    <message numerus="yes">
        <source>Extend the missions of %n person(s) %1</source>
        <extracomment>%2: by 6 months, until 31 Dec 2026</extracomment>
        <translation>
            <numerusform>Prolonger la mission de %n personne %1</numerusform>
            <numerusform>Prolonger les missions de %n personnes %1</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message numerus="yes">
        <source>by %n month(s)</source>
        <translation>
            <numerusform>de %n mois</numerusform>
            <numerusform>de %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n person(s) to %1 from %2</source>
        <translation>
            <numerusform>Faire passer %n personne chez %1 à partir du %2</numerusform>
            <numerusform>Faire passer %n personnes chez %1 à partir du %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the missions of %n person(s) on %1</source>
        <translation>
            <numerusform>Terminer la mission de %n personne le %1</numerusform>
            <numerusform>Terminer les missions de %n personnes le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n person(s) to %1</source>
        <translation>
            <numerusform>Donner à %n personne le statut %1</numerusform>
            <numerusform>Donner à %n personnes le statut %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the employer of %n person(s) to %1</source>
        <translation>
            <numerusform>Donner à %n personne l’employeur %1</numerusform>
            <numerusform>Donner à %n personnes l’employeur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the domain of expertise of %n person(s) to %1</source>
        <translation>
            <numerusform>Donner à %n personne le domaine d’expertise %1</numerusform>
            <numerusform>Donner à %n personnes le domaine d’expertise %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the role of %n person(s) to %1</source>
        <translation>
            <numerusform>Donner à %n personne le rôle %1</numerusform>
            <numerusform>Donner à %n personnes le rôle %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleCommands</name>
    <message>
        <source>Select a person first.</source>
        <translation>Sélectionnez d’abord une personne.</translation>
    </message>
    <message>
        <source>Select one person: a mission is added to one at a time.</source>
        <translation>Sélectionnez une seule personne&#xa0;: une mission s’ajoute à une personne à la fois.</translation>
    </message>
    <message>
        <source>Select two records of one person first.</source>
        <translation>Sélectionnez d’abord deux fiches d’une même personne.</translation>
    </message>
    <message>
        <source>No two records have the same name. Select two and merge them from the menu of the list.</source>
        <translation>Aucune fiche ne porte le même nom qu’une autre. Sélectionnez-en deux et fusionnez-les depuis le menu de la liste.</translation>
    </message>
    <message>
        <source>Select one person: what is held is shown of one at a time.</source>
        <translation>Sélectionnez une seule personne&#xa0;: ce qui est conservé se montre une personne à la fois.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleDialog</name>
    <message>
        <source>Active members</source>
        <translation>Membres actifs</translation>
    </message>
    <message numerus="yes">
        <source>%n active member(s) on %1</source>
        <translation>
            <numerusform>%n membre actif au&#xa0;%1</numerusform>
            <numerusform>%n membres actifs au&#xa0;%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleImportDialog</name>
    <message>
        <source>Leave the bad rows out</source>
        <translation>Laisser de côté les lignes incorrectes</translation>
    </message>
    <message>
        <source>Import people or missions</source>
        <translation>Importer des personnes ou des missions</translation>
    </message>
    <message>
        <source>The first row names the columns. Nothing is written before you say so.</source>
        <translation>La première ligne nomme les colonnes. Rien n’est écrit avant que vous le disiez.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A workbook (.xlsx) or a table of text (.csv)</source>
        <translation>Un classeur (.xlsx) ou une table de texte (.csv)</translation>
    </message>
    <message>
        <source>The table to import</source>
        <translation>La table à importer</translation>
    </message>
    <message>
        <source>A person, with a mission where it gives a first day</source>
        <translation>Une personne, avec une mission si un premier jour est donné</translation>
    </message>
    <message>
        <source>A mission of a person who is there</source>
        <translation>Une mission d’une personne déjà présente</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Ce qu’est une ligne</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Lignes incorrectes</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>Choisir la table</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tables (*.xlsx *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>Absent de la table</translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new mission(s)</source>
        <translation>
            <numerusform>%n nouvelle mission</numerusform>
            <numerusform>%n nouvelles missions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) the portfolio has already</source>
        <translation>
            <numerusform>%n ligne déjà présente dans le portefeuille</numerusform>
            <numerusform>%n lignes déjà présentes dans le portefeuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bad row(s)</source>
        <translation>
            <numerusform>%n ligne incorrecte</numerusform>
            <numerusform>%n lignes incorrectes</numerusform>
        </translation>
    </message>
    <message>
        <source>dates with the month first</source>
        <translation>dates avec le mois en premier</translation>
    </message>
    <message>
        <source>Save all bad rows…</source>
        <translation>Enregistrer toutes les lignes fautives…</translation>
    </message>
    <message>
        <source>A table of the bad rows with what is wrong, to be corrected there and imported again</source>
        <translation>Un tableau des lignes fautives avec ce qui ne va pas, à y corriger puis à importer de nouveau</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’import</translation>
    </message>
    <message>
        <source>Save the bad rows</source>
        <translation>Enregistrer les lignes fautives</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Vérification des lignes</translation>
    </message>
    <message>
        <source>Writing the bad rows</source>
        <translation>Écriture des lignes fautives</translation>
    </message>
    <message>
        <source>The bad rows are in %1.</source>
        <translation>Les lignes fautives sont dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>the first %n of them are listed</source>
        <translation>
            <numerusform>la première est listée</numerusform>
            <numerusform>les %n premières sont listées</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Écriture des lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported.</source>
        <translation>
            <numerusform>%n personne importée.</numerusform>
            <numerusform>%n personnes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) imported.</source>
        <translation>
            <numerusform>%n mission importée.</numerusform>
            <numerusform>%n missions importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PeopleModel</name>
    <message>
        <source>no startup named</source>
        <translation>aucune startup indiquée</translation>
    </message>
    <message>
        <source>no end given</source>
        <translation>sans fin indiquée</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PersonPane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the side panel (Space)</source>
        <translation>Fermer le panneau latéral (Espace)</translation>
    </message>
    <message>
        <source>Open the person’s sheet</source>
        <translation>Ouvrir la fiche de la personne</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Missions</translation>
    </message>
    <message>
        <source>Select a person to read their missions.</source>
        <translation>Sélectionnez une personne pour lire ses missions.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) selected</source>
        <translation>
            <numerusform>%n personne sélectionnée</numerusform>
            <numerusform>%n personnes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Missions of %1</source>
        <translation>Missions de %1</translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation>début inconnu</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no startup named</source>
        <translation>aucune startup indiquée</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Missions · %1</source>
        <translation>Missions · %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Mettre fin…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PersonalActs</name>
    <message>
        <source>This person was erased.</source>
        <translation>Cette personne a été effacée.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased.</source>
        <translation>
            <numerusform>%n personne effacée.</numerusform>
            <numerusform>%n personnes effacées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PersonalDataDialog</name>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>What is held of %1</source>
        <translation>Ce qui est conservé sur %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>personal-data.json</source>
        <extracomment>Suggested name of a file</extracomment>
        <translation>donnees-personnelles.json</translation>
    </message>
    <message>
        <source>Save what is held</source>
        <translation>Enregistrer ce qui est conservé</translation>
    </message>
    <message>
        <source>JSON (*.json);;Text (*.txt)</source>
        <translation>JSON (*.json);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Names are hidden, and so are the texts that tell who this is. Show names in the settings to read and save them.</source>
        <translation>Les noms sont masqués, et avec eux les textes qui disent de qui il s’agit. Affichez les noms dans les réglages pour les lire et les enregistrer.</translation>
    </message>
    <message>
        <source>Everything this portfolio keeps about the person, and where it can be seen. What somebody typed elsewhere, such as the reason for a decision, is searched when the person is erased.</source>
        <translation>Tout ce que ce portefeuille garde de la personne, et où cela se voit. Ce que quelqu’un a saisi ailleurs, comme le motif d’une décision, est cherché quand la personne est effacée.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PickChips</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: the facet and what is picked of it, such as Domain: Design</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Let go of this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Let go of all of these filters (Esc)</source>
        <translation>Retirer tous ces filtres (Échap)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::PromiseLedger</name>
    <message>
        <source>Promised and observed</source>
        <translation>Promis et observé</translation>
    </message>
    <message>
        <source>No decision is on record, so nothing was promised. What is recorded now comes back here next time.</source>
        <translation>Aucune décision n’est enregistrée&#xa0;: rien n’a été promis. Ce qui est enregistré maintenant reviendra ici la prochaine fois.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an outcome, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>nothing is measured</source>
        <translation>rien n’est mesuré</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Critère de succès</translation>
    </message>
    <message>
        <source>%1 spent since</source>
        <comment>money</comment>
        <translation>%1 dépensés depuis</translation>
    </message>
    <message>
        <source>%1 spent since (%2 %)</source>
        <comment>money, a share</comment>
        <translation>%1 dépensés depuis (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n people planned</source>
        <translation>
            <numerusform>%n personne prévue</numerusform>
            <numerusform>%n personnes prévues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people now</source>
        <translation>
            <numerusform>%n personne à présent</numerusform>
            <numerusform>%n personnes à présent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of time</comment>
        <translation>%1 restants</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <comment>a length of time</comment>
        <translation>terminée il y a %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Conditions · %1</source>
        <translation>Conditions · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was promised, such as “Hypothesis: …”</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReasonDialog</name>
    <message>
        <source>This is unusual, and is recorded with its reason.</source>
        <translation>C’est inhabituel, et s’enregistre avec son motif.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RecordPage</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>a kind of record</comment>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Open its facts…</source>
        <translation>Ouvrir ses informations…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a kind of record</comment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>a kind of record</comment>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RecordPicker</name>
    <message>
        <source>Startup or person</source>
        <translation>Startup ou personne</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RecordTable</name>
    <message>
        <source>%1: nothing</source>
        <comment>a column</comment>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inhabituel</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RecordingLagsModel</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Known ahead</source>
        <translation>Connus d’avance</translation>
    </message>
    <message>
        <source>1st quartile</source>
        <translation>1er quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>3rd quartile</source>
        <translation>3e quartile</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RegisterBar</name>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Par phase</translation>
    </message>
    <message>
        <source>By incubator</source>
        <translation>Par incubateur</translation>
    </message>
    <message>
        <source>By sponsor</source>
        <translation>Par administration porteuse</translation>
    </message>
    <message>
        <source>Find a startup</source>
        <translation>Chercher une startup</translation>
    </message>
    <message>
        <source>Find a startup by name, incubator or sponsor</source>
        <translation>Chercher une startup par nom, incubateur ou administration porteuse</translation>
    </message>
    <message>
        <source>Find by name, present or former, by incubator or sponsor (Ctrl+F)</source>
        <translation>Chercher par nom, actuel ou ancien, par incubateur ou administration porteuse (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Also those not started</source>
        <translation>Aussi celles à venir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write the shown columns and rows as a CSV table (Ctrl+E)</source>
        <translation>Écrire les colonnes et les lignes affichées dans un tableau CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sort: %1, descending</source>
        <translation>Tri&#xa0;: %1, décroissant</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Tri&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) start later than the date shown</source>
        <translation>
            <numerusform>%n startup commence après la date affichée</numerusform>
            <numerusform>%n startups commencent après la date affichée</numerusform>
        </translation>
    </message>
    <message>
        <source>Also those archived</source>
        <translation>Aussi les archivées</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) archived</source>
        <translation>
            <numerusform>%n startup archivée</numerusform>
            <numerusform>%n startups archivées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RegisterScreen</name>
    <message>
        <source>No startup matches “%1”.</source>
        <translation>Aucune startup ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No startup had started on %1.</source>
        <translation>Aucune startup n’avait commencé le %1.</translation>
    </message>
    <message>
        <source>Show those that start later</source>
        <translation>Afficher celles qui commencent plus tard</translation>
    </message>
    <message>
        <source>No startup passes the filter.</source>
        <translation>Aucune startup ne passe le filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>This portfolio has no startups yet. Import a folder of the community to begin.</source>
        <translation>Ce portefeuille n’a pas encore de startup. Importez un dossier de la communauté pour commencer.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n startup(s) to %1</source>
        <translation>
            <numerusform>%n startup exportée dans %1</numerusform>
            <numerusform>%n startups exportées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>startups-%1.csv</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-08-20</extracomment>
        <translation>startups-%1.csv</translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>Exporter ce que montre le tableau</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tableau à virgules (*.csv)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RegisterTable</name>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>%1 ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>Something still needs it. Change that first, then delete it.</source>
        <translation>Quelque chose en a encore besoin. Changez-le d’abord, puis supprimez.</translation>
    </message>
    <message>
        <source>What needs it</source>
        <translation>Ce qui en a besoin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>It can be taken back with Undo.</source>
        <translation>Annuler peut le défaire.</translation>
    </message>
    <message>
        <source>Deleted with it</source>
        <translation>Supprimé avec</translation>
    </message>
    <message>
        <source>Stays, without it</source>
        <translation>Reste, sans</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RepairScreen</name>
    <message>
        <source>Every kind</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Looking through the portfolio…</source>
        <translation>Examen du portefeuille…</translation>
    </message>
    <message>
        <source>Nothing passes the filter.</source>
        <translation>Rien ne passe le filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing asks for a look: every rule holds, and every finding was dealt with.</source>
        <translation>Rien ne demande un regard&#xa0;: toutes les règles tiennent, et tous les constats ont été traités.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 sur %n constat</numerusform>
            <numerusform>%1 sur %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>Dire pourquoi…</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n findings</source>
        <translation>
            <numerusform>Réparer %n constat</numerusform>
            <numerusform>Réparer %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Keeps the reason with the phase: it is no longer asked for</source>
        <translation>Garde la raison avec la phase&#xa0;: elle n’est plus demandée</translation>
    </message>
    <message>
        <source>This wants a decision. Open the record and change it there.</source>
        <translation>Il faut décider. Ouvrez la fiche et changez-la.</translation>
    </message>
    <message>
        <source>It is so in the portfolio&apos;s own facts, and goes once they are other.</source>
        <translation>C’est ainsi dans les faits du portefeuille, et disparaît dès qu’ils changent.</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n finding(s)</source>
        <translation>
            <numerusform>Réparer %n constat</numerusform>
            <numerusform>Réparer %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <source>Why is it so? The reason is kept with the phase.</source>
        <translation>Pourquoi est-ce ainsi&#x202f;? La raison est gardée avec la phase.</translation>
    </message>
    <message numerus="yes">
        <source>Give the reason of %n finding(s)</source>
        <translation>
            <numerusform>Donner la raison de %n constat</numerusform>
            <numerusform>Donner la raison de %n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n finding(s)</source>
        <translation>
            <numerusform>Écarter %n constat</numerusform>
            <numerusform>Écarter %n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Genre de constat</translation>
    </message>
    <message>
        <source>What asks for a look</source>
        <translation>Ce qui demande un regard</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Warnings and notes</source>
        <translation>Avertissements et remarques</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RepairsModel</name>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>%1
In the source: %2, line %3</source>
        <translation>%1
Dans la source&#xa0;: %2, ligne %3</translation>
    </message>
    <message>
        <source>%1
In the source: %2</source>
        <translation>%1
Dans la source&#xa0;: %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Why it asks for a look</source>
        <translation>Pourquoi y regarder</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReportFoot</name>
    <message>
        <source>Figures of %1. They follow the portfolio until you freeze them.</source>
        <translation>Chiffres au %1. Ils suivent le portefeuille jusqu’à ce que vous les figiez.</translation>
    </message>
    <message>
        <source>Figures frozen: those of %1, as known on %2.</source>
        <translation>Chiffres figés&#xa0;: ceux du %1, tels que connus le %2.</translation>
    </message>
    <message>
        <source>Figures frozen: those of %1.</source>
        <translation>Chiffres figés&#xa0;: ceux du %1.</translation>
    </message>
    <message>
        <source>Unfreeze figures</source>
        <translation>Libérer les chiffres</translation>
    </message>
    <message>
        <source>Freeze figures</source>
        <translation>Figer les chiffres</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Export for PowerPoint</source>
        <translation>Exporter pour PowerPoint</translation>
    </message>
    <message>
        <source>Export as a page for browsers</source>
        <translation>Exporter en page web</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReportHtmlFile</name>
    <message>
        <source>The report cannot be written: %1. Choose another folder.</source>
        <translation>Le rapport ne peut pas être écrit&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReportOutline</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Plan du rapport</translation>
    </message>
    <message>
        <source>Ctrl with the up and down arrows moves the page; Space leaves it out or brings it back.</source>
        <translation>Ctrl avec les flèches haut et bas déplace la page&#xa0;; Espace la retire ou la remet.</translation>
    </message>
    <message>
        <source>Put a startup in the spotlight</source>
        <translation>Mettre une startup en lumière</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReportOutlineModel</name>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>to translate</source>
        <translation>à traduire</translation>
    </message>
    <message>
        <source>something does not add up</source>
        <translation>des chiffres ne concordent pas</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReportPane</name>
    <message>
        <source>Title as the page states it</source>
        <translation>Titre donné par la page</translation>
    </message>
    <message>
        <source>Figures on this page</source>
        <translation>Chiffres de cette page</translation>
    </message>
    <message>
        <source>Measurements to show</source>
        <translation>Mesures à montrer</translation>
    </message>
    <message>
        <source>There is no measurement of the year. Record some on the pages of startups.</source>
        <translation>Aucune mesure cette année. Saisissez-en sur les fiches des startups.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the picture</source>
        <translation>Choisir l’image</translation>
    </message>
    <message>
        <source>A PNG or JPEG file in the folder of the portfolio</source>
        <translation>Un fichier PNG ou JPEG dans le dossier du portefeuille</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the picture off</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Remove the spotlight</source>
        <translation>Retirer la mise en lumière</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>to translate</source>
        <translation>à traduire</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReportScreen</name>
    <message>
        <source>Fit two pages</source>
        <translation>Deux pages</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The report was exported to %1</source>
        <translation>Le rapport est exporté dans %1</translation>
    </message>
    <message>
        <source>Reading the portfolio…</source>
        <translation>Lecture du portefeuille…</translation>
    </message>
    <message>
        <source>A report tells of the startups of a year. There are none with a phase yet: add some on the board first.</source>
        <translation>Un rapport parle des startups d’une année. Aucune n’a encore de phase&#xa0;: ajoutez-en d’abord sur le tableau.</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <comment>a year</comment>
        <translation>Rapport d’activité %1</translation>
    </message>
    <message>
        <source>How large the pages are shown</source>
        <translation>Taille d’affichage des pages</translation>
    </message>
    <message>
        <source>Choose the picture</source>
        <translation>Choisir l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>A picture stands in the folder of the portfolio, so that it goes with it. Copy it there first.</source>
        <translation>Une image se trouve dans le dossier du portefeuille, pour le suivre partout. Copiez-la d’abord dans ce dossier.</translation>
    </message>
    <message>
        <source>report-%1-%2</source>
        <comment>the name of a file: a year, a language</comment>
        <translation>rapport-%1-%2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Chercher dans le rapport</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReportSettings</name>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>retirée</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not yet translated</source>
        <translation>
            <numerusform>%n texte pas encore traduit</numerusform>
            <numerusform>%n textes pas encore traduits</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Report in %1</source>
        <comment>a language</comment>
        <translation>Rapport en %1</translation>
    </message>
    <message>
        <source>Year, compared with</source>
        <translation>Année, comparée avec</translation>
    </message>
    <message>
        <source>vs</source>
        <extracomment>Between two years that are compared</extracomment>
        <translation>et</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>Année du rapport</translation>
    </message>
    <message>
        <source>Year it is compared with</source>
        <translation>Année de comparaison</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup of this portfolio yet. One is made on each day that it is opened to be edited, before each import, and before a newer version of the program changes the file.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce portefeuille. Il s’en fait une chaque jour où il est ouvert pour être modifié, avant chaque import, et avant qu’une version plus récente du programme change le fichier.</translation>
    </message>
    <message>
        <source>The portfolio becomes what it was at that time. The damaged file stays beside it under another name.</source>
        <translation>Le portefeuille redevient ce qu’il était à ce moment-là. Le fichier endommagé reste à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>The portfolio becomes what it was at that time. What it is now is backed up first, so that you can come back to it.</source>
        <translation>Le portefeuille redevient ce qu’il était à ce moment-là. Son état actuel est d’abord sauvegardé, pour que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RetentionDialog</name>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Names kept too long</source>
        <translation>Noms conservés trop longtemps</translation>
    </message>
    <message>
        <source>People who left and whose time is over by the rule. Nobody is erased unless you choose them here.</source>
        <translation>Les personnes parties dont la durée de conservation est dépassée. Personne n’est effacé sans que vous le choisissiez ici.</translation>
    </message>
    <message>
        <source>Erase the chosen…</source>
        <translation>Effacer les personnes choisies…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>Years a name is kept after the last day of a mission</source>
        <translation>Années de conservation d’un nom après le dernier jour d’une mission</translation>
    </message>
    <message>
        <source>People over the limit</source>
        <translation>Personnes au-delà de la limite</translation>
    </message>
    <message>
        <source>Say how many years names are kept: then whoever is over the limit is listed.</source>
        <translation>Indiquez combien d’années les noms sont conservés&#xa0;: les personnes au-delà de la limite sont alors listées.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name has been kept for longer than that.</source>
        <translation>Aucun nom n’est conservé depuis plus longtemps.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <extracomment>How many people are chosen of all that are listed</extracomment>
        <translation>%1 sur %2 choisis</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RetentionModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>To be kept until</source>
        <translation>À conserver jusqu’au</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ReviewSheet</name>
    <message>
        <source>%1 is not in the programme on %2: there is nothing to decide of it.</source>
        <comment>a startup, a date</comment>
        <translation>%1 n’est pas en cours d’accompagnement le %2&#xa0;: il n’y a rien à en décider.</translation>
    </message>
    <message>
        <source>Choose a startup on the left to see its review sheet.</source>
        <translation>Choisissez une startup à gauche pour voir sa grille d’évaluation.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Criteria at the end of %1</source>
        <comment>a phase</comment>
        <translation>Critères à la fin de la phase %1</translation>
    </message>
    <message>
        <source>Change the criteria…</source>
        <translation>Modifier les critères…</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Measures…</source>
        <translation>Mesures…</translation>
    </message>
    <message>
        <source>Open what is measured of it</source>
        <translation>Ouvrir ce qui en est mesuré</translation>
    </message>
    <message numerus="yes">
        <source>Time in %1 against %n past spell(s)</source>
        <comment>a phase</comment>
        <translation>
            <numerusform>Durée en %1 face à %n passage achevé</numerusform>
            <numerusform>Durée en %1 face à %n passages achevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Rien n’est encore mesuré.</translation>
    </message>
    <message>
        <source>Reading the decisions…</source>
        <translation>Lecture des décisions…</translation>
    </message>
    <message>
        <source>blocks = score, 0 to 10</source>
        <translation>blocs = note, de 0 à 10</translation>
    </message>
    <message>
        <source>blocks = score, mark = review of %1</source>
        <translation>blocs = note, repère = revue du %1</translation>
    </message>
    <message>
        <source>%1 of %2 scored</source>
        <translation>%1 sur %2 notés</translation>
    </message>
    <message numerus="yes">
        <source>%n weak</source>
        <translation>
            <numerusform>%n faible</numerusform>
            <numerusform>%n faibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Add, rename or reorder what is looked at when this phase ends</source>
        <translation>Ajouter, renommer ou réordonner ce qui est regardé à la fin de cette phase</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>a portfolio, a date</comment>
        <extracomment>Foot of a printed sheet: the portfolio, a date</extracomment>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>%1 review %2.pdf</source>
        <comment>a startup, a date</comment>
        <extracomment>Suggested name of a file; a startup, a date such as 2026-08-20</extracomment>
        <translation>%1 évaluation %2.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printed to %1</source>
        <translation>Imprimé dans %1</translation>
    </message>
    <message>
        <source>HTML document (*.html)</source>
        <translation>Document HTML (*.html)</translation>
    </message>
    <message>
        <source>Print the sheet to a file</source>
        <translation>Imprimer la fiche dans un fichier</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RosterExport</name>
    <message>
        <source>Mission ends: %1</source>
        <translation>Fin de mission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>Mission ends</source>
        <translation>Fins de mission</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RosterFacetsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n person(s)</source>
        <extracomment>A choice of a filter, the filter it belongs to, and how many it shows: Development, domain, 61 people</extracomment>
        <translation>
            <numerusform>%1, %2, %n personne</numerusform>
            <numerusform>%1, %2, %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RosterModel</name>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of full time</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) on record</source>
        <translation>
            <numerusform>%n mission enregistrée</numerusform>
            <numerusform>%n missions enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n person(s)</source>
        <translation>
            <numerusform>%1, %n personne</numerusform>
            <numerusform>%1, %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RosterTable</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::RowsPane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the options (Esc)</source>
        <translation>Revenir aux options (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::SearchButton</name>
    <message>
        <source>Search or command</source>
        <translation>Rechercher, agir</translation>
    </message>
    <message>
        <source>Find a startup, a person, a date or a command (%1)</source>
        <translation>Trouver une startup, une personne, une date ou une commande (%1)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::SessionBar</name>
    <message>
        <source>No committee session</source>
        <translation>Aucune séance de comité</translation>
    </message>
    <message>
        <source>Committee session: %1</source>
        <translation>Séance de comité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prepare one to have an agenda and minutes.</source>
        <translation>Préparez-en une pour avoir un ordre du jour et un compte rendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n attend</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agenda (%n)</source>
        <translation>
            <numerusform>Ordre du jour (%n)</numerusform>
            <numerusform>Ordre du jour (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold session</source>
        <translation>Tenir la séance</translation>
    </message>
    <message>
        <source>Prepare a committee session first.</source>
        <translation>Préparez d’abord une séance de comité.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a session, a day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>Nouvelle séance…</translation>
    </message>
    <message>
        <source>Edit session…</source>
        <translation>Modifier la séance…</translation>
    </message>
    <message>
        <source>Remove session…</source>
        <translation>Supprimer la séance…</translation>
    </message>
    <message>
        <source>Edit the agenda…</source>
        <translation>Modifier l’ordre du jour…</translation>
    </message>
    <message>
        <source>Agenda as PDF…</source>
        <translation>Ordre du jour en PDF…</translation>
    </message>
    <message>
        <source>Minutes as PDF…</source>
        <translation>Compte rendu en PDF…</translation>
    </message>
    <message>
        <source>Agenda as HTML…</source>
        <translation>Ordre du jour en HTML…</translation>
    </message>
    <message>
        <source>Minutes as HTML…</source>
        <translation>Compte rendu en HTML…</translation>
    </message>
    <message>
        <source>Copy the agenda for slides</source>
        <translation>Copier l’ordre du jour pour des diapositives</translation>
    </message>
    <message>
        <source>Copy the minutes for slides</source>
        <translation>Copier le compte rendu pour des diapositives</translation>
    </message>
    <message>
        <source>Investment committee</source>
        <translation>Comité d’investissement</translation>
    </message>
    <message>
        <source>Put startups on the agenda, then hold the session.</source>
        <translation>Mettez des startups à l’ordre du jour, puis tenez la séance.</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>ordre-du-jour</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>compte-rendu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Enregistrer en HTML</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML documents (*.html)</source>
        <translation>Documents HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a path</comment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n slides copied.</source>
        <translation>
            <numerusform>%n diapositive copiée.</numerusform>
            <numerusform>%n diapositives copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::SessionDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>Qui est présent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>New committee session</source>
        <translation>Nouvelle séance de comité</translation>
    </message>
    <message>
        <source>Committee session</source>
        <translation>Séance de comité</translation>
    </message>
    <message>
        <source>Create session</source>
        <translation>Créer la séance</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Enregistrer la séance</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Séance</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Ordre du jour</translation>
    </message>
    <message>
        <source>&amp;Who attends</source>
        <translation>&amp;Présents</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>Investment committee</source>
        <translation>Comité d’investissement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Startup to put on the agenda</source>
        <translation>Startup à mettre à l’ordre du jour</translation>
    </message>
    <message>
        <source>Add a startup</source>
        <translation>Ajouter une startup</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>La mettre à l’ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>Add what is due (%n)</source>
        <translation>
            <numerusform>Ajouter ce qui est dû (%n)</numerusform>
            <numerusform>Ajouter ce qui est dû (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Member who attends</source>
        <translation>Membre présent</translation>
    </message>
    <message>
        <source>A member</source>
        <translation>Un membre</translation>
    </message>
    <message>
        <source>Guest who attends</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>or somebody else, by name</source>
        <translation>ou quelqu’un d’autre, par son nom</translation>
    </message>
    <message>
        <source>Add who attends</source>
        <translation>Ajouter une personne présente</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>No startup has that name. Choose one from the list.</source>
        <translation>Aucune startup ne porte ce nom. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Voting member</source>
        <translation>Membre votant</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>Choose a member, or write the name of somebody else.</source>
        <translation>Choisissez un membre, ou écrivez le nom de quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ends at %2</source>
        <comment>length, hour</comment>
        <translation>%1, fin à %2</translation>
    </message>
    <message>
        <source>Write the hour as 14:00.</source>
        <translation>Écrivez l’heure sous la forme 14:00.</translation>
    </message>
    <message>
        <source>What was changed here is not saved. Leave it?</source>
        <translation>Ce qui a été modifié ici n’est pas enregistré. Quitter quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Erase name for good…</source>
        <translation>Effacer le nom pour de bon…</translation>
    </message>
    <message>
        <source>Of a guest: the name goes from the portfolio, its past and its backups</source>
        <translation>D’un invité&#xa0;: le nom disparaît du portefeuille, de son passé et de ses sauvegardes</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::SessionMode</name>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page haut</translation>
    </message>
    <message>
        <source>Next startup</source>
        <translation>Startup suivante</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page bas</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Lancer le chronomètre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Temps suivant</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Quitter la séance</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>No startup is on the agenda. Leave, and put some on it.</source>
        <translation>Aucune startup à l’ordre du jour. Quittez, et ajoutez-en.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>place, number of startups, name</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Deliberation</source>
        <translation>Délibération</translation>
    </message>
    <message>
        <source>%1: %2 over time</source>
        <comment>part, minutes and seconds</comment>
        <translation>%1&#xa0;: %2 de dépassement</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <comment>part, minutes and seconds</comment>
        <translation>%1&#xa0;: reste %2</translation>
    </message>
    <message>
        <source>over time; %1 of %2 in all</source>
        <translation>dépassement&#x202f;; %1 sur %2 en tout</translation>
    </message>
    <message>
        <source>%1 of %2 in all</source>
        <comment>time spent, time planned</comment>
        <translation>%1 sur %2 en tout</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Arrêter le chronomètre</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>A review is late after</source>
        <translation>Un comité est en retard après</translation>
    </message>
    <message>
        <source>A mission ends soon within</source>
        <translation>Une mission finit bientôt si c’est dans moins de</translation>
    </message>
    <message>
        <source>Usual values</source>
        <translation>Valeurs habituelles</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
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
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui est à surveiller</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>A period ends within</source>
        <translation>Une période se termine sous</translation>
    </message>
    <message>
        <source>Money runs out within</source>
        <translation>Le financement prend fin sous</translation>
    </message>
    <message>
        <source>A condition is due within</source>
        <translation>Une condition arrive à échéance sous</translation>
    </message>
    <message>
        <source>A committee meets within</source>
        <translation>Un comité se réunit sous</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>A mission end is urgent within</source>
        <translation>Une fin de mission est urgente sous</translation>
    </message>
    <message>
        <source>It is near within</source>
        <translation>Elle est proche sous</translation>
    </message>
    <message>
        <source>It comes up within</source>
        <translation>Elle s’annonce sous</translation>
    </message>
    <message>
        <source>Flags on the list of members</source>
        <translation>Repères dans la liste des membres</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Noms des personnes</translation>
    </message>
    <message>
        <source>Hide them behind neutral labels</source>
        <translation>Les masquer par des libellés neutres</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ShareRows</name>
    <message>
        <source>Add a startup</source>
        <translation>Ajouter une startup</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a share of time</comment>
        <translation>non précisé</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>After a number: a share in per cent</extracomment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Startup %1</source>
        <translation>Startup %1</translation>
    </message>
    <message>
        <source>Share of startup %1</source>
        <translation>Part de la startup %1</translation>
    </message>
    <message>
        <source>Take startup %1 away</source>
        <translation>Retirer la startup %1</translation>
    </message>
    <message>
        <source>No startup is called “%1”. Choose from the list.</source>
        <translation>Aucune startup ne s’appelle «&#xa0;%1&#xa0;». Choisissez dans la liste.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::SheetHeader</name>
    <message>
        <source>%1, then %2</source>
        <comment>two phases</comment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a phase, a date</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Ouvrir la page de %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print this sheet to a PDF (Ctrl+P)</source>
        <translation>Imprimer cette fiche en PDF (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::SpotlightDialog</name>
    <message>
        <source>Put a startup in the spotlight</source>
        <translation>Mettre une startup en lumière</translation>
    </message>
    <message>
        <source>It has a page of its own in the report %1.</source>
        <comment>a year</comment>
        <translation>Elle a sa propre page dans le rapport %1.</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Add the page</source>
        <translation>Ajouter la page</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::StartupCommands</name>
    <message>
        <source>Select one startup first.</source>
        <translation>Sélectionnez d’abord une seule startup.</translation>
    </message>
    <message>
        <source>Select a startup first.</source>
        <translation>Sélectionnez d’abord une startup.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>The former name is kept with its dates, and found by the search.</source>
        <translation>L’ancien nom est gardé avec ses dates, et la recherche le trouve.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>The copy has its words, themes, incubator and sponsors as of today; not its history, people or money.</source>
        <translation>La copie a ses textes, thèmes, incubateur et sponsors d’aujourd’hui&#x202f;; ni son histoire, ni ses membres, ni son argent.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>Archiver %1</translation>
    </message>
    <message>
        <source>From that day on it is shown only where asked for. Every number counts it as before.</source>
        <translation>À partir de ce jour, elle ne se montre que sur demande. Tous les chiffres la comptent comme avant.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::StartupPage</name>
    <message>
        <source>%1 since %2, %3</source>
        <translation>%1 depuis le %2, %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>All about %1</source>
        <translation>Tout sur %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the list of startups</source>
        <translation>Retour à la liste des startups</translation>
    </message>
    <message>
        <source>Back to the list (Backspace or Esc)</source>
        <translation>Retour à la liste (Retour arrière ou Échap)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole page as text (Ctrl+C)</source>
        <translation>Copier toute la page en texte (Ctrl+C)</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Modifier le nom</translation>
    </message>
    <message>
        <source>Edit facts…</source>
        <translation>Modifier les informations…</translation>
    </message>
    <message>
        <source>Edit everything that is known of it (E)</source>
        <translation>Modifier tout ce que l’on en sait (E)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::StartupsModel</name>
    <message numerus="yes">
        <source>%1, %n startup(s)</source>
        <translation>
            <numerusform>%1, %n startup</numerusform>
            <numerusform>%1, %n startups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::StatusLine</name>
    <message>
        <source>All changes saved to %1</source>
        <translation>Tout est enregistré dans %1</translation>
    </message>
    <message>
        <source>%1 is read only: %2</source>
        <translation>%1 est en lecture seule&#xa0;: %2</translation>
    </message>
    <message>
        <source>Practice file: its today is %1</source>
        <translation>Fichier d&apos;exercice&#xa0;: son aujourd&apos;hui est le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) in programme</source>
        <translation>
            <numerusform>%n startup en cours d&apos;accompagnement</numerusform>
            <numerusform>%n startups en cours d&apos;accompagnement</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z): %1</source>
        <extracomment>After “All changes saved to x.eclosion”; %1 is an edit such as “Move Lapins to Acceleration”</extracomment>
        <translation>Annuler (Ctrl+Z)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Names of people are hidden</source>
        <translation>Les noms des personnes sont masqués</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::StaysModel</name>
    <message>
        <source>Not started</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Accompanied from</source>
        <translation>Accompagnée depuis</translation>
    </message>
    <message>
        <source>Sponsored from</source>
        <translation>Portée depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TeamBox</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Nobody is on a mission here.</source>
        <translation>Personne n’est en mission ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s) end, from %1</source>
        <extracomment>Missions: 1 ends 30 Sep; of several, the day of the first</extracomment>
        <translation>
            <numerusform>%n mission se termine le %1</numerusform>
            <numerusform>%n missions se terminent à partir du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Avant le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TeamPlot</name>
    <message>
        <source>Size of the team</source>
        <translation>Taille de l’équipe</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TeamStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>a team</comment>
        <extracomment>Of a team: how many by status, and their names</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::ThenAndNowDialog</name>
    <message>
        <source>Then and now</source>
        <translation>Alors et maintenant</translation>
    </message>
    <message>
        <source>What is known now of %1, against what was known then</source>
        <translation>Ce qui est connu maintenant du %1, comparé à ce qui était connu alors</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Alors&#xa0;:</translation>
    </message>
    <message>
        <source>Then: when the file had learnt</source>
        <translation>Alors&#xa0;: quand le fichier avait appris</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>How late facts arrive</source>
        <translation>Avec quel retard les faits arrivent</translation>
    </message>
    <message>
        <source>Open the startup</source>
        <translation>Ouvrir la startup</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the table in front (Ctrl+E)</source>
        <translation>Exporter le tableau affiché (Ctrl+E)</translation>
    </message>
    <message>
        <source>Find a startup, a fact or a word</source>
        <translation>Chercher une startup, un fait ou un mot</translation>
    </message>
    <message>
        <source>Days from a change of phase to the day the file knew it: a quarter, half and three quarters of the changes were known within so many days. One known before its day counts as 0 days. What was true before the file learnt its first facts is left out. What is true already and not yet known cannot be counted, so recent years look quicker than they are; where imports are years apart, the days say when the import came.</source>
        <translation>Jours entre un changement de phase et le jour où le fichier l’a su&#xa0;: un quart, la moitié et trois quarts des changements étaient connus en autant de jours. Un changement connu avant son jour compte pour 0 jour. Ce qui était vrai avant que le fichier n’apprenne ses premiers faits est laissé de côté. Ce qui est déjà vrai et pas encore connu ne peut pas être compté&#x202f;; les années récentes paraissent donc plus rapides qu’elles ne sont&#x202f;; là où des années séparent les imports, les jours disent quand l’import est venu.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s) differ</source>
        <translation>
            <numerusform>%n startup diffère</numerusform>
            <numerusform>%n startups diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n line(s) to %1</source>
        <translation>
            <numerusform>%n ligne exportée vers %1</numerusform>
            <numerusform>%n lignes exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>then-and-now-%1.csv</source>
        <extracomment>Suggested name of a file; %1 is a date such as 2026-08-20</extracomment>
        <translation>alors-et-maintenant-%1.csv</translation>
    </message>
    <message>
        <source>Export what the table shows</source>
        <translation>Exporter ce que montre le tableau</translation>
    </message>
    <message>
        <source>Table with commas (*.csv)</source>
        <translation>Tableau avec virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TimeBar</name>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Type a date, a month or a year (Ctrl+D)</source>
        <translation>Saisissez une date, un mois ou une année (Ctrl+D)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>One year back</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>Previous transition</source>
        <translation>Transition précédente</translation>
    </message>
    <message>
        <source>Next transition</source>
        <translation>Transition suivante</translation>
    </message>
    <message>
        <source>One year forward</source>
        <translation>Un an plus tard</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>Dérouler les années</translation>
    </message>
    <message>
        <source>Known: reading…</source>
        <translation>Connu&#xa0;: lecture…</translation>
    </message>
    <message>
        <source>Known: now</source>
        <translation>Connu&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show what was known on an earlier day (Ctrl+Shift+D)</source>
        <translation>Montrer ce qui était connu un jour plus tôt (Ctrl+Maj+D)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TimeHistogram</name>
    <message>
        <source>As-of date: %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drag to see the portfolio on another date</source>
        <translation>Faites glisser pour voir le portefeuille à une autre date</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TopBar</name>
    <message>
        <source>Longest in phase</source>
        <translation>Les plus anciennes dans la phase</translation>
    </message>
    <message>
        <source>Newest in phase</source>
        <translation>Les plus récentes dans la phase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Incubator</source>
        <translation>Incubateur</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Éclosion</source>
        <translation>Éclosion</translation>
    </message>
    <message>
        <source>Portfolio: %1</source>
        <translation>Portefeuille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Tri&#xa0;: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Of a startup: State or local authority</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Startups with a late review, a mission that ends soon, or nobody left in the team</source>
        <translation>Startups dont le comité est en retard, dont une mission finit bientôt ou dont l’équipe est vide</translation>
    </message>
    <message>
        <source>Filter: %1. Press to show all</source>
        <translation>Filtre&#xa0;:&#xa0;%1. Appuyez pour tout afficher</translation>
    </message>
    <message>
        <source>State startup</source>
        <translation>Startup d’État</translation>
    </message>
    <message>
        <source>Local authority&apos;s startup</source>
        <translation>Startup de territoire</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Startups due for a decision or a review on this date</source>
        <translation>Startups qui appellent une décision ou une revue à cette date</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TraineesModel</name>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>pas membre</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>In the community</source>
        <translation>Dans la communauté</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TrainingsDialog</name>
    <message>
        <source>Add session…</source>
        <translation>Ajouter une session…</translation>
    </message>
    <message>
        <source>Edit session…</source>
        <translation>Modifier la séance…</translation>
    </message>
    <message>
        <source>Remove session…</source>
        <translation>Supprimer la séance…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Ajouter un nom…</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Modifier la personne…</translation>
    </message>
    <message>
        <source>Remove person…</source>
        <translation>Retirer la personne…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Sessions, newest first</source>
        <translation>Sessions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>People listed at the session</source>
        <translation>Personnes inscrites à la session</translation>
    </message>
    <message>
        <source>No training is recorded yet. Add a session, then who was there.</source>
        <translation>Aucune formation n’est encore enregistrée. Ajoutez une session, puis les personnes présentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) listed</source>
        <extracomment>Of a session: how many people stand in its list</extracomment>
        <translation>
            <numerusform>%n personne inscrite</numerusform>
            <numerusform>%n personnes inscrites</numerusform>
        </translation>
    </message>
    <message>
        <source>People listed</source>
        <translation>Personnes inscrites</translation>
    </message>
    <message>
        <source>Somebody trained who is no member</source>
        <translation>Une personne formée qui n’est pas membre</translation>
    </message>
    <message>
        <source>The name is kept apart, so that it can be erased.</source>
        <translation>Le nom est gardé à part, pour pouvoir être effacé.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Correct a name</source>
        <translation>Corriger un nom</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Erase name for good…</source>
        <translation>Effacer le nom pour de bon…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TrainingsModel</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 trained · %3 became members (%4 %)</source>
        <extracomment>%1 sessions, such as “3 sessions”, then people, then how many of them and their share</extracomment>
        <translation>%1 · %2 personnes formées · %3 devenues membres (%4&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>How many, and their share: 3 (25 %)</extracomment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Formées</translation>
    </message>
    <message>
        <source>Became members</source>
        <translation>Devenus membres</translation>
    </message>
    <message>
        <source>Median delay</source>
        <translation>Délai médian</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::TransitionDialog</name>
    <message>
        <source>A phase that was not recorded cannot be recorded.</source>
        <translation>Une phase non renseignée ne s’enregistre pas.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Into the phase</source>
        <translation>Vers la phase</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>À partir du jour</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reprise par</translation>
    </message>
    <message>
        <source>Legal form of the receiver</source>
        <translation>Forme juridique du repreneur</translation>
    </message>
    <message>
        <source>Such as public interest group</source>
        <translation>Par exemple groupement d’intérêt public</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Investigation inconclusive</source>
        <translation>Investigation non concluante</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Method abandoned</source>
        <translation>Méthode abandonnée</translation>
    </message>
    <message>
        <source>Kind of stop</source>
        <translation>Type d’arrêt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>Move %n startup(s) to %1</source>
        <translation>
            <numerusform>Faire passer %n startup à %1</numerusform>
            <numerusform>Faire passer %n startups à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n startup(s)</source>
        <translation>
            <numerusform>%n startup</numerusform>
            <numerusform>%n startups</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A startup, the phase it is in, and the one it goes to</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nothing moves until it is recorded.</source>
        <translation>Rien ne bouge avant d’être enregistré.</translation>
    </message>
    <message>
        <source>Reason (asked for)</source>
        <translation>Motif (demandé)</translation>
    </message>
    <message>
        <source>Reason (if there is one)</source>
        <translation>Motif (s’il y en a un)</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::WatchSource</name>
    <message>
        <source>On the watch-list: %1.</source>
        <extracomment>Why a startup is on the watch-list, such as a small team</extracomment>
        <translation>Sur la liste de vigilance&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::WriteBackDialog</name>
    <message>
        <source>Write back</source>
        <translation>Écrire en retour</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>An empty folder, or one that is yet to be made, gets every record&apos;s file. In your copy of the community&apos;s repository only what this portfolio says differently changes: the lines concerned, and nothing else. A file that is no longer the one that was imported is left alone and named.</source>
        <translation>Un dossier vide, ou encore à créer, reçoit le fichier de chaque fiche. Dans votre copie du dépôt de la communauté, seul change ce que ce portefeuille dit autrement&#xa0;: les lignes concernées, et rien d’autre. Un fichier qui n’est plus celui qui a été importé est laissé tel quel et nommé.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that change, and files that are refused</source>
        <translation>Fichiers qui changent, et fichiers refusés</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Ce qui change dans le fichier</translation>
    </message>
    <message>
        <source>Progress of writing back</source>
        <translation>Avancement de l’écriture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write back to the community&apos;s format</source>
        <translation>Écrire au format de la communauté</translation>
    </message>
    <message>
        <source>You see what would change before anything is written.</source>
        <translation>Vous voyez ce qui changerait avant que rien soit écrit.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Écriture des fichiers…</translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation>Comparaison avec le dossier…</translation>
    </message>
    <message>
        <source>All of them or none. Cancelling leaves the folder as it was.</source>
        <translation>Tous ou aucun. Annuler laisse le dossier tel qu’il était.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>This is what would change in the folder</source>
        <translation>Voici ce qui changerait dans le dossier</translation>
    </message>
    <message>
        <source>Every record&apos;s file would be written</source>
        <translation>Le fichier de chaque fiche serait écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n as imported</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n tel qu’importé</numerusform>
            <numerusform>%n tels qu’importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <translation>Fichiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept in the portfolio alone, since the format has no place for it: %1.</source>
        <translation>Gardé dans le seul portefeuille, faute de place dans le format&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write the changes</source>
        <translation>Écrire les modifications</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>No file differs from the one that was imported.</source>
        <translation>Aucun fichier ne diffère de celui qui a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <translation>
            <numerusform>%n fichier écrit</numerusform>
            <numerusform>%n fichiers écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>eclosion::ui::WriteBackModel</name>
    <message>
        <source>changed</source>
        <comment>file</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>new</source>
        <comment>file</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>file</comment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>file</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
</TS>
