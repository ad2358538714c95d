package org.siyu.app.cli;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerList;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Finds the one customer that a person means: by id, membership number, WeCom id, phone, or name.
final class CustomerLookup {
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final CustomerService customers;

  CustomerLookup(CustomerService customers) {
    this.customers = customers;
  }

  CustomerId find(String wanted) {
    if (ID.matcher(wanted).matches()) {
      return new CustomerId(UUID.fromString(wanted));
    }
    CustomerList all = customers.load(Monitor.NONE);
    List<CustomerRow> exact = all.rows().stream().filter(row -> isNamed(row, wanted)).toList();
    List<CustomerRow> found =
        exact.isEmpty() ? all.matching(CustomerQuery.ALL.withSearch(wanted)).rows() : exact;
    if (found.isEmpty()) {
      throw new ProblemException(Problem.of(CliProblem.CUSTOMER_NOT_FOUND));
    }
    if (found.size() > 1) {
      throw new ProblemException(Problem.of(CliProblem.CUSTOMER_NOT_UNIQUE, found.size()));
    }
    return found.getFirst().id();
  }

  private static boolean isNamed(CustomerRow row, String wanted) {
    CustomerRow.Names names = row.names();
    return List.of(
            names.membershipNo(),
            names.wecomId(),
            names.phone(),
            names.realName(),
            names.nickname())
        .contains(wanted);
  }
}
