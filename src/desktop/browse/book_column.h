#pragma once

#include <QWidget>

#include <vector>

namespace greenroom::desktop {

/// Widgets below each other, hidden ones left out, each as tall as it needs at the column's width. One more costs as
/// much as itself, where a box layout would ask all of them again.
class BookColumn : public QWidget {
    Q_OBJECT

public:
    /// All in pixels.
    struct Spaces {
        int above = 0;
        int between = 0;
        int below = 0;
    };

    explicit BookColumn(Spaces spaces, QWidget* parent = nullptr);

    /// Puts it at the end.
    void append(QWidget* widget);
    /// Gives every widget its place, now.
    void lay_out();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Spaces spaces_;
    std::vector<QWidget*> widgets_;
};

} // namespace greenroom::desktop
