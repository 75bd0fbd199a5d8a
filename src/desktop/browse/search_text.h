#pragma once

#include <QString>

namespace greenroom::desktop {

/// A search with its topic put in place of the one it names, or before the rest where it names none; with an empty
/// `path`, without a topic. What is negated or stands in brackets or quotes is left alone.
QString with_topic(const QString& search, const QString& path);

/// The one topic that a search names outside brackets and quotes; empty when it names none or several.
QString topic_of(const QString& search);

} // namespace greenroom::desktop
