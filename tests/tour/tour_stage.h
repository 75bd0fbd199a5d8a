#pragma once

#include "desktop/app/main_window.h"
#include "desktop/base/app_context.h"
#include "desktop/base/background.h"
#include "desktop/base/deck_sync.h"
#include "desktop/base/exercise_runner.h"
#include "desktop/base/preferences.h"
#include "desktop/speech/narrator.h"
#include "desktop/widgets/theme.h"
#include "tour/tour.h"

#include <QTemporaryDir>

#include <stdexcept>

class QApplication;

namespace greenroom::desktop {

/// A step of the tour did not come out as it should.
class StepFailed : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The real window over a scratch deck, with a clock that only the tour moves.
class TourStage {
public:
    /// `pictures` is where they go; their names end in the theme's.
    TourStage(QApplication& app, ThemeChoice theme, std::filesystem::path pictures, PictureSizes sizes);
    ~TourStage();

    MainWindow& window() { return *window_; }
    AppContext& context() { return context_; }
    DeckSync& sync() { return sync_; }
    Preferences& preferences() { return preferences_; }

    /// Opens the window and waits until it is painted.
    void open();

    void move_clock(std::chrono::milliseconds by) { now_ += by; }
    void set_clock(Instant now) { now_ = now; }

    /// Presses a key where the keyboard is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {});
    /// Types text, character by character.
    void type(const QString& text);

    /// Lets the window work until `holds`; throws StepFailed naming what it waited for after ten seconds.
    void wait_for(const char* what, const std::function<bool()>& holds);
    /// Throws StepFailed unless `holds`.
    static void expect(const char* what, bool holds);

    /// Saves a picture of the window, or of the dialog over it, and prints its name.
    void picture(const QString& name);
    /// From now on, `look` sees whatever is pictured.
    void look_at_pictures(std::function<void(const QString& name, QWidget& shown)> look) { look_ = std::move(look); }

    /// Where a picture of this name goes.
    QString file_of(const QString& name) const;

    /// The dialog that is open; nullptr when none is.
    QWidget* dialog() const;
    /// Presses Escape in it and goes back to the window.
    void close_dialog();

private:
    void settle();
    void save_picture(const QString& name);

    QTemporaryDir scratch_;
    std::filesystem::path pictures_;
    PictureSizes sizes_;
    std::function<void(const QString& name, QWidget& shown)> look_;
    Instant now_;
    Collection collection_;
    AppContext context_;
    Preferences preferences_;
    Theme theme_;
    Background background_;
    Background reading_;
    DeckSync sync_;
    ExerciseRunner exercises_;
    Narrator narrator_{preferences_};
    std::unique_ptr<MainWindow> window_;
};

} // namespace greenroom::desktop
