#pragma once

#include "desktop/app/raise_request.h"
#include "platform/one_program.h"

#include <QObject>

namespace greenroom::desktop {

/// By what a later start finds the first.
enum class Meeting {
    Socket, ///< at once, and then by the desktop's bus too
    Bus     ///< alone: programs in boxes of their own, such as Flatpaks, share no sockets
};

/// How programs that are started here find each other.
Meeting usual_meeting();

/// Sees to it that a collection has one window: the first program to open it listens, a later one hands over what it
/// was asked for and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const std::filesystem::path& collection, Meeting meeting = usual_meeting(),
                            QObject* parent = nullptr);

    /// Whether no other process of this user has the collection open, as far as is known; where programs meet by the
    /// bus and there is none, raise_other() finds nobody.
    bool is_first() const { return first_; }

    /// Asks the other window to come forward; false when it did not listen.
    bool raise_other(const RaiseRequest& request) const;

    /// Listens on the desktop's bus, too, where desktops ask a program to come forward; it takes a moment to reach.
    /// Throws std::runtime_error where the library for that is missing.
    void listen_to_desktop();

Q_SIGNALS:
    /// Somebody started the program again for this collection, or asked the desktop for it.
    void raise_requested(const RaiseRequest& request);

private:
    void answer();

    QString bus_name_;
    OneProgram program_;
    Meeting meeting_;
    bool first_ = true;
    bool is_on_bus_ = false;
};

} // namespace greenroom::desktop
