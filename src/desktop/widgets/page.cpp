#include "desktop/widgets/page.h"

#include "desktop/base/words.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"
#include "desktop/widgets/tr.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace greenroom::desktop {

Page::Page(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), message_bar_(new MessageBar(theme, this)), message_part_(this) {
    setFocusPolicy(Qt::StrongFocus);
    installEventFilter(this);
    connect(message_bar_, &MessageBar::shown_changed, this, [this](bool shown) {
        if (shown)
            place_message_bar();
    });
}

QString Page::message() const { return message_bar_->text(); }

bool Page::guarded(const std::function<void()>& action) {
    try {
        action();
        return true;
    } catch (const std::exception& error) {
        message_bar_->show(Severity::Error, words_of(error));
        return false;
    }
}

QScrollArea* Page::make_scroll_area() {
    QScrollArea* area = make_plain_scroll_area(this);
    if (!scroll_)
        scroll_ = area;
    return area;
}

QWidget* Page::make_scrolled_content() {
    QScrollArea* area = make_scroll_area();
    auto* content = new QWidget;
    area->setWidget(content);
    content->setAutoFillBackground(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(area, 1);
    show_messages_over(area);
    return content;
}

// The scroll area itself does so only where the keyboard was within it before.
void Page::keep_keyboard_in_view() {
    connect(qApp, &QApplication::focusChanged, scroll_, [area = scroll_](QWidget*, QWidget* now) {
        if (now && area->widget()->isAncestorOf(now) && now->height() <= area->viewport()->height())
            area->ensureWidgetVisible(now);
    });
}

void Page::scroll(double pages) {
    QScrollBar& bar = *scroll_->verticalScrollBar();
    bar.setValue(bar.value() + static_cast<int>(pages * bar.pageStep()));
}

void Page::show_messages_over(QWidget* part) {
    message_part_ = part;
    part->installEventFilter(this);
}

void Page::keyPressEvent(QKeyEvent* event) {
    if (!run_ || !takes_keys() || !run_(*event))
        QWidget::keyPressEvent(event);
}

bool Page::eventFilter(QObject* watched, QEvent* event) {
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moves && (watched == this || watched == message_part_) && !message_bar_->isHidden())
        place_message_bar();
    return QWidget::eventFilter(watched, event);
}

void Page::place_message_bar() {
    lay_over(*message_bar_, QRect(message_part_->mapTo(this, QPoint(0, 0)), message_part_->size()), Qt::BottomEdge,
             theme_);
}

QString Page::scroll_down_text() { return Tr::tr("Scroll down"); }

QString Page::scroll_up_text() { return Tr::tr("Scroll up"); }

} // namespace greenroom::desktop
