package org.siyu.app.customers;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.core.customers.ConsentService;
import org.siyu.core.customers.CustomerBulkService;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerKeyService;
import org.siyu.core.customers.CustomerMergeService;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.FollowUpService;
import org.siyu.core.customers.SavedViewService;
import org.siyu.core.customers.Tag;
import org.siyu.core.exchange.CustomerExportService;
import org.siyu.core.shared.Ids;
import org.siyu.core.tiers.TierService;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.customers.CustomerListCsv;
import org.siyu.storage.customers.CustomerListWorkbook;
import org.siyu.storage.customers.JooqConsentRepository;
import org.siyu.storage.customers.JooqCustomerKeyRepository;
import org.siyu.storage.customers.JooqCustomerMergeRepository;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.customers.JooqFollowUpRepository;
import org.siyu.storage.customers.JooqSavedViewRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.LineIds;
import org.siyu.storage.tiers.JooqTierRepository;

/// A real store with a few customers, and the services on it: 张小宝 buys most, 李雷 has a phone only,
/// 王芳 has nothing but a name.
final class CustomerStore implements AutoCloseable {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 30, 18, 0);
  static final CustomerId ZHANG = new CustomerId(new UUID(1, 1));
  static final CustomerId LI = new CustomerId(new UUID(1, 2));
  static final CustomerId WANG = new CustomerId(new UUID(1, 3));
  static final UUID OWNER = new UUID(2, 1);
  static final Tag VIP = new Tag(new UUID(4, 1), "", "VIP");

  final JooqAuditLog audit;
  final CustomerServices services;
  private final Database database;

  CustomerStore(Path folder) {
    Clock clock = Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    database = ReadyWorkspaces.store(folder);
    audit = new JooqAuditLog(database, clock);
    Ids ids = Ids.system();
    JooqCustomerRepository customers = new JooqCustomerRepository(database);
    TierService tiers =
        new TierService(new JooqTierRepository(database), audit, ids, clock, "default");
    services =
        new CustomerServices(
            new CustomerService(customers, audit, () -> "editor", clock),
            new CustomerBulkService(customers, audit, ids, () -> "editor", clock),
            new CustomerKeyService(
                customers, new JooqCustomerKeyRepository(database), audit, () -> "editor", clock),
            new ConsentService(
                customers, new JooqConsentRepository(database), audit, ids, () -> "editor", clock),
            new CustomerMergeService(
                customers,
                new JooqCustomerMergeRepository(database),
                audit,
                ids,
                () -> "editor",
                clock),
            new FollowUpService(new JooqFollowUpRepository(database), ids, () -> "小李", clock),
            new SavedViewService(new JooqSavedViewRepository(database), ids, () -> "editor", clock),
            new CustomerExportService(
                new CustomerListWorkbook(), new CustomerListCsv(), audit, () -> "editor"),
            tiers,
            CustomerJourneys.NONE);
    insert("member", OWNER, "小李", "operator", "li", true, 1, NOW, "test");
    insert("tag_group", new UUID(3, 1), "", 1);
    insert("tag", VIP.id(), new UUID(3, 1), "VIP", 1);
    customer(ZHANG, "张小宝", "直播", NOW.minusDays(10));
    customer(LI, "李雷", "裂变", NOW.minusDays(20));
    customer(WANG, "王芳", "直播", NOW.minusDays(30));
    insert("customer_identity", "phone", "13800001234", ZHANG.value(), null);
    insert("customer_identity", "phone", "13900005678", LI.value(), null);
    order(1, ZHANG, 300_00);
    order(2, ZHANG, 200_00);
    order(3, LI, 100_00);
  }

  private void customer(CustomerId id, String nickname, String channel, LocalDateTime joined) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("id", id.value());
    row.put("nickname", nickname);
    row.put("gender", "unknown");
    row.put("joined_at", joined);
    row.put("channel", channel);
    row.put("allows_personalised_marketing", true);
    row.put("created_at", NOW);
    row.put("version", 1);
    row.put("changed_at", NOW);
    row.put("changed_by", "test");
    List<@Nullable Object> values = new ArrayList<>(row.values());
    String marks = "?, ".repeat(values.size() - 1) + "?";
    database.write(
        sql ->
            sql.execute(
                "insert into customer ("
                    + String.join(", ", row.keySet())
                    + ") values ("
                    + marks
                    + ")",
                values.toArray()));
  }

  /// As if no file had said when the customer joined.
  void forgetJoined(CustomerId customer) {
    database.write(
        sql -> sql.execute("update customer set joined_at = null where id = ?", customer.value()));
  }

  void order(int number, CustomerId customer, long cents) {
    insert(
        "sales_order",
        new UUID(5, number),
        "shop",
        "no" + number,
        customer.value(),
        "purchase",
        "completed",
        null,
        NOW.minusDays(number),
        null,
        cents,
        0L,
        null,
        0L,
        1,
        NOW,
        "test",
        null,
        null,
        null,
        number * LineIds.BLOCK);
  }

  private void insert(String table, @Nullable Object... values) {
    String marks = "?, ".repeat(values.length - 1) + "?";
    database.write(sql -> sql.execute("insert into " + table + " values (" + marks + ")", values));
  }

  List<String> audited() {
    return audit.list(Long.MAX_VALUE, 50).reversed().stream().map(entry -> entry.action()).toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
