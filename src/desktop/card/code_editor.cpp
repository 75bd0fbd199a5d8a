#include "desktop/card/code_editor.h"

#include "desktop/base/actions.h"
#include "desktop/card/code_colours.h"
#include "desktop/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <functional>

namespace greenroom::desktop {

namespace {

constexpr int indent_width = 4;
constexpr int beside_numbers = 16; ///< in pixels of the unzoomed design

int indent_of(const QString& line) {
    const auto is_blank = [](QChar c) { return c == u' ' || c == u'\t'; };
    return static_cast<int>(std::ranges::find_if_not(line, is_blank) - line.begin());
}

/// The lines that a selection, or the cursor, is on.
std::vector<QTextBlock> lines_of(const QTextCursor& selection) {
    const QTextDocument& document = *selection.document();
    QTextBlock last = document.findBlock(selection.selectionEnd());
    std::vector<QTextBlock> lines{document.findBlock(selection.selectionStart())};
    // A selection that ends before the first character of a line does not reach it.
    if (last != lines.front() && selection.selectionEnd() == last.position())
        last = last.previous();
    while (lines.back() != last)
        lines.push_back(lines.back().next());
    return lines;
}

/// Calls `change` with a cursor at the beginning of each of these lines, as one step that can be undone.
void change_lines(QTextCursor cursor, const std::vector<QTextBlock>& lines,
                  const std::function<void(QTextCursor&, const QString& text)>& change) {
    cursor.beginEditBlock();
    for (const QTextBlock& line : lines) {
        QTextCursor at(line);
        change(at, line.text());
    }
    cursor.endEditBlock();
}

bool is_blank_line(const QTextBlock& line) { return indent_of(line.text()) == line.text().size(); }

} // namespace

/// The column of line numbers.
class CodeEditor::Numbers : public QWidget {
public:
    explicit Numbers(CodeEditor& editor) : QWidget(&editor), editor_(editor) {}

protected:
    void paintEvent(QPaintEvent* event) override { editor_.paint_numbers(*event); }

private:
    CodeEditor& editor_;
};

CodeEditor::CodeEditor(const Theme& theme, const QString& name, QWidget* parent)
    : QPlainTextEdit(parent), theme_(theme), numbers_(new Numbers(*this)) {
    setObjectName(QStringLiteral("code-editor"));
    setAccessibleName(name);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    new CodeColours(theme, document());
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEditor::fit_margin);
    connect(this, &QPlainTextEdit::updateRequest, numbers_, [this](const QRect& part, int scrolled) {
        if (scrolled != 0)
            numbers_->scroll(0, scrolled);
        else
            numbers_->update(0, part.y(), numbers_->width(), part.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::mark_brackets);
    // That a line was coloured anew changes the document, and nothing of what was marked.
    connect(this, &QPlainTextEdit::textChanged, this, [this] { mark_lines({}); });
    const auto fit = [this] {
        const QFont code = theme_.font(TextRole::Code);
        setFont(code);
        document()->setDefaultFont(code);
        setTabStopDistance(indent_width * QFontMetricsF(code).horizontalAdvance(u' '));
        fit_margin();
        mark_brackets();
    };
    connect(&theme, &Theme::changed, this, fit);
    fit();
}

void CodeEditor::replace_code(const QString& code) {
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(code);
    moveCursor(QTextCursor::Start);
}

void CodeEditor::mark_lines(const QList<int>& lines) {
    if (marked_ == lines)
        return;
    marked_ = lines;
    numbers_->update();
}

void CodeEditor::go_to_line(int line) {
    setTextCursor(QTextCursor(document()->findBlockByNumber(line - 1)));
    centerCursor();
    setFocus();
}

QSize CodeEditor::minimumSizeHint() const { return {theme_.px(120), theme_.px(30)}; }

void CodeEditor::keyPressEvent(QKeyEvent* event) {
    const bool types_nothing = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) ||
                               (event->key() >= Qt::Key_F1 && event->key() <= Qt::Key_F35);
    if (event->key() == Qt::Key_Escape || (types_nothing && is_key_above(*this, *event)))
        return event->ignore();
    if (!isReadOnly() && edit_lines(*event))
        return event->accept();
    QPlainTextEdit::keyPressEvent(event);
    // What it has no use for must not be taken for a key of the page around it.
    if (!is_key_of_window(*this, *event))
        event->accept();
}

bool CodeEditor::edit_lines(const QKeyEvent& event) {
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto does = [](auto&& change) {
        change();
        return true;
    };
    if (event.key() == Qt::Key_Backtab)
        return does([this] { unindent(); });
    if (event.key() == Qt::Key_Home && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier)
        return does([&] { go_to_code(modifiers ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor); });
    // Where the slash needs Shift, it is still this key.
    if ((modifiers & ~Qt::ShiftModifier) == Qt::ControlModifier && event.key() == Qt::Key_Slash)
        return does([this] { toggle_comments(); });
    if (modifiers != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Tab)
        return does([this] { indent(); });
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return does([this] { begin_line(); });
    return event.key() == Qt::Key_Backspace && remove_indent();
}

void CodeEditor::indent() {
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return cursor.insertText(QString(indent_width - cursor.positionInBlock() % indent_width, u' '));
    change_lines(cursor, lines_of(cursor), [](QTextCursor& line, const QString& text) {
        if (!text.isEmpty())
            line.insertText(QString(indent_width, u' '));
    });
}

void CodeEditor::unindent() {
    const QTextCursor cursor = textCursor();
    change_lines(cursor, lines_of(cursor), [](QTextCursor& line, const QString& text) {
        const int removed = text.startsWith(u'\t') ? 1 : std::min(indent_of(text), indent_width);
        line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, removed);
        line.removeSelectedText();
    });
}

