#pragma once

#include "cards/parse/card.h"
#include "desktop/widgets/buttons.h"

#include <QStringList>
#include <QWidget>

#include <string>
#include <vector>

namespace greenroom::desktop {

class OptionButton;
class Theme;

/// The options of a choice card, in shuffled order, to pick from and then marked.
class ChoiceResponse : public QWidget {
    Q_OBJECT

public:
    /// `reviews` the card has behind it; with its id it gives the order.
    ChoiceResponse(const Theme& theme, const Card& card, int reviews, const ImageFolder& images,
                   QWidget* parent = nullptr);

    int options() const { return static_cast<int>(buttons_.size()); }
    /// Whether several options are right, so that picking one does not answer yet.
    bool several() const { return right_options_ > 1; }
    /// Whether any option is picked.
    bool picked() const;
    /// The options as they are read aloud, each with its letter and once marked with what it was.
    QStringList spoken() const;

    /// Picks the option at a place, or with several() takes it back if it was picked.
    void pick(int place);

    /// Marks every option and takes no more picks; returns whether all that holds was picked and nothing else.
    bool mark();

Q_SIGNALS:
    /// The one right option was picked for.
    void answered();

private:
    struct Choice {
        OptionButton* button;
        bool right;
    };

    void pressed(const Choice& choice);

    std::vector<Choice> buttons_;
    int right_options_ = 0;
    bool marked_ = false;
};

/// The order in which a choice card's options are shown: places in the file, shuffled. The same card with as many
/// reviews behind it has the same order, so it stays while the card is shown and differs the next time.
std::vector<std::size_t> choice_order(const std::string& card_id, int reviews, std::size_t options);

/// What marking made of an option.
enum class OptionMark { None, RightPicked, RightMissed, WrongPicked, WrongLeft };

/// One option of a choice card: its letter, its text, and once marked what it was. Checked means picked.
class OptionButton : public RichButton {
    Q_OBJECT

public:
    OptionButton(const Theme& theme, QChar letter, const QString& html, const ImageFolder& images,
                 QWidget* parent = nullptr);

    void set_mark(OptionMark mark);
    OptionMark mark() const { return mark_; }

protected:
    QMargins space_around_text() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString mark_text() const;
    QColor edge() const;
    void paint_frame(QPainter& painter);
    void paint_mark(QPainter& painter);

    QChar letter_;
    OptionMark mark_ = OptionMark::None;
};

} // namespace greenroom::desktop
