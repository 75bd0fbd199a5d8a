#pragma once

#include "study/interview/report.h"

#include <string>

namespace greenroom {

/// The report as a Markdown document in UTF-8. `offset` is local time minus UTC when the interview began.
std::string report_markdown(const InterviewReport& report, std::chrono::seconds offset);

/// The report as one HTML page in UTF-8 with its style inside, fit to print; the card's Markdown is rendered by the
/// same safe renderer as everywhere.
std::string report_html(const InterviewReport& report, std::chrono::seconds offset);

/// "Phone screen", or "Mock interview" for one without a title.
std::string title_of(const InterviewRecord& record);

/// "strong yes, 84 of 100", or what to say when nothing was answered.
std::string verdict_text(const InterviewReport& report);

/// "Finished", "Abandoned after 3 of 10 questions" or "Under way, 3 of 10 questions answered".
std::string standing_text(const InterviewReport& report);

/// "1:05" for 65 seconds; rounded down to the second.
std::string clock_text(std::chrono::milliseconds time);

/// "67 %".
std::string percent_text(double share);

/// "2 of 3", or "–" when none was asked.
std::string tally_text(const FollowUpTally& tally);

/// "3 of 4 checks · 5 runs · first green 4:12 · 7 queries · 1 hint", or "never run".
std::string code_text(const CodeAnswer& code);

/// "2026-11-20 10:00", local.
std::string moment_text(Instant moment, std::chrono::seconds offset);

/// "again", "hard", "good", "easy", or the outcome of a question without grade.
std::string grade_text(const QuestionReport& question);

} // namespace greenroom
