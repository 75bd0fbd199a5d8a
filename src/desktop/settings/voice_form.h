#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace greenroom::desktop {

class Narrator;
class Preferences;

/// Where questions are read aloud, by which voice and how fast, and to hear it.
class VoiceForm : public QWidget {
    Q_OBJECT

public:
    VoiceForm(Preferences& preferences, Narrator& narrator, QWidget* parent = nullptr);

private:
    void offer_voices();
    void store();

    Preferences& preferences_;
    Narrator& narrator_;
    QComboBox* where_;
    QComboBox* voice_;
    QComboBox* speed_;
    QLabel* problem_;
};

} // namespace greenroom::desktop
