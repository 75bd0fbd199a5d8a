#pragma once

#include "platform/one_program.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace greenroom::desktop {

/// Sees to it that a deck has one window: the first program to open it listens, a later one hands over what it was
/// asked to add and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const std::filesystem::path& deck, QObject* parent = nullptr);

    /// Whether no other process of this user has the collection open. If that cannot be determined: yes.
    bool is_first() const { return program_.is_first(); }

    /// Asks the other window to come forward and to add `paths`; false when it did not listen.
    bool raise_other(const std::vector<std::filesystem::path>& paths) const;

Q_SIGNALS:
    /// Somebody started the program again for this deck.
    void raise_requested(const std::vector<std::filesystem::path>& paths);

private:
    void answer();

    OneProgram program_;
};

} // namespace greenroom::desktop
