#pragma once

#include <QFrame>

class QLabel;

namespace greenroom::desktop {

class CardView;
class Preferences;

/// Explains in a line each how a card is answered, what key points are for and what the four grades mean, when each is
/// first on the screen, and never again.
class FirstTime : public QFrame {
    Q_OBJECT

public:
    explicit FirstTime(Preferences& preferences, QWidget* parent = nullptr);

    /// The card's question is on the screen, or its answer and the grades with it.
    void explain(const CardView& card);
    void explain_nothing();

    QString text() const;

private:
    /// Whether this is the first time; it no longer is then.
    bool is_first(const char* what);

    Preferences& preferences_;
    QLabel* text_;
};

} // namespace greenroom::desktop