void CodeEditor::begin_line() {
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const int place = cursor.positionInBlock();
    const QString line = cursor.block().text().left(place);
    const QString indentation = indentation_after(line, code_of_line(cursor.block()).left(place));
    cursor.insertText(u'\n' + indentation);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

// To the first character of the line, and from there to its edge.
void CodeEditor::go_to_code(QTextCursor::MoveMode mode) {
    QTextCursor cursor = textCursor();
    const int indent = indent_of(cursor.block().text());
    cursor.setPosition(cursor.block().position() + (cursor.positionInBlock() == indent ? 0 : indent), mode);
    setTextCursor(cursor);
}

bool CodeEditor::remove_indent() {
    QTextCursor cursor = textCursor();
    const int place = cursor.positionInBlock();
    const QString before = cursor.block().text().left(place);
    if (cursor.hasSelection() || place == 0 || before.contains(u'\t') || indent_of(before) != place)
        return false;
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, (place - 1) % indent_width + 1);
    cursor.removeSelectedText();
    return true;
}

void CodeEditor::toggle_comments() {
    const QTextCursor cursor = textCursor();
    std::vector<QTextBlock> lines = lines_of(cursor);
    std::erase_if(lines, is_blank_line);
    if (lines.empty())
        return;
    const auto indent = [](const QTextBlock& line) { return indent_of(line.text()); };
    const bool commented =
        std::ranges::all_of(lines, [&](const QTextBlock& line) { return line.text()[indent(line)] == u'#'; });
    const int least = indent(*std::ranges::min_element(lines, {}, indent));
    change_lines(cursor, lines, [&](QTextCursor& line, const QString& text) {
        const int place = commented ? indent_of(text) : least;
        line.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, place);
        if (!commented)
            return line.insertText(QStringLiteral("# "));
        const bool spaced = text.sliced(place).startsWith(QLatin1String("# "));
        line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, spaced ? 2 : 1);
        line.removeSelectedText();
    });
}

void CodeEditor::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    place_numbers();
}

