#include "desktop/browse/action_bar.h"

#include "desktop/browse/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"

#include <QMenu>
#include <QPushButton>

namespace greenroom::desktop {

ActionBar::ActionBar(const Theme& theme, std::vector<Entry> entries, QWidget* parent)
    : QFrame(parent), entries_(std::move(entries)), menu_button_(new QPushButton(Tr::tr("Actions…"), this)) {
    setObjectName(QStringLiteral("footer"));
    setAccessibleName(Tr::tr("Actions for the selected cards"));
    auto* row = new FlowLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(2);
    for (const Entry& entry : entries_) {
        auto* button = new KeyedButton(theme, entry.action.label, key_name(entry.action), this);
        button->setToolTip(entry.action.text);
        button->setEnabled(false);
        row->addWidget(button);
        buttons_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, place = entry.place] { Q_EMIT requested(place); });
    }
    row->addWidget(menu_button_);
    menu_button_->setAccessibleName(Tr::tr("Actions"));
    menu_button_->hide();
    connect(menu_button_, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        fill_menu(menu);
        menu.exec(menu_button_->mapToGlobal(QPoint(0, 0)));
    });
}

void ActionBar::set_folded(bool folded) {
    // What goes makes room first: a window that grew for both stays so.
    if (!folded)
        menu_button_->hide();
    for (KeyedButton* button : buttons_)
        button->setVisible(!folded);
    menu_button_->setVisible(folded);
}

void ActionBar::show_state(const std::vector<bool>& enabled, const std::vector<QString>& labels) {
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setEnabled(enabled[i]);
        if (buttons_[i]->text() == labels[i])
            continue;
        buttons_[i]->setText(labels[i]);
        buttons_[i]->setAccessibleName(labels[i]);
        buttons_[i]->updateGeometry();
    }
}

void ActionBar::fill_menu(QMenu& menu) {
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        QAction* item = menu.addAction(buttons_[i]->text() + QLatin1Char('\t') + key_name(entries_[i].action));
        item->setEnabled(buttons_[i]->isEnabled());
        connect(item, &QAction::triggered, this, [this, place = entries_[i].place] { Q_EMIT requested(place); });
    }
}

} // namespace greenroom::desktop
