package org.siyu.app.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.customers.Tag;
import org.siyu.core.tiers.Tier;

/// Whom an item is for, by tiers and tags, and how many customers that are.
final class AudienceField extends VBox {
  private final ItemEditorViewModel model;
  private final ItemWords words;
  private final Messages messages;
  private final FlowPane tiers = new FlowPane(6, 6);
  private final FlowPane tags = new FlowPane(6, 6);
  private final ChoiceFilter<UUID> more;
  private final Label reach = Controls.paragraph("", "caption");
  private final Label advice = Controls.paragraph("", "caption");

  AudienceField(ItemEditorViewModel model, ItemWords words, Messages messages) {
    super(6);
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.more =
        new ChoiceFilter<>(
            messages, words.text("editor.tags"), words::tag, found -> address(tiers(), found));
    advice.managedProperty().bind(advice.visibleProperty());
    advice.setText(words.text("editor.audience.general"));
    getChildren()
        .addAll(
            Controls.label(words.text("editor.audience"), "caption"), tiers, tags, reach, advice);
    WhileShown.listen(
        this, () -> Subscription.combine(model.preview().reachProperty().subscribe(this::tell)));
  }

  private Audience audience() {
    return model.state().map(state -> state.draft().content().audience()).orElse(Audience.ALL);
  }

  private Set<String> tiers() {
    return audience().tiers();
  }

  private void address(Set<String> wantedTiers, Set<UUID> wantedTags) {
    ContentEdit edit = new ContentEdit.Addressed(new Audience(wantedTiers, wantedTags));
    model.edit("", draft -> draft.with(edit.apply(draft.item())));
  }

  void show(Audience audience) {
    List<String> codes = model.lists().tiers().stream().map(Tier::code).toList();
    if (tiers.getChildren().size() != codes.size()) {
      tiers.getChildren().setAll(codes.stream().map(this::chip).toList());
    }
    for (int at = 0; at < codes.size(); at++) {
      if (tiers.getChildren().get(at) instanceof ToggleButton chip) {
        chip.setSelected(audience.tiers().contains(codes.get(at)));
      }
    }
    more.choices(model.lists().tags().stream().map(Tag::id).toList());
    more.show(audience.tags());
    tags.getChildren().setAll(more.button());
    audience.tags().stream()
        .map(
            tag ->
                Chip.removable(
                    messages,
                    words.tag(tag),
                    () ->
                        address(
                            audience.tiers(),
                            audience.tags().stream()
                                .filter(other -> !other.equals(tag))
                                .collect(Collectors.toSet()))))
        .forEach(tags.getChildren()::add);
    advice.setVisible(
        audience.isByProfile()
            && model
                .state()
                .filter(state -> state.draft().content().general().isEmpty())
                .isPresent());
  }

  private ToggleButton chip(String tier) {
    ToggleButton chip = Chip.toggle(words.tier(tier));
    chip.setOnAction(
        _ -> {
          Set<String> wanted = new TreeSet<>(tiers());
          if (chip.isSelected()) {
            wanted.add(tier);
          } else {
            wanted.remove(tier);
          }
          address(wanted, audience().tags());
        });
    return chip;
  }

  private void tell(Optional<PreviewViewModel.Reach> found) {
    reach.setText(
        found
            .map(
                of ->
                    of.refused() == 0
                        ? words.text("editor.reach", words.number(of.customers()))
                        : words.text(
                            "editor.reach.refused",
                            words.number(of.customers()),
                            words.number(of.refused())))
            .orElse(words.text("editor.reach.counting")));
  }
}
