#pragma once

#include "desktop/base/app_context.h"
#include "study/plan/prospect.h"

#include <QObject>
#include <QString>

#include <optional>

namespace greenroom::desktop {

class Background;

/// What a plan leads to, and what is lacking.
struct ProspectFound {
    Prospect prospect;
    std::optional<Shortfall> shortfall;
};

/// Makes the plan beside the window's thread, looks for better prices there, and says when what it leads to is known.
class ProspectReader : public QObject {
    Q_OBJECT

public:
    /// Plans are made on `reading`; what takes seconds is done on `background`.
    ProspectReader(AppContext& context, Background& reading, Background& background, QObject* parent = nullptr);

    /// Reads afresh, from the collection and the settings as they are now.
    void read();

Q_SIGNALS:
    void found(const greenroom::desktop::ProspectFound& found);
    /// There are better prices, so plans made before are out of date; this one is being read afresh.
    void prices_found();
    void failed(const QString& why);

private:
    void read_lack(const Prospect& prospect, Instant now, int request);
    void tune();

    AppContext& context_;
    Background& reading_;
    Background& background_;
    int newest_ = 0; ///< the number of the newest request: what an older one finds is out of date
};

} // namespace greenroom::desktop
