#pragma once

#include "desktop/widgets/buttons.h"

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
    KeyPoints(const Theme& theme, const std::vector<std::string>& points, const ImageFolder& images,
              QWidget* parent = nullptr);

    int count() const { return static_cast<int>(buttons_.size()); }
    int ticked() const;
    /// The places of the ticked ones, from 0, in order.
    std::vector<int> ticked_places() const;

    /// All points as they are read aloud.
    QString spoken() const;

    /// Marks the points at these places as heard in what the learner said: a suggestion, which ticks nothing.
    void mark_heard(const std::vector<int>& places);

    /// Ticks the point at a place, or takes the tick away.
    void toggle(int place);

Q_SIGNALS:
    void ticks_changed();

private:
    std::vector<KeyPointButton*> buttons_;
};

/// One key point of the answer, to tick when it was said.
class KeyPointButton : public RichButton {
    Q_OBJECT

public:
    /// `number` from 1; the first nine have Ctrl and their number as key.
    KeyPointButton(const Theme& theme, int number, const QString& html, const ImageFolder& images,
                   QWidget* parent = nullptr);

    void set_heard(bool heard);
    bool is_heard() const { return heard_; }

protected:
    QMargins space_around_text() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString key() const;

    void describe();

    int number_;
    bool heard_ = false;
};

} // namespace greenroom::desktop
