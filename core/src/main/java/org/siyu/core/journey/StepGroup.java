package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.UUID;
import org.siyu.core.contact.CustomerSet;

/// Customers for whom a step has opened at once.
///
/// @param step its key
/// @param variant place in the list of variants
/// @param due the day it is to be done on
/// @param opened the day that was worked through then; later than due after a limit or days without
///   the program
public record StepGroup(
    UUID id, String step, int variant, LocalDate due, LocalDate opened, CustomerSet customers) {}
