#include "exchange/anki/picture_store.h"

#include "cards/parse/content_check.h"
#include "cards/parse/deck_folder.h"
#include "cards/text/ascii.h"
#include "cards/text/encoding.h"
#include "cards/text/wording.h"
#include "exchange/text_hash.h"
#include "study/search/export_cards.h"

#include <array>
#include <system_error>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

Message not_carried() { return English::tr("it is no picture; sounds, films and programs are not carried"); }

/// What a picture's file begins with, by the ending of its name.
struct PictureKind {
    std::string_view ending, begin;
    std::size_t at = 0;
};
constexpr std::array<PictureKind, 6> kinds{{{".png", "\x89PNG\r\n\x1a\n"},
                                            {".jpg", "\xFF\xD8\xFF"},
                                            {".jpeg", "\xFF\xD8\xFF"},
                                            {".gif", "GIF8"},
                                            {".webp", "WEBP", 8},
                                            {".svg", ""}}};

std::string ending_of(const std::string& name) {
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos ? "" : cards::to_lower(name.substr(dot));
}

/// An SVG may hold programs and fetch from elsewhere.
bool is_harmless_svg(std::string_view bytes) {
    const std::string text = cards::to_lower(bytes);
    if (text.find("<svg") == std::string::npos)
        return false;
    for (const char* harmful : {"<script", "javascript:", "<!entity", "<foreignobject", " onload", "\nonload"})
        if (text.find(harmful) != std::string::npos)
            return false;
    return true;
}

} // namespace

Message fault_of_picture(const std::string& name, std::string_view bytes) {
    const std::string ending = ending_of(name);
    for (const PictureKind& kind : kinds)
        if (kind.ending == ending) {
            const bool is_it = ending == ".svg" ? is_harmless_svg(bytes)
                                                : bytes.substr(std::min(kind.at, bytes.size())).starts_with(kind.begin);
            return is_it ? Message() : English::tr("it is not the picture that its name says, or holds a program");
        }
    return not_carried();
}

PictureStore::PictureStore(const std::vector<std::string>& names, std::function<std::string(std::size_t)> read,
                           fs::path folder, FolderChange& change, SkippedList& skipped)
    : names_(names), read_(std::move(read)), folder_(std::move(folder)), change_(change), skipped_(skipped) {
    for (std::size_t place = 0; place < names_.size(); ++place)
        places_.emplace(names_[place], place);
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder_ / "pictures", none)) {
        const std::string name = entry.path().filename().string();
        there_.emplace(cards::to_lower(name), name);
    }
}

void PictureStore::tell_of_sound(const std::string& name) {
    skipped_.add(English::tr("the sound %1"), English::tr("%1 sounds, the first being %2"),
                 cards::in_quotes(cards::valid_utf8(name)), not_carried());
    if (const auto place = places_.find(name); place != places_.end())
        stored_.try_emplace(place->second);
}

std::string PictureStore::target(const std::string& source, int depth) {
    auto place = places_.find(source);
    if (place == places_.end())
        place = places_.find(cards::decoded_path(source));
    if (place == places_.end()) {
        const bool is_elsewhere = source.find(':') != std::string::npos;
        skipped_.add(English::tr("the picture %1"), English::tr("%1 pictures, the first being %2"),
                     cards::in_quotes(cards::valid_utf8(source)),
                     is_elsewhere ? English::tr("pictures load only from the folder of the cards")
                                  : English::tr("its file is missing"));
        return "";
    }
    const auto [stored, is_new] = stored_.try_emplace(place->second);
    if (is_new)
        stored->second = store(place->second);
    std::string up;
    for (int level = 0; level < depth && !stored->second.empty(); ++level)
        up += "../";
    return stored->second.empty() ? "" : up + "pictures/" + stored->second;
}

std::string PictureStore::store(std::size_t place) {
    const std::string& name = names_[place];
    Message why;
    try {
        const std::string bytes = read_(place);
        why = fault_of_picture(name, bytes);
        if (why.empty()) {
            const std::string file = free_name(name, bytes);
            std::error_code none;
            if (!fs::exists(folder_ / "pictures" / file, none))
                change_.write(folder_ / "pictures" / file, bytes);
            return file;
        }
    } catch (const BadImport& unreadable) {
        why = unreadable.message();
    }
    skipped_.add(English::tr("the file %1"), English::tr("%1 files, the first being %2"),
                 cards::in_quotes(cards::valid_utf8(name)), why);
    return "";
}

/// A name that is free, or has these bytes already; no other picture has it in other case.
std::string PictureStore::free_name(const std::string& name, const std::string& bytes) {
    const std::string ending = ending_of(name);
    const std::string stem = plain_name(cards::valid_utf8(name.substr(0, name.size() - ending.size())));
    const auto fits = [&](const std::string& file) {
        const auto taken = taken_.find(cards::to_lower(file));
        if (taken != taken_.end())
            return taken->second == name;
        const auto there = there_.find(cards::to_lower(file));
        if (there == there_.end())
            return true;
        try {
            return there->second == file && read_text(folder_ / "pictures" / file) == bytes;
        } catch (const std::system_error&) {
            return false;
        }
    };
    std::string file = stem + ending;
    for (int number = 1; !fits(file); ++number)
        file = stem + "-" + short_hash(bytes) + (number > 1 ? "-" + std::to_string(number) : "") + ending;
    taken_.emplace(cards::to_lower(file), name);
    return file;
}

void PictureStore::tell_of_the_rest() {
    for (std::size_t place = 0; place < names_.size(); ++place)
        if (!stored_.contains(place))
            if (const Message why = fault_of_picture(names_[place], ""); why == not_carried())
                skipped_.add(English::tr("the file %1"), English::tr("%1 files, the first being %2"),
                             cards::in_quotes(cards::valid_utf8(names_[place])), why);
}

} // namespace greenroom
