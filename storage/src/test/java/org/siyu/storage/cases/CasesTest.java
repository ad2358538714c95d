package org.siyu.storage.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.cases.CaseProblem;
import org.siyu.core.cases.CaseService;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

class CasesTest {
  @TempDir Path folder;
  private Database database;
  private CaseService service;
  private final UUID campaign = Ids.system().next();

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("store"));
    service =
        new CaseService(
            new JooqCaseRepository(database),
            Ids.system(),
            () -> "林晓",
            Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private CaseStudy study(String title, String... tags) {
    CaseStudy blank =
        service.blank(
            new CaseSource(CaseSource.Kind.CAMPAIGN, Optional.of(campaign), "Member day"));
    return new CaseStudy(
        blank.id(),
        title,
        "Few answered",
        "Asked one question",
        "22 people a day",
        Set.of(tags),
        blank.source(),
        blank.revision());
  }

  @Test
  void aCaseIsKeptFoundAndChanged() {
    CaseStudy saved = service.save(study("Quiet group", "group", "活跃"));
    assertEquals(List.of(saved), service.all());
    assertEquals(List.of(saved), service.of(campaign));
    assertEquals("林晓", saved.revision().createdBy());
    CaseStudy changed = service.save(saved);
    assertEquals(2, changed.revision().version());
    ProblemException trouble = assertThrows(ProblemException.class, () -> service.save(saved));
    assertEquals(CaseProblem.CHANGED_MEANWHILE, trouble.problem().code());
    service.remove(saved.id());
    assertEquals(List.of(), service.all());
    assertEquals("Quiet group", service.restore(changed).title());
  }

  @Test
  void allWordsMustOccurSomewhere() {
    CaseStudy study = study("Quiet Group", "活跃");
    assertTrue(study.matches(""));
    assertTrue(study.matches("quiet QUESTION"));
    assertTrue(study.matches("活跃　member"));
    assertFalse(study.matches("quiet loud"));
  }

  @Test
  void whatSaysNothingIsNotKept() {
    ProblemException trouble = assertThrows(ProblemException.class, () -> service.save(study(" ")));
    assertEquals(CaseProblem.BLANK_TITLE, trouble.problem().code());
    assertEquals(
        CaseProblem.TOO_LONG, CaseService.problem(study("x".repeat(201))).orElseThrow().code());
    assertEquals(
        CaseProblem.BLANK_TEXT,
        CaseService.problem(
                new CaseStudy(
                    campaign,
                    "T",
                    "",
                    " ",
                    "proof",
                    Set.of(),
                    CaseSource.NONE,
                    CaseStudy.Revision.unsaved()))
            .orElseThrow()
            .code());
  }
}
