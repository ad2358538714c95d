package org.siyu.app.review;

import java.util.function.Consumer;
import org.siyu.app.content.ItemOpening;
import org.siyu.core.content.Asset;

/// Where the review leads on to.
///
/// @param opening shows an item in full, to be edited
/// @param file opens the folder of a file
/// @param team leads to where members are added and given roles
/// @param calendar leads to the plan
public record ReviewLinks(
    ItemOpening opening, Consumer<Asset> file, Runnable team, Runnable calendar) {}
