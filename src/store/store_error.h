#pragma once

#include <stdexcept>

namespace greenroom {

/// The deck database could not do what was asked; what() says what, where and what to do.
class StoreError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The card was graded elsewhere since it was shown; nothing was recorded.
class StaleCard : public StoreError {
public:
    using StoreError::StoreError;
};

} // namespace greenroom
