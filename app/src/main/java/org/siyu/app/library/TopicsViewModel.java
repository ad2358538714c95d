package org.siyu.app.library;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.widget.People;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.PollLine;
import org.siyu.core.content.PollPaste;
import org.siyu.core.content.Topic;

/// Topics: collected, voted on, made into items.
public final class TopicsViewModel {
  /// What is read in full.
  ///
  /// @param item what was made of it, while that is in the calendar
  public record Opened(Topic topic, Optional<People.Person> customer, Optional<ContentItem> item) {
    /// Whether it can be made into an item now.
    public boolean canBePlanned() {
      return topic.isUsable() && item.isEmpty();
    }
  }

  /// The results of a poll, pasted and not kept yet.
  public record Poll(PollPaste pasted, List<PollLine.Effect> effects) {}

  private final LibraryServices services;
  private final LibraryWork work;
  private final Supplier<LibraryLists> lists;
  private final Consumer<ContentId> openItem;
  private final NarrowedList<Topic, TopicFilter> list =
      new NarrowedList<>(TopicFilter.ALL, TopicFilter::accepts);
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TopicForm>> form =
      new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Poll>> poll =
      new ReadOnlyObjectWrapper<>(this, "poll", Optional.empty());

  TopicsViewModel(
      LibraryServices services,
      LibraryWork work,
      Supplier<LibraryLists> lists,
      Consumer<ContentId> openItem) {
    this.services = services;
    this.work = work;
    this.lists = lists;
    this.openItem = openItem;
  }

  public ReadOnlyObjectProperty<TopicFilter> filterProperty() {
    return list.queryProperty();
  }

  /// Most votes first; empty until they are read for the first time.
  public ReadOnlyObjectProperty<Optional<List<Topic>>> shownProperty() {
    return list.shownProperty();
  }

  public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<TopicForm>> formProperty() {
    return form.getReadOnlyProperty();
  }

  /// The poll that is about to be taken over.
  public ReadOnlyObjectProperty<Optional<Poll>> pollProperty() {
    return poll.getReadOnlyProperty();
  }

  public int count() {
    return list.count();
  }

  public List<Topic> shown() {
    return list.shown();
  }

  void read() {
    work.read(_ -> services.topics().all(), list::take);
  }

  public void ask(UnaryOperator<TopicFilter> change) {
    list.ask(change);
  }

  public void open(UUID id) {
    work.read(
        _ ->
            services
                .topics()
                .find(id)
                .map(
                    topic ->
                        new Opened(
                            topic,
                            topic.customer().flatMap(services.people()::person),
                            services.topics().item(topic))),
        found -> {
          leave();
          opened.set(found);
        });
  }

  /// Leaves what is being written; what was typed can be had back.
  private void leave() {
    Optional<TopicForm> left = form.get().filter(TopicForm::isTouched);
    form.set(Optional.empty());
    poll.set(Optional.empty());
    left.ifPresent(
        unkept ->
            work.tell(
                LibraryNews.What.FORM_LEFT, unkept.title(), () -> form.set(Optional.of(unkept))));
  }

  public void close() {
    leave();
    opened.set(Optional.empty());
  }

  private void seen(Topic saved) {
    open(saved.id());
    read();
  }

  /// Whether the member who works here now voted for it.
  public boolean hasVote(Topic topic) {
    return lists.get().acting().filter(topic.voters()::contains).isPresent();
  }

  /// Gives the vote of whoever works here now, or takes it back.
  public void vote(Topic topic) {
    boolean isFor = !hasVote(topic);
    boolean isOpen = opened.get().filter(each -> each.topic().id().equals(topic.id())).isPresent();
    work.save(
        _ -> services.topics().vote(topic.id(), isFor),
        voted -> {
          read();
          if (isOpen) {
            open(voted.id());
          }
        });
  }

