#pragma once

#include "study/search/export_cards.h"

#include <QString>

#include <vector>

namespace greenroom::desktop {

/// What came of an export: where it is saved, or why it is not.
struct ExportOutcome {
    QString saved;   ///< the file or folder; empty when it failed
    QString problem; ///< what, where and what to do; empty when it went well
};

/// Writes cards as Markdown: one topic to `file`, several to one file for each in the folder of that name without its
/// ending.
ExportOutcome save_markdown(const std::vector<TopicMarkdown>& topics, const QString& file);

/// Writes a text to a file, whole or not at all.
ExportOutcome save_text(const std::string& text, const QString& file);

} // namespace greenroom::desktop
