package org.siyu.app.library;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.widget.People;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.Topic;
import org.siyu.core.shared.Problem;

/// A topic that is being written.
public final class TopicForm {
  private final Optional<Topic> original;
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
  private String title;
  private String details;
  private Topic.Source source;
  private String votes;
  private Optional<People.Person> customer;
  private boolean isTouched;

  private TopicForm(Optional<Topic> original, Optional<People.Person> customer) {
    this.original = original;
    this.customer = customer;
    this.title = original.map(Topic::title).orElse("");
    this.details = original.map(Topic::details).orElse("");
    this.source = original.map(Topic::source).orElse(Topic.Source.QUESTION);
    this.votes = original.map(topic -> Integer.toString(topic.customerVotes())).orElse("0");
  }

  static TopicForm fresh() {
    return new TopicForm(Optional.empty(), Optional.empty());
  }

  static TopicForm of(Topic topic, Optional<People.Person> customer) {
    return new TopicForm(Optional.of(topic), customer);
  }

  public Optional<Topic> original() {
    return original;
  }

  public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /// Whether there is something in it that is not kept.
  boolean isTouched() {
    return isTouched;
  }

  void refuse(Problem problem) {
    refusal.set(Optional.of(problem));
  }

  public String title() {
    return title;
  }

  public String details() {
    return details;
  }

  public Topic.Source source() {
    return source;
  }

  public String votes() {
    return votes;
  }

  public Optional<People.Person> customer() {
    return customer;
  }

  public void title(String typed) {
    isTouched = true;
    title = typed;
    refusal.set(Optional.empty());
  }

  public void details(String typed) {
    isTouched = true;
    details = typed;
    refusal.set(Optional.empty());
  }

  public void source(Topic.Source chosen) {
    isTouched = true;
    source = chosen;
  }

  /// How many customers voted for it.
  public void votes(String typed) {
    isTouched = true;
    votes = typed;
    refusal.set(Optional.empty());
  }

  public void customer(Optional<People.Person> chosen) {
    isTouched = true;
    customer = chosen;
  }

  /// Looks at what can be told without the store.
  boolean isReadable() {
    if (!votes.strip().matches("\\d{0,9}")) {
      refuse(Problem.of(ContentProblem.INVALID_RESULT, "votes", votes.strip()));
      return false;
    }
    return true;
  }

  /// @param id of a new one
  Topic topic(UUID id, LocalDateTime now) {
    Topic base =
        original.orElseGet(
            () ->
                new Topic(
                    id,
                    source,
                    "",
                    "",
                    Optional.empty(),
                    Topic.Permission.NOT_ASKED,
                    0,
                    Set.of(),
                    Topic.Status.OPEN,
                    Optional.empty(),
                    now,
                    0));
    return base.by(source, customer.map(People.Person::id))
        .titled(title, details.strip())
        .withCustomerVotes(votes.isBlank() ? 0 : Integer.parseInt(votes.strip()));
  }
}
