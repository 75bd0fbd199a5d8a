// What screen readers are told that there is: roles, names, values, and the order to read it in.
#include "desktop/base/device_sync.h"
#include "desktop/base/exchange.h"
#include "desktop/base/model_training.h"
#include "desktop/card/card_view.h"
#include "desktop/interview_window.h"
#include "desktop/interview/score_charts.h"
#include "desktop/settings/settings_dialog.h"
#include "desktop/widgets/accessible.h"
#include "desktop/widgets/bar.h"
#include "desktop/widgets/collapsible.h"
#include "desktop/window_fixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QTableView>

using namespace greenroom;
using namespace greenroom::desktop;
using namespace greenroom::test;

namespace {

QAccessibleInterface& told_of(QWidget& widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(interface);
    return *interface;
}

/// Everything that is shown below, itself first, in reading order.
void walk(QAccessibleInterface& from, const std::function<void(QAccessibleInterface&)>& visit) {
    if (from.state().invisible)
        return;
    visit(from);
    for (int i = 0; i < from.childCount(); ++i)
        if (QAccessibleInterface* child = from.child(i))
            walk(*child, visit);
}

QStringList names_of(QAccessibleInterface& from, QAccessible::Role role) {
    QStringList names;
    walk(from, [&](QAccessibleInterface& each) {
        if (each.role() == role)
            names += each.text(QAccessible::Name);
    });
    return names;
}

} // namespace

TEST_CASE("the window is a window, its pages radio buttons of which one is checked, its panels have names") {
    WindowFixture fixture;
    fixture.wait_for([&] { return !fixture.window->page<TodayPage>().is_counting(); });
    QAccessibleInterface& window = told_of(*fixture.window);
    CHECK(window.role() == QAccessible::Window);
    CHECK(window.text(QAccessible::Name).startsWith(QStringLiteral("Greenroom")));
    const QStringList pages = names_of(window, QAccessible::RadioButton);
    CHECK(pages == QStringList{QStringLiteral("Today"), QStringLiteral("Study"), QStringLiteral("Write"),
                               QStringLiteral("Interview"), QStringLiteral("Browse"), QStringLiteral("Progress")});
    int checked = 0;
    walk(window, [&](QAccessibleInterface& each) {
        checked += each.role() == QAccessible::RadioButton && each.state().checked;
        CHECK(each.role() != QAccessible::Border); // which Linux tells as a window
        if (each.role() == QAccessible::Grouping)
            CHECK_FALSE(each.text(QAccessible::Name).isEmpty());
    });
    CHECK(checked == 1);
    CHECK_FALSE(names_of(window, QAccessible::Heading).isEmpty());
}

TEST_CASE("a bar, a verdict and a clock are progress bars with their values") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    Bar bar(theme);
    bar.set_share(0.375);
    VerdictScale verdict(theme, 72);
    for (const auto& [widget, value] : {std::pair<QWidget*, double>{&bar, 38}, {&verdict, 72}}) {
        QAccessibleInterface& told = told_of(*widget);
        CHECK(told.role() == QAccessible::ProgressBar);
        REQUIRE(told.valueInterface());
        CHECK(told.valueInterface()->currentValue().toDouble() == value);
        CHECK(told.valueInterface()->maximumValue().toDouble() == 100);
    }
}

TEST_CASE("what opens and closes is a button that says which it is") {
    Theme theme(*qApp, ThemeChoice::Light, 100);
    CollapsibleHeader header(theme, QStringLiteral("More"));
    QAccessibleInterface& told = told_of(header);
    CHECK(told.role() == QAccessible::Button);
    CHECK(told.text(QAccessible::Name) == QStringLiteral("More"));
    CHECK(told.state().expandable);
    CHECK(told.state().collapsed);
    told.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(header.isChecked());
    CHECK(told.state().expanded);
}

