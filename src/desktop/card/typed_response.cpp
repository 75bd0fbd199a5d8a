#include "desktop/card/typed_response.h"

#include "desktop/card/prose_view.h"
#include "desktop/card/typed_verdict.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

QString styled(const QString& text, const QColor& colour, const QString& decoration) {
    return QStringLiteral("<span style=\"color:%1; text-decoration:%2\">%3</span>")
        .arg(colour.name(), decoration, text.toHtmlEscaped());
}

QString html_of(const std::vector<DifferencePiece>& pieces, const Palette& colours) {
    QString html;
    for (const DifferencePiece& piece : pieces) {
        if (piece.side == DifferencePiece::Side::Both)
            html += piece.text.toHtmlEscaped();
        else if (piece.side == DifferencePiece::Side::Typed)
            html += styled(piece.text, colours.again, QStringLiteral("line-through"));
        else
            html += styled(piece.text, colours.good, QStringLiteral("underline"));
    }
    return html;
}

} // namespace

TypedResponse::TypedResponse(const Theme& theme, QStringList accepted, QWidget* parent)
    : QWidget(parent), theme_(theme), accepted_(std::move(accepted)), line_(new QLineEdit(this)),
      difference_(new ProseView(theme, TextRole::Prose, {}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(line_);
    column->addWidget(difference_);
    line_->setObjectName(QStringLiteral("typed"));
    line_->setAccessibleName(tr("Your answer"));
    line_->setPlaceholderText(tr("Type the answer"));
    line_->setMaxLength(500);
    difference_->hide();
    // Queued, so that the Enter that answers has ended before the card that it answers changes.
    connect(line_, &QLineEdit::returnPressed, this, &TypedResponse::answered, Qt::QueuedConnection);
    connect(&theme, &Theme::changed, difference_, [this] {
        if (line_->isReadOnly())
            show_difference();
    });
}

QString TypedResponse::typed() const { return line_->text(); }

void TypedResponse::set_typed(const QString& text) { line_->setText(text); }

void TypedResponse::take_keyboard() { line_->setFocus(); }

bool TypedResponse::mark() {
    line_->setReadOnly(true);
    line_->hide();
    show_difference();
    return judge_typed(typed(), accepted_).right;
}

void TypedResponse::show_difference() {
    const Palette& colours = theme_.palette();
    const TypedVerdict verdict = judge_typed(typed(), accepted_);
    const QString shown = typed().trimmed().isEmpty() ? QStringLiteral("–") : html_of(verdict.pieces, colours);
    const QString word = verdict.right ? styled(tr("✓ Right"), colours.good, QStringLiteral("none"))
                                       : styled(tr("✗ Not quite"), colours.again, QStringLiteral("none"));
    QString html = QStringLiteral("<p><b>%1</b>&nbsp; <code>%2</code></p>").arg(word, shown);
    if (accepted_.size() > 1 || !verdict.right) {
        QStringList answers;
        for (const QString& answer : accepted_)
            answers += QStringLiteral("<code>%1</code>").arg(answer.toHtmlEscaped());
        html += QStringLiteral("<p><span style=\"color:%1\">%2</span> %3</p>")
                    .arg(colours.muted.name(), tr("Accepted:"), answers.join(QStringLiteral("&ensp;")));
    }
    difference_->show_html(html);
    difference_->show();
}

void TypedResponse::keyPressEvent(QKeyEvent* event) {
    // QLineEdit lets Enter through after telling of it; past here it would grade the card it just answered.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    event->setAccepted(enter && !line_->isReadOnly());
}

} // namespace greenroom::desktop
