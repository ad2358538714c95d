package org.siyu.app.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayKey;

/// Invented exports of a shop, with the flaws that such files have, for the tour to import.
final class TourFile {
  private static final int ORDERS = 120;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final String[] PRODUCTS = {
    "玫瑰身体乳 250ml", "氨基酸洁面 120g", "维C精华 30ml", "防晒喷雾 150ml", "香薰蜡烛 小苍兰"
  };
  private static final String[] STATES = {"交易成功", "交易成功", "卖家已发货,等待买家确认", "交易关闭", "待评价"};

  private final Path folder;

  TourFile(Path folder) {
    this.folder = folder;
  }

  Path orders() {
    return write("ExportOrderList202611.csv", orders(0));
  }

  /// The same orders as another day's export has them: some dearer, some with an older status.
  Path laterOrders() {
    return write("ExportOrderList202612.csv", orders(3));
  }

  /// Statistics of the last days, one of which cannot be, with a column under a name of one's own.
  Path statistics(LocalDate today) {
    StringBuilder text = new StringBuilder("\uFEFF日期,客户总数,新增好友,流失客户数\n");
    for (int day = 9; day > 0; day--) {
      text.append(today.minusDays(day))
          .append(',')
          .append(day == 4 ? "-3" : Integer.toString(5_000 - 7 * day))
          .append(',')
          .append(6 + day % 4)
          .append(',')
          .append(day % 3)
          .append('\n');
    }
    return write("企业微信联系客户统计.csv", text.toString());
  }

  /// Two sheets that were filled in for the same month, which say different things of one value.
  ///
  /// @param month as it is written in a file
  List<Path> filledIn(String month) {
    return List.of(filledIn("填报表（小林）.csv", month, 4_180), filledIn("填报表（小周）.csv", month, 4_350));
  }

  private Path filledIn(String name, String month, int reach) {
    String rest = "|" + month + "|team,\n";
    return write(
        name,
        "\uFEFF本期值,siyu-kpi,siyu-base\n"
            + reach
            + ",public_reach"
            + rest
            + "46000,people_cost"
            + rest);
  }

  /// Something that only its name makes a workbook.
  Path broken() {
    return write("订单导出.xlsx", "<html><body>请重新登录</body></html>");
  }

  /// Customers as a hotline writes them down: some known, some with a masked phone only.
  ///
  /// @param known stored customers with name, phone and region
  Path customers(List<CustomerRow> known) {
    StringBuilder text = new StringBuilder("\uFEFF姓名,手机,地区,性别,生日,标签,备注\n");
    int number = 0;
    for (CustomerRow customer : known) {
      String phone = customer.names().phone();
      boolean isMasked = number % 2 == 0;
      text.append(customer.names().realName())
          .append(',')
          .append(isMasked ? phone.substring(0, 3) + "****" + phone.substring(7) : phone)
          .append(',')
          .append(customer.profile().region())
          .append(number % 4 == 1 ? ",小姐姐," : ",,")
          .append(number % 5 == 3 ? "1990-02-31" : "1990-02-" + (10 + number % 18))
          .append(",热线客户、预约到店,")
          .append("来电咨询\n");
      number++;
    }
    return write("热线登记.csv", text.toString());
  }

  /// A plan as a colleague keeps it: some items are in the calendar with another text, some are
  /// new, some cannot be read.
  ///
  /// @param known items of the calendar
  Path plan(List<ContentItem> known) {
    StringBuilder text = new StringBuilder("\uFEFF日期,时间,渠道,标题,正文,负责人,备注\n");
    for (ContentItem item : known) {
      text.append(item.plan().day())
          .append(',')
          .append(item.plan().start().toLocalTime())
          .append(',')
          .append(item.content().channel())
          .append(",\"")
          .append(item.content().title())
          .append("\",\"换季了，{昵称}家的护肤步骤也要跟着变。今晚八点，老师在群里一步一步带大家做。\",,\n");
    }
    LocalDate day = known.isEmpty() ? LocalDate.of(2026, 11, 22) : known.getFirst().plan().day();
    text.append(day.plusDays(3)).append(",上午9:00,朋友圈,冬季保湿三步走,\"先补水，再锁水，最后防风。\",,新\n");
    text.append(day.plusDays(4)).append(",20:30,企微社群,会员日预告：明晚抽免单,明晚八点半见。,,新\n");
    text.append(day.plusDays(5)).append(",19:00,直播,双十二预热专场,,,新\n");
    text.append("12月某天,20:00,朋友圈,年终回顾,,,\n");
    text.append(day.plusDays(6)).append(",晚上,小红书,素人测评合集,,,\n");
    return write("十一月排期（小林）.csv", text.toString());
  }

