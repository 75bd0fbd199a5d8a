// What translators are given, and which languages come of it.
#include "desktop/base/formats.h"
#include "desktop/base/language.h"
#include "desktop/base/words.h"
#include "desktop/qt_catch.h"
#include "records/store_error.h"
#include "support/scratch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

const QString folder = QStringLiteral(GREENROOM_SOURCE "/resources/translations/");

/// A text with its translation, or the forms of it.
struct Entry {
    QString context, source, disambiguation;
    QStringList translations;
    bool unfinished = false;

    QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + disambiguation; }
};

std::vector<Entry> entries_of(const QString& name) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    std::vector<Entry> entries;
    QString context;
    bool has_forms = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QStringLiteral("name"))
            context = reader.readElementText();
        else if (reader.name() == QStringLiteral("message")) {
            entries.push_back({context, {}, {}, {}});
            has_forms = reader.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
        } else if (reader.name() == QStringLiteral("source"))
            entries.back().source = reader.readElementText();
        else if (reader.name() == QStringLiteral("comment"))
            entries.back().disambiguation = reader.readElementText();
        else if (reader.name() == QStringLiteral("translation")) {
            entries.back().unfinished =
                reader.attributes().value(QStringLiteral("type")) == QStringLiteral("unfinished");
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            entries.back().translations += has_forms ? text.trimmed() : text; // the forms stand in lines of their own
        }
    }
    REQUIRE_FALSE(reader.hasError());
    return entries;
}

QStringList keys_of(const QString& name) {
    QStringList keys;
    for (const Entry& entry : entries_of(name))
        keys += entry.key();
    keys.sort();
    return keys;
}

/// What there is to translate in the sources, as extracted just now.
QString extracted(const Scratch& scratch, const QStringList& options) {
    const QString file = QString::fromStdString((scratch / "greenroom_xx.ts").string());
    QFile::remove(file);
    QProcess extract;
    extract.start(folder + QStringLiteral("extract"), options + QStringList(file));
    REQUIRE(extract.waitForFinished(120'000));
    REQUIRE(extract.exitCode() == 0);
    return file;
}

QStringList translated_languages() {
    QStringList codes;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("greenroom_*.ts")}))
        codes += file.mid(10).chopped(3);
    return codes;
}

QString file_of(const QString& code) { return folder + QStringLiteral("greenroom_%1.ts").arg(code); }

QStringList difference(const QStringList& all, const QStringList& without) {
    QStringList left;
    for (const QString& one : all)
        if (!without.contains(one))
            left += one;
    return left;
}

/// The places of a text: %1 to %9, and that of its number.
QStringList places_of(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(?:[1-9]|L?n)"));
    QStringList places;
    for (const QRegularExpressionMatch& found : place.globalMatch(text))
        places += found.captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

} // namespace

TEST_CASE("translators are given every text of the sources, and none that is gone: ./dev translations") {
    const Scratch scratch;
    const QStringList all = keys_of(extracted(scratch, {}));
    CHECK(all.size() > 1300);
    for (const QString& code : translated_languages()) {
        if (code == QStringLiteral("en"))
            continue;
        INFO(code.toStdString());
        const QStringList given = keys_of(file_of(code));
        CHECK(difference(all, given).join(QLatin1Char('\n')) == QString());
        CHECK(difference(given, all).join(QLatin1Char('\n')) == QString());
    }
}

TEST_CASE("each text to translate is found where the program looks for it") {
    const Scratch scratch;
    QStringList contexts;
    for (const Entry& entry : entries_of(extracted(scratch, {})))
        if (!entry.context.startsWith(QStringLiteral("greenroom::desktop::")) &&
            entry.context != QString::fromLatin1(English::context))
            contexts += entry.key();
    CHECK(contexts.join(QLatin1Char('\n')) == QString());
}

TEST_CASE("every text with a number has its singular and its plural in English: ./dev translations") {
    const Scratch scratch;
    const QStringList all = keys_of(extracted(scratch, {QStringLiteral("-pluralonly")}));
    CHECK(all.size() > 50);
    CHECK(difference(all, keys_of(file_of(QStringLiteral("en")))).join(QLatin1Char('\n')) == QString());
    for (const Entry& entry : entries_of(file_of(QStringLiteral("en"))))
        if (entry.unfinished)
            FAIL_CHECK(entry.key().toStdString());
}

TEST_CASE("a translation has the places of its English, and begins and ends as it does") {
    const auto blank = [](const QString& text, bool end) {
        return !text.isEmpty() && (end ? text.back() : text.front()).isSpace();
    };
    for (const QString& code : translated_languages())
        for (const Entry& entry : entries_of(file_of(code))) {
            if (entry.unfinished)
                continue;
            INFO(code.toStdString() + ": " + entry.key().toStdString());
            const QString text = entry.translations.join(QString()).trimmed();
            CHECK_FALSE(text.isEmpty());
            CHECK(places_of(entry.translations.join(QString())) == places_of(entry.source));
            if (places_of(entry.source).filter(QStringLiteral("n")).isEmpty()) {
                CHECK(blank(entry.translations.front(), false) == blank(entry.source, false));
                CHECK(blank(entry.translations.front(), true) == blank(entry.source, true));
            }
        }
}

