#pragma once

#include "desktop/widgets/theme.h"

#include <QString>

class QTextDocument;
class QPainter;

namespace greenroom::desktop {

/// Reads the HTML of to_blocks() or to_inline_html() into a document: fonts, colours, line height, tables, the numbers
/// of lists, no margins at its ends, and what paint_marks() draws.
void read_prose(QTextDocument& document, const QString& html, const Theme& theme, TextRole role);

/// Draws the rounded grounds behind inline code and gaps, and the numbers of lists that do not begin with 1.
void paint_marks(QPainter& painter, const QTextDocument& document);

} // namespace greenroom::desktop
