#include "cards/render/blocks.h"
#include "desktop/card/block_column.h"
#include "desktop/qt_catch.h"
#include "desktop/widgets/theme.h"
#include "desktop/widgets/widget_rules.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QTextBlock>
#include <QTextList>

using namespace greenroom;
using namespace greenroom::desktop;

namespace {

/// Where there is ink left of a text's blocks: of each list item its number or bullet, as drawn.
struct Drawn {
    QImage picture;
    int left = 0; ///< of the first text
};

Drawn drawn(const Theme& theme, const std::string& markdown) {
    ProseView prose(theme, TextRole::Prose, {});
    prose.show_html(QString::fromStdString(std::get<ProseBlock>(to_blocks(markdown).at(0)).html));
    prose.resize(500, prose.heightForWidth(500));
    prose.show();
    QApplication::processEvents();
    const QTextBlock first = prose.document()->begin();
    const double left =
        prose.document()->documentLayout()->blockBoundingRect(first).x() + first.layout()->lineAt(0).x();
    return {prose.grab().toImage(), static_cast<int>(left)};
}

/// The rightmost and leftmost inked columns left of the text.
std::pair<int, int> inked(const Drawn& text) {
    int first = -1, last = -1;
    const QRgb ground = text.picture.pixel(text.picture.width() - 1, text.picture.height() - 1);
    for (int x = 0; x < text.left; ++x)
        for (int y = 0; y < text.picture.height(); ++y)
            if (text.picture.pixel(x, y) != ground) {
                first = first < 0 ? x : first;
                last = x;
            }
    return {first, last};
}

} // namespace

TEST_CASE("a list is numbered from where it begins, as one that counts there from 1") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    // The picture of 8. and 9. at the end of a list from 1 is that of a list from 8.
    const Drawn from_eight = drawn(theme, "8. eight\n9. nine");
    const Drawn from_one = drawn(theme, "1. eight\n2. nine");
    CHECK(from_eight.picture != from_one.picture);
    CHECK(from_eight.left == from_one.left);
    CHECK(inked(from_eight).first > 0);
    CHECK(std::abs(inked(from_eight).second - inked(from_one).second) <= 2);
}

TEST_CASE("a long number has room beside its text") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    for (const std::string markdown : {"2026. A release", "101. The list is one query", "1000000. many"}) {
        const Drawn text = drawn(theme, markdown);
        INFO(markdown);
        const QFontMetrics metrics(theme.font(TextRole::Prose));
        const int wide = metrics.horizontalAdvance(QString::fromStdString(markdown.substr(0, markdown.find(' '))));
        CHECK(text.left > wide);
        CHECK(inked(text).second - inked(text).first > wide * 2 / 3);
        CHECK(inked(text).first >= 0);
    }
}

TEST_CASE("only the list that begins elsewhere is numbered by us: bullets and lists from 1 stay Qt's") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    ProseView prose(theme, TextRole::Prose, {});
    prose.show_html(QString::fromStdString(
        std::get<ProseBlock>(to_blocks("- a\n\n1. b\n2. c\n\ntext\n\n5. d\n\n   more\n6. e\n   - f").at(0)).html));
    std::vector<int> styles;
    for (QTextBlock block = prose.document()->begin(); block.isValid(); block = block.next())
        styles.push_back(block.textList() ? block.textList()->format().style() : 1);
    CHECK(styles == std::vector<int>{QTextListFormat::ListDisc, QTextListFormat::ListDecimal,
                                     QTextListFormat::ListDecimal, 1, QTextListFormat::ListStyleUndefined, 1,
                                     QTextListFormat::ListStyleUndefined, QTextListFormat::ListDisc});
    CHECK(prose.document()->toPlainText() == QStringLiteral("a\nb\nc\ntext\nd\nmore\ne\nf"));
}
