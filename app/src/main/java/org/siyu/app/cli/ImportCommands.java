package org.siyu.app.cli;

import org.siyu.core.exchange.ImportKind;
import picocli.CommandLine.Command;

/// `siyu import KIND FILE…`, one command a kind.
final class ImportCommands {
  private ImportCommands() {}

  @Command(name = "customers", mixinStandardHelpOptions = true)
  static final class Customers extends ImportCommand {
    Customers(CommandContext context) {
      super(context, ImportKind.CUSTOMERS);
    }
  }

  @Command(name = "orders", mixinStandardHelpOptions = true)
  static final class Orders extends ImportCommand {
    Orders(CommandContext context) {
      super(context, ImportKind.ORDERS);
    }
  }

  @Command(name = "interactions", mixinStandardHelpOptions = true)
  static final class Interactions extends ImportCommand {
    Interactions(CommandContext context) {
      super(context, ImportKind.INTERACTIONS);
    }
  }

  @Command(name = "tags", mixinStandardHelpOptions = true)
  static final class Tags extends ImportCommand {
    Tags(CommandContext context) {
      super(context, ImportKind.TAGS);
    }
  }
}
