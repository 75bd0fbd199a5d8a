#include "desktop/browse_fixture.h"
#include "desktop/widgets/print_pdf.h"
#include "support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QPointer>
#include <QRegularExpression>

using namespace greenroom;
using namespace greenroom::test;
using namespace greenroom::desktop;

namespace {

/// The font sizes of each page of a PDF, in points, in the order of its text.
std::vector<std::vector<double>> font_sizes_of(const QByteArray& pdf) {
    static const QRegularExpression scale(QStringLiteral("([0-9.]+) 0 0 -[0-9.]+ [0-9.-]+ [0-9.-]+ cm"));
    static const QRegularExpression font(QStringLiteral("/F[0-9]+ ([0-9.]+) Tf"));
    std::vector<std::vector<double>> pages;
    for (qsizetype at = 0; (at = pdf.indexOf("\nstream\n", at)) >= 0;) {
        at += 8;
        const QByteArray stream = pdf.mid(at, pdf.indexOf("endstream", at) - at);
        // qUncompress() expects the size in front; it grows as needed.
        const QString text = QString::fromLatin1(qUncompress(QByteArray("\0\0\1\0", 4) + stream));
        const QRegularExpressionMatch scaled = scale.match(text);
        if (!scaled.hasMatch() || !text.contains(QLatin1String(" Tf")))
            continue;
        pages.emplace_back();
        for (auto found = font.globalMatch(text); found.hasNext();)
            pages.back().push_back(found.next().captured(1).toDouble() * scaled.captured(1).toDouble());
    }
    return pages;
}

QByteArray printed(const QString& html) {
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    print_pdf(pdf, html, QStringLiteral("Title"));
    return pdf.data();
}

QByteArray content_of(const QString& file) {
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

/// As many questions, of different lengths, with code.
std::string long_topic(int cards) {
    std::string text;
    for (int i = 0; i < cards; ++i) {
        std::string points;
        for (int point = 0; point <= i % 7; ++point)
            points += "- Point " + std::to_string(point) + " with `code` in it\n";
        text += card_text("card-" + std::to_string(i), "What is question " + std::to_string(i) + "?",
                          "### Answer\nIt is so.\n\n### Key points\n" + points);
    }
    return topic_file(text);
}

} // namespace

TEST_CASE("a long cheat sheet is printed on several pages in letters of nine points or more, and no card is cut") {
    BrowseFixture fixture(long_topic(60));
    const QString file = QString::fromStdString((fixture.scratch / "sheet.pdf").string());
    fixture.page().selection().save_sheet({QStringLiteral("Sheet"), CardQuery{}}, file);
    fixture.wait_for([&] { return fixture.page().message().contains(file); });
    const QByteArray pdf = content_of(file);
    CHECK(pdf.startsWith("%PDF-1."));
    const auto pages = font_sizes_of(pdf);
    CHECK(pages.size() > 3);
    CHECK(pages.size() < 12);
    for (const std::vector<double>& sizes : pages) {
        REQUIRE_FALSE(sizes.empty());
        CHECK(*std::ranges::min_element(sizes) >= 8.99);
        // A page begins with a heading.
        CHECK(sizes.front() >= 10.9);
    }
}

TEST_CASE("P saves a cheat sheet of everything found, or of several selected cards") {
    BrowseFixture fixture;
    const auto saved = [&](const char* name) {
        fixture.press(Qt::Key_P);
        QPointer<QFileDialog> dialog = fixture.window->findChild<QFileDialog*>();
        REQUIRE(dialog);
        CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
        CHECK_FALSE(dialog->testOption(QFileDialog::DontConfirmOverwrite));
        const QString file = QString::fromStdString((fixture.scratch / name).string());
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        fixture.wait_for([&] { return !dialog && fixture.page().message().contains(file); });
        fixture.window->activateWindow();
        fixture.wait_for([] { return QApplication::focusWidget() != nullptr; });
        return QString::fromUtf8(content_of(file));
    };
    fixture.search("topic:orm/relations");
    fixture.press(Qt::Key_Down);
    const QString found = saved("found.html");
    CHECK(found.count(QLatin1String("<h3>")) == 3);
    CHECK(found.contains(QLatin1String("<h1>Relations</h1>")));
    CHECK(found.contains(QLatin1String("<li>Two</li>")));
    fixture.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(saved("chosen.html").count(QLatin1String("<h3>")) == 2);
    CHECK(saved("chosen.pdf").startsWith(QLatin1String("%PDF-1.")));
    fixture.page().selection().save_sheet({QStringLiteral("Sheet"), CardQuery{}},
                                          QString::fromStdString((fixture.scratch / "nowhere/sheet.pdf").string()));
    fixture.wait_for([&] { return fixture.page().message().contains(QLatin1String("nowhere")); });
    CHECK(fixture.page().message().startsWith(QStringLiteral("The cards were not saved to ")));
}

TEST_CASE("a printed document loads no picture from the disk") {
    Scratch scratch;
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString file = QString::fromStdString((scratch / "secret.png").string());
    REQUIRE(image.save(file));
    const QString html = QStringLiteral("<p>Text</p><img src=\"%1\" width=\"9\" height=\"9\">");
    CHECK_FALSE(printed(html.arg(file)).contains("/Subtype /Image\n/Width 400"));
    CHECK_FALSE(printed(html.arg(QStringLiteral("file://") + file)).contains("/Subtype /Image\n/Width 400"));
}

TEST_CASE("a part longer than a page begins where it is, and one that fits goes to the next page whole") {
    const QString tall = QStringLiteral("<h3>Tall</h3>") + QStringLiteral("<p>Line</p>").repeated(100);
    const QString half = QStringLiteral("<h3>Half</h3>") + QStringLiteral("<p>Line</p>").repeated(15);
    const auto begins_with_heading = [](const QByteArray& pdf) {
        std::vector<bool> pages;
        for (const std::vector<double>& sizes : font_sizes_of(pdf))
            pages.push_back(sizes.front() > 10.5);
        return pages;
    };
    const QString style = QStringLiteral("<html><head><style>body{font-size:10pt}</style></head><body>");
    CHECK(begins_with_heading(printed(style + half + half + half)) == std::vector<bool>{true, true});
    const std::vector<bool> cut = begins_with_heading(printed(style + tall));
    REQUIRE(cut.size() > 1);
    CHECK_FALSE(cut[1]);
}
