package org.siyu.core.exchange.planning;

import org.siyu.core.customers.CustomerField;

/// What a person knows a customer of a plan by.
final class CustomerLabel {
  private CustomerLabel() {}

  static String of(Gathered gathered, PlannedCustomers customers, int customer) {
    int name = customers.value(customer, CustomerField.NICKNAME);
    if (name == Texts.NONE) {
      name = customers.value(customer, CustomerField.REAL_NAME);
    }
    if (name != Texts.NONE) {
      return gathered.texts.get(name);
    }
    int person = customers.firstPerson(customer);
    int key = gathered.people.firstKey(person);
    return gathered.texts.get(key == Texts.NONE ? gathered.people.maskedPhone(person) : key);
  }
}
