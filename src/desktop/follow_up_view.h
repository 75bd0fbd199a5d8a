#pragma once

#include "cards/card.h"
#include "desktop/fold.h"
#include "desktop/image_folder.h"

namespace greenroom::desktop {

class FoldHeading;
class Theme;

/// A follow-up question whose answer unfolds below it.
class FollowUpView : public QWidget {
    Q_OBJECT

public:
    FollowUpView(const Theme& theme, const FollowUp& follow_up, const ImageFolder& images, QWidget* parent = nullptr);

    bool is_open() const { return fold_ && fold_->is_open(); }
    void open();
    void close();

private:
    void turn(bool open);

    const Theme& theme_;
    FollowUp follow_up_;
    ImageFolder images_;
    FoldHeading* heading_;
    Fold* fold_ = nullptr; ///< made when it is first opened
};

} // namespace greenroom::desktop
