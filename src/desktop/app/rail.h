#pragma once

#include "desktop/widgets/buttons.h"

#include <QFrame>

#include <vector>

namespace greenroom::desktop {

class RailButton;
class Theme;

/// The slim bar at the left: one button for each page, Settings at the foot.
/// Tab enters it at the current page, arrow keys move along it.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    /// Marks the page at this place of page_kinds() as the one that is open.
    void set_current(std::size_t place);
    /// Shows icons alone where the window is too small for their names.
    void set_room(const QSize& window);

Q_SIGNALS:
    void page_chosen(std::size_t place);
    void settings_chosen();

private:
    void choose_form();

    const Theme& theme_;
    std::vector<RailButton*> buttons_; ///< by the place of their page, then Settings
    QSize window_;
};

/// A button of the rail: an icon above its name.
class RailButton : public PaintedButton {
    Q_OBJECT

public:
    /// `icon` is the name of a drawing in resources/icons.
    RailButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent = nullptr);

    enum class Form { IconAndName, Icon };
    void set_form(Form form);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont caption_font() const;

    const Theme& theme_;
    QString icon_;
    Form form_ = Form::IconAndName;
};

} // namespace greenroom::desktop
