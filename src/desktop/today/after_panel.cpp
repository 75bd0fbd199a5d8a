#include "desktop/today/after_panel.h"

#include "desktop/base/background.h"
#include "desktop/base/formats.h"
#include "desktop/today/tr.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/layouts.h"
#include "study/plan/asked_questions.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace greenroom::desktop {
namespace {

/// The name under which the draft is kept: there is one.
const QString asked_draft = QStringLiteral("asked");

QString in_words(const TakenDown& taken) {
    QStringList parts;
    if (taken.known > 0)
        parts += Tr::tr("%Ln question(s) you have a card for: flagged, with a note.", nullptr, taken.known);
    if (taken.written > 0)
        parts += Tr::tr("%Ln new card(s), whose answers you still have to write: ⇧E does it here while you study "
                        "them.",
                        nullptr, taken.written);
    return parts.isEmpty() ? Tr::tr("It goes on without a date.") : parts.join(QLatin1Char(' '));
}

} // namespace

AfterPanel::AfterPanel(AppContext& context, Background& background, QWidget* parent)
    : QFrame(parent), context_(context), background_(background),
      drafts_(QString::fromStdString(context.collection.file().string()) + QStringLiteral(".asked.json")),
      heading_(make_label("strong", {}, this)), asked_(new QPlainTextEdit(this)),
      take_down_(new QPushButton(Tr::tr("Take it down"), this)),
      nothing_(new QPushButton(Tr::tr("Go on without a date"), this)) {
    setObjectName(QStringLiteral("panel-now"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 16);
    column->setSpacing(8);
    heading_->setWordWrap(true);
    auto* words = make_label("muted",
                             Tr::tr("What were you asked? One question a line: those that you have a card for are "
                                    "flagged, each other one becomes a card."),
                             this);
    words->setWordWrap(true);
    asked_->setAccessibleName(Tr::tr("What you were asked, one question a line"));
    asked_->setTabChangesFocus(true);
    asked_->setFixedHeight(fontMetrics().lineSpacing() * 6);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(8);
    buttons->addWidget(take_down_);
    buttons->addWidget(nothing_);
    column->addWidget(heading_);
    column->addWidget(words);
    column->addWidget(asked_);
    column->addLayout(buttons);
    asked_->setPlainText(drafts_.of(asked_draft).answer);
    connect(asked_, &QPlainTextEdit::textChanged, this, &AfterPanel::keep_draft);
    connect(take_down_, &QPushButton::clicked, this, &AfterPanel::take_down);
    connect(nothing_, &QPushButton::clicked, this, [this] { Q_EMIT done(Tr::tr("It goes on without a date.")); });
    connect(&drafts_, &Drafts::failed, this, &AfterPanel::failed);
    allow();
    hide();
}

void AfterPanel::show_interview(std::optional<StudyDay> interview) {
    setVisible(interview.has_value());
    if (!interview)
        return;
    interview_ = *interview;
    heading_->setText(Tr::tr("Your interview was on %1. How did it go?").arg(full_date_text(*interview)));
    setAccessibleName(heading_->text());
}

void AfterPanel::keep_draft() {
    Draft draft;
    draft.answer = asked_->toPlainText();
    drafts_.keep(asked_draft, draft);
    allow();
}

void AfterPanel::allow() {
    const bool typed = !asked_->toPlainText().trimmed().isEmpty();
    take_down_->setEnabled(typed && !busy_ && context_.collection.access() == Access::ReadWrite);
    nothing_->setEnabled(!typed && !busy_); // what was typed is not dropped by going on
    asked_->setReadOnly(busy_);
}

void AfterPanel::take_down() {
    busy_ = true;
    allow();
    background_.run(
        *this,
        [lines = asked_->toPlainText().toStdString(), day = interview_, now = context_.now()](Collection& collection) {
            return take_down_questions(collection, lines, day, now);
        },
        [this](const TakenDown& taken) {
            busy_ = false;
            asked_->clear();
            if (!taken.folder.empty())
                Q_EMIT written(taken.folder);
            Q_EMIT done(in_words(taken));
        },
        [this](const QString& why) {
            busy_ = false;
            allow();
            Q_EMIT failed(why);
        });
}

QString AfterPanel::text() const { return heading_->text(); }

} // namespace greenroom::desktop
