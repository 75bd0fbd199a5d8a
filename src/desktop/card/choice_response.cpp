#include "desktop/card/choice_response.h"

#include "cards/render/blocks.h"
#include "desktop/card/tr.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/painting.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

namespace greenroom::desktop {
namespace {

OptionMark mark_for(bool right, bool picked) {
    if (right)
        return picked ? OptionMark::RightPicked : OptionMark::RightMissed;
    return picked ? OptionMark::WrongPicked : OptionMark::WrongLeft;
}

} // namespace

ChoiceResponse::ChoiceResponse(const Theme& theme, const Card& card, int reviews, const ImageFolder& images,
                               QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    right_options_ = static_cast<int>(
        std::count_if(card.options.begin(), card.options.end(), [](const Option& option) { return option.right; }));
    if (several())
        column->addWidget(make_label("small", Tr::tr("Choose all that apply."), this));
    QButtonGroup* group = make_loose_group(*this);
    char16_t letter = u'A';
    for (const std::size_t place : choice_order(card.id, reviews, card.options.size())) {
        const Option& option = card.options[place];
        const QString html = QString::fromStdString(to_inline_html(option.text));
        const Choice choice{new OptionButton(theme, letter++, html, images, this), option.right};
        group->addButton(choice.button);
        choice.button->setAutoExclusive(!several());
        column->addWidget(choice.button);
        buttons_.push_back(choice);
        connect(choice.button, &QAbstractButton::clicked, this, [this, choice] { pressed(choice); });
    }
}

bool ChoiceResponse::picked() const {
    return std::any_of(buttons_.begin(), buttons_.end(),
                       [](const Choice& choice) { return choice.button->isChecked(); });
}

QStringList ChoiceResponse::spoken() const {
    QStringList names;
    for (const Choice& choice : buttons_)
        names += choice.button->accessibleName();
    return names;
}

void ChoiceResponse::pick(int place) {
    OptionButton& button = *buttons_.at(static_cast<std::size_t>(place)).button;
    button.click();
    if (several())
        announce(button, ticked_text(button));
}

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

namespace {

// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine, unlike std::hash.
std::uint64_t hash_of(const std::string& text) {
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return hash;
}

// SplitMix64 (https://prng.di.unimi.it/splitmix64.c).
std::uint64_t next_random(std::uint64_t& state) {
    state += 0x9E3779B97F4A7C15u;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

} // namespace

std::vector<std::size_t> choice_order(const std::string& card_id, int reviews, std::size_t options) {
    std::vector<std::size_t> order(options);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::uint64_t state = hash_of(card_id) + static_cast<std::uint64_t>(reviews);
    for (std::size_t left = options; left > 1; --left)
        std::swap(order[left - 1], order[next_random(state) % left]);
    return order;
}

OptionButton::OptionButton(const Theme& theme, QChar letter, const QString& html, const ImageFolder& images,
                           QWidget* parent)
    : RichButton(theme, html, parent, images), letter_(letter) {
    setCheckable(true);
    set_mark(OptionMark::None);
}

void OptionButton::set_mark(OptionMark mark) {
    mark_ = mark;
    const QString name = Tr::tr("%1: %2").arg(letter_).arg(plain_text());
    setAccessibleName(mark_text().isEmpty() ? name : Tr::tr("%1. %2").arg(name, mark_text()));
    lay_out_again();
}

QMargins OptionButton::space_around_text() const {
    const int right = mark_ == OptionMark::None ? 16 : 132;
    return {theme().px(46), theme().px(9), theme().px(right), theme().px(11)};
}

QString OptionButton::mark_text() const {
    switch (mark_) {
    case OptionMark::RightPicked:
        return Tr::tr("Right");
    case OptionMark::RightMissed:
        return Tr::tr("Right answer");
    case OptionMark::WrongPicked:
        return Tr::tr("Wrong");
    case OptionMark::WrongLeft:
    case OptionMark::None:
        break;
    }
    return {};
}

QColor OptionButton::edge() const {
    const Palette& colours = theme().palette();
    switch (mark_) {
    case OptionMark::RightPicked:
    case OptionMark::RightMissed:
        return colours.good;
    case OptionMark::WrongPicked:
        return colours.again;
    case OptionMark::WrongLeft:
        return colours.line;
    case OptionMark::None:
        break;
    }
    return isChecked() || underMouse() ? colours.accent : colours.line;
}

void OptionButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_frame(painter);
    const Palette& colours = theme().palette();
    paint_text(painter, mark_ == OptionMark::WrongLeft ? colours.muted : colours.text);
    paint_mark(painter);
    if (hasFocus())
        paint_focus_ring(painter, rect(), 10, colours.accent);
}

void OptionButton::paint_frame(QPainter& painter) {
    const Palette& colours = theme().palette();
    const bool picked = isChecked() && mark_ == OptionMark::None;
    const bool strong = picked || !mark_text().isEmpty();
    painter.setPen(QPen(edge(), strong ? 1.6 : 1));
    painter.setBrush(picked ? colours.soft : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    const QSize cap = key_cap_size(theme(), letter_);
    const QRect cap_place(QPoint(theme().px(14), (height() - cap.height()) / 2), cap);
    paint_key_cap(painter, theme(), mirrored(*this, cap_place), letter_, picked ? colours.accent : colours.muted,
                  picked ? colours.accent : colours.line);
}

void OptionButton::paint_mark(QPainter& painter) {
    const QString text = mark_text();
    if (text.isEmpty())
        return;
    QFont font = theme().font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(edge());
    const QRect place = rect().adjusted(0, 0, -theme().px(14), 0);
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(mirrored(*this, place), end, text);
    const int side = theme().px(16);
    const int left = place.right() - QFontMetrics(font).horizontalAdvance(text) - side - 6;
    const QString icon = mark_ == OptionMark::WrongPicked ? QStringLiteral("cross") : QStringLiteral("check");
    paint_icon(painter, icon, mirrored(*this, QRect(left, (height() - side) / 2, side, side)), edge());
}

} // namespace greenroom::desktop
