#pragma once

#include "cards/parse/card.h"
#include "desktop/base/image_folder.h"
#include "desktop/widgets/collapsible.h"

namespace greenroom::desktop {

class CollapsibleHeader;
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
    CollapsibleHeader* heading_;
    Collapsible* fold_ = nullptr; ///< made when it is first opened
};

} // namespace greenroom::desktop
