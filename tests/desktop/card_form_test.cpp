#include "desktop/browse/card_form.h"
#include "desktop/browse_fixture.h"
#include "desktop/card/answer_view.h"
#include "study/upkeep/own_cards.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <filesystem>
#include <fstream>
#include <utility>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

const std::string own_text =
    "# Mine\n<!-- topic: mine -->\n\n" + card_text("mine-one", "What is mine?",
                                                   "### Hint\nThink.\n\n### Answer\nThis.\n\n### Key "
                                                   "points\n* One\n* Two\n\n### Follow-up: "
                                                   "Why?\nBecause.");

/// The window with a deck of the learner's beside the shipped one.
struct FormFixture : BrowseFixture {
    FormFixture() {
        file = scratch.write("mine/mine.md", own_text);
        sync_path(collection, scratch / "mine", Origin::Learner, now);
        page().refresh();
        wait();
    }

    CardForm& form() { return page().form(); }
    std::filesystem::path new_file() const { return scratch / "My cards" / "orm" / "relations.md"; }

    QLineEdit& question() { return *form().findChild<QLineEdit*>(); }
    QPlainTextEdit& field(const char* name) {
        for (auto* each : form().findChildren<QPlainTextEdit*>())
            if (each->accessibleName().startsWith(QLatin1String(name)))
                return *each;
        throw std::logic_error(name);
    }
    void write(QWidget& field, const QString& text) {
        field.setFocus();
        for (bool first = true; const QString& line : text.split(u'\n')) {
            if (!std::exchange(first, false))
                press(Qt::Key_Return);
            type(line);
        }
    }
    void begin_new() {
        press(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(page().is_writing());
    }
    void choose_topic(const char* topic) {
        for (auto* box : form().findChildren<QComboBox*>())
            if (box->isEditable())
                box->setCurrentText(QLatin1String(topic));
    }
    void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        wait_for([this] { return !sync.is_running(); });
        wait();
    }
    void choose(const char* id) {
        search(id == std::string("mine-one") ? "mine" : "select_related");
        press(Qt::Key_Down);
        wait();
        REQUIRE(shown_id() == id);
    }
    void change(const char* id) {
        choose(id);
        press(Qt::Key_E, Qt::ShiftModifier);
        REQUIRE(page().is_writing());
    }
};

} // namespace

TEST_CASE("a card is written in the window from any page, saved as Markdown, and asked from then on") {
    FormFixture fixture;
    fixture.window->show_page<TodayPage>();
    fixture.begin_new();
    fixture.choose_topic("orm/relations");
    fixture.write(fixture.question(), QStringLiteral("What is a lazy queryset?"));
    fixture.write(fixture.field("Answer"), QStringLiteral("It waits."));
    fixture.write(fixture.field("Key points"), QStringLiteral("One\nTwo"));
    fixture.form().check();
    CHECK(fixture.form().complaints() == QString());
    REQUIRE(fixture.form().preview());
    CHECK(fixture.form().preview()->card().card.key_points == std::vector<std::string>{"One", "Two"});
    fixture.save();
    CHECK(text_of(fixture.new_file()).find("### Answer\nIt waits.\n\n### Key points\n- One\n- Two\n") !=
          std::string::npos);
    CHECK(fixture.collection.find("what-is-a-lazy-queryset"));
    CHECK(fixture.page().is_writing());
    CHECK(fixture.question().text() == QString());
    fixture.press(Qt::Key_Escape);
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.window->page<TodayPage>().isVisible());
}

TEST_CASE("what a card lacks and what is wrong with it is said as it is typed, and it is not saved then") {
    FormFixture fixture;
    fixture.begin_new();
    fixture.choose_topic("orm/relations");
    fixture.write(fixture.question(), QStringLiteral("What?"));
    fixture.form().check();
    CHECK(fixture.form().complaints() == QStringLiteral("The answer is missing"));
    fixture.write(fixture.field("Answer"), QStringLiteral("Text\n\n[out](../../../out.md)"));
    fixture.wait_for([&] { return fixture.form().complaints().contains(QStringLiteral("Answer, line 3")); });
    fixture.write(fixture.field("Answer"), QStringLiteral("\n## Another"));
    fixture.form().check();
    CHECK(fixture.form().complaints().contains(QStringLiteral("begins another card")));
    fixture.save();
    CHECK_FALSE(std::filesystem::exists(fixture.new_file()));
    CHECK(fixture.form().message().contains(QStringLiteral("begins another card")));
}

TEST_CASE("the preview of a new card shows all that is typed, before there is a topic") {
    FormFixture fixture;
    fixture.begin_new();
    fixture.choose_topic("");
    fixture.write(fixture.question(), QStringLiteral("What?"));
    fixture.write(fixture.field("Answer"), QStringLiteral("It *is*."));
    fixture.write(fixture.field("Key points"), QStringLiteral("One"));
    fixture.form().check();
    CHECK(fixture.form().complaints() == QStringLiteral("The topic is missing"));
    REQUIRE(fixture.form().preview());
    CHECK(fixture.form().preview()->card().card.answer == "It *is*.");
    CHECK(fixture.form().preview()->card().card.key_points == std::vector<std::string>{"One"});
    CHECK(fixture.form().preview()->findChild<AnswerView*>() != nullptr);
}

