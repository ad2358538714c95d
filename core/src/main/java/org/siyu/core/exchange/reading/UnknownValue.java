package org.siyu.core.exchange.reading;

import org.siyu.core.exchange.profile.ImportField;

/// A value that no mapping knows yet.
///
/// @param value as the file has it
/// @param count in how many rows
public record UnknownValue(ImportField field, String value, long count) {}
