#include "desktop/today/topic_picker.h"

#include "desktop/today/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"

#include <QFrame>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {
namespace {

constexpr std::size_t most_topics = 80;

/// A topic to be chosen; a name that is wider than the window is shortened in the middle.
class TopicButton : public QPushButton {
public:
    TopicButton(const QString& title, QWidget* parent) : QPushButton(parent), title_(title) {
        setText(plain(title));
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus); // after a click Space means what it meant before
        setMinimumWidth(1);
        setAccessibleName(title);
    }

protected:
    void initStyleOption(QStyleOptionButton* option) const override {
        QPushButton::initStyleOption(option);
        const QRect inside = style()->subElementRect(QStyle::SE_PushButtonContents, option, this);
        option->text = plain(option->fontMetrics.elidedText(title_, Qt::ElideMiddle, inside.width()));
    }

private:
    /// An ampersand would be read as the mark of a key.
    static QString plain(QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); }

    QString title_;
};

} // namespace

TopicPicker::TopicPicker(AppContext& context, QWidget* parent) : QWidget(parent), context_(context) {
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("panel"));
    auto* content = new QVBoxLayout(panel);
    content->setContentsMargins(22, 16, 22, 18);
    content->setSpacing(10);
    content->addWidget(make_label("heading", Tr::tr("Topics"), panel));
    row_ = new FlowLayout;
    row_->setSpacing(8);
    content->addLayout(row_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
}

std::vector<TopicPicker::Offer> TopicPicker::read_offers() const {
    std::vector<Offer> topics, areas;
    for (const StoredTopic& stored : context_.collection.topics()) {
        const std::string& path = stored.topic.path;
        topics.push_back({path, QString::fromStdString(stored.topic.title)});
        const std::string area = path.substr(0, path.find('/'));
        if (std::ranges::find(areas, area, &Offer::path) == areas.end())
            areas.push_back({area, QString::fromStdString(context_.collection.topic_title(area).value_or(area))});
    }
    return topics.size() > most_topics ? areas : topics;
}

void TopicPicker::offer() {
    std::vector<Offer> offers = read_offers();
    if (offers == offers_) {
        for (QAbstractButton* button : buttons_)
            button->setChecked(false);
        return;
    }
    for (QAbstractButton* button : buttons_)
        delete button;
    buttons_.clear();
    offers_ = std::move(offers);
    for (const Offer& offer : offers_) {
        auto* button = new TopicButton(offer.title, this);
        row_->addWidget(button);
        buttons_.push_back(button);
    }
}

std::vector<std::string> TopicPicker::chosen() const {
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < offers_.size(); ++i)
        if (buttons_[i]->isChecked())
            paths.push_back(offers_[i].path);
    return paths;
}

} // namespace greenroom::desktop
