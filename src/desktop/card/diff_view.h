#pragma once

#include "study/exercise/diff.h"

#include <QFrame>

namespace greenroom::desktop {

class AutoHeightText;
class Theme;

/// Python with what another code has in its place: lines to go and lines to come, each with its sign and its ground.
class DiffView : public QFrame {
    Q_OBJECT

public:
    DiffView(const Theme& theme, std::vector<DiffLine> lines, QWidget* parent = nullptr);

    QString text() const;

private:
    void render();

    const Theme& theme_;
    std::vector<DiffLine> lines_;
    AutoHeightText* text_;
};

} // namespace greenroom::desktop
