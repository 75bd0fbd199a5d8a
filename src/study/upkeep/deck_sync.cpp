#include "study/upkeep/deck_sync.h"

#include "cards/parse/deck_folder.h"
#include "cards/parse/parse.h"
#include "records/store_error.h"
#include "store/tables/store.h"
#include "study/collection/collection.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <system_error>
#include <unordered_map>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// A file changed this shortly before it was read may change again without a new stamp.
constexpr std::chrono::seconds stamp_resolution{2};

/// Where topics stand that deck.json does not name: after all it names.
constexpr std::int64_t position_of_unlisted = 1'000'000;

/// Between the first topics of two decks.
constexpr std::int64_t positions_of_a_deck = 2'000'000;

/// Thrown within a sync that is stopped, so that its transaction is taken back.
struct Stopped {};

/// A file that must be read again.
struct ChangedFile {
    DeckFile file;
    ParsedFile parsed;
    bool settled = true;
    std::int64_t key = 0;
    TopicKey topic;
};

/// Which part of which source a path means.
struct Scope {
    DeckSource source;  ///< key 0 when not yet known to the deck
    std::string prefix; ///< relative file, or folder with a final slash; empty for all of it

    bool covers(const std::string& path) const {
        return prefix.empty() || path == prefix || (prefix.ends_with('/') && path.starts_with(prefix));
    }
};

Scope scope_of(const std::vector<DeckSource>& known, const fs::path& path, Origin origin) {
    const bool folder = fs::is_directory(path);
    for (const DeckSource& source : known)
        if (source.only.empty() && lies_in(path, source.root)) {
            std::string prefix = path == source.root ? "" : path.lexically_relative(source.root).generic_string();
            return {source, folder && !prefix.empty() ? prefix + "/" : prefix};
        }
    const fs::path root = folder ? path : path.parent_path();
    const std::string only = folder ? std::string() : path.filename().string();
    for (const DeckSource& source : known)
        if (source.root == root && source.only == only)
            return {source, ""};
    return {{0, root, only, origin}, ""};
}

Problem whole_file_problem(const fs::path& file, const std::string& message) {
    return {file.string(), 0, 0, Severity::Error, message, ""};
}

bool is_settled(const DeckFile& file) {
    const auto now =
        std::chrono::duration_cast<std::chrono::nanoseconds>(fs::file_time_type::clock::now().time_since_epoch());
    return std::chrono::nanoseconds(file.modified_ns) + stamp_resolution < now;
}

ChangedFile read(const fs::path& root, const DeckFile& file, Answers answers) {
    ChangedFile changed{file, {}, is_settled(file), 0, {}};
    const fs::path path = root / file.path;
    try {
        if (file.size <= maximum_file_size) {
            changed.parsed = parse_cards(read_text(path), path.string(), file.path, answers);
            sum_up_unmarked(changed.parsed, path.string());
            std::ranges::copy(missing_pictures(changed.parsed.pictures, root, file.path, path.string()),
                              std::back_inserter(changed.parsed.problems));
        } else {
            changed.parsed = {{}, {}, {whole_file_problem(path, too_large_message())}, {}, true};
        }
    } catch (const std::system_error& error) {
        changed.parsed.unreadable = true;
        changed.parsed.problems.push_back(whole_file_problem(path, error.what()));
    }
    changed.settled = changed.settled && changed.parsed.problems.empty();
    return changed;
}

/// What becomes of cards whose text is a question without its "### Answer" now.
enum class Unmarked { Keep, Archive };

/// One run over one scope; gathers files first, then writes all in one transaction.
class Sync {
public:
    Sync(Collection& collection, const Scope& scope, Instant now, const std::function<bool()>& go_on,
         Unmarked unmarked = Unmarked::Keep)
        : store_(collection.store()), scope_(scope), now_(now), go_on_(go_on), unmarked_(unmarked) {}

    SyncReport run() try {
        store_.cards.bring_index_up_to_date();
        list();
        read_changed();
        if (!scope_.source.key || !changed_.empty() || !vanished_.empty() || reordered() || paths_changed())
            store_.database.transact("save the deck", [&] { write(); });
        cards::keep_first_problems(report_.problems, folder_.root.string());
        return report_;
    } catch (const Stopped&) {
        SyncReport stopped;
        stopped.stopped = true;
        return stopped;
    }

private:
    void ask_whether_to_go_on() const {
        if (go_on_ && !go_on_())
            throw Stopped{};
    }

