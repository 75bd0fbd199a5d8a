#include "desktop/widgets/measure.h"

#include "desktop/widgets/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

namespace greenroom::desktop {
namespace {

constexpr int margin = 28;

} // namespace

QWidget* in_measure(QWidget* content, const Theme& theme, QWidget* parent) {
    auto* frame = new QWidget(parent);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(margin, 0, margin, 0);
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    const auto limit = [content, &theme] { content->setMaximumWidth(theme.px(text_measure)); };
    limit();
    QObject::connect(&theme, &Theme::changed, content, limit);
    return frame;
}

void keep_centred(QScrollArea& area) {
    QScrollBar* bar = area.verticalScrollBar();
    QObject::connect(bar, &QScrollBar::rangeChanged, &area, [&area, bar](int, int highest) {
        const int balance = highest > 0 ? bar->sizeHint().width() : 0;
        if (area.widget() && area.widget()->layout())
            area.widget()->layout()->setContentsMargins(margin + balance, 0, margin, 0);
    });
}

} // namespace greenroom::desktop
