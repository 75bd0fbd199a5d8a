// Any bytes at all are a text backup: nothing crashes, what is wrong is said, and what is read is written the same way.

#include "exchange/collection_json.h"
#include "exchange/exported_json.h"
#include "fuzz/require.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

using namespace greenroom;
using greenroom::test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::istringstream stream(std::string(reinterpret_cast<const char*>(data), size));
    try {
        read_collection_json(stream, "fuzz.json", size, {}, [](const Exported& thing, const std::string& place) {
            require(!place.empty(), "a thing has a place");
            std::string text;
            write_json(thing, text);
            const Exported again = read_exported(thing.index(), nlohmann::json::parse(text));
            std::string text_again;
            write_json(again, text_again);
            require(text == text_again, "what is written reads back");
        });
    } catch (const BadImport& bad) {
        require(std::string(bad.what()).starts_with("Could not read fuzz.json: "), "an error names the file");
    }
    return 0;
}
