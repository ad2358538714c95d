package org.siyu.storage.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.Gender;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.profile.DateOrder;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.ProfileProblem;
import org.siyu.core.exchange.profile.Provenance;
import org.siyu.core.exchange.profile.RecognitionRule;
import org.siyu.core.exchange.profile.RowRules;
import org.siyu.core.exchange.profile.RowShape;
import org.siyu.core.exchange.profile.TemplateColumn;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Makes a profile of a document and the profile that it extends. What the document says of a
/// header takes it away from the parent.
final class ProfileReader {
  private static final String NO_REFUND = "none";

  private final Place place;

  ProfileReader(Place place) {
    this.place = place;
  }

  /// @throws ProblemException with a [ProfileProblem] code and the key's path
  Profile read(ProfileDocument document, Optional<Profile> parent) {
    RowShape shape = code(RowShape.class, required(document.rows(), "rows"), "rows");
    Set<String> own = ownHeaders(document);
    return new Profile(
        required(document.id(), "id"),
        shape,
        document.names() != null ? document.names() : parent.map(Profile::names).orElse(Map.of()),
        or(document.source(), parent.map(Profile::source).orElse("shop")),
        provenance(document),
        Boolean.TRUE.equals(document.isSpecific()),
        recognition(document),
        headers(document, shape, parent, own),
        joined(document.attributes(), parent.map(Profile::attributes), own),
        joined(document.ignored(), parent.map(Profile::ignored), own),
        tagGroups(document).or(() -> parent.flatMap(Profile::tagGroupHeader)),
        values(document, parent),
        or(
            document.tagSeparators(),
            parent.map(Profile::tagSeparators).orElse(Profile.TAG_SEPARATORS)),
        document.dates() == null
            ? parent.map(Profile::dateOrder).orElse(DateOrder.UNKNOWN)
            : code(DateOrder.class, document.dates(), "dates"),
        rules(document, parent.map(Profile::rows).orElse(RowRules.PLAIN)),
        Set.copyOf(orEmpty(document.fingerprints())),
        templates(document));
  }

  private Set<String> ownHeaders(ProfileDocument document) {
    Set<String> own = new HashSet<>();
    if (document.columns() != null) {
      document.columns().values().forEach(each -> each.forEach(own::add));
    }
    own.addAll(orEmpty(document.attributes()));
    own.addAll(orEmpty(document.ignored()));
    Set<String> normalised = new HashSet<>();
    own.forEach(header -> normalised.add(HeaderText.normalise(header)));
    return normalised;
  }

  private Map<ImportField, List<String>> headers(
      ProfileDocument document, RowShape shape, Optional<Profile> parent, Set<String> own) {
    Map<ImportField, List<String>> all = new EnumMap<>(ImportField.class);
    if (document.columns() != null) {
      document
          .columns()
          .forEach(
              (name, headers) -> {
                ImportField field = code(ImportField.class, name, "columns." + name);
                if (!shape.fields().contains(field)) {
                  throw invalid("columns." + name, name);
                }
                all.put(field, headers);
              });
    }
    parent
        .map(Profile::headers)
        .orElse(Map.of())
        .forEach(
            (field, headers) -> all.put(field, joined(all.get(field), Optional.of(headers), own)));
    return all;
  }

  private static List<String> joined(
      @Nullable List<String> own, Optional<List<String>> inherited, Set<String> taken) {
    List<String> all = new ArrayList<>(orEmpty(own));
    inherited.orElse(List.of()).stream()
        .filter(header -> !taken.contains(HeaderText.normalise(header)))
        .forEach(all::add);
    return all;
  }

  private RecognitionRule recognition(ProfileDocument document) {
    ProfileDocument.Recognise rule = document.recognise();
    return rule == null
        ? RecognitionRule.NONE
        : new RecognitionRule(orEmpty(rule.all()), orEmpty(rule.none()));
  }

  private Provenance provenance(ProfileDocument document) {
    String text = or(document.provenance(), "U");
    return switch (text) {
      case "V" -> Provenance.V;
      case "I" -> Provenance.I;
      case "U" -> Provenance.U;
      default -> throw invalid("provenance", text);
    };
  }

