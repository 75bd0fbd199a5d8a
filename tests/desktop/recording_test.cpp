#include "desktop/card/key_points.h"
#include "desktop/heard_sound.h"
#include "desktop/interview/answer_recordings.h"
#include "desktop/interview/listen_panel.h"
#include "desktop/interview/question_view.h"
#include "desktop/interview/record_strip.h"
#include "desktop/interview/speaking_charts.h"
#include "desktop/interview/waveform.h"
#include "desktop/interview_window.h"
#include "desktop/widgets/collapsible.h"
#include "study/interview/recording_files.h"
#include "study/interview/speaking.h"
#include "support/scratch.h"

#include <QFile>
#include <QPushButton>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

InterviewPlan conversation(int questions = 1) {
    InterviewPlan plan;
    plan.format = InterviewFormat::Conversation;
    plan.length = {InterviewLength::Unit::Questions, questions};
    return plan;
}

CollectionBuilder& asked(CollectionBuilder& deck) {
    Card card = spoken_card("orm-one", "orm", Level::Mid, 60, 0, 1);
    card.question = "What does `select_related` do?";
    card.key_points = {"It follows foreign keys", "One query with a JOIN"};
    deck.add(card);
    return deck;
}

SpokenAnswer measures() {
    SpokenAnswer spoken;
    spoken.length = 48s;
    spoken.first_word = 1200ms;
    spoken.speaking = 36s;
    spoken.pauses = {{10s, 3100ms}};
    spoken.loudness = -22;
    return spoken;
}

/// An interview of which answers are recorded.
struct RecordingWindow {
    explicit RecordingWindow(bool on = true) : window(asked(deck)) {
        window.microphone.measures = measures();
        window.preferences.set_recording({.on = on});
    }
    ~RecordingWindow() { delete_recordings(recordings_folder(deck.collection.file())); }

    const QuestionView& question() { return *window.page->questions().question(); }
    bool is_lit() { return window.page->questions().record_strip().is_lit(); }
    std::optional<SpokenAnswer> stored() {
        return spoken_answer(deck.collection, window.page->interview().session().record().id, 0);
    }

    CollectionBuilder deck;
    InterviewWindow window;
};

} // namespace

TEST_CASE("nothing is recorded, and no library loaded for it, until the learner wishes it") {
    RecordingWindow recording(false);
    InterviewWindow& window = recording.window;
    window.begin(conversation());
    CHECK_FALSE(recording.is_lit());
    window.press(Qt::Key_Space);
    CHECK(window.step() == InterviewStep::Ticking);
    CHECK_FALSE(recording.question().recording());
    CHECK(window.microphone.made == 0);
}

TEST_CASE("recording starts with the question and stops with Space, and the lamp shows it") {
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    window.begin(conversation());
    CHECK(window.microphone.open.endsWith(QStringLiteral("-1.opus")));
    CHECK(recording.is_lit());
    CHECK(window.page->questions().record_strip().text() == QStringLiteral("Recording, 0:00"));
    window.press(Qt::Key_Space);
    CHECK(window.microphone.open.isEmpty());
    CHECK_FALSE(recording.is_lit());
    SpokenAnswer kept = measures();
    kept.file = window.page->interview().session().record().id + "-1.opus";
    CHECK(recording.stored() == kept);
    window.press(Qt::Key_Space);
    CHECK(window.step() == InterviewStep::FollowUp);
    CHECK(window.microphone.open.isEmpty());
}

TEST_CASE("until its first sound the microphone says to wait") {
    RecordingWindow recording;
    recording.window.microphone.wakes = false;
    recording.window.begin(conversation());
    CHECK(recording.is_lit());
    CHECK(recording.window.page->questions().record_strip().text().contains(QStringLiteral("waking up")));
    recording.window.microphone.sound->began();
    CHECK(recording.window.page->questions().record_strip().text().startsWith(QStringLiteral("Recording")));
}

TEST_CASE("the microphone opens once the question has been read out") {
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    window.preferences.set_read_aloud(ReadAloud::InInterviews);
    window.begin(conversation());
    CHECK(window.heard.speaks);
    CHECK(window.microphone.open.isEmpty());
    CHECK_FALSE(recording.is_lit());
    SECTION("and is open then") {
        window.heard.voice->ended();
        CHECK_FALSE(window.microphone.open.isEmpty());
    }
    SECTION("and not any more where the answer was given before") {
        window.press(Qt::Key_Space);
        CHECK(window.step() == InterviewStep::Ticking);
        window.heard.voice->ended();
        CHECK(window.microphone.recorded.isEmpty());
    }
}

TEST_CASE("an answer that is paused stops being recorded, and goes on in its file") {
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    window.begin(conversation());
    window.press(Qt::Key_P);
    CHECK(window.microphone.open.isEmpty());
    window.press(Qt::Key_Space);
    REQUIRE(window.page->is_in_progress());
    CHECK(window.microphone.recorded.size() == 2);
    CHECK(window.microphone.recorded[0] == window.microphone.recorded[1]);
    CHECK(recording.stored()->length == 48s);
}

