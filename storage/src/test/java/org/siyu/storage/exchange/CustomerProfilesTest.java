package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.exchange.ImportKit.header;
import static org.siyu.storage.exchange.ImportKit.row;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.exchange.Draft;
import org.siyu.core.exchange.Draft.TagName;
import org.siyu.core.exchange.recognition.Hints;
import org.siyu.storage.exchange.ImportKit.Read;

/// The customer, interaction and tag layouts of exporting systems are recognised without asking.
class CustomerProfilesTest {
  @TempDir Path folder;
  private ImportKit kit;

  @BeforeEach
  void setUp() {
    kit = new ImportKit(folder);
  }

  @Test
  void theWecomConsoleGivesAContactForEachAddingMember() throws Exception {
    Read read =
        kit.read(
            kit.xlsx(
                header(
                    "客户名称, 描述, 添加人, 添加人账号, 添加人所属部门, 添加时间, 来源, 手机, 企业, 邮箱, 地址, 职务, 电话,"
                        + " 标签组1(兴趣), 标签组2(等级)"),
                row(
                    "小雨",
                    "老客",
                    "李雷",
                    "lilei",
                    "销售部",
                    "2024-03-01 10:20:30",
                    "扫描二维码",
                    "13800138000",
                    "甲公司",
                    "a@b.cn",
                    "杭州",
                    "经理",
                    "",
                    "护肤、母婴",
                    "A"),
                row(
                    "小雨",
                    "",
                    "韩梅梅",
                    "hanmm",
                    "客服部",
                    "2024-04-01 09:00",
                    "名片分享",
                    "13800138000",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""),
                row(
                    "小雨",
                    "",
                    "李雷",
                    "lilei",
                    "销售部",
                    "2024-05-01 09:00",
                    "群聊",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "")));

    assertEquals("wecom-customers", read.profile());
    assertEquals(List.of(), read.reasons());
    Draft.CustomerRow first = read.customers().getFirst();
    assertEquals(
        List.of(new Identity(IdentityKind.PHONE, "13800138000")), first.person().identities());
    assertEquals(
        List.of(new TagName("兴趣", "护肤"), new TagName("兴趣", "母婴"), new TagName("等级", "A")),
        first.tags());
    assertEquals("李雷", first.contact().orElseThrow().member());
    assertEquals("扫描二维码", first.contact().orElseThrow().channel().orElseThrow());
    assertEquals(
        Optional.of(LocalDateTime.parse("2024-03-01T10:20:30")),
        first.contact().orElseThrow().addedAt());
    assertEquals(Map.of("职务", "经理"), first.attributes());
    assertEquals("韩梅梅", read.customers().get(1).contact().orElseThrow().member());
    // a nickname alone is nobody's key
    assertEquals(List.of(), read.customers().get(2).person().identities());
  }

