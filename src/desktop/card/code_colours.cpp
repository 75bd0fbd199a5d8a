#include "desktop/card/code_colours.h"

#include "desktop/card/code_view.h"
#include "desktop/widgets/theme.h"

#include <QTextBlock>

namespace greenroom::desktop {

namespace {

/// What is known of a line once it was coloured.
class ColouredLine : public QTextBlockUserData {
public:
    std::vector<QTextLayout::FormatRange> text; ///< comments and strings, in characters
    std::shared_ptr<const OpenCode> open;       ///< for the next line
    int state = 0;
};

ColouredLine* coloured(const QTextBlock& block) { return static_cast<ColouredLine*>(block.userData()); }

bool same(const std::shared_ptr<const OpenCode>& a, const std::shared_ptr<const OpenCode>& b) {
    return a && b ? a->equals(*b) : a == b;
}

} // namespace

CodeColours::CodeColours(const Theme& theme, QTextDocument* document) : QSyntaxHighlighter(document), theme_(theme) {
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void CodeColours::highlightBlock(const QString& line) {
    const ColouredLine* before = coloured(currentBlock().previous());
    auto* now = coloured(currentBlock());
    if (!now)
        setCurrentBlockUserData(now = new ColouredLine);
    std::shared_ptr<const OpenCode> open = before ? before->open : nullptr;
    const std::string text = line.toStdString();
    const std::vector<int> places = places_in_utf16(text);
    now->text.clear();
    for (const CodeSpan& span : highlight_line("python", text, open)) {
        const int start = places[span.start], length = places[span.start + span.length] - start;
        setFormat(start, length, colour_of(span.role, theme_.palette()));
        if (span.role == CodeRole::String || span.role == CodeRole::Comment)
            now->text.push_back({start, length, {}});
    }
    // Qt goes on to the next line only where the number differs.
    if (!same(now->open, open))
        ++now->state;
    now->open = std::move(open);
    setCurrentBlockState(now->state);
}

QString code_of_line(const QTextBlock& line) {
    QString code = line.text();
    if (const ColouredLine* known = coloured(line))
        for (const QTextLayout::FormatRange& range : known->text)
            if (range.start + range.length <= code.size())
                code.replace(range.start, range.length, QString(range.length, u' '));
    return code;
}

} // namespace greenroom::desktop
