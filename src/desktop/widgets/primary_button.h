#pragma once

#include "desktop/widgets/painted_button.h"

namespace greenroom::desktop {

class Theme;

/// The one large button of a page, with its key drawn on it.
class PrimaryButton : public PaintedButton {
    Q_OBJECT

public:
    /// `key` is what the learner may press instead, e.g. "Space".
    PrimaryButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent = nullptr);

    void set_text_and_key(const QString& text, const QString& key);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont text_font() const;

    const Theme& theme_;
    QString key_;
};

} // namespace greenroom::desktop
