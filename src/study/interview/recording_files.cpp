#include "study/interview/recording_files.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace greenroom {

namespace fs = std::filesystem;

namespace {

/// A recording, with its transcript if it has one.
struct Recording {
    fs::path file;
    fs::file_time_type made;
    std::uintmax_t bytes = 0;
};

std::uintmax_t size_of(const fs::path& file) {
    std::error_code missing;
    const std::uintmax_t size = fs::file_size(file, missing);
    return missing ? 0 : size;
}

std::vector<fs::path> files_of(const fs::path& folder, const char* extension) {
    std::vector<fs::path> files;
    std::error_code unreadable;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, unreadable))
        if (entry.path().extension() == extension && entry.is_regular_file(unreadable))
            files.push_back(entry.path());
    return files;
}

std::vector<Recording> recordings_of(const fs::path& folder) {
    std::vector<Recording> recordings;
    for (const fs::path& file : files_of(folder, ".opus")) {
        std::error_code gone;
        const fs::file_time_type made = fs::last_write_time(file, gone);
        if (!gone)
            recordings.push_back({file, made, size_of(file) + size_of(transcript_file(file))});
    }
    std::ranges::sort(recordings, {}, &Recording::made);
    return recordings;
}

} // namespace

fs::path recordings_folder(const fs::path& collection) { return collection.parent_path() / "recordings"; }

std::string recording_name(const std::string& interview, int place) {
    return interview + "-" + std::to_string(place + 1) + ".opus";
}

fs::path recording_file(const fs::path& folder, const std::string& name) { return folder / fs::path(name).filename(); }

fs::path transcript_file(const fs::path& recording) { return fs::path(recording).replace_extension(".txt"); }

RecordingRoom recording_room(const fs::path& folder) {
    RecordingRoom room;
    for (const Recording& recording : recordings_of(folder)) {
        ++room.recordings;
        room.bytes += recording.bytes;
    }
    return room;
}

void prune_recordings(const fs::path& folder, Instant oldest, std::uintmax_t most,
                      const std::vector<std::string>& spared) {
    std::vector<Recording> recordings = recordings_of(folder);
    std::uintmax_t bytes = 0;
    for (const Recording& recording : recordings)
        bytes += recording.bytes;
    const auto oldest_file = std::chrono::file_clock::from_sys(oldest);
    for (const Recording& recording : recordings) {
        const bool is_spared = std::ranges::find(spared, recording.file.filename().string()) != spared.end();
        if (is_spared || (recording.made >= oldest_file && bytes <= most))
            continue;
        std::error_code stays;
        fs::remove(transcript_file(recording.file), stays);
        if (fs::remove(recording.file, stays))
            bytes -= recording.bytes;
    }
}

void delete_recordings(const fs::path& folder) {
    std::optional<fs::filesystem_error> failure;
    const auto remove = [&failure](const fs::path& file) {
        std::error_code why;
        fs::remove(file, why);
        if (why)
            failure.emplace("cannot delete", file, why);
    };
    for (const fs::path& file : files_of(folder, ".opus")) {
        remove(transcript_file(file));
        remove(file);
    }
    if (failure)
        throw *failure;
}

void copy_recordings(const fs::path& folder, const fs::path& into) {
    fs::create_directories(into);
    for (const fs::path& file : files_of(folder, ".opus")) {
        fs::copy_file(file, into / file.filename(), fs::copy_options::overwrite_existing);
        if (const fs::path transcript = transcript_file(file); fs::exists(transcript))
            fs::copy_file(transcript, into / transcript.filename(), fs::copy_options::overwrite_existing);
    }
}

} // namespace greenroom
