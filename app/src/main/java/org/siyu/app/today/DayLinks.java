package org.siyu.app.today;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.siyu.core.actions.ActionSource;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.content.ContentId;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.kpi.Indicator;

/// Where the day's entries lead on to.
///
/// @param customers shows some customers alone, under a name for them
/// @param rhythm shows who is written to how often around a day
/// @param review shows a piece of content for the review
/// @param agreed shows where something was agreed
/// @param alert shows an alert of an indicator among the others
/// @param explained what an alert says and what explains it
public record DayLinks(
    Consumer<CustomerId> customer,
    BiConsumer<String, List<CustomerId>> customers,
    Consumer<ContentId> content,
    Consumer<LocalDate> rhythm,
    Runnable review,
    Consumer<CampaignId> campaign,
    Consumer<ActionSource> agreed,
    Consumer<UUID> alert,
    BiFunction<KeptAlert, Indicator, Node> explained) {}
