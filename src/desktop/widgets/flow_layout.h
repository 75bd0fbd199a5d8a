#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace greenroom::desktop {

/// Lines up widgets like words: as many in a row as fit, the others below.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    using QLayout::QLayout;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    /// Returns the height; puts the items there if `moves`.
    enum class Moves { No, Yes };
    int lay_out(const QRect& place, Moves moves) const;

    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

} // namespace greenroom::desktop
