package thammati;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import thammati.index.PassageIndex;

/** Looks whether the archive is sound. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "ตรวจความครบถ้วนของคลังมติและดัชนี",
      "Verifies catalog and index, compares them, and lists what is doubtful",
      "and gaps in the calendar of meetings. Exits 1 on damage."
    },
    footer = {"", "Example:", "  ./thammati check"})
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Override
  public Integer call() {
    ThammatiCommand top = Commands.parent(parent);
    App app = top.open();
    PrintStream out = top.console().out();
    try (PassageIndex index = app.openIndex()) {
      Checkup checkup = Checkup.of(app.catalog(), app.upkeep(), index);
      checkup.remarks().forEach(r -> out.println("remark    " + r));
      checkup.damage().forEach(d -> out.println("damaged   " + d));
      boolean sound = checkup.damage().isEmpty();
      String verdict = sound ? "sound" : "DAMAGED: ./thammati reindex builds the index anew";
      out.println(
          "archive   "
              + checkup.resolutions()
              + " resolutions, "
              + checkup.passages()
              + " passages, "
              + verdict);
      return sound ? 0 : 1;
    }
  }
}
