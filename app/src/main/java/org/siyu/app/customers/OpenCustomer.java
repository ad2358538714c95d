package org.siyu.app.customers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.MergeRecord;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.tiers.Explanation;
import org.siyu.core.tiers.TierScheme;

/// One customer with everything that the drawer shows.
///
/// @param isRevealed whether personal data is in the clear
/// @param why empty while nobody has run the tiers, or the customer came later
/// @param tags all tags there are, to be given
/// @param owners all who may look after a customer
/// @param merges the merges into this customer that hold, newest first
/// @param now when it was read, to tell what is overdue
public record OpenCustomer(
    CustomerDetails details,
    boolean isRevealed,
    Optional<Explanation> why,
    TierScheme scheme,
    List<Tag> tags,
    List<Owner> owners,
    List<MergeRecord> merges,
    LocalDateTime now) {
  public CustomerId id() {
    return details.customer().id();
  }
}
