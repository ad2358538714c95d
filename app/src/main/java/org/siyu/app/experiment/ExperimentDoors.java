package org.siyu.app.experiment;

import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.siyu.core.content.ContentId;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.sop.SopId;

/// Where the screen of experiments leads.
///
/// @param customers shows some customers under a name; there they are exported and handed on
/// @param item shows an item of the calendar
/// @param template shows what is new in a template
/// @param campaign shows a campaign
/// @param cases begins a case of what was found
public record ExperimentDoors(
    BiConsumer<String, Set<CustomerId>> customers,
    Consumer<ContentId> item,
    Consumer<SopId> template,
    Consumer<UUID> campaign,
    Consumer<Finding> cases) {

  /// What an experiment has shown, in the words of now.
  public record Finding(UUID id, String name, String question, String solution, String proof) {}
}
