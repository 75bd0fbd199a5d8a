#include "desktop/card/key_points.h"

#include "cards/render/blocks.h"
#include "desktop/card/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/painting.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {

KeyPoints::KeyPoints(const Theme& theme, const std::vector<std::string>& points, const ImageFolder& images,
                     QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(2);
    column->addWidget(make_label("heading", Tr::tr("Did you say…"), this));
    column->addSpacing(4);
    int number = 1;
    for (const std::string& point : points) {
        const QString html = QString::fromStdString(to_inline_html(point));
        auto* button = new KeyPointButton(theme, number++, html, images, this);
        column->addWidget(button);
        buttons_.push_back(button);
        connect(button, &QAbstractButton::toggled, this, &KeyPoints::ticks_changed);
    }
}

int KeyPoints::ticked() const {
    return static_cast<int>(
        std::count_if(buttons_.begin(), buttons_.end(), [](auto* button) { return button->isChecked(); }));
}

std::vector<int> KeyPoints::ticked_places() const {
    std::vector<int> places;
    for (std::size_t place = 0; place < buttons_.size(); ++place)
        if (buttons_[place]->isChecked())
            places.push_back(static_cast<int>(place));
    return places;
}

void KeyPoints::toggle(int place) {
    KeyPointButton& button = *buttons_.at(static_cast<std::size_t>(place));
    button.toggle();
    announce(button, ticked_text(button));
}

QString KeyPoints::spoken() const {
    QStringList points;
    for (const KeyPointButton* button : buttons_)
        points += button->accessibleName();
    return Tr::tr("Did you say: %1").arg(points.join(QStringLiteral("; ")));
}

void KeyPoints::mark_heard(const std::vector<int>& places) {
    for (std::size_t place = 0; place < buttons_.size(); ++place)
        buttons_[place]->set_heard(std::ranges::find(places, static_cast<int>(place)) != places.end());
}

KeyPointButton::KeyPointButton(const Theme& theme, int number, const QString& html, const ImageFolder& images,
                               QWidget* parent)
    : RichButton(theme, html, parent, images), number_(number) {
    setCheckable(true);
    setAccessibleName(plain_text());
    describe();
}

void KeyPointButton::set_heard(bool heard) {
    heard_ = heard;
    describe();
    update();
}

void KeyPointButton::describe() {
    QStringList parts;
    if (heard_)
        parts += Tr::tr("Heard in what you said.");
    if (!key().isEmpty())
        parts += Tr::tr("Key: %1").arg(key());
    setAccessibleDescription(parts.join(u' '));
}

QString KeyPointButton::key() const { return number_ <= 9 ? Tr::tr("Ctrl %1").arg(number_) : QString(); }

QMargins KeyPointButton::space_around_text() const {
    return {theme().px(27), theme().px(2), theme().px(64), theme().px(4)};
}

void KeyPointButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme().palette();
    const int side = theme().px(16);
    const QRect box = mirrored(*this, QRect(1, theme().px(7), side, side));
    painter.setPen(QPen(isChecked() || underMouse() ? colours.accent : colours.muted, 1.3));
    painter.setBrush(isChecked() ? QBrush(colours.accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (isChecked())
        paint_icon(painter, QStringLiteral("check"), QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), colours.on_accent);
    paint_text(painter, colours.text);
    if ((underMouse() || hasFocus()) && !key().isEmpty()) {
        const QSize cap = key_cap_size(theme(), key());
        const QRect place(QPoint(width() - cap.width(), box.center().y() - cap.height() / 2), cap);
        paint_key_cap(painter, theme(), mirrored(*this, place), key(), colours.muted, colours.line);
    } else if (heard_) {
        const QRect place(width() - theme().px(60), box.center().y() - theme().px(10), theme().px(60), theme().px(20));
        painter.setFont(theme().font(TextRole::Small));
        painter.setPen(colours.accent);
        painter.drawText(mirrored(*this, place), Qt::AlignVCenter | Qt::AlignRight, Tr::tr("heard"));
    }
    if (hasFocus())
        paint_focus_ring(painter, box.adjusted(-2, -2, 2, 2), 6, colours.accent);
}

} // namespace greenroom::desktop
