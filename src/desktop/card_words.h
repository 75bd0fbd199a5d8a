#pragma once

#include "cards/card.h"

#include <QString>

namespace greenroom::desktop {

/// What levels and kinds are called on chips and in tables: "senior", "choice".
QString word_for(Level level);
QString word_for(Kind kind);

/// What the topics below the first part of a path are called together: "orm/relations" lies in "ORM", "models/fields"
/// in "Models".
QString topic_group_title(const std::string& path);

} // namespace greenroom::desktop
