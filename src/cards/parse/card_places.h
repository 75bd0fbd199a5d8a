#pragma once

#include "cards/parse/parse.h"
#include "cards/text/source_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom {

/// A `###` part of a card in its file.
struct SectionPlace {
    std::string title; ///< "Answer"
    int heading = 0;   ///< the line of its heading, from 1
    cards::LineRange body;

    bool operator==(const SectionPlace&) const = default;
};

/// Where the parts of a card are in its file; lines as SourceText counts them.
struct CardPlaces {
    int heading = 0;         ///< its line; Card::line says the same
    int last = 0;            ///< line of the card
    cards::LineRange header; ///< of the comment with id and level; empty without one
    bool has_id = false;     ///< in the header
    std::vector<SectionPlace> sections;
    cards::LineRange text{};             ///< below the question, taken as the answer without a heading of its own
    std::vector<int> headings_in_text{}; ///< lines in it that begin with ###

    bool operator==(const CardPlaces&) const = default;
};

/// The places of all cards of a text, those with an error too, in order.
std::vector<CardPlaces> find_card_places(std::string_view text, Answers answers = Answers::Marked);

} // namespace greenroom
