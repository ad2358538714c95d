package org.siyu.core.exchange.reading;

import static org.siyu.core.exchange.profile.ImportField.*;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.exchange.Draft.Person;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.Parsed;
import org.siyu.core.exchange.cell.PhoneText;
import org.siyu.core.exchange.profile.ImportField;

/// Reads who a row is about. Rows in a row that say the same give the same object.
final class PersonReader {
  private static final List<ImportField> KEYS =
      List.of(EXTERNAL_ID, UNION_ID, MEMBERSHIP_NO, PHONE, SHOP_ACCOUNT, PLATFORM);
  private static final List<ImportField> REGION_PARTS = List.of(PROVINCE, CITY, DISTRICT);

  private final RowCells cells;
  private final String source;
  private final ImportField[] fields;
  private final Set<CustomerField> withColumn = EnumSet.noneOf(CustomerField.class);
  private Parsed<?>[] before;
  private Parsed<?>[] spare;
  private @Nullable Person personBefore;

  PersonReader(RowCells cells, String source) {
    this.cells = cells;
    this.source = source;
    this.fields =
        Stream.of(
                KEYS.stream(),
                REGION_PARTS.stream(),
                Arrays.stream(ImportField.values())
                    .filter(field -> field.customerField().isPresent()))
            .flatMap(all -> all)
            .filter(cells::has)
            .toArray(ImportField[]::new);
    for (ImportField field : fields) {
      field.customerField().ifPresent(withColumn::add);
    }
    if (REGION_PARTS.stream().anyMatch(cells::has)) {
      withColumn.add(CustomerField.REGION);
    }
    this.before = new Parsed<?>[fields.length];
    this.spare = new Parsed<?>[fields.length];
  }

  Person read(SourceRow row) {
    Parsed<?>[] now = spare;
    boolean isSame = personBefore != null;
    for (int i = 0; i < fields.length; i++) {
      now[i] = cells.read(row, fields[i]);
      isSame &= isSame(now[i], before[i]);
    }
    if (isSame && personBefore != null) {
      return personBefore;
    }
    Person person = person(row, now);
    spare = before;
    before = now;
    personBefore = cells.problems().isEmpty() ? person : null;
    return person;
  }

  /// Whether there is anything at all by which the person could be known.
  static boolean isNobody(Person person) {
    return person.identities().isEmpty()
        && person.maskedPhone().isEmpty()
        && !person.values().containsKey(CustomerField.NICKNAME)
        && !person.values().containsKey(CustomerField.REAL_NAME);
  }

  /// The field whose column is named when nobody is.
  ImportField mainKey() {
    return Stream.of(EXTERNAL_ID, MEMBERSHIP_NO, PHONE, SHOP_ACCOUNT, UNION_ID, NICKNAME)
        .filter(cells::has)
        .findFirst()
        .orElse(REAL_NAME);
  }

  private static boolean isSame(Parsed<?> now, @Nullable Parsed<?> then) {
    return now == then || (now instanceof Parsed.Blank<?> && then instanceof Parsed.Blank<?>);
  }

  private Person person(SourceRow row, Parsed<?>[] now) {
    List<Identity> identities = new ArrayList<>(2);
    Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
    Set<String> region = new LinkedHashSet<>();
    Optional<String> masked = Optional.empty();
    String platform = platform(now);
    for (int i = 0; i < fields.length; i++) {
      if (!(now[i] instanceof Parsed.Value<?>(Object value))) {
        continue;
      }
      ImportField field = fields[i];
      if (value instanceof PhoneText phone) {
        phone.numbers().forEach(number -> add(identities, IdentityKind.PHONE, number));
        masked = phone.masked();
      } else if (REGION_PARTS.contains(field)) {
        region.add(value.toString());
      } else if (field.customerField().isPresent()) {
        values.put(field.customerField().get(), canonical(field, value));
      } else {
        key(row, field, value.toString(), platform, identities, values);
      }
    }
    if (!region.isEmpty()) {
      values.putIfAbsent(CustomerField.REGION, String.join(" ", region));
    }
    Set<CustomerField> blanks = EnumSet.noneOf(CustomerField.class);
    blanks.addAll(withColumn);
    blanks.removeAll(values.keySet());
    return new Person(
        identities,
        Collections.unmodifiableMap(values),
        Collections.unmodifiableSet(blanks),
        masked);
  }

  private void key(
      SourceRow row,
      ImportField field,
      String value,
      String platform,
      List<Identity> identities,
      Map<CustomerField, String> values) {
    switch (field) {
      case EXTERNAL_ID -> {
        if (value.startsWith("wo") || value.startsWith("wm")) {
          add(identities, IdentityKind.WECOM_EXTERNAL_ID, value);
        } else {
          cells.problem(row, field, ImportProblem.INVALID_ID, value);
        }
      }
      case UNION_ID -> add(identities, IdentityKind.UNION_ID, value);
      case MEMBERSHIP_NO -> add(identities, IdentityKind.MEMBERSHIP_NO, value);
      // a member name with hidden letters (t**8) is many people's
      case SHOP_ACCOUNT -> {
        if (value.indexOf('*') < 0) {
          add(identities, IdentityKind.SHOP_ACCOUNT, platform + ":" + value);
        }
        // shops that know their customers by e-mail have one column for both
        if (value.indexOf('@') > 0 && !cells.has(EMAIL)) {
          values.put(CustomerField.EMAIL, value);
        }
      }
      default -> {}
    }
  }

  private String platform(Parsed<?>[] now) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i] == PLATFORM && now[i] instanceof Parsed.Value<?>(String platform)) {
        return platform;
      }
    }
    return source;
  }

  private static void add(List<Identity> identities, IdentityKind kind, String value) {
    Identity identity = new Identity(kind, value);
    if (!identities.contains(identity)) {
      identities.add(identity);
    }
  }

  private static String canonical(ImportField field, Object value) {
    if (value instanceof LocalDateTime time) {
      return field == BIRTHDAY ? time.toLocalDate().toString() : time.toString();
    }
    return value.toString();
  }
}
