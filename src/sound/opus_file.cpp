#include "sound/opus_file.h"

#include "messages/message.h"
#include "platform/disk.h"

#include <ogg/ogg.h>
#include <opus.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>
#include <random>
#include <string>
#include <system_error>

namespace greenroom {
namespace {

namespace fs = std::filesystem;

Failure not_read(const fs::path& file, const std::string& why) {
    return Failure(English::tr("the recording cannot be read, %1: %2").arg(file.string()).arg(why));
}

Failure not_written(const fs::path& file, const std::string& why) {
    return Failure(English::tr("the recording cannot be written, %1: %2").arg(file.string()).arg(why));
}

Failure not_written(const fs::path& file, const std::error_code& error) {
    if (error == std::errc::no_space_on_device)
        return Failure(English::tr("the recording cannot be written, %1: %2; free some space")
                           .arg(file.string())
                           .arg(error.message()));
    return not_written(file, error.message());
}

constexpr int packet_samples = sample_rate / 50;
// Ogg counts the samples of Opus at this rate, whatever they are recorded at.
constexpr int granule_rate = 48'000;
constexpr int granules_each = granule_rate / sample_rate;
constexpr int packets_a_page = 50;
constexpr int bits_a_second = 24'000;
constexpr std::size_t largest_packet = 1500;

struct FreeDecoder {
    void operator()(OpusDecoder* decoder) const { opus_decoder_destroy(decoder); }
};

void append_number(std::string& text, std::uint32_t number, int bytes) {
    for (int byte = 0; byte < bytes; ++byte)
        text.push_back(static_cast<char>(number >> (8 * byte) & 0xFF));
}

/// RFC 7845, section 5.1.
std::string head_of(int pre_skip) {
    std::string head = "OpusHead";
    append_number(head, 1, 1); // version
    append_number(head, 1, 1); // channels
    append_number(head, static_cast<std::uint32_t>(pre_skip), 2);
    append_number(head, sample_rate, 4);
    append_number(head, 0, 2); // gain
    append_number(head, 0, 1); // mapping
    return head;
}

/// RFC 7845, section 5.2.
std::string tags() {
    const std::string vendor = opus_get_version_string();
    std::string text = "OpusTags";
    append_number(text, static_cast<std::uint32_t>(vendor.size()), 4);
    text += vendor;
    append_number(text, 0, 4);
    return text;
}

/// Feeds a file to Ogg and hands out its pages, torn bytes left out.
class PageReader {
public:
    explicit PageReader(const fs::path& file) : stream_(file, std::ios::binary) {
        ogg_sync_init(&sync_);
        if (!stream_)
            throw not_read(file, std::generic_category().message(errno));
    }
    ~PageReader() { ogg_sync_clear(&sync_); }
    PageReader(const PageReader&) = delete;
    PageReader& operator=(const PageReader&) = delete;

    bool next(ogg_page& page) {
        for (;;) {
            const long bytes = ogg_sync_pageseek(&sync_, &page);
            if (bytes != 0)
                end_ += std::abs(bytes);
            if (bytes > 0) {
                whole_ = end_;
                return true;
            }
            if (bytes == 0 && !feed())
                return false;
        }
    }

    /// Where the last whole page ends.
    long whole() const { return whole_; }

private:
    bool feed() {
        constexpr long at_once = 8192;
        char* const room = ogg_sync_buffer(&sync_, at_once);
        stream_.read(room, at_once);
        ogg_sync_wrote(&sync_, static_cast<long>(stream_.gcount()));
        return stream_.gcount() > 0;
    }

    std::ifstream stream_;
    ogg_sync_state sync_{};
    long end_ = 0;
    long whole_ = 0;
};

} // namespace

struct OpusWriter::Stream {
    struct FreeEncoder {
        void operator()(OpusEncoder* of) const { opus_encoder_destroy(of); }
    };

