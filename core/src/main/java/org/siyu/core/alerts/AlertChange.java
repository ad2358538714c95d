package org.siyu.core.alerts;

/// What a person did with an alert, to be taken back.
public record AlertChange(KeptAlert before, KeptAlert after) {}