  @Test
  void theWecomConsoleIsKnownByItsOtherSpellingsToo() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "GB18030",
                ',',
                header("客户昵称, 备注, 所属成员, 添加人帐号, 添加时间, 添加渠道, 手机, 标签组 3(来源地), 企业标签"),
                row(
                    "云",
                    "备",
                    "李雷",
                    "lilei",
                    "2024/3/1 8:05",
                    "获客链接",
                    "138-0013-8001",
                    "上海",
                    "新客;大客"),
                row("雾", "", "李雷", "lilei", "2024/3/2 8:05", "抖音私信", "", "", ""),
                row("雪", "", "李雷", "lilei", "2024/3/3 8:05", "群聊", "+86 13800138003", "", "")));

    assertEquals("wecom-customers", read.profile());
    assertEquals(3, read.customers().size());
    assertTrue(read.customers().getFirst().tags().contains(new TagName("来源地", "上海")));
    assertTrue(read.customers().getFirst().tags().contains(new TagName("", "大客")));
    assertEquals("抖音私信", read.customers().get(1).contact().orElseThrow().channel().orElseThrow());
  }

  @Test
  void linkWeChatCustomersComeWithTheirIds() throws Exception {
    Read read =
        kit.read(
            kit.xls(
                header(
                    "客户姓名, 客户类型, 性别, userid, unionid, 生日, 所属企业, 所属职位, 跟进员工, 商机阶段, 添加方式,"
                        + " 添加时间, 企业标签, 手机号, 邮箱, QQ, 所在省市县, 详细地址, 是否加入黑名单"),
                row(
                    "阿三",
                    "微信用户",
                    "男",
                    "wmAbC123",
                    "oXyz987",
                    "1990年5月6日",
                    "",
                    "",
                    "李雷",
                    "意向",
                    "扫码",
                    "2024-03-01 10:20:30",
                    "高意向,华东",
                    "13900139000",
                    "",
                    "10001",
                    "浙江省杭州市",
                    "西湖区",
                    "否"),
                row(
                    "阿四",
                    "企微用户",
                    "女",
                    "woAbC124",
                    "",
                    "",
                    "",
                    "",
                    "李雷",
                    "",
                    "",
                    "2024-03-02",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "否"),
                row(
                    "阿五",
                    "微信用户",
                    "未知",
                    "wmAbC125",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "是")));

    assertEquals("linkwechat-customers", read.profile());
    Draft.CustomerRow first = read.customers().getFirst();
    assertEquals(
        List.of(
            new Identity(IdentityKind.WECOM_EXTERNAL_ID, "wmAbC123"),
            new Identity(IdentityKind.UNION_ID, "oXyz987"),
            new Identity(IdentityKind.PHONE, "13900139000")),
        first.person().identities());
    assertEquals("male", first.person().values().get(CustomerField.GENDER));
    assertEquals("1990-05-06", first.person().values().get(CustomerField.BIRTHDAY));
    assertEquals("意向", first.attributes().get("商机阶段"));
    assertEquals(3, read.customers().size());
  }

  @Test
  void anyCustomerListInEnglishIsTaken() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                ';',
                header("Member ID, Full Name, Mobile, Gender, Date of Birth, City, Tags"),
                row("M-1", "Ann Lee", "+44 20 7946 0958", "F", "25/12/1990", "Leeds", "vip|new"),
                row("M-2", "Bob", "", "m", "03/04/1985", "York", ""),
                row("M-3", "Cy", "", "", "", "", "")));

    assertEquals("generic-customers", read.profile());
    assertEquals(List.of(), read.reasons());
    assertEquals(
        "1985-04-03", read.customers().get(1).person().values().get(CustomerField.BIRTHDAY));
    assertEquals(
        new Identity(IdentityKind.PHONE, "442079460958"),
        read.customers().getFirst().person().identities().get(1));
  }

  @Test
  void interactionsAreTaken() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                ',',
                header("手机号, 互动时间, 互动类型, 内容"),
                row("13800138000", "2024-01-02 下午3:04", "群发言", "好用😀"),
                row("13800138000", "2024/01/03 08:00:00", "签到", ""),
                row("138****1234", "2024-01-04 08:00", "直播", ""),
                row("", "2024-01-04 08:00", "直播", ""),
                row("13800138001", "2024-01-04 08:00", "送花", "")));

    assertEquals("generic-interactions", read.profile());
    Draft.InteractionRow first = (Draft.InteractionRow) read.drafts().getFirst();
    assertEquals(InteractionKind.GROUP_SPEECH, first.kind());
    assertEquals(LocalDateTime.parse("2024-01-02T15:04"), first.happenedAt());
    assertEquals("好用😀", first.detail().orElseThrow());
    assertEquals(List.of("no-customer", "unknown-value"), read.reasons());
  }

  @Test
  void tagsAreAddedAndRemoved() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                '\t',
                header("会员号, 标签组, 添加标签, 移除标签"),
                row("1001", "兴趣", "护肤、彩妆", "母婴"),
                row("1002", "", "新客", ""),
                row("1003", "", "", "")),
            new Hints(
                java.util.Optional.of(org.siyu.core.exchange.ImportKind.TAGS),
                java.util.Optional.empty()),
            ImportKit.CHOICES);

    Draft.TagRow first = (Draft.TagRow) read.drafts().getFirst();
    assertEquals(List.of(new TagName("兴趣", "护肤"), new TagName("兴趣", "彩妆")), first.add());
    assertEquals(List.of(new TagName("兴趣", "母婴")), first.remove());
    assertEquals(List.of("missing-value"), read.reasons());
  }
}
