package org.siyu.core.plansheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.shared.Code;

/// The columns of a plan's list, in their order, with the headers under which they are found again
/// and in lists that were made elsewhere.
public enum PlanColumn implements Code {
  DATE("日期", "计划日期", "发布日期", "发送日期", "推送日期", "时间日期", "date", "day", "planned date", "publish date"),
  /// What the day means. For information.
  DAY("星期与节日", "星期", "节日", "weekday", "weekday and holidays"),
  TIME("时间", "发布时间", "发送时间", "推送时间", "计划时间", "时刻", "time", "planned time", "publish time"),
  CHANNEL("渠道", "发布渠道", "平台", "触点", "发布平台", "channel", "platform"),
  TITLE("标题", "内容标题", "主题", "选题", "内容主题", "title", "headline", "subject", "topic"),
  BODY("正文", "内容", "文案", "正文内容", "话术", "内容文案", "body", "text", "copy", "content"),
  KIND("内容类型", "类型", "消息类型", "kind", "kind of message", "type"),
  FORM("形式", "内容形式", "呈现形式", "form", "format"),
  DEPTH("深度", "内容深度", "depth"),
  SLOT("时段", "发布时段", "slot", "time slot"),
  /// How long it lasts.
  MINUTES("时长（分钟）", "时长", "时长(分)", "minutes", "duration", "duration (minutes)"),
  OWNER("负责人", "归属成员", "责任人", "执行人", "owner", "responsible"),
  TIERS("用户分层", "分层", "目标分层", "人群", "目标人群", "tiers", "tier", "audience", "customer tiers"),
  TAGS("标签", "用户标签", "客户标签", "tags", "customer tags"),
  CAMPAIGN("活动", "所属活动", "活动名称", "campaign"),
  GENERAL_TITLE("通用版标题", "general title", "general variant: title"),
  GENERAL_BODY("通用版正文", "通用版内容", "general body", "general text", "general variant: body"),
  CROSS_REVIEWER("互审人", "交叉审核人", "审核人", "cross reviewer", "reviewer"),
  LEGAL_REVIEWER("合规审核人", "法务审核人", "legal reviewer"),
  /// Where the item stands. For information; of a list made elsewhere, whether it was published.
  STATUS("状态", "发布状态", "status"),
  /// Filled in to remove the item.
  DELETE("删除", "删除（填“删除”）", "delete", "delete (write “delete”)"),
  /// Which item it is. Hidden.
  ID("siyu-id"),
  /// The item's version as it went out. Hidden.
  VERSION("siyu-version");

  private static final Set<PlanColumn> OTHERS = Set.of(DAY, STATUS, DELETE, ID, VERSION);
  private static final Set<PlanColumn> NEEDED = Set.of(DATE, TIME, CHANNEL, TITLE);
  private static final Set<PlanColumn> PLANNED = Set.of(DATE, TIME, MINUTES);
  private static final Set<PlanColumn> WRITTEN =
      Set.of(TITLE, BODY, GENERAL_TITLE, GENERAL_BODY, CHANNEL, TIERS, TAGS);

  private final List<String> headers;

  PlanColumn(String... headers) {
    this.headers = List.of(headers).stream().map(HeaderText::normalise).toList();
  }

  /// Whether it holds what a person may change of an item.
  public boolean isField() {
    return !OTHERS.contains(this);
  }

  public boolean isHidden() {
    return this == ID || this == VERSION;
  }

  /// Whether an item cannot be without it.
  public boolean isNeeded() {
    return NEEDED.contains(this);
  }

  /// Whether it says when.
  public boolean isPlan() {
    return PLANNED.contains(this);
  }

  /// Whether customers see it, so that approvals hang on it.
  public boolean isContent() {
    return WRITTEN.contains(this);
  }

  /// Whether it is text of any length, line breaks included.
  public boolean isText() {
    return this == TITLE || this == BODY || this == GENERAL_TITLE || this == GENERAL_BODY;
  }

  /// Whether a member is named in it.
  public boolean isMember() {
    return this == OWNER || this == CROSS_REVIEWER || this == LEGAL_REVIEWER;
  }

  /// The team's list that it is chosen from.
  public Optional<ChoiceList> list() {
    return switch (this) {
      case CHANNEL -> Optional.of(ChoiceList.CHANNEL);
      case KIND -> Optional.of(ChoiceList.KIND);
      case FORM -> Optional.of(ChoiceList.FORM);
      case DEPTH -> Optional.of(ChoiceList.DEPTH);
      case SLOT -> Optional.of(ChoiceList.SLOT);
      case DATE,
          DAY,
          TIME,
          TITLE,
          BODY,
          MINUTES,
          OWNER,
          TIERS,
          TAGS,
          CAMPAIGN,
          GENERAL_TITLE,
          GENERAL_BODY,
          CROSS_REVIEWER,
          LEGAL_REVIEWER,
          STATUS,
          DELETE,
          ID,
          VERSION ->
          Optional.empty();
    };
  }

  /// The columns that hold fields.
  public static List<PlanColumn> fields() {
    return List.of(values()).stream().filter(PlanColumn::isField).toList();
  }

  /// The column that a header stands for, in whatever language or spelling.
  public static Optional<PlanColumn> headed(String header) {
    String wanted = HeaderText.normalise(header);
    return List.of(values()).stream().filter(column -> column.headers.contains(wanted)).findFirst();
  }
}
