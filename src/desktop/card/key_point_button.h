#pragma once

#include "desktop/widgets/rich_button.h"

namespace greenroom::desktop {

/// One key point of the answer, to tick when it was said.
class KeyPointButton : public RichButton {
    Q_OBJECT

public:
    /// `number` from 1; the first nine have Ctrl and their number as key.
    KeyPointButton(const Theme& theme, int number, const QString& html, QWidget* parent = nullptr);

protected:
    QMargins space_around_text() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString key() const;

    int number_;
};

} // namespace greenroom::desktop
