#pragma once

#include <QString>

#include <functional>
#include <optional>

class QIODevice;

namespace greenroom::desktop {

/// What a saved file outlasts. To outlast a power cut takes as long as the disk takes.
enum class Outlasts { PowerCut, Kill };

/// Lets `write` fill a file, whole or not at all: when it fails, what was there before stays, and nothing beside it.
/// Returns why it failed, as the system words it, or nothing.
std::optional<QString> save_whole(const QString& file, const std::function<void(QIODevice&)>& write,
                                  Outlasts outlasts = Outlasts::PowerCut);

/// Where a dialog for saving begins: in the learner's documents, or at home where there is no such folder.
QString saving_folder();

} // namespace greenroom::desktop
