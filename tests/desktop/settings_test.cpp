#include "desktop/base/deck_sync.h"
#include "desktop/base/language.h"
#include "desktop/base/model_training.h"
#include "desktop/settings/folder_list.h"
#include "desktop/settings/setting_form.h"
#include "desktop/settings/settings_dialog.h"
#include "desktop/settings/training_row.h"
#include "desktop/window_fixture.h"
#include "study/collection/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <set>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

TEST_CASE("the dialog has a field for every setting, once") {
    std::multiset<std::string> shown, known;
    for (const FieldGroup& group : setting_groups())
        for (const SettingDeclaration& field : group.fields)
            shown.insert(field.key);
    for (const SettingText& setting : describe(Settings{}))
        known.insert(setting.key);
    CHECK(shown == known);
}

TEST_CASE("a field allows what its setting allows and nothing else") {
    CollectionBuilder deck;
    for (const FieldGroup& group : setting_groups())
        for (const SettingDeclaration& field : group.fields) {
            INFO(field.key);
            const auto value = [&](int number) {
                return field.kind == SettingKind::Percent ? std::to_string(number / 100.0) : std::to_string(number);
            };
            for (const SettingChoice& choice : field.choices)
                CHECK_NOTHROW(deck.collection.set(field.key, choice.value, friday_morning));
            if (field.kind != SettingKind::WholeNumber && field.kind != SettingKind::Percent)
                continue;
            CHECK_NOTHROW(deck.collection.set(field.key, value(field.lowest), friday_morning));
            CHECK_NOTHROW(deck.collection.set(field.key, value(field.highest), friday_morning));
            CHECK_THROWS_AS(deck.collection.set(field.key, value(field.lowest - 1), friday_morning), BadSetting);
            CHECK_THROWS_AS(deck.collection.set(field.key, value(field.highest + 1), friday_morning), BadSetting);
        }
}

TEST_CASE("a change counts at once: it is stored and Today counts with it") {
    std::string cards;
    for (int i = 0; i < 20; ++i)
        cards += card_text("card-" + std::to_string(i), "Question " + std::to_string(i), "### Answer\nYes.");
    WindowFixture fixture(topic_file(cards));
    // New cards come as many as there are minutes for, and there are minutes for more than seven.
    fixture.window->begin_slow_work();
    CHECK_FALSE(fixture.greeting().startsWith(QStringLiteral("Good morning. 7 cards")));
    fixture.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = fixture.window->findChild<SettingsDialog*>();
    REQUIRE(dialog != nullptr);
    for (auto* field : dialog->findChildren<QLineEdit*>())
        if (field->accessibleName() == QStringLiteral("New cards a day")) {
            field->setText(QStringLiteral("7"));
            QTest::keyClick(field, Qt::Key_Return);
        }
    CHECK(Collection(fixture.collection.file(), friday_morning).settings().new_per_day == 7);
    CHECK(fixture.greeting().startsWith(QStringLiteral("Good morning. 7 cards")));
}

TEST_CASE("the language is chosen by its own name, kept, and spoken from the next start on") {
    WindowFixture fixture;
    fixture.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = fixture.window->findChild<SettingsDialog*>();
    REQUIRE(dialog);
    QComboBox* box = nullptr;
    for (auto* each : dialog->findChildren<QComboBox*>())
        if (each->accessibleName() == QStringLiteral("Language"))
            box = each;
    REQUIRE(box);
    CHECK(box->currentText() == QStringLiteral("Follow system"));
    CHECK(box->count() == static_cast<int>(languages().size()) + 1);
    const int english = box->findText(QStringLiteral("English"));
    REQUIRE(english > 0);
    const auto says_when = [dialog] {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("when it is opened next"));
        });
    };
    CHECK_FALSE(says_when());
    box->setFocus();
    box->setCurrentIndex(english);
    Q_EMIT box->activated(english);
    fixture.settle();
    CHECK(says_when());
    CHECK(fixture.preferences.language() == QStringLiteral("en"));
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    CHECK(fixture.preferences.language() == QString());
}

TEST_CASE("what has a few values is chosen by name, a path among those of the decks") {
    WindowFixture fixture;
    fixture.scratch.write(
        "paths/deck.json",
        R"({"format": 1, "name": "Own", "paths": [{"id": "week", "title": "One week", "for": "All.", "days": 7,
                                                 "minutes": 20,
                                                 "cards": ["on-the-way"]}]})");
    fixture.scratch.write("paths/way.md", topic_file(card_text("on-the-way", "Which?", "### Answer\nThis.")));
    sync_path(fixture.collection, fixture.scratch / "paths", Origin::Learner, fixture.now);
    SettingForm form(*fixture.context, setting_groups().at(0));
    const auto box = [&](const char* name) -> QComboBox& {
        for (auto* each : form.findChildren<QComboBox*>())
            if (each->accessibleName() == QLatin1String(name))
                return *each;
        throw std::runtime_error(name);
    };
    CHECK(box("Path").currentText() == QStringLiteral("All of it"));
    box("Path").setCurrentIndex(box("Path").findText(QStringLiteral("One week")));
    CHECK(fixture.context->settings().path == "week");
    CHECK(box("What counts at the interview").currentText() == QStringLiteral("What is asked often counts more"));
    box("What counts at the interview").setCurrentIndex(1);
    CHECK(fixture.context->settings().weights == CardWeights::Equal);
}

