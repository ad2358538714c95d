package org.siyu.app.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.i18n.Language;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.SampleWindow;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignId;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.Finding;
import org.siyu.core.campaign.StepState;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewOutcome;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopMeasure;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// A whole member day, from its template to a review workbook, in the program's window.
@ExtendWith(Toolkit.class)
class CampaignJourneyTest {
  @TempDir Path folder;
  private SampleWindow window;
  private CampaignsViewModel model;
  private Workbench workbench;

  private interface Act {
    void run();
  }

  private void does(Act act) throws Exception {
    FxThread.run(act::run);
    window.awaitQuiet();
  }

  private CampaignsViewModel.Detail detail() {
    return model.detailProperty().get().orElseThrow();
  }

  private Campaign campaign() {
    return detail().campaign();
  }

  private CampaignStep step(String key) {
    return campaign().step(key).orElseThrow();
  }

  @Test
  void aMemberDayGoesFromItsTemplateToAReviewWorkbook() throws Exception {
    try (SampleWindow opened = SampleWindow.open(folder, Language.ENGLISH)) {
      window = opened;
      workbench = opened.program().workbench().orElseThrow();
      model = opened.program().screens().orElseThrow().campaigns().campaigns();
      opened.go("campaigns");
      assertEquals(3, model.shownProperty().get().orElseThrow().campaigns().size());
      create();
      move();
      approve();
      publishAndRecord();
      finish();
      review();
    }
  }

  private void create() throws Exception {
    does(() -> model.draft().begin(SopLanguage.EN));
    LocalDateTime now = workbench.campaigns().campaigns().now();
    SopEntry memberDay =
        model.draft().templates().stream()
            .filter(entry -> entry.template().code().equals("member-day"))
            .findFirst()
            .orElseThrow();
    does(
        () ->
            model
                .draft()
                .edit(wish -> wish.from(memberDay).named("Autumn day").on(now.toLocalDate())));
    does(() -> ((Button) window.root().lookup("#form-keep")).fire());
    assertEquals("Autumn day", campaign().name());
    assertEquals(8, workbench.campaigns().campaigns().pieces(campaign()).size());
  }

