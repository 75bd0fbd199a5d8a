#pragma once

#include <QWidget>

#include <optional>

namespace greenroom::desktop {

class Theme;

/// A thin bar that shows a share, and with a line across it another one.
class Bar : public QWidget {
    Q_OBJECT

public:
    explicit Bar(const Theme& theme, QWidget* parent = nullptr);

    /// 0 to 1.
    void set_share(double share);
    /// Marks a second share, 0 to 1.
    void set_mark(double share);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    double share_ = 0;
    std::optional<double> mark_;
};

} // namespace greenroom::desktop
