package org.siyu.app.wiring;

import java.util.List;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.experiment.ExperimentSubjects;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.Screen;
import org.siyu.app.sop.SopPage;
import org.siyu.app.sop.SopServices;
import org.siyu.app.sop.SopView;
import org.siyu.app.sop.SopViewModel;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopLanguage;

/// The screens of SOP templates.
public final class SopScreens {
  private static final String TEMPLATES = "sop";

  private final Desk desk;
  private final SopServices services;
  private final SopViewModel templates;

  SopScreens(Workbench workbench, Desk desk) {
    this.desk = desk;
    this.services = workbench.sops();
    this.templates = new SopViewModel(services, desk.tasks(), this::language);
  }

  private SopLanguage language() {
    return desk.messages().language() == Language.CHINESE ? SopLanguage.ZH : SopLanguage.EN;
  }

  public SopViewModel templates() {
    return templates;
  }

  /// Shows what is new in a template.
  void showChanges(SopId template) {
    templates.open(template, SopPage.VERSIONS);
    desk.navigation().go(TEMPLATES);
  }

  /// The steps that say something to customers, by which experiments choose.
  Stream<ExperimentSubjects.Choice> steps() {
    return services.templates().entries(language()).stream()
        .filter(entry -> !entry.isRetired())
        .flatMap(
            entry ->
                entry.template().steps().stream()
                    .filter(step -> !step.message().script().isEmpty())
                    .map(
                        step ->
                            new ExperimentSubjects.Choice(
                                entry.id().step(step.key()),
                                entry.name(),
                                step.title(),
                                step.message().script())));
  }

  List<Screen> screens() {
    return List.of(
        Screen.of(TEMPLATES, "sop.title", Feather.CLIPBOARD, () -> new SopView(templates, desk))
            .onShown(templates::visit));
  }
}
