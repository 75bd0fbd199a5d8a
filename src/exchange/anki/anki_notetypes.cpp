#include "exchange/anki/anki_notetypes.h"

#include "exchange/anki/protobuf_fields.h"
#include "exchange/exchange_report.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace greenroom {

namespace {

using Json = nlohmann::json;

constexpr std::size_t largest_json = 4 * 1024 * 1024;
constexpr int deepest_json = 8;
constexpr int most_values = 500'000;

struct TooMuch {};

Json parsed(const std::string& text, const char* what) {
    int values = 0;
    const auto shallow = [&](int depth, Json::parse_event_t, Json&) {
        if (depth > deepest_json || ++values > most_values)
            throw TooMuch{};
        return true;
    };
    try {
        if (text.size() <= largest_json)
            if (Json json = Json::parse(text, shallow, false); json.is_object())
                return json;
    } catch (const TooMuch&) { // told below, like any text that is none of Anki's
    }
    throw BadImport(English::tr("its collection's %1 cannot be read").arg(what));
}

std::string text_at(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t number_at(const Json& object, const char* key, std::int64_t otherwise = 0) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : otherwise;
}

std::int64_t id_of(const std::string& text) {
    std::int64_t id = 0;
    std::from_chars(text.data(), text.data() + text.size(), id);
    return id;
}

/// What an array has, in the order of "ord".
std::vector<Json> ordered(const Json& object, const char* key) {
    const auto found = object.find(key);
    std::vector<Json> items;
    if (found != object.end() && found->is_array())
        for (const Json& item : *found)
            if (item.is_object())
                items.push_back(item);
    std::ranges::stable_sort(items, {}, [](const Json& item) { return number_at(item, "ord"); });
    return items;
}

std::map<std::int64_t, AnkiNotetype> from_json(const std::string& text) {
    std::map<std::int64_t, AnkiNotetype> notetypes;
    const Json models = parsed(text, "note types");
    for (const auto& [id, model] : models.items()) {
        if (!model.is_object())
            continue;
        AnkiNotetype notetype{text_at(model, "name"), number_at(model, "type") == 1, {}, {}};
        for (const Json& field : ordered(model, "flds"))
            notetype.fields.push_back(text_at(field, "name"));
        for (const Json& one : ordered(model, "tmpls"))
            notetype.templates.push_back({text_at(one, "qfmt"), text_at(one, "afmt")});
        notetypes.emplace(id_of(id), std::move(notetype));
    }
    return notetypes;
}

[[noreturn]] void refuse_config() { throw BadImport(English::tr("its collection's note types cannot be read")); }

std::map<std::int64_t, AnkiNotetype> from_rows(const AnkiCollection& collection) {
    std::map<std::int64_t, AnkiNotetype> notetypes;
    for (const AnkiCollection::Configured& row : collection.notetypes) {
        AnkiNotetype notetype{row.name, false, {}, {}};
        if (!read_protobuf(row.config, [&](const ProtobufField& field) {
                if (field.number == 1)
                    notetype.is_cloze = field.value == 1;
                return true;
            }))
            refuse_config();
        notetypes.emplace(row.owner, std::move(notetype));
    }
    for (const AnkiCollection::Configured& row : collection.fields)
        notetypes[row.owner].fields.push_back(row.name);
    for (const AnkiCollection::Configured& row : collection.templates) {
        AnkiNotetype::Template made;
        if (!read_protobuf(row.config, [&](const ProtobufField& field) {
                if (field.number == 1)
                    made.question = field.bytes;
                else if (field.number == 2)
                    made.answer = field.bytes;
                return true;
            }))
            refuse_config();
        notetypes[row.owner].templates.push_back(std::move(made));
    }
    return notetypes;
}

} // namespace

std::map<std::int64_t, AnkiNotetype> notetypes_of(const AnkiCollection& collection) {
    return collection.notetypes_json.empty() ? from_rows(collection) : from_json(collection.notetypes_json);
}

std::map<std::int64_t, std::string> decks_of(const AnkiCollection& collection) {
    std::map<std::int64_t, std::string> decks;
    const Json list = collection.decks_json.empty() ? Json::object() : parsed(collection.decks_json, "decks");
    for (const auto& [id, deck] : list.items())
        decks.emplace(id_of(id), deck.is_object() ? text_at(deck, "name") : "");
    for (const AnkiCollection::Configured& row : collection.decks) {
        std::string& name = decks[row.owner];
        for (const char c : row.name)
            name += c == '\x1f' ? "::" : std::string(1, c);
    }
    return decks;
}

} // namespace greenroom
