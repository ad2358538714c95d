package org.siyu.app.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Order lists as a shop gives them out, with buyers who come again and a bad row now and then.
final class SoakFiles {
  private static final String HEADERS = "订单编号,买家下单时间,买家付款时间,买家实付金额,买家会员名,联系手机,收货地址,宝贝标题,宝贝总数量,订单状态";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final int PEOPLE = 1_500;
  private static final int ROWS = 150;
  private static final int DAYS = 400;

  private final Path folder;
  private final Clock clock;
  private final RandomGenerator random;
  private int files;
  private int orders;

  SoakFiles(Path folder, Clock clock, RandomGenerator random) {
    this.folder = folder;
    this.clock = clock;
    this.random = random;
  }

  /// A list that was not there before.
  Path next() {
    List<String> lines = new ArrayList<>(List.of(HEADERS));
    for (int row = 0; row < ROWS; row++) {
      lines.add(random.nextInt(60) == 0 ? bad() : order());
    }
    try {
      return Files.write(folder.resolve("orders-" + ++files + ".csv"), lines);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private String order() {
    int person = random.nextInt(PEOPLE);
    LocalDateTime at =
        LocalDateTime.now(clock).minusDays(random.nextInt(DAYS)).minusMinutes(random.nextInt(900));
    String time = TIME.format(at);
    return "SK%07d,%s,%s,%d.%02d,buyer%d,1390000%04d,上海市,维C精华,1,交易成功"
        .formatted(
            ++orders, time, time, 20 + random.nextInt(600), random.nextInt(100), person, person);
  }

  private String bad() {
    return "SK%07d,not a time,,x,buyer%d,,,,,交易成功".formatted(++orders, random.nextInt(PEOPLE));
  }
}
