// The window as it is where one writes from right to left.
#include "desktop/base/formats.h"
#include "desktop/card/grade_bar.h"
#include "desktop/card/key_points.h"
#include "desktop/widgets/buttons.h"
#include "desktop/window_fixture.h"

#include <QTextLayout>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;
using namespace std::chrono_literals;

namespace {

/// The application from right to left, as long as it lives.
struct FromRightToLeft {
    FromRightToLeft() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~FromRightToLeft() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

/// The middle of what is drawn in a picture, as a share of its width: what differs from its ground.
double middle_of_ink(const QImage& picture, const QColor& ground) {
    double sum = 0, count = 0;
    for (int y = 6; y < picture.height() - 6; ++y)
        for (int x = 6; x < picture.width() - 6; ++x)
            if (contrast(picture.pixelColor(x, y), ground) > 1.5) {
                sum += x;
                ++count;
            }
    REQUIRE(count > 0);
    return sum / count / picture.width();
}

double middle_of_ink(QWidget& widget, const Theme& theme) {
    theme.palette();
    widget.resize(260, 64);
    widget.show();
    QApplication::processEvents();
    return middle_of_ink(widget.grab().toImage(), theme.palette().surface);
}

} // namespace

TEST_CASE("painted buttons are mirrored from right to left") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    const auto check_mirrored = [&theme](const std::function<std::unique_ptr<QWidget>()>& make) {
        const double usual = middle_of_ink(*make(), theme);
        const FromRightToLeft turned;
        const double mirrored = middle_of_ink(*make(), theme);
        INFO(make()->metaObject()->className());
        CHECK(usual < 0.5);
        CHECK(mirrored > 0.5);
    };
    check_mirrored([&] {
        auto button = std::make_unique<GradeButton>(theme, Grade::Good);
        button->set_interval(interval_text(14 * 24h));
        return button;
    });
    check_mirrored([&] { return std::make_unique<KeyPointButton>(theme, 1, QStringLiteral("One query"), ImageFolder{}); });
    check_mirrored([&] { return std::make_unique<KeyedButton>(theme, QStringLiteral("Skip it"), QStringLiteral("S")); });
}

TEST_CASE("an interval keeps its order in a line from right to left") {
    CHECK(interval_text(14 * 24h) == QStringLiteral("14 d"));
    const FromRightToLeft turned;
    const QString text = interval_text(14 * 24h);
    QTextLayout layout(text, QApplication::font());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(200);
    layout.endLayout();
    CHECK(line.cursorToX(static_cast<int>(text.indexOf(u'1'))) < line.cursorToX(static_cast<int>(text.indexOf(u'd'))));
}

TEST_CASE("the rail is at the right from right to left, and nothing is cut off") {
    const FromRightToLeft turned;
    WindowFixture fixture;
    fixture.study();
    const auto* rail = fixture.window->findChild<QFrame*>(QStringLiteral("rail"));
    REQUIRE(rail);
    CHECK(rail->geometry().right() == fixture.window->rect().right());
}
