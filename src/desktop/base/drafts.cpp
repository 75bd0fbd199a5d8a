#include "desktop/base/drafts.h"

#include "desktop/base/tr.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <utility>

namespace greenroom::desktop {
namespace {

const QString note_key = QStringLiteral("note");
const QString after_answer_key = QStringLiteral("note after answer");
const QString answer_key = QStringLiteral("answer");
const QString form_key = QStringLiteral("form");

constexpr std::chrono::milliseconds after_typing{200};
constexpr std::chrono::milliseconds after_failing{2000};

Draft draft_from(const QJsonObject& object) {
    Draft draft;
    if (object.contains(note_key))
        draft.note = object[note_key].toString();
    draft.note_after_answer = object[after_answer_key].toBool();
    draft.answer = object[answer_key].toString();
    const QJsonObject form = object[form_key].toObject();
    for (auto field = form.begin(); field != form.end(); ++field)
        draft.form[field.key()] = field->toString();
    return draft;
}

QJsonObject object_from(const Draft& draft) {
    QJsonObject object;
    if (draft.note)
        object[note_key] = *draft.note;
    if (draft.note_after_answer)
        object[after_answer_key] = true;
    if (!draft.answer.isEmpty())
        object[answer_key] = draft.answer;
    QJsonObject form;
    for (auto field = draft.form.begin(); field != draft.form.end(); ++field)
        form[field.key()] = field.value();
    if (!form.isEmpty())
        object[form_key] = form;
    return object;
}

} // namespace

Drafts::Drafts(const QString& file, QObject* parent) : QObject(parent), file_(file), soon_(new QTimer(this)) {
    soon_->setSingleShot(true);
    connect(soon_, &QTimer::timeout, this, &Drafts::write);
    read();
}

Drafts::~Drafts() {
    if (soon_->isActive())
        write();
}

void Drafts::keep(const QString& card, const Draft& draft) {
    if (of(card) == draft)
        return;
    if (draft.is_empty())
        drafts_.remove(card);
    else
        drafts_[card] = draft;
    told_ = false;
    save(Outlasts::Kill); // what stands in its way is told with the next write
    // Not put off by more typing: what a power cut takes at worst is what was typed in this time.
    if (!soon_->isActive())
        soon_->start(after_typing);
}

void Drafts::read() {
    QFile file(file_);
    if (!file.exists())
        return;
    QJsonParseError error{};
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonObject cards = opened ? QJsonDocument::fromJson(file.readAll(), &error).object() : QJsonObject();
    if (opened && error.error == QJsonParseError::NoError) {
        for (auto card = cards.begin(); card != cards.end(); ++card)
            drafts_[card.key()] = draft_from(card->toObject());
        return;
    }
    file.close();
    const QString aside = file_ + QStringLiteral(".unreadable");
    QFile::remove(aside);
    problem_ = QFile::rename(file_, aside)
                   ? Tr::tr("Could not read the unfinished notes and answers in %1; the file is kept as %2.")
                         .arg(QDir::toNativeSeparators(file_), QDir::toNativeSeparators(aside))
                   : Tr::tr("Could not read the unfinished notes and answers in %1: %2.")
                         .arg(QDir::toNativeSeparators(file_), file.errorString());
}

std::optional<QString> Drafts::save(Outlasts outlasts) {
    if (drafts_.isEmpty()) {
        QFile::remove(file_);
        return std::nullopt;
    }
    QJsonObject cards;
    for (auto draft = drafts_.begin(); draft != drafts_.end(); ++draft)
        cards[draft.key()] = object_from(draft.value());
    return save_whole(
        file_, [&](QIODevice& out) { out.write(QJsonDocument(cards).toJson()); }, outlasts);
}

void Drafts::write() {
    soon_->stop();
    const auto why = save(Outlasts::PowerCut);
    if (!why)
        return;
    soon_->start(after_failing);
    if (!std::exchange(told_, true))
        Q_EMIT failed(Tr::tr("What you type cannot be kept in %1 until it is saved: %2. Save it before you quit.")
                          .arg(QDir::toNativeSeparators(file_), *why));
}

} // namespace greenroom::desktop
