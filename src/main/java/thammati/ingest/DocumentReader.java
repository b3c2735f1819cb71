package thammati.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import thammati.resolution.Document;
import thammati.resolution.DocumentKind;
import thammati.resolution.Resolution;
import thammati.resolution.Source;

/**
 * Reads one file, whatever it is: a meeting summary, its English synopsis, a page of one
 * resolution, news or a digest, as text, HTML or PDF, or a year of open data. What it is, is told
 * by its content, not by its name. Safe to share between threads.
 */
public final class DocumentReader {
  /** Nearly twenty times the longest resolution known; more would only slow every answer down. */
  private static final int MOST_BODY = 1_000_000;

  private static final String PRESS_OFFICE = "สำนักโฆษก สำนักเลขาธิการนายกรัฐมนตรี";

  /**
   * Reads a file.
   *
   * @param file name to show for it
   * @param bytes its content
   * @throws Unreadable if nothing in it can go into the archive; says why
   */
  public Parsed read(String file, byte[] bytes) throws Unreadable {
    Parsed parsed = parse(file, bytes);
    for (Resolution resolution : parsed.resolutions()) {
      int length = resolution.body().length();
      if (length > MOST_BODY) {
        throw new Unreadable(length + " characters below one title are no resolution or news item");
      }
    }
    return parsed;
  }

  private static Parsed parse(String file, byte[] bytes) throws Unreadable {
    String hash = Hash.sha256(bytes);
    if (PdfText.isPdf(bytes)) return readText(hash, file, PdfText.of(bytes));
    String decoded = Decoder.decode(bytes);
    Parsed parsed = parseText(hash, file, decoded);
    long lost = decoded.chars().filter(c -> c == Decoder.LOST).count();
    return lost == 0
        ? parsed
        : parsed.warned(lost + " bytes are not UTF-8; \ufffd stands for them");
  }

  private static Parsed parseText(String hash, String file, String decoded) throws Unreadable {
    Source digest = new Source(hash, file, DocumentKind.DIGEST, "", "", "");
    if (OpenDataReader.isJson(decoded)) return OpenDataReader.read(hash, file, decoded);
    if (DigestReader.isDigest(decoded)) return DigestReader.read(digest, decoded);
    return readText(hash, file, HtmlText.isHtml(decoded) ? HtmlText.of(decoded) : decoded);
  }

  private static Parsed readText(String hash, String file, String text) throws Unreadable {
    List<Line> lines = Line.of(text);
    String url = Boilerplate.url(text);
    if (MeetingDates.isSummary(lines)) {
      return summary(
          new Source(hash, file, DocumentKind.PRESS_SUMMARY, url, PRESS_OFFICE, ""), lines, text);
    }
    if (LetterReader.isLetter(lines)) return LetterReader.read(hash, file, lines, text);
    Source page = new Source(hash, file, DocumentKind.PAGE, url, "", "");
    if (!SynopsisReader.claims(lines)) return PageReader.read(page, lines, text);
    Optional<Parsed> synopsis = SynopsisReader.read(page, lines, text);
    if (synopsis.isPresent()) return synopsis.get();
    Parsed read = PageReader.read(page, lines, text);
    String doubt = "speaks of a cabinet meeting in English, but has no titled items to split";
    return new Parsed(read.document(), read.resolutions(), List.of(doubt));
  }

  private static Parsed summary(Source source, List<Line> lines, String text) throws Unreadable {
    Optional<ContentsList> contents = ContentsList.find(lines);
    if (contents.isEmpty()) {
      throw new Unreadable("a meeting summary without any item, only its heading (a stub)");
    }
    LocalDate date =
        MeetingDates.ofSummary(lines)
            .orElseThrow(() -> new Unreadable("a meeting summary that does not tell its date"));
    String title = lines.stream().map(Line::text).filter(l -> !l.isEmpty()).findFirst().orElse("");
    Document document = new Document(source, date, title, text);
    return MeetingSplitter.split(document, date, lines, contents.get());
  }
}