    void list() {
        folder_ = list_deck(scope_.source.path(), go_on_);
        if (!folder_.is_complete)
            throw Stopped{};
        for (std::size_t place = 0; place < folder_.info.topics.size(); ++place)
            positions_.emplace(folder_.info.topics[place], static_cast<std::int64_t>(place));
        std::erase_if(folder_.files, [&](const DeckFile& file) { return !scope_.covers(file.path); });
        report_.problems = folder_.problems;
        if (scope_.source.key) {
            known_ = store_.sources.files(scope_.source);
            answers_ = store_.sources.answers(scope_.source);
        } else {
            answers_ = answers_of_taken_over();
        }
        std::erase_if(known_, [&](const auto& entry) { return !scope_.covers(entry.first); });
    }

    void read_changed() {
        std::map<std::string, KnownFile> gone = known_;
        for (const DeckFile& file : folder_.files) {
            ask_whether_to_go_on();
            gone.erase(file.path);
            const auto known = known_.find(file.path);
            if (known != known_.end() && known->second.settled && known->second.file == file) {
                report_.unchanged += known->second.cards;
                continue;
            }
            changed_.push_back(read(folder_.root, file, answers_));
        }
        keep_unknown(gone);
        keep_emptied(gone);
        for (const auto& [path, file] : gone)
            vanished_.push_back(file.key);
    }

    /// What cannot be looked into is not gone.
    void keep_unknown(std::map<std::string, KnownFile>& gone) {
        for (const std::string& unreadable : folder_.unreadable)
            std::erase_if(gone, [&](const auto& entry) { return keeps(entry, unreadable); });
    }

    /// A folder that is still there, but without anything in it, is rather a disk that is not there. In the deck's own
    /// folder other files may be left, as on an empty disk.
    void keep_emptied(std::map<std::string, KnownFile>& gone) {
        if (folder_.files.empty() && scope_.prefix.empty() && scope_.source.only.empty() && !gone.empty())
            folder_.empty.emplace_back();
        for (const std::string& empty : folder_.empty)
            if (std::erase_if(gone, [&](const auto& entry) { return keeps(entry, empty); }) > 0)
                report_.problems.push_back(whole_file_problem(
                    folder_.root / empty, "the folder has no cards any more; those it had stay as they were. Put its "
                                          "files back, or remove the folder if its cards are to go"));
    }

    /// Counts a file's cards as unchanged if the file is this one, or in this folder with a final slash, or "" is
    /// given.
    bool keeps(const std::pair<const std::string, KnownFile>& entry, const std::string& place) {
        const bool is_in_place =
            entry.first == place || ((place.empty() || place.ends_with('/')) && entry.first.starts_with(place));
        report_.unchanged += is_in_place ? entry.second.cards : 0;
        return is_in_place;
    }

    bool reordered() {
        for (const StoredTopic& topic : store_.topics.all())
            if (const auto listed = listed_position_of(topic.topic.path);
                listed && *listed != topic.position && store_.topics.belongs_to(topic.key, scope_.source))
                return true;
        return false;
    }

    /// Where deck.json has an error, the paths that were read before stay.
    bool paths_changed() {
        const auto is_error = [](const Problem& problem) {
            return problem.severity == Severity::Error && problem.file.ends_with("deck.json");
        };
        return std::ranges::none_of(folder_.problems, is_error) &&
               (scope_.source.key ? store_.paths.of(scope_.source) != folder_.info.paths : !folder_.info.paths.empty());
    }

