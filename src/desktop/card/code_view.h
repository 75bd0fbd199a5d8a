#pragma once

#include "cards/render/blocks.h"
#include "desktop/card/highlighter.h"
#include "desktop/widgets/layouts.h"
#include "desktop/widgets/theme.h"

#include <QFrame>
#include <QString>

#include <vector>

class QTextDocument;

namespace greenroom::desktop {

class AutoHeightText;
class IconButton;
class Theme;

/// One code block in a frame of its own: coloured, scrolling sideways, with a button that copies it.
class CodeView : public QFrame {
    Q_OBJECT

public:
    /// As wide as its text needs, between `measure` and `code_measure`.
    CodeView(const Theme& theme, CodeBlock block, QWidget* parent = nullptr, int measure = text_measure);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void render();
    void copy();

    const Theme& theme_;
    CodeBlock block_;
    int measure_;
    AutoHeightText* text_;
    IconButton* copy_;
};

/// The text of a code block without the marks around its gap.
std::string code_without_gap_marks(const CodeBlock& block);

/// The colour of a piece of code.
QColor colour_of(CodeRole role, const Palette& palette);

/// For each byte of UTF-8 the place of its character in UTF-16, and one past the end.
std::vector<int> places_in_utf16(const std::string& text);

/// Fills a document with coloured code, its gap marked.
void fill_with_code(QTextDocument& document, const CodeBlock& block, const Theme& theme);

} // namespace greenroom::desktop
