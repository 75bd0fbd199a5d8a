#include "desktop/widgets/prose_style.h"

#include "desktop/widgets/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <vector>

namespace greenroom::desktop {
namespace {

enum MarkProperty { marked_ground = QTextFormat::UserProperty + 1 };

/// How far a ground reaches beyond its text, in pixels.
constexpr double mark_edge = 4;

struct Mark {
    int begin;
    int length;
    QColor ground;
};

std::vector<Mark> grounds_of(const QTextDocument& document) {
    std::vector<Mark> marks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QTextFragment fragment = it.fragment();
                fragment.charFormat().hasProperty(QTextFormat::BackgroundBrush))
                marks.push_back({fragment.position(), fragment.length(), fragment.charFormat().background().color()});
    return marks;
}

// Makes room for the edge of a ground beside a character, without a character of its own that would be copied along.
void add_room_after(QTextDocument& document, int position) {
    if (position < 0)
        return;
    QTextCursor cursor(&document);
    cursor.setPosition(position);
    if (!cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor) || cursor.atBlockStart())
        return;
    QTextCharFormat room;
    room.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    room.setFontLetterSpacing(mark_edge);
    cursor.mergeCharFormat(room);
}

// Qt paints a text background as a bare rectangle; ours are rounded, so the colour moves to a property of our own.
void take_over_grounds(QTextDocument& document) {
    for (const Mark& mark : grounds_of(document)) {
        QTextCursor cursor(&document);
        cursor.setPosition(mark.begin);
        cursor.setPosition(mark.begin + mark.length, QTextCursor::KeepAnchor);
        QTextCharFormat format = cursor.charFormat();
        format.clearBackground();
        format.setProperty(marked_ground, mark.ground);
        cursor.setCharFormat(format);
        add_room_after(document, mark.begin - 1);
        add_room_after(document, mark.begin + mark.length - 1);
    }
}

void lay_out_table(QTextTable& table, const Theme& theme) {
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(theme.palette().line);
    format.setBorderCollapse(true);
    format.setCellPadding(theme.px(6));
    format.setCellSpacing(0);
    format.setTopMargin(theme.px(4));
    format.setBottomMargin(theme.px(10));
    table.setFormat(format);
}

void lay_out_tables(const QTextFrame& frame, const Theme& theme) {
    for (QTextFrame* child : frame.childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child))
            lay_out_table(*table, theme);
        lay_out_tables(*child, theme);
    }
}

void set_line_height(QTextDocument& document, double pixels) {
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        // The least height, not a fixed one: a line with an image may be taller.
        format.setLineHeight(pixels, QTextBlockFormat::MinimumHeight);
        if (block == document.begin())
            format.setTopMargin(0);
        if (!block.next().isValid())
            format.setBottomMargin(0);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

// The grounds of a block; pieces of one ground that differ in other ways are one mark.
std::vector<Mark> marks_of(const QTextBlock& block) {
    std::vector<Mark> marks;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QVariant ground = fragment.charFormat().property(marked_ground);
        if (!ground.isValid())
            continue;
        const Mark mark{fragment.position(), fragment.length(), ground.value<QColor>()};
        const bool goes_on = !marks.empty() && marks.back().begin + marks.back().length == mark.begin &&
                             marks.back().ground == mark.ground;
        if (goes_on)
            marks.back().length += mark.length;
        else
            marks.push_back(mark);
    }
    return marks;
}

void paint_mark(QPainter& painter, const QTextBlock& block, const Mark& mark, const QPointF& origin) {
    const int begin = mark.begin - block.position();
    const int end = begin + mark.length;
    const QTextLayout& layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(begin, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        const QRectF text(std::min(left, right), line.y(), std::abs(right - left), line.ascent() + line.descent());
        const QRectF ground = text.translated(origin).adjusted(-mark_edge, -1, 0, 1);
        painter.drawRoundedRect(ground.intersected(QRectF(0, ground.y(), ground.right(), ground.height())), 4, 4);
    }
}

} // namespace

QString prose_css(const Theme& theme, TextRole role) {
    const Palette& colours = theme.palette();
    const QFont code = theme.font(TextRole::Code);
    const QFont text = theme.font(role);
    const int code_size = text.pixelSize() * 9 / 10;
    return QStringLiteral("p, ul, ol, blockquote { margin-top: 0; margin-bottom: %1px; }"
                          "ul, ol { -qt-list-indent: 0; margin-left: %2px; }"
                          "li { margin-bottom: %3px; }"
                          "code, pre { font-family: '%4'; font-size: %5px; background-color: %6; }"
                          "a { color: %7; text-decoration: underline; }"
                          "blockquote { color: %8; margin-left: %2px; }"
                          "th { text-align: left; color: %8; }"
                          ".gap { background-color: %9; color: %7; font-weight: 600; }")
        .arg(theme.px(10))
        .arg(theme.px(20))
        .arg(theme.px(3))
        .arg(code.families().join(QLatin1String("','")))
        .arg(code_size)
        .arg(colours.code.name(), colours.accent.name(), colours.muted.name(), colours.soft.name());
}

void set_prose_layout(QTextDocument& document, const Theme& theme, TextRole role) {
    document.setDocumentMargin(0);
    take_over_grounds(document);
    lay_out_tables(*document.rootFrame(), theme);
    set_line_height(document, theme.font(role).pixelSize() * 1.55);
}

void paint_marks(QPainter& painter, const QTextDocument& document) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        for (const Mark& mark : marks_of(block)) {
            painter.setBrush(mark.ground);
            paint_mark(painter, block, mark, origin);
        }
    }
}

} // namespace greenroom::desktop
