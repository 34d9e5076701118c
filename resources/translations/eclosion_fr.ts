<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>Backups</name>
        <message>
            <source>There is no room left on the disk. Nothing was changed; free some space and try again.</source>
            <translation>Il ne reste plus de place sur le disque. Rien n’a été modifié ; libérez de l’espace et réessayez.</translation>
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
            <translation>Un fichier porte déjà ce nom. Choisissez un autre nom ; rien n’a été modifié.</translation>
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
            <translation>plus qu'1 sur 4</translation>
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
            <translation>%1 engagés sur l'exercice</translation>
        </message>
        <message>
            <source>%1 d late</source>
            <extracomment>A review is overdue, short: 12 d late; in French J+12</extracomment>
            <translation>J+%1</translation>
        </message>
        <message numerus="yes">
            <source>review %n day(s) late</source>
            <translation>
                <numerusform>comité en retard de %n jour</numerusform>
                <numerusform>comité en retard de %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mission(s) end soon, the first on %1</source>
            <translation>
                <numerusform>%n mission finit bientôt, le %1</numerusform>
                <numerusform>%n missions finissent bientôt, la première le %1</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody in the team any more</source>
            <translation>plus personne dans l’équipe</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>The file is damaged: %1.</source>
            <translation>Le fichier est endommagé : %1.</translation>
        </message>
        <message>
            <source>A row points to a missing row of “%1”.</source>
            <translation>Une ligne renvoie à une ligne absente de « %1 ».</translation>
        </message>
        <message>
            <source>%1 past versions belong to no journal entry.</source>
            <translation>%1 versions passées n’appartiennent à aucune entrée du journal.</translation>
        </message>
        <message>
            <source>“%1” is not one of the known values.</source>
            <translation>« %1 » n’est pas une des valeurs connues.</translation>
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
            <translation>Durée médiane de la phase : %1, phases en cours comprises</translation>
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
            <translation>3 sur 4 : pas encore atteint</translation>
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
            <translation>À propos d'Éclosion</translation>
        </message>
        <message>
            <source>Éclosion %1</source>
            <translation>Éclosion %1</translation>
        </message>
        <message>
            <source>Desk software for directors of public-service startup incubators.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Le logiciel de bureau des directrices et directeurs d'incubateurs de startups d'État.

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
            <translation>sélectionner une plage ; se déplacer sans sélectionner</translation>
        </message>
        <message>
            <source>Ctrl+Space, Ctrl+A</source>
            <translation>Ctrl+Espace, Ctrl+A</translation>
        </message>
        <message>
            <source>add the card to the selection; select the column</source>
            <translation>ajouter la carte à la sélection ; sélectionner la colonne</translation>
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
            <translation>revenir à aujourd'hui</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>search startups, people, places and dates; run a command</source>
            <translation>rechercher startups, membres, incubateurs et dates ; lancer une commande</translation>
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
            <translation>ouvrir un portefeuille ; importer ; exporter le tableau</translation>
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
            <translation>fermer le portefeuille ; quitter</translation>
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
            <translation>F1 ou ?</translation>
        </message>
        <message>
            <source>this list</source>
            <translation>cette liste</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>%1 y</source>
            <extracomment>A length in years, such as 2.9 y</extracomment>
            <translation>%1 ans</translation>
        </message>
        <message>
            <source>%1 d</source>
            <extracomment>A length in days, such as 482 d</extracomment>
            <translation>%1 j</translation>
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
            <translation>%1 mois</translation>
        </message>
        <message>
            <source>€%1M</source>
            <extracomment>A sum in millions of euros, such as €3.9M (in French: 3,9 M€)</extracomment>
            <translation>%1 M€</translation>
        </message>
        <message>
            <source>€%1k</source>
            <extracomment>A sum in thousands of euros, such as €312k (in French: 312 k€)</extracomment>
            <translation>%1 k€</translation>
        </message>
        <message>
            <source>€%1</source>
            <extracomment>A sum in euros, such as €80 (in French: 80 €)</extracomment>
            <translation>%1 €</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>The import was stopped. Nothing was changed.</source>
            <translation>L'import a été arrêté. Rien n'a été changé.</translation>
        </message>
        <message>
            <source>Import of the community's repository as it was on %1</source>
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
            <translation>Rien d'inhabituel</translation>
        </message>
        <message>
            <source>There is no record in “%1”. Nothing was changed. Is the copy of the repository complete?</source>
            <translation>Il n'y a aucune fiche dans « %1 ». Rien n'a été changé. La copie du dépôt est-elle complète ?</translation>
        </message>
        <message>
            <source>None of the files in “%1” could be read. Nothing was changed. The first one, %2: %3</source>
            <translation>Aucun des fichiers de « %1 » n'a pu être lu. Rien n'a été changé. Le premier, %2 : %3</translation>
        </message>
        <message>
            <source>Nothing can be known on %1 yet: today is %2. Give the day the source was as it is.</source>
            <translation>Rien ne peut encore être connu au %1 : aujourd'hui est le %2. Donnez le jour où la source était telle qu'elle est.</translation>
        </message>
        <message>
            <source>“%1” cannot be imported because of one of its files, and nothing was changed. Mend or remove it, or copy the repository again. %2: %3</source>
            <translation>« %1 » ne peut pas être importé à cause d’un de ses fichiers, et rien n’a été modifié. Corrigez ou retirez ce fichier, ou copiez à nouveau le dépôt. %2 : %3</translation>
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
        <name>NameListing</name>
        <message>
            <source>Reading the names was stopped.</source>
            <translation>La lecture des noms a été interrompue.</translation>
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
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>RecordPlan</name>
        <message>
            <source>%1 This is unusual: say why, then do it again.</source>
            <translation>%1 C’est inhabituel : dites pourquoi, puis recommencez.</translation>
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
            <translation>à la recherche d'une administration porteuse</translation>
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
            <translation>Le journal a été modifié après coup : l’entrée %1 ne correspond plus à son empreinte. Restaurez le portefeuille depuis une sauvegarde.</translation>
        </message>
        <message>
            <source>This portfolio says it has file version %1, which never existed. Restore it from a backup.</source>
            <translation>Ce portefeuille annonce la version de fichier %1, qui n’a jamais existé. Restaurez-le depuis une sauvegarde.</translation>
        </message>
        <message>
            <source>There is no file of this name. Check the name, or make one with “New portfolio”.</source>
            <translation>Aucun fichier ne porte ce nom. Vérifiez-le, ou créez un portefeuille avec « Nouveau portefeuille ».</translation>
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
            <translation>Ce portefeuille est endommagé : il est plus court que lorsqu’il a été écrit. Copiez-le de nouveau depuis son origine, ou restaurez-le depuis une sauvegarde.</translation>
        </message>
        <message>
            <source>The installed SQLite does not offer a protection that Éclosion needs (%1). Update it.</source>
            <translation>Le SQLite installé n’offre pas une protection dont Éclosion a besoin (%1). Mettez-le à jour.</translation>
        </message>
        <message>
            <source>This portfolio's “%1” is not as Éclosion makes it. It may have been changed by another program; restore it from a backup.</source>
            <translation>Dans ce portefeuille, « %1 » n’est pas tel qu’Éclosion l’écrit. Un autre programme l’a peut-être modifié ; restaurez-le depuis une sauvegarde.</translation>
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
            <translation>Ce portefeuille est endommagé : une ligne de « %1 » renvoie à une ligne absente de « %2 ». Restaurez-le depuis une sauvegarde.</translation>
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
            <source>You may not write in this portfolio's folder. Save a copy elsewhere to edit it.</source>
            <translation>Vous n’avez pas le droit d’écrire dans le dossier de ce portefeuille. Enregistrez-en une copie ailleurs pour la modifier.</translation>
        </message>
        <message>
            <source>There is already a file of this name. Choose another name; nothing was changed.</source>
            <translation>Un fichier porte déjà ce nom. Choisissez-en un autre ; rien n’a été modifié.</translation>
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
            <translation>Ce portefeuille contient déjà des faits connus au %1 ; ce qui était connu au %2 ne peut plus y être ajouté. Importez les sources dans l’ordre de leurs dates, au besoin dans un nouveau portefeuille.</translation>
        </message>
        <message>
            <source>There is no room left on the disk. Nothing was changed; free some space and try again.</source>
            <translation>Il n’y a plus de place sur le disque. Rien n’a été modifié ; libérez de l’espace et réessayez.</translation>
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
            <source>The portfolio's database refused a step: %1.</source>
            <translation>La base de données du portefeuille a refusé une étape : %1.</translation>
        </message>
        <message>
            <source>This portfolio was being written when the program or the computer stopped, and you may not write here to put it back as it was. Copy it, together with the file of the same name that ends in “-journal”, to a folder of yours, and open it there.</source>
            <translation>Ce portefeuille était en cours d'écriture quand le programme ou l'ordinateur s'est arrêté, et vous ne pouvez pas écrire ici pour le remettre en l'état. Copiez-le, avec le fichier du même nom qui finit par « -journal », dans un dossier à vous, et ouvrez-le là.</translation>
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
            <translation>%1 engagés sur l'exercice</translation>
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
            <translation>jusqu'au %1</translation>
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
            <translation>Remarqué par l'import</translation>
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
            <translation>« %1 » %2</translation>
        </message>
        <message>
            <source>Noticed by the import</source>
            <translation>Remarqué par l'import</translation>
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
            <translation>fin annoncée : %1</translation>
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
    </context>
    <context>
        <name>StoryMoney</name>
        <message>
            <source>€%1</source>
            <comment>exact</comment>
            <extracomment>A sum in euros, such as €80,000.50 (in French: 80 000,50 €)</extracomment>
            <translation>%1 €</translation>
        </message>
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
            <translation>%1 %</translation>
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
            <translation>jusqu'au %1</translation>
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
            <translation>Opérer au sein du réseau</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêt</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Ajourner</translation>
        </message>
        <message>
            <source>Accelerated funding</source>
            <translation>Fonds d'accélération</translation>
        </message>
        <message>
            <source>open</source>
            <comment>state of a condition</comment>
            <translation>en cours</translation>
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
            <translation>méthode abandonnée par l’administration porteuse</translation>
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
        <name>Undo</name>
        <message>
            <source>“%1” cannot be undone: the records it changed are no longer as it left them. Check the portfolio, or restore it from a backup.</source>
            <translation>« %1 » ne peut pas être annulé : les fiches modifiées ne sont plus telles que cette modification les a laissées. Vérifiez le portefeuille, ou restaurez-le à partir d’une sauvegarde.</translation>
        </message>
        <message>
            <source>“%1” cannot be done again: “%2” came later and depends on the records as they are now. Undo that first.</source>
            <translation>« %1 » ne peut pas être rétabli : « %2 » est venu ensuite et dépend des fiches telles qu’elles sont. Annulez d’abord cette modification.</translation>
        </message>
        <message>
            <source>“%1” cannot be undone alone: “%2” came later and depends on it. Undo that first.</source>
            <translation>« %1 » ne peut pas être annulé seul : « %2 » est venu ensuite et en dépend. Annulez d’abord cette modification.</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Rétablir : %1</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>The journal has no entry %1.</source>
            <translation>Le journal n’a pas d’entrée %1.</translation>
        </message>
        <message>
            <source>“%1” has already been undone.</source>
            <translation>« %1 » a déjà été annulé.</translation>
        </message>
        <message>
            <source>“%1” has already been done again.</source>
            <translation>« %1 » a déjà été rétabli.</translation>
        </message>
        <message>
            <source>“%1” is where the journal begins and cannot be undone.</source>
            <translation>« %1 » est le début du journal et ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>“%1” was recorded by another version of Éclosion, before the portfolio was brought up to date, and can no longer be undone. Change the records back by hand.</source>
            <translation>« %1 » a été enregistré par une autre version d’Éclosion, avant la mise à jour du portefeuille, et ne peut plus être annulé. Remettez les fiches en état à la main.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>Journal entry %1: %2</source>
            <translation>Entrée %1 du journal : %2</translation>
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
            <translation>Fonds d'accélération</translation>
        </message>
        <message>
            <source>Public interest entrepreneurs</source>
            <translation>Entrepreneurs d'intérêt général</translation>
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
            <translation>Elle est déjà dans cette phase : une même phase ne peut pas être ouverte deux fois.</translation>
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
            <translation>Aucune fin n’est annoncée ; la phase se termine là où la suivante commence.</translation>
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
    </context>
    <context>
        <name>eclosion::app::ChangesCommand</name>
        <message>
            <source>what was known then and is known now, and how late facts arrive</source>
            <translation>ce que l'on savait alors et ce que l'on sait aujourd'hui, et le retard avec lequel les faits arrivent</translation>
        </message>
        <message>
            <source>Say which knowledge to compare with: --known-at T, or --as-of D for what was known on that day.</source>
            <translation>Dites avec quel état des connaissances comparer : --known-at T, ou --as-of D pour ce que l'on savait ce jour-là.</translation>
        </message>
        <message>
            <source>What is known now of %1, against what was known on %2</source>
            <translation>Ce que l'on sait aujourd'hui du %1, par rapport à ce que l'on savait le %2</translation>
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
            <translation>Jours entre un changement de phase et le jour où le fichier l'a su</translation>
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
            <translation>Sus d'avance</translation>
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
            <translation>Ce qui était vrai avant que le fichier n'apprenne ses premiers faits est laissé de côté.</translation>
        </message>
    </context>
    <context>
        <name>eclosion::app::CommandLine</name>
        <message>
            <source>--lang takes en or fr, not “%1”.</source>
            <translation>--lang attend en ou fr, et non « %1 ».</translation>
        </message>
        <message>
            <source>There is no option %1.</source>
            <translation>L’option %1 n’existe pas.</translation>
        </message>
        <message>
            <source>There is no display to open the window on; the commands need none.</source>
            <translation>Il n’y a pas d’écran où ouvrir la fenêtre ; les commandes s’en passent.</translation>
        </message>
        <message>
            <source>“%1” needs a second word.</source>
            <translation>« %1 » demande un second mot.</translation>
        </message>
        <message>
            <source>There is no command “%1 %2”.</source>
            <translation>La commande « %1 %2 » n’existe pas.</translation>
        </message>
        <message>
            <source>“%1” is neither a command nor a file.</source>
            <translation>« %1 » n’est ni une commande ni un fichier.</translation>
        </message>
        <message>
            <source>%1 is missing: %2</source>
            <translation>Il manque %1 : %2</translation>
        </message>
        <message>
            <source>“%1” is one argument too many.</source>
            <translation>« %1 » est un argument de trop.</translation>
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
            <source>language of the words and numbers; without it, the system's</source>
            <translation>langue des mots et des nombres ; sans elle, celle du système</translation>
        </message>
        <message>
            <source>this help</source>
            <translation>cette aide</translation>
        </message>
        <message>
            <source>Éclosion: the portfolio of a public-service startup incubator.</source>
            <translation>Éclosion : le portefeuille d’un incubateur de startups de service public.</translation>
        </message>
        <message>
            <source>open the window</source>
            <translation>ouvrir la fenêtre</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Options :</translation>
        </message>
        <message>
            <source>the version of the program</source>
            <translation>la version du programme</translation>
        </message>
        <message>
            <source>“eclosion COMMAND -h” tells the options of a command. Commands need no display.</source>
            <translation>« eclosion COMMANDE -h » donne les options d’une commande. Les commandes n’ont pas besoin d’écran.</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 problems found, 2 usage error, 3 the file or source could not be used.</source>
            <translation>Codes de retour : 0 fait, 1 problèmes trouvés, 2 erreur d’usage, 3 fichier ou source inutilisable.</translation>
        </message>
        <message>
            <source>the portfolio file (.eclosion)</source>
            <translation>le fichier du portefeuille (.eclosion)</translation>
        </message>
        <message>
            <source>what was true on day D (YYYY-MM-DD); without it, the portfolio's today</source>
            <translation>ce qui était vrai le jour D (AAAA-MM-JJ) ; sans elle, l’aujourd’hui du portefeuille</translation>
        </message>
        <message>
            <source>as the file knew it at T, an instant or a day (its end, UTC); without it, now</source>
            <translation>tel que le fichier le savait à T, un instant ou un jour (sa fin, UTC) ; sans elle, maintenant</translation>
        </message>
        <message>
            <source>the result as JSON, for machines</source>
            <translation>le résultat en JSON, pour les machines</translation>
        </message>
        <message>
            <source>%1 takes a day such as 2017-12-31, not “%2”.</source>
            <translation>%1 attend un jour tel que 2017-12-31, et non « %2 ».</translation>
        </message>
        <message>
            <source>%1 takes an instant such as 2018-06-30T12:00:00Z or a day such as 2018-06-30, not “%2”.</source>
            <translation>%1 attend un instant tel que 2018-06-30T12:00:00Z ou un jour tel que 2018-06-30, et non « %2 ».</translation>
        </message>
        <message>
            <source>eclosion: The result could not be written: %1</source>
            <translation>eclosion : Le résultat n'a pas pu être écrit : %1</translation>
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
            <translation>compter aussi les phases de 0 jour : deux phases enregistrées le même jour</translation>
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
            <translation>– : non atteint, ou personne n’a été observé aussi longtemps.</translation>
        </message>
        <message>
            <source>%1%</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>95% interval</source>
            <translation>Intervalle à 95 %</translation>
        </message>
    </context>
    <context>
        <name>eclosion::app::ExportCsv</name>
        <message>
            <source>the register as a table with commas, a row a startup</source>
            <translation>le registre en tableau à virgules, une ligne par startup</translation>
        </message>
        <message>
            <source>what a row is: startups</source>
            <translation>ce qu’est une ligne : startups</translation>
        </message>
        <message>
            <source>the table to write; one of that name is replaced</source>
            <translation>le tableau à écrire ; celui de ce nom est remplacé</translation>
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
            <source>Say what to export: --kind startups.</source>
            <translation>Dites quoi exporter : --kind startups.</translation>
        </message>
        <message>
            <source>There is no table “%1”. The kinds are: startups.</source>
            <translation>Il n’y a pas de tableau « %1 ». Il y a : startups.</translation>
        </message>
        <message>
            <source>Say where to write the table: --out X.</source>
            <translation>Dites où écrire le tableau : --out X.</translation>
        </message>
        <message>
            <source>The table cannot take the portfolio's own place. Give --out another name.</source>
            <translation>Le tableau ne peut pas prendre la place du portefeuille. Donnez un autre nom à --out.</translation>
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
            <translation>le document à écrire ; un document de ce nom est remplacé</translation>
        </message>
        <message>
            <source>Say where to write the document: --out X.</source>
            <translation>Dites où écrire le document : --out X.</translation>
        </message>
        <message>
            <source>The document cannot take the portfolio's own place. Give --out another name.</source>
            <translation>Le document ne peut pas prendre la place du portefeuille. Donnez un autre nom à --out.</translation>
        </message>
        <message>
            <source>It cannot be written: %1.</source>
            <translation>Écriture impossible : %1.</translation>
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
        <name>eclosion::app::ImportBetagouv</name>
        <message>
            <source>read a folder of the community's repository, any vintage</source>
            <translation>lire un dossier du dépôt de la communauté, de toute année</translation>
        </message>
        <message>
            <source>a folder of the community's repository</source>
            <translation>un dossier du dépôt de la communauté</translation>
        </message>
        <message>
            <source>the portfolio file (.eclosion); made when there is none</source>
            <translation>le fichier du portefeuille (.eclosion) ; créé s'il n'existe pas</translation>
        </message>
        <message>
            <source>the day the source was as it is (YYYY-MM-DD); without it, today</source>
            <translation>le jour où la source était telle qu'elle est (AAAA-MM-JJ) ; sinon, aujourd'hui</translation>
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
            <translation>Lu dans la source :</translation>
        </message>
        <message>
            <source>The portfolio already holds all of it; nothing changes.</source>
            <translation>Le portefeuille contient déjà tout cela ; rien ne change.</translation>
        </message>
        <message>
            <source>Records: %1 new, %2 changed, %3 removed, %4 kept for local edits; %5 conflicts to decide.</source>
            <translation>Fiches : %1 nouvelles, %2 modifiées, %3 retirées, %4 gardées pour leurs modifications locales ; conflits à trancher : %5.</translation>
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
            <translation>Constats, gardés avec leurs fiches :</translation>
        </message>
        <message>
            <source>Left out: %1</source>
            <translation>Laissé de côté : %1</translation>
        </message>
        <message>
            <source>This was a dry run; nothing was written.</source>
            <translation>C'était un essai ; rien n'a été écrit.</translation>
        </message>
        <message>
            <source>There is no folder “%1” to put the portfolio in. Make it first, or choose another.</source>
            <translation>Il n'y a pas de dossier « %1 » où mettre le portefeuille. Créez-le d'abord, ou choisissez-en un autre.</translation>
        </message>
    </context>
    <context>
        <name>eclosion::app::New</name>
        <message>
            <source>an empty portfolio, or the sample of 2017</source>
            <translation>un portefeuille vide, ou l'exemple de 2017</translation>
        </message>
        <message>
            <source>fill it with a sample; there is one: 2017</source>
            <translation>le remplir d'un exemple ; il y en a un : 2017</translation>
        </message>
        <message>
            <source>There is no sample “%1”; there is one: 2017.</source>
            <translation>Il n'y a pas d'exemple « %1 » ; il y en a un : 2017.</translation>
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
            <translation>Remplir avec l'exemple de 2017</translation>
        </message>
    </context>
    <context>
        <name>eclosion::app::Screenshot</name>
        <message>
            <source>a picture of the window, as a person sees it</source>
            <translation>une image de la fenêtre, telle qu'on la voit</translation>
        </message>
        <message>
            <source>the picture to write (.png)</source>
            <translation>l'image à écrire (.png)</translation>
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
            <source>the name of a startup to select</source>
            <translation>le nom d'une startup à choisir</translation>
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
            <translation>Dites où va l'image : --out X.png.</translation>
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
            <translation>Aucune startup ne se nomme « %1 ».</translation>
        </message>
        <message>
            <source>The picture cannot be written: %1</source>
            <translation>L'image ne peut pas être écrite : %1</translation>
        </message>
        <message>
            <source>--view is one of: %1.</source>
            <translation>--view prend l’une de ces valeurs : %1.</translation>
        </message>
        <message>
            <source>what is shown: %1</source>
            <translation>ce qui est montré : %1</translation>
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
    </context>
    <context>
        <name>eclosion::app::WindowServices</name>
        <message>
            <source>The folder for the sample cannot be made.</source>
            <translation>Le dossier de l'exemple ne peut pas être créé.</translation>
        </message>
    </context>
    <context>
        <name>eclosion::betagouv::FrontMatter</name>
        <message>
            <source>The file holds a zero byte: it is not a text. Save it as UTF-8 text.</source>
            <translation>Le fichier contient un octet nul : ce n'est pas un texte. Enregistrez-le en texte UTF-8.</translation>
        </message>
        <message>
            <source>This line is not UTF-8. Save the file with the encoding UTF-8.</source>
            <translation>Cette ligne n'est pas en UTF-8. Enregistrez le fichier dans cet encodage.</translation>
        </message>
        <message>
            <source>There is no front matter: the first line must be “---”, then the fields, then “---” again.</source>
            <translation>Il n'y a pas d'en-tête : la première ligne doit être « --- », puis viennent les champs, puis « --- » de nouveau.</translation>
        </message>
        <message>
            <source>The front matter has no end: add a line “---” after its last field.</source>
            <translation>L'en-tête n'a pas de fin : ajoutez une ligne « --- » après son dernier champ.</translation>
        </message>
        <message>
            <source>The front matter holds %1, more than the %2 allowed. Is this the right file?</source>
            <translation>L'en-tête fait %1, plus que les %2 permis. Est-ce le bon fichier ?</translation>
        </message>
    </context>
    <context>
        <name>eclosion::betagouv::Quirk</name>
        <message>
            <source>A phase starts after the source's own date: %1.</source>
            <translation>Une phase commence après la date de la source : %1.</translation>
        </message>
        <message>
            <source>An event is dated after the source's own date: %1.</source>
            <translation>Un événement est daté d’après la date de la source : %1.</translation>
        </message>
        <message>
            <source>Several phases start on the same day: %1.</source>
            <translation>Plusieurs phases commencent le même jour : %1.</translation>
        </message>
        <message>
            <source>A phase is said to end after the next one starts: %1.</source>
            <translation>Une phase est dite finir après le début de la suivante : %1.</translation>
        </message>
        <message>
            <source>The end is before the start: %1.</source>
            <translation>La fin précède le début : %1.</translation>
        </message>
        <message>
            <source>An unusual change of phase: %1.</source>
            <translation>Un changement de phase inhabituel : %1.</translation>
        </message>
        <message>
            <source>The last phase has ended and nothing follows: %1.</source>
            <translation>La dernière phase est finie et rien ne suit : %1.</translation>
        </message>
        <message>
            <source>This date cannot be: %1.</source>
            <translation>Cette date n’existe pas : %1.</translation>
        </message>
        <message>
            <source>A date is missing: %1.</source>
            <translation>Une date manque : %1.</translation>
        </message>
        <message>
            <source>Stopped, with no date of it: the source's own date was taken, %1.</source>
            <translation>Arrêtée, sans date : celle de la source a été prise, %1.</translation>
        </message>
        <message>
            <source>This names a record that the source does not hold: %1.</source>
            <translation>Ceci nomme une fiche que la source ne contient pas : %1.</translation>
        </message>
        <message>
            <source>The incubator's owner is missing or not among the organisations: %1.</source>
            <translation>L’administration de l’incubateur manque ou ne figure pas parmi les organisations : %1.</translation>
        </message>
        <message>
            <source>This word is not known here; it was kept as written: %1.</source>
            <translation>Ce mot n’est pas connu ici ; il a été gardé tel quel : %1.</translation>
        </message>
        <message>
            <source>This field is not written as expected and was left aside: %1.</source>
            <translation>Ce champ n’est pas écrit comme attendu et a été laissé de côté : %1.</translation>
        </message>
        <message>
            <source>This field is given more than once; the last one counts: %1.</source>
            <translation>Ce champ est donné plusieurs fois ; le dernier compte : %1.</translation>
        </message>
        <message>
            <source>The name is missing: %1.</source>
            <translation>Le nom manque : %1.</translation>
        </message>
        <message>
            <source>Another file has the same name, writing aside: %1.</source>
            <translation>Un autre fichier a le même nom, à l’écriture près : %1.</translation>
        </message>
        <message>
            <source>Missions overlap; the person counts once: %1.</source>
            <translation>Des missions se chevauchent ; la personne compte une fois : %1.</translation>
        </message>
        <message>
            <source>A mission names no startup: %1.</source>
            <translation>Une mission ne nomme aucune startup : %1.</translation>
        </message>
        <message>
            <source>A former id, still followed: %1.</source>
            <translation>Un ancien identifiant, toujours suivi : %1.</translation>
        </message>
        <message>
            <source>No end is given; the next phase ends it: %1.</source>
            <translation>Aucune fin n’est donnée ; la phase suivante la termine : %1.</translation>
        </message>
        <message>
            <source>Nothing is said between a phase's end and the next start: %1.</source>
            <translation>Rien n’est dit entre la fin d’une phase et le début de la suivante : %1.</translation>
        </message>
        <message>
            <source>The first phase is not an investigation: %1.</source>
            <translation>La première phase n’est pas une investigation : %1.</translation>
        </message>
        <message>
            <source>Several incubators accompany it: %1.</source>
            <translation>Plusieurs incubateurs l’accompagnent : %1.</translation>
        </message>
        <message>
            <source>Spaces around the text were left out: %1.</source>
            <translation>Les espaces autour du texte ont été retirés : %1.</translation>
        </message>
        <message>
            <source>The same thing is written in another way elsewhere: %1.</source>
            <translation>La même chose est écrite autrement ailleurs : %1.</translation>
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
            <translation>Le lien sort du dépôt ; il n'a pas été suivi.</translation>
        </message>
        <message>
            <source>The folder could not be read: %1.</source>
            <translation>Le dossier n'a pas pu être lu : %1.</translation>
        </message>
        <message>
            <source>The folder could not be read to its end: %1.</source>
            <translation>Le dossier n'a pas pu être lu jusqu'au bout : %1.</translation>
        </message>
        <message>
            <source>The link leads nowhere, or back to itself.</source>
            <translation>Le lien ne mène nulle part, ou à lui-même.</translation>
        </message>
        <message>
            <source>This is a folder; records are files. Nothing in it was read.</source>
            <translation>C'est un dossier ; les fiches sont des fichiers. Rien n'y a été lu.</translation>
        </message>
        <message>
            <source>This is not an ordinary file.</source>
            <translation>Ce n'est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>A record's name ends in “.md”; this file was not read.</source>
            <translation>Le nom d'une fiche finit par « .md » ; ce fichier n'a pas été lu.</translation>
        </message>
        <message>
            <source>The file's name gives no id.</source>
            <translation>Le nom du fichier ne donne pas d'identifiant.</translation>
        </message>
        <message>
            <source>“%1” gives the same id; that file was read instead.</source>
            <translation>« %1 » donne le même identifiant ; c'est ce fichier qui a été lu.</translation>
        </message>
        <message>
            <source>There is no folder “%1”.</source>
            <translation>Il n'y a pas de dossier « %1 ».</translation>
        </message>
        <message>
            <source>“%1” could not be read: %2.</source>
            <translation>« %1 » n'a pas pu être lu : %2.</translation>
        </message>
        <message>
            <source>“%1” is not a folder. Give the folder of the community repository.</source>
            <translation>« %1 » n'est pas un dossier. Donnez le dossier du dépôt de la communauté.</translation>
        </message>
        <message>
            <source>“%1” is not a community repository: there is no folder “content/_startups” in it, nor “_startups” or “_startup” as in the first years. Give the repository's own folder.</source>
            <translation>« %1 » n'est pas un dépôt de la communauté : il n'y a pas de dossier « content/_startups », ni « _startups » ou « _startup » comme les premières années. Donnez le dossier du dépôt lui-même.</translation>
        </message>
    </context>
    <context>
        <name>eclosion::betagouv::TreeBuilder</name>
        <message>
            <source>A text that contains “: ” must stand in quotes, and a field must not be indented under a text.</source>
            <translation>Un texte qui contient « :  » doit être entre guillemets, et un champ ne doit pas être en retrait sous un texte.</translation>
        </message>
        <message>
            <source>A quote or a bracket is opened and not closed.</source>
            <translation>Un guillemet ou un crochet est ouvert et pas refermé.</translation>
        </message>
        <message>
            <source>A value must not start with “@”, “`”, “%” or a tab: put it in quotes, and indent with spaces.</source>
            <translation>Une valeur ne doit pas commencer par « @ », « ` », « % » ou une tabulation : mettez-la entre guillemets, et faites les retraits avec des espaces.</translation>
        </message>
        <message>
            <source>This line, or the one before, is not “field: value”.</source>
            <translation>Cette ligne, ou la précédente, n'est pas « champ : valeur ».</translation>
        </message>
        <message>
            <source>The indentation does not line up with the lines before, or a quote is closed too early.</source>
            <translation>Le retrait n'est pas aligné sur les lignes d'avant, ou un guillemet est fermé trop tôt.</translation>
        </message>
        <message>
            <source>A list in brackets lacks a comma or its closing bracket.</source>
            <translation>Il manque à une liste entre crochets une virgule ou son crochet fermant.</translation>
        </message>
        <message>
            <source>The front matter is not valid YAML here (%1).</source>
            <translation>L'en-tête n'est pas du YAML valable ici (%1).</translation>
        </message>
        <message>
            <source>A second document starts inside the front matter. Keep one.</source>
            <translation>Un second document commence dans l'en-tête. N'en gardez qu'un.</translation>
        </message>
        <message>
            <source>The front matter must be a list of “field: value” lines.</source>
            <translation>L'en-tête doit être une liste de lignes « champ : valeur ».</translation>
        </message>
        <message>
            <source>References to other values (“*name”) are not accepted. Write the value itself, or put the text in quotes.</source>
            <translation>Les renvois à d'autres valeurs (« *nom ») ne sont pas acceptés. Écrivez la valeur elle-même, ou mettez le texte entre guillemets.</translation>
        </message>
        <message>
            <source>Named values (“&amp;name”) are not accepted. Put the text in quotes.</source>
            <translation>Les valeurs nommées (« &amp;nom ») ne sont pas acceptées. Mettez le texte entre guillemets.</translation>
        </message>
        <message>
            <source>Lists are nested more than %1 deep.</source>
            <translation>Des listes sont imbriquées sur plus de %1 niveaux.</translation>
        </message>
        <message>
            <source>The front matter holds more than %1 values.</source>
            <translation>L'en-tête contient plus de %1 valeurs.</translation>
        </message>
        <message>
            <source>A field's name must be a plain word, not a list.</source>
            <translation>Le nom d'un champ doit être un simple mot, pas une liste.</translation>
        </message>
        <message>
            <source>This line holds a control character. Remove it; it is often invisible in an editor.</source>
            <translation>Cette ligne contient un caractère de contrôle. Enlevez-le ; il est souvent invisible dans un éditeur.</translation>
        </message>
        <message>
            <source>The front matter could not be read for lack of memory.</source>
            <translation>L'en-tête n'a pas pu être lu, faute de mémoire.</translation>
        </message>
    </context>
    <context>
        <name>eclosion::betagouv::WholeFile</name>
        <message>
            <source>The file could not be read: %1.</source>
            <translation>Le fichier n'a pas pu être lu : %1.</translation>
        </message>
        <message>
            <source>This is not an ordinary file.</source>
            <translation>Ce n'est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>The file holds %1, more than the %2 allowed for a record. Is this the right file?</source>
            <translation>Le fichier fait %1, plus que les %2 permis pour une fiche. Est-ce le bon fichier ?</translation>
        </message>
    </context>
    <context>
        <name>eclosion::edits::ChangeRecord</name>
        <message>
            <source>“%1” cannot be changed by hand.</source>
            <translation>« %1 » ne peut pas être modifié à la main.</translation>
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
            <source>the funding route</source>
            <translation>le mode de financement</translation>
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
            <translation>« %1 » n’est pas une adresse web, comme https://example.org.</translation>
        </message>
        <message>
            <source>it is not a number.</source>
            <translation>ce n’est pas un nombre.</translation>
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
            <translation>%1 : plus de chiffre d’impact tiré de « %2 »</translation>
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
            <translation>la phase « %1 »</translation>
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
            <translation>%1 est encore nécessaire à : %2. Modifiez ou retirez-les d’abord.</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <comment>removal of a record, its parts</comment>
            <translation>%1 avec %2</translation>
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
        <name>eclosion::exchange::CsvFile</name>
        <message>
            <source>The table cannot be written: %1. Choose another folder or make room.</source>
            <translation>Le tableau ne peut pas être écrit : %1. Choisissez un autre dossier ou faites de la place.</translation>
        </message>
    </context>
    <context>
        <name>eclosion::exchange::PortfolioJson</name>
        <message>
            <source>The document could not be written (%1). Check the room left on the disk.</source>
            <translation>Le document n'a pas pu être écrit (%1). Vérifiez la place qui reste sur le disque.</translation>
        </message>
        <message>
            <source>The document is longer than %1, which is more than a portfolio document may be.</source>
            <translation>Le document dépasse %1, plus que ne peut faire un document de portefeuille.</translation>
        </message>
        <message>
            <source>This is not a JSON document (line %1: %2).</source>
            <translation>Ce n'est pas un document JSON (ligne %1 : %2).</translation>
        </message>
        <message>
            <source>This is a JSON document, but not a portfolio: its “format” is not “eclosion-portfolio”.</source>
            <translation>C'est un document JSON, mais pas un portefeuille : son « format » n'est pas « eclosion-portfolio ».</translation>
        </message>
        <message>
            <source>This document was written by a later version of the program. Update to read it.</source>
            <translation>Ce document a été écrit par une version plus récente du programme. Mettez à jour pour le lire.</translation>
        </message>
        <message>
            <source>The document's “version” must be 1.</source>
            <translation>La « version » du document doit être 1.</translation>
        </message>
        <message>
            <source>The document's “tables” must be an object.</source>
            <translation>Les « tables » du document doivent être un objet.</translation>
        </message>
        <message>
            <source>There is no table “%1” in a portfolio.</source>
            <translation>Il n'y a pas de table « %1 » dans un portefeuille.</translation>
        </message>
        <message>
            <source>Table “%1” must be a list of rows.</source>
            <translation>La table « %1 » doit être une liste de lignes.</translation>
        </message>
        <message>
            <source>Table “%1”, row %2%3: %4</source>
            <translation>Table « %1 », ligne %2%3 : %4</translation>
        </message>
        <message>
            <source>It must be an object.</source>
            <translation>Ce doit être un objet.</translation>
        </message>
        <message>
            <source>Its “id” must be text, and not empty.</source>
            <translation>Son « id » doit être un texte, et pas vide.</translation>
        </message>
        <message>
            <source>Another row has the same id.</source>
            <translation>Une autre ligne a le même identifiant.</translation>
        </message>
        <message>
            <source>The table has no column “%1”.</source>
            <translation>La table n'a pas de colonne « %1 ».</translation>
        </message>
        <message>
            <source>“%1” is no kind of record.</source>
            <translation>« %1 » n'est pas une sorte de fiche.</translation>
        </message>
        <message>
            <source>Table “%1” has no row “%2”.</source>
            <translation>La table « %1 » n'a pas de ligne « %2 ».</translation>
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
            <source>It must be a day such as "2017-12-31".</source>
            <translation>Ce doit être un jour comme "2017-12-31".</translation>
        </message>
        <message>
            <source>“%1” is not one of the known values.</source>
            <translation>« %1 » n'est pas une des valeurs connues.</translation>
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
            <translation>à la recherche d'une administration porteuse</translation>
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
            <translation>N'est plus au fichier</translation>
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
            <source>Import the community's repository (Ctrl+I)</source>
            <translation>Importer le dépôt de la communauté (Ctrl+I)</translation>
        </message>
        <message>
            <source>Explore the 2017 sample</source>
            <translation>Explorer l'exemple de 2017</translation>
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
            <translation>Revenir à aujourd'hui</translation>
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
            <translation>Copier l'histoire</translation>
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
            <translation>100 %</translation>
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
            <translation>À propos d'Éclosion</translation>
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
            <translation>Revenez à aujourd'hui pour importer</translation>
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
    </context>
    <context>
        <name>eclosion::ui::AffiliationHistory</name>
        <message>
            <source>Startups in programme over the years, at most %1 at a time</source>
            <translation>Startups en cours d’accompagnement au fil des années, au plus %1 à la fois</translation>
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
            <translation>ouvert le %1</translation>
        </message>
        <message>
            <source>closed on %1</source>
            <translation>fermé le %1</translation>
        </message>
    </context>
    <context>
        <name>eclosion::ui::AffiliationsModel</name>
        <message numerus="yes">
            <source>%1, %n startup(s) in programme</source>
            <translation>
                <numerusform>%1, %n startup en cours d’accompagnement</numerusform>
                <numerusform>%1, %n startups en cours d’accompagnement</numerusform>
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
            <translation>Rien ne s’appelle « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>eclosion::ui::DateField</name>
        <message>
            <source>This is not a date. Write it like %1, %2 or 2017.</source>
            <translation>Ce n'est pas une date. Écrivez-la comme %1, %2 ou 2017.</translation>
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
            <source>%1 on %2</source>
            <extracomment>A change compared with a day a year before: +12 on 20 Aug 2025</extracomment>
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
            <translation>Filtre : %1</translation>
        </message>
        <message numerus="yes">
            <source>Filter: %1, %n picked</source>
            <translation>
                <numerusform>Filtre : %1, %n choisi</numerusform>
                <numerusform>Filtre : %1, %n choisis</numerusform>
            </translation>
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
            <translation>Tout votre portefeuille de startups dans un fichier, sur cet ordinateur. Commencez par un fichier à vous, ou visitez l'exemple.</translation>
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
            <source>Make a portfolio from a folder of the community's repository</source>
            <translation>Faire un portefeuille d'un dossier du dépôt de la communauté</translation>
        </message>
        <message>
            <source>Explore the 2017 sample</source>
            <translation>Explorer l'exemple de 2017</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Fichiers récents</translation>
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
            <translation>Aide : écrans, cartes, dates et chiffres</translation>
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
            <source>Folder of the community's repository</source>
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
            <translation>aujourd'hui</translation>
        </message>
        <message>
            <source>The day the folder was as it is now. Leave it empty for a copy made today; give the date of an older copy, so that the portfolio remembers what was known when. Import older copies first.</source>
            <translation>Le jour où le dossier était tel qu'il est. Laissez vide pour une copie d'aujourd'hui ; donnez la date d'une copie plus ancienne, pour que le portefeuille se souvienne de ce qui était connu et quand. Importez d'abord les copies anciennes.</translation>
        </message>
        <message>
            <source>What is odd</source>
            <translation>Ce qui est inhabituel</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Avancement de l'import</translation>
        </message>
        <message>
            <source>What the import changes</source>
            <translation>Ce que l'import change</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Import the community's repository</source>
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
            <translation>Ce sera une seule entrée du journal. Annuler laisse le fichier tel qu'il était.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Rien n'est encore écrit.</translation>
        </message>
        <message>
            <source>“%1” is not a date. Write it like %2.</source>
            <translation>« %1 » n'est pas une date. Écrivez-la comme %2.</translation>
        </message>
        <message>
            <source>The portfolio holds it all already</source>
            <translation>Le portefeuille contient déjà tout cela</translation>
        </message>
        <message>
            <source>This is what the import would change</source>
            <translation>Voici ce que l'import changerait</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1 : %2 sur %3</translation>
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
            <translation>Pas commencée : %1</translation>
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
                <numerusform>%n d'une société de services</numerusform>
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
                <numerusform>Comité en retard de %n jour</numerusform>
                <numerusform>Comité en retard de %n jours</numerusform>
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
                <numerusform>%n mission se termine dans %1</numerusform>
                <numerusform>%n missions se terminent, la première dans %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mission(s) end, the first this day</source>
            <translation>
                <numerusform>%n mission s’achève ce jour</numerusform>
                <numerusform>%n missions s’achèvent, dès ce jour</numerusform>
            </translation>
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
            <translation>Missions de %1</translation>
        </message>
        <message>
            <source>Open the startup</source>
            <translation>Ouvrir la startup</translation>
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
            <translation>Vous regardez le portefeuille tel qu'il était le %1. La modification est suspendue.</translation>
        </message>
        <message>
            <source>You are viewing the portfolio as it is planned for %1. Editing is off.</source>
            <translation>Vous regardez le portefeuille tel qu'il est prévu le %1. La modification est suspendue.</translation>
        </message>
        <message>
            <source>%1 in programme then · %2 today</source>
            <translation>%1 en cours d'accompagnement alors · %2 aujourd'hui</translation>
        </message>
        <message>
            <source>Return to today</source>
            <translation>Revenir à aujourd'hui</translation>
        </message>
        <message>
            <source>Alt+Home</source>
            <translation>Alt+Début</translation>
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
                <numerusform>%n membre actif au %1</numerusform>
                <numerusform>%n membres actifs au %1</numerusform>
            </translation>
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
            <translation>Groupes : %1</translation>
        </message>
        <message>
            <source>Sort: %1, descending</source>
            <translation>Tri : %1, décroissant</translation>
        </message>
        <message>
            <source>Sort: %1</source>
            <translation>Tri : %1</translation>
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
            <source>Descending</source>
            <translation>Décroissant</translation>
        </message>
        <message>
            <source>Columns as at first</source>
            <translation>Colonnes comme au départ</translation>
        </message>
    </context>
    <context>
        <name>eclosion::ui::RegisterScreen</name>
        <message>
            <source>No startup matches “%1”.</source>
            <translation>Aucune startup ne correspond à « %1 ».</translation>
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
            <translation>%1 %</translation>
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
            <translation>%1 est en lecture seule : %2</translation>
        </message>
        <message>
            <source>Practice file: its today is %1</source>
            <translation>Fichier d'exercice : son aujourd'hui est le %1</translation>
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
                <numerusform>%n startup en cours d'accompagnement</numerusform>
                <numerusform>%n startups en cours d'accompagnement</numerusform>
            </translation>
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
            <translation>Aujourd'hui</translation>
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
    </context>
    <context>
        <name>eclosion::ui::TimeHistogram</name>
        <message>
            <source>As-of date: %1</source>
            <translation>Date : %1</translation>
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
            <translation>Portefeuille : %1</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Sort: %1</source>
            <translation>Tri : %1</translation>
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
            <translation>Filtre : %1. Appuyez pour tout afficher</translation>
        </message>
        <message>
            <source>State startup</source>
            <translation>Startup d’État</translation>
        </message>
        <message>
            <source>Local authority's startup</source>
            <translation>Startup de territoire</translation>
        </message>
    </context>
</TS>
