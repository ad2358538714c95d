package org.siyu.app.customers;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.customers.ConsentPurpose;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.KeyChange;
import org.siyu.core.customers.MergeRecord;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.journey.JourneyPlace;
import org.siyu.core.tiers.Explanation;
import org.siyu.core.tiers.TierScheme;

/// One customer with everything that the drawer shows.
///
/// @param isRevealed whether personal data is in the clear
/// @param why empty while nobody has run the tiers, or the customer came later
/// @param tags all tags there are, to be given
/// @param owners all who may look after a customer
/// @param self the one of them who works here now
/// @param merges the merges into this customer that hold, newest first
/// @param taken the key that was typed last and belongs to somebody else
/// @param journeys those the customer is or was in
/// @param now when it was read, to tell what is overdue
public record OpenCustomer(
    CustomerDetails details,
    boolean isRevealed,
    Optional<Explanation> why,
    TierScheme scheme,
    List<Tag> tags,
    List<Owner> owners,
    Optional<Owner> self,
    List<MergeRecord> merges,
    Optional<KeyChange.Taken> taken,
    List<JourneyPlace> journeys,
    LocalDateTime now) {
  public CustomerId id() {
    return details.customer().id();
  }

  /// The latest statement on a purpose.
  Optional<CustomerDetails.Consent> latest(ConsentPurpose purpose) {
    return details.consents().stream()
        .filter(said -> said.purpose().equals(purpose.code()))
        .findFirst();
  }

  /// The word that holds. On personalised marketing the customer's field has it, which a file may
  /// have set.
  ConsentState consent(ConsentPurpose purpose) {
    ConsentState said =
        latest(purpose).map(CustomerDetails.Consent::state).orElse(ConsentState.UNKNOWN);
    if (purpose != ConsentPurpose.PERSONALISED_MARKETING) {
      return said;
    }
    boolean isAllowed = details.customer().allowsPersonalisedMarketing();
    return !isAllowed
        ? ConsentState.WITHDRAWN
        : said == ConsentState.GRANTED ? said : ConsentState.UNKNOWN;
  }

  /// Whether it is allowed without a word, until it is refused.
  boolean holdsByDefault(ConsentPurpose purpose) {
    return purpose == ConsentPurpose.PERSONALISED_MARKETING
        && consent(purpose) == ConsentState.UNKNOWN;
  }
}
