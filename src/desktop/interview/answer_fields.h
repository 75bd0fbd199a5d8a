#pragma once

#include "cards/parse/card.h"
#include "desktop/base/image_folder.h"
#include "records/interview_record.h"

#include <QFrame>
#include <QWidget>

#include <array>
#include <vector>

namespace greenroom::desktop {

class OptionButton;
class Theme;
class WritingField;

/// The options of a choice question in the order given; picks can be changed until it is marked.
class OptionList : public QWidget {
    Q_OBJECT

public:
    OptionList(const Theme& theme, const Card& card, const ImageFolder& images, QWidget* parent = nullptr);

    int count() const { return static_cast<int>(buttons_.size()); }
    /// The options as they are read aloud, each with its letter and once marked with what it was.
    QStringList spoken() const;
    /// Places of the picked options, from 0, in order.
    std::vector<int> chosen() const;
    void choose(const std::vector<int>& places);

    /// Picks the option at a place in the stead of others; where several are right, adds it or takes it back.
    void pick(int place);

    /// Shows which were right, and takes no more picks.
    void mark();

private:
    void picked(std::size_t place);

    std::vector<Option> options_;
    std::vector<OptionButton*> buttons_;
    bool several_ = false;
};

/// A behavioural story to tell: Situation, Task, Action, Result.
class StarFields : public QFrame {
    Q_OBJECT

public:
    StarFields(const Theme& theme, const StarStory& story, QWidget* parent = nullptr);

    /// The question that is answered here, for screen readers.
    void set_question(const QString& question);
    StarStory story() const;
    /// Puts the keyboard into the first field.
    void take_keyboard();

private:
    std::array<WritingField*, 4> fields_{};
};

} // namespace greenroom::desktop
