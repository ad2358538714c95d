package org.siyu.core.sop;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.team.MemberRole;

/// One step of a template.
///
/// @param key names the step through all versions; lower-case letters, digits and dashes, 1 to 40
/// @param dependsOn keys of steps that come before it
public record SopStep(
    String key,
    SopStage stage,
    String title,
    Timing timing,
    Work work,
    Message message,
    List<String> dependsOn) {
  public SopStep {
    key = SopWords.line(key);
    title = SopWords.line(title);
    dependsOn = SopWords.lines(dependsOn).stream().distinct().toList();
  }

  /// When it is due.
  ///
  /// @param day relative to the campaign's day or the day of enrolment, which is day 0
  /// @param time of day; empty for any time of the day
  /// @param minutes how long it takes
  public record Timing(int day, Optional<LocalTime> time, int minutes, WorkingDayRule rule) {
    public Timing {
      time = time.map(each -> each.withSecond(0).withNano(0));
    }

    public Timing onDay(int other) {
      return new Timing(other, time, minutes, rule);
    }
  }

  /// Who does what with what.
  ///
  /// @param sla how soon it is to be done once it is due; whole minutes
  /// @param checklist what to tick off, one line each
  /// @param evidence what shows that it was done
  public record Work(
      MemberRole role,
      Optional<Duration> sla,
      List<String> checklist,
      String material,
      String evidence) {
    public Work {
      sla = sla.map(each -> Duration.ofMinutes(each.toMinutes()));
      checklist = SopWords.lines(checklist);
      material = SopWords.text(material);
      evidence = SopWords.text(evidence);
    }
  }

  /// What customers get to see.
  ///
  /// @param channel a code of the list of channels of the content calendar; "" for work inside the
  ///   team
  /// @param isContent whether it is a piece of the content calendar
  /// @param script what is said, with variables in braces; may be empty
  public record Message(String channel, boolean isContent, String script) {
    public static final Message NONE = new Message("", false, "");

    public Message {
      channel = SopWords.line(channel);
      script = SopWords.text(script);
    }
  }

  public SopStep withKey(String other) {
    return new SopStep(other, stage, title, timing, work, message, dependsOn);
  }

  public SopStep with(SopStage other) {
    return new SopStep(key, other, title, timing, work, message, dependsOn);
  }

  public SopStep withTitle(String other) {
    return new SopStep(key, stage, other, timing, work, message, dependsOn);
  }

  public SopStep with(Timing other) {
    return new SopStep(key, stage, title, other, work, message, dependsOn);
  }

  public SopStep with(Work other) {
    return new SopStep(key, stage, title, timing, other, message, dependsOn);
  }

  public SopStep with(Message other) {
    return new SopStep(key, stage, title, timing, work, other, dependsOn);
  }

  public SopStep after(List<String> others) {
    return new SopStep(key, stage, title, timing, work, message, others);
  }
}
