#pragma once

#include <QAbstractButton>

namespace greenroom::desktop {

class Theme;

/// A ready-made interview to choose: its title, what it is, its key. Checked means chosen.
class PresetButton : public QAbstractButton {
    Q_OBJECT

public:
    PresetButton(const Theme& theme, const QString& title, const QString& summary, int number,
                 QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& theme_;
    QString summary_;
    QString key_;
};

} // namespace greenroom::desktop
