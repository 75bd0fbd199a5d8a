#include "exchange/collection_json.h"
#include "exchange/machine.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <sys/resource.h>

using namespace greenroom;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

ExchangeReport import(Collection& collection, const fs::path& file) {
    const fs::path files[]{file};
    return take_in(collection, files, friday_morning);
}

/// A collection in use, and a text that it is asked to take in.
struct Importing : Machine {
    Importing() : Machine(3) { use(60); }

    /// What is wrong with the text. The collection has to stay as it was.
    std::string refusal(const std::string& text) {
        const std::string before = json();
        const fs::path file = scratch.write("strange.json", text);
        std::string why;
        try {
            import(collection, file);
        } catch (const BadImport& refused) {
            why = refused.what();
        }
        CHECK(json() == before);
        return why;
    }

    std::string in(const std::string& sections) {
        return refusal("{\"format\":\"greenroom-collection\",\"version\":1," + sections + "}");
    }
};

} // namespace

TEST_CASE("a collection that is exported and imported into an empty one exports the same bytes") {
    Machine machine(GENERATE(range(1u, 7u)), {"mine"});
    machine.use(250);
    machine.collection.set("python", "/usr/bin/python3", friday_morning);
    machine.collection.rebuild(); // by the model that was adopted last
    Empty empty;
    const ExchangeReport report = import(empty.collection, machine.exported());
    CHECK(difference(json_of(empty.collection), machine.json()) == "");
    CHECK(report.cards == 6);
    CHECK(report.reviews == static_cast<int>(machine.collection.reviews().size()));
    CHECK(empty.collection.settings() == machine.collection.settings());
    CHECK(empty.collection.rebuild().differed == 0);
    for (const std::string id : {"a", "b", "c", "d", "e", "mine"}) {
        const CardKey was = machine.collection.find(id).value(), is = empty.collection.find(id).value();
        CHECK(empty.collection.schedule(is) == machine.collection.schedule(was));
        CHECK(empty.collection.marks(is) == machine.collection.marks(was));
    }
}

TEST_CASE("every part of a card comes back, and a document reads as JSON with one thing a line") {
    CollectionBuilder deck;
    Card card = open_card("whole");
    card.kind = Kind::Exercise;
    card.level = Level::Senior;
    card.seconds = 600;
    card.tags = {"n+1", "joins, plural"};
    card.django = ">=5.0";
    card.asked = Asked::Often;
    card.family = "loops";
    card.prompt = "Tell \"why\": \\ \t ü 🦄 \x7f";
    card.one_sentence = "One.";
    card.hints = {"Look", "Look again"};
    card.options = {{"yes", true}, {"no", false}};
    card.expected = {"101"};
    card.checks = "```python check: x\n```";
    card.solution = "s";
    card.wrong = {{"slow", "w"}};
    card.proof = "p";
    card.follow_ups = {{"And?", "So."}};
    card.weak_answer = "weak";
    card.trap = "trap";
    card.sources = {{"Docs", "https://docs.djangoproject.com/"}};
    card.line = 12;
    card.tags = {"n+1", "joins"};
    deck.add(card);
    const std::string text = json_of(deck.collection);
    const nlohmann::json document = nlohmann::json::parse(text);
    CHECK(document["format"] == "greenroom-collection");
    CHECK(document["cards"][0]["prompt"] == card.prompt);
    CHECK_THAT(text, !Catch::Contains("\x7f"));
    Empty empty;
    import(empty.collection, deck.scratch.write("whole.json", text));
    Card back = empty.collection.card(empty.collection.find("whole").value())->card;
    CHECK(back == card);
}

TEST_CASE("what an empty collection takes in is searched, due and counted as it was") {
    Machine machine(5);
    machine.use(100);
    Empty empty;
    import(empty.collection, machine.exported());
    CHECK(empty.store.cards.index_missing() == 0);
    CHECK(empty.store.schedules.all_due(machine.now()).size() == machine.store.schedules.all_due(machine.now()).size());
    const ReviewTotals is = empty.store.reviews.totals(), was = machine.store.reviews.totals();
    CHECK(std::tuple(is.reviews, is.elapsed, is.recalls, is.passes) ==
          std::tuple(was.reviews, was.elapsed, was.recalls, was.passes));
}

TEST_CASE("a file that is no exported collection is refused with what is wrong, where, and what to do") {
    Importing machine;
    const auto [text, why] = GENERATE(table<std::string, std::string>({
        {"", "ends in the middle, after 0 bytes"},
        {"[]", "the document is no object"},
        {"7", "the document is no object"},
        {"{}", "lacks \"format\" and \"version\""},
        {"{\"cards\":[]}", "has to begin with \"format\" and \"version\""},
        {"{\"format\":\"anki\",\"version\":1}", "its \"format\" is another"},
        {"{\"format\":\"greenroom-collection\",\"version\":2}", "newer Greenroom"},
        {"{\"format\":\"greenroom-collection\",\"version\":\"1\"}", "a \"version\" that never was"},
        {"{\"format\":\"greenroom-collection\",\"version\":1,\"cards\":[", "ends in the middle, after 54 bytes"},
        {"{\"format\":\"greenroom-collection\",\"version\":1,\"cards\":[}", "no JSON at byte 55"},
        {"{\"format\":\"greenroom-collection\",\"version\":1,\"cards\":[]} more", "no JSON at byte"},
        {"{\"format\":\"greenroom-collection\",\"version\":1,\"training\":[{\"reviews\":1e999}]}", "number overflow"},
        {"{\"format\":\"greenroom-collection\",\"version\":1,\"x\xff\":[]}", "no JSON at byte"},
    }));
    CAPTURE(text);
    CHECK_THAT(machine.refusal(text), Catch::StartsWith("Could not read ") && Catch::Contains(why));
}