    void write() {
        take_over_other_sources();
        const bool new_paths = paths_changed();
        if (!scope_.source.key)
            put_source();
        if (new_paths)
            store_.paths.replace(scope_.source, folder_.info.paths);
        for (const std::int64_t file : vanished_)
            store_.sources.remove_file(file);
        // Topics and files first: between cards they would make the full-text index write out what it has gathered.
        for (ChangedFile& file : changed_) {
            file.key = store_.sources.put_file(scope_.source, file.file, file.settled, file.parsed.unmarked.size());
            file.topic = store_.topics.put(file.parsed.topic, position_of(file.parsed.topic.path), scope_.source, now_);
            ask_whether_to_go_on();
        }
        for (ChangedFile& file : changed_)
            name_derived(file);
        settle_claims();
        for (ChangedFile& file : changed_) {
            put_cards(file);
            ask_whether_to_go_on();
        }
        // Only now: a card that moved to another file was taken over there, and is not missing.
        for (const ChangedFile& file : changed_)
            archive_missing(file);
        for (const std::string& topic : folder_.info.topics)
            store_.topics.move(topic, position_of(topic), scope_.source, now_);
        forget_left_sources();
        report_.archived += store_.cards.archive_without_file(now_);
    }

    void put_source() {
        scope_.source = store_.sources.put(scope_.source.root, scope_.source.only, scope_.source.origin);
        store_.sources.set_answers(scope_.source, answers_);
    }

    /// A folder takes over the sources within it, and the shipped deck its former place; their cards are claimed anew.
    void take_over_other_sources() {
        for (const DeckSource& other : store_.sources.all())
            if (takes_over(other))
                store_.sources.remove(other);
    }

    bool takes_over(const DeckSource& other) const {
        if (!scope_.source.only.empty() || !scope_.prefix.empty() || other.key == scope_.source.key)
            return false;
        const bool shipped = scope_.source.origin == Origin::Shipped;
        return (shipped && other.origin == Origin::Shipped) || lies_in(other.path(), scope_.source.root);
    }

    /// A folder around one that is read as a list is read so too: its cards stay.
    Answers answers_of_taken_over() {
        for (const DeckSource& other : store_.sources.all())
            if (takes_over(other) && store_.sources.answers(other) == Answers::TextBelow)
                return Answers::TextBelow;
        return Answers::Marked;
    }

    /// Two files may ask the same question in cards without an id: each keeps what it had, and a new one gets an id of
    /// its own.
    void name_derived(ChangedFile& file) {
        std::map<std::string, std::string> names;
        for (Card& card : file.parsed.cards) {
            const std::string heading = card.heading_id();
            if (!file.parsed.derived_ids.contains(heading))
                continue;
            const auto [name, is_new] = names.try_emplace(heading);
            if (is_new)
                name->second = may_have(file, card) ? heading : derived_id_in(heading, file.file.path);
            card.id.replace(0, heading.size(), name->second);
        }
    }

    /// Whether a card without a written id may have the one that its question gives, and the history that goes with it.
    bool may_have(const ChangedFile& file, const Card& card) {
        const std::string other_name =
            derived_id_in(card.heading_id(), file.file.path) + card.id.substr(card.heading_id().size());
        const auto other = store_.cards.owner(other_name);
        if (other && other->file == file.key)
            return false;
        const auto [claim, is_first] = derived_claims_.try_emplace(card.heading_id(), file.key);
        const auto owner = store_.cards.owner(card.id);
        const bool may =
            claim->second == file.key &&
            (!owner || (owner->file ? owner->file == file.key || !is_there(owner->key) : has_text_of(*owner, card)));
        if (!may && is_first)
            derived_claims_.erase(claim);
        return may;
    }

    bool has_text_of(const CardOwner& owner, const Card& card) {
        const auto stored = store_.cards.of(owner.key);
        return stored && stored->card.prompt == card.prompt && stored->card.answer == card.answer;
    }

    /// Decides which file may say what an id means: the file that had it, else the first that claims it.
    void settle_claims() {
        std::set<std::int64_t> rereading;
        for (const ChangedFile& file : changed_)
            rereading.insert(file.key);
        for (const ChangedFile& file : changed_)
            for (const Card& card : file.parsed.cards)
                if (const auto owner = store_.cards.owner(card.id); owner && !owner->archived && owner->file)
                    if (*owner->file == file.key || (!rereading.contains(*owner->file) && is_there(owner->key)))
                        claims_[card.id] = *owner->file;
        for (const ChangedFile& file : changed_)
            for (const Card& card : file.parsed.cards)
                claims_.try_emplace(card.id, file.key);
    }

