#include "desktop/progress/charts.h"

#include "desktop/base/formats.h"
#include "desktop/progress/tr.h"
#include "records/review.h"

namespace greenroom::desktop {
namespace {

QString remedy_text(LeechRemedy remedy) {
    switch (remedy) {
    case LeechRemedy::Split:
        return Tr::tr("Split it: it asks for many things at once");
    case LeechRemedy::Note:
        return Tr::tr("Write a note: what makes it different from similar cards?");
    case LeechRemedy::Reword:
        return Tr::tr("Reword it: the note did not help");
    case LeechRemedy::Suspend:
        return Tr::tr("Suspend it and come back later");
    case LeechRemedy::None:
        break;
    }
    return Tr::tr("Suspended");
}

} // namespace

ChartContent leech_chart(const std::vector<Leech>& leeches) {
    ChartContent content;
    content.form = ChartContent::Form::Table;
    content.table.columns = {Tr::tr("Question"), Tr::tr("What may help"), Tr::tr("Lapses"), Tr::tr("Reviews"),
                             Tr::tr("Topic")};
    for (const Leech& leech : leeches)
        content.table.rows += {plain_question(leech.card.question, leech.card.gap), remedy_text(leech.remedy),
                               QString::number(leech.card.lapses), QString::number(leech.card.reviews),
                               QString::fromStdString(leech.card.topic_title)};
    if (leeches.empty())
        content.empty = Tr::tr("No leeches. A card that lapses %1 times is listed "
                               "here, with what may help.")
                            .arg(leech_lapses);
    content.words =
        Tr::tr("%Ln card(s) lapsed %1 times or more.", nullptr, static_cast<int>(leeches.size())).arg(leech_lapses);
    return content;
}

} // namespace greenroom::desktop
