package thammati;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import thammati.chat.Standing;
import thammati.facts.Edge;
import thammati.resolution.ResolutionId;

/** Tells whether a resolution still stands, as far as the archive knows. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "บอกว่ามติหนึ่งถูกยกเลิก ทบทวน แก้ไข ยกเว้น หรือขยายโดยมติในภายหลังหรือไม่"
          + " พร้อมข้อความที่อ้าง",
      "Tells whether later resolutions cancel, review, amend, exempt from or extend this one, with"
          + " the words that say so, as far as the archive reaches."
    },
    footer = {"", "Example:", "  ./thammati status 2022-08-23/4"})
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "ชื่อมติ / Name of the resolution: 2022-08-23/4.")
  private String id = "";

  @Override
  public Integer call() {
    ThammatiCommand top = Commands.parent(parent);
    ResolutionId name = ResolutionId.parse(id).orElseThrow(this::misused);
    App app = top.open();
    Optional<Standing> found = app.factSearch().standing(name);
    if (found.isEmpty()) {
      top.console().err().println("ไม่มีมติ / The archive has no resolution " + name + ".");
      return 1;
    }
    int unread = app.upkeep().unread();
    if (unread > 0) top.console().err().println(Checkup.unread(unread));
    print(found.get(), top.console().out());
    return 0;
  }

  private RuntimeException misused() {
    String words = "ID must be the name of a resolution such as 2022-08-23/4";
    return spec == null
        ? new IllegalArgumentException(words)
        : new ParameterException(spec.commandLine(), words);
  }

  private static void print(Standing standing, PrintStream out) {
    out.println(standing.resolution().id() + "  " + standing.resolution().title());
    out.println(standing.words(false));
    out.println(standing.words(true));
    for (Edge edge : standing.evidence()) {
      out.println();
      out.println(edge.from() + "  " + edge.reference().type().code());
      out.println("  \"" + edge.quote() + "\"");
    }
  }
}
