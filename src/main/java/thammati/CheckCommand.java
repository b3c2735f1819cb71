package thammati;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import thammati.index.PassageCutter;
import thammati.index.PassageIndex;

/** Looks whether the archive is sound. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "ตรวจความครบถ้วนของคลังมติและดัชนี",
      "Verifies catalog and index, compares them, and lists what is doubtful. Exits 1 on damage."
    },
    footer = {"", "Example:", "  ./thammati check"})
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Override
  public Integer call() {
    ThammatiCommand top = Commands.parent(parent);
    App app = top.open();
    PrintStream out = top.console().out();
    List<String> damage = new ArrayList<>(app.catalog().damage());
    int[] expected = {0};
    app.catalog().forEach(r -> expected[0] += PassageCutter.cut(r).size());
    try (PassageIndex index = app.openIndex()) {
      if (index.passages() != expected[0]) {
        damage.add(
            "the catalog has "
                + expected[0]
                + " passages, the index "
                + index.passages()
                + ": ./thammati reindex");
      }
    }
    app.catalog()
        .warnings()
        .forEach(w -> out.println("doubtful  " + w.file() + ": " + w.warning()));
    damage.forEach(d -> out.println("damaged   " + d));
    var archive = app.catalog().summary();
    out.println(
        "archive   "
            + archive.resolutions()
            + " resolutions, "
            + expected[0]
            + " passages, "
            + (damage.isEmpty() ? "sound" : "DAMAGED"));
    return damage.isEmpty() ? 0 : 1;
  }
}
