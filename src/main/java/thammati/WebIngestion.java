package thammati;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import thammati.fetch.Fetched;
import thammati.fetch.Fetcher;
import thammati.fetch.Validators;
import thammati.ingest.Hash;
import thammati.ingest.SourceFile;
import thammati.ingest.SourceFiles;
import thammati.message.Messages;
import thammati.store.FetchLog;
import thammati.store.FetchedPage;
import thammati.thai.ThaiDates;

/**
 * Takes pages of the web into the archive. Each page is accepted before the next is asked for, and
 * only then is it known as fetched: what a kill leaves out is asked for again as if it were new.
 */
final class WebIngestion {
  private static final int MOVED = 302;
  private static final int OK = 200;
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  private final Ingestion ingestion;
  private final Fetcher fetcher;
  private final FetchLog log;
  private final InstantSource clock;

  WebIngestion(Ingestion ingestion, Fetcher fetcher, FetchLog log, InstantSource clock) {
    this.ingestion = ingestion;
    this.fetcher = fetcher;
    this.log = log;
    this.clock = clock;
  }

  /** Takes in the pages at those addresses, and no others, in their order. */
  void pages(List<String> urls, Progress progress) throws IOException {
    int done = 0;
    for (String url : urls) {
      progress.show(done++, urls.size(), Fetcher.shown(url));
      try {
        take(fetcher.fetch(url, this::validators));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("stopped while fetching " + Fetcher.shown(url));
      }
    }
    progress.done(urls.size());
  }

  private void take(Fetched fetched) throws IOException {
    switch (fetched) {
      case Fetched.Page page -> take(page);
      case Fetched.Unchanged same -> {
        log.answered(same.url().toString(), clock.instant(), 304);
        ingestion.unchanged();
      }
      case Fetched.Missing missing -> missing(missing.asked().toString(), missing.status());
      case Fetched.Skipped skip -> ingestion.skip(skip.asked(), skip.reason());
    }
  }

  private void take(Fetched.Page page) throws IOException {
    String url = page.url().toString();
    boolean taken = false;
    try (SourceFiles files = SourceFiles.of(url, page.bytes())) {
      for (SourceFile file = files.next(); file != null; file = files.next()) {
        switch (file) {
          case SourceFile.Content content -> {
            // What is packed in an archive has no address of its own.
            String own = content.name().equals(url) ? url : "";
            taken |= ingestion.take(content.name(), own, content.bytes());
          }
          case SourceFile.Skipped skip -> ingestion.skip(skip.name(), skip.reason());
        }
      }
    }
    if (!taken) return;
    ingestion.commit();
    ingestion.withdraw(Hash.sha256(page.bytes()), null);
    remember(page, Hash.sha256(page.bytes()));
  }

  private void remember(Fetched.Page page, String hash) {
    var now = clock.instant();
    var validators = page.validators();
    if (!page.asked().equals(page.url())) {
      log.put(new FetchedPage(page.asked().toString(), hash, "", "", now, MOVED));
    }
    log.put(
        new FetchedPage(
            page.url().toString(), hash, validators.etag(), validators.lastModified(), now, OK));
  }

  private void missing(String url, int status) throws IOException {
    if (log.isKnown(url)) {
      log.answered(url, clock.instant(), status);
      gone(url);
    } else {
      ingestion.skip(url, "its host answers " + status + ": there is nothing at this address");
    }
  }

  /** A page that the archive holds is gone from its address. The archive keeps it, marked so. */
  private void gone(String url) throws IOException {
    ingestion.gone(url);
    LocalDate today = LocalDate.ofInstant(clock.instant(), THAILAND);
    ingestion.withdraw(url, Messages.thai().get("withdrawn.gone", ThaiDates.format(today)));
  }

  private Validators validators(URI url) {
    return log.find(url.toString())
        .map(page -> new Validators(page.etag(), page.lastModified()))
        .orElse(Validators.NONE);
  }
}
