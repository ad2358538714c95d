package org.siyu.core.release;

import java.time.LocalDateTime;

/// How many an item is for, and what they have said, as of a moment.
///
/// @param addressed all who are in the audience
/// @param granted who agreed to marketing messages
/// @param unanswered who never said anything on marketing messages
/// @param withdrawn who refused marketing messages or took their consent back
/// @param refusedPersonalised who refused marketing by their own data (PIPL Art. 24), whatever they
///   said on marketing messages
public record AudienceCount(
    LocalDateTime asOf,
    int addressed,
    int granted,
    int unanswered,
    int withdrawn,
    int refusedPersonalised) {}