  private Optional<Pattern> tagGroups(ProfileDocument document) {
    if (document.tagGroups() == null) {
      return Optional.empty();
    }
    try {
      Pattern pattern = Pattern.compile(document.tagGroups());
      if (pattern.matcher("").groupCount() < 1) {
        throw invalid("tag-groups", document.tagGroups());
      }
      return Optional.of(pattern);
    } catch (PatternSyntaxException e) {
      throw invalid("tag-groups", document.tagGroups());
    }
  }

  private Map<ImportField, Map<String, String>> values(
      ProfileDocument document, Optional<Profile> parent) {
    Map<ImportField, Map<String, String>> all = new EnumMap<>(ImportField.class);
    parent.map(Profile::values).orElse(Map.of()).forEach((k, v) -> all.put(k, new HashMap<>(v)));
    if (document.values() != null) {
      document
          .values()
          .forEach(
              (name, codes) -> {
                ImportField field = code(ImportField.class, name, "values." + name);
                Map<String, String> known = all.computeIfAbsent(field, k -> new LinkedHashMap<>());
                codes.forEach(
                    (code, values) -> {
                      String path = "values." + name + "." + code;
                      String checked = checkedCode(field, code, path);
                      values.forEach(value -> known.put(HeaderText.normalise(value), checked));
                    });
              });
    }
    return all;
  }

  private String checkedCode(ImportField field, String code, String path) {
    return switch (field) {
      case STATUS -> code(OrderStatus.class, code, path).code();
      case REFUND_STATUS ->
          code.equals(NO_REFUND) ? code : code(OrderStatus.class, code, path).code();
      case GENDER -> code(Gender.class, code, path).code();
      case INTERACTION_KIND -> code(InteractionKind.class, code, path).code();
      default -> code;
    };
  }

  private static RowRules rules(ProfileDocument document, RowRules parent) {
    return new RowRules(
        or(document.hasDescriptionRow(), parent.hasDescriptionRow()),
        or(document.carriesOrderFields(), parent.carriesOrderFields()),
        Optional.ofNullable(document.cancellationPrefix()).or(parent::cancellationPrefix),
        document.exampleMarkers() != null ? document.exampleMarkers() : parent.exampleMarkers(),
        or(document.hasInternationalPhones(), parent.hasInternationalPhones()));
  }

  private Map<String, List<TemplateColumn>> templates(ProfileDocument document) {
    List<TemplateColumn> zh = new ArrayList<>();
    List<TemplateColumn> en = new ArrayList<>();
    for (ProfileDocument.Column column : orEmpty(document.template())) {
      ImportField field =
          code(ImportField.class, required(column.field(), "template.field"), "template.field");
      zh.add(column(field, column.zh()));
      en.add(column(field, column.en()));
    }
    return zh.isEmpty() ? Map.of() : Map.of("zh", zh, "en", en);
  }

  private TemplateColumn column(ImportField field, ProfileDocument.@Nullable Words words) {
    if (words == null) {
      throw missing("template." + field.code());
    }
    return new TemplateColumn(
        field,
        required(words.header(), "template." + field.code() + ".header"),
        or(words.note(), ""),
        or(words.example(), ""),
        orEmpty(words.choices()));
  }

  private <E extends Enum<E> & Code> E code(Class<E> type, String code, String path) {
    try {
      return Code.parse(type, code);
    } catch (IllegalArgumentException e) {
      throw invalid(path, code);
    }
  }

  private String required(@Nullable String value, String path) {
    if (value == null || value.isBlank()) {
      throw missing(path);
    }
    return value;
  }

  private ProblemException missing(String path) {
    return new ProblemException(Problem.at(place, ProfileProblem.MISSING_FIELD, path));
  }

  private ProblemException invalid(String path, String value) {
    return new ProblemException(Problem.at(place, ProfileProblem.INVALID_VALUE, path, value));
  }

  private static <T> T or(@Nullable T value, T otherwise) {
    return value != null ? value : otherwise;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list != null ? list : List.of();
  }
}