  public void permit(Topic topic, Topic.Permission.State state) {
    Optional<LocalDateTime> at =
        state == Topic.Permission.State.NOT_ASKED
            ? Optional.empty()
            : Optional.of(LocalDateTime.now(services.clock()).truncatedTo(ChronoUnit.MINUTES));
    permit(topic, new Topic.Permission(state, topic.permission().note(), at));
  }

  /// How it was asked for or given.
  public void permit(Topic topic, String note) {
    Topic.Permission had = topic.permission();
    permit(topic, new Topic.Permission(had.state(), note.strip(), had.at()));
  }

  private void permit(Topic topic, Topic.Permission wanted) {
    work.save(_ -> services.topics().save(topic.with(wanted)), this::seen);
  }

  /// Makes an item of a topic and leads on to it.
  public void plan(Topic topic, String channel, LocalDateTime start) {
    work.save(
        _ -> services.topics().plan(topic.id(), channel, start),
        made -> {
          work.tell(LibraryNews.What.TOPIC_PLANNED, made.content().title());
          seen(topic);
          openItem.accept(made.id());
        });
  }

  /// Puts a topic aside, or takes it up again.
  public void drop(Topic topic) {
    boolean isDropped = topic.status() == Topic.Status.DROPPED;
    Topic.Status wanted =
        isDropped
            ? topic.item().isPresent() ? Topic.Status.PLANNED : Topic.Status.OPEN
            : Topic.Status.DROPPED;
    work.save(
        _ -> services.topics().save(topic.with(wanted)),
        saved -> {
          work.tell(
              isDropped ? LibraryNews.What.TOPIC_REOPENED : LibraryNews.What.TOPIC_DROPPED,
              saved.title());
          seen(saved);
        });
  }

  public void remove(Topic topic) {
    work.save(
        _ -> {
          services.topics().remove(topic.id());
          return topic;
        },
        removed -> {
          close();
          read();
          work.tell(LibraryNews.What.TOPIC_REMOVED, removed.title(), () -> restore(removed));
        });
  }

  private void restore(Topic removed) {
    work.save(
        _ -> services.topics().restore(removed),
        back -> {
          work.tell(LibraryNews.What.UNDONE, back.title());
          seen(back);
        });
  }

  public void begin() {
    services.people().prepare();
    leave();
    form.set(Optional.of(TopicForm.fresh()));
  }

  public void edit(Topic topic) {
    services.people().prepare();
    work.read(
        _ -> topic.customer().flatMap(services.people()::person),
        customer -> form.set(Optional.of(TopicForm.of(topic, customer))));
  }

  public void leaveForm() {
    leave();
  }

  public List<People.Person> people(String typed) {
    return services.people().find(typed);
  }

  public void keepForm() {
    form.get().filter(TopicForm::isReadable).ifPresent(this::keep);
  }

  private void keep(TopicForm wanted) {
    LocalDateTime now = LocalDateTime.now(services.clock()).truncatedTo(ChronoUnit.MILLIS);
    work.save(
        _ -> services.topics().save(wanted.topic(services.topics().nextId(), now)),
        saved -> {
          form.set(Optional.empty());
          work.tell(LibraryNews.What.TOPIC_SAVED, saved.title());
          seen(saved);
        },
        wanted::refuse);
  }

  /// Begins to take over a poll, with nothing pasted yet.
  public void beginPoll() {
    leave();
    poll.set(Optional.of(new Poll(PollPaste.of(""), List.of())));
  }

  /// Shows what a pasted poll would do.
  public void paste(String text) {
    PollPaste pasted = PollPaste.of(text);
    work.read(
        _ -> new Poll(pasted, services.topics().effects(pasted.lines())),
        read -> poll.set(Optional.of(read)));
  }

  /// Keeps what is shown of the poll.
  public void takePoll() {
    poll.get()
        .filter(read -> !read.pasted().lines().isEmpty())
        .ifPresent(
            read ->
                work.save(
                    _ -> services.topics().takePoll(read.pasted().lines()),
                    taken -> {
                      leave();
                      read();
                      work.tell(LibraryNews.What.POLL_TAKEN, Integer.toString(taken.size()));
                    }));
  }
}
