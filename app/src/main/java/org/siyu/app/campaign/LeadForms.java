package org.siyu.app.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.MomentField;
import org.siyu.app.widget.People;
import org.siyu.app.widget.PersonField;
import org.siyu.app.widget.TimeOfDay;
import org.siyu.core.campaign.CampaignProblem;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// A lead to be handed over, and one that was, in the drawer.
final class LeadForms {
  private final CampaignsViewModel model;
  private final Shown shown;
  private final Detail detail;
  private final Desk desk;
  private final Messages messages;
  private final CampaignWords words;
  private final Consumer<CustomerId> openCustomer;
  private final FormFields fields;

  LeadForms(
      CampaignsViewModel model,
      Shown shown,
      Detail detail,
      Desk desk,
      CampaignWords words,
      Consumer<CustomerId> openCustomer) {
    this.model = model;
    this.shown = shown;
    this.detail = detail;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = words;
    this.openCustomer = openCustomer;
    this.fields = new FormFields(messages, desk.problems());
  }

  /// What was typed so far.
  private static final class Typed {
    Optional<CustomerId> customer = Optional.empty();
    Optional<LocalDate> day = Optional.empty();
    String time = "";

    Optional<LocalDateTime> due() {
      return day.flatMap(on -> TimeOfDay.parse(time).map(on::atTime));
    }
  }

  private List<Member> receivers() {
    return shown.active().stream()
        .sorted(
            Comparator.comparing(
                member ->
                    member.roles().contains(MemberRole.SERVICE)
                        ? 0
                        : member.roles().contains(MemberRole.OPERATOR) ? 1 : 2))
        .toList();
  }

  Node give(String step) {
    Typed typed = new Typed();
    PersonField customer =
        new PersonField(
            messages,
            messages.text("campaign.lead.customer"),
            messages.text("campaign.lead.search"),
            model.people()::find,
            Optional.empty(),
            person -> typed.customer = person.map(People.Person::id).map(CustomerId::new));
    customer.setId("campaign-lead-customer");
    model.people().prepare();
    List<Member> receivers = receivers();
    ComboBox<Member> to = new ComboBox<>();
    to.getItems().setAll(receivers);
    to.setConverter(new ChoiceWords<>(Member::name));
    to.setAccessibleText(messages.text("campaign.lead.receiver"));
    to.setMaxWidth(Double.MAX_VALUE);
    to.getSelectionModel().selectFirst();
    to.setId("campaign-lead-receiver");
    MomentField due =
        new MomentField(
            messages,
            desk.formats(),
            "campaign.lead.day",
            "campaign.lead.time",
            day -> typed.day = day,
            time -> typed.time = time);
    LocalDateTime usual = model.leads().usualDeadline();
    due.show(Optional.of(usual.toLocalDate()), TimeOfDay.text(usual));
    TextArea remark = fields.lines("campaign.lead.remark", "", 3, _ -> {});
    remark.setPromptText(messages.text("campaign.lead.remark.prompt"));
    remark.setId("campaign-lead-remark");
    VBox form = new VBox(12);
    detail
        .campaign()
        .step(step)
        .ifPresent(
            from ->
                form.getChildren()
                    .add(
                        Controls.paragraph(
                            messages.text("campaign.lead.of-step", from.title()), "muted")));
    form.getChildren()
        .addAll(
            fields.labelled("campaign.lead.customer", customer),
            fields.labelled("campaign.lead.receiver", to),
            fields.labelled("campaign.lead.due", due),
            Controls.paragraph(messages.text("campaign.lead.due.text"), "caption"),
            fields.labelled("campaign.lead.remark", remark),
            fields.refusal(form, model.forms().refusalProperty()),
            fields.buttons(
                form,
                Action.of(messages.text("campaign.leave"), model.forms()::leave),
                Action.of(
                    messages.text("campaign.lead.give"),
                    Feather.SEND,
                    () -> {
                      due.commit();
                      typed
                          .due()
                          .ifPresentOrElse(
                              at ->
                                  model
                                      .leads()
                                      .give(
                                          step,
                                          typed.customer,
                                          Optional.ofNullable(to.getValue()).map(Member::id),
                                          at,
                                          remark.getText()),
                              () ->
                                  model
                                      .forms()
                                      .refuse(Problem.of(CampaignProblem.DEADLINE_PASSED)));
                    })));
    return form;
  }

  Node sheet(HandOver lead) {
    KeyValueList facts =
        new KeyValueList()
            .add(messages.text("campaign.lead.customer"), name(lead))
            .add(messages.text("campaign.lead.receiver"), receiver(lead))
            .add(messages.text("campaign.lead.giver"), shown.member(Optional.of(lead.given().by())))
            .add(messages.text("campaign.lead.at"), desk.formats().dateTime(lead.given().at()))
            .add(messages.text("campaign.lead.due"), desk.formats().dateTime(lead.given().dueAt()));
    detail
        .campaign()
        .step(lead.step())
        .map(CampaignStep::title)
        .ifPresent(title -> facts.add(messages.text("campaign.step.title"), title));
    lead.followUp()
        .doneAt()
        .ifPresent(
            at -> facts.add(messages.text("campaign.lead.taken"), desk.formats().dateTime(at)));
    lead.given()
        .returned()
        .ifPresent(
            back ->
                facts.add(
                    messages.text("campaign.lead.returned"),
                    desk.formats().dateTime(back.at()) + " · " + back.by()));
    facts.add(messages.text("campaign.lead.remark"), remark(lead));
    FlowPane actions = new FlowPane(8, 8);
    VBox sheet = new VBox(14, words.badge(lead, shown.now()), facts, actions);
    Node customer =
        Controls.button(
            Action.of(
                messages.text("campaign.lead.open"),
                Feather.USER,
                () -> openCustomer.accept(lead.customer())));
    if (lead.state() == HandOver.State.WAITING) {
      actions
          .getChildren()
          .add(
              Controls.primary(
                  Action.of(
                      messages.text("campaign.lead.take"),
                      Feather.CHECK,
                      () -> model.leads().take(lead))));
      sheet.getChildren().add(back(lead));
    }
    actions.getChildren().add(customer);
    sheet.getChildren().add(fields.refusal(sheet, model.forms().refusalProperty()));
    return sheet;
  }

  private Node back(HandOver lead) {
    TextField why = fields.line("campaign.lead.why", "", _ -> {});
    why.setPromptText(messages.text("campaign.lead.why"));
    why.setId("campaign-lead-why");
    Runnable run = () -> model.leads().giveBack(lead, why.getText());
    why.setOnAction(_ -> run.run());
    return new VBox(
        8,
        why,
        Controls.button(
            Action.of(messages.text("campaign.lead.return"), Feather.CORNER_UP_LEFT, run)));
  }

  String name(HandOver lead) {
    return lead.customerName().isEmpty()
        ? messages.text("campaign.lead.unnamed")
        : lead.customerName();
  }

  String receiver(HandOver lead) {
    return lead.followUp().owner().map(Owner::name).orElse(messages.text("campaign.nobody"));
  }

  /// What was said of it, without the campaign's name.
  static String remark(HandOver lead) {
    return String.join("\n", lead.followUp().note().lines().skip(1).toList());
  }
}
