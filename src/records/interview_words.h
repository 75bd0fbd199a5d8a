#pragma once

#include "records/interview_record.h"

#include <string>

namespace greenroom {

/// The word the database keeps for each step.
const char* to_word(InterviewStep step);

/// The inverses of to_word(); they throw StoreError for a word that is none.
InterviewFormat interview_format_from_word(const std::string& word);
InterviewPace interview_pace_from_word(const std::string& word);
InterviewState interview_state_from_word(const std::string& word);
InterviewStep interview_step_from_word(const std::string& word);
AnswerOutcome answer_outcome_from_word(const std::string& word);

} // namespace greenroom
