package org.siyu.storage.plansheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.validate.ValidationException;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.plansheet.PlanCalendarFiles;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanSheet;
import org.siyu.core.plansheet.PlanSheetText;
import org.siyu.core.plansheet.PlanSheetWords;
import org.siyu.core.plansheet.PlanValues;
import org.siyu.storage.workbook.WrittenFile;

/// Plans as iCalendar files (RFC 5545). The time zone is described by the rules that Java knows, so
/// that nothing is looked up elsewhere.
public final class IcalendarPlanFile implements PlanCalendarFiles {
  private static final String DOMAIN = "@siyu-workbench";
  private static final String PRODUCT = "-//Siyu Workbench//Content calendar//ZH";
  private static final int USUAL_MINUTES = 15;
  private static final int LONGEST_TEXT = 4_000;

  @Override
  public StagedFile stage(
      PlanSheet sheet, PlanSheetWords words, ZoneId zone, OptionalInt alarm, Path target) {
    return WrittenFile.stage(target, out -> write(sheet, words, zone, alarm, out));
  }

  private static void write(
      PlanSheet sheet, PlanSheetWords words, ZoneId zone, OptionalInt alarm, OutputStream out)
      throws IOException {
    List<CalendarComponent> components = new ArrayList<>();
    components.add(zone(zone, sheet));
    for (ContentItem item : sheet.items()) {
      components.add(event(item, sheet, words, zone, alarm));
    }
    PropertyList head =
        new PropertyList(
            List.of(
                new ProdId(PRODUCT),
                new Version(new ParameterList(), Version.VALUE_2_0),
                new CalScale(CalScale.VALUE_GREGORIAN),
                named(
                    "X-WR-CALNAME",
                    words.text(PlanSheetText.TITLE, words.days(sheet.days()), sheet.team())),
                named("X-WR-TIMEZONE", zone.getId())));
    try {
      new CalendarOutputter(true).output(new Calendar(head, new ComponentList<>(components)), out);
    } catch (ValidationException defect) {
      throw new IllegalStateException("a calendar that RFC 5545 forbids", defect);
    }
  }

  private static Property named(String name, String value) {
    return new XProperty(name, new ParameterList(), value);
  }

  private static VEvent event(
      ContentItem item, PlanSheet sheet, PlanSheetWords words, ZoneId zone, OptionalInt alarm) {
    ParameterList inZone = new ParameterList(List.of(new TzId(zone.getId())));
    LocalDateTime start = item.plan().start();
    int minutes = item.plan().minutes() == 0 ? USUAL_MINUTES : item.plan().minutes();
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid(item.id() + DOMAIN));
    properties.add(new DtStamp(instant(sheet.madeAt(), zone)));
    properties.add(new DtStart<>(inZone, start));
    properties.add(new DtEnd<>(inZone, start.plusMinutes(minutes)));
    properties.add(new Summary(summary(item, sheet, words)));
    properties.add(new Description(description(item, sheet, words)));
    properties.add(new Categories(new TextList(categories(item, sheet, words))));
    properties.add(
        new Status(isApproved(item.status()) ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE));
    properties.add(new Transp(Transp.VALUE_TRANSPARENT));
    properties.add(new Sequence(Math.max(0, item.revision().version() - 1)));
    properties.add(new LastModified(instant(item.revision().changedAt(), zone)));
    List<VAlarm> alarms = new ArrayList<>();
    if (alarm.isPresent() && !item.status().isPublished()) {
      alarms.add(
          new VAlarm(
              new PropertyList(
                  List.of(
                      new Action(Action.VALUE_DISPLAY),
                      new Trigger(Duration.ofMinutes(alarm.getAsInt()).negated()),
                      new Description(summary(item, sheet, words))))));
    }
    return new VEvent(new PropertyList(properties), new ComponentList<>(alarms));
  }

  private static Instant instant(LocalDateTime time, ZoneId zone) {
    return time.withNano(0).atZone(zone).toInstant();
  }

  private static boolean isApproved(ContentStatus status) {
    return status == ContentStatus.SCHEDULED || status.isPublished();
  }

  private static String named(
      PlanColumn column, ContentItem item, PlanSheet sheet, PlanSheetWords words) {
    return sheet.names().worded(column, PlanValues.of(item).get(column), words.isChinese());
  }

  private static String summary(ContentItem item, PlanSheet sheet, PlanSheetWords words) {
    return "[" + named(PlanColumn.CHANNEL, item, sheet, words) + "] " + item.content().title();
  }

  private static String description(ContentItem item, PlanSheet sheet, PlanSheetWords words) {
    List<String> lines = new ArrayList<>();
    lines.add(words.header(PlanColumn.STATUS) + ": " + words.status(item.status()));
    for (PlanColumn column :
        List.of(
            PlanColumn.OWNER,
            PlanColumn.KIND,
            PlanColumn.FORM,
            PlanColumn.TIERS,
            PlanColumn.CAMPAIGN)) {
      String value = named(column, item, sheet, words);
      if (!value.isEmpty()) {
        lines.add(words.header(column) + ": " + value);
      }
    }
    String body = item.content().body();
    if (!body.isBlank()) {
      lines.add("");
      lines.add(body.length() > LONGEST_TEXT ? body.substring(0, LONGEST_TEXT) + "…" : body);
    }
    return PlanText.plain(String.join("\n", lines));
  }

  private static List<String> categories(ContentItem item, PlanSheet sheet, PlanSheetWords words) {
    List<String> names = new ArrayList<>();
    names.add(named(PlanColumn.CHANNEL, item, sheet, words));
    for (PlanColumn column : List.of(PlanColumn.KIND, PlanColumn.CAMPAIGN)) {
      String value = named(column, item, sheet, words);
      if (!value.isEmpty()) {
        names.add(value);
      }
    }
    return names;
  }

  /// The zone by the offsets that hold in the days of the plan.
  private static VTimeZone zone(ZoneId zone, PlanSheet sheet) {
    ZoneRules rules = zone.getRules();
    Instant first = sheet.days().first().atStartOfDay(zone).toInstant();
    Instant last = sheet.days().last().plusDays(8).atStartOfDay(zone).toInstant();
    List<Observance> observances = new ArrayList<>();
    observances.add(
        observance(
            false,
            LocalDateTime.of(1970, 1, 1, 0, 0),
            rules.getOffset(first),
            rules.getOffset(first),
            zone));
    ZoneOffsetTransition next = rules.nextTransition(first);
    while (next != null && next.getInstant().isBefore(last)) {
      observances.add(
          observance(
              rules.isDaylightSavings(next.getInstant()),
              next.getDateTimeBefore(),
              next.getOffsetBefore(),
              next.getOffsetAfter(),
              zone));
      next = rules.nextTransition(next.getInstant());
    }
    return new VTimeZone(
        new PropertyList(List.of(new net.fortuna.ical4j.model.property.TzId(zone.getId()))),
        new ComponentList<>(observances));
  }

  private static Observance observance(
      boolean isDaylight, LocalDateTime from, ZoneOffset before, ZoneOffset after, ZoneId zone) {
    PropertyList properties =
        new PropertyList(
            List.of(
                new DtStart<>(from),
                new TzOffsetFrom(before),
                new TzOffsetTo(after),
                new TzName(ZonedDateTime.of(from, zone).getOffset().getId())));
    return isDaylight ? new Daylight(properties) : new Standard(properties);
  }
}
