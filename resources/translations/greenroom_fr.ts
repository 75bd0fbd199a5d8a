<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>greenroom::desktop::app</name>
    <message>
        <source>The collection %1 is read-only: you can look at everything, but no grade can be saved. Check the permissions of the file and its folder, then start Greenroom again.</source>
        <translation>La collection %1 est en lecture seule&#xa0;: vous pouvez tout consulter, mais aucune note ne peut être enregistrée. Vérifiez les droits du fichier et de son dossier, puis relancez Greenroom.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock says %1, but %Ln review(s) are dated later, up to %2. If the clock is wrong, correct it before you grade. If it was wrong then, just go on: those cards are due again, and no grade is lost.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur indique %1, mais %Ln révision est datée de plus tard, jusqu’au %2. Si l’horloge est fausse, réglez-la avant de noter. Si elle l’était à ce moment-là, continuez simplement&#xa0;: cette carte est de nouveau à réviser et aucune note n’est perdue.</numerusform>
            <numerusform>L’horloge de cet ordinateur indique %1, mais %Ln révisions sont datées de plus tard, jusqu’au %2. Si l’horloge est fausse, réglez-la avant de noter. Si elle l’était à ce moment-là, continuez simplement&#xa0;: ces cartes sont de nouveau à réviser et aucune note n’est perdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1; your last review was on %2. If that is wrong, correct the clock before you grade.</source>
        <translation>L’horloge de cet ordinateur indique %1&#x202f;; votre dernière révision date du %2. Si c’est faux, réglez l’horloge avant de noter.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. %1</source>
        <translation>La sauvegarde du jour n’a pas été faite. %1</translation>
    </message>
    <message>
        <source>%1. Close Greenroom and start it again: it then offers the newest good backup.</source>
        <translation>%1. Fermez Greenroom et relancez-le&#xa0;: il proposera alors la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>The collection file, created if missing.</source>
        <translation>Le fichier de la collection, créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation>La page à ouvrir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Exit once the first page is on the screen, for measurements.</source>
        <translation>Quitter dès que la première page est affichée, pour des mesures.</translation>
    </message>
    <message>
        <source>Django interview practice: a few cards a day.</source>
        <translation>Préparation aux entretiens Django&#xa0;: quelques cartes par jour.</translation>
    </message>
    <message>
        <source>Markdown cards, or folders of them, to add to the collection.</source>
        <translation>Des cartes Markdown, ou des dossiers de cartes, à ajouter à la collection.</translation>
    </message>
    <message>
        <source>there is no page &quot;%1&quot;</source>
        <translation>il n’y a pas de page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Search: a key, or what it does</source>
        <translation>Recherche&#xa0;: une touche ou une action</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Read all of %1 as cards?</source>
        <translation>Lire tout %1 comme des cartes&#x202f;?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Écrire une nouvelle carte</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Lister les raccourcis</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom par défaut</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>There is no good backup of it.</source>
        <translation>Il n’en existe aucune bonne sauvegarde.</translation>
    </message>
    <message>
        <source>The newest good backup has %1, the last of %2; it was made on %3.</source>
        <translation>La dernière bonne sauvegarde contient %1, la plus récente du %2&#x202f;; elle a été faite le %3.</translation>
    </message>
    <message>
        <source>The newest good backup has %1; it was made on %2.</source>
        <translation>La dernière bonne sauvegarde contient %1&#x202f;; elle a été faite le %2.</translation>
    </message>
    <message>
        <source>How many reviews are missing from it is unknown; the collection was last written on %1.</source>
        <translation>On ne sait pas combien de révisions y manquent&#x202f;; la dernière écriture dans la collection date du %1.</translation>
    </message>
    <message>
        <source>No review is missing from it.</source>
        <translation>Il n’y manque aucune révision.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) made since are missing from it.</source>
        <translation>
            <numerusform>Il y manque %Ln révision faite depuis.</numerusform>
            <numerusform>Il y manque %Ln révisions faites depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>The collection is not there.</source>
        <translation>La collection est introuvable.</translation>
    </message>
    <message>
        <source>The collection cannot be used.</source>
        <translation>La collection est inutilisable.</translation>
    </message>
    <message>
        <source>Whatever you choose, the backups stay where they are.</source>
        <translation>Quel que soit votre choix, les sauvegardes restent où elles sont.</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept under another name in the same folder.</source>
        <translation>Quel que soit votre choix, le fichier endommagé est conservé sous un autre nom dans le même dossier.</translation>
    </message>
    <message>
        <source>The reminder could not be shown (%1). It can be turned off in the settings.</source>
        <translation>Le rappel n’a pas pu s’afficher (%1). Il peut être désactivé dans les réglages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) wait today, about %1 min.</source>
        <translation>
            <numerusform>%Ln carte vous attend aujourd’hui, environ %1&#xa0;min.</numerusform>
            <numerusform>%Ln cartes vous attendent aujourd’hui, environ %1&#xa0;min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::base</name>
    <message>
        <source>Today cannot be planned while another program changes the collection all the time; close what writes it</source>
        <translation>Impossible de planifier la journée tant qu’un autre programme modifie sans cesse la collection&#x202f;; fermez celui qui y écrit</translation>
    </message>
    <message>
        <source>Could not read the unfinished notes and answers in %1; the file is kept as %2.</source>
        <translation>Impossible de lire les remarques et réponses inachevées dans %1&#x202f;; le fichier est conservé sous le nom %2.</translation>
    </message>
    <message>
        <source>Could not read the unfinished notes and answers in %1: %2.</source>
        <translation>Impossible de lire les remarques et réponses inachevées dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What you type cannot be kept in %1 until it is saved: %2. Save it before you quit.</source>
        <translation>Ce que vous tapez ne peut pas être gardé dans %1 avant l’enregistrement&#xa0;: %2. Enregistrez avant de quitter.</translation>
    </message>
    <message>
        <source>Could not open %1: the file no longer exists. If you moved its folder, remove the old one in Settings and add the new one.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: le fichier n’existe plus. Si vous avez déplacé son dossier, retirez l’ancien dans les réglages et ajoutez le nouveau.</translation>
    </message>
    <message>
        <source>The editor command %1 was not run: within a text that a shell runs, the name of a file could be a command. Set one in Settings that takes {file} as an argument, e.g. code -g {file}:{line}.</source>
        <translation>La commande d’éditeur %1 n’a pas été exécutée&#xa0;: dans un texte qu’exécute un shell, le nom d’un fichier pourrait être une commande. Choisissez dans les réglages une commande qui prend {file} en argument, p. ex. code -g {file}:{line}.</translation>
    </message>
    <message>
        <source>Could not start the editor %1. Set a command that works in Settings.</source>
        <translation>Impossible de lancer l’éditeur %1. Choisissez dans les réglages une commande qui fonctionne.</translation>
    </message>
    <message>
        <source>Found no editor for %1, line %2. Set the command for yours in Settings, e.g. code -g {file}:{line}.</source>
        <translation>Aucun éditeur trouvé pour %1, ligne %2. Indiquez la commande du vôtre dans les réglages, p. ex. code -g {file}:{line}.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln carte</numerusform>
            <numerusform>%Ln cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln révision</numerusform>
            <numerusform>%Ln révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried: %1: %2</source>
        <translation>Non repris&#xa0;: %1 — %2</translation>
    </message>
    <message>
        <source>The name does not say the format; end it in .json, .apkg or .csv</source>
        <translation>Le nom n’indique pas le format&#x202f;; terminez-le par .json, .apkg ou .csv</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importation de %1…</translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation>nouvelles ou modifiées</translation>
    </message>
    <message>
        <source>imported into %1</source>
        <translation>importées dans %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <translation>%1 enregistrées dans %2</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1&#xa0;mois</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1&#xa0;ans</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>dans une minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation>dddd d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>junior</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>mid</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>senior</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>cloze</source>
        <translation>texte à trous</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>Cancelled; the memory model stays as it was.</source>
        <translation>Annulé&#x202f;; le modèle de mémoire reste tel quel.</translation>
    </message>
    <message>
        <source>There is no adopted memory model to take back.</source>
        <translation>Il n’y a pas de modèle de mémoire adopté sur lequel revenir.</translation>
    </message>
    <message numerus="yes">
        <source>The memory model before is in force again; the memory of %Ln card(s) changed.</source>
        <translation>
            <numerusform>Le modèle de mémoire précédent est de nouveau en vigueur&#x202f;; la mémoire de %Ln carte a changé.</numerusform>
            <numerusform>Le modèle de mémoire précédent est de nouveau en vigueur&#x202f;; la mémoire de %Ln cartes a changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are too few to judge by: the memory model stays as it is.</source>
        <translation>%1, c’est trop peu pour en juger&#xa0;: le modèle de mémoire reste tel quel.</translation>
    </message>
    <message>
        <source>log loss %1 instead of %2</source>
        <translation>log loss de %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Fitted to the earlier reviews it would predict the later ones no better (%1): the memory model stays as it is.</source>
        <translation>Ajusté aux premières révisions, il ne prédirait pas mieux les suivantes (%1)&#xa0;: le modèle de mémoire reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>The memory model was fitted to %1 and predicts the later ones better (%2). The memory of %Ln card(s) changed; due dates stay as they were promised.</source>
        <translation>
            <numerusform>Le modèle de mémoire a été ajusté à %1 et prédit mieux les suivantes (%2). La mémoire de %Ln carte a changé&#x202f;; les dates de révision annoncées sont maintenues.</numerusform>
            <numerusform>Le modèle de mémoire a été ajusté à %1 et prédit mieux les suivantes (%2). La mémoire de %Ln cartes a changé&#x202f;; les dates de révision annoncées sont maintenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>No reviews on the last seven days.</source>
        <translation>Aucune révision ces sept derniers jours.</translation>
    </message>
    <message>
        <source>%1 in %2 on %3.</source>
        <translation>%1 en %2 sur %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 recalled, %2 the week before.</source>
        <translation>Mémorisation&#xa0;: %1, contre %2 la semaine précédente.</translation>
    </message>
    <message>
        <source>%1 recalled.</source>
        <translation>Mémorisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Up: %1.</source>
        <translation>En hausse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>En baisse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>imported: no card in it is new</source>
        <translation>importés : aucune carte n’y est nouvelle</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::browse</name>
    <message>
        <source>Actions…</source>
        <translation>Actions…</translation>
    </message>
    <message>
        <source>Actions for the selected cards</source>
        <translation>Actions sur la sélection</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Carte %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show or hide the answer</source>
        <translation>Afficher ou masquer la réponse</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Carte suivante</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>Carte précédente</translation>
    </message>
    <message>
        <source>Read on, then the next card</source>
        <translation>Lire la suite, puis la carte suivante</translation>
    </message>
    <message>
        <source>Read back, then the previous card</source>
        <translation>Remonter, puis la carte précédente</translation>
    </message>
    <message>
        <source>Open the card&apos;s file in the editor</source>
        <translation>Ouvrir le fichier de la carte dans l’éditeur</translation>
    </message>
    <message>
        <source>Change a card of your own here</source>
        <translation>Modifier ici une de vos cartes</translation>
    </message>
    <message>
        <source>Back to Browse</source>
        <translation>Retour à Parcourir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Read like a book</source>
        <translation>Lire comme un livre</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation>Démarquer</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <translation>Antisèche</translation>
    </message>
    <message>
        <source>Reading a topic</source>
        <translation>Lecture d’un thème</translation>
    </message>
    <message>
        <source>Writing a card</source>
        <translation>Écriture d’une carte</translation>
    </message>
    <message>
        <source>Search; Down goes to the cards</source>
        <translation>Rechercher&#x202f;; la flèche bas mène aux cartes</translation>
    </message>
    <message>
        <source>Show the card&apos;s answer, or fold it again</source>
        <translation>Afficher la réponse de la carte, ou la replier</translation>
    </message>
    <message>
        <source>Study the selected cards now</source>
        <translation>Étudier la sélection maintenant</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étudier</translation>
    </message>
    <message>
        <source>Study them without counting: no review is recorded</source>
        <translation>Les étudier sans que cela compte&#xa0;: aucune révision n’est enregistrée</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>Write the selected exercise</source>
        <translation>Écrire l’exercice sélectionné</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Suspend or resume the selected cards</source>
        <translation>Suspendre ou reprendre la sélection</translation>
    </message>
    <message>
        <source>Flag or unflag them</source>
        <translation>Les marquer ou les démarquer</translation>
    </message>
    <message>
        <source>Reset them to new; their history is kept</source>
        <translation>Les réinitialiser&#x202f;; leur historique est conservé</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Undo the last reset</source>
        <translation>Annuler la dernière réinitialisation</translation>
    </message>
    <message>
        <source>Put them into a mock interview</source>
        <translation>Les mettre dans un entretien blanc</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Export them as Markdown or CSV</source>
        <translation>Les exporter en Markdown ou CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cheat sheet to print: of everything found, or of several selected cards</source>
        <translation>Antisèche à imprimer&#xa0;: de tous les résultats, ou de plusieurs cartes sélectionnées</translation>
    </message>
    <message>
        <source>Cheat sheet…</source>
        <translation>Antisèche…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Écrire une nouvelle carte</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Modifier ici</translation>
    </message>
    <message>
        <source>Read the topic, or the search results, like a book</source>
        <translation>Lire le thème, ou les résultats de la recherche, comme un livre</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Clear the search; go back to Today</source>
        <translation>Effacer la recherche&#x202f;; revenir à Aujourd’hui</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>en apprentissage</translation>
    </message>
    <message>
        <source>mature</source>
        <translation>acquise</translation>
    </message>
    <message>
        <source>%1, leech</source>
        <translation>%1, récalcitrante</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>Mémorisation</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Oublis</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marquée</translation>
    </message>
    <message>
        <source>No card matches</source>
        <translation>Aucune carte ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln carte</numerusform>
            <numerusform>%Ln cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, sélection&#xa0;: %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No card matches %1</source>
        <translation>Aucune carte ne correspond à %1</translation>
    </message>
    <message>
        <source>Nothing to search for yet</source>
        <translation>Rien à chercher pour l’instant</translation>
    </message>
    <message>
        <source>The underlined part of the search is not valid. Correct it, or clear the search.</source>
        <translation>La partie soulignée de la recherche n’est pas valide. Corrigez-la ou effacez la recherche.</translation>
    </message>
    <message>
        <source>There are no cards yet</source>
        <translation>Il n’y a pas encore de cartes</translation>
    </message>
    <message>
        <source>Drop Markdown files or folders onto the window, or add a folder in the settings (Ctrl+,).</source>
        <translation>Déposez des fichiers ou des dossiers Markdown sur la fenêtre, ou ajoutez un dossier dans les réglages (Ctrl+,).</translation>
    </message>
    <message>
        <source>Answer, line %1</source>
        <translation>Réponse, ligne %1</translation>
    </message>
    <message>
        <source>Key points, line %1</source>
        <translation>Points clés, ligne %1</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Ligne %1 du fichier</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Answer, in Markdown</source>
        <translation>Réponse, en Markdown</translation>
    </message>
    <message>
        <source>Key points, one a line</source>
        <translation>Points clés, un par ligne</translation>
    </message>
    <message>
        <source>Topic, as orm/relations</source>
        <translation>Thème, p. ex. orm/relations</translation>
    </message>
    <message>
        <source>The card as it will be</source>
        <translation>La carte telle qu’elle sera</translation>
    </message>
    <message>
        <source>What is typed is kept for the next time</source>
        <translation>Le texte saisi est conservé pour la prochaine fois</translation>
    </message>
    <message>
        <source>Only cards in folders of your own can be changed here, not those that come with Greenroom. E opens a card&apos;s file in the editor.</source>
        <translation>On ne peut modifier ici que les cartes de vos propres dossiers, pas celles fournies avec Greenroom. E ouvre le fichier d’une carte dans l’éditeur.</translation>
    </message>
    <message>
        <source>Change your card</source>
        <translation>Modifier votre carte</translation>
    </message>
    <message>
        <source>The card was changed in its file since this was typed. Discard (D) shows the file&apos;s text; U then brings this back.</source>
        <translation>La carte a été modifiée dans son fichier depuis cette saisie. Abandonner (D) affiche le texte du fichier&#x202f;; U rétablit ensuite la saisie.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistrée dans %1</translation>
    </message>
    <message>
        <source>The collection is read-only, so no card can be added to it.</source>
        <translation>La collection est en lecture seule&#xa0;: aucune carte ne peut y être ajoutée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not saved: %1. What you typed is kept; Discard (D) shows the file&apos;s text.</source>
        <translation>Non enregistrée&#xa0;: %1. Votre saisie est conservée&#x202f;; Abandonner (D) affiche le texte du fichier.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The card is saved, but it is not read from there; Today lists the deck&apos;s problems.</source>
        <translation>La carte est enregistrée, mais n’est pas lue à cet endroit&#x202f;; Aujourd’hui liste les problèmes du paquet.</translation>
    </message>
    <message>
        <source>Discarded. U brings it back.</source>
        <translation>Saisie abandonnée. U la rétablit.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Bring back what was discarded</source>
        <translation>Rétablir la saisie abandonnée</translation>
    </message>
    <message>
        <source>Leave a field; go back, and keep what is typed</source>
        <translation>Quitter un champ&#x202f;; revenir en gardant la saisie</translation>
    </message>
    <message>
        <source>There is an error in %1, line %2: %3. Until that is corrected you see the card as it was.</source>
        <translation>Il y a une erreur dans %1, ligne %2&#xa0;: %3. Tant qu’elle n’est pas corrigée, vous voyez l’ancienne version de la carte.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Archived: its text is no longer in the deck.</source>
        <translation>Archivée&#xa0;: son texte n’est plus dans le paquet.</translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation>Suspendue.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Marquée.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>The selected card</source>
        <translation>La carte sélectionnée</translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation>Touche&#xa0;: Espace</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ✓ right</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ✓ juste</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Best match, otherwise the order of the deck</source>
        <translation>Meilleure correspondance, sinon l’ordre du paquet</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, croissant</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, décroissant</translation>
    </message>
    <message>
        <source>Search: words, &quot;phrases&quot;, topic:orm is:due level:senior -tag:n+1</source>
        <translation>Recherche&#xa0;: mots, &quot;expressions&quot;, topic:orm is:due level:senior -tag:n+1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The cards were not saved to %1: %2. Choose another place.</source>
        <translation>Les cartes n’ont pas été enregistrées dans %1&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The cards were not saved to %1. %2.</source>
        <translation>Les cartes n’ont pas été enregistrées dans %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln card(s).</source>
        <translation>
            <numerusform>%Ln carte reprise.</numerusform>
            <numerusform>%Ln cartes reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln card(s).</source>
        <translation>
            <numerusform>%Ln carte suspendue.</numerusform>
            <numerusform>%Ln cartes suspendues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflagged %Ln card(s).</source>
        <translation>
            <numerusform>%Ln carte démarquée.</numerusform>
            <numerusform>%Ln cartes démarquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %Ln card(s).</source>
        <translation>
            <numerusform>%Ln carte marquée.</numerusform>
            <numerusform>%Ln cartes marquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln card(s)?</source>
        <translation>
            <numerusform>Réinitialiser %Ln carte&#x202f;?</numerusform>
            <numerusform>Réinitialiser %Ln cartes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts over as if never reviewed. The history is kept, but no longer counts.</source>
        <translation>Tout repart comme si rien n’avait été révisé. L’historique est conservé, mais ne compte plus.</translation>
    </message>
    <message>
        <source>Nothing was reset: the selected cards are new already.</source>
        <translation>Rien à réinitialiser&#xa0;: les cartes sélectionnées sont déjà nouvelles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are new again; U undoes it.</source>
        <translation>
            <numerusform>%Ln carte redevient nouvelle&#x202f;; U annule.</numerusform>
            <numerusform>%Ln cartes redeviennent nouvelles&#x202f;; U annule.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no reset to undo.</source>
        <translation>Il n’y a pas de réinitialisation à annuler.</translation>
    </message>
    <message>
        <source>Undid the reset.</source>
        <translation>Réinitialisation annulée.</translation>
    </message>
    <message>
        <source>Export the selected cards</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>cartes</translation>
    </message>
    <message>
        <source>Markdown cards (*.md)</source>
        <translation>Cartes Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s) that exist already?</source>
        <translation>
            <numerusform>Remplacer %Ln fichier existant&#x202f;?</numerusform>
            <numerusform>Remplacer %Ln fichiers existants&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <translation>Enregistrer l’antisèche</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>À imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>The card&apos;s file no longer exists, so there is nothing to edit.</source>
        <translation>Le fichier de la carte n’existe plus&#xa0;: il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>Topics; Enter reads one like a book</source>
        <translation>Thèmes&#x202f;; Entrée en ouvre un à lire comme un livre</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les cartes</translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 % ready</source>
        <translation>%1&#xa0;: %2 cartes, prêt à %3&#xa0;%</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::card</name>
    <message>
        <source>Weak answer</source>
        <translation>Réponse faible</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Piège</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>Indice %1</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Faux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Points clés</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Question de suivi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Source(s)</source>
        <translation>
            <numerusform>Source</numerusform>
            <numerusform>Sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text has %1. The card&apos;s file has all of it.</source>
        <translation>Seul le début est affiché&#xa0;: le texte fait %1. Le fichier de la carte le contient en entier.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marquée</translation>
    </message>
    <message>
        <source>What can be done with the card</source>
        <translation>Actions sur la carte</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Time since the question was shown</source>
        <translation>Temps écoulé depuis l’affichage de la question</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Afficher un indice</translation>
    </message>
    <message>
        <source>Show another hint</source>
        <translation>Afficher un autre indice</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Indice&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Cochez tout ce qui convient.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Parts of the exercise</source>
        <translation>Parties de l’exercice</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>From your code to the solution: %1</source>
        <translation>De votre code à la solution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find in your code</source>
        <translation>Chercher dans le code</translation>
    </message>
    <message>
        <source>Find in your code; Enter goes on, Escape ends</source>
        <translation>Chercher dans le code&#x202f;; Entrée continue, Esc termine</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1, again in %2</source>
        <translation>%1, de retour dans %2</translation>
    </message>
    <message>
        <source>Keys: %1, Space. Suggested</source>
        <translation>Touches&#xa0;: %1, Espace. Suggérée</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Touche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Card info</source>
        <translation>Infos carte</translation>
    </message>
    <message>
        <source>Close card info</source>
        <translation>Fermer les infos</translation>
    </message>
    <message>
        <source>New: not reviewed yet.</source>
        <translation>Nouvelle&#xa0;: pas encore révisée.</translation>
    </message>
    <message>
        <source>Recall now: %1 %
