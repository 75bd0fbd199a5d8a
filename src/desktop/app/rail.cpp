#include "desktop/app/rail.h"

#include "desktop/app/rail_button.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace greenroom::desktop {

Rail::Rail(const Theme& theme, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 16, 7, 16);
    column->setSpacing(6);
    auto* group = new QButtonGroup(this);
    const auto add_page = [&](Page page, const QString& icon, const QString& text) {
        auto* button = new RailButton(theme, icon, text, this);
        button->setCheckable(true);
        group->addButton(button);
        column->addWidget(button);
        buttons_[page] = button;
        connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT page_chosen(page); });
    };
    add_page(Page::Today, QStringLiteral("today"), tr("Today"));
    add_page(Page::Study, QStringLiteral("study"), tr("Study"));
    add_page(Page::Interview, QStringLiteral("interview"), tr("Interview"));
    add_page(Page::Browse, QStringLiteral("browse"), tr("Browse"));
    add_page(Page::Progress, QStringLiteral("progress"), tr("Progress"));
    column->addStretch();
    auto* settings = new RailButton(theme, QStringLiteral("settings"), tr("Settings"), this);
    column->addWidget(settings);
    connect(settings, &QAbstractButton::clicked, this, &Rail::settings_chosen);
}

void Rail::set_current(Page page) { buttons_.at(page)->setChecked(true); }

} // namespace greenroom::desktop
