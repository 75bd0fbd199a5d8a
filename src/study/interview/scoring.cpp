#include "study/interview/scoring.h"

#include "cards/parse/cloze.h"
#include "cards/render/blocks.h"
#include "cards/text/answer_match.h"
#include "cards/text/wording.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace greenroom {

namespace {

std::vector<std::string> gap_answers(const Card& card) {
    std::vector<std::string> texts;
    for (const std::string* part : {&card.question, &card.prompt})
        for (const cards::Gap& gap : cards::find_gaps(*part).gaps)
            if (gap.number == card.gap && std::ranges::find(texts, gap.text) == texts.end())
                texts.emplace_back(gap.text);
    std::vector<std::string> plain;
    for (const std::string& text : texts)
        plain.push_back(to_plain_text(text));
    return {cards::joined(plain, ", "), cards::joined(texts, ", ")};
}

std::vector<std::string> each_once(std::vector<std::string> texts) {
    std::vector<std::string> once;
    for (std::string& text : texts)
        if (std::ranges::find(once, text) == once.end())
            once.push_back(std::move(text));
    return once;
}

bool chose_right(const Card& card, const std::vector<int>& chosen) {
    for (std::size_t i = 0; i < card.options.size(); ++i)
        if (card.options[i].right != (std::ranges::find(chosen, static_cast<int>(i)) != chosen.end()))
            return false;
    return true;
}

} // namespace

std::vector<std::string> accepted_answers(const Card& card) {
    return each_once(card.kind == Kind::Cloze ? gap_answers(card) : card.expected);
}

bool is_auto_graded(const Card& card) { return card.kind != Kind::Open && card.kind != Kind::Exercise; }

double code_share(const CodeAnswer& code) {
    if (code.checks == 0)
        return 0;
    return std::max(0.0, 1 - hint_cost * code.hints) * code.passed / code.checks;
}

std::optional<double> rubric_share(const Card& card, const QuestionState& state) {
    if (card.kind == Kind::Choice)
        return chose_right(card, state.chosen) ? 1 : 0;
    if (is_auto_graded(card))
        return is_accepted(state.text, accepted_answers(card)) ? 1 : 0;
    const bool is_coded = card.kind == Kind::Exercise;
    if (card.key_points.empty())
        return is_coded ? std::optional(code_share(state.code)) : std::nullopt;
    const double said = static_cast<double>(state.ticked.size()) / static_cast<double>(card.key_points.size());
    return is_coded ? (1 - spoken_weight) * code_share(state.code) + spoken_weight * said : said;
}

double share_of(Grade grade) {
    if (grade == Grade::Again)
        return 0;
    return grade == Grade::Hard ? 0.5 : 1;
}

double answer_quality(double share, FollowUpTally follow_ups) {
    if (follow_ups.asked == 0)
        return share;
    return (1 - follow_up_weight) * share + follow_up_weight * follow_ups.survived / follow_ups.asked;
}

FollowUpTally tally_of(const std::vector<AnsweredFollowUp>& follow_ups) {
    return {static_cast<int>(follow_ups.size()),
            static_cast<int>(std::ranges::count(follow_ups, FollowUpResult::Survived, &AnsweredFollowUp::survival))};
}

Grade interview_grade(std::optional<double> share, const Card& card, const QuestionState& state) {
    const double quality = answer_quality(share.value_or(1), tally_of(state.follow_ups));
    if (quality < half_share)
        return Grade::Again;
    const bool late = state.time_up || state.elapsed > std::chrono::seconds{card.seconds};
    return quality < good_share || late ? Grade::Hard : Grade::Good;
}

const char* to_word(Verdict verdict) {
    constexpr std::array words{"strong no", "no", "yes", "strong yes"};
    return words.at(static_cast<std::size_t>(verdict));
}

double timeliness(std::chrono::milliseconds elapsed, std::chrono::seconds target) {
    const double over = std::chrono::duration<double>(elapsed) / std::chrono::duration<double>(target) - 1;
    return 1 - std::clamp(over, 0.0, 1.0);
}

double points(double share, FollowUpTally follow_ups, std::chrono::milliseconds elapsed, std::chrono::seconds target) {
    return 100 * answer_quality(share, follow_ups) * (1 - time_weight + time_weight * timeliness(elapsed, target));
}

Verdict verdict_of(double score) {
    if (score < no_from)
        return Verdict::StrongNo;
    if (score < yes_from)
        return Verdict::No;
    return score < strong_yes_from ? Verdict::Yes : Verdict::StrongYes;
}

int whole_score(double score) {
    // A mean that should be whole may lie a hair below it.
    return static_cast<int>(std::floor(score + 1e-9));
}

Message scoring_rule() {
    return English::tr(
        "Each answered question is worth 100 points times its quality: 80 % the rubric share and 20 % the "
        "follow-ups survived, or the rubric share alone when no follow-up was asked. An exercise's rubric is 75 % "
        "the checks passed in its last run, a tenth of that less for each hint, and 25 % its key points. An "
        "answer over its target loses up to 10 % of that, all of it at twice the target. The score is the mean: "
        "below 40 strong no, from "
        "40 no, from 60 yes, from 80 strong yes.");
}

Grade suggested_grade(const StudiedAnswer& answer) {
    const bool few = answer.ticked > 0 && 2 * answer.ticked < answer.of;
    if (few || !answer.right.value_or(true))
        return Grade::Again;
    const bool all = answer.ticked == 0 || answer.ticked >= answer.of;
    return all && !answer.hinted ? Grade::Good : Grade::Hard;
}

} // namespace greenroom
