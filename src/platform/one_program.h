#pragma once

#include "platform/descriptor.h"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom {

/// A name of which this user has one program at a time: the first one to take it listens, a later one hands it a
/// message. Nothing of it outlives the program, however that ends.
class OneProgram {
public:
    /// Takes the name where it is free.
    explicit OneProgram(std::string_view name);

    /// Whether no other process has the name. If that cannot be determined: yes.
    bool is_first() const { return first_; }
    /// What becomes readable with each message; negative where nobody listens.
    int listener() const { return listens_ ? socket_.get() : -1; }
    /// The message that waits; nothing where there is none of this user's. It is answered once it is read.
    std::optional<std::string> take_message() const;
    /// Hands the first program a message and waits for its answer, for seconds at most; false where it gave none.
    bool tell_first(std::string_view message) const;

private:
    std::string name_;
    Descriptor socket_;
    bool first_ = true;
    bool listens_ = false;
};

} // namespace greenroom
