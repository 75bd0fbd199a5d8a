#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::widgets {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::widgets)
};

} // namespace greenroom::desktop::widgets

namespace greenroom::desktop {

using widgets::Tr;

} // namespace greenroom::desktop
