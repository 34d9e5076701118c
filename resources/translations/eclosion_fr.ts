<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
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
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
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
    <name>eclosion::publish::Words</name>
    <message>
        <source>In programme, phase not recorded</source>
        <translation>En cours d’accompagnement, phase non renseignée</translation>
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
        <source>Investigation stopped</source>
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
</TS>
