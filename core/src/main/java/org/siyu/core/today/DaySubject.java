package org.siyu.core.today;

import java.util.List;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.campaign.StepService;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUpRepository;
import org.siyu.core.journey.DueStep;
import org.siyu.core.kpi.Indicator;

/// What an entry of a day is about.
public sealed interface DaySubject {
  DayKind kind();

  /// Names it for as long as it is open.
  String id();

  /// As it was called by people; "" for a follow-up of a customer without a name.
  String title();

  /// What it belongs to: a campaign, a journey, a note; may be empty.
  String context();

  /// What is said to customers, with variables in braces; may be empty.
  default String script() {
    return "";
  }

  /// Whom it is about; empty where that is an audience or the team itself.
  default List<CustomerId> customers() {
    return List.of();
  }

  /// Whether it can be marked as done here; others are done on their own screens.
  default boolean canBeTicked() {
    return true;
  }

  /// Whether it can be marked as done together with all others.
  default boolean canBeTickedWithOthers() {
    return canBeTicked();
  }

  /// Whether it can be left out with a reason.
  default boolean canBeSkipped() {
    return true;
  }

  /// Whether it can be put off.
  default boolean canBePutOff() {
    return canBeTicked();
  }

  /// A follow-up.
  sealed interface OfCustomer extends DaySubject permits Promise, Lead {
    FollowUpRepository.Open open();

    @Override
    default DayKind kind() {
      return DayKind.FOLLOW_UP;
    }

    @Override
    default String id() {
      return kind().code() + ":" + open().followUp().id();
    }

    @Override
    default String title() {
      return open().customerName();
    }

    @Override
    default String context() {
      return open().followUp().note();
    }

    @Override
    default List<CustomerId> customers() {
      return List.of(open().followUp().customer());
    }
  }

  record Promise(FollowUpRepository.Open open) implements OfCustomer {
    @Override
    public String toString() {
      return id();
    }
  }

  /// A lead that a campaign has handed over, to be taken over or given back.
  record Lead(FollowUpRepository.Open open, HandOver handOver) implements OfCustomer {
    @Override
    public String toString() {
      return id();
    }
  }

  record CampaignTask(StepService.Task task) implements DaySubject {
    @Override
    public DayKind kind() {
      return DayKind.CAMPAIGN_STEP;
    }

    @Override
    public String id() {
      return kind().code() + ":" + task.step().id();
    }

    @Override
    public String title() {
      return task.step().title();
    }

    @Override
    public String context() {
      return task.campaign().name();
    }

    @Override
    public String script() {
      return task.step().plan().message().script();
    }
  }

  record JourneyGroup(DueStep step) implements DaySubject {
    @Override
    public DayKind kind() {
      return DayKind.JOURNEY_STEP;
    }

    @Override
    public String id() {
      return String.join(
          ":",
          kind().code(),
          step.journey().id().toString(),
          step.step().key(),
          step.variant(),
          step.due().toString(),
          step.owner().map(Object::toString).orElse(""));
    }

    @Override
    public String title() {
      return step.step().title();
    }

    @Override
    public String context() {
      return step.journey().name();
    }

    @Override
    public String script() {
      return step.script();
    }

    @Override
    public List<CustomerId> customers() {
      return step.customers();
    }
  }

  /// A piece of content; what it wants is done on its own screen.
  sealed interface OfContent extends DaySubject permits Publishing, Review {
    ContentRow row();

    @Override
    default String id() {
      return kind().code() + ":" + row().id();
    }

    @Override
    default String title() {
      return row().title();
    }

    @Override
    default String context() {
      return row().campaign().name();
    }

    @Override
    default boolean canBeTicked() {
      return false;
    }

    @Override
    default boolean canBeSkipped() {
      return false;
    }
  }

  record Publishing(ContentRow row) implements OfContent {
    @Override
    public DayKind kind() {
      return DayKind.PUBLISHING;
    }
  }

  record Review(ContentRow row) implements OfContent {
    @Override
    public DayKind kind() {
      return DayKind.REVIEW;
    }
  }

  record Agreed(ActionItem item) implements DaySubject {
    @Override
    public DayKind kind() {
      return DayKind.ACTION;
    }

    @Override
    public String id() {
      return kind().code() + ":" + item.id();
    }

    @Override
    public String title() {
      return item.title();
    }

    @Override
    public String context() {
      return item.source().name();
    }

    @Override
    public boolean canBeSkipped() {
      return false;
    }
  }

  /// An alert of an indicator: ticked off it is taken over, left out it is closed with the reason
  /// as its note.
  ///
  /// @param whose the name of whose numbers it is about; "" for the team's or a role's
  record OfAlert(KeptAlert alert, Indicator indicator, String whose) implements DaySubject {
    @Override
    public DayKind kind() {
      return DayKind.ALERT;
    }

    @Override
    public String id() {
      return kind().code() + ":" + alert.id();
    }

    @Override
    public String title() {
      return indicator.code();
    }

    @Override
    public String context() {
      return alert.key().period().text();
    }

    @Override
    public boolean canBeTicked() {
      return alert.state() == AlertState.OPEN;
    }

    @Override
    public boolean canBeTickedWithOthers() {
      return false;
    }

    @Override
    public boolean canBePutOff() {
      return false;
    }
  }
}
