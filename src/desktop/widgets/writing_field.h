#pragma once

#include <QPlainTextEdit>

namespace greenroom::desktop {

class Theme;

/// Some lines to write in. Escape and Ctrl+Return are not its own: they go to the page around it, as the window's keys
/// do; no other key leaves it.
class WritingField : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Font { Prose, Code };

    /// `height` in pixels of the unzoomed design.
    WritingField(const Theme& theme, Font font, const QString& name, const QString& text, QWidget* parent = nullptr,
                 int height = 92);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace greenroom::desktop
