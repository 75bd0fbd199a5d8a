#pragma once

#include "records/interview_record.h"
#include "study/interview/adaptation.h"
#include "study/interview/scoring.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

class Collection;

/// An answered question.
struct QuestionReport {
    int place = 0; ///< from 0
    Card card;     ///< as it was asked
    AnswerOutcome outcome = AnswerOutcome::Answered;
    double share = 0;                    ///< 0–1
    std::chrono::milliseconds elapsed{}; ///< of the answer, follow-ups not counted
    std::chrono::seconds target{};
    std::optional<Grade> suggested; ///< nothing when skipped
    std::optional<Grade> grade;     ///< nothing when skipped
    FollowUpTally follow_ups;
    double points = 0;                  ///< 0–100, see points()
    std::vector<std::string> missed;    ///< key points that were not ticked, Markdown
    std::vector<int> chosen;            ///< options as shown, from 0
    std::string text;                   ///< what was typed
    std::optional<CodeAnswer> code;     ///< of an exercise
    std::optional<SpokenAnswer> spoken; ///< of an answer that was recorded

    bool operator==(const QuestionReport&) const = default;
};

/// The answered questions of one topic or level.
struct GroupReport {
    std::string name;  ///< topic path or level
    std::string title; ///< what people call it: the topic's title, or the level
    int questions = 0;
    double share = 0; ///< mean, 0–1
    std::chrono::milliseconds elapsed{};
    std::chrono::seconds target{};
    FollowUpTally follow_ups;

    bool operator==(const GroupReport&) const = default;
};

/// What an interview amounts to; made of its stored rows alone, so that but for the titles of topics it never changes
/// once the interview is over.
struct InterviewReport {
    InterviewRecord record;
    int asked = 0;                         ///< questions drawn; more than `questions` when not finished
    std::vector<QuestionReport> questions; ///< the answered ones, in order
    std::vector<GroupReport> topics;       ///< by name
    std::vector<GroupReport> levels;       ///< junior to senior
    std::vector<std::string> missed;       ///< ids of cards whose share is below good_share: what to study now
    std::optional<double> score;           ///< 0–100; nothing when nothing was answered
    std::optional<Verdict> verdict;        ///< with the score
    std::optional<SettledLevel> settled;   ///< of an adaptive one, with the score

    bool operator==(const InterviewReport&) const = default;
};

/// An interview by its id; nothing when there is none.
std::optional<InterviewRecord> find_interview(Collection& collection, const std::string& id);
/// All interviews, newest first.
std::vector<InterviewRecord> all_interviews(Collection& collection);
/// The interview that is under way, with its questions; nothing when there is none.
struct OpenInterview {
    InterviewRecord record;
    std::vector<InterviewEntry> entries;
};
std::optional<OpenInterview> open_interview(Collection& collection);

/// An interview that was taken out: what it takes to put it back.
struct DeletedInterview {
    InterviewRecord record;
    std::vector<InterviewEntry> entries;
};

/// Takes an interview out of the collection; the reviews that it recorded stay. Nothing when there is none of this id.
std::optional<DeletedInterview> delete_interview(Collection& collection, const std::string& id, Instant now);
/// Undoes delete_interview(). Throws InterviewUnderWay for one that is in progress while another is.
void restore_interview(Collection& collection, const DeletedInterview& deleted, Instant now);

InterviewReport interview_report(Collection& collection, const InterviewRecord& record);

/// An interview in the list of all, for charts over time.
struct InterviewSummary {
    InterviewRecord record;
    int asked = 0;
    int answered = 0;
    std::optional<double> score; ///< 0–100; nothing when nothing was answered
    std::optional<Verdict> verdict;
};

/// Every interview, newest first.
std::vector<InterviewSummary> interview_summaries(Collection& collection);

} // namespace greenroom
