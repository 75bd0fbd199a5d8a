#include "desktop/widgets/label.h"

namespace greenroom::desktop {

QLabel* make_label(const char* role, const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QLatin1String(role));
    label->setTextFormat(Qt::PlainText);
    label->setIndent(0);
    return label;
}

QFrame* make_rule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setObjectName(QStringLiteral("rule"));
    return rule;
}

} // namespace greenroom::desktop
