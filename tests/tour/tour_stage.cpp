#include "tour/tour_stage.h"

#include "study/collection/library.h"
#include "tour/tour_speech.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPixmap>
#include <QThread>

#include <cstdio>

namespace greenroom::desktop {
namespace {

// 2026-11-20, nine in the morning where the tour takes place: an hour east of Greenwich.
constexpr Instant opening = from_milliseconds(1'795'161'600'000);

std::chrono::seconds tour_offset(Instant) { return std::chrono::hours{1}; }

std::filesystem::path in_scratch(const QTemporaryDir& scratch, const char* name) {
    if (!scratch.isValid())
        throw StepFailed("could not make a scratch folder: " + scratch.errorString().toStdString());
    return std::filesystem::path(scratch.path().toStdString()) / name;
}

} // namespace

TourStage::TourStage(QApplication& app, ThemeChoice theme, std::filesystem::path pictures, PictureSizes sizes)
    : pictures_(std::move(pictures)), sizes_(sizes), now_(opening),
      collection_(in_scratch(scratch_, "collection.sqlite"), opening, tour_offset),
      context_{collection_, [this] { return now_; }, tour_offset, [this] { return now_.time_since_epoch(); }},
      preferences_(QString::fromStdString(in_scratch(scratch_, "preferences.ini").string())), theme_(app, theme, 100),
      background_(in_scratch(scratch_, "collection.sqlite"), opening, tour_offset),
      reading_(in_scratch(scratch_, "collection.sqlite"), opening, tour_offset),
      sync_(background_, shipped_deck_folder(), [this] { return now_; }),
      window_(std::make_unique<MainWindow>(PageContext{context_, theme_, preferences_, background_, reading_, sync_,
                                                       exercises_, narrator_, tour_sound()})) {}

TourStage::~TourStage() = default;

void TourStage::open() {
    window_->resize(1180, 760);
    window_->show();
    window_->activateWindow();
    wait_for("the window to open", [this] { return window_->isActiveWindow() && QApplication::focusWidget(); });
}

void TourStage::settle() {
    // Twice: a deferred deletion or a queued signal may ask for another round of layout.
    for (int round = 0; round < 2; ++round) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

void TourStage::press(int key, Qt::KeyboardModifiers modifiers, const QString& text) {
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    expect("a place for the keyboard", target != nullptr);
    QApplication::postEvent(target, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    QApplication::postEvent(target, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
    settle();
}

void TourStage::type(const QString& text) {
    for (const QChar c : text)
        press(c.toUpper().unicode(), Qt::NoModifier, c);
}

void TourStage::wait_for(const char* what, const std::function<bool()>& holds) {
    QElapsedTimer waited;
    waited.start();
    for (settle(); !holds(); settle()) {
        if (waited.hasExpired(60'000))
            throw StepFailed(std::string("waited in vain for ") + what);
        QThread::msleep(5);
    }
}

void TourStage::expect(const char* what, bool holds) {
    if (!holds)
        throw StepFailed(std::string("there should be ") + what);
}

QWidget* TourStage::dialog() const {
    for (QDialog* dialog : window_->findChildren<QDialog*>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

void TourStage::close_dialog() {
    press(Qt::Key_Escape);
    wait_for("the dialog to close", [this] { return dialog() == nullptr; });
    // Where there is no window manager nobody hands the keyboard back.
    window_->activateWindow();
    wait_for("the window to be active again",
             [this] { return window_->isActiveWindow() && QApplication::focusWidget(); });
}

void TourStage::picture(const QString& name) {
    save_picture(name);
    if (sizes_ == PictureSizes::Usual)
        return;
    const QSize before = window_->size();
    for (const QSize size : {before, QSize(600, 420)}) {
        window_->resize(size);
        for (const int zoom : {100, 200}) {
            if (size == before && zoom == 100)
                continue;
            theme_.set_zoom(zoom);
            save_picture(QStringLiteral("%1-%2x%3-%4").arg(name).arg(size.width()).arg(size.height()).arg(zoom));
        }
        theme_.set_zoom(100);
    }
    window_->resize(before);
    settle();
}

void TourStage::save_picture(const QString& name) {
    QElapsedTimer settling;
    settling.start();
    wait_for("the picture to settle", [&] { return settling.hasExpired(180); });
    QWidget* shown = dialog() ? dialog() : window_.get();
    if (look_)
        look_(name, *shown);
    const QString file = file_of(name);
    if (!shown->grab().save(file))
        throw StepFailed("could not write " + file.toStdString());
    std::printf("%s\n", qPrintable(QFileInfo(file).fileName()));
}

QString TourStage::file_of(const QString& name) const {
    const QString shade = theme_.shade() == Shade::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    return QString::fromStdString(pictures_.string()) + QStringLiteral("/%1-%2.png").arg(name, shade);
}

} // namespace greenroom::desktop
