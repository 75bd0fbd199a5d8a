#pragma once

#include <QTranslator>

namespace greenroom::desktop {

/// A language that nobody speaks: English in brackets, with accents, and 40 % longer, as other languages are. What is
/// shown without brackets was never translated.
class PseudoLocale : public QTranslator {
public:
    static constexpr char16_t open = u'⟦', close = u'⟧';

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int number) const override;
};

/// A text of the pseudo-locale as it was in English; any other text as it is.
QString in_english(QString text);

} // namespace greenroom::desktop
