#include "desktop/card/find_bar.h"

#include "desktop/card/tr.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace greenroom::desktop {

FindBar::FindBar(const Theme& theme, QPlainTextEdit& editor, QWidget* parent)
    : QFrame(parent), editor_(editor), words_(new QLineEdit(this)), status_(make_label("small", {}, this)) {
    setObjectName(QStringLiteral("find-bar"));
    words_->setPlaceholderText(Tr::tr("Find in your code"));
    words_->setAccessibleName(Tr::tr("Find in your code; Enter goes on, Escape ends"));
    auto* before = new IconButton(theme, QStringLiteral("arrow-up"), Tr::tr("The one before (Shift+Enter)"), this);
    auto* next = new IconButton(theme, QStringLiteral("arrow-down"), Tr::tr("The next one (Enter)"), this);
    auto* end = new IconButton(theme, QStringLiteral("cross"), Tr::tr("Close (Esc)"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(words_, 1);
    row->addWidget(status_);
    for (IconButton* button : {before, next, end}) {
        button->set_called_for(true);
        row->addWidget(button);
    }
    connect(words_, &QLineEdit::textEdited, this,
            [this] { find_from(editor_.textCursor().selectionStart(), Direction::Forward); });
    connect(before, &QAbstractButton::clicked, this, [this] { find_next(Direction::Backward); });
    connect(next, &QAbstractButton::clicked, this, [this] { find_next(Direction::Forward); });
    connect(end, &QAbstractButton::clicked, this, &FindBar::close);
    connect(&editor, &QPlainTextEdit::textChanged, this, &FindBar::show_status);
    hide();
}

void FindBar::open() {
    if (const QString chosen = editor_.textCursor().selectedText();
        !chosen.isEmpty() && !chosen.contains(QChar(0x2029)))
        words_->setText(chosen);
    show();
    words_->selectAll();
    words_->setFocus();
    show_status();
}

void FindBar::close() {
    hide();
    editor_.setFocus();
}

void FindBar::find_next(Direction direction) {
    const QTextCursor cursor = editor_.textCursor();
    find_from(direction == Direction::Forward ? cursor.selectionEnd() : cursor.selectionStart(), direction);
}

void FindBar::find_from(int place, Direction direction) {
    const QTextDocument& document = *editor_.document();
    const bool backward = direction == Direction::Backward;
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document.find(words_->text(), place, flags);
    if (found.isNull())
        found = document.find(words_->text(), backward ? document.characterCount() - 1 : 0, flags);
    if (!found.isNull())
        editor_.setTextCursor(found);
    show_status();
}

void FindBar::show_status() {
    if (isHidden())
        return;
    int all = 0, place = 0;
    const QTextDocument& document = *editor_.document();
    const int here = editor_.textCursor().selectionEnd();
    for (QTextCursor hit = document.find(words_->text()); !hit.isNull(); hit = document.find(words_->text(), hit)) {
        ++all;
        if (hit.selectionEnd() == here)
            place = all;
    }
    status_->setText(words_->text().isEmpty() ? QString()
                     : all == 0               ? Tr::tr("not found")
                                              : Tr::tr("%1 of %2").arg(place).arg(all));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return close();
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier))
        return find_next(event->modifiers().testFlag(Qt::ShiftModifier) ? Direction::Backward : Direction::Forward);
    // A letter that the line has no use for is none of the page's keys.
    if (event->text().isEmpty() || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        QFrame::keyPressEvent(event);
}

QString FindBar::status() const { return status_->text(); }

} // namespace greenroom::desktop
