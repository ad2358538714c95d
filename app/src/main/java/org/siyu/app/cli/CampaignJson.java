package org.siyu.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignOutlook;
import org.siyu.core.campaign.CampaignProgress;
import org.siyu.core.campaign.CampaignStep;

/// Campaigns as machines read them.
final class CampaignJson {
  private CampaignJson() {}

  static Map<String, Object> of(Campaign campaign, CampaignProgress progress) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", campaign.id().toString());
    json.put("name", campaign.name());
    json.put("day", campaign.day().toString());
    json.put("state", campaign.state().code());
    json.put("from", campaign.begins().toString());
    json.put("to", campaign.ends().toString());
    json.put("steps", progress.steps());
    json.put("done", progress.done());
    json.put("late", progress.late());
    json.put("critical", progress.criticalLate());
    json.put("budget", campaign.budget().amount());
    json.put("spent", campaign.spent().amount());
    return json;
  }

  /// Where it is heading; without a forecast where it is too early to tell.
  static Map<String, Object> of(CampaignOutlook outlook) {
    List<Map<String, Object>> targets = new ArrayList<>();
    for (CampaignOutlook.Outlook each : outlook.targets()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("measure", each.target().measure().code());
      json.put("target", each.target().value());
      json.put("so_far", each.soFar());
      json.put("basis", each.basis().code());
      each.forecast().ifPresent(forecast -> json.put("forecast", forecast));
      targets.add(json);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("targets", targets);
    json.put("budget", outlook.total().planned().amount());
    json.put("spent", outlook.total().spent().amount());
    json.put("forecast", outlook.total().forecast().amount());
    json.put("basis", outlook.total().basis().code());
    return json;
  }

  /// @param owner the name of whom a step belongs to
  static Map<String, Object> of(CampaignStep step, Function<CampaignStep, String> owner) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", step.key());
    json.put("title", step.title());
    json.put("stage", step.stage().code());
    json.put("start", step.start().toString());
    json.put("deadline", step.deadline().toString());
    json.put("state", step.state().code());
    json.put("owner", owner.apply(step));
    return json;
  }
}
