#pragma once

#include <QLocale>
#include <QString>

#include <vector>

class QCoreApplication;

namespace greenroom::desktop {

/// A language that the window can speak.
struct Language {
    QString code; ///< "de"
    QString name; ///< in itself: "Deutsch"
};

/// English, and every language that is built in: those whose translation is whole. In the order of their names.
std::vector<Language> languages();

/// The code of the language to speak: the chosen one where it is built in, else the first that the system asks for and
/// that is. An empty choice follows the system; English is there always.
QString language_for(const QString& chosen, const QStringList& system_languages);

/// Makes the window's words, its plurals and its dates known in the language for a choice; to be called once, before
/// anything is worded.
void install_translations(QCoreApplication& app, const QString& chosen = {});

/// A language as it is written in the system's country.
QLocale locale_of_window(const QLocale& system, const QString& language);

} // namespace greenroom::desktop
