package org.siyu.core.results;

import java.util.Optional;
import java.util.Set;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.Code;

/// What items are told apart by.
public enum ResultTrait implements Code {
  CHANNEL,
  DEPTH,
  FORM,
  KIND,
  /// Of the audience. An item for several tiers counts with each of them, one for everybody with
  /// "".
  TIER,
  SLOT;

  /// The codes that an item counts with; "" for none.
  public Set<String> codes(ContentRow item) {
    return switch (this) {
      case CHANNEL -> Set.of(item.channel());
      case DEPTH -> Set.of(item.traits().depth());
      case FORM -> Set.of(item.traits().form());
      case KIND -> Set.of(item.traits().kind());
      case TIER -> item.audience().tiers().isEmpty() ? Set.of("") : item.audience().tiers();
      case SLOT -> Set.of(item.traits().slot());
    };
  }

  /// The team's list that has the names of the codes; none for tiers.
  public Optional<ChoiceList> list() {
    return switch (this) {
      case CHANNEL -> Optional.of(ChoiceList.CHANNEL);
      case DEPTH -> Optional.of(ChoiceList.DEPTH);
      case FORM -> Optional.of(ChoiceList.FORM);
      case KIND -> Optional.of(ChoiceList.KIND);
      case SLOT -> Optional.of(ChoiceList.SLOT);
      case TIER -> Optional.empty();
    };
  }
}
