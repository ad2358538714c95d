package org.siyu.core.content;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.PersonalData;

/// What the variables stand for with one customer.
public final class VariableValues {
  private VariableValues() {}

  /// @param tierName the name of a tier in the language of the text, by its code
  /// @param disclosure whether personal data is shown; the nickname always is
  public static Map<Variable, String> of(
      CustomerRow customer, Function<String, String> tierName, Disclosure disclosure) {
    CustomerRow.Names names = customer.names();
    String tier = customer.standing().tier();
    Map<Variable, String> values = new EnumMap<>(Variable.class);
    values.put(Variable.NICKNAME, names.nickname());
    values.put(Variable.REAL_NAME, disclosure.show(PersonalData.NAME, names.realName()));
    values.put(Variable.TIER, tier.isEmpty() ? "" : tierName.apply(tier));
    values.put(Variable.MEMBERSHIP_NO, disclosure.show(PersonalData.ID, names.membershipNo()));
    values.put(Variable.OWNER, customer.profile().owner().map(Owner::name).orElse(""));
    values.put(Variable.REGION, customer.profile().region());
    values.put(Variable.JOIN_DATE, customer.profile().joined().map(LocalDate::toString).orElse(""));
    values.put(
        Variable.LAST_ORDER, customer.activity().lastOrder().map(LocalDate::toString).orElse(""));
    values.put(Variable.ORDER_COUNT, Integer.toString(customer.activity().orders()));
    return values;
  }
}
