package org.siyu.app.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.app.exchange.OtherLists;

/// Lists of several features that come to the import: the first that says so takes a file.
final class AnyLists implements OtherLists {
  private final List<OtherLists> lists;

  AnyLists(List<OtherLists> lists) {
    this.lists = List.copyOf(lists);
  }

  @Override
  public boolean isTheirs(Path file) {
    return lists.stream().anyMatch(each -> each.isTheirs(file));
  }

  @Override
  public boolean couldBeTheirs(Path file) {
    return lists.stream().anyMatch(each -> each.couldBeTheirs(file));
  }

  @Override
  public void open(List<Path> files) {
    Map<OtherLists, List<Path>> taken = new LinkedHashMap<>();
    for (Path file : files) {
      lists.stream()
          .filter(each -> each.isTheirs(file))
          .findFirst()
          .or(() -> lists.stream().filter(each -> each.couldBeTheirs(file)).findFirst())
          .ifPresent(each -> taken.computeIfAbsent(each, _ -> new ArrayList<>()).add(file));
    }
    taken.forEach(OtherLists::open);
  }
}
