#include "desktop/progress/leech_chart.h"

#include "desktop/base/card_words.h"
#include "desktop/progress/chart_axes.h"
#include "records/review.h"

#include <QCoreApplication>

namespace greenroom::desktop {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("LeechChart", text); }

QString remedy_text(LeechRemedy remedy) {
    switch (remedy) {
    case LeechRemedy::Split:
        return translated("Split it: it asks for many things at once");
    case LeechRemedy::Note:
        return translated("Write a note: what tells it from its neighbours?");
    case LeechRemedy::Reword:
        return translated("Ask it in other words: the note did not help");
    case LeechRemedy::Suspend:
        return translated("Suspend it and come back later");
    case LeechRemedy::None:
        break;
    }
    return translated("Suspended");
}

} // namespace

ChartContent leech_chart(const std::vector<Leech>& leeches) {
    ChartContent content;
    content.form = ChartContent::Form::Table;
    content.table.columns = {translated("Question"), translated("What may help"), translated("Lapses"),
                             translated("Reviews"), translated("Topic")};
    for (const Leech& leech : leeches)
        content.table.rows += {plain_question(leech.card.question, leech.card.gap), remedy_text(leech.remedy),
                               QString::number(leech.card.lapses), QString::number(leech.card.reviews),
                               QString::fromStdString(leech.card.topic_title)};
    if (leeches.empty())
        content.empty = translated("No leeches. A card that is forgotten %1 times after having been recalled is listed "
                                   "here, with what may help.")
                            .arg(leech_lapses);
    content.words = leeches.size() == 1 ? translated("1 card was forgotten %1 times or more.").arg(leech_lapses)
                                        : translated("%1 cards were forgotten %2 times or more.")
                                              .arg(number_text(static_cast<double>(leeches.size())))
                                              .arg(leech_lapses);
    return content;
}

} // namespace greenroom::desktop
