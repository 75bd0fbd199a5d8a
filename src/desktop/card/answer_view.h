#pragma once

#include "cards/parse/card.h"
#include "desktop/base/image_folder.h"
#include "desktop/widgets/collapsible.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace greenroom::desktop {

class CollapsibleHeader;
class FollowUpView;
class KeyPoints;
class ProseView;
class Theme;

/// Whether the key points are to be ticked, or only read.
enum class Rubric { ToTick, ToRead };

/// Whether an answer is built whole, or part by part by add_next().
enum class Building { Whole, Stepwise };

/// What a card shows once it is answered: its hints where it is only read, one sentence, answer, proof, key points,
/// follow-ups, weak answer, trap and sources.
class AnswerView : public QWidget {
    Q_OBJECT

public:
    AnswerView(const Theme& theme, const Card& card, const ImageFolder& images, Rubric rubric, Building building,
               QWidget* parent = nullptr);

    /// Adds what comes next of the answer; false when nothing was left.
    bool add_next();

    /// Nothing when the card has no key points, or they are only read.
    KeyPoints* key_points() const { return key_points_; }

    /// Expands the first follow-up that is collapsed, or collapses all when none is.
    void toggle_follow_ups();

private:
    void add_answer(const Card& card);
    void add_key_points(const Card& card);
    void add_rubric(const Card& card);
    void add_follow_ups(const Card& card);
    /// A section of the card under its heading; nothing for an empty one. `role` is the heading's in the stylesheet.
    QVBoxLayout& add_section(const char* role, const QString& title);
    void add_section(const char* role, const QString& title, const std::string& markdown);
    void add_section(const char* role, const QString& title, ProseView* text);
    void add_sources(const Card& card);
    void add(QWidget* widget);

    const Theme& theme_;
    Card card_;
    ImageFolder images_;
    Rubric rubric_;
    int parts_ = 0; ///< added so far
    QVBoxLayout* column_;
    KeyPoints* key_points_ = nullptr;
    std::vector<FollowUpView*> follow_ups_;
};

/// A part of the answer below a heading, collapsed at first: a follow-up, the proof, or a hint.
class FollowUpView : public QWidget {
    Q_OBJECT

public:
    /// `heading` is HTML, `body` Markdown.
    FollowUpView(const Theme& theme, const QString& heading, std::string body, const ImageFolder& images,
                 QWidget* parent = nullptr);

    bool is_open() const { return details_ && details_->is_open(); }
    void open();
    void close();

private:
    void toggle(bool open);

    const Theme& theme_;
    std::string body_;
    ImageFolder images_;
    CollapsibleHeader* heading_;
    Collapsible* details_ = nullptr; ///< made when it is first opened
};

} // namespace greenroom::desktop
