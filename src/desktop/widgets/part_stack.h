#pragma once

#include <QStackedWidget>

namespace greenroom::desktop {

/// Parts of which one is in front, and whose size is that one's alone: a stack of Qt's is as large as the largest of
/// its hidden parts, and a small window grows with it.
class PartStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PartStack(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

} // namespace greenroom::desktop
