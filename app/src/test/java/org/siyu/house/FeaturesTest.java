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
          Map.entry("actions", Set.of("shared")),
          Map.entry("behind", Set.of("compliance", "customers", "exchange", "kpi", "shared")),
          Map.entry("calendar", Set.of("shared")),
          Map.entry("cases", Set.of("shared")),
          Map.entry(
              "campaign",
              Set.of(
                  "actions",
                  "calendar",
                  "compliance",
                  "contact",
                  "content",
                  "customers",
                  "shared",
                  "sop",
                  "team")),
          Map.entry("churn", Set.of("shared", "tiers")),
          Map.entry("compliance", Set.of("shared")),
          Map.entry("contact", Set.of("compliance", "content", "shared")),
          Map.entry("content", Set.of("compliance", "customers", "shared", "team")),
          Map.entry("customers", Set.of("compliance", "shared")),
          Map.entry(
              "daysheet",
              Set.of("compliance", "content", "customers", "exchange", "shared", "team", "today")),
          Map.entry("exchange", Set.of("compliance", "customers", "shared")),
          Map.entry(
              "experiment", Set.of("compliance", "content", "customers", "shared", "sop", "tiers")),
          Map.entry(
              "journey", Set.of("calendar", "contact", "customers", "shared", "sop", "tiers")),
          Map.entry("alerts", Set.of("kpi", "shared", "team")),
          Map.entry("kpi", Set.of("compliance", "exchange", "shared", "team", "tiers")),
          Map.entry(
              "kpireview",
              Set.of(
                  "actions",
                  "alerts",
                  "campaign",
                  "compliance",
                  "exchange",
                  "kpi",
                  "shared",
                  "sop",
                  "team",
                  "tiers")),
          Map.entry("kpisheet", Set.of("compliance", "exchange", "kpi", "shared", "team")),
          Map.entry("results", Set.of("compliance", "content", "exchange", "shared")),
          Map.entry("roi", Set.of("compliance", "kpi", "shared")),
          Map.entry(
              "plansheet",
              Set.of("calendar", "compliance", "content", "exchange", "shared", "team")),
          Map.entry(
              "release",
              Set.of(
                  "compliance", "contact", "content", "customers", "exchange", "shared", "words")),
          Map.entry("sop", Set.of("content", "exchange", "shared", "team")),
          Map.entry("team", Set.of("shared")),
          Map.entry("tiers", Set.of("compliance", "customers", "exchange", "shared")),
          Map.entry(
              "today",
              Set.of(
                  "actions",
                  "alerts",
                  "campaign",
                  "content",
                  "customers",
                  "journey",
                  "kpi",
                  "shared",
                  "sop",
                  "team")),
          Map.entry("words", Set.of("compliance", "exchange", "shared")),
          Map.entry("workspace", Set.of("compliance", "content", "customers", "shared", "team")));

  private static final Map<String, Set<String>> STORAGE =
      Map.ofEntries(
          Map.entry("actions", Set.of("database")),
          Map.entry("alerts", Set.of("database")),
          Map.entry("behind", Set.of("database", "kpi", "workbook")),
          Map.entry("calendar", Set.of("database")),
          Map.entry("cases", Set.of("database")),
          Map.entry("campaign", Set.of("database", "workbook")),
          Map.entry("compliance", Set.of("database")),
          Map.entry("contact", Set.of("database")),
          Map.entry("content", Set.of("database")),
          Map.entry("customers", Set.of("database", "workbook")),
          Map.entry("daysheet", Set.of("print", "workbook")),
          Map.entry("exchange", Set.of("database", "workbook")),
          Map.entry("experiment", Set.of("database", "workbook")),
          Map.entry("journey", Set.of("contact", "customers", "database")),
          Map.entry("kpi", Set.of("contact", "database", "workbook")),
          Map.entry("kpireview", Set.of("database", "kpi", "print", "workbook")),
          Map.entry("kpisheet", Set.of("database", "workbook")),
          Map.entry("results", Set.of("database", "workbook")),
          Map.entry("roi", Set.of("database", "workbook")),
          Map.entry("plansheet", Set.of("database", "workbook")),
          Map.entry("release", Set.of("database", "print", "workbook")),
          Map.entry("sop", Set.of("database", "workbook")),
          Map.entry("team", Set.of("database")),
          Map.entry("tiers", Set.of("database", "workbook")),
          Map.entry("today", Set.of("database")),
          Map.entry("words", Set.of("database", "workbook")),
          Map.entry("workspace", Set.of("compliance", "content", "database", "team")));

  private static final Map<String, Set<String>> APP =
      Map.ofEntries(
          Map.entry(
              "cli",
              Set.of(
                  "alerts",
                  "campaign",
                  "content",
                  "customers",
                  "dashboard",
                  "daysheet",
                  "dialog",
                  "exchange",
                  "experiment",
                  "i18n",
                  "kpi",
                  "kpireview",
                  "kpisheet",
                  "results",
                  "rhythm",
                  "roi",
                  "plansheet",
                  "review",
                  "sop",
                  "tiers",
                  "today",
                  "tour",
                  "wiring",
                  "words")),
          Map.entry("behind", Set.of("dialog", "i18n", "kpi", "shell", "task", "widget")),
          Map.entry("cases", Set.of("i18n", "shell", "task", "widget")),
          Map.entry("campaign", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("content", Set.of("i18n", "shell", "task", "theme", "widget")),
          Map.entry("customers", Set.of("dialog", "i18n", "shell", "task", "tiers", "widget")),
          Map.entry("dashboard", Set.of("dialog", "i18n", "kpi", "shell", "task", "widget")),
          Map.entry("daysheet", Set.of("dialog", "i18n", "shell", "task", "today", "widget")),
          Map.entry("dialog", Set.of("i18n", "task", "theme", "widget")),
          Map.entry(
              "editor", Set.of("dialog", "i18n", "shell", "task", "theme", "widget", "words")),
          Map.entry("exchange", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("experiment", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("indicator", Set.of("i18n", "kpi", "shell", "task", "widget", "words")),
          Map.entry("journey", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("alerts", Set.of("i18n", "kpi", "shell", "task", "widget")),
          Map.entry("kpi", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("kpireview", Set.of("dialog", "i18n", "kpi", "shell", "task", "widget")),
          Map.entry("kpisheet", Set.of("i18n", "kpi", "shell", "task", "widget")),
          Map.entry("library", Set.of("i18n", "shell", "task", "theme", "widget")),
          Map.entry("results", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("rhythm", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("roi", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("plansheet", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry(
              "review",
              Set.of("content", "dialog", "i18n", "shell", "task", "theme", "widget", "words")),
          Map.entry("scoring", Set.of("i18n", "kpi", "shell", "task", "widget")),
          Map.entry("settings", Set.of("dialog", "i18n", "shell", "task", "theme", "widget")),
          Map.entry("shell", Set.of("dialog", "i18n", "task", "theme", "widget")),
          Map.entry("sop", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry("tiers", Set.of("dialog", "i18n", "shell", "task", "theme", "widget")),
          Map.entry("today", Set.of("alerts", "i18n", "shell", "task", "theme", "tiers", "widget")),
          Map.entry("tour", Set.of("i18n", "shell", "task", "theme", "widget")),
          Map.entry("widget", Set.of("i18n", "task", "theme")),
          Map.entry("words", Set.of("dialog", "i18n", "shell", "task", "widget")),
          Map.entry(
              "wiring",
              Set.of(
                  "alerts",
                  "behind",
                  "cases",
                  "campaign",
                  "content",
                  "customers",
                  "dashboard",
                  "daysheet",
                  "dialog",
                  "editor",
                  "exchange",
                  "experiment",
                  "i18n",
                  "indicator",
                  "journey",
                  "kpi",
                  "kpireview",
                  "kpisheet",
                  "library",
                  "results",
                  "rhythm",
                  "roi",
                  "plansheet",
                  "review",
                  "scoring",
                  "settings",
                  "shell",
                  "sop",
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
