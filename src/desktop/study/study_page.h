#pragma once

#include "desktop/study/review_controller.h"
#include "desktop/widgets/collapsible.h"
#include "desktop/widgets/page.h"

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
class StudyPage : public Page {
    Q_OBJECT

public:
    explicit StudyPage(const PageContext& with, QWidget* parent = nullptr);

    static PageKind kind();
    static const Actions<StudyPage>& actions();

    void enter() override { resume(); }
    void take(const PageRequest& request) override;
    void synced(const SyncReport&) override { refresh(); }
    void settings_changed() override { restart(); }

    /// Studies the cards of these ids now, and only them.
    void study(const std::vector<std::string>& ids, Counting counting = Counting::Counted);
    /// Continues where the learner was; begins when nothing was begun, or when chosen cards are done.
    void resume();
    /// Begins again, with settings that changed.
    void restart();
    /// Reads the cards again, after a sync.
    void refresh();

    /// The card that is shown; nothing when all are done.
    const CardView* card() const { return card_; }

protected:
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
    void toggle_info();
    void show_info();
    void leave();

    AppContext& context_;
    const Theme& theme_;
    const Preferences& preferences_;
    ReviewController* review_;
    StudyHeader* header_;
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
