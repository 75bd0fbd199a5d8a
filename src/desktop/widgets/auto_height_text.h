#pragma once

#include <QTextBrowser>

namespace greenroom::desktop {

/// Selectable text at its exact height: no frame, no vertical scrolling. Keys and wheel turns it has no use for go on
/// to its parent.
class AutoHeightText : public QTextBrowser {
    Q_OBJECT

public:
    explicit AutoHeightText(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Whether the text is wider than the place it has.
    bool overflows() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool has_use_for(const QKeyEvent& event) const;
};

} // namespace greenroom::desktop
