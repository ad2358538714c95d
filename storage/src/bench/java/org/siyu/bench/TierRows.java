package org.siyu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.siyu.bench.data.CustomerStore;
import org.siyu.bench.peer.NtileTiers;
import org.siyu.bench.product.ProductTiers;

/// Rule tiers and RFM from disk, and the preview of changed rules.
final class TierRows {
  private static final double WANTED = 3_000;
  private static final double PREVIEW = 300;
  private static final int PREVIEWS = 12;

  private final BenchmarkSettings settings;
  private final ResultTable table;

  TierRows(BenchmarkSettings settings, ResultTable table) {
    this.settings = settings;
    this.table = table;
  }

  static Path store(BenchmarkSettings settings, int customers)
      throws IOException, InterruptedException {
    Path store = settings.folder().resolve("customers-" + customers);
    new ColdProcess(
            CustomerStore.class, "4g", List.of(store.toString(), Integer.toString(customers)))
        .run();
    return store;
  }

  void measure() throws IOException, InterruptedException {
    int customers = settings.customers();
    String large = store(settings, customers).toString();
    String listed = store(settings, settings.listed()).toString();
    ColdProcess product = new ColdProcess(ProductTiers.class, "2g", List.of(large, "0"));
    ColdProcess peer = new ColdProcess(NtileTiers.class, "4g", List.of(large));
    AotCache ofProduct =
        AotCache.trained(settings.folder(), "product-tiers", product.on(listed, "0"));
    AotCache ofPeer = AotCache.trained(settings.folder(), "ntile-tiers", peer.on(listed));
    Rounds rounds =
        new Rounds()
            .program(
                "gathering",
                _ -> {
                  Path.of(large + ".facts").toFile().delete();
                  return product;
                })
            .program("product", _ -> product)
            .program("ntile", _ -> peer)
            .program("shipped", _ -> product.with(ofProduct))
            .program("ntile-cached", _ -> peer.with(ofPeer))
            .program("preview", _ -> product.on(listed, PREVIEWS))
            .run(settings.pairs());
    String what =
        "rule tiers and RFM, %,d customers, %,d orders, %,d interactions, from disk"
            .formatted(customers, customers * 2, customers * 4);
    table.under(
        what,
        rounds.seconds("shipped") * 1_000,
        WANTED,
        "whole process, cold, with an AOT cache as the packaged program has; without: "
            + ResultTable.seconds(rounds.seconds("product")));
    table
        .because("reading five tables takes it")
        .under(
            "the same for the first time after a change of the data",
            rounds.seconds("gathering") * 1_000,
            WANTED,
            "whole process, cold; keeps what it has read for the next time");
    String ntile = "RFM alone in H2's SQL with NTILE";
    String ofNtile = ntile + ": " + ResultTable.seconds(rounds.seconds("ntile"));
    String shipped = ResultTable.seconds(rounds.seconds("shipped"));
    table.atLeast(what + ", with its cache", shipped, ofNtile, rounds.ratio("ntile", "shipped"), 4);
    table
        .because("NTILE reads one table of the five, and places by no rule")
        .atLeast(
            "the same, both with a cache",
            shipped,
            ntile + ": " + ResultTable.seconds(rounds.seconds("ntile-cached")),
            rounds.ratio("ntile-cached", "shipped"),
            4);
    table
        .because("a cold start takes half of it")
        .atLeast(
            "the same, both without a cache",
            ResultTable.seconds(rounds.seconds("product")),
            ofNtile,
            rounds.ratio("ntile", "product"),
            4);
    table
        .because("reading five tables takes it, where NTILE reads one")
        .atLeast(
            "the same for the first time after a change of the data",
            ResultTable.seconds(rounds.seconds("gathering")),
            ofNtile,
            rounds.ratio("ntile", "gathering"),
            4);
    table.under(
        "preview of changed rules, %,d customers".formatted(settings.listed()),
        rounds.figure("preview", "first-preview-ms"),
        PREVIEW,
        "the first of the process; later ones %.0f ms"
            .formatted(rounds.figure("preview", "preview-ms")));
  }
}
