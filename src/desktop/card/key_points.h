#pragma once

#include <QFrame>

#include <string>
#include <vector>

namespace greenroom::desktop {

class KeyPointButton;
class Theme;

/// "Did you say…": the rubric of a card to tick.
class KeyPoints : public QFrame {
    Q_OBJECT

public:
    /// `points` are inline Markdown.
    KeyPoints(const Theme& theme, const std::vector<std::string>& points, QWidget* parent = nullptr);

    int count() const { return static_cast<int>(buttons_.size()); }
    int ticked() const;
    /// The places of the ticked ones, from 0, in order.
    std::vector<int> ticked_places() const;

    /// Ticks the point at a place, or takes the tick away.
    void toggle(int place);

Q_SIGNALS:
    void ticks_changed();

private:
    std::vector<KeyPointButton*> buttons_;
};

} // namespace greenroom::desktop
