#include "make_deck.h"

#include "deck_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <string>
#include <system_error>

namespace greenroom::bench {

namespace fs = std::filesystem;

namespace {

void write_file(const fs::path& file, const std::string& text) {
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    if (!stream.flush())
        throw std::system_error(errno, std::generic_category(), "Could not write " + file.string());
    stream.close();
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours{1});
}

} // namespace

void write_deck(const fs::path& folder, int cards) {
    nlohmann::ordered_json deck = {
        {"format", 1},          {"name", "Benchmark deck"}, {"description", "Cards of typical size for measuring"},
        {"license", "CC0-1.0"}, {"django", {"5.2"}},        {"topics", nlohmann::json::array()}};
    for (int topic = 0, written = 0; written < cards; ++topic, written += cards_per_topic) {
        const fs::path file = folder / (topic_path(topic) + ".md");
        fs::create_directories(file.parent_path());
        write_file(file, topic_text(topic, std::min(cards_per_topic, cards - written)));
        deck["topics"].push_back(topic_path(topic));
    }
    write_file(folder / "deck.json", deck.dump(2) + "\n");
}

} // namespace greenroom::bench
