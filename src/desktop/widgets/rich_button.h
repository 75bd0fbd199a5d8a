#pragma once

#include "desktop/widgets/painted_button.h"
#include "desktop/widgets/theme.h"

#include <QTextDocument>

namespace greenroom::desktop {

/// A button whose text is inline HTML that wraps; what stands around the text is its subclass's.
class RichButton : public PaintedButton {
    Q_OBJECT

public:
    void set_html(const QString& html);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    RichButton(const Theme& theme, const QString& html, QWidget* parent);

    /// The space around the text, in pixels.
    virtual QMargins space_around_text() const = 0;

    const Theme& theme() const { return theme_; }
    QString plain_text() const { return document_.toPlainText(); }
    void paint_text(QPainter& painter, const QColor& colour);
    /// To be called when space_around_text() gives something else.
    void lay_out_again();

    void resizeEvent(QResizeEvent* event) override;

private:
    void render();

    const Theme& theme_;
    QString html_;
    QTextDocument document_;
};

} // namespace greenroom::desktop
