<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>greenroom::desktop::app</name>
    <message>
        <source>The collection %1 is read-only: you can look at everything, but no grade can be saved. Check the permissions of the file and its folder, then start Greenroom again.</source>
        <translation>%1 koleksiyonu salt okunur: her şeye bakabilirsin ama hiçbir değerlendirme kaydedilemez. Dosyanın ve klasörünün izinlerini gözden geçir, sonra Greenroom’u yeniden başlat.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock says %1, but %Ln review(s) are dated later, up to %2. If the clock is wrong, correct it before you grade. If it was wrong then, just go on: those cards are due again, and no grade is lost.</source>
        <translation>
            <numerusform>Bu bilgisayarın saati %1 diyor ama %Ln tekrarın tarihi daha ileride, en sonuncusu %2. Saat yanlışsa değerlendirmeden önce düzelt. O zaman yanlıştıysa devam et: o kartların zamanı yeniden gelmiş sayılır ve hiçbir değerlendirme kaybolmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1; your last review was on %2. If that is wrong, correct the clock before you grade.</source>
        <translation>Bu bilgisayarın saati %1 diyor; son tekrarının tarihi ise %2. Bu doğru değilse değerlendirmeden önce saati düzelt.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not made. %1</source>
        <translation>Bugünün yedeği alınmadı. %1</translation>
    </message>
    <message>
        <source>%1. Close Greenroom and start it again: it then offers the newest good backup.</source>
        <translation>%1. Greenroom’u kapatıp yeniden başlat: en yeni sağlam yedeği önerecek.</translation>
    </message>
    <message>
        <source>The collection file, created if missing.</source>
        <translation>Koleksiyon dosyası; yoksa oluşturulur.</translation>
    </message>
    <message>
        <source>The page to open: %1.</source>
        <translation>Açılacak sayfa: %1.</translation>
    </message>
    <message>
        <source>Exit once the first page is on the screen, for measurements.</source>
        <translation>İlk sayfa ekrana gelince çık; ölçümler için.</translation>
    </message>
    <message>
        <source>Django interview practice: a few cards a day.</source>
        <translation>Django iş görüşmesine hazırlık: günde birkaç kart.</translation>
    </message>
    <message>
        <source>Markdown cards, or folders of them, to add to the collection.</source>
        <translation>Koleksiyona eklenecek Markdown kartları ya da onların klasörleri.</translation>
    </message>
    <message>
        <source>there is no page &quot;%1&quot;</source>
        <translation>“%1” diye bir sayfa yok</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Search: a key, or what it does</source>
        <translation>Ara: bir tuş ya da ne yaptığı</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tuşlarda ara</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Klasör ekle</translation>
    </message>
    <message>
        <source>Read all of %1 as cards?</source>
        <translation>%1 içindekilerin hepsi kart olarak okunsun mu?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Şuraya git: %1</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Yeni kart yaz</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ayarları aç</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Tüm tuşları göster</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Yazıyı büyüt</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Yazıyı küçült</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Yazı boyutunu sıfırla</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>There is no good backup of it.</source>
        <translation>Sağlam bir yedeği yok.</translation>
    </message>
    <message>
        <source>The newest good backup has %1, the last of %2; it was made on %3.</source>
        <translation>En yeni sağlam yedekte %1 var, sonuncusu %2 tarihli; yedek %3 tarihinde alındı.</translation>
    </message>
    <message>
        <source>The newest good backup has %1; it was made on %2.</source>
        <translation>En yeni sağlam yedekte %1 var; yedek %2 tarihinde alındı.</translation>
    </message>
    <message>
        <source>How many reviews are missing from it is unknown; the collection was last written on %1.</source>
        <translation>Yedekte kaç tekrarın eksik olduğu bilinmiyor; koleksiyona en son %1 tarihinde yazıldı.</translation>
    </message>
    <message>
        <source>No review is missing from it.</source>
        <translation>Yedekte eksik tekrar yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) made since are missing from it.</source>
        <translation>
            <numerusform>O zamandan beri yapılan %Ln tekrar yedekte yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>The collection is not there.</source>
        <translation>Koleksiyon yerinde yok.</translation>
    </message>
    <message>
        <source>The collection cannot be used.</source>
        <translation>Koleksiyon kullanılamıyor.</translation>
    </message>
    <message>
        <source>Whatever you choose, the backups stay where they are.</source>
        <translation>Ne seçersen seç, yedekler yerinde kalır.</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept under another name in the same folder.</source>
        <translation>Ne seçersen seç, bozuk dosya aynı klasörde başka bir adla saklanır.</translation>
    </message>
    <message>
        <source>The reminder could not be shown (%1). It can be turned off in the settings.</source>
        <translation>Anımsatıcı gösterilemedi (%1). Ayarlardan kapatabilirsin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) wait today, about %1 min.</source>
        <translation>
            <numerusform>Bugün %Ln kart bekliyor, yaklaşık %1 dk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::base</name>
    <message>
        <source>Today cannot be planned while another program changes the collection all the time; close what writes it</source>
        <translation>Başka bir program koleksiyonu sürekli değiştirirken bugün planlanamıyor; ona yazan programı kapat</translation>
    </message>
    <message>
        <source>Could not read the unfinished notes and answers in %1; the file is kept as %2.</source>
        <translation>%1 dosyasındaki bitmemiş notlar ve yanıtlar okunamadı; dosya %2 adıyla saklandı.</translation>
    </message>
    <message>
        <source>Could not read the unfinished notes and answers in %1: %2.</source>
        <translation>%1 dosyasındaki bitmemiş notlar ve yanıtlar okunamadı: %2.</translation>
    </message>
    <message>
        <source>What you type cannot be kept in %1 until it is saved: %2. Save it before you quit.</source>
        <translation>Yazdıkların kaydedilene kadar %1 dosyasında tutulamıyor: %2. Çıkmadan önce kaydet.</translation>
    </message>
    <message>
        <source>Could not open %1: the file no longer exists. If you moved its folder, remove the old one in Settings and add the new one.</source>
        <translation>%1 açılamadı: dosya artık yok. Klasörünü taşıdıysan Ayarlar’da eskisini kaldırıp yenisini ekle.</translation>
    </message>
    <message>
        <source>The editor command %1 was not run: within a text that a shell runs, the name of a file could be a command. Set one in Settings that takes {file} as an argument, e.g. code -g {file}:{line}.</source>
        <translation>%1 düzenleyici komutu çalıştırılmadı: bir kabuğun çalıştırdığı metinde dosya adı komut sayılabilir. Ayarlar’da {file} değerini bağımsız değişken olarak alan bir komut belirle, örneğin code -g {file}:{line}.</translation>
    </message>
    <message>
        <source>Could not start the editor %1. Set a command that works in Settings.</source>
        <translation>%1 düzenleyicisi başlatılamadı. Ayarlar’da çalışan bir komut belirle.</translation>
    </message>
    <message>
        <source>Found no editor for %1, line %2. Set the command for yours in Settings, e.g. code -g {file}:{line}.</source>
        <translation>%1 dosyası, %2. satır için düzenleyici bulunamadı. Ayarlar’da kendi düzenleyicinin komutunu belirle, örneğin code -g {file}:{line}.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln tekrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not carried: %1: %2</source>
        <translation>Aktarılmadı: %1: %2</translation>
    </message>
    <message>
        <source>The name does not say the format; end it in .json, .apkg or .csv</source>
        <translation>Ad, biçimi belirtmiyor; .json, .apkg ya da .csv ile bitmeli</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 kaydedilemedi: %2</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 içe aktarılıyor…</translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation>yeni ya da değişmiş</translation>
    </message>
    <message>
        <source>imported into %1</source>
        <translation>%1 içine aktarıldı</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 kaydediliyor…</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <translation>%1, %2 içine kaydedildi</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Tekrar</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Zor</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Kolay</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 gün</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 ay</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 yıl</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>bir dakika sonra</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dakika sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>saat %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
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
        <translation>d ddd</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date</comment>
        <translation>d MMM ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date</comment>
        <translation>d MMMM dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date</comment>
        <translation>d MMMM yyyy dddd</translation>
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
        <translation>d MMMM yyyy dddd, HH:mm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
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
        <translation>açık</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>seçmeli</translation>
    </message>
    <message>
        <source>cloze</source>
        <translation>boşluklu</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>yazılı</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>alıştırma</translation>
    </message>
    <message>
        <source>Cancelled; the memory model stays as it was.</source>
        <translation>İptal edildi; bellek modeli olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>There is no adopted memory model to take back.</source>
        <translation>Geri alınacak, benimsenmiş bir bellek modeli yok.</translation>
    </message>
    <message numerus="yes">
        <source>The memory model before is in force again; the memory of %Ln card(s) changed.</source>
        <translation>
            <numerusform>Önceki bellek modeli yeniden geçerli; %Ln kartın bellek değerleri değişti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are too few to judge by: the memory model stays as it is.</source>
        <translation>%1, karar vermek için az: bellek modeli olduğu gibi kalıyor.</translation>
    </message>
    <message>
        <source>log loss %1 instead of %2</source>
        <translation>log kaybı %2 yerine %1</translation>
    </message>
    <message>
        <source>Fitted to the earlier reviews it would predict the later ones no better (%1): the memory model stays as it is.</source>
        <translation>Önceki tekrarlara uyarlansaydı sonrakileri daha iyi öngörmezdi (%1): bellek modeli olduğu gibi kalıyor.</translation>
    </message>
    <message numerus="yes">
        <source>The memory model was fitted to %1 and predicts the later ones better (%2). The memory of %Ln card(s) changed; due dates stay as they were promised.</source>
        <translation>
            <numerusform>Bellek modeli %1 ile uyarlandı ve sonrakileri daha iyi öngörüyor (%2). %Ln kartın bellek değerleri değişti; tekrar zamanları söz verildiği gibi kalıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>No reviews on the last seven days.</source>
        <translation>Son yedi günde tekrar yok.</translation>
    </message>
    <message>
        <source>%1 in %2 on %3.</source>
        <translation>%3 çalışıldı: %1, toplam %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 recalled, %2 the week before.</source>
        <translation>Hatırlanan %1, önceki hafta %2.</translation>
    </message>
    <message>
        <source>%1 recalled.</source>
        <translation>Hatırlanan %1.</translation>
    </message>
    <message>
        <source>Up: %1.</source>
        <translation>Yükselen: %1.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>Düşen: %1.</translation>
    </message>
    <message>
        <source>imported: no card in it is new</source>
        <translation>içe aktarıldı: içinde yeni kart yok</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::browse</name>
    <message>
        <source>Actions…</source>
        <translation>İşlemler…</translation>
    </message>
    <message>
        <source>Actions for the selected cards</source>
        <translation>Seçili kartlar için işlemler</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>İşlemler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Kart %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Okunuyor: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show or hide the answer</source>
        <translation>Yanıtı göster ya da gizle</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Sonraki kart</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>Önceki kart</translation>
    </message>
    <message>
        <source>Read on, then the next card</source>
        <translation>Okumayı sürdür, sonra sıradaki karta geç</translation>
    </message>
    <message>
        <source>Read back, then the previous card</source>
        <translation>Geriye doğru oku, sonra önceki karta geç</translation>
    </message>
    <message>
        <source>Open the card&apos;s file in the editor</source>
        <translation>Kartın dosyasını düzenleyicide aç</translation>
    </message>
    <message>
        <source>Change a card of your own here</source>
        <translation>Kendi kartını burada değiştir</translation>
    </message>
    <message>
        <source>Back to Browse</source>
        <translation>Göz at’a dön</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Göz at</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Read like a book</source>
        <translation>Kitap gibi oku</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Askıya al</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>İşaretle</translation>
    </message>
    <message>
        <source>Unflag</source>
        <translation>İşareti kaldır</translation>
    </message>
    <message>
        <source>Cheat sheet</source>
        <translation>Kopya kâğıdı</translation>
    </message>
    <message>
        <source>Reading a topic</source>
        <translation>Bir konuyu okurken</translation>
    </message>
    <message>
        <source>Writing a card</source>
        <translation>Kart yazarken</translation>
    </message>
    <message>
        <source>Search; Down goes to the cards</source>
        <translation>Ara; aşağı ok kartlara götürür</translation>
    </message>
    <message>
        <source>Show the card&apos;s answer, or fold it again</source>
        <translation>Kartın yanıtını göster ya da yeniden kapat</translation>
    </message>
    <message>
        <source>Study the selected cards now</source>
        <translation>Seçili kartları şimdi çalış</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Çalış</translation>
    </message>
    <message>
        <source>Study them without counting: no review is recorded</source>
        <translation>Saydırmadan çalış: hiçbir tekrar kaydedilmez</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Alıştırma yap</translation>
    </message>
    <message>
        <source>Write the selected exercise</source>
        <translation>Seçili alıştırmayı yaz</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Suspend or resume the selected cards</source>
        <translation>Seçili kartları askıya al ya da sürdür</translation>
    </message>
    <message>
        <source>Flag or unflag them</source>
        <translation>İşaretle ya da işareti kaldır</translation>
    </message>
    <message>
        <source>Reset them to new; their history is kept</source>
        <translation>Yeni duruma sıfırla; geçmişi saklanır</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Undo the last reset</source>
        <translation>Son sıfırlamayı geri al</translation>
    </message>
    <message>
        <source>Put them into a mock interview</source>
        <translation>Deneme görüşmesine koy</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>Export them as Markdown or CSV</source>
        <translation>Markdown ya da CSV olarak dışa aktar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Cheat sheet to print: of everything found, or of several selected cards</source>
        <translation>Yazdırmak için kopya kâğıdı: bulunanların hepsinden ya da seçili birkaç karttan</translation>
    </message>
    <message>
        <source>Cheat sheet…</source>
        <translation>Kopya kâğıdı…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Yeni kart yaz</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Yeni kart</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Burada düzenle</translation>
    </message>
    <message>
        <source>Read the topic, or the search results, like a book</source>
        <translation>Konuyu ya da arama sonuçlarını kitap gibi oku</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Sütunları seç</translation>
    </message>
    <message>
        <source>Clear the search; go back to Today</source>
        <translation>Aramayı temizle; Bugün’e dön</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 gecikmiş</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arşivde</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>askıda</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>öğreniliyor</translation>
    </message>
    <message>
        <source>mature</source>
        <translation>oturmuş</translation>
    </message>
    <message>
        <source>%1, leech</source>
        <translation>%1, inatçı</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Zamanı</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Kararlılık</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Zorluk</translation>
    </message>
    <message>
        <source>Recall now</source>
        <translation>Hatırlama</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Tekrarlar</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Unutmalar</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Düzenlendi</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>işaretli</translation>
    </message>
    <message>
        <source>No card matches</source>
        <translation>Uyan kart yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln kart</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 seçili</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No card matches %1</source>
        <translation>Şuna uyan kart yok: %1</translation>
    </message>
    <message>
        <source>Nothing to search for yet</source>
        <translation>Henüz aranacak bir şey yok</translation>
    </message>
    <message>
        <source>The underlined part of the search is not valid. Correct it, or clear the search.</source>
        <translation>Aramanın altı çizili kısmı geçersiz. Düzelt ya da aramayı temizle.</translation>
    </message>
    <message>
        <source>There are no cards yet</source>
        <translation>Henüz kart yok</translation>
    </message>
    <message>
        <source>Drop Markdown files or folders onto the window, or add a folder in the settings (Ctrl+,).</source>
        <translation>Markdown dosyalarını ya da klasörlerini pencereye bırak ya da ayarlarda (Ctrl+,) bir klasör ekle.</translation>
    </message>
    <message>
        <source>Answer, line %1</source>
        <translation>Yanıt, %1. satır</translation>
    </message>
    <message>
        <source>Key points, line %1</source>
        <translation>Ana noktalar, %1. satır</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Dosyanın %1. satırı</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Ana noktalar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Answer, in Markdown</source>
        <translation>Yanıt, Markdown olarak</translation>
    </message>
    <message>
        <source>Key points, one a line</source>
        <translation>Ana noktalar, her satıra bir tane</translation>
    </message>
    <message>
        <source>Topic, as orm/relations</source>
        <translation>Konu, örneğin orm/relations</translation>
    </message>
    <message>
        <source>The card as it will be</source>
        <translation>Kartın son hâli</translation>
    </message>
    <message>
        <source>What is typed is kept for the next time</source>
        <translation>Yazdıkların bir dahaki sefere saklanır</translation>
    </message>
    <message>
        <source>Only cards in folders of your own can be changed here, not those that come with Greenroom. E opens a card&apos;s file in the editor.</source>
        <translation>Burada yalnızca kendi klasörlerindeki kartlar değiştirilebilir, Greenroom ile gelenler değil. E, kartın dosyasını düzenleyicide açar.</translation>
    </message>
    <message>
        <source>Change your card</source>
        <translation>Kartını değiştir</translation>
    </message>
    <message>
        <source>The card was changed in its file since this was typed. Discard (D) shows the file&apos;s text; U then brings this back.</source>
        <translation>Bunu yazdığından beri kart kendi dosyasında değişti. Vazgeç (D) dosyadaki metni gösterir; U ise bunu geri getirir.</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>%1 içine kaydedildi</translation>
    </message>
    <message>
        <source>The collection is read-only, so no card can be added to it.</source>
        <translation>Koleksiyon salt okunur, bu yüzden kart eklenemez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not saved: %1. What you typed is kept; Discard (D) shows the file&apos;s text.</source>
        <translation>Kaydedilmedi: %1. Yazdıkların saklandı; Vazgeç (D) dosyadaki metni gösterir.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Kaydedildi: %1.</translation>
    </message>
    <message>
        <source>The card is saved, but it is not read from there; Today lists the deck&apos;s problems.</source>
        <translation>Kart kaydedildi ama oradan okunmuyor; destenin sorunları Bugün’de listelenir.</translation>
    </message>
    <message>
        <source>Discarded. U brings it back.</source>
        <translation>Vazgeçildi. U geri getirir.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Kartı kaydet</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Yazdıklarından vazgeç</translation>
    </message>
    <message>
        <source>Bring back what was discarded</source>
        <translation>Vazgeçileni geri getir</translation>
    </message>
    <message>
        <source>Leave a field; go back, and keep what is typed</source>
        <translation>Alandan çık; geri dön ve yazdıklarını sakla</translation>
    </message>
    <message>
        <source>There is an error in %1, line %2: %3. Until that is corrected you see the card as it was.</source>
        <translation>%1 dosyasının %2. satırında hata var: %3. Düzeltilene kadar kartı eski hâliyle görürsün.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Archived: its text is no longer in the deck.</source>
        <translation>Arşivde: metni artık destede yok.</translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation>Askıda.</translation>
    </message>
    <message>
        <source>Flagged.</source>
        <translation>İşaretli.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message>
        <source>The selected card</source>
        <translation>Seçili kart</translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation>Tuş: Boşluk</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; ✓ right</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ✓ doğru</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Beklenen: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ya da </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sırala</translation>
    </message>
    <message>
        <source>Best match, otherwise the order of the deck</source>
        <translation>En iyi eşleşme, yoksa destedeki sıra</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, artan</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, azalan</translation>
    </message>
    <message>
        <source>Search: words, &quot;phrases&quot;, topic:orm is:due level:senior -tag:n+1</source>
        <translation>Ara: sözcükler, &quot;öbekler&quot;, topic:orm is:due level:senior -tag:n+1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>The cards were not saved to %1: %2. Choose another place.</source>
        <translation>Kartlar %1 içine kaydedilmedi: %2. Başka bir yer seç.</translation>
    </message>
    <message>
        <source>The cards were not saved to %1. %2.</source>
        <translation>Kartlar %1 içine kaydedilmedi. %2.</translation>
    </message>
    <message numerus="yes">
        <source>Resumed %Ln card(s).</source>
        <translation>
            <numerusform>%Ln kart sürdürüldü.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended %Ln card(s).</source>
        <translation>
            <numerusform>%Ln kart askıya alındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unflagged %Ln card(s).</source>
        <translation>
            <numerusform>%Ln kartın işareti kaldırıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %Ln card(s).</source>
        <translation>
            <numerusform>%Ln kart işaretlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln card(s)?</source>
        <translation>
            <numerusform>%Ln kart sıfırlansın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts over as if never reviewed. The history is kept, but no longer counts.</source>
        <translation>Hiç tekrar edilmemiş gibi baştan başlar. Geçmişi saklanır ama artık sayılmaz.</translation>
    </message>
    <message>
        <source>Nothing was reset: the selected cards are new already.</source>
        <translation>Hiçbir şey sıfırlanmadı: seçili kartlar zaten yeni.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are new again; U undoes it.</source>
        <translation>
            <numerusform>%Ln kart yine yeni; U geri alır.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no reset to undo.</source>
        <translation>Geri alınacak sıfırlama yok.</translation>
    </message>
    <message>
        <source>Undid the reset.</source>
        <translation>Sıfırlama geri alındı.</translation>
    </message>
    <message>
        <source>Export the selected cards</source>
        <translation>Seçili kartları dışa aktar</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kartlar</translation>
    </message>
    <message>
        <source>Markdown cards (*.md)</source>
        <translation>Markdown kartları (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln file(s) that exist already?</source>
        <translation>
            <numerusform>Var olan %Ln dosya değiştirilsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Save the cheat sheet</source>
        <translation>Kopya kâğıdını kaydet</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Yazdırmak için (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <source>The card&apos;s file no longer exists, so there is nothing to edit.</source>
        <translation>Kartın dosyası artık yok, düzenlenecek bir şey de yok.</translation>
    </message>
    <message>
        <source>Topics; Enter reads one like a book</source>
        <translation>Konular; Enter birini kitap gibi okur</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Tüm kartlar</translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 % ready</source>
        <translation>%1: %2 kart, %%3 hazır</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::card</name>
    <message>
        <source>Weak answer</source>
        <translation>Zayıf yanıt</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Tuzak</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>İpucu %1</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>Tek cümleyle</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Çözüm</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Denetimler</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Yanlış: %1</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Ana noktalar</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Takip sorusu: %1</translation>
    </message>
    <message numerus="yes">
        <source>Source(s)</source>
        <translation>
            <numerusform>Kaynak</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the beginning is shown: the text has %1. The card&apos;s file has all of it.</source>
        <translation>Yalnızca başı gösteriliyor: metin %1. Tamamı kartın dosyasında.</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>işaretli</translation>
    </message>
    <message>
        <source>What can be done with the card</source>
        <translation>Kartla yapılabilecekler</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Time since the question was shown</source>
        <translation>Soru gösterileli geçen süre</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>İpucu göster</translation>
    </message>
    <message>
        <source>Show another hint</source>
        <translation>Bir ipucu daha göster</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>İpucu: %1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>İpucu</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Yanıt: %1</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>Uyanların hepsini seç.</translation>
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
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Doğru yanıt</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Kodun</translation>
    </message>
    <message>
        <source>Parts of the exercise</source>
        <translation>Alıştırmanın bölümleri</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>From your code to the solution: %1</source>
        <translation>Kodundan çözüme: %1</translation>
    </message>
    <message>
        <source>Find in your code</source>
        <translation>Kodunda bul</translation>
    </message>
    <message>
        <source>Find in your code; Enter goes on, Escape ends</source>
        <translation>Kodunda bul; Enter sonrakine geçer, Escape bitirir</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>Önceki (Shift+Enter)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>Sonraki (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>bulunamadı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>%1, again in %2</source>
        <translation>%1, %2 sonra yeniden</translation>
    </message>
    <message>
        <source>Keys: %1, Space. Suggested</source>
        <translation>Tuşlar: %1, Boşluk. Önerilen</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Tuş: %1</translation>
    </message>
    <message>
        <source>Card info</source>
        <translation>Kart bilgisi</translation>
    </message>
    <message>
        <source>Close card info</source>
        <translation>Kart bilgisini kapat</translation>
    </message>
    <message>
        <source>New: not reviewed yet.</source>
        <translation>Yeni: henüz tekrar edilmedi.</translation>
    </message>
    <message>
        <source>Recall now: %1 %
Stability %2, difficulty %3 of 10
%4, %5</source>
        <translation>Şu an hatırlama: yüzde %1
Kararlılık %2, zorluk %3/10
%4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lapse(s)</source>
        <translation>
            <numerusform>%Ln unutma</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Forgetting curve: %1 % now</source>
        <translation>Unutma eğrisi: şu an %%1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>due</source>
        <translation>zamanı</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Did you say…</source>
        <translation>Şunu söyledin mi…</translation>
    </message>
    <message>
        <source>Did you say: %1</source>
        <translation>Şunu söyledin mi: %1</translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <translation>Ctrl %1</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Notun</translation>
    </message>
    <message>
        <source>Ctrl+Return saves, Escape does not</source>
        <translation>Ctrl+Return kaydeder, Escape kaydetmez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1. satır</translation>
    </message>
    <message>
        <source>did not end in time</source>
        <translation>zamanında bitmedi</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>çalıştırılmadı</translation>
    </message>
    <message>
        <source>first run</source>
        <translation>ilk çalıştırma</translation>
    </message>
    <message>
        <source>second run</source>
        <translation>ikinci çalıştırma</translation>
    </message>
    <message>
        <source>third run</source>
        <translation>üçüncü çalıştırma</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1. çalıştırma</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>What came of the run</source>
        <translation>Çalıştırmanın sonucu</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>çalışıyor…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>ran in %1 ms · %2</source>
        <translation>%1 ms sürdü · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other statement(s)</source>
        <translation>
            <numerusform>ve %Ln deyim daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks %1 of %2</source>
        <translation>Denetimler %1/%2</translation>
    </message>
    <message>
        <source>SQL %1</source>
        <translation>SQL %1</translation>
    </message>
    <message>
        <source>%1, in %2: %3</source>
        <translation>%1, %2 içinde: %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1, kaynağı %2: %3</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Yanıtın</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Yanıtı yaz</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Doğru.</translation>
    </message>
    <message>
        <source>Not quite. Accepted: %1.</source>
        <translation>Tam değil. Kabul edilen: %1.</translation>
    </message>
    <message>
        <source>✓ Right</source>
        <translation>✓ Doğru</translation>
    </message>
    <message>
        <source>✗ Not quite</source>
        <translation>✗ Tam değil</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Kabul edilen:</translation>
    </message>
    <message>
        <source>Heard in what you said.</source>
        <translation>Söylediklerinizde geçti.</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>geçti</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::charts</name>
    <message>
        <source>Charts cannot be drawn (%1). The numbers are in the tables</source>
        <translation>Grafikler çizilemiyor (%1). Sayılar tablolarda</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::interview</name>
    <message>
        <source>Choose all that apply.</source>
        <translation>Uyanların hepsini seç.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Scratch pad</source>
        <translation>Karalama</translation>
    </message>
    <message>
        <source>Scratch pad, kept with your answer</source>
        <translation>Karalama, yanıtınla birlikte saklanır</translation>
    </message>
    <message>
        <source>Each hint takes a tenth of what your code is worth</source>
        <translation>Her ipucu, kodunun değerinden onda bir götürür</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Çalıştır</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>İpucu %1</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>İpucu %1/%2</translation>
    </message>
    <message>
        <source>Time is up: the interview moved on.</source>
        <translation>Süre doldu: görüşme ilerledi.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>In an interview</source>
        <translation>Görüşmedeyken</translation>
    </message>
    <message>
        <source>Interview report</source>
        <translation>Görüşme raporu</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>Hikâyelerin</translation>
    </message>
    <message>
        <source>Leave? Your answers are kept.</source>
        <translation>Ayrılıyor musun? Yanıtların saklanır.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Resume later</source>
        <translation>Sonra sürdür</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Yarıda bırak</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln soru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>the format</source>
        <translation>biçim</translation>
    </message>
    <message>
        <source>the topics</source>
        <translation>konular</translation>
    </message>
    <message>
        <source>the levels</source>
        <translation>düzeyler</translation>
    </message>
    <message>
        <source>the stories</source>
        <translation>hikâyeler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No more cards match.</source>
        <translation>Uyan başka kart yok.</translation>
    </message>
    <message>
        <source>More would match without %1.</source>
        <translation>Şu olmasa daha çok kart uyardı: %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ya da </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Technical test</source>
        <translation>Teknik sınav</translation>
    </message>
    <message>
        <source>Live coding</source>
        <translation>Canlı kodlama</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Karışık</translation>
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
        <translation>Katı: süre dolunca geçer</translation>
    </message>
    <message>
        <source>Relaxed: overtime counts</source>
        <translation>Esnek: aşılan süre sayılır</translation>
    </message>
    <message>
        <source>Strong no</source>
        <translation>Kesin hayır</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation>Kesin evet</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Deneme görüşmesi</translation>
    </message>
    <message>
        <source>Your own stories</source>
        <translation>Kendi hikâyelerin</translation>
    </message>
    <message>
        <source>Exercises on a real Django</source>
        <translation>Gerçek Django’da alıştırmalar</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ve </translation>
    </message>
    <message>
        <source>strict</source>
        <translation>katı</translation>
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
        <translation>%1, yaklaşık %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln konu</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1. %2</source>
        <translation>Yalnızca %1. %2</translation>
    </message>
    <message>
        <source>No card matches, whichever filter is dropped: there are no cards, or several filters have to be relaxed together.</source>
        <translation>Hangi süzgeç kaldırılırsa kaldırılsın uyan kart yok: ya hiç kart yok ya da birkaç süzgecin birlikte gevşetilmesi gerek.</translation>
    </message>
    <message>
        <source>No card matches. %1</source>
        <translation>Uyan kart yok. %1</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>hiç çalıştırılmadı</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1/%2 denetim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln çalıştırma</numerusform>
        </translation>
    </message>
    <message>
        <source>first green %1</source>
        <translation>ilk yeşil %1</translation>
    </message>
    <message>
        <source>never green</source>
        <translation>hiç yeşil olmadı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln query(ies)</source>
        <translation>
            <numerusform>%Ln sorgu</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>sonra değişti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln ipucu</numerusform>
        </translation>
    </message>
    <message>
        <source>The level followed your answers and settled at %1. For a junior post that is a %2, for mid a %3, for senior a %4.</source>
        <translation>Düzey yanıtlarını izledi ve %1 düzeyinde kaldı. Bu, junior pozisyonu için %2, mid için %3, senior için %4 demek.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Behavioural only</source>
        <translation>Yalnızca davranışsal</translation>
    </message>
    <message>
        <source>Grades count as reviews</source>
        <translation>Değerlendirmeler tekrar sayılır</translation>
    </message>
    <message>
        <source>Level follows answers</source>
        <translation>Düzey yanıtları izler</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>Soru sayısı</translation>
    </message>
    <message>
        <source>Or as you like it</source>
        <translation>Ya da dilediğin gibi</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Düzeyler</translation>
    </message>
    <message>
        <source>“Tell me about a time when…”: you answer with a story of your own, as situation, task, action and result. It is kept for the next interview.</source>
        <translation>“Bana şöyle bir zamanı anlat…”: kendi hikâyenle, durum, görev, eylem ve sonuç olarak yanıtlarsın. Sonraki görüşme için saklanır.</translation>
    </message>
    <message>
        <source>Each graded answer also schedules its card, as in Study.</source>
        <translation>Çalış’ta olduğu gibi, değerlendirilen her yanıt kartının zamanını da belirler.</translation>
    </message>
    <message>
        <source>In a conversation: two strong answers, and the next question is a level up; two weak ones, and it is a level down.</source>
        <translation>Sohbette: iki güçlü yanıttan sonra soru bir düzey yükselir; iki zayıf yanıttan sonra bir düzey iner.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Stop the clock and resume later. Key: P</source>
        <translation>Süreyi durdur ve sonra sürdür. Tuş: P</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
    <message>
        <source>Resume later, or abandon the interview. Key: Esc</source>
        <translation>Sonra sürdür ya da görüşmeyi yarıda bırak. Tuş: Esc</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>soru %1/%2</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>süre aşıldı</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>kalan süre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Bilmiyorum</translation>
    </message>
    <message>
        <source>Done answering</source>
        <translation>Yanıtım bitti</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Did your answer hold?</source>
        <translation>Yanıtın yeterli miydi?</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>The question could not be read aloud (%1). It goes on in silence.</source>
        <translation>Soru sesli okunamadı (%1). Sessiz devam ediliyor.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>After Esc: abandon the interview</source>
        <translation>Esc sonrası: görüşmeyi yarıda bırak</translation>
    </message>
    <message>
        <source>After Esc: leave and resume later</source>
        <translation>Esc sonrası: ayrıl ve sonra sürdür</translation>
    </message>
    <message>
        <source>Run the code of an exercise against its checks</source>
        <translation>Alıştırmanın kodunu denetimleriyle çalıştır</translation>
    </message>
    <message>
        <source>Show a hint of an exercise; it takes a tenth of what your code is worth</source>
        <translation>Alıştırmanın bir ipucunu göster; kodunun değerinden onda bir götürür</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>İpucu</translation>
    </message>
    <message>
        <source>Hand in the code of an exercise</source>
        <translation>Alıştırmanın kodunu teslim et</translation>
    </message>
    <message>
        <source>Done: continue; then give the suggested grade</source>
        <translation>Bitti: devam et; sonra önerilen değerlendirmeyi ver</translation>
    </message>
    <message>
        <source>Pick an option</source>
        <translation>Bir seçenek seç</translation>
    </message>
    <message>
        <source>Tick a key point, at that step</source>
        <translation>O adımda bir ana noktayı işaretle</translation>
    </message>
    <message>
        <source>Tick a key point</source>
        <translation>Bir ana noktayı işaretle</translation>
    </message>
    <message>
        <source>Read the question aloud, once more</source>
        <translation>Soruyu bir kez daha sesli oku</translation>
    </message>
    <message>
        <source>Your answer to the follow-up held</source>
        <translation>Takip sorusuna yanıtın yeterliydi</translation>
    </message>
    <message>
        <source>It did not hold</source>
        <translation>Yeterli değildi</translation>
    </message>
    <message>
        <source>Grade the answer Again</source>
        <translation>Yanıtı Tekrar olarak değerlendir</translation>
    </message>
    <message>
        <source>Grade it Hard</source>
        <translation>Zor olarak değerlendir</translation>
    </message>
    <message>
        <source>Grade it Good</source>
        <translation>İyi olarak değerlendir</translation>
    </message>
    <message>
        <source>Grade it Easy</source>
        <translation>Kolay olarak değerlendir</translation>
    </message>
    <message>
        <source>Skip the question; F7 also while typing</source>
        <translation>Soruyu atla; yazarken de F7</translation>
    </message>
    <message>
        <source>I don&apos;t know; F8 also while typing</source>
        <translation>Bilmiyorum; yazarken de F8</translation>
    </message>
    <message>
        <source>Write in the scratch pad or the story</source>
        <translation>Karalamaya ya da hikâyeye yaz</translation>
    </message>
    <message>
        <source>Pause: stop the clock and resume later</source>
        <translation>Duraklat: süreyi durdur ve sonra sürdür</translation>
    </message>
    <message>
        <source>Hide or show the clock</source>
        <translation>Süreyi gizle ya da göster</translation>
    </message>
    <message>
        <source>Leave a text field; then offer to leave or abandon</source>
        <translation>Metin alanından çık; sonra ayrılmayı ya da yarıda bırakmayı öner</translation>
    </message>
    <message>
        <source>right</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>doğru değil</translation>
    </message>
    <message>
        <source>%1 of %2 key points</source>
        <translation>%1/%2 ana nokta</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups held</source>
        <translation>%1/%2 takip sorusu yeterli</translation>
    </message>
    <message>
        <source>Follow-up %1 of %2</source>
        <translation>Takip sorusu %1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>yeterli</translation>
    </message>
    <message>
        <source>did not hold</source>
        <translation>yetersiz</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Yazdığın</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>The answer: %1 Did yours hold? Y for yes, N for no.</source>
        <translation>Yanıt: %1 Seninki yeterli miydi? Evet için Y, hayır için N.</translation>
    </message>
    <message>
        <source>Suggested grade: %1, by %2.</source>
        <translation>Önerilen değerlendirme: %1, nedeni: %2.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Yanıt: %1</translation>
    </message>
    <message>
        <source>Could not write the report to %1: %2. The interview itself is kept in the collection; export it to another place.</source>
        <translation>Rapor %1 içine yazılamadı: %2. Görüşmenin kendisi koleksiyonda duruyor; başka bir yere aktar.</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, 100 üzerinden %2</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>Hiçbir soru yanıtlanmadı</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation>Bunları şimdi çalış</translation>
    </message>
    <message numerus="yes">
        <source>Study %Ln missed card(s)</source>
        <translation>
            <numerusform>Kaçırılan %Ln kartı çalış</numerusform>
        </translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Konuya göre</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Düzeye göre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>interview-%1.%2</source>
        <translation>gorusme-%1.%2</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Kaydedildi: %1.</translation>
    </message>
    <message>
        <source>Study the missed cards</source>
        <translation>Kaçırılan kartları çalış</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>atlandı</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmedi</translation>
    </message>
    <message>
        <source>time up</source>
        <translation>süre doldu</translation>
    </message>
    <message>
        <source>%1 % of the rubric</source>
        <translation>ölçüt listesi %%1</translation>
    </message>
    <message>
        <source>%1 of %2 follow-ups</source>
        <translation>%1/%2 takip sorusu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln puan</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Kaçırılan</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Seçilen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılan</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Hiçbir şey kaçırılmadı.</translation>
    </message>
    <message>
        <source>It is at question %1 of %2</source>
        <translation>Sıradaki soru: %1/%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, the clock at %2.</source>
        <translation>%1, geçen süre %2.</translation>
    </message>
    <message>
        <source>%1 is in progress</source>
        <translation>Sürüyor: %1</translation>
    </message>
    <message>
        <source>Scores over time: %1</source>
        <translation>Zaman içinde puanlar: %1</translation>
    </message>
    <message>
        <source>no follow-ups</source>
        <translation>takip sorusu yok</translation>
    </message>
    <message>
        <source>%1: %2 of the rubric, %3, %4</source>
        <translation>%1: ölçüt listesi %2, %3, %4</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>What you tell when they ask about you: read, write and rehearse it</source>
        <translation>Sana kendini sorduklarında anlatacakların: oku, yaz ve prova et</translation>
    </message>
    <message>
        <source>Delete the chosen interview; the reviews that it recorded stay</source>
        <translation>Seçili görüşmeyi sil; kaydettiği tekrarlar kalır</translation>
    </message>
    <message>
        <source>Past interviews</source>
        <translation>Geçmiş görüşmeler</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puanlar</translation>
    </message>
    <message>
        <source>Past interviews; Enter opens the report</source>
        <translation>Geçmiş görüşmeler; Enter raporu açar</translation>
    </message>
    <message>
        <source>Choose an interview in the list first.</source>
        <translation>Önce listeden bir görüşme seç.</translation>
    </message>
    <message>
        <source>The interview is deleted; its reviews stay. U undoes it.</source>
        <translation>Görüşme silindi; tekrarları duruyor. U geri alır.</translation>
    </message>
    <message>
        <source>Nothing was answered, so the interview is not kept. U undoes it.</source>
        <translation>Hiçbir soru yanıtlanmadı, bu yüzden görüşme saklanmadı. U geri alır.</translation>
    </message>
    <message>
        <source>An interview is in progress: resume it, or abandon it first.</source>
        <translation>Süren bir görüşme var: önce sürdür ya da yarıda bırak.</translation>
    </message>
    <message>
        <source>%1. No exercise: %2</source>
        <translation>%1. Alıştırma yok: %2</translation>
    </message>
    <message>
        <source>Tick at least one topic and one level.</source>
        <translation>En az bir konu ve bir düzey işaretle.</translation>
    </message>
    <message>
        <source>Django is being started for the exercises…</source>
        <translation>Alıştırmalar için Django başlatılıyor…</translation>
    </message>
    <message>
        <source>Exercises cannot be run here. %1</source>
        <translation>Alıştırmalar burada çalıştırılamıyor. %1</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Hazır bir ayar seç</translation>
    </message>
    <message>
        <source>Start, or resume the one in progress</source>
        <translation>Başla ya da süreni sürdür</translation>
    </message>
    <message>
        <source>Abandon the interview in progress</source>
        <translation>Süren görüşmeyi yarıda bırak</translation>
    </message>
    <message>
        <source>Delete the chosen past interview; its reviews stay</source>
        <translation>Seçili geçmiş görüşmeyi sil; tekrarları kalır</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Silmeyi geri al</translation>
    </message>
    <message>
        <source>Your stories: read, write and rehearse them</source>
        <translation>Hikâyelerin: oku, yaz ve prova et</translation>
    </message>
    <message>
        <source>Leave a field; go back to Today</source>
        <translation>Alandan çık; Bugün’e dön</translation>
    </message>
    <message>
        <source>%1. Key: %2</source>
        <translation>%1. Tuş: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlanan</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Yanıtlar: %1</translation>
    </message>
    <message>
        <source>    told %1, %2 of the key points</source>
        <translation>    anlatıldı: %1, ana noktalar %2</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Prova et</translation>
    </message>
    <message>
        <source>Use for another question…</source>
        <translation>Başka soruda kullan…</translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation>Hikâyeyi göster</translation>
    </message>
    <message>
        <source>What you tell when they ask about you. One story may answer several questions. It is saved as you type.</source>
        <translation>Sana kendini sorduklarında anlatacakların. Bir hikâye birden çok soruyu yanıtlayabilir. Yazdıkça kaydedilir.</translation>
    </message>
    <message>
        <source>Stories, then the questions without one; Enter writes</source>
        <translation>Hikâyeler, sonra hikâyesi olmayan sorular; Enter yazmaya başlar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>No card of the decks asks about you; those with the tag &quot;star&quot; do.</source>
        <translation>Destelerde sana kendini soran kart yok; “star” etiketli olanlar sorar.</translation>
    </message>
    <message>
        <source>Every question about you has a story</source>
        <translation>Sana kendini soran her sorunun bir hikâyesi var</translation>
    </message>
    <message>
        <source>Choose a story in the list first.</source>
        <translation>Önce listeden bir hikâye seç.</translation>
    </message>
    <message>
        <source>The story is deleted. U undoes it.</source>
        <translation>Hikâye silindi. U geri alır.</translation>
    </message>
    <message>
        <source>Tell it aloud, in %1.</source>
        <translation>Sesli anlat; süren %1.</translation>
    </message>
    <message>
        <source>There is no story for it yet: write down what you just told.</source>
        <translation>Bunun için henüz hikâye yok: az önce anlattığını yaz.</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Sonraki soru</translation>
    </message>
    <message>
        <source>Rehearse the chosen story; then show it, and the next question</source>
        <translation>Seçili hikâyeyi prova et; sonra onu göster, ardından sıradaki soru</translation>
    </message>
    <message>
        <source>Write the chosen story</source>
        <translation>Seçili hikâyeyi yaz</translation>
    </message>
    <message>
        <source>Use the story for another question</source>
        <translation>Hikâyeyi başka bir soruda kullan</translation>
    </message>
    <message>
        <source>Delete the story; its questions stay</source>
        <translation>Hikâyeyi sil; soruları kalır</translation>
    </message>
    <message>
        <source>Leave a field; end the rehearsal; back to the interview&apos;s set-up</source>
        <translation>Alandan çık; provayı bitir; görüşme hazırlığına dön</translation>
    </message>
    <message>
        <source>no story yet</source>
        <translation>henüz hikâye yok</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>henüz yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln kez</numerusform>
        </translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Hikâye</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Anlatıldı</translation>
    </message>
    <message numerus="yes">
        <source>Abandoned after %1 of %Ln question(s)</source>
        <translation>
            <numerusform>%1/%Ln soru sonrası yarıda bırakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under way, %1 of %Ln question(s) answered</source>
        <translation>
            <numerusform>Sürüyor, %1/%Ln soru yanıtlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>strong no</source>
        <translation>kesin hayır</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>kesin evet</translation>
    </message>
    <message>
        <source>The target time of %1 has passed.</source>
        <translation>%1 olan hedef süre doldu.</translation>
    </message>
    <message>
        <source>nobody speaks in it</source>
        <translation>içinde kimse konuşmuyor</translation>
    </message>
    <message>
        <source>first word after %1</source>
        <translation>ilk söz %1 sonra</translation>
    </message>
    <message>
        <source>no pause over 2 s</source>
        <translation>2 sn’yi aşan duraklama yok</translation>
    </message>
    <message>
        <source>%1, the longest %2</source>
        <translation>%1, en uzunu %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln duraklama</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 silence</source>
        <translation>%1 sessizlik</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>kısık</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>dakikada %Ln sözcük</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filler word(s)</source>
        <translation>
            <numerusform>%Ln dolgu sözcüğü</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>It cannot be heard: %1.</source>
        <translation>Dinlenemiyor: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Okunamıyor: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>henüz ölçülmedi</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Söyledikleriniz</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>At %1 times the speed</source>
        <translation>%1 kat hızda</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Önceki: %1</translation>
    </message>
    <message>
        <source>Recording: %1. The interview goes on without.</source>
        <translation>Kayıt: %1. Görüşme kayıtsız sürüyor.</translation>
    </message>
    <message>
        <source>Your answer was not turned into text: %1.</source>
        <translation>Yanıtınız metne çevrilmedi: %1.</translation>
    </message>
    <message>
        <source>Listen to your answer, or stop</source>
        <translation>Yanıtınızı dinleyin ya da durdurun</translation>
    </message>
    <message>
        <source>The microphone is open</source>
        <translation>Mikrofon açık</translation>
    </message>
    <message>
        <source>Recording.</source>
        <translation>Kaydediliyor.</translation>
    </message>
    <message>
        <source>The microphone is waking up: wait a moment…</source>
        <translation>Mikrofon uyanıyor: bir an bekleyin…</translation>
    </message>
    <message numerus="yes">
        <source>The microphone is waking up: wait, it has taken %Ln second(s)…</source>
        <translation>
            <numerusform>Mikrofon uyanıyor: bekleyin, %Ln saniye oldu…</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Kayıt, %1</translation>
    </message>
    <message>
        <source>Loudness: %1</source>
        <translation>Ses düzeyi: %1</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>kaydedildi</translation>
    </message>
    <message>
        <source>%1 over time: %2</source>
        <translation>zaman içinde %1: %2</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Pace, of the target time</source>
        <translation>Tempo, hedef süreye göre</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>En uzun duraklama</translation>
    </message>
    <message>
        <source>Share of silence</source>
        <translation>Sessizlik payı</translation>
    </message>
    <message>
        <source>%1 of them fillers</source>
        <translation>%1 tanesi dolgu</translation>
    </message>
    <message>
        <source>Recording of %1</source>
        <translation>%1 kaydı</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, %2 ile</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>none over 2 s</source>
        <translation>2 sn’yi aşan yok</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::progress</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was reviewed in this range. After the first review this chart shows one bar for each day or week.</source>
        <translation>Bu dönemde tekrar yok. İlk tekrardan sonra bu grafik her gün ya da hafta için bir çubuk gösterir.</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>tekrar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>%1 in %2, %3 a day on average.</source>
        <translation>%2 içinde %1, günde ortalama %3.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>%1 hours in %2, %3 minutes a day on average. An answer counts two minutes at most: longer ones were pauses.</source>
        <translation>%2 içinde %1 saat, günde ortalama %3 dakika. Bir yanıt en çok iki dakika sayılır: daha uzunları ara verme demektir.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
    <message>
        <source>Seconds a card</source>
        <translation>Kart başına saniye</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Tekrarlar</translation>
    </message>
    <message>
        <source>%1 seconds a card on average.</source>
        <translation>Kart başına ortalama %1 saniye.</translation>
    </message>
    <message>
        <source>No review in this range came a day or more after its card&apos;s previous one. From the second day on this chart compares what was expected with what you recalled.</source>
        <translation>Bu dönemde, kartının bir öncekinden en az bir gün sonra yapılan tekrar yok. Bu grafik ikinci günden itibaren beklenenle hatırladığını karşılaştırır.</translation>
    </message>
    <message>
        <source>recall predicted</source>
        <translation>öngörülen hatırlama</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>hatırlanan</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Gerçekleşen</translation>
    </message>
    <message>
        <source>Predicted from</source>
        <translation>Öngörü, en az</translation>
    </message>
    <message>
        <source>to</source>
        <translation>en çok</translation>
    </message>
    <message>
        <source>Mean predicted</source>
        <translation>Ortalama öngörü</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Hatırlanan</translation>
    </message>
    <message>
        <source>As predicted</source>
        <translation>Öngörüldüğü gibi</translation>
    </message>
    <message>
        <source>Of %1 %2 were recalled, %3 was predicted. Log loss %4; always saying %2 would have %5. Left out: reviews less than a day after the one before. Points stand for %6 or more.</source>
        <translation>%1 içinden %2 hatırlandı, öngörülen %3. Log kaybı %4; hep %2 denseydi %5 olurdu. Sayılmayan: bir öncekinden bir gün geçmeden yapılan tekrarlar. Noktalar en az %6 tekrarı gösterir.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Sayılar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>%1: numbers or chart</source>
        <translation>%1: sayılar ya da grafik</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Kaydet: %1</translation>
    </message>
    <message>
        <source>%1 in numbers</source>
        <translation>Sayılarla: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>%1 has no ending that says what to write; name it .png, .svg or .csv.</source>
        <translation>%1 adının ne yazılacağını belirten bir uzantısı yok; .png, .svg ya da .csv ile bitir.</translation>
    </message>
    <message>
        <source>Could not write the chart to %1: %2. Save it to another place.</source>
        <translation>Grafik %1 içine yazılamadı: %2. Başka bir yere kaydet.</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Son yedi gün</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrasyon</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Hazırlık</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Harcanan süre</translation>
    </message>
    <message>
        <source>Time per card</source>
        <translation>Kart başına süre</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Kararlılık</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Zorluk</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Günün saatleri</translation>
    </message>
    <message>
        <source>Leeches</source>
        <translation>İnatçı kartlar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Birikme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Zamanı gelmiş</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>No card is scheduled. Once the first cards are reviewed this chart shows on which days they come back.</source>
        <translation>Zamanı belli kart yok. İlk kartlar tekrar edilince bu grafik hangi günlerde geri geleceklerini gösterir.</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>kart</translation>
    </message>
    <message>
        <source>%1 left over from earlier days, %2 due in the time shown, %3 later. New cards would come on top.</source>
        <translation>%1 önceki günlerden kaldı, %2 gösterilen sürede, %3 daha sonra gelecek. Yeni kartlar bunlara eklenir.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>A day or more apart</source>
        <translation>En az bir gün arayla</translation>
    </message>
    <message>
        <source>Nothing was reviewed in this range. Afterwards this chart shows at which hours you study and how well you recall then.</source>
        <translation>Bu dönemde tekrar yok. Sonrasında bu grafik hangi saatlerde çalıştığını ve o zaman ne kadar iyi hatırladığını gösterir.</translation>
    </message>
    <message>
        <source>Most reviews fall into the hour from %1. Recall counts reviews a day or more apart, in hours with at least %2 of them.</source>
        <translation>En çok tekrarın yapıldığı saatin başlangıcı: %1. Hatırlamada, en az bir gün arayla yapılan tekrarlar sayılır; bunlardan en az %2 tane olan saatlerde.</translation>
    </message>
    <message>
        <source>Split it: it asks for many things at once</source>
        <translation>Böl: birçok şeyi birden soruyor</translation>
    </message>
    <message>
        <source>Write a note: what makes it different from similar cards?</source>
        <translation>Not yaz: onu benzer kartlardan ayıran ne?</translation>
    </message>
    <message>
        <source>Reword it: the note did not help</source>
        <translation>Başka türlü sor: not işe yaramadı</translation>
    </message>
    <message>
        <source>Suspend it and come back later</source>
        <translation>Askıya al, sonra dönersin</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Askıda</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>What may help</source>
        <translation>Ne işe yarayabilir</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Unutmalar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>No leeches. A card that lapses %1 times is listed here, with what may help.</source>
        <translation>İnatçı kart yok. %1 kez unutulan kart, işe yarayabilecek önerilerle burada listelenir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) lapsed %1 times or more.</source>
        <translation>
            <numerusform>%Ln kart %1 kez ya da daha çok unutuldu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>No card here was reviewed yet. After the first reviews this chart sorts the cards by stability.</source>
        <translation>Burada henüz hiçbir kart tekrar edilmedi. İlk tekrarlardan sonra bu grafik kartları kararlılığa göre sıralar.</translation>
    </message>
    <message>
        <source>stability in days</source>
        <translation>gün olarak kararlılık</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), half of them more stable than %1 days. Each bar spans twice the time of the one before.</source>
        <translation>
            <numerusform>%Ln kart; yarısının kararlılığı %1 günden fazla. Her çubuk bir öncekinin iki katı süreyi kapsar.</numerusform>
        </translation>
    </message>
    <message>
        <source>difficulty, 1 easy to 10 hard</source>
        <translation>zorluk, 1 kolay – 10 zor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s), difficulty %1 on average.</source>
        <translation>
            <numerusform>%Ln kart, ortalama zorluk %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Çeyrek</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tüm konular</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Grafiği kaydet</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG resmi (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG çizimi (*.svg)</translation>
    </message>
    <message>
        <source>CSV, the numbers (*.csv)</source>
        <translation>CSV, sayılar (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Show a month, a quarter, a year, or everything</source>
        <translation>Bir ayı, çeyreği, yılı ya da hepsini göster</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Bir konu seç</translation>
    </message>
    <message>
        <source>Show the chart&apos;s numbers as a table, or the chart</source>
        <translation>Grafiğin sayılarını tablo olarak ya da grafiği göster</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or CSV</source>
        <translation>Grafiği PNG, SVG ya da CSV olarak kaydet</translation>
    </message>
    <message>
        <source>Go back to Today</source>
        <translation>Bugün’e dön</translation>
    </message>
    <message>
        <source>Most ready is %1 (%2), least %3 (%4). New cards count as unknown.</source>
        <translation>En hazır konu %1 (%2), en az hazır konu %3 (%4). Yeni kartlar bilinmiyor sayılır.</translation>
    </message>
    <message>
        <source>On the day: what would be left if you reviewed nothing more.</source>
        <translation>O gün: bundan sonra hiç tekrar yapmazsan aklında kalacak olan.</translation>
    </message>
    <message>
        <source>Set the interview&apos;s date to see what would be left on the day.</source>
        <translation>O gün aklında ne kalacağını görmek için iş görüşmesinin tarihini belirle.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>O gün</translation>
    </message>
    <message>
        <source>No card here was reviewed yet. Once some are, this chart shows how much of each topic you would recall.</source>
        <translation>Burada henüz hiçbir kart tekrar edilmedi. Edilince bu grafik her konunun ne kadarını hatırlayacağını gösterir.</translation>
    </message>
    <message>
        <source>The %1 least ready are drawn.</source>
        <translation>En az hazır %1 konu çizildi.</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Bir hafta önce</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>No topic rose or fell by a percent.</source>
        <translation>Hiçbir konu yüzde bir bile oynamadı.</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::settings</name>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Geri yükle…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Made on the first start of each day: all of today&apos;s are kept, then one for each of 7 days, 8 weeks and 12 months.</source>
        <translation>Her günün ilk açılışında alınır: bugünküler hep saklanır, sonra 7 gün, 8 hafta ve 12 ay için birer tane.</translation>
    </message>
    <message>
        <source>Backed up %1.</source>
        <translation>Yedeklendi: %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Restore the collection of %1, with %2?</source>
        <translation>%1 tarihli koleksiyon (%2) geri yüklensin mi?</translation>
    </message>
    <message>
        <source>The present collection is backed up first, so that you can return to it.</source>
        <translation>Geri dönebilmen için önce şimdiki koleksiyon yedeklenir.</translation>
    </message>
    <message>
        <source>Restored the collection with %1; the one before is the newest backup.</source>
        <translation>Koleksiyon geri yüklendi (%1); öncekisi en yeni yedek oldu.</translation>
    </message>
    <message>
        <source>There is no folder %1 yet; the first backup creates it.</source>
        <translation>%1 klasörü henüz yok; ilk yedek onu oluşturur.</translation>
    </message>
    <message>
        <source>Could not open the folder; it is %1</source>
        <translation>Klasör açılamadı; yeri: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>okunamıyor</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Son tekrar</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Şimdi eşitle</translation>
    </message>
    <message>
        <source>Devices in the sync folder</source>
        <translation>Eşitleme klasöründeki aygıtlar</translation>
    </message>
    <message>
        <source>Do you study on more than one device? Name a folder above that Dropbox, Syncthing, Nextcloud or Git carries between them: each device writes a log of its own there and reads those of the others.</source>
        <translation>Birden çok aygıtta mı çalışıyorsun? Yukarıya Dropbox, Syncthing, Nextcloud ya da Git’in aralarında taşıdığı bir klasör yaz: her aygıt oraya kendi günlüğünü yazar ve ötekilerinkini okur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of this device are not in the folder yet.</source>
        <translation>
            <numerusform>Bu aygıtın %Ln değişikliği henüz klasörde değil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this device is in the folder.</source>
        <translation>Bu aygıttaki her şey klasörde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of others wait for what they belong to.</source>
        <translation>
            <numerusform>Ötekilerin %Ln değişikliği ait olduğu şeyi bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Henüz adı yok</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (bu aygıt)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Okunamıyor: %1</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation>%1 daha gelecek</translation>
    </message>
    <message>
        <source>All here</source>
        <translation>Hepsi burada</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Son görülme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Import Anki packages with their reviews, tables of questions, and what Greenroom exported elsewhere; a file dropped on the window is imported, too. Export all there is, every card for Anki, or a table.</source>
        <translation>Anki paketlerini tekrarlarıyla, soru tablolarını ve Greenroom’un başka yerde dışa aktardıklarını içe aktar; pencereye bırakılan dosya da içe aktarılır. Her şeyi, tüm kartları Anki için ya da bir tabloyu dışa aktar.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>What can be imported (*.apkg *.colpkg *.json *.csv *.tsv *.txt)</source>
        <translation>İçe aktarılabilenler (*.apkg *.colpkg *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>All there is (*.json);;Anki package (*.apkg);;Table (*.csv)</source>
        <translation>Her şey (*.json);;Anki paketi (*.apkg);;Tablo (*.csv)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>The text below is the answer</source>
        <translation>Alttaki metin yanıttır</translation>
    </message>
    <message>
        <source>Deck folders</source>
        <translation>Deste klasörleri</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>The cards that come with Greenroom are always included.</source>
        <translation>Greenroom ile gelen kartlar her zaman dahildir.</translation>
    </message>
    <message>
        <source>For lists of questions without &quot;### Answer&quot;: takes the text below a question as its answer. The files stay as they are.</source>
        <translation>&quot;### Answer&quot; içermeyen soru listeleri için: sorunun altındaki metni yanıtı sayar. Dosyalar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Add a folder of Markdown cards</source>
        <translation>Markdown kartlarından oluşan bir klasör ekle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) without an answer&apos;s heading</source>
        <translation>
            <numerusform>Yanıt başlığı olmayan %Ln soru</numerusform>
        </translation>
    </message>
    <message>
        <source>Text below is the answer</source>
        <translation>Alttaki metin yanıttır</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Klasör ya da dosya</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tamamı</translation>
    </message>
    <message>
        <source>“%1” does not do for “%2”: it takes %3.</source>
        <translation>“%1”, “%2” için geçerli değil; kabul edilen: %3.</translation>
    </message>
    <message>
        <source>No interview yet</source>
        <translation>İş görüşmesi yok</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Her gün</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Sesli okuma</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Düzenleyici</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Anımsatıcı</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Aygıtların</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>İçe ve dışa aktarma</translation>
    </message>
    <message>
        <source>Changes take effect immediately.</source>
        <translation>Değişiklikler hemen geçerli olur.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Sistemle aynı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Açık, yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Koyu, yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Greenroom speaks it when it is opened next; the cards stay as they are.</source>
        <translation>Greenroom bir sonraki açılışta bu dili konuşur; kartlar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Editor command</source>
        <translation>Düzenleyici komutu</translation>
    </message>
    <message>
        <source>Found automatically; or e.g. code -g {file}:{line}</source>
        <translation>Kendiliğinden bulunur; ya da örneğin code -g {file}:{line}</translation>
    </message>
    <message>
        <source>Remind me each day at</source>
        <translation>Her gün şu saatte anımsat</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Anımsatma saati</translation>
    </message>
    <message>
        <source>By a notification of your desktop, while Greenroom is open and you are elsewhere, if anything waits.</source>
        <translation>Greenroom açıkken ve sen başka yerdeyken, bekleyen bir şey varsa masaüstü bildirimiyle.</translation>
    </message>
    <message>
        <source>Fit it to my reviews</source>
        <translation>Tekrarlarıma uyarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Öncekine dön</translation>
    </message>
    <message>
        <source>Progress of fitting the memory model</source>
        <translation>Bellek modelini uyarlamanın ilerlemesi</translation>
    </message>
    <message>
        <source>The memory model was fitted to %1 on %2.</source>
        <translation>Bellek modeli %2 tarihinde %1 ile uyarlandı.</translation>
    </message>
    <message>
        <source>The memory model has its published parameters.</source>
        <translation>Bellek modeli yayımlanmış parametrelerini kullanıyor.</translation>
    </message>
    <message>
        <source>From 400 reviews on it is fitted to yours by itself, and adopted if it predicts them better.</source>
        <translation>400 tekrardan sonra kendiliğinden seninkilere uyarlanır ve onları daha iyi öngörürse benimsenir.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>In interviews</source>
        <translation>Görüşmelerde</translation>
    </message>
    <message>
        <source>In interviews and in Study</source>
        <translation>Görüşmelerde ve Çalış’ta</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>Questions are read out</source>
        <translation>Sorular sesli okunur</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>The desktop&apos;s own</source>
        <translation>Masaüstünün sesi</translation>
    </message>
    <message>
        <source>Nothing can be heard: %1.</source>
        <translation>Hiçbir şey duyulamıyor: %1.</translation>
    </message>
    <message>
        <source>Progress of the import or export</source>
        <translation>İçe ya da dışa aktarmanın ilerlemesi</translation>
    </message>
    <message>
        <source>Record my answers</source>
        <translation>Görüşmelerde söylediklerimi kaydet</translation>
    </message>
    <message>
        <source>Copy them to…</source>
        <translation>Kopyala…</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tümünü sil</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>Recordings stay for</source>
        <translation>Kayıtlar saklanır</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Recordings take at most</source>
        <translation>Kayıtlar en çok</translation>
    </message>
    <message>
        <source>Command that turns speech into text</source>
        <translation>Konuşmayı metne çeviren komut</translation>
    </message>
    <message>
        <source>None found; or e.g. whisper-cli -m MODEL -np -nt {file}</source>
        <translation>Bulunamadı; örn. whisper-cli -m MODEL -np -nt {file}</translation>
    </message>
    <message>
        <source>The microphone is open while you answer, and a red lamp shows it. Recordings stay on this computer, beside your collection, and are in no backup and no export.</source>
        <translation>Mikrofon siz yanıtlarken açıktır ve kırmızı bir lamba bunu gösterir. Kayıtlar bu bilgisayarda, koleksiyonunuzun yanında kalır; hiçbir yedekte ve dışa aktarımda bulunmaz.</translation>
    </message>
    <message>
        <source>They take at most</source>
        <translation>En çok kapladıkları yer</translation>
    </message>
    <message>
        <source>Speech to text</source>
        <translation>Konuşmadan metne</translation>
    </message>
    <message>
        <source>Delete all recordings?</source>
        <translation>Tüm kayıtlar silinsin mi?</translation>
    </message>
    <message>
        <source>Delete all recordings and their transcripts? This cannot be undone; your interviews and their figures stay.</source>
        <translation>Tüm kayıtlar ve dökümleri silinsin mi? Bu geri alınamaz; görüşmeleriniz ve sayıları kalır.</translation>
    </message>
    <message>
        <source>There are no recordings.</source>
        <translation>Kayıt yok.</translation>
    </message>
    <message>
        <source>%1, %2, in %3.</source>
        <translation>%1, %2, %3 içinde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all recordings were deleted: %1.</source>
        <translation>Kayıtların tümü silinemedi: %1.</translation>
    </message>
    <message>
        <source>Copy recordings to</source>
        <translation>Kayıtları kopyala</translation>
    </message>
    <message>
        <source>The recordings were not copied: %1.</source>
        <translation>Kayıtlar kopyalanmadı: %1.</translation>
    </message>
    <message>
        <source>Recording your answers</source>
        <translation>Yanıtlarınızı kaydetme</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::speech</name>
    <message>
        <source>nothing reads aloud here; install speech-dispatcher, espeak-ng and qt6-speech-speechd-plugin</source>
        <translation>burada sesli okuyan bir şey yok; speech-dispatcher, espeak-ng ve qt6-speech-speechd-plugin kur</translation>
    </message>
    <message>
        <source>there is no microphone; connect one</source>
        <translation>mikrofon yok; bir tane bağlayın</translation>
    </message>
    <message>
        <source>the microphone cannot be opened; look whether your desktop lets programs use it</source>
        <translation>mikrofon açılamıyor; masaüstünüzün programlara izin verip vermediğine bakın</translation>
    </message>
    <message>
        <source>the microphone is gone; what you said so far is kept. Connect it again before the next question</source>
        <translation>mikrofon gitti; şimdiye kadar söyledikleriniz duruyor. Sonraki sorudan önce yeniden bağlayın</translation>
    </message>
    <message>
        <source>the microphone gives no sound; look whether it is switched on</source>
        <translation>mikrofondan ses gelmiyor; açık olup olmadığına bakın</translation>
    </message>
    <message>
        <source>%1. What you said before is kept</source>
        <translation>%1. Önceden söyledikleriniz duruyor</translation>
    </message>
    <message>
        <source>there is no loudspeaker; connect one</source>
        <translation>hoparlör yok; bir tane bağlayın</translation>
    </message>
    <message>
        <source>the loudspeaker is gone; connect it again</source>
        <translation>hoparlör gitti; yeniden bağlayın</translation>
    </message>
    <message>
        <source>the loudspeaker cannot be opened; look at your desktop&apos;s sound settings</source>
        <translation>hoparlör açılamıyor; masaüstünüzün ses ayarlarına bakın</translation>
    </message>
    <message>
        <source>%1 cannot be run (%2); look at its command in Settings</source>
        <translation>%1 çalıştırılamıyor (%2); Ayarlar’daki komutuna bakın</translation>
    </message>
    <message>
        <source>%1 ended with an error; try it in a terminal</source>
        <translation>%1 bir hatayla bitti; bir uçbirimde deneyin</translation>
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
        <translation>Geri al</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Bugün’e dön</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>A mock interview</source>
        <translation>Deneme görüşmesi</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message numerus="yes">
        <source>You answered %Ln card(s).</source>
        <translation>
            <numerusform>%Ln kartı yanıtladın.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one is due %1.</source>
        <translation>Sıradakinin zamanı: %1.</translation>
    </message>
    <message>
        <source>Wait here until it appears, or come back later.</source>
        <translation>Görünene kadar burada bekle ya da sonra yine gel.</translation>
    </message>
    <message>
        <source>All caught up</source>
        <translation>Hepsi tamam</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Şimdilik bitti</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Bugünlük bitti</translation>
    </message>
    <message>
        <source>Today: %1, %2 of them recalled.</source>
        <translation>Bugün: %1, hatırlanan %2.</translation>
    </message>
    <message>
        <source>Tomorrow: %1, about %2.</source>
        <translation>Yarın: %1, yaklaşık %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Your week: %1</source>
        <translation>Haftan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation>
            <numerusform>%Ln kart daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer aloud, as you would in the interview. Then look at the answer: Space.</source>
        <translation>İş görüşmesinde olduğu gibi sesli yanıtla. Sonra yanıta bak: Boşluk.</translation>
    </message>
    <message>
        <source>Tick the key points that you said, by clicking them or with Ctrl+1 to 9: they suggest a grade.</source>
        <translation>Söylediğin ana noktaları tıklayarak ya da Ctrl+1–9 ile işaretle: bir değerlendirme önerirler.</translation>
    </message>
    <message>
        <source>Again: you did not know it. Hard: barely. Good: as it should be. Easy: at once. Each grade says when the card comes back; U takes it back.</source>
        <translation>Tekrar: bilemedin. Zor: güçlükle. İyi: olması gerektiği gibi. Kolay: hemen. Her değerlendirme kartın ne zaman döneceğini söyler; U geri alır.</translation>
    </message>
    <message>
        <source>The card was graded elsewhere meanwhile. That grade counts; yours was not saved.</source>
        <translation>Kart bu arada başka yerde değerlendirildi. O değerlendirme geçerli; seninki kaydedilmedi.</translation>
    </message>
    <message>
        <source>Undid %1; the card is as it was before.</source>
        <translation>%1 geri alındı; kart eskisi gibi.</translation>
    </message>
    <message>
        <source>Undone: the card is no longer suspended.</source>
        <translation>Geri alındı: kart artık askıda değil.</translation>
    </message>
    <message>
        <source>Undone: the card is no longer buried.</source>
        <translation>Geri alındı: kart artık ertelenmiş değil.</translation>
    </message>
    <message>
        <source>Undone: the card is flagged.</source>
        <translation>Geri alındı: kart işaretli.</translation>
    </message>
    <message>
        <source>Undone: the card is not flagged.</source>
        <translation>Geri alındı: kart işaretli değil.</translation>
    </message>
    <message>
        <source>Undone: the note is as it was before.</source>
        <translation>Geri alındı: not eskisi gibi.</translation>
    </message>
    <message>
        <source>Undone: the card stands where its history puts it.</source>
        <translation>Geri alındı: kart yine geçmişine göre olması gereken yerde.</translation>
    </message>
    <message>
        <source>Graded %1 again.</source>
        <translation>Yeniden %1 olarak değerlendirildi.</translation>
    </message>
    <message>
        <source>Suspended the card again.</source>
        <translation>Kart yeniden askıya alındı.</translation>
    </message>
    <message>
        <source>Buried the card again.</source>
        <translation>Kart yeniden ertelendi.</translation>
    </message>
    <message>
        <source>Flagged the card again.</source>
        <translation>Kart yeniden işaretlendi.</translation>
    </message>
    <message>
        <source>Took the flag away again.</source>
        <translation>İşaret yeniden kaldırıldı.</translation>
    </message>
    <message>
        <source>Saved the note again.</source>
        <translation>Not yeniden kaydedildi.</translation>
    </message>
    <message>
        <source>Made the card new again.</source>
        <translation>Kart yeniden yeni duruma döndürüldü.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>Suspended: the card is not asked until it is resumed.</source>
        <translation>Askıya alındı: kart sürdürülene kadar sorulmaz.</translation>
    </message>
    <message>
        <source>Buried until tomorrow.</source>
        <translation>Yarına ertelendi.</translation>
    </message>
    <message>
        <source>The card is new already.</source>
        <translation>Kart zaten yeni.</translation>
    </message>
    <message>
        <source>Reset: the card is new again. Its reviews stay in the log; U takes this back.</source>
        <translation>Sıfırlandı: kart yine yeni. Tekrarları günlükte kalır; U geri alır.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Çalış</translation>
    </message>
    <message>
        <source>Pick an option of a choice card</source>
        <translation>Seçmeli kartta bir seçenek seç</translation>
    </message>
    <message>
        <source>Show the answer; then give the suggested grade</source>
        <translation>Yanıtı göster; sonra önerilen değerlendirmeyi ver</translation>
    </message>
    <message>
        <source>Again: forgotten</source>
        <translation>Tekrar: unutuldu</translation>
    </message>
    <message>
        <source>Hard: recalled with difficulty</source>
        <translation>Zor: güçlükle hatırlandı</translation>
    </message>
    <message>
        <source>Good: recalled</source>
        <translation>İyi: hatırlandı</translation>
    </message>
    <message>
        <source>Easy: recalled at once</source>
        <translation>Kolay: hemen hatırlandı</translation>
    </message>
    <message>
        <source>Tick a key point</source>
        <translation>Bir ana noktayı işaretle</translation>
    </message>
    <message>
        <source>Open the next follow-up, or close them all</source>
        <translation>Sıradaki takip sorusunu aç ya da hepsini kapat</translation>
    </message>
    <message>
        <source>Show a hint; the suggested grade is then Hard at best</source>
        <translation>İpucu göster; önerilen değerlendirme en çok Zor olur</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>İpucu göster</translation>
    </message>
    <message>
        <source>Read the question aloud, once more</source>
        <translation>Soruyu bir kez daha sesli oku</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Undo the last action: a grade, a mark, a note</source>
        <translation>Son işlemi geri al: değerlendirme, işaret, not</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Geri alınanı yeniden yap</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Open the card&apos;s file in the editor</source>
        <translation>Kartın dosyasını düzenleyicide aç</translation>
    </message>
    <message>
        <source>Edit the card&apos;s file</source>
        <translation>Kartın dosyasını düzenle</translation>
    </message>
    <message>
        <source>Change a card of your own here</source>
        <translation>Kendi kartını burada değiştir</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Burada düzenle</translation>
    </message>
    <message>
        <source>Bury the card until tomorrow</source>
        <translation>Kartı yarına ertele</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>Yarına ertele</translation>
    </message>
    <message>
        <source>Suspend the card</source>
        <translation>Kartı askıya al</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Askıya al</translation>
    </message>
    <message>
        <source>Make the card new again</source>
        <translation>Kartı yeni duruma döndür</translation>
    </message>
    <message>
        <source>Make new again</source>
        <translation>Yeni duruma döndür</translation>
    </message>
    <message>
        <source>Flag or unflag the card</source>
        <translation>Kartı işaretle ya da işaretini kaldır</translation>
    </message>
    <message>
        <source>Flag or unflag</source>
        <translation>İşaretle ya da kaldır</translation>
    </message>
    <message>
        <source>Write a note (Ctrl+Return saves, Escape does not)</source>
        <translation>Not yaz (Ctrl+Return kaydeder, Escape kaydetmez)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Not yaz</translation>
    </message>
    <message>
        <source>Card info: history and forgetting curve</source>
        <translation>Kart bilgisi: geçmiş ve unutma eğrisi</translation>
    </message>
    <message>
        <source>Card info</source>
        <translation>Kart bilgisi</translation>
    </message>
    <message>
        <source>When all is done: more cards</source>
        <translation>Hepsi bitince: daha çok kart</translation>
    </message>
    <message>
        <source>When all is done: a mock interview</source>
        <translation>Hepsi bitince: deneme görüşmesi</translation>
    </message>
    <message>
        <source>Close a panel or message; leave a text field; go back to Today</source>
        <translation>Bölmeyi ya da iletiyi kapat; metin alanından çık; Bugün’e dön</translation>
    </message>
    <message>
        <source>practice, not counted</source>
        <translation>alıştırma, sayılmaz</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>yalnızca %1</translation>
    </message>
    <message numerus="yes">
        <source>only %Ln topic(s)</source>
        <translation>
            <numerusform>yalnızca %Ln konu</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>Oturumun ilerlemesi</translation>
    </message>
    <message>
        <source>%1 of %1</source>
        <translation>%1 / %1</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>bir dakikadan az kaldı</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>yaklaşık %1 dk kaldı</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3</source>
        <translation>%1 / %2  ·  %3</translation>
    </message>
    <message>
        <source>%1 answered  ·  %2</source>
        <translation>%1 yanıtlandı  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) to come back</source>
        <translation>
            <numerusform>geri gelecek %Ln kart</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning today…</source>
        <translation>Bugün planlanıyor…</translation>
    </message>
    <message>
        <source>The question could not be read aloud (%1). It goes on in silence.</source>
        <translation>Soru sesli okunamadı (%1). Sessiz devam ediliyor.</translation>
    </message>
    <message>
        <source>The card left while you typed: its file changed. What you typed is kept and comes back with the card.</source>
        <translation>Sen yazarken kart gitti: dosyası değişti. Yazdıkların saklandı ve kartla geri gelir.</translation>
    </message>
    <message>
        <source>The note is not saved, but what you typed is kept: N goes on with it.</source>
        <translation>Not kaydedilmedi ama yazdıkların saklandı: N ile sürdürürsün.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Yanıtı denetle</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Yanıtı göster</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The collection is read-only, so no grade can be saved.</source>
        <translation>Koleksiyon salt okunur, bu yüzden değerlendirme kaydedilemez.</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::today</name>
    <message numerus="yes">
        <source>%Ln question(s) you have a card for: flagged, with a note.</source>
        <translation>
            <numerusform>Kartı olan %Ln soru: işaretlendi, not eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s), whose answers you still have to write: ⇧E does it here while you study them.</source>
        <translation>
            <numerusform>Yanıtını senin yazacağın %Ln yeni kart: çalışırken ⇧E ile burada yazarsın.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on without a date.</source>
        <translation>Tarihsiz devam ediliyor.</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Not al</translation>
    </message>
    <message>
        <source>Go on without a date</source>
        <translation>Tarihsiz devam et</translation>
    </message>
    <message>
        <source>What were you asked? One question a line: those that you have a card for are flagged, each other one becomes a card.</source>
        <translation>Sana ne sordular? Her satıra bir soru: kartı olanlar işaretlenir, ötekilerin her biri kart olur.</translation>
    </message>
    <message>
        <source>What you were asked, one question a line</source>
        <translation>Sana sorulanlar, her satıra bir soru</translation>
    </message>
    <message>
        <source>Your interview was on %1. How did it go?</source>
        <translation>İş görüşmen %1 tarihindeydi. Nasıl geçti?</translation>
    </message>
    <message>
        <source>Return to the usual number</source>
        <translation>Olağan sayıya dön</translation>
    </message>
    <message>
        <source>Spread them over</source>
        <translation>Şu süreye yay</translation>
    </message>
    <message>
        <source>Spread them over %1</source>
        <translation>Şu süreye yay: %1</translation>
    </message>
    <message>
        <source>Catching up until %1</source>
        <translation>%1 tarihine dek yetişiliyor</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back after %Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün sonra yeniden hoş geldin</numerusform>
        </translation>
    </message>
    <message>
        <source>More than fits into a day</source>
        <translation>Bir güne sığmayacak kadar çok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) are due, about %1 minutes in all.</source>
        <translation>
            <numerusform>%Ln tekrarın zamanı gelmiş, toplam yaklaşık %1 dakika.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today&apos;s share is done; the rest stay due, nothing is dropped.</source>
        <translation>%1 Bugünün payı bitti; gerisi seni bekler, hiçbir şey atılmaz.</translation>
    </message>
    <message>
        <source>%1 The cards you are closest to forgetting come first; stop when you like, the rest stay due.</source>
        <translation>%1 Önce unutmaya en yakın olduğun kartlar gelir; istediğinde bırak, gerisi seni bekler.</translation>
    </message>
    <message>
        <source>%1 Today asks for the %2 you are closest to forgetting; the other %3 stay due, nothing is dropped.</source>
        <translation>%1 Bugün unutmaya en yakın olduğun %2 tanesi sorulur; kalan %3 seni bekler, hiçbir şey atılmaz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), %1 a day</source>
        <translation>
            <numerusform>%Ln gün, günde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. When is your interview?</source>
        <translation>Hoş geldin. İş görüşmen ne zaman?</translation>
    </message>
    <message>
        <source>Three answers and the plan is made. All of it can be changed later, and skipped.</source>
        <translation>Üç yanıt, plan hazır. Hepsi sonra değiştirilebilir, atlanabilir de.</translation>
    </message>
    <message>
        <source>Start with the first card</source>
        <translation>İlk kartla başla</translation>
    </message>
    <message>
        <source>Skip, just ask me something</source>
        <translation>Atla, hemen soru sor</translation>
    </message>
    <message>
        <source>When is the next one?</source>
        <translation>Sonraki görüşme ne zaman?</translation>
    </message>
    <message>
        <source>A second round, or another company: what you know already counts.</source>
        <translation>İkinci tur ya da başka bir şirket: şimdiden bildiklerin sayılır.</translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation>Bu planı izle</translation>
    </message>
    <message>
        <source>Only these topics</source>
        <translation>Yalnızca bu konular</translation>
    </message>
    <message>
        <source>For one session; the plan stays as it is.</source>
        <translation>Tek oturum için; plan olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Study these topics</source>
        <translation>Bu konuları çalış</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Days off, and other minutes</source>
        <translation>Tatil günleri ve başka süreler</translation>
    </message>
    <message>
        <source>The plan goes around them, and nothing that is due is lost.</source>
        <translation>Plan bunlara göre düzenlenir, zamanı gelen hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Take these days</source>
        <translation>Bu günleri uygula</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Planın</translation>
    </message>
    <message>
        <source>Topics that are not for you can be left out in the settings.</source>
        <translation>Sana göre olmayan konuları ayarlarda dışarıda bırakabilirsin.</translation>
    </message>
    <message>
        <source>Press a day to take it off, or give it other minutes than usual.</source>
        <translation>Bir günü tatil yapmak ya da süresini değiştirmek için ona bas.</translation>
    </message>
    <message>
        <source>A day further away</source>
        <translation>Daha ileri bir gün</translation>
    </message>
    <message>
        <source>Take this day off too</source>
        <translation>Bu gün de tatil olsun</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>tatil</translation>
    </message>
    <message>
        <source>Minutes on %1</source>
        <translation>%1 için dakika</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>%1: tatil yap</translation>
    </message>
    <message>
        <source>%1: nothing is planned</source>
        <translation>%1: plan yok</translation>
    </message>
    <message>
        <source>%1: %2 and %3, %4</source>
        <translation>%1: %2 ve %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new card(s)</source>
        <translation>
            <numerusform>%Ln yeni kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and a mock interview</source>
        <translation>%1, bir de deneme görüşmesi</translation>
    </message>
    <message>
        <source>The days to come: reviews, and new cards on top</source>
        <translation>Önündeki günler: tekrarlar, üstünde yeni kartlar</translation>
    </message>
    <message>
        <source>The interview.</source>
        <translation>İş görüşmesi.</translation>
    </message>
    <message>
        <source>The days to come</source>
        <translation>Önündeki günler</translation>
    </message>
    <message>
        <source>+ mock</source>
        <translation>+ deneme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln gün daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>In a week · %1</source>
        <translation>Bir hafta · %1</translation>
    </message>
    <message>
        <source>Two weeks · %1</source>
        <translation>İki hafta · %1</translation>
    </message>
    <message>
        <source>Three weeks · %1</source>
        <translation>Üç hafta · %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>For which job</source>
        <translation>Hangi iş için</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Günde dakika</translation>
    </message>
    <message>
        <source>What that gets you</source>
        <translation>Karşılığında</translation>
    </message>
    <message>
        <source>Pick a day…</source>
        <translation>Gün seç…</translation>
    </message>
    <message>
        <source>The day of the interview</source>
        <translation>İş görüşmesinin günü</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Tarih yok</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Başka…</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> dakika</translation>
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
        <translation>Tamamı</translation>
    </message>
    <message>
        <source>every card, wide first</source>
        <translation>tüm kartlar, önce genişlemesine</translation>
    </message>
    <message>
        <source>Every topic&apos;s first card before any topic&apos;s second.</source>
        <translation>Hiçbir konunun ikinci kartı gelmeden önce her konunun ilk kartı.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 recalled on %2</source>
        <translation>/ %1, %2 günü hatırlanan</translation>
    </message>
    <message>
        <source>without a plan</source>
        <translation>plansız</translation>
    </message>
    <message>
        <source>as so far</source>
        <translation>şimdiki gibi</translation>
    </message>
    <message numerus="yes">
        <source>new today, in about %Ln minute(s)</source>
        <translation>
            <numerusform>bugün yeni, yaklaşık %Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Interview today</source>
        <translation>İş görüşmesi bugün</translation>
    </message>
    <message>
        <source>Interview tomorrow</source>
        <translation>İş görüşmesi yarın</translation>
    </message>
    <message numerus="yes">
        <source>Interview in %Ln day(s)</source>
        <translation>
            <numerusform>İş görüşmesine %Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>ready now</source>
        <translation>şimdi hazır</translation>
    </message>
    <message>
        <source>on the day, by plan</source>
        <translation>o gün, planla</translation>
    </message>
    <message>
        <source>The share of all cards that you would recall; new ones count as unknown.</source>
        <translation>Tüm kartlardan hatırlayacaklarının payı; yeniler bilinmiyor sayılır.</translation>
    </message>
    <message>
        <source>%1 ready now</source>
        <translation>şimdi %1 hazır</translation>
    </message>
    <message>
        <source>%1 on the day, by plan</source>
        <translation>o gün %1, planla</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln card(s)</source>
        <translation>
            <numerusform>%Ln karttan %1 tanesi</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due comes first, then %1 With an interview date each day is planned for it.</source>
        <translation>Önce zamanı gelenler, sonra %1 İş görüşmesi tarihi olursa her gün ona göre planlanır.</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln new card(s).</source>
        <translation>
            <numerusform>en çok %Ln yeni kart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as many new cards as %Ln minute(s) a day leave room for, fewer as their reviews come.</source>
        <translation>
            <numerusform>günde %Ln dakikanın izin verdiği kadar yeni kart, tekrarları geldikçe daha az.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is new after today.</source>
        <translation>Bugünden sonra yeni kart yok.</translation>
    </message>
    <message>
        <source>Nothing is new after %1.</source>
        <translation>%1 tarihinden sonra yeni kart yok.</translation>
    </message>
    <message>
        <source>without it %1</source>
        <translation>plansız %1</translation>
    </message>
    <message>
        <source>as so far %1, and %2 if you stop now</source>
        <translation>şimdiki gibi %1, şimdi bırakırsan %2</translation>
    </message>
    <message>
        <source>The interview is today: what is most at risk comes first. You would recall %1.</source>
        <translation>İş görüşmesi bugün: önce unutulma riski en yüksek olanlar gelir. Hatırlayacağın: %1.</translation>
    </message>
    <message>
        <source>The interview is tomorrow: today come the cards that are most at risk for the time they take. You would recall %1.</source>
        <translation>İş görüşmesi yarın: bugün, alacağı süreye göre unutulma riski en yüksek olan kartlar gelir. Hatırlayacağın: %1.</translation>
    </message>
    <message>
        <source>On %1 you would recall %2 with the plan, %3.</source>
        <translation>%1 günü hatırlayacağın: planla %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>By your own pace, %Ln second(s) for a new card.</source>
        <translation>
            <numerusform>Kendi temponla, yeni kart başına %Ln saniye.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reckoned with %Ln second(s) for a new card, until your own pace is known.</source>
        <translation>
            <numerusform>Tempon bilinene kadar yeni kart başına %Ln saniye sayılır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) a day</source>
        <translation>
            <numerusform>günde %Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>an interview on %1</source>
        <translation>%1 tarihli bir iş görüşmesi</translation>
    </message>
    <message>
        <source>the path “%1”</source>
        <translation>“%1” yolu</translation>
    </message>
    <message>
        <source>There is time to meet %1 of the %2 that are still new.</source>
        <translation>Hâlâ yeni olan %2 içinden %1 tanesine vakit yetiyor.</translation>
    </message>
    <message>
        <source>%1 All would fit with %2.</source>
        <translation>%1 Hepsi şununla sığardı: %2.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ya da </translation>
    </message>
    <message>
        <source>%1: %2 recalled on the day; not all are met by then.</source>
        <translation>%1: o gün hatırlanan %2; o güne dek hepsi görülmüş olmaz.</translation>
    </message>
    <message>
        <source>%1: %2 recalled on the day; all are met by %3.</source>
        <translation>%1: o gün hatırlanan %2; hepsi %3 tarihine dek görülmüş olur.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in your deck</source>
        <translation>
            <numerusform>Destende %Ln sorun var</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Browse lists every topic.</source>
        <translation>Tüm konular Göz at’ta.</translation>
    </message>
    <message>
        <source>The %1 least ready of %2 areas. %3</source>
        <translation>%2 alandan en az hazır %1 tanesi. %3</translation>
    </message>
    <message>
        <source>Topics by area. %1</source>
        <translation>Alanlara göre konular. %1</translation>
    </message>
    <message>
        <source>Readiness: what you would recall now</source>
        <translation>Hazırlık: şimdi hatırlayacakların</translation>
    </message>
    <message>
        <source>Readiness: what you would recall now, and on the day with the plan</source>
        <translation>Hazırlık: şimdi ve planla o gün hatırlayacakların</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ready now, %2 on the day with the plan</source>
        <translation>şimdi %1 hazır, planla o gün %2</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 hazır</translation>
    </message>
    <message>
        <source>%1: %2, %3 due, %4 new</source>
        <translation>%1: %2, zamanı gelmiş %3, yeni %4</translation>
    </message>
    <message>
        <source>%1: %2 cards, %3 due, %4 new. Press to see them in Browse.</source>
        <translation>%1: %2 kart, zamanı gelmiş %3, yeni %4. Göz at’ta görmek için bas.</translation>
    </message>
    <message>
        <source>What you will recall until the interview</source>
        <translation>İş görüşmesine kadar hatırlayacakların</translation>
    </message>
    <message>
        <source>The share of all cards that you would recall, from today to the interview.</source>
        <translation>Bugünden iş görüşmesine kadar, tüm kartlardan hatırlayacaklarının payı.</translation>
    </message>
    <message>
        <source>the plan %1</source>
        <translation>planla %1</translation>
    </message>
    <message>
        <source>as so far %1</source>
        <translation>şimdiki gibi %1</translation>
    </message>
    <message>
        <source>without a plan %1</source>
        <translation>plansız %1</translation>
    </message>
    <message>
        <source>stop now %1</source>
        <translation>şimdi bırakırsan %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) that you have answered come back in a few minutes.</source>
        <translation>
            <numerusform>Yanıtladığın %Ln kart birkaç dakika sonra geri gelir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is a day off. What is due waits for you.</source>
        <translation>Bugün tatil. Zamanı gelenler seni bekler.</translation>
    </message>
    <message>
        <source>Reading the deck…</source>
        <translation>Deste okunuyor…</translation>
    </message>
    <message>
        <source>There are no cards yet.</source>
        <translation>Henüz kart yok.</translation>
    </message>
    <message>
        <source>The cards that come with Greenroom are read once; this takes a moment.</source>
        <translation>Greenroom ile gelen kartlar bir kez okunur; bu biraz sürer.</translation>
    </message>
    <message>
        <source>Add a folder of Markdown cards in Settings, or drop one onto this window.</source>
        <translation>Ayarlar’da bir Markdown kartları klasörü ekle ya da bu pencereye bırak.</translation>
    </message>
    <message>
        <source>Choose one topic at least.</source>
        <translation>En az bir konu seç.</translation>
    </message>
    <message>
        <source>Saved: the plan goes around these days. U takes it back.</source>
        <translation>Kaydedildi: plan bu günlere göre düzenlenir. U geri alır.</translation>
    </message>
    <message>
        <source>Saved. U takes it back.</source>
        <translation>Kaydedildi. U geri alır.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Undone: plan and days are as they were before.</source>
        <translation>Geri alındı: plan ve günler eskisi gibi.</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>Çalışmaya başla</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>When the day is done: more cards</source>
        <translation>Gün bitince: daha çok kart</translation>
    </message>
    <message>
        <source>Study only some topics, for one session</source>
        <translation>Tek oturum için yalnızca bazı konuları çalış</translation>
    </message>
    <message>
        <source>Days off, and days with other minutes</source>
        <translation>Tatil günleri ve başka süreli günler</translation>
    </message>
    <message>
        <source>Change the plan: date, path, minutes</source>
        <translation>Planı değiştir: tarih, yol, dakika</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Planı değiştir</translation>
    </message>
    <message>
        <source>Take back the last choice of a plan or of days</source>
        <translation>Son plan ya da gün seçimini geri al</translation>
    </message>
    <message>
        <source>Leave what is chosen as it was, or skip it</source>
        <translation>Seçileni eski hâlinde bırak ya da atla</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Merhaba.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Günaydın.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>İyi günler.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>İyi akşamlar.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>bir dakikadan az</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>yaklaşık %Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All caught up.</source>
        <translation>%1 Hepsi tamam.</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <translation>%1 %2, %3.</translation>
    </message>
    <message>
        <source>You are done for today, and no card is scheduled.</source>
        <translation>Bugünlük bitti; zamanı belli kart yok.</translation>
    </message>
    <message>
        <source>You are done for now. The next card is due %1.</source>
        <translation>Şimdilik bitti. Sıradaki kartın zamanı: %1.</translation>
    </message>
    <message>
        <source>You are done for today. The next card is due %1.</source>
        <translation>Bugünlük bitti. Sıradaki kartın zamanı: %1.</translation>
    </message>
    <message>
        <source>Only these topics…</source>
        <translation>Yalnızca bu konular…</translation>
    </message>
    <message>
        <source>Days off…</source>
        <translation>Tatil günleri…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more card(s)</source>
        <translation>
            <numerusform>%Ln kart daha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>due</source>
        <translation>zamanı gelmiş</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>day streak</source>
        <translation>günlük seri</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>A year of reviews</source>
        <translation>Bir yılın tekrarları</translation>
    </message>
    <message>
        <source>%1 on %2, longest streak %3</source>
        <translation>%2 çalışıldı, %1; en uzun seri %3</translation>
    </message>
    <message>
        <source>%1: no reviews</source>
        <translation>%1: tekrar yok</translation>
    </message>
    <message>
        <source>The reviews of a year, day by day</source>
        <translation>Gün gün bir yılın tekrarları</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>how long a path takes</comment>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::widgets</name>
    <message>
        <source>Key: %1</source>
        <translation>Tuş: %1</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>İşaretlendi: %1</translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <translation>İşaretli değil: %1</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Uyarı: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Hata: %1</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>İletiyi kapat</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Aşağı kaydır</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yukarı kaydır</translation>
    </message>
    <message>
        <source>the drawing has more than 512 KB</source>
        <translation>çizim 512 KB’den büyük</translation>
    </message>
    <message>
        <source>the drawing repeats its parts too often</source>
        <translation>çizim, parçalarını çok fazla yineliyor</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <source>%1; %2 is not shown: %3</source>
        <translation>%1; %2 gösterilmiyor: %3</translation>
    </message>
    <message>
        <source>the deck has no such file</source>
        <translation>destede böyle bir dosya yok</translation>
    </message>
    <message>
        <source>it has more than 32 MB</source>
        <translation>32 MB’den büyük</translation>
    </message>
    <message>
        <source>it is too large to decode: %1 × %2 pixels</source>
        <translation>çözülemeyecek kadar büyük: %1 × %2 piksel</translation>
    </message>
    <message>
        <source>this program cannot read it</source>
        <translation>bu program onu okuyamıyor</translation>
    </message>
    <message>
        <source>the pictures of this card need more memory than a card has</source>
        <translation>bu kartın resimleri bir karta ayrılandan çok bellek istiyor</translation>
    </message>
