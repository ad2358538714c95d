package org.siyu.app.review;

import java.util.function.Supplier;
import org.siyu.app.content.ContentServices;
import org.siyu.core.content.AssetService;
import org.siyu.core.release.ReleaseService;
import org.siyu.core.words.WordChecker;

/// What the review asks of the core.
///
/// @param checker of the team's word list as it is now
public record ReviewServices(
    ContentServices content,
    Supplier<WordChecker> checker,
    ReleaseService releases,
    AssetService assets) {}
