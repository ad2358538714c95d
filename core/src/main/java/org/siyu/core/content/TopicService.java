package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Topics from customers and from the team: collected, voted on, made into items.
public final class TopicService {
  private static final int LONGEST_DETAILS = 4_000;
  private static final int LONGEST_NOTE = 400;

  private final TopicRepository topics;
  private final ContentWriter writer;
  private final Ids ids;

  public TopicService(TopicRepository topics, ContentWriter writer, Ids ids) {
    this.topics = topics;
    this.writer = writer;
    this.ids = ids;
  }

  /// Those with most votes first, then the newest.
  public List<Topic> all() {
    return topics.all();
  }

  /// For a topic that is to be saved for the first time.
  public UUID nextId() {
    return ids.next();
  }

  public Optional<Topic> find(UUID id) {
    return topics.find(id);
  }

  /// @param customer who asked or made it
  /// @throws ProblemException [ContentProblem#BLANK], [ContentProblem#TOO_LONG]
  public Topic add(Topic.Source source, String title, String details, Optional<UUID> customer) {
    return save(
        new Topic(
            ids.next(),
            source,
            title,
            details,
            customer,
            Topic.Permission.NOT_ASKED,
            0,
            Set.of(),
            Topic.Status.OPEN,
            Optional.empty(),
            writer.now(),
            0));
  }

  /// Keeps a topic as it was edited.
  ///
  /// @throws ProblemException as [#add], [ContentProblem#CHANGED_MEANWHILE]
  public Topic save(Topic edited) {
    String title = edited.title().strip();
    if (title.isEmpty()) {
      throw new ProblemException(Problem.of(ContentProblem.BLANK));
    }
    atMost(Content.LONGEST_TITLE, title);
    atMost(LONGEST_DETAILS, edited.details());
    atMost(LONGEST_NOTE, edited.permission().note());
    if (edited.customerVotes() < 0) {
      throw new ProblemException(
          Problem.of(ContentProblem.INVALID_RESULT, "votes", edited.customerVotes()));
    }
    return topics.save(edited.titled(title, edited.details()), writer.now(), writer.actor().name());
  }

  private static void atMost(int most, String text) {
    if (text.length() > most) {
      throw new ProblemException(Problem.of(ContentProblem.TOO_LONG, most));
    }
  }

  /// Gives or takes back the vote of the member who works here now.
  public Topic vote(UUID id, boolean isFor) {
    return topics.asOne(
        () -> {
          Topic topic = require(id);
          Set<UUID> voters = new HashSet<>(topic.voters());
          if (isFor) {
            voters.add(writer.actor().id());
          } else {
            voters.remove(writer.actor().id());
          }
          return save(topic.votedFor(voters));
        });
  }

  private Topic require(UUID id) {
    return topics
        .find(id)
        .orElseThrow(() -> new ProblemException(Problem.of(ContentProblem.NOT_FOUND)));
  }

  /// What the lines of a poll would do: make a topic, or give a known one of its title its votes.
  public List<PollLine.Effect> effects(List<PollLine> lines) {
    List<Topic> known = topics.all();
    return lines.stream().map(line -> effect(line, known)).toList();
  }

  private static PollLine.Effect effect(PollLine line, List<Topic> known) {
    return new PollLine.Effect(
        line,
        known.stream()
            .filter(topic -> topic.status() != Topic.Status.DROPPED)
            .filter(topic -> topic.title().strip().equalsIgnoreCase(line.title()))
            .findFirst());
  }

  /// Takes the results of a poll over. A topic that has the title already gets the votes of this
  /// poll in place of those that it had, so the same poll can be taken twice.
  ///
  /// @return the topics, in the order of the lines
  /// @throws ProblemException as [#add]
  public List<Topic> takePoll(List<PollLine> lines) {
    return topics.asOne(
        () ->
            effects(lines).stream()
                .map(
                    effect ->
                        effect
                            .known()
                            .orElseGet(
                                () ->
                                    add(
                                        Topic.Source.POLL,
                                        effect.line().title(),
                                        "",
                                        Optional.empty()))
                            .withCustomerVotes(effect.line().votes()))
                .map(this::save)
                .toList());
  }

  /// Makes a draft of a topic: its title, and its details as text. A topic whose item is not in the
  /// calendar any more can be planned again.
  ///
  /// @param channel code
  /// @throws ProblemException [ContentProblem#NO_PERMISSION], [ContentProblem#TOPIC_TAKEN]
  public ContentItem plan(UUID id, String channel, LocalDateTime start) {
    return topics.asOne(
        () -> {
          Topic topic = require(id);
          if (!topic.isUsable()) {
            throw new ProblemException(Problem.of(ContentProblem.NO_PERMISSION));
          }
          if (topic.item().flatMap(writer::find).isPresent()) {
            throw new ProblemException(Problem.of(ContentProblem.TOPIC_TAKEN, topic.title()));
          }
          UUID author = writer.actor().id();
          ContentDraft draft =
              ContentDraft.of(
                  Content.of(topic.title(), topic.details(), channel), start, Optional.of(author));
          ContentItem wanted = writer.slotted(draft.item(new ContentId(ids.next()), author));
          ContentItem made = writer.add(List.of(wanted)).after().getFirst();
          save(topic.madeInto(made.id()));
          return made;
        });
  }

  /// The item that was made of a topic, while it is in the calendar.
  public Optional<ContentItem> item(Topic topic) {
    return topic.item().flatMap(writer::find);
  }

  public void remove(UUID id) {
    topics.remove(id);
  }

  /// Puts a topic back that was removed, with its votes.
  public Topic restore(Topic removed) {
    return save(removed.fresh());
  }
}
