#include "desktop/browse/browse_page.h"
#include "desktop/card/block_column.h"
#include "desktop/card/choice_response.h"
#include "desktop/card/key_points.h"
#include "desktop/interview/interview_page.h"
#include "desktop/progress/progress_page.h"
#include "desktop/widgets/pictures.h"
#include "desktop/window_fixture.h"

#include <QAbstractItemView>
#include <QImage>
#include <QLabel>
#include <QTextBlock>

#include <atomic>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

/// A pipe that tells when somebody opens it to read, and lets them go.
class Pipe {
public:
    explicit Pipe(const std::filesystem::path& file) : file_(file) {
        REQUIRE(mkfifo(file.c_str(), 0600) == 0);
        watch_ = std::thread([this] {
            while (!ends_) {
                if (const int end = open(file_.c_str(), O_WRONLY | O_NONBLOCK); end >= 0) {
                    opened_ = true;
                    close(end);
                }
                std::this_thread::sleep_for(std::chrono::milliseconds{1});
            }
        });
    }
    ~Pipe() {
        ends_ = true;
        watch_.join();
    }
    bool was_opened() const { return opened_; }

private:
    std::filesystem::path file_;
    std::atomic<bool> opened_ = false;
    std::atomic<bool> ends_ = false;
    std::thread watch_;
};

/// Somewhere else as long as it lives.
class WorkingDirectory {
public:
    explicit WorkingDirectory(const std::filesystem::path& folder) { std::filesystem::current_path(folder); }
    ~WorkingDirectory() { std::filesystem::current_path(before_); }

private:
    std::filesystem::path before_ = std::filesystem::current_path();
};

void write_picture(const Scratch& scratch, const std::string& name, QSize size, const char* format = "PNG") {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    std::filesystem::create_directories((scratch / name).parent_path());
    REQUIRE(image.save(QString::fromStdString((scratch / name).string()), format));
}

QString prose_of(const std::string& markdown) {
    return QString::fromStdString(std::get<ProseBlock>(to_blocks(markdown).at(0)).html);
}

bool shows_red(QWidget& widget) {
    const QImage shown = widget.grab().toImage();
    for (int y = 0; y < shown.height(); y += 3)
        for (int x = 0; x < shown.width(); x += 3)
            if (shown.pixelColor(x, y) == QColor(Qt::red))
                return true;
    return false;
}

} // namespace

TEST_CASE("a picture of the deck is shown, decoded beside the window, in prose, options and key points") {
    Scratch scratch;
    write_picture(scratch, "deck/a b.png", {80, 60});
    Theme theme(*qApp, ThemeChoice::Light, 100);
    const ImageFolder folder{scratch / "deck", scratch / "deck"};
    ProseView prose(theme, TextRole::Prose, folder);
    prose.show_html(prose_of("See ![red](a%20b.png)."));
    OptionButton option(theme, u'A', QString::fromStdString(to_inline_html("![red](<a b.png>)")), folder);
    KeyPointButton point(theme, 1, QString::fromStdString(to_inline_html("![red](<a b.png>)")), folder);
    for (QWidget* each : std::initializer_list<QWidget*>{&prose, &option, &point}) {
        each->resize(400, 200);
        each->show();
        WindowFixture::wait_for([each] { return shows_red(*each); });
    }
}

TEST_CASE("a picture that cannot be shown gives way to its description and why") {
    Scratch scratch;
    scratch.write("deck/broken.png", "no picture");
    scratch.write("secret.png", "s");
    QImage(8, 8, QImage::Format_RGB32).save(QString::fromStdString((scratch / "deck/part.png").string()), "PNG");
    std::filesystem::resize_file(scratch / "deck/part.png", 50);
    Theme theme(*qApp, ThemeChoice::Light, 100);
    const ImageFolder folder{scratch / "deck", scratch / "deck"};
    for (const std::string name : {"missing.png", "broken.png", "part.png", "../secret.png", "/dev/zero"}) {
        INFO(name);
        ProseView prose(theme, TextRole::Prose, folder);
        prose.show_html(
            QStringLiteral("<p>See <img src=\"%1\" alt=\"the &lt;plan&gt;\"></p>").arg(QString::fromStdString(name)));
        WindowFixture::wait_for([&] { return prose.toPlainText().contains(QStringLiteral("is not shown:")); });
        CHECK(prose.toPlainText().contains(QStringLiteral("[the <plan>; ")));
        CHECK(prose.toPlainText().contains(QString::fromStdString(name)));
    }
}

TEST_CASE("the pictures of a card share 40 MB, and give them back") {
    Scratch scratch;
    for (int i = 0; i < 40; ++i)
        write_picture(scratch, "deck/" + std::to_string(i) + ".png", {1500, 1000});
    Theme theme(*qApp, ThemeChoice::Light, 100);
    const ImageFolder folder{scratch / "deck", scratch / "deck"};
    const std::int64_t all = folder.budget->left;
    {
        std::string markdown;
        for (int i = 0; i < 40; ++i)
            markdown += "![red](" + std::to_string(i) + ".png)\n\n";
        ProseView prose(theme, TextRole::Prose, folder);
        prose.show_html(prose_of(markdown));
        CHECK(folder.budget->left >= 0);
        CHECK(folder.budget->left < all / 10);
        CHECK(prose.toPlainText().contains(QStringLiteral("need more memory")));
        prose.resize(800, prose.heightForWidth(800));
        for (QTextBlock block = prose.document()->begin(); block.isValid(); block = block.next())
            if (!block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat())
                CHECK(block.begin().fragment().charFormat().toImageFormat().width() <= 720);
    }
    CHECK(folder.budget->left == all);
}

