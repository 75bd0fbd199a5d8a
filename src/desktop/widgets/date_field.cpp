#include "desktop/widgets/date_field.h"

#include "desktop/base/formats.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionComboBox>
#include <QTextCharFormat>

#include <algorithm>

namespace greenroom::desktop {

DateField::DateField(QWidget* parent) : QDateEdit(parent) {
    setCalendarPopup(true);
    setDisplayFormat(format_of(DateForm::Field));
    setKeyboardTracking(false);
}

// Drawn as a box with an arrow, which Qt's own hint of a field for numbers leaves no room for.
QRect DateField::part(QStyle::SubControl which, QSize field) const {
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.rect = QRect(QPoint(0, 0), field);
    option.editable = true;
    option.frame = hasFrame();
    return style()->subControlRect(QStyle::CC_ComboBox, &option, which, this);
}

QSize DateField::sizeHint() const {
    ensurePolished();
    constexpr int beside_text = 2 * 2 + 2; // what a line edit keeps at both sides, and the cursor
    const QSize hint = QDateEdit::sizeHint();
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest,
                          fontMetrics().horizontalAdvance(locale().toString(QDate(2028, month, 28), displayFormat())));
    const QSize roomy(2 * widest + hint.width(), hint.height());
    return {widest + beside_text + roomy.width() - part(QStyle::SC_ComboBoxEditField, roomy).width(), hint.height()};
}

void DateField::open_calendar() {
    calendarWidget()->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendarWidget()->setWeekdayTextFormat(day, {}); // Qt's red would say that something is wrong
    const QPointF arrow = part(QStyle::SC_ComboBoxArrow, size()).center();
    QMouseEvent press(QEvent::MouseButtonPress, arrow, mapToGlobal(arrow), Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    mousePressEvent(&press);
}

void DateField::keyPressEvent(QKeyEvent* event) {
    const bool opens =
        event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    if (opens)
        open_calendar();
    else
        QDateEdit::keyPressEvent(event);
}

} // namespace greenroom::desktop
