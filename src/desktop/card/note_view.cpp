#include "desktop/card/note_view.h"

#include "desktop/base/actions.h"
#include "desktop/card/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/theme.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace greenroom::desktop {

NoteView::NoteView(const Theme& theme, QWidget* parent)
    : QFrame(parent), text_(make_label("note", {}, this)), editing_(new QWidget(this)),
      field_(new QPlainTextEdit(editing_)) {
    setObjectName(QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->addWidget(make_label("heading", Tr::tr("Your note"), this));
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text_);
    column->addWidget(editing_);

    auto* editing_column = new QVBoxLayout(editing_);
    editing_column->setContentsMargins(0, 0, 0, 0);
    field_->setAccessibleName(Tr::tr("Your note"));
    field_->setTabChangesFocus(true);
    field_->setFixedHeight(theme.px(96));
    field_->installEventFilter(this);
    editing_column->addWidget(field_);
    auto* row = new QHBoxLayout;
    auto* keys = make_label("small", Tr::tr("Ctrl+Return saves, Escape does not"), editing_);
    keys->setWordWrap(true);
    row->addWidget(keys, 1);
    auto* cancel_button = new QPushButton(Tr::tr("Cancel"), editing_);
    auto* save_button = new QPushButton(Tr::tr("Save"), editing_);
    row->addWidget(cancel_button);
    row->addWidget(save_button);
    editing_column->addLayout(row);
    connect(cancel_button, &QPushButton::clicked, this, &NoteView::cancelled);
    connect(save_button, &QPushButton::clicked, this, [this] { Q_EMIT save_requested(field_->toPlainText()); });
    connect(field_, &QPlainTextEdit::textChanged, this, [this] {
        if (is_editing())
            Q_EMIT typed_changed();
    });
    editing_->hide();
    update_visibility();
}

void NoteView::show_note(const QString& note) {
    note_ = note;
    text_->setText(note);
    update_visibility();
}

void NoteView::set_answer_shown() {
    answer_shown_ = true;
    update_visibility();
}

void NoteView::edit(const QString& text) {
    field_->setPlainText(text);
    editing_->show();
    update_visibility();
}

bool NoteView::is_editing() const { return !editing_->isHidden(); }

QString NoteView::typed() const { return field_->toPlainText(); }

bool NoteView::has_keyboard() const { return is_editing() && field_->hasFocus(); }

int NoteView::cursor() const { return field_->textCursor().position(); }

void NoteView::take_keyboard(int cursor) {
    QTextCursor place = field_->textCursor();
    place.setPosition(std::min(cursor, static_cast<int>(typed().size())));
    field_->setTextCursor(place);
    field_->setFocus();
}

void NoteView::close() {
    editing_->hide();
    update_visibility();
}

void NoteView::update_visibility() {
    text_->setVisible(!is_editing() && !note_.isEmpty());
    setVisible(is_editing() || (answer_shown_ && !note_.isEmpty()));
}

bool NoteView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != field_ || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter && key.modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT save_requested(field_->toPlainText());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void NoteView::keyPressEvent(QKeyEvent* event) {
    // What the text field has no use for must not reach the card behind it; only the window's own keys go on.
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (is_editing() && !is_key_of_window(*this, *event))
        event->accept();
    else
        event->ignore();
}

void NoteView::moveEvent(QMoveEvent* event) {
    QFrame::moveEvent(event);
    if (is_editing())
        Q_EMIT placed();
}

void NoteView::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (is_editing())
        Q_EMIT placed();
}

} // namespace greenroom::desktop