    /// Whether the file that a card was read from still is: a folder that was renamed is read in its new place, and its
    /// cards go along.
    bool is_there(CardKey card) {
        std::error_code error;
        const auto stored = store_.cards.of(card);
        const fs::file_type type = stored ? fs::symlink_status(stored->file, error).type() : fs::file_type::none;
        return type != fs::file_type::not_found;
    }

    /// Sources that are not there any more, and whose cards have all gone to where they are now.
    void forget_left_sources() {
        for (const DeckSource& other : store_.sources.all()) {
            std::error_code error;
            if (other.key == scope_.source.key || other.origin != Origin::Learner ||
                fs::symlink_status(other.path(), error).type() != fs::file_type::not_found)
                continue;
            const auto files = store_.sources.files(other);
            if (!files.empty() && std::ranges::all_of(files, [](const auto& file) { return file.second.cards == 0; }))
                store_.sources.remove(other);
        }
    }

    void put_cards(ChangedFile& file) {
        bool duplicates = false;
        for (const Card& card : file.parsed.cards) {
            if (claims_.at(card.id) != file.key) {
                file.parsed.problems.push_back(duplicate(file, card));
                duplicates = true;
                continue;
            }
            count(store_.cards.put(card, file.topic, file.key, now_));
        }
        if (duplicates && file.settled)
            store_.sources.put_file(scope_.source, file.file, false, file.parsed.unmarked.size());
        report_.problems.insert(report_.problems.end(), file.parsed.problems.begin(), file.parsed.problems.end());
    }

    void archive_missing(const ChangedFile& file) {
        std::set<std::string> kept;
        for (const Card& card : file.parsed.cards)
            kept.insert(card.id);
        const std::set<std::string> rejected(file.parsed.rejected.begin(), file.parsed.rejected.end());
        std::set<std::string> unmarked;
        if (unmarked_ == Unmarked::Archive)
            for (const std::string& heading : file.parsed.unmarked)
                unmarked.insert({heading, derived_id_in(heading, file.file.path)});
        for (const std::string& id : store_.cards.ids_of_file(file.key)) {
            if (kept.contains(id))
                continue;
            const std::string heading = id.substr(0, id.find('#'));
            if (file.parsed.unreadable || (!unmarked.contains(heading) && rejected.contains(heading))) {
                ++report_.unchanged;
                continue;
            }
            store_.cards.archive(id, now_);
            ++report_.archived;
        }
    }

    Problem duplicate(const ChangedFile& file, const Card& card) {
        std::string where = "in another file";
        if (const auto owner = store_.cards.owner(card.id))
            if (const auto stored = store_.cards.of(owner->key))
                where = "in " + stored->file.string() + ":" + std::to_string(stored->card.line);
        return duplicate_id(card, (folder_.root / file.file.path).string(), where);
    }

    /// Decks come one after the other, the shipped one first.
    std::int64_t first_position() const {
        return scope_.source.origin == Origin::Shipped ? 0 : scope_.source.key * positions_of_a_deck;
    }

    std::optional<std::int64_t> listed_position_of(const std::string& topic) const {
        const auto found = positions_.find(topic);
        return found == positions_.end() ? std::nullopt : std::optional(first_position() + found->second);
    }

    std::int64_t position_of(const std::string& topic) const {
        return listed_position_of(topic).value_or(first_position() + position_of_unlisted);
    }

    void count(Change change) {
        report_.added += change == Change::Added;
        report_.changed += change == Change::Changed;
        report_.unchanged += change == Change::Unchanged;
    }

    Store& store_;
    Scope scope_;
    Instant now_;
    const std::function<bool()>& go_on_;
    Unmarked unmarked_;
    Answers answers_ = Answers::Marked;
    DeckFolder folder_;
    std::unordered_map<std::string, std::int64_t> positions_; ///< in its deck, of each topic that deck.json names
    std::map<std::string, KnownFile> known_;
    std::vector<ChangedFile> changed_;
    std::vector<std::int64_t> vanished_;
    std::unordered_map<std::string, std::int64_t> claims_;
    std::unordered_map<std::string, std::int64_t> derived_claims_; ///< by heading id: the file whose card it is
    SyncReport report_;
};

} // namespace

SyncReport& SyncReport::operator+=(const SyncReport& other) {
    added += other.added;
    changed += other.changed;
    archived += other.archived;
    unchanged += other.unchanged;
    stopped = stopped || other.stopped;
    problems.insert(problems.end(), other.problems.begin(), other.problems.end());
    return *this;
}

