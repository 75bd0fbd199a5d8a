#pragma once

#include <QLabel>
#include <QTextBrowser>

#include <utility>
#include <vector>

namespace greenroom::desktop {

class Pictures;

/// A plain-text label that the stylesheet styles by `role` (see resources/stylesheets/greenroom.qss).
QLabel* make_label(const char* role, const QString& text = {}, QWidget* parent = nullptr);

/// A thin line across.
QFrame* make_rule(QWidget* parent = nullptr);

/// A line of plain text that ends in … where there is no room for all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Selectable text at its exact height: no frame, no vertical scrolling. Keys and wheel turns it has no use for go on
/// to its parent. It opens no file; its pictures are those of a Pictures, or none.
class AutoHeightText : public QTextBrowser {
    Q_OBJECT

public:
    explicit AutoHeightText(QWidget* parent = nullptr, const Pictures* pictures = nullptr);

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

    mutable std::vector<std::pair<int, int>> heights_; ///< of the latest widths asked for
    mutable int measured_revision_ = -1;               ///< of the document, for which they hold
};

} // namespace greenroom::desktop
