#include "desktop/browse/search_field.h"

#include "desktop/widgets/theme.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace greenroom::desktop {

SearchField::SearchField(const Theme& theme, QWidget* parent) : QLineEdit(parent), theme_(theme) {
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search: words, \"phrases\", topic:orm is:due level:senior -tag:n+1"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
}

// A line edit takes formats for parts of its text from the input method alone.
void SearchField::mark(int begin, int length) {
    const int from = length > 0 ? begin : std::max(0, begin - 1);
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(theme_.palette().again);
    format.setForeground(theme_.palette().again);
    QInputMethodEvent event(QString(),
                            {{QInputMethodEvent::TextFormat, from - cursorPosition(), std::max(length, 1), format}});
    QCoreApplication::sendEvent(this, &event);
}

void SearchField::clear_mark() {
    QInputMethodEvent event;
    QCoreApplication::sendEvent(this, &event);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left_below();
        break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left_below();
        else
            clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace greenroom::desktop