TEST_CASE("a thing that is not what it should be is named by its place") {
    Importing machine;
    const std::string review = R"({"id":"r","card":"a","at":1,"grade":3,"elapsed_ms":1,"due":2})";
    const auto [sections, why] = GENERATE_COPY(table<std::string, std::string>({
        {R"("decks":[])", "the key \"decks\", which this Greenroom does not know"},
        {R"("reviews":[],"cards":[])", "\"cards\" twice, or after what comes behind it"},
        {R"("reviews":[],"reviews":[])", "\"reviews\" twice"},
        {R"("reviews":{})", "is no array of objects"},
        {R"("reviews":3)", "a value where a section belongs"},
        {R"("reviews":[3])", "is no object"},
        {R"("reviews":[[]])", "is no object"},
        {R"("reviews":[{}])", "reviews[0] lacks the key \"id\""},
        {R"("reviews":[)" + review + R"(,{"id":7}])", "reviews[1].id is 7, but has to be a text"},
        {R"("reviews":[{"id":""}])", "reviews[0].id has to be a text of 1 to"},
        {R"("reviews":[{"id":"r","card":"a","at":1.5}])", "reviews[0].at is 1.5, but has to be a whole number"},
        {R"("reviews":[{"id":"r","card":"a","at":1e30}])", "reviews[0].at is 1e+30"},
        {R"("reviews":[{"id":"r","card":"a","at":18446744073709551615}])", "reviews[0].at is 18446744073709551615"},
        {R"("reviews":[{"id":"r","card":"a","at":1,"grade":9}])",
         "grade is 9, but has to be a whole number from 1 to 4"},
        {R"("reviews":[{"id":"r","card":"a","at":1,"grade":null}])", "grade is null"},
        {R"("reviews":[{"id":"r","card":"a","at":1,"grade":3}])", "reviews[0] has to have either"},
        {R"("reviews":[{"id":"r","card":"a","at":1,"grade":3,"elapsed_ms":-1,"due":2}])", "elapsed_ms is -1"},
        {R"("reviews":[{"id":"r","card":"a","at":1,"grade":3,"elapsed_ms":1,"due":2,"why":1}])", "the key \"why\""},
        {R"("reviews":[{"id":"r","id":"s"}])", "reviews[0] has the key \"id\" twice"},
        {R"("reviews":[{"id":"r","card":"nobody","at":1,"grade":3,"elapsed_ms":1,"due":2}])", "is not there"},
        {R"("reviews":[{"id":"u","card":"a","at":1,"undoes":"nothing"}])", "is not there"},
        {R"("resets":[{"id":"z","at":1,"cards":[{"card":"a","up_to":true}]}])", "resets[0].cards[0].up_to is true"},
        {R"("removals":[{"what":"card","id":"a","removed":true,"changed":1}])", "is \"card\", but has to be one of"},
        {R"("cards":[{"id":"x","topic":"t","kind":"song"}])", "kind is \"song\", but has to be one of open, choice"},
        {R"("marks":[{"card":"a","suspended":1}])", "marks[0].suspended is 1, but has to be true or false"},
        {R"("interviews":[{"id":"i","title":"","shape":"free","format":"mixed","length_unit":"minutes","length":0}])",
         "interviews[0].length is 0"},
    }));
    CAPTURE(sections);
    CHECK_THAT(machine.in(sections), Catch::Contains(why) && Catch::Contains("strange.json"));
}

TEST_CASE("a file that fails in its last line leaves the collection as it was") {
    Machine other(9, {"new-here"});
    other.use(100);
    std::string text = other.json();
    text.insert(text.rfind("\"training\":[") + 12, "{\"reviews\":-1}");
    Importing machine;
    CHECK_THAT(machine.refusal(text), Catch::Contains("training[0].reviews is -1"));
    CHECK_FALSE(machine.collection.find("new-here"));
}

TEST_CASE("a file that is made to take all memory is refused at once") {
    Importing machine;
    rusage before{}, after{};
    getrusage(RUSAGE_SELF, &before);
    const std::string deep(100'000, '[');
    const std::string begin = "{\"format\":\"greenroom-collection\",\"version\":1,";
    CHECK_THAT(machine.refusal(deep), Catch::Contains("is no object"));
    CHECK_THAT(machine.refusal(begin + "\"reviews\":" + deep), Catch::Contains("is no object"));
    CHECK_THAT(machine.refusal(begin + "\"reviews\":[{\"id\":" + deep), Catch::Contains("nested more than 16 deep"));
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    CHECK_THAT(machine.refusal(begin + "\"reviews\":[" + objects), Catch::Contains("nested more than 16 deep"));
    CHECK_THAT(machine.refusal(begin + "\"reviews\":[{\"id\":\"" + std::string(40 << 20, 'x')),
               Catch::Contains("longer than 16 MiB"));
    std::string many = begin + "\"reviews\":[{\"id\":[";
    for (int i = 0; i < 1'000'000; ++i)
        many += "0,";
    CHECK_THAT(machine.refusal(many), Catch::Contains("more than 200000 values"));
    getrusage(RUSAGE_SELF, &after);
    CHECK(after.ru_maxrss - before.ru_maxrss < 200 * 1024); // kilobytes, this test's own texts included
}

TEST_CASE("an import that is cancelled changes nothing") {
    Machine other(9);
    other.use(100);
    Importing machine;
    const std::string before = machine.json();
    const fs::path files[]{other.exported()};
    CHECK_THROWS_WITH(take_in(machine.collection, files, friday_morning, [](double share) { return share == 0; }),
                      Catch::Contains("Cancelled"));
    CHECK(machine.json() == before);
}
