// The pages of the window, each made when it is first needed.
#include "desktop/app/main_window.h"
#include "desktop/base/app_context.h"
#include "desktop/base/deck_sync.h"
#include "desktop/browse/browse_page.h"
#include "desktop/interview/interview_page.h"
#include "desktop/progress/progress_page.h"
#include "desktop/study/study_page.h"
#include "desktop/today/today_page.h"

#include <QStackedWidget>

namespace greenroom::desktop {

StudyPage& MainWindow::study() {
    if (!study_) {
        study_ = new StudyPage(with_.desk, with_.theme, with_.preferences, this);
        pages_->addWidget(study_);
        connect(study_, &StudyPage::left, this, [this] { show_page(Page::Today); });
    }
    return *study_;
}

InterviewPage& MainWindow::interview() {
    if (!interview_) {
        interview_ = new InterviewPage(with_.desk, with_.theme, this);
        pages_->addWidget(interview_);
        connect(interview_, &InterviewPage::left, this, [this] { show_page(Page::Today); });
        connect(interview_, &InterviewPage::sitting_changed, rail_, &Rail::setHidden);
        connect(interview_, &InterviewPage::study_requested, this, [this](const std::vector<std::string>& ids) {
            study().study(ids);
            show_page(Page::Study);
        });
    }
    return *interview_;
}

ProgressPage& MainWindow::progress() {
    if (!progress_) {
        progress_ = new ProgressPage(with_.desk, with_.theme, this);
        pages_->addWidget(progress_);
        connect(progress_, &ProgressPage::left, this, [this] { show_page(Page::Today); });
    }
    return *progress_;
}

BrowsePage& MainWindow::browse() {
    if (browse_)
        return *browse_;
    browse_ = new BrowsePage(with_.desk, with_.theme, with_.preferences, with_.reading, this);
    pages_->addWidget(browse_);
    connect(browse_, &BrowsePage::left, this, [this] { show_page(Page::Today); });
    connect(browse_, &BrowsePage::study_requested, this,
            [this](const std::vector<std::string>& ids, Counting counting) {
                study().study(ids, counting);
                show_page(Page::Study);
            });
    connect(browse_, &BrowsePage::interview_requested, this, [this](const std::vector<CardKey>& cards) {
        show_page(Page::Interview);
        interview().sit(cards);
    });
    return *browse_;
}

void MainWindow::show_page(Page page) {
    rail_->show();
    rail_->set_current(page);
    if (page == Page::Today) {
        today_->refresh(with_.sync.is_running() ? TodayPage::Reading::Yes : TodayPage::Reading::No);
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

} // namespace greenroom::desktop
