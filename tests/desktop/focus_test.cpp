// Where the keyboard is can be seen, and it can go on from everywhere.
#include "desktop/card/code_view.h"
#include "desktop/card/info_panel.h"
#include "desktop/widgets/labels.h"
#include "desktop/window_fixture.h"

#include <QTableView>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

/// Whether two pictures of a place differ in something that stands out from what was there by 3:1.
bool stands_out(const QImage& with, const QImage& without) {
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (const QColor now = with.pixelColor(x, y), before = without.pixelColor(x, y);
                now != before && contrast(now, before) >= 3)
                return true;
    return false;
}

QImage picture_around(QWidget& window, const QWidget& widget) {
    const QRect place(widget.mapTo(&window, QPoint(0, 0)), widget.size());
    return window.grab(place.adjusted(-6, -6, 6, 6).intersected(window.rect())).toImage();
}

} // namespace

TEST_CASE("on every page Tab comes round, and each stop can be seen with 3:1 against its ground") {
    WindowFixture fixture(topic_file(open_text + card_text("c", "Which?", "- [x] a\n- [ ] b\n\n### Answer\na.")));
    QWidget& window = *fixture.window;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        fixture.theme.set_choice(choice);
        for (std::size_t page = 0; page < page_kinds().size(); ++page) {
            fixture.window->show_page(page);
            QTest::qWait(300);
            QList<QWidget*> stops;
            constexpr int most = 80;
            for (int tab = 0; tab < most; ++tab) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                WindowFixture::settle();
                QWidget* here = QApplication::focusWidget();
                REQUIRE(here);
                if (stops.contains(here))
                    break;
                stops += here;
                // A page itself has the keyboard for its keys; there is nothing to press on it.
                if (qobject_cast<Page*>(here))
                    continue;
                const QImage with = picture_around(window, *here);
                here->clearFocus();
                WindowFixture::settle();
                const QImage without = picture_around(window, *here);
                here->setFocus(Qt::TabFocusReason);
                WindowFixture::settle();
                INFO(page_kinds()[page].name << ": " << here->metaObject()->className() << " "
                                             << here->accessibleName().toStdString());
                CHECK(stands_out(with, without));
            }
            INFO(page_kinds()[page].name << ": " << stops.size() << " stops");
            CHECK(stops.size() >= 2);
            CHECK(stops.size() < most);
        }
    }
}

TEST_CASE("Tab leaves the history of a card") {
    WindowFixture fixture;
    fixture.study();
    fixture.press(Qt::Key_Space);
    fixture.press(Qt::Key_3);
    fixture.window->page<StudyPage>().study({"open-one"}, Counting::Practice);
    WindowFixture::settle();
    fixture.press(Qt::Key_I);
    auto* history = fixture.window->page<StudyPage>().findChild<InfoPanel*>()->findChild<QTableView*>();
    REQUIRE(history->isVisible());
    REQUIRE(history->model()->rowCount() > 0);
    history->setFocus();
    QTest::keyClick(history, Qt::Key_Tab);
    CHECK_FALSE(history->hasFocus());
}

TEST_CASE("code that the keyboard scrolls shows that it has it") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    QWidget window;
    theme.apply_to(window);
    auto* code = new CodeView(theme, {"python", "a = " + std::string(300, 'x')}, &window);
    code->setGeometry(10, 10, 300, 90);
    window.resize(320, 110);
    window.show();
    window.activateWindow();
    QApplication::processEvents();
    auto* text = code->findChild<AutoHeightText*>();
    text->setFocus();
    QApplication::processEvents();
    const QImage with = window.grab().toImage();
    text->clearFocus();
    QApplication::processEvents();
    CHECK(stands_out(with, window.grab().toImage()));
}
