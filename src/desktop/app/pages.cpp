#include "desktop/app/pages.h"

#include "desktop/browse/browse_page.h"
#include "desktop/interview/interview_page.h"
#include "desktop/progress/progress_page.h"
#include "desktop/study/study_page.h"
#include "desktop/today/today_page.h"
#include "desktop/write/write_page.h"

namespace greenroom::desktop {

const std::vector<PageKind>& page_kinds() {
    static const std::vector<PageKind> kinds{
        TodayPage::kind(),     StudyPage::kind(),  WritePage::kind(),
        InterviewPage::kind(), BrowsePage::kind(), ProgressPage::kind(),
    };
    return kinds;
}

std::optional<std::size_t> place_of_page(const QString& name) {
    for (std::size_t place = 0; place < page_kinds().size(); ++place)
        if (name == QLatin1String(page_kinds()[place].name))
            return place;
    return std::nullopt;
}

} // namespace greenroom::desktop
