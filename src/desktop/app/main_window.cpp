#include "desktop/app/main_window.h"

#include "desktop/app/deck_health.h"
#include "desktop/app/dropped_paths.h"
#include "desktop/app/key_list.h"
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
#include "store/tables/store.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>

namespace greenroom::desktop {

MainWindow::MainWindow(const Surroundings& with)
    : with_(with), rail_(new Rail(with.theme, this)), banner_(new MessageBar(with.theme, this)),
      health_(new DeckHealth(with.desk, with.background, with.preferences, *banner_, this)),
      pages_(new QStackedWidget(this)), today_(new TodayPage(with.desk, with.theme, with.reading, this)) {
    setWindowTitle(tr("Greenroom"));
    setAcceptDrops(true);
    with_.theme.dress(*this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(with_room(banner_, {12, 12, 12, 0}, this));
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
        today_->refresh(TodayPage::Reading::No);
        today_->notice().say(Severity::Error, why);
    });
    rail_->set_current(Page::Today);
    today_->refresh(TodayPage::Reading::Yes);
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
    today_->refresh(TodayPage::Reading::No);
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
        for (const DeckSource& source : with_.desk.store.sources.all())
            paths.push_back(source.path());
        watch_->watch(std::move(paths));
    } catch (const std::exception& error) {
        today_->notice().say(Severity::Error, QString::fromUtf8(error.what()));
    }
}

void MainWindow::open_problem(const Problem& problem) {
    const auto wrong =
        open_in_editor(with_.preferences.editor(), QString::fromStdString(problem.file), std::max(1, problem.line));
    if (wrong)
        today_->notice().say(Severity::Error, *wrong);
}

void MainWindow::open_settings() {
    auto* dialog = new SettingsDialog(with_.desk, with_.theme, with_.preferences, with_.sync, with_.background, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::settings_changed, this, [this] {
        today_->refresh(TodayPage::Reading::No);
        today_->refresh_overview();
        if (study_)
            study_->restart();
    });
    connect(dialog, &SettingsDialog::deck_restored, this, &MainWindow::deck_restored);
    dialog->show();
}

void MainWindow::deck_restored() {
    with_.desk.adopt(load_settings(with_.desk.store));
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

} // namespace greenroom::desktop