void CodeEditor::place_numbers() {
    const QRect inside = contentsRect();
    numbers_->setGeometry(inside.left(), inside.top(), viewportMargins().left(), inside.height());
}

void CodeEditor::fit_margin() {
    const auto digits = static_cast<int>(QString::number(std::max(blockCount(), 10)).size());
    const int digit = QFontMetrics(theme_.font(TextRole::Code)).horizontalAdvance(u'9');
    setViewportMargins(digits * digit + theme_.px(2 * beside_numbers), theme_.px(8), 0, 0);
    place_numbers();
}

void CodeEditor::paint_numbers(QPaintEvent& event) {
    QPainter painter(numbers_);
    const QFont font = theme_.font(TextRole::Code);
    QFont bold = font;
    bold.setBold(true);
    const int below_top = viewportMargins().top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset()).translated(0, below_top);
        if (place.top() > event.rect().bottom())
            break;
        const int line = block.blockNumber() + 1;
        const bool marked = marked_.contains(line);
        painter.setFont(marked ? bold : font);
        painter.setPen(marked ? theme_.palette().again : theme_.palette().muted);
        painter.drawText(QRectF(0, place.top(), numbers_->width() - theme_.px(beside_numbers), place.height()),
                         Qt::AlignRight | Qt::AlignTop, QString::number(line));
    }
}

void CodeEditor::mark_brackets() {
    QList<QTextEdit::ExtraSelection> marks;
    const int cursor = textCursor().position();
    // The bracket before the cursor counts first: it was typed last.
    for (const int place : {cursor - 1, cursor}) {
        const int other = matching_bracket(*document(), place);
        if (other < 0)
            continue;
        for (const int bracket : {place, other}) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(document());
            mark.cursor.setPosition(bracket);
            mark.cursor.setPosition(bracket + 1, QTextCursor::KeepAnchor);
            mark.format.setBackground(theme_.palette().soft);
            mark.format.setForeground(theme_.palette().accent);
            marks.push_back(mark);
        }
        break;
    }
    setExtraSelections(marks);
}

int matching_bracket(const QTextDocument& document, int place) {
    const QString opening = QStringLiteral("([{"), closing = QStringLiteral(")]}");
    QTextBlock line = document.findBlock(place);
    if (place < 0 || !line.isValid())
        return -1;
    QString code = code_of_line(line);
    const qsizetype in_line = place - line.position();
    const QChar bracket = in_line < code.size() ? code[in_line] : QChar(u' ');
    const int step = opening.contains(bracket) ? 1 : closing.contains(bracket) ? -1 : 0;
    if (step == 0)
        return -1;
    const QString &deeper = step > 0 ? opening : closing, &back = step > 0 ? closing : opening;
    QList<QChar> open;
    for (qsizetype at = in_line;; at += step) {
        while (at < 0 || at >= code.size()) {
            line = step > 0 ? line.next() : line.previous();
            if (!line.isValid())
                return -1;
            code = code_of_line(line);
            at = step > 0 ? 0 : code.size() - 1;
        }
        if (deeper.contains(code[at]))
            open.push_back(code[at]);
        else if (back.contains(code[at]) && deeper.indexOf(open.takeLast()) != back.indexOf(code[at]))
            return -1;
        if (open.isEmpty())
            return line.position() + static_cast<int>(at);
    }
}

QString indentation_after(const QString& line, const QString& code) {
    QString indentation = line.left(indent_of(line));
    const QString text = code.trimmed();
    if (!text.isEmpty() && QStringLiteral("([{:").contains(text.back()))
        return indentation + QString(indent_width, u' ');
    const auto word_end = std::ranges::find_if_not(text, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    const QStringList ends{QStringLiteral("return"), QStringLiteral("pass"), QStringLiteral("raise"),
                           QStringLiteral("break"), QStringLiteral("continue")};
    if (ends.contains(text.left(word_end - text.begin())))
        indentation.chop(std::min<qsizetype>(indent_width, indentation.size()));
    return indentation;
}

} // namespace greenroom::desktop
