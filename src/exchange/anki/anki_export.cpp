#include "exchange/anki/anki_export.h"

#include "cards/parse/deck_folder.h"
#include "cards/render/blocks.h"
#include "cards/text/ascii.h"
#include "cards/text/wording.h"
#include "exchange/anki/anki_html.h"
#include "exchange/anki/anki_ids.h"
#include "exchange/anki/greenroom_note.h"
#include "exchange/anki/html_markdown.h"
#include "exchange/anki/temporary_folder.h"
#include "exchange/text_hash.h"
#include "records/store_error.h"
#include "store/anki/anki_file.h"
#include "study/collection/collection.h"
#include "study/search/browse.h"
#include "study/search/card_info.h"
#include "study/search/export_cards.h"

#include <nlohmann/json.hpp>

#include <zip.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>
#include <memory>
#include <set>
#include <system_error>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

using OrderedJson = nlohmann::ordered_json;
using std::chrono::hours;

/// A number for a row of Anki's, which takes them for moments in milliseconds: in the years 2001 to 2018.
std::int64_t number_of(const std::string& text) {
    constexpr std::uint64_t first = 1'000'000'000'000, range = std::uint64_t{1} << 39;
    return static_cast<std::int64_t>(first + hash_of(text) % range);
}

enum class NoteKind { Open, Cloze, Typed };

struct NotetypeWritten {
    std::int64_t id;
    const char* name;
    const char* first_field;
};

constexpr std::array<NotetypeWritten, 3> notetypes{{{1'450'000'000'001, "Greenroom", "Question"},
                                                    {1'450'000'000'002, "Greenroom gaps", "Text"},
                                                    {1'450'000'000'003, "Greenroom typed", "Question"}}};

const NotetypeWritten& notetype_of(NoteKind kind) { return notetypes[static_cast<std::size_t>(kind)]; }

/// The parts of the answer's side that stand under a title of their own.
constexpr std::array<const char*, 6> titled{"Key points", "Follow-ups", "Proof", "Weak answer", "Trap", "Sources"};

constexpr const char* css =
    ".card { font-family: sans-serif; font-size: 18px; text-align: left; max-width: 700px; "
    "margin: 0 auto; }\n.part { margin-top: 14px; font-weight: bold; }\n"
    ".sentence, .follow-up { font-weight: bold; }\n.cloze { font-weight: bold; color: #0C6B4A; }\n"
    "img { max-width: 100%; background-color: #FFFFFF; }\n";

std::string answer_side(const std::string& front) {
    std::string side = front + "\n<hr id=answer>\n{{#In one sentence}}<div class=\"sentence\">{{In one sentence}}</div>"
                               "{{/In one sentence}}\n{{Answer}}\n";
    for (const std::string title : titled)
        side += "{{#" + title + "}}<div class=\"part\">" + title + "</div>{{" + title + "}}{{/" + title + "}}\n";
    return side;
}

OrderedJson notetype_json(NoteKind kind) {
    const NotetypeWritten& type = notetype_of(kind);
    const bool is_cloze = kind == NoteKind::Cloze;
    OrderedJson fields = OrderedJson::array();
    const auto add_field = [&](const char* name) {
        fields.push_back({{"name", name},
                          {"ord", fields.size()},
                          {"sticky", false},
                          {"rtl", false},
                          {"font", "Arial"},
                          {"size", 20},
                          {"media", OrderedJson::array()}});
    };
    add_field(type.first_field);
    for (const char* name : greenroom_fields)
        add_field(name);
    const std::string field = std::string("{{") + (is_cloze ? "cloze:" : "") + type.first_field + "}}";
    const std::string question =
        field + (kind == NoteKind::Typed ? "\n{{type:Expected}}" : "") + "\n{{#Hints}}{{hint:Hints}}{{/Hints}}";
    const std::string front = is_cloze                  ? field
                              : kind == NoteKind::Typed ? field + "\n{{type:Expected}}"
                                                        : "{{FrontSide}}";
    const OrderedJson one{{"name", "Card 1"}, {"ord", 0},    {"qfmt", question}, {"afmt", answer_side(front)},
                          {"bqfmt", ""},      {"bafmt", ""}, {"did", nullptr}};
    return {{"id", type.id},
            {"name", type.name},
            {"type", is_cloze ? 1 : 0},
            {"mod", 0},
            {"usn", -1},
            {"sortf", 0},
            {"did", 1},
            {"tmpls", OrderedJson::array({one})},
            {"flds", fields},
            {"css", css},
            {"latexPre", "\\documentclass[12pt]{article}\n\\begin{document}\n"},
            {"latexPost", "\\end{document}"},
            {"latexsvg", false},
            {"req", OrderedJson::array({OrderedJson::array({0, "any", OrderedJson::array({0})})})},
            {"tags", OrderedJson::array()},
            {"vers", OrderedJson::array()}};
}

