#pragma once

#include "messages/message.h"

namespace greenroom {

/// The collection could not do what was asked; what() says what, where and what to do.
class StoreError : public Failure {
public:
    using Failure::Failure;
};

/// The card was graded elsewhere since it was shown; nothing was recorded.
class StaleCard : public StoreError {
public:
    using StoreError::StoreError;
};

/// The file is damaged, or was never a database; it was left as it is.
class DamagedCollection : public StoreError {
public:
    using StoreError::StoreError;
};

/// The file is a sound database, but another program's; it was left as it is.
class NotACollection : public StoreError {
public:
    using StoreError::StoreError;
};

/// Another program replaced, moved, removed or wrote the file while it was open; nothing was saved.
class ReplacedCollection : public StoreError {
public:
    using StoreError::StoreError;
};

/// The question was answered elsewhere since it was shown; nothing was recorded.
class StaleInterview : public StoreError {
public:
    using StoreError::StoreError;
};

} // namespace greenroom
