#pragma once

#include "cards/parse/card.h"

#include <QWidget>

#include <vector>

namespace greenroom::desktop {

class OptionButton;
class Theme;

/// The options of a choice card, in shuffled order, to pick from and then marked.
class ChoiceResponse : public QWidget {
    Q_OBJECT

public:
    /// `reviews` the card has behind it; with its id it gives the order.
    ChoiceResponse(const Theme& theme, const Card& card, int reviews, QWidget* parent = nullptr);

    int options() const { return static_cast<int>(buttons_.size()); }
    /// Whether several options are right, so that picking one does not answer yet.
    bool several() const { return right_options_ > 1; }
    /// Whether any option is picked.
    bool picked() const;

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

} // namespace greenroom::desktop
