#include "desktop/browse/search_bar.h"

#include "desktop/browse/search_field.h"
#include "desktop/widgets/label.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace greenroom::desktop {

SearchBar::SearchBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), field_(new SearchField(theme, this)), count_(make_label("small", {}, this)),
      error_(make_label("error", {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(field_);
    column->addWidget(count_);
    column->addWidget(error_);
    error_->setWordWrap(true);
    error_->hide();
    connect(field_, &QLineEdit::textChanged, this, &SearchBar::text_changed);
    connect(field_, &SearchField::left_below, this, &SearchBar::left_below);
}

QString SearchBar::text() const { return field_->text(); }

void SearchBar::set_text(const QString& text) { field_->setText(text); }

void SearchBar::take_keyboard() {
    field_->setFocus();
    field_->selectAll();
}

QString SearchBar::count() const { return count_->text(); }

QString SearchBar::error() const { return error_->text(); }

void SearchBar::show_count(const QString& count) {
    count_->setText(count);
    count_->show();
    if (error_->text().isEmpty())
        return;
    error_->clear();
    error_->hide();
    field_->clear_mark();
    field_->setAccessibleDescription({});
}

void SearchBar::show_error(const QString& message, int begin, int length) {
    field_->clear_mark();
    field_->mark(begin, length);
    field_->setAccessibleDescription(message);
    error_->setText(message);
    error_->show();
    count_->hide();
    QAccessibleEvent alert(error_, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace greenroom::desktop
