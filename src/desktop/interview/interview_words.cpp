#include "desktop/interview/interview_words.h"

#include "desktop/base/formats.h"
#include "desktop/interview/tr.h"
#include "messages/message.h"

#include "records/instant.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace greenroom::desktop {
namespace {

QString questions_text(int count) { return Tr::tr("%Ln question(s)", nullptr, count); }

QString length_text(const InterviewLength& length) {
    return length.unit == InterviewLength::Unit::Minutes ? Tr::tr("%Ln minute(s)", nullptr, length.count)
                                                         : questions_text(length.count);
}

QString name_of(InterviewFilter filter) {
    switch (filter) {
    case InterviewFilter::Format:
        return Tr::tr("the format");
    case InterviewFilter::Topics:
        return Tr::tr("the topics");
    case InterviewFilter::Levels:
        return Tr::tr("the levels");
    case InterviewFilter::Tags:
        break;
    }
    return Tr::tr("the stories");
}

// The two filters that give most when they are dropped.
QString relaxing_text(const InterviewDraw& draw) {
    QStringList ways;
    for (const RelaxedFilter& relaxed : draw.loosenings)
        if (ways.size() < 2)
            ways += Tr::tr("%1 (%2)").arg(name_of(relaxed.filter), questions_text(relaxed.questions));
    if (ways.isEmpty())
        return Tr::tr("No more cards match.");
    return Tr::tr("More would match without %1.").arg(ways.join(Tr::tr(" or ")));
}

} // namespace

QString name_of(InterviewFormat format) {
    switch (format) {
    case InterviewFormat::Conversation:
        return Tr::tr("Conversation");
    case InterviewFormat::Test:
        return Tr::tr("Technical test");
    case InterviewFormat::LiveCoding:
        return Tr::tr("Live coding");
    case InterviewFormat::Mixed:
        break;
    }
    return Tr::tr("Mixed");
}

QString name_of(Level level) {
    switch (level) {
    case Level::Junior:
        return Tr::tr("Junior");
    case Level::Mid:
        return Tr::tr("Mid");
    case Level::Senior:
        break;
    }
    return Tr::tr("Senior");
}

QString name_of(InterviewPace pace) {
    return pace == InterviewPace::Strict ? Tr::tr("Strict: time up moves on") : Tr::tr("Relaxed: overtime counts");
}

QString name_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::StrongNo:
        return Tr::tr("Strong no");
    case Verdict::No:
        return Tr::tr("No");
    case Verdict::Yes:
        return Tr::tr("Yes");
    case Verdict::StrongYes:
        break;
    }
    return Tr::tr("Strong yes");
}

QString title_of(const InterviewPlan& plan) {
    // What is stored is English; a title that the learner gave is nobody's to translate, and stays as it is.
    return plan.title.empty() ? Tr::tr("Mock interview")
                              : QCoreApplication::translate(English::context, plan.title.c_str());
}

QString summary_of(const InterviewPlan& plan) {
    QStringList parts{!plan.tags.empty()                           ? Tr::tr("Your own stories")
                      : plan.format == InterviewFormat::LiveCoding ? Tr::tr("Exercises on a real Django")
                                                                   : name_of(plan.format)};
    QStringList levels;
    for (const Level level : plan.levels)
        levels += word_for(level);
    if (!levels.isEmpty())
        parts += levels.join(Tr::tr(" and "));
    parts += length_text(plan.length);
    if (plan.pace == InterviewPace::Strict)
        parts += Tr::tr("strict");
    return parts.join(Tr::tr(", "));
}

QString begun_text(const InterviewRecord& record, std::chrono::seconds offset) {
    const qint64 local = to_milliseconds(record.started + offset);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(local, QTimeZone::utc()),
                              Tr::tr("d MMM yyyy, HH:mm", "date"));
}

QString draw_text(const InterviewDraw& draw, int topics) {
    if (draw.cards.empty())
        return nothing_text(draw);
    const auto minutes = std::max<std::int64_t>(1, std::chrono::round<std::chrono::minutes>(draw.planned).count());
    const QString drawn =
        Tr::tr("%1, about %2, over %3")
            .arg(questions_text(static_cast<int>(draw.cards.size())),
                 Tr::tr("%Ln minute(s)", nullptr, static_cast<int>(minutes)), Tr::tr("%Ln topic(s)", nullptr, topics));
    return draw.fewer ? Tr::tr("Only %1. %2").arg(drawn, relaxing_text(draw)) : drawn;
}

QString nothing_text(const InterviewDraw& draw) {
    return draw.loosenings.empty() ? Tr::tr("No card matches, whichever filter is dropped: there are no cards, or "
                                            "several filters have to be relaxed together.")
                                   : Tr::tr("No card matches. %1").arg(relaxing_text(draw));
}

CodeBlock block_of(const CodeAnswer& code) {
    return {.language = "python", .text = code.text.substr(0, code.text.find_last_not_of('\n') + 1)};
}

QString runs_text(const CodeAnswer& code) {
    QStringList parts;
    if (code.runs == 0) {
        parts += Tr::tr("never run");
    } else {
        parts += Tr::tr("%1 of %2 checks").arg(code.passed).arg(code.checks);
        parts += Tr::tr("%Ln run(s)", nullptr, code.runs);
        parts +=
            code.first_green ? Tr::tr("first green %1").arg(elapsed_text(*code.first_green)) : Tr::tr("never green");
        parts += Tr::tr("%Ln query(ies)", nullptr, code.queries);
        if (code.changed)
            parts += Tr::tr("changed since");
    }
    if (code.hints > 0)
        parts += Tr::tr("%Ln hint(s)", nullptr, code.hints);
    return parts.join(QStringLiteral("  ·  "));
}

QString standing_text(const InterviewReport& report) {
    const auto given = report.questions.size();
    if (report.record.state == InterviewState::Abandoned)
        return Tr::tr("Abandoned after %1 of %Ln question(s)", nullptr, report.asked).arg(given);
    if (report.record.state == InterviewState::Open)
        return Tr::tr("Under way, %1 of %Ln question(s) answered", nullptr, report.asked).arg(given);
    return Tr::tr("Finished");
}

namespace {

/// A verdict within a sentence: "For a junior post that is a strong no".
QString verdict_within(Verdict verdict) {
    switch (verdict) {
    case Verdict::StrongNo:
        return Tr::tr("strong no");
    case Verdict::No:
        return Tr::tr("no");
    case Verdict::Yes:
        return Tr::tr("yes");
    case Verdict::StrongYes:
        break;
    }
    return Tr::tr("strong yes");
}

} // namespace

QString level_text(const SettledLevel& settled) {
    return Tr::tr(
               "The level followed your answers and settled at %1. For a junior post that is a %2, for mid a %3, for "
               "senior a %4.")
        .arg(word_for(settled.level), verdict_within(settled.verdicts[0]), verdict_within(settled.verdicts[1]),
             verdict_within(settled.verdicts[2]));
}

} // namespace greenroom::desktop
