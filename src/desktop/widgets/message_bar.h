#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace greenroom::desktop {

class Theme;

/// How grave a notice is.
enum class Severity { Info, Warning, Error };

/// A line in place that says what happened; hidden while there is nothing to say. What was merely told leaves by
/// itself.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    void say(Severity tone, const QString& text);
    void clear();

    QString text() const;
    Severity tone() const { return tone_; }

Q_SIGNALS:
    /// There is something to say now, or no longer.
    void speaks(bool something);

private:
    void paint_icon_of_tone();

    const Theme& theme_;
    Severity tone_ = Severity::Info;
    QLabel* icon_;
    QLabel* text_;
    QTimer* leave_;
};

/// A notice with room around it, which takes none while there is nothing to say.
QWidget* with_room(MessageBar* notice, const QMargins& margins, QWidget* parent);

} // namespace greenroom::desktop
