#pragma once

#include "records/exported.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>

namespace greenroom {

// The things of a collection as JSON: a text backup and a sync folder have them alike. README.md beside this file is
// the documentation of what is written here.

/// The names of the sections of a document, in the order of Exported, which is that of the alternatives of the variant.
std::span<const char* const> exported_sections();

/// Appends a thing as one JSON object without line breaks, always in the same way.
void write_json(const Exported& thing, std::string& text);

/// A JSON object is not what it should be.
class WrongJson : public std::runtime_error {
public:
    WrongJson(std::string in, const std::string& why) : std::runtime_error(why), place(std::move(in)) {}

    std::string place; ///< the path to it from the object, e.g. ".cards[3].up_to"
};

/// The inverse of write_json() for an object of a section, by its place among them. Throws WrongJson for a key that is
/// missing or unknown, and for a value of another type or out of its range.
Exported read_exported(std::size_t section, const nlohmann::json& object);

} // namespace greenroom
