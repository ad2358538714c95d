package org.siyu.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.MomentField;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.Review;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// The plan of an item: where and when it goes out, whom it is for, who sees to it.
final class PlanPane extends VBox {
  private final ItemEditorViewModel model;
  private final ItemWords words;
  private final ComboBox<String> channel;
  private final ComboBox<String> form;
  private final ComboBox<String> depth;
  private final ComboBox<String> kind;
  private final ComboBox<String> slot;
  private final ComboBox<Optional<UUID>> owner;
  private final ComboBox<Optional<UUID>> crossReviewer;
  private final ComboBox<Optional<UUID>> legalReviewer;
  private final ComboBox<String> campaign = new ComboBox<>();
  private final MomentField moment;
  private final TextField minutes = new TextField();
  private final AudienceField audience;
  private final ResultsList results;
  private final FieldFrame start;
  private final FieldFrame length;
  private final List<Node> fixed;

  PlanPane(ItemEditorViewModel model, ItemWords words, Messages messages) {
    super(10);
    this.model = model;
    this.words = words;
    this.channel = listed(ChoiceList.CHANNEL);
    this.form = listed(ChoiceList.FORM);
    this.depth = listed(ChoiceList.DEPTH);
    this.kind = listed(ChoiceList.KIND);
    this.slot = listed(ChoiceList.SLOT);
    this.owner =
        FieldFrame.choice(
            words.text("content.owner"),
            words::member,
            id -> change("", new ContentEdit.Owned(id)));
    this.crossReviewer = reviewer(Review.CROSS_REVIEW);
    this.legalReviewer = reviewer(Review.LEGAL_REVIEW);
    this.moment =
        new MomentField(
            messages,
            words.formats(),
            "content.day",
            "content.time",
            day -> model.edit("day", draft -> draft.on(day)),
            time -> model.edit("time", draft -> draft.at(time)));
    this.audience = new AudienceField(model, words, messages);
    this.results = new ResultsList(words);
    minutes.setPromptText("0");
    minutes.setAccessibleText(words.text("content.minutes"));
    minutes.setPrefColumnCount(5);
    minutes
        .textProperty()
        .subscribe((_, now) -> model.edit("minutes", draft -> draft.lasting(now)));
    campaigns();
    this.start = new FieldFrame(words.text("content.start"), moment);
    this.length = new FieldFrame(words.text("content.minutes"), minutes);
    this.fixed = List.of(channel, moment, minutes, audience);
    getChildren()
        .addAll(
            results,
            Controls.label(words.text("editor.plan"), "section-title"),
            new FieldFrame(words.text("content.channel"), channel),
            new VBox(10, start, length),
            pair(framed("content.form", form), framed("content.kind", kind)),
            pair(framed("content.depth", depth), framed("content.slot", slot)),
            audience,
            new FieldFrame(words.text("content.campaign"), campaign),
            new FieldFrame(words.text("content.owner"), owner),
            new FieldFrame(words.text("editor.cross-reviewer"), crossReviewer),
            new FieldFrame(words.text("editor.legal-reviewer"), legalReviewer));
    getStyleClass().addAll("card", "item-plan");
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.listsProperty().subscribe(_ -> show()),
                model.stateProperty().subscribe(_ -> show())));
  }

  private FieldFrame framed(String key, Node field) {
    return new FieldFrame(words.text(key), field);
  }

  private static HBox pair(Node one, Node other) {
    HBox row = new HBox(8, one, other);
    row.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
    row.getChildren().forEach(node -> ((VBox) node).setPrefWidth(120));
    return row;
  }

  private ComboBox<String> listed(ChoiceList list) {
    return FieldFrame.choice(
        words.text("content." + list.code()),
        code -> words.choice(list, code),
        code -> change("", new ContentEdit.Listed(list, code)));
  }

  private ComboBox<Optional<UUID>> reviewer(Review review) {
    return FieldFrame.choice(
        words.text(
            review == Review.CROSS_REVIEW ? "editor.cross-reviewer" : "editor.legal-reviewer"),
        words::reviewer,
        id -> change("", new ContentEdit.Reviewed(review, id)));
  }

  private void campaigns() {
    campaign.setEditable(true);
    campaign.setMaxWidth(Double.MAX_VALUE);
    campaign.setAccessibleText(words.text("content.campaign"));
    campaign.setPromptText(words.text("content.no-campaign"));
    campaign.getEditor().textProperty().subscribe((_, now) -> name(now));
  }

  private void name(String typed) {
    model.edit(
        "campaign",
        draft ->
            draft.item().campaign().name().equals(typed.strip())
                ? draft
                : draft.with(
                    new ContentEdit.InCampaign(ContentItem.Campaign.named(typed))
                        .apply(draft.item())));
  }

  private void change(String key, ContentEdit edit) {
    UnaryOperator<ItemDraft> change = draft -> draft.with(edit.apply(draft.item()));
    model.edit(key, change);
  }

  private void show() {
    model.state().ifPresent(this::show);
  }

  private void show(ItemState state) {
    ContentItem item = state.draft().item();
    ContentItem.Traits traits = item.traits();
    FieldFrame.show(channel, offered(ChoiceList.CHANNEL, false), item.content().channel());
    FieldFrame.show(form, offered(ChoiceList.FORM, true), traits.form());
    FieldFrame.show(depth, offered(ChoiceList.DEPTH, true), traits.depth());
    FieldFrame.show(kind, offered(ChoiceList.KIND, true), traits.kind());
    FieldFrame.show(slot, offered(ChoiceList.SLOT, true), traits.slot());
    FieldFrame.show(owner, people(_ -> true), item.people().owner());
    FieldFrame.show(crossReviewer, people(_ -> true), item.people().crossReviewer());
    FieldFrame.show(
        legalReviewer,
        people(member -> member.roles().contains(MemberRole.COMPLIANCE)),
        item.people().legalReviewer());
    moment.show(state.draft().day(), state.draft().time());
    if (!minutes.getText().equals(state.draft().minutes())) {
      minutes.setText(state.draft().minutes());
    }
    if (!campaign.getItems().equals(model.lists().campaigns())) {
      campaign.getItems().setAll(model.lists().campaigns());
    }
    if (!campaign.getEditor().getText().strip().equals(item.campaign().name())) {
      campaign.getEditor().setText(item.campaign().name());
    }
    audience.show(item.content().audience());
    results.show(state.saved());
    start.refuse(wrong(state, ItemField.START));
    length.refuse(wrong(state, ItemField.MINUTES));
    fixed.forEach(node -> node.setDisable(state.isFixed()));
  }

  private String wrong(ItemState state, ItemField field) {
    return state.wrong().containsKey(field)
        ? words.wrong(field, state.wrong().getOrDefault(field, Optional.empty()))
        : "";
  }

  private List<String> offered(ChoiceList list, boolean mayBeNone) {
    List<String> codes = new ArrayList<>();
    model.lists().choices().offered(list).stream().map(Choice::code).forEach(codes::add);
    if (mayBeNone) {
      codes.add("");
    }
    return codes;
  }

  private List<Optional<UUID>> people(Predicate<Member> wanted) {
    List<Optional<UUID>> people = new ArrayList<>();
    people.add(Optional.empty());
    model.lists().active().stream()
        .filter(wanted)
        .map(Member::id)
        .map(Optional::of)
        .forEach(people::add);
    return people;
  }
}
