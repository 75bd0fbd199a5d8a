#pragma once

#include "desktop/widgets/buttons.h"

#include <QWidget>

class QVariantAnimation;

namespace greenroom::desktop {

/// Content that can be collapsed. It expands in 120 ms, at once where the system asks for no animation; what is inside
/// has its final size from the beginning. What the learner opens is scrolled into view.
class Collapsible : public QWidget {
    Q_OBJECT

public:
    /// None is for what was open before: it is not scrolled to, either.
    enum class Motion { Animated, None };
    /// How much of it is scrolled into view: as much as there is place for, or so much that one sees it begin.
    enum class Shows { Whole, Beginning };

    /// Folded; takes `content` over.
    explicit Collapsible(QWidget* content, QWidget* parent = nullptr, Shows shows = Shows::Whole);

    bool is_open() const { return open_; }
    void open(Motion motion = Motion::Animated);
    void close();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int whole_height(int width) const;
    void place_content();
    void show_share(double share);
    void bring_into_view();

    QWidget* content_;
    QVariantAnimation* animation_;
    Shows shows_;
    double share_ = 1; ///< of the content's height, while it expands
    bool open_ = false;
};

/// A line with an arrow that collapses what is below it; checked while that is open.
class CollapsibleHeader : public RichButton {
    Q_OBJECT

public:
    CollapsibleHeader(const Theme& theme, const QString& html, QWidget* parent = nullptr, ImageFolder images = {});

protected:
    QMargins space_around_text() const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace greenroom::desktop
