<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>greenroom::desktop::app</name>
    <message>
        <source>The collection %1 is read-only: you can look at everything, but no grade can be saved. Check the permissions of the file and its folder, then start Greenroom again.</source>
        <translation>La colección %1 es de solo lectura: puedes verlo todo, pero no se puede guardar ninguna calificación. Revisa los permisos del archivo y de su carpeta y vuelve a abrir Greenroom.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock says %1, but %Ln review(s) are dated later, up to %2. If the clock is wrong, correct it before you grade. If it was wrong then, just go on: those cards are due again, and no grade is lost.</source>
        <translation>
            <numerusform>El reloj de este equipo marca %1, pero hay %Ln repaso con fecha posterior, hasta el %2. Si el reloj va mal, corrígelo antes de calificar. Si iba mal entonces, sigue sin más: esa tarjeta vuelve a estar pendiente y no se pierde ninguna calificación.</numerusform>
            <numerusform>El reloj de este equipo marca %1, pero hay %Ln repasos con fecha posterior, hasta el %2. Si el reloj va mal, corrígelo antes de calificar. Si iba mal entonces, sigue sin más: esas tarjetas vuelven a estar pendientes y no se pierde ninguna calificación.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1; your last review was on %2. If that is wrong, correct the clock before you grade.</source>
        <translation>El reloj de este equipo marca %1; tu último repaso fue el %2. Si no es correcto, corrige el reloj antes de calificar.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. %1</source>
        <translation>No se hizo la copia de seguridad de hoy. %1</translation>
    </message>
    <message>
        <source>%1. Close Greenroom and start it again: it then offers the newest good backup.</source>
        <translation>%1. Cierra Greenroom y vuelve a abrirlo: entonces ofrecerá la última copia de seguridad válida.</translation>
    </message>
    <message>
        <source>The collection file, created if missing.</source>
        <translation>El archivo de la colección; se crea si no existe.</translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation>La página que se abre: %1.</translation>
    </message>
    <message>
        <source>Exit once the first page is on the screen, for measurements.</source>
        <translation>Salir en cuanto se vea la primera página; para mediciones.</translation>
    </message>
    <message>
        <source>Django interview practice: a few cards a day.</source>
        <translation>Práctica para entrevistas de Django: unas pocas tarjetas al día.</translation>
    </message>
    <message>
        <source>Markdown cards, or folders of them, to add to the collection.</source>
        <translation>Tarjetas en Markdown, o carpetas con ellas, que se añaden a la colección.</translation>
    </message>
    <message>
        <source>there is no page &quot;%1&quot;</source>
        <translation>no existe la página «%1»</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search: a key, or what it does</source>
        <translation>Busca una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar en las teclas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Read all of %1 as cards?</source>
        <translation>¿Leer todo lo que hay en %1 como tarjetas?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Escribir una tarjeta nueva</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer el zoom</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>There is no good backup of it.</source>
        <translation>No hay ninguna copia de seguridad válida.</translation>
    </message>
    <message>
        <source>The newest good backup has %1, the last of %2; it was made on %3.</source>
        <translation>La última copia de seguridad válida tiene %1, el último del %2; se hizo el %3.</translation>
    </message>
    <message>
        <source>The newest good backup has %1; it was made on %2.</source>
        <translation>La última copia de seguridad válida tiene %1; se hizo el %2.</translation>
    </message>
    <message>
        <source>How many reviews are missing from it is unknown; the collection was last written on %1.</source>
        <translation>No se sabe cuántos repasos le faltan; la colección se escribió por última vez el %1.</translation>
    </message>
    <message>
        <source>No review is missing from it.</source>
        <translation>No le falta ningún repaso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) made since are missing from it.</source>
        <translation>
            <numerusform>Le falta %Ln repaso hecho desde entonces.</numerusform>
            <numerusform>Le faltan %Ln repasos hechos desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>The collection is not there.</source>
        <translation>La colección no está en su sitio.</translation>
    </message>
    <message>
        <source>The collection cannot be used.</source>
        <translation>La colección no se puede usar.</translation>
    </message>
    <message>
        <source>Whatever you choose, the backups stay where they are.</source>
        <translation>Elijas lo que elijas, las copias de seguridad se quedan donde están.</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept under another name in the same folder.</source>
        <translation>Elijas lo que elijas, el archivo dañado se conserva con otro nombre en la misma carpeta.</translation>
    </message>
    <message>
        <source>The reminder could not be shown (%1). It can be turned off in the settings.</source>
        <translation>No se pudo mostrar el recordatorio (%1). Puedes desactivarlo en los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) wait today, about %1 min.</source>
        <translation>
            <numerusform>Hoy te espera %Ln tarjeta, unos %1 min.</numerusform>
            <numerusform>Hoy te esperan %Ln tarjetas, unos %1 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::base</name>
    <message>
        <source>Today cannot be planned while another program changes the collection all the time; close what writes it</source>
        <translation>No se puede planificar el día mientras otro programa cambie la colección sin parar; cierra el que escribe en ella</translation>
    </message>
    <message>
        <source>Could not read the unfinished notes and answers in %1; the file is kept as %2.</source>
        <translation>No se pudieron leer las notas y respuestas sin terminar de %1; el archivo se conserva como %2.</translation>
    </message>
    <message>
        <source>Could not read the unfinished notes and answers in %1: %2.</source>
        <translation>No se pudieron leer las notas y respuestas sin terminar de %1: %2.</translation>
    </message>
    <message>
        <source>What you type cannot be kept in %1 until it is saved: %2. Save it before you quit.</source>
        <translation>Lo que escribes no se puede conservar en %1 antes de guardarlo: %2. Guárdalo antes de salir.</translation>
    </message>
    <message>
        <source>Could not open %1: the file no longer exists. If you moved its folder, remove the old one in Settings and add the new one.</source>
        <translation>No se pudo abrir %1: el archivo ya no existe. Si moviste su carpeta, quita la antigua en Ajustes y añade la nueva.</translation>
    </message>
    <message>
        <source>The editor command %1 was not run: within a text that a shell runs, the name of a file could be a command. Set one in Settings that takes {file} as an argument, e.g. code -g {file}:{line}.</source>
        <translation>No se ejecutó el comando del editor %1: dentro de un texto que ejecuta un shell, el nombre de un archivo podría ser un comando. Indica en Ajustes uno que reciba {file} como argumento, p. ej. code -g {file}:{line}.</translation>
    </message>
    <message>
        <source>Could not start the editor %1. Set a command that works in Settings.</source>
        <translation>No se pudo abrir el editor %1. Indica en Ajustes un comando que funcione.</translation>
    </message>
    <message>
        <source>Found no editor for %1, line %2. Set the command for yours in Settings, e.g. code -g {file}:{line}.</source>
        <translation>No se encontró ningún editor para %1, línea %2. Indica en Ajustes el comando del tuyo, p. ej. code -g {file}:{line}.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln repaso</numerusform>
            <numerusform>%Ln repasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried: %1: %2</source>
        <translation>Sin incluir: %1: %2</translation>
    </message>
    <message>
        <source>The name does not say the format; end it in .json, .apkg or .csv</source>
        <translation>El nombre no indica el formato; debe acabar en .json, .apkg o .csv</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation>nuevos o cambiados</translation>
    </message>
    <message>
        <source>imported into %1</source>
        <translation>importados en %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <translation>%1 guardados en %2</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>en un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date</comment>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <comment>date</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>abierta</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>cloze</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>Cancelled; the memory model stays as it was.</source>
        <translation>Cancelado; el modelo de memoria queda como estaba.</translation>
    </message>
    <message>
        <source>There is no adopted memory model to take back.</source>
        <translation>No hay ningún modelo de memoria adoptado que retirar.</translation>
    </message>
    <message numerus="yes">
        <source>The memory model before is in force again; the memory of %Ln card(s) changed.</source>
        <translation>
            <numerusform>Vuelve a regir el modelo de memoria anterior; cambió la memoria de %Ln tarjeta.</numerusform>
            <numerusform>Vuelve a regir el modelo de memoria anterior; cambió la memoria de %Ln tarjetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are too few to judge by: the memory model stays as it is.</source>
        <translation>%1 son muy pocos para juzgar: el modelo de memoria queda como está.</translation>
    </message>
    <message>
        <source>log loss %1 instead of %2</source>
        <translation>pérdida logarítmica de %1 en vez de %2</translation>
    </message>
    <message>
        <source>Fitted to the earlier reviews it would predict the later ones no better (%1): the memory model stays as it is.</source>
        <translation>Ajustado a los repasos anteriores, no predeciría mejor los posteriores (%1): el modelo de memoria queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>The memory model was fitted to %1 and predicts the later ones better (%2). The memory of %Ln card(s) changed; due dates stay as they were promised.</source>
        <translation>
            <numerusform>El modelo de memoria se ajustó a %1 y predice mejor los posteriores (%2). Cambió la memoria de %Ln tarjeta; su fecha sigue siendo la prometida.</numerusform>
            <numerusform>El modelo de memoria se ajustó a %1 y predice mejor los posteriores (%2). Cambió la memoria de %Ln tarjetas; sus fechas siguen siendo las prometidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>No reviews on the last seven days.</source>
        <translation>Ningún repaso en los últimos siete días.</translation>
    </message>
    <message>
        <source>%1 in %2 on %3.</source>
        <translation>%1 en %2, a lo largo de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 recalled, %2 the week before.</source>
        <translation>%1 recordado; la semana anterior, %2.</translation>
    </message>
    <message>
        <source>%1 recalled.</source>
        <translation>%1 recordado.</translation>
    </message>
    <message>
        <source>Up: %1.</source>
        <translation>Sube: %1.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>Baja: %1.</translation>
    </message>
    <message>
        <source>imported: no card in it is new</source>
        <translation>importadas: ninguna tarjeta es nueva</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::browse</name>
    <message>
        <source>Actions…</source>
        <translation>Acciones…</translation>
    </message>
    <message>
        <source>Actions for the selected cards</source>
        <translation>Acciones para las tarjetas seleccionadas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Tarjeta %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show or hide the answer</source>
        <translation>Mostrar u ocultar la respuesta</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Tarjeta siguiente</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>Tarjeta anterior</translation>
    </message>
    <message>
        <source>Read on, then the next card</source>
        <translation>Seguir leyendo; luego, la tarjeta siguiente</translation>
    </message>
    <message>
        <source>Read back, then the previous card</source>
        <translation>Leer hacia atrás; luego, la tarjeta anterior</translation>
    </message>
    <message>
        <source>Open the card&apos;s file in the editor</source>
        <translation>Abrir el archivo de la tarjeta en el editor</translation>
    </message>
    <message>
        <source>Change a card of your own here</source>
        <translation>Cambiar aquí una tarjeta propia</translation>
    </message>
    <message>
        <source>Back to Browse</source>
        <translation>Volver a Explorar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Read like a book</source>
        <translation>Leer como un libro</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <translation>Chuleta</translation>
    </message>
    <message>
        <source>Reading a topic</source>
        <translation>Leyendo un tema</translation>
    </message>
    <message>
        <source>Writing a card</source>
        <translation>Escribiendo una tarjeta</translation>
    </message>
    <message>
        <source>Search; Down goes to the cards</source>
        <translation>Buscar; la flecha abajo lleva a las tarjetas</translation>
    </message>
    <message>
        <source>Show the card&apos;s answer, or fold it again</source>
        <translation>Mostrar la respuesta de la tarjeta o plegarla</translation>
    </message>
    <message>
        <source>Study the selected cards now</source>
        <translation>Estudiar ahora las tarjetas seleccionadas</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudiar</translation>
    </message>
    <message>
        <source>Study them without counting: no review is recorded</source>
        <translation>Estudiarlas sin que cuente: no se registra ningún repaso</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Write the selected exercise</source>
        <translation>Escribir el ejercicio seleccionado</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Suspend or resume the selected cards</source>
        <translation>Suspender o reanudar las tarjetas seleccionadas</translation>
    </message>
    <message>
        <source>Flag or unflag them</source>
        <translation>Marcarlas o desmarcarlas</translation>
    </message>
    <message>
        <source>Reset them to new; their history is kept</source>
        <translation>Restablecerlas como nuevas; su historial se conserva</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Undo the last reset</source>
        <translation>Deshacer el último restablecimiento</translation>
    </message>
    <message>
        <source>Put them into a mock interview</source>
        <translation>Llevarlas a una entrevista de ensayo</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Export them as Markdown or CSV</source>
        <translation>Exportarlas como Markdown o CSV</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cheat sheet to print: of everything found, or of several selected cards</source>
        <translation>Chuleta para imprimir: de todo lo encontrado o de varias tarjetas seleccionadas</translation>
    </message>
    <message>
        <source>Cheat sheet…</source>
        <translation>Chuleta…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Escribir una tarjeta nueva</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Tarjeta nueva</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Editar aquí</translation>
    </message>
    <message>
        <source>Read the topic, or the search results, like a book</source>
        <translation>Leer el tema, o los resultados de la búsqueda, como un libro</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elegir las columnas</translation>
    </message>
    <message>
        <source>Clear the search; go back to Today</source>
        <translation>Borrar la búsqueda; volver a Hoy</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>en aprendizaje</translation>
    </message>
    <message>
        <source>mature</source>
        <translation>madura</translation>
    </message>
    <message>
        <source>%1, leech</source>
        <translation>%1, rebelde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>Recuerdo actual</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Repasos</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Olvidos</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>No card matches</source>
        <translation>Ninguna tarjeta coincide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 seleccionadas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No card matches %1</source>
        <translation>Ninguna tarjeta coincide con %1</translation>
    </message>
    <message>
        <source>Nothing to search for yet</source>
        <translation>Aún no hay nada que buscar</translation>
    </message>
    <message>
        <source>The underlined part of the search is not valid. Correct it, or clear the search.</source>
        <translation>La parte subrayada de la búsqueda no es válida. Corrígela o borra la búsqueda.</translation>
    </message>
    <message>
        <source>There are no cards yet</source>
        <translation>Aún no hay tarjetas</translation>
    </message>
    <message>
        <source>Drop Markdown files or folders onto the window, or add a folder in the settings (Ctrl+,).</source>
        <translation>Arrastra archivos o carpetas de Markdown a la ventana, o añade una carpeta en los ajustes (Ctrl+,).</translation>
    </message>
    <message>
        <source>Answer, line %1</source>
        <translation>Respuesta, línea %1</translation>
    </message>
    <message>
        <source>Key points, line %1</source>
        <translation>Puntos clave, línea %1</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Línea %1 del archivo</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Answer, in Markdown</source>
        <translation>Respuesta, en Markdown</translation>
    </message>
    <message>
        <source>Key points, one a line</source>
        <translation>Puntos clave, uno por línea</translation>
    </message>
    <message>
        <source>Topic, as orm/relations</source>
        <translation>Tema, p. ej. orm/relations</translation>
    </message>
    <message>
        <source>The card as it will be</source>
        <translation>Así quedará la tarjeta</translation>
    </message>
    <message>
        <source>What is typed is kept for the next time</source>
        <translation>Lo escrito se conserva para la próxima vez</translation>
    </message>
    <message>
        <source>Only cards in folders of your own can be changed here, not those that come with Greenroom. E opens a card&apos;s file in the editor.</source>
        <translation>Aquí solo puedes cambiar las tarjetas de tus propias carpetas, no las que vienen con Greenroom. E abre el archivo de una tarjeta en el editor.</translation>
    </message>
    <message>
        <source>Change your card</source>
        <translation>Cambiar tu tarjeta</translation>
    </message>
    <message>
        <source>The card was changed in its file since this was typed. Discard (D) shows the file&apos;s text; U then brings this back.</source>
        <translation>La tarjeta cambió en su archivo desde que escribiste esto. Descartar (D) muestra el texto del archivo; U recupera después este.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Guardada en %1</translation>
    </message>
    <message>
        <source>The collection is read-only, so no card can be added to it.</source>
        <translation>La colección es de solo lectura, así que no se le puede añadir ninguna tarjeta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved: %1. What you typed is kept; Discard (D) shows the file&apos;s text.</source>
        <translation>No se guardó: %1. Lo que escribiste se conserva; Descartar (D) muestra el texto del archivo.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardada en %1.</translation>
    </message>
    <message>
        <source>The card is saved, but it is not read from there; Today lists the deck&apos;s problems.</source>
        <translation>La tarjeta está guardada, pero no se lee desde ahí; Hoy muestra los problemas del mazo.</translation>
    </message>
    <message>
        <source>Discarded. U brings it back.</source>
        <translation>Descartado. U lo recupera.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Bring back what was discarded</source>
        <translation>Recuperar lo descartado</translation>
    </message>
    <message>
        <source>Leave a field; go back, and keep what is typed</source>
        <translation>Salir de un campo; volver y conservar lo escrito</translation>
    </message>
    <message>
        <source>There is an error in %1, line %2: %3. Until that is corrected you see the card as it was.</source>
        <translation>Hay un error en %1, línea %2: %3. Hasta que se corrija, verás la tarjeta como estaba.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Archived: its text is no longer in the deck.</source>
        <translation>Archivada: su texto ya no está en el mazo.</translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation>Suspendida.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>Marcada.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>The selected card</source>
        <translation>La tarjeta seleccionada</translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation>Tecla: Espacio</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ✓ right</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ✓ correcta</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Se esperaba: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Best match, otherwise the order of the deck</source>
        <translation>Mejor coincidencia; si no, el orden del mazo</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>Search: words, &quot;phrases&quot;, topic:orm is:due level:senior -tag:n+1</source>
        <translation>Buscar: palabras, &quot;frases&quot;, topic:orm is:due level:senior -tag:n+1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The cards were not saved to %1: %2. Choose another place.</source>
        <translation>Las tarjetas no se guardaron en %1: %2. Elige otro lugar.</translation>
    </message>
    <message>
        <source>The cards were not saved to %1. %2.</source>
        <translation>Las tarjetas no se guardaron en %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln card(s).</source>
        <translation>
            <numerusform>%Ln tarjeta reanudada.</numerusform>
            <numerusform>%Ln tarjetas reanudadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln card(s).</source>
        <translation>
            <numerusform>%Ln tarjeta suspendida.</numerusform>
            <numerusform>%Ln tarjetas suspendidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflagged %Ln card(s).</source>
        <translation>
            <numerusform>%Ln tarjeta desmarcada.</numerusform>
            <numerusform>%Ln tarjetas desmarcadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %Ln card(s).</source>
        <translation>
            <numerusform>%Ln tarjeta marcada.</numerusform>
            <numerusform>%Ln tarjetas marcadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln card(s)?</source>
        <translation>
            <numerusform>¿Restablecer %Ln tarjeta?</numerusform>
            <numerusform>¿Restablecer %Ln tarjetas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts over as if never reviewed. The history is kept, but no longer counts.</source>
        <translation>Se empieza de cero, como si nunca hubiera habido repasos. El historial se conserva, pero ya no cuenta.</translation>
    </message>
    <message>
        <source>Nothing was reset: the selected cards are new already.</source>
        <translation>No se restableció nada: las tarjetas seleccionadas ya son nuevas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are new again; U undoes it.</source>
        <translation>
            <numerusform>%Ln tarjeta vuelve a ser nueva; U lo deshace.</numerusform>
            <numerusform>%Ln tarjetas vuelven a ser nuevas; U lo deshace.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no reset to undo.</source>
        <translation>No hay ningún restablecimiento que deshacer.</translation>
    </message>
    <message>
        <source>Undid the reset.</source>
        <translation>Restablecimiento deshecho.</translation>
    </message>
    <message>
        <source>Export the selected cards</source>
        <translation>Exportar las tarjetas seleccionadas</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>tarjetas</translation>
    </message>
    <message>
        <source>Markdown cards (*.md)</source>
        <translation>Tarjetas en Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s) that exist already?</source>
        <translation>
            <numerusform>¿Reemplazar %Ln archivo que ya existe?</numerusform>
            <numerusform>¿Reemplazar %Ln archivos que ya existen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <translation>Guardar la chuleta</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>The card&apos;s file no longer exists, so there is nothing to edit.</source>
        <translation>El archivo de la tarjeta ya no existe, así que no hay nada que editar.</translation>
    </message>
    <message>
        <source>Topics; Enter reads one like a book</source>
        <translation>Temas; Enter lee uno como un libro</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas las tarjetas</translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 % ready</source>
        <translation>%1: %2 tarjetas, %3 % listo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::card</name>
    <message>
        <source>Weak answer</source>
        <translation>Respuesta floja</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trampa</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una frase</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Incorrecto: %1</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Puntos clave</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Repregunta: %1</translation>
    </message>
    <message numerus="yes">
        <source>Source(s)</source>
        <translation>
            <numerusform>Fuente</numerusform>
            <numerusform>Fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text has %1. The card&apos;s file has all of it.</source>
        <translation>Solo se muestra el principio: el texto tiene %1. El archivo de la tarjeta lo tiene entero.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>What can be done with the card</source>
        <translation>Qué se puede hacer con la tarjeta</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Time since the question was shown</source>
        <translation>Tiempo desde que se mostró la pregunta</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Mostrar una pista</translation>
    </message>
    <message>
        <source>Show another hint</source>
        <translation>Mostrar otra pista</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Pista: %1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Elige todas las correctas.</translation>
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
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecta</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Tu código</translation>
    </message>
    <message>
        <source>Parts of the exercise</source>
        <translation>Partes del ejercicio</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From your code to the solution: %1</source>
        <translation>De tu código a la solución: %1</translation>
    </message>
    <message>
        <source>Find in your code</source>
        <translation>Buscar en tu código</translation>
    </message>
    <message>
        <source>Find in your code; Enter goes on, Escape ends</source>
        <translation>Buscar en tu código; Enter sigue, Esc termina</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>El anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>El siguiente (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1, again in %2</source>
        <translation>%1, vuelve en %2</translation>
    </message>
    <message>
        <source>Keys: %1, Space. Suggested</source>
        <translation>Teclas: %1, Espacio. Sugerida</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>Card info</source>
        <translation>Sobre la tarjeta</translation>
    </message>
    <message>
        <source>Close card info</source>
        <translation>Cerrar «Sobre la tarjeta»</translation>
    </message>
    <message>
        <source>New: not reviewed yet.</source>
        <translation>Nueva: aún sin repasar.</translation>
    </message>
    <message>
        <source>Recall now: %1 %
Stability %2, difficulty %3 of 10
%4, %5</source>
        <translation>Recuerdo actual: %1 %
Estabilidad %2, dificultad %3 de 10
%4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapse(s)</source>
        <translation>
            <numerusform>%Ln olvido</numerusform>
            <numerusform>%Ln olvidos</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Forgetting curve: %1 % now</source>
        <translation>Curva del olvido: ahora %1 %</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Did you say…</source>
        <translation>¿Dijiste…?</translation>
    </message>
    <message>
        <source>Did you say: %1</source>
        <translation>¿Dijiste: %1?</translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <translation>Ctrl %1</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>Ctrl+Return saves, Escape does not</source>
        <translation>Ctrl+Enter guarda, Esc no</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>did not end in time</source>
        <translation>no terminó a tiempo</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>primera ejecución</translation>
    </message>
    <message>
        <source>second run</source>
        <translation>segunda ejecución</translation>
    </message>
    <message>
        <source>third run</source>
        <translation>tercera ejecución</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>What came of the run</source>
        <translation>Lo que dio la ejecución</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>ejecutando…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>ran in %1 ms · %2</source>
        <translation>ejecutado en %1 ms · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other statement(s)</source>
        <translation>
            <numerusform>y %Ln sentencia más</numerusform>
            <numerusform>y %Ln sentencias más</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks %1 of %2</source>
        <translation>Comprobaciones: %1 de %2</translation>
    </message>
    <message>
        <source>SQL %1</source>
        <translation>SQL %1</translation>
    </message>
    <message>
        <source>%1, in %2: %3</source>
        <translation>%1, en %2: %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 de la %2: %3</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Escribe la respuesta</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Not quite. Accepted: %1.</source>
        <translation>No del todo. Se acepta: %1.</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Correcto</translation>
    </message>
    <message>
        <source>✗ Not quite</source>
        <translation>✗ No del todo</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Se acepta:</translation>
    </message>
    <message>
        <source>Heard in what you said.</source>
        <translation>Oído en lo que dijiste.</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>oído</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::charts</name>
    <message>
        <source>Charts cannot be drawn (%1). The numbers are in the tables</source>
        <translation>No se pueden dibujar los gráficos (%1). Los números están en las tablas</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::interview</name>
    <message>
        <source>Choose all that apply.</source>
        <translation>Elige todas las correctas.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Scratch pad</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Scratch pad, kept with your answer</source>
        <translation>Borrador, se conserva con tu respuesta</translation>
    </message>
    <message>
        <source>Each hint takes a tenth of what your code is worth</source>
        <translation>Cada pista resta una décima parte de lo que vale tu código</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Pista %1 de %2</translation>
    </message>
    <message>
        <source>Time is up: the interview moved on.</source>
        <translation>Se acabó el tiempo: la entrevista siguió.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>En una entrevista</translation>
    </message>
    <message>
        <source>Interview report</source>
        <translation>Informe de la entrevista</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>Tus historias</translation>
    </message>
    <message>
        <source>Leave? Your answers are kept.</source>
        <translation>¿Salir? Tus respuestas se conservan.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Resume later</source>
        <translation>Reanudar luego</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>the format</source>
        <translation>el formato</translation>
    </message>
    <message>
        <source>the topics</source>
        <translation>los temas</translation>
    </message>
    <message>
        <source>the levels</source>
        <translation>los niveles</translation>
    </message>
    <message>
        <source>the stories</source>
        <translation>las historias</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No more cards match.</source>
        <translation>No coinciden más tarjetas.</translation>
    </message>
    <message>
        <source>More would match without %1.</source>
        <translation>Coincidirían más sin %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Technical test</source>
        <translation>Prueba técnica</translation>
    </message>
    <message>
        <source>Live coding</source>
        <translation>Código en vivo</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
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
        <translation>Estricto: sin tiempo, se sigue</translation>
    </message>
    <message>
        <source>Relaxed: overtime counts</source>
        <translation>Relajado: el exceso cuenta</translation>
    </message>
    <message>
        <source>Strong no</source>
        <translation>No rotundo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Sí rotundo</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Entrevista de ensayo</translation>
    </message>
    <message>
        <source>Your own stories</source>
        <translation>Tus propias historias</translation>
    </message>
    <message>
        <source>Exercises on a real Django</source>
        <translation>Ejercicios en un Django real</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>strict</source>
        <translation>estricta</translation>
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
        <translation>%1, unos %2, sobre %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1. %2</source>
        <translation>Solo %1. %2</translation>
    </message>
    <message>
        <source>No card matches, whichever filter is dropped: there are no cards, or several filters have to be relaxed together.</source>
        <translation>No coincide ninguna tarjeta, se quite el filtro que se quite: no hay tarjetas, o hay que relajar varios filtros a la vez.</translation>
    </message>
    <message>
        <source>No card matches. %1</source>
        <translation>No coincide ninguna tarjeta. %1</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nunca ejecutado</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 de %2 comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln ejecución</numerusform>
            <numerusform>%Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>first green %1</source>
        <translation>primer verde a los %1</translation>
    </message>
    <message>
        <source>never green</source>
        <translation>nunca en verde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies)</source>
        <translation>
            <numerusform>%Ln consulta</numerusform>
            <numerusform>%Ln consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln pista</numerusform>
            <numerusform>%Ln pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>The level followed your answers and settled at %1. For a junior post that is a %2, for mid a %3, for senior a %4.</source>
        <translation>El nivel siguió tus respuestas y se quedó en %1. Para un puesto junior es un %2; para mid, un %3; para senior, un %4.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Behavioural only</source>
        <translation>Solo conductuales</translation>
    </message>
    <message>
        <source>Grades count as reviews</source>
        <translation>Calificar cuenta como repaso</translation>
    </message>
    <message>
        <source>Level follows answers</source>
        <translation>El nivel se adapta a ti</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>Número de preguntas</translation>
    </message>
    <message>
        <source>Or as you like it</source>
        <translation>O como prefieras</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>“Tell me about a time when…”: you answer with a story of your own, as situation, task, action and result. It is kept for the next interview.</source>
        <translation>«Háblame de una ocasión en la que…»: respondes con una historia tuya, en forma de situación, tarea, acción y resultado. Se conserva para la próxima entrevista.</translation>
    </message>
    <message>
        <source>Each graded answer also schedules its card, as in Study.</source>
        <translation>Cada respuesta calificada también programa su tarjeta, como en Estudiar.</translation>
    </message>
    <message>
        <source>In a conversation: two strong answers, and the next question is a level up; two weak ones, and it is a level down.</source>
        <translation>En una conversación: tras dos respuestas buenas, la siguiente pregunta sube un nivel; tras dos flojas, baja un nivel.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop the clock and resume later. Key: P</source>
        <translation>Parar el reloj y reanudar luego. Tecla: P</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resume later, or abandon the interview. Key: Esc</source>
        <translation>Reanudar luego o abandonar la entrevista. Tecla: Esc</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>pregunta %1 de %2</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>tiempo excedido</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>tiempo restante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Done answering</source>
        <translation>He respondido</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Did your answer hold?</source>
        <translation>¿Aguantó tu respuesta?</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The question could not be read aloud (%1). It goes on in silence.</source>
        <translation>No se pudo leer la pregunta en voz alta (%1). La entrevista sigue en silencio.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>After Esc: abandon the interview</source>
        <translation>Tras Esc: abandonar la entrevista</translation>
    </message>
    <message>
        <source>After Esc: leave and resume later</source>
        <translation>Tras Esc: salir y reanudar luego</translation>
    </message>
    <message>
        <source>Run the code of an exercise against its checks</source>
        <translation>Ejecutar el código de un ejercicio con sus comprobaciones</translation>
    </message>
    <message>
        <source>Show a hint of an exercise; it takes a tenth of what your code is worth</source>
        <translation>Mostrar una pista de un ejercicio; resta una décima parte de lo que vale tu código</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Hand in the code of an exercise</source>
        <translation>Entregar el código de un ejercicio</translation>
    </message>
    <message>
        <source>Done: continue; then give the suggested grade</source>
        <translation>Hecho: continuar; luego, dar la calificación sugerida</translation>
    </message>
    <message>
        <source>Pick an option</source>
        <translation>Elegir una opción</translation>
    </message>
    <message>
        <source>Tick a key point, at that step</source>
        <translation>Señalar un punto clave, en ese paso</translation>
    </message>
    <message>
        <source>Tick a key point</source>
        <translation>Señalar un punto clave</translation>
    </message>
    <message>
        <source>Read the question aloud, once more</source>
        <translation>Leer la pregunta en voz alta otra vez</translation>
    </message>
    <message>
        <source>Your answer to the follow-up held</source>
        <translation>Tu respuesta a la repregunta aguantó</translation>
    </message>
    <message>
        <source>It did not hold</source>
        <translation>No aguantó</translation>
    </message>
    <message>
        <source>Grade the answer Again</source>
        <translation>Calificar la respuesta: Otra vez</translation>
    </message>
    <message>
        <source>Grade it Hard</source>
        <translation>Calificarla: Difícil</translation>
    </message>
    <message>
        <source>Grade it Good</source>
        <translation>Calificarla: Bien</translation>
    </message>
    <message>
        <source>Grade it Easy</source>
        <translation>Calificarla: Fácil</translation>
    </message>
    <message>
        <source>Skip the question; F7 also while typing</source>
        <translation>Omitir la pregunta; F7 también al escribir</translation>
    </message>
    <message>
        <source>I don&apos;t know; F8 also while typing</source>
        <translation>No lo sé; F8 también al escribir</translation>
    </message>
    <message>
        <source>Write in the scratch pad or the story</source>
        <translation>Escribir en el borrador o en la historia</translation>
    </message>
    <message>
        <source>Pause: stop the clock and resume later</source>
        <translation>Pausa: parar el reloj y reanudar luego</translation>
    </message>
    <message>
        <source>Hide or show the clock</source>
        <translation>Ocultar o mostrar el reloj</translation>
    </message>
    <message>
        <source>Leave a text field; then offer to leave or abandon</source>
        <translation>Salir de un campo de texto; luego, ofrecer salir o abandonar</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>%1 of %2 key points</source>
        <translation>%1 de %2 puntos clave</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups held</source>
        <translation>%1 de %2 repreguntas superadas</translation>
    </message>
    <message>
        <source>Follow-up %1 of %2</source>
        <translation>Repregunta %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aguantó</translation>
    </message>
    <message>
        <source>did not hold</source>
        <translation>no aguantó</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo que escribiste</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The answer: %1 Did yours hold? Y for yes, N for no.</source>
        <translation>La respuesta: %1 ¿Aguantó la tuya? Y: sí, N: no.</translation>
    </message>
    <message>
        <source>Suggested grade: %1, by %2.</source>
        <translation>Calificación sugerida: %1, por %2.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Could not write the report to %1: %2. The interview itself is kept in the collection; export it to another place.</source>
        <translation>No se pudo escribir el informe en %1: %2. La entrevista se conserva en la colección; exporta el informe a otro lugar.</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 de 100</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>No se respondió nada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation>Estudiar estas ahora</translation>
    </message>
    <message numerus="yes">
        <source>Study %Ln missed card(s)</source>
        <translation>
            <numerusform>Estudiar %Ln tarjeta fallada</numerusform>
            <numerusform>Estudiar %Ln tarjetas falladas</numerusform>
        </translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>interview-%1.%2</source>
        <translation>entrevista-%1.%2</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Study the missed cards</source>
        <translation>Estudiar las tarjetas falladas</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no la sabías</translation>
    </message>
    <message>
        <source>time up</source>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>%1 % of the rubric</source>
        <translation>%1 % de la rúbrica</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups</source>
        <translation>%1 de %2 repreguntas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Faltó</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>No faltó nada.</translation>
    </message>
    <message>
        <source>It is at question %1 of %2</source>
        <translation>Va por la pregunta %1 de %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, the clock at %2.</source>
        <translation>%1, con el reloj en %2.</translation>
    </message>
    <message>
        <source>%1 is in progress</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>Scores over time: %1</source>
        <translation>Puntuación a lo largo del tiempo: %1</translation>
    </message>
    <message>
        <source>no follow-ups</source>
        <translation>sin repreguntas</translation>
    </message>
    <message>
        <source>%1: %2 of the rubric, %3, %4</source>
        <translation>%1: %2 de la rúbrica, %3, %4</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What you tell when they ask about you: read, write and rehearse it</source>
        <translation>Lo que cuentas cuando preguntan por ti: léelo, escríbelo y ensáyalo</translation>
    </message>
    <message>
        <source>Delete the chosen interview; the reviews that it recorded stay</source>
        <translation>Eliminar la entrevista elegida; los repasos que registró se quedan</translation>
    </message>
    <message>
        <source>Past interviews</source>
        <translation>Entrevistas anteriores</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Past interviews; Enter opens the report</source>
        <translation>Entrevistas anteriores; Enter abre el informe</translation>
    </message>
    <message>
        <source>Choose an interview in the list first.</source>
        <translation>Elige antes una entrevista de la lista.</translation>
    </message>
    <message>
        <source>The interview is deleted; its reviews stay. U undoes it.</source>
        <translation>La entrevista se eliminó; sus repasos se quedan. U lo deshace.</translation>
    </message>
    <message>
        <source>Nothing was answered, so the interview is not kept. U undoes it.</source>
        <translation>No se respondió nada, así que la entrevista no se conserva. U lo deshace.</translation>
    </message>
    <message>
        <source>An interview is in progress: resume it, or abandon it first.</source>
        <translation>Hay una entrevista en curso: reanúdala o abandónala antes.</translation>
    </message>
    <message>
        <source>%1. No exercise: %2</source>
        <translation>%1. Sin ejercicios: %2</translation>
    </message>
    <message>
        <source>Tick at least one topic and one level.</source>
        <translation>Elige al menos un tema y un nivel.</translation>
    </message>
    <message>
        <source>Django is being started for the exercises…</source>
        <translation>Iniciando Django para los ejercicios…</translation>
    </message>
    <message>
        <source>Exercises cannot be run here. %1</source>
        <translation>Aquí no se pueden ejecutar ejercicios. %1</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Elegir un preajuste</translation>
    </message>
    <message>
        <source>Start, or resume the one in progress</source>
        <translation>Empezar, o reanudar la que está en curso</translation>
    </message>
    <message>
        <source>Abandon the interview in progress</source>
        <translation>Abandonar la entrevista en curso</translation>
    </message>
    <message>
        <source>Delete the chosen past interview; its reviews stay</source>
        <translation>Eliminar la entrevista anterior elegida; sus repasos se quedan</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Your stories: read, write and rehearse them</source>
        <translation>Tus historias: léelas, escríbelas y ensáyalas</translation>
    </message>
    <message>
        <source>Leave a field; go back to Today</source>
        <translation>Salir de un campo; volver a Hoy</translation>
    </message>
    <message>
        <source>%1. Key: %2</source>
        <translation>%1. Tecla: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Respuestas: %1</translation>
    </message>
    <message>
        <source>    told %1, %2 of the key points</source>
        <translation>    contada el %1, %2 de los puntos clave</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Use for another question…</source>
        <translation>Usar en otra pregunta…</translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation>Mostrar la historia</translation>
    </message>
    <message>
        <source>What you tell when they ask about you. One story may answer several questions. It is saved as you type.</source>
        <translation>Lo que cuentas cuando preguntan por ti. Una historia puede responder a varias preguntas. Se guarda mientras escribes.</translation>
    </message>
    <message>
        <source>Stories, then the questions without one; Enter writes</source>
        <translation>Historias y después las preguntas sin historia; Enter escribe</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>No card of the decks asks about you; those with the tag &quot;star&quot; do.</source>
        <translation>Ninguna tarjeta de los mazos pregunta por ti; lo hacen las que llevan la etiqueta «star».</translation>
    </message>
    <message>
        <source>Every question about you has a story</source>
        <translation>Todas las preguntas sobre ti tienen su historia</translation>
    </message>
    <message>
        <source>Choose a story in the list first.</source>
        <translation>Elige antes una historia de la lista.</translation>
    </message>
    <message>
        <source>The story is deleted. U undoes it.</source>
        <translation>La historia se eliminó. U lo deshace.</translation>
    </message>
    <message>
        <source>Tell it aloud, in %1.</source>
        <translation>Cuéntala en voz alta, en %1.</translation>
    </message>
    <message>
        <source>There is no story for it yet: write down what you just told.</source>
        <translation>Aún no tiene historia: escribe lo que acabas de contar.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Rehearse the chosen story; then show it, and the next question</source>
        <translation>Ensayar la historia elegida; luego, mostrarla y pasar a la siguiente pregunta</translation>
    </message>
    <message>
        <source>Write the chosen story</source>
        <translation>Escribir la historia elegida</translation>
    </message>
    <message>
        <source>Use the story for another question</source>
        <translation>Usar la historia en otra pregunta</translation>
    </message>
    <message>
        <source>Delete the story; its questions stay</source>
        <translation>Eliminar la historia; sus preguntas se quedan</translation>
    </message>
    <message>
        <source>Leave a field; end the rehearsal; back to the interview&apos;s set-up</source>
        <translation>Salir de un campo; terminar el ensayo; volver a preparar la entrevista</translation>
    </message>
    <message>
        <source>no story yet</source>
        <translation>aún sin historia</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Contada</translation>
    </message>
    <message numerus="yes">
        <source>Abandoned after %1 of %Ln question(s)</source>
        <translation>
            <numerusform>Abandonada tras %1 de %Ln pregunta</numerusform>
            <numerusform>Abandonada tras %1 de %Ln preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way, %1 of %Ln question(s) answered</source>
        <translation>
            <numerusform>En curso, respondida %1 de %Ln pregunta</numerusform>
            <numerusform>En curso, respondidas %1 de %Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>strong no</source>
        <translation>no rotundo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>sí rotundo</translation>
    </message>
    <message>
        <source>The target time of %1 has passed.</source>
        <translation>Ha pasado el tiempo previsto de %1.</translation>
    </message>
    <message>
        <source>nobody speaks in it</source>
        <translation>nadie habla en ella</translation>
    </message>
    <message>
        <source>first word after %1</source>
        <translation>primera palabra tras %1</translation>
    </message>
    <message>
        <source>no pause over 2 s</source>
        <translation>ninguna pausa de más de 2 s</translation>
    </message>
    <message>
        <source>%1, the longest %2</source>
        <translation>%1, la más larga %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln pausa</numerusform>
            <numerusform>%Ln pausas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 silence</source>
        <translation>%1 de silencio</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>bajo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln palabra por minuto</numerusform>
            <numerusform>%Ln palabras por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filler word(s)</source>
        <translation>
            <numerusform>%Ln muletilla</numerusform>
            <numerusform>%Ln muletillas</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>It cannot be heard: %1.</source>
        <translation>No se puede oír: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Lo que dijiste</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>At %1 times the speed</source>
        <translation>A %1 veces la velocidad</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Recording: %1. The interview goes on without.</source>
        <translation>Grabación: %1. La entrevista sigue sin ella.</translation>
    </message>
    <message>
        <source>Your answer was not turned into text: %1.</source>
        <translation>Tu respuesta no se pasó a texto: %1.</translation>
    </message>
    <message>
        <source>Listen to your answer, or stop</source>
        <translation>Escuchar tu respuesta, o parar</translation>
    </message>
    <message>
        <source>The microphone is open</source>
        <translation>El micrófono está abierto</translation>
    </message>
    <message>
        <source>Recording.</source>
        <translation>Grabando.</translation>
    </message>
    <message>
        <source>The microphone is waking up: wait a moment…</source>
        <translation>El micrófono se está activando: un momento…</translation>
    </message>
    <message numerus="yes">
        <source>The microphone is waking up: wait, it has taken %Ln second(s)…</source>
        <translation>
            <numerusform>El micrófono se está activando: espera, lleva %Ln segundo…</numerusform>
            <numerusform>El micrófono se está activando: espera, lleva %Ln segundos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Grabando, %1</translation>
    </message>
    <message>
        <source>Loudness: %1</source>
        <translation>Volumen: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>grabada</translation>
    </message>
    <message>
        <source>%1 over time: %2</source>
        <translation>%1 a lo largo del tiempo: %2</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Pace, of the target time</source>
        <translation>Ritmo, del tiempo previsto</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa más larga</translation>
    </message>
    <message>
        <source>Share of silence</source>
        <translation>Parte de silencio</translation>
    </message>
    <message>
        <source>%1 of them fillers</source>
        <translation>%1 de ellas muletillas</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>Grabación del %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none over 2 s</source>
        <translation>ninguna de más de 2 s</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::progress</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was reviewed in this range. After the first review this chart shows one bar for each day or week.</source>
        <translation>No se repasó nada en este periodo. Tras el primer repaso, este gráfico muestra una barra por día o por semana.</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>repasos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 in %2, %3 a day on average.</source>
        <translation>%1 en %2, una media de %3 al día.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>%1 hours in %2, %3 minutes a day on average. An answer counts two minutes at most: longer ones were pauses.</source>
        <translation>%1 horas en %2, una media de %3 minutos al día. Una respuesta cuenta dos minutos como mucho: si tardó más, hubo una pausa.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Seconds a card</source>
        <translation>Segundos por tarjeta</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Repasos</translation>
    </message>
    <message>
        <source>%1 seconds a card on average.</source>
        <translation>Una media de %1 segundos por tarjeta.</translation>
    </message>
    <message>
        <source>No review in this range came a day or more after its card&apos;s previous one. From the second day on this chart compares what was expected with what you recalled.</source>
        <translation>En este periodo ningún repaso llegó un día o más después del anterior de su tarjeta. A partir del segundo día, este gráfico compara lo que se esperaba con lo que recordaste.</translation>
    </message>
    <message>
        <source>recall predicted</source>
        <translation>recuerdo previsto</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>recordado</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Predicted from</source>
        <translation>Previsto desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Mean predicted</source>
        <translation>Media prevista</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Recordado</translation>
    </message>
    <message>
        <source>As predicted</source>
        <translation>Según lo previsto</translation>
    </message>
    <message>
        <source>Of %1 %2 were recalled, %3 was predicted. Log loss %4; always saying %2 would have %5. Left out: reviews less than a day after the one before. Points stand for %6 or more.</source>
        <translation>De %1 se recordó el %2; lo previsto era el %3. Pérdida logarítmica: %4; decir siempre %2 daría %5. No cuentan los repasos hechos menos de un día después del anterior. Cada punto representa %6 o más.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>%1: numbers or chart</source>
        <translation>%1: números o gráfico</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>%1 in numbers</source>
        <translation>%1 en números</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>%1 has no ending that says what to write; name it .png, .svg or .csv.</source>
        <translation>%1 no tiene una extensión que diga qué escribir; llámalo .png, .svg o .csv.</translation>
    </message>
    <message>
        <source>Could not write the chart to %1: %2. Save it to another place.</source>
        <translation>No se pudo escribir el gráfico en %1: %2. Guárdalo en otro lugar.</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Los últimos siete días</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <source>Time per card</source>
        <translation>Tiempo por tarjeta</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>Leeches</source>
        <translation>Rebeldes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>No card is scheduled. Once the first cards are reviewed this chart shows on which days they come back.</source>
        <translation>No hay tarjetas programadas. En cuanto repases las primeras, este gráfico mostrará qué días vuelven.</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>tarjetas</translation>
    </message>
    <message>
        <source>%1 left over from earlier days, %2 due in the time shown, %3 later. New cards would come on top.</source>
        <translation>%1 de días anteriores, %2 pendientes en el periodo mostrado, %3 más tarde. Las tarjetas nuevas irían aparte.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>A day or more apart</source>
        <translation>Con un día o más entre sí</translation>
    </message>
    <message>
        <source>Nothing was reviewed in this range. Afterwards this chart shows at which hours you study and how well you recall then.</source>
        <translation>No se repasó nada en este periodo. Después, este gráfico mostrará a qué horas estudias y cuánto recuerdas entonces.</translation>
    </message>
    <message>
        <source>Most reviews fall into the hour from %1. Recall counts reviews a day or more apart, in hours with at least %2 of them.</source>
        <translation>La mayoría de los repasos caen en la hora que empieza a las %1. Para el recuerdo cuentan los repasos con un día o más entre sí, en horas con al menos %2.</translation>
    </message>
    <message>
        <source>Split it: it asks for many things at once</source>
        <translation>Divídela: pregunta muchas cosas a la vez</translation>
    </message>
    <message>
        <source>Write a note: what makes it different from similar cards?</source>
        <translation>Escribe una nota: ¿qué la distingue de tarjetas parecidas?</translation>
    </message>
    <message>
        <source>Reword it: the note did not help</source>
        <translation>Cambia el texto: la nota no ayudó</translation>
    </message>
    <message>
        <source>Suspend it and come back later</source>
        <translation>Suspéndela y vuelve a ella más adelante</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What may help</source>
        <translation>Qué puede ayudar</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Olvidos</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>No leeches. A card that lapses %1 times is listed here, with what may help.</source>
        <translation>No hay tarjetas rebeldes. Aquí aparece la que se olvida %1 veces, con lo que puede ayudar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) lapsed %1 times or more.</source>
        <translation>
            <numerusform>%Ln tarjeta se olvidó %1 veces o más.</numerusform>
            <numerusform>%Ln tarjetas se olvidaron %1 veces o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>No card here was reviewed yet. After the first reviews this chart sorts the cards by stability.</source>
        <translation>Aquí aún no se ha repasado ninguna tarjeta. Tras los primeros repasos, este gráfico ordena las tarjetas por estabilidad.</translation>
    </message>
    <message>
        <source>stability in days</source>
        <translation>estabilidad en días</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), half of them more stable than %1 days. Each bar spans twice the time of the one before.</source>
        <translation>
            <numerusform>%Ln tarjeta; la mitad, con una estabilidad de más de %1 días. Cada barra abarca el doble de tiempo que la anterior.</numerusform>
            <numerusform>%Ln tarjetas; la mitad, con una estabilidad de más de %1 días. Cada barra abarca el doble de tiempo que la anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>difficulty, 1 easy to 10 hard</source>
        <translation>dificultad, de 1 (fácil) a 10 (difícil)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), difficulty %1 on average.</source>
        <translation>
            <numerusform>%Ln tarjeta, dificultad media de %1.</numerusform>
            <numerusform>%Ln tarjetas, dificultad media de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV, the numbers (*.csv)</source>
        <translation>CSV, los números (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Show a month, a quarter, a year, or everything</source>
        <translation>Mostrar un mes, un trimestre, un año o todo</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Elegir un tema</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table, or the chart</source>
        <translation>Mostrar los números del gráfico en una tabla, o el gráfico</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>Guardar el gráfico como PNG, SVG o CSV</translation>
    </message>
    <message>
        <source>Go back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Most ready is %1 (%2), least %3 (%4). New cards count as unknown.</source>
        <translation>El más preparado es %1 (%2); el que menos, %3 (%4). Las tarjetas nuevas cuentan como no sabidas.</translation>
    </message>
    <message>
        <source>On the day: what would be left if you reviewed nothing more.</source>
        <translation>Ese día: lo que quedaría si no repasaras nada más.</translation>
    </message>
    <message>
        <source>Set the interview&apos;s date to see what would be left on the day.</source>
        <translation>Pon la fecha de la entrevista de trabajo para ver lo que quedaría ese día.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Ese día</translation>
    </message>
    <message>
        <source>No card here was reviewed yet. Once some are, this chart shows how much of each topic you would recall.</source>
        <translation>Aquí aún no se ha repasado ninguna tarjeta. En cuanto haya algunas, este gráfico mostrará cuánto recordarías de cada tema.</translation>
    </message>
    <message>
        <source>The %1 least ready are drawn.</source>
        <translation>Se dibujan los %1 menos preparados.</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>No topic rose or fell by a percent.</source>
        <translation>Ningún tema subió ni bajó un uno por ciento.</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::settings</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Made on the first start of each day: all of today&apos;s are kept, then one for each of 7 days, 8 weeks and 12 months.</source>
        <translation>Se hacen al abrir el programa por primera vez cada día: se conservan todas las de hoy, luego una por día durante 7 días, una por semana durante 8 semanas y una por mes durante 12 meses.</translation>
    </message>
    <message>
        <source>Backed up %1.</source>
        <translation>Copia de seguridad hecha: %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the collection of %1, with %2?</source>
        <translation>¿Restaurar la colección del %1, con %2?</translation>
    </message>
    <message>
        <source>The present collection is backed up first, so that you can return to it.</source>
        <translation>Antes se hace una copia de seguridad de la colección actual, para que puedas volver a ella.</translation>
    </message>
    <message>
        <source>Restored the collection with %1; the one before is the newest backup.</source>
        <translation>Se restauró la colección con %1; la anterior es la última copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no folder %1 yet; the first backup creates it.</source>
        <translation>Aún no existe la carpeta %1; la crea la primera copia de seguridad.</translation>
    </message>
    <message>
        <source>Could not open the folder; it is %1</source>
        <translation>No se pudo abrir la carpeta; está en %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Último repaso</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Devices in the sync folder</source>
        <translation>Dispositivos de la carpeta de sincronización</translation>
    </message>
    <message>
        <source>Do you study on more than one device? Name a folder above that Dropbox, Syncthing, Nextcloud or Git carries between them: each device writes a log of its own there and reads those of the others.</source>
        <translation>¿Estudias en más de un dispositivo? Indica arriba una carpeta que Dropbox, Syncthing, Nextcloud o Git lleve de uno a otro: cada dispositivo escribe en ella su propio registro y lee los de los demás.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of this device are not in the folder yet.</source>
        <translation>
            <numerusform>%Ln cambio de este dispositivo aún no está en la carpeta.</numerusform>
            <numerusform>%Ln cambios de este dispositivo aún no están en la carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this device is in the folder.</source>
        <translation>Todo lo de este dispositivo está en la carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of others wait for what they belong to.</source>
        <translation>
            <numerusform>%Ln cambio de otros espera aquello a lo que pertenece.</numerusform>
            <numerusform>%Ln cambios de otros esperan aquello a lo que pertenecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (este)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation>faltan %1 por llegar</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Todo aquí</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import Anki packages with their reviews, tables of questions, and what Greenroom exported elsewhere; a file dropped on the window is imported, too. Export all there is, every card for Anki, or a table.</source>
        <translation>Importa paquetes de Anki con sus repasos, tablas de preguntas y lo que Greenroom exportó en otro sitio; también se importa un archivo que arrastres a la ventana. Exporta todo lo que hay, todas las tarjetas para Anki o una tabla.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What can be imported (*.apkg *.colpkg *.json *.csv *.tsv *.txt)</source>
        <translation>Lo que se puede importar (*.apkg *.colpkg *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All there is (*.json);;Anki package (*.apkg);;Table (*.csv)</source>
        <translation>Todo lo que hay (*.json);;Paquete de Anki (*.apkg);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The text below is the answer</source>
        <translation>El texto de abajo es la respuesta</translation>
    </message>
    <message>
        <source>Deck folders</source>
        <translation>Carpetas de mazos</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>The cards that come with Greenroom are always included.</source>
        <translation>Las tarjetas que vienen con Greenroom siempre están incluidas.</translation>
    </message>
    <message>
        <source>For lists of questions without &quot;### Answer&quot;: takes the text below a question as its answer. The files stay as they are.</source>
        <translation>Para listas de preguntas sin «### Answer»: toma como respuesta el texto que hay debajo de una pregunta. Los archivos quedan como están.</translation>
    </message>
    <message>
        <source>Add a folder of Markdown cards</source>
        <translation>Añadir una carpeta de tarjetas en Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) without an answer&apos;s heading</source>
        <translation>
            <numerusform>%Ln pregunta sin encabezado de respuesta</numerusform>
            <numerusform>%Ln preguntas sin encabezado de respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Text below is the answer</source>
        <translation>El texto de abajo es la respuesta</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Carpeta o archivo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>“%1” does not do for “%2”: it takes %3.</source>
        <translation>«%1» no sirve para «%2»: admite %3.</translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation>Aún sin entrevista</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation>Los cambios se aplican al instante.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Claro, alto contraste</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Oscuro, alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Greenroom speaks it when it is opened next; the cards stay as they are.</source>
        <translation>Greenroom lo hablará la próxima vez que se abra; las tarjetas quedan como están.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Editor command</source>
        <translation>Comando del editor</translation>
    </message>
    <message>
        <source>Found automatically; or e.g. code -g {file}:{line}</source>
        <translation>Se busca solo; o p. ej. code -g {file}:{line}</translation>
    </message>
    <message>
        <source>Remind me each day at</source>
        <translation>Recordarme cada día a las</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Hora del recordatorio</translation>
    </message>
    <message>
        <source>By a notification of your desktop, while Greenroom is open and you are elsewhere, if anything waits.</source>
        <translation>Con una notificación de tu escritorio, si Greenroom está abierto, tú estás en otra cosa y algo te espera.</translation>
    </message>
    <message>
        <source>Fit it to my reviews</source>
        <translation>Ajustarlo a mis repasos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Progress of fitting the memory model</source>
        <translation>Progreso del ajuste del modelo de memoria</translation>
    </message>
    <message>
        <source>The memory model was fitted to %1 on %2.</source>
        <translation>El modelo de memoria se ajustó a %1 el %2.</translation>
    </message>
    <message>
        <source>The memory model has its published parameters.</source>
        <translation>El modelo de memoria tiene sus parámetros publicados.</translation>
    </message>
    <message>
        <source>From 400 reviews on it is fitted to yours by itself, and adopted if it predicts them better.</source>
        <translation>A partir de 400 repasos se ajusta solo a los tuyos y se adopta si los predice mejor.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>In interviews</source>
        <translation>En entrevistas</translation>
    </message>
    <message>
        <source>In interviews and in Study</source>
        <translation>En entrevistas y en Estudiar</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Questions are read out</source>
        <translation>Leer las preguntas</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>The desktop&apos;s own</source>
        <translation>La del escritorio</translation>
    </message>
    <message>
        <source>Nothing can be heard: %1.</source>
        <translation>No se oye nada: %1.</translation>
    </message>
    <message>
        <source>Progress of the import or export</source>
        <translation>Progreso de la importación o exportación</translation>
    </message>
    <message>
        <source>Record my answers</source>
        <translation>Grabar lo que digo en las entrevistas</translation>
    </message>
    <message>
        <source>Copy them to…</source>
        <translation>Copiarlas a…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Recordings stay for</source>
        <translation>Las grabaciones duran</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Recordings take at most</source>
        <translation>Las grabaciones ocupan como mucho</translation>
    </message>
    <message>
        <source>Command that turns speech into text</source>
        <translation>Orden que pasa la voz a texto</translation>
    </message>
    <message>
        <source>None found; or e.g. whisper-cli -m MODEL -np -nt {file}</source>
        <translation>No se encontró ninguna; p. ej. whisper-cli -m MODEL -np -nt {file}</translation>
    </message>
    <message>
        <source>The microphone is open while you answer, and a red lamp shows it. Recordings stay on this computer, beside your collection, and are in no backup and no export.</source>
        <translation>El micrófono está abierto mientras respondes, y una luz roja lo indica. Las grabaciones se quedan en este ordenador, junto a tu colección, y no están en ninguna copia de seguridad ni exportación.</translation>
    </message>
    <message>
        <source>They take at most</source>
        <translation>Ocupan como mucho</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Voz a texto</translation>
    </message>
    <message>
        <source>Delete all recordings?</source>
        <translation>¿Borrar todas las grabaciones?</translation>
    </message>
    <message>
        <source>Delete all recordings and their transcripts? This cannot be undone; your interviews and their figures stay.</source>
        <translation>¿Borrar todas las grabaciones y sus transcripciones? No se puede deshacer; tus entrevistas y sus cifras se quedan.</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>No hay grabaciones.</translation>
    </message>
    <message>
        <source>%1, %2, in %3.</source>
        <translation>%1, %2, en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln grabación</numerusform>
            <numerusform>%Ln grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all recordings were deleted: %1.</source>
        <translation>No se borraron todas las grabaciones: %1.</translation>
    </message>
    <message>
        <source>Copy recordings to</source>
        <translation>Copiar las grabaciones a</translation>
    </message>
    <message>
        <source>The recordings were not copied: %1.</source>
        <translation>Las grabaciones no se copiaron: %1.</translation>
    </message>
    <message>
        <source>Recording your answers</source>
        <translation>Grabar tus respuestas</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::speech</name>
    <message>
        <source>nothing reads aloud here; install speech-dispatcher, espeak-ng and qt6-speech-speechd-plugin</source>
        <translation>aquí nada puede leer en voz alta; instala speech-dispatcher, espeak-ng y qt6-speech-speechd-plugin</translation>
    </message>
    <message>
        <source>there is no microphone; connect one</source>
        <translation>no hay micrófono; conecta uno</translation>
    </message>
    <message>
        <source>the microphone cannot be opened; look whether your desktop lets programs use it</source>
        <translation>el micrófono no se puede abrir; mira si tu escritorio deja que los programas lo usen</translation>
    </message>
    <message>
        <source>the microphone is gone; what you said so far is kept. Connect it again before the next question</source>
        <translation>el micrófono ya no está; lo que dijiste hasta ahora se conserva. Conéctalo de nuevo antes de la siguiente pregunta</translation>
    </message>
    <message>
        <source>the microphone gives no sound; look whether it is switched on</source>
        <translation>el micrófono no da sonido; mira si está encendido</translation>
    </message>
    <message>
        <source>%1. What you said before is kept</source>
        <translation>%1. Lo que dijiste antes se conserva</translation>
    </message>
    <message>
        <source>there is no loudspeaker; connect one</source>
        <translation>no hay altavoz; conecta uno</translation>
    </message>
    <message>
        <source>the loudspeaker is gone; connect it again</source>
        <translation>el altavoz ya no está; conéctalo de nuevo</translation>
    </message>
    <message>
        <source>the loudspeaker cannot be opened; look at your desktop&apos;s sound settings</source>
        <translation>el altavoz no se puede abrir; mira los ajustes de sonido de tu escritorio</translation>
    </message>
    <message>
        <source>%1 cannot be run (%2); look at its command in Settings</source>
        <translation>no se puede ejecutar %1 (%2); mira su orden en los Ajustes</translation>
    </message>
    <message>
        <source>%1 ended with an error; try it in a terminal</source>
        <translation>%1 terminó con un error; pruébalo en un terminal</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>A mock interview</source>
        <translation>Una entrevista de ensayo</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message numerus="yes">
        <source>You answered %Ln card(s).</source>
        <translation>
            <numerusform>Respondiste %Ln tarjeta.</numerusform>
            <numerusform>Respondiste %Ln tarjetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is due %1.</source>
        <translation>La próxima toca %1.</translation>
    </message>
    <message>
        <source>Wait here until it appears, or come back later.</source>
        <translation>Espera aquí a que aparezca o vuelve más tarde.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Todo al día</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Terminado por ahora</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Terminado por hoy</translation>
    </message>
    <message>
        <source>Today: %1, %2 of them recalled.</source>
        <translation>Hoy: %1; recordados: %2.</translation>
    </message>
    <message>
        <source>Tomorrow: %1, about %2.</source>
        <translation>Mañana: %1, unos %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your week: %1</source>
        <translation>Tu semana: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta más</numerusform>
            <numerusform>%Ln tarjetas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer aloud, as you would in the interview. Then look at the answer: Space.</source>
        <translation>Responde en voz alta, como lo harías en la entrevista de trabajo. Después mira la respuesta: Espacio.</translation>
    </message>
    <message>
        <source>Tick the key points that you said, by clicking them or with Ctrl+1 to 9: they suggest a grade.</source>
        <translation>Señala los puntos clave que dijiste, con un clic o con Ctrl+1 a 9: sugieren una calificación.</translation>
    </message>
    <message>
        <source>Again: you did not know it. Hard: barely. Good: as it should be. Easy: at once. Each grade says when the card comes back; U takes it back.</source>
        <translation>Otra vez: no la sabías. Difícil: a duras penas. Bien: como debe ser. Fácil: al instante. Cada calificación dice cuándo vuelve la tarjeta; U la deshace.</translation>
    </message>
    <message>
        <source>The card was graded elsewhere meanwhile. That grade counts; yours was not saved.</source>
        <translation>Entretanto, la tarjeta se calificó en otro sitio. Esa calificación cuenta; la tuya no se guardó.</translation>
    </message>
    <message>
        <source>Undid %1; the card is as it was before.</source>
        <translation>Deshecho: %1; la tarjeta queda como estaba.</translation>
    </message>
    <message>
        <source>Undone: the card is no longer suspended.</source>
        <translation>Deshecho: la tarjeta ya no está suspendida.</translation>
    </message>
    <message>
        <source>Undone: the card is no longer buried.</source>
        <translation>Deshecho: la tarjeta ya no está aplazada.</translation>
    </message>
    <message>
        <source>Undone: the card is flagged.</source>
        <translation>Deshecho: la tarjeta está marcada.</translation>
    </message>
    <message>
        <source>Undone: the card is not flagged.</source>
        <translation>Deshecho: la tarjeta no está marcada.</translation>
    </message>
    <message>
        <source>Undone: the note is as it was before.</source>
        <translation>Deshecho: la nota queda como estaba.</translation>
    </message>
    <message>
        <source>Undone: the card stands where its history puts it.</source>
        <translation>Deshecho: la tarjeta está donde la sitúa su historial.</translation>
    </message>
    <message>
        <source>Graded %1 again.</source>
        <translation>Rehecho: calificada como %1.</translation>
    </message>
    <message>
        <source>Suspended the card again.</source>
        <translation>Rehecho: la tarjeta está suspendida.</translation>
    </message>
    <message>
        <source>Buried the card again.</source>
        <translation>Rehecho: la tarjeta está aplazada.</translation>
    </message>
    <message>
        <source>Flagged the card again.</source>
        <translation>Rehecho: la tarjeta está marcada.</translation>
    </message>
    <message>
        <source>Took the flag away again.</source>
        <translation>Rehecho: la tarjeta no está marcada.</translation>
    </message>
    <message>
        <source>Saved the note again.</source>
        <translation>Rehecho: la nota está guardada.</translation>
    </message>
    <message>
        <source>Made the card new again.</source>
        <translation>Rehecho: la tarjeta es nueva.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Suspended: the card is not asked until it is resumed.</source>
        <translation>Suspendida: la tarjeta no se pregunta hasta que la reanudes.</translation>
    </message>
    <message>
        <source>Buried until tomorrow.</source>
        <translation>Aplazada hasta mañana.</translation>
    </message>
    <message>
        <source>The card is new already.</source>
        <translation>La tarjeta ya es nueva.</translation>
    </message>
    <message>
        <source>Reset: the card is new again. Its reviews stay in the log; U takes this back.</source>
        <translation>Restablecida: la tarjeta vuelve a ser nueva. Sus repasos siguen en el registro; U lo deshace.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudiar</translation>
    </message>
    <message>
        <source>Pick an option of a choice card</source>
        <translation>Elegir una opción en una tarjeta de opción</translation>
    </message>
    <message>
        <source>Show the answer; then give the suggested grade</source>
        <translation>Mostrar la respuesta; luego, dar la calificación sugerida</translation>
    </message>
    <message>
        <source>Again: forgotten</source>
        <translation>Otra vez: olvidada</translation>
    </message>
    <message>
        <source>Hard: recalled with difficulty</source>
        <translation>Difícil: recordada con esfuerzo</translation>
    </message>
    <message>
        <source>Good: recalled</source>
        <translation>Bien: recordada</translation>
    </message>
    <message>
        <source>Easy: recalled at once</source>
        <translation>Fácil: recordada al instante</translation>
    </message>
    <message>
        <source>Tick a key point</source>
        <translation>Señalar un punto clave</translation>
    </message>
    <message>
        <source>Open the next follow-up, or close them all</source>
        <translation>Abrir la siguiente repregunta o cerrarlas todas</translation>
    </message>
    <message>
        <source>Show a hint; the suggested grade is then Hard at best</source>
        <translation>Mostrar una pista; la calificación sugerida será como mucho Difícil</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Mostrar una pista</translation>
    </message>
    <message>
        <source>Read the question aloud, once more</source>
        <translation>Leer la pregunta en voz alta otra vez</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Undo the last action: a grade, a mark, a note</source>
        <translation>Deshacer lo último: una calificación, una marca, una nota</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Volver a hacer lo deshecho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Open the card&apos;s file in the editor</source>
        <translation>Abrir el archivo de la tarjeta en el editor</translation>
    </message>
    <message>
        <source>Edit the card&apos;s file</source>
        <translation>Editar el archivo de la tarjeta</translation>
    </message>
    <message>
        <source>Change a card of your own here</source>
        <translation>Cambiar aquí una tarjeta propia</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Editar aquí</translation>
    </message>
    <message>
        <source>Bury the card until tomorrow</source>
        <translation>Aplazar la tarjeta hasta mañana</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>Aplazar hasta mañana</translation>
    </message>
    <message>
        <source>Suspend the card</source>
        <translation>Suspender la tarjeta</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Make the card new again</source>
        <translation>Hacer que la tarjeta vuelva a ser nueva</translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation>Volver a nueva</translation>
    </message>
    <message>
        <source>Flag or unflag the card</source>
        <translation>Marcar o desmarcar la tarjeta</translation>
    </message>
    <message>
        <source>Flag or unflag</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Write a note (Ctrl+Return saves, Escape does not)</source>
        <translation>Escribir una nota (Ctrl+Enter guarda, Esc no)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Card info: history and forgetting curve</source>
        <translation>Sobre la tarjeta: historial y curva del olvido</translation>
    </message>
    <message>
        <source>Card info</source>
        <translation>Sobre la tarjeta</translation>
    </message>
    <message>
        <source>When all is done: more cards</source>
        <translation>Cuando todo esté hecho: más tarjetas</translation>
    </message>
    <message>
        <source>When all is done: a mock interview</source>
        <translation>Cuando todo esté hecho: una entrevista de ensayo</translation>
    </message>
    <message>
        <source>Close a panel or message; leave a text field; go back to Today</source>
        <translation>Cerrar un panel o mensaje; salir de un campo de texto; volver a Hoy</translation>
    </message>
    <message>
        <source>practice, not counted</source>
        <translation>práctica, no cuenta</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln topic(s)</source>
        <translation>
            <numerusform>solo %Ln tema</numerusform>
            <numerusform>solo %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>Progreso de la sesión</translation>
    </message>
    <message>
        <source>%1 of %1</source>
        <translation>%1 de %1</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3</source>
        <translation>%1 de %2  ·  %3</translation>
    </message>
    <message>
        <source>%1 answered  ·  %2</source>
        <translation>%1 respondidas  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) to come back</source>
        <translation>
            <numerusform>%Ln tarjeta por volver</numerusform>
            <numerusform>%Ln tarjetas por volver</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning today…</source>
        <translation>Planificando el día…</translation>
    </message>
    <message>
        <source>The question could not be read aloud (%1). It goes on in silence.</source>
        <translation>No se pudo leer la pregunta en voz alta (%1). Se sigue en silencio.</translation>
    </message>
    <message>
        <source>The card left while you typed: its file changed. What you typed is kept and comes back with the card.</source>
        <translation>La tarjeta se fue mientras escribías: su archivo cambió. Lo que escribiste se conserva y volverá con la tarjeta.</translation>
    </message>
    <message>
        <source>The note is not saved, but what you typed is kept: N goes on with it.</source>
        <translation>La nota no está guardada, pero lo que escribiste se conserva: N continúa con ella.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Comprobar respuesta</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Mostrar respuesta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The collection is read-only, so no grade can be saved.</source>
        <translation>La colección es de solo lectura, así que no se puede guardar ninguna calificación.</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::today</name>
    <message numerus="yes">
        <source>%Ln question(s) you have a card for: flagged, with a note.</source>
        <translation>
            <numerusform>%Ln pregunta para la que ya tienes tarjeta: marcada, con una nota.</numerusform>
            <numerusform>%Ln preguntas para las que ya tienes tarjeta: marcadas, con una nota.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s), whose answers you still have to write: ⇧E does it here while you study them.</source>
        <translation>
            <numerusform>%Ln tarjeta nueva cuya respuesta aún tienes que escribir: con ⇧E la escribes aquí mientras la estudias.</numerusform>
            <numerusform>%Ln tarjetas nuevas cuyas respuestas aún tienes que escribir: con ⇧E las escribes aquí mientras las estudias.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on without a date.</source>
        <translation>Se sigue sin fecha.</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Go on without a date</source>
        <translation>Seguir sin fecha</translation>
    </message>
    <message>
        <source>What were you asked? One question a line: those that you have a card for are flagged, each other one becomes a card.</source>
        <translation>¿Qué te preguntaron? Una pregunta por línea: si ya tienes una tarjeta para ella, se marca; si no, se convierte en tarjeta.</translation>
    </message>
    <message>
        <source>What you were asked, one question a line</source>
        <translation>Lo que te preguntaron, una pregunta por línea</translation>
    </message>
    <message>
        <source>Your interview was on %1. How did it go?</source>
        <translation>Tu entrevista de trabajo fue el %1. ¿Qué tal fue?</translation>
    </message>
    <message>
        <source>Return to the usual number</source>
        <translation>Volver al número habitual</translation>
    </message>
    <message>
        <source>Spread them over</source>
        <translation>Repartirlos en</translation>
    </message>
    <message>
        <source>Spread them over %1</source>
        <translation>Repartirlos en %1</translation>
    </message>
    <message>
        <source>Catching up until %1</source>
        <translation>Poniéndote al día hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %Ln day(s)</source>
        <translation>
            <numerusform>Hola de nuevo después de %Ln día</numerusform>
            <numerusform>Hola de nuevo después de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>More than fits into a day</source>
        <translation>Más de lo que cabe en un día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) are due, about %1 minutes in all.</source>
        <translation>
            <numerusform>Hay %Ln repaso pendiente, unos %1 minutos en total.</numerusform>
            <numerusform>Hay %Ln repasos pendientes, unos %1 minutos en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today&apos;s share is done; the rest stay due, nothing is dropped.</source>
        <translation>%1 La parte de hoy está hecha; el resto sigue pendiente, no se pierde nada.</translation>
    </message>
    <message>
        <source>%1 The cards you are closest to forgetting come first; stop when you like, the rest stay due.</source>
        <translation>%1 Primero llegan las tarjetas que estás más cerca de olvidar; puedes parar cuando quieras, el resto sigue pendiente.</translation>
    </message>
    <message>
        <source>%1 Today asks for the %2 you are closest to forgetting; the other %3 stay due, nothing is dropped.</source>
        <translation>%1 Hoy llegan las %2 que estás más cerca de olvidar; las otras %3 siguen pendientes, no se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), %1 a day</source>
        <translation>
            <numerusform>%Ln día, %1 al día</numerusform>
            <numerusform>%Ln días, %1 al día</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. When is your interview?</source>
        <translation>Te damos la bienvenida. ¿Cuándo es tu entrevista de trabajo?</translation>
    </message>
    <message>
        <source>Three answers and the plan is made. All of it can be changed later, and skipped.</source>
        <translation>Tres respuestas y el plan está hecho. Todo se puede cambiar después, y también omitir.</translation>
    </message>
    <message>
        <source>Start with the first card</source>
        <translation>Empezar con la primera tarjeta</translation>
    </message>
    <message>
        <source>Skip, just ask me something</source>
        <translation>Omitir, pregúntame algo ya</translation>
    </message>
    <message>
        <source>When is the next one?</source>
        <translation>¿Cuándo es la próxima?</translation>
    </message>
    <message>
        <source>A second round, or another company: what you know already counts.</source>
        <translation>Una segunda ronda u otra empresa: lo que ya sabes cuenta.</translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation>Seguir este plan</translation>
    </message>
    <message>
        <source>Only these topics</source>
        <translation>Solo estos temas</translation>
    </message>
    <message>
        <source>For one session; the plan stays as it is.</source>
        <translation>Para una sesión; el plan queda como está.</translation>
    </message>
    <message>
        <source>Study these topics</source>
        <translation>Estudiar estos temas</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Days off, and other minutes</source>
        <translation>Días libres y otros minutos</translation>
    </message>
    <message>
        <source>The plan goes around them, and nothing that is due is lost.</source>
        <translation>El plan los tiene en cuenta, y no se pierde nada de lo pendiente.</translation>
    </message>
    <message>
        <source>Take these days</source>
        <translation>Usar estos días</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Tu plan</translation>
    </message>
    <message>
        <source>Topics that are not for you can be left out in the settings.</source>
        <translation>Los temas que no son para ti se pueden excluir en los ajustes.</translation>
    </message>
    <message>
        <source>Press a day to take it off, or give it other minutes than usual.</source>
        <translation>Pulsa un día para dejarlo libre o darle otros minutos.</translation>
    </message>
    <message>
        <source>A day further away</source>
        <translation>Un día más lejano</translation>
    </message>
    <message>
        <source>Take this day off too</source>
        <translation>También este día libre</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>día libre</translation>
    </message>
    <message>
        <source>Minutes on %1</source>
        <translation>Minutos el %1</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Día libre: %1</translation>
    </message>
    <message>
        <source>%1: nothing is planned</source>
        <translation>%1: nada planificado</translation>
    </message>
    <message>
        <source>%1: %2 and %3, %4</source>
        <translation>%1: %2 y %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta nueva</numerusform>
            <numerusform>%Ln tarjetas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and a mock interview</source>
        <translation>%1 y una entrevista de ensayo</translation>
    </message>
    <message>
        <source>The days to come: reviews, and new cards on top</source>
        <translation>Los próximos días: repasos y, además, tarjetas nuevas</translation>
    </message>
    <message>
        <source>The interview.</source>
        <translation>La entrevista.</translation>
    </message>
    <message>
        <source>The days to come</source>
        <translation>Los próximos días</translation>
    </message>
    <message>
        <source>+ mock</source>
        <translation>+ ensayo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>In a week · %1</source>
        <translation>En una semana · %1</translation>
    </message>
    <message>
        <source>Two weeks · %1</source>
        <translation>Dos semanas · %1</translation>
    </message>
    <message>
        <source>Three weeks · %1</source>
        <translation>Tres semanas · %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>For which job</source>
        <translation>Para qué puesto</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos al día</translation>
    </message>
    <message>
        <source>What that gets you</source>
        <translation>Qué consigues así</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Elegir un día…</translation>
    </message>
    <message>
        <source>The day of the interview</source>
        <translation>El día de la entrevista</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otros…</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>every card, wide first</source>
        <translation>todas las tarjetas, primero en amplitud</translation>
    </message>
    <message>
        <source>Every topic&apos;s first card before any topic&apos;s second.</source>
        <translation>La primera tarjeta de cada tema, antes que la segunda de ninguno.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 recalled on %2</source>
        <translation>de %1 recordadas el %2</translation>
    </message>
    <message>
        <source>without a plan</source>
        <translation>sin plan</translation>
    </message>
    <message>
        <source>as so far</source>
        <translation>como hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>new today, in about %Ln minute(s)</source>
        <translation>
            <numerusform>nuevas hoy, en %Ln minuto</numerusform>
            <numerusform>nuevas hoy, en unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview today</source>
        <translation>Entrevista hoy</translation>
    </message>
    <message>
        <source>Interview tomorrow</source>
        <translation>Entrevista mañana</translation>
    </message>
    <message numerus="yes">
        <source>Interview in %Ln day(s)</source>
        <translation>
            <numerusform>Entrevista en %Ln día</numerusform>
            <numerusform>Entrevista en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>ready now</source>
        <translation>listo ahora</translation>
    </message>
    <message>
        <source>on the day, by plan</source>
        <translation>ese día, según el plan</translation>
    </message>
    <message>
        <source>The share of all cards that you would recall; new ones count as unknown.</source>
        <translation>La proporción de todas las tarjetas que recordarías; las nuevas cuentan como no sabidas.</translation>
    </message>
    <message>
        <source>%1 ready now</source>
        <translation>%1 listo ahora</translation>
    </message>
    <message>
        <source>%1 on the day, by plan</source>
        <translation>%1 ese día, según el plan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln card(s)</source>
        <translation>
            <numerusform>%1 de %Ln tarjeta</numerusform>
            <numerusform>%1 de %Ln tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due comes first, then %1 With an interview date each day is planned for it.</source>
        <translation>Primero llega lo pendiente; después, %1 Con la fecha de una entrevista de trabajo, cada día se planifica para ella.</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln new card(s).</source>
        <translation>
            <numerusform>hasta %Ln tarjeta nueva.</numerusform>
            <numerusform>hasta %Ln tarjetas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as many new cards as %Ln minute(s) a day leave room for, fewer as their reviews come.</source>
        <translation>
            <numerusform>tantas tarjetas nuevas como permita %Ln minuto al día, menos a medida que llegan sus repasos.</numerusform>
            <numerusform>tantas tarjetas nuevas como permitan %Ln minutos al día, menos a medida que llegan sus repasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new after today.</source>
        <translation>Después de hoy no hay nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing is new after %1.</source>
        <translation>Después del %1 no hay nada nuevo.</translation>
    </message>
    <message>
        <source>without it %1</source>
        <translation>sin él, %1</translation>
    </message>
    <message>
        <source>as so far %1, and %2 if you stop now</source>
        <translation>como hasta ahora, %1, y %2 si lo dejas ya</translation>
    </message>
    <message>
        <source>The interview is today: what is most at risk comes first. You would recall %1.</source>
        <translation>La entrevista de trabajo es hoy: primero llega lo que más peligra. Recordarías %1.</translation>
    </message>
    <message>
        <source>The interview is tomorrow: today come the cards that are most at risk for the time they take. You would recall %1.</source>
        <translation>La entrevista de trabajo es mañana: hoy llegan las tarjetas que más peligran en relación con el tiempo que cuestan. Recordarías %1.</translation>
    </message>
    <message>
        <source>On %1 you would recall %2 with the plan, %3.</source>
        <translation>El %1 recordarías %2 con el plan; %3.</translation>
    </message>
    <message numerus="yes">
        <source>By your own pace, %Ln second(s) for a new card.</source>
        <translation>
            <numerusform>A tu propio ritmo, %Ln segundo por tarjeta nueva.</numerusform>
            <numerusform>A tu propio ritmo, %Ln segundos por tarjeta nueva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned with %Ln second(s) for a new card, until your own pace is known.</source>
        <translation>
            <numerusform>Calculado con %Ln segundo por tarjeta nueva, hasta que se conozca tu propio ritmo.</numerusform>
            <numerusform>Calculado con %Ln segundos por tarjeta nueva, hasta que se conozca tu propio ritmo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) a day</source>
        <translation>
            <numerusform>%Ln minuto al día</numerusform>
            <numerusform>%Ln minutos al día</numerusform>
        </translation>
    </message>
    <message>
        <source>an interview on %1</source>
        <translation>una entrevista el %1</translation>
    </message>
    <message>
        <source>the path “%1”</source>
        <translation>el itinerario «%1»</translation>
    </message>
    <message>
        <source>There is time to meet %1 of the %2 that are still new.</source>
        <translation>Hay tiempo para ver %1 de las %2 que aún son nuevas.</translation>
    </message>
    <message>
        <source>%1 All would fit with %2.</source>
        <translation>%1 Cabrían todas con %2.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>%1: %2 recalled on the day; not all are met by then.</source>
        <translation>%1: %2 recordadas ese día; para entonces no se ven todas.</translation>
    </message>
    <message>
        <source>%1: %2 recalled on the day; all are met by %3.</source>
        <translation>%1: %2 recordadas ese día; se ven todas a más tardar el %3.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in your deck</source>
        <translation>
            <numerusform>%Ln problema en tu mazo</numerusform>
            <numerusform>%Ln problemas en tu mazo</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Browse lists every topic.</source>
        <translation>Explorar muestra todos los temas.</translation>
    </message>
    <message>
        <source>The %1 least ready of %2 areas. %3</source>
        <translation>Las %1 áreas menos preparadas de %2. %3</translation>
    </message>
    <message>
        <source>Topics by area. %1</source>
        <translation>Temas por área. %1</translation>
    </message>
    <message>
        <source>Readiness: what you would recall now</source>
        <translation>Preparación: lo que recordarías ahora</translation>
    </message>
    <message>
        <source>Readiness: what you would recall now, and on the day with the plan</source>
        <translation>Preparación: lo que recordarías ahora y, con el plan, ese día</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ready now, %2 on the day with the plan</source>
        <translation>%1 listo ahora, %2 ese día con el plan</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 listo</translation>
    </message>
    <message>
        <source>%1: %2, %3 due, %4 new</source>
        <translation>%1: %2, %3 pendientes, %4 nuevas</translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 due, %4 new. Press to see them in Browse.</source>
        <translation>%1: %2 tarjetas, %3 pendientes, %4 nuevas. Pulsa para verlas en Explorar.</translation>
    </message>
    <message>
        <source>What you will recall until the interview</source>
        <translation>Lo que recordarás hasta la entrevista</translation>
    </message>
    <message>
        <source>The share of all cards that you would recall, from today to the interview.</source>
        <translation>La proporción de todas las tarjetas que recordarías, de hoy a la entrevista de trabajo.</translation>
    </message>
    <message>
        <source>the plan %1</source>
        <translation>el plan %1</translation>
    </message>
    <message>
        <source>as so far %1</source>
        <translation>como hasta ahora %1</translation>
    </message>
    <message>
        <source>without a plan %1</source>
        <translation>sin plan %1</translation>
    </message>
    <message>
        <source>stop now %1</source>
        <translation>dejarlo ya %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) that you have answered come back in a few minutes.</source>
        <translation>
            <numerusform>%Ln tarjeta que has respondido vuelve en unos minutos.</numerusform>
            <numerusform>%Ln tarjetas que has respondido vuelven en unos minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is a day off. What is due waits for you.</source>
        <translation>Hoy es un día libre. Lo pendiente te espera.</translation>
    </message>
    <message>
        <source>Reading the deck…</source>
        <translation>Leyendo el mazo…</translation>
    </message>
    <message>
        <source>There are no cards yet.</source>
        <translation>Aún no hay tarjetas.</translation>
    </message>
    <message>
        <source>The cards that come with Greenroom are read once; this takes a moment.</source>
        <translation>Las tarjetas que vienen con Greenroom se leen una vez; tarda un momento.</translation>
    </message>
    <message>
        <source>Add a folder of Markdown cards in Settings, or drop one onto this window.</source>
        <translation>Añade una carpeta de tarjetas en Markdown en Ajustes, o arrastra una a esta ventana.</translation>
    </message>
    <message>
        <source>Choose one topic at least.</source>
        <translation>Elige al menos un tema.</translation>
    </message>
    <message>
        <source>Saved: the plan goes around these days. U takes it back.</source>
        <translation>Guardado: el plan tiene en cuenta estos días. U lo deshace.</translation>
    </message>
    <message>
        <source>Saved. U takes it back.</source>
        <translation>Guardado. U lo deshace.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone: plan and days are as they were before.</source>
        <translation>Deshecho: el plan y los días quedan como estaban.</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>Empezar a estudiar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>When the day is done: more cards</source>
        <translation>Cuando el día esté hecho: más tarjetas</translation>
    </message>
    <message>
        <source>Study only some topics, for one session</source>
        <translation>Estudiar solo algunos temas, para una sesión</translation>
    </message>
    <message>
        <source>Days off, and days with other minutes</source>
        <translation>Días libres y días con otros minutos</translation>
    </message>
    <message>
        <source>Change the plan: date, path, minutes</source>
        <translation>Cambiar el plan: fecha, itinerario, minutos</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Take back the last choice of a plan or of days</source>
        <translation>Deshacer la última elección de plan o de días</translation>
    </message>
    <message>
        <source>Leave what is chosen as it was, or skip it</source>
        <translation>Dejar lo elegido como estaba, u omitirlo</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Hola.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Buenos días.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Buenas tardes.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Buenas noches.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>alrededor de %Ln minuto</numerusform>
            <numerusform>unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All caught up.</source>
        <translation>%1 Todo al día.</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
    <message>
        <source>You are done for today, and no card is scheduled.</source>
        <translation>Has terminado por hoy y no hay ninguna tarjeta programada.</translation>
    </message>
    <message>
        <source>You are done for now. The next card is due %1.</source>
        <translation>Has terminado por ahora. La próxima tarjeta toca %1.</translation>
    </message>
    <message>
        <source>You are done for today. The next card is due %1.</source>
        <translation>Has terminado por hoy. La próxima tarjeta toca %1.</translation>
    </message>
    <message>
        <source>Only these topics…</source>
        <translation>Solo estos temas…</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>Días libres…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta más</numerusform>
            <numerusform>%Ln tarjetas más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>day streak</source>
        <translation>días seguidos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>A year of reviews</source>
        <translation>Un año de repasos</translation>
    </message>
    <message>
        <source>%1 on %2, longest streak %3</source>
        <translation>%1 en %2, racha más larga: %3</translation>
    </message>
    <message>
        <source>%1: no reviews</source>
        <translation>%1: ningún repaso</translation>
    </message>
    <message>
        <source>The reviews of a year, day by day</source>
        <translation>Los repasos de un año, día a día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long a path takes</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::widgets</name>
    <message>
        <source>Key: %1</source>
        <translation>Tecla: %1</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Señalado: %1</translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <translation>Sin señalar: %1</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>the drawing has more than 512 KB</source>
        <translation>el dibujo tiene más de 512 KB</translation>
    </message>
    <message>
        <source>the drawing repeats its parts too often</source>
        <translation>el dibujo repite demasiado sus partes</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>%1; %2 is not shown: %3</source>
        <translation>%1; %2 no se muestra: %3</translation>
    </message>
    <message>
        <source>the deck has no such file</source>
        <translation>el mazo no tiene ese archivo</translation>
    </message>
    <message>
        <source>it has more than 32 MB</source>
        <translation>tiene más de 32 MB</translation>
    </message>
    <message>
        <source>it is too large to decode: %1 × %2 pixels</source>
        <translation>es demasiado grande para descodificarla: %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>this program cannot read it</source>
        <translation>este programa no puede leerla</translation>
    </message>
    <message>
        <source>the pictures of this card need more memory than a card has</source>
        <translation>las imágenes de esta tarjeta necesitan más memoria de la que tiene una tarjeta</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::write</name>
    <message>
        <source>Back to the exercises (Esc)</source>
        <translation>Volver a los ejercicios (Esc)</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>Tiempo dedicado a este ejercicio</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Begin again with the code that the exercise gives; Ctrl+Z brings yours back</source>
        <translation>Empezar de nuevo con el código que da el ejercicio; Ctrl+Z recupera el tuyo</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>a hint caps the grade at Hard</source>
        <translation>con una pista, como mucho Difícil</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>Pista %1 de %2</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>Pista %1</translation>
    </message>
    <message>
        <source>Your code and the solution</source>
        <translation>Tu código y la solución</translation>
    </message>
    <message>
        <source>Your code is the solution, line by line.</source>
        <translation>Tu código es la solución, línea por línea.</translation>
    </message>
    <message>
        <source>Give up, show the solution</source>
        <translation>Rendirse y ver la solución</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Mostrar la solución</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done, due %1</source>
        <translation>hecho, toca el %1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Exercises; Enter opens one</source>
        <translation>Ejercicios; Enter abre uno</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Indent, or take an indent back; the chosen lines</source>
        <translation>Sangrar las líneas elegidas o quitarles la sangría</translation>
    </message>
    <message>
        <source>Make comments of the chosen lines, and code again</source>
        <translation>Convertir las líneas elegidas en comentarios, y otra vez en código</translation>
    </message>
    <message>
        <source>Undo and redo what was typed, a reset too</source>
        <translation>Deshacer y rehacer lo escrito, también un restablecimiento</translation>
    </message>
    <message>
        <source>Begin a line, indented as the code asks</source>
        <translation>Empezar una línea con la sangría que pide el código</translation>
    </message>
    <message>
        <source>Go to the line&apos;s first character, then to its edge</source>
        <translation>Ir al primer carácter de la línea; luego, a su borde</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Run your code against the checks</source>
        <translation>Ejecutar tu código con las comprobaciones</translation>
    </message>
    <message>
        <source>Show a hint; the suggested grade is then Hard at best</source>
        <translation>Mostrar una pista; la calificación sugerida será como mucho Difícil</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Go to the line of your code where a check failed</source>
        <translation>Ir a la línea de tu código donde falló una comprobación</translation>
    </message>
    <message>
        <source>Find in your code</source>
        <translation>Buscar en tu código</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find the next one, or the one before</source>
        <translation>Buscar el siguiente o el anterior</translation>
    </message>
    <message>
        <source>Begin again with the code that the exercise gives</source>
        <translation>Empezar de nuevo con el código que da el ejercicio</translation>
    </message>
    <message>
        <source>Give up and show the solution</source>
        <translation>Rendirse y mostrar la solución</translation>
    </message>
    <message>
        <source>Give the suggested grade; in the list, open an exercise</source>
        <translation>Dar la calificación sugerida; en la lista, abrir un ejercicio</translation>
    </message>
    <message>
        <source>Again: not solved</source>
        <translation>Otra vez: sin resolver</translation>
    </message>
    <message>
        <source>Hard: with help, or late</source>
        <translation>Difícil: con ayuda o tarde</translation>
    </message>
    <message>
        <source>Good: solved in time</source>
        <translation>Bien: resuelto a tiempo</translation>
    </message>
    <message>
        <source>Easy: solved at once</source>
        <translation>Fácil: resuelto al instante</translation>
    </message>
    <message>
        <source>In the list, take the last grade back</source>
        <translation>En la lista, deshacer la última calificación</translation>
    </message>
    <message>
        <source>Stop a run; leave the editor; then go back</source>
        <translation>Detener una ejecución; salir del editor; luego, volver</translation>
    </message>
    <message>
        <source>Nothing can be run; an exercise says why.</source>
        <translation>No se puede ejecutar nada; cada ejercicio dice por qué.</translation>
    </message>
    <message>
        <source>Django %1 · Python %2</source>
        <translation>Django %1 · Python %2</translation>
    </message>
    <message>
        <source>The exercise is no longer in the deck. What you wrote is kept and comes back with it.</source>
        <translation>El ejercicio ya no está en el mazo. Lo que escribiste se conserva y vuelve con él.</translation>
    </message>
    <message>
        <source>There are no exercises yet. They come with the deck, once it has been read.</source>
        <translation>Aún no hay ejercicios. Llegan con el mazo, cuando se haya leído.</translation>
    </message>
    <message>
        <source>Code to write, as in an interview. It runs on a real Django, in a box that keeps it from everything else.</source>
        <translation>Código por escribir, como en una entrevista. Se ejecuta en un Django real, en una caja que lo aísla de todo lo demás.</translation>
    </message>
    <message>
        <source>Planning today…</source>
        <translation>Planificando el día…</translation>
    </message>
    <message>
        <source>This exercise cannot be opened: it is suspended, put off until tomorrow, or no longer in the deck.</source>
        <translation>Este ejercicio no se puede abrir: está suspendido, aplazado hasta mañana o ya no está en el mazo.</translation>
    </message>
    <message>
        <source>Saved as %1; U takes it back.</source>
        <translation>Guardado como %1; U lo deshace.</translation>
    </message>
    <message>
        <source>Undid %1; the exercise is as it was before.</source>
        <translation>Deshecho: %1; el ejercicio queda como estaba.</translation>
    </message>
    <message>
        <source>The collection is read-only, so no grade can be saved.</source>
        <translation>La colección es de solo lectura, así que no se puede guardar ninguna calificación.</translation>
    </message>
