#pragma once

#include "records/anki.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace greenroom {

/// What a note type of Anki's makes cards by.
struct AnkiNotetype {
    struct Template {
        std::string question; ///< in Anki's template language
        std::string answer;
    };

    std::string name;
    bool is_cloze = false;
    std::vector<std::string> fields;
    std::vector<Template> templates;
};

/// The note types of a collection, by id. Throws BadImport where they cannot be read.
std::map<std::int64_t, AnkiNotetype> notetypes_of(const AnkiCollection& collection);

/// The names of its decks, with "::" between levels, by id. Throws BadImport where they cannot be read.
std::map<std::int64_t, std::string> decks_of(const AnkiCollection& collection);

} // namespace greenroom
