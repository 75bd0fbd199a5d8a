#include "desktop/card_words.h"

#include <QCoreApplication>

namespace greenroom::desktop {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("CardWords", text); }

} // namespace

QString word_for(Level level) {
    switch (level) {
    case Level::Junior:
        return translated("junior");
    case Level::Mid:
        return translated("mid");
    case Level::Senior:
        break;
    }
    return translated("senior");
}

QString word_for(Kind kind) {
    switch (kind) {
    case Kind::Open:
        return translated("open");
    case Kind::Choice:
        return translated("choice");
    case Kind::Cloze:
        return translated("cloze");
    case Kind::Typed:
        break;
    }
    return translated("typed");
}

QString topic_group_title(const std::string& path) {
    const QString part = QString::fromStdString(path.substr(0, path.find('/')));
    // What is short is an abbreviation: ORM, DRF, API.
    return part.size() <= 3 ? part.toUpper()
                            : part.left(1).toUpper() + part.mid(1).replace(QLatin1Char('-'), QLatin1Char(' '));
}

} // namespace greenroom::desktop
