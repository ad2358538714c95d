package org.siyu.core.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/// A planned piece of content.
///
/// @param occurrence which day of which series it was written for
/// @param lineage the line of the file it came from
public record ContentItem(
    ContentId id,
    Content content,
    Traits traits,
    Plan plan,
    People people,
    Campaign campaign,
    ContentStatus status,
    ContentResults results,
    Optional<Occurrence> occurrence,
    Optional<Lineage> lineage,
    Revision revision) {

  /// Codes in the team's lists; "" for none.
  public record Traits(String form, String depth, String kind, String slot) {
    public static final Traits NONE = new Traits("", "", "", "");
  }

  /// When it is to go out, in the workspace's local time.
  ///
  /// @param minutes how long it lasts; 0 for a moment
  public record Plan(LocalDateTime start, int minutes) {
    public LocalDateTime end() {
      return start.plusMinutes(minutes);
    }

    public LocalDate day() {
      return start.toLocalDate();
    }
  }

  /// Ids of members.
  ///
  /// @param author who made the item
  /// @param editor who changed the content last
  /// @param owner who sees to it that it goes out
  public record People(
      UUID author,
      UUID editor,
      Optional<UUID> owner,
      Optional<UUID> crossReviewer,
      Optional<UUID> legalReviewer) {
    public static People of(UUID author) {
      return new People(author, author, Optional.of(author), Optional.empty(), Optional.empty());
    }

    public Optional<UUID> reviewer(Review review) {
      return switch (review) {
        case CROSS_REVIEW -> crossReviewer;
        case LEGAL_REVIEW -> legalReviewer;
      };
    }

    public People withOwner(Optional<UUID> wanted) {
      return new People(author, editor, wanted, crossReviewer, legalReviewer);
    }

    public People withEditor(UUID wanted) {
      return new People(author, wanted, owner, crossReviewer, legalReviewer);
    }

    public People withReviewer(Review review, Optional<UUID> wanted) {
      return switch (review) {
        case CROSS_REVIEW -> new People(author, editor, owner, wanted, legalReviewer);
        case LEGAL_REVIEW -> new People(author, editor, owner, crossReviewer, wanted);
      };
    }

    boolean hasWritten(UUID member) {
      return author.equals(member) || editor.equals(member);
    }
  }

  /// The campaign it belongs to.
  ///
  /// @param id of a campaign kept in the workspace
  /// @param name as the team calls it; "" for none
  public record Campaign(Optional<UUID> id, String name) {
    public static final Campaign NONE = new Campaign(Optional.empty(), "");

    public static Campaign named(String name) {
      return new Campaign(Optional.empty(), name.strip());
    }
  }

  /// @param day the day that the rule gave, also after the item was moved
  public record Occurrence(UUID series, LocalDate day) {}

  /// @param row as Excel counts it, from 1
  public record Lineage(int batch, int sheet, int row) {}

  /// @param version counts changes, from 1; 0 for an item not saved yet
  public record Revision(
      int version, LocalDateTime createdAt, LocalDateTime changedAt, String changedBy) {
    static Revision unsaved() {
      return new Revision(0, LocalDateTime.MIN, LocalDateTime.MIN, "");
    }

    Revision saved(LocalDateTime at, String by) {
      return new Revision(version + 1, version == 0 ? at : createdAt, at, by);
    }
  }

  public ContentItem with(Content wanted) {
    return new ContentItem(
        id, wanted, traits, plan, people, campaign, status, results, occurrence, lineage, revision);
  }

  public ContentItem with(Traits wanted) {
    return new ContentItem(
        id,
        content,
        wanted,
        plan,
        people,
        campaign,
        status,
        results,
        occurrence,
        lineage,
        revision);
  }

  public ContentItem with(Plan wanted) {
    return new ContentItem(
        id,
        content,
        traits,
        wanted,
        people,
        campaign,
        status,
        results,
        occurrence,
        lineage,
        revision);
  }

  public ContentItem with(People wanted) {
    return new ContentItem(
        id,
        content,
        traits,
        plan,
        wanted,
        campaign,
        status,
        results,
        occurrence,
        lineage,
        revision);
  }

  public ContentItem with(Campaign wanted) {
    return new ContentItem(
        id, content, traits, plan, people, wanted, status, results, occurrence, lineage, revision);
  }

  public ContentItem with(ContentStatus wanted) {
    return new ContentItem(
        id,
        content,
        traits,
        plan,
        people,
        campaign,
        wanted,
        results,
        occurrence,
        lineage,
        revision);
  }

  public ContentItem with(ContentResults wanted) {
    return new ContentItem(
        id, content, traits, plan, people, campaign, status, wanted, occurrence, lineage, revision);
  }

  public ContentItem with(Revision wanted) {
    return new ContentItem(
        id, content, traits, plan, people, campaign, status, results, occurrence, lineage, wanted);
  }

  public ContentItem occurringAs(Optional<Occurrence> wanted) {
    return new ContentItem(
        id, content, traits, plan, people, campaign, status, results, wanted, lineage, revision);
  }

  /// A draft of the same content under another id and at another time: its status, results, series
  /// and origin are left behind.
  ///
  /// @param author who makes it
  public ContentItem copy(ContentId copy, LocalDateTime start, UUID author) {
    return new ContentItem(
        copy,
        content,
        traits,
        new Plan(start, plan.minutes()),
        new People(author, author, people.owner(), people.crossReviewer(), people.legalReviewer()),
        campaign,
        ContentStatus.DRAFT,
        ContentResults.NONE,
        Optional.empty(),
        Optional.empty(),
        Revision.unsaved());
  }
}
