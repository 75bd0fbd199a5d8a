#include "desktop/card/key_points.h"

#include "cards/render/blocks.h"
#include "desktop/card/key_point_button.h"
#include "desktop/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {

KeyPoints::KeyPoints(const Theme& theme, const std::vector<std::string>& points, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(2);
    column->addWidget(make_label("heading", tr("Did you say…"), this));
    column->addSpacing(4);
    int number = 1;
    for (const std::string& point : points) {
        auto* button = new KeyPointButton(theme, number++, QString::fromStdString(to_inline_html(point)), this);
        column->addWidget(button);
        buttons_.push_back(button);
        connect(button, &QAbstractButton::toggled, this, &KeyPoints::ticks_changed);
    }
}

int KeyPoints::ticked() const {
    return static_cast<int>(
        std::count_if(buttons_.begin(), buttons_.end(), [](auto* button) { return button->isChecked(); }));
}

std::vector<int> KeyPoints::ticked_places() const {
    std::vector<int> places;
    for (std::size_t place = 0; place < buttons_.size(); ++place)
        if (buttons_[place]->isChecked())
            places.push_back(static_cast<int>(place));
    return places;
}

void KeyPoints::toggle(int place) { buttons_.at(static_cast<std::size_t>(place))->toggle(); }

} // namespace greenroom::desktop
