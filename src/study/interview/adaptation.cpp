#include "study/interview/adaptation.h"

#include "study/interview/draw.h"
#include "study/interview/shape.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr int answers_in_a_row = 2;

std::vector<Level> levels_of(const InterviewPlan& plan) {
    std::vector<Level> levels =
        plan.levels.empty() ? std::vector{Level::Junior, Level::Mid, Level::Senior} : plan.levels;
    std::ranges::sort(levels);
    return levels;
}

/// What a drawn question says of itself, as a candidate would.
InterviewCandidate candidate_of(const AskedQuestion& question) {
    InterviewCandidate candidate;
    candidate.key = question.key;
    candidate.id = question.card.id;
    candidate.topic = question.card.topic;
    candidate.kind = question.card.kind;
    candidate.level = question.card.level;
    candidate.seconds = question.card.seconds;
    for (const std::string& tag : question.card.tags)
        candidate.tags += (candidate.tags.empty() ? "" : ", ") + tag;
    candidate.follow_ups = static_cast<int>(question.card.follow_ups.size());
    candidate.family = question.card.family;
    return candidate;
}

/// The part of the interview that asks several questions and could have asked this one; nothing for the others: an
/// interview has one design, one story.
const InterviewPart* part_of(const InterviewCandidate& card, const InterviewPlan& plan) {
    for (const InterviewPart& part : parts_of(plan.shape))
        if (part.at_most > 1 && part.asks(card))
            return &part;
    return nullptr;
}

std::string_view heading_of(std::string_view id) { return id.substr(0, id.find('#')); }

} // namespace

bool is_adaptive(const InterviewPlan& plan) {
    return plan.adapting == Adapting::Yes && plan.format == InterviewFormat::Conversation && levels_of(plan).size() > 1;
}

Level level_after(std::span<const InterviewEntry> entries, const InterviewPlan& plan) {
    const std::vector<Level> levels = levels_of(plan);
    if (entries.empty())
        return levels.front();
    auto level = std::ranges::find(levels, entries.front().question.card.level);
    if (level == levels.end())
        return entries.front().question.card.level;
    int strong = 0, weak = 0;
    for (const InterviewEntry& entry : entries) {
        const QuestionState& state = entry.state;
        if (state.step != InterviewStep::Done || state.outcome == AnswerOutcome::Skipped || !state.share)
            continue;
        const double quality = answer_quality(*state.share, tally_of(state.follow_ups));
        strong = quality >= good_share ? strong + 1 : 0;
        weak = quality < half_share ? weak + 1 : 0;
        if (strong == answers_in_a_row && level + 1 != levels.end())
            ++level;
        if (weak == answers_in_a_row && level != levels.begin())
            --level;
        strong %= answers_in_a_row;
        weak %= answers_in_a_row;
    }
    return *level;
}

std::optional<Replacement> question_at_level(Level level, std::span<const InterviewEntry> entries, std::size_t place,
                                             const InterviewPlan& plan, std::span<const InterviewCandidate> candidates,
                                             const std::unordered_set<CardKey>& recent, Instant now) {
    const InterviewCandidate drawn = candidate_of(entries[place].question);
    const InterviewPart* const part = part_of(drawn, plan);
    if (drawn.level == level || !part)
        return std::nullopt;
    for (std::size_t later = place + 1; later < entries.size(); ++later)
        if (const AskedQuestion& question = entries[later].question;
            question.card.level == level && part_of(candidate_of(question), plan) == part)
            return Replacement{later, std::nullopt, {}};
    std::unordered_set<std::string_view> headings, families;
    for (std::size_t other = 0; other < entries.size(); ++other)
        if (other != place) {
            headings.insert(heading_of(entries[other].question.card.id));
            families.insert(entries[other].question.card.family);
        }
    families.erase("");
    headings.insert(heading_of(drawn.id));
    std::vector<InterviewCandidate> others;
    std::ranges::copy_if(candidates, std::back_inserter(others), [&](const InterviewCandidate& card) {
        return card.level == level && part->asks(card) && !headings.contains(heading_of(card.id)) &&
               !families.contains(card.family);
    });
    InterviewPlan one = plan;
    one.shape = InterviewShape::Free;
    one.length = {InterviewLength::Unit::Questions, 1};
    one.seed = plan.seed + place;
    const InterviewDraw draw = draw_interview(others, one, recent, now);
    if (draw.cards.empty())
        return std::nullopt;
    const auto& found = *std::ranges::find(others, draw.cards.front(), &InterviewCandidate::key);
    return Replacement{std::nullopt, found, part->time_of(found)};
}

SettledLevel settled_at(Level level, Verdict verdict) {
    SettledLevel settled{level, {}};
    for (int post = 0; post < 3; ++post) {
        const int bands = static_cast<int>(verdict) + static_cast<int>(level) - post;
        settled.verdicts[static_cast<std::size_t>(post)] = static_cast<Verdict>(std::clamp(bands, 0, 3));
    }
    return settled;
}

Message word_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::StrongNo:
        return English::tr("strong no");
    case Verdict::No:
        return English::tr("no");
    case Verdict::Yes:
        return English::tr("yes");
    case Verdict::StrongYes:
        break;
    }
    return English::tr("strong yes");
}

Message word_of(Level level) {
    switch (level) {
    case Level::Junior:
        return English::tr("junior");
    case Level::Mid:
        return English::tr("mid");
    case Level::Senior:
        break;
    }
    return English::tr("senior");
}

Message settled_text(const SettledLevel& settled) {
    return English::tr("The level followed your answers. It settled at %1: %2 for a junior post, %3 for mid, %4 for "
                       "senior.")
        .arg(word_of(settled.level))
        .arg(word_of(settled.verdicts[0]))
        .arg(word_of(settled.verdicts[1]))
        .arg(word_of(settled.verdicts[2]));
}

} // namespace greenroom
