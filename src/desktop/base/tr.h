#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::base {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::base)
};

} // namespace greenroom::desktop::base

namespace greenroom::desktop {

using base::Tr;

} // namespace greenroom::desktop