  /// To tomorrow and back by undo; one step by the keys of the timeline.
  private void move() throws Exception {
    var day = campaign().day();
    does(() -> model.move(day.plusDays(3)));
    assertEquals(day.plusDays(3), campaign().day());
    assertEquals(
        step("poll").start(),
        workbench
            .planning()
            .items()
            .find(step("poll").item().orElseThrow())
            .orElseThrow()
            .plan()
            .start());
    does(() -> model.newsProperty().get().orElseThrow().undo().orElseThrow().run());
    assertEquals(day, campaign().day());

    does(() -> model.pageProperty().set(CampaignPage.TIMELINE));
    LocalDateTime before = step("review").start();
    does(
        () -> {
          var bar = window.root().lookup("#gantt-review");
          bar.requestFocus();
          bar.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, true, false));
        });
    assertEquals(before.plusDays(1), step("review").start());
    String focused = FxThread.call(() -> window.shell().scene().getFocusOwner().getId());
    assertEquals("gantt-review", focused);
  }

  private void approve() throws Exception {
    does(model::approve);
    if (campaign().state() == CampaignState.DRAFT) {
      does(() -> model.ask("To learn from it"));
      UUID other =
          workbench.workspace().members().list().stream()
              .map(Member::id)
              .filter(id -> !id.equals(detail().acting().id()))
              .findFirst()
              .orElseThrow();
      workbench.workspace().members().act(other);
      does(model::approve);
    }
    assertEquals(CampaignState.APPROVED, campaign().state());
    does(model::start);
  }

  private Member with(MemberRole role, List<UUID> not) {
    return workbench.workspace().members().list().stream()
        .filter(member -> role == MemberRole.SERVICE || member.roles().contains(role))
        .filter(member -> !not.contains(member.id()))
        .findFirst()
        .orElseThrow();
  }

  private void publishAndRecord() throws Exception {
    ContentItem item =
        workbench.planning().items().find(step("tease").item().orElseThrow()).orElseThrow();
    Member author = workbench.workspace().members().find(item.people().author()).orElseThrow();
    Member legal = with(MemberRole.COMPLIANCE, List.of(author.id()));
    Member colleague = with(MemberRole.SERVICE, List.of(author.id(), legal.id()));
    var members = workbench.workspace().members();
    var reviews = workbench.planning().reviews();
    var items = workbench.planning().items();
    items.edit(
        List.of(item.id()),
        List.of(
            new ContentEdit.Reviewed(
                org.siyu.core.content.Review.CROSS_REVIEW, Optional.of(colleague.id())),
            new ContentEdit.Reviewed(
                org.siyu.core.content.Review.LEGAL_REVIEW, Optional.of(legal.id()))));
    record Turn(Member member, ReviewAction action) {}
    List<Turn> turns =
        new ArrayList<>(
            List.of(
                new Turn(author, new ReviewAction.Submit("")),
                new Turn(author, new ReviewAction.PassSelfCheck("")),
                new Turn(colleague, new ReviewAction.Approve("")),
                new Turn(legal, new ReviewAction.Approve("")),
                new Turn(author, new ReviewAction.Publish(""))));
    for (Turn turn : turns) {
      members.act(turn.member().id());
      ContentItem now = items.find(item.id()).orElseThrow();
      ReviewOutcome outcome = reviews.act(now.id(), now.revision().version(), turn.action());
      assertTrue(outcome instanceof ReviewOutcome.Moved, () -> turn + " " + outcome);
    }
    ContentItem published = items.find(item.id()).orElseThrow();
    assertEquals(ContentStatus.PUBLISHED, published.status());
    items.edit(
        List.of(item.id()),
        new ContentEdit.WithResults(
            published
                .results()
                .with(ResultMeasure.REACH, OptionalLong.of(4_000))
                .with(ResultMeasure.CLICKS, OptionalLong.of(700))));
    does(model::visit);
    assertEquals(StepState.DONE, step("tease").state());
    assertEquals(
        4_000, detail().review().figures().actual(SopMeasure.REACH).orElseThrow().intValue());
  }

  private void finish() throws Exception {
    does(() -> model.skip(List.of("unpaid"), "few unpaid orders"));
    does(() -> model.finishSteps(campaign().steps().stream().map(CampaignStep::key).toList()));
    assertEquals(1, detail().progress().skipped());
    assertEquals(1, detail().progress().share(), 1e-9);
    does(model::finish);
    assertEquals(CampaignState.FINISHED, campaign().state());
  }

  private void review() throws Exception {
    does(() -> model.pageProperty().set(CampaignPage.REVIEW));
    does(
        () ->
            model.keep(
                campaign()
                    .with(
                        new Campaign.Lessons(
                            List.of(new Finding("reach 4,000", "one post is enough")),
                            "fewer messages")),
                CampaignLogEntry.Kind.CHANGED,
                ""));
    does(
        () ->
            model
                .review()
                .agree(
                    "Rewrite the teaser",
                    Optional.of(detail().acting().id()),
                    campaign().day().plusDays(14)));
    assertEquals(1, detail().review().actions().size());
    does(model::reviewed);
    assertEquals(CampaignState.REVIEWED, campaign().state());
    Path file = folder.resolve("review.xlsx");
    does(
        () ->
            model
                .review()
                .export(
                    new CampaignWords(
                        window.shell().desk().messages(), window.shell().desk().formats()),
                    file));
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertEquals("Autumn day", workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
      assertEquals(5, workbook.getNumberOfSheets());
    }
    does(() -> model.review().keepAsTemplate("what the autumn taught"));
    CampaignId id = campaign().id();
    assertEquals(
        CampaignLogEntry.Kind.TEMPLATE_KEPT,
        workbench.campaigns().campaigns().log(id).getFirst().kind());
  }
}