OrderedJson deck_json(std::int64_t id, const std::string& name) {
    const OrderedJson none = OrderedJson::array({0, 0});
    return {{"id", id},         {"name", name},       {"mod", 0},
            {"usn", -1},        {"desc", ""},         {"dyn", 0},
            {"conf", 1},        {"collapsed", false}, {"browserCollapsed", false},
            {"extendNew", 10},  {"extendRev", 50},    {"newToday", none},
            {"revToday", none}, {"lrnToday", none},   {"timeToday", none}};
}

constexpr const char* deck_options = R"({"1":{"id":1,"mod":0,"name":"Default","usn":0,"maxTaken":60,"autoplay":true,)"
                                     R"("timer":0,"replayq":true,"new":{"bury":false,"delays":[1.0,10.0],)"
                                     R"("initialFactor":2500,"ints":[1,4,0],"order":1,"perDay":20,"separate":true},)"
                                     R"("rev":{"bury":false,"ease4":1.3,"ivlFct":1.0,"maxIvl":36500,"perDay":200,)"
                                     R"("hardFactor":1.2,"fuzz":0.05,"minSpace":1},"lapse":{"delays":[10.0],)"
                                     R"("leechAction":1,"leechFails":8,"minInt":1,"mult":0.0},"dyn":false}})";

constexpr const char* conf = R"({"nextPos":1,"estTimes":true,"activeDecks":[1],"sortType":"noteFld","timeLim":0,)"
                             R"("sortBackwards":false,"addToCur":true,"curDeck":1,"newSpread":0,"dueCounts":true,)"
                             R"("curModel":"1450000000001","collapseTime":1200,"schedVer":2})";

/// The pictures of a package, each once, under names that no two share.
class PackagePictures {
public:
    std::string name_of(const std::string& target, const fs::path& file, const fs::path& root) {
        const std::optional<fs::path> picture = picture_file(target, file, root);
        if (!picture)
            return "";
        const auto [known, is_new] = names_.try_emplace(*picture);
        if (is_new) {
            const std::string stem = plain_name(picture->stem().string()), ending = picture->extension().string();
            known->second = stem + ending;
            for (int number = 2; !taken_.insert(cards::to_lower(known->second)).second; ++number)
                known->second = stem + "-" + std::to_string(number) + ending;
        }
        return known->second;
    }

    /// Their names and files in order of name.
    std::map<std::string, fs::path> files() const {
        std::map<std::string, fs::path> files;
        for (const auto& [file, name] : names_)
            files.emplace(name, file);
        return files;
    }

private:
    std::map<fs::path, std::string> names_;
    std::set<std::string> taken_;
};

/// A heading with its cards in this collection: of a cloze heading each of the gaps.
struct Heading {
    StoredCard stored;
    std::vector<CardRow> rows;
};

