#pragma once

#include "desktop/base/whole_file.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

class QTimer;

namespace greenroom::desktop {

/// What a learner typed about a card and has not finished.
struct Draft {
    std::optional<QString> note;
    bool note_after_answer = false; ///< the note was typed with the answer shown, which it may give away
    QString answer;                 ///< of a typed card
    QHash<QString, QString> form;   ///< of a card that is written or changed: its fields by name

    bool is_empty() const { return !note && answer.isEmpty() && form.isEmpty(); }
    bool operator==(const Draft&) const = default;
};

/// The drafts of a collection's cards, in a file of their own: they outlive a sync, a changed page, quitting and being
/// killed. Written with each change, a moment later so that they outlive a power cut, too, and where that fails again
/// and again until there is room.
class Drafts : public QObject {
    Q_OBJECT

public:
    /// `file` need not exist; it does only while there are drafts.
    explicit Drafts(const QString& file, QObject* parent = nullptr);
    /// Writes what is not written yet.
    ~Drafts() override;

    /// Of the card of this id; an empty one when there is none.
    Draft of(const QString& card) const { return drafts_.value(card); }
    /// Keeps a draft in place of the one before; an empty one is forgotten.
    void keep(const QString& card, const Draft& draft);

    /// Why the file could not be read, with what became of it; empty when it could.
    QString problem() const { return problem_; }

Q_SIGNALS:
    /// What was typed last could not be written, which is tried again; `why` is what, where and what to do.
    void failed(const QString& why);

private:
    void read();
    void write();
    /// Why not, as the system words it.
    std::optional<QString> save(Outlasts outlasts);

    QString file_;
    QHash<QString, Draft> drafts_;
    QString problem_;
    QTimer* soon_;
    bool told_ = false; ///< that what was typed last could not be written
};

} // namespace greenroom::desktop
