package thammati.ingest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a PDF, a line for each line, in the order in which the file draws it. */
final class PdfText {
  private static final int MAGIC_WITHIN = 1024;
  private static final int MOST_PAGES = 2_000;
  private static final int MOST_CHARACTERS = 20_000_000;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Fewer letters than these on an average page are a stamp or a page number on an image. */
  private static final int LEAST_LETTERS = 16;

  private PdfText() {}

  /** Whether the bytes are a PDF; some have a few bytes of something else before it. */
  static boolean isPdf(byte[] bytes) {
    int look = Math.min(bytes.length, MAGIC_WITHIN);
    return new String(bytes, 0, look, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  /** The text, repaired where PDF files usually break Thai. */
  static String of(byte[] bytes) throws Unreadable {
    return of(bytes, InstantSource.system());
  }

  static String of(byte[] bytes, InstantSource clock) throws Unreadable {
    PdfFonts.install();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      int pages = pdf.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new Unreadable("a PDF of " + pages + " pages, more than " + MOST_PAGES);
      }
      if (!pdf.getCurrentAccessPermission().canExtractContent()) {
        throw new Unreadable("an encrypted PDF that forbids taking its text out");
      }
      String text = written(pdf, clock);
      checkLegible(text, pages);
      return ThaiRepair.repair(text);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("an encrypted PDF that wants a password");
    } catch (Exceeded e) {
      throw new Unreadable(e.reason);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("a damaged PDF: " + e.getMessage());
    } catch (StackOverflowError | OutOfMemoryError e) {
      // What a hostile file asks for is given up as a whole here; nothing else was touched.
      throw new Unreadable("a PDF that needs more memory than there is");
    }
  }

  private static String written(PDDocument pdf, InstantSource clock) throws IOException {
    Bounded stripper = new Bounded(clock);
    stripper.setLineSeparator("\n");
    stripper.setPageEnd("\n");
    stripper.setSuppressDuplicateOverlappingText(true);
    Writer out = new StringWriter();
    stripper.writeText(pdf, out);
    return out.toString();
  }

  private static void checkLegible(String text, int pages) throws Unreadable {
    long letters = text.chars().filter(Character::isLetterOrDigit).count();
    if (letters < (long) LEAST_LETTERS * Math.max(1, pages)) {
      throw new Unreadable("a PDF without a text layer, only images of its " + pages + " pages");
    }
    long unknown = text.chars().filter(c -> c == '\ufffd').count();
    if (unknown > letters / 10) {
      throw new Unreadable("a PDF whose fonts do not tell what their letters are");
    }
  }

  /** Ends a text that goes on for too long. */
  private static final class Bounded extends PDFTextStripper {
    private final InstantSource clock;
    private final Instant deadline;
    private int operators;
    private int characters;

    Bounded(InstantSource clock) {
      this.clock = clock;
      this.deadline = clock.instant().plus(LONGEST);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (operators++ % 1_000 == 0 && clock.instant().isAfter(deadline)) {
        throw new Exceeded("a PDF that takes longer than " + LONGEST.toSeconds() + " s to read");
      }
      super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text) throws IOException {
      characters += text.length();
      if (characters > MOST_CHARACTERS) {
        throw new Exceeded("a PDF of more than " + MOST_CHARACTERS + " characters");
      }
      super.writeString(text);
    }
  }

  /** A bound was exceeded. */
  private static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    final String reason;

    Exceeded(String reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
