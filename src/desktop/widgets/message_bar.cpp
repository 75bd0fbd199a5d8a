#include "desktop/widgets/message_bar.h"

#include "desktop/widgets/icon.h"
#include "desktop/widgets/icon_button.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace greenroom::desktop {
namespace {

QString word_of(Severity tone) {
    switch (tone) {
    case Severity::Info:
        return QStringLiteral("told");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), icon_(new QLabel(this)), text_(make_label("notice", {}, this)),
      leave_(new QTimer(this)) {
    setObjectName(QStringLiteral("notice"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new IconButton(theme, QStringLiteral("cross"), tr("Close message"), this);
    close->set_called_for(true);
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(close);
    leave_->setSingleShot(true);
    leave_->setInterval(std::chrono::seconds{6});
    connect(leave_, &QTimer::timeout, this, &MessageBar::clear);
    connect(close, &QAbstractButton::clicked, this, &MessageBar::clear);
    connect(&theme, &Theme::changed, this, &MessageBar::paint_icon_of_tone);
    hide();
}

void MessageBar::say(Severity tone, const QString& text) {
    tone_ = tone;
    text_->setText(text);
    setAccessibleName(text);
    setProperty("tone", word_of(tone));
    style()->unpolish(this);
    style()->polish(this);
    paint_icon_of_tone();
    show();
    Q_EMIT speaks(true);
    if (tone == Severity::Info)
        leave_->start();
    else
        leave_->stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear() {
    leave_->stop();
    text_->clear();
    hide();
    Q_EMIT speaks(false);
}

QString MessageBar::text() const { return text_->text(); }

void MessageBar::paint_icon_of_tone() {
    const Palette& colours = theme_.palette();
    const QColor ink = tone_ == Severity::Error     ? colours.again
                       : tone_ == Severity::Warning ? colours.hard
                                                    : colours.accent;
    const QString name = tone_ == Severity::Info ? QStringLiteral("check") : QStringLiteral("warning");
    icon_->setPixmap(icon_pixmap(name, theme_.px(18), ink, devicePixelRatioF()));
}

QWidget* with_room(MessageBar* notice, const QMargins& margins, QWidget* parent) {
    auto* place = new QWidget(parent);
    auto* around = new QVBoxLayout(place);
    around->setContentsMargins(margins);
    around->addWidget(notice);
    place->setVisible(!notice->isHidden());
    QObject::connect(notice, &MessageBar::speaks, place, &QWidget::setVisible);
    return place;
}

} // namespace greenroom::desktop
