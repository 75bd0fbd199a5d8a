#pragma once

#include <QWidget>

class QVariantAnimation;

namespace greenroom::desktop {

/// Content that can be folded away. It unfolds in 120 ms, at once where the desktop asks for no motion.
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

} // namespace greenroom::desktop