TEST_CASE("what was said is heard against the rubric, and key points are ticked meanwhile") {
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    window.begin(conversation());
    window.press(Qt::Key_Space);
    const ListenPanel* panel = recording.question().recording();
    REQUIRE(panel);
    REQUIRE(panel->views().size() == 1);
    const AttemptView& view = *panel->views().front();
    CHECK(view.measures_text().startsWith(
        QStringLiteral("0:48  ·  first word after 1.2 s  ·  1 pause, the longest 3.1 s  ·  25 % silence")));
    CHECK(view.waveform().length() == 48s);
    window.press(Qt::Key_L);
    CHECK(view.is_playing());
    CHECK(window.microphone.played.last().endsWith(QStringLiteral("-1.opus from 0 at 1")));
    window.press(Qt::Key_1);
    CHECK(recording.question().key_points()->ticked() == 1);
    CHECK(view.is_playing());
    window.microphone.sound->played(20s);
    CHECK(view.waveform().position() == 20s);
    SECTION("from any place") {
        auto& waveform = const_cast<Waveform&>(view.waveform());
        QTest::mouseClick(&waveform, Qt::LeftButton, {}, QPoint(waveform.width() / 4, 10));
        CHECK(window.microphone.played.size() == 2);
        CHECK(std::chrono::abs(waveform.position() - 12s) < 1s);
        QTest::keyClick(&waveform, Qt::Key_Home);
        CHECK(window.microphone.played.last().contains(QStringLiteral("from 0 ")));
        QTest::keyClick(&waveform, Qt::Key_Right);
        CHECK(window.microphone.played.last().contains(QStringLiteral("from 5000 ")));
    }
    SECTION("at another speed") {
        for (QPushButton* button : panel->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("1.5×"))
                button->click();
        CHECK(window.microphone.played.last().endsWith(QStringLiteral("from 20000 at 1.5")));
    }
    SECTION("until it ends, and from its beginning then") {
        window.microphone.sound->played(48s);
        window.microphone.sound->stopped({});
        CHECK_FALSE(view.is_playing());
        CHECK(view.waveform().position() == 0s);
    }
    SECTION("until the learner goes on") {
        window.press(Qt::Key_Space);
        CHECK_FALSE(window.microphone.plays);
    }
}

TEST_CASE("earlier answers to the same question are heard beside it") {
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    for (int interview = 0; interview < 3; ++interview) {
        window.begin(conversation());
        window.press(Qt::Key_Space);
        CHECK(recording.question().recording()->views().size() == static_cast<std::size_t>(1 + interview));
        while (window.page->is_in_progress())
            window.press(window.step() == InterviewStep::Judging ? Qt::Key_Y : Qt::Key_Space);
        window.press(Qt::Key_Escape);
        window.now += 24h;
    }
}

TEST_CASE("where nothing can be recorded the interview says so and goes on in silence") {
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    window.microphone.problem = QStringLiteral("there is no microphone; connect one");
    window.begin(conversation());
    CHECK(window.page->questions().message().contains(QStringLiteral("there is no microphone; connect one")));
    CHECK_FALSE(recording.is_lit());
    window.press(Qt::Key_Space);
    CHECK(window.step() == InterviewStep::Ticking);
    CHECK_FALSE(recording.question().recording());
}

TEST_CASE("what was recorded until the microphone was unplugged is kept, and the answer goes on") {
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    window.begin(conversation());
    static_cast<HeardSound*>(window.microphone.sound)->close(QStringLiteral("the microphone is gone"));
    CHECK(window.page->questions().message().contains(QStringLiteral("the microphone is gone")));
    CHECK_FALSE(recording.is_lit());
    CHECK(window.step() == InterviewStep::Answering);
    CHECK(recording.stored()->length == 48s);
    window.press(Qt::Key_Space);
    CHECK(recording.question().recording());
}

TEST_CASE("the report tells how the interview was spoken, and its answers can be heard there") {
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    window.begin(conversation());
    while (window.page->is_in_progress())
        window.press(window.step() == InterviewStep::Judging ? Qt::Key_Y : Qt::Key_Space);
    const SpeakingPanel* speaking = window.page->report().speaking();
    REQUIRE(speaking);
    CHECK(speaking->text() ==
          QStringLiteral("Pace, of the target time: 80 %. Longest pause: 3.1 s. Share of silence: 25 %"));
    auto* answer = window.page->report().findChild<CollapsibleAnswer*>();
    REQUIRE(answer);
    CHECK_FALSE(answer->recording());
    answer->findChild<CollapsibleHeader*>()->click();
    REQUIRE(answer->recording());
    answer->recording()->views().front()->toggle();
    CHECK(window.microphone.plays);
    window.press(Qt::Key_Escape);
    CHECK_FALSE(window.microphone.plays);
}

