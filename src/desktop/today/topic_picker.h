#pragma once

#include "desktop/base/app_context.h"

#include <QWidget>

#include <string>
#include <vector>

class QAbstractButton;
class QLayout;

namespace greenroom::desktop {

/// The topics to study in one session; of very many, their areas.
class TopicPicker : public QWidget {
    Q_OBJECT

public:
    explicit TopicPicker(AppContext& context, QWidget* parent = nullptr);

    /// Offers the topics anew, none chosen. Throws what reading them throws.
    void offer();

    /// The paths of those chosen.
    std::vector<std::string> chosen() const;

private:
    struct Offer {
        std::string path;
        QString title;

        bool operator==(const Offer&) const = default;
    };

    std::vector<Offer> read_offers() const;

    AppContext& context_;
    QLayout* row_;
    std::vector<Offer> offers_;
    std::vector<QAbstractButton*> buttons_; ///< of the offers, in their order
};

} // namespace greenroom::desktop
