#pragma once

#include <QLineEdit>

namespace greenroom::desktop {

class Theme;

/// The line that searches are typed into, with a wrong part underlined.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const Theme& theme, QWidget* parent = nullptr);

    /// Underlines a part, in characters; with no length, the character before it.
    void mark(int begin, int length);
    void clear_mark();

Q_SIGNALS:
    /// The keyboard is to go to what was found.
    void left_below();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& theme_;
};

} // namespace greenroom::desktop
