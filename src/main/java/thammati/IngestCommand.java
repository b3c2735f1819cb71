package thammati;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import thammati.IngestReport.Remark;
import thammati.config.FetchSettings;
import thammati.config.Settings;
import thammati.fetch.Fetcher;
import thammati.fetch.Limits;
import thammati.store.ArchiveSummary;

/** Takes documents into the archive. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "นำเอกสารเข้าคลังมติ (สรุปข่าวการประชุม ครม. หน้าเว็บมติ ข่าว บทย่อ)",
      "Takes documents in: meeting summaries, resolution pages, news, digests, as text, HTML, PDF"
          + " or Markdown, open data as JSON, and all of these in ZIP and TAR archives.",
      "รับที่อยู่เว็บ (URL) ได้ด้วย เฉพาะโฮสต์ที่ตั้งไว้ใน THAMMATI_FETCH_HOSTS โดยเคารพ robots.txt"
          + " ขอไม่เกินวินาทีละหนึ่งครั้งต่อโฮสต์ และไม่ตามลิงก์",
      "Pages are fetched by their URL from the hosts named in THAMMATI_FETCH_HOSTS (exact names,"
          + " separated by commas): robots.txt is obeyed, one request a second, no link followed."
          + " THAMMATI_FETCH_CONTACT: a web address that tells hosts who asks.",
      "What was taken in before is not read again."
    },
    footer = {
      "",
      "Examples:",
      "  ./thammati ingest summaries/",
      "  ./thammati ingest a.txt b.html --data /srv/mati",
      "  THAMMATI_FETCH_HOSTS=www.example.go.th ./thammati ingest"
          + " https://www.example.go.th/summary.html"
    })
final class IngestCommand implements Callable<Integer> {
  private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

  @ParentCommand private @Nullable ThammatiCommand parent;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|URL",
      description = {"ไฟล์ โฟลเดอร์ และที่อยู่เว็บ", "Files, folders, and addresses of pages."})
  private List<String> inputs = List.of();

  @Override
  public Integer call() throws Exception {
    ThammatiCommand top = Commands.parent(parent);
    List<String> urls = inputs.stream().filter(IngestCommand::isUrl).toList();
    List<Path> paths = inputs.stream().filter(i -> !isUrl(i)).map(Path::of).toList();
    Settings settings = top.settings();
    if (!urls.isEmpty()) settings.fetch().required();
    App app = App.open(settings);
    IngestReport report = ingest(app, paths, urls, top.console().progress());
    print(report, app.catalog().summary(), top.console().out());
    return report.added() + report.unchanged() > 0 ? 0 : 1;
  }

  private static boolean isUrl(String input) {
    return URL.matcher(input).lookingAt();
  }

  private static IngestReport ingest(
      App app, List<Path> paths, List<String> urls, Progress progress) throws IOException {
    if (urls.isEmpty()) return app.intake().ingest(paths, progress);
    FetchSettings allowed = app.settings().fetch();
    try (Fetcher fetcher =
        new Fetcher(
            allowed.hosts(),
            allowed.contact(),
            Limits.STANDARD,
            InstantSource.system(),
            Thread::sleep)) {
      return app.intake().ingest(paths, urls, fetcher, progress);
    }
  }

  private static void print(IngestReport report, ArchiveSummary archive, PrintStream out) {
    remarks("skipped", report.skipped(), out);
    remarks("doubtful", report.doubtful(), out);
    report.gone().forEach(url -> out.println("gone at its address: " + url));
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
