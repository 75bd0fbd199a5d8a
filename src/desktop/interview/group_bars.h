#pragma once

#include "study/interview/report.h"

#include <QFrame>

namespace greenroom::desktop {

class Theme;

/// The answers of a report by topic or level: share as a bar, time against target, follow-ups.
class GroupBars : public QFrame {
    Q_OBJECT

public:
    GroupBars(const Theme& theme, const QString& heading, const std::vector<GroupReport>& groups,
              QWidget* parent = nullptr);
};

} // namespace greenroom::desktop
