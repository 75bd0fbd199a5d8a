#pragma once

#include <QLabel>

namespace greenroom::desktop {

/// A line of plain text that ends in … where there is no room for all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace greenroom::desktop
