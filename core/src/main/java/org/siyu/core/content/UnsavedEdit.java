package org.siyu.core.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// What somebody has changed of an item and not saved yet, kept so that it outlives a crash.
///
/// @param saved the item that was changed, as it was kept then
/// @param mine the same with the changes, save those of its time
/// @param day that it is to go out on; empty while none can be read
/// @param time as it was typed
/// @param minutes as they were typed
/// @param at when it was kept
public record UnsavedEdit(
    ContentItem saved,
    ContentItem mine,
    Optional<LocalDate> day,
    String time,
    String minutes,
    LocalDateTime at) {}
