#pragma once

#include <stdexcept>

namespace greenroom {

/// A setting that does not exist or cannot have that value; what() names what is allowed.
class BadSetting : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

} // namespace greenroom
