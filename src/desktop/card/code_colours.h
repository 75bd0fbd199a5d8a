#pragma once

#include "desktop/card/highlighter.h"

#include <QSyntaxHighlighter>

namespace greenroom::desktop {

class Theme;

/// Colours Python as it is typed, as highlight() does code that stands.
class CodeColours : public QSyntaxHighlighter {
    Q_OBJECT

public:
    CodeColours(const Theme& theme, QTextDocument* document);

protected:
    void highlightBlock(const QString& line) override;

private:
    const Theme& theme_;
};

/// A line of a document that CodeColours colours, its comment and its strings left blank: what is code, at its places.
QString code_of_line(const QTextBlock& line);

} // namespace greenroom::desktop
