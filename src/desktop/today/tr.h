#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::today {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::today)
};

} // namespace greenroom::desktop::today

namespace greenroom::desktop {

using today::Tr;

} // namespace greenroom::desktop
