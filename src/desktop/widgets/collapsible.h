#pragma once

#include "desktop/widgets/buttons.h"

#include <QWidget>

class QVariantAnimation;

namespace greenroom::desktop {

/// Content that can be collapsed. It expands in 120 ms, at once where the system asks for no animation.
class Collapsible : public QWidget {
    Q_OBJECT

public:
    enum class Motion { Animated, None };

    /// Folded; takes `content` over.
    explicit Collapsible(QWidget* content, QWidget* parent = nullptr);

    bool is_open() const { return open_; }
    void open(Motion motion = Motion::Animated);
    void close();

private:
    QWidget* content_;
    QVariantAnimation* animation_;
    bool open_ = false;
};

/// A line with an arrow that collapses what is below it; checked while that is open.
class CollapsibleHeader : public RichButton {
    Q_OBJECT

public:
    CollapsibleHeader(const Theme& theme, const QString& html, QWidget* parent = nullptr);

protected:
    QMargins space_around_text() const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace greenroom::desktop
