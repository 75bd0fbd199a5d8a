<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>greenroom::desktop::app</name>
    <message>
        <source>The collection %1 is read-only: you can look at everything, but no grade can be saved. Check the permissions of the file and its folder, then start Greenroom again.</source>
        <translation>Die Sammlung %1 ist schreibgeschützt: Du kannst alles ansehen, aber keine Bewertung kann gespeichert werden. Prüfe die Rechte der Datei und ihres Ordners und starte Greenroom dann neu.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock says %1, but %Ln review(s) are dated later, up to %2. If the clock is wrong, correct it before you grade. If it was wrong then, just go on: those cards are due again, and no grade is lost.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners zeigt %1, aber %Ln Wiederholung ist später datiert, bis %2. Wenn die Uhr falsch geht, stelle sie, bevor du bewertest. Wenn sie damals falsch ging, mach einfach weiter: Diese Karten sind wieder fällig, und keine Bewertung geht verloren.</numerusform>
            <numerusform>Die Uhr dieses Rechners zeigt %1, aber %Ln Wiederholungen sind später datiert, bis %2. Wenn die Uhr falsch geht, stelle sie, bevor du bewertest. Wenn sie damals falsch ging, mach einfach weiter: Diese Karten sind wieder fällig, und keine Bewertung geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1; your last review was on %2. If that is wrong, correct the clock before you grade.</source>
        <translation>Die Uhr dieses Rechners zeigt %1; deine letzte Wiederholung war am %2. Wenn das nicht stimmt, stelle die Uhr, bevor du bewertest.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. %1</source>
        <translation>Die heutige Sicherung wurde nicht gemacht. %1</translation>
    </message>
    <message>
        <source>%1. Close Greenroom and start it again: it then offers the newest good backup.</source>
        <translation>%1. Schließe Greenroom und starte es neu: Dann bietet es die neueste gute Sicherung an.</translation>
    </message>
    <message>
        <source>The collection file, created if missing.</source>
        <translation>Die Datei der Sammlung; sie wird angelegt, wenn sie fehlt.</translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation>Die Seite, die geöffnet wird: %1.</translation>
    </message>
    <message>
        <source>Exit once the first page is on the screen, for measurements.</source>
        <translation>Beenden, sobald die erste Seite zu sehen ist; für Messungen.</translation>
    </message>
    <message>
        <source>Django interview practice: a few cards a day.</source>
        <translation>Üben für Django-Vorstellungsgespräche: ein paar Karten am Tag.</translation>
    </message>
    <message>
        <source>Markdown cards, or folders of them, to add to the collection.</source>
        <translation>Markdown-Karten oder Ordner mit solchen, die in die Sammlung kommen.</translation>
    </message>
    <message>
        <source>there is no page &quot;%1&quot;</source>
        <translation>eine Seite „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search: a key, or what it does</source>
        <translation>Suche: eine Taste oder was sie tut</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Die Tasten durchsuchen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Read all of %1 as cards?</source>
        <translation>Alles in %1 als Karten einlesen?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zur Seite %1</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Eine neue Karte schreiben</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Die Einstellungen öffnen</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Schriftgröße zurücksetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>There is no good backup of it.</source>
        <translation>Es gibt keine gute Sicherung davon.</translation>
    </message>
    <message>
        <source>The newest good backup has %1, the last of %2; it was made on %3.</source>
        <translation>Die neueste gute Sicherung hat %1, die letzte vom %2; gemacht wurde sie am %3.</translation>
    </message>
    <message>
        <source>The newest good backup has %1; it was made on %2.</source>
        <translation>Die neueste gute Sicherung hat %1; gemacht wurde sie am %2.</translation>
    </message>
    <message>
        <source>How many reviews are missing from it is unknown; the collection was last written on %1.</source>
        <translation>Wie viele Wiederholungen ihr fehlen, ist unbekannt; die Sammlung wurde zuletzt am %1 geschrieben.</translation>
    </message>
    <message>
        <source>No review is missing from it.</source>
        <translation>Ihr fehlt keine Wiederholung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) made since are missing from it.</source>
        <translation>
            <numerusform>Ihr fehlt %Ln Wiederholung, die seitdem dazukam.</numerusform>
            <numerusform>Ihr fehlen %Ln Wiederholungen, die seitdem dazukamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Die Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>The collection is not there.</source>
        <translation>Die Sammlung ist nicht da.</translation>
    </message>
    <message>
        <source>The collection cannot be used.</source>
        <translation>Die Sammlung lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Whatever you choose, the backups stay where they are.</source>
        <translation>Wofür du dich auch entscheidest: Die Sicherungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept under another name in the same folder.</source>
        <translation>Wofür du dich auch entscheidest: Die beschädigte Datei bleibt unter einem anderen Namen im selben Ordner.</translation>
    </message>
    <message>
        <source>The reminder could not be shown (%1). It can be turned off in the settings.</source>
        <translation>Die Erinnerung konnte nicht angezeigt werden (%1). In den Einstellungen lässt sie sich abschalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) wait today, about %1 min.</source>
        <translation>
            <numerusform>%Ln Karte wartet heute, etwa %1 min.</numerusform>
            <numerusform>%Ln Karten warten heute, etwa %1 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::base</name>
    <message>
        <source>Today cannot be planned while another program changes the collection all the time; close what writes it</source>
        <translation>Heute lässt sich nicht planen, solange ein anderes Programm die Sammlung ständig ändert; schließe, was sie schreibt</translation>
    </message>
    <message>
        <source>Could not read the unfinished notes and answers in %1; the file is kept as %2.</source>
        <translation>Die unfertigen Notizen und Antworten in %1 waren nicht lesbar; die Datei bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>Could not read the unfinished notes and answers in %1: %2.</source>
        <translation>Die unfertigen Notizen und Antworten in %1 waren nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>What you type cannot be kept in %1 until it is saved: %2. Save it before you quit.</source>
        <translation>Was du tippst, kann vor dem Speichern nicht in %1 aufgehoben werden: %2. Speichere es, bevor du beendest.</translation>
    </message>
    <message>
        <source>Could not open %1: the file no longer exists. If you moved its folder, remove the old one in Settings and add the new one.</source>
        <translation>%1 konnte nicht geöffnet werden: Die Datei gibt es nicht mehr. Wenn du ihren Ordner verschoben hast, entferne in den Einstellungen den alten und füge den neuen hinzu.</translation>
    </message>
    <message>
        <source>The editor command %1 was not run: within a text that a shell runs, the name of a file could be a command. Set one in Settings that takes {file} as an argument, e.g. code -g {file}:{line}.</source>
        <translation>Der Editor-Befehl %1 wurde nicht ausgeführt: In einem Text, den eine Shell ausführt, könnte ein Dateiname ein Befehl sein. Trage in den Einstellungen einen ein, der {file} als Argument nimmt, etwa code -g {file}:{line}.</translation>
    </message>
    <message>
        <source>Could not start the editor %1. Set a command that works in Settings.</source>
        <translation>Der Editor %1 konnte nicht gestartet werden. Trage in den Einstellungen einen Befehl ein, der funktioniert.</translation>
    </message>
    <message>
        <source>Found no editor for %1, line %2. Set the command for yours in Settings, e.g. code -g {file}:{line}.</source>
        <translation>Für %1, Zeile %2, wurde kein Editor gefunden. Trage den Befehl für deinen in den Einstellungen ein, etwa code -g {file}:{line}.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln Wiederholung</numerusform>
            <numerusform>%Ln Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried: %1: %2</source>
        <translation>Nicht übernommen: %1: %2</translation>
    </message>
    <message>
        <source>The name does not say the format; end it in .json, .apkg or .csv</source>
        <translation>Der Name verrät das Format nicht; er muss auf .json, .apkg oder .csv enden</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert …</translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation>neu oder geändert</translation>
    </message>
    <message>
        <source>imported into %1</source>
        <translation>importiert nach %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <translation>%1 gespeichert in %2</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>in einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation>dddd, d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>Mid</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>cloze</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Cancelled; the memory model stays as it was.</source>
        <translation>Abgebrochen; das Gedächtnismodell bleibt, wie es war.</translation>
    </message>
    <message>
        <source>There is no adopted memory model to take back.</source>
        <translation>Es gibt kein übernommenes Gedächtnismodell, das zurückgenommen werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>The memory model before is in force again; the memory of %Ln card(s) changed.</source>
        <translation>
            <numerusform>Das vorige Gedächtnismodell gilt wieder; das Gedächtnis für %Ln Karte hat sich geändert.</numerusform>
            <numerusform>Das vorige Gedächtnismodell gilt wieder; das Gedächtnis für %Ln Karten hat sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are too few to judge by: the memory model stays as it is.</source>
        <translation>%1 reichen für ein Urteil nicht aus: Das Gedächtnismodell bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>log loss %1 instead of %2</source>
        <translation>Log-Verlust %1 statt %2</translation>
    </message>
    <message>
        <source>Fitted to the earlier reviews it would predict the later ones no better (%1): the memory model stays as it is.</source>
        <translation>An die früheren Wiederholungen angepasst würde es die späteren nicht besser vorhersagen (%1): Das Gedächtnismodell bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>The memory model was fitted to %1 and predicts the later ones better (%2). The memory of %Ln card(s) changed; due dates stay as they were promised.</source>
        <translation>
            <numerusform>Das Gedächtnismodell wurde an %1 angepasst und sagt die späteren besser vorher (%2). Das Gedächtnis für %Ln Karte hat sich geändert; fällig bleibt sie wie versprochen.</numerusform>
            <numerusform>Das Gedächtnismodell wurde an %1 angepasst und sagt die späteren besser vorher (%2). Das Gedächtnis für %Ln Karten hat sich geändert; fällig bleiben sie wie versprochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>No reviews on the last seven days.</source>
        <translation>In den letzten sieben Tagen keine Wiederholungen.</translation>
    </message>
    <message>
        <source>%1 in %2 on %3.</source>
        <translation>%1 in %2 an %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 recalled, %2 the week before.</source>
        <translation>%1 gewusst, in der Woche davor %2.</translation>
    </message>
    <message>
        <source>%1 recalled.</source>
        <translation>%1 gewusst.</translation>
    </message>
    <message>
        <source>Up: %1.</source>
        <translation>Gestiegen: %1.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>Gefallen: %1.</translation>
    </message>
    <message>
        <source>imported: no card in it is new</source>
        <translation>importiert: keine Karte darin ist neu</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::browse</name>
    <message>
        <source>Actions…</source>
        <translation>Aktionen …</translation>
    </message>
    <message>
        <source>Actions for the selected cards</source>
        <translation>Aktionen für die gewählten Karten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show or hide the answer</source>
        <translation>Antwort zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Nächste Karte</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>Vorige Karte</translation>
    </message>
    <message>
        <source>Read on, then the next card</source>
        <translation>Weiterlesen, dann die nächste Karte</translation>
    </message>
    <message>
        <source>Read back, then the previous card</source>
        <translation>Zurücklesen, dann die vorige Karte</translation>
    </message>
    <message>
        <source>Open the card&apos;s file in the editor</source>
        <translation>Die Datei der Karte im Editor öffnen</translation>
    </message>
    <message>
        <source>Change a card of your own here</source>
        <translation>Eine eigene Karte hier ändern</translation>
    </message>
    <message>
        <source>Back to Browse</source>
        <translation>Zurück zu Stöbern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Read like a book</source>
        <translation>Wie ein Buch lesen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <translation>Spickzettel</translation>
    </message>
    <message>
        <source>Reading a topic</source>
        <translation>Ein Thema lesen</translation>
    </message>
    <message>
        <source>Writing a card</source>
        <translation>Eine Karte schreiben</translation>
    </message>
    <message>
        <source>Search; Down goes to the cards</source>
        <translation>Suchen; mit Pfeil ab zu den Karten</translation>
    </message>
    <message>
        <source>Show the card&apos;s answer, or fold it again</source>
        <translation>Die Antwort der Karte zeigen oder wieder zuklappen</translation>
    </message>
    <message>
        <source>Study the selected cards now</source>
        <translation>Die gewählten Karten jetzt lernen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Study them without counting: no review is recorded</source>
        <translation>Lernen, ohne dass es zählt: Keine Wiederholung wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Write the selected exercise</source>
        <translation>Die gewählte Übung schreiben</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Suspend or resume the selected cards</source>
        <translation>Die gewählten Karten aussetzen oder fortsetzen</translation>
    </message>
    <message>
        <source>Flag or unflag them</source>
        <translation>Markieren oder Markierung entfernen</translation>
    </message>
    <message>
        <source>Reset them to new; their history is kept</source>
        <translation>Auf neu zurücksetzen; ihr Verlauf bleibt erhalten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Undo the last reset</source>
        <translation>Das letzte Zurücksetzen widerrufen</translation>
    </message>
    <message>
        <source>Put them into a mock interview</source>
        <translation>In ein Probegespräch nehmen</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Export them as Markdown or CSV</source>
        <translation>Als Markdown oder CSV exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cheat sheet to print: of everything found, or of several selected cards</source>
        <translation>Spickzettel zum Drucken: von allem Gefundenen oder von mehreren gewählten Karten</translation>
    </message>
    <message>
        <source>Cheat sheet…</source>
        <translation>Spickzettel …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Eine neue Karte schreiben</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Hier bearbeiten</translation>
    </message>
    <message>
        <source>Read the topic, or the search results, like a book</source>
        <translation>Das Thema oder die Treffer wie ein Buch lesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Clear the search; go back to Today</source>
        <translation>Suche leeren; zurück zu Heute</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>wird gelernt</translation>
    </message>
    <message>
        <source>mature</source>
        <translation>gefestigt</translation>
    </message>
    <message>
        <source>%1, leech</source>
        <translation>%1, hartnäckig</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>Wissen jetzt</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Aussetzer</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>No card matches</source>
        <translation>Keine Karte passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 gewählt</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No card matches %1</source>
        <translation>Keine Karte passt zu %1</translation>
    </message>
    <message>
        <source>Nothing to search for yet</source>
        <translation>Noch gibt es nichts zu suchen</translation>
    </message>
    <message>
        <source>The underlined part of the search is not valid. Correct it, or clear the search.</source>
        <translation>Der unterstrichene Teil der Suche ist ungültig. Verbessere ihn oder leere die Suche.</translation>
    </message>
    <message>
        <source>There are no cards yet</source>
        <translation>Es gibt noch keine Karten</translation>
    </message>
    <message>
        <source>Drop Markdown files or folders onto the window, or add a folder in the settings (Ctrl+,).</source>
        <translation>Zieh Markdown-Dateien oder Ordner auf das Fenster, oder füge in den Einstellungen einen Ordner hinzu (Strg+,).</translation>
    </message>
    <message>
        <source>Answer, line %1</source>
        <translation>Antwort, Zeile %1</translation>
    </message>
    <message>
        <source>Key points, line %1</source>
        <translation>Kernpunkte, Zeile %1</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Answer, in Markdown</source>
        <translation>Antwort, in Markdown</translation>
    </message>
    <message>
        <source>Key points, one a line</source>
        <translation>Kernpunkte, einer pro Zeile</translation>
    </message>
    <message>
        <source>Topic, as orm/relations</source>
        <translation>Thema, etwa orm/relations</translation>
    </message>
    <message>
        <source>The card as it will be</source>
        <translation>So wird die Karte aussehen</translation>
    </message>
    <message>
        <source>What is typed is kept for the next time</source>
        <translation>Was getippt ist, bleibt bis zum nächsten Mal erhalten</translation>
    </message>
    <message>
        <source>Only cards in folders of your own can be changed here, not those that come with Greenroom. E opens a card&apos;s file in the editor.</source>
        <translation>Hier lassen sich nur Karten in deinen eigenen Ordnern ändern, nicht die mitgelieferten. E öffnet die Datei einer Karte im Editor.</translation>
    </message>
    <message>
        <source>Change your card</source>
        <translation>Deine Karte ändern</translation>
    </message>
    <message>
        <source>The card was changed in its file since this was typed. Discard (D) shows the file&apos;s text; U then brings this back.</source>
        <translation>Die Karte wurde in ihrer Datei geändert, seit dies getippt wurde. Verwerfen (D) zeigt den Text der Datei; U bringt dann diesen zurück.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>The collection is read-only, so no card can be added to it.</source>
        <translation>Die Sammlung ist schreibgeschützt, daher kann keine Karte dazukommen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved: %1. What you typed is kept; Discard (D) shows the file&apos;s text.</source>
        <translation>Nicht gespeichert: %1. Was du getippt hast, bleibt erhalten; Verwerfen (D) zeigt den Text der Datei.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>The card is saved, but it is not read from there; Today lists the deck&apos;s problems.</source>
        <translation>Die Karte ist gespeichert, wird aber von dort nicht eingelesen; Heute listet die Fehler des Stapels auf.</translation>
    </message>
    <message>
        <source>Discarded. U brings it back.</source>
        <translation>Verworfen. U bringt es zurück.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Die Karte speichern</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Das Getippte verwerfen</translation>
    </message>
    <message>
        <source>Bring back what was discarded</source>
        <translation>Das Verworfene zurückholen</translation>
    </message>
    <message>
        <source>Leave a field; go back, and keep what is typed</source>
        <translation>Ein Feld verlassen; zurückgehen, das Getippte bleibt erhalten</translation>
    </message>
    <message>
        <source>There is an error in %1, line %2: %3. Until that is corrected you see the card as it was.</source>
        <translation>In %1, Zeile %2, ist ein Fehler: %3. Bis er behoben ist, siehst du die Karte, wie sie war.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Archived: its text is no longer in the deck.</source>
        <translation>Archiviert: Ihr Text ist nicht mehr im Stapel.</translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation>Ausgesetzt.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Markiert.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>The selected card</source>
        <translation>Die gewählte Karte</translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation>Taste: Leertaste</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ✓ right</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ✓ richtig</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Best match, otherwise the order of the deck</source>
        <translation>Bester Treffer, sonst Reihenfolge des Stapels</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, aufsteigend</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, absteigend</translation>
    </message>
    <message>
        <source>Search: words, &quot;phrases&quot;, topic:orm is:due level:senior -tag:n+1</source>
        <translation>Suche: Wörter, &quot;Wortfolgen&quot;, topic:orm is:due level:senior -tag:n+1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The cards were not saved to %1: %2. Choose another place.</source>
        <translation>Die Karten wurden nicht in %1 gespeichert: %2. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The cards were not saved to %1. %2.</source>
        <translation>Die Karten wurden nicht in %1 gespeichert. %2.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln card(s).</source>
        <translation>
            <numerusform>%Ln Karte fortgesetzt.</numerusform>
            <numerusform>%Ln Karten fortgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln card(s).</source>
        <translation>
            <numerusform>%Ln Karte ausgesetzt.</numerusform>
            <numerusform>%Ln Karten ausgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflagged %Ln card(s).</source>
        <translation>
            <numerusform>Markierung von %Ln Karte entfernt.</numerusform>
            <numerusform>Markierung von %Ln Karten entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %Ln card(s).</source>
        <translation>
            <numerusform>%Ln Karte markiert.</numerusform>
            <numerusform>%Ln Karten markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln card(s)?</source>
        <translation>
            <numerusform>%Ln Karte zurücksetzen?</numerusform>
            <numerusform>%Ln Karten zurücksetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts over as if never reviewed. The history is kept, but no longer counts.</source>
        <translation>Sie beginnen von vorn, als wären sie nie wiederholt worden. Der Verlauf bleibt erhalten, zählt aber nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing was reset: the selected cards are new already.</source>
        <translation>Nichts wurde zurückgesetzt: Die gewählten Karten sind schon neu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are new again; U undoes it.</source>
        <translation>
            <numerusform>%Ln Karte ist wieder neu; U widerruft es.</numerusform>
            <numerusform>%Ln Karten sind wieder neu; U widerruft es.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no reset to undo.</source>
        <translation>Es gibt kein Zurücksetzen, das sich widerrufen ließe.</translation>
    </message>
    <message>
        <source>Undid the reset.</source>
        <translation>Zurücksetzen widerrufen.</translation>
    </message>
    <message>
        <source>Export the selected cards</source>
        <translation>Die gewählten Karten exportieren</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>karten</translation>
    </message>
    <message>
        <source>Markdown cards (*.md)</source>
        <translation>Markdown-Karten (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s) that exist already?</source>
        <translation>
            <numerusform>%Ln vorhandene Datei ersetzen?</numerusform>
            <numerusform>%Ln vorhandene Dateien ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <translation>Den Spickzettel speichern</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>The card&apos;s file no longer exists, so there is nothing to edit.</source>
        <translation>Die Datei der Karte gibt es nicht mehr, daher gibt es nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>Topics; Enter reads one like a book</source>
        <translation>Themen; Eingabe liest eines wie ein Buch</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 % ready</source>
        <translation>%1: %2 Karten, %3 % bereit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::card</name>
    <message>
        <source>Weak answer</source>
        <translation>Schwache Antwort</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Falle</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>Hinweis %1</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Falsch: %1</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Kernpunkte</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Nachfrage: %1</translation>
    </message>
    <message numerus="yes">
        <source>Source(s)</source>
        <translation>
            <numerusform>Quelle</numerusform>
            <numerusform>Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text has %1. The card&apos;s file has all of it.</source>
        <translation>Nur der Anfang ist zu sehen: Der Text hat %1. Ganz steht er in der Datei der Karte.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>What can be done with the card</source>
        <translation>Was sich mit der Karte tun lässt</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Time since the question was shown</source>
        <translation>Zeit, seit die Frage zu sehen ist</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Einen Hinweis zeigen</translation>
    </message>
    <message>
        <source>Show another hint</source>
        <translation>Noch einen Hinweis zeigen</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Wähle alles, was zutrifft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Dein Code</translation>
    </message>
    <message>
        <source>Parts of the exercise</source>
        <translation>Teile der Übung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>From your code to the solution: %1</source>
        <translation>Von deinem Code zur Lösung: %1</translation>
    </message>
    <message>
        <source>Find in your code</source>
        <translation>In deinem Code suchen</translation>
    </message>
    <message>
        <source>Find in your code; Enter goes on, Escape ends</source>
        <translation>In deinem Code suchen; Eingabe sucht weiter, Escape beendet</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1, again in %2</source>
        <translation>%1, wieder in %2</translation>
    </message>
    <message>
        <source>Keys: %1, Space. Suggested</source>
        <translation>Tasten: %1, Leertaste. Vorgeschlagen</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>Card info</source>
        <translation>Über die Karte</translation>
    </message>
    <message>
        <source>Close card info</source>
        <translation>„Über die Karte“ schließen</translation>
    </message>
    <message>
        <source>New: not reviewed yet.</source>
        <translation>Neu: noch nicht wiederholt.</translation>
    </message>
    <message>
        <source>Recall now: %1 %
