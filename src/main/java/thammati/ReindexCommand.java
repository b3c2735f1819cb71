package thammati;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Builds the index anew. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "สร้างดัชนีใหม่จากคลังมติ",
      "Builds the index anew from the catalog alone: after damage, or when a new version asks for"
          + " it."
    },
    footer = {"", "Example:", "  ./thammati reindex --data /srv/mati"})
final class ReindexCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Override
  public Integer call() throws Exception {
    ThammatiCommand top = Commands.parent(parent);
    int passages = top.open().intake().reindex(top.console().progress());
    top.console().out().println("passages    " + passages);
    return 0;
  }
}