</context>
<context>
    <name>greenroom::desktop::write</name>
    <message>
        <source>Back to the exercises (Esc)</source>
        <translation>Alıştırmalara dön (Esc)</translation>
    </message>
    <message>
        <source>Time spent on this exercise</source>
        <translation>Bu alıştırmada geçen süre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Begin again with the code that the exercise gives; Ctrl+Z brings yours back</source>
        <translation>Alıştırmanın verdiği kodla yeniden başla; Ctrl+Z seninkini geri getirir</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Çalıştır</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>a hint caps the grade at Hard</source>
        <translation>ipucuyla en çok Zor</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>İpucu %1/%2</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>İpucu %1</translation>
    </message>
    <message>
        <source>Your code and the solution</source>
        <translation>Kodun ve çözüm</translation>
    </message>
    <message>
        <source>Your code is the solution, line by line.</source>
        <translation>Kodun satırı satırına çözümle aynı.</translation>
    </message>
    <message>
        <source>Give up, show the solution</source>
        <translation>Vazgeç, çözümü göster</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Çözümü göster</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>askıda</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>due</source>
        <translation>zamanı gelmiş</translation>
    </message>
    <message>
        <source>done, due %1</source>
        <translation>bitti, zamanı %1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Alıştırma</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Exercises; Enter opens one</source>
        <translation>Alıştırmalar; Enter birini açar</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Düzenleyici</translation>
    </message>
    <message>
        <source>Indent, or take an indent back; the chosen lines</source>
        <translation>Seçili satırları içeri al ya da geri çıkar</translation>
    </message>
    <message>
        <source>Make comments of the chosen lines, and code again</source>
        <translation>Seçili satırları yorum yap, sonra yine kod yap</translation>
    </message>
    <message>
        <source>Undo and redo what was typed, a reset too</source>
        <translation>Yazılanı geri al ve yinele, sıfırlamayı da</translation>
    </message>
    <message>
        <source>Begin a line, indented as the code asks</source>
        <translation>Kodun gerektirdiği girintiyle yeni satıra başla</translation>
    </message>
    <message>
        <source>Go to the line&apos;s first character, then to its edge</source>
        <translation>Satırın ilk karakterine, sonra kenarına git</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Run your code against the checks</source>
        <translation>Kodunu denetimlerle çalıştır</translation>
    </message>
    <message>
        <source>Show a hint; the suggested grade is then Hard at best</source>
        <translation>İpucu göster; önerilen değerlendirme en çok Zor olur</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>İpucu</translation>
    </message>
    <message>
        <source>Go to the line of your code where a check failed</source>
        <translation>Kodunda denetimin başarısız olduğu satıra git</translation>
    </message>
    <message>
        <source>Find in your code</source>
        <translation>Kodunda bul</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Find the next one, or the one before</source>
        <translation>Sonrakini ya da öncekini bul</translation>
    </message>
    <message>
        <source>Begin again with the code that the exercise gives</source>
        <translation>Alıştırmanın verdiği kodla yeniden başla</translation>
    </message>
    <message>
        <source>Give up and show the solution</source>
        <translation>Vazgeç ve çözümü göster</translation>
    </message>
    <message>
        <source>Give the suggested grade; in the list, open an exercise</source>
        <translation>Önerilen değerlendirmeyi ver; listede bir alıştırma aç</translation>
    </message>
    <message>
        <source>Again: not solved</source>
        <translation>Tekrar: çözülmedi</translation>
    </message>
    <message>
        <source>Hard: with help, or late</source>
        <translation>Zor: yardımla ya da geç</translation>
    </message>
    <message>
        <source>Good: solved in time</source>
        <translation>İyi: zamanında çözüldü</translation>
    </message>
    <message>
        <source>Easy: solved at once</source>
        <translation>Kolay: hemen çözüldü</translation>
    </message>
    <message>
        <source>In the list, take the last grade back</source>
        <translation>Listede son değerlendirmeyi geri al</translation>
    </message>
    <message>
        <source>Stop a run; leave the editor; then go back</source>
        <translation>Çalıştırmayı durdur; düzenleyiciden çık; sonra geri dön</translation>
    </message>
    <message>
        <source>Nothing can be run; an exercise says why.</source>
        <translation>Hiçbir şey çalıştırılamıyor; nedenini bir alıştırma söyler.</translation>
    </message>
    <message>
        <source>Django %1 · Python %2</source>
        <translation>Django %1 · Python %2</translation>
    </message>
    <message>
        <source>The exercise is no longer in the deck. What you wrote is kept and comes back with it.</source>
        <translation>Alıştırma artık destede yok. Yazdıkların saklandı ve onunla geri gelir.</translation>
    </message>
    <message>
        <source>There are no exercises yet. They come with the deck, once it has been read.</source>
        <translation>Henüz alıştırma yok. Deste okununca gelirler.</translation>
    </message>
    <message>
        <source>Code to write, as in an interview. It runs on a real Django, in a box that keeps it from everything else.</source>
        <translation>İş görüşmesindeki gibi, yazılacak kod. Gerçek bir Django’da, onu her şeyden ayrı tutan bir kutuda çalışır.</translation>
    </message>
    <message>
        <source>Planning today…</source>
        <translation>Bugün planlanıyor…</translation>
    </message>
    <message>
        <source>This exercise cannot be opened: it is suspended, put off until tomorrow, or no longer in the deck.</source>
        <translation>Bu alıştırma açılamıyor: askıda, yarına ertelenmiş ya da artık destede yok.</translation>
    </message>
    <message>
        <source>Saved as %1; U takes it back.</source>
        <translation>%1 olarak kaydedildi; U geri alır.</translation>
    </message>
    <message>
        <source>Undid %1; the exercise is as it was before.</source>
        <translation>%1 geri alındı; alıştırma eskisi gibi.</translation>
    </message>
    <message>
        <source>The collection is read-only, so no grade can be saved.</source>
        <translation>Koleksiyon salt okunur, bu yüzden değerlendirme kaydedilemez.</translation>
    </message>
