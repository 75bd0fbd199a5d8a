#include "desktop/card/choice_response.h"

#include "cards/render/blocks.h"
#include "desktop/card/choice_order.h"
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

ChoiceResponse::ChoiceResponse(const Theme& theme, const Card& card, int reviews, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    right_options_ = static_cast<int>(
        std::count_if(card.options.begin(), card.options.end(), [](const Option& option) { return option.right; }));
    if (several())
        column->addWidget(make_label("small", tr("Choose all that hold."), this));
    char16_t letter = u'A';
    for (const std::size_t place : choice_order(card.id, reviews, card.options.size())) {
        const Option& option = card.options[place];
        const QString html = QString::fromStdString(to_inline_html(option.text));
        const Choice choice{new OptionButton(theme, letter++, html, this), option.right};
        column->addWidget(choice.button);
        buttons_.push_back(choice);
        connect(choice.button, &QAbstractButton::clicked, this, [this, choice] { pressed(choice); });
    }
}

bool ChoiceResponse::picked() const {
    return std::any_of(buttons_.begin(), buttons_.end(),
                       [](const Choice& choice) { return choice.button->isChecked(); });
}

void ChoiceResponse::pick(int place) { buttons_.at(static_cast<std::size_t>(place)).button->click(); }

void ChoiceResponse::pressed(const Choice& choice) {
    if (several() || marked_)
        return;
    for (const Choice& other : buttons_)
        other.button->setChecked(other.button == choice.button);
    Q_EMIT answered();
}

bool ChoiceResponse::mark() {
    marked_ = true;
    bool right = true;
    for (const Choice& choice : buttons_) {
        const bool picked = choice.button->isChecked();
        right = right && picked == choice.right;
        choice.button->set_mark(mark_for(choice.right, picked));
        choice.button->setCheckable(false);
        choice.button->setFocusPolicy(Qt::NoFocus);
        choice.button->setCursor(Qt::ArrowCursor);
    }
    return right;
}

} // namespace greenroom::desktop
