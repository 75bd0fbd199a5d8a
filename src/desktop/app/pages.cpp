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

} // namespace greenroom::desktop
