package org.siyu.core.contact;

import java.time.LocalDateTime;

/// What to change in a plan so that a limit is kept.
public sealed interface ContactProposal {
  /// The contact as it was planned.
  Contact contact();

  /// The plan with it.
  Contact applied();

  /// The breach that it is meant to end.
  Breach breach();

  /// Send it at another time, to the same customers.
  record Move(Contact contact, LocalDateTime to, Breach breach) implements ContactProposal {
    @Override
    public Contact applied() {
      return contact.movedTo(to.toLocalDate());
    }
  }

  /// Leave some customers out: no day has room for all.
  record LeaveOut(Contact contact, CustomerSet customers, Breach breach)
      implements ContactProposal {
    @Override
    public Contact applied() {
      return contact.reaching(contact.reached().without(customers));
    }
  }
}
