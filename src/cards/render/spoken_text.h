#pragma once

#include "cards/parse/card.h"
#include "cards/render/blocks.h"

#include <string>
#include <string_view>

namespace greenroom {

/// Markdown as a voice reads it aloud: prose in sentences, code in it as engineers say it, blocks of code and tables
/// announced and not spelled ("Python code of 4 lines."), the asked gap as "blank", markup and addresses gone.
std::string to_spoken_text(std::string_view markdown, GapView view = {});

/// What is asked: the question, what stands below it, and the options with their letters.
std::string voiced_question(const Card& card);

} // namespace greenroom
