#pragma once

#include <QWidget>

class QLabel;

namespace greenroom::desktop {

class PrimaryButton;
class Theme;

/// What Study shows when no card waits.
class DoneView : public QWidget {
    Q_OBJECT

public:
    explicit DoneView(const Theme& theme, QWidget* parent = nullptr);

    void show_text(const QString& heading, const QString& body);
    QString heading() const;
    QString body() const;

Q_SIGNALS:
    void back_requested();

private:
    QLabel* heading_;
    QLabel* body_;
};

} // namespace greenroom::desktop
