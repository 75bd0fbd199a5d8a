#pragma once

#include "desktop/base/app_context.h"

#include <QObject>
#include <QString>

namespace greenroom::desktop {

class Background;

/// Has what today's cards are chosen by made beside the window's thread where its collection lacks it, and hands it
/// over; whoever waits for it comes before other work there.
class DayPlan : public QObject {
    Q_OBJECT

public:
    DayPlan(AppContext& context, Background& reading, QObject* parent = nullptr);

    /// Begins to make it, unless it is there or being made already. Made again if anything changes meanwhile, at
    /// growing distances, until it is there.
    void request();

Q_SIGNALS:
    /// It is there, as of now.
    void ready();
    /// It is out of date each time it is made; `why` is what and what to do. It goes on being made.
    void delayed(const QString& why);
    /// It could not be made; `why` is what, where and what to do.
    void failed(const QString& why);

private:
    void make();
    void take(const std::shared_ptr<const StudyPlan>& plan, Instant as_of);

    AppContext& context_;
    Background& reading_;
    bool making_ = false;
    int attempts_ = 0;
};

} // namespace greenroom::desktop
