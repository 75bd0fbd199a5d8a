#pragma once

#include <QAbstractButton>

namespace greenroom::desktop {

class Theme;

/// A button that steps back behind the page's large one: its text, and its key drawn after it.
class KeyedButton : public QAbstractButton {
    Q_OBJECT

public:
    KeyedButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& theme_;
    QString key_;
};

} // namespace greenroom::desktop
