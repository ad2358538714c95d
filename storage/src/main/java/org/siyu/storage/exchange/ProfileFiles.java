package org.siyu.storage.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.ProfileProblem;
import org.siyu.core.exchange.profile.ProfileRepository;
import org.siyu.core.exchange.profile.StatisticsLayout;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Profiles as YAML files: those that ship with the workbench, and those in a workspace's folder.
/// The folder is read anew each time, so that a file edited by hand counts at once.
public final class ProfileFiles implements ProfileRepository {
  private static final List<String> SHIPPED =
      List.of(
          "generic-customers",
          "generic-orders",
          "generic-refunds",
          "generic-interactions",
          "generic-tags",
          "own-customers",
          "own-orders",
          "own-interactions",
          "own-tags",
          "wecom-customers",
          "linkwechat-customers",
          "taobao-old",
          "taobao-new",
          "taobao-refunds",
          "youzan-orders",
          "douyin-orders",
          "alibaba-1688-orders",
          "tiktok-orders",
          "shopify-orders",
          "uci-online-retail");

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Path folder;
  private final Map<String, Profile> shipped = new LinkedHashMap<>();
  private final List<StatisticsLayout> statistics;

  private record Loaded(Map<String, Profile> profiles, List<Problem> problems) {}

  /// @param folder the workspace's folder for profiles; need not be there
  public ProfileFiles(Path folder) {
    this.folder = folder;
    for (String id : SHIPPED) {
      Profile profile = shipped("/profiles/" + id + ".yaml", shipped);
      shipped.put(profile.id(), profile);
    }
    this.statistics = readStatistics();
  }

  @Override
  public List<Profile> all() {
    Map<String, Profile> all = new LinkedHashMap<>(load().profiles());
    shipped.forEach(all::putIfAbsent);
    return List.copyOf(all.values());
  }

  @Override
  public List<StatisticsLayout> statistics() {
    return statistics;
  }

  @Override
  public List<Problem> problems() {
    return load().problems();
  }

  @Override
  public void save(Profile profile) {
    Place place = Place.file(profile.id() + ".yaml");
    if (!profile.id().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,99}")) {
      throw new ProblemException(
          Problem.at(place, ProfileProblem.INVALID_VALUE, "id", profile.id()));
    }
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "profile", ".tmp");
      Files.writeString(
          draft, YAML.writeValueAsString(ProfileWriter.document(profile)), StandardCharsets.UTF_8);
      Path file = folder.resolve(profile.id() + ".yaml");
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ProblemException(Problem.at(place, ProfileProblem.NOT_SAVED), e);
    }
  }

  private Loaded load() {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files()) {
      Place place = Place.file(String.valueOf(file.getFileName()));
      try {
        ProfileDocument document =
            documentOf(Files.readString(file, StandardCharsets.UTF_8), place);
        Profile profile = new ProfileReader(place).read(document, parent(document, place, shipped));
        profiles.put(profile.id(), profile);
      } catch (ProblemException e) {
        problems.add(e.problem());
      } catch (IOException e) {
        problems.add(Problem.at(place, ProfileProblem.NOT_YAML, ""));
      }
    }
    return new Loaded(profiles, problems);
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Profile shipped(String resource, Map<String, Profile> known) {
    Place place = Place.file(resource);
    ProfileDocument document = documentOf(resource(resource), place);
    return new ProfileReader(place).read(document, parent(document, place, known));
  }

  private static Optional<Profile> parent(
      ProfileDocument document, Place place, Map<String, Profile> known) {
    String parent = document.parent();
    if (parent == null) {
      return Optional.empty();
    }
    Profile profile = known.get(parent);
    if (profile == null) {
      throw new ProblemException(Problem.at(place, ProfileProblem.UNKNOWN_PARENT, parent));
    }
    return Optional.of(profile);
  }

  private static ProfileDocument documentOf(String yaml, Place place) {
    try {
      ProfileDocument document = YAML.readValue(yaml, ProfileDocument.class);
      if (document == null) {
        throw new ProblemException(Problem.at(place, ProfileProblem.MISSING_FIELD, "id"));
      }
      return document;
    } catch (UnrecognizedPropertyException e) {
      Place line = place.atRow(lineOf(yaml, e.getPropertyName()));
      throw new ProblemException(Problem.at(line, ProfileProblem.UNKNOWN_FIELD, path(e)), e);
    } catch (JsonMappingException e) {
      throw e.getCause() instanceof StreamReadException syntax
          ? problem(syntax, ProfileProblem.NOT_YAML, place, syntax.getOriginalMessage())
          : problem(e, ProfileProblem.INVALID_VALUE, place, path(e), "");
    } catch (JsonProcessingException e) {
      throw problem(e, ProfileProblem.NOT_YAML, place, e.getOriginalMessage());
    }
  }

  private static ProblemException problem(
      JsonProcessingException e, ProfileProblem code, Place place, Object... arguments) {
    JsonLocation location = e.getLocation();
    Place line = location == null ? place : place.atRow(Math.max(0, location.getLineNr()));
    return new ProblemException(Problem.at(line, code, arguments), e);
  }

  /// The parser stands behind the unknown key when it tells of it, so the key is looked up.
  private static int lineOf(String yaml, String key) {
    List<String> lines = yaml.lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key + ":")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex()))
        .collect(Collectors.joining("."));
  }

  private static List<StatisticsLayout> readStatistics() {
    try {
      return YAML.readValue(
          resource("/statistics/layouts.yaml"), new TypeReference<List<StatisticsLayout>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the shipped statistics layouts are broken", e);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = ProfileFiles.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read resource " + name, e);
    }
  }
}
