#pragma once

#include "records/interview_record.h"

#include <QFrame>
#include <QWidget>

#include <chrono>
#include <vector>

class QLabel;
class QPushButton;

namespace greenroom::desktop {

class AnswerRecordings;
class KeyedButton;
class Theme;
class Waveform;

/// One recorded answer: its waveform, a button to hear it, and its measures.
class AttemptView : public QWidget {
    Q_OBJECT

public:
    /// `title` tells it from others.
    AttemptView(const Theme& theme, AnswerRecordings& recordings, const SpokenAttempt& attempt, const QString& title,
                const QString& key, QWidget* parent = nullptr);

    const SpokenAttempt& attempt() const { return attempt_; }
    const Waveform& waveform() const { return *waveform_; }
    bool is_playing() const;
    /// Plays it from where it is, or stops it.
    void toggle();
    /// 1, 1.5 or 2; what plays goes on at it.
    void set_speed(double speed);
    /// Shows its measures as they are stored now.
    void show_measures(const SpokenAnswer& spoken);
    QString measures_text() const;

private:
    void play_from(std::chrono::milliseconds at);
    void show_playing();

    AnswerRecordings& recordings_;
    SpokenAttempt attempt_;
    QString file_;
    double speed_ = 1;
    KeyedButton* play_;
    Waveform* waveform_;
    QLabel* measures_;
    QLabel* problem_;
};

/// The recorded answers to a question, one below the other: the one just given, and earlier ones beside it.
class ListenPanel : public QFrame {
    Q_OBJECT

public:
    /// `attempts` newest first, of one card; the one of `shown` is the one to listen to, those before it are earlier
    /// ones. `key` plays it, where the page has one for that.
    ListenPanel(const Theme& theme, AnswerRecordings& recordings, const SpokenAttempt& shown,
                const std::vector<SpokenAttempt>& attempts, const QString& key, QWidget* parent = nullptr);

    /// Plays the first, or stops whatever plays.
    void toggle();
    void show_measures(const SpokenAnswer& spoken) { views_.front()->show_measures(spoken); }

    const std::vector<AttemptView*>& views() const { return views_; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void set_speed(double speed);

    AnswerRecordings& recordings_;
    std::vector<AttemptView*> views_;
    std::vector<QPushButton*> speeds_;
};

/// How an answer was spoken, in a line: "0:48 · first word after 1.2 s · 1 pause, 3.1 s · 18 % silence".
QString spoken_figures(const SpokenAnswer& spoken);

} // namespace greenroom::desktop
