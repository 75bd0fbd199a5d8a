#pragma once

#include "cards/parse/card.h"
#include "cards/render/blocks.h"

#include <QString>
#include <QStringList>

namespace greenroom::desktop {

/// Markdown as a screen reader says it: in one line, without its markup.
QString spoken_text(const std::string& markdown, GapView view = {});

/// A question as it is asked aloud: it, what stands below it, and the options there are to pick from.
QString spoken_question(const Card& card, Gaps gaps, const QStringList& options = {});

/// The answer of a card, shortest first: in one sentence, where there is one, then whole.
QString spoken_answer(const Card& card);

} // namespace greenroom::desktop
