#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace greenroom::desktop {

class ProseView;
class Theme;

/// A line to type a short answer in; once marked, what was typed against the nearest accepted answer.
class TypedResponse : public QWidget {
    Q_OBJECT

public:
    /// `accepted` has at least one.
    TypedResponse(const Theme& theme, QStringList accepted, QWidget* parent = nullptr);

    /// The question that is answered here, for screen readers.
    void set_question(const QString& question);
    /// What came of marking, as it is read aloud; empty before.
    QString spoken_verdict() const;

    QString typed() const;
    void set_typed(const QString& text);

    /// Puts the keyboard into the line, at a place in it or at its end.
    void take_keyboard(std::optional<int> cursor = std::nullopt);
    bool has_keyboard() const;
    /// Where the next character goes.
    int cursor() const;

    /// Shows the difference in place of the line; returns whether the answer is accepted.
    bool mark();

Q_SIGNALS:
    /// Enter was pressed in the line.
    void answered();
    void typed_changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show_difference();

    const Theme& theme_;
    QStringList accepted_;
    QLineEdit* line_;
    ProseView* difference_;
};

/// A run of characters that is in both texts, or in one of them only.
struct DifferencePiece {
    enum class Side { Both, Typed, Accepted };

    Side side = Side::Both;
    QString text; ///< as typed where both have it

    bool operator==(const DifferencePiece&) const = default;
};

/// Character by character, what to strike out of `typed` and what to add to make it `accepted`; case does not count
/// unless said so.
std::vector<DifferencePiece> difference(const QString& typed, const QString& accepted,
                                        Qt::CaseSensitivity letter_case = Qt::CaseInsensitive);

/// What a typed answer is worth.
struct TypedVerdict {
    bool right = false;
    QString nearest;                     ///< of the accepted answers
    std::vector<DifferencePiece> pieces; ///< from what was typed to the nearest
};

/// Judges a typed answer as is_accepted() does, the one rule for that. `accepted` has at least one.
TypedVerdict judge_typed(const QString& typed, const QStringList& accepted);

} // namespace greenroom::desktop
