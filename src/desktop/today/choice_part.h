#pragma once

#include "desktop/base/app_context.h"

#include <QString>
#include <QWidget>

#include <string>
#include <vector>

class QFrame;
class QVBoxLayout;

namespace greenroom::desktop {

class Background;
class DayPicker;
class KeyedButton;
class PlanChooser;
class PrimaryButton;
class Theme;
class TopicPicker;

/// What is chosen on Today in place of its overview: the plan, before the first card, later, or for the next interview
/// when one has passed; topics for one session; days that are off or shorter.
enum class Choice { None, FirstPlan, Plan, NextPlan, Topics, Days };

/// One choice at a time, with what takes it up and what leaves it. Its parts are made when they are first needed.
class ChoicePart : public QWidget {
    Q_OBJECT

public:
    /// What a plan leads to is computed on `reading`; the keys are those that the buttons show. The footer
    /// with them is made in `footer_place`, which lays it out.
    ChoicePart(AppContext& context, const Theme& theme, Background& reading, const QString& take_up_key,
               const QString& leave_key, QWidget& footer_place, QWidget* parent);

    /// Offers a choice anew, as the settings have it. Throws what reading them throws.
    void offer(Choice choice);

    /// Has the buttons, so that they are seen however long the choice is; shown and hidden with it.
    QFrame& footer() const { return *footer_; }
    void setVisible(bool visible) override;

    /// What is asked, and what there is to know of it.
    QString heading() const;
    QString detail() const;

    /// Stores the settings that were chosen. Throws what Collection::set() throws.
    void store();
    /// The topics that were chosen.
    std::vector<std::string> topics() const;

Q_SIGNALS:
    void take_up_requested();
    void leave_requested();
    void failed(const QString& why);

private:
    void make_chooser();

    AppContext& context_;
    const Theme& theme_;
    Background& reading_;
    QVBoxLayout* column_;
    PlanChooser* plan_ = nullptr;
    TopicPicker* topics_ = nullptr;
    DayPicker* days_ = nullptr;
    QFrame* footer_;
    PrimaryButton* take_up_;
    KeyedButton* leave_;
    QString take_up_key_;
    Choice choice_ = Choice::None;
};

} // namespace greenroom::desktop
