#include "cli/command.h"
#include "cli/rfc3339.h"
#include "study/upkeep/collection_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace greenroom {

namespace {

using Json = nlohmann::ordered_json;

enum class Cure { None, NewestGoodBackup };

Json to_json(const std::vector<Backup>& backups) {
    Json list = Json::array();
    for (const Backup& backup : backups)
        list.push_back({{"file", backup.file.string()},
                        {"at", to_rfc3339(backup.at)},
                        {"size", backup.size},
                        {"reviews", backup.reviews ? Json(*backup.reviews) : Json(nullptr)},
                        {"last_review", backup.last_review ? Json(to_rfc3339(*backup.last_review)) : Json(nullptr)}});
    return list;
}

std::string described(const Backup& backup) {
    return to_rfc3339(backup.at) + "  " +
           (backup.reviews ? std::to_string(*backup.reviews) + " reviews" : "cannot be read") +
           (backup.last_review ? ", the last of " + to_rfc3339(*backup.last_review) : "") + "  " + backup.file.string();
}

std::string kept_text(const Restored& restored) {
    return restored.before ? "; the deck until now is kept as " + restored.before->string() : std::string();
}

/// The newest sound backup in place of a damaged deck.
std::pair<Backup, Restored> cure(const Invocation& invocation) {
    const std::optional<Backup> newest = recovery_for(invocation.collection).backup;
    if (!newest)
        throw CommandError("The deck " + invocation.collection.string() +
                           " is damaged, and there is no good backup in " +
                           (invocation.collection.parent_path() / "backups").string() +
                           "; keep the file, and run restore with a copy of your own if you have one");
    return {*newest, restore_from(invocation.collection, newest->file, invocation.now)};
}

int doctor(const Invocation& invocation, Cure wanted) {
    const std::vector<Complaint> complaints = examine_collection(invocation.collection, invocation.now);
    const bool damaged = std::ranges::any_of(
        complaints, [](const Complaint& complaint) { return complaint.kind == Complaint::Kind::Damaged; });
    const std::vector<Backup> backups = backups_of(invocation.collection);
    Json problems = Json::array();
    std::string text;
    for (const Complaint& complaint : complaints) {
        problems.push_back(complaint.text.english());
        text += complaint.text.english() + "\n";
    }
    Json json{{"ok", complaints.empty()}, {"problems", problems}, {"backups", to_json(backups)}};
    if (complaints.empty())
        text = "The deck is sound.\n";
    text += backups.empty() ? "There is no backup yet." : "Backups, newest first:";
    for (const Backup& backup : backups)
        text += "\n" + described(backup);
    if (wanted == Cure::NewestGoodBackup && damaged) {
        const auto [backup, restored] = cure(invocation);
        json["restored"] = backup.file.string();
        text += "\nRestored " + backup.file.string() + " with " + std::to_string(restored.reviews) + " reviews" +
                kept_text(restored);
    } else if (wanted == Cure::NewestGoodBackup) {
        json["restored"] = nullptr;
        text += "\nThe file is not damaged, so no backup was restored.";
    }
    print(invocation, json, text);
    return complaints.empty() || json.value("restored", Json(nullptr)).is_string() ? 0 : 1;
}

int backup(const Invocation& invocation, const std::string& file) {
    const Backup made = back_up_collection_to(invocation.collection, file, invocation.now);
    print(invocation, {{"file", made.file.string()}, {"size", made.size}, {"reviews", *made.reviews}},
          std::to_string(*made.reviews) + " reviews saved in " + made.file.string());
    return 0;
}

int restore(const Invocation& invocation, const std::string& file) {
    const Restored restored = restore_from(invocation.collection, file, invocation.now);
    print(invocation,
          {{"file", file},
           {"reviews", restored.reviews},
           {"before", restored.before ? Json(restored.before->string()) : Json(nullptr)}},
          "The deck is that of " + file + " with " + std::to_string(restored.reviews) + " reviews" +
              kept_text(restored));
    return 0;
}

/// A database is read and written here and there, which a stream is not.
std::string check_is_file(const std::string& file) {
    return file == "-" ? std::string("a backup is a database and takes a file of its own, not -") : std::string();
}

} // namespace

void add_backup_commands(CLI::App& app, Invocation& invocation) {
    const auto cures = std::make_shared<bool>(false);
    const auto file = std::make_shared<std::string>();
    add_command(app, invocation, "doctor", "Look for damage in the deck database, and list its backups",
                [&invocation, cures] { return doctor(invocation, *cures ? Cure::NewestGoodBackup : Cure::None); })
        ->add_flag("--restore", *cures, "Go back to the newest good backup if the file is damaged");
    add_command(app, invocation, "backup", "Save a copy of the deck, which may be in use",
                [&invocation, file] { return backup(invocation, *file); })
        ->add_option("FILE", *file, "The copy; an earlier one of that name is replaced")
        ->required()
        ->check(check_is_file);
    add_command(app, invocation, "restore", "Go back to a copy of the deck, after a backup of the present one",
                [&invocation, file] { return restore(invocation, *file); })
        ->add_option("FILE", *file, "A backup")
        ->required()
        ->check(check_is_file);
}

} // namespace greenroom
