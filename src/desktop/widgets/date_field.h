#pragma once

#include <QDateEdit>
#include <QStyle>

namespace greenroom::desktop {

/// A day, typed or picked from a calendar, as wide as its longest date in the learner's language.
class DateField : public QDateEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// Shows the calendar, as a click on the arrow, F4 and Alt+Down do.
    void open_calendar();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Its arrow or its text in a field of this size.
    QRect part(QStyle::SubControl which, QSize field) const;
};

} // namespace greenroom::desktop
