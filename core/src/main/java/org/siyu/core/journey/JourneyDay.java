package org.siyu.core.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.siyu.core.contact.ContactRoom;
import org.siyu.core.contact.CustomerSet;

/// What a journey needs to know of a day to be worked through.
///
/// @param day the one to be worked through; before today when days are caught up
/// @param now in the workspace's local time: what opens is done today, whatever day it was due
/// @param audience who belongs to it on the day; empty where that is not known of a past day
/// @param refusing who refuses marketing messages
/// @param elsewhere who is under way in another journey of the same goal
/// @param room who can be written to without going over a limit; asked only by a journey that obeys
///   limits
/// @param customerId of a row in the book
/// @param ids for what is new
public record JourneyDay(
    LocalDate day,
    LocalDateTime now,
    Optional<CustomerSet> audience,
    CustomerSet refusing,
    CustomerSet elsewhere,
    Happenings orders,
    Happenings answers,
    Supplier<ContactRoom> room,
    Predicate<LocalDate> isWorkingDay,
    IntFunction<UUID> customerId,
    Supplier<UUID> ids) {
  LocalDate today() {
    return now.toLocalDate();
  }
}
