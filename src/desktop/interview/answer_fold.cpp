#include "desktop/interview/answer_fold.h"

#include "cards/render/blocks.h"
#include "desktop/base/elapsed_text.h"
#include "desktop/base/grade_text.h"
#include "desktop/card/prose_view.h"
#include "desktop/widgets/collapsible.h"
#include "desktop/widgets/collapsible_header.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/theme.h"

#include <QVBoxLayout>

#include <cmath>

namespace greenroom::desktop {
namespace {

QString outcome_text(const QuestionReport& question) {
    switch (question.outcome) {
    case AnswerOutcome::Skipped:
        return AnswerFold::tr("skipped");
    case AnswerOutcome::Unknown:
        return AnswerFold::tr("not known");
    case AnswerOutcome::TimeUp:
        return AnswerFold::tr("time up");
    case AnswerOutcome::Answered:
        break;
    }
    return question.grade ? name_of(*question.grade) : QString();
}

QString worth_text(const QuestionReport& question) {
    QStringList parts{outcome_text(question),
                      AnswerFold::tr("%1 % of the rubric").arg(std::lround(question.share * 100)),
                      AnswerFold::tr("%1 of %2").arg(elapsed_text(question.elapsed), elapsed_text(question.target))};
    if (question.follow_ups.asked > 0)
        parts += AnswerFold::tr("%1 of %2 follow-ups").arg(question.follow_ups.survived).arg(question.follow_ups.asked);
    parts += AnswerFold::tr("%1 points").arg(std::lround(question.points));
    return parts.join(QStringLiteral("  ·  "));
}

QString list_html(const QString& heading, const QStringList& items) {
    if (items.isEmpty())
        return {};
    return QStringLiteral("<p><b>%1</b></p><ul><li>%2</li></ul>").arg(heading, items.join(QStringLiteral("</li><li>")));
}

QString details_html(const QuestionReport& question) {
    QStringList missed;
    for (const std::string& point : question.missed)
        missed += QString::fromStdString(to_inline_html(point));
    QStringList chosen;
    for (const int place : question.chosen)
        chosen += QString::fromStdString(to_inline_html(question.card.options[static_cast<std::size_t>(place)].text));
    QStringList right;
    for (const Option& option : question.card.options)
        if (option.right)
            right += QString::fromStdString(to_inline_html(option.text));
    QString html = list_html(AnswerFold::tr("Missed"), missed) + list_html(AnswerFold::tr("Chosen"), chosen) +
                   list_html(AnswerFold::tr("Right"), right);
    if (!question.text.empty())
        html += QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                    .arg(AnswerFold::tr("Written"), QString::fromStdString(question.text)
                                                        .toHtmlEscaped()
                                                        .replace(QLatin1Char('\n'), QLatin1String("<br>")));
    return html.isEmpty() ? QStringLiteral("<p>%1</p>").arg(AnswerFold::tr("Nothing was missed.")) : html;
}

} // namespace

AnswerFold::AnswerFold(const Theme& theme, const QuestionReport& question, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString title =
        QString::fromStdString(to_inline_html(question.card.question, {question.card.gap, Gaps::Shown}));
    auto* heading = new CollapsibleHeader(theme, tr("%1. %2").arg(question.place + 1).arg(title), this);
    column->addWidget(heading);
    auto* worth = make_label("small", worth_text(question), this);
    worth->setContentsMargins(theme.px(20), 0, 0, 0);
    column->addWidget(worth);
    auto* fold = new Collapsible(make_details(theme, question), this);
    column->addWidget(fold);
    connect(heading, &QAbstractButton::toggled, fold, [fold](bool open) { open ? fold->open() : fold->close(); });
}

QWidget* AnswerFold::make_details(const Theme& theme, const QuestionReport& question) {
    auto* details = new QWidget(this);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(theme.px(20), 4, 0, 8);
    auto* text = new ProseView(theme, TextRole::Prose, {}, details);
    text->show_html(details_html(question));
    column->addWidget(text);
    return details;
}

} // namespace greenroom::desktop
