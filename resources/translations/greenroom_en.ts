<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>greenroom::desktop::app</name>
    <message numerus="yes">
        <source>%Ln card(s) wait today, about %1 min.</source>
        <translation>
            <numerusform>%Ln card waits today, about %1 min.</numerusform>
            <numerusform>%Ln cards wait today, about %1 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock says %1, but %Ln review(s) are dated later, up to %2. If the clock is wrong, correct it before you grade. If it was wrong then, just go on: those cards are due again, and no grade is lost.</source>
        <translation>
            <numerusform>This computer&apos;s clock says %1, but %Ln review is dated later, up to %2. If the clock is wrong, correct it before you grade. If it was wrong then, just go on: those cards are due again, and no grade is lost.</numerusform>
            <numerusform>This computer&apos;s clock says %1, but %Ln reviews are dated later, up to %2. If the clock is wrong, correct it before you grade. If it was wrong then, just go on: those cards are due again, and no grade is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) made since are missing from it.</source>
        <translation>
            <numerusform>%Ln review made since is missing from it.</numerusform>
            <numerusform>%Ln reviews made since are missing from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::base</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The memory model before is in force again; the memory of %Ln card(s) changed.</source>
        <translation>
            <numerusform>The memory model before is in force again; the memory of %Ln card changed.</numerusform>
            <numerusform>The memory model before is in force again; the memory of %Ln cards changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The memory model was fitted to %1 and predicts the later ones better (%2). The memory of %Ln card(s) changed; due dates stay as they were promised.</source>
        <translation>
            <numerusform>The memory model was fitted to %1 and predicts the later ones better (%2). The memory of %Ln card changed; due dates stay as they were promised.</numerusform>
            <numerusform>The memory model was fitted to %1 and predicts the later ones better (%2). The memory of %Ln cards changed; due dates stay as they were promised.</numerusform>
        </translation>
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
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::browse</name>
    <message numerus="yes">
        <source>Replace %Ln file(s) that exist already?</source>
        <translation>
            <numerusform>Replace %Ln file that exists already?</numerusform>
            <numerusform>Replace %Ln files that exist already?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>One card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln card(s).</source>
        <translation>
            <numerusform>Resumed %Ln card.</numerusform>
            <numerusform>Resumed %Ln cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln card(s).</source>
        <translation>
            <numerusform>Suspended %Ln card.</numerusform>
            <numerusform>Suspended %Ln cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflagged %Ln card(s).</source>
        <translation>
            <numerusform>Unflagged %Ln card.</numerusform>
            <numerusform>Unflagged %Ln cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %Ln card(s).</source>
        <translation>
            <numerusform>Flagged %Ln card.</numerusform>
            <numerusform>Flagged %Ln cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln card(s)?</source>
        <translation>
            <numerusform>Reset %Ln card?</numerusform>
            <numerusform>Reset %Ln cards?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are new again; U undoes it.</source>
        <translation>
            <numerusform>%Ln card is new again; U undoes it.</numerusform>
            <numerusform>%Ln cards are new again; U undoes it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::card</name>
    <message numerus="yes">
        <source>and %Ln other statement(s)</source>
        <translation>
            <numerusform>and %Ln other statement</numerusform>
            <numerusform>and %Ln other statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source(s)</source>
        <translation>
            <numerusform>Source</numerusform>
            <numerusform>Sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapse(s)</source>
        <translation>
            <numerusform>%Ln lapse</numerusform>
            <numerusform>%Ln lapses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::interview</name>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln pause</numerusform>
            <numerusform>%Ln pauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln word a minute</numerusform>
            <numerusform>%Ln words a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filler word(s)</source>
        <translation>
            <numerusform>%Ln filler word</numerusform>
            <numerusform>%Ln filler words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The microphone is waking up: wait, it has taken %Ln second(s)…</source>
        <translation>
            <numerusform>The microphone is waking up: wait, it has taken %Ln second…</numerusform>
            <numerusform>The microphone is waking up: wait, it has taken %Ln seconds…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Study %Ln missed card(s)</source>
        <translation>
            <numerusform>Study the missed card</numerusform>
            <numerusform>Study %Ln missed cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies)</source>
        <translation>
            <numerusform>%Ln query</numerusform>
            <numerusform>%Ln queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln hint</numerusform>
            <numerusform>%Ln hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abandoned after %1 of %Ln question(s)</source>
        <translation>
            <numerusform>Abandoned after %1 of %Ln question</numerusform>
            <numerusform>Abandoned after %1 of %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way, %1 of %Ln question(s) answered</source>
        <translation>
            <numerusform>Under way, %1 of %Ln question answered</numerusform>
            <numerusform>Under way, %1 of %Ln questions answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::progress</name>
    <message numerus="yes">
        <source>%Ln card(s) lapsed %1 times or more.</source>
        <translation>
            <numerusform>%Ln card lapsed %1 times or more.</numerusform>
            <numerusform>%Ln cards lapsed %1 times or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), half of them more stable than %1 days. Each bar spans twice the time of the one before.</source>
        <translation>
            <numerusform>%Ln card, stable for %1 days. Each bar spans twice the time of the one before.</numerusform>
            <numerusform>%Ln cards, half of them more stable than %1 days. Each bar spans twice the time of the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), difficulty %1 on average.</source>
        <translation>
            <numerusform>%Ln card, difficulty %1.</numerusform>
            <numerusform>%Ln cards, difficulty %1 on average.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::settings</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln recording</numerusform>
            <numerusform>%Ln recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of this device are not in the folder yet.</source>
        <translation>
            <numerusform>%Ln change of this device is not in the folder yet.</numerusform>
            <numerusform>%Ln changes of this device are not in the folder yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of others wait for what they belong to.</source>
        <translation>
            <numerusform>%Ln change of others waits for what it belongs to.</numerusform>
            <numerusform>%Ln changes of others wait for what they belong to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) without an answer&apos;s heading</source>
        <translation>
            <numerusform>%Ln question without an answer&apos;s heading</numerusform>
            <numerusform>%Ln questions without an answer&apos;s heading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::study</name>
    <message numerus="yes">
        <source>only %Ln topic(s)</source>
        <translation>
            <numerusform>only %Ln topic</numerusform>
            <numerusform>only %Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) to come back</source>
        <translation>
            <numerusform>%Ln card to come back</numerusform>
            <numerusform>%Ln cards to come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation>
            <numerusform>%Ln more card</numerusform>
            <numerusform>%Ln more cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %Ln card(s).</source>
        <translation>
            <numerusform>You answered one card.</numerusform>
            <numerusform>You answered %Ln cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::today</name>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation>
            <numerusform>%Ln more card</numerusform>
            <numerusform>%Ln more cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %Ln day(s)</source>
        <translation>
            <numerusform>Welcome back after %Ln day</numerusform>
            <numerusform>Welcome back after %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) are due, about %1 minutes in all.</source>
        <translation>
            <numerusform>%Ln review is due, about %1 minutes in all.</numerusform>
            <numerusform>%Ln reviews are due, about %1 minutes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), %1 a day</source>
        <translation>
            <numerusform>%Ln day, %1 a day</numerusform>
            <numerusform>%Ln days, %1 a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interview in %Ln day(s)</source>
        <translation>
            <numerusform>Interview in %Ln day</numerusform>
            <numerusform>Interview in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in your deck</source>
        <translation>
            <numerusform>%Ln problem in your deck</numerusform>
            <numerusform>%Ln problems in your deck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>One card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about a minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln new card(s).</source>
        <translation>
            <numerusform>up to %Ln new card.</numerusform>
            <numerusform>up to %Ln new cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as many new cards as %Ln minute(s) a day leave room for, fewer as their reviews come.</source>
        <translation>
            <numerusform>as many new cards as %Ln minute a day leaves room for, fewer as their reviews come.</numerusform>
            <numerusform>as many new cards as %Ln minutes a day leave room for, fewer as their reviews come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By your own pace, %Ln second(s) for a new card.</source>
        <translation>
            <numerusform>By your own pace, %Ln second for a new card.</numerusform>
            <numerusform>By your own pace, %Ln seconds for a new card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned with %Ln second(s) for a new card, until your own pace is known.</source>
        <translation>
            <numerusform>Reckoned with %Ln second for a new card, until your own pace is known.</numerusform>
            <numerusform>Reckoned with %Ln seconds for a new card, until your own pace is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) that you have answered come back in a few minutes.</source>
        <translation>
            <numerusform>%Ln card that you have answered comes back in a few minutes.</numerusform>
            <numerusform>%Ln cards that you have answered come back in a few minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln card(s)</source>
        <translation>
            <numerusform>%1 of %Ln card</numerusform>
            <numerusform>%1 of %Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) a day</source>
        <translation>
            <numerusform>%Ln minute a day</numerusform>
            <numerusform>%Ln minutes a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln new card</numerusform>
            <numerusform>%Ln new cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new today, in about %Ln minute(s)</source>
        <translation>
            <numerusform>new today, in about a minute</numerusform>
            <numerusform>new today, in about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) you have a card for: flagged, with a note.</source>
        <translation>
            <numerusform>%Ln question you have a card for: flagged, with a note.</numerusform>
            <numerusform>%Ln questions you have a card for: flagged, with a note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s), whose answers you still have to write: ⇧E does it here while you study them.</source>
        <translation>
            <numerusform>%Ln new card, whose answer you still have to write: ⇧E does it here while you study it.</numerusform>
            <numerusform>%Ln new cards, whose answers you still have to write: ⇧E does it here while you study them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long a path takes</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
