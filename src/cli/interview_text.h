#pragma once

#include "cli/command.h"
#include "records/interview_record.h"
#include "study/interview/draw.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace greenroom {

/// "again", "hard", "good" or "easy"; null for none.
nlohmann::ordered_json grade_json(const std::optional<Grade>& grade);

/// What an interview keeps of an exercise.
nlohmann::ordered_json code_json(const CodeAnswer& code);

/// Places, from 0, that e.g. "0,2" names; nothing for anything else. An empty text names none.
std::optional<std::vector<int>> places_from(const std::string& text);

/// Places, from 0, that e.g. "A,C" names, in any case; nothing for anything else. An empty text names none.
std::optional<std::vector<int>> keys_from(const std::string& text);

/// "A" for place 0, "B" for 1 …
std::string key_of(std::size_t place);

/// Which filters to loosen and what each would give; empty when none would help.
std::string loosening_text(const std::vector<RelaxedFilter>& loosenings);

/// The question as it is asked; a cloze one as plain text with its gap hidden, any other in Markdown.
std::string question_text(const Card& card, const std::string& markdown);

/// Adds `interview report` and `interview list`.
void add_interview_report_commands(CLI::App& interview, Invocation& invocation);

} // namespace greenroom
