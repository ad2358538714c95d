package org.siyu.storage.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.profile.HeaderText;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.Profile;
import org.siyu.core.exchange.profile.ProfileProblem;
import org.siyu.core.shared.Problem;

class ProfileFilesTest {
  @TempDir Path folder;

  @Test
  void aHeaderMeansOneThingInAProfile() {
    for (Profile profile : new ProfileFiles(folder).all()) {
      Map<String, ImportField> seen = new HashMap<>();
      profile
          .headers()
          .forEach(
              (field, headers) ->
                  headers.forEach(
                      header -> {
                        ImportField other = seen.put(HeaderText.normalise(header), field);
                        assertTrue(
                            other == null || other == field, () -> profile.id() + ": " + header);
                      }));
    }
  }

  @Test
  void aSavedProfileComesBackAsItWasAndReplacesTheShippedOne() {
    ProfileFiles files = new ProfileFiles(folder);
    Profile shipped = files.find("wecom-customers").orElseThrow();
    Profile mine = shipped.withValues(Map.of(ImportField.CONTACT_CHANNEL, Map.of("抖音私信", "直播")));
    files.save(mine);

    Profile found = files.find("wecom-customers").orElseThrow();
    assertEquals(
        "直播", found.values().getOrDefault(ImportField.CONTACT_CHANNEL, Map.of()).get("抖音私信"));
    assertEquals(mine.headers(), found.headers());
    assertEquals(mine.rows(), found.rows());
    assertEquals(List.of(), files.problems());
    assertEquals(
        1, files.all().stream().filter(each -> each.id().equals("wecom-customers")).count());
  }

  @Test
  void aUserMayExtendAShippedProfile() throws Exception {
    write(
        "mine.yaml",
        """
        id: mine
        extends: generic-orders
        specific: true
        rows: order-line
        recognise:
          all: [流水号]
        columns:
          order-no: [流水号]
        """);

    Profile mine = new ProfileFiles(folder).find("mine").orElseThrow();
    assertEquals("流水号", mine.headers().getOrDefault(ImportField.ORDER_NO, List.of()).getFirst());
    assertEquals("订单编号", mine.headers().getOrDefault(ImportField.ORDER_NO, List.of()).get(1));
  }

  @Test
  void whatIsWrongWithAProfileIsSaidWithFileAndField() throws Exception {
    write("a.yaml", "id: a\nrows: order-line\ncolour: red\n");
    write("b.yaml", "id: b\nrows: order-line\ncolumns:\n  no-such-field: [x]\n");
    write("c.yaml", "id: c\nrows: \"order-line");
    write("d.yaml", "rows: order-line\n");
    write("e.yaml", "id: e\nextends: nobody\nrows: order-line\n");
    write("f.yaml", "id: f\nrows: order-line\nvalues:\n  status:\n    sold: [卖了]\n");
    write("g.yaml", "id: g\nrows: customer\ntag-groups: '('\n");

    List<Problem> problems = new ProfileFiles(folder).problems();
    assertEquals(
        List.of(
            ProfileProblem.UNKNOWN_FIELD,
            ProfileProblem.INVALID_VALUE,
            ProfileProblem.NOT_YAML,
            ProfileProblem.MISSING_FIELD,
            ProfileProblem.UNKNOWN_PARENT,
            ProfileProblem.INVALID_VALUE,
            ProfileProblem.INVALID_VALUE),
        problems.stream().map(Problem::code).toList());
    assertEquals("a.yaml", problems.getFirst().place().file());
    assertEquals(3, problems.getFirst().place().row());
    assertEquals("colour", problems.getFirst().arguments().getFirst());
    assertEquals("values.status.sold", problems.get(5).arguments().getFirst());
  }

  private void write(String name, String yaml) throws Exception {
    Files.writeString(folder.resolve(name), yaml);
  }
}
