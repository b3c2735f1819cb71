package thammati;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import thammati.message.Messages;
import thammati.thai.ThaiDates;

/** Marks a document as withdrawn. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = {
      "ทำเครื่องหมายว่าเอกสารถูกถอน เอกสารยังอ่านได้ และผู้อ่านจะเห็นเหตุผล",
      "Marks a document as withdrawn. It stays readable, readers see why, and other documents that"
          + " tell the same resolutions are shown before it."
    },
    footer = {
      "",
      "Examples:",
      "  ./thammati withdraw page.html --reason \"เผยแพร่ผิดฉบับ\"",
      "  ./thammati withdraw page.html --undo"
    })
final class WithdrawCommand implements Callable<Integer> {
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  @ParentCommand private @Nullable ThammatiCommand parent;

  @Parameters(
      paramLabel = "DOCUMENT",
      description = "File name as ingested, address, or SHA-256 of the bytes.")
  private String document = "";

  @ArgGroup(multiplicity = "1")
  private Choice choice = new Choice();

  @Override
  public Integer call() throws Exception {
    ThammatiCommand top = Commands.parent(parent);
    String note = choice.undo ? null : note(choice.reason);
    int resolutions = top.open().intake().withdraw(document, note);
    if (resolutions == 0) {
      top.console().err().println("The archive has no document " + document + ".");
      return 1;
    }
    String done = note == null ? "stands again" : "withdrawn";
    top.console().out().println(done + "; it tells " + resolutions + " resolutions");
    return 0;
  }

  private static String note(String reason) {
    String day = ThaiDates.format(LocalDate.now(THAILAND));
    return Messages.thai().get("withdrawn.by", day, reason);
  }

  /** One of the two. */
  private static final class Choice {
    @Option(names = "--reason", required = true, description = "Why, in words for readers.")
    private String reason = "";

    @Option(names = "--undo", required = true, description = "The document stands again.")
    private boolean undo;
  }
}
