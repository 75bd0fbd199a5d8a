#include "desktop/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace greenroom::desktop {
namespace {

const QString english = QStringLiteral("en");

QString file_of(const QString& language) { return QStringLiteral(":/translations/greenroom_%1.qm").arg(language); }

void install(QCoreApplication& app, const QString& file) {
    auto* words = new QTranslator(&app);
    if (words->load(file))
        QCoreApplication::installTranslator(words);
}

QString own_name(const QString& language) {
    // Some languages write their own name small.
    const QString name = QLocale(language).nativeLanguageName();
    return language == english ? QStringLiteral("English") : name.left(1).toUpper() + name.mid(1);
}

} // namespace

std::vector<Language> languages() {
    std::vector<Language> all;
    for (const QString& file : QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("greenroom_*.qm")})) {
        const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        all.push_back({code, own_name(code)});
    }
    std::ranges::sort(
        all, [](const Language& one, const Language& other) { return one.name.localeAwareCompare(other.name) < 0; });
    return all;
}

QString language_for(const QString& chosen, const QStringList& system_languages) {
    for (const QString& asked : QStringList(chosen) + system_languages) {
        const QString language = asked.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (!language.isEmpty() && QFile::exists(file_of(language)))
            return language;
    }
    return english;
}

void install_translations(QCoreApplication& app, const QString& chosen) {
    const QString language = language_for(chosen, QLocale::system().uiLanguages());
    // What Qt itself says, in its menus and dialogs, where the system has that.
    if (language != english)
        install(app,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(language));
    install(app, file_of(language));
    QLocale::setDefault(locale_of_window(QLocale::system(), language));
}

QLocale locale_of_window(const QLocale& system, const QString& language) {
    // Not the system's own, which may name days in yet another language.
    return QLocale(QLocale::codeToLanguage(language), system.territory());
}

} // namespace greenroom::desktop
