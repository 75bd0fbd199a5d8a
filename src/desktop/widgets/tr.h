#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::widgets {

/// Translates what this library shows to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::widgets)
};

} // namespace greenroom::desktop::widgets

namespace greenroom::desktop {

using widgets::Tr;

} // namespace greenroom::desktop
