#include "desktop/card/code_colours.h"
#include "desktop/card/code_editor.h"
#include "desktop/card/find_bar.h"
#include "desktop/qt_catch.h"
#include "desktop/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextBlock>

using namespace greenroom::desktop;

namespace {

/// An editor of its own with some code, driven by keys; the cursor is at the end.
struct EditorFixture {
    Theme theme{*qApp, ThemeChoice::Light, 100};
    CodeEditor editor{theme, QStringLiteral("Code")};

    explicit EditorFixture(const QString& code = {}) {
        set(code);
        editor.resize(600, 300);
        editor.show();
    }
    void set(const QString& code) {
        editor.setPlainText(code);
        editor.moveCursor(QTextCursor::End);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&editor, key, modifiers); }
    void type(const QString& text) { QTest::keyClicks(&editor, text); }
    QString code() const { return editor.toPlainText(); }
    void select(int from, int to) {
        QTextCursor cursor(editor.document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    int match(int place) const { return matching_bracket(*editor.document(), place); }
    QString next_indent() {
        const QTextBlock line = editor.document()->lastBlock();
        return indentation_after(line.text(), code_of_line(line));
    }
    /// The text of the pieces of a line that have a colour, with "|" between.
    QString coloured(int line, const QColor& colour) const {
        const QTextBlock block = editor.document()->findBlockByNumber(line);
        QStringList pieces;
        for (const QTextLayout::FormatRange& range : block.layout()->formats())
            if (range.format.foreground().color() == colour)
                pieces += block.text().sliced(range.start, range.length).trimmed(); // blanks have no colour
        return pieces.join(u'|');
    }
};

} // namespace

TEST_CASE("a new line follows the code: deeper after a colon or a bracket, back after a return") {
    EditorFixture fixture;
    const auto indent_after = [&](const char* code) {
        fixture.set(QLatin1String(code));
        return fixture.next_indent().size();
    };
    CHECK(indent_after("def f():") == 4);
    CHECK(indent_after("    x = [") == 8);
    CHECK(indent_after("    return 1") == 0);
    CHECK(indent_after("        pass") == 4);
    CHECK(indent_after("    raise") == 0);
    CHECK(indent_after("    x = 1  # so:") == 4);
    CHECK(indent_after("    if x:  # so") == 8);
    CHECK(indent_after("    x = 'so:'") == 4);
    CHECK(indent_after("    returned = 1") == 4);
    CHECK(indent_after("") == 0);
    fixture.set(QStringLiteral("def f():"));
    fixture.press(Qt::Key_Return);
    fixture.type(QStringLiteral("return 1"));
    fixture.press(Qt::Key_Return);
    fixture.type(QStringLiteral("x"));
    CHECK(fixture.code() == QStringLiteral("def f():\n    return 1\nx"));
}

TEST_CASE("Tab indents to the next place, or the chosen lines, and Shift+Tab takes it back") {
    EditorFixture fixture(QStringLiteral("ab"));
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.code() == QStringLiteral("ab  "));
    fixture.set(QStringLiteral("a\n\nb\nc"));
    fixture.select(0, 4);
    fixture.press(Qt::Key_Tab);
    CHECK(fixture.code() == QStringLiteral("    a\n\n    b\nc"));
    fixture.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(fixture.code() == QStringLiteral("a\n\nb\nc"));
    fixture.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(fixture.code() == QStringLiteral("a\n\nb\nc"));
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.code() == QStringLiteral("    a\n\n    b\nc"));
}

TEST_CASE("Backspace takes an indent back as a whole") {
    EditorFixture fixture(QStringLiteral("      "));
    fixture.press(Qt::Key_Backspace);
    CHECK(fixture.code() == QStringLiteral("    "));
    fixture.press(Qt::Key_Backspace);
    CHECK(fixture.code().isEmpty());
    fixture.set(QStringLiteral("    ab"));
    fixture.press(Qt::Key_Backspace);
    CHECK(fixture.code() == QStringLiteral("    a"));
}

TEST_CASE("Ctrl+/ makes comments of the chosen lines, and code of comments") {
    EditorFixture fixture(QStringLiteral("if x:\n    y\n\nz"));
    fixture.select(0, 14);
    fixture.press(Qt::Key_Slash, Qt::ControlModifier);
    CHECK(fixture.code() == QStringLiteral("# if x:\n#     y\n\n# z"));
    fixture.press(Qt::Key_Slash, Qt::ControlModifier);
    CHECK(fixture.code() == QStringLiteral("if x:\n    y\n\nz"));
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.code() == QStringLiteral("# if x:\n#     y\n\n# z"));
}

