#pragma once

#include <QCoreApplication>

namespace greenroom::desktop::browse {

/// The words of this library for people, as lupdate finds them.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(greenroom::desktop::browse)
};

} // namespace greenroom::desktop::browse

namespace greenroom::desktop {

using browse::Tr;

} // namespace greenroom::desktop
