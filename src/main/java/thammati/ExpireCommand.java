package thammati;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Removes what LINE and Slack have kept as long as it may be kept. */
@Command(
    name = "expire",
    mixinStandardHelpOptions = true,
    description = {
      "ลบคำถาม คำตอบ และความเห็นจาก LINE และ Slack ที่เก็บไว้ครบกำหนดแล้ว",
      "Removes questions, answers and opinions of LINE and Slack that were kept for",
      "THAMMATI_CHANNEL_KEEP_DAYS days; a running server does so every hour."
    })
final class ExpireCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Override
  public Integer call() {
    ThammatiCommand top = Commands.parent(parent);
    int removed = top.open().expire();
    top.console().out().println("ลบแล้ว / Removed: " + removed);
    return 0;
  }
}
