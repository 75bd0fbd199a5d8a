#include "desktop/browse/empty_view.h"

#include "desktop/widgets/keyed_button.h"
#include "desktop/widgets/label.h"

#include <QVBoxLayout>

namespace greenroom::desktop {

EmptyView::EmptyView(const Theme& theme, QWidget* parent)
    : QWidget(parent), title_(make_label("strong", {}, this)), text_(make_label("muted", {}, this)),
      clear_(new KeyedButton(theme, tr("Clear the search"), tr("Esc"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 60, 24, 24);
    column->setSpacing(8);
    for (QLabel* label : {title_, text_}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addWidget(clear_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(clear_, &QAbstractButton::clicked, this, &EmptyView::clear_requested);
}

void EmptyView::say_no_match(const QString& search) {
    title_->setText(tr("No card matches"));
    text_->setText(tr("Nothing in the deck is like this: %1").arg(search));
    clear_->show();
}

void EmptyView::say_wrong_search() {
    title_->setText(tr("Nothing to search for yet"));
    text_->setText(tr("What is underlined above cannot be read. Mend it, or begin again."));
    clear_->show();
}

void EmptyView::say_empty_deck() {
    title_->setText(tr("The deck is empty"));
    text_->setText(tr("Drop Markdown files or folders on the window, or add a folder in the settings (Ctrl+,)."));
    clear_->hide();
}

QString EmptyView::text() const { return title_->text() + QLatin1Char('\n') + text_->text(); }

} // namespace greenroom::desktop
