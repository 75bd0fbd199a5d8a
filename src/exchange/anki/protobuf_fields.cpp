#include "exchange/anki/protobuf_fields.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/wire_format_lite.h>

#include <limits>

namespace greenroom {

bool read_protobuf(std::string_view message, const std::function<bool(const ProtobufField&)>& take) {
    using google::protobuf::internal::WireFormatLite;
    if (message.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return false;
    google::protobuf::io::CodedInputStream stream(reinterpret_cast<const std::uint8_t*>(message.data()),
                                                  static_cast<int>(message.size()));
    while (const std::uint32_t tag = stream.ReadTag()) {
        ProtobufField field{WireFormatLite::GetTagFieldNumber(tag), 0, {}};
        switch (WireFormatLite::GetTagWireType(tag)) {
        case WireFormatLite::WIRETYPE_VARINT:
            if (field.number == 0 || !stream.ReadVarint64(&field.value))
                return false;
            break;
        case WireFormatLite::WIRETYPE_LENGTH_DELIMITED: {
            std::uint32_t length = 0;
            if (field.number == 0 || !stream.ReadVarint32(&length))
                return false;
            const auto at = static_cast<std::size_t>(stream.CurrentPosition());
            if (length > message.size() - at || !stream.Skip(static_cast<int>(length)))
                return false;
            field.bytes = message.substr(at, length);
            break;
        }
        default:
            if (!WireFormatLite::SkipField(&stream, tag))
                return false;
            continue;
        }
        if (!take(field))
            return true;
    }
    return stream.ConsumedEntireMessage();
}

} // namespace greenroom
