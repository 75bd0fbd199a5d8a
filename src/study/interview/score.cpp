#include "study/interview/score.h"

#include "study/interview/scoring.h"

#include <algorithm>
#include <array>

namespace greenroom {

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

const char* scoring_rule() {
    return "Each answered question is worth 100 points times its quality: 80 % the rubric share and 20 % the "
           "follow-ups survived, or the rubric share alone when no follow-up was asked. An answer over its target "
           "loses up to 10 % of that, all of it at twice the target. The score is the mean: below 40 strong no, from "
           "40 no, from 60 yes, from 80 strong yes.";
}

} // namespace greenroom
