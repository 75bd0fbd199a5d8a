#pragma once

#include "cards/card.h"
#include "desktop/image_folder.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace greenroom::desktop {

class FollowUpView;
class KeyPoints;
class Theme;

/// Whether the key points are to be ticked, or only read.
enum class Rubric { ToTick, ToRead };

/// What a card says once it is answered: answer, key points, follow-ups, trap and sources.
class AnswerView : public QWidget {
    Q_OBJECT

public:
    AnswerView(const Theme& theme, const Card& card, const ImageFolder& images, Rubric rubric,
               QWidget* parent = nullptr);

    /// Nothing when the card has no key points, or they are only read.
    KeyPoints* key_points() const { return key_points_; }

    /// Unfolds the first follow-up that is folded, or folds all when none is.
    void turn_follow_ups();

private:
    void add_answer(const Card& card);
    void add_key_points(const Card& card);
    void add_rubric(const Card& card);
    void add_follow_ups(const Card& card);
    void add_trap(const Card& card);
    void add_sources(const Card& card);

    const Theme& theme_;
    ImageFolder images_;
    QVBoxLayout* column_;
    KeyPoints* key_points_ = nullptr;
    std::vector<FollowUpView*> follow_ups_;
};

} // namespace greenroom::desktop
