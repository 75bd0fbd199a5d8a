#include "desktop/interview/waveform.h"

#include "desktop/base/formats.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/painting.h"
#include "desktop/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace greenroom::desktop {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds key_step{5000};

} // namespace

Waveform::Waveform(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    set_role(*this, QAccessible::Slider);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void Waveform::show_recording(std::vector<float> peaks, const SpokenAnswer& measures) {
    peaks_ = std::move(peaks);
    measures_ = measures;
    QString name = Tr::tr("Recording of %1").arg(elapsed_text(measures.length));
    const int pauses = static_cast<int>(measures.pauses.size());
    if (pauses > 0)
        name = Tr::tr("%1, with %2").arg(name, Tr::tr("%Ln pause(s)", nullptr, pauses));
    setAccessibleName(name);
    show_position(std::min(position_, measures.length));
}

void Waveform::show_position(milliseconds at) {
    position_ = std::clamp(at, milliseconds{0}, measures_.length);
    tell_position();
    update();
}

void Waveform::tell_position() {
    set_value(*this,
              {static_cast<double>(position_.count()) / 1000, 0, static_cast<double>(measures_.length.count()) / 1000},
              ValueChange::Asked);
}

QSize Waveform::sizeHint() const { return {theme_.px(420), theme_.px(56)}; }
QSize Waveform::minimumSizeHint() const { return {theme_.px(120), theme_.px(40)}; }

double Waveform::x_of(milliseconds at) const {
    const double length = static_cast<double>(std::max<long>(1, measures_.length.count()));
    const double x = static_cast<double>(at.count()) / length * width();
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void Waveform::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = theme_.palette();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.code);
    painter.drawRoundedRect(rect(), 8, 8);
    const double middle = height() / 2.0;
    for (const SpokenPause& pause : measures_.pauses) {
        QRectF band(QPointF(x_of(pause.from), 0), QPointF(x_of(pause.from + pause.length), height()));
        band = band.normalized();
        QColor ground = colours.hard;
        ground.setAlphaF(0.18F);
        painter.fillRect(band, ground);
        painter.fillRect(QRectF(band.left(), height() - 3, band.width(), 3), colours.hard);
    }
    const int columns = std::max(1, width() / 3);
    for (int column = 0; column < columns && !peaks_.empty(); ++column) {
        const auto from = static_cast<std::size_t>(column) * peaks_.size() / static_cast<std::size_t>(columns);
        const auto to = std::max(from + 1, (static_cast<std::size_t>(column) + 1) * peaks_.size() /
                                               static_cast<std::size_t>(columns));
        const float peak = *std::max_element(peaks_.begin() + static_cast<std::ptrdiff_t>(from),
                                             peaks_.begin() + static_cast<std::ptrdiff_t>(to));
        // As ears hear it: half as high for a quarter of the pressure.
        const double half = std::max(1.0, std::sqrt(peak) * (middle - 6));
        const milliseconds at{measures_.length.count() * column / columns};
        painter.setBrush(at < position_ ? colours.accent : colours.muted);
        painter.drawRect(QRectF(x_of(at), middle - half, 2, 2 * half));
    }
    painter.setBrush(colours.text);
    painter.drawRect(QRectF(std::clamp(x_of(position_), 0.0, width() - 2.0), 0, 2, height()));
    if (hasFocus())
        paint_focus_ring(painter, rect().adjusted(1, 1, -1, -1), 8, colours.accent);
}

void Waveform::jump_to(milliseconds to) {
    show_position(to);
    Q_EMIT jumped(position_);
}

void Waveform::jump_to_point(double x) {
    const double share = std::clamp((layoutDirection() == Qt::RightToLeft ? width() - x : x) / width(), 0.0, 1.0);
    jump_to(milliseconds{std::lround(share * static_cast<double>(measures_.length.count()))});
}

void Waveform::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        jump_to_point(event->position().x());
}

void Waveform::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        jump_to_point(event->position().x());
}

void Waveform::keyPressEvent(QKeyEvent* event) {
    const bool turned = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return jump_to(position_ + (turned ? key_step : -key_step));
    case Qt::Key_Right:
        return jump_to(position_ + (turned ? -key_step : key_step));
    case Qt::Key_Home:
        return jump_to({});
    case Qt::Key_End:
        return jump_to(measures_.length);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT toggled();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace greenroom::desktop
