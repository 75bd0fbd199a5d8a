#include "desktop/card/spoken.h"

#include "cards/parse/exercise.h"

namespace greenroom::desktop {
namespace {

QString joined(QStringList parts) {
    parts.removeAll({});
    return parts.join(u' ');
}

} // namespace

QString spoken_text(const std::string& markdown, GapView view) {
    return QString::fromStdString(to_plain_text(markdown, view)).simplified();
}

QString spoken_question(const Card& card, Gaps gaps, const QStringList& options) {
    const GapView view{card.gap, gaps};
    const QString below = card.kind == Kind::Exercise ? spoken_text(read_exercise(card).task)
                                                      : spoken_text(card.prompt, view);
    return joined(QStringList{spoken_text(card.question, view), below} + options);
}

QString spoken_answer(const Card& card) {
    return joined({spoken_text(card.one_sentence), spoken_text(card.solution), spoken_text(card.answer)});
}

} // namespace greenroom::desktop
