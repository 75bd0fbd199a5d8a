#pragma once

#include "desktop/base/actions.h"
#include "desktop/base/app_context.h"
#include "records/card_key.h"
#include "study/review/chosen_cards.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

class QScrollArea;

namespace greenroom {
struct SyncReport;
}

namespace greenroom::desktop {

class Background;
class DeckSync;
class ExerciseRunner;
class MessageBar;
class Narrator;
class Preferences;
class Sound;
class Theme;
struct PageKind;

/// What pages work with; all of it outlives them.
struct PageContext {
    AppContext& app;
    Theme& theme;
    Preferences& preferences;
    Background& background; ///< for what takes long: syncs, backups
    Background& reading;    ///< for what pages show, which is not to wait for that
    DeckSync& sync;
    ExerciseRunner& exercises;
    Narrator& narrator;
    std::function<std::unique_ptr<Sound>()> make_sound{}; ///< records and plays; empty for the desktop's own
};

/// What to study now: these cards and only they; or today's of these topics; or, with neither, what is due.
struct StudyRequest {
    std::vector<std::string> ids{};
    Counting counting = Counting::Counted;
    std::vector<std::string> topics{};
    DayLimit limit = DayLimit::Minutes; ///< of the topics
};

/// Cards to be asked in an interview, and only they; none for an interview of any kind.
struct InterviewRequest {
    std::vector<CardKey> cards;
};

/// A search for cards.
struct SearchRequest {
    QString query;
};

/// A card to write: a new one, or a change to a card of the learner's own.
struct WriteRequest {
    std::string id{}; ///< of the card to change; empty for a new one
};

/// An exercise to write, and whether its answer is a review.
struct ExerciseRequest {
    std::string id;
    Counting counting = Counting::Counted;
};

/// What one page asks of another.
using PageRequest = std::variant<StudyRequest, InterviewRequest, SearchRequest, WriteRequest, ExerciseRequest>;

/// A page of the window, or a part of one that fills it: it has a table of actions, a scroll area, and a message bar
/// that lies over its content, so that no message moves what is being read.
class Page : public QWidget, public KeyUser {
    Q_OBJECT

public:
    explicit Page(const Theme& theme, QWidget* parent = nullptr);

    /// The learner went to this page: brings it up to date and gives it the keyboard.
    virtual void enter() {}
    /// The learner was sent here by another page, in place of enter(): does what is requested.
    virtual void take(const PageRequest&) { enter(); }
    /// The window was painted for the first time: what takes long may begin.
    virtual void begin_slow_work() {}
    /// The deck's folders were read.
    virtual void synced(const SyncReport&) {}
    /// The deck's folders could not be read.
    virtual void sync_failed(const QString&) {}
    /// Settings changed, or the whole collection.
    virtual void settings_changed() {}

    MessageBar& message_bar() { return *message_bar_; }
    bool uses_key(const QKeyEvent& event) const override { return has_ && has_(event); }

    /// What the message bar shows; empty for nothing.
    QString message() const;

Q_SIGNALS:
    /// The learner goes back to where they came from.
    void left();
    /// The learner is done with what another page requested, and goes back to it.
    void returned();
    /// The learner goes on to the page that takes this.
    void requested(const greenroom::desktop::PageRequest& request);
    /// The page stored a setting that other pages show.
    void settings_stored();
    /// The page needs the whole window, or no longer.
    void whole_window_requested(bool whole);

protected:
    /// Keys run the actions of this page, P::actions(), from now on.
    template<typename P>
    void use_actions(P& page) {
        run_ = [&page](const QKeyEvent& event) { return run_action(event, P::actions(), page); };
        has_ = [](const QKeyEvent& event) { return has_key(event, P::actions()); };
    }
    /// Whether keys mean anything at the moment.
    virtual bool takes_keys() const { return true; }

    /// Runs `action`; what it throws becomes a message. Whether nothing was thrown.
    bool guarded(const std::function<void()>& action);

    /// A scroll area that fills its place, with no frame and no background; Scroll actions act on the first one made.
    QScrollArea* make_scroll_area();
    /// Scroll actions act on this area, which a part of the page made.
    void scroll_over(QScrollArea& area) { scroll_ = &area; }
    /// The still empty content of a scroll area that fills the page. What is made as its child is styled and laid out
    /// once, when the page is first shown; content that is filled first and put in afterwards, twice more.
    QWidget* make_scrolled_content();
    /// From now on what gets the keyboard is scrolled into view.
    void keep_keyboard_in_view();
    /// Scrolls by so many pages.
    void scroll(double pages);
    /// Messages lie at the foot of this part of the page; at first of the whole page.
    void show_messages_over(QWidget* part);

    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Rows for scrolling by so many pages.
    template<typename P>
    static Action<P> scroll_down_action(double pages, std::initializer_list<const char*> names = {"PgDown", "Down"}) {
        return {{keys(names), scroll_down_text()}, [pages](P& page, int) { page.scroll(pages); }};
    }
    template<typename P>
    static Action<P> scroll_up_action(double pages, std::initializer_list<const char*> names = {"PgUp", "Up"}) {
        return {{keys(names), scroll_up_text()}, [pages](P& page, int) { page.scroll(-pages); }};
    }

private:
    static QString scroll_down_text();
    static QString scroll_up_text();
    void place_message_bar();

    const Theme& theme_;
    MessageBar* message_bar_;
    QWidget* message_part_;
    QScrollArea* scroll_ = nullptr;
    std::function<bool(const QKeyEvent&)> run_;
    std::function<bool(const QKeyEvent&)> has_;
};

/// A page as the window knows it before it is made: each page's own file has a function that gives it.
struct PageKind {
    const char* name; ///< on the command line: "today"
    QString title;
    QString icon; ///< the name of a drawing in resources/icons
    std::function<Page*(const PageContext&, QWidget* parent)> make;
    std::function<std::vector<KeySection>()> keys;
    std::function<bool(const PageRequest&)> takes{}; ///< nothing: no request is for it
};

} // namespace greenroom::desktop
