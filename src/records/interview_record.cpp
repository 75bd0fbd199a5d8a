#include "records/interview_record.h"

#include "records/store_error.h"

#include <array>

namespace greenroom {

namespace {

// Each in the order of its enumeration.
constexpr std::array formats{"conversation", "test", "mixed", "live-coding"};
constexpr std::array shapes{"free", "phone-screen", "technical-round", "senior-loop"};
constexpr std::array paces{"relaxed", "strict"};
constexpr std::array states{"open", "finished", "abandoned"};
constexpr std::array steps{"answering", "ticking", "follow-up", "judging", "grading", "done"};
constexpr std::array outcomes{"answered", "time-up", "skipped", "unknown"};

template<typename Value, std::size_t count>
Value from_word(const std::array<const char*, count>& words, const std::string& word) {
    for (std::size_t i = 0; i < count; ++i)
        if (words[i] == word)
            return static_cast<Value>(i);
    throw StoreError(
        English::tr("The collection holds the word \"%1\" where an interview's state belongs; it is damaged")
            .arg(word));
}

} // namespace

const char* to_word(InterviewFormat format) { return formats.at(static_cast<std::size_t>(format)); }
const char* to_word(InterviewShape shape) { return shapes.at(static_cast<std::size_t>(shape)); }
const char* to_word(InterviewPace pace) { return paces.at(static_cast<std::size_t>(pace)); }
const char* to_word(InterviewState state) { return states.at(static_cast<std::size_t>(state)); }
const char* to_word(InterviewStep step) { return steps.at(static_cast<std::size_t>(step)); }
const char* to_word(AnswerOutcome outcome) { return outcomes.at(static_cast<std::size_t>(outcome)); }

InterviewFormat interview_format_from_word(const std::string& word) {
    return from_word<InterviewFormat>(formats, word);
}
InterviewShape interview_shape_from_word(const std::string& word) { return from_word<InterviewShape>(shapes, word); }
InterviewPace interview_pace_from_word(const std::string& word) { return from_word<InterviewPace>(paces, word); }
InterviewState interview_state_from_word(const std::string& word) { return from_word<InterviewState>(states, word); }
InterviewStep interview_step_from_word(const std::string& word) { return from_word<InterviewStep>(steps, word); }
AnswerOutcome answer_outcome_from_word(const std::string& word) { return from_word<AnswerOutcome>(outcomes, word); }

} // namespace greenroom
