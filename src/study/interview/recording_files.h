#pragma once

#include "records/instant.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace greenroom {

/// The folder of a collection's recordings: beside its file.
std::filesystem::path recordings_folder(const std::filesystem::path& collection);

/// The name of the recording of an interview's answer at a place from 0: "ID-1.opus".
std::string recording_name(const std::string& interview, int place);
/// The recording of this name in a folder; whatever stands before its last slash is left out.
std::filesystem::path recording_file(const std::filesystem::path& folder, const std::string& name);
/// Where its transcript lies: beside it.
std::filesystem::path transcript_file(const std::filesystem::path& recording);

/// How many recordings there are, and how much room they take with their transcripts.
struct RecordingRoom {
    int recordings = 0;
    std::uintmax_t bytes = 0;

    bool operator==(const RecordingRoom&) const = default;
};
RecordingRoom recording_room(const std::filesystem::path& folder);

/// Deletes recordings and their transcripts that were made before `oldest`; then, the oldest first, as many as it takes
/// until `most` bytes are enough. Those named in `spared` stay. Files that are no recordings are left alone.
void prune_recordings(const std::filesystem::path& folder, Instant oldest, std::uintmax_t most,
                      const std::vector<std::string>& spared);
/// Deletes every recording and every transcript; where some stay, all others are gone, and it throws
/// std::filesystem::filesystem_error with one of them.
void delete_recordings(const std::filesystem::path& folder);
/// Copies them into another folder, which is made if need be; throws std::filesystem::filesystem_error.
void copy_recordings(const std::filesystem::path& folder, const std::filesystem::path& into);

} // namespace greenroom