TEST_CASE("Home goes to the line's code, and from there to its edge") {
    EditorFixture fixture(QStringLiteral("    ab"));
    fixture.press(Qt::Key_Home);
    CHECK(fixture.editor.textCursor().positionInBlock() == 4);
    fixture.press(Qt::Key_Home);
    CHECK(fixture.editor.textCursor().positionInBlock() == 0);
    fixture.press(Qt::Key_Home, Qt::ShiftModifier);
    CHECK(fixture.editor.textCursor().selectedText() == QStringLiteral("    "));
}

TEST_CASE("the bracket that belongs to another is found, past strings and comments, over lines") {
    EditorFixture fixture(QStringLiteral("f(a, \")\", [b])  # )"));
    CHECK(fixture.match(1) == 13);
    CHECK(fixture.match(13) == 1);
    CHECK(fixture.match(10) == 12);
    CHECK(fixture.match(6) == -1);
    CHECK(fixture.match(18) == -1);
    CHECK(fixture.match(0) == -1);
    fixture.set(QStringLiteral("(]"));
    CHECK(fixture.match(0) == -1);
    CHECK(fixture.match(7) == -1);
    CHECK(fixture.match(-1) == -1);
    fixture.set(QStringLiteral("f(\n\n  '''\n)'''\n)"));
    CHECK(fixture.match(1) == 15);
    CHECK(fixture.match(15) == 1);
}

TEST_CASE("Python is coloured as it is typed, strings over several lines too, and anew when they end") {
    EditorFixture fixture(QStringLiteral("x = '''one\nif two\nthree''' if y else None  # no"));
    const Palette& colours = fixture.theme.palette();
    CHECK(fixture.coloured(0, colours.string) == QStringLiteral("'''one"));
    CHECK(fixture.coloured(1, colours.string) == QStringLiteral("if two"));
    CHECK(fixture.coloured(1, colours.keyword).isEmpty());
    CHECK(fixture.coloured(2, colours.keyword) == QStringLiteral("if|else|None"));
    CHECK(fixture.coloured(2, colours.comment) == QStringLiteral("# no"));
    // The quotes that open it are gone.
    fixture.select(4, 7);
    fixture.press(Qt::Key_Delete);
    CHECK(fixture.coloured(1, colours.keyword) == QStringLiteral("if"));
    CHECK(fixture.coloured(1, colours.string).isEmpty());
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.coloured(1, colours.string) == QStringLiteral("if two"));
}

TEST_CASE("a key in a large file holds the editor up for less than a frame") {
    QString code;
    for (int line = 0; line < 2000; ++line)
        code += QStringLiteral("    value_%1 = compute(\"text\", [1, 2, 3])  # why\n").arg(line);
    EditorFixture fixture(code);
    fixture.editor.moveCursor(QTextCursor::Start);
    qint64 longest = 0;
    for (int key = 0; key < 20; ++key) {
        QElapsedTimer timer;
        timer.start();
        fixture.type(QStringLiteral("x"));
        longest = std::max(longest, timer.elapsed());
    }
    CHECK(longest < 100); // unoptimized, with sanitizers, on a busy machine
}

TEST_CASE("keys of the page around it leave the editor, and what is typed does not") {
    EditorFixture fixture(QStringLiteral("x"));
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    escape.accept();
    QApplication::sendEvent(&fixture.editor, &escape);
    CHECK_FALSE(escape.isAccepted());
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_H, Qt::NoModifier, QStringLiteral("h"));
    letter.ignore();
    QApplication::sendEvent(&fixture.editor, &letter);
    CHECK(letter.isAccepted());
    CHECK(fixture.code() == QStringLiteral("xh"));
}

TEST_CASE("a replaced code comes back with one undo, and marked lines last until the text is changed") {
    EditorFixture fixture(QStringLiteral("mine\ntoo"));
    fixture.editor.mark_lines({2});
    fixture.editor.replace_code(QStringLiteral("yours"));
    CHECK(fixture.editor.marked_lines().isEmpty());
    CHECK(fixture.code() == QStringLiteral("yours"));
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.code() == QStringLiteral("mine\ntoo"));
}

TEST_CASE("words are found as they are typed, forwards, backwards and round the ends") {
    EditorFixture fixture(QStringLiteral("one two\ntwo"));
    FindBar bar(fixture.theme, fixture.editor);
    fixture.editor.moveCursor(QTextCursor::Start);
    bar.open();
    auto* words = bar.findChild<QLineEdit*>();
    QTest::keyClicks(words, QStringLiteral("two"));
    CHECK(fixture.editor.textCursor().selectionStart() == 4);
    CHECK(bar.status() == QStringLiteral("1 of 2"));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(fixture.editor.textCursor().selectionStart() == 8);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(fixture.editor.textCursor().selectionStart() == 4);
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(fixture.editor.textCursor().selectionStart() == 8);
    CHECK(bar.status() == QStringLiteral("2 of 2"));
    QTest::keyClicks(words, QStringLiteral("x"));
    CHECK(bar.status() == QStringLiteral("not found"));
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK(bar.isHidden());
}
