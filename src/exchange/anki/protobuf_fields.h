#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace greenroom {

/// A field of a message of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/).
struct ProtobufField {
    int number = 0;
    std::uint64_t value = 0; ///< of a number
    std::string_view bytes;  ///< of a text or a message; in the message that was read
};

/// Calls `take` with each field of a message, in order, until it returns false; fields of other shapes than numbers and
/// bytes are passed over. False when the message is none: a length that leads out of it, say.
bool read_protobuf(std::string_view message, const std::function<bool(const ProtobufField&)>& take);

} // namespace greenroom
