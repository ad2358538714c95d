package org.siyu.storage.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.ConnectionRunnable;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.Identity;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.workspace.sample.SampleCustomer;
import org.siyu.core.workspace.sample.SampleData;
import org.siyu.core.workspace.sample.SampleOrder;
import org.siyu.core.workspace.sample.SampleProduct;
import org.siyu.core.workspace.sample.SampleTag;
import org.siyu.core.workspace.sample.SampleWriter;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqLibraryRepository;
import org.siyu.storage.content.JooqTopicRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.team.JooqMemberRepository;

/// Writes a sample in batches of plain statements. One transaction would make the file more than
/// twice as large.
final class JooqSampleWriter implements SampleWriter {
  private static final String STEP = "sample.write";
  private static final String TEXT_VERSION = "2026-01";
  private static final int CUSTOMERS_AT_ONCE = 500;

  private final Database database;
  private final JooqMemberRepository members;

  JooqSampleWriter(Database database, JooqMemberRepository members) {
    this.database = database;
    this.members = members;
  }

  @Override
  public void write(SampleData sample, Monitor monitor) {
    run(connection -> writeFrame(connection, sample));
    members.act(sample.owner());
    new JooqContentRepository(database)
        .insert(sample.content(), sample.spec().end(), sample.spec().owner());
    int all = sample.customers().size();
    for (int from = 0; from < all; from += CUSTOMERS_AT_ONCE) {
      monitor.check();
      monitor.progress(STEP, from, all);
      List<SampleCustomer> some =
          sample.customers().subList(from, Math.min(all, from + CUSTOMERS_AT_ONCE));
      run(connection -> writeCustomers(connection, sample, some));
    }
    writeLibrary(sample);
    monitor.check();
    monitor.progress(STEP, all, all);
  }

  private void writeLibrary(SampleData sample) {
    LocalDateTime end = sample.spec().end();
    String owner = sample.spec().owner();
    JooqLibraryRepository library = new JooqLibraryRepository(database);
    JooqTopicRepository topics = new JooqTopicRepository(database);
    library.asOne(
        () -> {
          sample.library().forEach(piece -> library.save(piece, end, owner));
          sample.topics().forEach(topic -> topics.save(topic, end, owner));
          return sample;
        });
  }

  private void run(ConnectionRunnable work) {
    database.write(
        sql -> {
          sql.connection(work);
          return true;
        });
  }

  private static void writeFrame(Connection connection, SampleData sample) throws SQLException {
    writeMembers(connection, sample.members(), sample.spec().end(), sample.spec().owner());
    writeTags(connection, sample.tags());
    writeProducts(connection, sample.products());
  }

  private static void writeCustomers(
      Connection connection, SampleData sample, List<SampleCustomer> customers)
      throws SQLException {
    try (JooqSampleTables tables = new JooqSampleTables(connection)) {
      for (SampleCustomer customer : customers) {
        writeCustomer(tables, customer, sample, sample.spec().owner());
      }
    }
  }

  private static void writeMembers(
      Connection connection, List<Member> team, LocalDateTime end, String owner)
      throws SQLException {
    try (JooqRowBatch rows =
        new JooqRowBatch(
            connection,
            "member",
            "id, name, member_role, wecom_account, is_active, version, changed_at, changed_by")) {
      for (Member member : team) {
        rows.add(
            member.id(),
            member.name(),
            JooqMemberRepository.roles(member),
            member.wecomAccount().orElse(null),
            member.isActive(),
            member.version(),
            end,
            owner);
      }
    }
  }

  private static void writeTags(Connection connection, List<SampleTag> tags) throws SQLException {
    Map<String, UUID> groups = new HashMap<>();
    try (JooqRowBatch groupRows =
        new JooqRowBatch(connection, "tag_group", "id, name, sort_position")) {
      for (SampleTag tag : tags) {
        if (!groups.containsKey(tag.group())) {
          UUID id =
              new UUID(
                  tag.id().getMostSignificantBits(),
                  ~tag.id().getLeastSignificantBits() ^ (3L << 62));
          groups.put(tag.group(), id);
          groupRows.add(id, tag.group(), groups.size());
        }
      }
    }
    try (JooqRowBatch tagRows =
        new JooqRowBatch(connection, "tag", "id, group_id, name, sort_position")) {
      int position = 0;
      for (SampleTag tag : tags) {
        tagRows.add(tag.id(), groups.get(tag.group()), tag.name(), ++position);
      }
    }
  }

