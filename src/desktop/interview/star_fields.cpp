#include "desktop/interview/star_fields.h"

#include "desktop/interview/scratch_pad.h"
#include "desktop/widgets/label.h"
#include "desktop/widgets/theme.h"

#include <QGridLayout>

namespace greenroom::desktop {

StarFields::StarFields(const Theme& theme, const StarStory& story, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("panel"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(18, 14, 18, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    const std::array names{tr("Situation"), tr("Task"), tr("Action"), tr("Result")};
    const std::array texts{&story.situation, &story.task, &story.action, &story.result};
    for (std::size_t part = 0; part < names.size(); ++part) {
        const int row = static_cast<int>(part / 2) * 2;
        const int column = static_cast<int>(part % 2);
        fields_[part] = new ScratchPad(theme, names[part], QString::fromStdString(*texts[part]), this);
        auto* name = make_label("heading", names[part], this);
        name->setBuddy(fields_[part]);
        grid->addWidget(name, row, column);
        grid->addWidget(fields_[part], row + 1, column);
    }
}

StarStory StarFields::story() const {
    const auto text = [this](std::size_t part) { return fields_[part]->toPlainText().toStdString(); };
    return {text(0), text(1), text(2), text(3)};
}

void StarFields::take_keyboard() { fields_[0]->setFocus(); }

} // namespace greenroom::desktop
