package org.siyu.core.exchange.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// One product of a cell that lists all products of an order as `name(variant)(quantity)`, joined
/// by `;`.
///
/// @param name with its variant, as written
public record ProductText(String name, BigDecimal quantity) {
  public static List<ProductText> split(String raw) {
    List<ProductText> products = new ArrayList<>();
    for (String part : raw.split("[;；\n]")) {
      String text = CellText.clean(part);
      if (!text.isEmpty()) {
        products.add(one(text));
      }
    }
    return products;
  }

  /// The last pair of brackets is the quantity when it holds a number; a name may have brackets of
  /// its own.
  private static ProductText one(String text) {
    int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
    char last = text.charAt(text.length() - 1);
    if (open > 0 && (last == ')' || last == '）')) {
      String inner = text.substring(open + 1, text.length() - 1);
      var quantity = DecimalText.parse(withoutUnit(inner));
      if (quantity.isPresent() && quantity.get().signum() > 0) {
        String name = CellText.clean(text.substring(0, open));
        return new ProductText(withoutEmptyVariant(name), quantity.get());
      }
    }
    return new ProductText(text, BigDecimal.ONE);
  }

  private static String withoutUnit(String inner) {
    return inner.endsWith("件") || inner.endsWith("个")
        ? inner.substring(0, inner.length() - 1)
        : inner;
  }

  private static String withoutEmptyVariant(String name) {
    return name.endsWith("()") || name.endsWith("（）") ? name.substring(0, name.length() - 2) : name;
  }
}
