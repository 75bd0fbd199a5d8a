#pragma once

#include <QWidget>

namespace greenroom::desktop {

class Theme;

/// A thin bar that shows a share.
class Bar : public QWidget {
    Q_OBJECT

public:
    explicit Bar(const Theme& theme, QWidget* parent = nullptr);

    /// 0 to 1.
    void set_share(double share);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    double share_ = 0;
};

} // namespace greenroom::desktop
