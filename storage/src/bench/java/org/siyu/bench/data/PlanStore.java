package org.siyu.bench.data;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.core.tiers.TierService;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.tiers.JooqTierRepository;

/// Places the customers of a store in tiers and plans items in one month: a third for everybody,
/// the others for two tiers. Done once. Arguments: the store, the number of items.
public final class PlanStore {
  /// The month of the plan, after all that the store knows.
  public static final YearMonth MONTH = YearMonth.from(CustomerStore.NOW).plusMonths(1);

  public static final Clock CLOCK =
      Clock.fixed(CustomerStore.NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private PlanStore() {}

  /// The service that plans, on an open store.
  public static ContentService content(Database database) {
    JooqContentRepository items = new JooqContentRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    return new ContentService(
        items,
        new ContentWriter(
            items,
            new JooqReviewRepository(database),
            choices,
            new JooqMemberRepository(database, CLOCK),
            CLOCK),
        choices,
        new JooqAuditLog(database, CLOCK),
        Ids.system());
  }

  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[1]);
    try (Database database = Database.open(Path.of(arguments[0]))) {
      ContentService content = content(database);
      if (!content.rows(ContentQuery.ALL).isEmpty()) {
        return;
      }
      JooqMemberRepository members = new JooqMemberRepository(database, CLOCK);
      Member author =
          members.save(
              Member.fresh(Ids.system().next(), "author", Set.of(MemberRole.CONTENT)), "bench");
      members.act(author.id());
      TierService tiers =
          new TierService(
              new JooqTierRepository(database),
              new JooqAuditLog(database, CLOCK),
              Ids.system(),
              CLOCK,
              "bench");
      tiers.run(CustomerStore.NOW, "bench", Monitor.NONE);
      Random random = new Random(11);
      List<ContentDraft> drafts = new ArrayList<>();
      for (int item = 0; item < count; item++) {
        LocalDate day = MONTH.atDay(1 + random.nextInt(MONTH.lengthOfMonth()));
        Content text =
            Content.of("Item " + item, "{昵称}，早上好", item % 2 == 0 ? "one-to-one" : "group")
                .withAudience(
                    random.nextInt(3) == 0 ? Audience.ALL : Audience.ofTiers("active", "silent"));
        drafts.add(
            ContentDraft.of(text, day.atTime(7 + random.nextInt(14), 0), Optional.of(author.id())));
      }
      content.create(drafts);
    }
  }
}
