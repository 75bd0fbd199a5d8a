#pragma once

#include <QDialog>

namespace greenroom::desktop {

class Theme;

/// Every key of the app.
class KeyList : public QDialog {
    Q_OBJECT

public:
    explicit KeyList(Theme& theme, QWidget* parent = nullptr);
};

} // namespace greenroom::desktop
