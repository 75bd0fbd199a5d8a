#pragma once

#include "desktop/app/rail.h"
#include "desktop/base/commands.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QStackedWidget;

namespace greenroom {
struct Problem;
struct SyncReport;
} // namespace greenroom
class QMimeData;

namespace greenroom::desktop {

class Background;
class BrowsePage;
class DeckHealth;
class DeckSync;
class FolderWatch;
class InterviewPage;
class MessageBar;
class Preferences;
class ProgressPage;
class StudyPage;
class Theme;
class TodayPage;
struct AppContext;

/// What the window works with; all of it outlives the window.
struct PageContext {
    AppContext& context;
    Theme& theme;
    Preferences& preferences;
    Background& background; ///< what takes long: syncs, backups
    Background& reading;    ///< what pages show, which is not to wait for that
    DeckSync& sync;
};

/// The one window: the rail and the pages.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const PageContext& with);

    void show_page(Page page);

    /// Makes Markdown files and folders part of the deck.
    void add_to_deck(std::vector<std::filesystem::path> paths);

    /// Starts what may take its time: reading the deck, watching its folders, reckoning readiness.
    /// To be called once, after the first paint.
    void begin_slow_work();

    /// Comes to the front, from wherever it is.
    void come_forward();

    /// Says above every page what concerns the whole deck.
    MessageBar& banner() { return *banner_; }
    TodayPage& today() { return *today_; }
    /// Made when it is first needed.
    StudyPage& study();
    /// Made when it is first needed.
    InterviewPage& interview();
    /// Made when it is first needed.
    BrowsePage& browse();
    /// Made when it is first needed.
    ProgressPage& progress();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void perform(Command command);
    void zoom(int direction);
    void open_settings();
    void open_key_list();
    void deck_restored();
    void sync_finished(const SyncReport& report);
    void watch_folders();
    void open_problem(const Problem& problem);

    PageContext with_;
    Rail* rail_;
    MessageBar* banner_;
    DeckHealth* health_;
    QStackedWidget* pages_;
    TodayPage* today_;
    StudyPage* study_ = nullptr;
    InterviewPage* interview_ = nullptr;
    BrowsePage* browse_ = nullptr;
    ProgressPage* progress_ = nullptr;
    FolderWatch* watch_ = nullptr;
};

/// The folders and Markdown files among what is dropped.
std::vector<std::filesystem::path> dropped_paths(const QMimeData& dropped);

} // namespace greenroom::desktop
