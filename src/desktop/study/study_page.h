#pragma once

#include "desktop/base/commands.h"
#include "desktop/study/review_controller.h"
#include "desktop/widgets/collapsible.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace greenroom::desktop {

class CardView;
class DoneView;
class GradeBar;
class InfoPanel;
class MessageBar;
class Preferences;
class StudyHeader;
class Theme;

/// Daily review: one card after another, by keyboard or mouse.
class StudyPage : public QWidget {
    Q_OBJECT

public:
    StudyPage(AppContext& context, const Theme& theme, const Preferences& preferences, QWidget* parent = nullptr);

    /// Studies the cards of these ids now, and only them.
    void study(const std::vector<std::string>& ids, Counting counting = Counting::Counted);
    /// Goes on where the learner was; begins when nothing was begun, or when chosen cards are done.
    void resume();
    /// Begins afresh, with settings that changed.
    void restart();
    /// Shows what the deck now says, after a sync.
    void refresh();

    /// What is asked; nothing when the page says that all is done.
    const CardView* card() const { return card_; }
    QString message() const;

Q_SIGNALS:
    /// The learner goes back to Today.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connect_review();
    void take_keyboard();
    void show_card();
    void show_edited_card();
    void put_up(CardView* card);
    void show_done();
    void show_marks();
    void reveal(Collapsible::Motion motion);
    void answer_or_grade();
    void grade(Grade grade);
    void offer_answer();
    void offer_grades();
    void edit_source();
    void write_note();
    void toggle_info();
    void show_info();
    void scroll(int direction);
    void leave();
    bool can(CommandPressed pressed) const;
    void perform(CommandPressed pressed);
    void perform_on_card(CommandPressed pressed);

    AppContext& context_;
    const Theme& theme_;
    const Preferences& preferences_;
    ReviewController* review_;
    StudyHeader* header_;
    MessageBar* message_bar_;
    QStackedWidget* body_;
    QScrollArea* scroll_;
    InfoPanel* info_;
    DoneView* done_;
    GradeBar* footer_;
    QTimer* tick_;
    QTimer* next_due_;
    CardView* card_ = nullptr;
};

} // namespace greenroom::desktop
