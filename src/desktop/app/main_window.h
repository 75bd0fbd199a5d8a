#pragma once

#include "cards/parse/problem.h"
#include "desktop/app/pages.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

class QStackedWidget;

namespace greenroom::desktop {

class CollectionHealth;
class DeviceSync;
class Exchange;
class FolderWatch;
class ModelTraining;
class Rail;
class Reminder;

/// The one window: the rail and the pages, each made when it is first needed.
class MainWindow : public QWidget, public KeyUser {
    Q_OBJECT

public:
    explicit MainWindow(const PageContext& with);

    /// Goes to a page, by its place among page_kinds().
    void show_page(std::size_t place);
    /// The same by its class.
    template<typename P>
    void show_page() {
        show_page(place_of(P::kind().name));
    }
    /// A page, to work with.
    template<typename P>
    P& page() {
        return static_cast<P&>(page(place_of(P::kind().name)));
    }

    /// Makes Markdown files and folders part of the deck; asks first about one that is hardly a deck.
    void add_to_deck(std::vector<std::filesystem::path> paths);

    /// Starts what may take its time: reading the deck, watching its folders, computing readiness.
    /// To be called once, after the first paint.
    void begin_slow_work();

    /// Comes to the front, from wherever it is.
    void come_forward();

    /// Shows over every page what concerns the whole collection.
    MessageBar& banner() { return *banner_; }

    /// What keys do on every page.
    static const Actions<MainWindow>& actions();
    bool uses_key(const QKeyEvent& event) const override { return has_key(event, actions()); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static std::size_t place_of(std::string_view name);
    Page& page(std::size_t place);
    Page& bring_to_front(std::size_t place);
    void connect_page(Page& page);
    void open_for(const PageRequest& request);
    void go_back();
    template<typename Function>
    void for_each_page(Function function) {
        for (Page* page : made_)
            if (page)
                function(*page);
    }
    void place_banner();
    void zoom(int direction);
    void ask_about_folder(const std::filesystem::path& path, const QString& why);
    void open_settings();
    void open_key_list();
    void collection_restored();
    void sync_finished(const SyncReport& report);
    void exchange_before_closing();
    void watch_folders();
    void follow_desktop();
    std::vector<std::filesystem::path> source_paths();

    PageContext with_;
    Rail* rail_;
    MessageBar* banner_;
    CollectionHealth* health_;
    ModelTraining* training_;
    DeviceSync* devices_;
    Exchange* exchange_;
    QString exchanging_; ///< what is imported or exported, as it is told
    Reminder* reminder_;
    QStackedWidget* pages_;
    std::optional<std::size_t> came_from_; ///< the page that requested what the one in front does
    std::vector<Page*> made_;              ///< by place; nullptr until a page is needed
    std::vector<Problem> problems_;        ///< of the decks, as they were read last
    FolderWatch* watch_ = nullptr;
    std::vector<std::filesystem::path> watched_; ///< what it watches
};

} // namespace greenroom::desktop
