#include "desktop/interview/answer_fields.h"

#include "cards/render/blocks.h"
#include "desktop/card/choice_response.h"
#include "desktop/interview/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"
#include "desktop/widgets/writing_field.h"

#include <QButtonGroup>
#include <QGridLayout>
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

OptionList::OptionList(const Theme& theme, const Card& card, const ImageFolder& images, QWidget* parent)
    : QWidget(parent), options_(card.options),
      several_(std::ranges::count_if(options_, [](const Option& option) { return option.right; }) > 1) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (several_)
        column->addWidget(make_label("small", Tr::tr("Choose all that apply."), this));
    QButtonGroup* group = make_loose_group(*this);
    for (std::size_t place = 0; place < options_.size(); ++place) {
        const QString html = QString::fromStdString(to_inline_html(options_[place].text));
        auto* button = new OptionButton(theme, QChar(static_cast<char16_t>(u'A' + place)), html, images, this);
        button->setAutoExclusive(!several_);
        group->addButton(button);
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

void OptionList::pick(int place) {
    OptionButton& button = *buttons_.at(static_cast<std::size_t>(place));
    button.click();
    announce(button, ticked_text(button));
}

QStringList OptionList::spoken() const {
    QStringList names;
    for (const OptionButton* button : buttons_)
        names += button->accessibleName();
    return names;
}

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

StarFields::StarFields(const Theme& theme, const StarStory& story, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("panel"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(18, 14, 18, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    const std::array names{Tr::tr("Situation"), Tr::tr("Task"), Tr::tr("Action"), Tr::tr("Result")};
    const std::array texts{&story.situation, &story.task, &story.action, &story.result};
    for (std::size_t part = 0; part < names.size(); ++part) {
        const int row = static_cast<int>(part / 2) * 2;
        const int column = static_cast<int>(part % 2);
        fields_[part] =
            new WritingField(theme, WritingField::Font::Prose, names[part], QString::fromStdString(*texts[part]), this);
        auto* name = make_label("heading", names[part], this);
        name->setBuddy(fields_[part]);
        grid->addWidget(name, row, column);
        grid->addWidget(fields_[part], row + 1, column);
    }
}

void StarFields::set_question(const QString& question) {
    for (WritingField* field : fields_)
        field->setAccessibleDescription(question);
}

StarStory StarFields::story() const {
    const auto text = [this](std::size_t part) { return fields_[part]->toPlainText().toStdString(); };
    return {text(0), text(1), text(2), text(3)};
}

void StarFields::take_keyboard() { fields_[0]->setFocus(); }

} // namespace greenroom::desktop