Stability %2, difficulty %3 of 10
%4, %5</source>
        <translation>Mémorisation actuelle&#xa0;: %1&#xa0;%
Stabilité %2, difficulté %3 sur 10
%4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapse(s)</source>
        <translation>
            <numerusform>%Ln oubli</numerusform>
            <numerusform>%Ln oublis</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Forgetting curve: %1 % now</source>
        <translation>Courbe d’oubli&#xa0;: %1&#xa0;% maintenant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Did you say…</source>
        <translation>Avez-vous dit…</translation>
    </message>
    <message>
        <source>Did you say: %1</source>
        <translation>Avez-vous dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <translation>Ctrl %1</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre remarque</translation>
    </message>
    <message>
        <source>Ctrl+Return saves, Escape does not</source>
        <translation>Ctrl+Entrée enregistre, pas Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>did not end in time</source>
        <translation>pas terminé à temps</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>1re exécution</translation>
    </message>
    <message>
        <source>second run</source>
        <translation>2e exécution</translation>
    </message>
    <message>
        <source>third run</source>
        <translation>3e exécution</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What came of the run</source>
        <translation>Ce qu’a donné l’exécution</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>ran in %1 ms · %2</source>
        <translation>exécuté en %1&#xa0;ms · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other statement(s)</source>
        <translation>
            <numerusform>et %Ln autre instruction</numerusform>
            <numerusform>et %Ln autres instructions</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks %1 of %2</source>
        <translation>Vérifications %1 sur %2</translation>
    </message>
    <message>
        <source>SQL %1</source>
        <translation>SQL %1</translation>
    </message>
    <message>
        <source>%1, in %2: %3</source>
        <translation>%1, dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 à la %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Tapez la réponse</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Not quite. Accepted: %1.</source>
        <translation>Pas tout à fait. Accepté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Juste</translation>
    </message>
    <message>
        <source>✗ Not quite</source>
        <translation>✗ Pas tout à fait</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Accepté&#xa0;:</translation>
    </message>
    <message>
        <source>Heard in what you said.</source>
        <translation>Entendu dans ce que vous avez dit.</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>entendu</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::charts</name>
    <message>
        <source>Charts cannot be drawn (%1). The numbers are in the tables</source>
        <translation>Impossible de tracer les graphiques (%1). Les chiffres sont dans les tableaux</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::interview</name>
    <message>
        <source>Choose all that apply.</source>
        <translation>Cochez tout ce qui convient.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Scratch pad</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Scratch pad, kept with your answer</source>
        <translation>Brouillon, conservé avec votre réponse</translation>
    </message>
    <message>
        <source>Each hint takes a tenth of what your code is worth</source>
        <translation>Chaque indice retire un dixième de la valeur de votre code</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>Indice %1</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Indice %1 sur %2</translation>
    </message>
    <message>
        <source>Time is up: the interview moved on.</source>
        <translation>Temps écoulé&#xa0;: l’entretien est passé à la suite.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>En entretien</translation>
    </message>
    <message>
        <source>Interview report</source>
        <translation>Rapport d’entretien</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>Vos récits</translation>
    </message>
    <message>
        <source>Leave? Your answers are kept.</source>
        <translation>Quitter&#x202f;? Vos réponses sont conservées.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Resume later</source>
        <translation>Reprendre plus tard</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>the format</source>
        <translation>le format</translation>
    </message>
    <message>
        <source>the topics</source>
        <translation>les thèmes</translation>
    </message>
    <message>
        <source>the levels</source>
        <translation>les niveaux</translation>
    </message>
    <message>
        <source>the stories</source>
        <translation>les récits</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No more cards match.</source>
        <translation>Aucune autre ne correspond.</translation>
    </message>
    <message>
        <source>More would match without %1.</source>
        <translation>Il y en aurait plus sans %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Technical test</source>
        <translation>Test technique</translation>
    </message>
    <message>
        <source>Live coding</source>
        <translation>Live coding</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mid</translation>
    </message>
    <message>
        <source>Senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Strict: time up moves on</source>
        <translation>Strict&#xa0;: temps écoulé, on enchaîne</translation>
    </message>
    <message>
        <source>Relaxed: overtime counts</source>
        <translation>Souple&#xa0;: le dépassement compte</translation>
    </message>
    <message>
        <source>Strong no</source>
        <translation>Non ferme</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Oui franc</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Entretien blanc</translation>
    </message>
    <message>
        <source>Your own stories</source>
        <translation>Vos propres récits</translation>
    </message>
    <message>
        <source>Exercises on a real Django</source>
        <translation>Exercices sur un vrai Django</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strict</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1, about %2, over %3</source>
        <translation>%1, environ %2, sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1. %2</source>
        <translation>Seulement %1. %2</translation>
    </message>
    <message>
        <source>No card matches, whichever filter is dropped: there are no cards, or several filters have to be relaxed together.</source>
        <translation>Aucune carte ne correspond, quel que soit le filtre retiré&#xa0;: il n’y a pas de cartes, ou il faut assouplir plusieurs filtres à la fois.</translation>
    </message>
    <message>
        <source>No card matches. %1</source>
        <translation>Aucune carte ne correspond. %1</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>jamais exécuté</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 vérifications sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>first green %1</source>
        <translation>réussi après %1</translation>
    </message>
    <message>
        <source>never green</source>
        <translation>jamais réussi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln indice</numerusform>
            <numerusform>%Ln indices</numerusform>
        </translation>
    </message>
    <message>
        <source>The level followed your answers and settled at %1. For a junior post that is a %2, for mid a %3, for senior a %4.</source>
        <translation>Le niveau a suivi vos réponses et s’est fixé à %1. Pour un poste junior, c’est un %2&#x202f;; pour mid, un %3&#x202f;; pour senior, un %4.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Behavioural only</source>
        <translation>Comportemental seul</translation>
    </message>
    <message>
        <source>Grades count as reviews</source>
        <translation>Les notes valent révision</translation>
    </message>
    <message>
        <source>Level follows answers</source>
        <translation>Le niveau suit les réponses</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>Nombre de questions</translation>
    </message>
    <message>
        <source>Or as you like it</source>
        <translation>Ou à votre guise</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>“Tell me about a time when…”: you answer with a story of your own, as situation, task, action and result. It is kept for the next interview.</source>
        <translation>«&#xa0;Parlez-moi d’une fois où…&#xa0;»&#xa0;: vous répondez par un récit à vous, avec situation, tâche, action et résultat. Il est conservé pour le prochain entretien.</translation>
    </message>
    <message>
        <source>Each graded answer also schedules its card, as in Study.</source>
        <translation>Chaque réponse notée planifie aussi sa carte, comme dans Étudier.</translation>
    </message>
    <message>
        <source>In a conversation: two strong answers, and the next question is a level up; two weak ones, and it is a level down.</source>
        <translation>Dans une conversation&#xa0;: après deux réponses solides, la question suivante monte d’un niveau&#x202f;; après deux faibles, elle descend d’un niveau.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop the clock and resume later. Key: P</source>
        <translation>Arrêter l’horloge et reprendre plus tard. Touche&#xa0;: P</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Resume later, or abandon the interview. Key: Esc</source>
        <translation>Reprendre plus tard, ou abandonner l’entretien. Touche&#xa0;: Esc</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>question %1 sur %2</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>temps dépassé</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>temps restant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Done answering</source>
        <translation>Réponse terminée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Did your answer hold?</source>
        <translation>Votre réponse tient-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The question could not be read aloud (%1). It goes on in silence.</source>
        <translation>La question n’a pas pu être lue à voix haute (%1). La suite se fait en silence.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>After Esc: abandon the interview</source>
        <translation>Après Esc&#xa0;: abandonner l’entretien</translation>
    </message>
    <message>
        <source>After Esc: leave and resume later</source>
        <translation>Après Esc&#xa0;: quitter et reprendre plus tard</translation>
    </message>
    <message>
        <source>Run the code of an exercise against its checks</source>
        <translation>Exécuter le code d’un exercice avec ses vérifications</translation>
    </message>
    <message>
        <source>Show a hint of an exercise; it takes a tenth of what your code is worth</source>
        <translation>Afficher un indice de l’exercice&#x202f;; il retire un dixième de la valeur de votre code</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Hand in the code of an exercise</source>
        <translation>Rendre le code d’un exercice</translation>
    </message>
    <message>
        <source>Done: continue; then give the suggested grade</source>
        <translation>Terminé&#xa0;: continuer&#x202f;; puis donner la note suggérée</translation>
    </message>
    <message>
        <source>Pick an option</source>
        <translation>Choisir une option</translation>
    </message>
    <message>
        <source>Tick a key point, at that step</source>
        <translation>Cocher un point clé, à cette étape</translation>
    </message>
    <message>
        <source>Tick a key point</source>
        <translation>Cocher un point clé</translation>
    </message>
    <message>
        <source>Read the question aloud, once more</source>
        <translation>Relire la question à voix haute</translation>
    </message>
    <message>
        <source>Your answer to the follow-up held</source>
        <translation>Votre réponse à la question de suivi a tenu</translation>
    </message>
    <message>
        <source>It did not hold</source>
        <translation>Elle n’a pas tenu</translation>
    </message>
    <message>
        <source>Grade the answer Again</source>
        <translation>Noter la réponse Encore</translation>
    </message>
    <message>
        <source>Grade it Hard</source>
        <translation>La noter Difficile</translation>
    </message>
    <message>
        <source>Grade it Good</source>
        <translation>La noter Bien</translation>
    </message>
    <message>
        <source>Grade it Easy</source>
        <translation>La noter Facile</translation>
    </message>
    <message>
        <source>Skip the question; F7 also while typing</source>
        <translation>Passer la question&#x202f;; F7 même pendant la saisie</translation>
    </message>
    <message>
        <source>I don&apos;t know; F8 also while typing</source>
        <translation>Je ne sais pas&#x202f;; F8 même pendant la saisie</translation>
    </message>
    <message>
        <source>Write in the scratch pad or the story</source>
        <translation>Écrire dans le brouillon ou le récit</translation>
    </message>
    <message>
        <source>Pause: stop the clock and resume later</source>
        <translation>Pause&#xa0;: arrêter l’horloge et reprendre plus tard</translation>
    </message>
    <message>
        <source>Hide or show the clock</source>
        <translation>Masquer ou afficher l’horloge</translation>
    </message>
    <message>
        <source>Leave a text field; then offer to leave or abandon</source>
        <translation>Quitter un champ de texte&#x202f;; puis proposer de quitter ou d’abandonner</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>%1 of %2 key points</source>
        <translation>%1 points clés sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups held</source>
        <translation>%1 questions de suivi réussies sur %2</translation>
    </message>
    <message>
        <source>Follow-up %1 of %2</source>
        <translation>Question de suivi %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>a tenu</translation>
    </message>
    <message>
        <source>did not hold</source>
        <translation>n’a pas tenu</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Ce que vous avez écrit</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The answer: %1 Did yours hold? Y for yes, N for no.</source>
        <translation>La réponse&#xa0;: %1 La vôtre a-t-elle tenu&#x202f;? Y pour oui, N pour non.</translation>
    </message>
    <message>
        <source>Suggested grade: %1, by %2.</source>
        <translation>Note suggérée&#xa0;: %1, d’après&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Could not write the report to %1: %2. The interview itself is kept in the collection; export it to another place.</source>
        <translation>Impossible d’écrire le rapport dans %1&#xa0;: %2. L’entretien lui-même est conservé dans la collection&#x202f;; exportez-le ailleurs.</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 sur 100</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation>Étudier ces cartes</translation>
    </message>
    <message numerus="yes">
        <source>Study %Ln missed card(s)</source>
        <translation>
            <numerusform>Étudier %Ln carte manquée</numerusform>
            <numerusform>Étudier %Ln cartes manquées</numerusform>
        </translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Par niveau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>interview-%1.%2</source>
        <translation>entretien-%1.%2</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Study the missed cards</source>
        <translation>Étudier les cartes manquées</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non sue</translation>
    </message>
    <message>
        <source>time up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>%1 % of the rubric</source>
        <translation>%1&#xa0;% de la grille</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups</source>
        <translation>%1 questions de suivi sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Rien ne manquait.</translation>
    </message>
    <message>
        <source>It is at question %1 of %2</source>
        <translation>À la question %1 sur %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, the clock at %2.</source>
        <translation>%1, l’horloge à %2.</translation>
    </message>
    <message>
        <source>%1 is in progress</source>
        <translation>En cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scores over time: %1</source>
        <translation>Évolution des scores&#xa0;: %1</translation>
    </message>
    <message>
        <source>no follow-ups</source>
        <translation>aucune question de suivi</translation>
    </message>
    <message>
        <source>%1: %2 of the rubric, %3, %4</source>
        <translation>%1&#xa0;: %2 de la grille, %3, %4</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>What you tell when they ask about you: read, write and rehearse it</source>
        <translation>Ce que vous racontez quand on vous interroge sur vous&#xa0;: à lire, écrire et répéter</translation>
    </message>
    <message>
        <source>Delete the chosen interview; the reviews that it recorded stay</source>
        <translation>Supprimer l’entretien sélectionné&#x202f;; les révisions qu’il a enregistrées restent</translation>
    </message>
    <message>
        <source>Past interviews</source>
        <translation>Entretiens passés</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Past interviews; Enter opens the report</source>
        <translation>Entretiens passés&#x202f;; Entrée ouvre le rapport</translation>
    </message>
    <message>
        <source>Choose an interview in the list first.</source>
        <translation>Sélectionnez d’abord un entretien dans la liste.</translation>
    </message>
    <message>
        <source>The interview is deleted; its reviews stay. U undoes it.</source>
        <translation>L’entretien est supprimé&#x202f;; ses révisions restent. U annule.</translation>
    </message>
    <message>
        <source>Nothing was answered, so the interview is not kept. U undoes it.</source>
        <translation>Aucune réponse&#xa0;: l’entretien n’est pas conservé. U annule.</translation>
    </message>
    <message>
        <source>An interview is in progress: resume it, or abandon it first.</source>
        <translation>Un entretien est en cours&#xa0;: reprenez-le, ou abandonnez-le d’abord.</translation>
    </message>
    <message>
        <source>%1. No exercise: %2</source>
        <translation>%1. Pas d’exercice&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tick at least one topic and one level.</source>
        <translation>Cochez au moins un thème et un niveau.</translation>
    </message>
    <message>
        <source>Django is being started for the exercises…</source>
        <translation>Django démarre pour les exercices…</translation>
    </message>
    <message>
        <source>Exercises cannot be run here. %1</source>
        <translation>Les exercices ne peuvent pas être exécutés ici. %1</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Choisir un préréglage</translation>
    </message>
    <message>
        <source>Start, or resume the one in progress</source>
        <translation>Commencer, ou reprendre l’entretien en cours</translation>
    </message>
    <message>
        <source>Abandon the interview in progress</source>
        <translation>Abandonner l’entretien en cours</translation>
    </message>
    <message>
        <source>Delete the chosen past interview; its reviews stay</source>
        <translation>Supprimer l’entretien passé sélectionné&#x202f;; ses révisions restent</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Your stories: read, write and rehearse them</source>
        <translation>Vos récits&#xa0;: les lire, les écrire et les répéter</translation>
    </message>
    <message>
        <source>Leave a field; go back to Today</source>
        <translation>Quitter un champ&#x202f;; revenir à Aujourd’hui</translation>
    </message>
    <message>
        <source>%1. Key: %2</source>
        <translation>%1. Touche&#xa0;: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Répond à&#xa0;: %1</translation>
    </message>
    <message>
        <source>    told %1, %2 of the key points</source>
        <translation>    raconté le %1, %2 des points clés</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Use for another question…</source>
        <translation>Pour une autre question…</translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation>Afficher le récit</translation>
    </message>
    <message>
        <source>What you tell when they ask about you. One story may answer several questions. It is saved as you type.</source>
        <translation>Ce que vous racontez quand on vous interroge sur vous. Un récit peut répondre à plusieurs questions. Il est enregistré au fil de la saisie.</translation>
    </message>
    <message>
        <source>Stories, then the questions without one; Enter writes</source>
        <translation>Récits, puis les questions qui n’en ont pas&#x202f;; Entrée pour écrire</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>No card of the decks asks about you; those with the tag &quot;star&quot; do.</source>
        <translation>Aucune carte des paquets ne vous interroge sur vous&#x202f;; c’est le rôle de celles qui ont le tag «&#xa0;star&#xa0;».</translation>
    </message>
    <message>
        <source>Every question about you has a story</source>
        <translation>Chaque question sur vous a un récit</translation>
    </message>
    <message>
        <source>Choose a story in the list first.</source>
        <translation>Sélectionnez d’abord un récit dans la liste.</translation>
    </message>
    <message>
        <source>The story is deleted. U undoes it.</source>
        <translation>Le récit est supprimé. U annule.</translation>
    </message>
    <message>
        <source>Tell it aloud, in %1.</source>
        <translation>Racontez-le à voix haute, en %1.</translation>
    </message>
    <message>
        <source>There is no story for it yet: write down what you just told.</source>
        <translation>Il n’y a pas encore de récit pour elle&#xa0;: écrivez ce que vous venez de raconter.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Rehearse the chosen story; then show it, and the next question</source>
        <translation>Répéter le récit sélectionné&#x202f;; puis l’afficher, et la question suivante</translation>
    </message>
    <message>
        <source>Write the chosen story</source>
        <translation>Écrire le récit sélectionné</translation>
    </message>
    <message>
        <source>Use the story for another question</source>
        <translation>Utiliser le récit pour une autre question</translation>
    </message>
    <message>
        <source>Delete the story; its questions stay</source>
        <translation>Supprimer le récit&#x202f;; ses questions restent</translation>
    </message>
    <message>
        <source>Leave a field; end the rehearsal; back to the interview&apos;s set-up</source>
        <translation>Quitter un champ&#x202f;; finir la répétition&#x202f;; revenir à la préparation de l’entretien</translation>
    </message>
    <message>
        <source>no story yet</source>
        <translation>pas encore de récit</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Raconté</translation>
    </message>
    <message numerus="yes">
        <source>Abandoned after %1 of %Ln question(s)</source>
        <translation>
            <numerusform>Abandonné après %1 question sur %Ln</numerusform>
            <numerusform>Abandonné après %1 questions sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way, %1 of %Ln question(s) answered</source>
        <translation>
            <numerusform>En cours, %1 question traitée sur %Ln</numerusform>
            <numerusform>En cours, %1 questions traitées sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>strong no</source>
        <translation>non ferme</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>oui franc</translation>
    </message>
    <message>
        <source>The target time of %1 has passed.</source>
        <translation>Le temps visé de %1 est passé.</translation>
    </message>
    <message>
        <source>nobody speaks in it</source>
        <translation>personne n’y parle</translation>
    </message>
    <message>
        <source>first word after %1</source>
        <translation>premier mot après %1</translation>
    </message>
    <message>
        <source>no pause over 2 s</source>
        <translation>aucune pause de plus de 2 s</translation>
    </message>
    <message>
        <source>%1, the longest %2</source>
        <translation>%1, la plus longue %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln pause</numerusform>
            <numerusform>%Ln pauses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 silence</source>
        <translation>%1 de silence</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>faible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln mot par minute</numerusform>
            <numerusform>%Ln mots par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filler word(s)</source>
        <translation>
            <numerusform>%Ln mot de remplissage</numerusform>
            <numerusform>%Ln mots de remplissage</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>It cannot be heard: %1.</source>
        <translation>La lecture est impossible : %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lecture du fichier impossible : %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ce que vous avez dit</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>At %1 times the speed</source>
        <translation>À %1 fois la vitesse</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>Recording: %1. The interview goes on without.</source>
        <translation>Enregistrement : %1. L’entretien continue sans.</translation>
    </message>
    <message>
        <source>Your answer was not turned into text: %1.</source>
        <translation>Votre réponse n’a pas été transcrite : %1.</translation>
    </message>
    <message>
        <source>Listen to your answer, or stop</source>
        <translation>Écouter votre réponse, ou arrêter</translation>
    </message>
    <message>
        <source>The microphone is open</source>
        <translation>Le micro est ouvert</translation>
    </message>
    <message>
        <source>Recording.</source>
        <translation>Enregistrement.</translation>
    </message>
    <message>
        <source>The microphone is waking up: wait a moment…</source>
        <translation>Le micro se réveille : un instant…</translation>
    </message>
    <message numerus="yes">
        <source>The microphone is waking up: wait, it has taken %Ln second(s)…</source>
        <translation>
            <numerusform>Le micro se réveille : attendez, déjà %Ln seconde…</numerusform>
            <numerusform>Le micro se réveille : attendez, déjà %Ln secondes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Enregistrement, %1</translation>
    </message>
    <message>
        <source>Loudness: %1</source>
        <translation>Niveau sonore : %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>%1 over time: %2</source>
        <translation>%1 au fil du temps : %2</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Pace, of the target time</source>
        <translation>Rythme, du temps visé</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Plus longue pause</translation>
    </message>
    <message>
        <source>Share of silence</source>
        <translation>Part de silence</translation>
    </message>
    <message>
        <source>%1 of them fillers</source>
        <translation>dont %1 de remplissage</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>Enregistrement du %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none over 2 s</source>
        <translation>aucune de plus de 2 s</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::progress</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was reviewed in this range. After the first review this chart shows one bar for each day or week.</source>
        <translation>Rien n’a été révisé dans cette période. Après la première révision, ce graphique montre une barre par jour ou par semaine.</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>révisions</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 in %2, %3 a day on average.</source>
        <translation>%1 en %2, %3 par jour en moyenne.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>%1 hours in %2, %3 minutes a day on average. An answer counts two minutes at most: longer ones were pauses.</source>
        <translation>%1 heures en %2, %3 minutes par jour en moyenne. Une réponse compte au plus deux minutes&#xa0;: au-delà, c’était une pause.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Seconds a card</source>
        <translation>Secondes par carte</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>%1 seconds a card on average.</source>
        <translation>%1 secondes par carte en moyenne.</translation>
    </message>
    <message>
        <source>No review in this range came a day or more after its card&apos;s previous one. From the second day on this chart compares what was expected with what you recalled.</source>
        <translation>Dans cette période, aucune révision n’a eu lieu un jour ou plus après la précédente de sa carte. Dès le deuxième jour, ce graphique compare ce qui était attendu à ce que vous saviez.</translation>
    </message>
    <message>
        <source>recall predicted</source>
        <translation>mémorisation prévue</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>su</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Predicted from</source>
        <translation>Prévu de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Mean predicted</source>
        <translation>Prévu en moyenne</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>As predicted</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>Of %1 %2 were recalled, %3 was predicted. Log loss %4; always saying %2 would have %5. Left out: reviews less than a day after the one before. Points stand for %6 or more.</source>
        <translation>Sur %1, %2 sues pour %3 prévues. Log loss %4&#x202f;; en disant toujours %2, %5. Non comptées&#xa0;: les révisions moins d’un jour après la précédente. Chaque point représente au moins %6.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>%1: numbers or chart</source>
        <translation>%1&#xa0;: chiffres ou graphique</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>%1 in numbers</source>
        <translation>%1 en chiffres</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>%1 has no ending that says what to write; name it .png, .svg or .csv.</source>
        <translation>%1 n’a pas d’extension qui dise quoi écrire&#x202f;; nommez-le .png, .svg ou .csv.</translation>
    </message>
    <message>
        <source>Could not write the chart to %1: %2. Save it to another place.</source>
        <translation>Impossible d’écrire le graphique dans %1&#xa0;: %2. Enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Time per card</source>
        <translation>Temps par carte</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Heures du jour</translation>
    </message>
    <message>
        <source>Leeches</source>
        <translation>Cartes récalcitrantes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No card is scheduled. Once the first cards are reviewed this chart shows on which days they come back.</source>
        <translation>Aucune carte n’est planifiée. Une fois les premières cartes révisées, ce graphique montre quels jours elles reviennent.</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>cartes</translation>
    </message>
    <message>
        <source>%1 left over from earlier days, %2 due in the time shown, %3 later. New cards would come on top.</source>
        <translation>%1 en retard des jours précédents, %2 à réviser dans la période affichée, %3 plus tard. Les nouvelles cartes s’y ajouteraient.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>A day or more apart</source>
        <translation>À un jour d’écart ou plus</translation>
    </message>
    <message>
        <source>Nothing was reviewed in this range. Afterwards this chart shows at which hours you study and how well you recall then.</source>
        <translation>Rien n’a été révisé dans cette période. Ensuite, ce graphique montre à quelles heures vous étudiez et ce que vous savez alors.</translation>
    </message>
    <message>
        <source>Most reviews fall into the hour from %1. Recall counts reviews a day or more apart, in hours with at least %2 of them.</source>
        <translation>C’est à partir de %1 que vous révisez le plus. La mémorisation compte les révisions à un jour d’écart ou plus, aux heures qui en ont au moins %2.</translation>
    </message>
    <message>
        <source>Split it: it asks for many things at once</source>
        <translation>La diviser&#xa0;: elle demande trop à la fois</translation>
    </message>
    <message>
        <source>Write a note: what makes it different from similar cards?</source>
        <translation>Écrire une remarque&#xa0;: qu’est-ce qui la distingue des cartes semblables&#x202f;?</translation>
    </message>
    <message>
        <source>Reword it: the note did not help</source>
        <translation>La reformuler&#xa0;: la remarque n’a pas aidé</translation>
    </message>
    <message>
        <source>Suspend it and come back later</source>
        <translation>La suspendre et y revenir plus tard</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What may help</source>
        <translation>Ce qui peut aider</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Oublis</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>No leeches. A card that lapses %1 times is listed here, with what may help.</source>
        <translation>Aucune carte récalcitrante. Une carte oubliée %1 fois apparaît ici, avec ce qui peut aider.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) lapsed %1 times or more.</source>
        <translation>
            <numerusform>%Ln carte a été oubliée %1 fois ou plus.</numerusform>
            <numerusform>%Ln cartes ont été oubliées %1 fois ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>No card here was reviewed yet. After the first reviews this chart sorts the cards by stability.</source>
        <translation>Aucune carte n’a encore été révisée ici. Après les premières révisions, ce graphique classe les cartes par stabilité.</translation>
    </message>
    <message>
        <source>stability in days</source>
        <translation>stabilité en jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), half of them more stable than %1 days. Each bar spans twice the time of the one before.</source>
        <translation>
            <numerusform>%Ln carte, stabilité médiane&#xa0;: %1 jours. Chaque barre couvre deux fois plus de temps que la précédente.</numerusform>
            <numerusform>%Ln cartes, stabilité médiane&#xa0;: %1 jours. Chaque barre couvre deux fois plus de temps que la précédente.</numerusform>
        </translation>
    </message>
    <message>
        <source>difficulty, 1 easy to 10 hard</source>
        <translation>difficulté, de 1 facile à 10 difficile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), difficulty %1 on average.</source>
        <translation>
            <numerusform>%Ln carte, difficulté moyenne %1.</numerusform>
            <numerusform>%Ln cartes, difficulté moyenne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV, the numbers (*.csv)</source>
        <translation>CSV, les chiffres (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Show a month, a quarter, a year, or everything</source>
        <translation>Afficher un mois, un trimestre, une année ou tout</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Choisir un thème</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table, or the chart</source>
        <translation>Afficher les chiffres du graphique en tableau, ou le graphique</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>Enregistrer le graphique en PNG, SVG ou CSV</translation>
    </message>
    <message>
        <source>Go back to Today</source>
        <translation>Revenir à Aujourd’hui</translation>
    </message>
    <message>
        <source>Most ready is %1 (%2), least %3 (%4). New cards count as unknown.</source>
        <translation>Thème le mieux préparé&#xa0;: %1 (%2), le moins bien&#xa0;: %3 (%4). Les nouvelles cartes comptent comme inconnues.</translation>
    </message>
    <message>
        <source>On the day: what would be left if you reviewed nothing more.</source>
        <translation>Le jour J&#xa0;: ce qui resterait si vous ne révisiez plus rien.</translation>
    </message>
    <message>
        <source>Set the interview&apos;s date to see what would be left on the day.</source>
        <translation>Indiquez la date de l’entretien pour voir ce qui resterait le jour J.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Le jour J</translation>
    </message>
    <message>
        <source>No card here was reviewed yet. Once some are, this chart shows how much of each topic you would recall.</source>
        <translation>Aucune carte n’a encore été révisée ici. Ensuite, ce graphique montre ce que vous sauriez de chaque thème.</translation>
    </message>
    <message>
        <source>The %1 least ready are drawn.</source>
        <translation>Les %1 moins prêts sont tracés.</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Il y a une semaine</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>No topic rose or fell by a percent.</source>
        <translation>Aucun thème n’a varié d’un pour cent ou plus.</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::settings</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Made on the first start of each day: all of today&apos;s are kept, then one for each of 7 days, 8 weeks and 12 months.</source>
        <translation>Faites au premier lancement de chaque jour&#xa0;: toutes celles du jour sont gardées, puis une par jour sur 7 jours, par semaine sur 8 semaines et par mois sur 12&#xa0;mois.</translation>
    </message>
    <message>
        <source>Backed up %1.</source>
        <translation>Sauvegarde faite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the collection of %1, with %2?</source>
        <translation>Restaurer la collection du %1, avec %2&#x202f;?</translation>
    </message>
    <message>
        <source>The present collection is backed up first, so that you can return to it.</source>
        <translation>La collection actuelle est d’abord sauvegardée, pour que vous puissiez y revenir.</translation>
    </message>
    <message>
        <source>Restored the collection with %1; the one before is the newest backup.</source>
        <translation>Collection restaurée avec %1&#x202f;; la précédente est la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>There is no folder %1 yet; the first backup creates it.</source>
        <translation>Il n’y a pas encore de dossier %1&#x202f;; la première sauvegarde le crée.</translation>
    </message>
    <message>
        <source>Could not open the folder; it is %1</source>
        <translation>Impossible d’ouvrir le dossier&#x202f;; c’est %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Dernière révision</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Devices in the sync folder</source>
        <translation>Appareils du dossier de synchronisation</translation>
    </message>
    <message>
        <source>Do you study on more than one device? Name a folder above that Dropbox, Syncthing, Nextcloud or Git carries between them: each device writes a log of its own there and reads those of the others.</source>
        <translation>Vous étudiez sur plusieurs appareils&#x202f;? Indiquez plus haut un dossier que Dropbox, Syncthing, Nextcloud ou Git transporte de l’un à l’autre&#xa0;: chaque appareil y écrit son propre journal et lit ceux des autres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of this device are not in the folder yet.</source>
        <translation>
            <numerusform>%Ln changement de cet appareil n’est pas encore dans le dossier.</numerusform>
            <numerusform>%Ln changements de cet appareil ne sont pas encore dans le dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this device is in the folder.</source>
        <translation>Tout ce qui vient de cet appareil est dans le dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of others wait for what they belong to.</source>
        <translation>
            <numerusform>%Ln changement d’autres appareils attend ce dont il dépend.</numerusform>
            <numerusform>%Ln changements d’autres appareils attendent ce dont ils dépendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Pas encore nommé</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (celui-ci)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation>encore %1 à venir</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Tout est là</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <source>Import Anki packages with their reviews, tables of questions, and what Greenroom exported elsewhere; a file dropped on the window is imported, too. Export all there is, every card for Anki, or a table.</source>
        <translation>Importez des archives Anki avec leurs révisions, des tableaux de questions et ce que Greenroom a exporté ailleurs&#x202f;; un fichier déposé sur la fenêtre est importé aussi. Exportez l’ensemble, toutes les cartes pour Anki, ou un tableau.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What can be imported (*.apkg *.colpkg *.json *.csv *.tsv *.txt)</source>
        <translation>Fichiers importables (*.apkg *.colpkg *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All there is (*.json);;Anki package (*.apkg);;Table (*.csv)</source>
        <translation>Tout (*.json);;Archive Anki (*.apkg);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The text below is the answer</source>
        <translation>Le texte en dessous est la réponse</translation>
    </message>
    <message>
        <source>Deck folders</source>
        <translation>Dossiers de paquets</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>The cards that come with Greenroom are always included.</source>
        <translation>Les cartes fournies avec Greenroom sont toujours incluses.</translation>
    </message>
    <message>
        <source>For lists of questions without &quot;### Answer&quot;: takes the text below a question as its answer. The files stay as they are.</source>
        <translation>Pour les listes de questions sans «&#xa0;### Answer&#xa0;»&#xa0;: prend le texte sous une question comme sa réponse. Les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Add a folder of Markdown cards</source>
        <translation>Ajouter un dossier de cartes Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) without an answer&apos;s heading</source>
        <translation>
            <numerusform>%Ln question sans titre de réponse</numerusform>
            <numerusform>%Ln questions sans titre de réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Text below is the answer</source>
        <translation>Texte en dessous = réponse</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Dossier ou fichier</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>“%1” does not do for “%2”: it takes %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas pour «&#xa0;%2&#xa0;»&#xa0;: il faut %3.</translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation>Pas encore d’entretien</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import et export</translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation>Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Suivre le système</translation>
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
        <source>Light, high contrast</source>
        <translation>Clair, contraste élevé</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Greenroom speaks it when it is opened next; the cards stay as they are.</source>
        <translation>Prend effet au prochain lancement de Greenroom&#x202f;; les cartes restent telles quelles.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Editor command</source>
        <translation>Commande d’éditeur</translation>
    </message>
    <message>
        <source>Found automatically; or e.g. code -g {file}:{line}</source>
        <translation>Trouvée automatiquement&#x202f;; ou p. ex. code -g {file}:{line}</translation>
    </message>
    <message>
        <source>Remind me each day at</source>
        <translation>Me rappeler chaque jour à</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Heure du rappel</translation>
    </message>
    <message>
        <source>By a notification of your desktop, while Greenroom is open and you are elsewhere, if anything waits.</source>
        <translation>Par une notification du bureau, quand Greenroom est ouvert et que vous êtes ailleurs, s’il y a quelque chose à faire.</translation>
    </message>
    <message>
        <source>Fit it to my reviews</source>
        <translation>L’ajuster à mes révisions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Revenir au précédent</translation>
    </message>
    <message>
        <source>Progress of fitting the memory model</source>
        <translation>Progression de l’ajustement du modèle de mémoire</translation>
    </message>
    <message>
        <source>The memory model was fitted to %1 on %2.</source>
        <translation>Le modèle de mémoire a été ajusté à %1 le %2.</translation>
    </message>
    <message>
        <source>The memory model has its published parameters.</source>
        <translation>Le modèle de mémoire a ses paramètres publiés.</translation>
    </message>
    <message>
        <source>From 400 reviews on it is fitted to yours by itself, and adopted if it predicts them better.</source>
        <translation>À partir de 400 révisions, il est ajusté automatiquement aux vôtres, et adopté s’il les prédit mieux.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>In interviews</source>
        <translation>En entretien</translation>
    </message>
    <message>
        <source>In interviews and in Study</source>
        <translation>En entretien et dans Étudier</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Questions are read out</source>
        <translation>Lire les questions</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>The desktop&apos;s own</source>
        <translation>Celle du bureau</translation>
    </message>
    <message>
        <source>Nothing can be heard: %1.</source>
        <translation>On n’entend rien&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Progress of the import or export</source>
        <translation>Progression de l’import ou de l’export</translation>
    </message>
    <message>
        <source>Record my answers</source>
        <translation>Enregistrer ce que je dis en entretien</translation>
    </message>
    <message>
        <source>Copy them to…</source>
        <translation>Les copier vers…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Recordings stay for</source>
        <translation>Les enregistrements restent</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Recordings take at most</source>
        <translation>Les enregistrements occupent au plus</translation>
    </message>
    <message>
        <source>Command that turns speech into text</source>
        <translation>Commande qui transcrit la parole</translation>
    </message>
    <message>
        <source>None found; or e.g. whisper-cli -m MODEL -np -nt {file}</source>
        <translation>Aucune trouvée ; p. ex. whisper-cli -m MODEL -np -nt {file}</translation>
    </message>
    <message>
        <source>The microphone is open while you answer, and a red lamp shows it. Recordings stay on this computer, beside your collection, and are in no backup and no export.</source>
        <translation>Le micro est ouvert pendant que vous répondez, et un voyant rouge le montre. Les enregistrements restent sur cet ordinateur, à côté de votre collection, et ne sont dans aucune sauvegarde ni aucun export.</translation>
    </message>
    <message>
        <source>They take at most</source>
        <translation>Ils occupent au plus</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Delete all recordings?</source>
        <translation>Supprimer tous les enregistrements ?</translation>
    </message>
    <message>
        <source>Delete all recordings and their transcripts? This cannot be undone; your interviews and their figures stay.</source>
        <translation>Supprimer tous les enregistrements et leurs transcriptions ? C’est irréversible ; vos entretiens et leurs chiffres restent.</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>Il n’y a pas d’enregistrements.</translation>
    </message>
    <message>
        <source>%1, %2, in %3.</source>
        <translation>%1, %2, dans %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all recordings were deleted: %1.</source>
        <translation>Tous les enregistrements n’ont pas été supprimés : %1.</translation>
    </message>
    <message>
        <source>Copy recordings to</source>
        <translation>Copier les enregistrements vers</translation>
    </message>
    <message>
        <source>The recordings were not copied: %1.</source>
        <translation>Les enregistrements n’ont pas été copiés : %1.</translation>
    </message>
    <message>
        <source>Recording your answers</source>
        <translation>Enregistrer vos réponses</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::speech</name>
    <message>
        <source>nothing reads aloud here; install speech-dispatcher, espeak-ng and qt6-speech-speechd-plugin</source>
        <translation>rien ne lit à voix haute ici&#x202f;; installez speech-dispatcher, espeak-ng et qt6-speech-speechd-plugin</translation>
    </message>
    <message>
        <source>there is no microphone; connect one</source>
        <translation>il n’y a pas de micro ; branchez-en un</translation>
    </message>
    <message>
        <source>the microphone cannot be opened; look whether your desktop lets programs use it</source>
        <translation>le micro ne peut pas être ouvert ; vérifiez que votre bureau laisse les programmes s’en servir</translation>
    </message>
    <message>
        <source>the microphone is gone; what you said so far is kept. Connect it again before the next question</source>
        <translation>le micro a disparu ; ce que vous avez dit jusqu’ici est conservé. Rebranchez-le avant la prochaine question</translation>
    </message>
    <message>
        <source>the microphone gives no sound; look whether it is switched on</source>
        <translation>le micro ne donne aucun son ; vérifiez qu’il est allumé</translation>
    </message>
    <message>
        <source>%1. What you said before is kept</source>
        <translation>%1. Ce que vous avez dit avant est conservé</translation>
    </message>
    <message>
        <source>there is no loudspeaker; connect one</source>
        <translation>il n’y a pas de haut-parleur ; branchez-en un</translation>
    </message>
    <message>
        <source>the loudspeaker is gone; connect it again</source>
        <translation>le haut-parleur a disparu ; rebranchez-le</translation>
    </message>
    <message>
        <source>the loudspeaker cannot be opened; look at your desktop&apos;s sound settings</source>
        <translation>le haut-parleur ne peut pas être ouvert ; voyez les réglages du son de votre bureau</translation>
    </message>
    <message>
        <source>%1 cannot be run (%2); look at its command in Settings</source>
        <translation>%1 ne peut pas être exécuté (%2) ; voyez sa commande dans les Réglages</translation>
    </message>
    <message>
        <source>%1 ended with an error; try it in a terminal</source>
        <translation>%1 s’est terminé par une erreur ; essayez-le dans un terminal</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::study</name>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>A mock interview</source>
        <translation>Un entretien blanc</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message numerus="yes">
        <source>You answered %Ln card(s).</source>
        <translation>
            <numerusform>Vous avez répondu à %Ln carte.</numerusform>
            <numerusform>Vous avez répondu à %Ln cartes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is due %1.</source>
        <translation>La prochaine est à réviser %1.</translation>
    </message>
    <message>
        <source>Wait here until it appears, or come back later.</source>
        <translation>Attendez ici qu’elle apparaisse, ou revenez plus tard.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Tout est à jour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Fini pour l’instant</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fini pour aujourd’hui</translation>
    </message>
    <message>
        <source>Today: %1, %2 of them recalled.</source>
        <translation>Aujourd’hui&#xa0;: %1, dont %2 sues.</translation>
    </message>
    <message>
        <source>Tomorrow: %1, about %2.</source>
        <translation>Demain&#xa0;: %1, environ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln carte</numerusform>
            <numerusform>%Ln cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your week: %1</source>
        <translation>Votre semaine&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation>
            <numerusform>%Ln carte de plus</numerusform>
            <numerusform>%Ln cartes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer aloud, as you would in the interview. Then look at the answer: Space.</source>
        <translation>Répondez à voix haute, comme en entretien. Puis regardez la réponse&#xa0;: Espace.</translation>
    </message>
    <message>
        <source>Tick the key points that you said, by clicking them or with Ctrl+1 to 9: they suggest a grade.</source>
        <translation>Cochez les points clés que vous avez dits, d’un clic ou avec Ctrl+1 à 9&#xa0;: ils suggèrent une note.</translation>
    </message>
    <message>
        <source>Again: you did not know it. Hard: barely. Good: as it should be. Easy: at once. Each grade says when the card comes back; U takes it back.</source>
        <translation>Encore&#xa0;: vous ne saviez pas. Difficile&#xa0;: à peine. Bien&#xa0;: comme il faut. Facile&#xa0;: tout de suite. Chaque note dit quand la carte revient&#x202f;; U l’annule.</translation>
    </message>
    <message>
        <source>The card was graded elsewhere meanwhile. That grade counts; yours was not saved.</source>
        <translation>La carte a été notée ailleurs entre-temps. Cette note compte&#x202f;; la vôtre n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Undid %1; the card is as it was before.</source>
        <translation>Note %1 annulée&#x202f;; la carte est comme avant.</translation>
    </message>
    <message>
        <source>Undone: the card is no longer suspended.</source>
        <translation>Annulé&#xa0;: la carte n’est plus suspendue.</translation>
    </message>
    <message>
        <source>Undone: the card is no longer buried.</source>
        <translation>Annulé&#xa0;: la carte n’est plus mise de côté.</translation>
    </message>
    <message>
        <source>Undone: the card is flagged.</source>
        <translation>Annulé&#xa0;: la carte est marquée.</translation>
    </message>
    <message>
        <source>Undone: the card is not flagged.</source>
        <translation>Annulé&#xa0;: la carte n’est pas marquée.</translation>
    </message>
    <message>
        <source>Undone: the note is as it was before.</source>
        <translation>Annulé&#xa0;: la remarque est comme avant.</translation>
    </message>
    <message>
        <source>Undone: the card stands where its history puts it.</source>
        <translation>Annulé&#xa0;: la carte est là où son historique la place.</translation>
    </message>
    <message>
        <source>Graded %1 again.</source>
        <translation>De nouveau notée %1.</translation>
    </message>
    <message>
        <source>Suspended the card again.</source>
        <translation>Carte de nouveau suspendue.</translation>
    </message>
    <message>
        <source>Buried the card again.</source>
        <translation>Carte de nouveau mise de côté.</translation>
    </message>
    <message>
        <source>Flagged the card again.</source>
        <translation>Carte de nouveau marquée.</translation>
    </message>
    <message>
        <source>Took the flag away again.</source>
        <translation>Carte de nouveau démarquée.</translation>
    </message>
    <message>
        <source>Saved the note again.</source>
        <translation>Remarque de nouveau enregistrée.</translation>
    </message>
    <message>
        <source>Made the card new again.</source>
        <translation>Carte de nouveau réinitialisée.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Suspended: the card is not asked until it is resumed.</source>
        <translation>Suspendue&#xa0;: la carte n’est plus demandée tant qu’elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>Buried until tomorrow.</source>
        <translation>Mise de côté jusqu’à demain.</translation>
    </message>
    <message>
        <source>The card is new already.</source>
        <translation>La carte est déjà nouvelle.</translation>
    </message>
    <message>
        <source>Reset: the card is new again. Its reviews stay in the log; U takes this back.</source>
        <translation>Réinitialisée&#xa0;: la carte redevient nouvelle. Ses révisions restent dans le journal&#x202f;; U annule.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étudier</translation>
    </message>
    <message>
        <source>Pick an option of a choice card</source>
        <translation>Choisir une option d’une carte à choix</translation>
    </message>
    <message>
        <source>Show the answer; then give the suggested grade</source>
        <translation>Afficher la réponse&#x202f;; puis donner la note suggérée</translation>
    </message>
    <message>
        <source>Again: forgotten</source>
        <translation>Encore&#xa0;: oubliée</translation>
    </message>
    <message>
        <source>Hard: recalled with difficulty</source>
        <translation>Difficile&#xa0;: sue avec peine</translation>
    </message>
    <message>
        <source>Good: recalled</source>
        <translation>Bien&#xa0;: sue</translation>
    </message>
    <message>
        <source>Easy: recalled at once</source>
        <translation>Facile&#xa0;: sue tout de suite</translation>
    </message>
    <message>
        <source>Tick a key point</source>
        <translation>Cocher un point clé</translation>
    </message>
    <message>
        <source>Open the next follow-up, or close them all</source>
        <translation>Ouvrir la question de suivi suivante, ou toutes les fermer</translation>
    </message>
    <message>
        <source>Show a hint; the suggested grade is then Hard at best</source>
        <translation>Afficher un indice&#x202f;; la note suggérée est alors Difficile au mieux</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Afficher un indice</translation>
    </message>
    <message>
        <source>Read the question aloud, once more</source>
        <translation>Relire la question à voix haute</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Undo the last action: a grade, a mark, a note</source>
        <translation>Annuler la dernière action&#xa0;: une note, une marque, une remarque</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Open the card&apos;s file in the editor</source>
        <translation>Ouvrir le fichier de la carte dans l’éditeur</translation>
    </message>
    <message>
        <source>Edit the card&apos;s file</source>
        <translation>Modifier le fichier</translation>
    </message>
    <message>
        <source>Change a card of your own here</source>
        <translation>Modifier ici une de vos cartes</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Modifier ici</translation>
    </message>
    <message>
        <source>Bury the card until tomorrow</source>
        <translation>Mettre la carte de côté jusqu’à demain</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>Mettre de côté jusqu’à demain</translation>
    </message>
    <message>
        <source>Suspend the card</source>
        <translation>Suspendre la carte</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Make the card new again</source>
        <translation>Réinitialiser la carte</translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Flag or unflag the card</source>
        <translation>Marquer ou démarquer la carte</translation>
    </message>
    <message>
        <source>Flag or unflag</source>
        <translation>Marquer ou démarquer</translation>
    </message>
    <message>
        <source>Write a note (Ctrl+Return saves, Escape does not)</source>
        <translation>Écrire une remarque (Ctrl+Entrée enregistre, pas Esc)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une remarque</translation>
    </message>
    <message>
        <source>Card info: history and forgetting curve</source>
        <translation>Infos carte&#xa0;: historique et courbe d’oubli</translation>
    </message>
    <message>
        <source>Card info</source>
        <translation>Infos carte</translation>
    </message>
    <message>
        <source>When all is done: more cards</source>
        <translation>Quand tout est fait&#xa0;: d’autres cartes</translation>
    </message>
    <message>
        <source>When all is done: a mock interview</source>
        <translation>Quand tout est fait&#xa0;: un entretien blanc</translation>
    </message>
    <message>
        <source>Close a panel or message; leave a text field; go back to Today</source>
        <translation>Fermer un panneau ou un message&#x202f;; quitter un champ de texte&#x202f;; revenir à Aujourd’hui</translation>
    </message>
    <message>
        <source>practice, not counted</source>
        <translation>entraînement, non compté</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 seulement</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln topic(s)</source>
        <translation>
            <numerusform>%Ln thème seulement</numerusform>
            <numerusform>%Ln thèmes seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>Progression de la séance</translation>
    </message>
    <message>
        <source>%1 of %1</source>
        <translation>%1 sur %1</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>encore %1&#xa0;min environ</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3</source>
        <translation>%1 sur %2  ·  %3</translation>
    </message>
    <message>
        <source>%1 answered  ·  %2</source>
        <translation>réponses&#xa0;: %1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) to come back</source>
        <translation>
            <numerusform>%Ln carte à revoir</numerusform>
            <numerusform>%Ln cartes à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning today…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>The question could not be read aloud (%1). It goes on in silence.</source>
        <translation>La question n’a pas pu être lue à voix haute (%1). La suite se fait en silence.</translation>
    </message>
    <message>
        <source>The card left while you typed: its file changed. What you typed is kept and comes back with the card.</source>
        <translation>La carte a disparu pendant la saisie&#xa0;: son fichier a changé. Votre saisie est conservée et reviendra avec la carte.</translation>
    </message>
    <message>
        <source>The note is not saved, but what you typed is kept: N goes on with it.</source>
        <translation>La remarque n’est pas enregistrée, mais votre saisie est conservée&#xa0;: N la reprend.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Voir la réponse</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The collection is read-only, so no grade can be saved.</source>
        <translation>La collection est en lecture seule&#xa0;: aucune note ne peut être enregistrée.</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::today</name>
    <message numerus="yes">
        <source>%Ln question(s) you have a card for: flagged, with a note.</source>
        <translation>
            <numerusform>%Ln question pour laquelle vous avez une carte&#xa0;: marquée, avec une remarque.</numerusform>
            <numerusform>%Ln questions pour lesquelles vous avez une carte&#xa0;: marquées, avec une remarque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s), whose answers you still have to write: ⇧E does it here while you study them.</source>
        <translation>
            <numerusform>%Ln nouvelle carte, dont la réponse reste à écrire&#xa0;: ⇧E le fait ici pendant que vous l’étudiez.</numerusform>
            <numerusform>%Ln nouvelles cartes, dont les réponses restent à écrire&#xa0;: ⇧E le fait ici pendant que vous les étudiez.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on without a date.</source>
        <translation>On continue sans date.</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Go on without a date</source>
        <translation>Continuer sans date</translation>
    </message>
    <message>
        <source>What were you asked? One question a line: those that you have a card for are flagged, each other one becomes a card.</source>
        <translation>Que vous a-t-on demandé&#x202f;? Une question par ligne&#xa0;: celles pour lesquelles vous avez une carte sont marquées, chacune des autres devient une carte.</translation>
    </message>
    <message>
        <source>What you were asked, one question a line</source>
        <translation>Ce qu’on vous a demandé, une question par ligne</translation>
    </message>
    <message>
        <source>Your interview was on %1. How did it go?</source>
        <translation>Votre entretien a eu lieu le %1. Comment s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Return to the usual number</source>
        <translation>Revenir au nombre habituel</translation>
    </message>
    <message>
        <source>Spread them over</source>
        <translation>Les répartir sur</translation>
    </message>
    <message>
        <source>Spread them over %1</source>
        <translation>Les répartir sur %1</translation>
    </message>
    <message>
        <source>Catching up until %1</source>
        <translation>Rattrapage jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %Ln day(s)</source>
        <translation>
            <numerusform>Bon retour après %Ln jour</numerusform>
            <numerusform>Bon retour après %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>More than fits into a day</source>
        <translation>Trop pour une seule journée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) are due, about %1 minutes in all.</source>
        <translation>
            <numerusform>%Ln révision à faire, environ %1 minutes en tout.</numerusform>
            <numerusform>%Ln révisions à faire, environ %1 minutes en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today&apos;s share is done; the rest stay due, nothing is dropped.</source>
        <translation>%1 La part du jour est faite&#x202f;; le reste attend, rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 The cards you are closest to forgetting come first; stop when you like, the rest stay due.</source>
        <translation>%1 Les cartes que vous êtes le plus près d’oublier viennent d’abord&#x202f;; arrêtez quand vous voulez, le reste attend.</translation>
    </message>
    <message>
        <source>%1 Today asks for the %2 you are closest to forgetting; the other %3 stay due, nothing is dropped.</source>
        <translation>%1 Aujourd’hui demande les %2 que vous êtes le plus près d’oublier&#x202f;; les %3 autres attendent, rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), %1 a day</source>
        <translation>
            <numerusform>%Ln jour, %1 par jour</numerusform>
            <numerusform>%Ln jours, %1 par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. When is your interview?</source>
        <translation>Bienvenue. À quand votre entretien&#x202f;?</translation>
    </message>
    <message>
        <source>Three answers and the plan is made. All of it can be changed later, and skipped.</source>
        <translation>Trois réponses et le plan est fait. Tout pourra être changé plus tard, et rien n’est obligatoire.</translation>
    </message>
    <message>
        <source>Start with the first card</source>
        <translation>Commencer par la première carte</translation>
    </message>
    <message>
        <source>Skip, just ask me something</source>
        <translation>Passer, juste une question</translation>
    </message>
    <message>
        <source>When is the next one?</source>
        <translation>À quand le prochain&#x202f;?</translation>
    </message>
    <message>
        <source>A second round, or another company: what you know already counts.</source>
        <translation>Un deuxième tour, ou une autre entreprise&#xa0;: ce que vous savez déjà compte.</translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation>Suivre ce plan</translation>
    </message>
    <message>
        <source>Only these topics</source>
        <translation>Seulement ces thèmes</translation>
    </message>
    <message>
        <source>For one session; the plan stays as it is.</source>
        <translation>Pour une séance&#x202f;; le plan reste tel quel.</translation>
    </message>
    <message>
        <source>Study these topics</source>
        <translation>Étudier ces thèmes</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Days off, and other minutes</source>
        <translation>Jours libres et autres durées</translation>
    </message>
    <message>
        <source>The plan goes around them, and nothing that is due is lost.</source>
        <translation>Le plan les contourne, et rien de ce qui est à réviser n’est perdu.</translation>
    </message>
    <message>
        <source>Take these days</source>
        <translation>Valider ces jours</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre plan</translation>
    </message>
    <message>
        <source>Topics that are not for you can be left out in the settings.</source>
        <translation>Les thèmes qui ne vous concernent pas peuvent être écartés dans les réglages.</translation>
    </message>
    <message>
        <source>Press a day to take it off, or give it other minutes than usual.</source>
        <translation>Cliquez sur un jour pour le libérer, ou pour lui donner une autre durée que d’habitude.</translation>
    </message>
    <message>
        <source>A day further away</source>
        <translation>Un jour plus lointain</translation>
    </message>
    <message>
        <source>Take this day off too</source>
        <translation>Libérer aussi ce jour</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour libre</translation>
    </message>
    <message>
        <source>Minutes on %1</source>
        <translation>Minutes le %1</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Libérer le %1</translation>
    </message>
    <message>
        <source>%1: nothing is planned</source>
        <translation>%1&#xa0;: rien de prévu</translation>
    </message>
    <message>
        <source>%1: %2 and %3, %4</source>
        <translation>%1&#xa0;: %2 et %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln nouvelle carte</numerusform>
            <numerusform>%Ln nouvelles cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and a mock interview</source>
        <translation>%1, et un entretien blanc</translation>
    </message>
    <message>
        <source>The days to come: reviews, and new cards on top</source>
        <translation>Les jours à venir&#xa0;: les révisions, et les nouvelles cartes en plus</translation>
    </message>
    <message>
        <source>The interview.</source>
        <translation>L’entretien.</translation>
    </message>
    <message>
        <source>The days to come</source>
        <translation>Les jours à venir</translation>
    </message>
    <message>
        <source>+ mock</source>
        <translation>+ blanc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>In a week · %1</source>
        <translation>Dans une semaine · %1</translation>
    </message>
    <message>
        <source>Two weeks · %1</source>
        <translation>Deux semaines · %1</translation>
    </message>
    <message>
        <source>Three weeks · %1</source>
        <translation>Trois semaines · %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>For which job</source>
        <translation>Pour quel poste</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutes par jour</translation>
    </message>
    <message>
        <source>What that gets you</source>
        <translation>Ce que vous y gagnez</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Choisir un jour…</translation>
    </message>
    <message>
        <source>The day of the interview</source>
        <translation>Le jour de l’entretien</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>every card, wide first</source>
        <translation>toutes les cartes, en largeur</translation>
    </message>
    <message>
        <source>Every topic&apos;s first card before any topic&apos;s second.</source>
        <translation>D’abord la première carte de chaque thème, puis les deuxièmes.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln carte</numerusform>
            <numerusform>%Ln cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 recalled on %2</source>
        <translation>sur %1 sues le %2</translation>
    </message>
    <message>
        <source>without a plan</source>
        <translation>sans plan</translation>
    </message>
    <message>
        <source>as so far</source>
        <translation>comme jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>new today, in about %Ln minute(s)</source>
        <translation>
            <numerusform>nouvelles aujourd’hui, en %Ln minute environ</numerusform>
            <numerusform>nouvelles aujourd’hui, en %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview today</source>
        <translation>Entretien aujourd’hui</translation>
    </message>
    <message>
        <source>Interview tomorrow</source>
        <translation>Entretien demain</translation>
    </message>
    <message numerus="yes">
        <source>Interview in %Ln day(s)</source>
        <translation>
            <numerusform>Entretien dans %Ln jour</numerusform>
            <numerusform>Entretien dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>ready now</source>
        <translation>prêt maintenant</translation>
    </message>
    <message>
        <source>on the day, by plan</source>
        <translation>le jour J, selon le plan</translation>
    </message>
    <message>
        <source>The share of all cards that you would recall; new ones count as unknown.</source>
        <translation>La part de toutes les cartes que vous sauriez&#x202f;; les nouvelles comptent comme inconnues.</translation>
    </message>
    <message>
        <source>%1 ready now</source>
        <translation>prêt à %1 maintenant</translation>
    </message>
    <message>
        <source>%1 on the day, by plan</source>
        <translation>%1 le jour J, selon le plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln card(s)</source>
        <translation>
            <numerusform>%1 carte sur %Ln</numerusform>
            <numerusform>%1 cartes sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due comes first, then %1 With an interview date each day is planned for it.</source>
        <translation>Ce qui est à réviser vient d’abord, puis %1 Avec une date d’entretien, chaque jour est planifié en conséquence.</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln new card(s).</source>
        <translation>
            <numerusform>jusqu’à %Ln nouvelle carte.</numerusform>
            <numerusform>jusqu’à %Ln nouvelles cartes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as many new cards as %Ln minute(s) a day leave room for, fewer as their reviews come.</source>
        <translation>
            <numerusform>autant de nouvelles cartes qu’en permet %Ln minute par jour, moins à mesure que viennent leurs révisions.</numerusform>
            <numerusform>autant de nouvelles cartes qu’en permettent %Ln minutes par jour, moins à mesure que viennent leurs révisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new after today.</source>
        <translation>Plus rien de nouveau après aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing is new after %1.</source>
        <translation>Plus rien de nouveau après le %1.</translation>
    </message>
    <message>
        <source>without it %1</source>
        <translation>%1 sans lui</translation>
    </message>
    <message>
        <source>as so far %1, and %2 if you stop now</source>
        <translation>%1 comme jusqu’ici, et %2 si vous arrêtez maintenant</translation>
    </message>
    <message>
        <source>The interview is today: what is most at risk comes first. You would recall %1.</source>
        <translation>L’entretien est aujourd’hui&#xa0;: les cartes les plus menacées viennent d’abord. Vous sauriez %1.</translation>
    </message>
    <message>
        <source>The interview is tomorrow: today come the cards that are most at risk for the time they take. You would recall %1.</source>
        <translation>L’entretien est demain&#xa0;: aujourd’hui viennent les cartes les plus menacées par rapport au temps qu’elles prennent. Vous sauriez %1.</translation>
    </message>
    <message>
        <source>On %1 you would recall %2 with the plan, %3.</source>
        <translation>Le %1, vous sauriez %2 avec le plan, %3.</translation>
    </message>
    <message numerus="yes">
        <source>By your own pace, %Ln second(s) for a new card.</source>
        <translation>
            <numerusform>À votre rythme, %Ln seconde par nouvelle carte.</numerusform>
            <numerusform>À votre rythme, %Ln secondes par nouvelle carte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned with %Ln second(s) for a new card, until your own pace is known.</source>
        <translation>
            <numerusform>Estimé à %Ln seconde par nouvelle carte, tant que votre rythme n’est pas connu.</numerusform>
            <numerusform>Estimé à %Ln secondes par nouvelle carte, tant que votre rythme n’est pas connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) a day</source>
        <translation>
            <numerusform>%Ln minute par jour</numerusform>
            <numerusform>%Ln minutes par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>an interview on %1</source>
        <translation>un entretien le %1</translation>
    </message>
    <message>
        <source>the path “%1”</source>
        <translation>le parcours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is time to meet %1 of the %2 that are still new.</source>
        <translation>Il y a le temps de voir %1 des %2 encore nouvelles.</translation>
    </message>
    <message>
        <source>%1 All would fit with %2.</source>
        <translation>%1 Toutes tiendraient avec %2.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>%1: %2 recalled on the day; not all are met by then.</source>
        <translation>%1&#xa0;: %2 sues le jour J&#x202f;; toutes ne seront pas vues d’ici là.</translation>
    </message>
    <message>
        <source>%1: %2 recalled on the day; all are met by %3.</source>
        <translation>%1&#xa0;: %2 sues le jour J&#x202f;; toutes seront vues le %3.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in your deck</source>
        <translation>
            <numerusform>%Ln problème dans votre paquet</numerusform>
            <numerusform>%Ln problèmes dans votre paquet</numerusform>
        </translation>
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
        <source>Browse lists every topic.</source>
        <translation>Parcourir liste tous les thèmes.</translation>
    </message>
    <message>
        <source>The %1 least ready of %2 areas. %3</source>
        <translation>Les %1 domaines les moins prêts sur %2. %3</translation>
    </message>
    <message>
        <source>Topics by area. %1</source>
        <translation>Thèmes par domaine. %1</translation>
    </message>
    <message>
        <source>Readiness: what you would recall now</source>
        <translation>Préparation&#xa0;: ce que vous sauriez maintenant</translation>
    </message>
    <message>
        <source>Readiness: what you would recall now, and on the day with the plan</source>
        <translation>Préparation&#xa0;: ce que vous sauriez maintenant, et le jour J avec le plan</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ready now, %2 on the day with the plan</source>
        <translation>prêt à %1 maintenant, à %2 le jour J avec le plan</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>prêt à %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 due, %4 new</source>
        <translation>%1&#xa0;: %2, %3 à réviser, %4 nouvelles</translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 due, %4 new. Press to see them in Browse.</source>
        <translation>%1&#xa0;: %2 cartes, %3 à réviser, %4 nouvelles. Cliquez pour les voir dans Parcourir.</translation>
    </message>
    <message>
        <source>What you will recall until the interview</source>
        <translation>Ce que vous saurez d’ici à l’entretien</translation>
    </message>
    <message>
        <source>The share of all cards that you would recall, from today to the interview.</source>
        <translation>La part de toutes les cartes que vous sauriez, d’aujourd’hui à l’entretien.</translation>
    </message>
    <message>
        <source>the plan %1</source>
        <translation>le plan %1</translation>
    </message>
    <message>
        <source>as so far %1</source>
        <translation>comme jusqu’ici %1</translation>
    </message>
    <message>
        <source>without a plan %1</source>
        <translation>sans plan %1</translation>
    </message>
    <message>
        <source>stop now %1</source>
        <translation>arrêt maintenant %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) that you have answered come back in a few minutes.</source>
        <translation>
            <numerusform>%Ln carte déjà traitée revient dans quelques minutes.</numerusform>
            <numerusform>%Ln cartes déjà traitées reviennent dans quelques minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is a day off. What is due waits for you.</source>
        <translation>Aujourd’hui est un jour libre. Ce qui est à réviser vous attend.</translation>
    </message>
    <message>
        <source>Reading the deck…</source>
        <translation>Lecture du paquet…</translation>
    </message>
    <message>
        <source>There are no cards yet.</source>
        <translation>Il n’y a pas encore de cartes.</translation>
    </message>
    <message>
        <source>The cards that come with Greenroom are read once; this takes a moment.</source>
        <translation>Les cartes fournies avec Greenroom sont lues une fois&#x202f;; cela prend un instant.</translation>
    </message>
    <message>
        <source>Add a folder of Markdown cards in Settings, or drop one onto this window.</source>
        <translation>Ajoutez un dossier de cartes Markdown dans les réglages, ou déposez-en un sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Choose one topic at least.</source>
        <translation>Choisissez au moins un thème.</translation>
    </message>
    <message>
        <source>Saved: the plan goes around these days. U takes it back.</source>
        <translation>Enregistré&#xa0;: le plan contourne ces jours. U annule.</translation>
    </message>
    <message>
        <source>Saved. U takes it back.</source>
        <translation>Enregistré. U annule.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: plan and days are as they were before.</source>
        <translation>Annulé&#xa0;: plan et jours sont comme avant.</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>Commencer à étudier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>When the day is done: more cards</source>
        <translation>Quand la journée est faite&#xa0;: d’autres cartes</translation>
    </message>
    <message>
        <source>Study only some topics, for one session</source>
        <translation>N’étudier que certains thèmes, pour une séance</translation>
    </message>
    <message>
        <source>Days off, and days with other minutes</source>
        <translation>Jours libres, et jours de durée différente</translation>
    </message>
    <message>
        <source>Change the plan: date, path, minutes</source>
        <translation>Changer le plan&#xa0;: date, parcours, minutes</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Changer le plan</translation>
    </message>
    <message>
        <source>Take back the last choice of a plan or of days</source>
        <translation>Annuler le dernier choix de plan ou de jours</translation>
    </message>
    <message>
        <source>Leave what is chosen as it was, or skip it</source>
        <translation>Laisser le choix tel qu’il était, ou le passer</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Bonsoir.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All caught up.</source>
        <translation>%1 Tout est à jour.</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
    <message>
        <source>You are done for today, and no card is scheduled.</source>
        <translation>Vous avez fini pour aujourd’hui, et aucune carte n’est planifiée.</translation>
    </message>
    <message>
        <source>You are done for now. The next card is due %1.</source>
        <translation>Vous avez fini pour l’instant. La prochaine carte est à réviser %1.</translation>
    </message>
    <message>
        <source>You are done for today. The next card is due %1.</source>
        <translation>Vous avez fini pour aujourd’hui. La prochaine carte est à réviser %1.</translation>
    </message>
    <message>
        <source>Only these topics…</source>
        <translation>Seulement ces thèmes…</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>Jours libres…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation>
            <numerusform>%Ln carte de plus</numerusform>
            <numerusform>%Ln cartes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelles</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>day streak</source>
        <translation>jours d’affilée</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>A year of reviews</source>
        <translation>Une année de révisions</translation>
    </message>
    <message>
        <source>%1 on %2, longest streak %3</source>
        <translation>%1 sur %2, plus longue série&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: no reviews</source>
        <translation>%1&#xa0;: aucune révision</translation>
    </message>
    <message>
        <source>The reviews of a year, day by day</source>
        <translation>Les révisions d’une année, jour par jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long a path takes</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::widgets</name>
    <message>
        <source>Key: %1</source>
        <translation>Touche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Coché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <translation>Non coché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>the drawing has more than 512 KB</source>
        <translation>le dessin fait plus de 512&#xa0;Ko</translation>
    </message>
    <message>
        <source>the drawing repeats its parts too often</source>
        <translation>le dessin répète trop souvent ses éléments</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>%1; %2 is not shown: %3</source>
        <translation>%1&#x202f;; %2 n’est pas affichée&#xa0;: %3</translation>
    </message>
    <message>
        <source>the deck has no such file</source>
        <translation>le paquet n’a pas ce fichier</translation>
    </message>
    <message>
        <source>it has more than 32 MB</source>
        <translation>plus de 32&#xa0;Mo</translation>
    </message>
    <message>
        <source>it is too large to decode: %1 × %2 pixels</source>
        <translation>trop grande à décoder&#xa0;: %1 × %2 pixels</translation>
    </message>
    <message>
        <source>this program cannot read it</source>
        <translation>ce programme ne sait pas la lire</translation>
    </message>
    <message>
        <source>the pictures of this card need more memory than a card has</source>
        <translation>les images de cette carte demandent plus de mémoire que n’en a une carte</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::write</name>
    <message>
        <source>Back to the exercises (Esc)</source>
        <translation>Retour aux exercices (Esc)</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>Temps passé sur cet exercice</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Begin again with the code that the exercise gives; Ctrl+Z brings yours back</source>
        <translation>Repartir du code fourni par l’exercice&#x202f;; Ctrl+Z rétablit le vôtre</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>a hint caps the grade at Hard</source>
        <translation>un indice plafonne la note à Difficile</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Indice %1 sur %2</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>Indice %1</translation>
    </message>
    <message>
        <source>Your code and the solution</source>
        <translation>Votre code et la solution</translation>
    </message>
    <message>
        <source>Your code is the solution, line by line.</source>
        <translation>Votre code est la solution, ligne pour ligne.</translation>
    </message>
    <message>
        <source>Give up, show the solution</source>
        <translation>Renoncer, voir la solution</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Voir la solution</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>done, due %1</source>
        <translation>fait, à réviser %1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Exercises; Enter opens one</source>
        <translation>Exercices&#x202f;; Entrée en ouvre un</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Indent, or take an indent back; the chosen lines</source>
        <translation>Indenter les lignes sélectionnées, ou retirer une indentation</translation>
    </message>
    <message>
        <source>Make comments of the chosen lines, and code again</source>
        <translation>Mettre les lignes sélectionnées en commentaire, ou l’inverse</translation>
    </message>
    <message>
        <source>Undo and redo what was typed, a reset too</source>
        <translation>Annuler et rétablir la saisie, et aussi une réinitialisation</translation>
    </message>
    <message>
        <source>Begin a line, indented as the code asks</source>
        <translation>Commencer une ligne, indentée comme le code le demande</translation>
    </message>
    <message>
        <source>Go to the line&apos;s first character, then to its edge</source>
        <translation>Aller au premier caractère de la ligne, puis à son bord</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Run your code against the checks</source>
        <translation>Exécuter votre code avec les vérifications</translation>
    </message>
    <message>
        <source>Show a hint; the suggested grade is then Hard at best</source>
        <translation>Afficher un indice&#x202f;; la note suggérée est alors Difficile au mieux</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Go to the line of your code where a check failed</source>
        <translation>Aller à la ligne de votre code où une vérification a échoué</translation>
    </message>
    <message>
        <source>Find in your code</source>
        <translation>Chercher dans le code</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find the next one, or the one before</source>
        <translation>Chercher le suivant ou le précédent</translation>
    </message>
    <message>
        <source>Begin again with the code that the exercise gives</source>
        <translation>Repartir du code fourni par l’exercice</translation>
    </message>
    <message>
        <source>Give up and show the solution</source>
        <translation>Renoncer et voir la solution</translation>
    </message>
    <message>
        <source>Give the suggested grade; in the list, open an exercise</source>
        <translation>Donner la note suggérée&#x202f;; dans la liste, ouvrir un exercice</translation>
    </message>
    <message>
        <source>Again: not solved</source>
        <translation>Encore&#xa0;: pas résolu</translation>
    </message>
    <message>
        <source>Hard: with help, or late</source>
        <translation>Difficile&#xa0;: aidé, ou en retard</translation>
    </message>
    <message>
        <source>Good: solved in time</source>
        <translation>Bien&#xa0;: résolu à temps</translation>
    </message>
    <message>
        <source>Easy: solved at once</source>
        <translation>Facile&#xa0;: résolu tout de suite</translation>
    </message>
    <message>
        <source>In the list, take the last grade back</source>
        <translation>Dans la liste, annuler la dernière note</translation>
    </message>
    <message>
        <source>Stop a run; leave the editor; then go back</source>
        <translation>Arrêter une exécution&#x202f;; quitter l’éditeur&#x202f;; puis revenir</translation>
    </message>
    <message>
        <source>Nothing can be run; an exercise says why.</source>
        <translation>Rien ne peut être exécuté&#x202f;; un exercice dit pourquoi.</translation>
    </message>
    <message>
        <source>Django %1 · Python %2</source>
        <translation>Django %1 · Python %2</translation>
    </message>
    <message>
        <source>The exercise is no longer in the deck. What you wrote is kept and comes back with it.</source>
        <translation>L’exercice n’est plus dans le paquet. Ce que vous avez écrit est conservé et reviendra avec lui.</translation>
    </message>
    <message>
        <source>There are no exercises yet. They come with the deck, once it has been read.</source>
        <translation>Il n’y a pas encore d’exercices. Ils viennent avec le paquet, une fois celui-ci lu.</translation>
    </message>
    <message>
        <source>Code to write, as in an interview. It runs on a real Django, in a box that keeps it from everything else.</source>
        <translation>Du code à écrire, comme en entretien. Il s’exécute sur un vrai Django, dans un bac à sable isolé de tout le reste.</translation>
    </message>
    <message>
        <source>Planning today…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>This exercise cannot be opened: it is suspended, put off until tomorrow, or no longer in the deck.</source>
        <translation>Cet exercice ne peut pas être ouvert&#xa0;: il est suspendu, mis de côté jusqu’à demain, ou n’est plus dans le paquet.</translation>
    </message>
    <message>
        <source>Saved as %1; U takes it back.</source>
        <translation>Noté %1&#x202f;; U annule.</translation>
    </message>
    <message>
        <source>Undid %1; the exercise is as it was before.</source>
        <translation>Note %1 annulée&#x202f;; l’exercice est comme avant.</translation>
    </message>
    <message>
        <source>The collection is read-only, so no grade can be saved.</source>
        <translation>La collection est en lecture seule&#xa0;: aucune note ne peut être enregistrée.</translation>
    </message>
