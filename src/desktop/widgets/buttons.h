#pragma once

#include "desktop/widgets/pictures.h"
#include "desktop/widgets/theme.h"

#include <QAbstractButton>
#include <QFont>
#include <QSize>
#include <QString>

#include <optional>
#include <utility>

class QButtonGroup;
class QColor;
class QPainter;
class QRect;

namespace greenroom::desktop {

class Theme;

/// A button that paints itself: Enter presses it as Space does, and it repaints when the pointer comes and goes. A
/// click leaves the keyboard where it was, so that the next key means what it meant before.
class PaintedButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PaintedButton(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

/// A button whose text is inline HTML that wraps; what is around the text is up to its subclass.
class RichButton : public PaintedButton {
    Q_OBJECT

public:
    void set_html(const QString& html);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// The pictures of the text come from `images`.
    RichButton(const Theme& theme, const QString& html, QWidget* parent, ImageFolder images = {});

    /// The space around the text, in pixels.
    virtual QMargins space_around_text() const = 0;

    const Theme& theme() const { return theme_; }
    QString plain_text() const { return document_.toPlainText(); }
    void paint_text(QPainter& painter, const QColor& colour);
    /// To be called when space_around_text() gives something else.
    void lay_out_again();

    void resizeEvent(QResizeEvent* event) override;

private:
    void render();

    const Theme& theme_;
    QString html_;
    Pictures pictures_;
    mutable ClosedDocument document_;                   ///< to measure it is to lay it out
    mutable std::optional<std::pair<int, int>> height_; ///< the last width asked for, with its height
};

/// An icon that is a button and stays out of sight until it is called for: by its neighbourhood's hover or by the
/// keyboard.
class IconButton : public PaintedButton {
    Q_OBJECT

public:
    /// `text` is its name for screen readers and its tool tip.
    IconButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent = nullptr);

    void set_icon(const QString& icon);
    /// Shows it, or hides it again unless it has the keyboard.
    void set_called_for(bool called_for);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QString icon_;
    bool called_for_ = false;
};

/// A button that steps back behind the page's large one: its text, and its key drawn after it.
class KeyedButton : public PaintedButton {
    Q_OBJECT

public:
    KeyedButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent = nullptr);

    void set_text(const QString& text);
    void set_key(const QString& key);

    QSize sizeHint() const override;
    /// Where there is no room for its key, the text stands alone.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QString key_;
};

/// The one large button of a page, with its key drawn on it.
class PrimaryButton : public PaintedButton {
    Q_OBJECT

public:
    /// `key` is what the learner may press instead, e.g. "Space".
    PrimaryButton(const Theme& theme, const QString& text, const QString& key, QWidget* parent = nullptr);

    void set_text_and_key(const QString& text, const QString& key);

    QSize sizeHint() const override;
    /// Where there is no room for its key, the text stands alone.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont text_font() const;

    const Theme& theme_;
    QString key_;
};

/// A group of buttons that screen readers tell as radio buttons where each is auto-exclusive, and that checks none by
/// itself: its owner does, who may check none of them.
QButtonGroup* make_loose_group(QObject& owner);

/// What a screen reader says of a button that a key ticked while the keyboard was elsewhere.
QString ticked_text(const QAbstractButton& button);

/// How large a drawn key with this name is.
QSize key_cap_size(const Theme& theme, const QString& key);

/// Draws a key with its name on it.
void paint_key_cap(QPainter& painter, const Theme& theme, const QRect& bounds, const QString& key, const QColor& ink,
                   const QColor& edge);

} // namespace greenroom::desktop
