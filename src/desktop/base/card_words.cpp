#include "desktop/base/card_words.h"

#include "cards/render/blocks.h"

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

QString plain_question(const std::string& markdown, int gap) {
    return QString::fromStdString(to_plain_text(markdown, {gap, Gaps::Hidden})).simplified();
}

QString topic_group_title(const std::string& part) {
    const QString name = QString::fromStdString(part);
    // What is short is an abbreviation: ORM, DRF, API.
    return name.size() <= 3 ? name.toUpper()
                            : name.left(1).toUpper() + name.mid(1).replace(QLatin1Char('-'), QLatin1Char(' '));
}

QString title_of(const TopicReadiness& standing) {
    if (!standing.title.empty())
        return QString::fromStdString(standing.title);
    return topic_group_title(standing.path.substr(standing.path.rfind('/') + 1));
}

} // namespace greenroom::desktop
