package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.siyu.storage.exchange.ImportKit.cells;
import static org.siyu.storage.exchange.ImportKit.header;
import static org.siyu.storage.exchange.ImportKit.row;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.Draft;
import org.siyu.core.shared.Money;
import org.siyu.storage.exchange.ImportKit.Read;

/// The order layouts of shops are recognised without asking.
class OrderProfilesTest {
  @TempDir Path folder;
  private ImportKit kit;

  @BeforeEach
  void setUp() {
    kit = new ImportKit(folder);
  }

  @Test
  void oldTaobaoCsvInGbk() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "GBK",
                ',',
                header(
                    "订单编号, 买家会员名, 买家支付宝账号, 买家应付货款, 买家应付邮费, 买家支付积分, 总金额, 返点积分, 买家实际支付金额,"
                        + " 买家实际支付积分, 订单状态, 订单关闭原因, 收货人姓名, 收货地址, 联系电话, 联系手机, 订单创建时间, 订单付款时间,"
                        + " 宝贝标题, 宝贝总数量, 店铺名称, 确认收货时间, 打款商家金额, 物流公司, 订单备注"),
                taobaoOld("=\"1234567890123456789\"", "tb小雨", "199.00", "交易成功", "'13800138000"),
                taobaoOld("=\"1234567890123456790\"", "tb小雨", "0.00", "交易关闭", "'13800138000"),
                taobaoOld(
                    "=\"1234567890123456791\"", "云**", "88.00", "卖家已发货，等待买家确认", "138****0001")));

    assertEquals("taobao-old", read.profile());
    assertEquals(List.of(), read.reasons());
    Draft.OrderLine first = read.orders().getFirst();
    assertEquals("1234567890123456789", first.orderNo());
    assertEquals("taobao", first.source());
    assertEquals(Optional.of(OrderStatus.COMPLETED), first.status());
    assertEquals(Optional.of(Money.of("199.00")), first.orderAmount());
    assertEquals(
        List.of(
            new Identity(IdentityKind.PHONE, "13800138000"),
            new Identity(IdentityKind.SHOP_ACCOUNT, "taobao:tb小雨")),
        first.person().identities());
    assertEquals(Optional.of(OrderStatus.CANCELLED), read.orders().get(1).status());
    Draft.OrderLine masked = read.orders().get(2);
    assertEquals(Optional.of(OrderStatus.SHIPPED), masked.status());
    assertEquals(List.of(), masked.person().identities());
    assertEquals(Optional.of("138****0001"), masked.person().maskedPhone());
  }

  private static Object[] taobaoOld(
      String no, String member, String paid, String status, String phone) {
    return row(
        no,
        member,
        "zfb",
        "199.00",
        "0.00",
        "0",
        "199.00",
        "0",
        paid,
        "0",
        status,
        "",
        "王小雨",
        "浙江省 杭州市",
        "",
        phone,
        "2024-06-18 00:01:02",
        "2024-06-18 00:02:03",
        "面膜",
        "2",
        "旗舰店",
        "",
        "0",
        "顺丰",
        "加急");
  }

  @Test
  void newTaobaoXlsx() throws Exception {
    Read read =
        kit.read(
            kit.xlsx(
                header(
                    "订单编号, 买家下单时间, 买家付款时间, 发货时间, 确认收货时间, 物流公司, 运单号, 买家实付金额, 买家会员名, 联系手机,"
                        + " 收货地址, 宝贝标题, 宝贝规格, 宝贝总数量, 订单状态"),
                cells(
                    "2234567890123456789|2024-11-11 00:00:01|2024-11-11 00:00:09|||||"
                        + "¥1,299.50|tb云|13900139000|上海|精华|30ml|3|交易成功"),
                cells("2234567890123456790|2024-11-11 01:00||||||￥１２.00|tb云|||小样||1|等待买家付款"),
                cells("2234567890123456791|2024-11-11 01:00||||||58元|tb雾|||小样||1|买家已付款，等待卖家发货")));

    assertEquals("taobao-new", read.profile());
    assertEquals(List.of(), read.reasons());
    Draft.OrderLine first = read.orders().getFirst();
    assertEquals(Money.of("1299.50"), first.amount());
    assertEquals("精华(30ml)", first.productName());
    assertEquals(new BigDecimal("433.1667"), first.unitPrice());
    assertEquals(Money.of("12"), read.orders().get(1).amount());
    assertEquals(Optional.of(OrderStatus.PENDING), read.orders().get(1).status());
    assertEquals(Optional.of(OrderStatus.PAID), read.orders().get(2).status());
  }

  @Test
  void taobaoRefunds() throws Exception {
    Read read =
        kit.read(
            kit.xlsx(
                header(
                    "订单编号, 退款编号, 支付宝交易号, 订单付款时间, 商家编码, 退款完结时间, 买家会员名称, 买家实际支付金额, 宝贝标题,"
                        + " 买家退款金额, 手工退款/系统退款, 是否需要退货, 退款的申请时间"),
                cells(
                    "1234567890123456789|R1|2024|||2024-06-20 10:00:00|tb小雨|199|面膜|99.5|"
                        + "手工退款|是|"),
                cells("1234567890123456790|R2|2024||||tb小雨|199|面膜|-10|系统退款|否|"),
                cells("1234567890123456791|R3|2024|||||199|面膜||系统退款|否|")));

    assertEquals("taobao-refunds", read.profile());
    Draft.RefundLine first = (Draft.RefundLine) read.drafts().getFirst();
    assertEquals("R1", first.refundNo());
    assertEquals(Money.of("99.50"), first.amount());
    assertEquals(Optional.of(LocalDateTime.parse("2024-06-20T10:00")), first.refundedAt());
    assertEquals(Money.of("10"), ((Draft.RefundLine) read.drafts().get(1)).amount());
    assertEquals(List.of("missing-value"), read.reasons());
  }

  @Test
  void youzanOrdersArePartedIntoTheirProducts() throws Exception {
    Read read =
        kit.read(
            kit.xlsx(
                header(
                    "订单号, 订单状态, 买家昵称, 买家姓名, 买家手机号, 买家是否会员, 会员等级, 客户标签, 买家备注, 下单次数, 订单创建时间,"
                        + " 买家付款时间, 交易成功时间, 全部商品名称, 商品种类数, 订单商品总件数, 运费, 店铺优惠合计, 商品金额合计, 收货人省份,"
                        + " 收货人城市, 收货人地区"),
                youzan("E20240601001", "面膜(补水)(2);洁面(大)(旅行装)(1)", "268.00"),
                youzan("E20240601002", "礼盒（中秋）（1）", "99"),
                youzan("E20240601003", "无规格商品", "50")));

    assertEquals("youzan-orders", read.profile());
    assertEquals(List.of(), read.reasons());
    assertEquals(3, read.lines());
    assertEquals(4, read.drafts().size());
    Draft.OrderLine first = read.orders().getFirst();
    Draft.OrderLine second = read.orders().get(1);
    assertEquals("面膜(补水)", first.productName());
    assertEquals(new BigDecimal("2"), first.quantity());
    assertEquals("洁面(大)(旅行装)", second.productName());
    assertEquals(Money.of("268"), first.amount().plus(second.amount()));
    assertEquals(Optional.empty(), second.orderAmount());
    assertEquals("浙江 杭州 西湖", first.person().values().get(CustomerField.REGION));
    assertEquals("礼盒（中秋）", read.orders().get(2).productName());
  }

  private static Object[] youzan(String no, String products, String amount) {
    return row(
        no,
        "已完成",
        "小雨",
        "王小雨",
        "13800138000",
        "是",
        "金卡",
        "",
        "",
        "3",
        "2024-06-01 10:00:00",
        "2024-06-01 10:01:00",
        "",
        products,
        "2",
        "3",
        "0",
        "0",
        amount,
        "浙江",
        "杭州",
        "西湖");
  }

  @Test
  void douyinSubOrdersKeepTheirMainOrder() throws Exception {
    Read read =
        kit.read(
            kit.csv(
                "UTF-8",
                ',',
                header(
                    "主订单编号, 子订单编号, 选购商品, 商品ID, 商家编码, 商品数量, 订单应付金额, 订单状态, 售后状态, 商家备注, 订单提交时间,"
                        + " 支付完成时间, 平台优惠, 流量体裁, 流量渠道, 流量来源, 流量类型, 店铺名称, 收件人手机号"),
                douyin("\t5000000000000000001", "\t5000000000000000002", "59.90", "已完成", "-"),
                douyin("\t5000000000000000001", "\t5000000000000000003", "40.10", "已完成", "退款成功"),
                douyin("\t5000000000000000004", "\t5000000000000000004", "10", "已关闭", "-")));

    assertEquals("douyin-orders", read.profile());
    assertEquals(List.of(), read.reasons());
    Draft.OrderLine second = read.orders().get(1);
    assertEquals("5000000000000000001", second.orderNo());
    assertEquals(Optional.of("5000000000000000003"), second.subOrderNo());
    assertEquals(Optional.of(OrderStatus.PARTLY_REFUNDED), second.status());
    assertEquals(Optional.of(Money.of("40.10")), second.refund());
    assertEquals(Optional.empty(), second.orderAmount());
    assertEquals(Optional.empty(), read.orders().getFirst().refund());
  }

  private static Object[] douyin(
      String no, String sub, String amount, String status, String after) {
    return row(
        no,
        sub,
        "口红",
        "3456",
        "SKU9",
        "1",
        amount,
        status,
        after,
        "",
        "2024/06/01 20:00:00",
        "2024/06/01 20:01:00",
        "0",
        "直播",
        "",
        "",
        "",
        "旗舰店",
        "13800138000");
  }

  @Test
  void ordersOf1688LeaveFurtherLinesBlank() throws Exception {
    Read read =
        kit.read(
            kit.xlsx(
                header(
                    "订单编号, 买家公司名, 买家会员名, 货品总价(元), 运费, 涨价或折扣(元), 实付款, 订单状态, 订单创建时间, 订单付款时间, 货品标题,"
                        + " 规格, 数量, 退款状态"),
                cells(
                    "3234567890123456789|甲公司|ali甲|100|8|-3|105|交易成功|2024-05-01 10:00|"
                        + "2024-05-01 11:00|纸箱|大|10|"),
                cells("||||||||||纸箱|小|20|"),
                cells(
                    "3234567890123456790|乙公司|ali乙|50|0|0|50|交易成功|2024-05-02 10:00||胶带||5|"
                        + "退款成功")));

    assertEquals("alibaba-1688-orders", read.profile());
    assertEquals(List.of(), read.reasons());
    Draft.OrderLine further = read.orders().get(1);
    assertEquals("3234567890123456789", further.orderNo());
    assertEquals(read.orders().getFirst().person(), further.person());
    assertEquals(Money.ZERO, further.amount());
    assertEquals(Optional.of(OrderStatus.REFUNDED), read.orders().get(2).status());
  }
}
