package org.siyu.app.cases;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.siyu.core.cases.CaseStudy;

/// A case while it is being written.
public final class CaseForm {
  private final CaseStudy original;
  final StringProperty title = new SimpleStringProperty();
  final StringProperty problem = new SimpleStringProperty();
  final StringProperty solution = new SimpleStringProperty();
  final StringProperty proof = new SimpleStringProperty();
  final StringProperty tags = new SimpleStringProperty();

  CaseForm(CaseStudy study) {
    original = study;
    title.set(study.title());
    problem.set(study.problem());
    solution.set(study.solution());
    proof.set(study.proof());
    tags.set(String.join(" ", study.tags()));
  }

  boolean isNew() {
    return original.revision().version() == 0;
  }

  CaseStudy study() {
    return new CaseStudy(
        original.id(),
        title.get().strip(),
        problem.get().strip(),
        solution.get().strip(),
        proof.get().strip(),
        words(tags.get()),
        original.source(),
        original.revision());
  }

  /// Tags parted by spaces or commas, with # or without.
  private static Set<String> words(String typed) {
    return Stream.of(typed.split("[\\s　,，、;；#]+"))
        .filter(word -> !word.isBlank())
        .collect(Collectors.toSet());
  }
}