  private static void writeProducts(Connection connection, List<SampleProduct> products)
      throws SQLException {
    try (JooqRowBatch rows = new JooqRowBatch(connection, "product", "id, sku, name")) {
      int id = 0;
      for (SampleProduct product : products) {
        rows.add(++id, product.sku(), product.name());
      }
    }
  }

  private static void writeCustomer(
      JooqSampleTables tables, SampleCustomer customer, SampleData sample, String owner)
      throws SQLException {
    UUID id = customer.id();
    tables.customer.add(
        id,
        customer.nickname(),
        customer.realName().orElse(null),
        customer.gender().code(),
        customer.birthday().orElse(null),
        customer.region(),
        customer.joinedAt(),
        customer.channel(),
        customer.owner(),
        customer.allowsPersonalisedMarketing(),
        customer.notes().orElse(null),
        customer.joinedAt(),
        1,
        sample.spec().end(),
        owner);
    for (Identity identity : customer.identities()) {
      tables.identity.add(identity.kind().code(), identity.value(), id);
    }
    for (Map.Entry<String, String> attribute : customer.attributes().entrySet()) {
      tables.attribute.add(id, attribute.getKey(), attribute.getValue());
    }
    tables.contact.add(id, customer.owner(), customer.joinedAt(), customer.channel());
    for (int tag : customer.tags()) {
      tables.tag.add(id, sample.tags().get(tag).id());
    }
    for (SampleCustomer.Consent consent : customer.consents()) {
      ConsentState state = consent.isGiven() ? ConsentState.GRANTED : ConsentState.WITHDRAWN;
      tables.consent.add(
          consent.id(),
          id,
          ConsentState.MARKETING,
          state.code(),
          consent.statedAt(),
          consent.source(),
          TEXT_VERSION);
    }
    for (SampleCustomer.FollowUp followUp : customer.followUps()) {
      tables.followUp.add(
          followUp.id(),
          id,
          followUp.kind().code(),
          customer.owner(),
          followUp.dueAt(),
          followUp.doneAt().orElse(null),
          followUp.note(),
          1,
          sample.spec().end(),
          owner);
    }
    for (SampleOrder order : customer.orders()) {
      writeOrder(tables, order, id, sample.spec().end(), owner);
    }
    for (SampleCustomer.Interaction interaction : customer.interactions()) {
      tables.interaction.add(
          interaction.id(),
          id,
          interaction.happenedAt(),
          interaction.kind().code(),
          interaction.detail().orElse(null),
          interaction.id().getLeastSignificantBits());
    }
  }

  private static void writeOrder(
      JooqSampleTables tables, SampleOrder order, UUID customer, LocalDateTime end, String owner)
      throws SQLException {
    tables.order.add(
        order.id(),
        order.source(),
        order.orderNo(),
        customer,
        order.kind().code(),
        order.status().code(),
        order.shop(),
        order.orderedAt(),
        order.paidAt().orElse(null),
        order.amount().cents(),
        order.refund().cents(),
        order.id().getLeastSignificantBits(),
        1,
        end,
        owner,
        tables.nextLines());
    int line = 0;
    for (SampleOrder.Item item : order.items()) {
      tables.item.add(
          tables.lines() + ++line,
          item.product() + 1,
          item.quantity(),
          item.unitPrice().amount(),
          item.amount().cents());
    }
    if (!order.refund().isZero()) {
      tables.refund.add(
          new UUID(order.id().getMostSignificantBits(), order.id().getLeastSignificantBits() ^ 1),
          order.id(),
          "R" + order.orderNo(),
          order.refund().cents(),
          order.refundedAt().orElse(null));
    }
  }
}
