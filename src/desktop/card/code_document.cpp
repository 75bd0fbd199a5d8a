#include "desktop/card/code_document.h"

#include "desktop/card/highlighter.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <vector>

namespace greenroom::desktop {
namespace {

struct ByteRange {
    std::size_t begin;
    std::size_t end;
};

// Takes the gap marks out of `text`; returns where the gaps stand then.
std::vector<ByteRange> take_out_gaps(std::string& text) {
    std::vector<ByteRange> gaps;
    std::size_t begin = 0;
    while ((begin = text.find(gap_begin, begin)) != std::string::npos) {
        text.erase(begin, gap_begin.size());
        const std::size_t end = std::min(text.find(gap_end, begin), text.size());
        text.erase(end, gap_end.size());
        gaps.push_back({begin, end});
        begin = end;
    }
    return gaps;
}

// For each byte of UTF-8 the place of its character in UTF-16, and one past the end.
std::vector<int> places_in_utf16(const std::string& text) {
    std::vector<int> places;
    places.reserve(text.size() + 1);
    int place = 0;
    for (const char c : text) {
        places.push_back(place);
        const auto byte = static_cast<unsigned char>(c);
        const bool starts_character = byte < 0x80 || byte >= 0xC0;
        if (starts_character)
            place += byte >= 0xF0 ? 2 : 1;
    }
    places.push_back(place);
    return places;
}

QColor colour_of(CodeRole role, const Palette& palette) {
    switch (role) {
    case CodeRole::Keyword:
        return palette.keyword;
    case CodeRole::String:
        return palette.string;
    case CodeRole::Comment:
        return palette.comment;
    case CodeRole::Number:
        break;
    }
    return palette.number;
}

void format(QTextDocument& document, int begin, int end, const QTextCharFormat& format) {
    QTextCursor cursor(&document);
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(format);
}

void set_line_height(QTextDocument& document, double pixels) {
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(pixels, QTextBlockFormat::MinimumHeight);
    cursor.mergeBlockFormat(lines);
}

} // namespace

std::string code_without_gap_marks(const CodeBlock& block) {
    std::string text = block.text;
    take_out_gaps(text);
    return text;
}

void fill_with_code(QTextDocument& document, const CodeBlock& block, const Theme& theme) {
    std::string text = block.text;
    const std::vector<ByteRange> gaps = take_out_gaps(text);
    const std::vector<int> places = places_in_utf16(text);
    const Palette& colours = theme.palette();
    document.setDefaultFont(theme.font(TextRole::Code));
    document.setDocumentMargin(0);
    document.setPlainText(QString::fromStdString(text));
    QTextCharFormat ink;
    ink.setForeground(block.language == "output" ? colours.muted : colours.text);
    format(document, 0, places.back(), ink);
    for (const CodeSpan& span : highlight(block.language, text)) {
        ink.setForeground(colour_of(span.role, colours));
        format(document, places[span.start], places[span.start + span.length], ink);
    }
    QTextCharFormat marked;
    marked.setForeground(colours.accent);
    marked.setBackground(colours.soft);
    marked.setFontWeight(QFont::Bold);
    for (const ByteRange& gap : gaps)
        format(document, places[gap.begin], places[gap.end], marked);
    set_line_height(document, theme.font(TextRole::Code).pixelSize() * 1.55);
}

} // namespace greenroom::desktop
