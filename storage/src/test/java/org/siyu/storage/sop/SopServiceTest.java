package org.siyu.storage.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopProblem;
import org.siyu.core.sop.SopService;
import org.siyu.core.sop.SopTemplate;
import org.siyu.core.sop.SopVersion;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.database.Database;

class SopServiceTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 1, 8, 0);

  @TempDir Path folder;
  private Database database;
  private JooqSopRepository repository;
  private SopService service;

  @BeforeEach
  void openStore() {
    database = Database.open(folder.resolve("store"));
    repository = new JooqSopRepository(database);
    Ids ids = Ids.system();
    service =
        new SopService(
            repository,
            new ChoiceService(new JooqChoiceRepository(database), ids),
            ids,
            () -> "王小雨",
            Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  @AfterEach
  void closeStore() {
    database.close();
  }

  private SopEntry memberDay(SopLanguage language) {
    return service.named("member-day", language);
  }

  @Test
  void whatCameWithTheProgramIsThereInBothLanguagesWithoutARow() {
    assertEquals("会员日", memberDay(SopLanguage.ZH).name());
    assertEquals("Member day", memberDay(SopLanguage.EN).name());
    assertEquals(memberDay(SopLanguage.ZH).id(), memberDay(SopLanguage.EN).id());
    assertEquals(List.of(), repository.newest());
  }

  @Test
  void aChangedOneIsALaterVersionInItsLanguageAndTheFirstStays() {
    SopVersion first = memberDay(SopLanguage.ZH).newest();
    SopVersion second = service.save(first, renamed(first.template(), "本店会员日"), "按门店改");

    assertEquals(2, second.number());
    assertEquals(SopVersion.Origin.CHANGED, second.origin());
    assertEquals(Optional.of(new SopVersion.Made(NOW, "王小雨")), second.made());
    assertEquals("本店会员日", memberDay(SopLanguage.EN).name());
    assertEquals(List.of(second, first), service.versions(first.id(), SopLanguage.ZH));
    assertEquals(first, service.version(first.reference()));
    assertEquals(second, service.version(second.reference()));
  }

  @Test
  void whatRunsOnAVersionKeepsItInTheStore() {
    SopVersion first = memberDay(SopLanguage.EN).newest();
    service.keep(first.reference());
    service.keep(first.reference());

    assertEquals(Optional.of(first), repository.find(first.reference()));
    assertEquals("会员日", memberDay(SopLanguage.ZH).name());
  }

  @Test
  void aSaveOverSomebodyElsesVersionIsRefused() {
    SopVersion first = memberDay(SopLanguage.ZH).newest();
    service.save(first, renamed(first.template(), "一"), "");

    assertProblem(
        SopProblem.CHANGED_MEANWHILE,
        () -> service.save(first, renamed(first.template(), "二"), ""));
  }

  @Test
  void aVersionThatWasTakenBackIsGone() {
    SopVersion first = memberDay(SopLanguage.ZH).newest();
    SopVersion second = service.save(first, renamed(first.template(), "一"), "");
    service.takeBack(second);

    assertEquals(first, memberDay(SopLanguage.ZH).newest());
    assertProblem(SopProblem.SHIPPED, () -> service.takeBack(first));
  }

  @Test
  void ownTemplatesHaveANameAndACodeOfTheirOwn() {
    SopTemplate template = memberDay(SopLanguage.ZH).template();
    assertProblem(SopProblem.NAME_TAKEN, () -> service.create(template));

    SopVersion own =
        service.create(renamed(template, service.freeName(template.name(), SopLanguage.ZH)));

    assertEquals("会员日 2", own.template().name());
    assertEquals("member-day-2", own.template().code());
    assertEquals(SopVersion.Origin.OWN, own.origin());
    service.takeBack(own);
    assertTrue(service.find(own.id(), SopLanguage.ZH).isEmpty());
  }

  @Test
  void aRetiredOneIsMarkedUntilItIsOfferedAgain() {
    SopEntry entry = memberDay(SopLanguage.ZH);
    service.retire(entry.id(), true);
    assertTrue(memberDay(SopLanguage.ZH).isRetired());
    service.retire(entry.id(), false);
    assertEquals(entry, memberDay(SopLanguage.ZH));
  }

  @Test
  void aTemplateWithProblemsIsNotKept() {
    SopVersion first = memberDay(SopLanguage.ZH).newest();
    assertProblem(
        SopProblem.NO_STEPS, () -> service.save(first, first.template().withSteps(List.of()), ""));
    assertEquals(List.of(), repository.newest());
  }

  private static SopTemplate renamed(SopTemplate template, String name) {
    return template.with(template.overview().named(name));
  }

  private static void assertProblem(SopProblem code, Runnable work) {
    assertEquals(code, assertThrows(ProblemException.class, work::run).problem().code());
  }
}