Stability %2, difficulty %3 of 10
%4, %5</source>
        <translation>Wissen jetzt: %1 %
Stabilität %2, Schwierigkeit %3 von 10
%4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapse(s)</source>
        <translation>
            <numerusform>%Ln Aussetzer</numerusform>
            <numerusform>%Ln Aussetzer</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Forgetting curve: %1 % now</source>
        <translation>Vergessenskurve: jetzt %1 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Did you say…</source>
        <translation>Hast du gesagt …</translation>
    </message>
    <message>
        <source>Did you say: %1</source>
        <translation>Hast du gesagt: %1</translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <translation>Strg %1</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Return saves, Escape does not</source>
        <translation>Strg+Eingabe speichert, Escape nicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>did not end in time</source>
        <translation>wurde nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>erster Lauf</translation>
    </message>
    <message>
        <source>second run</source>
        <translation>zweiter Lauf</translation>
    </message>
    <message>
        <source>third run</source>
        <translation>dritter Lauf</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What came of the run</source>
        <translation>Was der Lauf ergab</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ran in %1 ms · %2</source>
        <translation>lief in %1 ms · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other statement(s)</source>
        <translation>
            <numerusform>und %Ln weitere Anweisung</numerusform>
            <numerusform>und %Ln weitere Anweisungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks %1 of %2</source>
        <translation>Prüfungen %1 von %2</translation>
    </message>
    <message>
        <source>SQL %1</source>
        <translation>SQL %1</translation>
    </message>
    <message>
        <source>%1, in %2: %3</source>
        <translation>%1, in %2: %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 aus %2: %3</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Tippe die Antwort</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not quite. Accepted: %1.</source>
        <translation>Nicht ganz. Richtig wäre: %1.</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Richtig</translation>
    </message>
    <message>
        <source>✗ Not quite</source>
        <translation>✗ Nicht ganz</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Richtig wäre:</translation>
    </message>
    <message>
        <source>Heard in what you said.</source>
        <translation>In deinen Worten gehört.</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::charts</name>
    <message>
        <source>Charts cannot be drawn (%1). The numbers are in the tables</source>
        <translation>Diagramme lassen sich nicht zeichnen (%1). Die Zahlen stehen in den Tabellen</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::interview</name>
    <message>
        <source>Choose all that apply.</source>
        <translation>Wähle alles, was zutrifft.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Scratch pad</source>
        <translation>Notizblatt</translation>
    </message>
    <message>
        <source>Scratch pad, kept with your answer</source>
        <translation>Notizblatt, das bei deiner Antwort bleibt</translation>
    </message>
    <message>
        <source>Each hint takes a tenth of what your code is worth</source>
        <translation>Jeder Hinweis kostet ein Zehntel dessen, was dein Code wert ist</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Strg ⏎</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>Hinweis %1</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Hinweis %1 von %2</translation>
    </message>
    <message>
        <source>Time is up: the interview moved on.</source>
        <translation>Die Zeit ist um: Das Gespräch ging weiter.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Interview report</source>
        <translation>Gesprächsbericht</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>Deine Geschichten</translation>
    </message>
    <message>
        <source>Leave? Your answers are kept.</source>
        <translation>Verlassen? Deine Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Resume later</source>
        <translation>Später fortsetzen</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln Frage</numerusform>
            <numerusform>%Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>the format</source>
        <translation>das Format</translation>
    </message>
    <message>
        <source>the topics</source>
        <translation>die Themen</translation>
    </message>
    <message>
        <source>the levels</source>
        <translation>die Stufen</translation>
    </message>
    <message>
        <source>the stories</source>
        <translation>die Geschichten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No more cards match.</source>
        <translation>Mehr Karten passen nicht.</translation>
    </message>
    <message>
        <source>More would match without %1.</source>
        <translation>Mehr würden passen ohne %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>Technical test</source>
        <translation>Fachlicher Test</translation>
    </message>
    <message>
        <source>Live coding</source>
        <translation>Live-Coding</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
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
        <translation>Streng: nach Ablauf geht es weiter</translation>
    </message>
    <message>
        <source>Relaxed: overtime counts</source>
        <translation>Locker: Überziehen zählt</translation>
    </message>
    <message>
        <source>Strong no</source>
        <translation>Klares Nein</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Klares Ja</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Probegespräch</translation>
    </message>
    <message>
        <source>Your own stories</source>
        <translation>Deine eigenen Geschichten</translation>
    </message>
    <message>
        <source>Exercises on a real Django</source>
        <translation>Übungen auf einem echten Django</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1, about %2, over %3</source>
        <translation>%1, etwa %2, über %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1. %2</source>
        <translation>Nur %1. %2</translation>
    </message>
    <message>
        <source>No card matches, whichever filter is dropped: there are no cards, or several filters have to be relaxed together.</source>
        <translation>Keine Karte passt, welcher Filter auch wegfällt: Es gibt keine Karten, oder mehrere Filter müssen zusammen gelockert werden.</translation>
    </message>
    <message>
        <source>No card matches. %1</source>
        <translation>Keine Karte passt. %1</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nie ausgeführt</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 von %2 Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>first green %1</source>
        <translation>erstmals grün nach %1</translation>
    </message>
    <message>
        <source>never green</source>
        <translation>nie grün</translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies)</source>
        <translation>
            <numerusform>%Ln Abfrage</numerusform>
            <numerusform>%Ln Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>The level followed your answers and settled at %1. For a junior post that is a %2, for mid a %3, for senior a %4.</source>
        <translation>Die Stufe folgte deinen Antworten und blieb bei %1 stehen. Für eine Junior-Stelle ist das ein %2, für Mid ein %3, für Senior ein %4.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Behavioural only</source>
        <translation>Nur Verhaltensfragen</translation>
    </message>
    <message>
        <source>Grades count as reviews</source>
        <translation>Bewertungen zählen als Wiederholungen</translation>
    </message>
    <message>
        <source>Level follows answers</source>
        <translation>Stufe folgt den Antworten</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>Anzahl der Fragen</translation>
    </message>
    <message>
        <source>Or as you like it</source>
        <translation>Oder wie du magst</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>“Tell me about a time when…”: you answer with a story of your own, as situation, task, action and result. It is kept for the next interview.</source>
        <translation>„Erzählen Sie von einer Situation, in der …“: Du antwortest mit einer eigenen Geschichte aus Situation, Aufgabe, Handlung und Ergebnis. Sie bleibt für das nächste Gespräch erhalten.</translation>
    </message>
    <message>
        <source>Each graded answer also schedules its card, as in Study.</source>
        <translation>Jede bewertete Antwort plant auch ihre Karte, wie beim Lernen.</translation>
    </message>
    <message>
        <source>In a conversation: two strong answers, and the next question is a level up; two weak ones, and it is a level down.</source>
        <translation>Mündlich gilt: Nach zwei starken Antworten kommt die nächste Frage eine Stufe höher, nach zwei schwachen eine Stufe tiefer.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop the clock and resume later. Key: P</source>
        <translation>Die Uhr anhalten und später fortsetzen. Taste: P</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Resume later, or abandon the interview. Key: Esc</source>
        <translation>Das Gespräch später fortsetzen oder abbrechen. Taste: Esc</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>überzogen</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>Zeit übrig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Done answering</source>
        <translation>Fertig geantwortet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Did your answer hold?</source>
        <translation>Hat deine Antwort gehalten?</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The question could not be read aloud (%1). It goes on in silence.</source>
        <translation>Die Frage konnte nicht vorgelesen werden (%1). Es geht still weiter.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>After Esc: abandon the interview</source>
        <translation>Nach Esc: das Gespräch abbrechen</translation>
    </message>
    <message>
        <source>After Esc: leave and resume later</source>
        <translation>Nach Esc: verlassen und später fortsetzen</translation>
    </message>
    <message>
        <source>Run the code of an exercise against its checks</source>
        <translation>Den Code einer Übung gegen ihre Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Show a hint of an exercise; it takes a tenth of what your code is worth</source>
        <translation>Einen Hinweis zur Übung zeigen; er kostet ein Zehntel dessen, was dein Code wert ist</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hand in the code of an exercise</source>
        <translation>Den Code einer Übung abgeben</translation>
    </message>
    <message>
        <source>Done: continue; then give the suggested grade</source>
        <translation>Fertig: weiter; dann die vorgeschlagene Bewertung geben</translation>
    </message>
    <message>
        <source>Pick an option</source>
        <translation>Eine Option wählen</translation>
    </message>
    <message>
        <source>Tick a key point, at that step</source>
        <translation>Einen Kernpunkt abhaken, wenn es so weit ist</translation>
    </message>
    <message>
        <source>Tick a key point</source>
        <translation>Einen Kernpunkt abhaken</translation>
    </message>
    <message>
        <source>Read the question aloud, once more</source>
        <translation>Die Frage noch einmal vorlesen</translation>
    </message>
    <message>
        <source>Your answer to the follow-up held</source>
        <translation>Deine Antwort auf die Nachfrage hat gehalten</translation>
    </message>
    <message>
        <source>It did not hold</source>
        <translation>Sie hat nicht gehalten</translation>
    </message>
    <message>
        <source>Grade the answer Again</source>
        <translation>Die Antwort mit Nochmal bewerten</translation>
    </message>
    <message>
        <source>Grade it Hard</source>
        <translation>Mit Schwer bewerten</translation>
    </message>
    <message>
        <source>Grade it Good</source>
        <translation>Mit Gut bewerten</translation>
    </message>
    <message>
        <source>Grade it Easy</source>
        <translation>Mit Einfach bewerten</translation>
    </message>
    <message>
        <source>Skip the question; F7 also while typing</source>
        <translation>Die Frage überspringen; beim Tippen F7</translation>
    </message>
    <message>
        <source>I don&apos;t know; F8 also while typing</source>
        <translation>Weiß ich nicht; beim Tippen F8</translation>
    </message>
    <message>
        <source>Write in the scratch pad or the story</source>
        <translation>Ins Notizblatt oder in die Geschichte schreiben</translation>
    </message>
    <message>
        <source>Pause: stop the clock and resume later</source>
        <translation>Pause: die Uhr anhalten und später fortsetzen</translation>
    </message>
    <message>
        <source>Hide or show the clock</source>
        <translation>Die Uhr verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Leave a text field; then offer to leave or abandon</source>
        <translation>Ein Textfeld verlassen; danach Verlassen oder Abbrechen anbieten</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>nicht richtig</translation>
    </message>
    <message>
        <source>%1 of %2 key points</source>
        <translation>%1 von %2 Kernpunkten</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups held</source>
        <translation>%1 von %2 Nachfragen gehalten</translation>
    </message>
    <message>
        <source>Follow-up %1 of %2</source>
        <translation>Nachfrage %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hat gehalten</translation>
    </message>
    <message>
        <source>did not hold</source>
        <translation>hat nicht gehalten</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was du geschrieben hast</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The answer: %1 Did yours hold? Y for yes, N for no.</source>
        <translation>Die Antwort: %1 Hat deine gehalten? Y für ja, N für nein.</translation>
    </message>
    <message>
        <source>Suggested grade: %1, by %2.</source>
        <translation>Vorgeschlagene Bewertung: %1, wegen %2.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Could not write the report to %1: %2. The interview itself is kept in the collection; export it to another place.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden: %2. Das Gespräch selbst bleibt in der Sammlung; exportiere den Bericht an einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 von 100</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>Nichts wurde beantwortet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation>Diese jetzt lernen</translation>
    </message>
    <message numerus="yes">
        <source>Study %Ln missed card(s)</source>
        <translation>
            <numerusform>%Ln verfehlte Karte lernen</numerusform>
            <numerusform>%Ln verfehlte Karten lernen</numerusform>
        </translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Nach Stufe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>interview-%1.%2</source>
        <translation>gespraech-%1.%2</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Study the missed cards</source>
        <translation>Die verfehlten Karten lernen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht gewusst</translation>
    </message>
    <message>
        <source>time up</source>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>%1 % of the rubric</source>
        <translation>%1 % des Rasters</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups</source>
        <translation>%1 von %2 Nachfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Nichts hat gefehlt.</translation>
    </message>
    <message>
        <source>It is at question %1 of %2</source>
        <translation>Es steht bei Frage %1 von %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, the clock at %2.</source>
        <translation>%1, die Uhr bei %2.</translation>
    </message>
    <message>
        <source>%1 is in progress</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>Scores over time: %1</source>
        <translation>Punkte im Lauf der Zeit: %1</translation>
    </message>
    <message>
        <source>no follow-ups</source>
        <translation>keine Nachfragen</translation>
    </message>
    <message>
        <source>%1: %2 of the rubric, %3, %4</source>
        <translation>%1: %2 des Rasters, %3, %4</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>What you tell when they ask about you: read, write and rehearse it</source>
        <translation>Was du erzählst, wenn man nach dir fragt: lesen, schreiben und proben</translation>
    </message>
    <message>
        <source>Delete the chosen interview; the reviews that it recorded stay</source>
        <translation>Das gewählte Gespräch löschen; aufgezeichnete Wiederholungen bleiben</translation>
    </message>
    <message>
        <source>Past interviews</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Past interviews; Enter opens the report</source>
        <translation>Frühere Gespräche; Eingabe öffnet den Bericht</translation>
    </message>
    <message>
        <source>Choose an interview in the list first.</source>
        <translation>Wähle zuerst ein Gespräch in der Liste.</translation>
    </message>
    <message>
        <source>The interview is deleted; its reviews stay. U undoes it.</source>
        <translation>Das Gespräch ist gelöscht; seine Wiederholungen bleiben. U widerruft es.</translation>
    </message>
    <message>
        <source>Nothing was answered, so the interview is not kept. U undoes it.</source>
        <translation>Nichts wurde beantwortet, daher bleibt das Gespräch nicht erhalten. U widerruft es.</translation>
    </message>
    <message>
        <source>An interview is in progress: resume it, or abandon it first.</source>
        <translation>Ein Gespräch läuft noch: Setze es fort oder brich es zuerst ab.</translation>
    </message>
    <message>
        <source>%1. No exercise: %2</source>
        <translation>%1. Keine Übung: %2</translation>
    </message>
    <message>
        <source>Tick at least one topic and one level.</source>
        <translation>Kreuze mindestens ein Thema und eine Stufe an.</translation>
    </message>
    <message>
        <source>Django is being started for the exercises…</source>
        <translation>Django wird für die Übungen gestartet …</translation>
    </message>
    <message>
        <source>Exercises cannot be run here. %1</source>
        <translation>Übungen lassen sich hier nicht ausführen. %1</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Eine Vorlage wählen</translation>
    </message>
    <message>
        <source>Start, or resume the one in progress</source>
        <translation>Beginnen oder das laufende fortsetzen</translation>
    </message>
    <message>
        <source>Abandon the interview in progress</source>
        <translation>Das laufende Gespräch abbrechen</translation>
    </message>
    <message>
        <source>Delete the chosen past interview; its reviews stay</source>
        <translation>Das gewählte frühere Gespräch löschen; seine Wiederholungen bleiben</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Das Löschen widerrufen</translation>
    </message>
    <message>
        <source>Your stories: read, write and rehearse them</source>
        <translation>Deine Geschichten: lesen, schreiben und proben</translation>
    </message>
    <message>
        <source>Leave a field; go back to Today</source>
        <translation>Ein Feld verlassen; zurück zu Heute</translation>
    </message>
    <message>
        <source>%1. Key: %2</source>
        <translation>%1. Taste: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Antworten: %1</translation>
    </message>
    <message>
        <source>    told %1, %2 of the key points</source>
        <translation>    %1 erzählt, %2 der Kernpunkte</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Use for another question…</source>
        <translation>Für eine andere Frage verwenden …</translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation>Die Geschichte zeigen</translation>
    </message>
    <message>
        <source>What you tell when they ask about you. One story may answer several questions. It is saved as you type.</source>
        <translation>Was du erzählst, wenn man nach dir fragt. Eine Geschichte kann mehrere Fragen beantworten. Sie wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Stories, then the questions without one; Enter writes</source>
        <translation>Geschichten, dann die Fragen ohne eine; Eingabe schreibt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No card of the decks asks about you; those with the tag &quot;star&quot; do.</source>
        <translation>Keine Karte der Stapel fragt nach dir; das tun solche mit dem Tag „star“.</translation>
    </message>
    <message>
        <source>Every question about you has a story</source>
        <translation>Jede Frage nach dir hat eine Geschichte</translation>
    </message>
    <message>
        <source>Choose a story in the list first.</source>
        <translation>Wähle zuerst eine Geschichte in der Liste.</translation>
    </message>
    <message>
        <source>The story is deleted. U undoes it.</source>
        <translation>Die Geschichte ist gelöscht. U widerruft es.</translation>
    </message>
    <message>
        <source>Tell it aloud, in %1.</source>
        <translation>Erzähle sie laut, in %1.</translation>
    </message>
    <message>
        <source>There is no story for it yet: write down what you just told.</source>
        <translation>Dazu gibt es noch keine Geschichte: Schreib auf, was du eben erzählt hast.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Rehearse the chosen story; then show it, and the next question</source>
        <translation>Die gewählte Geschichte proben; sie dann zeigen, dann die nächste Frage</translation>
    </message>
    <message>
        <source>Write the chosen story</source>
        <translation>Die gewählte Geschichte schreiben</translation>
    </message>
    <message>
        <source>Use the story for another question</source>
        <translation>Die Geschichte für eine andere Frage verwenden</translation>
    </message>
    <message>
        <source>Delete the story; its questions stay</source>
        <translation>Die Geschichte löschen; ihre Fragen bleiben</translation>
    </message>
    <message>
        <source>Leave a field; end the rehearsal; back to the interview&apos;s set-up</source>
        <translation>Ein Feld verlassen; das Proben beenden; zurück zur Vorbereitung</translation>
    </message>
    <message>
        <source>no story yet</source>
        <translation>noch keine Geschichte</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Erzählt</translation>
    </message>
    <message numerus="yes">
        <source>Abandoned after %1 of %Ln question(s)</source>
        <translation>
            <numerusform>Abgebrochen nach %1 von %Ln Frage</numerusform>
            <numerusform>Abgebrochen nach %1 von %Ln Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way, %1 of %Ln question(s) answered</source>
        <translation>
            <numerusform>Läuft noch, %1 von %Ln Frage beantwortet</numerusform>
            <numerusform>Läuft noch, %1 von %Ln Fragen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>strong no</source>
        <translation>klares Nein</translation>
    </message>
    <message>
        <source>no</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>klares Ja</translation>
    </message>
    <message>
        <source>The target time of %1 has passed.</source>
        <translation>Die Zielzeit von %1 ist vorbei.</translation>
    </message>
    <message>
        <source>nobody speaks in it</source>
        <translation>darin spricht niemand</translation>
    </message>
    <message>
        <source>first word after %1</source>
        <translation>erstes Wort nach %1</translation>
    </message>
    <message>
        <source>no pause over 2 s</source>
        <translation>keine Pause über 2 s</translation>
    </message>
    <message>
        <source>%1, the longest %2</source>
        <translation>%1, die längste %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln Pause</numerusform>
            <numerusform>%Ln Pausen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 silence</source>
        <translation>%1 Stille</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>leise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln Wort je Minute</numerusform>
            <numerusform>%Ln Wörter je Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filler word(s)</source>
        <translation>
            <numerusform>%Ln Füllwort</numerusform>
            <numerusform>%Ln Füllwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>It cannot be heard: %1.</source>
        <translation>Sie lässt sich nicht abspielen: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Sie lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was du gesagt hast</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>At %1 times the speed</source>
        <translation>Mit %1-facher Geschwindigkeit</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Recording: %1. The interview goes on without.</source>
        <translation>Aufnahme: %1. Das Gespräch geht ohne weiter.</translation>
    </message>
    <message>
        <source>Your answer was not turned into text: %1.</source>
        <translation>Deine Antwort wurde nicht zu Text: %1.</translation>
    </message>
    <message>
        <source>Listen to your answer, or stop</source>
        <translation>Deine Antwort anhören, oder anhalten</translation>
    </message>
    <message>
        <source>The microphone is open</source>
        <translation>Das Mikrofon ist offen</translation>
    </message>
    <message>
        <source>Recording.</source>
        <translation>Aufnahme läuft.</translation>
    </message>
    <message>
        <source>The microphone is waking up: wait a moment…</source>
        <translation>Das Mikrofon wacht auf: einen Moment …</translation>
    </message>
    <message numerus="yes">
        <source>The microphone is waking up: wait, it has taken %Ln second(s)…</source>
        <translation>
            <numerusform>Das Mikrofon wacht auf: warte, es dauert schon %Ln Sekunde …</numerusform>
            <numerusform>Das Mikrofon wacht auf: warte, es dauert schon %Ln Sekunden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Aufnahme, %1</translation>
    </message>
    <message>
        <source>Loudness: %1</source>
        <translation>Lautstärke: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>%1 over time: %2</source>
        <translation>%1 im Lauf der Zeit: %2</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Pace, of the target time</source>
        <translation>Tempo, von der Zielzeit</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>Share of silence</source>
        <translation>Anteil Stille</translation>
    </message>
    <message>
        <source>%1 of them fillers</source>
        <translation>%1 davon Füllwörter</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>Aufnahme von %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none over 2 s</source>
        <translation>keine über 2 s</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::progress</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was reviewed in this range. After the first review this chart shows one bar for each day or week.</source>
        <translation>In diesem Zeitraum wurde nichts wiederholt. Nach der ersten Wiederholung zeigt dieses Diagramm einen Balken für jeden Tag oder jede Woche.</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 in %2, %3 a day on average.</source>
        <translation>%1 in %2, im Schnitt %3 am Tag.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1 hours in %2, %3 minutes a day on average. An answer counts two minutes at most: longer ones were pauses.</source>
        <translation>%1 Stunden in %2, im Schnitt %3 Minuten am Tag. Eine Antwort zählt höchstens zwei Minuten: Längere waren Pausen.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seconds a card</source>
        <translation>Sekunden pro Karte</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>%1 seconds a card on average.</source>
        <translation>Im Schnitt %1 Sekunden pro Karte.</translation>
    </message>
    <message>
        <source>No review in this range came a day or more after its card&apos;s previous one. From the second day on this chart compares what was expected with what you recalled.</source>
        <translation>In diesem Zeitraum kam keine Wiederholung einen Tag oder länger nach der vorigen ihrer Karte. Vom zweiten Tag an vergleicht dieses Diagramm, was erwartet wurde, mit dem, was du gewusst hast.</translation>
    </message>
    <message>
        <source>recall predicted</source>
        <translation>vorhergesagtes Wissen</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>gewusst</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Predicted from</source>
        <translation>Vorhergesagt von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Mean predicted</source>
        <translation>Im Mittel vorhergesagt</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Gewusst</translation>
    </message>
    <message>
        <source>As predicted</source>
        <translation>Wie vorhergesagt</translation>
    </message>
    <message>
        <source>Of %1 %2 were recalled, %3 was predicted. Log loss %4; always saying %2 would have %5. Left out: reviews less than a day after the one before. Points stand for %6 or more.</source>
        <translation>Von %1 wurden %2 gewusst, vorhergesagt waren %3. Log-Verlust %4; immer %2 zu sagen ergäbe %5. Nicht gezählt: Wiederholungen weniger als einen Tag nach der vorigen. Punkte stehen für %6 oder mehr.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>%1: numbers or chart</source>
        <translation>%1: Zahlen oder Diagramm</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>%1 in numbers</source>
        <translation>%1 in Zahlen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>%1 has no ending that says what to write; name it .png, .svg or .csv.</source>
        <translation>%1 hat keine Endung, die sagt, was zu schreiben ist; nenne es .png, .svg oder .csv.</translation>
    </message>
    <message>
        <source>Could not write the chart to %1: %2. Save it to another place.</source>
        <translation>Das Diagramm konnte nicht nach %1 geschrieben werden: %2. Speichere es an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Aufgewendete Zeit</translation>
    </message>
    <message>
        <source>Time per card</source>
        <translation>Zeit pro Karte</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Tageszeiten</translation>
    </message>
    <message>
        <source>Leeches</source>
        <translation>Hartnäckige Karten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No card is scheduled. Once the first cards are reviewed this chart shows on which days they come back.</source>
        <translation>Keine Karte ist geplant. Sobald die ersten Karten wiederholt sind, zeigt dieses Diagramm, an welchen Tagen sie zurückkommen.</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>karten</translation>
    </message>
    <message>
        <source>%1 left over from earlier days, %2 due in the time shown, %3 later. New cards would come on top.</source>
        <translation>%1 von früheren Tagen übrig, %2 fällig im gezeigten Zeitraum, %3 später. Neue Karten kämen dazu.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>A day or more apart</source>
        <translation>Nach einem Tag oder länger</translation>
    </message>
    <message>
        <source>Nothing was reviewed in this range. Afterwards this chart shows at which hours you study and how well you recall then.</source>
        <translation>In diesem Zeitraum wurde nichts wiederholt. Danach zeigt dieses Diagramm, zu welchen Stunden du lernst und wie viel du dann weißt.</translation>
    </message>
    <message>
        <source>Most reviews fall into the hour from %1. Recall counts reviews a day or more apart, in hours with at least %2 of them.</source>
        <translation>Die meisten Wiederholungen fallen in die Stunde ab %1. Das Wissen zählt Wiederholungen nach einem Tag oder länger, in Stunden mit mindestens %2 davon.</translation>
    </message>
    <message>
        <source>Split it: it asks for many things at once</source>
        <translation>Teile sie: Sie fragt vieles auf einmal</translation>
    </message>
    <message>
        <source>Write a note: what makes it different from similar cards?</source>
        <translation>Schreib eine Notiz: Was unterscheidet sie von ähnlichen Karten?</translation>
    </message>
    <message>
        <source>Reword it: the note did not help</source>
        <translation>Formuliere sie um: Die Notiz hat nicht geholfen</translation>
    </message>
    <message>
        <source>Suspend it and come back later</source>
        <translation>Setze sie aus und komm später darauf zurück</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What may help</source>
        <translation>Was helfen kann</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Aussetzer</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>No leeches. A card that lapses %1 times is listed here, with what may help.</source>
        <translation>Keine hartnäckigen Karten. Eine Karte, die %1 Mal aussetzt, steht hier, mit dem, was helfen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) lapsed %1 times or more.</source>
        <translation>
            <numerusform>%Ln Karte setzte %1 Mal oder öfter aus.</numerusform>
            <numerusform>%Ln Karten setzten %1 Mal oder öfter aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>No card here was reviewed yet. After the first reviews this chart sorts the cards by stability.</source>
        <translation>Keine Karte hier wurde schon wiederholt. Nach den ersten Wiederholungen ordnet dieses Diagramm die Karten nach Stabilität.</translation>
    </message>
    <message>
        <source>stability in days</source>
        <translation>Stabilität in Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), half of them more stable than %1 days. Each bar spans twice the time of the one before.</source>
        <translation>
            <numerusform>%Ln Karte, die Hälfte stabiler als %1 Tage. Jeder Balken umfasst doppelt so viel Zeit wie der davor.</numerusform>
            <numerusform>%Ln Karten, die Hälfte stabiler als %1 Tage. Jeder Balken umfasst doppelt so viel Zeit wie der davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>difficulty, 1 easy to 10 hard</source>
        <translation>Schwierigkeit, 1 leicht bis 10 schwer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), difficulty %1 on average.</source>
        <translation>
            <numerusform>%Ln Karte, im Schnitt Schwierigkeit %1.</numerusform>
            <numerusform>%Ln Karten, im Schnitt Schwierigkeit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>CSV, the numbers (*.csv)</source>
        <translation>CSV, die Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Show a month, a quarter, a year, or everything</source>
        <translation>Einen Monat, ein Quartal, ein Jahr oder alles zeigen</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Ein Thema wählen</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table, or the chart</source>
        <translation>Die Zahlen des Diagramms als Tabelle zeigen, oder das Diagramm</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>Das Diagramm als PNG, SVG oder CSV speichern</translation>
    </message>
    <message>
        <source>Go back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Most ready is %1 (%2), least %3 (%4). New cards count as unknown.</source>
        <translation>Am besten sitzt %1 (%2), am wenigsten %3 (%4). Neue Karten zählen als unbekannt.</translation>
    </message>
    <message>
        <source>On the day: what would be left if you reviewed nothing more.</source>
        <translation>Am Tag selbst: was übrig wäre, wenn du nichts mehr wiederholst.</translation>
    </message>
    <message>
        <source>Set the interview&apos;s date to see what would be left on the day.</source>
        <translation>Gib den Tag des Vorstellungsgesprächs an, um zu sehen, was dann übrig wäre.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag selbst</translation>
    </message>
    <message>
        <source>No card here was reviewed yet. Once some are, this chart shows how much of each topic you would recall.</source>
        <translation>Keine Karte hier wurde schon wiederholt. Sobald es welche sind, zeigt dieses Diagramm, wie viel du von jedem Thema wüsstest.</translation>
    </message>
    <message>
        <source>The %1 least ready are drawn.</source>
        <translation>Gezeichnet sind die %1 am wenigsten sicheren.</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>No topic rose or fell by a percent.</source>
        <translation>Kein Thema stieg oder fiel um ein Prozent.</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::settings</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Made on the first start of each day: all of today&apos;s are kept, then one for each of 7 days, 8 weeks and 12 months.</source>
        <translation>Gemacht beim ersten Start jedes Tages: Alle von heute bleiben, dann je eine für 7 Tage, 8 Wochen und 12 Monate.</translation>
    </message>
    <message>
        <source>Backed up %1.</source>
        <translation>%1 gesichert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the collection of %1, with %2?</source>
        <translation>Die Sammlung vom %1 mit %2 wiederherstellen?</translation>
    </message>
    <message>
        <source>The present collection is backed up first, so that you can return to it.</source>
        <translation>Die jetzige Sammlung wird zuerst gesichert, damit du zu ihr zurückkehren kannst.</translation>
    </message>
    <message>
        <source>Restored the collection with %1; the one before is the newest backup.</source>
        <translation>Die Sammlung mit %1 ist wiederhergestellt; die vorige ist die neueste Sicherung.</translation>
    </message>
    <message>
        <source>There is no folder %1 yet; the first backup creates it.</source>
        <translation>Den Ordner %1 gibt es noch nicht; die erste Sicherung legt ihn an.</translation>
    </message>
    <message>
        <source>Could not open the folder; it is %1</source>
        <translation>Der Ordner konnte nicht geöffnet werden; es ist %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letzte Wiederholung</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Devices in the sync folder</source>
        <translation>Geräte im Abgleichordner</translation>
    </message>
    <message>
        <source>Do you study on more than one device? Name a folder above that Dropbox, Syncthing, Nextcloud or Git carries between them: each device writes a log of its own there and reads those of the others.</source>
        <translation>Lernst du auf mehr als einem Gerät? Nenne oben einen Ordner, den Dropbox, Syncthing, Nextcloud oder Git zwischen ihnen überträgt: Jedes Gerät schreibt dort sein eigenes Protokoll und liest die der anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of this device are not in the folder yet.</source>
        <translation>
            <numerusform>%Ln Änderung dieses Geräts ist noch nicht im Ordner.</numerusform>
            <numerusform>%Ln Änderungen dieses Geräts sind noch nicht im Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this device is in the folder.</source>
        <translation>Alles von diesem Gerät ist im Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of others wait for what they belong to.</source>
        <translation>
            <numerusform>%Ln Änderung anderer wartet auf das, wozu sie gehört.</numerusform>
            <numerusform>%Ln Änderungen anderer warten auf das, wozu sie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (dieses)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation>%1 kommen noch</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Alles da</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import Anki packages with their reviews, tables of questions, and what Greenroom exported elsewhere; a file dropped on the window is imported, too. Export all there is, every card for Anki, or a table.</source>
        <translation>Importiere Anki-Pakete mit ihren Wiederholungen, Tabellen mit Fragen, und was Greenroom anderswo exportiert hat; auch eine Datei, die auf das Fenster gezogen wird, wird importiert. Exportiere alles, jede Karte für Anki, oder eine Tabelle.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What can be imported (*.apkg *.colpkg *.json *.csv *.tsv *.txt)</source>
        <translation>Was sich importieren lässt (*.apkg *.colpkg *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All there is (*.json);;Anki package (*.apkg);;Table (*.csv)</source>
        <translation>Alles (*.json);;Anki-Paket (*.apkg);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The text below is the answer</source>
        <translation>Der Text darunter ist die Antwort</translation>
    </message>
    <message>
        <source>Deck folders</source>
        <translation>Stapelordner</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>The cards that come with Greenroom are always included.</source>
        <translation>Die Karten, die mit Greenroom kommen, sind immer dabei.</translation>
    </message>
    <message>
        <source>For lists of questions without &quot;### Answer&quot;: takes the text below a question as its answer. The files stay as they are.</source>
        <translation>Für Fragelisten ohne „### Answer“: nimmt den Text unter einer Frage als ihre Antwort. Die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Add a folder of Markdown cards</source>
        <translation>Einen Ordner mit Markdown-Karten hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) without an answer&apos;s heading</source>
        <translation>
            <numerusform>%Ln Frage ohne Überschrift für die Antwort</numerusform>
            <numerusform>%Ln Fragen ohne Überschrift für die Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Text below is the answer</source>
        <translation>Text darunter ist die Antwort</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Ordner oder Datei</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>“%1” does not do for “%2”: it takes %3.</source>
        <translation>„%1“ geht nicht für „%2“: Möglich ist %3.</translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation>Noch kein Gespräch</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Greenroom speaks it when it is opened next; the cards stay as they are.</source>
        <translation>Greenroom spricht sie ab dem nächsten Start; die Karten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Editor command</source>
        <translation>Editor-Befehl</translation>
    </message>
    <message>
        <source>Found automatically; or e.g. code -g {file}:{line}</source>
        <translation>Wird gefunden; oder etwa code -g {file}:{line}</translation>
    </message>
    <message>
        <source>Remind me each day at</source>
        <translation>Erinnere mich jeden Tag um</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Uhrzeit der Erinnerung</translation>
    </message>
    <message>
        <source>By a notification of your desktop, while Greenroom is open and you are elsewhere, if anything waits.</source>
        <translation>Durch eine Benachrichtigung deines Desktops, wenn Greenroom offen ist, du woanders bist und etwas wartet.</translation>
    </message>
    <message>
        <source>Fit it to my reviews</source>
        <translation>An meine Wiederholungen anpassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Zurück zum vorigen</translation>
    </message>
    <message>
        <source>Progress of fitting the memory model</source>
        <translation>Fortschritt beim Anpassen des Gedächtnismodells</translation>
    </message>
    <message>
        <source>The memory model was fitted to %1 on %2.</source>
        <translation>Das Gedächtnismodell wurde am %2 an %1 angepasst.</translation>
    </message>
    <message>
        <source>The memory model has its published parameters.</source>
        <translation>Das Gedächtnismodell hat seine veröffentlichten Parameter.</translation>
    </message>
    <message>
        <source>From 400 reviews on it is fitted to yours by itself, and adopted if it predicts them better.</source>
        <translation>Ab 400 Wiederholungen wird es von selbst an deine angepasst, und übernommen, wenn es sie besser vorhersagt.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In interviews</source>
        <translation>In Gesprächen</translation>
    </message>
    <message>
        <source>In interviews and in Study</source>
        <translation>In Gesprächen und beim Lernen</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Questions are read out</source>
        <translation>Fragen werden vorgelesen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The desktop&apos;s own</source>
        <translation>Die des Desktops</translation>
    </message>
    <message>
        <source>Nothing can be heard: %1.</source>
        <translation>Nichts ist zu hören: %1.</translation>
    </message>
    <message>
        <source>Progress of the import or export</source>
        <translation>Fortschritt des Imports oder Exports</translation>
    </message>
    <message>
        <source>Record my answers</source>
        <translation>Aufnehmen, was ich in Gesprächen sage</translation>
    </message>
    <message>
        <source>Copy them to…</source>
        <translation>Kopieren nach …</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Recordings stay for</source>
        <translation>Aufnahmen bleiben</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Recordings take at most</source>
        <translation>Aufnahmen nehmen höchstens</translation>
    </message>
    <message>
        <source>Command that turns speech into text</source>
        <translation>Befehl, der Sprache zu Text macht</translation>
    </message>
    <message>
        <source>None found; or e.g. whisper-cli -m MODEL -np -nt {file}</source>
        <translation>Keiner gefunden; z. B. whisper-cli -m MODEL -np -nt {file}</translation>
    </message>
    <message>
        <source>The microphone is open while you answer, and a red lamp shows it. Recordings stay on this computer, beside your collection, and are in no backup and no export.</source>
        <translation>Das Mikrofon ist offen, während du antwortest, und eine rote Lampe zeigt es. Aufnahmen bleiben auf diesem Rechner, neben deiner Sammlung, und sind in keiner Sicherung und keinem Export.</translation>
    </message>
    <message>
        <source>They take at most</source>
        <translation>Sie nehmen höchstens</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Delete all recordings?</source>
        <translation>Alle Aufnahmen löschen?</translation>
    </message>
    <message>
        <source>Delete all recordings and their transcripts? This cannot be undone; your interviews and their figures stay.</source>
        <translation>Alle Aufnahmen und ihre Mitschriften löschen? Das lässt sich nicht widerrufen; deine Gespräche und ihre Zahlen bleiben.</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>Es gibt keine Aufnahmen.</translation>
    </message>
    <message>
        <source>%1, %2, in %3.</source>
        <translation>%1, %2, in %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all recordings were deleted: %1.</source>
        <translation>Nicht alle Aufnahmen wurden gelöscht: %1.</translation>
    </message>
    <message>
        <source>Copy recordings to</source>
        <translation>Aufnahmen kopieren nach</translation>
    </message>
    <message>
        <source>The recordings were not copied: %1.</source>
        <translation>Die Aufnahmen wurden nicht kopiert: %1.</translation>
    </message>
    <message>
        <source>Recording your answers</source>
        <translation>Deine Antworten aufnehmen</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::speech</name>
    <message>
        <source>nothing reads aloud here; install speech-dispatcher, espeak-ng and qt6-speech-speechd-plugin</source>
        <translation>hier liest nichts vor; installiere speech-dispatcher, espeak-ng und qt6-speech-speechd-plugin</translation>
    </message>
    <message>
        <source>there is no microphone; connect one</source>
        <translation>es gibt kein Mikrofon; schließe eines an</translation>
    </message>
    <message>
        <source>the microphone cannot be opened; look whether your desktop lets programs use it</source>
        <translation>das Mikrofon lässt sich nicht öffnen; sieh nach, ob dein System Programmen seine Nutzung erlaubt</translation>
    </message>
    <message>
        <source>the microphone is gone; what you said so far is kept. Connect it again before the next question</source>
        <translation>das Mikrofon ist weg; was du bisher gesagt hast, ist erhalten. Schließe es vor der nächsten Frage wieder an</translation>
    </message>
    <message>
        <source>the microphone gives no sound; look whether it is switched on</source>
        <translation>das Mikrofon gibt keinen Ton; sieh nach, ob es eingeschaltet ist</translation>
    </message>
    <message>
        <source>%1. What you said before is kept</source>
        <translation>%1. Was du vorher gesagt hast, ist erhalten</translation>
    </message>
    <message>
        <source>there is no loudspeaker; connect one</source>
        <translation>es gibt keinen Lautsprecher; schließe einen an</translation>
    </message>
    <message>
        <source>the loudspeaker is gone; connect it again</source>
        <translation>der Lautsprecher ist weg; schließe ihn wieder an</translation>
    </message>
    <message>
        <source>the loudspeaker cannot be opened; look at your desktop&apos;s sound settings</source>
        <translation>der Lautsprecher lässt sich nicht öffnen; sieh in die Toneinstellungen deines Systems</translation>
    </message>
    <message>
        <source>%1 cannot be run (%2); look at its command in Settings</source>
        <translation>%1 lässt sich nicht ausführen (%2); sieh dir den Befehl in den Einstellungen an</translation>
    </message>
    <message>
        <source>%1 ended with an error; try it in a terminal</source>
        <translation>%1 endete mit einem Fehler; probiere es in einem Terminal</translation>
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
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>A mock interview</source>
        <translation>Ein Probegespräch</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message numerus="yes">
        <source>You answered %Ln card(s).</source>
        <translation>
            <numerusform>Du hast %Ln Karte beantwortet.</numerusform>
            <numerusform>Du hast %Ln Karten beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is due %1.</source>
        <translation>Die nächste ist %1 fällig.</translation>
    </message>
    <message>
        <source>Wait here until it appears, or come back later.</source>
        <translation>Warte hier, bis sie erscheint, oder komm später wieder.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Fertig für jetzt</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Fertig für heute</translation>
    </message>
    <message>
        <source>Today: %1, %2 of them recalled.</source>
        <translation>Heute: %1, davon %2 gewusst.</translation>
    </message>
    <message>
        <source>Tomorrow: %1, about %2.</source>
        <translation>Morgen: %1, etwa %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your week: %1</source>
        <translation>Deine Woche: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation>
            <numerusform>%Ln Karte mehr</numerusform>
            <numerusform>%Ln Karten mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer aloud, as you would in the interview. Then look at the answer: Space.</source>
        <translation>Antworte laut, wie du es im Vorstellungsgespräch tätest. Dann sieh dir die Antwort an: Leertaste.</translation>
    </message>
    <message>
        <source>Tick the key points that you said, by clicking them or with Ctrl+1 to 9: they suggest a grade.</source>
        <translation>Hake die Kernpunkte ab, die du genannt hast, mit einem Klick oder mit Strg+1 bis 9: Sie schlagen eine Bewertung vor.</translation>
    </message>
    <message>
        <source>Again: you did not know it. Hard: barely. Good: as it should be. Easy: at once. Each grade says when the card comes back; U takes it back.</source>
        <translation>Nochmal: nicht gewusst. Schwer: mit Mühe. Gut: wie es sein soll. Einfach: sofort. Jede Bewertung sagt, wann die Karte zurückkommt; U nimmt sie zurück.</translation>
    </message>
    <message>
        <source>The card was graded elsewhere meanwhile. That grade counts; yours was not saved.</source>
        <translation>Die Karte wurde inzwischen anderswo bewertet. Jene Bewertung zählt; deine wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Undid %1; the card is as it was before.</source>
        <translation>%1 zurückgenommen; die Karte ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Undone: the card is no longer suspended.</source>
        <translation>Widerrufen: Die Karte ist nicht mehr ausgesetzt.</translation>
    </message>
    <message>
        <source>Undone: the card is no longer buried.</source>
        <translation>Widerrufen: Die Karte ist nicht mehr zurückgestellt.</translation>
    </message>
    <message>
        <source>Undone: the card is flagged.</source>
        <translation>Widerrufen: Die Karte ist markiert.</translation>
    </message>
    <message>
        <source>Undone: the card is not flagged.</source>
        <translation>Widerrufen: Die Karte ist nicht markiert.</translation>
    </message>
    <message>
        <source>Undone: the note is as it was before.</source>
        <translation>Widerrufen: Die Notiz ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Undone: the card stands where its history puts it.</source>
        <translation>Widerrufen: Die Karte steht wieder, wo ihr Verlauf sie hinstellt.</translation>
    </message>
    <message>
        <source>Graded %1 again.</source>
        <translation>Wieder mit %1 bewertet.</translation>
    </message>
    <message>
        <source>Suspended the card again.</source>
        <translation>Die Karte wieder ausgesetzt.</translation>
    </message>
    <message>
        <source>Buried the card again.</source>
        <translation>Die Karte wieder zurückgestellt.</translation>
    </message>
    <message>
        <source>Flagged the card again.</source>
        <translation>Die Karte wieder markiert.</translation>
    </message>
    <message>
        <source>Took the flag away again.</source>
        <translation>Die Markierung wieder entfernt.</translation>
    </message>
    <message>
        <source>Saved the note again.</source>
        <translation>Die Notiz wieder gespeichert.</translation>
    </message>
    <message>
        <source>Made the card new again.</source>
        <translation>Die Karte wieder neu gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zu widerrufen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Suspended: the card is not asked until it is resumed.</source>
        <translation>Ausgesetzt: Die Karte wird nicht gefragt, bis sie fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Buried until tomorrow.</source>
        <translation>Bis morgen zurückgestellt.</translation>
    </message>
    <message>
        <source>The card is new already.</source>
        <translation>Die Karte ist schon neu.</translation>
    </message>
    <message>
        <source>Reset: the card is new again. Its reviews stay in the log; U takes this back.</source>
        <translation>Zurückgesetzt: Die Karte ist wieder neu. Ihre Wiederholungen bleiben im Protokoll; U nimmt dies zurück.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Pick an option of a choice card</source>
        <translation>Eine Option einer Auswahlkarte wählen</translation>
    </message>
    <message>
        <source>Show the answer; then give the suggested grade</source>
        <translation>Die Antwort zeigen; dann die vorgeschlagene Bewertung geben</translation>
    </message>
    <message>
        <source>Again: forgotten</source>
        <translation>Nochmal: vergessen</translation>
    </message>
    <message>
        <source>Hard: recalled with difficulty</source>
        <translation>Schwer: mit Mühe gewusst</translation>
    </message>
    <message>
        <source>Good: recalled</source>
        <translation>Gut: gewusst</translation>
    </message>
    <message>
        <source>Easy: recalled at once</source>
        <translation>Einfach: sofort gewusst</translation>
    </message>
    <message>
        <source>Tick a key point</source>
        <translation>Einen Kernpunkt abhaken</translation>
    </message>
    <message>
        <source>Open the next follow-up, or close them all</source>
        <translation>Die nächste Nachfrage aufklappen, oder alle zuklappen</translation>
    </message>
    <message>
        <source>Show a hint; the suggested grade is then Hard at best</source>
        <translation>Einen Hinweis zeigen; vorgeschlagen wird dann höchstens Schwer</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Einen Hinweis zeigen</translation>
    </message>
    <message>
        <source>Read the question aloud, once more</source>
        <translation>Die Frage noch einmal vorlesen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Undo the last action: a grade, a mark, a note</source>
        <translation>Die letzte Aktion widerrufen: Bewertung, Markierung, Notiz</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Das Widerrufene noch einmal tun</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open the card&apos;s file in the editor</source>
        <translation>Die Datei der Karte im Editor öffnen</translation>
    </message>
    <message>
        <source>Edit the card&apos;s file</source>
        <translation>Die Datei der Karte bearbeiten</translation>
    </message>
    <message>
        <source>Change a card of your own here</source>
        <translation>Eine eigene Karte hier ändern</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Hier bearbeiten</translation>
    </message>
    <message>
        <source>Bury the card until tomorrow</source>
        <translation>Die Karte bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>Bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Suspend the card</source>
        <translation>Die Karte aussetzen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Make the card new again</source>
        <translation>Die Karte wieder neu machen</translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation>Wieder neu machen</translation>
    </message>
    <message>
        <source>Flag or unflag the card</source>
        <translation>Die Karte markieren, oder die Markierung entfernen</translation>
    </message>
    <message>
        <source>Flag or unflag</source>
        <translation>Markieren oder nicht</translation>
    </message>
    <message>
        <source>Write a note (Ctrl+Return saves, Escape does not)</source>
        <translation>Eine Notiz schreiben (Strg+Eingabe speichert, Escape nicht)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Card info: history and forgetting curve</source>
        <translation>Über die Karte: Verlauf und Vergessenskurve</translation>
    </message>
    <message>
        <source>Card info</source>
        <translation>Über die Karte</translation>
    </message>
    <message>
        <source>When all is done: more cards</source>
        <translation>Wenn alles fertig ist: mehr Karten</translation>
    </message>
    <message>
        <source>When all is done: a mock interview</source>
        <translation>Wenn alles fertig ist: ein Probegespräch</translation>
    </message>
    <message>
        <source>Close a panel or message; leave a text field; go back to Today</source>
        <translation>Leiste oder Meldung schließen; ein Textfeld verlassen; zurück zu Heute</translation>
    </message>
    <message>
        <source>practice, not counted</source>
        <translation>Üben, zählt nicht</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln topic(s)</source>
        <translation>
            <numerusform>nur %Ln Thema</numerusform>
            <numerusform>nur %Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>Fortschritt der Sitzung</translation>
    </message>
    <message>
        <source>%1 of %1</source>
        <translation>%1 von %1</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3</source>
        <translation>%1 von %2  ·  %3</translation>
    </message>
    <message>
        <source>%1 answered  ·  %2</source>
        <translation>%1 beantwortet  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) to come back</source>
        <translation>
            <numerusform>%Ln Karte kommt noch</numerusform>
            <numerusform>%Ln Karten kommen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning today…</source>
        <translation>Heute wird geplant …</translation>
    </message>
    <message>
        <source>The question could not be read aloud (%1). It goes on in silence.</source>
        <translation>Die Frage konnte nicht vorgelesen werden (%1). Es geht still weiter.</translation>
    </message>
    <message>
        <source>The card left while you typed: its file changed. What you typed is kept and comes back with the card.</source>
        <translation>Die Karte ging, während du getippt hast: Ihre Datei hat sich geändert. Was du getippt hast, bleibt erhalten und kommt mit der Karte zurück.</translation>
    </message>
    <message>
        <source>The note is not saved, but what you typed is kept: N goes on with it.</source>
        <translation>Die Notiz ist nicht gespeichert, aber was du getippt hast, bleibt erhalten: Mit N geht es weiter.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>The collection is read-only, so no grade can be saved.</source>
        <translation>Die Sammlung ist schreibgeschützt, daher kann keine Bewertung gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::today</name>
    <message numerus="yes">
        <source>%Ln question(s) you have a card for: flagged, with a note.</source>
        <translation>
            <numerusform>%Ln Frage, zu der du eine Karte hast: markiert, mit Notiz.</numerusform>
            <numerusform>%Ln Fragen, zu denen du eine Karte hast: markiert, mit Notiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s), whose answers you still have to write: ⇧E does it here while you study them.</source>
        <translation>
            <numerusform>%Ln neue Karte, deren Antwort du noch schreiben musst: ⇧E tut es hier, während du sie lernst.</numerusform>
            <numerusform>%Ln neue Karten, deren Antworten du noch schreiben musst: ⇧E tut es hier, während du sie lernst.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on without a date.</source>
        <translation>Es geht ohne Termin weiter.</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Go on without a date</source>
        <translation>Ohne Termin weiter</translation>
    </message>
    <message>
        <source>What were you asked? One question a line: those that you have a card for are flagged, each other one becomes a card.</source>
        <translation>Was wurdest du gefragt? Eine Frage pro Zeile: Zu welcher du eine Karte hast, die wird markiert, jede andere wird eine Karte.</translation>
    </message>
    <message>
        <source>What you were asked, one question a line</source>
        <translation>Was du gefragt wurdest, eine Frage pro Zeile</translation>
    </message>
    <message>
        <source>Your interview was on %1. How did it go?</source>
        <translation>Dein Vorstellungsgespräch war am %1. Wie lief es?</translation>
    </message>
    <message>
        <source>Return to the usual number</source>
        <translation>Zurück zur üblichen Zahl</translation>
    </message>
    <message>
        <source>Spread them over</source>
        <translation>Verteilen auf</translation>
    </message>
    <message>
        <source>Spread them over %1</source>
        <translation>Verteilen auf %1</translation>
    </message>
    <message>
        <source>Catching up until %1</source>
        <translation>Aufholen bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %Ln day(s)</source>
        <translation>
            <numerusform>Willkommen zurück nach %Ln Tag</numerusform>
            <numerusform>Willkommen zurück nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>More than fits into a day</source>
        <translation>Mehr, als in einen Tag passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) are due, about %1 minutes in all.</source>
        <translation>
            <numerusform>%Ln Wiederholung ist fällig, zusammen etwa %1 Minuten.</numerusform>
            <numerusform>%Ln Wiederholungen sind fällig, zusammen etwa %1 Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today&apos;s share is done; the rest stay due, nothing is dropped.</source>
        <translation>%1 Der heutige Anteil ist geschafft; der Rest bleibt fällig, nichts geht verloren.</translation>
    </message>
    <message>
        <source>%1 The cards you are closest to forgetting come first; stop when you like, the rest stay due.</source>
        <translation>%1 Zuerst kommen die Karten, die du am ehesten vergisst; hör auf, wann du magst, der Rest bleibt fällig.</translation>
    </message>
    <message>
        <source>%1 Today asks for the %2 you are closest to forgetting; the other %3 stay due, nothing is dropped.</source>
        <translation>%1 Heute kommen die %2, die du am ehesten vergisst; die anderen %3 bleiben fällig, nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), %1 a day</source>
        <translation>
            <numerusform>%Ln Tag, %1 am Tag</numerusform>
            <numerusform>%Ln Tage, %1 am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. When is your interview?</source>
        <translation>Willkommen. Wann ist dein Vorstellungsgespräch?</translation>
    </message>
    <message>
        <source>Three answers and the plan is made. All of it can be changed later, and skipped.</source>
        <translation>Drei Antworten, und der Plan steht. Alles lässt sich später ändern, und überspringen.</translation>
    </message>
    <message>
        <source>Start with the first card</source>
        <translation>Mit der ersten Karte beginnen</translation>
    </message>
    <message>
        <source>Skip, just ask me something</source>
        <translation>Überspringen, frag mich einfach etwas</translation>
    </message>
    <message>
        <source>When is the next one?</source>
        <translation>Wann ist das nächste?</translation>
    </message>
    <message>
        <source>A second round, or another company: what you know already counts.</source>
        <translation>Eine zweite Runde oder eine andere Firma: Was du weißt, zählt schon.</translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation>Diesem Plan folgen</translation>
    </message>
    <message>
        <source>Only these topics</source>
        <translation>Nur diese Themen</translation>
    </message>
    <message>
        <source>For one session; the plan stays as it is.</source>
        <translation>Für eine Sitzung; der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Study these topics</source>
        <translation>Diese Themen lernen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Days off, and other minutes</source>
        <translation>Freie Tage und andere Minuten</translation>
    </message>
    <message>
        <source>The plan goes around them, and nothing that is due is lost.</source>
        <translation>Der Plan geht um sie herum, und nichts Fälliges geht verloren.</translation>
    </message>
    <message>
        <source>Take these days</source>
        <translation>Diese Tage nehmen</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
    <message>
        <source>Topics that are not for you can be left out in the settings.</source>
        <translation>Themen, die nichts für dich sind, lassen sich in den Einstellungen weglassen.</translation>
    </message>
    <message>
        <source>Press a day to take it off, or give it other minutes than usual.</source>
        <translation>Drück auf einen Tag, um ihn frei zu nehmen oder ihm andere Minuten zu geben.</translation>
    </message>
    <message>
        <source>A day further away</source>
        <translation>Ein weiterer Tag</translation>
    </message>
    <message>
        <source>Take this day off too</source>
        <translation>Auch diesen Tag frei nehmen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Minutes on %1</source>
        <translation>Minuten am %1</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>%1 frei nehmen</translation>
    </message>
    <message>
        <source>%1: nothing is planned</source>
        <translation>%1: nichts geplant</translation>
    </message>
    <message>
        <source>%1: %2 and %3, %4</source>
        <translation>%1: %2 und %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln neue Karte</numerusform>
            <numerusform>%Ln neue Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and a mock interview</source>
        <translation>%1, und ein Probegespräch</translation>
    </message>
    <message>
        <source>The days to come: reviews, and new cards on top</source>
        <translation>Die kommenden Tage: Wiederholungen, darüber neue Karten</translation>
    </message>
    <message>
        <source>The interview.</source>
        <translation>Das Vorstellungsgespräch.</translation>
    </message>
    <message>
        <source>The days to come</source>
        <translation>Die kommenden Tage</translation>
    </message>
    <message>
        <source>+ mock</source>
        <translation>+ Probe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln mehr</numerusform>
            <numerusform>%Ln mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>In a week · %1</source>
        <translation>In einer Woche · %1</translation>
    </message>
    <message>
        <source>Two weeks · %1</source>
        <translation>Zwei Wochen · %1</translation>
    </message>
    <message>
        <source>Three weeks · %1</source>
        <translation>Drei Wochen · %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For which job</source>
        <translation>Für welche Stelle</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>What that gets you</source>
        <translation>Was du davon hast</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Tag wählen …</translation>
    </message>
    <message>
        <source>The day of the interview</source>
        <translation>Der Tag des Vorstellungsgesprächs</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Termin</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>every card, wide first</source>
        <translation>jede Karte, erst in die Breite</translation>
    </message>
    <message>
        <source>Every topic&apos;s first card before any topic&apos;s second.</source>
        <translation>Von jedem Thema die erste Karte, bevor eines die zweite bekommt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 recalled on %2</source>
        <translation>von %1 gewusst am %2</translation>
    </message>
    <message>
        <source>without a plan</source>
        <translation>ohne Plan</translation>
    </message>
    <message>
        <source>as so far</source>
        <translation>wie bisher</translation>
    </message>
    <message numerus="yes">
        <source>new today, in about %Ln minute(s)</source>
        <translation>
            <numerusform>neu heute, in etwa %Ln Minute</numerusform>
            <numerusform>neu heute, in etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview today</source>
        <translation>Vorstellungsgespräch heute</translation>
    </message>
    <message>
        <source>Interview tomorrow</source>
        <translation>Vorstellungsgespräch morgen</translation>
    </message>
    <message numerus="yes">
        <source>Interview in %Ln day(s)</source>
        <translation>
            <numerusform>Vorstellungsgespräch in %Ln Tag</numerusform>
            <numerusform>Vorstellungsgespräch in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>ready now</source>
        <translation>jetzt bereit</translation>
    </message>
    <message>
        <source>on the day, by plan</source>
        <translation>am Tag selbst, nach Plan</translation>
    </message>
    <message>
        <source>The share of all cards that you would recall; new ones count as unknown.</source>
        <translation>Der Anteil aller Karten, die du wüsstest; neue zählen als unbekannt.</translation>
    </message>
    <message>
        <source>%1 ready now</source>
        <translation>%1 jetzt bereit</translation>
    </message>
    <message>
        <source>%1 on the day, by plan</source>
        <translation>%1 am Tag selbst, nach Plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln card(s)</source>
        <translation>
            <numerusform>%1 von %Ln Karte</numerusform>
            <numerusform>%1 von %Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due comes first, then %1 With an interview date each day is planned for it.</source>
        <translation>Zuerst kommt, was fällig ist, dann %1 Mit einem Termin wird jeder Tag darauf geplant.</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln new card(s).</source>
        <translation>
            <numerusform>bis zu %Ln neue Karte.</numerusform>
            <numerusform>bis zu %Ln neue Karten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as many new cards as %Ln minute(s) a day leave room for, fewer as their reviews come.</source>
        <translation>
            <numerusform>so viele neue Karten, wie %Ln Minute am Tag zulässt, weniger, sobald Wiederholungen kommen.</numerusform>
            <numerusform>so viele neue Karten, wie %Ln Minuten am Tag zulassen, weniger, sobald Wiederholungen kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new after today.</source>
        <translation>Nach heute ist nichts mehr neu.</translation>
    </message>
    <message>
        <source>Nothing is new after %1.</source>
        <translation>Nach %1 ist nichts mehr neu.</translation>
    </message>
    <message>
        <source>without it %1</source>
        <translation>ohne ihn %1</translation>
    </message>
    <message>
        <source>as so far %1, and %2 if you stop now</source>
        <translation>wie bisher %1, und %2, wenn du jetzt aufhörst</translation>
    </message>
    <message>
        <source>The interview is today: what is most at risk comes first. You would recall %1.</source>
        <translation>Das Vorstellungsgespräch ist heute: Was am meisten gefährdet ist, kommt zuerst. Du wüsstest %1.</translation>
    </message>
    <message>
        <source>The interview is tomorrow: today come the cards that are most at risk for the time they take. You would recall %1.</source>
        <translation>Das Vorstellungsgespräch ist morgen: Heute kommen die Karten, die für ihre Zeit am meisten gefährdet sind. Du wüsstest %1.</translation>
    </message>
    <message>
        <source>On %1 you would recall %2 with the plan, %3.</source>
        <translation>Am %1 wüsstest du mit dem Plan %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>By your own pace, %Ln second(s) for a new card.</source>
        <translation>
            <numerusform>Nach deinem eigenen Tempo, %Ln Sekunde für eine neue Karte.</numerusform>
            <numerusform>Nach deinem eigenen Tempo, %Ln Sekunden für eine neue Karte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned with %Ln second(s) for a new card, until your own pace is known.</source>
        <translation>
            <numerusform>Gerechnet mit %Ln Sekunde für eine neue Karte, bis dein eigenes Tempo bekannt ist.</numerusform>
            <numerusform>Gerechnet mit %Ln Sekunden für eine neue Karte, bis dein eigenes Tempo bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) a day</source>
        <translation>
            <numerusform>%Ln Minute am Tag</numerusform>
            <numerusform>%Ln Minuten am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>an interview on %1</source>
        <translation>ein Gespräch am %1</translation>
    </message>
    <message>
        <source>the path “%1”</source>
        <translation>der Lernpfad „%1“</translation>
    </message>
    <message>
        <source>There is time to meet %1 of the %2 that are still new.</source>
        <translation>Die Zeit reicht für %1 der %2, die noch neu sind.</translation>
    </message>
    <message>
        <source>%1 All would fit with %2.</source>
        <translation>%1 Alles ginge mit: %2.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>%1: %2 recalled on the day; not all are met by then.</source>
        <translation>%1: %2 gewusst am Tag selbst; bis dahin kommen nicht alle dran.</translation>
    </message>
    <message>
        <source>%1: %2 recalled on the day; all are met by %3.</source>
        <translation>%1: %2 gewusst am Tag selbst; bis %3 kommen alle dran.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in your deck</source>
        <translation>
            <numerusform>%Ln Fehler in deinem Stapel</numerusform>
            <numerusform>%Ln Fehler in deinem Stapel</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Browse lists every topic.</source>
        <translation>Stöbern zeigt jedes Thema.</translation>
    </message>
    <message>
        <source>The %1 least ready of %2 areas. %3</source>
        <translation>Die %1 am wenigsten sicheren von %2 Gebieten. %3</translation>
    </message>
    <message>
        <source>Topics by area. %1</source>
        <translation>Themen nach Gebiet. %1</translation>
    </message>
    <message>
        <source>Readiness: what you would recall now</source>
        <translation>Bereitschaft: was du jetzt wüsstest</translation>
    </message>
    <message>
        <source>Readiness: what you would recall now, and on the day with the plan</source>
        <translation>Bereitschaft: was du jetzt wüsstest, und am Tag selbst mit dem Plan</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ready now, %2 on the day with the plan</source>
        <translation>%1 jetzt bereit, %2 am Tag selbst mit dem Plan</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>%1: %2, %3 due, %4 new</source>
        <translation>%1: %2, %3 fällig, %4 neu</translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 due, %4 new. Press to see them in Browse.</source>
        <translation>%1: %2 Karten, %3 fällig, %4 neu. Drücken zeigt sie in Stöbern.</translation>
    </message>
    <message>
        <source>What you will recall until the interview</source>
        <translation>Was du bis zum Vorstellungsgespräch wissen wirst</translation>
    </message>
    <message>
        <source>The share of all cards that you would recall, from today to the interview.</source>
        <translation>Der Anteil aller Karten, die du wüsstest, von heute bis zum Vorstellungsgespräch.</translation>
    </message>
    <message>
        <source>the plan %1</source>
        <translation>der Plan %1</translation>
    </message>
    <message>
        <source>as so far %1</source>
        <translation>wie bisher %1</translation>
    </message>
    <message>
        <source>without a plan %1</source>
        <translation>ohne Plan %1</translation>
    </message>
    <message>
        <source>stop now %1</source>
        <translation>jetzt aufhören %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) that you have answered come back in a few minutes.</source>
        <translation>
            <numerusform>%Ln Karte, die du beantwortet hast, kommt in ein paar Minuten zurück.</numerusform>
            <numerusform>%Ln Karten, die du beantwortet hast, kommen in ein paar Minuten zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is a day off. What is due waits for you.</source>
        <translation>Heute ist frei. Was fällig ist, wartet auf dich.</translation>
    </message>
    <message>
        <source>Reading the deck…</source>
        <translation>Der Stapel wird gelesen …</translation>
    </message>
    <message>
        <source>There are no cards yet.</source>
        <translation>Es gibt noch keine Karten.</translation>
    </message>
    <message>
        <source>The cards that come with Greenroom are read once; this takes a moment.</source>
        <translation>Die Karten, die mit Greenroom kommen, werden einmal gelesen; das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Add a folder of Markdown cards in Settings, or drop one onto this window.</source>
        <translation>Füge in den Einstellungen einen Ordner mit Markdown-Karten hinzu, oder zieh einen auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Choose one topic at least.</source>
        <translation>Wähle mindestens ein Thema.</translation>
    </message>
    <message>
        <source>Saved: the plan goes around these days. U takes it back.</source>
        <translation>Gespeichert: Der Plan geht um diese Tage herum. U nimmt es zurück.</translation>
    </message>
    <message>
        <source>Saved. U takes it back.</source>
        <translation>Gespeichert. U nimmt es zurück.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zu widerrufen.</translation>
    </message>
    <message>
        <source>Undone: plan and days are as they were before.</source>
        <translation>Widerrufen: Plan und Tage sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>Mit dem Lernen beginnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>When the day is done: more cards</source>
        <translation>Wenn der Tag geschafft ist: mehr Karten</translation>
    </message>
    <message>
        <source>Study only some topics, for one session</source>
        <translation>Nur einige Themen lernen, für eine Sitzung</translation>
    </message>
    <message>
        <source>Days off, and days with other minutes</source>
        <translation>Freie Tage, und Tage mit anderen Minuten</translation>
    </message>
    <message>
        <source>Change the plan: date, path, minutes</source>
        <translation>Den Plan ändern: Termin, Lernpfad, Minuten</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Den Plan ändern</translation>
    </message>
    <message>
        <source>Take back the last choice of a plan or of days</source>
        <translation>Die letzte Wahl von Plan oder Tagen zurücknehmen</translation>
    </message>
    <message>
        <source>Leave what is chosen as it was, or skip it</source>
        <translation>Lassen, was gewählt ist, wie es war; oder überspringen</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Hallo.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Guten Tag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All caught up.</source>
        <translation>%1 Alles erledigt.</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
    <message>
        <source>You are done for today, and no card is scheduled.</source>
        <translation>Du bist fertig für heute, und keine Karte ist geplant.</translation>
    </message>
    <message>
        <source>You are done for now. The next card is due %1.</source>
        <translation>Du bist fertig für jetzt. Die nächste Karte ist %1 fällig.</translation>
    </message>
    <message>
        <source>You are done for today. The next card is due %1.</source>
        <translation>Du bist fertig für heute. Die nächste Karte ist %1 fällig.</translation>
    </message>
    <message>
        <source>Only these topics…</source>
        <translation>Nur diese Themen …</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>Freie Tage …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation>
            <numerusform>%Ln Karte mehr</numerusform>
            <numerusform>%Ln Karten mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>day streak</source>
        <translation>Tage in Folge</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>A year of reviews</source>
        <translation>Ein Jahr Wiederholungen</translation>
    </message>
    <message>
        <source>%1 on %2, longest streak %3</source>
        <translation>%1 an %2, längste Serie %3</translation>
    </message>
    <message>
        <source>%1: no reviews</source>
        <translation>%1: keine Wiederholungen</translation>
    </message>
    <message>
        <source>The reviews of a year, day by day</source>
        <translation>Die Wiederholungen eines Jahres, Tag für Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long a path takes</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::widgets</name>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Abgehakt: %1</translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <translation>Nicht abgehakt: %1</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten blättern</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben blättern</translation>
    </message>
    <message>
        <source>the drawing has more than 512 KB</source>
        <translation>die Zeichnung hat mehr als 512 KB</translation>
    </message>
    <message>
        <source>the drawing repeats its parts too often</source>
        <translation>die Zeichnung wiederholt ihre Teile zu oft</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1; %2 is not shown: %3</source>
        <translation>%1; %2 ist nicht zu sehen: %3</translation>
    </message>
    <message>
        <source>the deck has no such file</source>
        <translation>der Stapel hat keine solche Datei</translation>
    </message>
    <message>
        <source>it has more than 32 MB</source>
        <translation>es hat mehr als 32 MB</translation>
    </message>
    <message>
        <source>it is too large to decode: %1 × %2 pixels</source>
        <translation>es ist zu groß zum Entpacken: %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>this program cannot read it</source>
        <translation>dieses Programm kann es nicht lesen</translation>
    </message>
    <message>
        <source>the pictures of this card need more memory than a card has</source>
        <translation>die Bilder dieser Karte brauchen mehr Speicher, als eine Karte hat</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::write</name>
    <message>
        <source>Back to the exercises (Esc)</source>
        <translation>Zurück zu den Übungen (Esc)</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>Zeit für diese Übung</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Begin again with the code that the exercise gives; Ctrl+Z brings yours back</source>
        <translation>Noch einmal mit dem Code der Übung beginnen; Strg+Z bringt deinen zurück</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Strg ⏎</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>a hint caps the grade at Hard</source>
        <translation>ein Hinweis begrenzt die Bewertung auf Schwer</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Hinweis %1 von %2</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>Hinweis %1</translation>
    </message>
    <message>
        <source>Your code and the solution</source>
        <translation>Dein Code und die Lösung</translation>
    </message>
    <message>
        <source>Your code is the solution, line by line.</source>
        <translation>Dein Code ist die Lösung, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Give up, show the solution</source>
        <translation>Aufgeben, Lösung zeigen</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Lösung zeigen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>done, due %1</source>
        <translation>fertig, %1 fällig</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Exercises; Enter opens one</source>
        <translation>Übungen; Eingabe öffnet eine</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Indent, or take an indent back; the chosen lines</source>
        <translation>Die gewählten Zeilen einrücken oder ausrücken</translation>
    </message>
    <message>
        <source>Make comments of the chosen lines, and code again</source>
        <translation>Die gewählten Zeilen zu Kommentaren machen, und zurück zu Code</translation>
    </message>
    <message>
        <source>Undo and redo what was typed, a reset too</source>
        <translation>Getipptes widerrufen und wiederholen, auch ein Zurücksetzen</translation>
    </message>
    <message>
        <source>Begin a line, indented as the code asks</source>
        <translation>Eine Zeile beginnen, eingerückt, wie der Code es verlangt</translation>
    </message>
    <message>
        <source>Go to the line&apos;s first character, then to its edge</source>
        <translation>Zum ersten Zeichen der Zeile, dann an ihren Rand</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Run your code against the checks</source>
        <translation>Deinen Code gegen die Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Show a hint; the suggested grade is then Hard at best</source>
        <translation>Einen Hinweis zeigen; vorgeschlagen wird dann höchstens Schwer</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Go to the line of your code where a check failed</source>
        <translation>Zur Zeile deines Codes, an der eine Prüfung scheiterte</translation>
    </message>
    <message>
        <source>Find in your code</source>
        <translation>In deinem Code suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find the next one, or the one before</source>
        <translation>Den nächsten Treffer suchen, oder den vorigen</translation>
    </message>
    <message>
        <source>Begin again with the code that the exercise gives</source>
        <translation>Noch einmal mit dem Code der Übung beginnen</translation>
    </message>
    <message>
        <source>Give up and show the solution</source>
        <translation>Aufgeben und die Lösung zeigen</translation>
    </message>
    <message>
        <source>Give the suggested grade; in the list, open an exercise</source>
        <translation>Die vorgeschlagene Bewertung geben; in der Liste eine Übung öffnen</translation>
    </message>
    <message>
        <source>Again: not solved</source>
        <translation>Nochmal: nicht gelöst</translation>
    </message>
    <message>
        <source>Hard: with help, or late</source>
        <translation>Schwer: mit Hilfe oder zu spät</translation>
    </message>
    <message>
        <source>Good: solved in time</source>
        <translation>Gut: rechtzeitig gelöst</translation>
    </message>
    <message>
        <source>Easy: solved at once</source>
        <translation>Einfach: sofort gelöst</translation>
    </message>
    <message>
        <source>In the list, take the last grade back</source>
        <translation>In der Liste die letzte Bewertung zurücknehmen</translation>
    </message>
    <message>
        <source>Stop a run; leave the editor; then go back</source>
        <translation>Einen Lauf anhalten; den Editor verlassen; dann zurück</translation>
    </message>
    <message>
        <source>Nothing can be run; an exercise says why.</source>
        <translation>Nichts lässt sich ausführen; eine Übung sagt, warum.</translation>
    </message>
    <message>
        <source>Django %1 · Python %2</source>
        <translation>Django %1 · Python %2</translation>
    </message>
    <message>
        <source>The exercise is no longer in the deck. What you wrote is kept and comes back with it.</source>
        <translation>Die Übung ist nicht mehr im Stapel. Was du geschrieben hast, bleibt erhalten und kommt mit ihr zurück.</translation>
    </message>
    <message>
        <source>There are no exercises yet. They come with the deck, once it has been read.</source>
        <translation>Es gibt noch keine Übungen. Sie kommen mit dem Stapel, sobald er gelesen ist.</translation>
    </message>
    <message>
        <source>Code to write, as in an interview. It runs on a real Django, in a box that keeps it from everything else.</source>
        <translation>Code zum Schreiben, wie im Vorstellungsgespräch. Er läuft auf einem echten Django, in einer Box, die ihn von allem anderen fernhält.</translation>
    </message>
    <message>
        <source>Planning today…</source>
        <translation>Heute wird geplant …</translation>
    </message>
    <message>
        <source>This exercise cannot be opened: it is suspended, put off until tomorrow, or no longer in the deck.</source>
        <translation>Diese Übung lässt sich nicht öffnen: Sie ist ausgesetzt, bis morgen verschoben oder nicht mehr im Stapel.</translation>
    </message>
    <message>
        <source>Saved as %1; U takes it back.</source>
        <translation>Als %1 gespeichert; U nimmt es zurück.</translation>
    </message>
    <message>
        <source>Undid %1; the exercise is as it was before.</source>
        <translation>%1 zurückgenommen; die Übung ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>The collection is read-only, so no grade can be saved.</source>
        <translation>Die Sammlung ist schreibgeschützt, daher kann keine Bewertung gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>greenroom::engine</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>the package lacks their note type</source>
        <translation>im Paket fehlt ihr Notiztyp</translation>
    </message>
    <message>
        <source>parts of a picture are covered, which Greenroom does not do</source>
        <translation>Teile eines Bildes sind verdeckt; das kann Greenroom nicht</translation>
    </message>
    <message>
        <source>card of the note type %1</source>
        <translation>Karte des Notiztyps %1</translation>
    </message>
    <message>
        <source>%1 cards of note types, the first being %2</source>
        <translation>%1 Karten von Notiztypen, als erster %2</translation>
    </message>
    <message>
        <source>the note type has no template for it</source>
        <translation>der Notiztyp hat keine Vorlage dafür</translation>
    </message>
    <message>
        <source>its template is a program in JavaScript</source>
        <translation>ihre Vorlage ist ein Programm in JavaScript</translation>
    </message>
    <message>
        <source>it is longer than a megabyte</source>
        <translation>sie ist länger als ein Megabyte</translation>
    </message>
    <message>
        <source>its templates make far more text than its notes hold</source>
        <translation>die Vorlagen machen weit mehr Text, als die Notizen enthalten</translation>
    </message>
    <message>
        <source>nothing is left of its question as text</source>
        <translation>von der Frage bleibt kein Text übrig</translation>
    </message>
    <message>
        <source>nothing is left of its answer as text</source>
        <translation>von der Antwort bleibt kein Text übrig</translation>
    </message>
    <message>
        <source>it has no gap that can be asked</source>
        <translation>sie hat keine Lücke, die gefragt werden kann</translation>
    </message>
    <message>
        <source>as Markdown it cannot be read: %1</source>
        <translation>als Markdown ist sie nicht lesbar: %1</translation>
    </message>
    <message>
        <source>another note has the same identity</source>
        <translation>eine andere Notiz hat dieselbe Kennung</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>its date cannot be true</source>
        <translation>das Datum kann nicht stimmen</translation>
    </message>
    <message>
        <source>its card was not carried, or is deleted</source>
        <translation>die Karte wurde nicht übernommen oder ist gelöscht</translation>
    </message>
    <message>
        <source>Could not pack the cards in %1: %2; make room there</source>
        <translation>Die Karten konnten in %1 nicht verpackt werden: %2; schaffe dort Platz</translation>
    </message>
    <message>
        <source>Could not read %1: %2; make it readable, or choose cards without that picture</source>
        <translation>%1 konnte nicht gelesen werden: %2; mach die Datei lesbar, oder wähle Karten ohne dieses Bild</translation>
    </message>
    <message>
        <source>card in %1</source>
        <translation>Karte in %1</translation>
    </message>
    <message>
        <source>%1 cards in, the first being %2</source>
        <translation>%1 Karten, die erste in %2</translation>
    </message>
    <message>
        <source>the new text of %1</source>
        <translation>der neue Text von %1</translation>
    </message>
    <message>
        <source>the new texts of %1 cards, the first being %2</source>
        <translation>%1 neue Texte, zuerst von %2</translation>
    </message>
    <message>
        <source>it was changed both here and in Anki; yours stays</source>
        <translation>hier und in Anki geändert; deiner bleibt</translation>
    </message>
    <message>
        <source>%1 was not imported: %2. Nothing was changed</source>
        <translation>%1 wurde nicht importiert: %2. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>its collection&apos;s %1 cannot be read</source>
        <translation>in der Sammlung ist „%1“ nicht lesbar</translation>
    </message>
    <message>
        <source>its collection&apos;s note types cannot be read</source>
        <translation>in der Sammlung sind die Notiztypen nicht lesbar</translation>
    </message>
    <message>
        <source>it is larger than it says</source>
        <translation>größer, als angegeben ist</translation>
    </message>
    <message>
        <source>it was not packed as its package says</source>
        <translation>nicht so verpackt, wie das Paket angibt</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>Could not read %1: there is no such file</source>
        <translation>%1 konnte nicht gelesen werden: Eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Could not read %1: it is no file</source>
        <translation>%1 konnte nicht gelesen werden: Es ist keine Datei</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>das Paket hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>Could not read %1: it is no package of Anki&apos;s (%2); export it from Anki again</source>
        <translation>%1 konnte nicht gelesen werden: Es ist kein Anki-Paket (%2); exportiere es noch einmal aus Anki</translation>
    </message>
    <message>
        <source>its member %1 would lie outside of its folder, which no package of Anki&apos;s has</source>
        <translation>der Teil %1 läge außerhalb des Ordners; das gibt es in keinem Anki-Paket</translation>
    </message>
    <message>
        <source>its member %1 is a link or a folder and no file, which no package of Anki&apos;s has</source>
        <translation>der Teil %1 ist eine Verknüpfung oder ein Ordner und keine Datei; das gibt es in keinem Anki-Paket</translation>
    </message>
    <message>
        <source>what says which version it has cannot be read</source>
        <translation>die Angabe der Version ist nicht lesbar</translation>
    </message>
    <message>
        <source>a newer Anki made it; update Greenroom, or let Anki export for older versions</source>
        <translation>ein neueres Anki hat es gemacht; aktualisiere Greenroom, oder lass Anki für ältere Versionen exportieren</translation>
    </message>
    <message>
        <source>it has no %1, as packages of Anki&apos;s of its version have</source>
        <translation>%1 fehlt, was Anki-Pakete dieser Version haben</translation>
    </message>
    <message>
        <source>its collection unpacks to far more than a collection can be</source>
        <translation>die Sammlung ist entpackt viel größer, als eine Sammlung sein kann</translation>
    </message>
    <message>
        <source>its collection cannot be unpacked (%1)</source>
        <translation>die Sammlung lässt sich nicht entpacken (%1)</translation>
    </message>
    <message>
        <source>Could not unpack %1 into %2; make room there, or name another place in TMPDIR. Nothing was changed</source>
        <translation>%1 konnte nicht nach %2 entpackt werden; schaffe dort Platz, oder nenne in TMPDIR einen anderen Ort. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>its member %1 unpacks to more than it can be</source>
        <translation>der Teil %1 ist entpackt größer, als er sein kann</translation>
    </message>
    <message>
        <source>its member %1 cannot be unpacked (%2)</source>
        <translation>der Teil %1 lässt sich nicht entpacken (%2)</translation>
    </message>
    <message>
        <source>one of its media has the name %1, which leads out of the folder</source>
        <translation>eine der Mediendateien heißt %1, was aus dem Ordner hinausführt</translation>
    </message>
    <message>
        <source>its list of media cannot be read</source>
        <translation>die Liste der Mediendateien ist nicht lesbar</translation>
    </message>
    <message>
        <source>it names more than %1 media</source>
        <translation>das Paket nennt mehr als %1 Mediendateien</translation>
    </message>
    <message>
        <source>the package lacks it</source>
        <translation>im Paket fehlt sie</translation>
    </message>
    <message>
        <source>it unpacks to more than a picture can be</source>
        <translation>sie ist entpackt größer, als ein Bild sein kann</translation>
    </message>
    <message>
        <source>it cannot be unpacked (%1)</source>
        <translation>sie lässt sich nicht entpacken (%1)</translation>
    </message>
    <message>
        <source>it is no picture; sounds, films and programs are not carried</source>
        <translation>kein Bild; Töne, Filme und Programme werden nicht übernommen</translation>
    </message>
    <message>
        <source>it is not the picture that its name says, or holds a program</source>
        <translation>nicht das Bild, das der Name verspricht, oder mit einem Programm darin</translation>
    </message>
    <message>
        <source>the sound %1</source>
        <translation>der Ton %1</translation>
    </message>
    <message>
        <source>%1 sounds, the first being %2</source>
        <translation>%1 Töne, als erster %2</translation>
    </message>
    <message>
        <source>the picture %1</source>
        <translation>das Bild %1</translation>
    </message>
    <message>
        <source>%1 pictures, the first being %2</source>
        <translation>%1 Bilder, als erstes %2</translation>
    </message>
    <message>
        <source>pictures load only from the folder of the cards</source>
        <translation>Bilder werden nur aus dem Ordner der Karten geladen</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>die Datei %1</translation>
    </message>
    <message>
        <source>%1 files, the first being %2</source>
        <translation>%1 Dateien, als erste %2</translation>
    </message>
    <message>
        <source>Could not import into %1: it is no folder; name another one</source>
        <translation>Importieren nach %1 ging nicht: Es ist kein Ordner; nenne einen anderen</translation>
    </message>
    <message>
        <source>Could not read %1: %2; make it readable, or choose another folder</source>
        <translation>%1 konnte nicht gelesen werden: %2; mach die Datei lesbar, oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>Could not read %1: what begins near byte %2 is longer than %3 MiB, as nothing of a collection is; it was not written by Greenroom</source>
        <translation>%1 konnte nicht gelesen werden: Was nahe Byte %2 beginnt, ist länger als %3 MiB, wie nichts in einer Sammlung; Greenroom hat es nicht geschrieben</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Could not read %1 to its end; check its disk</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden; prüfe den Datenträger</translation>
    </message>
    <message>
        <source>Could not read %1: it ends in the middle, after %2 bytes; copy it again, whole</source>
        <translation>%1 konnte nicht gelesen werden: Es endet mittendrin, nach %2 Bytes; kopiere es noch einmal ganz</translation>
    </message>
    <message>
        <source>Could not read %1: it is no JSON at byte %2 (%3); choose a file that Greenroom exported</source>
        <translation>%1 konnte nicht gelesen werden: Bei Byte %2 ist es kein JSON (%3); wähle eine Datei, die Greenroom exportiert hat</translation>
    </message>
    <message>
        <source>Could not read %1: %2 %3 (near byte %4); choose a file that Greenroom exported</source>
        <translation>%1 konnte nicht gelesen werden: %2 %3 (nahe Byte %4); wähle eine Datei, die Greenroom exportiert hat</translation>
    </message>
    <message>
        <source>Could not read %1: %2%3 %4 (near byte %5); choose a file that Greenroom exported</source>
        <translation>%1 konnte nicht gelesen werden: %2%3 %4 (nahe Byte %5); wähle eine Datei, die Greenroom exportiert hat</translation>
    </message>
    <message>
        <source>Could not read %1; check its name and that you may read it</source>
        <translation>%1 konnte nicht gelesen werden; prüfe den Namen, und ob du die Datei lesen darfst</translation>
    </message>
    <message>
        <source>Could not take in %1: %2 of its &quot;%3&quot; or others name a topic, a card or a review that is not there, the first is %4; export it again, whole. Nothing was changed</source>
        <translation>%1 konnte nicht aufgenommen werden: %2 Einträge unter „%3“ oder anderswo nennen ein Thema, eine Karte oder eine Wiederholung, die nicht da ist, zuerst %4; exportiere es noch einmal ganz. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Could not unite %1 with itself; name another collection</source>
        <translation>%1 lässt sich nicht mit sich selbst vereinen; nenne eine andere Sammlung</translation>
    </message>
    <message>
        <source>Could not write into %1: it is no folder; name another one</source>
        <translation>In %1 konnte nicht geschrieben werden: Es ist kein Ordner; nenne einen anderen</translation>
    </message>
    <message>
        <source>Could not write %1: %2; make it readable, or choose another folder</source>
        <translation>%1 konnte nicht geschrieben werden: %2; mach die Datei lesbar, oder wähle einen anderen Ordner</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>%1 konnte nicht importiert werden: %2</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say its format; name a file that ends in .apkg, .colpkg, .json, .csv, .tsv or .txt</source>
        <translation>„%1“ verrät das Format nicht; nenne eine Datei, die auf .apkg, .colpkg, .json, .csv, .tsv oder .txt endet</translation>
    </message>
    <message>
        <source>Could not read %1; check that you may read it</source>
        <translation>%1 konnte nicht gelesen werden; prüfe, ob du die Datei lesen darfst</translation>
    </message>
    <message>
        <source>There is no sync folder %1; check that its disk or cloud drive is there, or choose another one in Settings</source>
        <translation>Den Abgleichordner %1 gibt es nicht; prüfe, ob sein Datenträger oder Cloud-Laufwerk da ist, oder wähle in den Einstellungen einen anderen</translation>
    </message>
    <message>
        <source>Could not read the sync folder %1: %2; check its permissions</source>
        <translation>Der Abgleichordner %1 konnte nicht gelesen werden: %2; prüfe die Rechte</translation>
    </message>
    <message>
        <source>a record%1 %2; update Greenroom on this device</source>
        <translation>ein Eintrag%1 %2; aktualisiere Greenroom auf diesem Gerät</translation>
    </message>
    <message>
        <source>a record is no JSON; its own device has to write its log anew</source>
        <translation>ein Eintrag ist kein JSON; das Gerät selbst muss sein Protokoll neu schreiben</translation>
    </message>
    <message>
        <source>Could not write %1; make room on its disk, and check that you may write there</source>
        <translation>%1 konnte nicht geschrieben werden; schaffe Platz auf dem Datenträger, und prüfe, ob du dort schreiben darfst</translation>
    </message>
    <message>
        <source>Could not sync with %1: the collection or its folder cannot be written; check its permissions</source>
        <translation>Der Abgleich mit %1 ging nicht: Die Sammlung oder ihr Ordner ist schreibgeschützt; prüfe die Rechte</translation>
    </message>
    <message>
        <source>the quotes that begin on line %1 are never closed</source>
        <translation>die Anführungszeichen, die in Zeile %1 beginnen, enden nie</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>keine Zeile ist darin</translation>
    </message>
    <message>
        <source>it has no column %1; name one by its header, or by its number from 1 to %2</source>
        <translation>es gibt keine Spalte %1; nenne eine mit ihrer Überschrift oder ihrer Nummer von 1 bis %2</translation>
    </message>
    <message>
        <source>it does not say which column is the question and which the answer; name both in its first row, or with --columns question=1 answer=2</source>
        <translation>welche Spalte die Frage ist und welche die Antwort, steht nicht darin; nenne beide in der ersten Zeile, oder mit --columns question=1 answer=2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>its question is empty, or no line of text</source>
        <translation>die Frage ist leer oder keine Textzeile</translation>
    </message>
    <message>
        <source>its answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>there is no &quot;Q:&quot; in it; begin each question with &quot;Q:&quot; and each answer with &quot;A:&quot;</source>
        <translation>kein „Q:“ ist darin; beginne jede Frage mit „Q:“ und jede Antwort mit „A:“</translation>
    </message>
    <message>
        <source>on line %1: %2</source>
        <translation>in Zeile %1: %2</translation>
    </message>
    <message>
        <source>its card %1 was changed by you; yours stays</source>
        <translation>die Karte %1 hast du geändert; deine bleibt</translation>
    </message>
    <message>
        <source>%1; install Greenroom with its libraries</source>
        <translation>%1; installiere Greenroom mit seinen Bibliotheken</translation>
    </message>
    <message>
        <source>The collection holds the word &quot;%1&quot; where an interview&apos;s state belongs; it is damaged</source>
        <translation>In der Sammlung steht „%1“, wo der Zustand eines Gesprächs hingehört; sie ist beschädigt</translation>
    </message>
    <message>
        <source>The program that makes the box, bwrap, is missing; install the package bubblewrap</source>
        <translation>Das Programm bwrap, das die Box macht, fehlt; installiere das Paket bubblewrap</translation>
    </message>
    <message>
        <source>The system forbids ordinary users the namespaces that a box is made of (%1); as root, allow them with &quot;sysctl user.max_user_namespaces=10000&quot;, on older Debian with &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu with &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;</source>
        <translation>Das System verbietet gewöhnlichen Benutzern die Namensräume, aus denen eine Box besteht (%1); erlaube sie als root mit „sysctl user.max_user_namespaces=10000“, auf älterem Debian mit „sysctl kernel.unprivileged_userns_clone=1“, auf Ubuntu mit „sysctl kernel.apparmor_restrict_unprivileged_userns=0“</translation>
    </message>
    <message>
        <source>The box cannot be made: %1; try bwrap --unshare-all --ro-bind / / true</source>
        <translation>Die Box lässt sich nicht machen: %1; versuche bwrap --unshare-all --ro-bind / / true</translation>
    </message>
    <message>
        <source>There is no Python; install the package python3</source>
        <translation>Es gibt kein Python; installiere das Paket python3</translation>
    </message>
    <message>
        <source>%1 is no Python; name a Python program, or the folder of a virtual environment</source>
        <translation>%1 ist kein Python; nenne ein Python-Programm oder den Ordner einer virtuellen Umgebung</translation>
    </message>
    <message>
        <source>%1 finds no Django; install the package python3-django, or name a Python that has one</source>
        <translation>%1 findet kein Django; installiere das Paket python3-django, oder nenne ein Python, das eines hat</translation>
    </message>
    <message>
        <source>Django %1 is too old; exercises run on 3.2 and later</source>
        <translation>Django %1 ist zu alt; Übungen laufen ab 3.2</translation>
    </message>
    <message>
        <source>The code that the exercise gives raises an error; this is a fault of the deck</source>
        <translation>Der Code, den die Übung vorgibt, löst einen Fehler aus; das ist ein Fehler des Stapels</translation>
    </message>
    <message>
        <source>It did not end in time</source>
        <translation>Er wurde nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>It printed more than 1 MiB, and was stopped</source>
        <translation>Er gab mehr als 1 MiB aus und wurde angehalten</translation>
    </message>
    <message>
        <source>It used more than 512 MiB of memory, and was stopped</source>
        <translation>Er brauchte mehr als 512 MiB Speicher und wurde angehalten</translation>
    </message>
    <message>
        <source>It started more than 64 processes, and was stopped</source>
        <translation>Er startete mehr als 64 Prozesse und wurde angehalten</translation>
    </message>
    <message>
        <source>It made more than 10,000 files, and was stopped</source>
        <translation>Er legte mehr als 10.000 Dateien an und wurde angehalten</translation>
    </message>
    <message>
        <source>Its process ended early: %1</source>
        <translation>Sein Prozess endete vorzeitig: %1</translation>
    </message>
    <message>
        <source>It needs the module %1, which this Python does not find</source>
        <translation>Er braucht das Modul %1, das dieses Python nicht findet</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Er wurde angehalten</translation>
    </message>
    <message>
        <source>Django %1 of %2 does not start in the box; try another Python</source>
        <translation>Django %1 von %2 startet nicht in der Box; versuche ein anderes Python</translation>
    </message>
    <message>
        <source>Django %1 of %2 does not start in the box: %3; try another Python</source>
        <translation>Django %1 von %2 startet nicht in der Box: %3; versuche ein anderes Python</translation>
    </message>
    <message>
        <source>The box cannot be made: %1; install the package bubblewrap</source>
        <translation>Die Box lässt sich nicht machen: %1; installiere das Paket bubblewrap</translation>
    </message>
    <message>
        <source>its collection has a %1, which no collection of Anki&apos;s has</source>
        <translation>die Sammlung enthält „%1“, was keine Anki-Sammlung hat</translation>
    </message>
    <message>
        <source>its collection has a virtual table, which no collection of Anki&apos;s has</source>
        <translation>die Sammlung enthält eine virtuelle Tabelle, was keine Anki-Sammlung hat</translation>
    </message>
    <message>
        <source>its table %1 has a computed column, which no collection of Anki&apos;s has</source>
        <translation>die Tabelle %1 hat eine berechnete Spalte, was keine Anki-Sammlung hat</translation>
    </message>
    <message>
        <source>its collection has no table %1</source>
        <translation>in der Sammlung fehlt die Tabelle %1</translation>
    </message>
    <message>
        <source>its collection claims to hold more than fits into it</source>
        <translation>die Sammlung gibt an, mehr zu enthalten, als in sie passt</translation>
    </message>
    <message>
        <source>reading its collection takes longer than its size explains</source>
        <translation>die Sammlung zu lesen dauert länger, als ihre Größe erklärt</translation>
    </message>
    <message>
        <source>its collection cannot be read: %1</source>
        <translation>die Sammlung ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>its collection is no database</source>
        <translation>die Sammlung ist keine Datenbank</translation>
    </message>
    <message>
        <source>Could not write %1: %2; make room on its disk</source>
        <translation>%1 konnte nicht geschrieben werden: %2; schaffe Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>The collection %1 is damaged: its copy did not read whole, and was not kept; go back to a backup</source>
        <translation>Die Sammlung %1 ist beschädigt: Ihre Kopie war nicht ganz lesbar und wurde nicht behalten; kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that is the collection itself; choose another name</source>
        <translation>Die Sicherung %1 konnte nicht geschrieben werden: Das ist die Sammlung selbst; wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that is a collection in use; choose another name</source>
        <translation>Die Sicherung %1 konnte nicht geschrieben werden: Das ist eine Sammlung in Gebrauch; wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that file already exists and is not a Greenroom collection; choose another name</source>
        <translation>Die Sicherung %1 konnte nicht geschrieben werden: Die Datei gibt es schon, und sie ist keine Greenroom-Sammlung; wähle einen anderen Namen</translation>
    </message>
    <message>
        <source>The collection %1 is empty; go back to a backup</source>
        <translation>Die Sammlung %1 ist leer; kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>The collection %1 is damaged (%2); keep a copy of it and go back to a backup</source>
        <translation>Die Sammlung %1 ist beschädigt (%2); behalte eine Kopie davon, und kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>The collection %1 is damaged (rows of the table %2 belong to nothing); keep a copy of it and go back to a backup</source>
        <translation>Die Sammlung %1 ist beschädigt (Zeilen der Tabelle %2 gehören zu nichts); behalte eine Kopie davon, und kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>The collection %1 is empty; choose another file</source>
        <translation>Die Sammlung %1 ist leer; wähle eine andere Datei</translation>
    </message>
    <message>
        <source>Could not open %1: it is another program&apos;s database, not a Greenroom collection; choose another file</source>
        <translation>%1 konnte nicht geöffnet werden: Es ist die Datenbank eines anderen Programms, keine Greenroom-Sammlung; wähle eine andere Datei</translation>
    </message>
    <message>
        <source>Could not open the collection %1: its header is damaged; keep a copy of it and go back to a backup</source>
        <translation>Die Sammlung %1 konnte nicht geöffnet werden: Ihr Kopf ist beschädigt; behalte eine Kopie davon, und kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>Could not open %1: it was written by a newer Greenroom (collection version %2, this one knows %3); update Greenroom. The collection was left untouched</source>
        <translation>%1 konnte nicht geöffnet werden: Ein neueres Greenroom hat es geschrieben (Version %2 der Sammlung, dieses kennt %3); aktualisiere Greenroom. Die Sammlung blieb unberührt</translation>
    </message>
    <message>
        <source>Could not open the collection %1: %2, so that grades might not be kept; keep a copy of it and go back to a backup</source>
        <translation>Die Sammlung %1 konnte nicht geöffnet werden: %2, sodass Bewertungen verloren gehen könnten; behalte eine Kopie davon, und kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>der Datenträger ist voll; schaffe Platz, und versuche es noch einmal</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written; check its permissions</source>
        <translation>die Datei oder ihr Ordner ist schreibgeschützt; prüfe die Rechte</translation>
    </message>
    <message>
        <source>another program keeps the collection busy; close it and try again</source>
        <translation>ein anderes Programm hält die Sammlung besetzt; schließe es, und versuche es noch einmal</translation>
    </message>
    <message>
        <source>the file cannot be opened; check that its folder exists and can be written</source>
        <translation>die Datei lässt sich nicht öffnen; prüfe, ob es ihren Ordner gibt und du dort schreiben darfst</translation>
    </message>
    <message>
        <source>the file is damaged; keep a copy of it and go back to a backup</source>
        <translation>die Datei ist beschädigt; behalte eine Kopie davon, und kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>it is not a Greenroom collection; choose another file, or go back to a backup if it was one</source>
        <translation>es ist keine Greenroom-Sammlung; wähle eine andere Datei, oder kehre zu einer Sicherung zurück, wenn es eine war</translation>
    </message>
    <message>
        <source>the disk reported an error; check the disk and its free space</source>
        <translation>der Datenträger meldete einen Fehler; prüfe ihn und seinen freien Platz</translation>
    </message>
    <message>
        <source>Could not %1 (%2): %3</source>
        <translation>Das ging nicht: „%1“ (%2): %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Could not open the collection %1: the file is empty, though it has a log; go back to a backup</source>
        <translation>Die Sammlung %1 konnte nicht geöffnet werden: Die Datei ist leer, obwohl sie ein Protokoll hat; kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>Could not open the collection %1: the file is empty, though it has backups; go back to a backup</source>
        <translation>Die Sammlung %1 konnte nicht geöffnet werden: Die Datei ist leer, obwohl sie Sicherungen hat; kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>Could not open %1: it was written by an older Greenroom, and cannot be brought up to date because the file or its folder cannot be written; check its permissions</source>
        <translation>%1 konnte nicht geöffnet werden: Ein älteres Greenroom hat es geschrieben, und es lässt sich nicht auf den neuen Stand bringen, weil die Datei oder ihr Ordner schreibgeschützt ist; prüfe die Rechte</translation>
    </message>
    <message>
        <source>The file is damaged: %1; go back to a backup</source>
        <translation>Die Datei ist beschädigt: %1; kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>Rows that belong to nothing: %1, the first in the table %2; go back to a backup</source>
        <translation>Zeilen, die zu nichts gehören: %1, die erste in der Tabelle %2; kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>The search index is damaged: %1; go back to a backup</source>
        <translation>Der Suchindex ist beschädigt: %1; kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>There is no collection %1; restore a backup, or open Greenroom to make one</source>
        <translation>Eine Sammlung %1 gibt es nicht; stelle eine Sicherung wieder her, oder öffne Greenroom, um eine anzulegen</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>schaffe Platz, und versuche es noch einmal</translation>
    </message>
    <message>
        <source>check the permissions of the file and its folder</source>
        <translation>prüfe die Rechte der Datei und ihres Ordners</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>prüfe den Datenträger</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Could not save what changed in %1: %2</source>
        <translation>Was sich in %1 geändert hat, konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Could not make the folder %1: %2</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Could not keep a copy of the file as %1: %2</source>
        <translation>Eine Kopie der Datei konnte nicht als %1 behalten werden: %2</translation>
    </message>
    <message>
        <source>Could not remove %1: %2</source>
        <translation>%1 konnte nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>Could not lock %1: %2; check the permissions of its folder</source>
        <translation>%1 konnte nicht gesperrt werden: %2; prüfe die Rechte des Ordners</translation>
    </message>
    <message>
        <source>Nothing more is saved to it. Close every Greenroom, see that the right file has the name, and open it again</source>
        <translation>Darin wird nichts mehr gespeichert. Schließe jedes Greenroom, sorge dafür, dass die richtige Datei den Namen trägt, und öffne sie neu</translation>
    </message>
    <message>
        <source>The collection %1 was replaced by another file while it was open.</source>
        <translation>Die Sammlung %1 wurde durch eine andere Datei ersetzt, während sie offen war.</translation>
    </message>
    <message>
        <source>The collection %1 or its log was moved or removed while it was open.</source>
        <translation>Die Sammlung %1 oder ihr Protokoll wurde verschoben oder entfernt, während sie offen war.</translation>
    </message>
    <message>
        <source>%1 %2. What was saved until then is kept as %3</source>
        <translation>%1 %2. Was bis dahin gespeichert war, bleibt als %3 erhalten</translation>
    </message>
    <message>
        <source>The collection %1 was written by another program while it was open. %2, or go back to a backup</source>
        <translation>Die Sammlung %1 wurde von einem anderen Programm geschrieben, während sie offen war. %2, oder kehre zu einer Sicherung zurück</translation>
    </message>
    <message>
        <source>Could not replace %1: another program has it open, or it cannot be written; close every Greenroom and try again</source>
        <translation>%1 konnte nicht ersetzt werden: Ein anderes Programm hat es offen, oder es ist schreibgeschützt; schließe jedes Greenroom, und versuche es noch einmal</translation>
    </message>
    <message>
        <source>Could not restore %1: there is no such file</source>
        <translation>%1 konnte nicht wiederhergestellt werden: Eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>The interview went on in another window meanwhile; look at its present question</source>
        <translation>Das Gespräch ging inzwischen in einem anderen Fenster weiter; sieh dir seine jetzige Frage an</translation>
    </message>
    <message>
        <source>The interview was ended in another window meanwhile</source>
        <translation>Das Gespräch wurde inzwischen in einem anderen Fenster beendet</translation>
    </message>
    <message>
        <source>There is no reset %1 that could be undone; nothing was changed</source>
        <translation>Ein Zurücksetzen %1, das sich widerrufen ließe, gibt es nicht; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Another program graded the card meanwhile, and that grade counts; this one was not saved</source>
        <translation>Ein anderes Programm hat die Karte inzwischen bewertet, und jene Bewertung zählt; diese wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The review was taken back elsewhere already; nothing was changed</source>
        <translation>Die Wiederholung wurde schon anderswo zurückgenommen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>there is no path &quot;%1&quot; in the decks that were read; the paths are %2</source>
        <translation>einen Lernpfad „%1“ gibt es in den gelesenen Stapeln nicht; die Pfade sind %2</translation>
    </message>
    <message>
        <source>there is no topic &quot;%1&quot;; `topics` lists them</source>
        <translation>ein Thema „%1“ gibt es nicht; `topics` listet sie auf</translation>
    </message>
    <message>
        <source>Could not find the shipped deck: there is no folder %1; install Greenroom again</source>
        <translation>Der mitgelieferte Stapel wurde nicht gefunden: Einen Ordner %1 gibt es nicht; installiere Greenroom noch einmal</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>eine ganze Zahl von %1 bis %2%3</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>Gewünschte Behaltensquote</translation>
    </message>
    <message>
        <source>a number from 0.70 to 0.97</source>
        <translation>eine Zahl von 0.70 bis 0.97</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>a date such as 2026-11-20, or nothing</source>
        <translation>ein Datum wie 2026-11-20, oder nichts</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Neue Karten am Tag</translation>
    </message>
    <message>
        <source>auto, or a number</source>
        <translation>auto, oder eine Zahl</translation>
    </message>
    <message>
        <source>auto (as many as your minutes leave room for), or a whole number from 0 to 1000</source>
        <translation>auto (so viele, wie deine Minuten zulassen), oder eine ganze Zahl von 0 bis 1000</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Lernpfad</translation>
    </message>
    <message>
        <source>all, or the id of a path that `paths` lists</source>
        <translation>all, oder die Kennung eines Lernpfads aus `paths`</translation>
    </message>
    <message>
        <source>Topics that are not for me</source>
        <translation>Themen, die nichts für mich sind</translation>
    </message>
    <message>
        <source>none; e.g. async, operations/caching</source>
        <translation>keine; etwa async, operations/caching</translation>
    </message>
    <message>
        <source>topics with commas between, such as async, operations/caching, or nothing</source>
        <translation>Themen mit Kommas dazwischen, etwa async, operations/caching, oder nichts</translation>
    </message>
    <message>
        <source>Days off, and shorter days</source>
        <translation>Freie und kürzere Tage</translation>
    </message>
    <message>
        <source>none; e.g. 2026-11-20, 2026-11-21:10</source>
        <translation>keine; etwa 2026-11-20, 2026-11-21:10</translation>
    </message>
    <message>
        <source>dates with commas between, each with minutes if it is only shorter, such as 2026-11-20, 2026-11-21:10, or nothing</source>
        <translation>Daten mit Kommas dazwischen, mit Minuten, wo ein Tag nur kürzer ist, etwa 2026-11-20, 2026-11-21:10, oder nichts</translation>
    </message>
    <message>
        <source>What counts at the interview</source>
        <translation>Was im Vorstellungsgespräch zählt</translation>
    </message>
    <message>
        <source>asked (what is asked often counts more), or equal</source>
        <translation>asked (was oft gefragt wird, zählt mehr), oder equal</translation>
    </message>
    <message>
        <source>What is asked often counts more</source>
        <translation>Was oft gefragt wird, zählt mehr</translation>
    </message>
    <message>
        <source>Every card counts the same</source>
        <translation>Jede Karte zählt gleich viel</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>no plan; e.g. 54 until 2026-11-27</source>
        <translation>kein Plan; etwa 54 until 2026-11-27</translation>
    </message>
    <message>
        <source>a number of reviews a day and the last day of it, such as 54 until 2026-11-27, or nothing</source>
        <translation>eine Zahl von Wiederholungen am Tag und der letzte Tag, etwa 54 until 2026-11-27, oder nichts</translation>
    </message>
    <message>
        <source>Name of this device there</source>
        <translation>Name dieses Geräts dort</translation>
    </message>
    <message>
        <source>that of the computer</source>
        <translation>der des Rechners</translation>
    </message>
    <message>
        <source>a name of at most 60 letters, or nothing</source>
        <translation>ein Name aus höchstens 60 Buchstaben, oder nichts</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Wiederholungen am Tag, höchstens</translation>
    </message>
    <message>
        <source> cards</source>
        <translation> Karten</translation>
    </message>
    <message>
        <source>Time to spend</source>
        <translation>Zeit am Tag</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source> o&apos;clock</source>
        <translation> Uhr</translation>
    </message>
    <message>
        <source>Python for exercises</source>
        <translation>Python für Übungen</translation>
    </message>
    <message>
        <source>found by itself; or a virtual environment</source>
        <translation>wird gefunden; oder eine virtuelle Umgebung</translation>
    </message>
    <message>
        <source>the whole path of a Python, or of a virtual environment&apos;s folder, or nothing</source>
        <translation>der ganze Pfad eines Python oder des Ordners einer virtuellen Umgebung, oder nichts</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <translation>Abgleichordner</translation>
    </message>
    <message>
        <source>none; or a folder in Dropbox, Syncthing, Git</source>
        <translation>keiner; oder ein Ordner in Dropbox, Syncthing, Git</translation>
    </message>
    <message>
        <source>the whole path of a folder that something carries between your devices, or nothing</source>
        <translation>der ganze Pfad eines Ordners, den etwas zwischen deinen Geräten überträgt, oder nichts</translation>
    </message>
    <message>
        <source>Longest interval</source>
        <translation>Längster Abstand</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>First interval after Good, at most</source>
        <translation>Erster Abstand nach Gut, höchstens</translation>
    </message>
    <message>
        <source>First interval after Easy, at most</source>
        <translation>Erster Abstand nach Einfach, höchstens</translation>
    </message>
    <message>
        <source>After Again, wait at least</source>
        <translation>Nach Nochmal mindestens warten</translation>
    </message>
    <message>
        <source>After Again, ask this many others first</source>
        <translation>Nach Nochmal zuerst so viele andere fragen</translation>
    </message>
    <message>
        <source>Before a session ends, ask what is due within</source>
        <translation>Vor dem Ende einer Sitzung fragen, was fällig wird innerhalb von</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;; the settings are %2</source>
        <translation>eine Einstellung „%1“ gibt es nicht; die Einstellungen sind %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2; it takes %3</source>
        <translation>„%1“ geht nicht für %2; möglich ist %3</translation>
    </message>
    <message>
        <source>%1 is over; set a day to come, or no date</source>
        <translation>%1 ist vorbei; wähle einen kommenden Tag oder kein Datum</translation>
    </message>
    <message>
        <source>Each answered question is worth 100 points times its quality: 80 % the rubric share and 20 % the follow-ups survived, or the rubric share alone when no follow-up was asked. An exercise&apos;s rubric is 75 % the checks passed in its last run, a tenth of that less for each hint, and 25 % its key points. An answer over its target loses up to 10 % of that, all of it at twice the target. The score is the mean: below 40 strong no, from 40 no, from 60 yes, from 80 strong yes.</source>
        <translation>Jede beantwortete Frage ist 100 Punkte mal ihre Güte wert: zu 80 % der erfüllte Anteil des Rasters und zu 20 % die Nachfragen, die gehalten haben; ohne Nachfragen zählt das Raster allein. Das Raster einer Übung besteht zu 75 % aus den Prüfungen, die im letzten Lauf bestanden wurden, ein Zehntel davon weniger für jeden Hinweis, und zu 25 % aus ihren Kernpunkten. Eine Antwort über ihrer Zielzeit verliert bis zu 10 % davon, bei der doppelten Zeit alle. Das Ergebnis ist der Mittelwert: unter 40 klares Nein, ab 40 Nein, ab 60 Ja, ab 80 klares Ja.</translation>
    </message>
    <message>
        <source>An interview is under way (%1); finish it or abandon it first</source>
        <translation>Ein Gespräch läuft noch (%1); schließe es ab, oder brich es zuerst ab</translation>
    </message>
    <message>
        <source>The question has %1 %2, so there is no number %3 counted from 0; nothing was recorded</source>
        <translation>Die Frage hat %1 (%2), also keine Nummer %3, von 0 an gezählt; nichts wurde aufgezeichnet</translation>
    </message>
    <message>
        <source>A follow-up is answered twice; nothing was recorded</source>
        <translation>Eine Nachfrage wird zweimal beantwortet; nichts wurde aufgezeichnet</translation>
    </message>
    <message>
        <source>Could not write &quot;%1&quot; into %2: %3</source>
        <translation>„%1“ konnte nicht in %2 geschrieben werden: %3</translation>
    </message>
    <message>
        <source>there is a file of that name already; choose another name, or say that it may be replaced</source>
        <translation>eine Datei dieses Namens gibt es schon; wähle einen anderen Namen, oder erlaube, sie zu ersetzen</translation>
    </message>
    <message>
        <source>%1; choose cards without that picture, or make it readable</source>
        <translation>%1; wähle Karten ohne dieses Bild, oder mach es lesbar</translation>
    </message>
    <message>
        <source>the topic %1 leads out of the folder; export its cards alone</source>
        <translation>das Thema %1 führt aus dem Ordner hinaus; exportiere seine Karten allein</translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation>hier ist keine Klammer offen</translation>
    </message>
    <message>
        <source>nothing stands before this &quot;or&quot;; to find the word itself, put it in quotes</source>
        <translation>vor diesem „or“ steht nichts; um das Wort selbst zu finden, setze es in Anführungszeichen</translation>
    </message>
    <message>
        <source>nothing stands after this &quot;or&quot;; to find the word itself, put it in quotes</source>
        <translation>nach diesem „or“ steht nichts; um das Wort selbst zu finden, setze es in Anführungszeichen</translation>
    </message>
    <message>
        <source>nothing stands within this bracket; brackets of code go in quotes</source>
        <translation>in dieser Klammer steht nichts; Klammern aus Code gehören in Anführungszeichen</translation>
    </message>
    <message>
        <source>brackets and minuses are nested deeper than %1 levels; take some away</source>
        <translation>Klammern und Minuszeichen sind tiefer als %1 Stufen geschachtelt; nimm einige weg</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>diese Klammer wird nicht geschlossen</translation>
    </message>
    <message>
        <source>there are more than %1 words and conditions; use fewer</source>
        <translation>es sind mehr als %1 Wörter und Bedingungen; nimm weniger</translation>
    </message>
    <message>
        <source>this is longer than %1 bytes; use fewer words</source>
        <translation>das ist länger als %1 Bytes; nimm weniger Wörter</translation>
    </message>
    <message>
        <source>tag: takes a tag, such as tag:n+1</source>
        <translation>tag: verlangt ein Tag, etwa tag:n+1</translation>
    </message>
    <message>
        <source>path: takes the id of a path, such as path:weekend</source>
        <translation>path: verlangt die Kennung eines Lernpfads, etwa path:weekend</translation>
    </message>
    <message>
        <source>django: takes a version, such as django:5.2</source>
        <translation>django: verlangt eine Version, etwa django:5.2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared, as in %1&lt;7 or %1&gt;=7</source>
        <translation>„%1“ wird verglichen, etwa %1&lt;7 oder %1&gt;=7</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; the nearest is %2, and text with a sign in it goes in quotes</source>
        <translation>„%1“ gibt es nicht; am nächsten kommt %2, und Text mit einem Zeichen darin gehört in Anführungszeichen</translation>
    </message>
    <message>
        <source>%1: takes %2</source>
        <translation>%1: verlangt %2</translation>
    </message>
    <message>
        <source>this is no %1; %2: takes %3</source>
        <translation>das ist nichts für %1; %2: verlangt %3</translation>
    </message>
    <message>
        <source>topic: takes the path of a topic, such as topic:orm or topic:orm/relations</source>
        <translation>topic: verlangt den Pfad eines Themas, etwa topic:orm oder topic:orm/relations</translation>
    </message>
    <message>
        <source>graded: takes again, hard, good or easy, or a day such as graded:2026-11-20</source>
        <translation>graded: verlangt again, hard, good oder easy, oder einen Tag, etwa graded:2026-11-20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is followed by a colon, as in %1:…</source>
        <translation>nach „%1“ kommt ein Doppelpunkt, etwa %1:…</translation>
    </message>
    <message>
        <source>%1 is compared with %2</source>
        <translation>%1 wird verglichen mit: %2</translation>
    </message>
    <message>
        <source>there is no letter or digit in this to search for</source>
        <translation>darin ist kein Buchstabe und keine Ziffer, wonach gesucht werden könnte</translation>
    </message>
    <message>
        <source>a number of days from now, such as 7d, 12h, 2w, 1mo or 1y; -3d is three days ago</source>
        <translation>Tage von jetzt an, etwa 7d, 12h, 2w, 1mo oder 1y; -3d ist vor drei Tagen</translation>
    </message>
    <message>
        <source>a number of days, such as 10, 12h, 2w, 1mo or 1y</source>
        <translation>Tage, etwa 10, 12h, 2w, 1mo oder 1y</translation>
    </message>
    <message>
        <source>a number, from 1 (easy) to 10 (hard)</source>
        <translation>eine Zahl von 1 (leicht) bis 10 (schwer)</translation>
    </message>
    <message>
        <source>a share such as 0.9 or 90%</source>
        <translation>ein Anteil, etwa 0.9 oder 90%</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>das ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>What stands before the card in its file swallows it: a fence or comment there has no end; close it</source>
        <translation>Was in der Datei vor der Karte steht, verschluckt sie: Dort hat ein Codeblock oder Kommentar kein Ende; schließe ihn</translation>
    </message>
    <message>
        <source>A line that begins with ## begins another card; write #### for a heading within the answer</source>
        <translation>Eine Zeile, die mit ## beginnt, beginnt eine andere Karte; schreibe #### für eine Überschrift in der Antwort</translation>
    </message>
    <message>
        <source>A line that begins with ### begins a section of the card; write #### for a heading within the answer</source>
        <translation>Eine Zeile, die mit ### beginnt, beginnt einen Abschnitt der Karte; schreibe #### für eine Überschrift in der Antwort</translation>
    </message>
    <message>
        <source>What was typed cannot be read as a card</source>
        <translation>Das Getippte lässt sich nicht als Karte lesen</translation>
    </message>
    <message>
        <source>The text would change another card of the file</source>
        <translation>Der Text würde eine andere Karte der Datei ändern</translation>
    </message>
    <message>
        <source>The question is missing</source>
        <translation>Die Frage fehlt</translation>
    </message>
    <message>
        <source>The question is one line; what belongs to it and is longer goes into the answer</source>
        <translation>Die Frage ist eine Zeile; was dazugehört und länger ist, kommt in die Antwort</translation>
    </message>
    <message>
        <source>The answer is missing</source>
        <translation>Die Antwort fehlt</translation>
    </message>
    <message>
        <source>The topic is missing</source>
        <translation>Das Thema fehlt</translation>
    </message>
    <message>
        <source>The card %1 is not in %2 any more, or has an error there</source>
        <translation>Die Karte %1 ist nicht mehr in %2, oder hat dort einen Fehler</translation>
    </message>
    <message>
        <source>The card was changed in its file meanwhile</source>
        <translation>Die Karte wurde inzwischen in ihrer Datei geändert</translation>
    </message>
    <message>
        <source>There is no collection %1 any more, but there are backups of it</source>
        <translation>Die Sammlung %1 gibt es nicht mehr, aber es gibt Sicherungen davon</translation>
    </message>
    <message>
        <source>%1 is the whole disk, and every .md file in it would be read as cards; name the folder of your cards instead</source>
        <translation>%1 ist der ganze Datenträger, und jede .md-Datei darin würde als Karten gelesen; nenne stattdessen den Ordner deiner Karten</translation>
    </message>
    <message>
        <source>%1 holds all of your files, and every .md file in it would be read as cards; name the folder of your cards instead</source>
        <translation>%1 enthält alle deine Dateien, und jede .md-Datei darin würde als Karten gelesen; nenne stattdessen den Ordner deiner Karten</translation>
    </message>
    <message>
        <source>Could not move %1 to %2: one is a folder, the other a file</source>
        <translation>%1 konnte nicht nach %2 umziehen: Das eine ist ein Ordner, das andere eine Datei</translation>
    </message>
    <message>
        <source>Could not move %1: %2 is read already; remove one of the two</source>
        <translation>%1 konnte nicht umziehen: %2 wird schon gelesen; entferne eines von beiden</translation>
    </message>
    <message>
        <source>Could not write answers into %1: &quot;%2&quot; could not be read then; mend that first</source>
        <translation>In %1 konnten keine Antworten geschrieben werden: „%2“ wäre dann nicht lesbar; behebe das zuerst</translation>
    </message>
    <message>
        <source>Could not write answers into %1: &quot;%2&quot; could not be read then (%3); mend that first</source>
        <translation>In %1 konnten keine Antworten geschrieben werden: „%2“ wäre dann nicht lesbar (%3); behebe das zuerst</translation>
    </message>
    <message>
        <source>Could not write ids into %1: another program wrote it just now; try again</source>
        <translation>In %1 konnten keine Kennungen geschrieben werden: Ein anderes Programm hat die Datei eben geschrieben; versuche es noch einmal</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 changes all the time; close what writes it, then save again</source>
        <translation>%1 ändert sich ständig; schließe, was die Datei schreibt, und speichere dann noch einmal</translation>
    </message>
    <message>
        <source>Could not write %1; make room on its disk, or choose another place</source>
        <translation>%1 konnte nicht geschrieben werden; schaffe Platz auf dem Datenträger, oder wähle einen anderen Ort</translation>
    </message>
    <message>
        <source>%1 exists already, and was left as it is</source>
        <translation>%1 gibt es schon; die Datei blieb, wie sie ist</translation>
    </message>
    <message>
        <source>Could not write %1: it is a folder; name a file</source>
        <translation>%1 konnte nicht geschrieben werden: Es ist ein Ordner; nenne eine Datei</translation>
    </message>
    <message>
        <source>Chosen cards</source>
        <translation>Gewählte Karten</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Telefoninterview</translation>
    </message>
    <message>
        <source>Technical round</source>
        <translation>Fachrunde</translation>
    </message>
    <message>
        <source>Senior loop</source>
        <translation>Senior-Runde</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Verhaltensfragen</translation>
    </message>
    <message>
        <source>Live coding</source>
        <translation>Live-Coding</translation>
    </message>
    <message>
        <source>strong no</source>
        <translation>klares Nein</translation>
    </message>
    <message>
        <source>no</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>klares Ja</translation>
    </message>
    <message>
        <source>junior</source>
        <translation>Junior</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>Mid</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>Senior</translation>
    </message>
    <message>
        <source>The level followed your answers. It settled at %1: %2 for a junior post, %3 for mid, %4 for senior.</source>
        <translation>Die Stufe folgte deinen Antworten. Sie blieb bei %1 stehen: %2 für eine Junior-Stelle, %3 für Mid, %4 für Senior.</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Probegespräch</translation>
    </message>
    <message>
        <source>no verdict: nothing was answered</source>
        <translation>kein Urteil: Nichts wurde beantwortet</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 von 100</translation>
    </message>
    <message>
        <source>Abandoned after %1 of %2 questions</source>
        <translation>Abgebrochen nach %1 von %2 Fragen</translation>
    </message>
    <message>
        <source>Under way, %1 of %2 questions answered</source>
        <translation>Läuft noch, %1 von %2 Fragen beantwortet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nie ausgeführt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 check</source>
        <translation>%1 von %2 Prüfung</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 von %2 Prüfungen</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>first green %1</source>
        <translation>erstmals grün nach %1</translation>
    </message>
    <message>
        <source>never green</source>
        <translation>nie grün</translation>
    </message>
    <message>
        <source>%1 query</source>
        <translation>%1 Abfrage</translation>
    </message>
    <message>
        <source>%1 queries</source>
        <translation>%1 Abfragen</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>%1 hint</source>
        <translation>%1 Hinweis</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>again</source>
        <translation>nochmal</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht gewusst</translation>
    </message>
    <message>
        <source>time up</source>
        <translation>Zeit um</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>%1, %2, %3 · rubric %4 · %5 of %6 · follow-ups %7 · %8</source>
        <translation>%1, %2, %3 · Raster %4 · %5 von %6 · Nachfragen %7 · %8</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Follow-ups survived</source>
        <translation>Gehaltene Nachfragen</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Nicht genannt: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>%1. Verdict: **%2**.</source>
        <translation>%1. Urteil: **%2**.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation>Diese jetzt lernen</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Could not make a folder for temporary files in %1; make room there, or name another place in TMPDIR</source>
        <translation>In %1 konnte kein Ordner für vorübergehende Dateien angelegt werden; schaffe dort Platz oder nenne in TMPDIR einen anderen Ort</translation>
    </message>
    <message>
        <source>the recording cannot be read, %1: %2</source>
        <translation>die Aufnahme lässt sich nicht lesen, %1: %2</translation>
    </message>
    <message>
        <source>the recording cannot be written, %1: %2</source>
        <translation>die Aufnahme lässt sich nicht schreiben, %1: %2</translation>
    </message>
    <message>
        <source>the recording cannot be written, %1: %2; free some space</source>
        <translation>die Aufnahme lässt sich nicht schreiben, %1: %2; mach etwas Platz</translation>
    </message>
    <message>
        <source>the sound cannot be written to %1; is the disk full?</source>
        <translation>der Ton lässt sich nicht nach %1 schreiben; ist die Platte voll?</translation>
    </message>
    <message>
        <source>Recorded: nobody speaks in it</source>
        <translation>Aufgenommen: Niemand spricht darin</translation>
    </message>
    <message>
        <source>Spoken: first word after %1 s · longest pause %2 s · %3 silence</source>
        <translation>Gesprochen: erstes Wort nach %1 s · längste Pause %2 s · %3 Stille</translation>
    </message>
    <message>
        <source>Speaking: %1 of the target time · longest pause %2 s · %3 silence</source>
        <translation>Sprechen: %1 der Zielzeit · längste Pause %2 s · %3 Stille</translation>
    </message>
</context>
</TS>
