#include "desktop/widgets/prose_style.h"

#include "desktop/widgets/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <optional>
#include <vector>

namespace greenroom::desktop {
namespace {

enum MarkProperty { marked_ground = QTextFormat::UserProperty + 1, list_number, list_ink };

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
        if (format.hasProperty(QTextFormat::FontFamilies)) // code, which shows every sign as it is typed
            format.setFontStyleStrategy(QFont::PreferNoShaping);
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

// Qt 6.4 numbers every list from 1. A list that begins otherwise is given its numbers as the names of anchors, which
// are kept in the document; number_lists() turns them into what paint_number() draws.
const QString number_prefix = QStringLiteral("number-");

class ListNumbers {
public:
    ListNumbers(const QString& html, const QFont& font, int indent) : html_(html), metrics_(font), indent_(indent) {}

    /// The HTML with such anchors, and with room for long numbers.
    QString named() {
        static const QRegularExpression tag(QStringLiteral("<(/?)(ol|ul|li)([^>]*)>"));
        for (auto found = tag.globalMatch(html_); found.hasNext();)
            take(found.next());
        copy_to(html_.size());
        return result_;
    }

private:
    struct List {
        std::optional<int> number; ///< of the next item; nothing where Qt counts right, or nothing is counted
        int items = 0;
        bool counts = false;
        qsizetype attributes = 0; ///< where its tag's end
    };

    void take(const QRegularExpressionMatch& tag) {
        copy_to(tag.capturedEnd());
        const bool is_item = tag.capturedView(2) == QLatin1String("li");
        const bool ends = !tag.capturedView(1).isEmpty();
        if (is_item && !ends && !open_.empty())
            begin_item(open_.back());
        else if (!is_item && !ends)
            open_.push_back(list_of(tag));
        else if (!is_item && !open_.empty())
            end_list();
    }

    List list_of(const QRegularExpressionMatch& tag) const {
        static const QRegularExpression start(QStringLiteral("start=\"(\\d+)\""));
        List list;
        list.counts =
            tag.capturedView(2) == QLatin1String("ol") && !tag.capturedView(3).contains(QLatin1String("type"));
        const QRegularExpressionMatch begins = start.match(tag.captured(3));
        if (list.counts && begins.hasMatch())
            list.number = begins.captured(1).toInt();
        list.attributes = result_.size() - 1;
        return list;
    }

    void begin_item(List& list) {
        ++list.items;
        if (!list.number)
            return;
        // The name belongs to the item's first text: an anchor before its paragraph would be a line of its own.
        static const QRegularExpression opening(QStringLiteral("\\G\\s*<(?:p|blockquote|pre|code|h[1-6])>"));
        for (auto next = opening.match(html_, end_); next.hasMatch(); next = opening.match(html_, end_))
            copy_to(next.capturedEnd());
        result_ += QStringLiteral("<a name=\"%1%2\"></a>").arg(number_prefix).arg((*list.number)++);
    }

    void end_list() {
        const List list = open_.back();
        open_.pop_back();
        const QString last = QStringLiteral("%1.").arg(list.number ? *list.number - 1 : list.items);
        const int room = metrics_.horizontalAdvance(last + QLatin1Char(' '));
        if (list.counts && room > indent_)
            result_.insert(list.attributes, QStringLiteral(" style=\"margin-left: %1px\"").arg(room));
    }

    void copy_to(qsizetype end) {
        result_ += QStringView(html_).mid(end_, end - end_);
        end_ = end;
    }

    const QString& html_;
    QFontMetrics metrics_;
    int indent_;
    QString result_;
    qsizetype end_ = 0; ///< of what is copied
    std::vector<List> open_;
};

void number_lists(QTextDocument& document, const Theme& theme) {
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QStringList names =
            block.begin().atEnd() ? QStringList() : block.begin().fragment().charFormat().anchorNames();
        const auto named =
            std::ranges::find_if(names, [](const QString& name) { return name.startsWith(number_prefix); });
        if (named == names.end())
            continue;
        if (QTextList* list = block.textList(); list && list->format().style() != QTextListFormat::ListStyleUndefined) {
            QTextListFormat format = list->format();
            format.setStyle(QTextListFormat::ListStyleUndefined);
            list->setFormat(format);
        }
        QTextBlockFormat format = block.blockFormat();
        format.setProperty(list_number, named->mid(number_prefix.size()) + QLatin1Char('.'));
        format.setProperty(list_ink, theme.palette().text);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

void paint_number(QPainter& painter, const QTextBlock& block, const QPointF& origin) {
    const QString number = block.blockFormat().stringProperty(list_number);
    if (number.isEmpty() || block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(0);
    painter.save();
    painter.setFont(block.begin().fragment().charFormat().font());
    painter.setPen(block.blockFormat().property(list_ink).value<QColor>());
    const double right = line.x() - painter.fontMetrics().horizontalAdvance(QLatin1Char(' '));
    const QPointF place(right - painter.fontMetrics().horizontalAdvance(number), line.y() + line.ascent());
    painter.drawText(origin + place, number);
    painter.restore();
}

constexpr int list_indent = 20;

/// The CSS that to_blocks()'s HTML is read with.
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
        .arg(theme.px(list_indent))
        .arg(theme.px(3))
        .arg(code.families().join(QLatin1String("','")))
        .arg(code_size)
        .arg(colours.code.name(), colours.accent.name(), colours.muted.name(), colours.soft.name());
}

} // namespace

void read_prose(QTextDocument& document, const QString& html, const Theme& theme, TextRole role) {
    const QFont font = theme.font(role);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(prose_css(theme, role));
    document.setHtml(ListNumbers(html, font, theme.px(list_indent)).named());
    QTextCursor whole(&document);
    // One change of the document rather than thousands, each with a layout of its own.
    whole.beginEditBlock();
    document.setDocumentMargin(0);
    take_over_grounds(document);
    lay_out_tables(*document.rootFrame(), theme);
    number_lists(document, theme);
    set_line_height(document, font.pixelSize() * 1.55);
    whole.endEditBlock();
}

void paint_marks(QPainter& painter, const QTextDocument& document) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        paint_number(painter, block, origin);
        for (const Mark& mark : marks_of(block)) {
            painter.setBrush(mark.ground);
            paint_mark(painter, block, mark, origin);
        }
    }
}

} // namespace greenroom::desktop
