#pragma once

#include "desktop/base/desktop_wishes.h"
#include "desktop/base/preferences.h"
#include "memory/grade.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

#include <array>

class QApplication;
class QWidget;

namespace greenroom::desktop {

enum class Shade { Light, Dark };
enum class Contrast { Usual, High };

/// The colours of one theme, named after what they are for.
struct Palette {
    QColor background; ///< the page
    QColor surface;    ///< cards, rail, footers
    QColor text;
    QColor muted; ///< text that steps back
    QColor line;
    QColor edge; ///< the borders of fields, which have to be seen
    QColor code; ///< ground of code
    QColor accent;
    QColor on_accent; ///< text on the accent
    QColor soft;      ///< selection and marks
    QColor again;
    QColor hard;
    QColor good;
    QColor easy;
    QColor keyword;
    QColor string;
    QColor comment;
    QColor number;
};

/// The colours of a shade.
const Palette& palette_of(Shade shade, Contrast contrast = Contrast::Usual);

/// The colour a grade has everywhere.
QColor grade_colour(const Palette& palette, Grade grade);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
double contrast(const QColor& one, const QColor& other);

/// The kinds of text there are.
enum class TextRole {
    Prose,    ///< 15 px
    Small,    ///< 13 px
    Title,    ///< 18 px, semibold
    Question, ///< 24 px, semibold
    Code      ///< 13.5 px, monospace
};

/// The zoom levels Ctrl + and Ctrl − step through, in percent.
inline constexpr std::array zoom_steps{75, 90, 100, 110, 125, 150, 175, 200};

/// How the app looks: colours, fonts and sizes, and the stylesheet made of them.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Styles `app` at once. `zoom` in percent; a value off the steps goes to the nearest.
    Theme(QApplication& app, ThemeChoice choice, int zoom);

    Shade shade() const { return shade_; }
    Contrast level_of_contrast() const { return contrast_; }
    const Palette& palette() const { return palette_of(shade_, contrast_); }
    ThemeChoice choice() const { return choice_; }
    void set_choice(ThemeChoice choice);
    /// What the desktop is asked for: contrast where no theme was chosen, and less motion, in all of Qt's as well.
    void set_wishes(const DesktopWishes& wishes);

    /// Percent; one of zoom_steps.
    int zoom() const { return zoom_; }
    void set_zoom(int percent);
    /// One step larger (+1) or smaller (−1), as far as the steps go.
    void step_zoom(int direction);

    QFont font(TextRole role) const;
    /// A length of the unzoomed design in pixels, zoomed.
    int px(double length) const;

    /// Gives a window the theme's palette, now and whenever it changes. Every window gets it when it is first shown,
    /// dialogs and what pops up too; to be called for one that needs it earlier.
    void apply_to(QWidget& window);

Q_SIGNALS:
    /// Colours or sizes are different now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void show_placeholder(QWidget& field) const;
    Shade wished_shade() const;
    Contrast wished_contrast() const;

    QApplication& app_;
    ThemeChoice choice_;
    int zoom_;
    DesktopWishes wishes_;
    Shade shade_ = Shade::Light;
    Contrast contrast_ = Contrast::Usual;
};

/// The app's stylesheet for a palette, its lengths zoomed to `zoom` percent.
QString stylesheet(const Palette& palette, int zoom);

} // namespace greenroom::desktop
