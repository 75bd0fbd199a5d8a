#pragma once

#include <QPlainTextEdit>

namespace greenroom::desktop {

class Theme;

/// A few lines to write in. Escape and Ctrl+Return are not its own: they go to the page around it.
class ScratchPad : public QPlainTextEdit {
    Q_OBJECT

public:
    ScratchPad(const Theme& theme, const QString& name, const QString& text, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace greenroom::desktop