    explicit Stream(const fs::path& path) : file(path) {
        std::error_code exists;
        fs::create_directories(path.parent_path(), exists);
        fs::permissions(path.parent_path(), fs::perms::owner_all, exists);
        open();
        int error = OPUS_OK;
        encoder.reset(opus_encoder_create(sample_rate, 1, OPUS_APPLICATION_VOIP, &error));
        if (error != OPUS_OK)
            throw not_written(file, opus_strerror(error));
        opus_encoder_ctl(encoder.get(), OPUS_SET_BITRATE(bits_a_second));
        opus_int32 lookahead = 0;
        opus_encoder_ctl(encoder.get(), OPUS_GET_LOOKAHEAD(&lookahead));
        pre_skip = lookahead * granules_each;
        ogg_stream_init(&ogg, static_cast<int>(std::random_device{}()));
        put(head_of(pre_skip), 0, Place::First);
        flush();
        put(tags(), 0, Place::Middle);
        flush();
    }

    ~Stream() { ogg_stream_clear(&ogg); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    enum class Place { First, Middle, Last };

    void open() {
        long whole = 0;
        if (std::error_code unknown; fs::exists(file, unknown)) {
            ogg_page page;
            PageReader pages(file);
            while (pages.next(page)) {
            }
            whole = pages.whole();
        }
        write([&] { out.emplace(file, static_cast<std::uintmax_t>(whole)); });
    }

    void put(const std::string& bytes, ogg_int64_t granule, Place place) {
        ogg_packet packet{};
        packet.packet = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data()));
        packet.bytes = static_cast<long>(bytes.size());
        packet.b_o_s = place == Place::First;
        packet.e_o_s = place == Place::Last;
        packet.granulepos = granule;
        packet.packetno = number++;
        ogg_stream_packetin(&ogg, &packet);
    }

    /// Makes a page of what there is and has it on the disk.
    void flush() {
        ogg_page page;
        std::string bytes;
        while (ogg_stream_flush(&ogg, &page) != 0) {
            bytes.append(reinterpret_cast<const char*>(page.header), static_cast<std::size_t>(page.header_len));
            bytes.append(reinterpret_cast<const char*>(page.body), static_cast<std::size_t>(page.body_len));
        }
        write([&] { out->write(bytes); });
        waiting = 0;
    }

    /// Says which recording it is where that fails.
    template<typename Work>
    void write(Work work) {
        try {
            work();
        } catch (const std::system_error& error) {
            throw not_written(file, error.code());
        }
    }

    void encode(std::span<const std::int16_t> samples, Place place) {
        std::string bytes(largest_packet, '\0');
        const int size = opus_encode(encoder.get(), samples.data(), packet_samples,
                                     reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
        if (size < 0)
            throw not_written(file, opus_strerror(size));
        bytes.resize(static_cast<std::size_t>(size));
        encoded += packet_samples;
        // The end is where the sound ends, not its last packet.
        const std::int64_t heard = place == Place::Last
                                       ? std::min(encoded * granules_each, added * granules_each + pre_skip)
                                       : encoded * granules_each;
        put(bytes, heard, place);
        if (++waiting == packets_a_page)
            flush();
    }

    void add(std::span<const std::int16_t> samples) {
        added += static_cast<std::int64_t>(samples.size());
        rest.insert(rest.end(), samples.begin(), samples.end());
        std::size_t done = 0;
        for (; rest.size() - done >= packet_samples; done += packet_samples)
            encode(std::span(rest).subspan(done, packet_samples), Place::Middle);
        rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(done));
    }

    void finish() {
        // As much more as the decoder leaves out at the beginning.
        const auto needed = static_cast<std::size_t>(pre_skip / granules_each) + rest.size();
        rest.resize((needed / packet_samples + 1) * packet_samples);
        while (!rest.empty()) {
            encode(std::span(rest).first(packet_samples), rest.size() == packet_samples ? Place::Last : Place::Middle);
            rest.erase(rest.begin(), rest.begin() + packet_samples);
        }
        flush();
    }

