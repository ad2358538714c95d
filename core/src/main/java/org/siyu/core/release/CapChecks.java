package org.siyu.core.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.DateRange;

/// Holds the plan around an item against the limits on contacts.
final class CapChecks {
  private final List<ContactLimit> limits;
  private final Function<ContentQuery, List<ContentRow>> rows;
  private final Map<Asked, CustomerSet> known = new HashMap<>();

  /// One and the same audience is asked for by many items.
  private record Asked(Audiences people, Audience audience, boolean hasGeneral) {}

  /// @param rows reads the plan
  CapChecks(List<ContactLimit> limits, Function<ContentQuery, List<ContentRow>> rows) {
    this.limits = limits;
    this.rows = rows;
  }

  /// Those limits that count the item, in their order.
  List<CapCheck> of(ContentItem item, Audiences audiences) {
    LocalDate day = item.plan().day();
    List<CapCheck> checks = new ArrayList<>();
    for (ContactLimit limit : limits) {
      if (limit.counts(item.content().channel(), day)) {
        checks.add(check(limit, item, audiences));
      }
    }
    return checks;
  }

  private CustomerSet reached(Audiences people, Audience audience, boolean hasGeneral) {
    return known.computeIfAbsent(
        new Asked(people, audience, hasGeneral),
        asked -> asked.people().reached(asked.audience(), asked.hasGeneral()));
  }

  private CapCheck check(ContactLimit limit, ContentItem item, Audiences audiences) {
    DateRange span = limit.span().around(item.plan().day());
    int most = limit.mostIn(span);
    CustomerSet own =
        reached(audiences, item.content().audience(), item.content().general().isPresent());
    int[] times = new int[audiences.size()];
    int planned = 0;
    for (ContentRow row : rows.apply(ContentQuery.of(span))) {
      boolean isCounted =
          span.contains(row.plan().day()) && limit.counts(row.channel(), row.plan().day());
      if (isCounted) {
        planned++;
        reached(audiences, row.audience(), row.hasGeneral()).forEach(each -> times[each]++);
      }
    }
    int over = (int) own.rows().filter(each -> times[each] > most).count();
    return new CapCheck(limit, span, most, planned, over);
  }
}
