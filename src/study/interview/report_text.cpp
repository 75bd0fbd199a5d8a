#include "study/interview/report_text.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace greenroom {

std::string title_of(const InterviewRecord& record) {
    return record.plan.title.empty() ? "Mock interview" : record.plan.title;
}

std::string verdict_text(const InterviewReport& report) {
    if (!report.score)
        return "no verdict: nothing was answered";
    // Rounded down, so that 79.6 does not read as 80 and a lesser band.
    return std::string(to_word(*report.verdict)) + ", " +
           std::to_string(static_cast<int>(std::floor(*report.score + 1e-9))) + " of 100";
}

std::string standing_text(const InterviewReport& report) {
    const std::string share =
        std::to_string(report.questions.size()) + " of " + std::to_string(report.asked) + " questions";
    if (report.record.state == InterviewState::Abandoned)
        return "Abandoned after " + share;
    return report.record.state == InterviewState::Open ? "Under way, " + share + " answered" : "Finished";
}

std::string clock_text(std::chrono::milliseconds time) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    char text[32];
    std::snprintf(text, sizeof text, "%lld:%02lld", static_cast<long long>(seconds / 60),
                  static_cast<long long>(seconds % 60));
    return text;
}

std::string percent_text(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

std::string tally_text(const FollowUpTally& tally) {
    return tally.asked == 0 ? "–" : std::to_string(tally.survived) + " of " + std::to_string(tally.asked);
}

std::string moment_text(Instant moment, std::chrono::seconds offset) {
    const auto local = std::chrono::floor<std::chrono::minutes>(moment + offset);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{local - day};
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u %02d:%02d", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()));
    return text;
}

std::string grade_text(const QuestionReport& question) {
    constexpr std::array words{"again", "hard", "good", "easy"};
    return question.grade ? words.at(index_of(*question.grade)) : to_word(question.outcome);
}

} // namespace greenroom