TEST_CASE("every button, field, list and tree of every page has a name") {
    WindowFixture fixture(topic_file(open_text + card_text("c", "Which?", "- [x] a\n- [ ] b\n\n### Answer\na.")));
    for (std::size_t page = 0; page < page_kinds().size(); ++page) {
        fixture.window->show_page(page);
        QTest::qWait(200);
        walk(told_of(*fixture.window), [&](QAccessibleInterface& each) {
            const QWidget* widget = qobject_cast<QWidget*>(each.object());
            const bool needs_name = each.role() == QAccessible::Button || each.role() == QAccessible::CheckBox ||
                                    each.role() == QAccessible::RadioButton || each.role() == QAccessible::ComboBox ||
                                    each.role() == QAccessible::EditableText || each.role() == QAccessible::SpinBox ||
                                    each.role() == QAccessible::Table || each.role() == QAccessible::Tree;
            if (!needs_name || !widget)
                return;
            INFO(page_kinds()[page].name << ": " << widget->metaObject()->className() << " "
                                         << widget->objectName().toStdString());
            CHECK_FALSE(each.text(QAccessible::Name).isEmpty());
        });
    }
}

TEST_CASE("both lists of Appearance have names") {
    WindowFixture fixture;
    ModelTraining training(*fixture.context, fixture.background, &*fixture.window);
    DeviceSync devices(*fixture.context, fixture.background);
    Exchange exchange(*fixture.context, fixture.background, {});
    SettingsDialog dialog(*fixture.context, fixture.theme, fixture.preferences, fixture.sync, fixture.background,
                          training, devices, exchange, fixture.narrator);
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        CHECK_FALSE(told_of(*box).text(QAccessible::Name).isEmpty());
}

TEST_CASE("what is read comes in the order of the screen: down, and along each line") {
    WindowFixture fixture(topic_file(open_text + card_text("c", "Which?", "- [x] a\n- [ ] b\n\n### Answer\na.")));
    for (std::size_t page = 0; page < page_kinds().size(); ++page) {
        fixture.window->show_page(page);
        QTest::qWait(200);
        if (page == 1)
            fixture.press(Qt::Key_Space);
        walk(told_of(*fixture.window), [&](QAccessibleInterface& each) {
            const auto* parent = qobject_cast<QWidget*>(each.object());
            if (!parent || !parent->layout())
                return;
            QRect before;
            for (int i = 0; i < each.childCount(); ++i) {
                const QAccessibleInterface* child = each.child(i);
                if (!child || child->state().invisible || child->rect().isEmpty())
                    continue;
                const auto* widget = qobject_cast<QWidget*>(child->object());
                // What lies over the page, such as a message, is read after it.
                if (!widget || widget->inherits("greenroom::desktop::MessageBar"))
                    continue;
                INFO(page_kinds()[page].name << ": " << parent->metaObject()->className() << " > "
                                             << widget->metaObject()->className() << " "
                                             << child->text(QAccessible::Name).left(40).toStdString());
                const QRect here = child->rect();
                CHECK((before.isNull() || here.top() >= before.bottom() - before.height() / 2 ||
                       here.left() >= before.right()));
                before = here;
            }
        });
    }
}

TEST_CASE("options of which one is right are radio buttons, of which several are, check boxes") {
    for (const auto& [options, role] :
         {std::pair{"- [x] a\n- [ ] b\n", QAccessible::RadioButton}, {"- [x] a\n- [x] b\n- [ ] c\n", QAccessible::CheckBox}}) {
        WindowFixture fixture(topic_file(card_text("c", "Which?", std::string(options) + "\n### Answer\na.")));
        fixture.study();
        int found = 0;
        walk(told_of(*fixture.window), [&](QAccessibleInterface& each) {
            if (each.text(QAccessible::Name).startsWith(QStringLiteral("A: "))) {
                CHECK(each.role() == role);
                ++found;
            }
        });
        CHECK(found == 1);
    }
}
