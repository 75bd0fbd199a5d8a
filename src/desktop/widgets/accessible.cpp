#include "desktop/widgets/accessible.h"

#include "desktop/widgets/collapsible.h"

#include <QAccessibleWidget>
#include <QElapsedTimer>
#include <QFocusFrame>
#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QVariant>

#include <chrono>
#include <utility>

namespace greenroom::desktop {
namespace {

/// Of a widget: what set_role() and set_value() were given.
constexpr char role_property[] = "greenroom-role";
constexpr char value_property[] = "greenroom-value";

void collect(QLayout& layout, QWidgetList& found) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget())
            found += widget;
        else if (item->layout())
            collect(*item->layout(), found);
    }
}

/// The children that Qt tells of, in the order of the layout; what lies over it comes last.
QWidgetList in_reading_order(const QWidget& parent) {
    QWidgetList laid_out, all;
    if (parent.layout())
        collect(*parent.layout(), laid_out);
    for (QObject* child : parent.children())
        if (auto* widget = qobject_cast<QWidget*>(child);
            widget && !widget->isWindow() && !qobject_cast<QFocusFrame*>(widget) && !qobject_cast<QMenu*>(widget))
            all += widget;
    const auto is_another = [&parent](const QWidget* widget) { return widget->parentWidget() != &parent; };
    laid_out.removeIf(is_another);
    for (QWidget* widget : all)
        if (!laid_out.contains(widget))
            laid_out += widget;
    return laid_out;
}

/// A widget as set_role() and set_value() describe it, and what is in it in reading order.
class DescribedWidget : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit DescribedWidget(QWidget* widget) : QAccessibleWidget(widget) {}

    QAccessible::Role role() const override {
        if (const QVariant said = widget()->property(role_property); said.isValid())
            return static_cast<QAccessible::Role>(said.toInt());
        if (widget()->isWindow())
            return QAccessible::Window;
        const bool has_name = !widget()->accessibleName().isEmpty() || !heading().isEmpty();
        return has_name ? QAccessible::Grouping : QAccessible::Client;
    }

    QString text(QAccessible::Text kind) const override {
        const QString said = QAccessibleWidget::text(kind);
        const auto* label = qobject_cast<QLabel*>(widget());
        if (kind == QAccessible::Name && said.isEmpty())
            return label ? label->text() : heading();
        if (kind == QAccessible::Value && widget()->property(value_property).isValid())
            return currentValue().toString();
        return said;
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = widget()->property(value_property).isValid();
        return state;
    }

    int childCount() const override { return static_cast<int>(in_reading_order(*widget()).size()); }
    QAccessibleInterface* child(int index) const override {
        return QAccessible::queryAccessibleInterface(in_reading_order(*widget()).value(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        auto* sought = child ? qobject_cast<QWidget*>(child->object()) : nullptr;
        return static_cast<int>(in_reading_order(*widget()).indexOf(sought));
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface && widget()->property(value_property).isValid())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return value().value(0); }
    QVariant minimumValue() const override { return value().value(1); }
    QVariant maximumValue() const override { return value().value(2); }
    QVariant minimumStepSize() const override { return 0.0; }
    void setCurrentValue(const QVariant&) override {} // it shows what is, and cannot be moved

private:
    /// A panel is called what heads it.
    QString heading() const {
        if (widget()->objectName().startsWith(u"panel"))
            for (const QWidget* child : in_reading_order(*widget()))
                if (const auto* label = qobject_cast<const QLabel*>(child);
                    label && label->property(role_property).toInt() == QAccessible::Heading)
                    return label->text();
        return {};
    }
    QVariantList value() const { return widget()->property(value_property).toList(); }
};