    fs::path file;
    std::optional<GrowingFile> out;
    std::unique_ptr<OpusEncoder, FreeEncoder> encoder;
    ogg_stream_state ogg{};
    int pre_skip = 0;
    int waiting = 0; ///< packets, in no page yet
    std::int64_t number = 0;
    std::int64_t added = 0;   ///< samples
    std::int64_t encoded = 0; ///< samples, those that fill up the last packet included
    Samples rest;             ///< samples, in no packet yet
};

OpusWriter::OpusWriter(const fs::path& file) : stream_(std::make_unique<Stream>(file)) {}

OpusWriter::~OpusWriter() {
    try {
        finish();
    } catch (const std::exception&) { // what could be written is written
    }
}

void OpusWriter::add(std::span<const std::int16_t> samples) { stream_->add(samples); }

void OpusWriter::finish() {
    if (const std::unique_ptr<Stream> last = std::move(stream_))
        last->finish();
}

namespace {

/// Decodes the recordings of a file, one behind the other.
class OpusReader {
public:
    void take(ogg_page& page) {
        if (ogg_page_bos(&page) != 0)
            begin(page);
        if (!stream_)
            return;
        ogg_stream_pagein(&*stream_, &page);
        ogg_packet packet;
        for (int got = 0; (got = ogg_stream_packetout(&*stream_, &packet)) != 0;)
            if (got > 0)
                take(packet);
    }

    ~OpusReader() { end(); }
    OpusReader() = default;
    OpusReader(const OpusReader&) = delete;
    OpusReader& operator=(const OpusReader&) = delete;

    Samples samples;

private:
    void begin(ogg_page& page) {
        end();
        stream_.emplace();
        ogg_stream_init(&*stream_, ogg_page_serialno(&page));
        decoder_.reset();
        packets_ = 0;
        from_ = samples.size();
    }

    void end() {
        if (stream_)
            ogg_stream_clear(&*stream_);
        stream_.reset();
    }

    void take(const ogg_packet& packet) {
        const int number = packets_++;
        if (number == 0)
            return read_head(packet);
        if (number == 1 || !decoder_)
            return;
        constexpr int most = sample_rate * 120 / 1000;
        std::array<opus_int16, most> decoded{};
        const int count =
            opus_decode(decoder_.get(), packet.packet, static_cast<opus_int32>(packet.bytes), decoded.data(), most, 0);
        if (count < 0)
            return;
        const int skipped = std::min(count, skip_);
        skip_ -= skipped;
        samples.insert(samples.end(), decoded.begin() + skipped, decoded.begin() + count);
        if (packet.e_o_s != 0 && packet.granulepos >= pre_skip_) {
            const auto length = static_cast<std::size_t>((packet.granulepos - pre_skip_) / granules_each);
            if (samples.size() - from_ > length)
                samples.resize(from_ + length);
        }
    }

    void read_head(const ogg_packet& packet) {
        constexpr long head_size = 19;
        if (packet.bytes < head_size || std::memcmp(packet.packet, "OpusHead", 8) != 0)
            return;
        pre_skip_ = packet.packet[10] | packet.packet[11] << 8;
        skip_ = pre_skip_ / granules_each;
        int error = OPUS_OK;
        decoder_.reset(opus_decoder_create(sample_rate, 1, &error));
    }

    std::optional<ogg_stream_state> stream_;
    std::unique_ptr<OpusDecoder, FreeDecoder> decoder_;
    int packets_ = 0;
    int pre_skip_ = 0;
    int skip_ = 0;
    std::size_t from_ = 0; ///< where this recording begins
};

} // namespace

Samples read_opus(const fs::path& file) {
    PageReader pages(file);
    OpusReader reader;
    ogg_page page;
    while (pages.next(page))
        reader.take(page);
    return std::move(reader.samples);
}

} // namespace greenroom
