#include "desktop/app/main_window.h"

#include "desktop/app/deck_health.h"
#include "desktop/app/key_list.h"
#include "desktop/app/tr.h"
#include "desktop/base/app_context.h"
#include "desktop/base/deck_sync.h"
#include "desktop/base/editor.h"
#include "desktop/base/folder_watch.h"
#include "desktop/base/preferences.h"
#include "desktop/browse/browse_page.h"
#include "desktop/interview/interview_page.h"
#include "desktop/progress/progress_page.h"
#include "desktop/settings/settings_dialog.h"
#include "desktop/study/study_page.h"
#include "desktop/today/problem_bar.h"
#include "desktop/today/today_page.h"
#include "desktop/widgets/message_bar.h"
#include "desktop/widgets/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

// The pages of the window, each made when it is first needed.

namespace greenroom::desktop {

MainWindow::MainWindow(const PageContext& with)
    : with_(with), rail_(new Rail(with.theme, this)), banner_(new MessageBar(with.theme, this)),
      health_(new DeckHealth(with.context, with.background, with.preferences, *banner_, this)),
      pages_(new QStackedWidget(this)), today_(new TodayPage(with.context, with.theme, with.reading, this)) {
    setWindowTitle(Tr::tr("Greenroom"));
    setAcceptDrops(true);
    with_.theme.apply_to(*this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(with_margins(banner_, {12, 12, 12, 0}, this));
    column->addWidget(pages_, 1);
    row->addLayout(column, 1);
    pages_->addWidget(today_);
    if (!restoreGeometry(with_.preferences.window_geometry()))
        resize(1180, 760);
    connect(rail_, &Rail::page_chosen, this, &MainWindow::show_page);
    connect(rail_, &Rail::settings_chosen, this, &MainWindow::open_settings);
    connect(today_, &TodayPage::start_requested, this, [this] { show_page(Page::Study); });
    connect(today_, &TodayPage::plan_changed, this, [this] {
        if (study_)
            study_->restart();
    });
    connect(today_, &TodayPage::browse_requested, this, [this](const QString& query) {
        show_page(Page::Browse);
        browse().search_for(query);
    });
    connect(&today_->problems(), &ProblemBar::opened, this, &MainWindow::open_problem);
    connect(&with_.sync, &DeckSync::finished, this, &MainWindow::sync_finished);
    connect(&with_.sync, &DeckSync::failed, this, [this](const QString& why) {
        today_->refresh(TodayPage::Sync::Idle);
        today_->message_bar().show(Severity::Error, why);
    });
    rail_->set_current(Page::Today);
    today_->refresh(TodayPage::Sync::Running);
    today_->setFocus();
}

void MainWindow::add_to_deck(std::vector<std::filesystem::path> paths) { with_.sync.add(std::move(paths)); }

void MainWindow::begin_slow_work() {
    watch_ = new FolderWatch(this);
    connect(watch_, &FolderWatch::changed, &with_.sync, &DeckSync::request);
    today_->refresh_overview();
    health_->begin();
    with_.sync.request();
}

void MainWindow::sync_finished(const SyncReport& report) {
    today_->problems().show_problems(report.problems);
    today_->refresh(TodayPage::Sync::Idle);
    if (report.added + report.changed + report.archived > 0)
        today_->refresh_overview();
    if (study_)
        study_->refresh();
    if (interview_)
        interview_->refresh();
    if (browse_)
        browse_->refresh();
    watch_folders();
}

void MainWindow::watch_folders() {
    if (!watch_)
        return;
    try {
        std::vector<std::filesystem::path> paths;
        for (const DeckSource& source : with_.context.collection.sources())
            paths.push_back(source.path());
        watch_->watch(std::move(paths));
    } catch (const std::exception& error) {
        today_->message_bar().show(Severity::Error, QString::fromUtf8(error.what()));
    }
}

void MainWindow::open_problem(const Problem& problem) {
    const auto wrong =
        open_in_editor(with_.preferences.editor(), QString::fromStdString(problem.file), std::max(1, problem.line));
    if (wrong)
        today_->message_bar().show(Severity::Error, *wrong);
}

void MainWindow::open_settings() {
    auto* dialog =
        new SettingsDialog(with_.context, with_.theme, with_.preferences, with_.sync, with_.background, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::settings_changed, this, [this] {
        today_->refresh(TodayPage::Sync::Idle);
        today_->refresh_overview();
        if (study_)
            study_->restart();
    });
    connect(dialog, &SettingsDialog::deck_restored, this, &MainWindow::deck_restored);
    dialog->show();
}

void MainWindow::deck_restored() {
    with_.context.collection.reload_settings();
    show_page(Page::Today);
    if (study_)
        study_->restart();
    with_.sync.request();
}

void MainWindow::come_forward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::open_key_list() {
    auto* keys = new KeyList(with_.theme, this);
    keys->setAttribute(Qt::WA_DeleteOnClose);
    keys->show();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    with_.preferences.set_window_geometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!dropped_paths(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    add_to_deck(dropped_paths(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::zoom(int direction) {
    if (direction == 0)
        with_.theme.set_zoom(100);
    else
        with_.theme.step_zoom(direction);
    with_.preferences.set_zoom(with_.theme.zoom());
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (const auto pressed = command_for(*event, KeyPlace::Everywhere))
        perform(pressed->command);
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::perform(Command command) {
    switch (command) {
    case Command::GoToToday:
        return show_page(Page::Today);
    case Command::GoToStudy:
        return show_page(Page::Study);
    case Command::GoToInterview:
        return show_page(Page::Interview);
    case Command::GoToBrowse:
        return show_page(Page::Browse);
    case Command::GoToProgress:
        return show_page(Page::Progress);
    case Command::OpenSettings:
        return open_settings();
    case Command::ListKeys:
        return open_key_list();
    case Command::ZoomIn:
        return zoom(1);
    case Command::ZoomOut:
        return zoom(-1);
    case Command::ZoomReset:
        return zoom(0);
    case Command::Quit:
        close();
        break;
    default:
        break;
    }
}

StudyPage& MainWindow::study() {
    if (!study_) {
        study_ = new StudyPage(with_.context, with_.theme, with_.preferences, this);
        pages_->addWidget(study_);
        connect(study_, &StudyPage::left, this, [this] { show_page(Page::Today); });
    }
    return *study_;
}

InterviewPage& MainWindow::interview() {
    if (!interview_) {
        interview_ = new InterviewPage(with_.context, with_.theme, this);
        pages_->addWidget(interview_);
        connect(interview_, &InterviewPage::left, this, [this] { show_page(Page::Today); });
        connect(interview_, &InterviewPage::in_progress_changed, rail_, &Rail::setHidden);
        connect(interview_, &InterviewPage::study_requested, this, [this](const std::vector<std::string>& ids) {
            study().study(ids);
            show_page(Page::Study);
        });
    }
    return *interview_;
}

ProgressPage& MainWindow::progress() {
    if (!progress_) {
        progress_ = new ProgressPage(with_.context, with_.theme, this);
        pages_->addWidget(progress_);
        connect(progress_, &ProgressPage::left, this, [this] { show_page(Page::Today); });
    }
    return *progress_;
}

BrowsePage& MainWindow::browse() {
    if (browse_)
        return *browse_;
    browse_ = new BrowsePage(with_.context, with_.theme, with_.preferences, with_.reading, this);
    pages_->addWidget(browse_);
    connect(browse_, &BrowsePage::left, this, [this] { show_page(Page::Today); });
    connect(browse_, &BrowsePage::study_requested, this,
            [this](const std::vector<std::string>& ids, Counting counting) {
                study().study(ids, counting);
                show_page(Page::Study);
            });
    connect(browse_, &BrowsePage::interview_requested, this, [this](const std::vector<CardKey>& cards) {
        show_page(Page::Interview);
        interview().start_with(cards);
    });
    return *browse_;
}

void MainWindow::show_page(Page page) {
    rail_->show();
    rail_->set_current(page);
    if (page == Page::Today) {
        today_->refresh(with_.sync.is_running() ? TodayPage::Sync::Running : TodayPage::Sync::Idle);
        today_->refresh_overview();
        pages_->setCurrentWidget(today_);
        today_->setFocus();
    } else if (page == Page::Interview) {
        pages_->setCurrentWidget(&interview());
        interview().show_set_up();
    } else if (page == Page::Browse) {
        pages_->setCurrentWidget(&browse());
        browse().take_keyboard();
    } else if (page == Page::Progress) {
        pages_->setCurrentWidget(&progress());
        progress().refresh();
        progress().take_keyboard();
    } else {
        pages_->setCurrentWidget(&study());
        study().resume();
    }
}

std::vector<std::filesystem::path> dropped_paths(const QMimeData& dropped) {
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : dropped.urls()) {
        const std::filesystem::path path = url.toLocalFile().toStdString();
        std::error_code unreadable;
        if (path.extension() == ".md" || (!path.empty() && std::filesystem::is_directory(path, unreadable)))
            paths.push_back(path);
    }
    return paths;
}

} // namespace greenroom::desktop
