#include "desktop/interview/record_strip.h"

#include "desktop/base/formats.h"
#include "desktop/interview/tr.h"
#include "desktop/speech/recorder.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/bar.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace greenroom::desktop {
namespace {

/// A red light.
class Lamp : public QWidget {
public:
    Lamp(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
        set_role(*this, QAccessible::Indicator);
        setAccessibleName(Tr::tr("The microphone is open"));
        setToolTip(accessibleName());
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {theme_.px(14), theme_.px(14)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.palette().again);
        const double side = theme_.px(11);
        painter.drawEllipse(QRectF((width() - side) / 2, (height() - side) / 2, side, side));
    }

private:
    const Theme& theme_;
};

} // namespace

RecordStrip::RecordStrip(const Theme& theme, Recorder& recorder, QWidget* parent)
    : QFrame(parent), text_(make_label("small", {}, this)), level_(new Bar(theme, this)), tick_(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(28, 6, 28, 6);
    row->setSpacing(10);
    row->addWidget(new Lamp(theme, this));
    row->addWidget(text_, 1);
    level_->setMaximumWidth(theme.px(160));
    row->addWidget(level_, 1);
    constexpr std::chrono::milliseconds often{250};
    tick_->setInterval(often);
    connect(tick_, &QTimer::timeout, this, &RecordStrip::count);
    connect(&recorder, &Recorder::open_changed, this, &RecordStrip::show_open);
    connect(&recorder, &Recorder::began, this, [this] {
        has_begun_ = true;
        tick_->stop();
        level_->setVisible(true);
        show_level(-96, {});
        announce(*this, Tr::tr("Recording."));
    });
    connect(&recorder, &Recorder::heard, this, &RecordStrip::show_level);
    hide();
}

QString RecordStrip::text() const { return text_->text(); }

void RecordStrip::show_open(bool open) {
    setVisible(open);
    has_begun_ = false;
    calm_ = 0;
    level_->setVisible(false);
    if (!open)
        return tick_->stop();
    waited_.start();
    tick_->start();
    count();
}

void RecordStrip::count() {
    const auto seconds = static_cast<int>(waited_.elapsed() / 1000);
    text_->setText(seconds == 0
                       ? Tr::tr("The microphone is waking up: wait a moment…")
                       : Tr::tr("The microphone is waking up: wait, it has taken %Ln second(s)…", nullptr, seconds));
}

void RecordStrip::show_level(float level, std::chrono::milliseconds length) {
    if (!has_begun_)
        return;
    text_->setText(Tr::tr("Recording, %1").arg(elapsed_text(length)));
    // From what is hardly heard to what is as loud as can be; it rises at once and falls slowly.
    constexpr float quietest = -60;
    const double now = std::clamp((level - quietest) / -quietest, 0.0F, 1.0F);
    constexpr double kept = 0.8;
    calm_ = std::max(now, calm_ * kept);
    level_->set_share(calm_);
    level_->setAccessibleName(Tr::tr("Loudness: %1").arg(percent_text(calm_)));
}

} // namespace greenroom::desktop
