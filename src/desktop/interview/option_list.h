#pragma once

#include "cards/parse/card.h"

#include <QWidget>

#include <vector>

namespace greenroom::desktop {

class OptionButton;
class Theme;

/// The options of a choice question in the order given; picks can be changed until it is marked.
class OptionList : public QWidget {
    Q_OBJECT

public:
    OptionList(const Theme& theme, const Card& card, QWidget* parent = nullptr);

    int count() const { return static_cast<int>(buttons_.size()); }
    /// Places of the picked options, from 0, in order.
    std::vector<int> chosen() const;
    void choose(const std::vector<int>& places);

    /// Picks the option at a place in the stead of others; where several are right, adds it or takes it back.
    void pick(int place);

    /// Shows which were right, and takes no more picks.
    void mark();

private:
    void picked(std::size_t place);

    std::vector<Option> options_;
    std::vector<OptionButton*> buttons_;
    bool several_ = false;
};

} // namespace greenroom::desktop
