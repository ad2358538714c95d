package org.siyu.core.content;

import java.util.UUID;

/// How the calendar is looked at, to be come back to.
///
/// @param name unique, 1 to 100 characters; "" for how it was left
/// @param layout which view, in the app's own words, for instance `month`
public record ContentView(UUID id, String name, String layout, ContentQuery query) {}