TEST_CASE("a value that cannot be stored says why below its field") {
    WindowFixture fixture;
    const FieldGroup group = setting_groups().at(0);
    SettingForm form(*fixture.context, group);
    form.store("interview-date", "soon");
    CHECK(form.error("interview-date").contains(QStringLiteral("2026-11-20")));
    CHECK_FALSE(fixture.context->settings().interview_date.has_value());
    form.store("interview-date", "2026-12-24");
    CHECK(form.error("interview-date").isEmpty());
    CHECK(to_text(fixture.context->settings().interview_date.value()) == "2026-12-24");
    form.store("interview-date", "");
    CHECK_FALSE(fixture.context->settings().interview_date.has_value());
    form.store("interview-date", "1999-01-01");
    CHECK(form.error("interview-date").contains(QStringLiteral("1999-01-01 is over")));
    form.store("new-per-day", "many");
    CHECK(form.error("new-per-day").contains(QStringLiteral("New cards a day")));
    CHECK_FALSE(form.error("new-per-day").contains(QStringLiteral("new-per-day")));
}

TEST_CASE("a number that is too large is said and not changed into another") {
    WindowFixture fixture;
    SettingForm form(*fixture.context, setting_groups().at(0));
    for (auto* box : form.findChildren<QSpinBox*>())
        if (box->accessibleName() == QStringLiteral("Reviews a day, at most")) {
            box->findChild<QLineEdit*>()->selectAll();
            QTest::keyClicks(box, QStringLiteral("99999"));
            QTest::keyClick(box, Qt::Key_Return);
            CHECK(box->value() == 200);
            CHECK(form.error("reviews-per-day").contains(QStringLiteral("“99999”")));
            box->findChild<QLineEdit*>()->selectAll();
            QTest::keyClicks(box, QStringLiteral("300"));
            QTest::keyClick(box, Qt::Key_Return);
            CHECK(form.error("reviews-per-day").isEmpty());
        }
    CHECK(fixture.context->settings().reviews_per_day == 300);
}

namespace {

/// A learner who fails every second review, so that the published parameters are far off.
void write_forgetful_log(WindowFixture& fixture) {
    const CardKey card = fixture.store.cards.find("open-one").value();
    fixture.store.database.transact("write the log", [&] {
        std::string before;
        for (int day = 420; day > 0; --day)
            before = fixture.store.reviews
                         .record({card, fixture.now - day * std::chrono::hours{24},
                                  (day * 7919) % 13 < 6 ? Grade::Good : Grade::Again, std::chrono::seconds{20},
                                  fixture.now - (day - 1) * std::chrono::hours{24}, before},
                                 Fsrs7{})
                         .id;
    });
}

} // namespace

TEST_CASE("the memory model is fitted in the settings, says what that changed, and goes back") {
    WindowFixture fixture;
    write_forgetful_log(fixture);
    const Fsrs7::Parameters published = fixture.collection.model().parameters();
    fixture.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* row = fixture.window->findChild<TrainingRow*>();
    REQUIRE(row != nullptr);
    const auto click = [&](const char* text) {
        for (auto* button : row->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QLatin1String(text))
                return button->click();
        FAIL("there is no button " << text);
    };
    click("Fit it to my reviews");
    CHECK(row->findChild<QProgressBar*>()->isVisibleTo(row));
    fixture.wait_for([&] { return !row->text().isEmpty(); });
    CHECK(
        row->text().startsWith(QStringLiteral("The memory model was fitted to 420 reviews and predicts the later ones "
                                              "better (log loss ")));
    CHECK(fixture.collection.model().parameters() != published);
    click("Go back to the one before");
    fixture.wait_for(
        [&] { return row->text().startsWith(QStringLiteral("The memory model before is in force again")); });
    CHECK(fixture.collection.model().parameters() == published);
}

TEST_CASE("the memory model is fitted by itself after the start, once the log says enough") {
    WindowFixture fixture;
    write_forgetful_log(fixture);
    const Fsrs7::Parameters published = fixture.collection.model().parameters();
    fixture.window->begin_slow_work();
    fixture.wait_for([&] { return fixture.collection.model().parameters() != published; });
}

TEST_CASE("the settings offer to take the text below a list's questions as answers") {
    WindowFixture fixture(topic_file(card_text("a", "Why?", "### Answer\nSo.")));
    fixture.scratch.write("lists/list.md", "# List\n\n## One?\nText.\n\n## Two?\nText.\n");
    QSignalSpy finished(&fixture.sync, &DeckSync::finished);
    fixture.window->add_to_deck({fixture.scratch / "lists"});
    REQUIRE(finished.wait(timeout));
    fixture.press(Qt::Key_Comma, Qt::ControlModifier);
    auto* list = fixture.window->findChild<FolderList*>();
    REQUIRE(list != nullptr);
    auto* table = list->findChild<QTableView*>();
    auto* offer = list->findChild<QCheckBox*>();
    const auto said = [&] {
        return table->model()->index(table->currentIndex().row(), FolderModel::Questions).data().toString();
    };
    CHECK(said() == QStringLiteral("2 questions without an answer's heading"));
    REQUIRE(offer->isEnabled());
    CHECK_FALSE(offer->isChecked());
    offer->click();
    REQUIRE(finished.wait(timeout));
    CHECK(offer->isChecked());
    CHECK(said() == QStringLiteral("Text below is the answer"));
    CHECK(fixture.store.cards.find("one").has_value());
    offer->click();
    REQUIRE(finished.wait(timeout));
    CHECK_FALSE(offer->isChecked());
    CHECK(fixture.store.cards.owner("one")->archived);
}
