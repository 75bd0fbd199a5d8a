#pragma once

#include "desktop/widgets/palette.h"

#include <QFont>
#include <QObject>

#include <array>

class QApplication;
class QWidget;

namespace greenroom::desktop {

/// Which theme the learner wants; System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

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
    /// Dresses `app` at once. `zoom` in percent; a value off the steps goes to the nearest.
    Theme(QApplication& app, ThemeChoice choice, int zoom);

    Shade shade() const { return shade_; }
    const Palette& palette() const { return palette_of(shade_); }
    ThemeChoice choice() const { return choice_; }
    void set_choice(ThemeChoice choice);

    /// Percent; one of zoom_steps.
    int zoom() const { return zoom_; }
    void set_zoom(int percent);
    /// One step larger (+1) or smaller (−1), as far as the steps go.
    void step_zoom(int direction);

    QFont font(TextRole role) const;
    /// A length of the unzoomed design in pixels, zoomed.
    int px(double length) const;

    /// Gives a window the theme's palette, now and whenever it changes.
    void dress(QWidget& window);

Q_SIGNALS:
    /// Colours or sizes are different now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& app_;
    ThemeChoice choice_;
    int zoom_;
    Shade shade_ = Shade::Light;
};

} // namespace greenroom::desktop
