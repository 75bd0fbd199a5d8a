#include "desktop/widgets/rich_button.h"

#include "desktop/widgets/prose_style.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

#include <cmath>
#include <memory>

namespace greenroom::desktop {

RichButton::RichButton(const Theme& theme, const QString& html, QWidget* parent)
    : PaintedButton(parent), theme_(theme), html_(html) {
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document_.setDefaultTextOption(wrapping);
    document_.setUndoRedoEnabled(false);
    render();
    connect(&theme, &Theme::changed, this, [this] {
        render();
        lay_out_again();
    });
}

void RichButton::set_html(const QString& html) {
    html_ = html;
    render();
    setAccessibleName(plain_text());
    lay_out_again();
}

void RichButton::render() {
    document_.setDefaultFont(theme_.font(TextRole::Prose));
    document_.setDefaultStyleSheet(prose_css(theme_, TextRole::Prose));
    document_.setHtml(html_);
    set_prose_layout(document_, theme_, TextRole::Prose);
}

void RichButton::lay_out_again() {
    const QMargins space = space_around_text();
    document_.setTextWidth(std::max(40, width() - space.left() - space.right()));
    updateGeometry();
    update();
}

int RichButton::heightForWidth(int width) const {
    const QMargins space = space_around_text();
    const std::unique_ptr<QTextDocument> copy{document_.clone()};
    copy->setTextWidth(std::max(40, width - space.left() - space.right()));
    return static_cast<int>(std::ceil(copy->size().height())) + space.top() + space.bottom();
}

QSize RichButton::sizeHint() const {
    const int width = std::max(this->width(), theme_.px(320));
    return {width, heightForWidth(width)};
}

QSize RichButton::minimumSizeHint() const { return {theme_.px(120), 0}; }

void RichButton::paint_text(QPainter& painter, const QColor& colour) {
    const QMargins space = space_around_text();
    painter.save();
    painter.translate(space.left(), space.top());
    paint_marks(painter, document_);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, colour);
    document_.documentLayout()->draw(&painter, context);
    painter.restore();
}

void RichButton::resizeEvent(QResizeEvent* event) {
    const QMargins space = space_around_text();
    document_.setTextWidth(std::max(40, width() - space.left() - space.right()));
    PaintedButton::resizeEvent(event);
}

} // namespace greenroom::desktop
