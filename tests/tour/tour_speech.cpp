#include "tour/tour_speech.h"

#include "desktop/interview/interview_controller.h"
#include "desktop/interview/interview_page.h"
#include "desktop/interview/question_page.h"
#include "desktop/interview/question_view.h"
#include "desktop/interview/report_page.h"
#include "study/interview/report.h"
#include "study/interview/scoring.h"
#include "study/interview/speaking.h"
#include "tour/tour_stage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace greenroom::desktop {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

SpokenAnswer measures_of_tour() {
    SpokenAnswer spoken;
    spoken.length = seconds{48};
    spoken.first_word = milliseconds{1300};
    spoken.speaking = seconds{39};
    spoken.pauses = {{seconds{21}, milliseconds{3400}}};
    spoken.loudness = -24;
    return spoken;
}

/// Words as they look: loud in their middles, silent in the pause.
std::vector<float> peaks_of_tour() {
    const SpokenAnswer spoken = measures_of_tour();
    std::vector<float> peaks;
    for (milliseconds at{}; at < spoken.length; at += peak_time) {
        const double time = static_cast<double>(at.count()) / 1000;
        const SpokenPause& pause = spoken.pauses.front();
        const bool is_silent = at < *spoken.first_word || (at >= pause.from && at < pause.from + pause.length);
        const double word = std::abs(std::sin(time * 2.9)) * (0.6 + 0.4 * std::sin(time * 0.7));
        peaks.push_back(is_silent ? 0.004F : static_cast<float>(0.03 + 0.45 * word * word));
    }
    return peaks;
}

class TourSound : public Sound {
public:
    void record(const QString& file) override {
        QDir().mkpath(QFileInfo(file).path());
        QFile written(file_ = file);
        written.open(QIODevice::WriteOnly);
        began();
        heard(-18, seconds{31});
    }
    void stop_recording() override {
        if (!file_.isEmpty())
            recorded(std::exchange(file_, {}), measures_of_tour(), {});
    }
    void play(const QString&, milliseconds, double) override { played(seconds{19}); }
    void stop_playing() override {}
    void read(const QString&, std::function<void(const ReadRecording&)> then) override {
        then({measures_of_tour(), peaks_of_tour()});
    }
    void write_wav(const QString&, const QString&, std::function<void(const QString&)> then) override { then({}); }

private:
    QString file_;
};

/// Past interviews were spoken, each a little more fluently than the one before.
void speak_past_interviews(AppContext& context) {
    double worse = 0;
    for (const InterviewRecord& record : all_interviews(context.collection)) {
        SpokenAnswer spoken = measures_of_tour();
        spoken.file = record.id + "-1.opus";
        spoken.length += milliseconds{static_cast<long>(5'000 * worse)};
        spoken.pauses.front().length += milliseconds{static_cast<long>(700 * worse)};
        keep_spoken(context.collection, record.id, 0, spoken);
        ++worse;
    }
}

const InterviewSession* session_in(TourStage& stage) {
    InterviewPage& page = stage.window().page<InterviewPage>();
    return page.is_in_progress() ? &page.interview().session() : nullptr;
}

bool is_spoken(const Card& card) { return card.kind == Kind::Open && card.key_points.size() >= 2; }

} // namespace

std::function<std::unique_ptr<Sound>()> tour_sound() {
    return [] { return std::make_unique<TourSound>(); };
}

void speak_in_interview(TourStage& stage) {
    speak_past_interviews(stage.context());
    stage.preferences().set_recording({.on = true});
    stage.press(Qt::Key_4, Qt::AltModifier);
    stage.press(Qt::Key_1);
    stage.press(Qt::Key_Space);
    TourStage::expect("an interview", session_in(stage) != nullptr);
    for (int skipped = 0; !is_spoken(session_in(stage)->card()); ++skipped) {
        TourStage::expect("a question to answer aloud", skipped < 100);
        stage.press(Qt::Key_S);
    }
    stage.move_clock(seconds{31});
    stage.picture(QStringLiteral("interview-recording"));
    stage.press(Qt::Key_Space);
    TourStage::expect("the recording", stage.window().page<InterviewPage>().questions().question()->recording());
    stage.press(Qt::Key_L);
    stage.press(Qt::Key_1);
    stage.picture(QStringLiteral("interview-listening"));
    stage.press(Qt::Key_L);
    while (session_in(stage) && session_in(stage)->state().step != InterviewStep::Answering)
        stage.press(session_in(stage)->state().step == InterviewStep::Judging ? Qt::Key_Y : Qt::Key_Space);
    stage.press(Qt::Key_Escape);
    if (session_in(stage))
        stage.press(Qt::Key_A);
    TourStage::expect("how it was spoken in the report", stage.window().page<InterviewPage>().report().speaking());
    stage.picture(QStringLiteral("interview-speaking"));
    stage.preferences().set_recording({});
    stage.press(Qt::Key_1, Qt::AltModifier);
}

} // namespace greenroom::desktop
