package thammati;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import thammati.channel.slack.Rehearsal;
import thammati.channel.slack.SlackSignature;

/** About the Slack app. */
@Command(
    name = "slack",
    mixinStandardHelpOptions = true,
    description = {"แอป Slack ที่ตอบคำถาม", "The Slack app that answers."},
    footer = {
      "",
      "Examples:",
      "  ./thammati slack simulate \"ครม. เห็นชอบมาตรการช่วยค่าไฟฟ้าเมื่อใด\"",
      "  ./thammati slack manifest --url https://mati.example.go.th"
    })
final class SlackCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) spec.commandLine().usage(Commands.parent(parent).console().out());
    return 0;
  }

  /** Shows what Slack would be sent. */
  @Command(
      name = "simulate",
      mixinStandardHelpOptions = true,
      description = {
        "ส่งคำถามถึงเซิร์ฟเวอร์ที่เปิดอยู่เหมือนมาจาก Slack แล้วแสดงสิ่งที่จะส่งกลับ"
            + " โดยไม่ต้องมีบัญชี",
        "Puts a question to the running server as Slack would, and shows what Slack would be sent;",
        "needs no account, and sends nothing to Slack."
      })
  int simulate(
      @Mixin Simulation simulation,
      @Option(names = "--check", description = "Check the resolutions that the message cites.")
          boolean check) {
    ThammatiCommand top = Commands.parent(parent);
    String secret = top.settings().slack().secret();
    if (secret.isEmpty()) {
      return Simulation.notSet(
          top.console().err(),
          "Slack",
          "THAMMATI_SLACK_SIGNING_SECRET=try THAMMATI_SLACK_BOT_TOKEN=none");
    }
    if (!check && !simulation.isAsked(top)) return 2;
    Rehearsal rehearsal = new Rehearsal(new SlackSignature(secret), InstantSource.system());
    String words = simulation.question();
    return simulation.show(
        top,
        check ? rehearsal.checking(words) : rehearsal.asking(words, simulation.after()),
        Rehearsal::readable);
  }

  /** Prints what a Slack app is made from. */
  @Command(
      name = "manifest",
      mixinStandardHelpOptions = true,
      description = {
        "พิมพ์ไฟล์ manifest สำหรับสร้างแอป Slack",
        "Prints the manifest to create the Slack app from."
      })
  int manifest(
      @Option(
              names = "--url",
              paramLabel = "URL",
              description = "Where Slack reaches the server (default: THAMMATI_PUBLIC_URL).")
          @Nullable String url,
      @Option(names = "--socket", description = "For Socket Mode: Slack need not reach the server.")
          boolean socket)
      throws IOException {
    ThammatiCommand top = Commands.parent(parent);
    String set = url == null ? top.settings().channels().publicUrl() : url;
    if (set.isEmpty() && !socket) {
      top.console().err().println("Name the server's public address with --url, or use --socket.");
      return 2;
    }
    String name = "/thammati/slack/manifest.yaml";
    try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
      String manifest = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      manifest =
          socket
              ? manifest
                  .replace("socket_mode_enabled: false", "socket_mode_enabled: true")
                  .replaceAll("(?m)^ *(?:request_)?url: .*\\R", "")
              : manifest.replace("https://YOUR-SERVER", set.replaceAll("/+$", ""));
      top.console().out().print(manifest);
    }
    return 0;
  }
}
