#pragma once

class QScrollArea;
class QWidget;

namespace greenroom::desktop {

class Theme;

/// The width of the text column, in pixels of the unzoomed design.
inline constexpr int text_measure = 720;

/// Wraps `content` in a widget that keeps it centred and no wider than the text column.
QWidget* in_measure(QWidget* content, const Theme& theme, QWidget* parent = nullptr);

/// Keeps what in_measure() made where it is when the area's scroll bar comes and goes.
void keep_centred(QScrollArea& area);

} // namespace greenroom::desktop
