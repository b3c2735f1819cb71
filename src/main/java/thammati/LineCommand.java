package thammati;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import thammati.channel.line.LinePreview;
import thammati.channel.line.LineRehearsal;
import thammati.channel.line.LineSignature;
import thammati.config.LineSettings;

/** About the account on LINE. */
@Command(
    name = "line",
    mixinStandardHelpOptions = true,
    description = {"บัญชีทางการบน LINE", "The account on LINE."},
    footer = {"", "Example:", "  ./thammati line simulate \"ครม. ช่วยค่าไฟฟ้าเท่าไร\""})
final class LineCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(Commands.parent(parent).console().out());
    return 0;
  }

  /** Shows what LINE would be sent. */
  @Command(
      name = "simulate",
      mixinStandardHelpOptions = true,
      description = {
        "ส่งคำถามถึงเซิร์ฟเวอร์ที่เปิดอยู่เหมือนมาจาก LINE แล้วแสดงข้อความที่จะส่งกลับ"
            + " โดยไม่ต้องมีบัญชี",
        "Puts a question to the running server as LINE would, and shows the messages that would be",
        "sent; needs no account, and sends nothing to LINE."
      })
  int simulate(@Mixin Simulation simulation) {
    ThammatiCommand top = Commands.parent(parent);
    LineSettings line = top.settings().line();
    if (!line.isOn()) {
      return Simulation.notSet(
          top.console().err(),
          "LINE",
          "THAMMATI_LINE_CHANNEL_SECRET=try THAMMATI_LINE_CHANNEL_TOKEN=none");
    }
    if (!simulation.isAsked(top)) return 2;
    LineSignature signature = new LineSignature(line.secret());
    LineRehearsal rehearsal = new LineRehearsal(signature, InstantSource.system());
    return simulation.show(
        top, rehearsal.asking(simulation.question(), simulation.after()), LinePreview::of);
  }
}