class Packing {
public:
    Packing(Collection& collection, const ColourCode& colour)
        : collection_(collection), colour_(colour), sources_(collection.sources()) {
        // A fixed day, from which Anki counts days: a study day's beginning.
        constexpr StudyDay first_of_2020{18'262};
        created_day_ = first_of_2020;
        created_ = collection_.calendar().start_of(created_day_);
        anki_.created = to_milliseconds(created_) / 1000;
    }

    void add(const Heading& heading) {
        const Card& card = heading.stored.card;
        const NoteKind kind = card.kind == Kind::Cloze   ? NoteKind::Cloze
                              : card.kind == Kind::Typed ? NoteKind::Typed
                                                         : NoteKind::Open;
        const std::string guid = guid_of(card.heading_id());
        const std::int64_t note = unique(number_of(guid), notes_);
        const std::int64_t deck = deck_of(card.topic);
        const std::vector<std::string> fields = fields_of(heading.stored, kind);
        std::string joined;
        for (const std::string& field : fields)
            joined += (&field == &fields.front() ? "" : "\x1f") + field;
        const std::string sort_field = html_to_text(fields.front());
        anki_.notes.push_back({note, guid, notetype_of(kind).id, to_milliseconds(heading.rows.front().edited) / 1000,
                               tags_of(card), joined, sort_field,
                               static_cast<std::int64_t>(sha1_beginning(sort_field))});
        for (const CardRow& row : heading.rows)
            add_card(row, guid, note, deck);
    }

    std::string packed();
    int cards() const { return static_cast<int>(anki_.cards.size()); }
    int reviews() const { return static_cast<int>(anki_.reviews.size()); }

private:
    static std::int64_t unique(std::int64_t wanted, std::set<std::int64_t>& taken) {
        while (!taken.insert(wanted).second)
            ++wanted;
        return wanted;
    }

    std::int64_t deck_of(const std::string& topic) {
        const auto [deck, is_new] = decks_.try_emplace(topic, 0);
        if (is_new)
            deck->second = unique(number_of("deck " + topic), deck_numbers_);
        return deck->second;
    }

    static std::string tags_of(const Card& card) {
        std::string tags = " ";
        for (const std::string& tag : card.tags) {
            for (const char c : tag)
                tags += cards::is_space(c) ? '_' : c;
            tags += ' ';
        }
        return card.tags.empty() ? "" : tags;
    }

    std::vector<std::string> fields_of(const StoredCard& stored, NoteKind kind) {
        const Card& card = stored.card;
        const auto root =
            std::ranges::find_if(sources_, [&](const DeckSource& source) { return lies_in(stored.file, source.root); });
        const AnkiHtml with{[&](const std::string& target) {
                                return root == sources_.end() ? std::string()
                                                              : pictures_.name_of(target, stored.file, root->root);
                            },
                            colour_};
        const auto html = [&](const std::string& markdown) { return anki_html(markdown, with); };
        const auto list = [&](const std::vector<std::string>& items) {
            std::string text;
            for (const std::string& item : items)
                text += "<li>" + html(item) + "</li>";
            return text.empty() ? "" : "<ul>" + text + "</ul>";
        };
        std::string front = "<p>" + to_inline_html(card.question) + "</p>";
        front += kind == NoteKind::Cloze ? anki_cloze_html(card.prompt, with) : html(card.prompt);
        std::string answer = html(card.answer), follow_ups, sources;
        if (!card.options.empty()) {
            std::vector<std::string> all, right;
            for (const Option& option : card.options) {
                all.push_back(option.text);
                if (option.right)
                    right.push_back(option.text);
            }
            front += list(all);
            answer = list(right) + answer;
        }
        if (card.kind == Kind::Exercise)
            answer = html(card.solution) + answer;
        for (const FollowUp& one : card.follow_ups)
            follow_ups += std::string(follow_up_mark) + to_inline_html(one.question) + "</p>" + html(one.answer);
        for (const Source& source : card.sources)
            sources +=
                "<li><a href=\"" + cards::escaped(source.url) + "\">" + cards::escaped(source.title) + "</a></li>";
        return {front,
                answer,
                html(card.one_sentence),
                list(card.hints),
                card.expected.empty() ? "" : cards::escaped(card.expected.front()),
                list(card.key_points),
                follow_ups,
                html(card.proof),
                html(card.weak_answer),
                html(card.trap),
                sources.empty() ? "" : "<ul>" + sources + "</ul>",
                card.heading_id()};
    }

    void add_card(const CardRow& row, const std::string& guid, std::int64_t note, std::int64_t deck) {
        AnkiCollection::Card card;
        card.place = row.gap > 0 ? row.gap - 1 : 0;
        card.id = unique(number_of(guid + " " + std::to_string(card.place)), card_numbers_);
        card.note = note;
        card.deck = deck;
        card.due = static_cast<std::int64_t>(anki_.notes.size());
        card.flags = row.marks.flag == Flag::On ? 1 : 0;
        if (const std::optional<Schedule>& schedule = row.schedule) {
            constexpr std::int64_t review = 2;
            card.type = card.queue = review;
            card.due = std::max<std::int64_t>(collection_.calendar().day_of(schedule->due) - created_day_, 0);
            card.interval = std::max<std::int64_t>(std::llround(days_between(schedule->last_review, schedule->due)), 1);
            card.factor = usual_factor;
            card.repetitions = schedule->reviews;
            card.lapses = schedule->lapses;
        }
        if (row.marks.suspended)
            card.queue = -1;
        anki_.cards.push_back(card);
        add_reviews(row.key, card.id);
    }

    void add_reviews(CardKey key, std::int64_t card) {
        std::int64_t last_interval = 0;
        for (const Review& review : reviews_of(collection_, key)) {
            const auto interval = review.due - review.at;
            const std::int64_t value =
                interval >= hours(24)
                    ? std::llround(days_between(review.at, review.due))
                    : -std::max<std::int64_t>(std::chrono::floor<std::chrono::seconds>(interval).count(), 1);
            anki_.reviews.push_back({unique(to_milliseconds(review.at), review_numbers_), card,
                                     static_cast<std::int64_t>(review.grade), value, last_interval, usual_factor,
                                     review.elapsed.count(), last_interval == 0 ? 0 : 1});
            last_interval = value;
        }
    }

    static constexpr std::int64_t usual_factor = 2500;

    Collection& collection_;
    const ColourCode& colour_;
    std::vector<DeckSource> sources_;
    StudyDay created_day_;
    Instant created_;
    AnkiCollection anki_;
    PackagePictures pictures_;
    std::map<std::string, std::int64_t> decks_;
    std::set<std::int64_t> notes_, card_numbers_, review_numbers_, deck_numbers_;
};

struct DiscardZip {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

/// A zip whose members have no time of their own.
std::string zipped(const std::vector<std::pair<std::string, std::string>>& members) {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "package";
    const auto fail = [&](const char* why) {
        throw StoreError(greenroom::English::tr("Could not pack the cards in %1: %2; make room there")
                             .arg(folder.path().string())
                             .arg(why));
    };
    int error = 0;
    std::unique_ptr<zip_t, DiscardZip> archive(zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        fail("no file can be made");
    for (const auto& [name, bytes] : members) {
        zip_source_t* source = zip_source_buffer(archive.get(), bytes.data(), bytes.size(), 0);
        const zip_int64_t index = source ? zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0)
            fail(zip_strerror(archive.get()));
        constexpr zip_uint16_t first_of_1980 = 33;
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, first_of_1980, 0);
    }
    if (zip_close(archive.get()) != 0)
        fail(zip_strerror(archive.get()));
    archive.release();
    return read_text(file);
}

std::string Packing::packed() {
    OrderedJson models = OrderedJson::object(), decks = OrderedJson::object(), media = OrderedJson::object();
    for (const NoteKind kind : {NoteKind::Open, NoteKind::Cloze, NoteKind::Typed})
        models[std::to_string(notetype_of(kind).id)] = notetype_json(kind);
    decks["1"] = deck_json(1, "Default");
    for (const auto& [topic, id] : decks_) {
        std::string name;
        for (const char c : topic)
            name += c == '/' ? "::" : std::string(1, c);
        decks[std::to_string(id)] = deck_json(id, name);
    }
    anki_.notetypes_json = models.dump();
    anki_.decks_json = decks.dump();
    std::vector<std::pair<std::string, std::string>> members;
    for (const auto& [name, file] : pictures_.files()) {
        const std::string member = std::to_string(members.size());
        media[member] = name;
        try {
            members.emplace_back(member, read_text(file));
        } catch (const std::system_error& unreadable) {
            throw StoreError(
                English::tr("Could not read %1: %2; make it readable, or choose cards without that picture")
                    .arg(file.string())
                    .arg(unreadable.code().message()));
        }
    }
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "collection.anki2";
    write_anki_file(file, anki_, {conf, deck_options, to_milliseconds(created_)});
    members.emplace_back("collection.anki2", read_text(file));
    members.emplace_back("media", media.dump());
    return zipped(members);
}

/// Each heading once, in the order of their first card; of a cloze heading all the gaps.
std::vector<Heading> headings_of(Collection& collection, std::span<const CardKey> cards, Instant now,
                                 const ExchangeProgress& progress) {
    std::vector<Heading> headings;
    std::set<std::string> seen;
    each_told(cards, progress, [&](CardKey key) {
        std::optional<StoredCard> stored = collection.card(key);
        if (!stored || !seen.insert(stored->card.heading_id()).second)
            return;
        std::vector<CardKey> siblings{key};
        if (stored->card.gap > 0) {
            siblings.clear();
            for (const std::string& id : collection.ids_beginning_with(stored->card.heading_id() + "#", 99))
                siblings.push_back(collection.find(id).value());
        }
        headings.push_back({std::move(*stored), card_rows(collection, siblings, now)});
    });
    return headings;
}

} // namespace

