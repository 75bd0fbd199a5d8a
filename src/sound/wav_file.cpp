#include "sound/wav_file.h"

#include "messages/message.h"

#include <bit>
#include <fstream>
#include <string>

namespace greenroom {
namespace {

void append_bytes(std::string& text, std::uint32_t number, int bytes) {
    for (int byte = 0; byte < bytes; ++byte)
        text.push_back(static_cast<char>(number >> (8 * byte) & 0xFF));
}

} // namespace

void write_wav(const std::filesystem::path& file, std::span<const std::int16_t> samples) {
    constexpr std::uint32_t bytes_each = 2;
    const auto size = static_cast<std::uint32_t>(samples.size_bytes());
    std::string bytes = "RIFF";
    append_bytes(bytes, 36 + size, 4);
    bytes += "WAVEfmt ";
    append_bytes(bytes, 16, 4);
    append_bytes(bytes, 1, 2); // numbers, not compressed
    append_bytes(bytes, 1, 2); // channels
    append_bytes(bytes, sample_rate, 4);
    append_bytes(bytes, sample_rate * bytes_each, 4);
    append_bytes(bytes, bytes_each, 2);
    append_bytes(bytes, 8 * bytes_each, 2);
    bytes += "data";
    append_bytes(bytes, size, 4);
    for (const std::int16_t sample : samples)
        append_bytes(bytes, std::bit_cast<std::uint16_t>(sample), 2);
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    if (!out.flush())
        throw Failure(English::tr("the sound cannot be written to %1; is the disk full?").arg(file.string()));
}

} // namespace greenroom
