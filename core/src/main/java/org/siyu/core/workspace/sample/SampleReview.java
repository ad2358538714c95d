package org.siyu.core.workspace.sample;

import org.siyu.core.content.Content;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ReviewEntry;

/// A step of review of a sample's item, and the content that it was about.
public record SampleReview(ContentId item, ReviewEntry entry, Content content) {}
