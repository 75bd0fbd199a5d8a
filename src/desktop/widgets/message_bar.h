#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace greenroom::desktop {

class Theme;

/// How serious a message is.
enum class Severity { Info, Warning, Error };

/// One line about what happened; hidden while there is no message. Info disappears by itself.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    using QFrame::show;
    /// Shows a message in place of the one before.
    void show(Severity severity, const QString& text);
    void clear();

    QString text() const;
    Severity severity() const { return severity_; }

Q_SIGNALS:
    /// A message is shown now, or no longer.
    void shown_changed(bool shown);

private:
    void paint_severity_icon();

    const Theme& theme_;
    Severity severity_ = Severity::Info;
    QLabel* icon_;
    QLabel* text_;
    QTimer* hide_timer_;
};

/// A message bar with margins around it, which takes no space while there is no message.
QWidget* with_margins(MessageBar* bar, const QMargins& margins, QWidget* parent);

} // namespace greenroom::desktop
