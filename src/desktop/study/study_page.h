#pragma once

#include "desktop/base/drafts.h"
#include "desktop/study/review_controller.h"
#include "desktop/widgets/collapsible.h"
#include "desktop/widgets/page.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace greenroom::desktop {

class Background;
class CardView;
struct DoneSession;
class DoneView;
class ExerciseRunner;
class FirstTime;
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
    /// Studies today's cards of these topics, and only them.
    void study_topics(const std::vector<std::string>& topics, DayLimit limit);
    /// Continues where the learner was; begins when nothing was begun, or when chosen cards are done.
    void resume();
    /// Begins again, with settings that changed.
    void restart();
    /// Reads the cards again, after a sync.
    void refresh();

    /// The card that is shown; nothing when all are done.
    const CardView* card() const { return card_; }

protected:
    bool takes_keys() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connect_review();
    void take_keyboard();
    void show_card();
    void show_edited_card();
    void put_up(CardView* card);
    void connect_card();
    void show_planning();
    bool is_planning() const;
    void put_nothing_up();
    void show_done();
    void count_more(const DoneSession& session, Instant now);
    void look_for_due();
    void keep_draft();
    void restore_draft();
    void begin_note();
    void put_note_away();
    void drop_note();
    /// Saves a note that is being typed; false if it could not be.
    bool note_is_safe();
    void show_hint();
    void open_menu(const QPoint& place);
    void study_more();
    /// Does something to the card once a note that is being typed is saved.
    template<typename Function>
    void act(Function action) {
        if (note_is_safe())
            action();
    }
    void show_marks();
    void reveal(Collapsible::Motion motion);
    void answer_or_grade();
    void grade(Grade grade);
    void offer_answer();
    void offer_grades();
    void edit_source();
    bool can_edit_here() const;
    /// Whether the shown card is answered by writing it: in practice, too, an exercise is only read.
    bool is_to_write() const;
    void write_exercise();
    void toggle_info();
    void show_info();
    void leave();

    AppContext& context_;
    const Theme& theme_;
    const Preferences& preferences_;
    Background& background_;
    ExerciseRunner& exercises_;
    Narrator& narrator_;
    ReviewController* review_;
    StudyHeader* header_;
    QStackedWidget* body_;
    QScrollArea* scroll_;
    InfoPanel* info_;
    DoneView* done_;
    QLabel* planning_;
    FirstTime* first_time_;
    GradeBar* footer_;
    QTimer* tick_;
    QTimer* next_due_;
    Drafts drafts_;
    QString note_put_away_; ///< the card whose note was begun and is out of sight
    int tomorrow_requested_ = 0;
    Counting counting_ = Counting::Counted;
    bool sent_to_write_ = false;        ///< the card may be answered there
    std::vector<std::string> more_;     ///< what could be studied beside the day's cards, once that is known
    std::optional<Instant> done_until_; ///< the moment at which the done page is to be looked at again
    CardView* card_ = nullptr;
    /// Since the last key after a text field went away under the learner's hands, or while the day was planned.
    mutable QElapsedTimer typed_lately_;
};

} // namespace greenroom::desktop