AnkiPackageBytes export_package(Collection& collection, std::span<const CardKey> cards, const ColourCode& colour,
                                Instant now, const ExchangeProgress& progress) {
    constexpr double share_of_reading = 0.4, share_of_cards = 0.8;
    const std::vector<Heading> headings = headings_of(collection, cards, now, part_of(progress, 0, share_of_reading));
    Packing packing(collection, colour);
    each_told(headings, part_of(progress, share_of_reading, share_of_cards), [&](const Heading& heading) {
        if (!heading.rows.empty())
            packing.add(heading);
    });
    std::string bytes = packing.packed();
    return {std::move(bytes), {packing.cards(), packing.reviews(), {}}};
}

// RFC 3174.
std::uint32_t sha1_beginning(std::string_view text) {
    std::string message(text);
    message += '\x80';
    while (message.size() % 64 != 56)
        message += '\0';
    for (int shift = 56; shift >= 0; shift -= 8)
        message += static_cast<char>((std::uint64_t{text.size()} * 8) >> shift);
    std::array<std::uint32_t, 5> hash{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    for (std::size_t block = 0; block < message.size(); block += 64) {
        std::array<std::uint32_t, 80> words{};
        for (std::size_t i = 0; i < 64; ++i)
            words[i / 4] = (words[i / 4] << 8) | static_cast<unsigned char>(message[block + i]);
        for (std::size_t i = 16; i < 80; ++i)
            words[i] = std::rotl(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
        auto [a, b, c, d, e] = hash;
        for (std::size_t i = 0; i < 80; ++i) {
            const auto [mix, constant] = i < 20   ? std::pair((b & c) | (~b & d), 0x5A827999U)
                                         : i < 40 ? std::pair(b ^ c ^ d, 0x6ED9EBA1U)
                                         : i < 60 ? std::pair((b & c) | (b & d) | (c & d), 0x8F1BBCDCU)
                                                  : std::pair(b ^ c ^ d, 0xCA62C1D6U);
            const std::uint32_t next = std::rotl(a, 5) + mix + e + constant + words[i];
            e = d;
            d = c;
            c = std::rotl(b, 30);
            b = a;
            a = next;
        }
        hash = {hash[0] + a, hash[1] + b, hash[2] + c, hash[3] + d, hash[4] + e};
    }
    return hash[0];
}

} // namespace greenroom