TEST_CASE("a report of an interview in which nothing was recorded has nothing about speaking") {
    RecordingWindow recording(false);
    InterviewWindow& window = recording.window;
    window.begin(conversation());
    while (window.page->is_in_progress())
        window.press(window.step() == InterviewStep::Judging ? Qt::Key_Y : Qt::Key_Space);
    CHECK_FALSE(window.page->report().speaking());
}

TEST_CASE("an answer that a power cut left unmeasured is measured with its report") {
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    window.begin(conversation());
    const std::string id = window.page->interview().session().record().id;
    while (window.page->is_in_progress())
        window.press(window.step() == InterviewStep::Judging ? Qt::Key_Y : Qt::Key_Space);
    SpokenAnswer unmeasured;
    unmeasured.file = id + "-1.opus";
    keep_spoken(recording.deck.collection, id, 0, unmeasured);
    window.page->report().show_report(id);
    QApplication::processEvents();
    CHECK(spoken_answer(recording.deck.collection, id, 0)->length == 48s);
    CHECK(window.page->report().speaking());
}

TEST_CASE("a recogniser turns an answer into text beside it, and key points whose words occur are marked") {
    const Scratch scratch;
    const auto script = scratch.write("recogniser", "#!/bin/sh\ntest -f \"$2\" || exit 3\n"
                                                    "echo 'Um, it follows a foreign key, you know.'\n");
    std::filesystem::permissions(script, std::filesystem::perms::owner_all);
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    const QString command = QString::fromStdString(script.string());
    window.preferences.set_recording({.on = true, .recogniser = command + QStringLiteral(" --wav {file}")});
    window.begin(conversation());
    window.press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return recording.stored()->words.has_value(); }, 30'000));
    CHECK(recording.stored()->words == 8);
    CHECK(recording.stored()->fillers == 3);
    const auto buttons = recording.question().key_points()->findChildren<KeyPointButton*>();
    CHECK(buttons.at(0)->is_heard());
    CHECK_FALSE(buttons.at(1)->is_heard());
    CHECK(recording.question().key_points()->ticked() == 0);
    CHECK(
        recording.question().recording()->views().front()->measures_text().contains(QStringLiteral("3 filler words")));
    CHECK_FALSE(window.page->recordings().transcript_of(*recording.stored()).isEmpty());
}

TEST_CASE("a recogniser that fails is told of once, in place") {
    RecordingWindow recording;
    InterviewWindow& window = recording.window;
    window.preferences.set_recording({.on = true, .recogniser = QStringLiteral("/no/such/program")});
    window.begin(conversation());
    window.press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !window.page->questions().message().isEmpty(); }, 30'000));
    CHECK(window.page->questions().message().contains(QStringLiteral("/no/such/program")));
    CHECK_FALSE(recording.stored()->words);
}

TEST_CASE("whisper.cpp is found where it is installed and has a model") {
    const Scratch scratch;
    scratch.write("models/ggml-tiny.bin", "small");
    scratch.write("models/ggml-base.bin", "larger model");
    const QString folder = QString::fromStdString((scratch / "models").string());
    const auto program = [](const QString& name) {
        return name == QStringLiteral("whisper-cli") ? QStringLiteral("/usr/bin/whisper-cli") : QString();
    };
    const QString wav = QStringLiteral("/tmp/a b.wav");
    const auto found = recogniser_command({{}, program, {folder}}, wav);
    REQUIRE(found);
    CHECK(found->first() == QStringLiteral("/usr/bin/whisper-cli"));
    CHECK(found->contains(folder + QStringLiteral("/ggml-base.bin")));
    CHECK(found->last() == wav);
    CHECK_FALSE(recogniser_command({{}, program, {}}, wav));
    CHECK_FALSE(recogniser_command({{}, [](const QString&) { return QString(); }, {folder}}, wav));
    CHECK(recogniser_command({QStringLiteral("mine -x"), program, {}}, wav) ==
          QStringList{QStringLiteral("mine"), QStringLiteral("-x"), wav});
}

TEST_CASE("old recordings are deleted at an interview's start and after it, and never sooner") {
    RecordingWindow recording(false);
    InterviewWindow& window = recording.window;
    const std::filesystem::path folder = recordings_folder(recording.deck.collection.file());
    std::filesystem::create_directories(folder);
    const auto old = folder / "old-1.opus";
    const auto make_old = [&] {
        std::ofstream(old) << "sound";
        std::filesystem::last_write_time(old, std::chrono::file_clock::from_sys(window.now - 31 * 24h));
    };
    make_old();
    window.page->show_set_up();
    CHECK(std::filesystem::exists(old));
    window.begin(conversation());
    CHECK_FALSE(std::filesystem::exists(old));
    make_old();
    while (window.page->is_in_progress())
        window.press(window.step() == InterviewStep::Judging ? Qt::Key_Y : Qt::Key_Space);
    CHECK_FALSE(std::filesystem::exists(old));
}
