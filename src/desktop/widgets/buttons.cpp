#include "desktop/widgets/buttons.h"

#include "desktop/widgets/painting.h"
#include "desktop/widgets/prose_style.h"
#include "desktop/widgets/theme.h"
#include "desktop/widgets/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace greenroom::desktop {

RichButton::RichButton(const Theme& theme, const QString& html, QWidget* parent, ImageFolder images)
    : PaintedButton(parent), theme_(theme), html_(html), pictures_(theme, std::move(images)), document_(&pictures_) {
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document_.setDefaultTextOption(wrapping);
    document_.setUndoRedoEnabled(false);
    render();
    const auto render_again = [this] {
        render();
        lay_out_again();
    };
    connect(&theme, &Theme::changed, this, render_again);
    connect(&pictures_, &Pictures::refused, this, render_again);
    connect(&pictures_, &Pictures::decoded, this, [this](const QUrl& name) {
        document_.addResource(QTextDocument::ImageResource, name, pictures_.image(name));
        update();
    });
}

void RichButton::set_html(const QString& html) {
    html_ = html;
    render();
    setAccessibleName(plain_text());
    lay_out_again();
}

void RichButton::render() {
    // What the deck says runs from left to right, and begins all the same beside what it belongs to.
    QTextOption option = document_.defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    document_.setDefaultTextOption(option);
    read_prose(document_, pictures_.resolved(html_), theme_, TextRole::Prose);
    height_.reset();
}

void RichButton::lay_out_again() {
    const QMargins space = space_around_text();
    document_.setTextWidth(std::max(40, width() - space.left() - space.right()));
    height_.reset();
    updateGeometry();
    update();
}

int RichButton::heightForWidth(int width) const {
    if (height_ && height_->first == width)
        return height_->second;
    const QMargins space = space_around_text();
    const qreal before = document_.textWidth();
    document_.setTextWidth(std::max(40, width - space.left() - space.right()));
    height_ = {width, static_cast<int>(std::ceil(document_.size().height())) + space.top() + space.bottom()};
    document_.setTextWidth(before);
    return height_->second;
}

QSize RichButton::sizeHint() const {
    const int width = std::max(this->width(), theme_.px(320));
    return {width, heightForWidth(width)};
}

QSize RichButton::minimumSizeHint() const { return {theme_.px(120), 0}; }

void RichButton::paint_text(QPainter& painter, const QColor& colour) {
    const QMargins space = space_around_text();
    painter.save();
    painter.translate(isRightToLeft() ? space.right() : space.left(), space.top());
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

PaintedButton::PaintedButton(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::TabFocus); }

void PaintedButton::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && plain)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PaintedButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void PaintedButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

IconButton::IconButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent)
    : PaintedButton(parent), theme_(theme), icon_(icon) {
    setAccessibleName(text);
    setToolTip(text);
    setCursor(Qt::PointingHandCursor);
}

void IconButton::set_icon(const QString& icon) {
    icon_ = icon;
    update();
}

void IconButton::set_called_for(bool called_for) {
    called_for_ = called_for;
    update();
}

QSize IconButton::sizeHint() const { return {theme_.px(28), theme_.px(28)}; }

void IconButton::paintEvent(QPaintEvent*) {
    if (!called_for_ && !hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    painter.setPen(colours.line);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int side = theme_.px(16);
    paint_icon(painter, icon_, QRectF((width() - side) / 2, (height() - side) / 2, side, side),
               underMouse() || hasFocus() ? colours.accent : colours.muted);
    if (hasFocus())
        paint_focus_ring(painter, rect(), 6, colours.accent);
}

KeyedButton::KeyedButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent)
    : PaintedButton(parent), theme_(theme), key_(key) {
    set_text(text);
    setAccessibleDescription(Tr::tr("Key: %1").arg(key));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void KeyedButton::set_text(const QString& text) {
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void KeyedButton::set_key(const QString& key) {
    key_ = key;
    setAccessibleDescription(Tr::tr("Key: %1").arg(key));
    updateGeometry();
    update();
}

QSize KeyedButton::sizeHint() const {
    const int text_width = QFontMetrics(theme_.font(TextRole::Prose)).horizontalAdvance(text());
    return {text_width + key_cap_size(theme_, key_).width() + theme_.px(6 + 2 * 14), theme_.px(44)};
}

QSize KeyedButton::minimumSizeHint() const {
    const int text_width = QFontMetrics(theme_.font(TextRole::Prose)).horizontalAdvance(text());
    return {text_width + theme_.px(2 * 6), theme_.px(44)};
}

void KeyedButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.code);
        painter.drawRoundedRect(rect(), 10, 10);
    }
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    const QColor ink = underMouse() && isEnabled() ? colours.text : colours.muted;
    const QFont font = theme_.font(TextRole::Prose);
    const int text_width = QFontMetrics(font).horizontalAdvance(text());
    painter.setPen(ink);
    painter.setFont(font);
    if (width() < sizeHint().width()) {
        painter.drawText(rect(), Qt::AlignCenter, text());
    } else {
        painter.drawText(mirrored(*this, QRect(theme_.px(14), 0, text_width, height())), Qt::AlignCenter, text());
        const QSize cap = key_cap_size(theme_, key_);
        const QRect place(QPoint(theme_.px(14) + text_width + theme_.px(6), (height() - cap.height()) / 2), cap);
        paint_key_cap(painter, theme_, mirrored(*this, place), key_, ink, colours.line);
    }
    if (hasFocus())
        paint_focus_ring(painter, rect(), 10, colours.accent);
}

