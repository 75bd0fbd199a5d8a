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
    /// Other words for the message that is shown, such as how far it is: announced to nobody, so that it may come
    /// often. Info stays as long again.
    void set_text(const QString& text);
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

/// Lays a message bar over a part of its parent, at the part's upper or lower edge: what lies below it stays where it
/// is. `margin` in pixels of the unzoomed design.
void lay_over(MessageBar& bar, const QRect& part, Qt::Edge edge, const Theme& theme, int margin = 16);

} // namespace greenroom::desktop
