package org.siyu.app.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.widget.People;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.Topic;

@Execution(ExecutionMode.CONCURRENT)
class TopicsViewModelTest {
  @TempDir Path folder;
  private LibraryStore store;
  private LibraryViewModel library;
  private TopicsViewModel topics;

  @BeforeEach
  void open() {
    store = new LibraryStore(folder);
    library = new LibraryViewModel(store.services, new DirectTasks());
    topics = library.topics();
    library.visit();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Topic add(String title, Topic.Source source, int votes) {
    Topic added =
        store
            .services
            .topics()
            .save(
                store
                    .services
                    .topics()
                    .add(source, title, "", Optional.empty())
                    .withCustomerVotes(votes));
    library.visit();
    return added;
  }

  private List<String> titles() {
    return topics.shown().stream().map(Topic::title).toList();
  }

  private Topic opened() {
    return topics.openedProperty().get().orElseThrow().topic();
  }

  @Test
  void aTopicIsNotedWithItsCustomerAndVotes() {
    topics.begin();
    TopicForm form = topics.formProperty().get().orElseThrow();
    form.title("防晒补涂");
    form.source(Topic.Source.QUESTION);
    form.votes("many");
    topics.keepForm();
    assertEquals(ContentProblem.INVALID_RESULT, form.refusalProperty().get().orElseThrow().code());
    form.votes("12");
    topics.keepForm();
    assertEquals(12, opened().votes());
    assertEquals(Topic.Status.OPEN, opened().status());
    topics.edit(opened());
    topics.formProperty().get().orElseThrow().title("防晒怎么补涂");
    topics.keepForm();
    assertEquals(List.of("防晒怎么补涂"), titles());
  }

  @Test
  void thoseWithMostVotesComeFirstAndAMemberVotesOnce() {
    Topic one = add("一", Topic.Source.POLL, 5);
    Topic two = add("二", Topic.Source.POLL, 5);
    topics.vote(one);
    assertEquals(List.of("一", "二"), titles());
    assertTrue(topics.hasVote(topics.shown().getFirst()));
    topics.vote(topics.shown().getFirst());
    topics.vote(two);
    assertEquals(List.of("二", "一"), titles());
  }

  @Test
  void aCustomersWorkIsPlannedOnlyWithPermission() {
    Topic work = add("三个月养护日记", Topic.Source.CUSTOMER_WORK, 0);
    topics.open(work.id());
    assertFalse(topics.openedProperty().get().orElseThrow().canBePlanned());
    topics.plan(work, "moments", LibraryStore.TOMORROW);
    assertEquals(
        ContentProblem.NO_PERMISSION, library.problemProperty().get().orElseThrow().code());
    topics.permit(opened(), Topic.Permission.State.ASKED);
    topics.permit(opened(), "企微里问过");
    topics.permit(opened(), Topic.Permission.State.GIVEN);
    assertEquals("企微里问过", opened().permission().note());
    assertEquals(Optional.of(LibraryStore.NOW), opened().permission().at());
    topics.plan(opened(), "official-account", LibraryStore.TOMORROW);
    ContentItem made = store.planned().getFirst();
    assertEquals(Optional.of(made.id()), library.itemProperty().get());
    assertEquals("official-account", made.content().channel());
    assertEquals(Topic.Status.PLANNED, opened().status());
    assertFalse(topics.openedProperty().get().orElseThrow().canBePlanned());
    topics.permit(opened(), Topic.Permission.State.NOT_ASKED);
    assertEquals(Optional.empty(), opened().permission().at());
  }

  @Test
  void aPollIsShownBeforeItIsKept() {
    add("面膜", Topic.Source.QUESTION, 3);
    topics.beginPoll();
    topics.paste("选项\t票数\n面膜\t8\n防晒\t21");
    TopicsViewModel.Poll poll = topics.pollProperty().get().orElseThrow();
    assertEquals(List.of("选项\t票数"), poll.pasted().unread());
    assertEquals(
        List.of(true, false),
        poll.effects().stream().map(effect -> effect.known().isPresent()).toList());
    assertEquals(List.of("面膜"), titles());
    topics.takePoll();
    assertEquals(List.of("防晒", "面膜"), titles());
    assertEquals(8, topics.shown().getLast().customerVotes());
    assertTrue(topics.pollProperty().get().isEmpty());
  }

  @Test
  void topicsAreFilteredPutAsideAndTakenUpAgain() {
    Topic one = add("面膜", Topic.Source.QUESTION, 0);
    add("防晒", Topic.Source.POLL, 0);
    topics.open(one.id());
    topics.drop(one);
    topics.ask(filter -> filter.withStatuses(Set.of(Topic.Status.OPEN)));
    assertEquals(List.of("防晒"), titles());
    topics.ask(filter -> filter.withStatuses(Set.of()).withSources(Set.of(Topic.Source.QUESTION)));
    assertEquals(List.of("面膜"), titles());
    topics.drop(opened());
    assertEquals(Topic.Status.OPEN, opened().status());
    topics.ask(_ -> TopicFilter.ALL.searching("防"));
    assertEquals(List.of("防晒"), titles());
  }

  @Test
  void aRemovedTopicComesBackWithItsVotes() {
    Topic one = add("面膜", Topic.Source.POLL, 4);
    topics.vote(one);
    topics.remove(topics.shown().getFirst());
    assertEquals(List.of(), titles());
    library.undo();
    assertEquals(5, topics.shown().getFirst().votes());
  }

  @Test
  void whoIsGoneFromTheCustomersIsNotNamed() {
    People.Person person = new People.Person(UUID.randomUUID(), "栗子", "");
    store.customers.add(person);
    assertEquals(List.of(person), topics.people("栗"));
    topics.begin();
    TopicForm form = topics.formProperty().get().orElseThrow();
    form.title("换季");
    form.customer(Optional.of(person));
    form.customer(Optional.empty());
    topics.keepForm();
    assertEquals(Optional.empty(), opened().customer());
  }
}
