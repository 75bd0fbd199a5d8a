#pragma once

#include "desktop/widgets/theme.h"

#include <QString>

class QTextDocument;
class QPainter;

namespace greenroom::desktop {

/// The CSS that to_blocks()'s HTML is read with.
QString prose_css(const Theme& theme, TextRole role);

/// Finishes a document just read with prose_css(): line height, tables, no margins at its ends, marks for
/// paint_marks().
void set_prose_layout(QTextDocument& document, const Theme& theme, TextRole role);

/// Draws the rounded grounds behind inline code and gaps.
void paint_marks(QPainter& painter, const QTextDocument& document);

} // namespace greenroom::desktop
