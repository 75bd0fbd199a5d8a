#include "study/interview/session.h"
#include "study/interview/steps.h"

#include <algorithm>
#include <set>

namespace greenroom {

namespace {

void check_places(const std::vector<int>& places, std::size_t count, const std::string& what) {
    for (const int place : places)
        if (place < 0 || place >= static_cast<int>(count))
            throw BadAnswer("The question has " + std::to_string(count) + " " + what + ", so there is no number " +
                            std::to_string(place) + " counted from 0; nothing was recorded");
}

void check(const AnswerSheet& sheet, const Card& card) {
    check_places(sheet.ticked, card.key_points.size(), "key points");
    check_places(sheet.chosen, card.options.size(), "options");
    std::vector<int> numbers;
    for (const SheetFollowUp& follow_up : sheet.follow_ups)
        numbers.push_back(follow_up.number);
    check_places(numbers, card.follow_ups.size(), "follow-ups");
    if (std::set<int>(numbers.begin(), numbers.end()).size() != numbers.size())
        throw BadAnswer("A follow-up is answered twice; nothing was recorded");
}

} // namespace

QuestionState answered_at_once(const AnswerSheet& sheet, const Card& card, InterviewPace pace, Instant now) {
    check(sheet, card);
    QuestionState state;
    state.text = sheet.text;
    state.chosen = sheet.chosen;
    std::ranges::sort(state.chosen);
    if (sheet.kind != AnswerSheet::Kind::Answer)
        return given_up(state, sheet.kind == AnswerSheet::Kind::Skip ? AnswerOutcome::Skipped : AnswerOutcome::Unknown,
                        sheet.elapsed, now);
    // Follow-ups that the sheet does not tell of were not asked.
    Card asked = card;
    asked.follow_ups.resize(sheet.follow_ups.size());
    state = after_answer(state, asked, pace, sheet.elapsed);
    if (state.step == InterviewStep::Ticking)
        state = after_ticking(state, asked, sheet.ticked);
    std::vector<SheetFollowUp> follow_ups = sheet.follow_ups;
    std::ranges::sort(follow_ups, {}, &SheetFollowUp::number);
    for (const SheetFollowUp& follow_up : follow_ups) {
        state = after_follow_up(state, asked, pace, follow_up.elapsed);
        state.follow_ups.back().number = follow_up.number;
        state = after_judging(state, asked, follow_up.survival);
    }
    return after_grading(state, asked, sheet.grade, now);
}

} // namespace greenroom
