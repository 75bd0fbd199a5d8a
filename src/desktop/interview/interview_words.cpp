#include "desktop/interview/interview_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace greenroom::desktop {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("InterviewWords", text); }

QString length_text(const InterviewLength& length) {
    return length.unit == InterviewLength::Unit::Minutes ? translated("%1 minutes").arg(length.count)
                                                         : translated("%1 questions").arg(length.count);
}

QString name_of(InterviewFilter filter) {
    switch (filter) {
    case InterviewFilter::Format:
        return translated("the format");
    case InterviewFilter::Topics:
        return translated("the topics");
    case InterviewFilter::Levels:
        return translated("the levels");
    case InterviewFilter::Tags:
        break;
    }
    return translated("the stories");
}

QString questions_text(int count) {
    return count == 1 ? translated("1 question") : translated("%1 questions").arg(count);
}

// The two filters whose dropping gives most.
QString loosening_text(const InterviewDraw& draw) {
    QStringList ways;
    for (const RelaxedFilter& loosening : draw.loosenings)
        if (ways.size() < 2)
            ways += translated("%1 (%2)").arg(name_of(loosening.filter), questions_text(loosening.questions));
    if (ways.isEmpty())
        return translated("The deck has no more that fit.");
    return translated("More would fit without %1.").arg(ways.join(translated(" or ")));
}

} // namespace

QString name_of(InterviewFormat format) {
    switch (format) {
    case InterviewFormat::Conversation:
        return translated("Conversation");
    case InterviewFormat::Test:
        return translated("Technical test");
    case InterviewFormat::Mixed:
        break;
    }
    return translated("Mixed");
}

QString name_of(Level level) {
    switch (level) {
    case Level::Junior:
        return translated("Junior");
    case Level::Mid:
        return translated("Mid");
    case Level::Senior:
        break;
    }
    return translated("Senior");
}

QString name_of(InterviewPace pace) {
    return pace == InterviewPace::Strict ? translated("Strict: time up moves on")
                                         : translated("Relaxed: overtime counts");
}

QString name_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::StrongNo:
        return translated("Strong no");
    case Verdict::No:
        return translated("No");
    case Verdict::Yes:
        return translated("Yes");
    case Verdict::StrongYes:
        break;
    }
    return translated("Strong yes");
}

QString title_of(const InterviewPlan& plan) {
    return plan.title.empty() ? translated("Mock interview") : QString::fromStdString(plan.title);
}

QString summary_of(const InterviewPlan& plan) {
    QStringList parts{plan.tags.empty() ? name_of(plan.format) : translated("Your own stories")};
    QStringList levels;
    for (const Level level : plan.levels)
        levels += name_of(level).toLower();
    if (!levels.isEmpty())
        parts += levels.join(translated(" and "));
    parts += length_text(plan.length);
    if (plan.pace == InterviewPace::Strict)
        parts += translated("strict");
    return parts.join(translated(", "));
}

QString draw_text(const InterviewDraw& draw, int topics) {
    if (draw.cards.empty())
        return nothing_text(draw);
    const auto minutes = std::max<std::int64_t>(1, std::chrono::round<std::chrono::minutes>(draw.planned).count());
    const QString drawn = translated("%1, about %2, over %3")
                              .arg(questions_text(static_cast<int>(draw.cards.size())),
                                   minutes == 1 ? translated("1 minute") : translated("%1 minutes").arg(minutes),
                                   topics == 1 ? translated("1 topic") : translated("%1 topics").arg(topics));
    return draw.fewer ? translated("Only %1. %2").arg(drawn, loosening_text(draw)) : drawn;
}

QString nothing_text(const InterviewDraw& draw) {
    return draw.loosenings.empty() ? translated("No card matches, whichever filter is dropped: the deck is empty, or "
                                                "several filters have to be loosened together.")
                                   : translated("No card matches. %1").arg(loosening_text(draw));
}

} // namespace greenroom::desktop
