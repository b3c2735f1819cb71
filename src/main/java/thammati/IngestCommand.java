package thammati;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import thammati.IngestReport.Remark;
import thammati.store.ArchiveSummary;

/** Takes documents into the archive. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "นำเอกสารเข้าคลังมติ (สรุปข่าวการประชุม ครม. หน้าเว็บมติ ข่าว บทย่อ)",
      "Takes documents in: meeting summaries, resolution pages, news, digests, as text, HTML, PDF"
          + " or Markdown, open data as JSON, and all of these in ZIP and TAR archives.",
      "What was taken in before is not read again."
    },
    footer = {
      "",
      "Examples:",
      "  ./thammati ingest summaries/",
      "  ./thammati ingest a.txt b.html --data /srv/mati"
    })
final class IngestCommand implements Callable<Integer> {
  @ParentCommand private @Nullable ThammatiCommand parent;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws Exception {
    ThammatiCommand top = Commands.parent(parent);
    App app = top.open();
    IngestReport report = app.ingest(paths, top.console().progress());
    print(report, app.catalog().summary(), top.console().out());
    return report.added() + report.unchanged() > 0 ? 0 : 1;
  }

  private static void print(IngestReport report, ArchiveSummary archive, PrintStream out) {
    remarks("skipped", report.skipped(), out);
    remarks("doubtful", report.doubtful(), out);
    out.println(
        "documents   "
            + report.added()
            + " added, "
            + report.unchanged()
            + " unchanged, "
            + report.skipped().size()
            + " skipped");
    out.println("items       " + report.resolutions());
    out.println("passages    " + report.passages());
    String period = archive.first() == null ? "" : ", " + archive.first() + " to " + archive.last();
    out.println(
        "archive     "
            + archive.resolutions()
            + " resolutions of "
            + archive.meetings()
            + " meetings"
            + period
            + ", and "
            + archive.news()
            + " news items");
  }

  private static void remarks(String kind, List<Remark> remarks, PrintStream out) {
    remarks.forEach(remark -> out.println(kind + "  " + remark.file() + ": " + remark.text()));
  }
}