</context>
<context>
    <name>greenroom::engine</name>
    <message>
        <source>note</source>
        <translation>note Anki</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notes Anki</translation>
    </message>
    <message>
        <source>the package lacks their note type</source>
        <translation>leur type de note manque dans l’archive</translation>
    </message>
    <message>
        <source>parts of a picture are covered, which Greenroom does not do</source>
        <translation>des parties d’une image sont masquées, ce que Greenroom ne fait pas</translation>
    </message>
    <message>
        <source>card of the note type %1</source>
        <translation>carte du type de note %1</translation>
    </message>
    <message>
        <source>%1 cards of note types, the first being %2</source>
        <translation>%1 cartes de types de note, le premier étant %2</translation>
    </message>
    <message>
        <source>the note type has no template for it</source>
        <translation>le type de note n’a pas de modèle pour elle</translation>
    </message>
    <message>
        <source>its template is a program in JavaScript</source>
        <translation>le modèle est un programme JavaScript</translation>
    </message>
    <message>
        <source>it is longer than a megabyte</source>
        <translation>plus d’un mégaoctet</translation>
    </message>
    <message>
        <source>its templates make far more text than its notes hold</source>
        <translation>les modèles produisent bien plus de texte que n’en contiennent les notes</translation>
    </message>
    <message>
        <source>nothing is left of its question as text</source>
        <translation>il ne reste rien de la question sous forme de texte</translation>
    </message>
    <message>
        <source>nothing is left of its answer as text</source>
        <translation>il ne reste rien de la réponse sous forme de texte</translation>
    </message>
    <message>
        <source>it has no gap that can be asked</source>
        <translation>pas de trou qui puisse être demandé</translation>
    </message>
    <message>
        <source>as Markdown it cannot be read: %1</source>
        <translation>illisible en Markdown&#xa0;: %1</translation>
    </message>
    <message>
        <source>another note has the same identity</source>
        <translation>une autre note a la même identité</translation>
    </message>
    <message>
        <source>review</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>%1 révisions</translation>
    </message>
    <message>
        <source>its date cannot be true</source>
        <translation>la date ne peut pas être vraie</translation>
    </message>
    <message>
        <source>its card was not carried, or is deleted</source>
        <translation>la carte n’a pas été reprise, ou est supprimée</translation>
    </message>
    <message>
        <source>Could not pack the cards in %1: %2; make room there</source>
        <translation>Impossible d’empaqueter les cartes dans %1&#xa0;: %2&#x202f;; faites-y de la place</translation>
    </message>
    <message>
        <source>Could not read %1: %2; make it readable, or choose cards without that picture</source>
        <translation>Impossible de lire %1&#xa0;: %2&#x202f;; rendez l’image lisible, ou choisissez des cartes sans elle</translation>
    </message>
    <message>
        <source>card in %1</source>
        <translation>carte dans %1</translation>
    </message>
    <message>
        <source>%1 cards in, the first being %2</source>
        <translation>%1 cartes, la première dans %2</translation>
    </message>
    <message>
        <source>the new text of %1</source>
        <translation>le nouveau texte de %1</translation>
    </message>
    <message>
        <source>the new texts of %1 cards, the first being %2</source>
        <translation>%1 nouveaux textes, le premier étant celui de %2</translation>
    </message>
    <message>
        <source>it was changed both here and in Anki; yours stays</source>
        <translation>modifié ici et dans Anki&#x202f;; le vôtre reste</translation>
    </message>
    <message>
        <source>%1 was not imported: %2. Nothing was changed</source>
        <translation>%1 n’a pas été importé&#xa0;: %2. Rien n’a été changé</translation>
    </message>
    <message>
        <source>its collection&apos;s %1 cannot be read</source>
        <translation>dans sa collection, %1 est illisible</translation>
    </message>
    <message>
        <source>its collection&apos;s note types cannot be read</source>
        <translation>les types de note de sa collection sont illisibles</translation>
    </message>
    <message>
        <source>it is larger than it says</source>
        <translation>la taille dépasse celle annoncée</translation>
    </message>
    <message>
        <source>it was not packed as its package says</source>
        <translation>le contenu n’est pas compressé comme l’archive le dit</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>Could not read %1: there is no such file</source>
        <translation>Impossible de lire %1&#xa0;: ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Could not read %1: it is no file</source>
        <translation>Impossible de lire %1&#xa0;: ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>plus de %1 éléments</translation>
    </message>
    <message>
        <source>Could not read %1: it is no package of Anki&apos;s (%2); export it from Anki again</source>
        <translation>Impossible de lire %1&#xa0;: ce n’est pas une archive Anki (%2)&#x202f;; exportez-la de nouveau depuis Anki</translation>
    </message>
    <message>
        <source>its member %1 would lie outside of its folder, which no package of Anki&apos;s has</source>
        <translation>son élément %1 se trouverait hors de son dossier, ce qu’aucune archive Anki ne contient</translation>
    </message>
    <message>
        <source>its member %1 is a link or a folder and no file, which no package of Anki&apos;s has</source>
        <translation>son élément %1 est un lien ou un dossier et non un fichier, ce qu’aucune archive Anki ne contient</translation>
    </message>
    <message>
        <source>what says which version it has cannot be read</source>
        <translation>ce qui indique sa version est illisible</translation>
    </message>
    <message>
        <source>a newer Anki made it; update Greenroom, or let Anki export for older versions</source>
        <translation>elle vient d’un Anki plus récent&#x202f;; mettez Greenroom à jour, ou faites exporter Anki pour des versions antérieures</translation>
    </message>
    <message>
        <source>it has no %1, as packages of Anki&apos;s of its version have</source>
        <translation>elle n’a pas de %1, contrairement aux archives Anki de cette version</translation>
    </message>
    <message>
        <source>its collection unpacks to far more than a collection can be</source>
        <translation>sa collection décompressée dépasse de loin ce que peut être une collection</translation>
    </message>
    <message>
        <source>its collection cannot be unpacked (%1)</source>
        <translation>sa collection ne peut pas être décompressée (%1)</translation>
    </message>
    <message>
        <source>Could not unpack %1 into %2; make room there, or name another place in TMPDIR. Nothing was changed</source>
        <translation>Impossible de décompresser %1 dans %2&#x202f;; faites-y de la place, ou indiquez un autre endroit dans TMPDIR. Rien n’a été changé</translation>
    </message>
    <message>
        <source>its member %1 unpacks to more than it can be</source>
        <translation>son élément %1 décompressé dépasse ce qu’il peut être</translation>
    </message>
    <message>
        <source>its member %1 cannot be unpacked (%2)</source>
        <translation>son élément %1 ne peut pas être décompressé (%2)</translation>
    </message>
    <message>
        <source>one of its media has the name %1, which leads out of the folder</source>
        <translation>un de ses médias porte le nom %1, qui mène hors du dossier</translation>
    </message>
    <message>
        <source>its list of media cannot be read</source>
        <translation>sa liste de médias est illisible</translation>
    </message>
    <message>
        <source>it names more than %1 media</source>
        <translation>elle nomme plus de %1 médias</translation>
    </message>
    <message>
        <source>the package lacks it</source>
        <translation>absent de l’archive</translation>
    </message>
    <message>
        <source>it unpacks to more than a picture can be</source>
        <translation>décompressé, c’est plus gros que ne peut l’être une image</translation>
    </message>
    <message>
        <source>it cannot be unpacked (%1)</source>
        <translation>impossible à décompresser (%1)</translation>
    </message>
    <message>
        <source>it is no picture; sounds, films and programs are not carried</source>
        <translation>ce n’est pas une image&#x202f;; les sons, films et programmes ne sont pas repris</translation>
    </message>
    <message>
        <source>it is not the picture that its name says, or holds a program</source>
        <translation>ce n’est pas l’image que dit son nom, ou elle contient un programme</translation>
    </message>
    <message>
        <source>the sound %1</source>
        <translation>le son %1</translation>
    </message>
    <message>
        <source>%1 sounds, the first being %2</source>
        <translation>%1 sons, le premier étant %2</translation>
    </message>
    <message>
        <source>the picture %1</source>
        <translation>l’image %1</translation>
    </message>
    <message>
        <source>%1 pictures, the first being %2</source>
        <translation>%1 images, la première étant %2</translation>
    </message>
    <message>
        <source>pictures load only from the folder of the cards</source>
        <translation>les images ne se chargent que depuis le dossier des cartes</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>le fichier %1</translation>
    </message>
    <message>
        <source>%1 files, the first being %2</source>
        <translation>%1 fichiers, le premier étant %2</translation>
    </message>
    <message>
        <source>Could not import into %1: it is no folder; name another one</source>
        <translation>Impossible d’importer dans %1&#xa0;: ce n’est pas un dossier&#x202f;; indiquez-en un autre</translation>
    </message>
    <message>
        <source>Could not read %1: %2; make it readable, or choose another folder</source>
        <translation>Impossible de lire %1&#xa0;: %2&#x202f;; rendez-le lisible, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Could not read %1: what begins near byte %2 is longer than %3 MiB, as nothing of a collection is; it was not written by Greenroom</source>
        <translation>Impossible de lire %1&#xa0;: ce qui commence près de l’octet %2 dépasse %3&#xa0;Mio, ce que rien n’atteint dans une collection&#x202f;; ce n’est pas Greenroom qui l’a écrit</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Annulé&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>Could not read %1 to its end; check its disk</source>
        <translation>Impossible de lire %1 jusqu’au bout&#x202f;; vérifiez son disque</translation>
    </message>
    <message>
        <source>Could not read %1: it ends in the middle, after %2 bytes; copy it again, whole</source>
        <translation>Impossible de lire %1&#xa0;: il s’arrête au milieu, après %2 octets&#x202f;; copiez-le de nouveau, en entier</translation>
    </message>
    <message>
        <source>Could not read %1: it is no JSON at byte %2 (%3); choose a file that Greenroom exported</source>
        <translation>Impossible de lire %1&#xa0;: ce n’est plus du JSON à l’octet %2 (%3)&#x202f;; choisissez un fichier exporté par Greenroom</translation>
    </message>
    <message>
        <source>Could not read %1: %2 %3 (near byte %4); choose a file that Greenroom exported</source>
        <translation>Impossible de lire %1&#xa0;: %2 %3 (près de l’octet %4)&#x202f;; choisissez un fichier exporté par Greenroom</translation>
    </message>
    <message>
        <source>Could not read %1: %2%3 %4 (near byte %5); choose a file that Greenroom exported</source>
        <translation>Impossible de lire %1&#xa0;: %2%3 %4 (près de l’octet %5)&#x202f;; choisissez un fichier exporté par Greenroom</translation>
    </message>
    <message>
        <source>Could not read %1; check its name and that you may read it</source>
        <translation>Impossible de lire %1&#x202f;; vérifiez son nom et que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>Could not take in %1: %2 of its &quot;%3&quot; or others name a topic, a card or a review that is not there, the first is %4; export it again, whole. Nothing was changed</source>
        <translation>Impossible de reprendre %1&#xa0;: %2 de ses «&#xa0;%3&#xa0;» ou autres nomment un thème, une carte ou une révision qui n’y est pas, à commencer par %4&#x202f;; exportez de nouveau, en entier. Rien n’a été changé</translation>
    </message>
    <message>
        <source>Could not unite %1 with itself; name another collection</source>
        <translation>Impossible de fusionner %1 avec elle-même&#x202f;; indiquez une autre collection</translation>
    </message>
    <message>
        <source>Could not write into %1: it is no folder; name another one</source>
        <translation>Impossible d’écrire dans %1&#xa0;: ce n’est pas un dossier&#x202f;; indiquez-en un autre</translation>
    </message>
    <message>
        <source>Could not write %1: %2; make it readable, or choose another folder</source>
        <translation>Impossible d’écrire %1&#xa0;: %2&#x202f;; rendez-le lisible, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>Impossible d’importer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say its format; name a file that ends in .apkg, .colpkg, .json, .csv, .tsv or .txt</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas son format&#x202f;; donnez un fichier en .apkg, .colpkg, .json, .csv, .tsv ou .txt</translation>
    </message>
    <message>
        <source>Could not read %1; check that you may read it</source>
        <translation>Impossible de lire %1&#x202f;; vérifiez que vous avez le droit de le lire</translation>
    </message>
    <message>
        <source>There is no sync folder %1; check that its disk or cloud drive is there, or choose another one in Settings</source>
        <translation>Il n’y a pas de dossier de synchronisation %1&#x202f;; vérifiez que son disque ou son nuage est accessible, ou choisissez-en un autre dans les réglages</translation>
    </message>
    <message>
        <source>Could not read the sync folder %1: %2; check its permissions</source>
        <translation>Impossible de lire le dossier de synchronisation %1&#xa0;: %2&#x202f;; vérifiez ses droits</translation>
    </message>
    <message>
        <source>a record%1 %2; update Greenroom on this device</source>
        <translation>un enregistrement%1 %2&#x202f;; mettez Greenroom à jour sur cet appareil</translation>
    </message>
    <message>
        <source>a record is no JSON; its own device has to write its log anew</source>
        <translation>un enregistrement n’est pas du JSON&#x202f;; son appareil doit réécrire son journal</translation>
    </message>
    <message>
        <source>Could not write %1; make room on its disk, and check that you may write there</source>
        <translation>Impossible d’écrire %1&#x202f;; faites de la place sur son disque, et vérifiez que vous avez le droit d’y écrire</translation>
    </message>
    <message>
        <source>Could not sync with %1: the collection or its folder cannot be written; check its permissions</source>
        <translation>Impossible de synchroniser avec %1&#xa0;: la collection ou son dossier est protégé en écriture&#x202f;; vérifiez ses droits</translation>
    </message>
    <message>
        <source>the quotes that begin on line %1 are never closed</source>
        <translation>les guillemets ouverts à la ligne %1 ne sont jamais fermés</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>il n’y a aucune ligne dedans</translation>
    </message>
    <message>
        <source>it has no column %1; name one by its header, or by its number from 1 to %2</source>
        <translation>il n’y a pas de colonne %1&#x202f;; donnez son en-tête, ou son numéro de 1 à %2</translation>
    </message>
    <message>
        <source>it does not say which column is the question and which the answer; name both in its first row, or with --columns question=1 answer=2</source>
        <translation>rien n’indique quelle colonne est la question et laquelle la réponse&#x202f;; nommez-les dans la première ligne, ou avec --columns question=1 answer=2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>its question is empty, or no line of text</source>
        <translation>la question est vide, ou n’est pas une ligne de texte</translation>
    </message>
    <message>
        <source>its answer is empty</source>
        <translation>la réponse est vide</translation>
    </message>
    <message>
        <source>there is no &quot;Q:&quot; in it; begin each question with &quot;Q:&quot; and each answer with &quot;A:&quot;</source>
        <translation>il n’y a pas de «&#xa0;Q:&#xa0;» dedans&#x202f;; commencez chaque question par «&#xa0;Q:&#xa0;» et chaque réponse par «&#xa0;A:&#xa0;»</translation>
    </message>
    <message>
        <source>on line %1: %2</source>
        <translation>à la ligne %1 : %2</translation>
    </message>
    <message>
        <source>its card %1 was changed by you; yours stays</source>
        <translation>vous avez modifié la carte %1&#x202f;; la vôtre reste</translation>
    </message>
    <message>
        <source>%1; install Greenroom with its libraries</source>
        <translation>%1&#x202f;; installez Greenroom avec ses bibliothèques</translation>
    </message>
    <message>
        <source>The collection holds the word &quot;%1&quot; where an interview&apos;s state belongs; it is damaged</source>
        <translation>La collection contient le mot «&#xa0;%1&#xa0;» à la place de l’état d’un entretien&#x202f;; elle est endommagée</translation>
    </message>
    <message>
        <source>The program that makes the box, bwrap, is missing; install the package bubblewrap</source>
        <translation>Il manque bwrap, le programme qui crée le bac à sable&#x202f;; installez le paquet bubblewrap</translation>
    </message>
    <message>
        <source>The system forbids ordinary users the namespaces that a box is made of (%1); as root, allow them with &quot;sysctl user.max_user_namespaces=10000&quot;, on older Debian with &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu with &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;</source>
        <translation>Le système refuse aux utilisateurs ordinaires les espaces de noms dont le bac à sable est fait (%1)&#x202f;; en tant que root, autorisez-les avec «&#xa0;sysctl user.max_user_namespaces=10000&#xa0;», sur une ancienne Debian avec «&#xa0;sysctl kernel.unprivileged_userns_clone=1&#xa0;», sur Ubuntu avec «&#xa0;sysctl kernel.apparmor_restrict_unprivileged_userns=0&#xa0;»</translation>
    </message>
    <message>
        <source>The box cannot be made: %1; try bwrap --unshare-all --ro-bind / / true</source>
        <translation>Le bac à sable ne peut pas être créé&#xa0;: %1&#x202f;; essayez bwrap --unshare-all --ro-bind / / true</translation>
    </message>
    <message>
        <source>There is no Python; install the package python3</source>
        <translation>Il n’y a pas de Python&#x202f;; installez le paquet python3</translation>
    </message>
    <message>
        <source>%1 is no Python; name a Python program, or the folder of a virtual environment</source>
        <translation>%1 n’est pas un Python&#x202f;; indiquez un programme Python, ou le dossier d’un environnement virtuel</translation>
    </message>
    <message>
        <source>%1 finds no Django; install the package python3-django, or name a Python that has one</source>
        <translation>%1 ne trouve pas Django&#x202f;; installez le paquet python3-django, ou indiquez un Python qui en a un</translation>
    </message>
    <message>
        <source>Django %1 is too old; exercises run on 3.2 and later</source>
        <translation>Django %1 est trop ancien&#x202f;; les exercices demandent la version 3.2 ou plus récente</translation>
    </message>
    <message>
        <source>The code that the exercise gives raises an error; this is a fault of the deck</source>
        <translation>Le code fourni par l’exercice lève une erreur&#x202f;; c’est un défaut du paquet</translation>
    </message>
    <message>
        <source>It did not end in time</source>
        <translation>Le code ne s’est pas terminé à temps</translation>
    </message>
    <message>
        <source>It printed more than 1 MiB, and was stopped</source>
        <translation>Le code a affiché plus de 1&#xa0;Mio, et a été arrêté</translation>
    </message>
    <message>
        <source>It used more than 512 MiB of memory, and was stopped</source>
        <translation>Le code a utilisé plus de 512&#xa0;Mio de mémoire, et a été arrêté</translation>
    </message>
    <message>
        <source>It started more than 64 processes, and was stopped</source>
        <translation>Le code a lancé plus de 64 processus, et a été arrêté</translation>
    </message>
    <message>
        <source>It made more than 10,000 files, and was stopped</source>
        <translation>Le code a créé plus de 10 000 fichiers, et a été arrêté</translation>
    </message>
    <message>
        <source>Its process ended early: %1</source>
        <translation>Le processus s’est terminé trop tôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>It needs the module %1, which this Python does not find</source>
        <translation>Il faut le module %1, que ce Python ne trouve pas</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Le code a été arrêté</translation>
    </message>
    <message>
        <source>Django %1 of %2 does not start in the box; try another Python</source>
        <translation>Django %1 de %2 ne démarre pas dans le bac à sable&#x202f;; essayez un autre Python</translation>
    </message>
    <message>
        <source>Django %1 of %2 does not start in the box: %3; try another Python</source>
        <translation>Django %1 de %2 ne démarre pas dans le bac à sable&#xa0;: %3&#x202f;; essayez un autre Python</translation>
    </message>
    <message>
        <source>The box cannot be made: %1; install the package bubblewrap</source>
        <translation>Le bac à sable ne peut pas être créé&#xa0;: %1&#x202f;; installez le paquet bubblewrap</translation>
    </message>
    <message>
        <source>its collection has a %1, which no collection of Anki&apos;s has</source>
        <translation>sa collection contient un élément %1, ce qu’aucune collection Anki ne contient</translation>
    </message>
    <message>
        <source>its collection has a virtual table, which no collection of Anki&apos;s has</source>
        <translation>sa collection contient une table virtuelle, ce qu’aucune collection Anki ne contient</translation>
    </message>
    <message>
        <source>its table %1 has a computed column, which no collection of Anki&apos;s has</source>
        <translation>sa table %1 contient une colonne calculée, ce qu’aucune collection Anki ne contient</translation>
    </message>
    <message>
        <source>its collection has no table %1</source>
        <translation>sa collection n’a pas de table %1</translation>
    </message>
    <message>
        <source>its collection claims to hold more than fits into it</source>
        <translation>sa collection prétend contenir plus qu’elle ne peut</translation>
    </message>
    <message>
        <source>reading its collection takes longer than its size explains</source>
        <translation>la lecture de sa collection prend plus de temps que sa taille ne l’explique</translation>
    </message>
    <message>
        <source>its collection cannot be read: %1</source>
        <translation>sa collection est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>its collection is no database</source>
        <translation>sa collection n’est pas une base de données</translation>
    </message>
    <message>
        <source>Could not write %1: %2; make room on its disk</source>
        <translation>Impossible d’écrire %1&#xa0;: %2&#x202f;; faites de la place sur son disque</translation>
    </message>
    <message>
        <source>The collection %1 is damaged: its copy did not read whole, and was not kept; go back to a backup</source>
        <translation>La collection %1 est endommagée&#xa0;: sa copie n’a pas pu être relue en entier, et n’a pas été conservée&#x202f;; revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that is the collection itself; choose another name</source>
        <translation>Impossible d’écrire la sauvegarde %1&#xa0;: c’est la collection elle-même&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that is a collection in use; choose another name</source>
        <translation>Impossible d’écrire la sauvegarde %1&#xa0;: c’est une collection en cours d’utilisation&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that file already exists and is not a Greenroom collection; choose another name</source>
        <translation>Impossible d’écrire la sauvegarde %1&#xa0;: ce fichier existe déjà et n’est pas une collection Greenroom&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>The collection %1 is empty; go back to a backup</source>
        <translation>La collection %1 est vide&#x202f;; revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>The collection %1 is damaged (%2); keep a copy of it and go back to a backup</source>
        <translation>La collection %1 est endommagée (%2)&#x202f;; gardez-en une copie et revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>The collection %1 is damaged (rows of the table %2 belong to nothing); keep a copy of it and go back to a backup</source>
        <translation>La collection %1 est endommagée (des lignes de la table %2 ne se rattachent à rien)&#x202f;; gardez-en une copie et revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>The collection %1 is empty; choose another file</source>
        <translation>La collection %1 est vide&#x202f;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>Could not open %1: it is another program&apos;s database, not a Greenroom collection; choose another file</source>
        <translation>Impossible d’ouvrir %1&#xa0;: c’est la base de données d’un autre programme, pas une collection Greenroom&#x202f;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>Could not open the collection %1: its header is damaged; keep a copy of it and go back to a backup</source>
        <translation>Impossible d’ouvrir la collection %1&#xa0;: son en-tête est endommagé&#x202f;; gardez-en une copie et revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>Could not open %1: it was written by a newer Greenroom (collection version %2, this one knows %3); update Greenroom. The collection was left untouched</source>
        <translation>Impossible d’ouvrir %1&#xa0;: elle a été écrite par un Greenroom plus récent (version de collection %2, celui-ci connaît %3)&#x202f;; mettez Greenroom à jour. La collection n’a pas été touchée</translation>
    </message>
    <message>
        <source>Could not open the collection %1: %2, so that grades might not be kept; keep a copy of it and go back to a backup</source>
        <translation>Impossible d’ouvrir la collection %1&#xa0;: %2, si bien que des notes risqueraient d’être perdues&#x202f;; gardez-en une copie et revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>le disque est plein&#x202f;; faites de la place et réessayez</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written; check its permissions</source>
        <translation>le fichier ou son dossier est protégé en écriture&#x202f;; vérifiez ses droits</translation>
    </message>
    <message>
        <source>another program keeps the collection busy; close it and try again</source>
        <translation>un autre programme occupe la collection&#x202f;; fermez-le et réessayez</translation>
    </message>
    <message>
        <source>the file cannot be opened; check that its folder exists and can be written</source>
        <translation>le fichier ne peut pas être ouvert&#x202f;; vérifiez que son dossier existe et qu’on peut y écrire</translation>
    </message>
    <message>
        <source>the file is damaged; keep a copy of it and go back to a backup</source>
        <translation>le fichier est endommagé&#x202f;; gardez-en une copie et revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>it is not a Greenroom collection; choose another file, or go back to a backup if it was one</source>
        <translation>ce n’est pas une collection Greenroom&#x202f;; choisissez un autre fichier, ou revenez à une sauvegarde si c’en était une</translation>
    </message>
    <message>
        <source>the disk reported an error; check the disk and its free space</source>
        <translation>le disque a signalé une erreur&#x202f;; vérifiez le disque et sa place libre</translation>
    </message>
    <message>
        <source>Could not %1 (%2): %3</source>
        <translation>Échec de «&#xa0;%1&#xa0;» (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Could not open the collection %1: the file is empty, though it has a log; go back to a backup</source>
        <translation>Impossible d’ouvrir la collection %1&#xa0;: le fichier est vide, bien qu’il ait un journal&#x202f;; revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>Could not open the collection %1: the file is empty, though it has backups; go back to a backup</source>
        <translation>Impossible d’ouvrir la collection %1&#xa0;: le fichier est vide, bien qu’il ait des sauvegardes&#x202f;; revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>Could not open %1: it was written by an older Greenroom, and cannot be brought up to date because the file or its folder cannot be written; check its permissions</source>
        <translation>Impossible d’ouvrir %1&#xa0;: elle a été écrite par un Greenroom plus ancien, et ne peut pas être mise à niveau car le fichier ou son dossier est protégé en écriture&#x202f;; vérifiez ses droits</translation>
    </message>
    <message>
        <source>The file is damaged: %1; go back to a backup</source>
        <translation>Le fichier est endommagé&#xa0;: %1&#x202f;; revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>Rows that belong to nothing: %1, the first in the table %2; go back to a backup</source>
        <translation>Lignes qui ne se rattachent à rien&#xa0;: %1, la première dans la table %2&#x202f;; revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>The search index is damaged: %1; go back to a backup</source>
        <translation>L’index de recherche est endommagé&#xa0;: %1&#x202f;; revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>There is no collection %1; restore a backup, or open Greenroom to make one</source>
        <translation>Il n’y a pas de collection %1&#x202f;; restaurez une sauvegarde, ou ouvrez Greenroom pour en créer une</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>faites de la place et réessayez</translation>
    </message>
    <message>
        <source>check the permissions of the file and its folder</source>
        <translation>vérifiez les droits du fichier et de son dossier</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>vérifiez le disque</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could not save what changed in %1: %2</source>
        <translation>Impossible d’enregistrer les changements de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could not make the folder %1: %2</source>
        <translation>Impossible de créer le dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could not keep a copy of the file as %1: %2</source>
        <translation>Impossible de garder une copie du fichier sous %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could not remove %1: %2</source>
        <translation>Impossible de supprimer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Could not lock %1: %2; check the permissions of its folder</source>
        <translation>Impossible de verrouiller %1&#xa0;: %2&#x202f;; vérifiez les droits de son dossier</translation>
    </message>
    <message>
        <source>Nothing more is saved to it. Close every Greenroom, see that the right file has the name, and open it again</source>
        <translation>Plus rien n’y est enregistré. Fermez tous les Greenroom, vérifiez que le bon fichier porte ce nom, et rouvrez-le</translation>
    </message>
    <message>
        <source>The collection %1 was replaced by another file while it was open.</source>
        <translation>La collection %1 a été remplacée par un autre fichier pendant qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>The collection %1 or its log was moved or removed while it was open.</source>
        <translation>La collection %1 ou son journal a été déplacé ou supprimé pendant qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>%1 %2. What was saved until then is kept as %3</source>
        <translation>%1 %2. Ce qui avait été enregistré jusque-là est conservé dans %3</translation>
    </message>
    <message>
        <source>The collection %1 was written by another program while it was open. %2, or go back to a backup</source>
        <translation>Un autre programme a écrit dans la collection %1 pendant qu’elle était ouverte. %2, ou revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>Could not replace %1: another program has it open, or it cannot be written; close every Greenroom and try again</source>
        <translation>Impossible de remplacer %1&#xa0;: un autre programme l’a ouvert, ou il est protégé en écriture&#x202f;; fermez tous les Greenroom et réessayez</translation>
    </message>
    <message>
        <source>Could not restore %1: there is no such file</source>
        <translation>Impossible de restaurer %1&#xa0;: ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>The interview went on in another window meanwhile; look at its present question</source>
        <translation>L’entretien a continué entre-temps dans une autre fenêtre&#x202f;; regardez sa question actuelle</translation>
    </message>
    <message>
        <source>The interview was ended in another window meanwhile</source>
        <translation>L’entretien a été terminé entre-temps dans une autre fenêtre</translation>
    </message>
    <message>
        <source>There is no reset %1 that could be undone; nothing was changed</source>
        <translation>Il n’y a pas de réinitialisation %1 à annuler&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>Another program graded the card meanwhile, and that grade counts; this one was not saved</source>
        <translation>Un autre programme a noté la carte entre-temps, et cette note compte&#x202f;; celle-ci n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>The review was taken back elsewhere already; nothing was changed</source>
        <translation>La révision a déjà été annulée ailleurs&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>there is no path &quot;%1&quot; in the decks that were read; the paths are %2</source>
        <translation>il n’y a pas de parcours «&#xa0;%1&#xa0;» dans les paquets lus&#x202f;; les parcours sont %2</translation>
    </message>
    <message>
        <source>there is no topic &quot;%1&quot;; `topics` lists them</source>
        <translation>il n’y a pas de thème «&#xa0;%1&#xa0;»&#x202f;; `topics` les liste</translation>
    </message>
    <message>
        <source>Could not find the shipped deck: there is no folder %1; install Greenroom again</source>
        <translation>Paquet fourni introuvable&#xa0;: il n’y a pas de dossier %1&#x202f;; réinstallez Greenroom</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>un nombre entier de %1 à %2%3</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>Rétention souhaitée</translation>
    </message>
    <message>
        <source>a number from 0.70 to 0.97</source>
        <translation>un nombre de 0.70 à 0.97</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>a date such as 2026-11-20, or nothing</source>
        <translation>une date comme 2026-11-20, ou rien</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Nouvelles cartes par jour</translation>
    </message>
    <message>
        <source>auto, or a number</source>
        <translation>auto, ou un nombre</translation>
    </message>
    <message>
        <source>auto (as many as your minutes leave room for), or a whole number from 0 to 1000</source>
        <translation>auto (autant que vos minutes le permettent), ou un nombre entier de 0 à 1000</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>all, or the id of a path that `paths` lists</source>
        <translation>all, ou l’identifiant d’un parcours que liste `paths`</translation>
    </message>
    <message>
        <source>Topics that are not for me</source>
        <translation>Thèmes qui ne me concernent pas</translation>
    </message>
    <message>
        <source>none; e.g. async, operations/caching</source>
        <translation>aucun&#x202f;; p. ex. async, operations/caching</translation>
    </message>
    <message>
        <source>topics with commas between, such as async, operations/caching, or nothing</source>
        <translation>des thèmes séparés par des virgules, comme async, operations/caching, ou rien</translation>
    </message>
    <message>
        <source>Days off, and shorter days</source>
        <translation>Jours libres et jours plus courts</translation>
    </message>
    <message>
        <source>none; e.g. 2026-11-20, 2026-11-21:10</source>
        <translation>aucun&#x202f;; p. ex. 2026-11-20, 2026-11-21:10</translation>
    </message>
    <message>
        <source>dates with commas between, each with minutes if it is only shorter, such as 2026-11-20, 2026-11-21:10, or nothing</source>
        <translation>des dates séparées par des virgules, avec des minutes si le jour est seulement plus court, comme 2026-11-20, 2026-11-21:10, ou rien</translation>
    </message>
    <message>
        <source>What counts at the interview</source>
        <translation>Ce qui compte à l’entretien</translation>
    </message>
    <message>
        <source>asked (what is asked often counts more), or equal</source>
        <translation>asked (ce qu’on demande souvent compte plus), ou equal</translation>
    </message>
    <message>
        <source>What is asked often counts more</source>
        <translation>Ce qu’on demande souvent compte plus</translation>
    </message>
    <message>
        <source>Every card counts the same</source>
        <translation>Toutes les cartes comptent autant</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>no plan; e.g. 54 until 2026-11-27</source>
        <translation>pas de plan&#x202f;; p. ex. 54 until 2026-11-27</translation>
    </message>
    <message>
        <source>a number of reviews a day and the last day of it, such as 54 until 2026-11-27, or nothing</source>
        <translation>un nombre de révisions par jour et le dernier jour, comme 54 until 2026-11-27, ou rien</translation>
    </message>
    <message>
        <source>Name of this device there</source>
        <translation>Nom de cet appareil</translation>
    </message>
    <message>
        <source>that of the computer</source>
        <translation>celui de l’ordinateur</translation>
    </message>
    <message>
        <source>a name of at most 60 letters, or nothing</source>
        <translation>un nom de 60 lettres au plus, ou rien</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Révisions par jour, au plus</translation>
    </message>
    <message>
        <source> cards</source>
        <translation> cartes</translation>
    </message>
    <message>
        <source>Time to spend</source>
        <translation>Temps par jour</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Le jour commence à</translation>
    </message>
    <message>
        <source> o&apos;clock</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Python for exercises</source>
        <translation>Python pour les exercices</translation>
    </message>
    <message>
        <source>found by itself; or a virtual environment</source>
        <translation>trouvé automatiquement&#x202f;; ou un environnement virtuel</translation>
    </message>
    <message>
        <source>the whole path of a Python, or of a virtual environment&apos;s folder, or nothing</source>
        <translation>le chemin complet d’un Python, ou du dossier d’un environnement virtuel, ou rien</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <translation>Dossier de synchronisation</translation>
    </message>
    <message>
        <source>none; or a folder in Dropbox, Syncthing, Git</source>
        <translation>aucun&#x202f;; ou un dossier dans Dropbox, Syncthing, Git</translation>
    </message>
    <message>
        <source>the whole path of a folder that something carries between your devices, or nothing</source>
        <translation>le chemin complet d’un dossier transporté entre vos appareils, ou rien</translation>
    </message>
    <message>
        <source>Longest interval</source>
        <translation>Intervalle maximal</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>First interval after Good, at most</source>
        <translation>Premier intervalle après Bien, au plus</translation>
    </message>
    <message>
        <source>First interval after Easy, at most</source>
        <translation>Premier intervalle après Facile, au plus</translation>
    </message>
    <message>
        <source>After Again, wait at least</source>
        <translation>Après Encore, attendre au moins</translation>
    </message>
    <message>
        <source>After Again, ask this many others first</source>
        <translation>Après Encore, autres cartes d’abord</translation>
    </message>
    <message>
        <source>Before a session ends, ask what is due within</source>
        <translation>Avant la fin d’une séance, demander ce qui est à réviser d’ici</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;; the settings are %2</source>
        <translation>il n’y a pas de réglage «&#xa0;%1&#xa0;»&#x202f;; les réglages sont %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2; it takes %3</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas pour %2&#x202f;; il faut %3</translation>
    </message>
    <message>
        <source>%1 is over; set a day to come, or no date</source>
        <translation>%1 est passé&#x202f;; choisissez un jour à venir, ou aucune date</translation>
    </message>
    <message>
        <source>Each answered question is worth 100 points times its quality: 80 % the rubric share and 20 % the follow-ups survived, or the rubric share alone when no follow-up was asked. An exercise&apos;s rubric is 75 % the checks passed in its last run, a tenth of that less for each hint, and 25 % its key points. An answer over its target loses up to 10 % of that, all of it at twice the target. The score is the mean: below 40 strong no, from 40 no, from 60 yes, from 80 strong yes.</source>
        <translation>Chaque réponse vaut 100 points fois sa qualité&#xa0;: 80&#xa0;% pour la part de la grille et 20&#xa0;% pour les questions de suivi réussies, ou la part de la grille seule s’il n’y en a pas eu. La grille d’un exercice compte 75&#xa0;% pour les vérifications réussies à sa dernière exécution, un dixième de moins par indice, et 25&#xa0;% pour ses points clés. Une réponse au-delà de son temps cible perd jusqu’à 10&#xa0;% de cette valeur, et les 10&#xa0;% entiers au double du temps. Le score est la moyenne&#xa0;: moins de 40, non ferme&#x202f;; dès 40, non&#x202f;; dès 60, oui&#x202f;; dès 80, oui franc.</translation>
    </message>
    <message>
        <source>An interview is under way (%1); finish it or abandon it first</source>
        <translation>Un entretien est en cours (%1)&#x202f;; terminez-le ou abandonnez-le d’abord</translation>
    </message>
    <message>
        <source>The question has %1 %2, so there is no number %3 counted from 0; nothing was recorded</source>
        <translation>La question a %1 %2, il n’y a donc pas de numéro %3 en comptant à partir de 0&#x202f;; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>A follow-up is answered twice; nothing was recorded</source>
        <translation>Une question de suivi reçoit deux réponses&#x202f;; rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Could not write &quot;%1&quot; into %2: %3</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;» dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>there is a file of that name already; choose another name, or say that it may be replaced</source>
        <translation>un fichier de ce nom existe déjà&#x202f;; choisissez un autre nom, ou autorisez son remplacement</translation>
    </message>
    <message>
        <source>%1; choose cards without that picture, or make it readable</source>
        <translation>%1&#x202f;; choisissez des cartes sans cette image, ou rendez-la lisible</translation>
    </message>
    <message>
        <source>the topic %1 leads out of the folder; export its cards alone</source>
        <translation>le thème %1 mène hors du dossier&#x202f;; exportez ses cartes seules</translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation>aucune parenthèse n’est ouverte ici</translation>
    </message>
    <message>
        <source>nothing stands before this &quot;or&quot;; to find the word itself, put it in quotes</source>
        <translation>rien ne précède ce «&#xa0;or&#xa0;»&#x202f;; pour chercher le mot lui-même, mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>nothing stands after this &quot;or&quot;; to find the word itself, put it in quotes</source>
        <translation>rien ne suit ce «&#xa0;or&#xa0;»&#x202f;; pour chercher le mot lui-même, mettez-le entre guillemets</translation>
    </message>
    <message>
        <source>nothing stands within this bracket; brackets of code go in quotes</source>
        <translation>cette parenthèse est vide&#x202f;; les parenthèses de code se mettent entre guillemets</translation>
    </message>
    <message>
        <source>brackets and minuses are nested deeper than %1 levels; take some away</source>
        <translation>les parenthèses et les moins sont imbriqués sur plus de %1 niveaux&#x202f;; enlevez-en</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>cette parenthèse n’est pas fermée</translation>
    </message>
    <message>
        <source>there are more than %1 words and conditions; use fewer</source>
        <translation>il y a plus de %1 mots et conditions&#x202f;; mettez-en moins</translation>
    </message>
    <message>
        <source>this is longer than %1 bytes; use fewer words</source>
        <translation>plus de %1 octets&#x202f;; mettez moins de mots</translation>
    </message>
    <message>
        <source>tag: takes a tag, such as tag:n+1</source>
        <translation>tag: demande un tag, comme tag:n+1</translation>
    </message>
    <message>
        <source>path: takes the id of a path, such as path:weekend</source>
        <translation>path: demande l’identifiant d’un parcours, comme path:weekend</translation>
    </message>
    <message>
        <source>django: takes a version, such as django:5.2</source>
        <translation>django: demande une version, comme django:5.2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared, as in %1&lt;7 or %1&gt;=7</source>
        <translation>«&#xa0;%1&#xa0;» se compare, comme %1&lt;7 ou %1&gt;=7</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; the nearest is %2, and text with a sign in it goes in quotes</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas&#x202f;; le plus proche est %2, et un texte qui contient un signe se met entre guillemets</translation>
    </message>
    <message>
        <source>%1: takes %2</source>
        <translation>%1: demande %2</translation>
    </message>
    <message>
        <source>this is no %1; %2: takes %3</source>
        <translation>valeur inconnue (%1)&#x202f;; %2: demande %3</translation>
    </message>
    <message>
        <source>topic: takes the path of a topic, such as topic:orm or topic:orm/relations</source>
        <translation>topic: demande le chemin d’un thème, comme topic:orm ou topic:orm/relations</translation>
    </message>
    <message>
        <source>graded: takes again, hard, good or easy, or a day such as graded:2026-11-20</source>
        <translation>graded: demande again, hard, good ou easy, ou un jour comme graded:2026-11-20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is followed by a colon, as in %1:…</source>
        <translation>«&#xa0;%1&#xa0;» est suivi d’un deux-points, comme %1:…</translation>
    </message>
    <message>
        <source>%1 is compared with %2</source>
        <translation>%1 se compare à %2</translation>
    </message>
    <message>
        <source>there is no letter or digit in this to search for</source>
        <translation>il n’y a ici ni lettre ni chiffre à chercher</translation>
    </message>
    <message>
        <source>a number of days from now, such as 7d, 12h, 2w, 1mo or 1y; -3d is three days ago</source>
        <translation>un nombre de jours à partir de maintenant, comme 7d, 12h, 2w, 1mo ou 1y&#x202f;; -3d, c’est il y a trois jours</translation>
    </message>
    <message>
        <source>a number of days, such as 10, 12h, 2w, 1mo or 1y</source>
        <translation>un nombre de jours, comme 10, 12h, 2w, 1mo ou 1y</translation>
    </message>
    <message>
        <source>a number, from 1 (easy) to 10 (hard)</source>
        <translation>un nombre, de 1 (facile) à 10 (difficile)</translation>
    </message>
    <message>
        <source>a share such as 0.9 or 90%</source>
        <translation>une part comme 0.9 ou 90%</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>What stands before the card in its file swallows it: a fence or comment there has no end; close it</source>
        <translation>Ce qui précède la carte dans son fichier l’avale&#xa0;: un bloc de code ou un commentaire n’y est pas fermé&#x202f;; fermez-le</translation>
    </message>
    <message>
        <source>A line that begins with ## begins another card; write #### for a heading within the answer</source>
        <translation>Une ligne qui commence par ## commence une autre carte&#x202f;; écrivez #### pour un titre dans la réponse</translation>
    </message>
    <message>
        <source>A line that begins with ### begins a section of the card; write #### for a heading within the answer</source>
        <translation>Une ligne qui commence par ### commence une section de la carte&#x202f;; écrivez #### pour un titre dans la réponse</translation>
    </message>
    <message>
        <source>What was typed cannot be read as a card</source>
        <translation>La saisie ne peut pas être lue comme une carte</translation>
    </message>
    <message>
        <source>The text would change another card of the file</source>
        <translation>Le texte modifierait une autre carte du fichier</translation>
    </message>
    <message>
        <source>The question is missing</source>
        <translation>Il manque la question</translation>
    </message>
    <message>
        <source>The question is one line; what belongs to it and is longer goes into the answer</source>
        <translation>La question tient sur une ligne&#x202f;; ce qui s’y rapporte et qui est plus long va dans la réponse</translation>
    </message>
    <message>
        <source>The answer is missing</source>
        <translation>Il manque la réponse</translation>
    </message>
    <message>
        <source>The topic is missing</source>
        <translation>Il manque le thème</translation>
    </message>
    <message>
        <source>The card %1 is not in %2 any more, or has an error there</source>
        <translation>La carte %1 n’est plus dans %2, ou y contient une erreur</translation>
    </message>
    <message>
        <source>The card was changed in its file meanwhile</source>
        <translation>La carte a été modifiée entre-temps dans son fichier</translation>
    </message>
    <message>
        <source>There is no collection %1 any more, but there are backups of it</source>
        <translation>Il n’y a plus de collection %1, mais il en existe des sauvegardes</translation>
    </message>
    <message>
        <source>%1 is the whole disk, and every .md file in it would be read as cards; name the folder of your cards instead</source>
        <translation>%1 est le disque entier, et chaque fichier .md y serait lu comme des cartes&#x202f;; indiquez plutôt le dossier de vos cartes</translation>
    </message>
    <message>
        <source>%1 holds all of your files, and every .md file in it would be read as cards; name the folder of your cards instead</source>
        <translation>%1 contient tous vos fichiers, et chaque fichier .md y serait lu comme des cartes&#x202f;; indiquez plutôt le dossier de vos cartes</translation>
    </message>
    <message>
        <source>Could not move %1 to %2: one is a folder, the other a file</source>
        <translation>Impossible de déplacer %1 vers %2&#xa0;: l’un est un dossier, l’autre un fichier</translation>
    </message>
    <message>
        <source>Could not move %1: %2 is read already; remove one of the two</source>
        <translation>Impossible de déplacer %1&#xa0;: %2 est déjà lu&#x202f;; retirez l’un des deux</translation>
    </message>
    <message>
        <source>Could not write answers into %1: &quot;%2&quot; could not be read then; mend that first</source>
        <translation>Impossible d’écrire des réponses dans %1&#xa0;: «&#xa0;%2&#xa0;» deviendrait illisible&#x202f;; corrigez d’abord cela</translation>
    </message>
    <message>
        <source>Could not write answers into %1: &quot;%2&quot; could not be read then (%3); mend that first</source>
        <translation>Impossible d’écrire des réponses dans %1&#xa0;: «&#xa0;%2&#xa0;» deviendrait illisible (%3)&#x202f;; corrigez d’abord cela</translation>
    </message>
    <message>
        <source>Could not write ids into %1: another program wrote it just now; try again</source>
        <translation>Impossible d’écrire des identifiants dans %1&#xa0;: un autre programme vient d’y écrire&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 n’est plus là</translation>
    </message>
    <message>
        <source>%1 changes all the time; close what writes it, then save again</source>
        <translation>%1 change sans cesse&#x202f;; fermez ce qui y écrit, puis enregistrez de nouveau</translation>
    </message>
    <message>
        <source>Could not write %1; make room on its disk, or choose another place</source>
        <translation>Impossible d’écrire %1&#x202f;; faites de la place sur son disque, ou choisissez un autre emplacement</translation>
    </message>
    <message>
        <source>%1 exists already, and was left as it is</source>
        <translation>%1 existe déjà, et n’a pas été modifié</translation>
    </message>
    <message>
        <source>Could not write %1: it is a folder; name a file</source>
        <translation>Impossible d’écrire %1&#xa0;: c’est un dossier&#x202f;; indiquez un fichier</translation>
    </message>
    <message>
        <source>Chosen cards</source>
        <translation>Cartes choisies</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Entretien téléphonique</translation>
    </message>
    <message>
        <source>Technical round</source>
        <translation>Tour technique</translation>
    </message>
    <message>
        <source>Senior loop</source>
        <translation>Tour senior</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Comportemental</translation>
    </message>
    <message>
        <source>Live coding</source>
        <translation>Live coding</translation>
    </message>
    <message>
        <source>strong no</source>
        <translation>non ferme</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>oui franc</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>junior</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>mid</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>senior</translation>
    </message>
    <message>
        <source>The level followed your answers. It settled at %1: %2 for a junior post, %3 for mid, %4 for senior.</source>
        <translation>Le niveau a suivi vos réponses. Il s’est fixé à %1&#xa0;: %2 pour un poste junior, %3 pour mid, %4 pour senior.</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Entretien blanc</translation>
    </message>
    <message>
        <source>no verdict: nothing was answered</source>
        <translation>pas de verdict&#xa0;: aucune réponse</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 sur 100</translation>
    </message>
    <message>
        <source>Abandoned after %1 of %2 questions</source>
        <translation>Abandonné après %1 questions sur %2</translation>
    </message>
    <message>
        <source>Under way, %1 of %2 questions answered</source>
        <translation>En cours, %1 questions traitées sur %2</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>jamais exécuté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 check</source>
        <translation>%1 vérification sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 vérifications sur %2</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 exécution</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>first green %1</source>
        <translation>réussi après %1</translation>
    </message>
    <message>
        <source>never green</source>
        <translation>jamais réussi</translation>
    </message>
    <message>
        <source>%1 query</source>
        <translation>%1 requête</translation>
    </message>
    <message>
        <source>%1 queries</source>
        <translation>%1 requêtes</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>%1 hint</source>
        <translation>%1 indice</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 indices</translation>
    </message>
    <message>
        <source>again</source>
        <translation>encore</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non sue</translation>
    </message>
    <message>
        <source>time up</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>traitée</translation>
    </message>
    <message>
        <source>%1, %2, %3 · rubric %4 · %5 of %6 · follow-ups %7 · %8</source>
        <translation>%1, %2, %3 · grille %4 · %5 sur %6 · questions de suivi %7 · %8</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Follow-ups survived</source>
        <translation>Questions de suivi réussies</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Manqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Verdict: **%2**.</source>
        <translation>%1. Verdict&#xa0;: **%2**.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation>À étudier maintenant</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Could not make a folder for temporary files in %1; make room there, or name another place in TMPDIR</source>
        <translation>Impossible de créer un dossier pour les fichiers temporaires dans %1 ; faites-y de la place, ou indiquez un autre endroit dans TMPDIR</translation>
    </message>
    <message>
        <source>the recording cannot be read, %1: %2</source>
        <translation>l’enregistrement est illisible, %1 : %2</translation>
    </message>
    <message>
        <source>the recording cannot be written, %1: %2</source>
        <translation>impossible d’écrire l’enregistrement, %1 : %2</translation>
    </message>
    <message>
        <source>the recording cannot be written, %1: %2; free some space</source>
        <translation>impossible d’écrire l’enregistrement, %1 : %2 ; libérez de la place</translation>
    </message>
    <message>
        <source>the sound cannot be written to %1; is the disk full?</source>
        <translation>impossible d’écrire le son dans %1 ; le disque est-il plein ?</translation>
    </message>
    <message>
        <source>Recorded: nobody speaks in it</source>
        <translation>Enregistrée : personne n’y parle</translation>
    </message>
    <message>
        <source>Spoken: first word after %1 s · longest pause %2 s · %3 silence</source>
        <translation>À voix haute : premier mot après %1 s · plus longue pause %2 s · %3 de silence</translation>
    </message>
    <message>
        <source>Speaking: %1 of the target time · longest pause %2 s · %3 silence</source>
        <translation>Prise de parole : %1 du temps visé · plus longue pause %2 s · %3 de silence</translation>
    </message>
</context>
</TS>
