#include "desktop/card/follow_up_view.h"

#include "cards/render/blocks.h"
#include "desktop/card/block_column.h"
#include "desktop/widgets/collapsible_header.h"

#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

BlockColumn* answer_of(const Theme& theme, const FollowUp& follow_up, const ImageFolder& images, QWidget* parent) {
    auto* answer = new BlockColumn(theme, images, parent);
    answer->setContentsMargins(theme.px(20), 0, 0, 0);
    answer->show_blocks(to_blocks(follow_up.answer));
    return answer;
}

} // namespace

FollowUpView::FollowUpView(const Theme& theme, const FollowUp& follow_up, const ImageFolder& images, QWidget* parent)
    : QWidget(parent), theme_(theme), follow_up_(follow_up), images_(images),
      heading_(new CollapsibleHeader(
          theme, tr("Follow-up: %1").arg(QString::fromStdString(to_inline_html(follow_up.question))), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(heading_);
    connect(heading_, &QAbstractButton::toggled, this, &FollowUpView::turn);
}

void FollowUpView::turn(bool open) {
    if (!fold_) {
        fold_ = new Collapsible(answer_of(theme_, follow_up_, images_, this), this);
        layout()->addWidget(fold_);
    }
    if (open)
        fold_->open();
    else
        fold_->close();
}

void FollowUpView::open() { heading_->setChecked(true); }

void FollowUpView::close() { heading_->setChecked(false); }

} // namespace greenroom::desktop
