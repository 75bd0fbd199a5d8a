#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::app {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::app)
};

} // namespace greenroom::desktop::app

namespace greenroom::desktop {

using app::Tr;

} // namespace greenroom::desktop
