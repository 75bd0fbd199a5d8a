#pragma once

#include "desktop/widgets/rich_button.h"

namespace greenroom::desktop {

/// A line with an arrow that folds what stands below it; checked while that is open.
class CollapsibleHeader : public RichButton {
    Q_OBJECT

public:
    CollapsibleHeader(const Theme& theme, const QString& html, QWidget* parent = nullptr);

protected:
    QMargins space_around_text() const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace greenroom::desktop
