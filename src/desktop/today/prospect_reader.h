#pragma once

#include "desktop/base/app_context.h"
#include "study/plan/prospect.h"

#include <QObject>
#include <QString>

#include <optional>

namespace greenroom::desktop {

class Background;

/// What a plan leads to, and what is lacking; the latter follows, and is the one of before until then.
struct ProspectFound {
    Prospect prospect;
    std::optional<Shortfall> shortfall;
};

/// Makes the plan beside the window's thread, and says when what it leads to is known, and then what is lacking.
class ProspectReader : public QObject {
    Q_OBJECT

public:
    /// Plans are made on `reading`; what would do where time is lacking, which takes seconds, is tried on `background`.
    ProspectReader(AppContext& context, Background& reading, Background& background, QObject* parent = nullptr);

    /// Reads afresh, from the collection and the settings as they are now.
    void read();

Q_SIGNALS:
    void found(const greenroom::desktop::ProspectFound& found);
    void failed(const QString& why);

private:
    /// What a shortfall was looked for.
    struct Asked {
        Settings settings;
        StudyDay today;
        int cards = 0;

        bool operator==(const Asked&) const = default;
    };

    void read_lack(Instant now);

    AppContext& context_;
    Background& reading_;
    Background& background_;
    std::optional<Asked> asked_; ///< last
    ProspectFound found_;        ///< as it was told last
    int newest_ = 0;             ///< the number of the newest request: what an older one finds is out of date
};

} // namespace greenroom::desktop
