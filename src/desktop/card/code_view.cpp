#include "desktop/card/code_view.h"

#include "desktop/card/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/painting.h"
#include "desktop/widgets/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace greenroom::desktop {

namespace {

constexpr int border = 1; ///< as the stylesheet has it, which the widget does not know before it is shown

} // namespace

CodeView::CodeView(const Theme& theme, CodeBlock block, QWidget* parent, int measure)
    : QFrame(parent), theme_(theme), block_(std::move(block)), measure_(measure), text_(new AutoHeightText(this)),
      copy_(new IconButton(theme, QStringLiteral("copy"), Tr::tr("Copy code"), this)) {
    setObjectName(QStringLiteral("code"));
    text_->setLineWrapMode(QTextEdit::NoWrap);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->installEventFilter(this);
    auto* cell = new QGridLayout(this);
    cell->setContentsMargins(16, 12, 8, 12);
    cell->addWidget(text_, 0, 0);
    cell->addWidget(copy_, 0, 0, Qt::AlignTop | Qt::AlignRight);
    connect(copy_, &QAbstractButton::clicked, this, &CodeView::copy);
    connect(&theme, &Theme::changed, this, &CodeView::render);
    render();
}

void CodeView::render() {
    fill_with_code(*text_->document(), block_, theme_);
    text_->setAccessibleName(Tr::tr("Code: %1").arg(text_->toPlainText()));
    text_->moveCursor(QTextCursor::Start);
    text_->updateGeometry();
    const QMargins around = layout()->contentsMargins();
    const int needed =
        static_cast<int>(std::ceil(text_->document()->idealWidth())) + around.left() + around.right() + 2 * border;
    setMaximumWidth(std::clamp(needed, theme_.px(measure_), theme_.px(code_measure)));
}

void CodeView::copy() {
    QGuiApplication::clipboard()->setText(QString::fromStdString(code_without_gap_marks(block_)));
    copy_->set_icon(QStringLiteral("check"));
    QTimer::singleShot(std::chrono::milliseconds{1500}, copy_, [this] { copy_->set_icon(QStringLiteral("copy")); });
}

void CodeView::enterEvent(QEnterEvent* event) {
    copy_->set_called_for(true);
    QFrame::enterEvent(event);
}

void CodeView::leaveEvent(QEvent* event) {
    copy_->set_called_for(false);
    QFrame::leaveEvent(event);
}

bool CodeView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QFrame::eventFilter(watched, event);
}

void CodeView::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    if (!text_->hasFocus())
        return;
    QPainter painter(this);
    paint_focus_ring(painter, rect(), theme_.px(8), theme_.palette().accent);
}

void CodeView::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    // The keyboard stops at code only to scroll it.
    text_->setFocusPolicy(text_->overflows() ? Qt::StrongFocus : Qt::ClickFocus);
}

namespace {

struct ByteRange {
    std::size_t begin;
    std::size_t end;
};

// Takes the gap marks out of `text`; returns where the gaps are then.
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
    QTextCursor whole(&document);
    whole.beginEditBlock();
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
    whole.endEditBlock();
}

} // namespace greenroom::desktop
