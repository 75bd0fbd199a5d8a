#pragma once

#include "cards/parse/card.h"
#include "study/review/today.h"

#include <QString>

namespace greenroom::desktop {

/// What levels and kinds are called on chips and in tables: "senior", "choice".
QString word_for(Level level);
QString word_for(Kind kind);

/// A question's Markdown in one plain line, its gaps hidden.
QString plain_question(const std::string& markdown, int gap);

/// What the topics below a part of a path are called together: those below "orm" are "ORM", below "models" "Models".
QString topic_group_title(const std::string& part);

/// A topic's title, or what those that were summed up are called together.
QString title_of(const TopicReadiness& standing);

} // namespace greenroom::desktop
