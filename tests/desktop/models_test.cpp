#include "desktop/app/key_list.h"
#include "desktop/card/info_panel.h"
#include "desktop/settings/folder_list.h"
#include "desktop/today/problem_bar.h"
#include "desktop/window_fixture.h"

#include <QAbstractItemModelTester>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

template<typename Model>
QStringList row(const Model& model, int number) {
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts += model.index(number, column).data().toString();
    return texts;
}

} // namespace

TEST_CASE("the history shows grade, time and interval") {
    HistoryModel model;
    QAbstractItemModelTester tester(&model, strict);
    model.set_rows({{"id", friday_morning, Grade::Hard, 31s, friday_morning + 48h}});
    CHECK(row(model, 0).mid(1) == QStringList{QStringLiteral("Hard"), QStringLiteral("0:31"), QStringLiteral("2 d")});
    model.set_rows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("problems show where and what, with the whole text as tool tip") {
    ProblemModel model;
    QAbstractItemModelTester tester(&model, strict);
    model.set_rows({{"/decks/orm/a.md", 12, 3, greenroom::Severity::Error, "no answer", "## X"},
                    {"/decks/b.md", 0, 0, greenroom::Severity::Warning, "empty", ""}});
    CHECK(row(model, 0) == QStringList{QStringLiteral("a.md:12"), QStringLiteral("no answer")});
    CHECK(row(model, 1) == QStringList{QStringLiteral("b.md"), QStringLiteral("empty")});
    CHECK(model.index(0, 0)
              .data(Qt::ToolTipRole)
              .toString()
              .startsWith(QStringLiteral("/decks/orm/a.md:12:3: error: no answer")));
}

TEST_CASE("folders show their path, single files with their name, and where their answers are") {
    FolderModel model;
    QAbstractItemModelTester tester(&model, strict);
    model.set_rows({{{1, "/decks/mine", "", Origin::Learner}, Answers::Marked, 0},
                    {{2, "/decks", "one.md", Origin::Learner}, Answers::Marked, 1},
                    {{3, "/decks/list", "", Origin::Learner}, Answers::TextBelow, 0}});
    CHECK(row(model, 0) == QStringList{QStringLiteral("/decks/mine"), QString()});
    CHECK(row(model, 1) ==
          QStringList{QStringLiteral("/decks/one.md"), QStringLiteral("1 question without an answer's heading")});
    CHECK(row(model, 2) == QStringList{QStringLiteral("/decks/list"), QStringLiteral("Text below is the answer")});
}

TEST_CASE("the key list has a line for every action, runs of keys named by their ends") {
    KeyModel model;
    QAbstractItemModelTester tester(&model, strict);
    const KeySection study{QStringLiteral("Study"),
                           {{keys({"U", "Ctrl+Z"}), QStringLiteral("Undo the last grade")},
                            {digit_keys("Ctrl+"), QStringLiteral("Tick a key point")}}};
    const KeySection browse{QStringLiteral("Browse"), {{keys({"C"}), QStringLiteral("Choose the columns")}}};
    model.show_sections({study, browse});
    REQUIRE(model.rowCount() == 3);
    CHECK(row(model, 0) ==
          QStringList{QStringLiteral("Study"), QStringLiteral("U, Ctrl+Z"), QStringLiteral("Undo the last grade")});
    CHECK(row(model, 1) ==
          QStringList{QStringLiteral("Study"), QStringLiteral("Ctrl+1 to Ctrl+9"), QStringLiteral("Tick a key point")});
    CHECK(row(model, 2) ==
          QStringList{QStringLiteral("Browse"), QStringLiteral("C"), QStringLiteral("Choose the columns")});
}
