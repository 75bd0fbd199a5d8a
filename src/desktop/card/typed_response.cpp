#include "desktop/card/typed_response.h"

#include "cards/render/blocks.h"
#include "cards/text/answer_match.h"
#include "desktop/card/block_column.h"
#include "desktop/card/tr.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

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

// A gap's text may be typed with its markup and without; it is one answer.
QStringList each_once(const QStringList& answers) {
    QStringList once;
    for (const QString& answer : answers)
        if (!once.contains(answer) && !once.contains(QString::fromStdString(to_plain_text(answer.toStdString()))))
            once += answer;
    return once;
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
    line_->setAccessibleName(Tr::tr("Your answer"));
    line_->setPlaceholderText(Tr::tr("Type the answer"));
    line_->setMaxLength(500);
    difference_->hide();
    // Queued, so that the Enter that answers has ended before the card that it answers changes.
    connect(line_, &QLineEdit::returnPressed, this, &TypedResponse::answered, Qt::QueuedConnection);
    connect(line_, &QLineEdit::textChanged, this, &TypedResponse::typed_changed);
    connect(&theme, &Theme::changed, difference_, [this] {
        if (line_->isReadOnly())
            show_difference();
    });
}

void TypedResponse::set_question(const QString& question) { line_->setAccessibleDescription(question); }

QString TypedResponse::spoken_verdict() const {
    if (!line_->isReadOnly())
        return {};
    const QString accepted = each_once(accepted_).join(QStringLiteral(", "));
    return judge_typed(typed(), accepted_).right ? Tr::tr("Right.")
                                                 : Tr::tr("Not quite. Accepted: %1.").arg(accepted);
}

QString TypedResponse::typed() const { return line_->text(); }

void TypedResponse::set_typed(const QString& text) { line_->setText(text); }

void TypedResponse::take_keyboard(std::optional<int> cursor) {
    line_->setFocus();
    if (cursor)
        line_->setCursorPosition(*cursor);
}

bool TypedResponse::has_keyboard() const { return line_->hasFocus(); }

int TypedResponse::cursor() const { return line_->cursorPosition(); }

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
    const QString word = verdict.right ? styled(Tr::tr("✓ Right"), colours.good, QStringLiteral("none"))
                                       : styled(Tr::tr("✗ Not quite"), colours.again, QStringLiteral("none"));
    QString html = QStringLiteral("<p><b>%1</b>&nbsp; <code>%2</code></p>").arg(word, shown);
    if (accepted_.size() > 1 || !verdict.right) {
        QStringList answers;
        for (const QString& answer : each_once(accepted_))
            answers += QStringLiteral("<code>%1</code>").arg(answer.toHtmlEscaped());
        html += QStringLiteral("<p><span style=\"color:%1\">%2</span> %3</p>")
                    .arg(colours.muted.name(), Tr::tr("Accepted:"), answers.join(QStringLiteral("&ensp;")));
    }
    difference_->show_html(html);
    difference_->show();
}

void TypedResponse::keyPressEvent(QKeyEvent* event) {
    // QLineEdit lets Enter through after telling of it; past here it would grade the card it just answered.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    event->setAccepted(enter && !line_->isReadOnly());
}

namespace {

using Side = DifferencePiece::Side;

/// Lengths of the longest common subsequences of all tails of two texts.
class CommonLengths {
public:
    CommonLengths(const QString& a, const QString& b) : columns_(b.size() + 1), lengths_((a.size() + 1) * columns_) {
        for (qsizetype i = a.size() - 1; i >= 0; --i)
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }

    int operator()(qsizetype i, qsizetype j) const { return lengths_[static_cast<std::size_t>(i * columns_ + j)]; }

private:
    int& at(qsizetype i, qsizetype j) { return lengths_[static_cast<std::size_t>(i * columns_ + j)]; }

    qsizetype columns_;
    std::vector<int> lengths_;
};

void append(std::vector<DifferencePiece>& pieces, Side side, QChar c) {
    if (pieces.empty() || pieces.back().side != side)
        pieces.push_back({side, {}});
    pieces.back().text += c;
}

// QString::toLower() may change the length; character by character it does not.
QString folded(const QString& text) {
    QString result = text;
    std::transform(result.begin(), result.end(), result.begin(), [](QChar c) { return c.toCaseFolded(); });
    return result;
}

qsizetype distance(const std::vector<DifferencePiece>& pieces) {
    qsizetype sum = 0;
    for (const DifferencePiece& piece : pieces)
        sum += piece.side == Side::Both ? 0 : piece.text.size();
    return sum;
}

} // namespace

std::vector<DifferencePiece> difference(const QString& typed, const QString& accepted,
                                        Qt::CaseSensitivity letter_case) {
    const QString from = letter_case == Qt::CaseSensitive ? typed : folded(typed);
    const QString to = letter_case == Qt::CaseSensitive ? accepted : folded(accepted);
    const CommonLengths common(from, to);
    std::vector<DifferencePiece> pieces;
    qsizetype i = 0, j = 0;
    while (i < from.size() || j < to.size()) {
        if (i < from.size() && j < to.size() && from[i] == to[j]) {
            append(pieces, Side::Both, typed[i++]);
            ++j;
        } else if (i < from.size() && (j == to.size() || common(i + 1, j) >= common(i, j + 1))) {
            append(pieces, Side::Typed, typed[i++]);
        } else {
            append(pieces, Side::Accepted, accepted[j++]);
        }
    }
    return pieces;
}

TypedVerdict judge_typed(const QString& typed, const QStringList& accepted) {
    Q_ASSERT(!accepted.isEmpty());
    const QString trimmed = typed.trimmed();
    TypedVerdict best;
    for (const QString& answer : accepted) {
        if (is_accepted(typed.toStdString(), {answer.toStdString()}))
            return {true, answer.trimmed(), {{Side::Both, trimmed}}};
        // Composed, so that a letter and its accent are one character to strike out or to add.
        const QString composed = answer.trimmed().normalized(QString::NormalizationForm_C);
        const QString given = trimmed.normalized(QString::NormalizationForm_C);
        TypedVerdict verdict{false, composed, difference(given, composed)};
        if (distance(verdict.pieces) == 0)
            verdict.pieces = difference(given, composed, Qt::CaseSensitive);
        if (best.nearest.isNull() || distance(verdict.pieces) < distance(best.pieces))
            best = verdict;
    }
    return best;
}

} // namespace greenroom::desktop