TEST_CASE("the window offers English and those languages whose translation is whole") {
    QStringList whole, offered;
    for (const QString& code : translated_languages()) {
        const std::vector<Entry> entries = entries_of(file_of(code));
        if (std::ranges::none_of(entries, &Entry::unfinished))
            whole += code;
    }
    for (const Language& language : languages())
        offered += language.code;
    offered.sort();
    CHECK(offered.contains(QStringLiteral("en")));
    CHECK(offered == whole);
}

TEST_CASE("a language with one text to be translated is left out, and one without is not") {
    const Scratch scratch;
    const std::string begin = "<TS><context><name>a</name><message><source>b</source>";
    scratch.write("greenroom_aa.ts", begin + "<translation>c</translation></message></context></TS>\n");
    scratch.write("greenroom_bb.ts", begin +
                                         "<translation>c</translation></message>\n<message><source>d</source>"
                                         "<translation type=\"unfinished\"></translation></message></context></TS>\n");
    scratch.write("say.cmake", "include(" GREENROOM_SOURCE "/resources/translations.cmake)\n"
                               "greenroom_whole_translations(${CMAKE_CURRENT_LIST_DIR} whole aa bb)\n"
                               "file(WRITE ${CMAKE_CURRENT_LIST_DIR}/said \"${whole}\")\n");
    QProcess cmake;
    cmake.start(QStringLiteral(CMAKE_PROGRAM),
                {QStringLiteral("-P"), QString::fromStdString((scratch / "say.cmake").string())});
    REQUIRE(cmake.waitForFinished(60'000));
    QFile said(QString::fromStdString((scratch / "said").string()));
    REQUIRE(said.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(said.readAll()) == QString::fromStdString((scratch / "greenroom_aa.ts").string()));
}

TEST_CASE("the window speaks the chosen language, else the first of the system's that it can, else English") {
    const QString english = QStringLiteral("en");
    CHECK(language_for(QString(), {}) == english);
    CHECK(language_for(QStringLiteral("xx"), {QStringLiteral("xx-XX")}) == english);
    CHECK(language_for(english, {QStringLiteral("de-DE")}) == english);
    for (const Language& language : languages()) {
        INFO(language.code.toStdString());
        CHECK(language_for(language.code, {QStringLiteral("en-GB")}) == language.code);
        CHECK(language_for(QString(), {QStringLiteral("xx"), language.code + QStringLiteral("-CH"), english}) ==
              language.code);
        CHECK_FALSE(language.name.isEmpty());
    }
}

TEST_CASE("days and months are named in the language of the window, numbers as the country writes them") {
    const QLocale germany(QLocale::German, QLocale::Germany);
    const QLocale english = locale_of_window(germany, QStringLiteral("en"));
    CHECK(english.toString(QDate(2026, 3, 5), QStringLiteral("dddd d MMMM")) == QLatin1String("Thursday 5 March"));
    CHECK(english.toString(1234.5, 'f', 1) == QLatin1String("1.234,5"));
    CHECK(locale_of_window(germany, QStringLiteral("de")) == germany);
    const QLocale austria = locale_of_window(QLocale(QLocale::English, QLocale::Austria), QStringLiteral("de"));
    CHECK(austria.toString(QDate(2026, 1, 5), QStringLiteral("MMMM")) == QStringLiteral("Jänner"));
}

namespace {

/// Says the engine's words backwards, and dates in another order.
class Backwards : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int) const override {
        if (qstrcmp(context, English::context) == 0)
            return QStringLiteral("%1 <- ") + QString::fromUtf8(source).section(QLatin1Char('%'), 0, 0);
        return qstrcmp(disambiguation, "date") == 0 ? QStringLiteral("yyyy MM dd") : QString();
    }
};

} // namespace

TEST_CASE("what the engine says is said in the language of the window, errors too") {
    Backwards backwards;
    QCoreApplication::installTranslator(&backwards);
    CHECK(words_of(English::tr("Could not open %1").arg("a.md")) == QStringLiteral("a.md <- Could not open "));
    CHECK(words_of(StoreError(English::tr("Could not open %1").arg("a.md"))) ==
          QStringLiteral("a.md <- Could not open "));
    CHECK(words_of(std::runtime_error("as it is")) == QStringLiteral("as it is"));
    CHECK(date_text(QDate(2026, 11, 20), DateForm::Whole) == QStringLiteral("2026 11 20"));
    QCoreApplication::removeTranslator(&backwards);
}
