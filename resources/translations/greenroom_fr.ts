<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>greenroom::desktop::app</name>
    <message>
        <source>The collection %1 is read-only: you can look at everything, but no grade can be saved. Check the permissions of the file and its folder, then start Greenroom again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock says %1, but %Ln review(s) are dated later, up to %2. If the clock is wrong, correct it before you grade. If it was wrong then, just go on: those cards are due again, and no grade is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1; your last review was on %2. If that is wrong, correct the clock before you grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Close Greenroom and start it again: it then offers the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection file, created if missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit once the first page is on the screen, for measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django interview practice: a few cards a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown cards, or folders of them, to add to the collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no page &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: a key, or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all of %1 as cards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup has %1, the last of %2; it was made on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup has %1; it was made on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many reviews are missing from it is unknown; the collection was last written on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is missing from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) made since are missing from it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, the backups stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept under another name in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder could not be shown (%1). It can be turned off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) wait today, about %1 min.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::base</name>
    <message>
        <source>Today cannot be planned while another program changes the collection all the time; close what writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the unfinished notes and answers in %1; the file is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the unfinished notes and answers in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type cannot be kept in %1 until it is saved: %2. Save it before you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open %1: the file no longer exists. If you moved its folder, remove the old one in Settings and add the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor command %1 was not run: within a text that a shell runs, the name of a file could be a command. Set one in Settings that takes {file} as an argument, e.g. code -g {file}:{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not start the editor %1. Set a command that works in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found no editor for %1, line %2. Set the command for yours in Settings, e.g. code -g {file}:{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not say the format; end it in .json, .apkg or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; the memory model stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no adopted memory model to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The memory model before is in force again; the memory of %Ln card(s) changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are too few to judge by: the memory model stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log loss %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted to the earlier reviews it would predict the later ones no better (%1): the memory model stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The memory model was fitted to %1 and predicts the later ones better (%2). The memory of %Ln card(s) changed; due dates stay as they were promised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviews on the last seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 recalled, %2 the week before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::browse</name>
    <message>
        <source>Actions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for the selected cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on, then the next card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, then the previous card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card&apos;s file in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a card of your own here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read like a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search; Down goes to the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card&apos;s answer, or fold it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study the selected cards now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study them without counting: no review is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the selected exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend or resume the selected cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag or unflag them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset them to new; their history is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into a mock interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export them as Markdown or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheat sheet to print: of everything found, or of several selected cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheat sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the topic, or the search results, like a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search; go back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, leech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card matches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to search for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The underlined part of the search is not valid. Correct it, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cards yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop Markdown files or folders onto the window, or add a folder in the settings (Ctrl+,).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic, as orm/relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card as it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed is kept for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cards in folders of your own can be changed here, not those that come with Greenroom. E opens a card&apos;s file in the editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was changed in its file since this was typed. Discard (D) shows the file&apos;s text; U then brings this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection is read-only, so no card can be added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1. What you typed is kept; Discard (D) shows the file&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is saved, but it is not read from there; Today lists the deck&apos;s problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded. U brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a field; go back, and keep what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an error in %1, line %2: %3. Until that is corrected you see the card as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: its text is no longer in the deck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ✓ right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match, otherwise the order of the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: words, &quot;phrases&quot;, topic:orm is:due level:senior -tag:n+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards were not saved to %1: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards were not saved to %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflagged %Ln card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %Ln card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln card(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starts over as if never reviewed. The history is kept, but no longer counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reset: the selected cards are new already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are new again; U undoes it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no reset to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid the reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown cards (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s) that exist already?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s file no longer exists, so there is nothing to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics; Enter reads one like a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 % ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::card</name>
    <message>
        <source>Weak answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text has %1. The card&apos;s file has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the question was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your code to the solution: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in your code; Enter goes on, Escape ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, again in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: %1, Space. Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close card info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: not reviewed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall now: %1 %
Stability %2, difficulty %3 of 10
%4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapse(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting curve: %1 % now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you say…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return saves, Escape does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not end in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran in %1 ms · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checks %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite. Accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Not quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::charts</name>
    <message>
        <source>Charts cannot be drawn (%1). The numbers are in the tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::interview</name>
    <message>
        <source>Choose all that apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch pad, kept with your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hint takes a tenth of what your code is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up: the interview moved on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave? Your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more cards match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More would match without %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict: time up moves on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxed: overtime counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises on a real Django</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2, over %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card matches, whichever filter is dropped: there are no cards, or several filters have to be relaxed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card matches. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>first green %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never green</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The level followed your answers and settled at %1. For a junior post that is a %2, for mid a %3, for senior a %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behavioural only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades count as reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level follows answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or as you like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Tell me about a time when…”: you answer with a story of your own, as situation, task, action and result. It is kept for the next interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each graded answer also schedules its card, as in Study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a conversation: two strong answers, and the next question is a level up; two weak ones, and it is a level down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the clock and resume later. Key: P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume later, or abandon the interview. Key: Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did your answer hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question could not be read aloud (%1). It goes on in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Esc: abandon the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Esc: leave and resume later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the code of an exercise against its checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint of an exercise; it takes a tenth of what your code is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in the code of an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: continue; then give the suggested grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a key point, at that step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the question aloud, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer to the follow-up held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the answer Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade it Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade it Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade it Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the question; F7 also while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know; F8 also while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the scratch pad or the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: stop the clock and resume later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a text field; then offer to leave or abandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer: %1 Did yours hold? Y for yes, N for no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested grade: %1, by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write the report to %1: %2. The interview itself is kept in the collection; export it to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Study %Ln missed card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview-%1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study the missed cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the clock at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores over time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the rubric, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tell when they ask about you: read, write and rehearse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen interview; the reviews that it recorded stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past interviews; Enter opens the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an interview in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is deleted; its reviews stay. U undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered, so the interview is not kept. U undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview is in progress: resume it, or abandon it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No exercise: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one topic and one level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django is being started for the exercises…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises cannot be run here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, or resume the one in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandon the interview in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen past interview; its reviews stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stories: read, write and rehearse them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a field; go back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Key: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    told %1, %2 of the key points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for another question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tell when they ask about you. One story may answer several questions. It is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories, then the questions without one; Enter writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card of the decks asks about you; those with the tag &quot;star&quot; do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question about you has a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a story in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story is deleted. U undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it aloud, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no story for it yet: write down what you just told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse the chosen story; then show it, and the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chosen story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the story for another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the story; its questions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a field; end the rehearsal; back to the interview&apos;s set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no story yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Abandoned after %1 of %Ln question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way, %1 of %Ln question(s) answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::progress</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was reviewed in this range. After the first review this chart shows one bar for each day or week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3 a day on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours in %2, %3 minutes a day on average. An answer counts two minutes at most: longer ones were pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds a card on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review in this range came a day or more after its card&apos;s previous one. From the second day on this chart compares what was expected with what you recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 %2 were recalled, %3 was predicted. Log loss %4; always saying %2 would have %5. Left out: reviews less than a day after the one before. Points stand for %6 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: numbers or chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ending that says what to write; name it .png, .svg or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write the chart to %1: %2. Save it to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card is scheduled. Once the first cards are reviewed this chart shows on which days they come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left over from earlier days, %2 due in the time shown, %3 later. New cards would come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day or more apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reviewed in this range. Afterwards this chart shows at which hours you study and how well you recall then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most reviews fall into the hour from %1. Recall counts reviews a day or more apart, in hours with at least %2 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it: it asks for many things at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note: what makes it different from similar cards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reword it: the note did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend it and come back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leeches. A card that lapses %1 times is listed here, with what may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) lapsed %1 times or more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card here was reviewed yet. After the first reviews this chart sorts the cards by stability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stability in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), half of them more stable than %1 days. Each bar spans twice the time of the one before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>difficulty, 1 easy to 10 hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), difficulty %1 on average.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, the numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a month, a quarter, a year, or everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table, or the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most ready is %1 (%2), least %3 (%4). New cards count as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day: what would be left if you reviewed nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the interview&apos;s date to see what would be left on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card here was reviewed yet. Once some are, this chart shows how much of each topic you would recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 least ready are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic rose or fell by a percent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::settings</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on the first start of each day: all of today&apos;s are kept, then one for each of 7 days, 8 weeks and 12 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the collection of %1, with %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present collection is backed up first, so that you can return to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the collection with %1; the one before is the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1 yet; the first backup creates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open the folder; it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices in the sync folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you study on more than one device? Name a folder above that Dropbox, Syncthing, Nextcloud or Git carries between them: each device writes a log of its own there and reads those of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of this device are not in the folder yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this device is in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of others wait for what they belong to.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Anki packages with their reviews, tables of questions, and what Greenroom exported elsewhere; a file dropped on the window is imported, too. Export all there is, every card for Anki, or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be imported (*.apkg *.colpkg *.json *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All there is (*.json);;Anki package (*.apkg);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text below is the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards that come with Greenroom are always included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For lists of questions without &quot;### Answer&quot;: takes the text below a question as its answer. The files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of Markdown cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) without an answer&apos;s heading</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Text below is the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not do for “%2”: it takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom speaks it when it is opened next; the cards stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found automatically; or e.g. code -g {file}:{line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me each day at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a notification of your desktop, while Greenroom is open and you are elsewhere, if anything waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit it to my reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of fitting the memory model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory model was fitted to %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory model has its published parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 400 reviews on it is fitted to yours by itself, and adopted if it predicts them better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In interviews and in Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions are read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be heard: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::speech</name>
    <message>
        <source>nothing reads aloud here; install speech-dispatcher, espeak-ng and qt6-speech-speechd-plugin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::study</name>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mock interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You answered %Ln card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait here until it appears, or come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1, %2 of them recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow: %1, about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your week: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer aloud, as you would in the interview. Then look at the answer: Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the key points that you said, by clicking them or with Ctrl+1 to 9: they suggest a grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: you did not know it. Hard: barely. Good: as it should be. Easy: at once. Each grade says when the card comes back; U takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was graded elsewhere meanwhile. That grade counts; yours was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid %1; the card is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the card is no longer suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the card is no longer buried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the card is flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the card is not flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the note is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the card stands where its history puts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buried the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the flag away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the note again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the card new again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended: the card is not asked until it is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buried until tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is new already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: the card is new again. Its reviews stay in the log; U takes this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an option of a choice card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the answer; then give the suggested grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard: recalled with difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy: recalled at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next follow-up, or close them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint; the suggested grade is then Hard at best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the question aloud, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last action: a grade, a mark, a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card&apos;s file in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the card&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a card of your own here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bury the card until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the card new again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag or unflag the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag or unflag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note (Ctrl+Return saves, Escape does not)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card info: history and forgetting curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all is done: more cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When all is done: a mock interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a panel or message; leave a text field; go back to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>only %Ln topic(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered  ·  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) to come back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Planning today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question could not be read aloud (%1). It goes on in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card left while you typed: its file changed. What you typed is kept and comes back with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is not saved, but what you typed is kept: N goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection is read-only, so no grade can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::today</name>
    <message numerus="yes">
        <source>%Ln question(s) you have a card for: flagged, with a note.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s), whose answers you still have to write: ⇧E does it here while you study them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on without a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What were you asked? One question a line: those that you have a card for are flagged, each other one becomes a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were asked, one question a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interview was on %1. How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the usual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread them over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More than fits into a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) are due, about %1 minutes in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today&apos;s share is done; the rest stay due, nothing is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The cards you are closest to forgetting come first; stop when you like, the rest stay due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Today asks for the %2 you are closest to forgetting; the other %3 stay due, nothing is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), %1 a day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. When is your interview?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three answers and the plan is made. All of it can be changed later, and skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip, just ask me something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is the next one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second round, or another company: what you know already counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one session; the plan stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study these topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off, and other minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan goes around them, and nothing that is due is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that are not for you can be left out in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a day to take it off, or give it other minutes than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this day off too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 and %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and a mock interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days to come: reviews, and new cards on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ mock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three weeks · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that gets you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every card, wide first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every topic&apos;s first card before any topic&apos;s second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 recalled on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>new today, in about %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Interview today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Interview in %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ready now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day, by plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of all cards that you would recall; new ones count as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the day, by plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is due comes first, then %1 With an interview date each day is planned for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln new card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as many new cards as %Ln minute(s) a day leave room for, fewer as their reviews come.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new after today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is new after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as so far %1, and %2 if you stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is today: what is most at risk comes first. You would recall %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview is tomorrow: today come the cards that are most at risk for the time they take. You would recall %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 you would recall %2 with the plan, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By your own pace, %Ln second(s) for a new card.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned with %Ln second(s) for a new card, until your own pace is known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) a day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an interview on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is time to meet %1 of the %2 that are still new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 All would fit with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 recalled on the day; not all are met by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 recalled on the day; all are met by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in your deck</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse lists every topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 least ready of %2 areas. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics by area. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness: what you would recall now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness: what you would recall now, and on the day with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready now, %2 on the day with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 due, %4 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 due, %4 new. Press to see them in Browse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will recall until the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of all cards that you would recall, from today to the interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as so far %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) that you have answered come back in a few minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today is a day off. What is due waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the deck…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cards yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards that come with Greenroom are read once; this takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of Markdown cards in Settings, or drop one onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one topic at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: the plan goes around these days. U takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. U takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: plan and days are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the day is done: more cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study only some topics, for one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off, and days with other minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan: date, path, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last choice of a plan or of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what is chosen as it was, or skip it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All caught up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are done for today, and no card is scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are done for now. The next card is due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are done for today. The next card is due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day streak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, longest streak %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviews of a year, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long a path takes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::widgets</name>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing has more than 512 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing repeats its parts too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 is not shown: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deck has no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than 32 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large to decode: %1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pictures of this card need more memory than a card has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::write</name>
    <message>
        <source>Back to the exercises (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with the code that the exercise gives; Ctrl+Z brings yours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hint caps the grade at Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code and the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code is the solution, line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up, show the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises; Enter opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent, or take an indent back; the chosen lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make comments of the chosen lines, and code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and redo what was typed, a reset too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a line, indented as the code asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the line&apos;s first character, then to its edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run your code against the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint; the suggested grade is then Hard at best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the line of your code where a check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the next one, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with the code that the exercise gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up and show the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the suggested grade; in the list, open an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again: not solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard: with help, or late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: solved in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy: solved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list, take the last grade back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a run; leave the editor; then go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be run; an exercise says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django %1 · Python %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exercise is no longer in the deck. What you wrote is kept and comes back with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no exercises yet. They come with the deck, once it has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to write, as in an interview. It runs on a real Django, in a box that keeps it from everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise cannot be opened: it is suspended, put off until tomorrow, or no longer in the deck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1; U takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid %1; the exercise is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection is read-only, so no grade can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::engine</name>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package lacks their note type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of a picture are covered, which Greenroom does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card of the note type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cards of note types, the first being %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note type has no template for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its template is a program in JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than a megabyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its templates make far more text than its notes hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left of its question as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left of its answer as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no gap that can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Markdown it cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another note has the same identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date cannot be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its card was not carried, or is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not pack the cards in %1: %2; make room there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: %2; make it readable, or choose cards without that picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cards in, the first being %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new text of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new texts, of, the first being %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed both here and in Anki; yours stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported: %2. Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its collection&apos;s %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its collection&apos;s note types cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not packed as its package says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: it is no package of Anki&apos;s (%2); export it from Anki again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its member %1 would lie outside of its folder, which no package of Anki&apos;s has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its member %1 is a link or a folder and no file, which no package of Anki&apos;s has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what says which version it has cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer Anki made it; update Greenroom, or let Anki export for older versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no %1, as packages of Anki&apos;s of its version have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its collection unpacks to far more than a collection can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its collection cannot be unpacked (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not unpack %1 into %2; make room there, or name another place in TMPDIR. Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its member %1 unpacks to more than it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its member %1 cannot be unpacked (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its media has the name %1, which leads out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of media cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names more than %1 media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package lacks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than a picture can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be unpacked (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no picture; sounds, films and programs are not carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the picture that its name says, or holds a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sounds, the first being %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures, the first being %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures load only from the folder of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files, the first being %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make a folder for temporary files at %1; make room there, or name another place in TMPDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not import into %1: it is no folder; name another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: %2; make it readable, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: what begins near byte %2 is longer than %3 MiB, as nothing of a collection is; it was not written by Greenroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1 to its end; check its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: it ends in the middle, after %2 bytes; copy it again, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: it is no JSON at byte %2 (%3); choose a file that Greenroom exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: %2 %3 (near byte %4); choose a file that Greenroom exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: %2%3 %4 (near byte %5); choose a file that Greenroom exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1; check its name and that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not take in %1: %2 of its &quot;%3&quot; or others name a topic, a card or a review that is not there, the first is %4; export it again, whole. Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not unite %1 with itself; name another collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write into %1: it is no folder; name another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: %2; make it readable, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say its format; name a file that ends in .apkg, .colpkg, .json, .csv, .tsv or .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read %1; check that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sync folder %1; check that its disk or cloud drive is there, or choose another one in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the sync folder %1: %2; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record%1 %2; update Greenroom on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record is no JSON; its own device has to write its log anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1; make room on its disk, and check that you may write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not sync with %1: the collection or its folder cannot be written; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotes that begin on line %1 are never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no column %1; name one by its header, or by its number from 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which column is the question and which the answer; name both in its first row, or with --columns question=1 answer=2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its question is empty, or no line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &quot;Q:&quot; in it; begin each question with &quot;Q:&quot; and each answer with &quot;A:&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on line %1 %2; save it as UTF-8 and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its card %1 was changed by you; yours stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; install Greenroom with its libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection holds the word &quot;%1&quot; where an interview&apos;s state belongs; it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that makes the box, bwrap, is missing; install the package bubblewrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system forbids ordinary users the namespaces that a box is made of (%1); as root, allow them with &quot;sysctl user.max_user_namespaces=10000&quot;, on older Debian with &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu with &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box cannot be made: %1; try bwrap --unshare-all --ro-bind / / true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Python; install the package python3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Python; name a Python program, or the folder of a virtual environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finds no Django; install the package python3-django, or name a Python that has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django %1 is too old; exercises run on 3.2 and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that the exercise gives raises an error; this is a fault of the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not end in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It printed more than 1 MiB, and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It used more than 512 MiB of memory, and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It started more than 64 processes, and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It made more than 10,000 files, and was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process ended early: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the module %1, which this Python does not find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django %1 of %2 does not start in the box; try another Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Django %1 of %2 does not start in the box: %3; try another Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box cannot be made: %1; install the package bubblewrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its collection has a %1, which no collection of Anki&apos;s has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its collection has a virtual table, which no collection of Anki&apos;s has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table %1 has a computed column, which no collection of Anki&apos;s has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its collection has no table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its collection claims to hold more than fits into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading its collection takes longer than its size explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its collection cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its collection is no database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: %2; make room on its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection %1 is damaged: its copy did not read whole, and was not kept; go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write the backup %1: that is the collection itself; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write the backup %1: that is a collection in use; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write the backup %1: that file already exists and is not a Greenroom collection; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection %1 is empty; go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection %1 is damaged (%2); keep a copy of it and go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection %1 is damaged (rows of the table %2 belong to nothing); keep a copy of it and go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection %1 is empty; choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open %1: it is another program&apos;s database, not a Greenroom collection; choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open the collection %1: its header is damaged; keep a copy of it and go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open %1: it was written by a newer Greenroom (collection version %2, this one knows %3); update Greenroom. The collection was left untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open the collection %1: %2, so that grades might not be kept; keep a copy of it and go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder cannot be written; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program keeps the collection busy; close it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened; check that its folder exists and can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged; keep a copy of it and go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a Greenroom collection; choose another file, or go back to a backup if it was one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error; check the disk and its free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open the collection %1: the file is empty, though it has a log; go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open the collection %1: the file is empty, though it has backups; go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open %1: it was written by an older Greenroom, and cannot be brought up to date because the file or its folder cannot be written; check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1; go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that belong to nothing: %1, the first in the table %2; go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged: %1; go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection %1; restore a backup, or open Greenroom to make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the permissions of the file and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save what changed in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make the folder %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not keep a copy of the file as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not remove %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not lock %1: %2; check the permissions of its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is saved to it. Close every Greenroom, see that the right file has the name, and open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection %1 was replaced by another file while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection %1 or its log was moved or removed while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2. What was saved until then is kept as %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection %1 was written by another program while it was open. %2, or go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not replace %1: another program has it open, or it cannot be written; close every Greenroom and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not restore %1: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview went on in another window meanwhile; look at its present question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview was ended in another window meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reset %1 that could be undone; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program graded the card meanwhile, and that grade counts; this one was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review was taken back elsewhere already; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no path &quot;%1&quot; in the decks that were read; the paths are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no topic &quot;%1&quot;; `topics` lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not find the shipped deck: there is no folder %1; install Greenroom again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0.70 to 0.97</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-20, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (as many as your minutes leave room for), or a whole number from 0 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, or the id of a path that `paths` lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that are not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; e.g. async, operations/caching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics with commas between, such as async, operations/caching, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off, and shorter days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; e.g. 2026-11-20, 2026-11-21:10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates with commas between, each with minutes if it is only shorter, such as 2026-11-20, 2026-11-21:10, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts at the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked (what is asked often counts more), or equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked often counts more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every card counts the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan; e.g. 54 until 2026-11-27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of reviews a day and the last day of it, such as 54 until 2026-11-27, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this device there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of at most 60 letters, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> o&apos;clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python for exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by itself; or a virtual environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole path of a Python, or of a virtual environment&apos;s folder, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; or a folder in Dropbox, Syncthing, Git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole path of a folder that something carries between your devices, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First interval after Good, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First interval after Easy, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Again, wait at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Again, ask this many others first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a session ends, ask what is due within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;; the settings are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2; it takes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over; set a day to come, or no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answered question is worth 100 points times its quality: 80 % the rubric share and 20 % the follow-ups survived, or the rubric share alone when no follow-up was asked. An exercise&apos;s rubric is 75 % the checks passed in its last run, a tenth of that less for each hint, and 25 % its key points. An answer over its target loses up to 10 % of that, all of it at twice the target. The score is the mean: below 40 strong no, from 40 no, from 60 yes, from 80 strong yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview is under way (%1); finish it or abandon it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has %1 %2, so there is no number %3 counted from 0; nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up is answered twice; nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write &quot;%1&quot; into %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name already; choose another name, or say that it may be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; choose cards without that picture, or make it readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the topic %1 leads out of the folder; export its cards alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands before this &quot;or&quot;; to find the word itself, put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands after this &quot;or&quot;; to find the word itself, put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands within this bracket; brackets of code go in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets and minuses are nested deeper than %1 levels; take some away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 words and conditions; use fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is longer than %1 bytes; use fewer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag: takes a tag, such as tag:n+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path: takes the id of a path, such as path:weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>django: takes a version, such as django:5.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared, as in %1&lt;7 or %1&gt;=7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; the nearest is %2, and text with a sign in it goes in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: takes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no %1; %2: takes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic: takes the path of a topic, such as topic:orm or topic:orm/relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graded: takes again, hard, good or easy, or a day such as graded:2026-11-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is followed by a colon, as in %1:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compared with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no letter or digit in this to search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of days from now, such as 7d, 12h, 2w, 1mo or 1y; -3d is three days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of days, such as 10, 12h, 2w, 1mo or 1y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, from 1 (easy) to 10 (hard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share such as 0.9 or 90%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the card in its file swallows it: a fence or comment there has no end; close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that begins with ## begins another card; write #### for a heading within the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that begins with ### begins a section of the card; write #### for a heading within the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed cannot be read as a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text would change another card of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is one line; what belongs to it and is longer goes into the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card %1 is not in %2 any more, or has an error there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was changed in its file meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no collection %1 any more, but there are backups of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the whole disk, and every .md file in it would be read as cards; name the folder of your cards instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds all of your files, and every .md file in it would be read as cards; name the folder of your cards instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not move %1 to %2: one is a folder, the other a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not move %1: %2 is read already; remove one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write answers into %1: &quot;%2&quot; could not be read then; mend that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write answers into %1: &quot;%2&quot; could not be read then (%3); mend that first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write ids into %1: another program wrote it just now; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes all the time; close what writes it, then save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1; make room on its disk, or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already, and was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: it is a folder; name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>junior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level followed your answers. It settled at %1: %2 for a junior post, %3 for mid, %4 for senior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no verdict: nothing was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned after %1 of %2 questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way, %1 of %2 questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first green %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 · rubric %4 · %5 of %6 · follow-ups %7 · %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups survived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Verdict: **%2**.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
