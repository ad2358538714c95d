package org.siyu.app.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.Review;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewOutcome;
import org.siyu.core.content.ReviewService;
import org.siyu.core.release.AudienceCount;
import org.siyu.core.shared.Problem;

/// The review's state: whose desk, which of its items, what is decided on it.
///
/// Items are read in the background; what was in sight stays until then.
public final class ReviewViewModel {
  private final ReviewServices services;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<ReviewPage>> page =
      new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<AudienceCount>> audience =
      new ReadOnlyObjectWrapper<>(this, "audience", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(this, "done", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  /// What is written to the step: needed for sending back and for going on with blocking words.
  private final StringProperty remark = new SimpleStringProperty(this, "remark", "");

  /// Rises with each change of what is to be seen.
  private final ReadOnlyIntegerWrapper sight = new ReadOnlyIntegerWrapper(this, "sight", 0);

  private ReviewDesk desk = ReviewDesk.EMPTY;
  private ReviewBox box = ReviewBox.WAITING;
  private ReviewPart part = ReviewPart.TEXT;
  private Optional<UUID> person = Optional.empty();
  private Optional<ContentId> current = Optional.empty();
  private OptionalLong read = OptionalLong.empty();
  private boolean isLoaded;
  private int asked;
  private int place;

  public ReviewViewModel(ReviewServices services, Tasks tasks) {
    this.services = services;
    this.tasks = tasks;
  }

  /// A decision that was taken.
  ///
  /// @param item as it is after it
  public record Done(ContentItem item, ReviewAction action) {
    boolean canBeUndone() {
      return !(action instanceof ReviewAction.TakeBack);
    }
  }

  ReadOnlyObjectProperty<Optional<AudienceCount>> audienceProperty() {
    return audience.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  /// The latest trouble.
  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty sightProperty() {
    return sight.getReadOnlyProperty();
  }

  public StringProperty remarkProperty() {
    return remark;
  }

  private ReviewService reviews() {
    return services.content().reviews();
  }

  ReviewServices services() {
    return services;
  }

  ReviewDesk desk() {
    return desk;
  }

  /// The item in sight.
  Optional<ReviewPage> page() {
    return page.get();
  }

  /// The item in sight.
  public Optional<ContentItem> item() {
    return page.get().map(ReviewPage::item);
  }

  ReviewBox box() {
    return box;
  }

  ReviewPart part() {
    return part;
  }

  /// What is on the desk in the box that is open.
  public List<ContentRow> rows() {
    return desk().rows(box());
  }

  /// Where the item in sight stands among them; -1 when there is none.
  public int place() {
    List<ContentId> ids = rows().stream().map(ContentRow::id).toList();
    return current.map(ids::indexOf).orElse(-1);
  }

  boolean isLoaded() {
    return isLoaded;
  }

  /// Reads the desk anew where the store was changed since.
  public void visit() {
    if (!read.equals(OptionalLong.of(services.content().items().changes()))) {
      refresh();
    }
  }

  public void refresh() {
    int question = ++asked;
    tasks
        .run("review.task.reading", _ -> ReviewDesk.read(services, person))
        .onSuccess(
            found -> {
              if (question == asked) {
                take(found);
              }
            })
        .onProblem(this::tell);
  }

  private void take(ReviewDesk found) {
    read = OptionalLong.of(services.content().items().changes());
    boolean isOther = !found.acting().equals(desk().acting());
    isLoaded = true;
    desk = found;
    if (isOther && person.isEmpty()) {
      current = Optional.empty();
      place = 0;
    }
    if (rows().isEmpty() && !found.rows(other()).isEmpty() && current.isEmpty()) {
      box = other();
    }
    if (place() < 0) {
      current =
          rows().isEmpty()
              ? Optional.empty()
              : Optional.of(rows().get(Math.clamp(place, 0, rows().size() - 1)).id());
      remark.set("");
    }
    place = Math.max(place(), 0);
    load();
    seen();
  }

  private ReviewBox other() {
    return box() == ReviewBox.WAITING ? ReviewBox.SENT_BACK : ReviewBox.WAITING;
  }

  private void load() {
    if (current.isEmpty()) {
      page.set(Optional.empty());
      audience.set(Optional.empty());
      seen();
      return;
    }
    ContentId wanted = current.get();
    tasks
        .run("review.task.reading", _ -> ReviewPage.read(services, wanted))
        .onSuccess(
            found -> {
              if (current.equals(Optional.of(wanted))) {
                page.set(found);
                seen();
              }
            })
        .onProblem(this::tell);
    audience.set(Optional.empty());
    tasks
        .run(
            "review.task.counting",
            _ -> services.content().items().find(wanted).map(services.releases()::audience))
        .onSuccess(
            found -> {
              if (current.equals(Optional.of(wanted))) {
                audience.set(found);
              }
            })
        .onProblem(this::tell);
  }

  private void seen() {
    sight.set(sight.get() + 1);
  }

  private void tell(Problem trouble) {
    problem.set(Optional.empty());
    problem.set(Optional.of(trouble));
  }

  /// Looks at somebody's desk.
  ///
  /// @param member empty for who works here now
  public void lookAt(Optional<UUID> member) {
    person = member.filter(id -> !id.equals(desk().acting()));
    current = Optional.empty();
    place = 0;
    refresh();
  }

  public void open(ReviewBox wanted) {
    if (wanted != box()) {
      box = wanted;
      place = 0;
      current = rows().stream().findFirst().map(ContentRow::id);
      remark.set("");
      load();
      seen();
    }
  }

  public void show(ReviewPart wanted) {
    part = wanted;
    seen();
  }

  /// Shows the first item that was changed after its approval, and what has changed.
  public void showChanged() {
    part = ReviewPart.CHANGES;
    List<ContentRow> waiting = rows();
    tasks
        .run(
            "review.task.reading",
            _ ->
                waiting.stream()
                    .map(ContentRow::id)
                    .filter(
                        id ->
                            ReviewPage.read(services, id)
                                .filter(ReviewPage::isChangedSinceApproval)
                                .isPresent())
                    .findFirst())
        .onSuccess(found -> found.ifPresent(this::show))
        .onProblem(this::tell);
    seen();
  }

  public void show(ContentId wanted) {
    if (!current.equals(Optional.of(wanted))) {
      current = Optional.of(wanted);
      place = Math.max(place(), 0);
      remark.set("");
      load();
      seen();
    }
  }

  /// Goes to the next item or the one before; at the end nothing happens.
  public void step(int by) {
    int wanted = place() + by;
    if (wanted >= 0 && wanted < rows().size()) {
      show(rows().get(wanted).id());
    }
  }

  public boolean canStep(int by) {
    int wanted = place() + by;
    return place() >= 0 && wanted >= 0 && wanted < rows().size();
  }

  /// Whether the next step can be taken by who works here now.
  public boolean canGoOn() {
    return page()
        .map(
            seen ->
                seen.goingOn().isEmpty() && ReviewPage.goingOn(seen.item().status()).isPresent())
        .orElse(false);
  }

  /// Takes the item one step on.
  public void goOn() {
    if (canGoOn()) {
      item().flatMap(item -> ReviewPage.goingOn(item.status(), remark.get())).ifPresent(this::act);
    }
  }

  /// Back to the author, for the reason that is written down.
  public void sendBack() {
    act(new ReviewAction.SendBack(remark.get()));
  }

  /// Blocking words stay in, for the reason that is written down.
  public void overrule() {
    act(new ReviewAction.Overrule(remark.get()));
  }

  private void act(ReviewAction action) {
    item()
        .ifPresent(
            item ->
                tasks
                    .run(
                        "review.task.deciding",
                        _ -> reviews().act(item.id(), item.revision().version(), action))
                    .onSuccess(outcome -> take(outcome, action))
                    .onProblem(
                        trouble -> {
                          tell(trouble);
                          refresh();
                        }));
  }

  private void take(ReviewOutcome outcome, ReviewAction action) {
    switch (outcome) {
      case ReviewOutcome.Moved moved -> {
        remark.set("");
        done.set(Optional.of(new Done(moved.item(), action)));
      }
      case ReviewOutcome.Blocked blocked -> tell(blocked.problems().getFirst());
    }
    refresh();
  }

  /// Takes the latest decision back, as long as nothing has happened since.
  public void undo() {
    done.get()
        .filter(Done::canBeUndone)
        .ifPresent(
            latest -> {
              ContentItem item = latest.item();
              ReviewAction back = new ReviewAction.TakeBack("");
              tasks
                  .run(
                      "review.task.deciding",
                      _ -> reviews().act(item.id(), item.revision().version(), back))
                  .onSuccess(
                      outcome -> {
                        if (outcome instanceof ReviewOutcome.Moved moved) {
                          current = Optional.of(moved.item().id());
                        }
                        take(outcome, back);
                      })
                  .onProblem(this::tell);
            });
  }

  /// Names who reviews where an item names nobody.
  public void nameForTeam(Review review, Optional<UUID> member) {
    tasks
        .run(
            "review.task.deciding",
            _ -> {
              reviews().nameDefaultReviewer(review, member);
              return review;
            })
        .onSuccess(_ -> refresh())
        .onProblem(this::tell);
  }

  /// Names who reviews the item in sight.
  public void nameForItem(Review review, Optional<UUID> member) {
    item()
        .ifPresent(
            item ->
                tasks
                    .run(
                        "review.task.deciding",
                        _ ->
                            services
                                .content()
                                .items()
                                .edit(List.of(item.id()), new ContentEdit.Reviewed(review, member)))
                    .onSuccess(_ -> refresh())
                    .onProblem(this::tell));
  }
}