TEST_CASE("what is typed of a card outlives other pages, quitting and being killed") {
    FormFixture fixture;
    fixture.begin_new();
    fixture.choose_topic("orm/relations");
    fixture.write(fixture.question(), QStringLiteral("What?"));
    fixture.write(fixture.field("Answer"), QStringLiteral("It wa"));
    fixture.press(Qt::Key_1, Qt::AltModifier);
    fixture.begin_new();
    CHECK(fixture.question().text() == QStringLiteral("What?"));
    // A moment later it is in its file, whatever becomes of this window.
    fixture.wait_for(
        [&] { return text_of(fixture.scratch / "deck.sqlite.form.json").find("It wa") != std::string::npos; });
    CardForm another(*fixture.context, fixture.theme, fixture.preferences);
    another.write_new({});
    CHECK(another.fields().answer == "It wa");
    CHECK(another.topic() == QStringLiteral("orm/relations"));
}

TEST_CASE("a card of the learner's own is changed in its file, and what the form does not show stays") {
    FormFixture fixture;
    fixture.change("mine-one");
    CHECK(fixture.question().text() == QStringLiteral("What is mine?"));
    CHECK(fixture.field("Key points").toPlainText() == QStringLiteral("One\nTwo\n"));
    fixture.field("Answer").selectAll();
    fixture.write(fixture.field("Answer"), QStringLiteral("That."));
    fixture.save();
    std::string expected = own_text;
    expected.replace(expected.find("This."), 5, "That.");
    CHECK(text_of(fixture.file) == expected);
    CHECK_FALSE(fixture.page().is_writing());
    CHECK(fixture.collection.card(*fixture.collection.find("mine-one"))->card.answer == "That.");
    CHECK(fixture.page().message().contains(QStringLiteral("Saved to")));
}

TEST_CASE("a card that comes with Greenroom is not changed here") {
    FormFixture fixture;
    fixture.choose("join-one");
    fixture.press(Qt::Key_E, Qt::ShiftModifier);
    CHECK_FALSE(fixture.page().is_writing());
    CHECK_FALSE(fixture.form().change("join-one"));
    CHECK(fixture.form().message().contains(QStringLiteral("come with Greenroom")));
}

TEST_CASE("in Study a card of one's own is changed, and one comes back to it") {
    FormFixture fixture;
    fixture.window->page<StudyPage>().study({"mine-one"});
    fixture.window->show_page<StudyPage>();
    fixture.settle();
    REQUIRE(fixture.card_id() == "mine-one");
    fixture.press(Qt::Key_E, Qt::ShiftModifier);
    REQUIRE(fixture.page().is_writing());
    fixture.write(fixture.question(), QStringLiteral(" Really?"));
    fixture.save();
    CHECK(fixture.window->page<StudyPage>().isVisible());
    CHECK(fixture.card().shown().card.question == "What is mine? Really?");
}

TEST_CASE("a card that was changed outside while it was typed is not written over, and nothing typed is lost") {
    FormFixture fixture;
    fixture.change("mine-one");
    fixture.write(fixture.question(), QStringLiteral(" Really?"));
    std::string theirs = own_text;
    theirs.replace(theirs.find("This."), 5, "Theirs.");
    fixture.scratch.write("mine/mine.md", theirs);
    fixture.save();
    CHECK(text_of(fixture.file) == theirs);
    CHECK(fixture.form().message().contains(QStringLiteral("meanwhile")));
    CHECK(fixture.question().text() == QStringLiteral("What is mine? Really?"));

    sync_path(fixture.collection, fixture.scratch / "mine", Origin::Learner, fixture.now);
    CardForm after_quitting(*fixture.context, fixture.theme, fixture.preferences);
    fixture.wait_for(
        [&] { return text_of(fixture.scratch / "deck.sqlite.form.json").find("Really") != std::string::npos; });
    CardForm another(*fixture.context, fixture.theme, fixture.preferences);
    REQUIRE(another.change("mine-one"));
    CHECK(another.message().contains(QStringLiteral("since this was typed")));
    CHECK(another.fields().question == "What is mine? Really?");
    CHECK(another.complaints().contains(QStringLiteral("meanwhile")));
}

TEST_CASE("what was discarded comes back") {
    FormFixture fixture;
    fixture.begin_new();
    fixture.write(fixture.question(), QStringLiteral("What?"));
    fixture.press(Qt::Key_Escape);
    fixture.press(Qt::Key_D);
    CHECK(fixture.question().text() == QString());
    fixture.press(Qt::Key_U);
    CHECK(fixture.question().text() == QStringLiteral("What?"));
}

TEST_CASE("a new card begins in the topic that is searched for") {
    FormFixture fixture;
    fixture.search("topic:request/forms");
    fixture.begin_new();
    CHECK(fixture.form().topic() == QStringLiteral("request/forms"));
}

TEST_CASE("the fields of a new card look alike, and a card without a topic has no empty mark") {
    FormFixture fixture;
    fixture.begin_new();
    const auto ground = [](QWidget& field) {
        const QImage image = field.grab().toImage();
        return image.pixelColor(image.width() / 2, image.height() - 8).name();
    };
    CHECK(ground(fixture.field("Answer")) == ground(fixture.field("Key points")));
    const auto edge = [&](QWidget& field) {
        field.setFocus();
        fixture.settle();
        return field.grab().toImage().pixelColor(field.width() / 2, 0).name();
    };
    CHECK(edge(fixture.field("Answer")) == edge(fixture.field("Key points")));
    fixture.choose_topic("");
    fixture.form().check();
    REQUIRE(fixture.form().preview());
    for (QLabel* label : fixture.form().preview()->findChildren<QLabel*>())
        CHECK((label->isHidden() || !label->text().isEmpty()));
}
