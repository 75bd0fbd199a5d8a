#include "desktop/widgets/labels.h"

#include "desktop/widgets/accessible.h"
#include "desktop/widgets/pictures.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace greenroom::desktop {
namespace {

/// Of the roles of labels, those that head what is below them.
constexpr std::array<std::string_view, 3> headings{"greeting", "heading", "trap"};

} // namespace

QLabel* make_label(const char* role, const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setProperty("role", QLatin1String(role));
    if (std::ranges::find(headings, std::string_view(role)) != headings.end())
        set_role(*label, QAccessible::Heading);
    label->setTextFormat(Qt::PlainText);
    label->setIndent(0);
    label->setText(text);
    return label;
}

QFrame* make_rule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setObjectName(QStringLiteral("rule"));
    return rule;
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setIndent(0);
}

QSize ElidedLabel::minimumSizeHint() const {
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * 8), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawFrame(&painter);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), static_cast<int>(alignment()), shown);
}

AutoHeightText::AutoHeightText(QWidget* parent, const Pictures* pictures) : QTextBrowser(parent) {
    setDocument(new ClosedDocument(pictures, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// Layouts ask for the same few widths again and again, and each answer lays the whole text out.
int AutoHeightText::heightForWidth(int width) const {
    constexpr std::size_t most_kept = 4;
    if (std::exchange(measured_revision_, document()->revision()) != document()->revision())
        heights_.clear();
    if (const auto known = std::ranges::find(heights_, width, &std::pair<int, int>::first); known != heights_.end())
        return known->second;
    // The text edit would answer a change of size by setting its own width again.
    const QSignalBlocker quiet(document()->documentLayout());
    const qreal before = document()->textWidth();
    document()->setTextWidth(lineWrapMode() == NoWrap ? -1 : width);
    const QSizeF size = document()->size();
    document()->setTextWidth(before);
    const int scroll_bar = size.toSize().width() > width ? horizontalScrollBar()->sizeHint().height() : 0;
    if (heights_.size() == most_kept)
        heights_.erase(heights_.begin());
    heights_.emplace_back(width, static_cast<int>(std::ceil(size.height())) + scroll_bar);
    return heights_.back().second;
}

QSize AutoHeightText::sizeHint() const {
    const int width = std::max(this->width(), 240);
    return {width, heightForWidth(width)};
}

QSize AutoHeightText::minimumSizeHint() const { return {60, 0}; }

bool AutoHeightText::overflows() const { return document()->size().toSize().width() > viewport()->width(); }

bool AutoHeightText::has_use_for(const QKeyEvent& event) const {
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return textCursor().charFormat().isAnchor();
    case Qt::Key_Left:
    case Qt::Key_Right:
        return overflows();
    default:
        return event.matches(QKeySequence::Copy);
    }
}

void AutoHeightText::keyPressEvent(QKeyEvent* event) {
    if (has_use_for(*event))
        QTextBrowser::keyPressEvent(event);
    else
        event->ignore();
}

void AutoHeightText::wheelEvent(QWheelEvent* event) {
    const bool sideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (sideways && overflows())
        QTextBrowser::wheelEvent(event);
    else
        event->ignore();
}

} // namespace greenroom::desktop
