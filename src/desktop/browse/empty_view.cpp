#include "desktop/browse/empty_view.h"

#include "desktop/browse/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"

#include <QVBoxLayout>

namespace greenroom::desktop {

EmptyView::EmptyView(const Theme& theme, QWidget* parent)
    : QWidget(parent), title_(make_label("strong", {}, this)), text_(make_label("muted", {}, this)),
      clear_(new KeyedButton(theme, Tr::tr("Clear the search"), Tr::tr("Esc"), this)) {
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

void EmptyView::show_no_match(const QString& search) {
    title_->setText(Tr::tr("No card matches"));
    text_->setText(Tr::tr("No card matches %1").arg(search));
    clear_->show();
}

void EmptyView::show_wrong_search() {
    title_->setText(Tr::tr("Nothing to search for yet"));
    text_->setText(Tr::tr("The underlined part of the search is not valid. Correct it, or clear the search."));
    clear_->show();
}

void EmptyView::show_empty_collection() {
    title_->setText(Tr::tr("There are no cards yet"));
    text_->setText(Tr::tr("Drop Markdown files or folders onto the window, or add a folder in the settings (Ctrl+,)."));
    clear_->hide();
}

QString EmptyView::text() const { return title_->text() + QLatin1Char('\n') + text_->text(); }

} // namespace greenroom::desktop
