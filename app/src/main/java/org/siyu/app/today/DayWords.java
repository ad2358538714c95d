package org.siyu.app.today;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.siyu.app.alerts.AlertNames;
import org.siyu.app.alerts.AlertWords;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKind;
import org.siyu.core.today.DaySubject;
import org.siyu.core.today.DayUrgency;

/// How the entries of a day are worded.
public final class DayWords {
  private final Messages messages;
  private final Formats formats;
  private final AlertWords alerts;

  public DayWords(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
    this.alerts = new AlertWords(messages, formats, AlertNames.PLAIN);
  }

  public String kind(DayEntry entry) {
    return switch (entry.subject()) {
      case DaySubject.Promise(var open) ->
          messages.text("today.follow-ups.kind." + open.followUp().kind().code());
      case DaySubject.Lead _ -> messages.text("today.lead.kind");
      case DaySubject.OfAlert(var alert, _, _) -> alerts.light(alert);
      case DaySubject subject -> messages.text("today.kind." + subject.kind().code());
    };
  }

  Tone tone(DayEntry entry) {
    return switch (entry.subject()) {
      case DaySubject.Promise(var open) ->
          open.followUp().kind() == FollowUpKind.URGENT ? Tone.ERROR : Tone.INFO;
      case DaySubject.Lead _ -> Tone.INFO;
      case DaySubject.OfAlert(var alert, _, _) -> alerts.tone(alert);
      case DaySubject.CampaignTask _ -> Tone.WARNING;
      case DaySubject.JourneyGroup _ -> Tone.SUCCESS;
      case DaySubject.Publishing _, DaySubject.Review _, DaySubject.Agreed _ -> Tone.NEUTRAL;
    };
  }

  public String urgency(DayUrgency urgency) {
    return messages.text("today.urgency." + urgency.code());
  }

  /// `Day 3, 23 customers: send the product guide`.
  public String title(DayEntry entry) {
    return switch (entry.subject()) {
      case DaySubject.JourneyGroup(var step) ->
          messages.text(
              "today.entry.group", step.day(), step.customers().size(), step.step().title());
      case DaySubject.OfAlert(var alert, var indicator, var whose) ->
          alerts.title(alert, indicator, whose);
      case DaySubject subject ->
          subject.title().isEmpty() ? messages.text("today.follow-ups.unnamed") : subject.title();
    };
  }

  /// What it belongs to, and that it is nobody's, or of which role somebody is to take it over.
  public String about(DayEntry entry) {
    List<String> parts = new ArrayList<>();
    String context =
        entry.subject() instanceof DaySubject.OfAlert(var alert, var indicator, _)
            ? alerts.worst(alert, indicator)
            : entry.subject().context().strip();
    if (!context.isEmpty()) {
      parts.add(context.lines().findFirst().orElse(""));
    }
    if (entry.owner().isEmpty()) {
      parts.add(nobody(entry));
    }
    return String.join(" · ", parts);
  }

  /// Whom something is for that is nobody's yet.
  String nobody(DayEntry entry) {
    return entry
        .role()
        .map(role -> messages.text("settings.team.role." + role.code()))
        .map(role -> messages.text("today.entry.role", role))
        .orElseGet(() -> messages.text("today.entry.nobody"));
  }

  public String when(DayEntry entry, LocalDateTime now) {
    if (entry.isLate(now)) {
      Duration late = Duration.between(entry.deadline(), now);
      return late.toDays() > 0
          ? messages.text("today.follow-ups.overdue-days", late.toDays())
          : messages.text("today.follow-ups.overdue", formats.duration(late));
    }
    if (entry.kind() == DayKind.ALERT) {
      return messages.text("today.alert.since", formats.date(entry.start().toLocalDate()));
    }
    if (entry.kind() == DayKind.REVIEW || !entry.hasTime()) {
      return entry.start().toLocalDate().isAfter(now.toLocalDate())
          ? formats.date(entry.start().toLocalDate())
          : messages.text("today.entry.any-time");
    }
    String time = formats.time(entry.deadline().toLocalTime());
    if (entry.deadline().toLocalDate().equals(now.toLocalDate())) {
      return messages.text("today.follow-ups.today", time);
    }
    return entry.deadline().toLocalDate().equals(now.toLocalDate().plusDays(1))
        ? messages.text("today.follow-ups.tomorrow", time)
        : formats.dateTime(entry.deadline());
  }
}
