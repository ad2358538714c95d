package org.siyu.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EditableText;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// The members, one row each: name and roles to be changed, who works here now.
final class TeamSection extends VBox {
  private final TeamViewModel model;
  private final Messages messages;
  private final ProblemTexts problems;
  private final VBox trouble = new VBox();
  private final VBox rows = new VBox(4);

  TeamSection(TeamViewModel model, Messages messages, ProblemTexts problems) {
    super(12);
    this.model = model;
    this.messages = messages;
    this.problems = problems;
    trouble.managedProperty().bind(trouble.visibleProperty());
    getChildren().addAll(trouble, rows, adding());
    WhileShown.listen(
        this,
        () ->
            model
                .teamProperty()
                .subscribe(this::draw)
                .and(model.problemProperty().subscribe(this::tell)));
  }

  private void draw(TeamViewModel.Team team) {
    rows.getChildren()
        .setAll(
            team.members().stream()
                .map(member -> row(member, member.id().equals(team.acting())))
                .toList());
  }

  private Node row(Member member, boolean isActing) {
    StackPane initial =
        Controls.styled(
            new StackPane(
                Controls.label(
                    member.name().substring(0, member.name().offsetByCodePoints(0, 1)), "strong")),
            "initial");
    String called = member.name();
    EditableText name =
        new EditableText(
            messages,
            messages.text("settings.team.name-of", called),
            called,
            called,
            typed ->
                typed.isBlank()
                    ? Optional.of(messages.text("settings.team.blank"))
                    : Optional.empty(),
            typed -> model.rename(member, typed));
    VBox words = new VBox(1, name, Controls.paragraph(roles(member), "caption"));
    words.setMinWidth(120);
    HBox.setHgrow(words, Priority.ALWAYS);
    FlowPane actions = new FlowPane(8, 4);
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.setPrefWrapLength(400);
    if (isActing) {
      actions.getChildren().add(Badge.of(Tone.INFO, messages.text("settings.team.acting")));
    } else if (!member.isActive()) {
      actions.getChildren().add(Badge.of(Tone.NEUTRAL, messages.text("settings.team.left")));
    }
    if (member.isActive()) {
      actions.getChildren().add(roleChoice(member));
    }
    if (!isActing) {
      other(member).forEach(action -> actions.getChildren().add(small(action)));
    }
    HBox row = new HBox(12, initial, words, actions);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("member-row");
    return row;
  }

  private List<Action> other(Member member) {
    if (!member.isActive()) {
      return List.of(
          Action.of(messages.text("settings.team.back"), () -> model.setActive(member, true)));
    }
    return List.of(
        Action.of(messages.text("settings.team.work-as"), () -> model.workAs(member)),
        Action.of(messages.text("settings.team.leaves"), () -> model.setActive(member, false)));
  }

  private static Node small(Action action) {
    return Controls.styled(Controls.textButton(action), "small");
  }

  private Node roleChoice(Member member) {
    ChoiceFilter<MemberRole> choice =
        new ChoiceFilter<>(
            messages,
            messages.text("settings.team.roles"),
            this::role,
            roles -> model.giveRoles(member, roles));
    choice.choices(Arrays.asList(MemberRole.values()));
    choice.show(member.roles());
    choice.button().getStyleClass().addAll("small", "neutral");
    return choice.button();
  }

  private Node adding() {
    TextField field = new TextField();
    field.setPromptText(messages.text("settings.team.new"));
    field.setAccessibleText(messages.text("settings.team.new"));
    field.setPrefColumnCount(18);
    Runnable add =
        () -> {
          model.add(field.getText());
          field.clear();
        };
    field.setOnAction(_ -> add.run());
    HBox row =
        new HBox(
            8,
            field,
            Controls.button(
                Action.of(messages.text("settings.team.add"), Feather.USER_PLUS, add)
                    .disabledWhen(field.textProperty().map(String::isBlank))));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void tell(Optional<Problem> problem) {
    trouble.getChildren().clear();
    problem.ifPresent(
        wrong ->
            trouble.getChildren().add(new InlineProblem(Tone.ERROR, "", problems.full(wrong))));
    trouble.setVisible(problem.isPresent());
  }

  private String roles(Member member) {
    return member.roles().stream()
        .map(this::role)
        .collect(Collectors.joining(messages.text("settings.team.and")));
  }

  private String role(MemberRole role) {
    return messages.text("settings.team.role." + role.code());
  }
}
