#include "study/interview/recording_files.h"
#include "study/interview/speaking.h"
#include "study/interview/transcript.h"
#include "study/interview_deck.h"
#include "support/catch.h"
#include "support/scratch.h"

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

SpokenAnswer spoken(std::chrono::milliseconds length, std::chrono::milliseconds speaking,
                    std::vector<SpokenPause> pauses = {}) {
    SpokenAnswer answer;
    answer.file = "one.opus";
    answer.length = length;
    answer.first_word = 0ms;
    answer.speaking = speaking;
    answer.pauses = std::move(pauses);
    return answer;
}

SpokenAttempt attempt(const std::string& interview, Instant started, const SpokenAnswer& answer) {
    return {interview, started, 0, "card", 60s, answer};
}

void made(const std::filesystem::path& file, std::size_t bytes, Instant when) {
    std::ofstream(file) << std::string(bytes, 'x');
    std::filesystem::last_write_time(file, std::chrono::file_clock::from_sys(when));
}

} // namespace

TEST_CASE("an interview's speaking is summed up over its answers, the oldest interview first") {
    SpokenAnswer counted = spoken(60s, 45s);
    counted.words = 120;
    counted.fillers = 6;
    const std::vector<SpeakingSummary> summaries = speaking_summaries(
        {attempt("new", friday_morning, counted), attempt("new", friday_morning, spoken(30s, 30s, {{1s, 2100ms}})),
         attempt("unmeasured", friday_morning - 24h, SpokenAnswer{}),
         attempt("old", friday_morning - 48h, spoken(90s, 30s, {{9s, 4s}, {20s, 3s}}))});
    REQUIRE(summaries.size() == 2);
    CHECK(summaries[0].interview == "old");
    CHECK(summaries[0].pace == Approx(1.5));
    CHECK(summaries[0].longest_pause == 4s);
    CHECK(summaries[0].silence == Approx(2.0 / 3));
    CHECK_FALSE(summaries[0].words_a_minute);
    CHECK(summaries[1].answers == 2);
    CHECK(summaries[1].pace == Approx(0.75));
    CHECK(summaries[1].longest_pause == 2100ms);
    CHECK(summaries[1].silence == Approx(1.0 / 6));
    CHECK(summaries[1].words_a_minute.value() == Approx(120));
    CHECK(summaries[1].fillers.value() == Approx(0.05));
}

TEST_CASE("an answer of no length is silent in no part of it, and no words a minute are counted without a transcript") {
    CHECK(silence_share({}) == 0);
    CHECK(longest_pause({}) == 0ms);
    CHECK_FALSE(words_a_minute(spoken(60s, 60s)));
    SpokenAnswer late = spoken(40s, 20s);
    late.first_word = 10s;
    late.words = 60;
    CHECK(words_a_minute(late).value() == Approx(120));
}

TEST_CASE("what was kept of a spoken answer comes with its report and with later attempts at its card") {
    CollectionBuilder deck;
    deck.add(spoken_card("one", "orm", Level::Mid, 60, 2, 0));
    InterviewPlan plan;
    plan.length = {InterviewLength::Unit::Questions, 1};
    const StartedInterview started = start_interview(deck.collection, plan, friday_morning);
    const SpokenAnswer answer = spoken(30s, 20s);
    keep_spoken(deck.collection, started.id, 0, answer);
    keep_spoken(deck.collection, "no such interview", 0, answer);
    InterviewSession session = InterviewSession::resume(deck.collection).value();
    CHECK(session.entries()[0].spoken == answer);
    session.answer({}, friday_morning);
    const InterviewReport report =
        interview_report(deck.collection, find_interview(deck.collection, started.id).value());
    CHECK(report.questions.at(0).spoken == answer);
    CHECK(attempts_at(deck.collection, "one").size() == 1);
    CHECK(attempts_at(deck.collection, "other").empty());
    CHECK(speaking_summaries(deck.collection).size() == 1);
}

TEST_CASE("words are counted, and those that say nothing") {
    CHECK(count_words("") == WordCount{0, 0});
    CHECK(count_words(" It joins, um, the tables. ") == WordCount{5, 1});
    CHECK(count_words("You know, it's basically a JOIN.") == WordCount{6, 3});
    CHECK(count_words("I know the kind of query. I mean, uh...") == WordCount{9, 5});
}

