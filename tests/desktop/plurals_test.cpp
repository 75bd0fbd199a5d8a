#include "support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace {

QString text_of(const QString& name) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The texts with a number that `Tr` is asked for in one room of the desktop, literals of several lines as one.
QStringList plurals_in(const QString& code) {
    static const QRegularExpression call(QStringLiteral(R"(Tr::tr\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+))"));
    static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QStringList texts;
    for (const QRegularExpressionMatch& found : call.globalMatch(code)) {
        QString text;
        for (const QRegularExpressionMatch& part : literal.globalMatch(found.captured(1)))
            text += part.captured(1);
        if (text.contains(QStringLiteral("%Ln")) || text.contains(QStringLiteral("%n")))
            texts += text.replace(QStringLiteral("\\\""), QStringLiteral("\""));
    }
    return texts;
}

/// Context and source of each text that has its singular and its plural.
QSet<QString> translated() {
    QSet<QString> all;
    QXmlStreamReader reader(text_of(QStringLiteral(GREENROOM_SOURCE "/resources/translations/greenroom_en.ts")));
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QStringLiteral("name"))
            context = reader.readElementText();
        else if (reader.isStartElement() && reader.name() == QStringLiteral("source"))
            all += context + QLatin1Char('|') + reader.readElementText();
    }
    REQUIRE_FALSE(reader.hasError());
    return all;
}

} // namespace

TEST_CASE("every text with a number has its singular and its plural in English") {
    const QString desktop = QStringLiteral(GREENROOM_SOURCE "/src/desktop");
    const QSet<QString> known = translated();
    QStringList missing;
    int found = 0;
    for (QDirIterator files(desktop, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString name = files.next();
        const QString room = name.mid(desktop.size() + 1).section(QLatin1Char('/'), 0, 0);
        for (const QString& text : plurals_in(text_of(name))) {
            ++found;
            if (!known.contains(QStringLiteral("greenroom::desktop::%1|%2").arg(room, text)))
                missing += room + QStringLiteral(": ") + text;
        }
    }
    CHECK(found > 50);
    CHECK(missing.join(QLatin1Char('\n')).toStdString() == "");
}
