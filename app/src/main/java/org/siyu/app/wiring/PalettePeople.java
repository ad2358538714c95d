package org.siyu.app.wiring;

import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.customers.CustomersViewModel;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Masking;

/// Finds customers for the command palette by name, phone or id. Shows their nicknames and masked
/// phones.
final class PalettePeople implements PaletteEntry.Source {
  private static final int MOST = 8;
  private static final int ENOUGH_LETTERS = 2;

  private final CustomersViewModel customers;
  private final Consumer<CustomerId> open;
  private final Messages messages;

  PalettePeople(CustomersViewModel customers, Consumer<CustomerId> open, Messages messages) {
    this.customers = customers;
    this.open = open;
    this.messages = messages;
  }

  @Override
  public void prepare() {
    if (!customers.isLoaded()) {
      customers.refresh();
    }
  }

  @Override
  public List<PaletteEntry> apply(String typed) {
    String wanted = typed.strip();
    boolean isEnough =
        wanted.length() >= ENOUGH_LETTERS || wanted.codePoints().anyMatch(Character::isIdeographic);
    return isEnough ? customers.find(wanted, MOST).stream().map(this::entry).toList() : List.of();
  }

  private PaletteEntry entry(CustomerRow row) {
    String name = row.names().nickname();
    String phone = row.names().phone();
    return PaletteEntry.of(
        "customer " + row.id(),
        name.isEmpty() ? messages.text("customers.unnamed") : name,
        phone.isEmpty() ? messages.text("shell.palette.customer") : Masking.phone(phone),
        Feather.USER,
        () -> open.accept(row.id()));
  }
}
