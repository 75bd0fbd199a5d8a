#include "desktop/base/editor.h"
#include "desktop/qt_catch.h"
#include "support/scratch.h"

using namespace greenroom::desktop;
using greenroom::test::Scratch;

namespace {

const QString file = QStringLiteral("/cards/my deck/a.md");

std::function<bool(const QString&)> only(const QString& program) {
    return [program](const QString& asked) { return asked == program; };
}

QString joined(const std::optional<QStringList>& command) {
    return command ? command->join(QLatin1Char('|')) : QStringLiteral("nothing");
}

} // namespace

TEST_CASE("the learner's own command comes first, with file and line filled in") {
    const EditorSearch search{QStringLiteral("myedit --at {line} \"{file}\""), QStringLiteral("code"),
                              only(QStringLiteral("code"))};
    CHECK(joined(editor_command(search, file, 12)) == QStringLiteral("myedit|--at|12|/cards/my deck/a.md"));
}

TEST_CASE("a command that does not name the file gets it at its end") {
    const EditorSearch search{QStringLiteral("myedit -n"), {}, only({})};
    CHECK(joined(editor_command(search, file, 12)) == QStringLiteral("myedit|-n|/cards/my deck/a.md"));
}

TEST_CASE("$VISUAL counts when it names an editor with windows") {
    const EditorSearch known{{}, QStringLiteral("/opt/bin/gvim -f"), only(QStringLiteral("/opt/bin/gvim"))};
    CHECK(joined(editor_command(known, file, 12)) == QStringLiteral("/opt/bin/gvim|+12|/cards/my deck/a.md"));
    const EditorSearch terminal{{}, QStringLiteral("vim"), only(QStringLiteral("kate"))};
    CHECK(joined(editor_command(terminal, file, 12)) == QStringLiteral("kate|-l|12|/cards/my deck/a.md"));
}

TEST_CASE("otherwise the first known editor that is installed is taken") {
    CHECK(joined(editor_command({{}, {}, only(QStringLiteral("code"))}, file, 3)) ==
          QStringLiteral("code|-g|/cards/my deck/a.md:3"));
    CHECK(joined(editor_command({{}, {}, only({})}, file, 3)) == QStringLiteral("nothing"));
}

TEST_CASE("a file name is one argument whatever it holds") {
    const QString odd = QStringLiteral("/cards/a; rm -rf \"{line}\".md");
    const auto command = editor_command({QStringLiteral("myedit {file}"), {}, only({})}, odd, 7);
    REQUIRE(command);
    CHECK(*command == QStringList{QStringLiteral("myedit"), odd});
}

TEST_CASE("a command that would run a file's name is refused with what to do, and nothing is started") {
    const Scratch scratch;
    const QString card = QString::fromStdString(scratch.write("cards $(touch run).md", "text").string());
    const auto problem = open_in_editor(QStringLiteral("sh -c \"touch '%1'; cat {file}\"")
                                            .arg(QString::fromStdString((scratch / "run").string())),
                                        card, 1);
    REQUIRE(problem);
    CHECK(problem->contains(QStringLiteral("takes {file} as an argument")));
    CHECK_FALSE(std::filesystem::exists(scratch / "run"));
}