/// A button that opens and closes what is below it.
class DisclosureButton : public QAccessibleWidget {
public:
    explicit DisclosureButton(CollapsibleHeader* header) : QAccessibleWidget(header, QAccessible::Button) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button().isChecked();
        state.collapsed = !state.expanded;
        return state;
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString& name) override {
        if (name == pressAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton& button() const { return *static_cast<QAbstractButton*>(widget()); }
};

/// Asked for each class of an object, the most derived one first.
QAccessibleInterface* describe(const QString& class_name, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (class_name == QLatin1String("greenroom::desktop::CollapsibleHeader"))
        return new DisclosureButton(static_cast<CollapsibleHeader*>(widget));
    // While it is destroyed an object has the class of what is left of it, and must not be told of any more.
    const bool is_whole = object->metaObject() != &QWidget::staticMetaObject || widget->layout();
    const bool is_container = class_name == QLatin1String("QFrame") || class_name == QLatin1String("QWidget");
    const bool is_text_or_area =
        class_name == QLatin1String("QLabel") || class_name == QLatin1String("QAbstractScrollArea");
    const bool is_described = is_container || (is_text_or_area && widget->property(role_property).isValid());
    return is_whole && is_described ? new DescribedWidget(widget) : nullptr;
}

/// Knows whether anybody listens: Qt tells when a screen reader comes and goes. At a start it tells so a moment after the
/// window is there, and what was said meanwhile is said then.
class Listening : public QAccessible::ActivationObserver {
public:
    Listening() : now(QAccessible::isActive()) { QAccessible::installActivationObserver(this); }

    void accessibilityActiveChanged(bool active) override {
        now = active;
        if (active && missed_from_ && !missed_since_.hasExpired(remembered.count()))
            announce(*missed_from_, missed_);
        missed_from_.clear();
    }

    void miss(QWidget& from, const QString& text) {
        missed_from_ = &from;
        missed_ = text;
        missed_since_.start();
    }

    bool now;

private:
    static constexpr std::chrono::milliseconds remembered{5000};

    QPointer<QWidget> missed_from_;
    QString missed_;
    QElapsedTimer missed_since_;
};

Listening& listening() {
    static Listening one;
    return one;
}

const QString announcer_name = QStringLiteral("announcer");
constexpr char said_property[] = "said";

/// The place in a window from which announce() speaks: a notification that is shown anew each time, which is what screen
/// readers listen to whatever has the keyboard.
class Announcer : public QFrame {
public:
    explicit Announcer(QWidget* window) : QFrame(window), soon_(new QTimer(this)) {
        setObjectName(announcer_name);
        set_role(*this, QAccessible::Notification);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedSize(0, 0);
        show();
        soon_->setSingleShot(true);
        connect(soon_, &QTimer::timeout, this, &Announcer::speak);
    }

    void say(const QString& text) {
        waiting_ += text;
        soon_->start();
    }

private:
    void speak() {
        const QString text = std::exchange(waiting_, {}).join(u' ');
        setAccessibleName(text);
        // Qt's events reach screen readers alone; this one, tests.
        setProperty(said_property, QVariant());
        setProperty(said_property, text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessibleAnnouncementEvent said(window(), text);
#else
        QAccessibleEvent said(this, QAccessible::ObjectShow);
#endif
        QAccessible::updateAccessibility(&said);
    }

    QTimer* soon_;
    QStringList waiting_;
};

} // namespace

void install_accessibility() {
    QAccessible::installFactory(describe);
    listening();
}

void set_role(QWidget& widget, QAccessible::Role role) { widget.setProperty(role_property, static_cast<int>(role)); }

void set_value(QWidget& widget, const AccessibleValue& value, ValueChange change) {
    const QVariantList values{value.now, value.from, value.to};
    if (widget.property(value_property).toList() == values)
        return;
    widget.setProperty(value_property, values);
    if (change == ValueChange::Asked || !listening().now)
        return;
    QAccessibleValueChangeEvent changed(&widget, value.now);
    QAccessible::updateAccessibility(&changed);
}

void announce(QWidget& from, const QString& text) {
    if (text.isEmpty())
        return;
    if (!listening().now) {
        listening().miss(from, text);
        return;
    }
    QWidget& window = *from.window();
    auto* announcer = static_cast<Announcer*>(
        window.findChild<QFrame*>(announcer_name, Qt::FindDirectChildrenOnly));
    if (!announcer)
        announcer = new Announcer(&window);
    announcer->say(text);
}

} // namespace greenroom::desktop