  /// Results as a colleague notes them down: most of known items, one of an item that nobody knows,
  /// one with a count that is none.
  ///
  /// @param known published items
  Path results(List<ContentRow> known) {
    StringBuilder text = new StringBuilder("\uFEFF标题,日期,触达,打开,点击,互动,订单,成交额\n");
    int number = 0;
    for (ContentRow item : known.stream().limit(6).toList()) {
      int reach = 2_400 - 130 * number;
      text.append(item.title())
          .append(',')
          .append(item.plan().day())
          .append(',')
          .append(reach)
          .append(',')
          .append(number == 3 ? "较多" : Integer.toString(reach / 4))
          .append(',')
          .append(reach / 25)
          .append(',')
          .append(reach / 60)
          .append(',')
          .append(reach / 300)
          .append(',')
          .append(reach / 3)
          .append(".50\n");
      number++;
    }
    text.append("素人测评合集,2026-11-12,980,210,33,12,2,176.00\n");
    return write("十一月效果（小林）.csv", text.toString());
  }

  /// A day's list as it comes back: done, left out with and without a reason, put off to a day that
  /// has passed.
  Path dayList(List<DayEntry> entries) {
    StringBuilder text = new StringBuilder("\uFEFF事项,客户,结果,原因,延后至,完成时间,备注,siyu-id\n");
    List<String> filled =
        List.of("完成,,,,已加微信", "跳过,客户出差,,,", "完成,,,,", "跳过,,,,", "延后,,2020-01-01,,", "好的,,,,");
    int number = 0;
    for (DayEntry entry : entries) {
      List<Optional<CustomerId>> whom = new ArrayList<>();
      entry.subject().customers().stream().limit(4).map(Optional::of).forEach(whom::add);
      if (whom.isEmpty()) {
        whom.add(Optional.empty());
      }
      for (Optional<CustomerId> customer : whom) {
        text.append(entry.subject().title())
            .append(",,")
            .append(filled.get(number++ % filled.size()))
            .append(',')
            .append(DayKey.of(entry, customer).text())
            .append('\n');
      }
    }
    return write("日清单（小林）.csv", text.toString());
  }

  /// @param dearerEach every so many orders are dearer than they were; 0 for none
  private static String orders(int dearerEach) {
    StringBuilder text = new StringBuilder("\uFEFF");
    text.append("订单编号,买家下单时间,买家付款时间,买家实付金额,买家会员名,联系手机,收货地址,宝贝标题,宝贝总数量,订单状态\n");
    Random random = new Random(11);
    LocalDateTime time = LocalDateTime.of(2026, 11, 1, 9, 0);
    for (int number = 0; number < ORDERS; number++) {
      time = time.plusMinutes(20 + random.nextInt(200));
      boolean isDamaged = number % 40 == 17;
      boolean isBad = number % 50 == 23;
      int account = random.nextInt(70);
      int amount = 39 + random.nextInt(400);
      if (dearerEach > 0 && number % (8 * dearerEach) == 0) {
        amount += 20;
      }
      text.append(
              isDamaged ? "3.10928E+17" : Long.toString(310_928_441_220_000_000L + number * 37L))
          .append(',')
          .append(TIME.format(time))
          .append(',')
          .append(TIME.format(time.plusMinutes(3)))
          .append(',')
          .append(
              isBad ? "见备注" : String.format(Locale.ROOT, "¥%d.%02d", amount, random.nextInt(100)))
          .append(",tb_")
          .append(1000 + account)
          .append(",1990000")
          .append(String.format(Locale.ROOT, "%04d", account))
          .append(",上海市 浦东新区,")
          .append(PRODUCTS[random.nextInt(PRODUCTS.length)])
          .append(',')
          .append(1 + random.nextInt(3))
          .append(",\"")
          .append(STATES[random.nextInt(STATES.length)])
          .append("\"\n");
    }
    return text.toString();
  }

  private Path write(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    return file;
  }
}
