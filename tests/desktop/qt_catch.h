#pragma once

#include "support/catch.h"

#include <QString>

/// Failed comparisons show the text, where Catch would list its characters.
template<>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};
