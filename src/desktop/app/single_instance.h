#pragma once

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace greenroom::desktop {

/// Sees to it that a deck has one window: the first program to open it listens, a later one hands over what it was
/// asked to add and ends. The address is the kernel's (an abstract socket), so that nothing of it outlives the program,
/// however that ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const std::filesystem::path& deck, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Whether no other process of this user has the collection open. If that cannot be determined: yes.
    bool is_first() const { return first_; }

    /// Asks the other window to come forward and to add `paths`; false when it did not listen.
    bool raise_other(const std::vector<std::filesystem::path>& paths) const;

Q_SIGNALS:
    /// Somebody started the program again for this deck.
    void raise_requested(const std::vector<std::filesystem::path>& paths);

private:
    void answer();

    QByteArray address_;
    int socket_ = -1;
    bool first_ = true;
    QSocketNotifier* notifier_ = nullptr;
};

} // namespace greenroom::desktop
