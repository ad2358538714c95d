package org.siyu.core.journey;

import java.time.LocalDate;
import org.siyu.core.sop.SopReference;

/// A journey somebody wants to begin.
public record JourneyDraft(
    String name, SopReference template, JourneyRules rules, LocalDate start) {}
