#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace greenroom::desktop {

class ProseView;
class Theme;

/// A line to type a short answer in; once marked, what was typed against the nearest accepted answer.
class TypedResponse : public QWidget {
    Q_OBJECT

public:
    /// `accepted` has at least one.
    TypedResponse(const Theme& theme, QStringList accepted, QWidget* parent = nullptr);

    QString typed() const;
    void set_typed(const QString& text);

    /// Puts the keyboard into the line.
    void take_keyboard();

    /// Shows the difference in place of the line; returns whether the answer is accepted.
    bool mark();

Q_SIGNALS:
    /// Enter was pressed in the line.
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show_difference();

    const Theme& theme_;
    QStringList accepted_;
    QLineEdit* line_;
    ProseView* difference_;
};

} // namespace greenroom::desktop
