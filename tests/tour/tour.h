#pragma once

#include <filesystem>

class QApplication;

namespace greenroom::desktop {

/// The window as it first opens, or also one of 600 × 420, and both with text at twice its size.
enum class PictureSizes { Usual, Every };

/// Drives the real window by key presses through every page with a scratch deck, saves a picture of each to `folder`
/// and prints its name. Returns 0, or 1 after saying which step failed.
int run_tour(QApplication& app, const std::filesystem::path& folder, PictureSizes sizes);

/// The same in light colours, in the pseudo-locale and from right to left. Returns 1 also where a page shows a text
/// that was never translated, or that is cut, after naming each.
int run_pseudo_tour(QApplication& app, const std::filesystem::path& folder, PictureSizes sizes);

} // namespace greenroom::desktop
