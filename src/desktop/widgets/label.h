#pragma once

#include <QLabel>

namespace greenroom::desktop {

/// A plain-text label that the stylesheet dresses by `role` (see resources/stylesheets/greenroom.qss).
QLabel* make_label(const char* role, const QString& text = {}, QWidget* parent = nullptr);

/// A thin line across.
QFrame* make_rule(QWidget* parent = nullptr);

} // namespace greenroom::desktop
