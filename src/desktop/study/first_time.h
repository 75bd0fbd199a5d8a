#pragma once

#include <QByteArrayList>
#include <QFrame>

class QLabel;

namespace greenroom::desktop {

class CardView;
class Preferences;

/// Explains in a line each how a card is answered, what key points are for and what the four grades mean, when each is
/// first on the screen in a window that has room for it, and never again.
class FirstTime : public QFrame {
    Q_OBJECT

public:
    FirstTime(Preferences& preferences, QWidget& page);

    /// The card's question is on the screen, or its answer and the grades with it.
    void explain(const CardView& card);
    void explain_nothing();

    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show_where_it_fits();

    Preferences& preferences_;
    QByteArrayList topics_; ///< what its text explains
    QLabel* text_;
};

} // namespace greenroom::desktop
