#pragma once

#include "records/interview_record.h"
#include "store/files/database.h"

namespace greenroom {

// Rows of the interview tables as values; the columns are those of InterviewTable's statements, in their order.

InterviewCandidate candidate_from(SQLite::Statement& row);
InterviewRecord record_from(SQLite::Statement& row);
AskedQuestion question_from(SQLite::Statement& row);

/// The state of a question, without its follow-ups, which have rows of their own.
QuestionState state_from(SQLite::Statement& row);

/// Binds the fourteen columns that change, from the first on; what is not bound is null.
void bind_state(SQLite::Statement& row, const QuestionState& state);

} // namespace greenroom
