#pragma once

#include "desktop/base/image_folder.h"
#include "records/interview_record.h"

#include <QFrame>

namespace greenroom::desktop {

class ClockRing;
class Theme;

/// One follow-up of a question with its own clock: asked, then with its answer, then judged.
class FollowUpPanel : public QFrame {
    Q_OBJECT

public:
    /// `number` from 0; it is the one asked, or one before it.
    FollowUpPanel(const Theme& theme, const Card& card, const QuestionState& state, int number,
                  const ImageFolder& images, QWidget* parent = nullptr);

    ClockRing* clock() const { return clock_; }

private:
    ClockRing* clock_;
};

} // namespace greenroom::desktop
