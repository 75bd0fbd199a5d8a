#pragma once

#include "records/interview_record.h"
#include "store/files/database.h"

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// Whether cards to draw from come with their tags.
enum class CandidateTags { Read, Skip };

/// A card that may be told as a story, with the story that the learner has for it.
struct StoryRow {
    CardKey card;
    std::string id;
    std::string question;
    int seconds = 0;
    std::optional<StarStory> story;
    std::optional<Instant> edited; ///< with a story
};

/// An interview in which a story was told.
struct StoryTelling {
    CardKey card;
    std::string interview; ///< its id
    Instant started;
    double share = 0; ///< of the rubric, 0–1
};

/// Mock interviews: what was asked, as it was then, and how far each answer is. Each change is durable on return,
/// or with the transaction it is part of.
class InterviewTable {
public:
    explicit InterviewTable(Database& database) : database_(database) {}

    /// Every active card (not archived, suspended or buried), in no particular order, from one index; without its tags
    /// where nobody asks for them.
    std::vector<InterviewCandidate> candidates(Instant now, CandidateTags tags = CandidateTags::Read);

    /// The cards that the latest `interviews` asked.
    std::vector<CardKey> recent_cards(int interviews);

    /// Stores an interview with its questions, all of them unanswered; returns its key. Throws StoreError while
    /// another one is open.
    std::int64_t begin(const std::string& id, const InterviewPlan& plan, const std::vector<AskedQuestion>& questions,
                       Instant now);

    /// The one in progress.
    std::optional<InterviewRecord> open();
    std::optional<InterviewRecord> find(const std::string& id);
    /// All interviews, newest first.
    std::vector<InterviewRecord> all();

    /// The questions of an interview in order, with what was answered.
    std::vector<InterviewEntry> entries(std::int64_t interview);

    /// The questions of all interviews, newest interview first, each in order.
    std::vector<AnswerFigures> figures();

    /// Asks another question at a place that was not come to yet.
    void replace_question(std::int64_t interview, int place, const AskedQuestion& question);

    /// Stores how far the question at `place` is and returns it with its new revision. Throws StaleInterview when
    /// it is no longer at `state.revision`, or its interview was ended.
    QuestionState save(std::int64_t interview, int place, QuestionState state);

    /// Keeps how an answer was spoken, also after its interview has ended; nothing happens where its question is gone.
    void save_spoken(std::int64_t interview, int place, const SpokenAnswer& spoken);
    /// Every answer that was recorded, or those to the card of this id; newest interview first, each in order.
    std::vector<SpokenAttempt> spoken_answers(const std::string& card = {});

    /// Ends an open interview; throws StaleInterview when it is not open.
    void end(std::int64_t interview, InterviewState state, Instant now);

    /// Takes an interview out with its questions and answers; reviews that it recorded stay.
    void remove(std::int64_t interview, Instant now);
    /// Stores a removed interview again as it was, under another key if its own was given away meanwhile.
    void put_back(const InterviewRecord& record, const std::vector<InterviewEntry>& entries, Instant now);

    /// Stores an interview that was held with another collection, in place of the one of its id if there is one. Its
    /// questions name cards of this collection. Call within a transaction.
    void take_in(const InterviewRecord& record, const std::vector<InterviewEntry>& entries);
    /// Takes an interview out as if it had never been. Call within a transaction.
    void drop(std::int64_t interview);

    /// The learner's story for a card; nothing when there is none.
    std::optional<StarStory> story(CardKey card);
    void put_story(CardKey card, const StarStory& story, Instant now);
    void remove_story(CardKey card, Instant now);
    /// Every card with a story, and every one of this tag that is not archived, in order of ids.
    std::vector<StoryRow> stories(const std::string& tag);
    /// The answered questions of interviews whose cards have a story, newest first.
    std::vector<StoryTelling> tellings();

private:
    std::int64_t insert(const InterviewRecord& record, std::optional<std::int64_t> key);
    void set_answer(std::int64_t interview, int place, const QuestionState& state);
    void put_back(std::int64_t interview, int place, const InterviewEntry& entry);
    void add_question(std::int64_t interview, int place, const AskedQuestion& question);
    void save_follow_up(std::int64_t interview, int place, const AnsweredFollowUp& follow_up);
    void save_code(std::int64_t interview, int place, const CodeAnswer& code);
    std::vector<AnsweredFollowUp> follow_ups(std::int64_t interview, int place);

    Database& database_;
};

} // namespace greenroom