TEST_CASE("a small file that says it has a billion pixels is not decoded whole") {
    Scratch scratch;
    // A GIF of 65,000 by 65,000 pixels, as its header says.
    scratch.write("deck/bomb.gif", std::string("GIF89a\xE8\xFD\xE8\xFD\x80\0\0\0\0\0\xFF\xFF\xFF", 19) +
                                       std::string(",\0\0\0\0\xE8\xFD\xE8\xFD\0\2\2D\1\0;", 16));
    Theme theme(*qApp, ThemeChoice::Light, 100);
    ProseView prose(theme, TextRole::Prose, {scratch / "deck", scratch / "deck"});
    prose.show_html(prose_of("![bomb](bomb.gif)"));
    CHECK(prose.toPlainText().contains(QStringLiteral("is not shown:")));
}

TEST_CASE("a drawing opens nothing else: neither pictures, nor style sheets, nor entities, nor without end") {
    Scratch scratch;
    std::filesystem::create_directories(scratch / "deck");
    const Pipe picture(scratch / "deck/pipe.png"), sheet(scratch / "deck/pipe.css");
    const WorkingDirectory here(scratch / "deck");
    const std::string path = (scratch / "deck").string();
    scratch.write(
        "deck/evil.svg",
        "<?xml version=\"1.0\"?><?xml-stylesheet type=\"text/css\" href=\"" + path +
            "/pipe.css\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"" + path +
            "/pipe.css\">]><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
            "width=\"40\" height=\"40\"><image xlink:href='" +
            path +
            "/pipe.png' width=\"9\" height=\"9\"/><image href=\"pipe.png\" width=\"9\" "
            "height=\"9\"/><rect width=\"40\" height=\"40\" fill=\"#ff0000\"/></svg>");
    std::string many = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">";
    for (int i = 0; i < 30; ++i)
        many += "<g id=\"a" + std::to_string(i) + "\"><use href=\"#a" + std::to_string(i + 1) + "\"/><use href=\"#a" +
                std::to_string(i + 1) + "\"/></g>";
    scratch.write("deck/many.svg", many + "</svg>");
    Theme theme(*qApp, ThemeChoice::Light, 100);
    const ImageFolder folder{scratch / "deck", scratch / "deck"};
    ProseView prose(theme, TextRole::Prose, folder);
    prose.show_html(prose_of("![x](evil.svg)"));
    prose.resize(200, 100);
    prose.show();
    WindowFixture::wait_for([&] { return shows_red(prose); });
    CHECK_FALSE(picture.was_opened());
    CHECK_FALSE(sheet.was_opened());
    prose.show_html(prose_of("![x](many.svg)"));
    CHECK(prose.toPlainText().contains(QStringLiteral("repeats its parts too often")));
}

TEST_CASE("whatever a deck of a stranger names, no page opens it, and words of cards are plain text everywhere") {
    const std::string image = "![x](pipe.png)";
    const std::string html = "<img src=\"pipe.png\"><b>bold</b>";
    std::string deck = "# <b>Topic</b> <img src=\"pipe.png\">\n<!-- topic: orm/relations -->\n\n";
    deck +=
        card_text("open", "What of " + image + " " + html + "?",
                  "Prompt " + image + "\n\n### Hint\n" + image + "\n\n### Answer\n" + image + "\n\n### Key points\n- " +
                      image + "\n- " + html + "\n\n### Follow-up: " + image + "?\n" + image + "\n\n### Trap\n" + image);
    deck += card_text("choice", "Which " + image + "?", "- [x] " + image + "\n- [ ] b\n\n### Answer\n" + image);
    deck += card_text("typed", "Type " + image, "### Expected\n- 101\n\n### Answer\n" + image);
    WindowFixture fixture(deck);
    std::filesystem::create_directories(fixture.scratch / "elsewhere");
    const Pipe outside(fixture.scratch / "elsewhere/pipe.png"), inside(fixture.scratch / "cards/pipe.png");
    const WorkingDirectory here(fixture.scratch / "elsewhere");

    const auto look = [&] {
        QTest::qWait(300);
        for (const QLabel* label : fixture.window->findChildren<QLabel*>())
            if (label->isVisible()) {
                INFO(label->text().toStdString());
                CHECK(label->textFormat() == Qt::PlainText);
            }
        for (auto* view : fixture.window->findChildren<QAbstractItemView*>())
            for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount(); ++row)
                CHECK_FALSE(
                    view->model()->index(row, 0).data(Qt::DisplayRole).toString().contains(QStringLiteral("\uFFFC")));
        fixture.window->grab();
    };
    look();
    fixture.study();
    for (int card = 0; card < 3; ++card) {
        fixture.press(Qt::Key_H);
        look();
        if (QWidget* line = QApplication::focusWidget(); line && line->inherits("QLineEdit"))
            fixture.press(Qt::Key_Return);
        else
            fixture.press(Qt::Key_Space);
        if (!fixture.card().is_revealed())
            fixture.press(Qt::Key_A);
        fixture.press(Qt::Key_F);
        look();
        fixture.press(Qt::Key_4);
    }
    fixture.window->show_page<BrowsePage>();
    look();
    fixture.press(Qt::Key_Down);
    look();
    fixture.window->show_page<InterviewPage>();
    look();
    fixture.window->show_page<ProgressPage>();
    look();
    CHECK_FALSE(outside.was_opened());
    CHECK_FALSE(inside.was_opened());
}