</context>
<context>
    <name>greenroom::engine</name>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>the package lacks their note type</source>
        <translation>al paquete le falta su tipo de nota</translation>
    </message>
    <message>
        <source>parts of a picture are covered, which Greenroom does not do</source>
        <translation>hay partes de una imagen tapadas, y Greenroom no hace eso</translation>
    </message>
    <message>
        <source>card of the note type %1</source>
        <translation>tarjeta del tipo de nota %1</translation>
    </message>
    <message>
        <source>%1 cards of note types, the first being %2</source>
        <translation>%1 tarjetas de tipos de nota, el primero %2</translation>
    </message>
    <message>
        <source>the note type has no template for it</source>
        <translation>el tipo de nota no tiene plantilla para ella</translation>
    </message>
    <message>
        <source>its template is a program in JavaScript</source>
        <translation>su plantilla es un programa en JavaScript</translation>
    </message>
    <message>
        <source>it is longer than a megabyte</source>
        <translation>ocupa más de un megabyte</translation>
    </message>
    <message>
        <source>its templates make far more text than its notes hold</source>
        <translation>sus plantillas generan mucho más texto del que contienen sus notas</translation>
    </message>
    <message>
        <source>nothing is left of its question as text</source>
        <translation>de su pregunta no queda nada de texto</translation>
    </message>
    <message>
        <source>nothing is left of its answer as text</source>
        <translation>de su respuesta no queda nada de texto</translation>
    </message>
    <message>
        <source>it has no gap that can be asked</source>
        <translation>no tiene ningún hueco que se pueda preguntar</translation>
    </message>
    <message>
        <source>as Markdown it cannot be read: %1</source>
        <translation>no se puede leer como Markdown: %1</translation>
    </message>
    <message>
        <source>another note has the same identity</source>
        <translation>otra nota tiene la misma identidad</translation>
    </message>
    <message>
        <source>review</source>
        <translation>repaso</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>%1 repasos</translation>
    </message>
    <message>
        <source>its date cannot be true</source>
        <translation>su fecha no puede ser cierta</translation>
    </message>
    <message>
        <source>its card was not carried, or is deleted</source>
        <translation>su tarjeta no se incluyó o está eliminada</translation>
    </message>
    <message>
        <source>Could not pack the cards in %1: %2; make room there</source>
        <translation>No se pudieron empaquetar las tarjetas en %1: %2; libera espacio ahí</translation>
    </message>
    <message>
        <source>Could not read %1: %2; make it readable, or choose cards without that picture</source>
        <translation>No se pudo leer %1: %2; haz que se pueda leer o elige tarjetas sin esa imagen</translation>
    </message>
    <message>
        <source>card in %1</source>
        <translation>tarjeta en %1</translation>
    </message>
    <message>
        <source>%1 cards in, the first being %2</source>
        <translation>%1 tarjetas, la primera en %2</translation>
    </message>
    <message>
        <source>the new text of %1</source>
        <translation>el texto nuevo de %1</translation>
    </message>
    <message>
        <source>the new texts of %1 cards, the first being %2</source>
        <translation>%1 textos nuevos, el primero de %2</translation>
    </message>
    <message>
        <source>it was changed both here and in Anki; yours stays</source>
        <translation>cambió aquí y en Anki; se queda el tuyo</translation>
    </message>
    <message>
        <source>%1 was not imported: %2. Nothing was changed</source>
        <translation>No se importó %1: %2. No se cambió nada</translation>
    </message>
    <message>
        <source>its collection&apos;s %1 cannot be read</source>
        <translation>no se puede leer %1 en su colección</translation>
    </message>
    <message>
        <source>its collection&apos;s note types cannot be read</source>
        <translation>no se pueden leer los tipos de nota de su colección</translation>
    </message>
    <message>
        <source>it is larger than it says</source>
        <translation>ocupa más de lo que indica</translation>
    </message>
    <message>
        <source>it was not packed as its package says</source>
        <translation>no se empaquetó como dice su paquete</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>está incompleto</translation>
    </message>
    <message>
        <source>Could not read %1: there is no such file</source>
        <translation>No se pudo leer %1: ese archivo no existe</translation>
    </message>
    <message>
        <source>Could not read %1: it is no file</source>
        <translation>No se pudo leer %1: no es un archivo</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>tiene más de %1 elementos</translation>
    </message>
    <message>
        <source>Could not read %1: it is no package of Anki&apos;s (%2); export it from Anki again</source>
        <translation>No se pudo leer %1: no es un paquete de Anki (%2); expórtalo de nuevo desde Anki</translation>
    </message>
    <message>
        <source>its member %1 would lie outside of its folder, which no package of Anki&apos;s has</source>
        <translation>su elemento %1 quedaría fuera de su carpeta, cosa que no ocurre en ningún paquete de Anki</translation>
    </message>
    <message>
        <source>its member %1 is a link or a folder and no file, which no package of Anki&apos;s has</source>
        <translation>su elemento %1 es un enlace o una carpeta y no un archivo, cosa que no ocurre en ningún paquete de Anki</translation>
    </message>
    <message>
        <source>what says which version it has cannot be read</source>
        <translation>no se puede leer qué versión tiene</translation>
    </message>
    <message>
        <source>a newer Anki made it; update Greenroom, or let Anki export for older versions</source>
        <translation>lo hizo un Anki más nuevo; actualiza Greenroom, o haz que Anki exporte para versiones anteriores</translation>
    </message>
    <message>
        <source>it has no %1, as packages of Anki&apos;s of its version have</source>
        <translation>le falta %1, que tienen los paquetes de Anki de su versión</translation>
    </message>
    <message>
        <source>its collection unpacks to far more than a collection can be</source>
        <translation>su colección desempaquetada ocupa mucho más de lo que puede ocupar una colección</translation>
    </message>
    <message>
        <source>its collection cannot be unpacked (%1)</source>
        <translation>no se puede desempaquetar su colección (%1)</translation>
    </message>
    <message>
        <source>Could not unpack %1 into %2; make room there, or name another place in TMPDIR. Nothing was changed</source>
        <translation>No se pudo desempaquetar %1 en %2; libera espacio ahí o indica otro lugar en TMPDIR. No se cambió nada</translation>
    </message>
    <message>
        <source>its member %1 unpacks to more than it can be</source>
        <translation>su elemento %1 desempaquetado ocupa más de lo posible</translation>
    </message>
    <message>
        <source>its member %1 cannot be unpacked (%2)</source>
        <translation>no se puede desempaquetar su elemento %1 (%2)</translation>
    </message>
    <message>
        <source>one of its media has the name %1, which leads out of the folder</source>
        <translation>uno de sus archivos multimedia se llama %1, lo que lleva fuera de la carpeta</translation>
    </message>
    <message>
        <source>its list of media cannot be read</source>
        <translation>no se puede leer su lista de archivos multimedia</translation>
    </message>
    <message>
        <source>it names more than %1 media</source>
        <translation>nombra más de %1 archivos multimedia</translation>
    </message>
    <message>
        <source>the package lacks it</source>
        <translation>no está en el paquete</translation>
    </message>
    <message>
        <source>it unpacks to more than a picture can be</source>
        <translation>desempaquetada ocupa más de lo que puede ocupar una imagen</translation>
    </message>
    <message>
        <source>it cannot be unpacked (%1)</source>
        <translation>no se puede desempaquetar (%1)</translation>
    </message>
    <message>
        <source>it is no picture; sounds, films and programs are not carried</source>
        <translation>no es una imagen; los sonidos, vídeos y programas no se incluyen</translation>
    </message>
    <message>
        <source>it is not the picture that its name says, or holds a program</source>
        <translation>no es la imagen que dice su nombre, o contiene un programa</translation>
    </message>
    <message>
        <source>the sound %1</source>
        <translation>el sonido %1</translation>
    </message>
    <message>
        <source>%1 sounds, the first being %2</source>
        <translation>%1 sonidos, el primero %2</translation>
    </message>
    <message>
        <source>the picture %1</source>
        <translation>la imagen %1</translation>
    </message>
    <message>
        <source>%1 pictures, the first being %2</source>
        <translation>%1 imágenes, la primera %2</translation>
    </message>
    <message>
        <source>pictures load only from the folder of the cards</source>
        <translation>las imágenes solo se cargan desde la carpeta de las tarjetas</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>falta su archivo</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>el archivo %1</translation>
    </message>
    <message>
        <source>%1 files, the first being %2</source>
        <translation>%1 archivos, el primero %2</translation>
    </message>
    <message>
        <source>Could not import into %1: it is no folder; name another one</source>
        <translation>No se pudo importar en %1: no es una carpeta; indica otra</translation>
    </message>
    <message>
        <source>Could not read %1: %2; make it readable, or choose another folder</source>
        <translation>No se pudo leer %1: %2; haz que se pueda leer o elige otra carpeta</translation>
    </message>
    <message>
        <source>Could not read %1: what begins near byte %2 is longer than %3 MiB, as nothing of a collection is; it was not written by Greenroom</source>
        <translation>No se pudo leer %1: lo que empieza cerca del byte %2 ocupa más de %3 MiB, y nada en una colección ocupa tanto; no lo escribió Greenroom</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Cancelado; no se cambió nada</translation>
    </message>
    <message>
        <source>Could not read %1 to its end; check its disk</source>
        <translation>No se pudo leer %1 hasta el final; revisa su disco</translation>
    </message>
    <message>
        <source>Could not read %1: it ends in the middle, after %2 bytes; copy it again, whole</source>
        <translation>No se pudo leer %1: acaba a la mitad, tras %2 bytes; cópialo de nuevo, entero</translation>
    </message>
    <message>
        <source>Could not read %1: it is no JSON at byte %2 (%3); choose a file that Greenroom exported</source>
        <translation>No se pudo leer %1: no es JSON en el byte %2 (%3); elige un archivo exportado por Greenroom</translation>
    </message>
    <message>
        <source>Could not read %1: %2 %3 (near byte %4); choose a file that Greenroom exported</source>
        <translation>No se pudo leer %1: %2 %3 (cerca del byte %4); elige un archivo exportado por Greenroom</translation>
    </message>
    <message>
        <source>Could not read %1: %2%3 %4 (near byte %5); choose a file that Greenroom exported</source>
        <translation>No se pudo leer %1: %2%3 %4 (cerca del byte %5); elige un archivo exportado por Greenroom</translation>
    </message>
    <message>
        <source>Could not read %1; check its name and that you may read it</source>
        <translation>No se pudo leer %1; comprueba su nombre y que tengas permiso para leerlo</translation>
    </message>
    <message>
        <source>Could not take in %1: %2 of its &quot;%3&quot; or others name a topic, a card or a review that is not there, the first is %4; export it again, whole. Nothing was changed</source>
        <translation>No se pudo incorporar %1: %2 elementos de su «%3» o de otros nombran un tema, una tarjeta o un repaso que no está; el primero es %4. Expórtalo de nuevo, entero. No se cambió nada</translation>
    </message>
    <message>
        <source>Could not unite %1 with itself; name another collection</source>
        <translation>No se pudo unir %1 consigo misma; indica otra colección</translation>
    </message>
    <message>
        <source>Could not write into %1: it is no folder; name another one</source>
        <translation>No se pudo escribir en %1: no es una carpeta; indica otra</translation>
    </message>
    <message>
        <source>Could not write %1: %2; make it readable, or choose another folder</source>
        <translation>No se pudo escribir %1: %2; haz que se pueda leer o elige otra carpeta</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>No se pudo importar %1: %2</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say its format; name a file that ends in .apkg, .colpkg, .json, .csv, .tsv or .txt</source>
        <translation>«%1» no indica su formato; usa un nombre de archivo que acabe en .apkg, .colpkg, .json, .csv, .tsv o .txt</translation>
    </message>
    <message>
        <source>Could not read %1; check that you may read it</source>
        <translation>No se pudo leer %1; comprueba que tengas permiso para leerlo</translation>
    </message>
    <message>
        <source>There is no sync folder %1; check that its disk or cloud drive is there, or choose another one in Settings</source>
        <translation>No existe la carpeta de sincronización %1; comprueba que su disco o unidad en la nube esté disponible o elige otra en Ajustes</translation>
    </message>
    <message>
        <source>Could not read the sync folder %1: %2; check its permissions</source>
        <translation>No se pudo leer la carpeta de sincronización %1: %2; revisa sus permisos</translation>
    </message>
    <message>
        <source>a record%1 %2; update Greenroom on this device</source>
        <translation>una entrada%1 %2; actualiza Greenroom en este dispositivo</translation>
    </message>
    <message>
        <source>a record is no JSON; its own device has to write its log anew</source>
        <translation>una entrada no es JSON; su propio dispositivo tiene que volver a escribir su registro</translation>
    </message>
    <message>
        <source>Could not write %1; make room on its disk, and check that you may write there</source>
        <translation>No se pudo escribir %1; libera espacio en su disco y comprueba que tengas permiso para escribir ahí</translation>
    </message>
    <message>
        <source>Could not sync with %1: the collection or its folder cannot be written; check its permissions</source>
        <translation>No se pudo sincronizar con %1: no se puede escribir en la colección o en su carpeta; revisa sus permisos</translation>
    </message>
    <message>
        <source>the quotes that begin on line %1 are never closed</source>
        <translation>las comillas que se abren en la línea %1 no se cierran nunca</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>no contiene ninguna fila</translation>
    </message>
    <message>
        <source>it has no column %1; name one by its header, or by its number from 1 to %2</source>
        <translation>no tiene la columna %1; indica una por su encabezado o por su número, de 1 a %2</translation>
    </message>
    <message>
        <source>it does not say which column is the question and which the answer; name both in its first row, or with --columns question=1 answer=2</source>
        <translation>no dice qué columna es la pregunta y cuál la respuesta; indica ambas en la primera fila, o con --columns question=1 answer=2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>its question is empty, or no line of text</source>
        <translation>su pregunta está vacía o no es una línea de texto</translation>
    </message>
    <message>
        <source>its answer is empty</source>
        <translation>su respuesta está vacía</translation>
    </message>
    <message>
        <source>there is no &quot;Q:&quot; in it; begin each question with &quot;Q:&quot; and each answer with &quot;A:&quot;</source>
        <translation>no contiene ningún «Q:»; empieza cada pregunta con «Q:» y cada respuesta con «A:»</translation>
    </message>
    <message>
        <source>on line %1: %2</source>
        <translation>en la línea %1: %2</translation>
    </message>
    <message>
        <source>its card %1 was changed by you; yours stays</source>
        <translation>cambiaste su tarjeta %1; se queda la tuya</translation>
    </message>
    <message>
        <source>%1; install Greenroom with its libraries</source>
        <translation>%1; instala Greenroom con sus bibliotecas</translation>
    </message>
    <message>
        <source>The collection holds the word &quot;%1&quot; where an interview&apos;s state belongs; it is damaged</source>
        <translation>La colección contiene la palabra «%1» donde debería estar el estado de una entrevista; está dañada</translation>
    </message>
    <message>
        <source>The program that makes the box, bwrap, is missing; install the package bubblewrap</source>
        <translation>Falta bwrap, el programa que crea la caja; instala el paquete bubblewrap</translation>
    </message>
    <message>
        <source>The system forbids ordinary users the namespaces that a box is made of (%1); as root, allow them with &quot;sysctl user.max_user_namespaces=10000&quot;, on older Debian with &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu with &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;</source>
        <translation>El sistema prohíbe a los usuarios normales los espacios de nombres con los que se hace una caja (%1); como root, permítelos con &quot;sysctl user.max_user_namespaces=10000&quot;, en Debian antiguos con &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, en Ubuntu con &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;</translation>
    </message>
    <message>
        <source>The box cannot be made: %1; try bwrap --unshare-all --ro-bind / / true</source>
        <translation>No se puede crear la caja: %1; prueba bwrap --unshare-all --ro-bind / / true</translation>
    </message>
    <message>
        <source>There is no Python; install the package python3</source>
        <translation>No hay Python; instala el paquete python3</translation>
    </message>
    <message>
        <source>%1 is no Python; name a Python program, or the folder of a virtual environment</source>
        <translation>%1 no es Python; indica un programa de Python o la carpeta de un entorno virtual</translation>
    </message>
    <message>
        <source>%1 finds no Django; install the package python3-django, or name a Python that has one</source>
        <translation>%1 no encuentra Django; instala el paquete python3-django o indica un Python que lo tenga</translation>
    </message>
    <message>
        <source>Django %1 is too old; exercises run on 3.2 and later</source>
        <translation>Django %1 es demasiado antiguo; los ejercicios se ejecutan en 3.2 o posterior</translation>
    </message>
    <message>
        <source>The code that the exercise gives raises an error; this is a fault of the deck</source>
        <translation>El código que da el ejercicio produce un error; es un fallo del mazo</translation>
    </message>
    <message>
        <source>It did not end in time</source>
        <translation>No terminó a tiempo</translation>
    </message>
    <message>
        <source>It printed more than 1 MiB, and was stopped</source>
        <translation>Imprimió más de 1 MiB y se detuvo</translation>
    </message>
    <message>
        <source>It used more than 512 MiB of memory, and was stopped</source>
        <translation>Usó más de 512 MiB de memoria y se detuvo</translation>
    </message>
    <message>
        <source>It started more than 64 processes, and was stopped</source>
        <translation>Inició más de 64 procesos y se detuvo</translation>
    </message>
    <message>
        <source>It made more than 10,000 files, and was stopped</source>
        <translation>Creó más de 10&#xa0;000 archivos y se detuvo</translation>
    </message>
    <message>
        <source>Its process ended early: %1</source>
        <translation>Su proceso terminó antes de tiempo: %1</translation>
    </message>
    <message>
        <source>It needs the module %1, which this Python does not find</source>
        <translation>Necesita el módulo %1, que este Python no encuentra</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Se detuvo</translation>
    </message>
    <message>
        <source>Django %1 of %2 does not start in the box; try another Python</source>
        <translation>Django %1 de %2 no se inicia en la caja; prueba con otro Python</translation>
    </message>
    <message>
        <source>Django %1 of %2 does not start in the box: %3; try another Python</source>
        <translation>Django %1 de %2 no se inicia en la caja: %3; prueba con otro Python</translation>
    </message>
    <message>
        <source>The box cannot be made: %1; install the package bubblewrap</source>
        <translation>No se puede crear la caja: %1; instala el paquete bubblewrap</translation>
    </message>
    <message>
        <source>its collection has a %1, which no collection of Anki&apos;s has</source>
        <translation>su colección tiene un elemento %1, que ninguna colección de Anki tiene</translation>
    </message>
    <message>
        <source>its collection has a virtual table, which no collection of Anki&apos;s has</source>
        <translation>su colección tiene una tabla virtual, que ninguna colección de Anki tiene</translation>
    </message>
    <message>
        <source>its table %1 has a computed column, which no collection of Anki&apos;s has</source>
        <translation>su tabla %1 tiene una columna calculada, que ninguna colección de Anki tiene</translation>
    </message>
    <message>
        <source>its collection has no table %1</source>
        <translation>su colección no tiene la tabla %1</translation>
    </message>
    <message>
        <source>its collection claims to hold more than fits into it</source>
        <translation>su colección dice contener más de lo que cabe en ella</translation>
    </message>
    <message>
        <source>reading its collection takes longer than its size explains</source>
        <translation>leer su colección tarda más de lo que explica su tamaño</translation>
    </message>
    <message>
        <source>its collection cannot be read: %1</source>
        <translation>no se puede leer su colección: %1</translation>
    </message>
    <message>
        <source>its collection is no database</source>
        <translation>su colección no es una base de datos</translation>
    </message>
    <message>
        <source>Could not write %1: %2; make room on its disk</source>
        <translation>No se pudo escribir %1: %2; libera espacio en su disco</translation>
    </message>
    <message>
        <source>The collection %1 is damaged: its copy did not read whole, and was not kept; go back to a backup</source>
        <translation>La colección %1 está dañada: su copia no se leyó entera y no se conservó; vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that is the collection itself; choose another name</source>
        <translation>No se pudo escribir la copia de seguridad %1: es la propia colección; elige otro nombre</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that is a collection in use; choose another name</source>
        <translation>No se pudo escribir la copia de seguridad %1: es una colección en uso; elige otro nombre</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that file already exists and is not a Greenroom collection; choose another name</source>
        <translation>No se pudo escribir la copia de seguridad %1: ese archivo ya existe y no es una colección de Greenroom; elige otro nombre</translation>
    </message>
    <message>
        <source>The collection %1 is empty; go back to a backup</source>
        <translation>La colección %1 está vacía; vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>The collection %1 is damaged (%2); keep a copy of it and go back to a backup</source>
        <translation>La colección %1 está dañada (%2); guarda una copia y vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>The collection %1 is damaged (rows of the table %2 belong to nothing); keep a copy of it and go back to a backup</source>
        <translation>La colección %1 está dañada (hay filas de la tabla %2 que no pertenecen a nada); guarda una copia y vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>The collection %1 is empty; choose another file</source>
        <translation>La colección %1 está vacía; elige otro archivo</translation>
    </message>
    <message>
        <source>Could not open %1: it is another program&apos;s database, not a Greenroom collection; choose another file</source>
        <translation>No se pudo abrir %1: es la base de datos de otro programa, no una colección de Greenroom; elige otro archivo</translation>
    </message>
    <message>
        <source>Could not open the collection %1: its header is damaged; keep a copy of it and go back to a backup</source>
        <translation>No se pudo abrir la colección %1: su cabecera está dañada; guarda una copia y vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>Could not open %1: it was written by a newer Greenroom (collection version %2, this one knows %3); update Greenroom. The collection was left untouched</source>
        <translation>No se pudo abrir %1: la escribió un Greenroom más nuevo (versión de la colección: %2; este conoce la %3); actualiza Greenroom. La colección no se tocó</translation>
    </message>
    <message>
        <source>Could not open the collection %1: %2, so that grades might not be kept; keep a copy of it and go back to a backup</source>
        <translation>No se pudo abrir la colección %1: %2, así que podrían perderse calificaciones; guarda una copia y vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>el disco está lleno; libera espacio e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written; check its permissions</source>
        <translation>no se puede escribir en el archivo o en su carpeta; revisa sus permisos</translation>
    </message>
    <message>
        <source>another program keeps the collection busy; close it and try again</source>
        <translation>otro programa mantiene ocupada la colección; ciérralo e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>the file cannot be opened; check that its folder exists and can be written</source>
        <translation>no se puede abrir el archivo; comprueba que su carpeta exista y que se pueda escribir en ella</translation>
    </message>
    <message>
        <source>the file is damaged; keep a copy of it and go back to a backup</source>
        <translation>el archivo está dañado; guarda una copia y vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>it is not a Greenroom collection; choose another file, or go back to a backup if it was one</source>
        <translation>no es una colección de Greenroom; elige otro archivo, o vuelve a una copia de seguridad si lo era</translation>
    </message>
    <message>
        <source>the disk reported an error; check the disk and its free space</source>
        <translation>el disco dio un error; revisa el disco y su espacio libre</translation>
    </message>
    <message>
        <source>Could not %1 (%2): %3</source>
        <translation>No se pudo hacer esto: «%1» (%2): %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Could not open the collection %1: the file is empty, though it has a log; go back to a backup</source>
        <translation>No se pudo abrir la colección %1: el archivo está vacío, aunque tiene un registro; vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>Could not open the collection %1: the file is empty, though it has backups; go back to a backup</source>
        <translation>No se pudo abrir la colección %1: el archivo está vacío, aunque tiene copias de seguridad; vuelve a una de ellas</translation>
    </message>
    <message>
        <source>Could not open %1: it was written by an older Greenroom, and cannot be brought up to date because the file or its folder cannot be written; check its permissions</source>
        <translation>No se pudo abrir %1: la escribió un Greenroom más antiguo y no se puede actualizar porque no se puede escribir en el archivo o en su carpeta; revisa sus permisos</translation>
    </message>
    <message>
        <source>The file is damaged: %1; go back to a backup</source>
        <translation>El archivo está dañado: %1; vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>Rows that belong to nothing: %1, the first in the table %2; go back to a backup</source>
        <translation>Filas que no pertenecen a nada: %1, la primera en la tabla %2; vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>The search index is damaged: %1; go back to a backup</source>
        <translation>El índice de búsqueda está dañado: %1; vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>There is no collection %1; restore a backup, or open Greenroom to make one</source>
        <translation>No existe la colección %1; restaura una copia de seguridad o abre Greenroom para crear una</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>libera espacio e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>check the permissions of the file and its folder</source>
        <translation>revisa los permisos del archivo y de su carpeta</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>revisa el disco</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
    <message>
        <source>Could not save what changed in %1: %2</source>
        <translation>No se pudo guardar lo que cambió en %1: %2</translation>
    </message>
    <message>
        <source>Could not make the folder %1: %2</source>
        <translation>No se pudo crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Could not keep a copy of the file as %1: %2</source>
        <translation>No se pudo conservar una copia del archivo como %1: %2</translation>
    </message>
    <message>
        <source>Could not remove %1: %2</source>
        <translation>No se pudo quitar %1: %2</translation>
    </message>
    <message>
        <source>Could not lock %1: %2; check the permissions of its folder</source>
        <translation>No se pudo bloquear %1: %2; revisa los permisos de su carpeta</translation>
    </message>
    <message>
        <source>Nothing more is saved to it. Close every Greenroom, see that the right file has the name, and open it again</source>
        <translation>Ya no se guarda nada más en ella. Cierra todos los Greenroom, comprueba que el archivo correcto lleve ese nombre y ábrela de nuevo</translation>
    </message>
    <message>
        <source>The collection %1 was replaced by another file while it was open.</source>
        <translation>La colección %1 se reemplazó por otro archivo mientras estaba abierta.</translation>
    </message>
    <message>
        <source>The collection %1 or its log was moved or removed while it was open.</source>
        <translation>La colección %1 o su registro se movió o se quitó mientras estaba abierta.</translation>
    </message>
    <message>
        <source>%1 %2. What was saved until then is kept as %3</source>
        <translation>%1 %2. Lo guardado hasta entonces se conserva como %3</translation>
    </message>
    <message>
        <source>The collection %1 was written by another program while it was open. %2, or go back to a backup</source>
        <translation>Otro programa escribió en la colección %1 mientras estaba abierta. %2, o vuelve a una copia de seguridad</translation>
    </message>
    <message>
        <source>Could not replace %1: another program has it open, or it cannot be written; close every Greenroom and try again</source>
        <translation>No se pudo reemplazar %1: otro programa la tiene abierta o no se puede escribir en ella; cierra todos los Greenroom e inténtalo de nuevo</translation>
    </message>
    <message>
        <source>Could not restore %1: there is no such file</source>
        <translation>No se pudo restaurar %1: ese archivo no existe</translation>
    </message>
    <message>
        <source>The interview went on in another window meanwhile; look at its present question</source>
        <translation>Entretanto, la entrevista siguió en otra ventana; mira su pregunta actual</translation>
    </message>
    <message>
        <source>The interview was ended in another window meanwhile</source>
        <translation>Entretanto, la entrevista se terminó en otra ventana</translation>
    </message>
    <message>
        <source>There is no reset %1 that could be undone; nothing was changed</source>
        <translation>No hay ningún restablecimiento %1 que se pueda deshacer; no se cambió nada</translation>
    </message>
    <message>
        <source>Another program graded the card meanwhile, and that grade counts; this one was not saved</source>
        <translation>Entretanto, otro programa calificó la tarjeta, y esa calificación cuenta; esta no se guardó</translation>
    </message>
    <message>
        <source>The review was taken back elsewhere already; nothing was changed</source>
        <translation>El repaso ya se deshizo en otro sitio; no se cambió nada</translation>
    </message>
    <message>
        <source>there is no path &quot;%1&quot; in the decks that were read; the paths are %2</source>
        <translation>no hay ningún itinerario «%1» en los mazos leídos; los itinerarios son %2</translation>
    </message>
    <message>
        <source>there is no topic &quot;%1&quot;; `topics` lists them</source>
        <translation>no hay ningún tema «%1»; `topics` los muestra</translation>
    </message>
    <message>
        <source>Could not find the shipped deck: there is no folder %1; install Greenroom again</source>
        <translation>No se encontró el mazo incluido: no existe la carpeta %1; instala Greenroom de nuevo</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>un número entero de %1 a %2%3</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>Retención deseada</translation>
    </message>
    <message>
        <source>a number from 0.70 to 0.97</source>
        <translation>un número de 0.70 a 0.97</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>a date such as 2026-11-20, or nothing</source>
        <translation>una fecha como 2026-11-20, o nada</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Tarjetas nuevas al día</translation>
    </message>
    <message>
        <source>auto, or a number</source>
        <translation>auto, o un número</translation>
    </message>
    <message>
        <source>auto (as many as your minutes leave room for), or a whole number from 0 to 1000</source>
        <translation>auto (tantas como permitan tus minutos), o un número entero de 0 a 1000</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>all, or the id of a path that `paths` lists</source>
        <translation>all, o el id de un itinerario que muestra `paths`</translation>
    </message>
    <message>
        <source>Topics that are not for me</source>
        <translation>Temas que no son para mí</translation>
    </message>
    <message>
        <source>none; e.g. async, operations/caching</source>
        <translation>ninguno; p. ej. async, operations/caching</translation>
    </message>
    <message>
        <source>topics with commas between, such as async, operations/caching, or nothing</source>
        <translation>temas separados por comas, como async, operations/caching, o nada</translation>
    </message>
    <message>
        <source>Days off, and shorter days</source>
        <translation>Días libres o más cortos</translation>
    </message>
    <message>
        <source>none; e.g. 2026-11-20, 2026-11-21:10</source>
        <translation>ninguno; p. ej. 2026-11-20, 2026-11-21:10</translation>
    </message>
    <message>
        <source>dates with commas between, each with minutes if it is only shorter, such as 2026-11-20, 2026-11-21:10, or nothing</source>
        <translation>fechas separadas por comas, con los minutos si el día solo es más corto, como 2026-11-20, 2026-11-21:10, o nada</translation>
    </message>
    <message>
        <source>What counts at the interview</source>
        <translation>Qué cuenta en la entrevista</translation>
    </message>
    <message>
        <source>asked (what is asked often counts more), or equal</source>
        <translation>asked (lo que se pregunta a menudo cuenta más), o equal</translation>
    </message>
    <message>
        <source>What is asked often counts more</source>
        <translation>Lo que se pregunta a menudo cuenta más</translation>
    </message>
    <message>
        <source>Every card counts the same</source>
        <translation>Todas las tarjetas cuentan igual</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>no plan; e.g. 54 until 2026-11-27</source>
        <translation>sin plan; p. ej. 54 until 2026-11-27</translation>
    </message>
    <message>
        <source>a number of reviews a day and the last day of it, such as 54 until 2026-11-27, or nothing</source>
        <translation>un número de repasos al día y su último día, como 54 until 2026-11-27, o nada</translation>
    </message>
    <message>
        <source>Name of this device there</source>
        <translation>Nombre de este dispositivo ahí</translation>
    </message>
    <message>
        <source>that of the computer</source>
        <translation>el del equipo</translation>
    </message>
    <message>
        <source>a name of at most 60 letters, or nothing</source>
        <translation>un nombre de 60 letras como mucho, o nada</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Repasos al día, como mucho</translation>
    </message>
    <message>
        <source> cards</source>
        <translation> tarjetas</translation>
    </message>
    <message>
        <source>Time to spend</source>
        <translation>Tiempo disponible</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>El día empieza a las</translation>
    </message>
    <message>
        <source> o&apos;clock</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Python for exercises</source>
        <translation>Python para los ejercicios</translation>
    </message>
    <message>
        <source>found by itself; or a virtual environment</source>
        <translation>se busca solo; o un entorno virtual</translation>
    </message>
    <message>
        <source>the whole path of a Python, or of a virtual environment&apos;s folder, or nothing</source>
        <translation>la ruta completa de un Python o de la carpeta de un entorno virtual, o nada</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <translation>Carpeta de sincronización</translation>
    </message>
    <message>
        <source>none; or a folder in Dropbox, Syncthing, Git</source>
        <translation>ninguna; o una en Dropbox, Syncthing, Git</translation>
    </message>
    <message>
        <source>the whole path of a folder that something carries between your devices, or nothing</source>
        <translation>la ruta completa de una carpeta que algo lleve de uno a otro de tus dispositivos, o nada</translation>
    </message>
    <message>
        <source>Longest interval</source>
        <translation>Intervalo máximo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>First interval after Good, at most</source>
        <translation>Primer intervalo tras Bien, como mucho</translation>
    </message>
    <message>
        <source>First interval after Easy, at most</source>
        <translation>Primer intervalo tras Fácil, como mucho</translation>
    </message>
    <message>
        <source>After Again, wait at least</source>
        <translation>Tras Otra vez, esperar al menos</translation>
    </message>
    <message>
        <source>After Again, ask this many others first</source>
        <translation>Tras Otra vez, preguntar antes este número de otras</translation>
    </message>
    <message>
        <source>Before a session ends, ask what is due within</source>
        <translation>Antes de acabar una sesión, preguntar lo pendiente en los próximos</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;; the settings are %2</source>
        <translation>no hay ningún ajuste «%1»; los ajustes son %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2; it takes %3</source>
        <translation>«%1» no sirve para %2; admite %3</translation>
    </message>
    <message>
        <source>%1 is over; set a day to come, or no date</source>
        <translation>%1 ya pasó; pon un día futuro o ninguna fecha</translation>
    </message>
    <message>
        <source>Each answered question is worth 100 points times its quality: 80 % the rubric share and 20 % the follow-ups survived, or the rubric share alone when no follow-up was asked. An exercise&apos;s rubric is 75 % the checks passed in its last run, a tenth of that less for each hint, and 25 % its key points. An answer over its target loses up to 10 % of that, all of it at twice the target. The score is the mean: below 40 strong no, from 40 no, from 60 yes, from 80 strong yes.</source>
        <translation>Cada pregunta respondida vale 100 puntos por su calidad: un 80 % es la parte cumplida de la rúbrica y un 20 %, las repreguntas superadas; si no hubo repreguntas, solo cuenta la rúbrica. La rúbrica de un ejercicio es en un 75 % las comprobaciones superadas en su última ejecución, con una décima parte menos por cada pista, y en un 25 % sus puntos clave. Una respuesta que pasa de su tiempo objetivo pierde hasta un 10 %, y todo ese 10 % al llegar al doble. La puntuación es la media: por debajo de 40, no rotundo; desde 40, no; desde 60, sí; desde 80, sí rotundo.</translation>
    </message>
    <message>
        <source>An interview is under way (%1); finish it or abandon it first</source>
        <translation>Hay una entrevista en curso (%1); termínala o abandónala antes</translation>
    </message>
    <message>
        <source>The question has %1 %2, so there is no number %3 counted from 0; nothing was recorded</source>
        <translation>La pregunta tiene %1 (%2), así que no hay número %3 contando desde 0; no se registró nada</translation>
    </message>
    <message>
        <source>A follow-up is answered twice; nothing was recorded</source>
        <translation>Una repregunta está respondida dos veces; no se registró nada</translation>
    </message>
    <message>
        <source>Could not write &quot;%1&quot; into %2: %3</source>
        <translation>No se pudo escribir «%1» en %2: %3</translation>
    </message>
    <message>
        <source>there is a file of that name already; choose another name, or say that it may be replaced</source>
        <translation>ya hay un archivo con ese nombre; elige otro nombre o indica que se puede reemplazar</translation>
    </message>
    <message>
        <source>%1; choose cards without that picture, or make it readable</source>
        <translation>%1; elige tarjetas sin esa imagen o haz que se pueda leer</translation>
    </message>
    <message>
        <source>the topic %1 leads out of the folder; export its cards alone</source>
        <translation>el tema %1 lleva fuera de la carpeta; exporta sus tarjetas por separado</translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation>aquí no hay ningún paréntesis abierto</translation>
    </message>
    <message>
        <source>nothing stands before this &quot;or&quot;; to find the word itself, put it in quotes</source>
        <translation>no hay nada antes de este &quot;or&quot;; para buscar la palabra en sí, ponla entre comillas</translation>
    </message>
    <message>
        <source>nothing stands after this &quot;or&quot;; to find the word itself, put it in quotes</source>
        <translation>no hay nada después de este &quot;or&quot;; para buscar la palabra en sí, ponla entre comillas</translation>
    </message>
    <message>
        <source>nothing stands within this bracket; brackets of code go in quotes</source>
        <translation>no hay nada dentro de este paréntesis; los paréntesis de código van entre comillas</translation>
    </message>
    <message>
        <source>brackets and minuses are nested deeper than %1 levels; take some away</source>
        <translation>los paréntesis y signos menos están anidados a más de %1 niveles; quita algunos</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>este paréntesis no se cierra</translation>
    </message>
    <message>
        <source>there are more than %1 words and conditions; use fewer</source>
        <translation>hay más de %1 palabras y condiciones; usa menos</translation>
    </message>
    <message>
        <source>this is longer than %1 bytes; use fewer words</source>
        <translation>esto ocupa más de %1 bytes; usa menos palabras</translation>
    </message>
    <message>
        <source>tag: takes a tag, such as tag:n+1</source>
        <translation>tag: admite una etiqueta, como tag:n+1</translation>
    </message>
    <message>
        <source>path: takes the id of a path, such as path:weekend</source>
        <translation>path: admite el id de un itinerario, como path:weekend</translation>
    </message>
    <message>
        <source>django: takes a version, such as django:5.2</source>
        <translation>django: admite una versión, como django:5.2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared, as in %1&lt;7 or %1&gt;=7</source>
        <translation>«%1» se compara, como en %1&lt;7 o %1&gt;=7</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; the nearest is %2, and text with a sign in it goes in quotes</source>
        <translation>no existe «%1»; lo más parecido es %2, y el texto con un signo dentro va entre comillas</translation>
    </message>
    <message>
        <source>%1: takes %2</source>
        <translation>%1: admite %2</translation>
    </message>
    <message>
        <source>this is no %1; %2: takes %3</source>
        <translation>esto no es un valor de %1; %2: admite %3</translation>
    </message>
    <message>
        <source>topic: takes the path of a topic, such as topic:orm or topic:orm/relations</source>
        <translation>topic: admite la ruta de un tema, como topic:orm o topic:orm/relations</translation>
    </message>
    <message>
        <source>graded: takes again, hard, good or easy, or a day such as graded:2026-11-20</source>
        <translation>graded: admite again, hard, good o easy, o un día como graded:2026-11-20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is followed by a colon, as in %1:…</source>
        <translation>después de «%1» van dos puntos, como en %1:…</translation>
    </message>
    <message>
        <source>%1 is compared with %2</source>
        <translation>%1 se compara con %2</translation>
    </message>
    <message>
        <source>there is no letter or digit in this to search for</source>
        <translation>no hay ninguna letra ni cifra que buscar</translation>
    </message>
    <message>
        <source>a number of days from now, such as 7d, 12h, 2w, 1mo or 1y; -3d is three days ago</source>
        <translation>un número de días desde ahora, como 7d, 12h, 2w, 1mo o 1y; -3d es hace tres días</translation>
    </message>
    <message>
        <source>a number of days, such as 10, 12h, 2w, 1mo or 1y</source>
        <translation>un número de días, como 10, 12h, 2w, 1mo o 1y</translation>
    </message>
    <message>
        <source>a number, from 1 (easy) to 10 (hard)</source>
        <translation>un número, de 1 (fácil) a 10 (difícil)</translation>
    </message>
    <message>
        <source>a share such as 0.9 or 90%</source>
        <translation>una proporción como 0.9 o 90%</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>esto no es texto en UTF-8</translation>
    </message>
    <message>
        <source>What stands before the card in its file swallows it: a fence or comment there has no end; close it</source>
        <translation>Lo que hay antes de la tarjeta en su archivo se la traga: un bloque de código o un comentario no tiene fin ahí; ciérralo</translation>
    </message>
    <message>
        <source>A line that begins with ## begins another card; write #### for a heading within the answer</source>
        <translation>Una línea que empieza por ## inicia otra tarjeta; escribe #### para un encabezado dentro de la respuesta</translation>
    </message>
    <message>
        <source>A line that begins with ### begins a section of the card; write #### for a heading within the answer</source>
        <translation>Una línea que empieza por ### inicia una sección de la tarjeta; escribe #### para un encabezado dentro de la respuesta</translation>
    </message>
    <message>
        <source>What was typed cannot be read as a card</source>
        <translation>Lo escrito no se puede leer como tarjeta</translation>
    </message>
    <message>
        <source>The text would change another card of the file</source>
        <translation>El texto cambiaría otra tarjeta del archivo</translation>
    </message>
    <message>
        <source>The question is missing</source>
        <translation>Falta la pregunta</translation>
    </message>
    <message>
        <source>The question is one line; what belongs to it and is longer goes into the answer</source>
        <translation>La pregunta ocupa una línea; lo que le pertenece y es más largo va en la respuesta</translation>
    </message>
    <message>
        <source>The answer is missing</source>
        <translation>Falta la respuesta</translation>
    </message>
    <message>
        <source>The topic is missing</source>
        <translation>Falta el tema</translation>
    </message>
    <message>
        <source>The card %1 is not in %2 any more, or has an error there</source>
        <translation>La tarjeta %1 ya no está en %2 o tiene un error ahí</translation>
    </message>
    <message>
        <source>The card was changed in its file meanwhile</source>
        <translation>Entretanto, la tarjeta cambió en su archivo</translation>
    </message>
    <message>
        <source>There is no collection %1 any more, but there are backups of it</source>
        <translation>Ya no existe la colección %1, pero hay copias de seguridad de ella</translation>
    </message>
    <message>
        <source>%1 is the whole disk, and every .md file in it would be read as cards; name the folder of your cards instead</source>
        <translation>%1 es el disco entero, y todos sus archivos .md se leerían como tarjetas; indica en su lugar la carpeta de tus tarjetas</translation>
    </message>
    <message>
        <source>%1 holds all of your files, and every .md file in it would be read as cards; name the folder of your cards instead</source>
        <translation>%1 contiene todos tus archivos, y todos los archivos .md que hay ahí se leerían como tarjetas; indica en su lugar la carpeta de tus tarjetas</translation>
    </message>
    <message>
        <source>Could not move %1 to %2: one is a folder, the other a file</source>
        <translation>No se pudo mover %1 a %2: uno es una carpeta y el otro, un archivo</translation>
    </message>
    <message>
        <source>Could not move %1: %2 is read already; remove one of the two</source>
        <translation>No se pudo mover %1: %2 ya se lee; quita uno de los dos</translation>
    </message>
    <message>
        <source>Could not write answers into %1: &quot;%2&quot; could not be read then; mend that first</source>
        <translation>No se pudieron escribir respuestas en %1: «%2» ya no se podría leer; corrígelo antes</translation>
    </message>
    <message>
        <source>Could not write answers into %1: &quot;%2&quot; could not be read then (%3); mend that first</source>
        <translation>No se pudieron escribir respuestas en %1: «%2» ya no se podría leer (%3); corrígelo antes</translation>
    </message>
    <message>
        <source>Could not write ids into %1: another program wrote it just now; try again</source>
        <translation>No se pudieron escribir identificadores en %1: otro programa acaba de escribir en él; inténtalo de nuevo</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no está ahí</translation>
    </message>
    <message>
        <source>%1 changes all the time; close what writes it, then save again</source>
        <translation>%1 cambia sin parar; cierra el programa que escribe en él y guarda de nuevo</translation>
    </message>
    <message>
        <source>Could not write %1; make room on its disk, or choose another place</source>
        <translation>No se pudo escribir %1; libera espacio en su disco o elige otro lugar</translation>
    </message>
    <message>
        <source>%1 exists already, and was left as it is</source>
        <translation>%1 ya existe y quedó como estaba</translation>
    </message>
    <message>
        <source>Could not write %1: it is a folder; name a file</source>
        <translation>No se pudo escribir %1: es una carpeta; indica un archivo</translation>
    </message>
    <message>
        <source>Chosen cards</source>
        <translation>Tarjetas elegidas</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Filtro telefónico</translation>
    </message>
    <message>
        <source>Technical round</source>
        <translation>Ronda técnica</translation>
    </message>
    <message>
        <source>Senior loop</source>
        <translation>Ronda senior</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Conductual</translation>
    </message>
    <message>
        <source>Live coding</source>
        <translation>Código en vivo</translation>
    </message>
    <message>
        <source>strong no</source>
        <translation>no rotundo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>sí rotundo</translation>
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
        <translation>El nivel siguió tus respuestas. Se quedó en %1: %2 para un puesto junior, %3 para mid, %4 para senior.</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Entrevista de ensayo</translation>
    </message>
    <message>
        <source>no verdict: nothing was answered</source>
        <translation>sin veredicto: no se respondió nada</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 de 100</translation>
    </message>
    <message>
        <source>Abandoned after %1 of %2 questions</source>
        <translation>Abandonada tras %1 de %2 preguntas</translation>
    </message>
    <message>
        <source>Under way, %1 of %2 questions answered</source>
        <translation>En curso, respondidas %1 de %2 preguntas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nunca ejecutado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 check</source>
        <translation>%1 de %2 comprobación</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 de %2 comprobaciones</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 ejecución</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>first green %1</source>
        <translation>primer verde a los %1</translation>
    </message>
    <message>
        <source>never green</source>
        <translation>nunca en verde</translation>
    </message>
    <message>
        <source>%1 query</source>
        <translation>%1 consulta</translation>
    </message>
    <message>
        <source>%1 queries</source>
        <translation>%1 consultas</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message>
        <source>%1 hint</source>
        <translation>%1 pista</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 pistas</translation>
    </message>
    <message>
        <source>again</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no la sabías</translation>
    </message>
    <message>
        <source>time up</source>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>%1, %2, %3 · rubric %4 · %5 of %6 · follow-ups %7 · %8</source>
        <translation>%1, %2, %3 · rúbrica %4 · %5 de %6 · repreguntas %7 · %8</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rúbrica</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Follow-ups survived</source>
        <translation>Repreguntas superadas</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Faltó: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegido: %1</translation>
    </message>
    <message>
        <source>%1. Verdict: **%2**.</source>
        <translation>%1. Veredicto: **%2**.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation>Estudiar estas ahora</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Could not make a folder for temporary files in %1; make room there, or name another place in TMPDIR</source>
        <translation>No se pudo crear una carpeta para archivos temporales en %1; haz sitio allí o indica otro lugar en TMPDIR</translation>
    </message>
    <message>
        <source>the recording cannot be read, %1: %2</source>
        <translation>la grabación no se puede leer, %1: %2</translation>
    </message>
    <message>
        <source>the recording cannot be written, %1: %2</source>
        <translation>la grabación no se puede escribir, %1: %2</translation>
    </message>
    <message>
        <source>the recording cannot be written, %1: %2; free some space</source>
        <translation>la grabación no se puede escribir, %1: %2; libera espacio</translation>
    </message>
    <message>
        <source>the sound cannot be written to %1; is the disk full?</source>
        <translation>no se puede escribir el sonido en %1; ¿está lleno el disco?</translation>
    </message>
    <message>
        <source>Recorded: nobody speaks in it</source>
        <translation>Grabada: nadie habla en ella</translation>
    </message>
    <message>
        <source>Spoken: first word after %1 s · longest pause %2 s · %3 silence</source>
        <translation>En voz alta: primera palabra tras %1 s · pausa más larga %2 s · %3 de silencio</translation>
    </message>
    <message>
        <source>Speaking: %1 of the target time · longest pause %2 s · %3 silence</source>
        <translation>Al hablar: %1 del tiempo previsto · pausa más larga %2 s · %3 de silencio</translation>
    </message>
</context>
</TS>
