// What the window does for Browse.
#include "desktop/browse/browse_page.h"
#include "desktop/interview/interview_page.h"
#include "desktop/main_window.h"
#include "desktop/study_page.h"

#include <QStackedWidget>

namespace greenroom::desktop {

BrowsePage& MainWindow::browse() {
    if (browse_)
        return *browse_;
    browse_ = new BrowsePage(with_.desk, with_.theme, with_.preferences, with_.background, this);
    pages_->addWidget(browse_);
    connect(browse_, &BrowsePage::left, this, [this] { show_page(Page::Today); });
    connect(browse_, &BrowsePage::study_wanted, this, [this](const std::vector<std::string>& ids, Counting counting) {
        study().study(ids, counting);
        show_page(Page::Study);
    });
    connect(browse_, &BrowsePage::interview_wanted, this, [this](const std::vector<CardKey>& cards) {
        show_page(Page::Interview);
        interview().sit(cards);
    });
    return *browse_;
}

} // namespace greenroom::desktop
