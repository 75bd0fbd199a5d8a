#include "desktop/interview/option_list.h"

#include "cards/render/blocks.h"
#include "desktop/card/option_button.h"
#include "desktop/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

OptionMark mark_for(bool right, bool picked) {
    if (right)
        return picked ? OptionMark::RightPicked : OptionMark::RightMissed;
    return picked ? OptionMark::WrongPicked : OptionMark::WrongLeft;
}

} // namespace

OptionList::OptionList(const Theme& theme, const Card& card, QWidget* parent)
    : QWidget(parent), options_(card.options),
      several_(std::ranges::count_if(options_, [](const Option& option) { return option.right; }) > 1) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (several_)
        column->addWidget(make_label("small", tr("Choose all that hold."), this));
    for (std::size_t place = 0; place < options_.size(); ++place) {
        const QString html = QString::fromStdString(to_inline_html(options_[place].text));
        auto* button = new OptionButton(theme, QChar(static_cast<char16_t>(u'A' + place)), html, this);
        column->addWidget(button);
        buttons_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, place] { picked(place); });
    }
}

std::vector<int> OptionList::chosen() const {
    std::vector<int> places;
    for (std::size_t place = 0; place < buttons_.size(); ++place)
        if (buttons_[place]->isChecked())
            places.push_back(static_cast<int>(place));
    return places;
}

void OptionList::choose(const std::vector<int>& places) {
    for (const int place : places)
        buttons_.at(static_cast<std::size_t>(place))->setChecked(true);
}

void OptionList::pick(int place) { buttons_.at(static_cast<std::size_t>(place))->click(); }

void OptionList::picked(std::size_t place) {
    if (several_)
        return;
    for (OptionButton* button : buttons_)
        button->setChecked(button == buttons_[place]);
}

void OptionList::mark() {
    for (std::size_t place = 0; place < buttons_.size(); ++place) {
        buttons_[place]->set_mark(mark_for(options_[place].right, buttons_[place]->isChecked()));
        buttons_[place]->setEnabled(false);
    }
}

} // namespace greenroom::desktop
