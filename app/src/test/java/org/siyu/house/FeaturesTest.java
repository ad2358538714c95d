package org.siyu.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Which feature may know which: the one list. A new arrow is a decision, made here.
@Execution(ExecutionMode.CONCURRENT)
class FeaturesTest {
  private static final JavaClasses HOUSE = House.CLASSES;

  private static final Map<String, Set<String>> CORE =
      Map.ofEntries(
          Map.entry("calendar", Set.of("shared")),
          Map.entry("compliance", Set.of("shared")),
          Map.entry("contact", Set.of("content", "shared")),
          Map.entry("content", Set.of("compliance", "customers", "shared", "team")),
          Map.entry("customers", Set.of("compliance", "shared")),
          Map.entry("exchange", Set.of("compliance", "customers", "shared")),
          Map.entry(
              "plansheet",
              Set.of("calendar", "compliance", "content", "exchange", "shared", "team")),
          Map.entry("results", Set.of("content", "exchange", "shared")),
          Map.entry("team", Set.of("shared")),
          Map.entry("tiers", Set.of("compliance", "customers", "exchange", "shared")),
          Map.entry("words", Set.of("compliance", "exchange", "shared")),
          Map.entry("workspace", Set.of("compliance", "content", "customers", "shared", "team")));

  private static final Map<String, Set<String>> STORAGE =
      Map.ofEntries(
          Map.entry("calendar", Set.of("database")),
          Map.entry("compliance", Set.of("database")),
          Map.entry("contact", Set.of("database")),
          Map.entry("content", Set.of("database")),
          Map.entry("customers", Set.of("database", "workbook")),
          Map.entry("exchange", Set.of("database", "workbook")),
          Map.entry("plansheet", Set.of("database", "workbook")),
          Map.entry("results", Set.of("database", "workbook")),
          Map.entry("team", Set.of("database")),
          Map.entry("tiers", Set.of("database", "workbook")),
          Map.entry("words", Set.of("database", "workbook")),
          Map.entry("workspace", Set.of("compliance", "content", "database", "team")));

  private static final Map<String, Set<String>> APP =
      Map.ofEntries(
          Map.entry(
              "cli",
              Set.of(
                  "content",
                  "customers",
                  "dialog",
                  "exchange",
                  "i18n",
                  "plansheet",
                  "rhythm",
                  "tiers",
                  "tour",
                  "wiring",
                  "words")),
          Map.entry("content", Set.of("i18n", "shell", "task", "theme", "widget")),
          Map.entry("customers", Set.of("dialog", "i18n", "shell", "task", "tiers", "widget")),
          Map.entry("dialog", Set.of("i18n", "task", "theme", "widget")),
          Map.entry(
              "editor", Set.of("dialog", "i18n", "shell", "task", "theme", "widget", "words")),
          Map.entry("exchange", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("plansheet", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("library", Set.of("i18n", "shell", "task", "theme", "widget")),
          Map.entry("results", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("rhythm", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("settings", Set.of("dialog", "i18n", "shell", "task", "theme", "widget")),
          Map.entry("shell", Set.of("dialog", "i18n", "task", "theme", "widget")),
          Map.entry("tiers", Set.of("dialog", "i18n", "shell", "task", "theme", "widget")),
          Map.entry("today", Set.of("i18n", "shell", "task", "theme", "tiers", "widget")),
          Map.entry("tour", Set.of("i18n", "shell", "task", "theme", "widget")),
          Map.entry("widget", Set.of("i18n", "task", "theme")),
          Map.entry("words", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry(
              "wiring",
              Set.of(
                  "content",
                  "customers",
                  "dialog",
                  "editor",
                  "exchange",
                  "i18n",
                  "plansheet",
                  "library",
                  "results",
                  "rhythm",
                  "settings",
                  "shell",
                  "task",
                  "theme",
                  "tiers",
                  "today",
                  "tour",
                  "widget",
                  "words")));

  @Test
  void featuresOfCoreKnowWhatTheyMay() {
    assertEquals(new TreeMap<>(CORE), arrows("core"));
  }

  @Test
  void featuresOfStorageKnowWhatTheyMay() {
    assertEquals(new TreeMap<>(STORAGE), arrows("storage"));
  }

  @Test
  void featuresOfAppKnowWhatTheyMay() {
    assertEquals(new TreeMap<>(APP), arrows("app"));
  }

  private static Map<String, Set<String>> arrows(String module) {
    String root = "org.siyu." + module + ".";
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (JavaClass from : HOUSE) {
      for (Dependency to : from.getDirectDependenciesFromSelf()) {
        String source = feature(root, from.getPackageName());
        String target = feature(root, to.getTargetClass().getBaseComponentType().getPackageName());
        if (!source.isEmpty() && !target.isEmpty() && !source.equals(target)) {
          arrows.computeIfAbsent(source, unknown -> new TreeSet<>()).add(target);
        }
      }
    }
    return arrows;
  }

  private static String feature(String root, String name) {
    return name.startsWith(root) ? name.substring(root.length()).split("\\.", 2)[0] : "";
  }
}
