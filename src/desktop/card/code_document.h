#pragma once

#include "cards/render/blocks.h"
#include "desktop/widgets/theme.h"

#include <QString>

class QTextDocument;

namespace greenroom::desktop {

/// The text of a code block without the marks around its gap.
std::string code_without_gap_marks(const CodeBlock& block);

/// Fills a document with coloured code, its gap marked.
void fill_with_code(QTextDocument& document, const CodeBlock& block, const Theme& theme);

} // namespace greenroom::desktop
