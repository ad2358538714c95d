package org.siyu.app.editor;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.core.content.AssetService;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ReviewService;
import org.siyu.core.content.SeriesService;
import org.siyu.core.content.UnsavedEdits;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.tiers.Tier;
import org.siyu.core.words.CurrentChecker;

/// What the editor asks of the core.
///
/// @param tiers those of the scheme in force, in its order
/// @param checker of the team's list of words
/// @param unsaved what would be lost in a crash
public record EditorServices(
    ContentService items,
    ReviewService reviews,
    SeriesService series,
    AssetService assets,
    ChoiceService choices,
    MemberRepository members,
    CustomerService customers,
    Supplier<List<Tier>> tiers,
    CurrentChecker checker,
    UnsavedEdits unsaved,
    Clock clock) {}
