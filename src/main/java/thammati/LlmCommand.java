package thammati;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import thammati.message.Messages;

/** About the model that words answers. */
@Command(
    name = "llm",
    mixinStandardHelpOptions = true,
    description = {"แบบจำลองภาษาที่เรียบเรียงคำตอบ", "The language model that words answers."},
    footer = {"", "Example:", "  ./thammati llm check"})
final class LlmCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(Commands.parent(parent).console().out());
    return 0;
  }

  /** Tries the model that is set. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "ลองเรียกแบบจำลองภาษาที่ตั้งไว้ แล้วบอกว่าใช้ได้เพียงใด",
        "Calls the model that is set, on a small text of our own, and says what it can do.",
        "Exits 1 if it cannot word answers."
      })
  int check() {
    ThammatiCommand top = Commands.parent(parent);
    var out = top.console().out();
    var settings = top.settings();
    if (!settings.llm().isOn()) {
      out.println(Messages.thai().get("llm.off"));
      out.println(Messages.english().get("llm.off"));
      return 0;
    }
    var report = PhraserChoice.check(settings);
    ModelReport.lines(report, Messages.thai()).forEach(out::println);
    out.println();
    ModelReport.lines(report, Messages.english()).forEach(out::println);
    return report.able() ? 0 : 1;
  }
}
