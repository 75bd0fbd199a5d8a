#pragma once

#include "cards/parse/card.h"
#include "memory/grade.h"
#include "memory/memory_state.h"
#include "records/card_key.h"
#include "records/instant.h"
#include "records/spoken_answer.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// Conversation asks open cards, Test those the program can mark (choice, typed, cloze), Mixed both but no cloze: a gap
/// is for learning, and for tests that want it. LiveCoding asks exercises; of the others only those do whose shape has
/// one.
enum class InterviewFormat { Conversation, Test, Mixed, LiveCoding };

/// Strict: when the time is up, the interview moves on. Relaxed: overtime counts.
enum class InterviewPace { Relaxed, Strict };

/// Whether each grade is a review of its card too.
enum class RecordReviews { No, Yes };

/// Whether the level of a conversation follows the answers: a level up after two strong ones, a level down after two
/// weak ones.
enum class Adapting { No, Yes };

/// The course of an interview. Free: whatever the plan's filters let through. The others have parts of their own, which
/// tell cards apart by their tags.
enum class InterviewShape { Free, PhoneScreen, TechnicalRound, SeniorLoop };

/// How long an interview should be: a number of questions, or minutes to fill; at least 1.
struct InterviewLength {
    enum class Unit { Questions, Minutes };

    Unit unit = Unit::Questions;
    int count = 10;

    bool operator==(const InterviewLength&) const = default;
};

/// What an interview should be.
struct InterviewPlan {
    std::string title{}; ///< what lists call it; may be empty
    InterviewShape shape = InterviewShape::Free;
    InterviewFormat format = InterviewFormat::Mixed;
    std::vector<std::string> topics{}; ///< topic paths, each with those below it; empty for all
    std::vector<Level> levels{};       ///< empty for all
    std::vector<std::string> tags{};   ///< only cards with one of these; empty for all
    InterviewLength length{};
    InterviewPace pace = InterviewPace::Relaxed;
    RecordReviews reviews = RecordReviews::Yes;
    Adapting adapting = Adapting::Yes;
    std::uint64_t seed = 0; ///< the same seed and cards draw the same interview

    bool operator==(const InterviewPlan&) const = default;
};

/// A card that an interview may ask: what drawing must know of it.
struct InterviewCandidate {
    CardKey key;
    std::string id;
    std::string topic;
    Kind kind = Kind::Open;
    Level level = Level::Mid;
    int seconds = 60;
    std::string tags; ///< joined by ", "
    int follow_ups = 0;
    Asked asked = Asked::Sometimes;
    std::string family;                ///< shared by cards that teach the same trap; empty for none
    std::optional<MemoryState> memory; ///< nothing for a new card
    Instant last_review;               ///< when `memory` was left
};

/// A question as it was when its interview began: later edits of the card change nothing here.
struct AskedQuestion {
    CardKey key;
    Card card; ///< options in the order shown

    bool operator==(const AskedQuestion&) const = default;
};

/// What a question is waiting for.
enum class InterviewStep {
    Answering, ///< the question is shown, its clock runs
    Ticking,   ///< the key points are shown
    FollowUp,  ///< a follow-up is asked, its clock runs
    Judging,   ///< the follow-up's answer is shown: did the learner's hold?
    Grading,   ///< the suggested grade is shown
    Done
};

enum class AnswerOutcome {
    Answered,
    TimeUp, ///< strict: the clock ended it with nothing to show
    Skipped,
    Unknown ///< "I don't know"
};

/// Whether the learner's answer to a follow-up held.
enum class FollowUpResult { Lost, Survived };

/// A follow-up that was answered.
struct AnsweredFollowUp {
    int number = 0; ///< place among the card's follow-ups, from 0
    std::chrono::milliseconds elapsed{};
    FollowUpResult survival = FollowUpResult::Lost;

    bool operator==(const AnsweredFollowUp&) const = default;
};

/// Follow-ups that were asked, and those whose answer held.
struct FollowUpTally {
    int asked = 0;
    int survived = 0;

    bool operator==(const FollowUpTally&) const = default;
};