</context>
<context>
    <name>greenroom::engine</name>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 not</translation>
    </message>
    <message>
        <source>the package lacks their note type</source>
        <translation>pakette onların not türü yok</translation>
    </message>
    <message>
        <source>parts of a picture are covered, which Greenroom does not do</source>
        <translation>resmin bölümleri örtülü; Greenroom bunu desteklemez</translation>
    </message>
    <message>
        <source>card of the note type %1</source>
        <translation>%1 not türünde kart</translation>
    </message>
    <message>
        <source>%1 cards of note types, the first being %2</source>
        <translation>çeşitli not türlerinde %1 kart, ilki %2</translation>
    </message>
    <message>
        <source>the note type has no template for it</source>
        <translation>not türünde bunun için şablon yok</translation>
    </message>
    <message>
        <source>its template is a program in JavaScript</source>
        <translation>şablonu bir JavaScript programı</translation>
    </message>
    <message>
        <source>it is longer than a megabyte</source>
        <translation>bir megabayttan uzun</translation>
    </message>
    <message>
        <source>its templates make far more text than its notes hold</source>
        <translation>şablonları, notlarının içerdiğinden çok daha fazla metin üretiyor</translation>
    </message>
    <message>
        <source>nothing is left of its question as text</source>
        <translation>sorusundan metin olarak geriye bir şey kalmıyor</translation>
    </message>
    <message>
        <source>nothing is left of its answer as text</source>
        <translation>yanıtından metin olarak geriye bir şey kalmıyor</translation>
    </message>
    <message>
        <source>it has no gap that can be asked</source>
        <translation>sorulabilecek boşluğu yok</translation>
    </message>
    <message>
        <source>as Markdown it cannot be read: %1</source>
        <translation>Markdown olarak okunamıyor: %1</translation>
    </message>
    <message>
        <source>another note has the same identity</source>
        <translation>başka bir notun kimliği aynı</translation>
    </message>
    <message>
        <source>review</source>
        <translation>tekrar</translation>
    </message>
    <message>
        <source>%1 reviews</source>
        <translation>%1 tekrar</translation>
    </message>
    <message>
        <source>its date cannot be true</source>
        <translation>tarihi doğru olamaz</translation>
    </message>
    <message>
        <source>its card was not carried, or is deleted</source>
        <translation>kartı aktarılmadı ya da silinmiş</translation>
    </message>
    <message>
        <source>Could not pack the cards in %1: %2; make room there</source>
        <translation>Kartlar %1 içinde paketlenemedi: %2; orada yer aç</translation>
    </message>
    <message>
        <source>Could not read %1: %2; make it readable, or choose cards without that picture</source>
        <translation>%1 okunamadı: %2; okunabilir yap ya da o resmi içermeyen kartlar seç</translation>
    </message>
    <message>
        <source>card in %1</source>
        <translation>%1 içindeki kart</translation>
    </message>
    <message>
        <source>%1 cards in, the first being %2</source>
        <translation>%1 kart, ilkinin yeri %2</translation>
    </message>
    <message>
        <source>the new text of %1</source>
        <translation>%1 kartının yeni metni</translation>
    </message>
    <message>
        <source>the new texts of %1 cards, the first being %2</source>
        <translation>%1 yeni metin, ilki %2</translation>
    </message>
    <message>
        <source>it was changed both here and in Anki; yours stays</source>
        <translation>hem burada hem Anki’de değişmiş; seninki kalıyor</translation>
    </message>
    <message>
        <source>%1 was not imported: %2. Nothing was changed</source>
        <translation>%1 içe aktarılmadı: %2. Hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>its collection&apos;s %1 cannot be read</source>
        <translation>koleksiyonundaki %1 okunamıyor</translation>
    </message>
    <message>
        <source>its collection&apos;s note types cannot be read</source>
        <translation>koleksiyonundaki not türleri okunamıyor</translation>
    </message>
    <message>
        <source>it is larger than it says</source>
        <translation>belirttiğinden büyük</translation>
    </message>
    <message>
        <source>it was not packed as its package says</source>
        <translation>paketinin belirttiği gibi paketlenmemiş</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>yarıda kesilmiş</translation>
    </message>
    <message>
        <source>Could not read %1: there is no such file</source>
        <translation>%1 okunamadı: böyle bir dosya yok</translation>
    </message>
    <message>
        <source>Could not read %1: it is no file</source>
        <translation>%1 okunamadı: dosya değil</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>%1 üyeden fazlasını içeriyor</translation>
    </message>
    <message>
        <source>Could not read %1: it is no package of Anki&apos;s (%2); export it from Anki again</source>
        <translation>%1 okunamadı: Anki paketi değil (%2); Anki’den yeniden dışa aktar</translation>
    </message>
    <message>
        <source>its member %1 would lie outside of its folder, which no package of Anki&apos;s has</source>
        <translation>%1 üyesi klasörünün dışına düşüyor, hiçbir Anki paketinde böyle olmaz</translation>
    </message>
    <message>
        <source>its member %1 is a link or a folder and no file, which no package of Anki&apos;s has</source>
        <translation>%1 üyesi dosya değil, bağlantı ya da klasör; hiçbir Anki paketinde böyle olmaz</translation>
    </message>
    <message>
        <source>what says which version it has cannot be read</source>
        <translation>sürümünü belirten bilgi okunamıyor</translation>
    </message>
    <message>
        <source>a newer Anki made it; update Greenroom, or let Anki export for older versions</source>
        <translation>daha yeni bir Anki ile yapılmış; Greenroom’u güncelle ya da Anki’den eski sürümler için dışa aktar</translation>
    </message>
    <message>
        <source>it has no %1, as packages of Anki&apos;s of its version have</source>
        <translation>bu sürümdeki Anki paketlerinde bulunan %1 onda yok</translation>
    </message>
    <message>
        <source>its collection unpacks to far more than a collection can be</source>
        <translation>koleksiyonu açılınca bir koleksiyonun olabileceğinden çok daha büyük oluyor</translation>
    </message>
    <message>
        <source>its collection cannot be unpacked (%1)</source>
        <translation>koleksiyonu açılamıyor (%1)</translation>
    </message>
    <message>
        <source>Could not unpack %1 into %2; make room there, or name another place in TMPDIR. Nothing was changed</source>
        <translation>%1, %2 içine açılamadı; orada yer aç ya da TMPDIR ile başka bir yer belirt. Hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>its member %1 unpacks to more than it can be</source>
        <translation>%1 üyesi açılınca olabileceğinden büyük oluyor</translation>
    </message>
    <message>
        <source>its member %1 cannot be unpacked (%2)</source>
        <translation>%1 üyesi açılamıyor (%2)</translation>
    </message>
    <message>
        <source>one of its media has the name %1, which leads out of the folder</source>
        <translation>ortam dosyalarından birinin adı %1, bu klasörün dışına çıkıyor</translation>
    </message>
    <message>
        <source>its list of media cannot be read</source>
        <translation>ortam dosyalarının listesi okunamıyor</translation>
    </message>
    <message>
        <source>it names more than %1 media</source>
        <translation>%1 ortam dosyasından fazlasını sayıyor</translation>
    </message>
    <message>
        <source>the package lacks it</source>
        <translation>pakette yok</translation>
    </message>
    <message>
        <source>it unpacks to more than a picture can be</source>
        <translation>açılınca bir resmin olabileceğinden büyük oluyor</translation>
    </message>
    <message>
        <source>it cannot be unpacked (%1)</source>
        <translation>açılamıyor (%1)</translation>
    </message>
    <message>
        <source>it is no picture; sounds, films and programs are not carried</source>
        <translation>resim değil; sesler, filmler ve programlar aktarılmaz</translation>
    </message>
    <message>
        <source>it is not the picture that its name says, or holds a program</source>
        <translation>adının belirttiği resim değil ya da içinde program var</translation>
    </message>
    <message>
        <source>the sound %1</source>
        <translation>%1 sesi</translation>
    </message>
    <message>
        <source>%1 sounds, the first being %2</source>
        <translation>%1 ses, ilki %2</translation>
    </message>
    <message>
        <source>the picture %1</source>
        <translation>%1 resmi</translation>
    </message>
    <message>
        <source>%1 pictures, the first being %2</source>
        <translation>%1 resim, ilki %2</translation>
    </message>
    <message>
        <source>pictures load only from the folder of the cards</source>
        <translation>resimler yalnızca kartların klasöründen yüklenir</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>dosyası yok</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>%1 dosyası</translation>
    </message>
    <message>
        <source>%1 files, the first being %2</source>
        <translation>%1 dosya, ilki %2</translation>
    </message>
    <message>
        <source>Could not import into %1: it is no folder; name another one</source>
        <translation>%1 içine aktarılamadı: klasör değil; başka birini belirt</translation>
    </message>
    <message>
        <source>Could not read %1: %2; make it readable, or choose another folder</source>
        <translation>%1 okunamadı: %2; okunabilir yap ya da başka bir klasör seç</translation>
    </message>
    <message>
        <source>Could not read %1: what begins near byte %2 is longer than %3 MiB, as nothing of a collection is; it was not written by Greenroom</source>
        <translation>%1 okunamadı: %2. bayt yakınında başlayan şey %3 MiB’den uzun, koleksiyonda hiçbir şey bu kadar uzun olmaz; Greenroom’un yazdığı bir dosya değil</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>İptal edildi; hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>Could not read %1 to its end; check its disk</source>
        <translation>%1 sonuna kadar okunamadı; diskini gözden geçir</translation>
    </message>
    <message>
        <source>Could not read %1: it ends in the middle, after %2 bytes; copy it again, whole</source>
        <translation>%1 okunamadı: %2 bayttan sonra yarıda bitiyor; yeniden, bütünüyle kopyala</translation>
    </message>
    <message>
        <source>Could not read %1: it is no JSON at byte %2 (%3); choose a file that Greenroom exported</source>
        <translation>%1 okunamadı: %2. baytta JSON değil (%3); Greenroom’un dışa aktardığı bir dosya seç</translation>
    </message>
    <message>
        <source>Could not read %1: %2 %3 (near byte %4); choose a file that Greenroom exported</source>
        <translation>%1 okunamadı: %2 %3 (%4. bayt yakınında); Greenroom’un dışa aktardığı bir dosya seç</translation>
    </message>
    <message>
        <source>Could not read %1: %2%3 %4 (near byte %5); choose a file that Greenroom exported</source>
        <translation>%1 okunamadı: %2%3 %4 (%5. bayt yakınında); Greenroom’un dışa aktardığı bir dosya seç</translation>
    </message>
    <message>
        <source>Could not read %1; check its name and that you may read it</source>
        <translation>%1 okunamadı; adına ve okuma iznine bak</translation>
    </message>
    <message>
        <source>Could not take in %1: %2 of its &quot;%3&quot; or others name a topic, a card or a review that is not there, the first is %4; export it again, whole. Nothing was changed</source>
        <translation>%1 alınamadı: içindeki “%3” ve benzerlerinden %2 tanesi var olmayan bir konu, kart ya da tekrar belirtiyor, ilki %4; bütünüyle yeniden dışa aktar. Hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>Could not unite %1 with itself; name another collection</source>
        <translation>%1 kendisiyle birleştirilemez; başka bir koleksiyon belirt</translation>
    </message>
    <message>
        <source>Could not write into %1: it is no folder; name another one</source>
        <translation>%1 içine yazılamadı: klasör değil; başka birini belirt</translation>
    </message>
    <message>
        <source>Could not write %1: %2; make it readable, or choose another folder</source>
        <translation>%1 yazılamadı: %2; okunabilir yap ya da başka bir klasör seç</translation>
    </message>
    <message>
        <source>Could not import %1: %2</source>
        <translation>%1 içe aktarılamadı: %2</translation>
    </message>
    <message>
        <source>Could not read %1: %2</source>
        <translation>%1 okunamadı: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say its format; name a file that ends in .apkg, .colpkg, .json, .csv, .tsv or .txt</source>
        <translation>“%1” biçimini belirtmiyor; .apkg, .colpkg, .json, .csv, .tsv ya da .txt ile biten bir dosya belirt</translation>
    </message>
    <message>
        <source>Could not read %1; check that you may read it</source>
        <translation>%1 okunamadı; okuma iznin olduğuna bak</translation>
    </message>
    <message>
        <source>There is no sync folder %1; check that its disk or cloud drive is there, or choose another one in Settings</source>
        <translation>%1 eşitleme klasörü yok; diskinin ya da bulut sürücüsünün yerinde olduğuna bak ya da Ayarlar’da başkasını seç</translation>
    </message>
    <message>
        <source>Could not read the sync folder %1: %2; check its permissions</source>
        <translation>%1 eşitleme klasörü okunamadı: %2; izinlerini gözden geçir</translation>
    </message>
    <message>
        <source>a record%1 %2; update Greenroom on this device</source>
        <translation>bir kayıt%1 %2; bu aygıtta Greenroom’u güncelle</translation>
    </message>
    <message>
        <source>a record is no JSON; its own device has to write its log anew</source>
        <translation>bir kayıt JSON değil; kendi aygıtı günlüğünü yeniden yazmalı</translation>
    </message>
    <message>
        <source>Could not write %1; make room on its disk, and check that you may write there</source>
        <translation>%1 yazılamadı; diskinde yer aç ve oraya yazma iznin olduğuna bak</translation>
    </message>
    <message>
        <source>Could not sync with %1: the collection or its folder cannot be written; check its permissions</source>
        <translation>%1 ile eşitlenemedi: koleksiyona ya da klasörüne yazılamıyor; izinlerini gözden geçir</translation>
    </message>
    <message>
        <source>the quotes that begin on line %1 are never closed</source>
        <translation>%1. satırda açılan tırnaklar hiç kapanmıyor</translation>
    </message>
    <message>
        <source>there is no row in it</source>
        <translation>içinde hiç satır yok</translation>
    </message>
    <message>
        <source>it has no column %1; name one by its header, or by its number from 1 to %2</source>
        <translation>%1 sütunu yok; bir sütunu başlığıyla ya da 1 ile %2 arasındaki numarasıyla belirt</translation>
    </message>
    <message>
        <source>it does not say which column is the question and which the answer; name both in its first row, or with --columns question=1 answer=2</source>
        <translation>hangi sütunun soru, hangisinin yanıt olduğunu belirtmiyor; ikisini ilk satırında ya da --columns question=1 answer=2 ile belirt</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1. satır</translation>
    </message>
    <message>
        <source>its question is empty, or no line of text</source>
        <translation>sorusu boş ya da tek satırlık metin değil</translation>
    </message>
    <message>
        <source>its answer is empty</source>
        <translation>yanıtı boş</translation>
    </message>
    <message>
        <source>there is no &quot;Q:&quot; in it; begin each question with &quot;Q:&quot; and each answer with &quot;A:&quot;</source>
        <translation>içinde &quot;Q:&quot; yok; her soruya &quot;Q:&quot;, her yanıta &quot;A:&quot; ile başla</translation>
    </message>
    <message>
        <source>on line %1: %2</source>
        <translation>%1. satırda: %2</translation>
    </message>
    <message>
        <source>its card %1 was changed by you; yours stays</source>
        <translation>%1 kartını sen değiştirmişsin; seninki kalıyor</translation>
    </message>
    <message>
        <source>%1; install Greenroom with its libraries</source>
        <translation>%1; Greenroom’u kitaplıklarıyla birlikte kur</translation>
    </message>
    <message>
        <source>The collection holds the word &quot;%1&quot; where an interview&apos;s state belongs; it is damaged</source>
        <translation>Koleksiyonda, görüşme durumu olması gereken yerde “%1” yazıyor; koleksiyon bozuk</translation>
    </message>
    <message>
        <source>The program that makes the box, bwrap, is missing; install the package bubblewrap</source>
        <translation>Kutuyu oluşturan bwrap programı yok; bubblewrap paketini kur</translation>
    </message>
    <message>
        <source>The system forbids ordinary users the namespaces that a box is made of (%1); as root, allow them with &quot;sysctl user.max_user_namespaces=10000&quot;, on older Debian with &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, on Ubuntu with &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;</source>
        <translation>Sistem, kutunun yapıldığı ad alanlarını sıradan kullanıcılara yasaklıyor (%1); root olarak &quot;sysctl user.max_user_namespaces=10000&quot;, eski Debian’da &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, Ubuntu’da &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot; ile izin ver</translation>
    </message>
    <message>
        <source>The box cannot be made: %1; try bwrap --unshare-all --ro-bind / / true</source>
        <translation>Kutu oluşturulamıyor: %1; şunu dene: bwrap --unshare-all --ro-bind / / true</translation>
    </message>
    <message>
        <source>There is no Python; install the package python3</source>
        <translation>Python yok; python3 paketini kur</translation>
    </message>
    <message>
        <source>%1 is no Python; name a Python program, or the folder of a virtual environment</source>
        <translation>%1 bir Python değil; bir Python programı ya da sanal ortam klasörü belirt</translation>
    </message>
    <message>
        <source>%1 finds no Django; install the package python3-django, or name a Python that has one</source>
        <translation>%1 Django bulamıyor; python3-django paketini kur ya da Django’su olan bir Python belirt</translation>
    </message>
    <message>
        <source>Django %1 is too old; exercises run on 3.2 and later</source>
        <translation>Django %1 çok eski; alıştırmalar 3.2 ve sonrasında çalışır</translation>
    </message>
    <message>
        <source>The code that the exercise gives raises an error; this is a fault of the deck</source>
        <translation>Alıştırmanın verdiği kod hata veriyor; bu, destenin kusuru</translation>
    </message>
    <message>
        <source>It did not end in time</source>
        <translation>Zamanında bitmedi</translation>
    </message>
    <message>
        <source>It printed more than 1 MiB, and was stopped</source>
        <translation>1 MiB’den fazla çıktı verdi ve durduruldu</translation>
    </message>
    <message>
        <source>It used more than 512 MiB of memory, and was stopped</source>
        <translation>512 MiB’den fazla bellek kullandı ve durduruldu</translation>
    </message>
    <message>
        <source>It started more than 64 processes, and was stopped</source>
        <translation>64’ten fazla süreç başlattı ve durduruldu</translation>
    </message>
    <message>
        <source>It made more than 10,000 files, and was stopped</source>
        <translation>10.000’den fazla dosya oluşturdu ve durduruldu</translation>
    </message>
    <message>
        <source>Its process ended early: %1</source>
        <translation>Süreci erken sonlandı: %1</translation>
    </message>
    <message>
        <source>It needs the module %1, which this Python does not find</source>
        <translation>%1 modülü gerekiyor, bu Python onu bulamıyor</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Django %1 of %2 does not start in the box; try another Python</source>
        <translation>Django %1 (%2) kutuda başlamıyor; başka bir Python dene</translation>
    </message>
    <message>
        <source>Django %1 of %2 does not start in the box: %3; try another Python</source>
        <translation>Django %1 (%2) kutuda başlamıyor: %3; başka bir Python dene</translation>
    </message>
    <message>
        <source>The box cannot be made: %1; install the package bubblewrap</source>
        <translation>Kutu oluşturulamıyor: %1; bubblewrap paketini kur</translation>
    </message>
    <message>
        <source>its collection has a %1, which no collection of Anki&apos;s has</source>
        <translation>koleksiyonunda %1 var, hiçbir Anki koleksiyonunda olmaz</translation>
    </message>
    <message>
        <source>its collection has a virtual table, which no collection of Anki&apos;s has</source>
        <translation>koleksiyonunda sanal tablo var, hiçbir Anki koleksiyonunda olmaz</translation>
    </message>
    <message>
        <source>its table %1 has a computed column, which no collection of Anki&apos;s has</source>
        <translation>%1 tablosunda hesaplanan sütun var, hiçbir Anki koleksiyonunda olmaz</translation>
    </message>
    <message>
        <source>its collection has no table %1</source>
        <translation>koleksiyonunda %1 tablosu yok</translation>
    </message>
    <message>
        <source>its collection claims to hold more than fits into it</source>
        <translation>koleksiyonu sığabileceğinden fazlasını içerdiğini öne sürüyor</translation>
    </message>
    <message>
        <source>reading its collection takes longer than its size explains</source>
        <translation>koleksiyonunu okumak, boyutuna göre gerekenden uzun sürüyor</translation>
    </message>
    <message>
        <source>its collection cannot be read: %1</source>
        <translation>koleksiyonu okunamıyor: %1</translation>
    </message>
    <message>
        <source>its collection is no database</source>
        <translation>koleksiyonu veritabanı değil</translation>
    </message>
    <message>
        <source>Could not write %1: %2; make room on its disk</source>
        <translation>%1 yazılamadı: %2; diskinde yer aç</translation>
    </message>
    <message>
        <source>The collection %1 is damaged: its copy did not read whole, and was not kept; go back to a backup</source>
        <translation>%1 koleksiyonu bozuk: kopyası bütünüyle okunamadı ve saklanmadı; bir yedeğe dön</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that is the collection itself; choose another name</source>
        <translation>%1 yedeği yazılamadı: bu, koleksiyonun kendisi; başka bir ad seç</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that is a collection in use; choose another name</source>
        <translation>%1 yedeği yazılamadı: bu, kullanılmakta olan bir koleksiyon; başka bir ad seç</translation>
    </message>
    <message>
        <source>Could not write the backup %1: that file already exists and is not a Greenroom collection; choose another name</source>
        <translation>%1 yedeği yazılamadı: o dosya zaten var ve Greenroom koleksiyonu değil; başka bir ad seç</translation>
    </message>
    <message>
        <source>The collection %1 is empty; go back to a backup</source>
        <translation>%1 koleksiyonu boş; bir yedeğe dön</translation>
    </message>
    <message>
        <source>The collection %1 is damaged (%2); keep a copy of it and go back to a backup</source>
        <translation>%1 koleksiyonu bozuk (%2); bir kopyasını sakla ve bir yedeğe dön</translation>
    </message>
    <message>
        <source>The collection %1 is damaged (rows of the table %2 belong to nothing); keep a copy of it and go back to a backup</source>
        <translation>%1 koleksiyonu bozuk (%2 tablosunda hiçbir şeye ait olmayan satırlar var); bir kopyasını sakla ve bir yedeğe dön</translation>
    </message>
    <message>
        <source>The collection %1 is empty; choose another file</source>
        <translation>%1 koleksiyonu boş; başka bir dosya seç</translation>
    </message>
    <message>
        <source>Could not open %1: it is another program&apos;s database, not a Greenroom collection; choose another file</source>
        <translation>%1 açılamadı: Greenroom koleksiyonu değil, başka bir programın veritabanı; başka bir dosya seç</translation>
    </message>
    <message>
        <source>Could not open the collection %1: its header is damaged; keep a copy of it and go back to a backup</source>
        <translation>%1 koleksiyonu açılamadı: üst bilgisi bozuk; bir kopyasını sakla ve bir yedeğe dön</translation>
    </message>
    <message>
        <source>Could not open %1: it was written by a newer Greenroom (collection version %2, this one knows %3); update Greenroom. The collection was left untouched</source>
        <translation>%1 açılamadı: daha yeni bir Greenroom ile yazılmış (koleksiyon sürümü %2, bunun bildiği %3); Greenroom’u güncelle. Koleksiyona dokunulmadı</translation>
    </message>
    <message>
        <source>Could not open the collection %1: %2, so that grades might not be kept; keep a copy of it and go back to a backup</source>
        <translation>%1 koleksiyonu açılamadı: %2, bu yüzden değerlendirmeler saklanamayabilir; bir kopyasını sakla ve bir yedeğe dön</translation>
    </message>
    <message>
        <source>the disk is full; make room and try again</source>
        <translation>disk dolu; yer aç ve yeniden dene</translation>
    </message>
    <message>
        <source>the file or its folder cannot be written; check its permissions</source>
        <translation>dosyaya ya da klasörüne yazılamıyor; izinlerini gözden geçir</translation>
    </message>
    <message>
        <source>another program keeps the collection busy; close it and try again</source>
        <translation>başka bir program koleksiyonu meşgul ediyor; onu kapat ve yeniden dene</translation>
    </message>
    <message>
        <source>the file cannot be opened; check that its folder exists and can be written</source>
        <translation>dosya açılamıyor; klasörünün var olduğuna ve yazılabildiğine bak</translation>
    </message>
    <message>
        <source>the file is damaged; keep a copy of it and go back to a backup</source>
        <translation>dosya bozuk; bir kopyasını sakla ve bir yedeğe dön</translation>
    </message>
    <message>
        <source>it is not a Greenroom collection; choose another file, or go back to a backup if it was one</source>
        <translation>bu, bir Greenroom koleksiyonu değil; başka bir dosya seç, eskiden öyleyse bir yedeğe dön</translation>
    </message>
    <message>
        <source>the disk reported an error; check the disk and its free space</source>
        <translation>disk hata bildirdi; diski ve boş alanını gözden geçir</translation>
    </message>
    <message>
        <source>Could not %1 (%2): %3</source>
        <translation>Yapılamadı: %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Could not open the collection %1: the file is empty, though it has a log; go back to a backup</source>
        <translation>%1 koleksiyonu açılamadı: günlüğü olduğu hâlde dosya boş; bir yedeğe dön</translation>
    </message>
    <message>
        <source>Could not open the collection %1: the file is empty, though it has backups; go back to a backup</source>
        <translation>%1 koleksiyonu açılamadı: yedekleri olduğu hâlde dosya boş; bir yedeğe dön</translation>
    </message>
    <message>
        <source>Could not open %1: it was written by an older Greenroom, and cannot be brought up to date because the file or its folder cannot be written; check its permissions</source>
        <translation>%1 açılamadı: daha eski bir Greenroom ile yazılmış, dosyaya ya da klasörüne yazılamadığı için güncellenemiyor; izinlerini gözden geçir</translation>
    </message>
    <message>
        <source>The file is damaged: %1; go back to a backup</source>
        <translation>Dosya bozuk: %1; bir yedeğe dön</translation>
    </message>
    <message>
        <source>Rows that belong to nothing: %1, the first in the table %2; go back to a backup</source>
        <translation>Hiçbir şeye ait olmayan satırlar: %1, ilki %2 tablosunda; bir yedeğe dön</translation>
    </message>
    <message>
        <source>The search index is damaged: %1; go back to a backup</source>
        <translation>Arama dizini bozuk: %1; bir yedeğe dön</translation>
    </message>
    <message>
        <source>There is no collection %1; restore a backup, or open Greenroom to make one</source>
        <translation>%1 koleksiyonu yok; bir yedek geri yükle ya da oluşturmak için Greenroom’u aç</translation>
    </message>
    <message>
        <source>make room and try again</source>
        <translation>yer aç ve yeniden dene</translation>
    </message>
    <message>
        <source>check the permissions of the file and its folder</source>
        <translation>dosyanın ve klasörünün izinlerini gözden geçir</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>diski gözden geçir</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 kaydedilemedi: %2</translation>
    </message>
    <message>
        <source>Could not save what changed in %1: %2</source>
        <translation>%1 içinde değişenler kaydedilemedi: %2</translation>
    </message>
    <message>
        <source>Could not make the folder %1: %2</source>
        <translation>%1 klasörü oluşturulamadı: %2</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 yazılamadı: %2</translation>
    </message>
    <message>
        <source>Could not keep a copy of the file as %1: %2</source>
        <translation>Dosyanın kopyası %1 adıyla saklanamadı: %2</translation>
    </message>
    <message>
        <source>Could not remove %1: %2</source>
        <translation>%1 kaldırılamadı: %2</translation>
    </message>
    <message>
        <source>Could not lock %1: %2; check the permissions of its folder</source>
        <translation>%1 kilitlenemedi: %2; klasörünün izinlerini gözden geçir</translation>
    </message>
    <message>
        <source>Nothing more is saved to it. Close every Greenroom, see that the right file has the name, and open it again</source>
        <translation>Artık ona hiçbir şey kaydedilmiyor. Açık tüm Greenroom’ları kapat, adın doğru dosyada olduğuna bak ve yeniden aç</translation>
    </message>
    <message>
        <source>The collection %1 was replaced by another file while it was open.</source>
        <translation>%1 koleksiyonu açıkken yerine başka bir dosya kondu.</translation>
    </message>
    <message>
        <source>The collection %1 or its log was moved or removed while it was open.</source>
        <translation>%1 koleksiyonu ya da günlüğü açıkken taşındı veya kaldırıldı.</translation>
    </message>
    <message>
        <source>%1 %2. What was saved until then is kept as %3</source>
        <translation>%1 %2. O zamana dek kaydedilenler %3 adıyla saklandı</translation>
    </message>
    <message>
        <source>The collection %1 was written by another program while it was open. %2, or go back to a backup</source>
        <translation>%1 koleksiyonuna açıkken başka bir program yazdı. %2 ya da bir yedeğe dön</translation>
    </message>
    <message>
        <source>Could not replace %1: another program has it open, or it cannot be written; close every Greenroom and try again</source>
        <translation>%1 değiştirilemedi: başka bir programda açık ya da yazılamıyor; açık tüm Greenroom’ları kapat ve yeniden dene</translation>
    </message>
    <message>
        <source>Could not restore %1: there is no such file</source>
        <translation>%1 geri yüklenemedi: böyle bir dosya yok</translation>
    </message>
    <message>
        <source>The interview went on in another window meanwhile; look at its present question</source>
        <translation>Bu arada görüşme başka bir pencerede ilerledi; şimdiki sorusuna bak</translation>
    </message>
    <message>
        <source>The interview was ended in another window meanwhile</source>
        <translation>Bu arada görüşme başka bir pencerede bitirildi</translation>
    </message>
    <message>
        <source>There is no reset %1 that could be undone; nothing was changed</source>
        <translation>Geri alınabilecek bir %1 sıfırlaması yok; hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>Another program graded the card meanwhile, and that grade counts; this one was not saved</source>
        <translation>Bu arada başka bir program kartı değerlendirdi ve o değerlendirme geçerli; bu kaydedilmedi</translation>
    </message>
    <message>
        <source>The review was taken back elsewhere already; nothing was changed</source>
        <translation>Tekrar başka yerde zaten geri alınmış; hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>there is no path &quot;%1&quot; in the decks that were read; the paths are %2</source>
        <translation>okunan destelerde “%1” yolu yok; yollar: %2</translation>
    </message>
    <message>
        <source>there is no topic &quot;%1&quot;; `topics` lists them</source>
        <translation>“%1” diye bir konu yok; `topics` konuları listeler</translation>
    </message>
    <message>
        <source>Could not find the shipped deck: there is no folder %1; install Greenroom again</source>
        <translation>Birlikte gelen deste bulunamadı: %1 klasörü yok; Greenroom’u yeniden kur</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>%1 ile %2%3 arasında bir tam sayı</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>İstenen akılda tutma oranı</translation>
    </message>
    <message>
        <source>a number from 0.70 to 0.97</source>
        <translation>0.70 ile 0.97 arasında bir sayı</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>İş görüşmesi</translation>
    </message>
    <message>
        <source>a date such as 2026-11-20, or nothing</source>
        <translation>2026-11-20 gibi bir tarih ya da boş</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Günde yeni kart</translation>
    </message>
    <message>
        <source>auto, or a number</source>
        <translation>auto ya da bir sayı</translation>
    </message>
    <message>
        <source>auto (as many as your minutes leave room for), or a whole number from 0 to 1000</source>
        <translation>auto (dakikalarının izin verdiği kadar) ya da 0 ile 1000 arasında bir tam sayı</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>all, or the id of a path that `paths` lists</source>
        <translation>all ya da `paths` listesindeki bir yolun kimliği</translation>
    </message>
    <message>
        <source>Topics that are not for me</source>
        <translation>Bana göre olmayan konular</translation>
    </message>
    <message>
        <source>none; e.g. async, operations/caching</source>
        <translation>yok; örneğin async, operations/caching</translation>
    </message>
    <message>
        <source>topics with commas between, such as async, operations/caching, or nothing</source>
        <translation>async, operations/caching gibi, virgülle ayrılmış konular ya da boş</translation>
    </message>
    <message>
        <source>Days off, and shorter days</source>
        <translation>Tatil günleri ve kısa günler</translation>
    </message>
    <message>
        <source>none; e.g. 2026-11-20, 2026-11-21:10</source>
        <translation>yok; örneğin 2026-11-20, 2026-11-21:10</translation>
    </message>
    <message>
        <source>dates with commas between, each with minutes if it is only shorter, such as 2026-11-20, 2026-11-21:10, or nothing</source>
        <translation>2026-11-20, 2026-11-21:10 gibi, virgülle ayrılmış tarihler (yalnızca kısaysa dakikasıyla) ya da boş</translation>
    </message>
    <message>
        <source>What counts at the interview</source>
        <translation>İş görüşmesinde ne önemli</translation>
    </message>
    <message>
        <source>asked (what is asked often counts more), or equal</source>
        <translation>asked (sık sorulan çoğu kez daha önemli) ya da equal</translation>
    </message>
    <message>
        <source>What is asked often counts more</source>
        <translation>Sık sorulan daha önemli</translation>
    </message>
    <message>
        <source>Every card counts the same</source>
        <translation>Her kart eşit önemde</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Yetişme</translation>
    </message>
    <message>
        <source>no plan; e.g. 54 until 2026-11-27</source>
        <translation>plan yok; örneğin 54 until 2026-11-27</translation>
    </message>
    <message>
        <source>a number of reviews a day and the last day of it, such as 54 until 2026-11-27, or nothing</source>
        <translation>54 until 2026-11-27 gibi, günlük tekrar sayısı ve son günü ya da boş</translation>
    </message>
    <message>
        <source>Name of this device there</source>
        <translation>Bu aygıtın oradaki adı</translation>
    </message>
    <message>
        <source>that of the computer</source>
        <translation>bilgisayarın adı</translation>
    </message>
    <message>
        <source>a name of at most 60 letters, or nothing</source>
        <translation>en çok 60 harflik bir ad ya da boş</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Günde en çok tekrar</translation>
    </message>
    <message>
        <source> cards</source>
        <translation> kart</translation>
    </message>
    <message>
        <source>Time to spend</source>
        <translation>Ayrılacak süre</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> dakika</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Yeni gün başlangıcı</translation>
    </message>
    <message>
        <source> o&apos;clock</source>
        <translation> (saat)</translation>
    </message>
    <message>
        <source>Python for exercises</source>
        <translation>Alıştırmalar için Python</translation>
    </message>
    <message>
        <source>found by itself; or a virtual environment</source>
        <translation>kendiliğinden bulunur; ya da bir sanal ortam</translation>
    </message>
    <message>
        <source>the whole path of a Python, or of a virtual environment&apos;s folder, or nothing</source>
        <translation>bir Python’un ya da sanal ortam klasörünün tam yolu ya da boş</translation>
    </message>
    <message>
        <source>Sync folder</source>
        <translation>Eşitleme klasörü</translation>
    </message>
    <message>
        <source>none; or a folder in Dropbox, Syncthing, Git</source>
        <translation>yok; ya da Dropbox, Syncthing, Git içinde bir klasör</translation>
    </message>
    <message>
        <source>the whole path of a folder that something carries between your devices, or nothing</source>
        <translation>bir şeyin aygıtların arasında taşıdığı bir klasörün tam yolu ya da boş</translation>
    </message>
    <message>
        <source>Longest interval</source>
        <translation>En uzun aralık</translation>
    </message>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>First interval after Good, at most</source>
        <translation>İyi’den sonra ilk aralık, en çok</translation>
    </message>
    <message>
        <source>First interval after Easy, at most</source>
        <translation>Kolay’dan sonra ilk aralık, en çok</translation>
    </message>
    <message>
        <source>After Again, wait at least</source>
        <translation>Tekrar’dan sonra bekle, en az</translation>
    </message>
    <message>
        <source>After Again, ask this many others first</source>
        <translation>Tekrar’dan sonra önce bu kadar başka kart sor</translation>
    </message>
    <message>
        <source>Before a session ends, ask what is due within</source>
        <translation>Oturum bitmeden, zamanı şu süre içinde gelenleri sor</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;; the settings are %2</source>
        <translation>“%1” diye bir ayar yok; ayarlar: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2; it takes %3</source>
        <translation>“%1”, %2 için geçerli değil; kabul edilen: %3</translation>
    </message>
    <message>
        <source>%1 is over; set a day to come, or no date</source>
        <translation>%1 geçmiş; ileri bir gün belirle ya da tarihsiz bırak</translation>
    </message>
    <message>
        <source>Each answered question is worth 100 points times its quality: 80 % the rubric share and 20 % the follow-ups survived, or the rubric share alone when no follow-up was asked. An exercise&apos;s rubric is 75 % the checks passed in its last run, a tenth of that less for each hint, and 25 % its key points. An answer over its target loses up to 10 % of that, all of it at twice the target. The score is the mean: below 40 strong no, from 40 no, from 60 yes, from 80 strong yes.</source>
        <translation>Yanıtlanan her soru, 100 puanın niteliğiyle çarpımı kadardır: yüzde 80’i ölçüt listesi payı, yüzde 20’si yeterli yanıtlanan takip soruları; takip sorusu sorulmadıysa yalnızca ölçüt listesi payı. Alıştırmanın ölçüt listesi, yüzde 75 son çalıştırmada geçen denetimler (her ipucu için onda biri eksik) ve yüzde 25 ana noktalardır. Hedefini aşan yanıt bundan yüzde 10’a kadar yitirir, hedefin iki katında tamamını. Puan ortalamadır: 40’ın altı kesin hayır, 40’tan itibaren hayır, 60’tan itibaren evet, 80’den itibaren kesin evet.</translation>
    </message>
    <message>
        <source>An interview is under way (%1); finish it or abandon it first</source>
        <translation>Süren bir görüşme var (%1); önce bitir ya da yarıda bırak</translation>
    </message>
    <message>
        <source>The question has %1 %2, so there is no number %3 counted from 0; nothing was recorded</source>
        <translation>Soruda %1 %2 var, yani 0’dan sayınca %3 numarası yok; hiçbir şey kaydedilmedi</translation>
    </message>
    <message>
        <source>A follow-up is answered twice; nothing was recorded</source>
        <translation>Bir takip sorusu iki kez yanıtlandı; hiçbir şey kaydedilmedi</translation>
    </message>
    <message>
        <source>Could not write &quot;%1&quot; into %2: %3</source>
        <translation>“%1”, %2 içine yazılamadı: %3</translation>
    </message>
    <message>
        <source>there is a file of that name already; choose another name, or say that it may be replaced</source>
        <translation>bu adda bir dosya zaten var; başka bir ad seç ya da değiştirilebileceğini belirt</translation>
    </message>
    <message>
        <source>%1; choose cards without that picture, or make it readable</source>
        <translation>%1; o resmi içermeyen kartlar seç ya da okunabilir yap</translation>
    </message>
    <message>
        <source>the topic %1 leads out of the folder; export its cards alone</source>
        <translation>%1 konusu klasörün dışına çıkıyor; kartlarını ayrı dışa aktar</translation>
    </message>
    <message>
        <source>no bracket is open here</source>
        <translation>burada açık bir ayraç yok</translation>
    </message>
    <message>
        <source>nothing stands before this &quot;or&quot;; to find the word itself, put it in quotes</source>
        <translation>bu &quot;or&quot; sözcüğünün önünde bir şey yok; sözcüğün kendisini bulmak için tırnak içine al</translation>
    </message>
    <message>
        <source>nothing stands after this &quot;or&quot;; to find the word itself, put it in quotes</source>
        <translation>bu &quot;or&quot; sözcüğünün ardında bir şey yok; sözcüğün kendisini bulmak için tırnak içine al</translation>
    </message>
    <message>
        <source>nothing stands within this bracket; brackets of code go in quotes</source>
        <translation>bu ayraçların içinde bir şey yok; koddaki ayraçlar tırnak içine alınır</translation>
    </message>
    <message>
        <source>brackets and minuses are nested deeper than %1 levels; take some away</source>
        <translation>ayraçlar ve eksiler %1 düzeyden derin iç içe; birkaçını kaldır</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>bu ayraç kapatılmamış</translation>
    </message>
    <message>
        <source>there are more than %1 words and conditions; use fewer</source>
        <translation>%1 sözcük ve koşuldan fazlası var; daha azını kullan</translation>
    </message>
    <message>
        <source>this is longer than %1 bytes; use fewer words</source>
        <translation>bu, %1 bayttan uzun; daha az sözcük kullan</translation>
    </message>
    <message>
        <source>tag: takes a tag, such as tag:n+1</source>
        <translation>tag: bir etiket alır, örneğin tag:n+1</translation>
    </message>
    <message>
        <source>path: takes the id of a path, such as path:weekend</source>
        <translation>path: bir yolun kimliğini alır, örneğin path:weekend</translation>
    </message>
    <message>
        <source>django: takes a version, such as django:5.2</source>
        <translation>django: bir sürüm alır, örneğin django:5.2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared, as in %1&lt;7 or %1&gt;=7</source>
        <translation>“%1” karşılaştırılır, örneğin %1&lt;7 ya da %1&gt;=7</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot;; the nearest is %2, and text with a sign in it goes in quotes</source>
        <translation>“%1” diye bir şey yok; en yakını %2, içinde işaret olan metin tırnak içine alınır</translation>
    </message>
    <message>
        <source>%1: takes %2</source>
        <translation>%1: şunu alır: %2</translation>
    </message>
    <message>
        <source>this is no %1; %2: takes %3</source>
        <translation>geçersiz %1; %2: şunu alır: %3</translation>
    </message>
    <message>
        <source>topic: takes the path of a topic, such as topic:orm or topic:orm/relations</source>
        <translation>topic: bir konunun yolunu alır, örneğin topic:orm ya da topic:orm/relations</translation>
    </message>
    <message>
        <source>graded: takes again, hard, good or easy, or a day such as graded:2026-11-20</source>
        <translation>graded: again, hard, good, easy ya da graded:2026-11-20 gibi bir gün alır</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is followed by a colon, as in %1:…</source>
        <translation>“%1” sonrasında iki nokta gelir, örneğin %1:…</translation>
    </message>
    <message>
        <source>%1 is compared with %2</source>
        <translation>%1 şununla karşılaştırılır: %2</translation>
    </message>
    <message>
        <source>there is no letter or digit in this to search for</source>
        <translation>bunda aranacak harf ya da rakam yok</translation>
    </message>
    <message>
        <source>a number of days from now, such as 7d, 12h, 2w, 1mo or 1y; -3d is three days ago</source>
        <translation>bugünden itibaren gün sayısı, örneğin 7d, 12h, 2w, 1mo ya da 1y; -3d üç gün öncesidir</translation>
    </message>
    <message>
        <source>a number of days, such as 10, 12h, 2w, 1mo or 1y</source>
        <translation>gün sayısı, örneğin 10, 12h, 2w, 1mo ya da 1y</translation>
    </message>
    <message>
        <source>a number, from 1 (easy) to 10 (hard)</source>
        <translation>1 (kolay) ile 10 (zor) arasında bir sayı</translation>
    </message>
    <message>
        <source>a share such as 0.9 or 90%</source>
        <translation>0.9 ya da 90% gibi bir pay</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>tam sayı</translation>
    </message>
    <message>
        <source>this is no text in UTF-8</source>
        <translation>bu, UTF-8 metin değil</translation>
    </message>
    <message>
        <source>What stands before the card in its file swallows it: a fence or comment there has no end; close it</source>
        <translation>Dosyasında karttan önce gelen şey onu yutuyor: oradaki bir kod bloğu ya da yorum kapanmıyor; onu kapat</translation>
    </message>
    <message>
        <source>A line that begins with ## begins another card; write #### for a heading within the answer</source>
        <translation>## ile başlayan satır başka bir kart başlatır; yanıtın içindeki başlık için #### yaz</translation>
    </message>
    <message>
        <source>A line that begins with ### begins a section of the card; write #### for a heading within the answer</source>
        <translation>### ile başlayan satır kartın bir bölümünü başlatır; yanıtın içindeki başlık için #### yaz</translation>
    </message>
    <message>
        <source>What was typed cannot be read as a card</source>
        <translation>Yazılan, kart olarak okunamıyor</translation>
    </message>
    <message>
        <source>The text would change another card of the file</source>
        <translation>Metin, dosyadaki başka bir kartı değiştirir</translation>
    </message>
    <message>
        <source>The question is missing</source>
        <translation>Soru eksik</translation>
    </message>
    <message>
        <source>The question is one line; what belongs to it and is longer goes into the answer</source>
        <translation>Soru tek satırdır; ona ait olan daha uzun şeyler yanıta yazılır</translation>
    </message>
    <message>
        <source>The answer is missing</source>
        <translation>Yanıt eksik</translation>
    </message>
    <message>
        <source>The topic is missing</source>
        <translation>Konu eksik</translation>
    </message>
    <message>
        <source>The card %1 is not in %2 any more, or has an error there</source>
        <translation>%1 kartı artık %2 içinde yok ya da orada hatalı</translation>
    </message>
    <message>
        <source>The card was changed in its file meanwhile</source>
        <translation>Kart bu arada kendi dosyasında değişti</translation>
    </message>
    <message>
        <source>There is no collection %1 any more, but there are backups of it</source>
        <translation>%1 koleksiyonu artık yok ama yedekleri var</translation>
    </message>
    <message>
        <source>%1 is the whole disk, and every .md file in it would be read as cards; name the folder of your cards instead</source>
        <translation>%1 diskin tamamı, içindeki her .md dosyası kart olarak okunur; onun yerine kartlarının klasörünü belirt</translation>
    </message>
    <message>
        <source>%1 holds all of your files, and every .md file in it would be read as cards; name the folder of your cards instead</source>
        <translation>%1 tüm dosyalarını içeriyor, içindeki her .md dosyası kart olarak okunur; onun yerine kartlarının klasörünü belirt</translation>
    </message>
    <message>
        <source>Could not move %1 to %2: one is a folder, the other a file</source>
        <translation>%1, %2 yerine taşınamadı: biri klasör, öteki dosya</translation>
    </message>
    <message>
        <source>Could not move %1: %2 is read already; remove one of the two</source>
        <translation>%1 taşınamadı: %2 zaten okunuyor; ikisinden birini kaldır</translation>
    </message>
    <message>
        <source>Could not write answers into %1: &quot;%2&quot; could not be read then; mend that first</source>
        <translation>%1 içine yanıtlar yazılamadı: o zaman “%2” okunamaz olurdu; önce onu düzelt</translation>
    </message>
    <message>
        <source>Could not write answers into %1: &quot;%2&quot; could not be read then (%3); mend that first</source>
        <translation>%1 içine yanıtlar yazılamadı: o zaman “%2” okunamaz olurdu (%3); önce onu düzelt</translation>
    </message>
    <message>
        <source>Could not write ids into %1: another program wrote it just now; try again</source>
        <translation>%1 içine kimlikler yazılamadı: başka bir program az önce ona yazdı; yeniden dene</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 artık yerinde yok</translation>
    </message>
    <message>
        <source>%1 changes all the time; close what writes it, then save again</source>
        <translation>%1 sürekli değişiyor; ona yazan programı kapat, sonra yeniden kaydet</translation>
    </message>
    <message>
        <source>Could not write %1; make room on its disk, or choose another place</source>
        <translation>%1 yazılamadı; diskinde yer aç ya da başka bir yer seç</translation>
    </message>
    <message>
        <source>%1 exists already, and was left as it is</source>
        <translation>%1 zaten var ve olduğu gibi bırakıldı</translation>
    </message>
    <message>
        <source>Could not write %1: it is a folder; name a file</source>
        <translation>%1 yazılamadı: klasör; bir dosya belirt</translation>
    </message>
    <message>
        <source>Chosen cards</source>
        <translation>Seçili kartlar</translation>
    </message>
    <message>
        <source>Phone screen</source>
        <translation>Telefon görüşmesi</translation>
    </message>
    <message>
        <source>Technical round</source>
        <translation>Teknik tur</translation>
    </message>
    <message>
        <source>Senior loop</source>
        <translation>Senior turu</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Davranışsal</translation>
    </message>
    <message>
        <source>Live coding</source>
        <translation>Canlı kodlama</translation>
    </message>
    <message>
        <source>strong no</source>
        <translation>kesin hayır</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>strong yes</source>
        <translation>kesin evet</translation>
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
        <translation>Düzey yanıtlarını izledi. %1 düzeyinde kaldı: junior pozisyonu için %2, mid için %3, senior için %4.</translation>
    </message>
    <message>
        <source>Mock interview</source>
        <translation>Deneme görüşmesi</translation>
    </message>
    <message>
        <source>no verdict: nothing was answered</source>
        <translation>karar yok: hiçbir soru yanıtlanmadı</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, 100 üzerinden %2</translation>
    </message>
    <message>
        <source>Abandoned after %1 of %2 questions</source>
        <translation>%1/%2 soru sonrası yarıda bırakıldı</translation>
    </message>
    <message>
        <source>Under way, %1 of %2 questions answered</source>
        <translation>Sürüyor, %1/%2 soru yanıtlandı</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>hiç çalıştırılmadı</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 check</source>
        <translation>%1/%2 denetim</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1/%2 denetim</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 çalıştırma</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 çalıştırma</translation>
    </message>
    <message>
        <source>first green %1</source>
        <translation>ilk yeşil %1</translation>
    </message>
    <message>
        <source>never green</source>
        <translation>hiç yeşil olmadı</translation>
    </message>
    <message>
        <source>%1 query</source>
        <translation>%1 sorgu</translation>
    </message>
    <message>
        <source>%1 queries</source>
        <translation>%1 sorgu</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>sonra değişti</translation>
    </message>
    <message>
        <source>%1 hint</source>
        <translation>%1 ipucu</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 ipucu</translation>
    </message>
    <message>
        <source>again</source>
        <translation>tekrar</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>zor</translation>
    </message>
    <message>
        <source>good</source>
        <translation>iyi</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>kolay</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>atlandı</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmedi</translation>
    </message>
    <message>
        <source>time up</source>
        <translation>süre doldu</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>yanıtlandı</translation>
    </message>
    <message>
        <source>%1, %2, %3 · rubric %4 · %5 of %6 · follow-ups %7 · %8</source>
        <translation>%1, %2, %3 · ölçüt listesi %4 · %5 / %6 · takip soruları %7 · %8</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Ölçüt listesi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Follow-ups survived</source>
        <translation>Yeterli takip yanıtları</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Kaçırılan: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Seçilen: %1</translation>
    </message>
    <message>
        <source>%1. Verdict: **%2**.</source>
        <translation>%1. Karar: **%2**.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Study these now</source>
        <translation>Bunları şimdi çalış</translation>
    </message>
    <message>
        <source>en</source>
        <translation>tr</translation>
    </message>
    <message>
        <source>Could not make a folder for temporary files in %1; make room there, or name another place in TMPDIR</source>
        <translation>%1 içinde geçici dosyalar için klasör oluşturulamadı; orada yer açın ya da TMPDIR ile başka bir yer gösterin</translation>
    </message>
    <message>
        <source>the recording cannot be read, %1: %2</source>
        <translation>kayıt okunamıyor, %1: %2</translation>
    </message>
    <message>
        <source>the recording cannot be written, %1: %2</source>
        <translation>kayıt yazılamıyor, %1: %2</translation>
    </message>
    <message>
        <source>the recording cannot be written, %1: %2; free some space</source>
        <translation>kayıt yazılamıyor, %1: %2; biraz yer açın</translation>
    </message>
    <message>
        <source>the sound cannot be written to %1; is the disk full?</source>
        <translation>ses %1 dosyasına yazılamıyor; disk dolu mu?</translation>
    </message>
    <message>
        <source>Recorded: nobody speaks in it</source>
        <translation>Kaydedildi: içinde kimse konuşmuyor</translation>
    </message>
    <message>
        <source>Spoken: first word after %1 s · longest pause %2 s · %3 silence</source>
        <translation>Sesli: ilk söz %1 sn sonra · en uzun duraklama %2 sn · %3 sessizlik</translation>
    </message>
    <message>
        <source>Speaking: %1 of the target time · longest pause %2 s · %3 silence</source>
        <translation>Konuşma: hedef sürenin %1 kadarı · en uzun duraklama %2 sn · %3 sessizlik</translation>
    </message>
</context>
</TS>
