#pragma once

#include "desktop/base/image_folder.h"
#include "desktop/widgets/auto_height_text.h"
#include "desktop/widgets/theme.h"

namespace greenroom::desktop {

/// A run of safe HTML, as to_blocks() and to_inline_html() make it. Links open in the browser, http and https only.
class ProseView : public AutoHeightText {
    Q_OBJECT

public:
    /// `role` gives the font.
    ProseView(const Theme& theme, TextRole role, ImageFolder images, QWidget* parent = nullptr);

    void show_html(const QString& html);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void render();
    void open(const QUrl& url);

    const Theme& theme_;
    TextRole role_;
    ImageFolder images_;
    QString html_;
};

} // namespace greenroom::desktop
