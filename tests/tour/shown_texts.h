#pragma once

#include <QStringList>

#include <filesystem>

class QWidget;

namespace greenroom::desktop {

/// The words that a deck has in whatever language the window speaks.
class DeckWords {
public:
    /// Those of the Markdown and JSON below a folder.
    explicit DeckWords(const std::filesystem::path& deck);
    /// Those of a text besides.
    void add(const QString& text);

    bool have(const QString& text) const;

private:
    QString words_;
};

/// What a window in the pseudo-locale shows and should not: texts that were never translated and are not the deck's,
/// and texts that are larger than the place they have. A line each, with the widget.
QStringList faults_of_texts(QWidget& window, const DeckWords& deck);

} // namespace greenroom::desktop