TEST_CASE("a key point is taken for said where most of its words occur, in whatever form") {
    const std::vector<std::string> points{"`select_related` follows foreign keys with one SQL JOIN",
                                          "It runs **one more query** for each relation", "The ORM caches",
                                          "Use `iterator()` for large tables"};
    CHECK(said_points(points, "So, select related is following a foreign key, and joins in S Q L.") ==
          std::vector<int>{0});
    CHECK(said_points(points, "An ORM cache. And more queries run per relation, each time.") == std::vector<int>{1, 2});
    CHECK(said_points(points, "the O R M is caching").size() == 1);
    CHECK(said_points(points, "").empty());
    CHECK(said_points(points, "it is one of the").empty());
    CHECK(said_points({"It is so"}, "it is so").empty());
}

TEST_CASE("recordings are deleted when they are old, with their transcripts, and nothing else is") {
    const Scratch scratch;
    made(scratch / "old.opus", 10, friday_morning - 31 * 24h);
    made(scratch / "old.txt", 10, friday_morning);
    made(scratch / "new.opus", 10, friday_morning - 29 * 24h);
    made(scratch / "notes.pdf", 10, friday_morning - 99 * 24h);
    made(scratch / "spared.opus", 10, friday_morning - 99 * 24h);
    CHECK(recording_room(scratch.folder()) == RecordingRoom{3, 40});
    prune_recordings(scratch.folder(), friday_morning - 30 * 24h, 1000, {"spared.opus"});
    CHECK_FALSE(std::filesystem::exists(scratch / "old.opus"));
    CHECK_FALSE(std::filesystem::exists(scratch / "old.txt"));
    CHECK(std::filesystem::exists(scratch / "notes.pdf"));
    CHECK(recording_room(scratch.folder()) == RecordingRoom{2, 20});
}

TEST_CASE("beyond the room that they may take the oldest recordings are deleted first") {
    const Scratch scratch;
    for (int age = 1; age <= 5; ++age)
        made(scratch / (std::to_string(age) + ".opus"), 100, friday_morning - age * 24h);
    prune_recordings(scratch.folder(), friday_morning - 30 * 24h, 320, {});
    CHECK(recording_room(scratch.folder()) == RecordingRoom{3, 300});
    CHECK(std::filesystem::exists(scratch / "3.opus"));
    CHECK_FALSE(std::filesystem::exists(scratch / "4.opus"));
    prune_recordings(scratch / "missing", friday_morning, 0, {});
    CHECK(recording_room(scratch / "missing") == RecordingRoom{});
}

TEST_CASE("all recordings can be deleted, and copied elsewhere when somebody asks for it") {
    const Scratch scratch;
    scratch.write("recordings/a-1.opus", "sound");
    scratch.write("recordings/a-1.txt", "words");
    scratch.write("recordings/mine.pdf", "x");
    copy_recordings(scratch / "recordings", scratch / "copy");
    CHECK(recording_room(scratch / "copy") == RecordingRoom{1, 10});
    delete_recordings(scratch / "recordings");
    CHECK(recording_room(scratch / "recordings") == RecordingRoom{});
    CHECK_FALSE(std::filesystem::exists(scratch / "recordings/a-1.txt"));
    CHECK(std::filesystem::exists(scratch / "recordings/mine.pdf"));
}

TEST_CASE("of the recordings that are to be deleted only those stay that cannot be, and one of them is told") {
    const Scratch scratch;
    for (const char* name : {"a-1", "b-1", "c-1"})
        scratch.write("recordings/" + std::string(name) + ".opus", "sound");
    scratch.write("recordings/a-1.txt/in the way", "x");
    scratch.write("recordings/b-1.txt/in the way", "x");
    CHECK_THROWS_WITH(delete_recordings(scratch / "recordings"), Catch::Contains("-1.txt"));
    CHECK(recording_room(scratch / "recordings") == RecordingRoom{});
}

TEST_CASE("a recording lies beside its collection, whatever a strange collection calls it") {
    CHECK(recordings_folder("/data/greenroom/collection.sqlite") == "/data/greenroom/recordings");
    CHECK(recording_name("id", 0) == "id-1.opus");
    CHECK(recording_file("/data/recordings", "../../etc/passwd") == "/data/recordings/passwd");
    CHECK(transcript_file("/data/recordings/id-1.opus") == "/data/recordings/id-1.txt");
}
