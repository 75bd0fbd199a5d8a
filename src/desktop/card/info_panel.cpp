#include "desktop/card/info_panel.h"

#include "desktop/card/card_stats_view.h"
#include "desktop/widgets/icon_button.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/theme.h"

#include <QVBoxLayout>

namespace greenroom::desktop {

InfoPanel::InfoPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), id_(make_label("small", {}, this)),
      standing_(new CardStatsView(theme, HistoryHeight::Place, this)) {
    setObjectName(QStringLiteral("info"));
    setAccessibleName(tr("Card info"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    auto* heading = new QHBoxLayout;
    heading->addWidget(make_label("heading", tr("Card info"), this), 1);
    auto* close = new IconButton(theme, QStringLiteral("cross"), tr("Close card info"), this);
    close->set_called_for(true);
    heading->addWidget(close);
    column->addLayout(heading);
    id_->setWordWrap(true);
    id_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(id_);
    column->addWidget(standing_, 1);
    connect(close, &QAbstractButton::clicked, this, &InfoPanel::close_requested);
}

void InfoPanel::show_info(const QString& id, const CardInfo& info, Instant now) {
    id_->setText(id);
    standing_->show_info(info, now);
}

QSize InfoPanel::sizeHint() const { return {theme_.px(360), theme_.px(480)}; }

} // namespace greenroom::desktop