namespace {

SyncReport sync_one(Collection& collection, const fs::path& path, Origin origin, Instant now,
                    const std::function<bool()>& go_on, Unmarked unmarked) {
    std::string why;
    try {
        const Scope scope = scope_of(collection.store().sources.all(), fs::canonical(path), origin);
        return Sync(collection, scope, now, go_on, unmarked).run();
    } catch (const StoreError&) {
        throw;
    } catch (const fs::filesystem_error& error) {
        why = error.code().message();
    } catch (const std::exception& error) {
        // Whatever a stranger's folder makes go wrong, the folders after it are read.
        why = error.what();
    }
    SyncReport report;
    report.problems.push_back(whole_file_problem(path, "cannot be read: " + why + "; its cards stay as they were"));
    return report;
}

} // namespace

SyncReport sync_path(Collection& collection, const fs::path& path, Origin origin, Instant now,
                     const std::function<bool()>& go_on) {
    return sync_one(collection, path, origin, now, go_on, Unmarked::Keep);
}

std::vector<SourceAnswers> source_answers(Collection& collection) {
    SourceTable& sources = collection.store().sources;
    std::vector<SourceAnswers> all;
    for (const DeckSource& source : sources.all())
        all.push_back({source, sources.answers(source), sources.unmarked(source)});
    return all;
}

bool is_read_from(const fs::path& path, const DeckSource& source) {
    return source.only.empty() ? lies_in(path, source.root) : path == source.path();
}

Answers answers_at(Collection& collection, const fs::path& path) {
    SourceTable& sources = collection.store().sources;
    for (const DeckSource& source : sources.all())
        if (is_read_from(path, source))
            return sources.answers(source);
    return Answers::Marked;
}

SyncReport read_answers_from(Collection& collection, const DeckSource& source, Answers answers, Instant now,
                             const std::function<bool()>& go_on) {
    collection.store().database.transact("save the deck folder",
                                         [&] { collection.store().sources.set_answers(source, answers); });
    return sync_one(collection, source.path(), source.origin, now, go_on, Unmarked::Archive);
}

std::optional<Message> doubt_of_source(const fs::path& path, const fs::path& home) {
    std::error_code missing;
    const fs::path folder = fs::canonical(path, missing), of_person = fs::canonical(home, missing);
    if (folder.empty())
        return std::nullopt;
    const bool is_root = folder == folder.root_path();
    const bool holds_home = !of_person.empty() && lies_in(of_person, folder);
    if (!is_root && !holds_home)
        return std::nullopt;
    return (is_root
                ? English::tr(
                      "%1 is the whole disk, and every .md file in it would be read as cards; name the folder of "
                      "your cards instead")
                : English::tr("%1 holds all of your files, and every .md file in it would be read as cards; name the "
                              "folder of your cards instead"))
        .arg(path.string());
}

SyncReport move_source(Collection& collection, const DeckSource& source, const fs::path& to, Instant now) {
    const fs::path path = fs::canonical(to);
    if (fs::is_directory(path) != source.only.empty())
        throw StoreError(English::tr("Could not move %1 to %2: one is a folder, the other a file")
                             .arg(source.path().string())
                             .arg(to.string()));
    const fs::path root = source.only.empty() ? path : path.parent_path();
    const std::string only = source.only.empty() ? std::string() : path.filename().string();
    collection.store().database.transact("move the deck folder", [&] {
        for (const DeckSource& other : collection.store().sources.all())
            if (other.key != source.key && other.root == root && other.only == only)
                throw StoreError(English::tr("Could not move %1: %2 is read already; remove one of the two")
                                     .arg(source.path().string())
                                     .arg(path.string()));
        collection.store().sources.move(source, root, only);
    });
    return sync_path(collection, path, source.origin, now);
}

SyncReport remove_source(Collection& collection, const DeckSource& source, Instant now) {
    return collection.store().database.transact("remove the deck folder", [&] {
        SyncReport report;
        collection.store().sources.remove(source);
        report.archived = collection.store().cards.archive_without_file(now);
        return report;
    });
}

} // namespace greenroom
