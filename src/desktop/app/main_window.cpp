#include "desktop/app/main_window.h"

#include "desktop/app/collection_health.h"
#include "desktop/app/key_list.h"
#include "desktop/app/rail.h"
#include "desktop/app/read_appearance.h"
#include "desktop/app/reminder.h"
#include "desktop/app/tr.h"
#include "desktop/base/deck_sync.h"
#include "desktop/base/device_sync.h"
#include "desktop/base/exchange.h"
#include "desktop/base/folder_watch.h"
#include "desktop/base/model_training.h"
#include "desktop/base/preferences.h"
#include "desktop/base/words.h"
#include "desktop/card/highlighter.h"
#include "desktop/settings/settings_dialog.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/part_stack.h"
#include "desktop/widgets/theme.h"
#include "platform/program.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace greenroom::desktop {
namespace {

/// The folders, Markdown files and files to import among what is dropped.
std::vector<std::filesystem::path> dropped_paths(const QMimeData& dropped) {
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : dropped.urls()) {
        const QFileInfo file(url.toLocalFile());
        const std::filesystem::path path = file.absoluteFilePath().toStdString();
        if (url.isLocalFile() && (file.isDir() || file.suffix() == QLatin1String("md") || Exchange::can_import(path)))
            paths.push_back(path);
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const PageContext& with)
    : with_(with), rail_(new Rail(with.theme, this)), banner_(new MessageBar(with.theme, this)),
      health_(new CollectionHealth(with.app, with.background, with.preferences, *banner_, this)),
      training_(new ModelTraining(with.app, with.background, this)),
      devices_(new DeviceSync(with.app, with.background, this)),
      exchange_(new Exchange(with.app, with.background, highlight, this)),
      reminder_(new Reminder(with.app, with.reading, with.preferences, *banner_, notify_by_desktop, this)),
      pages_(new PartStack(this)), made_(page_kinds().size(), nullptr) {
    with_.app.collection.leave_plans_to_others();
    setWindowTitle(QStringLiteral("Greenroom"));
    setAcceptDrops(true);
    with_.theme.apply_to(*this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    row->addWidget(pages_, 1);
    pages_->installEventFilter(this);
    connect(banner_, &MessageBar::shown_changed, this, &MainWindow::place_banner);
    if (!restoreGeometry(with_.preferences.window_geometry()))
        resize(within_screen({1180, 760}, *this));
    connect(rail_, &Rail::page_chosen, this, qOverload<std::size_t>(&MainWindow::show_page));
    connect(rail_, &Rail::settings_chosen, this, &MainWindow::open_settings);
    connect(&with_.sync, &DeckSync::finished, this, &MainWindow::sync_finished);
    connect(&with_.sync, &DeckSync::failed, this,
            [this](const QString& why) { for_each_page([&](Page& each) { each.sync_failed(why); }); });
    // Who studies goes on; what Today shows is computed anew.
    connect(training_, &ModelTraining::model_changed, this, [this] { page(0).settings_changed(); });
    connect(training_, &ModelTraining::failed, this,
            [this](const QString& why) { page(0).message_bar().show(Severity::Error, why); });
    connect(devices_, &DeviceSync::collection_changed, this, [this] {
        SyncReport unchanged;
        unchanged.problems = problems_;
        for_each_page([&](Page& each) {
            each.settings_changed();
            each.synced(unchanged);
        });
    });
    connect(exchange_, &Exchange::imported, this, [this] {
        with_.app.collection.reload_settings();
        for_each_page([](Page& each) { each.settings_changed(); });
        with_.sync.request();
    });
    for (const auto& told : {&Exchange::started, &Exchange::finished})
        connect(exchange_, told, this, [this](const QString& what) { banner_->show(Severity::Info, what); });
    connect(exchange_, &Exchange::started, this, [this](const QString& what) { exchanging_ = what; });
    connect(exchange_, &Exchange::progressed, this, [this](double share) {
        // Unless it was closed, or something else has come that is to be read.
        if (exchanging_.isEmpty() || !banner_->text().startsWith(exchanging_))
            return;
        banner_->set_text(exchanging_ + QLatin1Char(' ') + percent_text(share));
        place_banner(); // it may take another line
    });
    connect(exchange_, &Exchange::failed, this, [this](const QString& why) { banner_->show(Severity::Error, why); });
    connect(devices_, &DeviceSync::failed, this,
            [this](const QString& why) { page(0).message_bar().show(Severity::Warning, why); });
    connect(&with_.sync, &DeckSync::doubted, this, &MainWindow::ask_about_folder);
    bring_to_front(0).setFocus();
}

std::size_t MainWindow::place_of(std::string_view name) {
    const std::vector<PageKind>& kinds = page_kinds();
    const auto named = std::ranges::find_if(kinds, [name](const PageKind& kind) { return kind.name == name; });
    Q_ASSERT(named != kinds.end());
    return static_cast<std::size_t>(named - kinds.begin());
}

Page& MainWindow::page(std::size_t place) {
    Page*& page = made_.at(place);
    if (!page) {
        page = page_kinds()[place].make(with_, pages_);
        pages_->addWidget(page);
        connect_page(*page);
    }
    return *page;
}

void MainWindow::connect_page(Page& page) {
    connect(&page, &Page::left, this, [this] { show_page(0); });
    connect(&page, &Page::requested, this, &MainWindow::open_for);
    connect(&page, &Page::returned, this, &MainWindow::go_back);
    connect(&page, &Page::whole_window_requested, rail_, &Rail::setHidden);
    connect(&page, &Page::settings_stored, this, [this, &page] {
        for_each_page([&](Page& each) {
            if (&each != &page)
                each.settings_changed();
        });
    });
}

Page& MainWindow::bring_to_front(std::size_t place) {
    rail_->show();
    rail_->set_current(place);
    pages_->setCurrentWidget(&page(place));
    return page(place);
}

void MainWindow::show_page(std::size_t place) {
    came_from_.reset();
    bring_to_front(place).enter();
}

void MainWindow::open_for(const PageRequest& request) {
    const std::vector<PageKind>& kinds = page_kinds();
    const auto front = static_cast<std::size_t>(std::ranges::find(made_, pages_->currentWidget()) - made_.begin());
    for (std::size_t place = 0; place < kinds.size(); ++place)
        if (kinds[place].takes && kinds[place].takes(request)) {
            came_from_ = front != place ? std::optional(front) : std::nullopt;
            return bring_to_front(place).take(request);
        }
}

void MainWindow::go_back() {
    if (came_from_)
        show_page(*came_from_);
}

void MainWindow::add_to_deck(std::vector<std::filesystem::path> paths) { with_.sync.add(std::move(paths)); }

void MainWindow::ask_about_folder(const std::filesystem::path& path, const QString& why) {
    auto* question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("doubted folder"));
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(Tr::tr("Add a folder"));
    question->setText(Tr::tr("Read all of %1 as cards?").arg(QString::fromStdString(path.string())));
    question->setInformativeText(why + QLatin1Char('.'));
    const QPushButton* read = question->addButton(Tr::tr("Read it"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(read, &QAbstractButton::clicked, this,
            [this, path] { with_.sync.add({path}, DeckSync::OddFolders::Read); });
    question->open();
}

void MainWindow::begin_slow_work() {
    follow_desktop();
    watch_ = new FolderWatch(this);
    connect(watch_, &FolderWatch::changed, &with_.sync, &DeckSync::request);
    for_each_page([](Page& each) { each.begin_slow_work(); });
    health_->begin();
    reminder_->begin();
    with_.sync.request();
    training_->train_if_due();
}

// Asked again whenever somebody comes back, perhaps from the desktop's settings.
void MainWindow::follow_desktop() {
    using Read = decltype(&greenroom_read_appearance);
    try {
        const auto read = reinterpret_cast<Read>(module_function("appearance", "greenroom_read_appearance"));
        read(*this, [this](const DesktopSettings& settings) { with_.theme.set_wishes(wishes_in(settings)); });
    } catch (const std::exception& error) {
        banner_->show(Severity::Warning, words_of(error));
    }
}

void MainWindow::sync_finished(const SyncReport& report) {
    problems_ = report.problems;
    for_each_page([&](Page& each) { each.synced(report); });
    watch_folders();
    devices_->request();
}

void MainWindow::watch_folders() {
    if (!watch_)
        return;
    try {
        watched_ = source_paths();
        watch_->watch(watched_);
    } catch (const std::exception& error) {
        page(0).message_bar().show(Severity::Error, words_of(error));
    }
}

std::vector<std::filesystem::path> MainWindow::source_paths() {
    std::vector<std::filesystem::path> paths;
    for (const DeckSource& source : with_.app.collection.sources())
        paths.push_back(source.path());
    return paths;
}

// The command line may have added or moved a folder meanwhile.
void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow() || !watch_)
        return;
    follow_desktop();
    if (with_.sync.is_running())
        return;
    try {
        if (source_paths() != watched_)
            with_.sync.request();
    } catch (const std::exception& error) {
        page(0).message_bar().show(Severity::Error, words_of(error));
    }
}

void MainWindow::open_settings() {
    auto* dialog = new SettingsDialog(with_.app, with_.theme, with_.preferences, with_.sync, with_.background,
                                      *training_, *devices_, *exchange_, with_.narrator, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::settings_changed, this,
            [this] { for_each_page([](Page& each) { each.settings_changed(); }); });
    connect(dialog, &SettingsDialog::deck_restored, this, &MainWindow::collection_restored);
    dialog->show();
}

void MainWindow::collection_restored() {
    with_.app.collection.reload_settings();
    for_each_page([](Page& each) { each.settings_changed(); });
    show_page(0);
    with_.sync.request();
}

void MainWindow::come_forward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::open_key_list() {
    std::vector<KeySection> sections{key_section(Tr::tr("Everywhere"), actions())};
    for (const PageKind& kind : page_kinds())
        for (KeySection& section : kind.keys())
            sections.push_back(std::move(section));
    auto* list = new KeyList(with_.theme, sections, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->show();
}

void MainWindow::zoom(int direction) {
    if (direction == 0)
        with_.theme.set_zoom(100);
    else
        with_.theme.step_zoom(direction);
    with_.preferences.set_zoom(with_.theme.zoom());
}

const Actions<MainWindow>& MainWindow::actions() {
    static const Actions<MainWindow> table = [] {
        Actions<MainWindow> rows;
        for (std::size_t place = 0; place < page_kinds().size(); ++place)
            rows.push_back({{{QKeySequence(QStringLiteral("Alt+%1").arg(place + 1))},
                             Tr::tr("Go to %1").arg(page_kinds()[place].title)},
                            [place](MainWindow& window, int) { window.show_page(place); }});
        const Actions<MainWindow> others{
            {{keys({"Ctrl+N"}), Tr::tr("Write a new card")},
             [](MainWindow& window, int) { window.open_for(WriteRequest{}); }},
            {{keys({"Ctrl+,"}), Tr::tr("Open the settings")}, [](MainWindow& window, int) { window.open_settings(); }},
            {{keys({"F1", "?"}), Tr::tr("List all keys")}, [](MainWindow& window, int) { window.open_key_list(); }},
            {{keys({"Ctrl++", "Ctrl+="}), Tr::tr("Larger text")}, [](MainWindow& window, int) { window.zoom(1); }},
            {{keys({"Ctrl+-"}), Tr::tr("Smaller text")}, [](MainWindow& window, int) { window.zoom(-1); }},
            {{keys({"Ctrl+0"}), Tr::tr("Reset zoom")}, [](MainWindow& window, int) { window.zoom(0); }},
            {{keys({"Ctrl+Q"}), Tr::tr("Quit")}, [](MainWindow& window, int) { window.close(); }},
        };
        rows.insert(rows.end(), others.begin(), others.end());
        return rows;
    }();
    return table;
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (!run_action(*event, actions(), *this))
        QWidget::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    rail_->set_room(size());
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == pages_ && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place_banner();
    return QWidget::eventFilter(watched, event);
}

void MainWindow::place_banner() {
    if (!banner_->isHidden())
        lay_over(*banner_, pages_->geometry(), Qt::TopEdge, with_.theme, 12);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    with_.preferences.set_window_geometry(saveGeometry());
    exchange_before_closing();
    QWidget::closeEvent(event);
}

/// What fails here is done by the next start, and nothing of it is lost: the collection has it.
void MainWindow::exchange_before_closing() {
    try {
        devices_->run_now();
    } catch (const std::exception& error) {
        qWarning("greenroom: %s", error.what());
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!dropped_paths(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    std::vector<std::filesystem::path> paths = dropped_paths(*event->mimeData());
    const auto importable = std::ranges::stable_partition(paths, std::not_fn(Exchange::can_import));
    for (const std::filesystem::path& file : importable)
        exchange_->import(file);
    paths.erase(importable.begin(), importable.end());
    if (!paths.empty())
        add_to_deck(std::move(paths));
    event->acceptProposedAction();
}

} // namespace greenroom::desktop
