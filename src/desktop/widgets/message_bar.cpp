#include "desktop/widgets/message_bar.h"

#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/painting.h"
#include "desktop/widgets/theme.h"
#include "desktop/widgets/tr.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace greenroom::desktop {
namespace {

QString word_of(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

/// With what the icon says to who sees it.
QString spoken(Severity severity, const QString& text) {
    switch (severity) {
    case Severity::Warning:
        return Tr::tr("Warning: %1").arg(text);
    case Severity::Error:
        return Tr::tr("Error: %1").arg(text);
    case Severity::Info:
        break;
    }
    return text;
}

} // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), icon_(new QLabel(this)), text_(make_label("notice", {}, this)),
      hide_timer_(new QTimer(this)) {
    setObjectName(QStringLiteral("notice"));
    set_role(*this, QAccessible::AlertMessage);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new IconButton(theme, QStringLiteral("cross"), Tr::tr("Close message"), this);
    close->set_called_for(true);
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(close);
    hide_timer_->setSingleShot(true);
    hide_timer_->setInterval(std::chrono::seconds{6});
    connect(hide_timer_, &QTimer::timeout, this, &MessageBar::clear);
    connect(close, &QAbstractButton::clicked, this, &MessageBar::clear);
    connect(&theme, &Theme::changed, this, &MessageBar::paint_severity_icon);
    hide();
}

void MessageBar::show(Severity severity, const QString& text) {
    severity_ = severity;
    text_->setText(text);
    setAccessibleName(text);
    setProperty("severity", word_of(severity));
    style()->unpolish(this);
    style()->polish(this);
    paint_severity_icon();
    QFrame::show();
    Q_EMIT shown_changed(true);
    if (severity == Severity::Info)
        hide_timer_->start();
    else
        hide_timer_->stop();
    announce(*this, spoken(severity, text));
}

void MessageBar::set_text(const QString& text) {
    text_->setText(text);
    setAccessibleName(text);
    if (hide_timer_->isActive())
        hide_timer_->start();
}

void MessageBar::clear() {
    hide_timer_->stop();
    text_->clear();
    hide();
    Q_EMIT shown_changed(false);
}

QString MessageBar::text() const { return text_->text(); }

void MessageBar::paint_severity_icon() {
    const Palette& colours = theme_.palette();
    const QColor ink = severity_ == Severity::Error     ? colours.again
                       : severity_ == Severity::Warning ? colours.hard
                                                        : colours.accent;
    const QString name = severity_ == Severity::Info ? QStringLiteral("check") : QStringLiteral("warning");
    icon_->setPixmap(icon_pixmap(name, theme_.px(18), ink, devicePixelRatioF()));
}

void lay_over(MessageBar& bar, const QRect& part, Qt::Edge edge, const Theme& theme, int margin) {
    const int space = theme.px(margin);
    const int width = std::max(0, std::min(theme.px(text_measure), part.width() - 2 * space));
    const int height = bar.heightForWidth(width);
    const int y = edge == Qt::TopEdge ? part.y() + space : part.bottom() - space - height;
    bar.setGeometry(part.x() + (part.width() - width) / 2, y, width, height);
    bar.raise();
}

} // namespace greenroom::desktop
