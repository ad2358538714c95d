package org.siyu.storage.exchange;

import java.util.List;

/// The tables whose rows hang on a customer and name their batch.
final class JooqCustomerTables {
  static final List<String> DEPENDENT =
      List.of(
          "customer_identity",
          "customer_attribute",
          "customer_contact",
          "customer_tag",
          "consent",
          "customer_lineage");

  private JooqCustomerTables() {}
}