PrimaryButton::PrimaryButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent)
    : PaintedButton(parent), theme_(theme) {
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set_text_and_key(text, key);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void PrimaryButton::set_text_and_key(const QString& text, const QString& key) {
    setText(text);
    key_ = key;
    setAccessibleName(text);
    setAccessibleDescription(Tr::tr("Key: %1").arg(key));
    updateGeometry();
    update();
}

QFont PrimaryButton::text_font() const {
    QFont font = theme_.font(TextRole::Prose);
    font.setPixelSize(theme_.px(16));
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize PrimaryButton::sizeHint() const {
    const QSize cap = key_cap_size(theme_, key_);
    const int text = QFontMetrics(text_font()).horizontalAdvance(this->text());
    return {text + cap.width() + theme_.px(8 + 2 * 26), theme_.px(48)};
}

QSize PrimaryButton::minimumSizeHint() const {
    return {QFontMetrics(text_font()).horizontalAdvance(text()) + theme_.px(2 * 12), theme_.px(48)};
}

void PrimaryButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.setOpacity(isEnabled() ? (underMouse() ? 0.92 : 1.0) : 0.5);
    painter.drawRoundedRect(rect(), 10, 10);

    const bool keyed = width() >= sizeHint().width();
    const QSize cap = keyed ? key_cap_size(theme_, key_) : QSize(-theme_.px(8), 0);
    const int text_width = QFontMetrics(text_font()).horizontalAdvance(text());
    const int left = (width() - text_width - theme_.px(8) - cap.width()) / 2;
    painter.setPen(colours.on_accent);
    painter.setFont(text_font());
    painter.drawText(mirrored(*this, QRect(left, 0, text_width, height())), Qt::AlignCenter, text());
    const QRect cap_place(QPoint(left + text_width + theme_.px(8), (height() - cap.height()) / 2), cap);
    if (keyed)
        paint_key_cap(painter, theme_, mirrored(*this, cap_place), key_, colours.on_accent, colours.on_accent);
    if (hasFocus())
        paint_focus_ring(painter, rect().adjusted(3, 3, -3, -3), 7, colours.on_accent);
}

QButtonGroup* make_loose_group(QObject& owner) {
    auto* group = new QButtonGroup(&owner);
    group->setExclusive(false);
    return group;
}

QString ticked_text(const QAbstractButton& button) {
    return button.isChecked() ? Tr::tr("Ticked: %1").arg(button.accessibleName())
                              : Tr::tr("Not ticked: %1").arg(button.accessibleName());
}

namespace {

QFont cap_font(const Theme& theme) {
    QFont font = theme.font(TextRole::Small);
    font.setPixelSize(theme.px(11));
    return font;
}

} // namespace

QSize key_cap_size(const Theme& theme, const QString& key) {
    const QFontMetrics metrics(cap_font(theme));
    const int height = metrics.height() + 4;
    return {std::max(height, metrics.horizontalAdvance(key) + theme.px(12)), height};
}

void paint_key_cap(QPainter& painter, const Theme& theme, const QRect& bounds, const QString& key, const QColor& ink,
                   const QColor& edge) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(bounds).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(ink);
    painter.setFont(cap_font(theme));
    painter.drawText(bounds, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace greenroom::desktop
