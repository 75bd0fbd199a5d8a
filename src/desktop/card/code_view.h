#pragma once

#include "cards/render/blocks.h"

#include <QFrame>

namespace greenroom::desktop {

class AutoHeightText;
class IconButton;
class Theme;

/// One code block in a frame of its own: coloured, scrolling sideways, with a button that copies it.
class CodeView : public QFrame {
    Q_OBJECT

public:
    CodeView(const Theme& theme, CodeBlock block, QWidget* parent = nullptr);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    void copy();

    const Theme& theme_;
    CodeBlock block_;
    AutoHeightText* text_;
    IconButton* copy_;
};

} // namespace greenroom::desktop