/// The code for an exercise as it was last written, and what its runs came to.
struct CodeAnswer {
    std::string text{};   ///< empty where nothing was written yet
    bool changed = false; ///< since its last run
    int hints = 0;        ///< shown
    int runs = 0;
    int passed = 0;  ///< checks, in the last run
    int checks = 0;  ///< as many as that run had
    int queries = 0; ///< sent in the last run
    /// How long the answer took until the first run in which every check passed.
    std::optional<std::chrono::milliseconds> first_green{};

    bool operator==(const CodeAnswer&) const = default;
};

/// How far a question is and what was answered so far.
struct QuestionState {
    InterviewStep step = InterviewStep::Answering;
    int follow_up = 0;                   ///< the one asked, from 0; read at FollowUp and Judging
    std::chrono::milliseconds clock{};   ///< how long the current step has been going on
    std::chrono::milliseconds elapsed{}; ///< how long the answer took, once Answering is over
    bool time_up = false;                ///< strict: the clock ended the answer
    std::vector<int> ticked;             ///< key points, from 0, in order
    std::vector<int> chosen;             ///< options as shown, from 0, in order
    std::string text;                    ///< what was typed: the answer of typed and cloze cards, else a scratch pad
    CodeAnswer code;                     ///< of exercises
    std::vector<AnsweredFollowUp> follow_ups;
    std::optional<AnswerOutcome> outcome; ///< when done
    std::optional<double> share;          ///< when done: 0–1
    std::optional<Grade> suggested;       ///< from Grading on; nothing when skipped
    std::optional<Grade> grade;           ///< when done; nothing when skipped
    std::string review_id;                ///< the review it became; empty for none
    std::optional<Instant> answered;      ///< when done
    std::int64_t revision = 0;            ///< of the stored row; counted by InterviewTable

    bool operator==(const QuestionState&) const = default;
};

enum class InterviewState { Open, Finished, Abandoned };

/// An interview as lists show it.
struct InterviewRecord {
    std::int64_t key = 0;
    std::string id; ///< globally unique (UUID version 7)
    InterviewPlan plan;
    Instant started;
    std::optional<Instant> ended;
    InterviewState state = InterviewState::Open;

    bool operator==(const InterviewRecord&) const = default;
};

/// One question of an interview with its answer.
struct InterviewEntry {
    AskedQuestion question;
    QuestionState state;
    std::optional<SpokenAnswer> spoken{}; ///< of an answer that was recorded

    bool operator==(const InterviewEntry&) const = default;
};

/// A question as far as a score needs it: without its text.
struct AnswerFigures {
    std::int64_t interview = 0;
    std::optional<double> share;         ///< 0–1; nothing until it is done
    std::chrono::milliseconds elapsed{}; ///< of the answer
    std::chrono::seconds target{};
    FollowUpTally follow_ups;

    bool operator==(const AnswerFigures&) const = default;
};

/// An answer that was recorded, in whichever interview.
struct SpokenAttempt {
    std::string interview; ///< its id
    Instant started;       ///< the interview
    int place = 0;         ///< in it, from 0
    std::string card;      ///< its id
    std::chrono::seconds target{};
    SpokenAnswer answer;

    bool operator==(const SpokenAttempt&) const = default;
};

/// What a learner tells on a behavioural card.
struct StarStory {
    std::string situation;
    std::string task;
    std::string action;
    std::string result;

    bool operator==(const StarStory&) const = default;
};

/// "conversation", "test", "mixed" or "live-coding".
const char* to_word(InterviewFormat format);
/// "free", "phone-screen", "technical-round" or "senior-loop".
const char* to_word(InterviewShape shape);
/// "relaxed" or "strict".
const char* to_word(InterviewPace pace);
/// "open", "finished" or "abandoned".
const char* to_word(InterviewState state);
/// "answered", "time-up", "skipped" or "unknown".
const char* to_word(AnswerOutcome outcome);

/// The word the database keeps for each step.
const char* to_word(InterviewStep step);

/// The inverses of to_word(); they throw StoreError for a word that is none.
InterviewFormat interview_format_from_word(const std::string& word);
InterviewShape interview_shape_from_word(const std::string& word);
InterviewPace interview_pace_from_word(const std::string& word);
InterviewState interview_state_from_word(const std::string& word);
InterviewStep interview_step_from_word(const std::string& word);
AnswerOutcome answer_outcome_from_word(const std::string& word);

} // namespace greenroom
