#include "desktop/interview/answer_recordings.h"

#include "desktop/base/words.h"
#include "desktop/interview/tr.h"
#include "study/interview/recording_files.h"
#include "study/interview/report.h"
#include "study/interview/speaking.h"
#include "study/interview/transcript.h"

#include <QFile>
#include <QPointer>

#include <algorithm>

namespace greenroom::desktop {
namespace {

QString text_of(const std::filesystem::path& path) { return QFile::decodeName(path.c_str()); }

} // namespace

AnswerRecordings::AnswerRecordings(AppContext& context, const Preferences& preferences, MakeSound make_sound,
                                   QObject* parent)
    : QObject(parent), context_(context), preferences_(preferences), recorder_(preferences, std::move(make_sound)),
      transcriber_(preferences, recorder_) {
    connect(&recorder_, &Recorder::recorded, this, &AnswerRecordings::keep);
    connect(&recorder_, &Recorder::failed, this, &AnswerRecordings::failed);
    connect(&transcriber_, &Transcriber::transcribed, this, &AnswerRecordings::count_words_of);
    connect(&transcriber_, &Transcriber::failed, this, &AnswerRecordings::not_transcribed);
}

void AnswerRecordings::begin(const AnswerPlace& answer) {
    if (!recorder_.is_wished())
        return;
    SpokenAnswer spoken;
    spoken.file = recording_name(answer.interview, answer.place);
    const QString file = text_of(recording_file(recordings_folder(context_.collection.file()), spoken.file));
    if (recorder_.is_recording(file))
        return;
    places_[file] = answer;
    // What a power cut leaves behind is found again by this.
    const bool is_kept = attempt([&] {
        if (!spoken_answer(context_.collection, answer.interview, answer.place))
            keep_spoken(context_.collection, answer.interview, answer.place, spoken);
    });
    if (is_kept)
        recorder_.record(file);
}

void AnswerRecordings::end() { recorder_.stop(); }

void AnswerRecordings::clean_up() {
    attempt([this] {
        const std::filesystem::path folder = recordings_folder(context_.collection.file());
        if (!std::filesystem::exists(folder))
            return;
        const RecordingChoice choice = preferences_.recording();
        std::vector<std::string> spared;
        if (const auto open = open_interview(context_.collection))
            for (const InterviewEntry& entry : open->entries)
                if (entry.spoken)
                    spared.push_back(entry.spoken->file);
        constexpr std::uintmax_t megabyte = 1'000'000;
        prune_recordings(folder, context_.now() - std::chrono::days{choice.days},
                         static_cast<std::uintmax_t>(choice.megabytes) * megabyte, spared);
    });
}

QString AnswerRecordings::file_of(const SpokenAnswer& spoken) const {
    const std::filesystem::path file = recording_file(recordings_folder(context_.collection.file()), spoken.file);
    std::error_code unreadable;
    return std::filesystem::is_regular_file(file, unreadable) ? text_of(file) : QString();
}

QString AnswerRecordings::transcript_of(const SpokenAnswer& spoken) const {
    QFile text(text_of(transcript_file(recording_file(recordings_folder(context_.collection.file()), spoken.file))));
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()).trimmed() : QString();
}

std::vector<SpokenAttempt> AnswerRecordings::attempts(const std::string& card) const {
    std::vector<SpokenAttempt> attempts = attempts_at(context_.collection, card);
    std::erase_if(attempts, [this](const SpokenAttempt& each) { return file_of(each.answer).isEmpty(); });
    return attempts;
}

void AnswerRecordings::measure(const AnswerPlace& answer, const SpokenAnswer& spoken) {
    const QString file = file_of(spoken);
    if (file.isEmpty() || recorder_.is_recording(file))
        return;
    places_[file] = answer;
    recorder_.read(file, [self = QPointer(this), file](const ReadRecording& read) {
        if (self && read.problem.isEmpty() && read.measures.length.count() > 0)
            self->keep(file, read.measures);
    });
}

void AnswerRecordings::keep(const QString& file, SpokenAnswer spoken) {
    const AnswerPlace answer = places_[file];
    spoken.file = recording_name(answer.interview, answer.place);
    if (!attempt([&] { keep_spoken(context_.collection, answer.interview, answer.place, spoken); }))
        return;
    Q_EMIT kept(answer);
    transcriber_.transcribe(file);
}

void AnswerRecordings::count_words_of(const QString& file) {
    const AnswerPlace answer = places_[file];
    attempt([&] {
        std::optional<SpokenAnswer> spoken = spoken_answer(context_.collection, answer.interview, answer.place);
        if (!spoken)
            return;
        const WordCount count = count_words(transcript_of(*spoken).toStdString());
        spoken->words = count.words;
        spoken->fillers = count.fillers;
        keep_spoken(context_.collection, answer.interview, answer.place, *spoken);
    });
    Q_EMIT kept(answer);
}

bool AnswerRecordings::attempt(const std::function<void()>& action) {
    try {
        action();
        return true;
    } catch (const std::exception& error) {
        Q_EMIT failed(words_of(error));
        return false;
    }
}

} // namespace greenroom::desktop
