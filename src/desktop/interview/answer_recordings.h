#pragma once

#include "desktop/base/app_context.h"
#include "desktop/speech/recorder.h"
#include "desktop/speech/transcriber.h"
#include "records/interview_record.h"

#include <QObject>

#include <map>
#include <string>
#include <vector>

namespace greenroom::desktop {

/// A question of an interview: the interview's id, and the place from 0.
struct AnswerPlace {
    std::string interview;
    int place = 0;

    bool operator==(const AnswerPlace&) const = default;
};

/// The recordings of interviews' answers: made, measured, kept beside the collection and deleted when it is time.
class AnswerRecordings : public QObject {
    Q_OBJECT

public:
    AnswerRecordings(AppContext& context, const Preferences& preferences, MakeSound make_sound = {},
                     QObject* parent = nullptr);

    /// Records the answer to a question, if the learner wishes that; an answer that was begun before goes on.
    void begin(const AnswerPlace& answer);
    /// Closes the microphone; what was recorded is kept.
    void end();
    /// Deletes what is too old or takes too much room.
    void clean_up();

    /// The file of a recording; empty where it is gone.
    QString file_of(const SpokenAnswer& spoken) const;
    /// What a recogniser wrote of a recording; empty where none did.
    QString transcript_of(const SpokenAnswer& spoken) const;
    /// The recorded answers to a card that can still be heard, newest first.
    std::vector<SpokenAttempt> attempts(const std::string& card) const;
    /// Measures a recording that a power cut left unmeasured; kept() follows.
    void measure(const AnswerPlace& answer, const SpokenAnswer& spoken);

    Recorder& recorder() { return recorder_; }

Q_SIGNALS:
    /// How an answer was spoken is stored, or its transcript has come.
    void kept(const greenroom::desktop::AnswerPlace& answer);
    /// Nothing is recorded any more, or something was not kept: what is wrong, and what to do.
    void failed(const QString& why);
    /// The recogniser did not turn a recording into text: why, and what to do.
    void not_transcribed(const QString& why);

private:
    void keep(const QString& file, SpokenAnswer spoken);
    void count_words_of(const QString& file);
    bool attempt(const std::function<void()>& action);

    AppContext& context_;
    const Preferences& preferences_;
    Recorder recorder_;
    Transcriber transcriber_;
    std::map<QString, AnswerPlace> places_; ///< of the files recorded since the start
};

} // namespace greenroom::desktop
