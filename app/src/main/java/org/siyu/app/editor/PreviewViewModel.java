package org.siyu.app.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.Variable;
import org.siyu.core.content.VariableText;
import org.siyu.core.content.VariableValues;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerList;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Problem;

/// How many customers an item reaches, and what one of them gets to see. Personal data stays
/// masked.
public final class PreviewViewModel {
  private static final int MOST_FOUND = 8;

  private final EditorServices services;
  private final Tasks tasks;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<Optional<Reach>> reach =
      new ReadOnlyObjectWrapper<>(this, "reach", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Reader>> reader =
      new ReadOnlyObjectWrapper<>(this, "reader", Optional.empty());
  private Optional<CustomerList> customers = Optional.empty();
  private Audience audience = Audience.ALL;
  private boolean isOpen;
  private int counted;

  PreviewViewModel(EditorServices services, Tasks tasks, Consumer<Problem> tell) {
    this.services = services;
    this.tasks = tasks;
    this.tell = tell;
  }

  /// Whom an audience comes to.
  ///
  /// @param customers all of the audience
  /// @param refused those of them who want no marketing messages
  public record Reach(Audience audience, int customers, int refused) {}

  /// A customer to look through the eyes of.
  ///
  /// @param allowsPersonalised false for one who gets the general variant (PIPL Art. 24)
  public record Reader(CustomerRow row, boolean allowsPersonalised) {}

  /// A text as it is read.
  ///
  /// @param isGeneral whether it is the general variant
  public record Shown(
      String title, String text, Set<Variable> missing, List<String> unknown, boolean isGeneral) {}

  /// Empty while it is being counted.
  public ReadOnlyObjectProperty<Optional<Reach>> reachProperty() {
    return reach.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Reader>> readerProperty() {
    return reader.getReadOnlyProperty();
  }

  /// Reads the customers.
  void open() {
    isOpen = true;
    if (customers.isPresent()) {
      return;
    }
    tasks
        .run("editor.task.customers", services.customers()::load)
        .onSuccess(
            found -> {
              if (isOpen) {
                customers = Optional.of(found);
                count();
                another();
              }
            })
        .onProblem(tell);
  }

  /// Lets go of them.
  void close() {
    isOpen = false;
    customers = Optional.empty();
    reader.set(Optional.empty());
    reach.set(Optional.empty());
  }

  void follow(ContentItem item) {
    Audience wanted = item.content().audience();
    if (!wanted.equals(audience) || reach.get().isEmpty()) {
      audience = wanted;
      count();
    }
  }

  private void count() {
    int question = ++counted;
    Audience wanted = audience;
    customers.ifPresent(
        list ->
            tasks
                .run("editor.task.counting", _ -> count(list, wanted))
                .onSuccess(
                    found -> {
                      if (question == counted && isOpen) {
                        reach.set(Optional.of(found));
                      }
                    })
                .onProblem(tell));
  }

  private static Reach count(CustomerList list, Audience audience) {
    int all = 0;
    int refused = 0;
    for (CustomerRow row : list.rows()) {
      if (isIn(audience, row)) {
        all++;
        refused += row.profile().consent() == ConsentState.WITHDRAWN ? 1 : 0;
      }
    }
    return new Reach(audience, all, refused);
  }

  private static boolean isIn(Audience audience, CustomerRow row) {
    if (audience.isAll()) {
      return true;
    }
    List<UUID> tags = row.profile().tags().stream().map(Tag::id).toList();
    return audience.includes(row.standing().tier(), tags);
  }

  /// Customers to choose from, by name or key.
  public List<CustomerRow> find(String words) {
    return customers
        .map(
            list ->
                list.matching(CustomerQuery.ALL.withSearch(words)).rows().stream()
                    .limit(MOST_FOUND)
                    .toList())
        .orElse(List.of());
  }

  /// Looks at it as the next customer of the audience.
  public void another() {
    customers.ifPresent(
        list -> {
          List<CustomerRow> rows = list.rows().stream().filter(row -> isIn(audience, row)).toList();
          Optional<CustomerId> now = reader.get().map(shown -> shown.row().id());
          List<CustomerId> ids = rows.stream().map(CustomerRow::id).collect(Collectors.toList());
          int at = now.map(ids::indexOf).orElse(-1);
          if (!rows.isEmpty()) {
            choose(rows.get((at + 1) % rows.size()));
          }
        });
  }

  public void choose(CustomerRow row) {
    tasks
        .run(
            "editor.task.customers",
            _ ->
                new Reader(
                    row,
                    services
                        .customers()
                        .details(row.id())
                        .customer()
                        .allowsPersonalisedMarketing()))
        .onSuccess(found -> reader.set(Optional.of(found).filter(_ -> isOpen)))
        .onProblem(tell);
  }

  /// Whether the chosen customer is among those that the item is for.
  public boolean isReached(Reader wanted, Content content) {
    return isIn(content.audience(), wanted.row());
  }

  /// What a customer gets to see; without one, what stands there.
  ///
  /// @param tierName the name of a tier, by its code
  public Shown shown(Content content, Optional<Reader> as, Function<String, String> tierName) {
    boolean isGeneral =
        content.general().isPresent() && as.filter(one -> !one.allowsPersonalised()).isPresent();
    return shown(content, isGeneral, as, tierName);
  }

  /// One of the variants as a customer would get it.
  public Shown shown(
      Content content, boolean isGeneral, Optional<Reader> as, Function<String, String> tierName) {
    Content.General texts =
        content
            .general()
            .filter(_ -> isGeneral)
            .orElse(new Content.General(content.title(), content.body()));
    if (as.isEmpty()) {
      return new Shown(texts.title(), texts.body(), Set.of(), List.of(), isGeneral);
    }
    Map<Variable, String> values =
        VariableValues.of(as.orElseThrow().row(), tierName, Disclosure.MASKED);
    VariableText.Preview title = VariableText.parse(texts.title()).preview(values);
    VariableText.Preview body = VariableText.parse(texts.body()).preview(values);
    Set<Variable> missing =
        Stream.concat(title.missing().stream(), body.missing().stream())
            .collect(Collectors.toSet());
    return new Shown(title.text(), body.text(), missing, body.unknown(), isGeneral);
  }
}
